#include <catch2/catch.hpp>

#include "tests/ui/pages_office.h"

#include "core/cases/command_fields.h"
#include "core/followup/query_fields.h"
#include "core/orders/commands.h"
#include "core/orders/command_fields.h"
#include "core/orders/query_fields.h"
#include "ui/kit/views.h"
#include "ui/text/formats.h"
#include "ui/today/today_page.h"

#include <QSignalSpy>
#include <QTest>

using namespace minyi;
using core::orders::TodayAnswer;

namespace {

TodayAnswer asked(ui::Session& session)
{
    const auto answer = session.office->ask(session.actor, core::orders::Today{});
    REQUIRE(answer);
    return *answer;
}

/// What the tile with this key says, as a screen reader hears it.
QString numberOn(const ui::TodayPage& page, int tile)
{
    REQUIRE(page.tiles().size() > tile);
    return page.tiles()[tile]->accessibleName() + u' ' + page.tiles()[tile]->text();
}

} // namespace

TEST_CASE("every figure of Today is the office's own answer", "[today]")
{
    test::PagesOffice office;
    office.accepted("M1", "lin");
    office.drafted("M2", "lin");
    for (const char* account : {"lin", "wu", "chief"}) {
        auto session = office.session(account);
        ui::TodayPage page(session);
        test::settle();
        const auto answer = asked(session);
        const std::vector<std::int64_t> wanted =
            session.may(core::Permission::SeeFollowUp)
                ? std::vector{answer.overdue, answer.dueToday, answer.toCall, answer.openOrders}
                : std::vector{answer.overdue, answer.dueToday, answer.openOrders};
        REQUIRE(page.tiles().size() == static_cast<qsizetype>(wanted.size()));
        for (std::size_t i = 0; i < wanted.size(); ++i) {
            INFO(account << " tile " << i);
            CHECK(numberOn(page, static_cast<int>(i)).contains(QString::number(wanted[i])));
        }
        int lines = 0;
        for (int i = 0; i < page.list()->model()->rowCount(); ++i)
            lines += !page.list()->model()->index(i, 0).data(ui::RowRole).value<ui::ListRow>().group;
        CHECK(lines == static_cast<int>(answer.rows.size()));
    }
}

TEST_CASE("a role without follow-up gets no tile and no batch of it", "[today]")
{
    test::PagesOffice office;
    auto session = office.session("chief");
    ui::TodayPage page(session);
    test::settle();
    CHECK(page.tiles().size() == 3);
}

TEST_CASE("Today counts a limit as overdue from its very moment", "[today]")
{
    core::orders::TodayRow row;
    row.due = core::at(*core::dayFrom(2026, 11, 20), 9, 42);
    CHECK(ui::groupOf(row, row.due) == ui::TodayGroup::Overdue);
    CHECK(ui::groupOf(row, row.due - 1) == ui::TodayGroup::DueToday);
    row.due = core::startOf(*core::dayFrom(2026, 11, 21)); // 24:00 of the 20th
    CHECK(ui::groupOf(row, core::at(*core::dayFrom(2026, 11, 20), 9)) == ui::TodayGroup::DueToday);
}

TEST_CASE("Today follows what happens elsewhere without being asked", "[today]")
{
    test::PagesOffice office;
    auto session = office.session("lin");
    ui::TodayPage page(session);
    const auto before = page.shown().openOrders;
    office.drafted("M1", "lin");
    test::settle(120);
    CHECK(page.shown().openOrders == before + 1);
}

TEST_CASE("Enter on Today opens the order or the call of the row", "[today]")
{
    test::PagesOffice office;
    auto session = office.session("lin");
    ui::TodayPage page(session);
    QSignalSpy jumps(&page, &ui::Page::jumpTo);
    test::settle();
    page.focusMain();
    QTest::keyClick(page.list(), Qt::Key_Return);
    REQUIRE(jumps.size() == 1);
    CHECK(jumps[0][2].toLongLong() == page.shown().rows.front().id);
}

TEST_CASE("F1 on Today tells start, expiry and legal source", "[today]")
{
    test::PagesOffice office;
    auto session = office.session("lin", "en");
    const auto answer = asked(session);
    REQUIRE_FALSE(answer.rows.empty());
    const auto facts = ui::todayFacts(answer.rows.front(), session, session.now());
    CHECK(facts.lines.size() >= 3);
    CHECK(facts.lines[1].words == ui::Formats("en").expiry(answer.rows.front().due));
    CHECK_FALSE(facts.source.isEmpty());
}

TEST_CASE("an empty Today says so instead of showing nothing", "[today]")
{
    test::PagesOffice office;
    auto session = office.session("zhou");
    ui::TodayPage page(session);
    page.resize(1200, 700);
    page.show();
    test::settle();
    CHECK(page.shown().rows.empty());
    CHECK_FALSE(page.list()->isVisible());
}

TEST_CASE("Today holds at every size, in both themes and languages", "[today][lint]")
{
    test::PagesOffice office;
    office.accepted("M1", "lin");
    for (const char* language : {"zh", "en"}) {
        auto session = office.session("lin", language);
        ui::TodayPage page(session);
        CHECK(test::lintEverywhere(page) == QStringList{});
    }
}

TEST_CASE("Today lists the limit of a case for its handler, and for the chief whose step is next, and opens the case", "[today][cases]")
{
    test::PagesOffice office;
    core::cases::RegisterCase command;
    command.title = "电动自行车被盗";
    command.subtype = "theft";
    command.handler = "ma";
    const auto file = office.say("ma", command).file;
    for (const char* account : {"ma", "chief"}) {
        auto session = office.session(account, "zh");
        ui::TodayPage page(session);
        QSignalSpy jumps(&page, &ui::Page::jumpTo);
        test::settle();
        int found = -1;
        for (int i = 0; i < page.list()->model()->rowCount(); ++i) {
            const auto index = page.list()->model()->index(i, 0);
            const auto row = index.data(ui::RowRole).value<ui::ListRow>();
            if (!row.group && row.title.contains(QString::fromUtf8("电动自行车被盗")))
                found = i;
        }
        INFO(account);
        REQUIRE(found >= 0);
        const auto index = page.list()->model()->index(found, 0);
        CHECK_FALSE(index.data(ui::RowRole).value<ui::ListRow>().title.contains(u'_')); // the name of the limit, not its key
        page.list()->setCurrentIndex(index);
        QTest::keyClick(page.list(), Qt::Key_Return);
        REQUIRE(jumps.size() == 1);
        CHECK(jumps[0][0].value<ui::PageId>() == ui::PageId::Cases);
        CHECK(jumps[0][2].toLongLong() == file.value);
    }
}
