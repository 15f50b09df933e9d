#include "tests/ui/pages_office.h"

#include "core/followup/command_fields.h"
#include "core/orders/command_fields.h"
#include "core/orders/detours.h"
#include "ui/orders/board_view.h"
#include "ui/orders/order_detail.h"
#include "ui/orders/orders_page.h"

#include <catch2/catch.hpp>

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace minyi;
using core::orders::Stage;
using test::opened;
using test::PagesOffice;
using test::settle;
using ui::BoardView;
using ui::OrdersPage;

namespace {

constexpr int kFollowUp = 0, kMonitoring = 1, kRectification = 2, kFeedback = 3, kAssessment = 4;

/// The page in front with its board; the keyboard is on a card.
std::unique_ptr<OrdersPage> boardOf(ui::Session& session)
{
    auto page = opened<OrdersPage>(session);
    page->showBoard(true);
    settle();
    page->focusMain();
    return page;
}

core::Id<core::orders::Order> issued(PagesOffice& office)
{
    const auto order = office.drafted("M1", "sun");
    REQUIRE(office.office().submit(office.actor("wu"), core::orders::Issue{order, 3, {}, {}}));
    return order;
}

} // namespace

TEST_CASE("the board has five columns that say how much stands in them", "[ui][board]")
{
    PagesOffice office;
    issued(office);
    auto session = office.session("wu");
    auto page = boardOf(session);
    auto& board = *page->board();
    CHECK(board.headOf(kFollowUp) == "Follow-up  3"); // two to call and an answer nobody can read
    CHECK(board.headOf(kMonitoring) == "Monitoring  1");
    CHECK(board.headOf(kRectification) == "Rectification  0");
    CHECK(board.headOf(kFeedback) == "Feedback  0");
    CHECK(board.headOf(kAssessment) == "Assessment  0");
    CHECK(board.list(kRectification)->isHidden());
    const auto& card = board.model(kMonitoring).row(0);
    CHECK(card.missing == "sign-for");
    CHECK(card.chip.words.contains("余"));
    QAbstractItemModelTester tester(&board.model(kMonitoring), QAbstractItemModelTester::FailureReportingMode::Fatal);
}

TEST_CASE("a card names the first two things that are missing and counts the rest", "[ui][board]")
{
    PagesOffice office;
    const auto order = issued(office);
    REQUIRE(office.office().submit(office.actor("clerk"), core::orders::SignFor{order}));
    auto session = office.session("wu", "en");
    auto page = boardOf(session);
    const auto& card = page->board()->model(kRectification).row(0);
    CHECK(card.missing == "contact, progress note +3");
    CHECK(card.all == "contact, progress note, findings and measures, citizen told, chief's signature");
    const auto index = page->board()->model(kRectification).index(0, 0);
    CHECK(index.data(Qt::AccessibleTextRole).toString().contains("chief's signature"));
}

TEST_CASE("a paused card says so and has no clock", "[ui][board]")
{
    PagesOffice office;
    const auto order = issued(office);
    REQUIRE(office.office().submit(office.actor("wu"), core::orders::Pause{order, "复议〔2026〕7号"}));
    auto session = office.session("wu");
    auto page = boardOf(session);
    const auto& card = page->board()->model(kMonitoring).row(0);
    CHECK(card.mark.words == "Paused");
    CHECK(card.chip.words == "No clock");
}

TEST_CASE("B changes between list and board, and the keyboard goes with it", "[ui][board]")
{
    PagesOffice office;
    issued(office);
    auto session = office.session("wu");
    auto page = opened<OrdersPage>(session);
    page->activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(page.get()));
    page->focusMain();
    QTest::keyClick(page->table(), Qt::Key_B);
    settle();
    page->focusMain();
    CHECK(page->board()->isVisible());
    CHECK_FALSE(page->table()->isVisible());
    CHECK(QApplication::focusWidget() == page->board()->list(kFollowUp));
    QTest::keyClick(page->board()->list(kFollowUp), Qt::Key_B);
    settle();
    CHECK_FALSE(page->board()->isVisible());
    CHECK(QApplication::focusWidget() == page->table());
}

