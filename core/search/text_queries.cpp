#include "core/search/fold.h"
#include "core/search/texts.h"

#include <algorithm>
#include <array>

namespace minyi::core::search {

namespace {

using Fields = std::array<std::string_view, 7>;
constexpr Fields kPeople = {"person", "phone", "id_number"};

} // namespace

/// What must not be found has no text: a sealed case, a protected person. Where the text of a kind comes from: columns row, unit, day, integrity, then the named parts, of a range of rows in their
/// order. Of a case its people as well, each a row of the same parts and last the row of the case.
struct Source {
    AggKind kind;
    std::string_view table;
    std::string_view select;
    Fields fields;
    std::string_view people;
};

namespace {

constexpr Source kSources[] = {
    {AggKind::Case,
     "case_file",
     "SELECT rid,unit,(opened+28800000)/86400000,0,number,source_id,title,summary,place FROM case_file WHERE rid>=? AND rid<=? "
     "AND flags&4=0 ORDER BY rid",
     {"number", "source_id", "title", "summary", "place"},
     "SELECT name,phone,id_number,file FROM case_person WHERE file>=? AND file<=? AND removed=0 AND protected=0 ORDER BY file,rid"},
    {AggKind::Incident,
     "incident",
     "SELECT rid,unit,(received_at+28800000)/86400000,0,number,source_id,reporter,phone,type,summary,place FROM incident WHERE "
     "rid>=? AND rid<=? ORDER BY rid",
     {"number", "source_id", "person", "phone", "type", "summary", "place"},
     ""},
    {AggKind::Order,
     "work_order",
     "SELECT o.rid,o.unit,m.day,o.cause='C07',m.person,m.phone,o.number,o.key,o.facts,o.requirement FROM work_order o CROSS JOIN "
     "matter m ON m.rid=o.matter WHERE o.rid>=? AND o.rid<=? ORDER BY o.rid",
     {"person", "phone", "number", "key", "facts", "requirement"},
     ""},
    {AggKind::Matter,
     "matter",
     "SELECT rid,unit,day,coalesce(cause,'')='C07',person,phone,source_id,item,note FROM matter WHERE rid>=? AND rid<=? ORDER BY rid",
     {"person", "phone", "source_id", "item", "note"},
     ""},
};

constexpr AggKind kKinds[] = {AggKind::Case, AggKind::Incident, AggKind::Order, AggKind::Matter};

const Source* sourceOf(AggKind kind)
{
    const auto* found = std::ranges::find(kSources, kind, &Source::kind);
    return found == std::end(kSources) ? nullptr : found;
}

void addParts(Document& document, const Stmt& row, int column, const Fields& fields)
{
    for (std::size_t i = 0; i < fields.size() && !fields[i].empty(); ++i) {
        const std::string_view text = row.text(static_cast<int>(i) + column);
        if (text.empty())
            continue;
        document.parts.push_back({fields[i], std::string(text)});
        if (fields[i] == "person")
            document.parts.push_back({"pinyin", std::string(text)}); // is nothing for a name without Chinese characters
    }
}

} // namespace

std::string Document::text() const
{
    std::string all;
    for (const Part& part : parts)
        all.append(all.empty() ? "" : "\n").append(part.text);
    return all;
}

std::span<const AggKind> kinds()
{
    return kKinds;
}

bool isSearched(AggKind kind)
{
    return sourceOf(kind) != nullptr;
}

std::string_view tableOf(AggKind kind)
{
    return sourceOf(kind)->table;
}

Documents::Documents(Db& db, AggKind kind, std::int64_t first, std::int64_t last)
    : m_source(*sourceOf(kind))
    , m_rows(db.rows(m_source.select, first, last))
{
    if (m_source.people.empty())
        return;
    m_people.emplace(db.rows(m_source.people, first, last));
    m_person = m_people->step();
}

std::optional<Document> Documents::next()
{
    m_row = m_row && m_rows.step();
    if (!m_row)
        return {};
    Document made{documentOf(m_source.kind, m_rows.integer(0)), m_rows.integer(1), m_rows.get<Day>(2), m_rows.integer(3) != 0, {}};
    addParts(made, m_rows, 4, m_source.fields);
    addPeople(made);
    return made;
}

/// People come in the order of their cases.
void Documents::addPeople(Document& document)
{
    constexpr int kFile = 3;
    for (; m_person && m_people->integer(kFile) <= rowOf(document.id); m_person = m_people->step())
        if (m_people->integer(kFile) == rowOf(document.id))
            addParts(document, *m_people, 0, kPeople);
}

void fold(Document& document)
{
    for (Part& part : document.parts)
        part.text = part.field == "pinyin" ? initials(part.text) : withNumbers(part.text);
    std::erase_if(document.parts, [](const Part& part) { return part.text.empty(); });
}

std::optional<Document> read(Db& db, AggKind kind, std::int64_t row)
{
    auto made = Documents(db, kind, row, row).next();
    if (made)
        fold(*made);
    return made;
}

/// A part is a line of the text.
std::string_view fieldWith(Db& db, std::int64_t document, const std::string& word)
{
    std::ptrdiff_t line = 0;
    {
        Stmt stored = db.rows("SELECT text FROM search_text WHERE doc=?", document);
        const std::string_view text = stored.step() ? stored.text(0) : std::string_view();
        const std::size_t at = text.find(word);
        if (at == std::string_view::npos)
            return {};
        line = std::count(text.begin(), text.begin() + static_cast<std::ptrdiff_t>(at), '\n');
    }
    const auto made = Documents(db, kindOf(document), rowOf(document), rowOf(document)).next();
    if (!made)
        return {};
    for (const Part& part : made->parts)
        if (const bool kept = part.field != "pinyin" || !initials(part.text).empty(); kept && line-- == 0)
            return part.field;
    return {};
}

} // namespace minyi::core::search
