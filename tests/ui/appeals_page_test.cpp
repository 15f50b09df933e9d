#include "core/appeals/command_fields.h"
#include "core/appeals/handling_fields.h"
#include "core/appeals/query_fields.h"
#include "core/metrics/query_fields.h"
#include "core/staff/queries.h"
#include "tests/ui/pages_office.h"
#include "ui/appeals/appeal_detail.h"
#include "ui/appeals/appeal_forms.h"
#include "ui/appeals/appeals_page.h"
#include "ui/insights/figure_sheet.h"
#include "ui/insights/figure_tile.h"

#include <catch2/catch.hpp>

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace minyi;
using namespace minyi::test;
using core::appeals::State;

namespace {

core::Id<core::appeals::Appeal> taken(PagesOffice& office, const std::string& phone, const std::string& summary)
{
    const auto done = office.office().submit(office.actor("lin"), core::appeals::Take{core::appeals::Kind::Complaint, "周戊", phone, summary,
                                                                                      "要求处理", false, {}, {}, {}});
    REQUIRE(done);
    return done->appeal;
}

ui::FormDialog* formOf(QWidget& page)
{
    for (auto* form : page.findChildren<ui::FormDialog*>())
        if (form->isVisible())
            return form;
    FAIL("no form");
    return nullptr;
}

void dispatch(PagesOffice& office, core::Id<core::appeals::Appeal> appeal)
{
    const auto units = office.office().ask(office.actor("lin"), core::staff::Units{});
    REQUIRE(units);
    for (const auto& unit : *units)
        if (unit.code == "370299020100") {
            REQUIRE(office.office().submit(office.actor("lin"), core::appeals::Dispatch{appeal, unit.id, {}}));
            return;
        }
    FAIL("no unit");
}

} // namespace

TEST_CASE("a call is taken and dispatched by keyboard, with its history before it", "[ui][appeals]")
{
    PagesOffice office;
    taken(office, "13800000031", "装修噪音");
    auto session = office.session("lin");
    const auto page = opened<ui::AppealsPage>(session);
    QAbstractItemModelTester tester(&page->model());
    REQUIRE(page->model().rowCount() == 1);
    CHECK(page->runAction("new"));
    settle();
    auto* form = formOf(*page);
    auto* phone = form->findChild<QLineEdit*>("phone");
    QTest::keyClicks(phone, "138 0000 0031");
    emit phone->editingFinished();
    settle();
    CHECK(form->findChild<QComboBox*>("first")->count() == 2);
    form->accept();
    settle();
    CHECK(form->isVisible()); // what it is about is missing: nothing was taken, nothing typed is lost
    CHECK(page->model().rowCount() == 1);
    form->findChild<QPlainTextEdit*>("summary")->setPlainText("夜间施工");
    form->accept();
    settle(300);
    REQUIRE(page->model().rowCount() == 2);
    CHECK(page->detail()->card()->row.summary == "夜间施工");
    CHECK(page->detail()->card()->phone == "138****0031");
    page->focusMain();
    QTest::keyClick(page->table(), Qt::Key_E); // the next step is to dispatch it
    settle();
    auto* next = formOf(*page);
    auto* unit = next->findChild<QComboBox*>("unit");
    REQUIRE(unit->count() > 0);
    next->accept();
    settle(300);
    CHECK(page->detail()->card()->row.state == State::Dispatched);
}

TEST_CASE("a unit signs for what it was sent, answers, and sees no step that is not its own", "[ui][appeals]")
{
    PagesOffice office;
    const auto appeal = taken(office, "13800000032", "占道经营");
    dispatch(office, appeal);
    auto session = office.session("clerk");
    const auto page = opened<ui::AppealsPage>(session);
    REQUIRE(page->model().rowCount() == 1);
    CHECK(page->actions().size() == 1); // no call to take, no file to write
    CHECK(page->detail()->card()->steps == std::vector{core::appeals::Step::Sign});
    QTest::keyClick(page->table(), Qt::Key_E);
    settle();
    formOf(*page)->accept();
    settle(300);
    CHECK(page->detail()->card()->row.state == State::Handling);
    for (auto* tile : page->tiles())
        CHECK(tile->isHidden()); // a clerk sees no figures
}

TEST_CASE("the four figures say in words what they count, and open it", "[ui][appeals]")
{
    PagesOffice office;
    const auto appeal = taken(office, "13800000033", "装修噪音");
    REQUIRE(office.office().submit(office.actor("lin"), core::appeals::AnswerAtOnce{appeal, "已答复"}));
    auto session = office.session("wu", QStringLiteral("en"));
    const auto page = opened<ui::AppealsPage>(session);
    REQUIRE(page->tiles().size() == 4);
    CHECK(page->tiles()[0]->row().key == "appeal_response");
    CHECK(page->tiles()[0]->accessibleDescription().contains(QStringLiteral("contacted within 24 h: 1 of 1")));
    CHECK(page->tiles()[1]->accessibleDescription().contains(QStringLiteral("answered by its due day: 1 of 1")));
    CHECK(page->tiles()[2]->row().target == 80);
    CHECK(page->tiles()[3]->row().target == 70);
    QTest::mouseClick(page->tiles()[1], Qt::LeftButton);
    settle();
    REQUIRE(page->sheet()->isVisible());
    REQUIRE(page->sheet()->table()->model()->rowCount() == 1);
    QTest::keyClick(page->sheet()->table(), Qt::Key_Return);
    settle();
    CHECK_FALSE(page->sheet()->isVisible());
    CHECK(page->detail()->card()->row.id == appeal);
    QSignalSpy jumps(page.get(), &ui::Page::jumpTo);
    page->detail()->callAsked(page->detail()->card()->matter.value);
    REQUIRE(jumps.count() == 1);
    CHECK(jumps[0][0].value<ui::PageId>() == ui::PageId::FollowUp);
}

TEST_CASE("the appeals desk has nothing clipped, unnamed or unmasked at any size", "[ui][appeals][lint]")
{
    PagesOffice office;
    const auto appeal = taken(office, "13800000034", "邻居装修噪音，多次反映未果");
    dispatch(office, appeal);
    auto session = office.session("lin");
    const auto page = opened<ui::AppealsPage>(session);
    CHECK(lintEverywhere(*page).join("\n").toStdString() == "");
}
