#include "tests/ui/limits_office.h"

#include "core/calendar/notice_fields.h"
#include "core/deadlines/clock_fields.h"
#include "core/deadlines/command_fields.h"
#include "ui/cases/case_clocks.h"
#include "ui/cases/case_detail.h"
#include "ui/cases/cases_page.h"
#include "ui/deadlines/deadlines_page.h"
#include "ui/deadlines/notice_forms.h"
#include "ui/deadlines/year_view.h"
#include "ui/kit/banner.h"
#include "ui/text/deadline_words.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QSignalSpy>
#include <QTest>

using namespace minyi;
using namespace minyi::test;
using ui::DeadlinesPage;

TEST_CASE("the board lists what runs, says what is late, and Enter opens the case", "[ui][deadlines]")
{
    Limits limits;
    auto session = limits.office.session("he", "en");
    auto page = opened<DeadlinesPage>(session);
    QAbstractItemModelTester tester(page->table()->model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    settle(50);
    REQUIRE(page->table()->model()->rowCount() == 2);
    QSignalSpy jumps(page.get(), &ui::Page::jumpTo);
    QTest::keyClick(page->table(), Qt::Key_Return);
    REQUIRE(jumps.size() == 1);
    CHECK(jumps[0][0].value<ui::PageId>() == ui::PageId::Cases);
    auto chief = limits.office.session("tie", "en"); // who may print
    auto his = opened<DeadlinesPage>(chief);
    QSignalSpy prints(his.get(), &ui::Page::jumpTo);
    CHECK(his->runAction("print"));
    REQUIRE(prints.size() == 1);
    CHECK(prints[0][2].toLongLong() != 0); // a jump to nothing shows the page as it was left
    page->choose(DeadlinesPage::Waiting);
    settle(50);
    CHECK(page->table()->model()->rowCount() == 0);
    CHECK_FALSE(page->table()->isVisible());
}

TEST_CASE("a notice is looked at before it is taken in, and the calendar shows it afterwards", "[ui][deadlines]")
{
    Limits limits; // the terms end on Sunday 20 December and so on Monday 21
    auto session = limits.office.session("xu", "en");
    auto page = opened<DeadlinesPage>(session);
    page->choose(DeadlinesPage::Calendar);
    settle(50);
    REQUIRE(page->findChild<ui::Banner*>());
    CHECK(page->findChild<ui::Banner*>()->isVisible()); // next year is missing
    page->forms()->openMoved("BF-1", "date,type,name\n2026-12-21,holiday,off\n", true);
    settle(50);
    auto* form = formOf(*page);
    REQUIRE(form);
    auto* moved = form->findChild<ui::TableView*>();
    REQUIRE(moved);
    CHECK(moved->model()->rowCount() == 2);
    CHECK(limits.office.workplace().calendar().isWorkday(*core::dayFrom(2026, 12, 21)));
    form->accept();
    settle(50);
    CHECK_FALSE(formOf(*page));
    CHECK_FALSE(session.calendar->isWorkday(*core::dayFrom(2026, 12, 21))); // the window reckons with it at once
    const auto clocks = limits.office.office().ask(limits.office.actor("he"), core::deadlines::Clocks{limits.files[0], {}, {}});
    REQUIRE(clocks);
    CHECK(core::plainTime(*clocks->clocks[0].due) == "2026-12-23 00:00");
}

TEST_CASE("an emergency notice asks for its days in one dialog and refuses a backward span", "[ui][deadlines]")
{
    Limits limits;
    auto session = limits.office.session("xu", "en");
    auto page = opened<DeadlinesPage>(session);
    page->forms()->openEmergency();
    settle();
    field<QLineEdit>(*page, "paper")->setText("BF-2");
    field<QLineEdit>(*page, "name")->setText("Storm");
    field<QDateEdit>(*page, "from")->setDate(QDate(2026, 12, 22));
    field<QDateEdit>(*page, "to")->setDate(QDate(2026, 12, 21));
    formOf(*page)->accept();
    settle(20);
    CHECK(field<QDateEdit>(*page, "from")); // it stays open
    field<QDateEdit>(*page, "from")->setDate(QDate(2026, 12, 21));
    formOf(*page)->accept();
    settle(100);
    auto* form = formOf(*page);
    REQUIRE(form);
    CHECK(form->findChild<ui::TableView*>()->model()->rowCount() == 2);
}

TEST_CASE("who keeps no calendar is offered no notice", "[ui][deadlines]")
{
    Limits limits;
    auto session = limits.office.session("he", "en");
    auto page = opened<DeadlinesPage>(session);
    page->choose(DeadlinesPage::Calendar);
    CHECK(page->actions().isEmpty());
    auto keeper = limits.office.session("xu", "en");
    auto his = opened<DeadlinesPage>(keeper);
    his->choose(DeadlinesPage::Calendar);
    CHECK(his->actions().size() == 2);
}

TEST_CASE("a case shows its clocks; an event is recorded after its dates were seen, and an extension is asked for", "[ui][deadlines]")
{
    Limits limits;
    auto session = limits.office.session("he", "en");
    auto page = opened<ui::CasesPage>(session);
    settle(50);
    auto* detail = page->detail();
    REQUIRE(detail->findChild<ui::CaseClocksView*>());
    REQUIRE(detail->clocks().clocks.size() == 1);
    auto* why = button(*detail, "Why this date?");
    REQUIRE(why);
    why->click();
    CHECK(why->text() == "Hide the days");
    const auto lines = ui::whyLines(detail->clocks().clocks[0], session);
    CHECK(lines.first().contains("the day it begins"));
    CHECK(lines.last().contains("passed over"));
    button(*detail, "Record what happened")->click();
    settle(50);
    auto* event = field<QComboBox>(*page, "event");
    REQUIRE(event);
    event->setCurrentIndex(event->findData("appraisal_submitted"));
    settle(50);
    bool foretold = false;
    for (const auto* label : formOf(*page)->findChildren<QLabel*>())
        foretold = foretold || label->text().contains("Paused, 30 days left");
    CHECK(foretold);
    formOf(*page)->accept(); // it asks for the paper
    settle(50);
    REQUIRE(formOf(*page));
    field<QLineEdit>(*page, "paper")->setText("J-1");
    formOf(*page)->accept();
    settle(300);
    CHECK_FALSE(formOf(*page));
    CHECK(detail->clocks().clocks[0].left == 30);
    button(*detail, "Ask for it")->click();
    settle(50);
    field<QPlainTextEdit>(*page, "reason")->setPlainText("complex");
    formOf(*page)->accept();
    settle(300);
    CHECK(detail->clocks().clocks[0].extensions[0].stands == core::deadlines::Stands::Asked);
}

TEST_CASE("the year says its days off to who cannot see them", "[ui][deadlines]")
{
    Limits limits;
    auto session = limits.office.session("he", "en");
    auto page = opened<DeadlinesPage>(session);
    page->choose(DeadlinesPage::Calendar);
    settle(50);
    CHECK(page->year()->accessibleDescription().contains("1 Oct"));
    CHECK(page->year()->accessibleDescription().contains("make-up working day"));
    page->showYear(2027);
    settle(50);
    CHECK(page->year()->accessibleName() == "The year 2027");
}
