#include "tests/ui/pages_office.h"

#include "core/cases/command_fields.h"
#include "core/cases/query_fields.h"
#include "core/documents/command_fields.h"
#include "core/reports/binding.h"
#include "core/staff/commands.h"
#include "ui/cases/binding_section.h"
#include "ui/cases/case_binder.h"
#include "ui/cases/case_detail.h"
#include "ui/cases/cases_page.h"
#include "ui/kit/form_dialog.h"

#include <catch2/catch.hpp>

#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

using namespace minyi;
using core::cases::Step;
using test::called;
using test::PagesOffice;
using test::settle;

namespace {

/// A settled quarrel of ma's with one final paper, closed; gu keeps the archive.
struct Settled {
    PagesOffice office;
    core::Id<core::cases::CaseFile> file;
    QTemporaryDir folder;
    ui::Session session;
    std::unique_ptr<ui::CasesPage> page;

    Settled()
    {
        office.say("system", core::staff::AddOfficer{"gu", "顾听澜", "370299020100", {core::Role::R11}, {}});
        core::cases::RegisterCase command;
        command.title = "邻里纠纷";
        command.subtype = "assault";
        command.handler = "ma";
        command.people.push_back({"reporter", "郑晓明", {}, "13800001234", {}, {}, {}});
        file = office.say("ma", command).file;
        move("chief", Step::File);
        const auto paper = office.say("ma", core::documents::DraftDocument{file, "filing_notice", {}, {}, {}});
        office.say("ma", core::documents::WriteDocument{paper, {{"contact", "0532-00001100"}}, {}});
        office.say("ma", core::documents::LockDocument{paper, {}});
        for (const Step step : {Step::Investigate, Step::Mediate, Step::MediationKept})
            move("ma", step);
    }
    void move(const std::string& who, Step step) { office.say(who, core::cases::MoveCase{file, step, {}, "理由", {}}); }
    void open(const std::string& who)
    {
        session = office.session(who, "en");
        page = test::opened<ui::CasesPage>(session);
        settle(50);
        page->openItem(core::AggKind::Case, file.value);
        settle(50);
        REQUIRE(page->detail()->file());
    }
    ui::CaseBinder* binder() { return page->findChild<ui::CaseBinder*>(); }
    core::reports::BindingAnswer binding()
    {
        const auto answer = office.office().ask(office.actor("gu"), core::reports::Binding{file});
        REQUIRE(answer);
        return *answer;
    }
    QString path() const { return folder.filePath("bound.pdf"); }
    QByteArray written() const
    {
        QFile book(path());
        return book.open(QIODevice::ReadOnly) ? book.readAll() : QByteArray();
    }
};

QString factsOf(const QWidget& form)
{
    QStringList all;
    for (const auto* label : form.findChildren<QLabel*>())
        all << label->text();
    return all.join(QLatin1Char('\n'));
}

/// Until the thread of the disk is done.
template <class F>
bool comes(F there)
{
    return QTest::qWaitFor(there, 10'000);
}

} // namespace

TEST_CASE("who archives a closed case is told to bind it, sees its index, binds it and archives it", "[ui][bind]")
{
    Settled s;
    s.open("gu");
    auto* archive = called(*s.page, "Archive the case");
    REQUIRE(archive);
    CHECK_FALSE(archive->isEnabled());
    CHECK(archive->toolTip() == QStringLiteral("Archive the case waits for the file to be bound."));
    s.binder()->choosePath = [&](const QString& name) {
        CHECK(name.startsWith("Case file "));
        CHECK_FALSE(name.contains(QString::fromUtf8("郑晓明")));
        return s.path();
    };
    REQUIRE(called(*s.page, "Bind the file"));
    called(*s.page, "Bind the file")->click();
    REQUIRE(comes([&] { return test::openForm(*s.page) != nullptr; }));
    const auto facts = factsOf(*test::openForm(*s.page));
    CHECK(facts.contains(QString::fromUtf8("1  立案告知书")));
    CHECK(facts.contains("the record is sealed"));
    CHECK(s.binding().number.empty()); // looked at, nothing is noted
    test::openForm(*s.page)->accept();
    REQUIRE(comes([&] { return !s.binder()->isBusy() && !s.written().isEmpty(); }));
    CHECK(s.written().startsWith("%PDF-"));
    CHECK_FALSE(s.binding().archiveWaits);
    REQUIRE(comes([&] { return called(*s.page, "Archive the case") && called(*s.page, "Archive the case")->isEnabled(); }));
    called(*s.page, "Archive the case")->click();
    REQUIRE(test::openForm(*s.page));
    CHECK(factsOf(*test::openForm(*s.page)).contains("Law art. 136"));
    test::openForm(*s.page)->accept();
    settle(50);
    CHECK(s.office.office().ask(s.office.actor("gu"), core::reports::Binding{s.file}).error().why == core::Why::NotFound);
}

TEST_CASE("whoever goes back from where the file is to be put keeps the index, and nothing is noted", "[ui][bind]")
{
    Settled s;
    s.open("ma"); // who handles it may bind it, too
    int asked = 0;
    s.binder()->choosePath = [&](const QString&) { return ++asked, QString(); };
    called(*s.page, "Bind the file")->click();
    REQUIRE(comes([&] { return test::openForm(*s.page) != nullptr; }));
    test::openForm(*s.page)->accept();
    settle(50);
    CHECK(asked == 1);
    CHECK(test::openForm(*s.page));
    CHECK(s.binding().number.empty());
}

TEST_CASE("a disk that does not take the book is told, and the print that was noted is named", "[ui][bind]")
{
    Settled s;
    s.open("gu");
    s.binder()->choosePath = [&](const QString&) { return s.folder.filePath("no/such/folder/bound.pdf"); };
    QString said;
    QObject::connect(s.binder(), &ui::DiskWork::refused, s.page.get(), [&](const QString& words) { said = words; });
    called(*s.page, "Bind the file")->click();
    comes([&] { return test::openForm(*s.page) != nullptr; });
    INFO(said.toStdString());
    REQUIRE(test::openForm(*s.page));
    test::openForm(*s.page)->accept();
    REQUIRE(comes([&] { return !said.isEmpty(); }));
    CHECK(said.startsWith(QStringLiteral("The print %1 is noted").arg(QString::fromStdString(s.binding().number))));
}