TEST_CASE("J and K move in a column, Left and Right to the next one that has cards", "[ui][board]")
{
    PagesOffice office;
    office.accepted("M1", "lin"); // stands under feedback
    auto session = office.session("wu");
    auto page = boardOf(session);
    page->activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(page.get()));
    page->focusMain();
    auto& board = *page->board();
    QTest::keyClick(board.list(kFollowUp), Qt::Key_J);
    CHECK(board.list(kFollowUp)->currentIndex().row() == 1);
    QTest::keyClick(board.list(kFollowUp), Qt::Key_Right);
    CHECK(QApplication::focusWidget() == board.list(kFeedback)); // over two empty columns
    CHECK(board.list(kFeedback)->currentIndex().row() == 0);
    QTest::keyClick(board.list(kFeedback), Qt::Key_Right);
    CHECK(QApplication::focusWidget() == board.list(kFeedback));
    QTest::keyClick(board.list(kFeedback), Qt::Key_Left);
    CHECK(QApplication::focusWidget() == board.list(kFollowUp));
    QTest::keyClick(board.list(kFollowUp), Qt::Key_K);
    CHECK(board.list(kFollowUp)->currentIndex().row() == 0);
}

TEST_CASE("Enter opens the order in the list, or the matter on the page of the calls", "[ui][board]")
{
    PagesOffice office;
    const auto order = issued(office);
    auto session = office.session("wu");
    auto page = boardOf(session);
    QSignalSpy jumps(page.get(), &ui::Page::jumpTo);
    const auto matter = page->board()->model(kFollowUp).row(0).card.id;
    QTest::keyClick(page->board()->list(kFollowUp), Qt::Key_Return);
    REQUIRE(jumps.size() == 1);
    CHECK(jumps.front().at(0).value<ui::PageId>() == ui::PageId::FollowUp);
    CHECK(jumps.front().at(2).toLongLong() == matter);
    QTest::keyClick(page->board()->list(kMonitoring), Qt::Key_Return);
    settle();
    CHECK_FALSE(page->board()->isVisible());
    REQUIRE(page->detail()->order());
    CHECK(page->detail()->order()->row.id == order);
}

TEST_CASE("a unit is told that the calls are the centre's", "[ui][board]")
{
    PagesOffice office;
    issued(office);
    auto session = office.session("chief");
    auto page = boardOf(session);
    CHECK(page->board()->model(kFollowUp).rowCount() == 0);
    bool said = false;
    for (const auto* label : page->board()->findChildren<QLabel*>())
        said = said || label->text() == "The calls are the centre's";
    CHECK(said);
    CHECK(page->board()->model(kMonitoring).rowCount() == 1);
}

TEST_CASE("on a narrow page the board scrolls sideways and brings the column with the keyboard into sight", "[ui][board]")
{
    PagesOffice office;
    office.accepted("M1", "lin");
    auto session = office.session("wu");
    auto page = boardOf(session);
    page->resize(960, 700);
    settle(20);
    auto& board = *page->board();
    CHECK(board.horizontalScrollBar()->maximum() > 0);
    CHECK(board.horizontalScrollBar()->value() == 0);
    QTest::keyClick(board.list(kFollowUp), Qt::Key_Right);
    settle();
    CHECK(board.horizontalScrollBar()->value() > 0);
    page->resize(1440, 900);
    settle(20);
    CHECK(board.horizontalScrollBar()->maximum() == 0);
}

TEST_CASE("what the board shows follows what happens", "[ui][board]")
{
    PagesOffice office;
    const auto order = issued(office);
    auto session = office.session("wu");
    auto page = boardOf(session);
    CHECK(page->board()->model(kMonitoring).rowCount() == 1);
    REQUIRE(office.office().submit(office.actor("clerk"), core::orders::SignFor{order}));
    settle(400);
    CHECK(page->board()->model(kMonitoring).rowCount() == 0);
    CHECK(page->board()->headOf(kRectification) == "Rectification  1");
    REQUIRE(office.office().submit(office.actor("lin"), core::followup::Claim{office.matter("M2")}));
    settle(400);
    CHECK(page->board()->model(kFollowUp).rows().front().card.missing.size() > 0);
}

TEST_CASE("the board keeps to its rules at every size, in both languages and themes", "[ui][board][lint]")
{
    const auto language = GENERATE(QStringLiteral("zh"), QStringLiteral("en"));
    PagesOffice office;
    office.accepted("M1", "lin");
    auto session = office.session("sun", language);
    auto page = boardOf(session);
    CHECK(test::lintEverywhere(*page).join("\n").toStdString() == "");
}
