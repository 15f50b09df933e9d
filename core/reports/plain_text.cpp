#include "core/reports/plain_text.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace minyi::core::reports {

namespace {

std::string number(double value)
{
    std::array<char, 32> buffer{};
    const auto end = std::to_chars(buffer.data(), buffer.data() + buffer.size(), value);
    return {buffer.data(), end.ptr};
}

/// Collects what is read, in the order drawn.
class Reader {
public:
    void line(const std::string& text)
    {
        if (!text.empty())
            m_text += text + '\n';
    }

    void row(const std::vector<std::string>& cells)
    {
        std::string joined;
        for (const auto& cell : cells)
            joined += (joined.empty() ? "" : "\t") + shown(cell);
        line(joined);
    }

    void operator()(const Title& title)
    {
        line(title.organ);
        line(title.text);
        line(title.below);
        line(title.headLeft + (title.headLeft.empty() || title.headRight.empty() ? "" : "\t") + title.headRight);
    }
    void operator()(const Heading& heading) { line(heading.text); }
    void operator()(const Paragraph& paragraph) { line(paragraph.text); }
    void operator()(const Note& note) { line(note.text); }
    void operator()(const CutLine& cut) { line(cut.text); }
    void operator()(const PageBreak&) {}
    void operator()(const RedHead& head)
    {
        line(head.mark);
        line(head.number);
        line(head.title);
    }
    void operator()(const Closing& closing)
    {
        line(closing.organ);
        line(closing.day);
    }
    void operator()(const Imprint& imprint)
    {
        line(imprint.copies);
        line(imprint.issuer + '\t' + imprint.day);
    }

    void operator()(const Items& items)
    {
        for (std::size_t i = 0; i < items.items.size(); ++i)
            line(itemMark(i + 1) + items.items[i]);
    }

    void operator()(const Table& table)
    {
        std::vector<std::string> head;
        for (const auto& column : table.columns)
            head.push_back(column.head);
        row(head);
        for (const auto& cells : table.rows)
            row(cells);
        line(subtotalOf(table, 0, table.rows.size())); // as if it were one page
    }

    void operator()(const Bars& bars)
    {
        for (const auto& bar : bars.bars)
            line(bar.label + '\t' + number(bar.value));
    }

    void operator()(const Form& form)
    {
        for (const auto& formRow : form.rows)
            for (const auto& cell : formRow.cells) {
                line(cell.label);
                line(cell.lead);
                line(cell.blank ? cell.text : shown(cell.text));
                line(cell.foot);
            }
    }

    void operator()(const Signatures& signatures)
    {
        std::string joined;
        for (const auto& signer : signatures.signers)
            joined += (joined.empty() ? "" : "\t") + signer.label;
        line(joined);
    }

    void operator()(const Beside& beside)
    {
        for (const auto* parts : {&beside.left, &beside.right})
            for (const auto& part : *parts)
                std::visit(*this, part);
    }

    const std::string& text() const { return m_text; }

private:
    std::string m_text;
};

} // namespace

std::string itemMark(std::size_t number)
{
    static constexpr std::array<const char*, 10> kDigits{"", "一", "二", "三", "四", "五", "六", "七", "八", "九"};
    if (number == 0 || number > 99)
        return "（" + std::to_string(number) + "）";
    const std::string tens = number < 10 ? "" : (number < 20 ? "" : std::string(kDigits[number / 10])) + "十";
    return "（" + tens + kDigits[number % 10] + "）";
}

std::string subtotalOf(const Table& table, std::size_t first, std::size_t last)
{
    std::vector<std::size_t> figures{last - first};
    for (std::size_t i = first; i < std::min(last, table.counts.size()); ++i) {
        figures.resize(std::max(figures.size(), table.counts[i].size() + 1));
        for (std::size_t j = 0; j < table.counts[i].size(); ++j)
            figures[j + 1] += static_cast<std::size_t>(table.counts[i][j]);
    }
    figures.push_back(last);
    std::string text = table.subtotal;
    for (std::size_t i = figures.size(); i-- > 0;) // %12 before %1
        if (const auto mark = "%" + std::to_string(i + 1); text.find(mark) != std::string::npos)
            text.replace(text.find(mark), mark.size(), std::to_string(figures[i]));
    return text;
}

std::vector<std::string> footParts(const Report& report)
{
    const Seal& seal = report.seal;
    std::vector<std::string> parts;
    const auto add = [&parts](const std::string& word, const std::string& value) {
        if (!value.empty())
            parts.push_back(word.empty() ? value : word + ' ' + value);
    };
    add(report.numberWord, seal.number);
    add(report.printWord, seal.printedBy.empty() ? seal.printedAt : seal.printedBy + ' ' + seal.printedAt);
    if (!seal.number.empty() && !report.copiesWord.empty())
        add(report.copiesWord, std::to_string(seal.copies));
    add(report.checkWord, seal.checkCode);
    add("", report.footWords);
    if (seal.reprint)
        add("", report.reprintWord);
    if (seal.draft)
        add("", report.draftWord);
    return parts;
}

std::string plainText(const Report& report)
{
    Reader reader;
    if (report.paper != Paper::Circular) // its title is in its head
        reader(Title{report.organ, report.title, report.below, report.headLeft, report.headRight});
    for (const auto& block : report.body)
        std::visit(reader, block);
    std::string foot;
    for (const auto& part : footParts(report))
        foot += (foot.empty() ? "" : "  ") + part;
    reader.line(foot);
    return reader.text();
}

} // namespace minyi::core::reports
