#include "tests/ui/pages_office.h"

#include "core/followup/commands.h"
#include "core/followup/query_fields.h"
#include "core/orders/queries.h"
#include "core/orders/query_fields.h"
#include "ui/followup/batch_card.h"
#include "ui/followup/followup_page.h"

#include <catch2/catch.hpp>

#include <QAbstractItemModelTester>
#include <QPlainTextEdit>
#include <QTest>

using namespace minyi;
using test::opened;
using test::PagesOffice;
using test::settle;
using ui::FollowUpPage;

namespace {

std::size_t ordersIn(PagesOffice& office)
{
    return office.office().ask(office.actor("wu"), core::orders::List{})->size();
}

} // namespace

TEST_CASE("the call queue is a sound model with every matter that waits", "[ui][followup]")
{
    PagesOffice office;
    auto session = office.session("sun");
    FollowUpPage page(session);
    QAbstractItemModelTester tester(&page.queue()->model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    page.reload();
    settle();

    CHECK(page.queue()->model().rowCount() == 3);
    CHECK_FALSE(page.queue()->model().index(0, 0).data(Qt::AccessibleTextRole).toString().isEmpty());
}

TEST_CASE("a call driven by keys records the answer and drafts the order", "[ui][followup]")
{
    PagesOffice office;
    auto session = office.session("lin");
    auto page = opened<FollowUpPage>(session);
    page->open(office.matter("M1").value);
    settle();

    QTest::keyClick(page->queue()->list(), Qt::Key_Return);
    settle();
    REQUIRE(page->call()->isInCall());
    QTest::keyClick(page->call(), Qt::Key_3);
    QTest::keyClick(page->call(), Qt::Key_1);
    auto* quote = page->call()->findChild<QPlainTextEdit*>();
    QTest::keyClicks(quote, "They told me only half of it.");
    QTest::keyClick(quote, Qt::Key_Return, Qt::ControlModifier);
    settle();

    const auto rows = office.office().ask(office.actor("wu"), core::orders::List{});
    REQUIRE(rows->size() == 1);
    CHECK(rows->front().cause == "C01");
    const auto card = office.office().ask(office.actor("lin"), core::followup::MatterCard{office.matter("M1")});
    CHECK(card->quote == "They told me only half of it.");
    CHECK(card->finalRating == core::followup::Rating::Dissatisfied);
    CHECK(page->call()->matter() != office.matter("M1").value); // the next one came by itself
}

TEST_CASE("name and number are masked until the call is claimed", "[ui][followup]")
{
    PagesOffice office;
    auto session = office.session("sun");
    auto page = opened<FollowUpPage>(session);
    page->open(office.matter("M1").value);
    settle();
    REQUIRE(page->call()->answer());
    CHECK(page->call()->answer()->phone == "138****0001");

    page->call()->claim();
    settle();
    CHECK(page->call()->answer()->phone == "13800000001");
    CHECK(page->call()->answer()->person == "王芳芳");

    page->call()->release();
    settle();
    CHECK(page->call()->answer()->phone == "138****0001");
}

TEST_CASE("an own matter is shown as such and not taken", "[ui][followup]")
{
    PagesOffice office;
    auto session = office.session("lin");
    auto page = opened<FollowUpPage>(session);
    page->open(office.matter("M3").value);
    settle();
    const auto* row = page->queue()->row(office.matter("M3").value);
    REQUIRE(row);
    CHECK(row->own);

    page->call()->claim();
    CHECK_FALSE(page->call()->isInCall());
    CHECK_FALSE(page->call()->problem().isEmpty());
}

TEST_CASE("what was typed on a call survives a look at another one", "[ui][followup]")
{
    PagesOffice office;
    auto session = office.session("sun");
    auto page = opened<FollowUpPage>(session);
    page->open(office.matter("M1").value);
    settle();
    page->call()->claim();
    page->call()->choose(3);
    page->call()->choose(2);
    page->call()->findChild<QPlainTextEdit*>()->setPlainText("waited two hours");

    page->open(office.matter("M2").value);
    settle();
    CHECK(page->call()->draft().isEmpty());
    page->open(office.matter("M1").value);
    settle();
    CHECK(page->call()->draft().quote == "waited two hours");
    CHECK(page->call()->draft().cause == "C02");

    const auto saved = page->saveDraft();
    FollowUpPage other(session);
    other.restoreDraft(saved);
    other.open(office.matter("M1").value);
    settle();
    CHECK(other.call()->draft().quote == "waited two hours");
    CHECK(other.call()->draft().rating == core::followup::Rating::Dissatisfied);
}

TEST_CASE("a refused record keeps the words and says what is missing", "[ui][followup]")
{
    PagesOffice office;
    auto session = office.session("sun");
    auto page = opened<FollowUpPage>(session);
    page->open(office.matter("M2").value);
    settle();
    page->call()->claim();
    page->call()->choose(3);
    page->call()->choose(1);
    page->call()->record();

    CHECK(page->call()->isInCall());
    CHECK_FALSE(page->call()->problem().isEmpty());
    CHECK(page->call()->draft().cause == "C01");
    CHECK(ordersIn(office) == 0);
}

TEST_CASE("who takes back a dissatisfied answer is asked whether it was a slip", "[ui][followup]")
{
    using core::followup::Rating;
    const auto draft = ui::chosen({}, ui::choicesFor({}, Rating::Dissatisfied)[0], Rating::Dissatisfied);
    CHECK(draft.stage == ui::CallDraft::Stage::Cause);
    const auto choices = ui::choicesFor(draft, Rating::Dissatisfied);
    REQUIRE(choices.size() == 2);
    CHECK(choices[0].cause == "C10");
    CHECK(choices[1].cause == "C11");
    CHECK(ui::chosen({}, ui::choicesFor({}, {})[0], {}).stage == ui::CallDraft::Stage::Record);
}

TEST_CASE("the digits of causes are those of the rules: 1 to 7, 8 more, 9 other", "[ui][followup]")
{
    using core::followup::Rating;
    const auto draft = ui::chosen({}, ui::choicesFor({}, {})[2], {});
    const auto choices = ui::choicesFor(draft, {});
    REQUIRE(choices.size() == 9);
    for (int i = 0; i < 7; ++i)
        CHECK(choices[static_cast<std::size_t>(i)].cause == QStringLiteral("C0%1").arg(i + 1));
    CHECK(choices[7].kind == ui::CallChoice::Kind::More);
    CHECK(choices[8].cause == "C99");
    const auto rest = ui::choicesFor(ui::chosen(draft, choices[7], {}), {});
    CHECK(rest.front().cause == "C08");
    CHECK(rest.back().kind == ui::CallChoice::Kind::Back);
}

TEST_CASE("every number of the funnel is the answer of its question", "[ui][followup]")
{
    PagesOffice office;
    office.drafted("M1", "sun");
    auto session = office.session("sun");
    auto page = opened<FollowUpPage>(session);
    const auto asked = office.office().ask(office.actor("sun"), core::followup::Funnel{});
    const auto& shown = page->batch()->funnel();
    REQUIRE(shown);
    REQUIRE(shown->rows.size() == asked->rows.size());
    CHECK(shown->rows.back().due == 5);
    CHECK(shown->rows.back().dissatisfied == 3);
    CHECK(shown->rows.back().orders == 1);
    for (std::size_t i = 0; i < asked->rows.size(); ++i)
        for (const auto& column : ui::kFunnelColumns)
            CHECK(shown->rows[i].*column.count == asked->rows[i].*column.count);
}

TEST_CASE("the follow-up page keeps to its rules at every size, in both languages and themes", "[ui][followup][lint]")
{
    const auto language = GENERATE(QStringLiteral("zh"), QStringLiteral("en"));
    PagesOffice office;
    office.drafted("M2", "sun");
    auto session = office.session("lin", language);
    auto page = opened<FollowUpPage>(session);
    CHECK(test::lintEverywhere(*page).join("\n").toStdString() == "");
    page->open(office.matter("M1").value);
    settle();
    page->call()->claim();
    page->call()->choose(3);
    CHECK(test::lintEverywhere(*page, true).join("\n").toStdString() == "");
}
