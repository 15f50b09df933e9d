#include "tests/ui/pages_office.h"

#include "core/cases/command_fields.h"
#include "core/cases/commands.h"
#include "core/cases/query_fields.h"
#include "core/imports/rows.h"
#include "core/store/files.h"
#include "ui/cases/case_detail.h"
#include "ui/cases/case_rows.h"
#include "ui/cases/case_filter.h"
#include "ui/cases/case_forms.h"
#include "ui/cases/cases_page.h"

#include <catch2/catch.hpp>

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QLineEdit>
#include <QTemporaryDir>
#include <QTest>

using namespace minyi;
using core::cases::State;
using core::cases::Step;
using test::opened;
using test::PagesOffice;
using test::settle;
using ui::CasesPage;

namespace {

/// A station with three cases: two administrative, one of them the officer's own, and a criminal one.
struct Desk {
    template <class C>
    void say(const std::string& account, const C& command)
    {
        const auto done = office.office().submit(office.actor(account), command);
        INFO(std::string(core::CommandOf<C>::name) + ": " + (done ? "" : done.error().detail));
        REQUIRE(done);
    }
    Desk()
    {
        say("ma", made("殴打他人", "assault", core::cases::Class::Administrative));
        auto own = made("=cmd盗窃电动自行车", "theft", core::cases::Class::Administrative);
        own.handler = "ma";
        say("ma", own);
        say("ma", made("电信网络诈骗", "fraud", core::cases::Class::Criminal));
    }

    static core::cases::RegisterCase made(const std::string& title, const std::string& subtype, core::cases::Class kind)
    {
        core::cases::RegisterCase command;
        command.kind = kind;
        command.title = title;
        command.subtype = subtype;
        command.people.push_back({"reporter", "何小军", {}, "13800000041", {}, {}, {}});
        return command;
    }

    PagesOffice office;
};

template <class W>
W* field(CasesPage& page, const char* name)
{
    auto* form = test::openForm(page);
    return form ? form->findChild<W*>(QLatin1String(name)) : nullptr;
}

QStringList titles(CasesPage& page)
{
    QStringList list;
    for (int row = 0; row < page.model().rowCount(); ++row)
        if (const auto* line = page.model().find(row))
            list << QString::fromStdString(line->row.title);
    return list;
}

} // namespace

