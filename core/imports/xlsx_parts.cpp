#include "core/imports/xlsx_parts.h"

#include <charconv>
#include <map>

namespace minyi::core::imports {

namespace {

/// The text of shared strings may not be more than what the memory of a station's PC bears.
constexpr std::size_t kMaxShared = std::size_t{48} << 20;
constexpr std::size_t kMaxStyles = 65536;

int number(std::string_view text, int otherwise)
{
    int value = otherwise;
    std::from_chars(text.data(), text.data() + text.size(), value);
    return value;
}

class Sheets : public Xml {
public:
    std::vector<std::pair<std::string, std::string>> list; ///< name and relation
    bool from1904 = false;

private:
    void opened(std::string_view name, const Attributes& a) override
    {
        if (name == "workbookPr")
            from1904 = a("date1904") == "1" || a("date1904") == "true";
        else if (name == "sheet" && list.size() < 1024)
            list.emplace_back(a("name"), a("id"));
    }
};

class Relations : public Xml {
public:
    std::map<std::string, std::string, std::less<>> targets;

private:
    void opened(std::string_view name, const Attributes& a) override
    {
        if (name == "Relationship" && targets.size() < 4096)
            targets.emplace(a("Id"), a("Target"));
    }
};

/// What a number format shows, by its letters outside of quotes, brackets and escapes.
Shown shownBy(std::string_view code)
{
    bool day = false;
    bool time = false;
    char until = 0;
    for (std::size_t i = 0; i < code.size() && (until || code[i] != ';'); ++i) {
        const char c = code[i];
        if (until)
            until = c == until ? char{0} : until;
        else if (c == '"' || c == '[')
            until = c == '"' ? '"' : ']';
        else if (c == '\\' || c == '_' || c == '*')
            ++i;
        else {
            day = day || c == 'y' || c == 'Y' || c == 'd' || c == 'D';
            time = time || c == 'h' || c == 'H' || c == 's' || c == 'S';
        }
    }
    return time ? Shown::Time : day ? Shown::Day : Shown::Plain;
}

/// The formats that need no text: 14-17 days, 18-22 and 45-47 times, 27-36 and 50-58 East Asian dates.
Shown builtIn(int id)
{
    if ((id >= 18 && id <= 22) || (id >= 45 && id <= 47) || (id >= 32 && id <= 35) || id == 55 || id == 56)
        return Shown::Time;
    return (id >= 14 && id <= 17) || (id >= 27 && id <= 36) || (id >= 50 && id <= 58) ? Shown::Day : Shown::Plain;
}

class Styles : public Xml {
public:
    std::vector<Shown> list;

private:
    void opened(std::string_view name, const Attributes& a) override
    {
        if (name == "numFmt")
            m_own[number(a("numFmtId"), -1)] = shownBy(a("formatCode"));
        else if (name == "cellXfs")
            m_inside = true;
        else if (name == "xf" && m_inside && list.size() < kMaxStyles) {
            const int id = number(a("numFmtId"), 0);
            const auto own = m_own.find(id);
            list.push_back(own == m_own.end() ? builtIn(id) : own->second);
        }
    }
    void closed(std::string_view name) override { m_inside = m_inside && name != "cellXfs"; }

    std::map<int, Shown> m_own;
    bool m_inside = false;
};

class Shared : public Xml {
public:
    explicit Shared(Book& book)
        : m_book(book)
    {
        m_book.starts = {0};
    }

private:
    void opened(std::string_view name, const Attributes&) override
    {
        m_phonetic = m_phonetic || name == "rPh";
        m_text = name == "t" && !m_phonetic;
    }
    void closed(std::string_view name) override
    {
        m_text = false;
        m_phonetic = m_phonetic && name != "rPh";
        if (name == "si")
            m_book.starts.push_back(m_book.text.size());
    }
    void text(std::string_view text) override
    {
        if (m_text)
            m_book.text += text;
        if (m_book.text.size() + m_book.starts.size() * sizeof(std::size_t) > kMaxShared)
            refuseFile("too_much_text");
    }

    Book& m_book;
    bool m_text = false;
    bool m_phonetic = false;
};

} // namespace

Result<Done> readPart(Archive& archive, const std::string& name, Xml& xml)
{
    if (const auto read = archive.read(name, [&](std::string_view piece) { return xml.feed(piece); }); !read)
        return read;
    return xml.finish();
}

Result<Book> readBook(Archive& archive, const std::string& sheet)
{
    Sheets sheets;
    Relations relations;
    for (const auto& [name, part] : {std::pair<std::string, Xml*>{"xl/workbook.xml", &sheets},
                                     std::pair<std::string, Xml*>{"xl/_rels/workbook.xml.rels", &relations}})
        if (const auto read = readPart(archive, name, *part); !read)
            return tl::unexpected(read.error());
    Book book;
    book.from1904 = sheets.from1904;
    for (const auto& [name, relation] : sheets.list) {
        const auto target = relations.targets.find(relation);
        if ((!sheet.empty() && name != sheet) || target == relations.targets.end())
            continue;
        book.sheetPath = target->second.starts_with('/') ? target->second.substr(1) : "xl/" + target->second;
        break;
    }
    if (book.sheetPath.empty() || !archive.has(book.sheetPath))
        return refuse(Why::BadFile, "file: no_sheet");
    Styles styles;
    Shared shared(book);
    for (const auto& [name, part] : {std::pair<std::string, Xml*>{"xl/styles.xml", &styles},
                                     std::pair<std::string, Xml*>{"xl/sharedStrings.xml", &shared}})
        if (archive.has(name))
            if (const auto read = readPart(archive, name, *part); !read)
                return tl::unexpected(read.error());
    book.styles = std::move(styles.list);
    return book;
}

} // namespace minyi::core::imports
