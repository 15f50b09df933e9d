#include "tests/ui/pages_office.h"

#include "core/cases/command_fields.h"
#include "core/cases/person_fields.h"
#include "core/cases/query_fields.h"
#include "core/staff/commands.h"
#include "core/staff/rules.h"
#include "ui/cases/case_detail.h"
#include "ui/cases/cases_page.h"
#include "ui/kit/form_dialog.h"
#include "ui/kit/masked_label.h"

#include <catch2/catch.hpp>

#include <QAccessible>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTest>
#include <QToolButton>

#include <algorithm>

using namespace minyi;
using test::opened;
using test::PagesOffice;
using test::settle;
using ui::CasesPage;

namespace {

const std::string kWang = "379999199001010029";

/// A theft of ma's with a suspect who is a minor and a reporter who is protected; chief is on no case, han inspects, qin leads.
struct Desk {
    template <class C>
    auto say(const std::string& account, const C& command)
    {
        auto done = office.office().submit(office.actor(account), command);
        INFO(std::string(core::CommandOf<C>::name) + ": " + (done ? "" : done.error().detail));
        REQUIRE(done);
        return *done;
    }
    Desk()
    {
        const auto add = [&](const char* account, const char* name, core::Role role) {
            REQUIRE(office.office().submit(core::staff::systemActor(), core::staff::AddOfficer{account, name, "370299020100", {role}, {}}));
        };
        add("han", "韩静", core::Role::R10);
        add("qin", "秦岭", core::Role::R9);
        add("gu", "顾听澜", core::Role::R11);
        core::cases::RegisterCase command;
        command.title = "电动自行车被盗";
        command.subtype = "theft";
        command.handler = "ma";
        command.people.push_back({"suspect", "李小舟", "379999201203050010", "13800007002", {}, {}, {}});
        command.people.push_back({"reporter", "欧阳静好", kWang, "13800007755", {}, {}, {}});
        command.people.back().isProtected = true;
        const auto made = say("ma", command);
        file = made.file;
        number = made.number;
    }
    void archive()
    {
        using core::cases::Step;
        for (const auto& [who, step] : {std::pair("chief", Step::File), {"ma", Step::Investigate}, {"ma", Step::Mediate}, {"ma", Step::MediationKept},
                                        {"gu", Step::Archive}})
            say(who, core::cases::MoveCase{file, step, {}, "理由", {}});
    }

    PagesOffice office;
    core::Id<core::cases::CaseFile> file;
    std::string number;
};

template <class W>
W* field(const QWidget& page, const char* name)
{
    auto* form = test::openForm(page);
    REQUIRE(form);
    auto* found = form->findChild<W*>(QLatin1String(name));
    INFO(name);
    REQUIRE(found);
    return found;
}

/// All that is written, whispered by a screen reader or shown when the mouse rests.
QString allOf(const QWidget& page)
{
    QStringList all;
    for (const auto* each : page.findChildren<QWidget*>()) {
        all << each->toolTip() << each->accessibleName() << each->accessibleDescription() << each->windowTitle() << each->statusTip() << each->whatsThis();
        if (const auto* label = qobject_cast<const QLabel*>(each))
            all << label->text();
        if (const auto* button = qobject_cast<const QAbstractButton*>(each))
            all << button->text();
        if (auto* spoken = QAccessible::queryAccessibleInterface(const_cast<QWidget*>(each)))
            all << spoken->text(QAccessible::Name) << spoken->text(QAccessible::Value) << spoken->text(QAccessible::Description);
    }
    return all.join(QLatin1Char('\n'));
}

QPushButton* button(const QWidget& inside, const QString& words)
{
    for (auto* each : inside.findChildren<QPushButton*>())
        if (each->text() == words && each->isVisible())
            return each;
    return nullptr;
}

void reveal(CasesPage& page)
{
    auto* label = page.detail()->findChild<ui::MaskedLabel*>();
    REQUIRE(label);
    label->findChild<QToolButton*>()->click();
    field<QPlainTextEdit>(page, "reason")->setPlainText("核实身份");
    test::openForm(page)->accept();
    settle(300);
}

} // namespace

