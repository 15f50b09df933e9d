#include "tests/arch/layers.h"

#include <algorithm>
#include <array>
#include <optional>
#include <regex>

namespace minyi::arch {

namespace {

/// The modules of core: each includes only those left of it.
constexpr auto kModules = std::to_array<std::string_view>({
    "base", "store", "security", "ledger", "office", "rules", "settings", "calendar", "staff", "numbers", "batches", "cases",
    "incidents", "deadlines", "followup", "recordings", "orders", "appeals", "duty", "evidence", "things", "documents", "leniency", "review",
    "norms", "risk", "points", "metrics",
    "search", "notices", "gateway", "exports", "imports", "reports", "undo", "sync", "workplace",
});
/// The first five are the machinery and share the namespace minyi::core.
constexpr std::size_t kMachinery = 5;
/// A pure value: any module may build one.
constexpr std::string_view kReportValue = "core/reports/report.h";

struct Include {
    int line;
    std::string path;
};

std::optional<std::size_t> rankOf(std::string_view module)
{
    const auto* found = std::ranges::find(kModules, module);
    if (found == kModules.end())
        return std::nullopt;
    return static_cast<std::size_t>(found - kModules.begin());
}

/// The second folder of a path: "store" of core/store/db.h.
std::string moduleOf(std::string_view path)
{
    const auto first = path.find('/');
    const auto second = path.find('/', first + 1);
    return second == std::string_view::npos ? "" : std::string(path.substr(first + 1, second - first - 1));
}

/// One file on its way through the rules.
class Check {
public:
    Check(const Source& source, std::vector<Fault>& faults)
        : m_source(source), m_faults(faults), m_parts(takeApart(source.text))
    {
        static const std::regex pattern(R"re(^\s*#\s*include\s*[<"]([^>"]+)[>"])re");
        const auto code = lines(m_parts.code);
        const auto text = lines(source.text);
        std::smatch match;
        for (std::size_t i = 0; i < text.size(); ++i)
            if (code[i].find('#') != std::string::npos && std::regex_search(text[i], match, pattern))
                m_includes.push_back({static_cast<int>(i) + 1, match[1].str()});
    }

    void run()
    {
        if (m_source.path.starts_with("tests/oracle/"))
            return oracle();
        if (m_source.path.starts_with("tests/"))
            return;
        if (m_source.path.starts_with("core/"))
            core();
        if (m_source.path.starts_with("ui/"))
            ui();
        clock();
        sql();
        namespaces();
        if (m_source.path.ends_with(".h") && m_source.text.find("#pragma once") == std::string::npos)
            fault(1, "a header without #pragma once");
    }

private:
    void fault(int line, const std::string& what) { m_faults.push_back({m_source.path, line, what}); }

    void find(const std::string& part, const std::regex& pattern, const std::string& what)
    {
        const std::sregex_iterator end;
        for (auto it = std::sregex_iterator(part.begin(), part.end(), pattern); it != end; ++it)
            fault(lineAt(part, static_cast<std::size_t>(it->position())), what + ": " + it->str());
    }

    void oracle()
    {
        for (const auto& [line, path] : m_includes)
            if (path.starts_with("core/calendar/") || path.starts_with("core/deadlines/"))
                fault(line, "an oracle includes what it checks: " + path);
    }

    void core()
    {
        static const std::regex qt(R"(^(Q[A-Za-z]|qt|q[a-z]+\.h))");
        const auto own = rankOf(moduleOf(m_source.path));
        if (!own)
            fault(1, "a module that the order of modules does not name: " + moduleOf(m_source.path));
        for (const auto& [line, path] : m_includes) {
            if (std::regex_search(path, qt))
                fault(line, "core includes Qt: " + path);
            if (path.starts_with("ui/") || path.starts_with("app/"))
                fault(line, "core includes what stands above it: " + path);
            if (!path.starts_with("core/") || path == kReportValue)
                continue;
            const auto other = rankOf(moduleOf(path));
            if (!other || !own || *other > *own)
                fault(line, "a module includes one to its right: " + path);
            if (m_source.path == kReportValue && other.value_or(1) > 0)
                fault(line, "the report value includes more than base: " + path);
        }
    }

