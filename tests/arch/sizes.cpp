#include "tests/arch/sizes.h"

#include <algorithm>
#include <regex>

namespace minyi::arch {

namespace {

constexpr int kHeader = 120;
constexpr int kSource = 300;
constexpr int kFunction = 40;
constexpr int kMainWindow = 250;

/// A file that may be longer, up to how many lines, and why.
struct Exception {
    std::string_view path;
    int lines;
    std::string_view reason;
};

constexpr Exception kExceptions[] = {
    {"core/appeals/queries.h", 135, "every question of the appeals module and its answer; no logic"},
    {"core/base/fields.h",    155, "a field table describes a type to everything: its templates belong together"  },
    {"core/office/actor.h", 165, "every permission and its word, seen at once; no logic"},
    {"core/cases/command_fields.h", 200, "field tables: one line a field, no logic"},
    {"core/evidence/queries.h", 125, "every question of the evidence module and its answer; no logic"},
    {"core/things/commands.h", 125, "every command of the things module and its field table; no logic"},
    {"core/cases/link_fields.h", 140, "field tables: one line a field, no logic"},
    {"core/cases/queries.h", 165, "every question of the cases module and its answer; no logic"},
    {"core/cases/query_fields.h", 145, "field tables: one line a field, no logic"},
    {"core/imports/targets.h", 150, "every target of a column, its word and where it may stand; no logic"},
    {"core/metrics/formulas.h", 130, "every indicator and what it is read with, seen at once"},
    {"core/metrics/sets.h", 145, "every set that is counted and its word; no logic"},
    {"core/office/event.h", 180, "all that can happen and its word, seen at once; no logic"},
    {"core/followup/command_fields.h", 145, "field tables: one line a field, no logic"},
    {"core/followup/commands.h", 160, "every command of the follow-up module, seen at once; no logic"},
    {"core/followup/contact.h", 155, "values and field tables of what is exchanged with the public; no logic"},
    {"core/followup/matter.h", 165, "the matter, its words and its field table belong together; no logic"},
    {"core/followup/queries.h", 175, "every question of the follow-up module and its answer; no logic"},
    {"core/followup/query_fields.h", 150, "field tables: one line a field, no logic"},
    {"core/orders/command_fields.h", 195, "field tables: one line a field, no logic"},
    {"core/orders/commands.h", 165, "every command of the orders module, seen at once; no logic"},
    {"core/orders/accountability.h", 145, "the table of 3.9 with its commands and question; no logic"},
    {"core/orders/order.h", 165, "the order, its words and its field table belong together; no logic"},
    {"core/settings/settings.h", 175, "the one table of everything that may be set, and its command"},
    {"core/base/json.h",      190, "reading and writing are two halves of one mapping, both templates"            },
    {"core/office/office.h",  145, "the front door: submit and ask are templates and have to be in the header"    },
    {"core/office/tx.h",      130, "the one unit of work: every way to write a row, seen at once"                   },
    {"core/reports/report.h", 150, "the whole value a printed form is made of, seen at once"                      },
    {"core/store/db.h",       135, "the one wrapper around SQLite: connection and statement with typed templates" },
};

int limitOf(std::string_view path)
{
    if (path.ends_with("/main_window.cpp"))
        return kMainWindow;
    return path.ends_with(".h") ? kHeader : kSource;
}

const Exception* exceptionFor(std::string_view path)
{
    const auto* found = std::ranges::find(kExceptions, path, &Exception::path);
    return found == std::end(kExceptions) ? nullptr : found;
}

int lengthOf(const Source& source)
{
    return static_cast<int>(std::ranges::count(source.text, '\n'));
}

std::string tooLong(const std::string& what, int lines, int limit)
{
    return what + " of " + std::to_string(lines) + " lines, allowed are " + std::to_string(limit);
}

/// Blanks the lines of the preprocessor; what remains are declarations and statements.
std::string withoutDirectives(std::string code)
{
    bool inside = false;
    for (std::size_t at = 0; at < code.size();) {
        const std::size_t end = std::min(code.find('\n', at), code.size());
        const std::size_t first = code.find_first_not_of(" \t", at);
        inside = inside || (first < end && code[first] == '#');
        const bool goesOn = inside && end > at && code[end - 1] == '\\';
        if (inside)
            code.replace(at, end - at, end - at, ' ');
        inside = goesOn;
        at = end + 1;
    }
    return code;
}

enum class Block { Scope, Function, Table, Nested };

/// Walks the braces of one file and finds the functions by what stands before their brace.
class Walk {
public:
    Walk(const Source& source, std::vector<Fault>& faults)
        : m_source(source), m_faults(faults), m_code(withoutDirectives(takeApart(source.text).code))
    {}

