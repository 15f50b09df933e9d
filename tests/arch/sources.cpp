#include "tests/arch/sources.h"

#include <algorithm>
#include <cctype>
#include <filesystem>
#include <fstream>
#include <sstream>

namespace minyi::arch {

namespace fs = std::filesystem;

std::vector<Source> readSources(const std::vector<std::string>& folders)
{
    std::vector<Source> sources;
    const fs::path root = MINYI_SOURCE_DIR;
    for (const std::string& folder : folders) {
        for (const auto& entry : fs::recursive_directory_iterator(root / folder)) {
            const std::string extension = entry.path().extension().string();
            if (!entry.is_regular_file() || (extension != ".h" && extension != ".cpp"))
                continue;
            std::ostringstream text;
            text << std::ifstream(entry.path()).rdbuf();
            sources.push_back({entry.path().lexically_relative(root).generic_string(), text.str()});
        }
    }
    std::ranges::sort(sources, {}, &Source::path);
    return sources;
}

namespace {

/// Reads C++ only as far as to know what is comment, what is literal and what is code.
class Reader {
public:
    explicit Reader(std::string_view text) : m_text(text), m_parts{blank(text), blank(text)} {}

    Parts read()
    {
        while (m_at < m_text.size()) {
            if (starts("//"))
                skip(std::min(m_text.find('\n', m_at), m_text.size()));
            else if (starts("/*"))
                skip(after("*/", m_at + 2));
            else if (starts("R\"") && !isWord(m_at - 1))
                raw();
            else if (m_text[m_at] == '"' || (m_text[m_at] == '\'' && !isWord(m_at - 1)))
                quoted(m_text[m_at]);
            else
                keep(m_parts.code);
        }
        return m_parts;
    }

private:
    static std::string blank(std::string_view text)
    {
        std::string spaces(text);
        std::ranges::replace_if(spaces, [](char c) { return c != '\n'; }, ' ');
        return spaces;
    }
    bool starts(std::string_view what) const { return m_text.substr(m_at).starts_with(what); }
    bool isWord(std::size_t place) const
    {
        return place < m_text.size() && std::isalnum(static_cast<unsigned char>(m_text[place])) != 0;
    }
    std::size_t after(std::string_view end, std::size_t from) const
    {
        const auto found = m_text.find(end, from);
        return found == std::string_view::npos ? m_text.size() : found + end.size();
    }
    void skip(std::size_t to) { m_at = to; }
    void keep(std::string& part)
    {
        part[m_at] = m_text[m_at];
        ++m_at;
    }
    void raw()
    {
        const std::string end = ")" + std::string(m_text.substr(m_at + 2, m_text.find('(', m_at) - m_at - 2)) + "\"";
        const std::size_t stop = after(end, m_at);
        for (m_at += end.size() + 1; m_at + end.size() < stop;)
            keep(m_parts.literals);
        m_at = stop;
    }
    void quoted(char quote)
    {
        for (++m_at; m_at < m_text.size() && m_text[m_at] != quote && m_text[m_at] != '\n';) {
            if (m_text[m_at] == '\\' && m_at + 1 < m_text.size())
                keep(m_parts.literals);
            keep(m_parts.literals);
        }
        m_at += m_at < m_text.size() ? 1U : 0U;
    }

    std::string_view m_text;
    Parts m_parts;
    std::size_t m_at = 0;
};

} // namespace

Parts takeApart(std::string_view text)
{
    return Reader(text).read();
}

int lineAt(std::string_view text, std::size_t place)
{
    return 1 + static_cast<int>(std::ranges::count(text.substr(0, place), '\n'));
}

std::vector<std::string> lines(std::string_view text)
{
    std::vector<std::string> all;
    std::istringstream in{std::string(text)};
    for (std::string line; std::getline(in, line);)
        all.push_back(line);
    return all;
}

std::string say(const std::vector<Fault>& faults)
{
    std::string all;
    for (const Fault& fault : faults)
        all += fault.path + ":" + std::to_string(fault.line) + ": " + fault.what + "\n";
    return all;
}

} // namespace minyi::arch
