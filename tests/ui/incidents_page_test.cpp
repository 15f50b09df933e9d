#include "tests/ui/pages_office.h"

#include "core/imports/rows.h"
#include "core/incidents/intake.h"
#include "core/incidents/query_fields.h"
#include "core/staff/commands.h"
#include "core/staff/rules.h"
#include "core/store/files.h"
#include "ui/incidents/incident_detail.h"
#include "ui/incidents/incident_forms.h"
#include "ui/incidents/incidents_page.h"

#include <catch2/catch.hpp>

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QPlainTextEdit>
#include <QTemporaryDir>
#include <QTest>

#include <set>

using namespace minyi;
using core::incidents::Outcome;
using test::opened;
using test::PagesOffice;
using test::settle;
using ui::IncidentsPage;

namespace {

/// A file of 5,000 incidents of the last weeks: 20 without an outcome past their limit or not, 17 with one that came a second late;
/// the others were settled at the last moment or before.
struct Station {
    static constexpr int kAll = 5000;

    Station()
    {
        core::incidents::TakeInIncidents file;
        file.profile = "test";
        file.fileHash.bytes[0] = 1;
        file.read = kAll;
        const auto first = core::at(*core::dayFrom(2026, 10, 12), 0, 0);
        for (int i = 0; i < kAll; ++i) {
            core::incidents::IncidentRow row;
            row.row = i + 2;
            row.channel = i % 3 ? core::incidents::Channel::C110 : core::incidents::Channel::C122;
            row.sourceId = "S" + std::to_string(10'000 + i);
            row.unitCode = "370299020100";
            row.receivedAt = first + i * 10 * core::kMinute;
            row.reporter = "何小军";
            row.phone = "13800000041";
            row.place = "望海路" + std::to_string(i % 90) + "号";
            row.type = i == 70 ? "=噪声" : "纠纷";
            const bool planted = i % 137 == 70; // 36 of them, and the first
            row.complex = i % 7 == 0 && !planted; // its three days end with the day
            if (planted || i == 0)
                m_planted.insert(row.sourceId);
            if (i == 0 || (planted && i % 2))
                ; // nobody settled it
            else {
                row.outcome = Outcome::NoViolation;
                row.reason = "现场核实无违法事实";
                row.outcomeAt = row.receivedAt + (row.complex ? 72 : 24) * core::kHour + (planted ? 1000 : 0);
            }
            file.rows.push_back(row);
        }
        core::staff::AddOfficer clerk{"ren", "任清川", "370299020100", {core::Role::R11}, {}};
        REQUIRE(office.office().submit(core::staff::systemActor(), clerk));
        const auto taken = office.office().submit(core::staff::systemActor(), file);
        INFO((taken ? "" : taken.error().detail));
        REQUIRE(taken);
        REQUIRE(taken->rejected.empty());
        REQUIRE(m_planted.size() == 37);
    }

    PagesOffice office;
    std::set<std::string> m_planted;
};

std::set<std::string> numbers(IncidentsPage& page)
{
    std::set<std::string> all;
    for (const auto& line : page.model().rows())
        all.insert(line.row.number);
    return all;
}

} // namespace

TEST_CASE("of 5,000 incidents exactly the 37 unfiled or filed late are on the daily list and in its file", "[ui][incidents]")
{
    Station station;
    auto session = station.office.session("ren");
    auto page = opened<IncidentsPage>(session);
    settle(50);
    CHECK(numbers(*page) == station.m_planted);

    QTemporaryDir folder;
    ui::ListExport out(page.get());
    out.write(folder.filePath("unfiled.xlsx"), page->source());
    for (int i = 0; i < 200 && out.isBusy(); ++i)
        settle(10);
    const auto bytes = core::readFile(folder.filePath("unfiled.xlsx").toStdString());
    REQUIRE(bytes);
    std::set<std::string> written;
    bool text = false;
    REQUIRE(core::imports::readRows(*bytes, [&](core::imports::CsvRow& row) {
        if (row.number > 1)
            written.insert(std::string(row.fields[0]));
        text = text || row.fields[2] == "=噪声";
        return true;
    }));
    CHECK(written == station.m_planted);
    CHECK(text);

    page->choose(5); // all: page after page as the list is scrolled
    page->reload();
    settle(50);
    CHECK(page->model().rowCount() < Station::kAll);
    while (page->model().canFetchMore({})) {
        page->model().fetchMore({});
        settle();
    }
    CHECK(numbers(*page).size() == Station::kAll);
}

TEST_CASE("E settles the incident, and it leaves the list", "[ui][incidents]")
{
    Station station;
    auto session = station.office.session("ren");
    auto page = opened<IncidentsPage>(session);
    QAbstractItemModelTester tester(&page->model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    page->choose(1);
    page->reload();
    settle(50);
    const int open = page->model().rowCount();
    REQUIRE(open > 1);
    REQUIRE(page->detail()->card());
    const auto id = page->detail()->card()->row.id;
    QTest::keyClick(page->table(), Qt::Key_E);
    REQUIRE(test::openForm(*page));
    auto* outcome = test::openForm(*page)->findChild<QComboBox*>("outcome");
    outcome->setCurrentIndex(outcome->findData(QStringLiteral("declined")));
    test::openForm(*page)->accept();
    settle(50);
    REQUIRE(test::openForm(*page)); // a reason is missing, and said so
    test::openForm(*page)->findChild<QPlainTextEdit*>("reason")->setPlainText("证据不足");
    test::openForm(*page)->accept();
    settle(300);
    CHECK(test::openForm(*page) == nullptr);
    CHECK(page->model().rowCount() == open - 1);
    const auto card = station.office.office().ask(station.office.actor("ren"), core::incidents::Card{id});
    REQUIRE(card);
    CHECK(card->row.outcome == Outcome::Declined);
}

TEST_CASE("the page of incidents is in order at every size, in both languages and themes", "[ui][incidents]")
{
    PagesOffice office;
    for (const char* language : {"zh", "en"}) {
        auto session = office.session("chief", QLatin1String(language));
        auto page = opened<IncidentsPage>(session);
        settle(50);
        CHECK(test::lintEverywhere(*page).join('\n').toStdString() == "");
    }
}
