#include "tests/ui/pages_office.h"

#include "core/orders/command_fields.h"
#include "core/orders/commands.h"
#include "core/orders/query_fields.h"
#include "ui/kit/form_dialog.h"
#include "ui/kit/views.h"
#include "ui/orders/order_detail.h"
#include "ui/orders/order_forms.h"
#include "ui/orders/order_steps.h"
#include "ui/orders/orders_page.h"

#include <catch2/catch.hpp>

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QLineEdit>
#include <QTest>

using namespace minyi;
using core::orders::State;
using core::orders::Step;
using test::opened;
using test::PagesOffice;
using test::settle;
using ui::OrdersPage;

namespace {

core::orders::OrderAnswer answerOf(PagesOffice& office, core::Id<core::orders::Order> order, const std::string& account)
{
    const auto answer = office.office().ask(office.actor(account), core::orders::OrderCard{order});
    REQUIRE(answer);
    return *answer;
}

/// What every visible label of a widget says.
QString wordsOn(const QWidget& widget)
{
    QStringList words;
    for (const auto* label : widget.findChildren<QLabel*>())
        if (label->isVisibleTo(&widget))
            words << label->text();
    return words.join(QLatin1Char('\n'));
}

} // namespace

TEST_CASE("the table of orders is a sound model", "[ui][orders]")
{
    PagesOffice office;
    office.drafted("M1", "sun");
    auto session = office.session("wu");
    OrdersPage page(session);
    QAbstractItemModelTester tester(&page.model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    page.reload();
    settle();
    CHECK(page.model().rowCount() == 1);
}

TEST_CASE("E opens the next step's form, and what the office agrees to is done", "[ui][orders]")
{
    PagesOffice office;
    const auto order = office.drafted("M1", "sun");
    auto session = office.session("wu");
    auto page = opened<OrdersPage>(session);
    REQUIRE(page->detail()->nextStep() == Step::Issue);

    QTest::keyClick(page->table(), Qt::Key_E);
    auto* form = test::openForm(*page);
    REQUIRE(form);
    form->accept();
    settle(50);

    CHECK(test::openForm(*page) == nullptr);
    const auto answer = answerOf(office, order, "wu");
    CHECK(answer.row.state == State::Issued);
    CHECK_FALSE(answer.row.number.empty());
    settle(300);
    CHECK(page->detail()->order()->row.state == State::Issued);
}

TEST_CASE("a second follow-up by the first caller is refused with a sentence, and the words stay", "[ui][orders]")
{
    PagesOffice office;
    const auto order = office.accepted("M1", "lin");
    auto session = office.session("lin");
    auto page = opened<OrdersPage>(session);
    page->open(order.value);
    REQUIRE(page->detail()->nextStep() == Step::SecondSatisfied);

    page->forms()->open(Step::SecondSatisfied, *page->detail()->order());
    auto* form = test::openForm(*page);
    REQUIRE(form);
    auto* words = form->findChild<QPlainTextEdit*>();
    words->setPlainText("all right now");
    form->accept();
    settle();

    REQUIRE(test::openForm(*page) == form);
    CHECK(wordsOn(*form).contains(ui::sentence({core::Why::SamePerson, "first_caller"})));
    CHECK(words->toPlainText() == "all right now");
    CHECK(answerOf(office, order, "lin").row.state == State::SecondCall);
}

TEST_CASE("a colleague's second follow-up completes the order", "[ui][orders]")
{
    PagesOffice office;
    const auto order = office.accepted("M1", "lin");
    auto session = office.session("sun");
    auto page = opened<OrdersPage>(session);
    page->open(order.value);
    page->forms()->open(Step::SecondSatisfied, *page->detail()->order());
    test::openForm(*page)->accept();
    settle();
    CHECK(answerOf(office, order, "sun").row.state == State::Completed);
}

TEST_CASE("what was typed in a form that was closed is there again", "[ui][orders]")
{
    PagesOffice office;
    const auto order = office.drafted("M1", "sun");
    auto session = office.session("wu");
    auto page = opened<OrdersPage>(session);
    page->open(order.value);
    page->forms()->open(Step::Issue, *page->detail()->order());
    test::openForm(*page)->findChild<QPlainTextEdit*>()->setPlainText("half a sentence");
    test::openForm(*page)->dismiss();
    settle();
    REQUIRE(test::openForm(*page) == nullptr);
    page->forms()->open(Step::Issue, *page->detail()->order());
    CHECK(test::openForm(*page)->findChild<QPlainTextEdit*>()->toPlainText() == "half a sentence");
}

TEST_CASE("nobody is offered a step the office would refuse for right or unit", "[ui][orders]")
{
    PagesOffice office;
    const auto order = office.drafted("M1", "sun");
    auto next = [&](const std::string& account) {
        const auto steps = ui::offeredSteps(answerOf(office, order, account), office.actor(account));
        return steps.empty() || ui::isDetour(steps.front()) ? std::optional<Step>() : steps.front();
    };
    CHECK(next("wu") == Step::Issue);
    CHECK(next("chief") == std::nullopt);
    office.office().submit(office.actor("wu"), core::orders::Issue{order, 3, {}, {}});
    CHECK(next("clerk") == Step::SignFor);
    CHECK(next("wu") == std::nullopt);
    office.office().submit(office.actor("clerk"), core::orders::SignFor{order});
    CHECK(next("ma") == Step::Contact);
    CHECK(next("chief") == Step::AskExtension);
    CHECK(next("zhou") == std::nullopt);
}

TEST_CASE("the clock counts working days from the day after the issue", "[ui][orders]")
{
    PagesOffice office;
    const auto order = office.drafted("M1", "sun");
    office.office().submit(office.actor("wu"), core::orders::Issue{order, 3, {}, {}});
    auto session = office.session("wu");
    auto clock = [&] { return ui::orderClock(answerOf(office, order, "wu").row, session); };
    CHECK(clock().days == Approx(0));
    office.workplace().setNow(core::at(*core::dayFrom(2026, 11, 22), 12), true); // Sunday
    CHECK(clock().days == Approx(0));
    office.workplace().setNow(core::at(*core::dayFrom(2026, 11, 24), 12), true); // Tuesday noon
    CHECK(clock().days == Approx(1.5));
    office.workplace().setNow(core::at(*core::dayFrom(2026, 11, 26), 0), true); // Thursday: Wednesday was the third day
    CHECK(clock().third == ui::Mark::Missed);
    CHECK(clock().fifth == ui::Mark::Open);
    office.workplace().setNow(core::at(*core::dayFrom(2026, 11, 28), 0), true);
    CHECK(clock().fifth == ui::Mark::Missed);
    CHECK(clock().tone == ui::Tone::Danger);
}

TEST_CASE("the orders page keeps to its rules at every size, in both languages and themes", "[ui][orders][lint]")
{
    const auto language = GENERATE(QStringLiteral("zh"), QStringLiteral("en"));
    PagesOffice office;
    office.accepted("M1", "lin");
    auto session = office.session("sun", language);
    auto page = opened<OrdersPage>(session);
    CHECK(test::lintEverywhere(*page).join("\n").toStdString() == "");
}

TEST_CASE("the keyboard waits for the list of orders, not in the filter", "[ui][orders]")
{
    PagesOffice office;
    auto session = office.session("wu");
    OrdersPage page(session);
    page.resize(1440, 900);
    page.show();
    page.activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&page));
    page.reload();
    settle();
    page.focusMain(); // no order yet
    CHECK_FALSE(qobject_cast<QLineEdit*>(QApplication::focusWidget()));
    office.drafted("M1", "sun");
    page.reload();
    settle();
    CHECK(qobject_cast<ui::TableView*>(QApplication::focusWidget()));
}
