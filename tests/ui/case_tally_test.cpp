#include "tests/ui/pages_office.h"

#include "core/cases/command_fields.h"
#include "core/cases/commands.h"
#include "core/evidence/queries.h"
#include "core/evidence/tallies.h"
#include "core/staff/commands.h"
#include "core/workplace/sample_reviews.h"
#include "ui/cases/cases_columns.h"
#include "ui/cases/cases_page.h"
#include "ui/kit/chip.h"
#include "ui/kit/memory.h"
#include "ui/review/review_page.h"

#include <catch2/catch.hpp>

#include <QApplication>
#include <QHeaderView>
#include <QMouseEvent>
#include <QSplitter>
#include <QSplitterHandle>
#include <QTest>
#include <QVBoxLayout>

using namespace minyi;
using core::cases::Step;
using test::opened;
using test::PagesOffice;
using test::settle;

namespace {

core::Id<core::cases::CaseFile> theft(PagesOffice& office)
{
    core::cases::RegisterCase command;
    command.title = "电动自行车被盗";
    command.subtype = "theft";
    command.handler = "ma";
    command.place = "望海路";
    command.people.push_back({"suspect", "刘海文", {}, {}, {}, {}, {}});
    const auto file = office.say("ma", command).file;
    office.say("chief", core::cases::MoveCase{file, Step::File, {}, "理由", {}});
    office.say("ma", core::cases::MoveCase{file, Step::Investigate, {}, "理由", {}});
    return file;
}

/// Pulls the border to the left of a pane.
void pull(QSplitter& split, int pane, int by)
{
    auto* handle = split.handle(pane);
    const auto at = handle->rect().center();
    QTest::mousePress(handle, Qt::LeftButton, {}, at);
    QMouseEvent move(QEvent::MouseMove, at + QPoint(by, 0), handle->mapToGlobal(at + QPoint(by, 0)), Qt::NoButton, Qt::LeftButton, {});
    QApplication::sendEvent(handle, &move);
    QTest::mouseRelease(handle, Qt::LeftButton, {}, at + QPoint(by, 0));
}

} // namespace

TEST_CASE("the table of cases says beside each how far its checklist is answered, as the case itself does", "[ui][cases][tally]")
{
    PagesOffice office;
    office.legalStaff();
    const auto done = theft(office), begun = theft(office);
    REQUIRE(core::workplace::answerChecklist(office.office(), office.actor("ma"), "bai", done));
    auto session = office.session("ma");
    auto page = opened<ui::CasesPage>(session);
    settle(100);
    for (const auto file : {done, begun}) {
        const auto desk = office.office().ask(office.actor("ma"), core::evidence::Desk{file});
        REQUIRE(desk);
        const auto* line = page->model().find(page->model().indexOf(file.value));
        REQUIRE(line);
        CHECK(line->evidence.total == desk->required);
        CHECK(line->evidence.done == desk->answered);
        CHECK((desk->answered == desk->required) == (file == done));
    }
    CHECK_FALSE(page->table()->isColumnHidden(ui::cases_column::Evidence));
    CHECK(page->table()->horizontalHeader()->isSortIndicatorShown());
    page->resize(904, 416);
    settle();
    CHECK(page->table()->isColumnHidden(ui::cases_column::Evidence));
}

TEST_CASE("of a case out of sight no tally is told, and more than a page of them is refused", "[ui][cases][tally]")
{
    PagesOffice office;
    const auto file = theft(office);
    office.say("system", core::staff::AddUnit{"370299020900", "远山派出所", "Yuanshan Road Station", "远山所", core::staff::UnitKind::Station, {}});
    office.say("system", core::staff::AddOfficer{"far", "远方", "370299020900", {core::Role::R4}, {}});
    const core::evidence::Tallies one{{file.value, 999999}};
    CHECK(office.office().ask(office.actor("ma"), one)->size() == 1);
    CHECK(office.office().ask(office.actor("far"), one)->empty());
    CHECK_FALSE(office.office().ask(office.actor("ma"), core::evidence::Tallies{std::vector<std::int64_t>(201, file.value)}));
}

TEST_CASE("a pane keeps the width its user pulled it to, and only what was pulled is kept", "[ui][cases][tally]")
{
    PagesOffice office;
    theft(office);
    auto session = office.session("ma");
    QHash<QString, QVariant> kept;
    const auto open = [&](QWidget& window) {
        new ui::Memory([&kept](const QString& key) { return kept.value(key); },
                       [&kept](const QString& key, const QVariant& value) { kept[key] = value; }, &window);
        auto* page = new ui::CasesPage(session);
        (new QVBoxLayout(&window))->addWidget(page);
        window.layout()->setContentsMargins(0, 0, 0, 0);
        window.resize(1368, 800);
        window.show();
        page->reload();
        settle(100);
        return page;
    };
    {
        QWidget window;
        auto* page = open(window);
        const int before = page->detail()->width();
        pull(*page->findChild<QSplitter*>(), 2, -60);
        const int pulled = page->detail()->width();
        CHECK(pulled > before + 50);
        page->resize(page->width(), page->height() - 1); // what is laid out anew stays as it was pulled
        settle(100);
        CHECK(page->detail()->width() == pulled);
        CHECK(kept.value(QStringLiteral("panes.cases.2")).toInt() == pulled);
    }
    CHECK(kept.keys() == QStringList{QStringLiteral("panes.cases.2")});
    QWidget window;
    auto* page = open(window);
    CHECK(page->detail()->width() == kept.value(QStringLiteral("panes.cases.2")).toInt());
}

TEST_CASE("a reviewer reads at the head of a case what runs for it and for its review", "[ui][review][tally]")
{
    PagesOffice office;
    office.legalStaff();
    const auto file = theft(office);
    REQUIRE(core::workplace::answerChecklist(office.office(), office.actor("ma"), "bai", file));
    office.say("ma", core::cases::MoveCase{file, Step::SubmitForReview, {}, "理由", {}});
    auto session = office.session("fa");
    auto page = opened<ui::ReviewPage>(session);
    settle(100);
    REQUIRE(page->detail()->shown());
    const auto& shown = *page->detail()->shown();
    const auto chips = page->detail()->findChildren<ui::ChipLabel*>();
    REQUIRE(chips.size() >= 2);
    CHECK(chips[0]->chip().words == ui::caseChip(shown.file.row, session).words);
    CHECK(chips[1]->chip().words ==
          ui::Formats(session.language).dueChip(session.now(), shown.card.rounds.front().due, *session.calendar).words);
}
