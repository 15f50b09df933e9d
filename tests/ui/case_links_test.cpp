#include "tests/ui/pages_office.h"

#include "core/cases/command_fields.h"
#include "core/cases/link_fields.h"
#include "core/cases/query_fields.h"
#include "ui/cases/bulk_form.h"
#include "ui/cases/case_choice.h"
#include "ui/cases/cases_page.h"

#include <catch2/catch.hpp>

#include <QLineEdit>
#include <QPushButton>
#include <QTest>

using namespace minyi;
using core::cases::State;
using core::cases::Step;
using test::opened;
using test::PagesOffice;
using test::settle;
using ui::CasesPage;

namespace {

/// Four cases that nobody handles yet, at the station of the chief.
struct Four {
    PagesOffice office;
    std::vector<core::Id<core::cases::CaseFile>> files;

    Four()
    {
        for (const char* title : {"殴打他人", "盗窃电动自行车", "盗窃电动车头盔", "入室盗窃现金"}) {
            core::cases::RegisterCase command;
            command.title = title;
            command.subtype = "theft";
            const auto made = office.office().submit(office.actor("ma"), command);
            REQUIRE(made);
            files.push_back(made->file);
        }
    }
    core::cases::FileAnswer file(int at) { return *office.office().ask(office.actor("ma"), core::cases::File{files[static_cast<std::size_t>(at)]}); }
};

QPushButton* button(QWidget& in, const QString& words)
{
    for (auto* each : in.findChildren<QPushButton*>())
        if (each->text() == words && each->isVisibleTo(&in))
            return each;
    return nullptr;
}

/// Waits for what the page shows once its sections have their answers: how long that takes depends on the machine.
QPushButton* awaited(CasesPage& page, const QString& words)
{
    for (int tries = 0; tries < 100 && !button(*page.detail(), words); ++tries)
        settle(20);
    return button(*page.detail(), words);
}

} // namespace

TEST_CASE("a case is merged into one that is found by typing, and the merge is taken off again", "[ui][links]")
{
    Four four;
    auto session = four.office.session("chief", "en");
    auto page = opened<CasesPage>(session);
    page->openItem(core::AggKind::Case, four.files[1].value);
    settle(50);
    auto* merge = awaited(*page, QStringLiteral("Merge into another"));
    REQUIRE(merge);
    merge->click();
    auto* form = test::openForm(*page);
    REQUIRE(form);
    auto* into = form->findChild<ui::CaseChoice*>(QStringLiteral("into"));
    REQUIRE(into);
    form->findChild<QPlainTextEdit*>(QStringLiteral("reason"))->setPlainText(QStringLiteral("同一辆车"));
    form->accept();
    CHECK(test::openForm(*page)); // nothing was chosen: it says so and stays
    into->lineEdit()->setText(QStringLiteral("殴打"));
    emit into->lineEdit()->textEdited(QStringLiteral("殴打")); // an input method's words come without keys
    settle(300);
    REQUIRE(into->count() == 1);
    into->hidePopup();
    into->setCurrentIndex(0);
    CHECK(into->chosenCase() == four.files[0].value);
    form->accept();
    auto* off = awaited(*page, QStringLiteral("Take the merge off"));
    CHECK_FALSE(test::openForm(*page));
    CHECK(page->model().rowCount() == 3);
    CHECK(four.file(1).row.closed);
    REQUIRE(off);
    off->click();
    form = test::openForm(*page);
    form->findChild<QPlainTextEdit*>(QStringLiteral("reason"))->setPlainText(QStringLiteral("不是同一辆"));
    form->accept();
    CHECK(awaited(*page, QStringLiteral("Merge into another")));
    CHECK(page->model().rowCount() == 4);
    CHECK_FALSE(four.file(1).row.closed);
}

TEST_CASE("several chosen cases are tried first and changed one by one; a refused one holds up none", "[ui][links]")
{
    Four four;
    auto session = four.office.session("chief", "en");
    const auto filed = four.office.office().submit(four.office.actor("chief"), core::cases::MoveCase{four.files[2], Step::File, {}, {}, {}});
    REQUIRE(filed);
    auto page = opened<CasesPage>(session);
    settle(50);
    ui::BulkForm first(session, {four.file(2).row, four.file(0).row, four.file(1).row}, page.get());
    first.what()->setCurrentIndex(first.what()->findData(QStringLiteral("file")));
    CHECK(std::ranges::count_if(first.lines(), [](const auto& line) { return line.chip.words == QStringLiteral("Would be done"); }) == 2);
    CHECK_FALSE(first.lines().front().why.isEmpty()); // the first was refused and held up none
    QTest::keyClick(page->table(), Qt::Key_B);
    CHECK_FALSE(test::openForm(*page)); // one is not many
    page->table()->selectAll();
    QTest::keyClick(page->table(), Qt::Key_B);
    auto* form = qobject_cast<ui::BulkForm*>(test::openForm(*page));
    REQUIRE(form);
    REQUIRE(form->lines().size() == 4);
    const auto pos = four.office.office().tip().pos;
    form->what()->setCurrentIndex(form->what()->findData(QStringLiteral("file")));
    settle(50);
    const auto said = [&](const QString& words) {
        return std::ranges::count_if(form->lines(), [&](const ui::BulkLine& line) { return line.chip.words == words; });
    };
    CHECK(said(QStringLiteral("Would be done")) == 3);
    CHECK(said(QStringLiteral("Refused")) == 1);
    CHECK(four.office.office().tip().pos == pos); // tried, not done
    form->accept();
    settle(50);
    CHECK(said(QStringLiteral("Done")) == 3);
    CHECK(said(QStringLiteral("Refused")) == 1);
    for (int at = 0; at < 4; ++at)
        CHECK(four.file(at).row.state == State::Filed);
}

TEST_CASE("U takes back what was written last and says what it was", "[ui][links]")
{
    Four four;
    auto session = four.office.session("chief", "en");
    auto page = opened<CasesPage>(session);
    REQUIRE(awaited(*page, QStringLiteral("Merge into another")));
    const auto shown = page->detail()->file()->row.id;
    const auto given = four.office.office().submit(four.office.actor("chief"), core::cases::AssignOfficer{shown, "ma", {}, {}});
    REQUIRE(given);
    QStringList told;
    QObject::connect(page.get(), &ui::Page::told, page.get(), [&](ui::Tone, const QString& words) { told << words; });
    QTest::keyClick(page->table(), Qt::Key_U);
    settle(50);
    CHECK(told.filter(QStringLiteral("Undone")).size() == 1);
    const auto file = four.office.office().ask(four.office.actor("chief"), core::cases::File{shown});
    REQUIRE(file);
    CHECK_FALSE(file->row.handler);
    QTest::keyClick(page->table(), Qt::Key_U);
    settle(50);
    CHECK(told.back().startsWith(QStringLiteral("Nothing of yours")));
}
