#include "tests/ui/pages_office.h"

#include "core/duty/command_fields.h"
#include "core/duty/query_fields.h"
#include "tests/ui/lint.h"
#include "ui/duty/duty_forms.h"
#include "ui/duty/duty_overlay.h"
#include "ui/kit/form_dialog.h"
#include "ui/orders/orders_page.h"

#include <catch2/catch.hpp>

#include <QAbstractItemModelTester>
#include <QTest>

using namespace minyi;
using test::opened;
using test::PagesOffice;
using test::settle;
using ui::OrdersPage;

namespace {

constexpr int kChiefRow = 3, kFridayColumn = 4;

/// The page, and the duty of its user over it.
struct Duty {
    PagesOffice office;
    ui::Session session;
    std::unique_ptr<OrdersPage> page;
    ui::DutyOverlay* overlay;

    explicit Duty(const std::string& account, const QString& language = "zh")
        : session(office.session(account, language))
        , page(opened<OrdersPage>(session))
        , overlay(ui::openDuty(session, page.get()))
    {
        settle(20);
        settle(20);
    }
    ui::FormDialog* form() const
    {
        for (auto* one : page->window()->findChildren<ui::FormDialog*>())
            if (one->isVisible())
                return one;
        return nullptr;
    }
    std::vector<core::duty::Turn> week()
    {
        const auto turns = office.office().ask(office.actor("chief"), core::duty::Week{{}, *core::dayFrom(2026, 11, 16)});
        REQUIRE(turns);
        return *turns;
    }
};

void choose(ui::FormDialog* form, const char* token, const QString& account)
{
    auto* box = form->findChild<QComboBox*>(token);
    REQUIRE(box);
    REQUIRE(box->findData(account) >= 0);
    box->setCurrentIndex(box->findData(account));
}

} // namespace

TEST_CASE("Enter in the week puts somebody on duty, Delete takes off", "[ui][duty]")
{
    Duty duty("chief");
    auto* grid = duty.overlay->grid();
    grid->setCurrentIndex(duty.overlay->week().index(kChiefRow, kFridayColumn));
    QTest::keyClick(grid, Qt::Key_Return);
    auto* form = duty.form();
    REQUIRE(form);
    settle(20);
    choose(form, "officer", "chief");
    form->accept();
    settle(50);
    REQUIRE(duty.week().size() == 1);
    CHECK(duty.week().front().post == core::duty::Post::Chief);
    settle(300);
    const auto cell = duty.overlay->week().index(kChiefRow, kFridayColumn);
    CHECK(cell.data().toString() == "08:00-18:00 赵倩");
    CHECK(cell.data(Qt::AccessibleTextRole).toString().contains("Chief"));
    grid->setCurrentIndex(cell);
    QTest::keyClick(grid, Qt::Key_Delete);
    form = duty.form();
    REQUIRE(form);
    form->accept();
    settle(50);
    CHECK(duty.week().empty());
}

TEST_CASE("a turn that overlaps is refused in the form, and the form stays", "[ui][duty]")
{
    Duty duty("chief");
    REQUIRE(duty.office.office().submit(duty.office.actor("chief"),
                                        core::duty::Set{"370299020100", *core::dayFrom(2026, 11, 20), 540, 600, "chief", core::duty::Post::Chief}));
    duty.overlay->grid()->setCurrentIndex(duty.overlay->week().index(kChiefRow, kFridayColumn));
    QTest::keyClick(duty.overlay->grid(), Qt::Key_Return);
    auto* form = duty.form();
    REQUIRE(form);
    settle(20);
    choose(form, "officer", "chief");
    form->accept();
    settle(50);
    CHECK(duty.form() == form);
    CHECK(duty.week().size() == 1);
}

TEST_CASE("a shift is handed over with what is open, and taken over by who was named", "[ui][duty]")
{
    Duty duty("lin");
    duty.overlay->forms()->handOver();
    auto* form = duty.form();
    REQUIRE(form);
    settle(20);
    bool counted = false;
    for (const auto* label : form->findChildren<QLabel*>())
        counted = counted || label->text().contains("Calls held: 0");
    CHECK(counted);
    choose(form, "taker", "sun");
    form->findChild<QPlainTextEdit*>("note")->setPlainText("王女士下午再回访");
    form->accept();
    settle(50);
    CHECK(duty.form() == nullptr);
    auto other = duty.office.session("sun");
    OrdersPage page(other);
    page.resize(1440, 900);
    page.show();
    auto* overlay = ui::openDuty(other, &page);
    settle(20);
    settle(20);
    REQUIRE(overlay->handoverRows().rowCount() == 1);
    CHECK(overlay->takeOverButton()->isVisible());
    QTest::mouseClick(overlay->takeOverButton(), Qt::LeftButton);
    settle(50);
    settle(20);
    CHECK_FALSE(overlay->takeOverButton()->isVisible());
    CHECK(overlay->handoverRows().row(0).row.takenAt);
}

TEST_CASE("who keeps no roster is offered no change of it", "[ui][duty]")
{
    Duty duty("lin");
    for (const auto* button : duty.overlay->findChildren<QPushButton*>())
        CHECK(button->text() != "Put on duty");
    QTest::keyClick(duty.overlay->grid(), Qt::Key_Return);
    CHECK(duty.form() == nullptr);
}

TEST_CASE("a chief names who stands in for him from the duty", "[ui][duty]")
{
    Duty duty("chief");
    duty.overlay->forms()->nameStandIn();
    auto* form = duty.form();
    REQUIRE(form);
    settle(20);
    choose(form, "officer", "ma");
    form->findChild<QLineEdit*>("reason")->setText("参加培训");
    form->accept();
    settle(50);
    CHECK(duty.form() == nullptr);
    std::int64_t rows = 0;
    duty.office.office().maintain([&](core::Db& db) { rows = db.one<std::int64_t>("SELECT count(*) FROM stand_in").value_or(0); });
    CHECK(rows == 1);
}

TEST_CASE("the duty keeps to its rules at every size, in both languages", "[ui][duty][lint]")
{
    const auto language = GENERATE(QStringLiteral("zh"), QStringLiteral("en"));
    const auto account = GENERATE(std::string("chief"), std::string("wu"));
    Duty duty(account, language);
    QAbstractItemModelTester tester(const_cast<ui::DutyGrid*>(&duty.overlay->week()), QAbstractItemModelTester::FailureReportingMode::Fatal);
    for (const QSize size : {QSize(1440, 900), QSize(1366, 768), QSize(960, 700)}) {
        INFO(size.width());
        CHECK(test::lint::keepsSize(*duty.page, size).join("\n").toStdString() == "");
        settle(20);
        CHECK(test::lint::labelsFit(*duty.page).join("\n").toStdString() == "");
        CHECK(test::lint::focusHasNames(*duty.page).join("\n").toStdString() == "");
    }
}
