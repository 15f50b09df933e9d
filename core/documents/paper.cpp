#include "core/documents/rules.h"

#include <algorithm>

/// From the layout of a form to a report: rows of labelled cells, running text, tables, signatures, the seal with its date.
namespace minyi::core::documents {

namespace {

using reports::Align;
using reports::FormCell;
using reports::FormRow;

constexpr double kTall = 26; ///< mm, of a row of running text

std::vector<std::string> split(std::string_view text, char mark)
{
    std::vector<std::string> parts;
    for (std::size_t from = 0; from <= text.size();) {
        const auto to = std::min(text.find(mark, from), text.size());
        parts.emplace_back(text.substr(from, to - from));
        from = to + 1;
    }
    return parts;
}

bool saysSomething(const Values& values, const std::string& key)
{
    const auto found = values.find(key);
    return found != values.end() && !found->second.empty();
}

/// How wide a text is on paper, in halves of a character: one of three bytes is a whole one.
int halvesOf(const std::string& text)
{
    int halves = 0;
    for (const char c : text)
        halves += (c & 0xC0) == 0x80 ? 0 : static_cast<unsigned char>(c) >= 0xE0 ? 2 : 1;
    return halves;
}

/// A column's share by the longest that stands in it: a serial needs little room, a long text breaks.
double shareOf(const reports::Table& table, std::size_t column)
{
    constexpr int kLeast = 4, kMost = 20;
    int longest = halvesOf(table.columns[column].head);
    for (const auto& row : table.rows)
        longest = std::max(longest, halvesOf(row[column]));
    return std::clamp(longest, kLeast, kMost);
}

/// One form with its values, block after block.
class Builder {
public:
    Builder(const Form& form, const Values& values, const Head& head, reports::Report& report)
        : m_form(form), m_values(values), m_head(head), m_report(report)
    {
    }

    void add(const Block& block)
    {
        switch (block.kind) {
        case BlockKind::Rows: return addRows(block);
        case BlockKind::Blank: return addBlank(block);
        case BlockKind::Table: return addTable(block);
        case BlockKind::Sign: return addSigners(block);
        case BlockKind::Heading: m_report.body.emplace_back(reports::Heading{filled(block)}); return;
        case BlockKind::Note: m_report.body.emplace_back(reports::Note{filled(block)}); return;
        case BlockKind::Paragraph:
            for (auto& line : split(filled(block), '\n'))
                if (!line.empty())
                    m_report.body.emplace_back(reports::Paragraph{std::move(line)});
            return;
        case BlockKind::Seal: m_report.body.emplace_back(reports::Closing{m_head.organ, dated(block)}); return;
        }
    }

private:
    std::string value(std::string_view key) const
    {
        const FormField* field = m_form.field(key);
        const auto found = m_values.find(key);
        return field && found != m_values.end() ? shownValue(*field, found->second) : std::string();
    }

    /// What is empty prints a stroke and not a gap (workflows 6.2).
    std::string filled(const Block& block) const
    {
        return filledIn(block.text.value_or(""), [&](std::string_view key) {
            auto said = value(key);
            return said.empty() ? std::string("/") : said;
        });
    }

    std::string dated(const Block& block) const
    {
        const auto found = block.field ? m_values.find(*block.field) : m_values.end();
        const auto day = found == m_values.end() ? std::nullopt : parseInstant(found->second);
        return chineseDay(day ? dayOf(*day) : m_head.day);
    }

    FormCell cell(std::string_view key) const
    {
        const FormField* field = m_form.field(key);
        FormCell cell;
        cell.label = field ? field->zh : "";
        cell.text = value(key);
        std::ranges::replace(cell.text, '\t', ' ');
        return cell;
    }

    bool isTall(std::string_view key) const
    {
        const FormField* field = m_form.field(key);
        return field && field->kind == Kind::Text;
    }

    void addRows(const Block& block)
    {
        reports::Form form;
        for (const auto& line : block.rows) {
            FormRow row;
            for (const auto& key : wordsOf(line)) {
                row.cells.push_back(cell(key));
                if (isTall(key))
                    row.minHeight = kTall;
            }
            form.rows.push_back(std::move(row));
        }
        m_report.body.emplace_back(std::move(form));
    }

    /// Written by hand on the paper.
    void addBlank(const Block& block)
    {
        reports::Form form;
        for (const auto& line : block.rows) {
            FormRow row;
            for (const auto& label : wordsOf(line))
                row.cells.push_back({.label = label, .blank = true});
            form.rows.push_back(std::move(row));
        }
        m_report.body.emplace_back(std::move(form));
    }

    void addTable(const Block& block)
    {
        reports::Table table;
        for (const auto& head : block.rows)
            table.columns.push_back({head, Align::Left, 3});
        const auto found = m_values.find(block.field.value_or(""));
        if (found != m_values.end() && !found->second.empty())
            for (const auto& line : split(found->second, '\n')) {
                auto cells = split(line, '\t');
                cells.resize(table.columns.size());
                table.rows.push_back(std::move(cells));
            }
        if (table.rows.empty())
            table.rows.emplace_back(table.columns.size());
        for (std::size_t i = 0; i < table.columns.size(); ++i)
            table.columns[i].weight = shareOf(table, i);
        m_report.body.emplace_back(std::move(table));
    }

    void addSigners(const Block& block)
    {
        reports::Signatures signatures;
        for (const auto& label : block.rows)
            signatures.signers.emplace_back(label);
        m_report.body.emplace_back(std::move(signatures));
    }

    const Form& m_form;
    const Values& m_values;
    const Head& m_head;
    reports::Report& m_report;
};

} // namespace

reports::Report paperOf(const Form& form, const Values& values, const Head& head)
{
    reports::Report report;
    report.name = "case_document";
    report.compact = true;
    report.onePage = true; // where possible (workflows 6.1)
    report.organ = head.organ;
    report.title = form.zh;
    report.headRight = head.number;
    report.seal.draft = head.draft;
    Builder builder(form, values, head, report);
    for (const Block& block : form.layout)
        if (!block.when || saysSomething(values, *block.when))
            builder.add(block);
    return report;
}

} // namespace minyi::core::documents