TEST_CASE("in the window a protected reporter is a role and a word, and a minor lacks a guardian", "[ui][people]")
{
    Desk desk;
    auto session = desk.office.session("chief", "en");
    auto page = opened<CasesPage>(session);
    settle(50);
    const auto all = allOf(*page);
    for (const char* secret : {"欧", "静好", "7755", "0029", "李小舟", "379999201203050010"}) {
        INFO(secret);
        CHECK_FALSE(all.contains(QString::fromUtf8(secret)));
    }
    CHECK(all.contains("Protected"));
    CHECK(all.contains("the guardian is missing"));
    const auto row = page->model().index(0, 0).data(Qt::AccessibleTextRole).toString();
    CHECK(row.contains(QString::fromUtf8("李*舟"))); // the list calls the case by the other one
    CHECK_FALSE(row.contains(QString::fromUtf8("欧")));
    auto own = desk.office.session("ma", "en");
    auto mine = opened<CasesPage>(own);
    settle(50);
    CHECK(allOf(*mine->detail()).contains(QString::fromUtf8("欧阳静好")));
}

TEST_CASE("what a reason brought to light stays for half a minute, though the look itself is put on record", "[ui][people]")
{
    Desk desk;
    auto session = desk.office.session("chief");
    auto page = opened<CasesPage>(session);
    settle(50);
    reveal(*page);
    CHECK(test::openForm(*page) == nullptr);
    const auto file = desk.office.office().ask(desk.office.actor("chief"), core::cases::File{desk.file});
    REQUIRE(file);
    CHECK(file->timeline.back().happened == "revealed");
    settle(600); // the page has heard of the change and shows the case anew
    REQUIRE(page->detail()->file()->timeline.size() == file->timeline.size());
    auto* label = page->detail()->findChild<ui::MaskedLabel*>();
    REQUIRE(label);
    CHECK(label->isRevealed());
    CHECK(label->left() <= std::chrono::seconds(30));
    CHECK(label->left() > std::chrono::seconds(20));
    CHECK(allOf(*page).contains(QString::fromUtf8("李小舟")));
    label->conceal(); // as after its time
    CHECK_FALSE(allOf(*page).contains(QString::fromUtf8("李小舟")));
    page->reload();
    settle(300);
    CHECK_FALSE(page->detail()->findChild<ui::MaskedLabel*>()->isRevealed()); // not brought back
}

TEST_CASE("a look without a reason shows nothing and says what is missing", "[ui][people]")
{
    Desk desk;
    auto session = desk.office.session("chief");
    auto page = opened<CasesPage>(session);
    settle(50);
    page->detail()->findChild<ui::MaskedLabel*>()->findChild<QToolButton*>()->click();
    field<QPlainTextEdit>(*page, "reason")->setPlainText("看看");
    test::openForm(*page)->accept();
    settle(100);
    REQUIRE(test::openForm(*page));
    CHECK(allOf(*test::openForm(*page)).contains(QStringLiteral("a reason has four characters at least")));
    CHECK_FALSE(page->detail()->findChild<ui::MaskedLabel*>()->isRevealed());
}

TEST_CASE("who is typed in and known already is shown below the form with the reason", "[ui][people]")
{
    Desk desk;
    core::cases::RegisterCase other;
    other.title = "商铺被盗";
    other.subtype = "theft";
    other.people.push_back({"suspect", "王秋白", kWang, {}, {}, {}, {}});
    desk.say("ma", other);
    auto session = desk.office.session("ma");
    auto page = opened<CasesPage>(session);
    page->openItem(core::AggKind::Case, desk.file.value);
    settle(300);
    REQUIRE(button(*page->detail(), QStringLiteral("Add a person")));
    button(*page->detail(), QStringLiteral("Add a person"))->click();
    field<QLineEdit>(*page, "name")->setText(QString::fromUtf8("王秋白"));
    settle(50);
    CHECK_FALSE(field<QLabel>(*page, "alike")->isVisible());
    field<QLineEdit>(*page, "id_number")->setText("379999199001010028");
    settle(50);
    test::openForm(*page)->accept();
    settle(100);
    CHECK(allOf(*test::openForm(*page)).contains(QStringLiteral("the last character of the identity number does not fit the others")));
    field<QLineEdit>(*page, "id_number")->setText(QString::fromStdString(kWang));
    settle(50);
    CHECK(field<QLabel>(*page, "alike")->isVisible());
    CHECK(field<QLabel>(*page, "alike")->text().contains(QStringLiteral("Same identity number")));
    test::openForm(*page)->accept();
    settle(600);
    CHECK(test::openForm(*page) == nullptr);
    CHECK(allOf(*page->detail()).contains(QStringLiteral("In 1 other case(s)")));
    button(*page->detail(), QStringLiteral("In 1 other case(s)"))->click();
    settle(100);
    CHECK(field<QLabel>(*page, "cases")->text().contains(QStringLiteral("Same identity number")));
}