    void run()
    {
        for (m_at = 0; m_at < m_code.size(); ++m_at) {
            const char c = m_code[m_at];
            if (c == '(')
                ++m_round;
            else if (c == ')')
                --m_round;
            else if (c == '{')
                open();
            else if (c == '}' && !m_open.empty())
                close();
            else if (c == ';' && m_round == 0)
                m_head = m_at + 1;
        }
    }

private:
    struct Open {
        Block block;
        std::size_t at;
        int round;
    };

    void open()
    {
        m_open.push_back({kindOf(m_code.substr(m_head, m_at - m_head)), m_at, m_round});
        m_round = 0;
        m_head = m_at + 1;
    }

    void close()
    {
        const Open block = m_open.back();
        m_open.pop_back();
        m_round = block.round;
        m_head = m_at + 1;
        const int length = lineAt(m_code, m_at) - lineAt(m_code, block.at) - 1;
        if (block.block == Block::Table)
            m_tables += length + 2;
        if (block.block != Block::Function)
            return;
        if (length - m_tables > kFunction)
            m_faults.push_back(
                {m_source.path, lineAt(m_code, block.at), tooLong("a function", length - m_tables, kFunction)});
        m_tables = 0;
    }

    bool insideFunction() const
    {
        return std::ranges::any_of(m_open, [](const Open& o) { return o.block == Block::Function; });
    }

    Block kindOf(std::string head) const
    {
        static const std::regex type(R"(\b(namespace|class|struct|union|enum)\b[^()]*$)");
        static const std::regex table(R"(\bconstexpr\b[^;]*=[^;]*$)");
        static const std::regex prelude(R"(\boperator\s*[=<>!+*/-]+|\btemplate\s*<[^()]*?>)");
        static const std::regex lambda(R"(=\s*\[)");
        head = std::regex_replace(head, prelude, " ");
        const bool aLambda = std::regex_search(head, lambda);
        if (insideFunction()) {
            const bool inTable = m_open.back().block == Block::Table;
            return !inTable && !aLambda && std::regex_search(head, table) ? Block::Table : Block::Nested;
        }
        if (std::regex_search(head, type) || head.find('(') == std::string::npos)
            return Block::Scope;
        return assigns(head) && !aLambda ? Block::Scope : Block::Function;
    }

    /// An equals sign outside of parentheses: the start of a table, not of a function.
    static bool assigns(std::string_view head)
    {
        int round = 0;
        for (const char c : head) {
            round += c == '(' ? 1 : c == ')' ? -1 : 0;
            if (c == '=' && round == 0)
                return true;
        }
        return false;
    }

    const Source& m_source;
    std::vector<Fault>& m_faults;
    std::string m_code;
    std::vector<Open> m_open;
    std::size_t m_at = 0;
    std::size_t m_head = 0;
    int m_round = 0;
    int m_tables = 0;
};

} // namespace

std::vector<Fault> checkSizes(const std::vector<Source>& sources)
{
    std::vector<Fault> faults;
    for (const Source& source : sources) {
        const Exception* exception = exceptionFor(source.path);
        const int limit = exception ? exception->lines : limitOf(source.path);
        if (lengthOf(source) > limit)
            faults.push_back({source.path, lengthOf(source), tooLong("a file", lengthOf(source), limit)});
        Walk(source, faults).run();
    }
    return faults;
}

std::vector<Fault> uselessExceptions(const std::vector<Source>& sources)
{
    std::vector<Fault> faults;
    for (const Exception& exception : kExceptions) {
        const auto found = std::ranges::find(sources, exception.path, &Source::path);
        if (found == sources.end() || lengthOf(*found) <= limitOf(exception.path))
            faults.push_back({std::string(exception.path), 0, "needs no exception"});
    }
    return faults;
}

} // namespace minyi::arch
