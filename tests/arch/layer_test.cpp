#include <catch2/catch.hpp>

#include "tests/arch/layers.h"

#include <algorithm>

using namespace minyi::arch;

namespace {

/// A file with one fault and what the checker has to say about it.
struct Planted {
    const char* path;
    const char* text;
    const char* expected;
};

const Planted kPlanted[] = {
    {"core/cases/case.cpp", "#include <QString>\nnamespace minyi::core::cases {}\n", "core includes Qt"},
    {"core/cases/case.cpp", "#include <QtCore/qstring.h>\nnamespace minyi::core::cases {}\n", "core includes Qt"},
    {"core/cases/case.cpp", "#include \"ui/text/words.h\"\nnamespace minyi::core::cases {}\n", "stands above"},
    {"core/cases/case.cpp", "#include \"core/risk/facts.h\"\nnamespace minyi::core::cases {}\n", "to its right"},
    {"core/base/id.cpp", "  #  include \"core/store/db.h\"\nnamespace minyi::core {}\n", "to its right"},
    {"core/staff/role.cpp", "#include \"core/unheard/of.h\"\nnamespace minyi::core::staff {}\n", "to its right"},
    {"core/unheard/of.cpp", "namespace minyi::core {}\n", "does not name"},
    {"core/reports/report.h",
     "#pragma once\n#include \"core/cases/case.h\"\nnamespace minyi::core::reports {}\n", "more than base"},
    {"ui/cases/page.cpp", "#include \"core/store/db.h\"\nnamespace minyi::ui {}\n", "inside core"},
    {"ui/cases/page.cpp", "#include \"core/cases/table.h\"\nnamespace minyi::ui {}\n", "inside core"},
    {"ui/cases/page.cpp", "#include \"core/cases/rules.h\"\nnamespace minyi::ui {}\n", "inside core"},
    {"ui/cases/page.cpp", "#include \"app/wiring.h\"\nnamespace minyi::ui {}\n", "stands above"},
    {"ui/cases/page.cpp", "namespace minyi::ui { void f(core::Db& db); }\n", "inside core"},
    {"ui/cases/page.cpp", "#include <sqlite3.h>\nnamespace minyi::ui {}\n", "a database"},
    {"tests/oracle/days.cpp", "#include \"core/deadlines/rules.h\"\n", "an oracle"},
    {"tests/oracle/days.cpp", "#include \"core/calendar/work_calendar.h\"\n", "an oracle"},
    {"core/cases/case.cpp",
     "namespace minyi::core::cases { auto t = std::chrono::system_clock::now(); }\n", "a clock is read"},
    {"ui/cases/page.cpp", "namespace minyi::ui { auto t = QDateTime::currentDateTime(); }\n", "a clock is read"},
    {"ui/cases/page.cpp", "namespace minyi::ui { auto t = QDate::currentDate(); }\n", "a clock is read"},
    {"app/main.cpp", "int main() { return int(time(nullptr)); }\n", "a clock is read"},
    {"app/main.cpp",
     "int main() { gettimeofday(&t, nullptr); clock_gettime(CLOCK_REALTIME, &u); }\n", "a clock is read"},
    {"core/cases/table.cpp",
     "namespace minyi::core::cases { auto s = \"SELECT datetime('now')\"; }\n", "SQL reads the clock"},
    {"core/cases/rules.cpp", "namespace minyi::core::cases { auto s = \"SELECT id FROM matter\"; }\n", "SQL outside"},
    {"core/cases/rules.cpp",
     "namespace minyi::core::cases { auto s = R\"(\nDELETE FROM matter)\"; }\n", "SQL outside"},
    {"ui/cases/page.cpp", "namespace minyi::ui { auto s = \"UPDATE matter SET id = 1\"; }\n", "SQL outside"},
    {"core/cases/case.cpp", "namespace minyi::core::risk {}\n", "in the folder of"},
    {"core/cases/case.cpp", "int a;\n", "nothing in namespace"},
    {"core/base/id.cpp", "namespace minyi::core {}\nnamespace minyi::core::cases {}\n", "in the folder of"},
    {"ui/cases/page.cpp", "namespace other {}\n", "nothing in namespace"},
    {"core/cases/case.h", "namespace minyi::core::cases {}\n", "#pragma once"},
};

/// Files that look like a fault and are none.
const Source kInnocent[] = {
    {"core/risk/rules.cpp",
     "#include \"core/cases/case.h\"\n#include \"core/reports/report.h\"\nnamespace minyi::core::risk {}\n"},
    {"core/cases/case.cpp",
     "// #include <QString>, system_clock, \"SELECT a\"\nnamespace minyi::core::cases { int time(int); }\n"},
    {"core/cases/case.cpp",
     "/* \"\n#include <QString>\n*/\nnamespace minyi::core::cases { char quote = '\"'; int n = 1'000; }\n"},
    {"core/cases/table.cpp", "namespace minyi::core::cases { auto s = \"SELECT id FROM matter\"; }\n"},
    {"core/cases/open_queries.cpp", "namespace minyi::core::cases { auto s = \"SELECT id FROM matter\"; }\n"},
    {"core/base/clock.cpp", "namespace minyi::core { auto t = std::chrono::system_clock::now(); }\n"},
    {"core/cases/case.h",
     "#pragma once\nnamespace minyi::core { struct A; }\nnamespace minyi::core::cases { struct B; }\n"},
    {"ui/cases/page.cpp",
     "#include \"core/cases/commands.h\"\n#include \"core/office/office.h\"\nnamespace minyi::ui {}\n"},
    {"ui/cases/page.cpp",
     "#include <QDate>\nnamespace minyi::ui { auto w = tr(\"Update the case\"); auto t = steady_clock::now(); }\n"},
    {"core/cases/case_words.h", "#pragma once\nnamespace minyi::core { struct A; }\n"},
    {"core/base/log.h", "#pragma once\nnamespace minyi::core::log {}\n"},
    {"tests/core/days_test.cpp", "#include \"core/deadlines/rules.h\"\nauto t = std::chrono::system_clock::now();\n"},
};

} // namespace

TEST_CASE("modules include only what stands left of them and layers only what stands below", "[arch]")
{
    const auto sources = readSources({"core", "ui", "app", "tests"});
    REQUIRE(sources.size() > 40);

    const auto faults = checkLayers(sources);

    INFO(say(faults));
    CHECK(faults.empty());
}

TEST_CASE("each planted fault against the layers is found", "[arch]")
{
    for (const Planted& planted : kPlanted) {
        const auto faults = checkLayers({{planted.path, planted.text}});
        INFO(planted.path << "\n" << planted.text << "expected: " << planted.expected << "\nfound: " << say(faults));
        CHECK(std::any_of(faults.begin(), faults.end(), [&](const Fault& fault) {
            return fault.what.find(planted.expected) != std::string::npos;
        }));
    }
}

TEST_CASE("a file that only looks like a fault against the layers passes", "[arch]")
{
    for (const Source& source : kInnocent) {
        const auto faults = checkLayers({source});
        INFO(source.text << say(faults));
        CHECK(faults.empty());
    }
}
