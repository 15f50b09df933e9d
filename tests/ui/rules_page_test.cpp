#include "tests/ui/limits_office.h"

#include "core/deadlines/clock_fields.h"
#include "core/deadlines/edition_fields.h"
#include "ui/deadlines/deadlines_page.h"
#include "ui/deadlines/rules_view.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QSpinBox>
#include <QTest>

using namespace minyi;
using namespace minyi::test;
using ui::DeadlinesPage;

namespace {

constexpr int kLimit = 0, kAmount = 1, kLaw = 3;

std::unique_ptr<DeadlinesPage> rulesOf(ui::Session& session)
{
    auto page = opened<DeadlinesPage>(session);
    page->choose(DeadlinesPage::Limits);
    settle(50);
    return page;
}

QString cell(const DeadlinesPage& page, int row, int column)
{
    const auto* model = page.rules()->table()->model();
    return model->index(row, column).data().toString();
}

/// Fills in the form of a new edition and sends it.
void draft(DeadlinesPage& page, QDate from)
{
    field<QLineEdit>(page, "paper")->setText("Notice 9");
    field<QDateEdit>(page, "valid_from")->setDate(from);
    formOf(page)->accept();
    settle(300);
}

} // namespace

TEST_CASE("the limits are a table with article and source, and found by their words", "[ui][editions]")
{
    Limits limits;
    auto session = limits.office.session("he", "en");
    auto page = rulesOf(session);
    QAbstractItemModelTester tester(page->rules()->table()->model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    CHECK(page->rules()->table()->model()->rowCount() == 170);
    page->rules()->search()->setText("Handle a public-order");
    REQUIRE(page->rules()->table()->model()->rowCount() == 2); // the law until 2025, and the one since
    CHECK(cell(*page, 0, kAmount) == "30 days");
    CHECK(cell(*page, 0, kLaw).startsWith("第九十九条"));
    page->rules()->search()->setText("no such limit");
    CHECK(page->rules()->table()->model()->rowCount() == 0);
    CHECK(page->actions().isEmpty()); // he drafts none
    page->rules()->search()->clear();
    QTest::keyClick(page->rules()->table(), Qt::Key_Return);
    CHECK_FALSE(formOf(*page));
}

TEST_CASE("an edition is drafted, changed, tried, submitted, and taken into force by a second person in the window", "[ui][editions]")
{
    Limits limits; // the terms end on Monday 21 December
    auto drafter = limits.office.session("fang", "en");
    auto page = rulesOf(drafter);
    auto* rules = page->rules();
    rules->search()->setText("Handle a public-order");
    rules->table()->selectRow(1);
    QTest::keyClick(rules->table(), Qt::Key_Return); // without a draft it asks for one
    draft(*page, QDate(2026, 11, 1));
    REQUIRE(rules->editions().size() == 1);
    rules->table()->selectRow(1);
    QTest::keyClick(rules->table(), Qt::Key_Return);
    auto* amount = field<QSpinBox>(*page, "amount");
    REQUIRE(amount);
    CHECK(amount->value() == 30);
    amount->setValue(20);
    formOf(*page)->accept();
    settle(300);
    CHECK(cell(*page, 1, kAmount) == "30 days then 20 days");
    CHECK_FALSE(button(*rules, "Try and take into force")); // his own
    button(*rules, "Try and submit")->click();
    settle(200);
    auto* form = formOf(*page);
    REQUIRE(form);
    CHECK(form->findChild<ui::TableView*>()->model()->rowCount() == 2);
    CHECK(form->findChild<ui::TableView*>()->model()->index(0, 3).data().toString() == "in time either way");
    form->accept();
    settle(300);
    CHECK(rules->editions()[0].state == core::deadlines::EditionState::Submitted);

    auto second = limits.office.session("xu", "en");
    auto his = rulesOf(second);
    CHECK(button(*his->rules(), "Send back"));
    button(*his->rules(), "Try and take into force")->click();
    settle(200);
    formOf(*his)->accept();
    settle(300);
    CHECK_FALSE(formOf(*his));
    CHECK(his->rules()->table()->model()->rowCount() == 171);
    CHECK((*second.limits->chooseVersion("case_handling", *core::dayFrom(2026, 11, 20)))->limit->amount == 20);
    const auto clocks = limits.office.office().ask(limits.office.actor("he"), core::deadlines::Clocks{limits.files[0], {}, {}});
    REQUIRE(clocks);
    CHECK(clocks->clocks[0].rule == "case_handling_20261101");
}

TEST_CASE("a change is taken out again, and a draft is dropped with its reason", "[ui][editions]")
{
    Limits limits;
    auto session = limits.office.session("fang", "en");
    auto page = rulesOf(session);
    auto* rules = page->rules();
    qobject_cast<QPushButton*>(page->actions().first())->click();
    draft(*page, QDate(2026, 12, 1));
    QTest::keyClick(rules->table(), Qt::Key_Return);
    field<QSpinBox>(*page, "amount")->setValue(36);
    formOf(*page)->accept();
    settle(300);
    CHECK(rules->editions()[0].changes.size() == 1);
    QTest::keyClick(rules->table(), Qt::Key_Return);
    CHECK(field<QSpinBox>(*page, "amount")->value() == 36); // what stands in the edition
    button(*formOf(*page), "Leave it as it is now")->click();
    settle(300);
    CHECK(rules->editions()[0].changes.empty());
    CHECK_FALSE(button(*rules, "Try and submit")); // there is nothing to submit
    button(*rules, "Drop")->click();
    settle(50);
    formOf(*page)->accept();
    settle(50);
    REQUIRE(formOf(*page)); // it asks for the reason
    field<QPlainTextEdit>(*page, "words")->setPlainText("not needed");
    formOf(*page)->accept();
    settle(300);
    CHECK(rules->editions()[0].state == core::deadlines::EditionState::Dropped);
}