TEST_CASE("the case desk lists what is open, opens what is chosen and passes Qt's own tester", "[ui][cases]")
{
    Desk desk;
    auto session = desk.office.session("ma");
    auto page = opened<CasesPage>(session);
    QAbstractItemModelTester tester(&page->model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    settle(50);
    CHECK(page->model().rowCount() == 3);
    CHECK(titles(*page).contains("殴打他人"));
    REQUIRE(page->detail()->file());
    CHECK(page->detail()->file()->row.id.value == page->model().idAt(page->table()->currentIndex().row()));
    QTest::keyClick(page->table(), Qt::Key_J);
    settle(50);
    CHECK(page->table()->currentIndex().row() == 1);
    CHECK(page->detail()->file()->row.id.value == page->model().idAt(1));
}

TEST_CASE("a condition narrows the list, is said above it, and Esc takes it away", "[ui][cases]")
{
    Desk desk;
    auto session = desk.office.session("ma");
    auto page = opened<CasesPage>(session);
    auto filters = page->filter()->filters();
    filters.kind = core::cases::Class::Criminal;
    page->filter()->setFilters(filters);
    settle(50);
    CHECK(titles(*page) == QStringList{"电信网络诈骗"});
    REQUIRE(page->filter()->conditions().size() == 1);
    CHECK(page->filter()->conditions().front().words == ui::words(core::cases::Class::Criminal));
    QTest::keyClick(page->table(), Qt::Key_Escape);
    settle(50);
    CHECK(page->model().rowCount() == 3);
    CHECK(page->filter()->conditions().isEmpty());

    for (auto* box : page->filter()->findChildren<QCheckBox*>()) // ticked by hand
        if (box->text() == ui::words(core::cases::DueWithin::Overdue))
            box->click();
    settle(50);
    CHECK(page->model().rowCount() == 0);
    CHECK_FALSE(page->table()->isVisible());
}

TEST_CASE("S orders the list by the next column, Shift+S turns it round", "[ui][cases]")
{
    Desk desk;
    auto session = desk.office.session("ma");
    auto page = opened<CasesPage>(session);
    QTest::keyClick(page->table(), Qt::Key_S); // by report
    QTest::keyClick(page->table(), Qt::Key_S); // by number
    settle(50);
    const auto up = page->model().ids();
    std::vector<std::string> numbers;
    for (int row = 0; row < 3; ++row) {
        REQUIRE(page->model().find(row));
        numbers.push_back(page->model().find(row)->row.number);
    }
    CHECK(std::is_sorted(numbers.begin(), numbers.end()));
    QTest::keyClick(page->table(), Qt::Key_S, Qt::ShiftModifier);
    settle(50);
    CHECK(page->model().ids() == std::vector<std::int64_t>(up.rbegin(), up.rend()));
}

TEST_CASE("Ctrl+N registers a case that then stands in the list with its number", "[ui][cases]")
{
    Desk desk;
    auto session = desk.office.session("ma");
    auto page = opened<CasesPage>(session);
    REQUIRE(page->runAction("new"));
    REQUIRE(test::openForm(*page));
    test::openForm(*page)->accept(); // without a title
    settle();
    REQUIRE(test::openForm(*page)); // refused, and what is missing is said
    field<QLineEdit>(*page, "title")->setText("噪声扰民");
    test::openForm(*page)->accept();
    settle(300);
    CHECK(test::openForm(*page) == nullptr);
    CHECK(titles(*page).contains("噪声扰民"));
    REQUIRE(page->detail()->file());
    CHECK(page->detail()->file()->row.title == "噪声扰民");
    CHECK(page->detail()->file()->row.number.size() == 23);
}

TEST_CASE("E takes the step the chief may take", "[ui][cases]")
{
    Desk desk;
    auto session = desk.office.session("chief");
    auto page = opened<CasesPage>(session);
    settle(50);
    REQUIRE(page->detail()->nextStep() == Step::File);
    const auto id = page->detail()->file()->row.id;
    QTest::keyClick(page->table(), Qt::Key_E);
    REQUIRE(test::openForm(*page));
    test::openForm(*page)->accept();
    settle(300);
    const auto file = desk.office.office().ask(desk.office.actor("chief"), core::cases::File{id});
    REQUIRE(file);
    CHECK(file->row.state == State::Filed);
    CHECK(page->detail()->file()->row.state == State::Filed);
}

TEST_CASE("the list leaves as it is seen, a title like a formula as text", "[ui][cases]")
{
    Desk desk;
    auto session = desk.office.session("ma");
    auto page = opened<CasesPage>(session);
    settle(50);
    QTemporaryDir folder;
    ui::ListExport out(page.get());
    for (const char* name : {"list.xlsx", "list.csv"}) {
        const auto path = folder.filePath(name);
        bool written = false;
        QObject::connect(&out, &ui::ListExport::finished, &out, [&written](bool whole) { written = whole; });
        out.write(path, ui::caseSource(session, page.get(), page->model().ids(), *page->table()));
        for (int i = 0; i < 200 && out.isBusy(); ++i)
            settle(10);
        REQUIRE(written);
        std::vector<std::vector<std::string>> rows;
        const auto bytes = core::readFile(path.toStdString());
        REQUIRE(bytes);
        REQUIRE(core::imports::readRows(*bytes, [&rows](core::imports::CsvRow& row) {
            rows.emplace_back(row.fields.begin(), row.fields.end());
            return true;
        }));
        REQUIRE(rows.size() == 4);
        for (int row = 0; row < 3; ++row) {
            CHECK(rows[static_cast<std::size_t>(row) + 1][2] == page->model().find(row)->row.number);
            const auto& title = page->model().find(row)->row.title;
            CHECK(rows[static_cast<std::size_t>(row) + 1][3] ==
                  (title.front() == '=' && path.endsWith(".csv") ? "'" + title : title));
        }
        CHECK(rows[0].size() == 7); // the unit and the day of report are not on a screen of this width
    }
}

TEST_CASE("an export that is cancelled leaves nothing behind", "[ui][cases]")
{
    Desk desk;
    auto session = desk.office.session("ma");
    auto page = opened<CasesPage>(session);
    QTemporaryDir folder;
    {
        ui::ListExport out(page.get());
        out.write(folder.filePath("list.xlsx"), ui::caseSource(session, page.get(), std::vector<std::int64_t>(5000, page->model().idAt(0)), *page->table()));
        out.cancel();
        CHECK_FALSE(out.isBusy());
    }
    settle(50);
    CHECK(QDir(folder.path()).entryList(QDir::Files).isEmpty());
}

TEST_CASE("conditions are kept as a view under a name, and the view is deleted again", "[ui][cases]")
{
    Desk desk;
    auto session = desk.office.session("ma");
    auto page = opened<CasesPage>(session);
    core::cases::Filters filters;
    filters.kind = core::cases::Class::Administrative;
    page->filter()->setFilters(filters);
    page->forms()->openView(filters, 0);
    field<QLineEdit>(*page, "name")->setText("治安");
    test::openForm(*page)->accept();
    settle(300);
    CHECK(page->filter()->views()->name() == "治安");
    REQUIRE(page->filter()->views()->own() != 0);
    page->forms()->openView(filters, page->filter()->views()->own());
    settle(300);
    CHECK(page->filter()->views()->own() == 0);
}

TEST_CASE("the case desk is in order at every size, in both languages and themes", "[ui][cases]")
{
    Desk desk;
    for (const char* language : {"zh", "en"}) {
        auto session = desk.office.session("ma", QLatin1String(language));
        auto page = opened<CasesPage>(session);
        settle(50);
        CHECK(test::lintEverywhere(*page).join('\n').toStdString() == "");
    }
}

TEST_CASE("of many handlers those with most cases are shown, the others by their name", "[cases][ui]")
{
    std::vector<core::cases::Facet> facets;
    for (int i = 1; i <= 300; ++i)
        facets.push_back({"handler", std::to_string(i), "officer " + std::to_string(1000 + i), i});
    ui::CaseFilter filter;
    filter.show();
    filter.showFacets(facets);
    const auto shown = [&filter] {
        QStringList names;
        for (auto* box : filter.findChildren<QCheckBox*>())
            if (box->isVisible() && box->text().startsWith("officer"))
                names << box->text();
        return names;
    };
    CHECK(shown().size() == 12);
    CHECK(shown().first() == "officer 1300");
    CHECK_FALSE(shown().contains("officer 1007"));

    filter.findChild<QLineEdit*>()->setText("1007");
    REQUIRE(shown() == QStringList("officer 1007"));
    for (auto* box : filter.findChildren<QCheckBox*>())
        if (box->text() == "officer 1007")
            box->click();
    CHECK(filter.filters().handler->value == 7);
    REQUIRE(filter.clear());
    CHECK(shown().contains("officer 1007"));

    ui::CaseFilter chosen; // from a saved view, before anything was counted
    core::cases::Filters filters;
    filters.handler = core::Id<core::staff::Officer>{9};
    chosen.setFilters(filters);
    chosen.showFacets(facets);
    CHECK(chosen.conditions().first().words == "officer 1009");
}