    void ui()
    {
        static const std::regex inner(
            R"(^core/((store|security|ledger|workplace)/|office/(tx|worker)\.h|\w+/(rules|\w*table)\.h))");
        static const std::regex names(R"(\b(Db|Stmt|Tx|sqlite3\w*|QSql\w*)\b)");
        for (const auto& [line, path] : m_includes) {
            if (std::regex_search(path, inner))
                fault(line, "ui includes what is inside core: " + path);
            if (path.starts_with("app/"))
                fault(line, "ui includes what stands above it: " + path);
            if (path.starts_with("sqlite3") || path.starts_with("QSql") || path.starts_with("QtSql"))
                fault(line, "ui includes a database: " + path);
        }
        find(m_parts.code, names, "ui names what is inside core");
    }

    void clock()
    {
        static const std::regex reads(R"(\bsystem_clock\b|\butc_clock\b|\bQ(Date|Time|DateTime)::current\w*)"
                                      R"(|\btime\((nullptr|NULL|0)\)|\bgettimeofday\b|\bCLOCK_REALTIME\b)"
                                      R"(|\bucal_getNow\b)");
        static const std::regex sqlReads(R"('now'|\bCURRENT_(TIMESTAMP|DATE|TIME)\b)");
        if (m_source.path == "core/base/clock.cpp")
            return;
        find(m_parts.code, reads, "a clock is read outside core/base/clock.cpp");
        find(m_parts.literals, sqlReads, "SQL reads the clock");
    }

    void sql()
    {
        static const std::regex place(R"(^core/(store|ledger|workplace)/|^core/\w+/\w*(table|queries)\w*\.cpp$)");
        static const std::regex words(R"(\b(SELECT|INSERT|UPDATE|DELETE|PRAGMA|CREATE TABLE)\s)");
        if (!std::regex_search(m_source.path, place))
            find(m_parts.literals, words, "SQL outside table and queries");
    }

    std::string home() const
    {
        const std::string module = moduleOf(m_source.path);
        if (!m_source.path.starts_with("core/"))
            return "minyi::" + m_source.path.substr(0, m_source.path.find('/'));
        const auto rank = rankOf(module);
        return rank && *rank >= kMachinery ? "minyi::core::" + module : "minyi::core";
    }

    void namespaces()
    {
        static const std::regex opens(R"(\bnamespace\s+(minyi[\w:]*)\s*\{)");
        static const std::regex program(R"(\bint\s+main\s*\()");
        const std::string own = home();
        const std::sregex_iterator end;
        bool seen = std::regex_search(m_parts.code, program);
        for (auto it = std::sregex_iterator(m_parts.code.begin(), m_parts.code.end(), opens); it != end; ++it) {
            const std::string name = (*it)[1];
            if (!maySay(own, name))
                fault(lineAt(m_parts.code, static_cast<std::size_t>(it->position())),
                      std::string("namespace ").append(name).append(" in the folder of ").append(own));
            seen = seen || maySay(own, name);
        }
        if (!seen)
            fault(1, "nothing in namespace " + own);
    }

    /// A module speaks in its own namespace and, with its tables of words and fields, in that of core.
    static bool maySay(const std::string& own, const std::string& name)
    {
        if (own.starts_with("minyi::core") && name == "minyi::core")
            return true;
        const bool inside = name == own || name.starts_with(own + "::");
        const std::string below = inside && own == "minyi::core" ? name.substr(own.size() + 2) : "";
        return inside && rankOf(below).value_or(0) < kMachinery;
    }

    const Source& m_source;
    std::vector<Fault>& m_faults;
    Parts m_parts;
    std::vector<Include> m_includes;
};

} // namespace

std::vector<Fault> checkLayers(const std::vector<Source>& sources)
{
    std::vector<Fault> faults;
    for (const Source& source : sources)
        Check(source, faults).run();
    return faults;
}

} // namespace minyi::arch
