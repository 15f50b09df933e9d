#include "core/exports/writer.h"

#include <cstdio>

namespace minyi::core::exports {

std::string csvField(std::string_view text)
{
    std::string out = "\"";
    if (!text.empty() && std::string_view("=+-@\t\r").find(text.front()) != std::string_view::npos)
        out += '\'';
    for (const char c : text)
        out += c == '"' ? "\"\"" : std::string(1, c);
    return out + '"';
}

namespace {

struct ToField {
    std::string operator()(std::monostate) const { return {}; }
    std::string operator()(const std::string& text) const { return csvField(text); }
    std::string operator()(std::int64_t number) const { return std::to_string(number); }
    std::string operator()(double number) const
    {
        char text[32];
        std::snprintf(text, sizeof text, "%.15g", number);
        return text;
    }
    std::string operator()(Day day) const { return isoDay(day); }
    std::string operator()(Instant at) const { return plainTime(at); }
};

class CsvWriter : public Sheet::Writer {
public:
    explicit CsvWriter(std::FILE* file) : m_file(file) {}
    ~CsvWriter() override
    {
        if (m_file)
            std::fclose(m_file);
    }

    Result<Done> add(std::int64_t, std::span<const Cell> cells) override
    {
        std::string line;
        for (const Cell& cell : cells)
            line += (line.empty() && &cell == cells.data() ? "" : ",") + std::visit(ToField{}, cell);
        line += "\r\n";
        return std::fwrite(line.data(), 1, line.size(), m_file) == line.size() ? Result<Done>(Done{})
                                                                               : refuse(Why::DiskFull, "file");
    }

    Result<Done> close() override
    {
        const bool closed = std::fclose(m_file) == 0;
        m_file = nullptr;
        return closed ? Result<Done>(Done{}) : refuse(Why::DiskFull, "file");
    }

private:
    std::FILE* m_file;
};

} // namespace

std::unique_ptr<Sheet::Writer> csvWriter(const std::string& path, std::span<const Heading> headings)
{
    std::FILE* file = std::fopen(path.c_str(), "wb");
    if (!file)
        return {};
    auto writer = std::make_unique<CsvWriter>(file);
    std::fputs("\xEF\xBB\xBF", file); // without the mark a spreadsheet takes the Chinese for something else
    const std::vector<Cell> words = [&] {
        std::vector<Cell> cells;
        for (const Heading& heading : headings)
            cells.emplace_back(heading.words);
        return cells;
    }();
    return writer->add(0, words) ? std::move(writer) : nullptr;
}

} // namespace minyi::core::exports
