#include "core/metrics/query_fields.h"
#include "core/orders/command_fields.h"
#include "core/orders/objection_fields.h"
#include "core/orders/query_fields.h"
#include "tests/ui/pages_office.h"
#include "ui/insights/chart_card.h"
#include "ui/insights/figure_sheet.h"
#include "ui/insights/figure_tile.h"
#include "ui/insights/insights_page.h"
#include "ui/insights/ranking_list.h"
#include "ui/orders/objection_forms.h"

#include <catch2/catch.hpp>

#include <QSignalSpy>
#include <QTest>

using namespace minyi;
using namespace minyi::test;

namespace {

const ui::FigureTile& tile(const ui::InsightsPage& page, std::string_view key)
{
    for (const auto* each : page.tiles())
        if (each->row().key == key)
            return *each;
    FAIL("no tile " << key);
    return *page.tiles().front();
}

} // namespace

TEST_CASE("each figure stands against its target and opens exactly what it counts", "[ui][insights]")
{
    PagesOffice office;
    office.drafted("M1", "sun");
    auto session = office.session("wu");
    const auto page = opened<ui::InsightsPage>(session);
    const auto& satisfaction = tile(*page, "satisfaction");
    REQUIRE(satisfaction.row().below > 1);
    CHECK(ui::verdictOf(satisfaction.row()).tone == ui::Tone::Danger); // most are dissatisfied here
    CHECK(satisfaction.accessibleDescription().contains(QStringLiteral("response"))); // never without how many answered
    QTest::keyClick(page.get(), Qt::Key_1);
    settle();
    CHECK(page->sheet()->isVisible());
    CHECK(page->sheet()->table()->model()->rowCount() == satisfaction.row().below);
    QSignalSpy jumps(page.get(), &ui::Page::jumpTo);
    QTest::keyClick(page->sheet()->table(), Qt::Key_Return);
    REQUIRE(jumps.count() == 1);
    CHECK(jumps[0][0].value<ui::PageId>() == ui::PageId::FollowUp);
    CHECK_FALSE(page->sheet()->isVisible());
}

TEST_CASE("left and right go through the periods, never past today; T shows tables", "[ui][insights]")
{
    PagesOffice office;
    office.drafted("M1", "sun");
    auto session = office.session("wu");
    const auto page = opened<ui::InsightsPage>(session);
    const auto from = page->from();
    QTest::keyClick(page.get(), Qt::Key_Right);
    CHECK(page->from() == from);
    QTest::keyClick(page.get(), Qt::Key_Left);
    settle();
    CHECK(page->to() == from - 1);
    CHECK(tile(*page, "satisfaction").row().below == 0);
    QTest::keyClick(page.get(), Qt::Key_Right);
    settle();
    CHECK(page->from() == from);
    CHECK_FALSE(page->trend()->showsTable());
    QTest::keyClick(page.get(), Qt::Key_T);
    CHECK(page->trend()->showsTable());
    CHECK(page->trend()->table()->model()->rowCount() == 12);
    CHECK(page->trend()->table()->model()->headerData(1, Qt::Horizontal).toString() == QString::fromStdString(tile(*page, "satisfaction").row().zh));
}

TEST_CASE("a month that is over is locked from its page by who may, and says so", "[ui][insights]")
{
    PagesOffice office;
    office.drafted("M1", "sun");
    auto session = office.session("wu");
    auto other = office.session("lin");
    const auto page = opened<ui::InsightsPage>(session);
    CHECK_FALSE(page->canLock()); // it still runs
    office.workplace().setNow(core::at(*core::dayFrom(2026, 12, 3), 10), true);
    page->reload();
    settle();
    CHECK(page->canLock());
    CHECK_FALSE(opened<ui::InsightsPage>(other)->canLock());
    REQUIRE(office.office().submit(office.actor("wu"), core::metrics::LockMonth{2026, 11}));
    page->reload();
    settle();
    CHECK_FALSE(page->canLock());
    CHECK(page->subtitle().contains(QStringLiteral("final")));
}

TEST_CASE("the page of figures is clean in both themes and at the three sizes", "[ui][insights]")
{
    PagesOffice office;
    office.drafted("M1", "sun");
    auto session = office.session("wu");
    const auto page = opened<ui::InsightsPage>(session);
    CHECK(lintEverywhere(*page) == QStringList());
}

TEST_CASE("only who may is offered a deed about an objection, and its form files it", "[ui][insights]")
{
    PagesOffice office;
    const auto order = office.drafted("M1", "sun");
    office.office().submit(office.actor("wu"), core::orders::Issue{order, 3, {}, {}});
    office.office().submit(office.actor("clerk"), core::orders::SignFor{order});
    const auto deeds = [&](const char* account) {
        const auto card = office.office().ask(office.actor(account), core::orders::OrderCard{order});
        REQUIRE(card);
        return ui::offeredDeeds(*card, office.actor(account));
    };
    CHECK(deeds("chief") == std::vector{ui::ObjectionDeed::File});
    CHECK(deeds("clerk").empty());
    const auto filed = office.office().submit(office.actor("chief"), core::orders::FileObjection{order, core::orders::Grounds::Mistaken, "录音"});
    REQUIRE(filed);
    CHECK(deeds("chief").empty());
    CHECK(deeds("sun").empty()); // made the first call
    CHECK(deeds("wu") == std::vector{ui::ObjectionDeed::Examine});
    REQUIRE(office.office().submit(office.actor("wu"), core::orders::ExamineObjection{{*filed}, "已核查"}));
    CHECK(deeds("wu").empty()); // who examined does not decide
}
