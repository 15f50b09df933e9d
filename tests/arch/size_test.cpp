#include <catch2/catch.hpp>

#include "tests/arch/sizes.h"

using namespace minyi::arch;

namespace {

std::string repeat(const std::string& line, int times)
{
    std::string all;
    for (int i = 0; i < times; ++i)
        all += line;
    return all;
}

std::string body(int lines)
{
    return "{\n" + repeat("    go();\n", lines) + "}\n";
}

const std::string kTable = "{\n" + repeat("    {1, \"{\"},\n", 60) + "};\n";

const Source kTooLong[] = {
    {"core/cases/case.h", repeat("// a line\n", 121)},
    {"core/cases/rules.cpp", repeat("// a line\n", 301)},
    {"ui/shell/main_window.cpp", repeat("// a line\n", 251)},
    {"core/cases/rules.cpp", "int f(int a)\n" + body(41)},
    {"core/cases/rules.cpp", "namespace a {\nint A::f(int a = 1) const noexcept\n" + body(41) + "}\n"},
    {"core/cases/rules.cpp", "A::A(int a)\n    : m_a(a)\n    , m_b(\"}\")\n" + body(41)},
    {"core/cases/rules.cpp", "bool operator==(A a, A b)\n" + body(41)},
    {"core/cases/rules.cpp", "template <class T = int>\nauto f(T t) -> T\n" + body(41)},
    {"core/cases/rules.cpp", "class A {\npublic:\n    int f() " + body(41) + "};\n"},
    {"core/cases/rules.cpp", "TEST_CASE(\"a sentence\")\n" + body(41)},
    {"core/cases/rules.cpp", "const auto f = [](int a) " + body(41) + ";\n"},
    {"core/cases/rules.cpp", "void f()\n{\n    if (a) " + body(39) + "}\n"},
    {"core/cases/rules.cpp", "#define OPEN {\nvoid f()\n" + body(41)},
};

const Source kLongEnough[] = {
    {"core/cases/case.h", repeat("// a line\n", 120)},
    {"core/cases/rules.cpp", repeat("// a line\n", 300)},
    {"core/cases/rules.cpp", "int f(int a)\n" + body(40) + "int g(int a)\n" + body(40)},
    {"core/cases/rules.cpp", "class A {\n" + repeat("    int a() const { return 1; }\n", 60) + "};\n"},
    {"core/cases/rules.cpp", "constexpr Row kRows[] = " + kTable},
    {"core/cases/rules.cpp", "inline constexpr auto kRows = std::to_array<Row>(" + repeat("\n", 60) + "{{1}});\n"},
    {"core/cases/rules.cpp", "int f()\n{\n    static constexpr Row rows[] = " + kTable + "    return 1;\n}\n"},
    {"core/cases/rules.cpp", "namespace {\nenum class A " + kTable + "}\n"},
};

} // namespace

TEST_CASE("files and functions keep to the sizes of the house", "[arch]")
{
    const auto faults = checkSizes(readSources({"core", "ui", "app", "resources"}));

    INFO(say(faults));
    CHECK(faults.empty());
}

TEST_CASE("every exception from the sizes is still needed", "[arch]")
{
    const auto faults = uselessExceptions(readSources({"core", "ui", "app", "resources"}));

    INFO(say(faults));
    CHECK(faults.empty());
}

TEST_CASE("each planted file or function that is too long is found", "[arch]")
{
    for (const Source& source : kTooLong) {
        INFO(source.path << "\n" << source.text);
        CHECK(checkSizes({source}).size() == 1);
    }
}

TEST_CASE("tables and files of just the allowed size pass", "[arch]")
{
    for (const Source& source : kLongEnough) {
        INFO(source.text << say(checkSizes({source})));
        CHECK(checkSizes({source}).empty());
    }
}
