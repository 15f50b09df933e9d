#include "tests/ui/pages_office.h"

#include "core/cases/command_fields.h"
#include "core/orders/commands.h"
#include "core/orders/query_fields.h"
#include "ui/documents/documents_page.h"

#include <catch2/catch.hpp>

#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QTemporaryDir>
#include <QTest>

using namespace minyi;
using test::opened;
using test::PagesOffice;
using test::settle;
using ui::DocumentsPage;

TEST_CASE("the daily report is shown as it will be printed", "[ui][documents]")
{
    PagesOffice office;
    auto session = office.session("lin");
    auto page = opened<DocumentsPage>(session);
    CHECK(page->view()->pageCount() >= 1);
    CHECK(page->pane()->form() == ui::PrintPane::Form::Daily);
}

TEST_CASE("the list of incidents is offered to those who may see them", "[ui][documents]")
{
    PagesOffice office;
    auto session = office.session("chief");
    auto page = opened<DocumentsPage>(session);
    page->openItem(core::AggKind::Incident, 0);
    settle();
    CHECK(page->pane()->form() == ui::PrintPane::Form::Incidents);
    CHECK(page->view()->pageCount() == 1);
    CHECK(page->subtitle() == QStringLiteral("接处警未决定及迟决定情况日报"));
    CHECK(page->fileName() == QStringLiteral("接处警未决定及迟决定情况日报_") + QString::fromStdString(core::isoDay(page->pane()->day())));
    QString words; // where a printer is set up, not only that there is none
    for (const auto* label : page->pane()->findChildren<QLabel*>())
        words += label->text();
    CHECK(words.contains(QStringLiteral("in the system settings under Printers")) == page->pane()->printer().isEmpty());

    auto other = office.session("lin");
    auto hers = opened<DocumentsPage>(other);
    hers->openItem(core::AggKind::Incident, 0);
    CHECK(hers->pane()->form() == ui::PrintPane::Form::Daily);
}

TEST_CASE("an exported order is sealed and its PDF written", "[ui][documents]")
{
    PagesOffice office;
    const auto order = office.accepted("M1", "lin");
    auto session = office.session("lin");
    auto page = opened<DocumentsPage>(session);
    page->open(order.value);
    settle();
    REQUIRE(page->pane()->order() == order.value);
    CHECK(page->fileName().contains(QStringLiteral("号_2")));
    CHECK_FALSE(page->fileName().contains(QStringLiteral("order")));
    REQUIRE(page->view()->pageCount() >= 1);

    QTemporaryDir folder;
    QStringList told;
    QObject::connect(page.get(), &ui::Page::told, page.get(), [&told](ui::Tone, const QString& words) { told << words; });
    page->exportTo(folder.filePath("order.pdf"));
    settle();
    QFile file(folder.filePath("order.pdf"));
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(file.read(5) == "%PDF-");
    REQUIRE(told.size() == 1);
}

TEST_CASE("a draft order cannot leave the office", "[ui][documents]")
{
    PagesOffice office;
    const auto order = office.drafted("M1", "sun");
    auto session = office.session("lin");
    auto page = opened<DocumentsPage>(session);
    const auto answer = office.office().ask(office.actor("lin"), core::orders::OrderCard{order});
    const auto checks = ui::checkPrint({}, {}, false, *answer);
    CHECK(std::any_of(checks.begin(), checks.end(), [](const auto& c) { return c.how == ui::PrintCheck::How::Bad; }));
}

TEST_CASE("who may see cases prints their register, of the view he chooses", "[ui][documents][register]")
{
    PagesOffice office;
    core::cases::RegisterCase command;
    command.title = "电动自行车被盗";
    command.subtype = "theft";
    REQUIRE(office.office().submit(office.actor("ma"), command));
    core::cases::Filters theft;
    theft.subtype = "theft";
    REQUIRE(office.office().submit(office.actor("chief"), core::cases::SaveView{{}, "盗窃案件", theft, false}));
    auto session = office.session("chief");
    auto page = opened<DocumentsPage>(session);
    page->pane()->chooseCases();
    settle();
    REQUIRE(page->pane()->form() == ui::PrintPane::Form::Cases);
    CHECK(page->view()->pageCount() == 1);
    CHECK(page->subtitle() == QStringLiteral("案件台账"));
    auto* views = page->pane()->findChild<QComboBox*>(QStringLiteral("caseView"));
    REQUIRE(views);
    views->setCurrentText(QStringLiteral("盗窃案件"));
    page->reload();
    settle();
    CHECK(page->pane()->filters().subtype == "theft");
    QTemporaryDir folder;
    page->exportTo(folder.filePath("register.pdf"));
    settle();
    CHECK(QFile::exists(folder.filePath("register.pdf")));
    const auto language = GENERATE(QStringLiteral("zh"), QStringLiteral("en"));
    auto reader = office.session("chief", language);
    auto other = opened<DocumentsPage>(reader);
    other->pane()->chooseCases();
    settle();
    CHECK(test::lintEverywhere(*other).join("\n").toStdString() == "");
    auto caller = office.session("lin");
    auto without = opened<DocumentsPage>(caller);
    without->pane()->chooseCases();
    CHECK(without->pane()->form() == ui::PrintPane::Form::Daily);
}

TEST_CASE("zoom and whole sheet go by keys", "[ui][documents]")
{
    PagesOffice office;
    auto session = office.session("lin");
    auto page = opened<DocumentsPage>(session);
    const int whole = page->view()->percent();
    QTest::keyClick(page->view(), Qt::Key_Plus, Qt::ControlModifier);
    CHECK(page->view()->percent() > whole);
    QTest::keyClick(page->view(), Qt::Key_0, Qt::ControlModifier);
    CHECK(page->view()->percent() == whole);
}

TEST_CASE("the documents page keeps to its rules at every size, in both languages and themes", "[ui][documents][lint]")
{
    const auto language = GENERATE(QStringLiteral("zh"), QStringLiteral("en"));
    PagesOffice office;
    const auto order = office.accepted("M1", "lin");
    auto session = office.session("lin", language);
    auto page = opened<DocumentsPage>(session);
    CHECK(test::lintEverywhere(*page).join("\n").toStdString() == "");
    page->open(order.value);
    settle();
    CHECK(test::lintEverywhere(*page).join("\n").toStdString() == "");
}