TEST_CASE("a sealed record is opened from the page by who may, once, and opened again from there", "[ui][people]")
{
    Desk desk;
    desk.archive();
    auto chief = desk.office.session("chief");
    auto closed = opened<CasesPage>(chief);
    CHECK_FALSE(closed->runAction("sealed"));
    CHECK(closed->actions().size() == 1);
    auto session = desk.office.session("qin");
    auto page = opened<CasesPage>(session);
    CHECK(page->actions().size() == 2);
    REQUIRE(page->runAction("sealed"));
    field<QLineEdit>(*page, "number")->setText("12-9");
    field<QPlainTextEdit>(*page, "words")->setPlainText("办理同一嫌疑人的另一案件需要核对");
    test::openForm(*page)->accept();
    settle(300);
    REQUIRE(test::openForm(*page));
    CHECK(allOf(*test::openForm(*page)).contains(QStringLiteral("There is no sealed record of this number"))); // and no word of a list
    field<QLineEdit>(*page, "number")->setText(QStringLiteral("%1-%2").arg(desk.number.substr(17, 2).c_str()).arg(std::stoi(desk.number.substr(19))));
    field<QPlainTextEdit>(*page, "words")->setPlainText("看看");
    test::openForm(*page)->accept();
    settle(300);
    CHECK(allOf(*test::openForm(*page)).contains(QStringLiteral("say in ten characters at least")));
    field<QPlainTextEdit>(*page, "words")->setPlainText("办理同一嫌疑人的另一案件需要核对");
    test::openForm(*page)->accept();
    settle(300);
    REQUIRE(test::openForm(*page));
    CHECK(allOf(*test::openForm(*page)).contains(QString::fromUtf8("李小舟")));
    CHECK_FALSE(allOf(*test::openForm(*page)).contains("379999201203050010")); // least view: whoever needs it reads a paper
    CHECK_FALSE(allOf(*test::openForm(*page)).contains(QString::fromUtf8("静好")));
    const auto openings = desk.office.office().ask(desk.office.actor("han"), core::cases::SealOpenings{});
    REQUIRE(openings);
    CHECK(openings->size() == 1);
    test::openForm(*page)->accept(); // again, on new facts
    settle(50);
    field<QPlainTextEdit>(*page, "note")->setPlainText("发现新的违法事实");
    test::openForm(*page)->accept();
    settle(600);
    CHECK(desk.office.office().ask(desk.office.actor("ma"), core::cases::File{desk.file}).has_value());
}

TEST_CASE("somebody of a case is corrected, takes a second role and is crossed out by the keys of the window", "[ui][people]")
{
    Desk desk;
    auto session = desk.office.session("ma", "en");
    auto page = opened<CasesPage>(session);
    settle(400);
    const auto people = [&] { return desk.office.office().ask(desk.office.actor("ma"), core::cases::File{desk.file})->people; };
    const auto count = people().size();
    REQUIRE(button(*page->detail(), "Correct"));
    button(*page->detail(), "Correct")->click();
    CHECK(field<QLineEdit>(*page, "name")->text() == QStringLiteral("李小舟"));
    field<QLineEdit>(*page, "address")->setText("望海路9号");
    field<QLineEdit>(*page, "phone")->setText("1380");
    test::openForm(*page)->accept();
    settle(400);
    REQUIRE(test::openForm(*page)); // no telephone number; what was typed stays
    field<QLineEdit>(*page, "phone")->setText("13800007003");
    test::openForm(*page)->accept();
    settle(400);
    CHECK(people().front().address == "望海路9号");
    CHECK(people().front().phone == "13800007003");
    CHECK(people().front().idNumber == "379999201203050010"); // what was not touched

    REQUIRE(button(*page->detail(), "Add a person"));
    button(*page->detail(), "Add a person")->click();
    auto* same = field<QComboBox>(*page, "same");
    same->setCurrentIndex(same->findData(static_cast<qlonglong>(people().front().id.value)));
    CHECK_FALSE(field<QLineEdit>(*page, "name")->isEnabled());
    auto* role = field<QComboBox>(*page, "role");
    role->setCurrentIndex(role->findData("victim"));
    test::openForm(*page)->accept();
    settle(400);
    REQUIRE(people().size() == count + 1);
    const auto all = people();
    const auto victim = std::ranges::find(all, std::string("victim"), &core::cases::PersonRow::role);
    REQUIRE(victim != all.end());
    CHECK(victim->address == "望海路9号");

    REQUIRE(button(*page->detail(), "Cross out"));
    button(*page->detail(), "Cross out")->click();
    field<QPlainTextEdit>(*page, "reason")->setPlainText("登记有误");
    test::openForm(*page)->accept();
    settle(400);
    CHECK(people().size() == count);
}
