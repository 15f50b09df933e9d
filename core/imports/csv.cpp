#include "core/imports/csv.h"

#include <csv.h>

namespace minyi::core::imports {

namespace {

constexpr std::size_t kMaxFields = 256;
constexpr std::string_view kBlanks[] = {" ", "\t", "\r", "\n", "\u00A0", "\u3000", "\uFEFF"};

/// Feeds the library line by line, so that a broken row is known by its number and the next line starts afresh.
class Reader {
public:
    Reader(std::string_view text, const std::function<bool(CsvRow&)>& row)
        : m_text(text)
        , m_row(row)
    {
        start();
    }
    ~Reader() { csv_free(&m_parser); }
    Reader(const Reader&) = delete;
    Reader& operator=(const Reader&) = delete;

    Result<Done> run()
    {
        const char end = m_text.find('\n') == std::string_view::npos ? '\r' : '\n';
        for (std::size_t at = 0; at < m_text.size() && !m_stopped && !m_refusal;) {
            const std::size_t next = std::min(m_text.find(end, at), m_text.size() - 1) + 1;
            line(m_text.substr(at, next - at));
            at = next;
        }
        if (!m_stopped && !m_refusal && csv_fini(&m_parser, onField, onRow, this) != 0)
            m_refusal = badRow("unterminated_quote");
        return m_refusal ? Result<Done>(tl::unexpected(*m_refusal)) : Done{};
    }

private:
    void start()
    {
        csv_init(&m_parser, CSV_STRICT | CSV_STRICT_FINI | CSV_APPEND_NULL);
        const std::string_view first = m_text.substr(0, m_text.find_first_of("\r\n"));
        const bool tabs = first.find('\t') != std::string_view::npos && first.find(',') == std::string_view::npos;
        csv_set_delim(&m_parser, tabs ? CSV_TAB : CSV_COMMA);
        if (tabs)
            csv_set_space_func(&m_parser, [](unsigned char c) { return static_cast<int>(c == CSV_SPACE); });
    }

    void line(std::string_view line)
    {
        if (!m_open && trimmed(line).empty()) {
            ++m_number;
            return;
        }
        const bool wasOpen = m_open;
        m_open = true;
        m_ended = 0;
        if (csv_parse(&m_parser, line.data(), line.size(), onField, onRow, this) == line.size())
            return;
        if (wasOpen || m_ended > 0 || csv_error(&m_parser) != CSV_EPARSE) {
            m_refusal = badRow("bad_quote");
            return;
        }
        csv_free(&m_parser);
        start();
        m_current.fault = "bad_quote";
        ended();
    }

    Refusal badRow(std::string_view why) const
    {
        return {Why::BadFile, "row " + std::to_string(m_number + 1) + ": " + std::string(why)};
    }

    void field(std::string_view text)
    {
        if (m_used == kMaxFields) {
            m_refusal = m_refusal.value_or(badRow("too_many_columns"));
            return;
        }
        // The strings of the row before are used again: a file of a hundred thousand rows makes a dozen, not a million.
        if (m_used == m_current.fields.size())
            m_current.fields.emplace_back();
        m_current.fields[m_used++].assign(trimmed(text));
    }

    void ended()
    {
        m_current.number = ++m_number;
        m_current.fields.resize(m_used);
        m_used = 0;
        m_open = false;
        ++m_ended;
        if (!m_stopped && !m_refusal)
            m_stopped = !m_row(m_current);
        m_current.fault = {};
    }

    static void onField(void* text, std::size_t length, void* self)
    {
        static_cast<Reader*>(self)->field({static_cast<const char*>(text), length});
    }
    static void onRow(int, void* self) { static_cast<Reader*>(self)->ended(); }

    std::string_view m_text;
    const std::function<bool(CsvRow&)>& m_row;
    csv_parser m_parser{};
    CsvRow m_current;
    std::size_t m_used = 0;
    std::int64_t m_number = 0; ///< rows behind us
    int m_ended = 0;           ///< rows that ended in this line
    bool m_open = false;       ///< inside a row that goes on in the next line
    bool m_stopped = false;
    std::optional<Refusal> m_refusal;
};

} // namespace

std::string_view trimmed(std::string_view text)
{
    for (bool again = true; again;) {
        again = false;
        for (const std::string_view blank : kBlanks) {
            if (text.starts_with(blank)) {
                text.remove_prefix(blank.size());
                again = true;
            }
            if (text.ends_with(blank)) {
                text.remove_suffix(blank.size());
                again = true;
            }
        }
    }
    return text;
}

Result<Done> readCsv(std::string_view utf8, const std::function<bool(CsvRow&)>& row)
{
    return Reader(utf8, row).run();
}

} // namespace minyi::core::imports
