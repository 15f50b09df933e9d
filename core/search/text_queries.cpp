#include "core/search/fold.h"
#include "core/search/texts.h"

#include <algorithm>
#include <array>

namespace minyi::core::search {

namespace {

using Fields = std::array<std::string_view, 7>;

/// Where the text of a kind comes from: columns unit, day, integrity, then the named parts. Of a case its people as well, each a
/// row of the same parts.
struct Source {
    AggKind kind;
    std::string_view table;
    std::string_view select;
    Fields fields;
    std::string_view people;
};

constexpr Fields kPeople = {"person", "phone", "id_number"};

constexpr Source kSources[] = {
    {AggKind::Case,
     "case_file",
     "SELECT unit,(opened+28800000)/86400000,0,number,source_id,title,summary,place FROM case_file WHERE rid=?",
     {"number", "source_id", "title", "summary", "place"},
     "SELECT name,phone,id_number FROM case_person WHERE file=? AND removed=0 ORDER BY rid"},
    {AggKind::Incident,
     "incident",
     "SELECT unit,(received_at+28800000)/86400000,0,number,source_id,reporter,phone,type,summary,place FROM incident WHERE rid=?",
     {"number", "source_id", "person", "phone", "type", "summary", "place"},
     ""},
    {AggKind::Order,
     "work_order",
     "SELECT o.unit,m.day,o.cause='C07',m.person,m.phone,o.number,o.key,o.facts,o.requirement FROM work_order o JOIN matter m ON "
     "m.rid=o.matter WHERE o.rid=?",
     {"person", "phone", "number", "key", "facts", "requirement"},
     ""},
    {AggKind::Matter,
     "matter",
     "SELECT unit,day,0,person,phone,source_id,item,note FROM matter WHERE rid=?",
     {"person", "phone", "source_id", "item", "note"},
     ""},
};

constexpr AggKind kKinds[] = {AggKind::Case, AggKind::Incident, AggKind::Order, AggKind::Matter};

const Source* sourceOf(AggKind kind)
{
    const auto* found = std::ranges::find(kSources, kind, &Source::kind);
    return found == std::end(kSources) ? nullptr : found;
}

/// Calls `part` for each part of a row in the order of its text: the name of the field and the text as it stands there.
template <class Use>
void eachPart(const Stmt& row, int column, const Fields& fields, const Use& part)
{
    for (std::size_t i = 0; i < fields.size() && !fields[i].empty(); ++i) {
        const std::string_view text = row.text(static_cast<int>(i) + column);
        if (text.empty())
            continue;
        part(fields[i], text);
        if (fields[i] == "person")
            part("pinyin", text); // is nothing for a name without Chinese characters
    }
}

template <class Use>
void eachPart(Db& db, const Source& source, const Stmt& found, std::int64_t row, const Use& part)
{
    eachPart(found, 3, source.fields, part);
    if (source.people.empty())
        return;
    for (Stmt person = db.rows(source.people, row); person.step();)
        eachPart(person, 0, kPeople, part);
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

std::optional<Document> asWritten(Db& db, AggKind kind, std::int64_t row)
{
    const Source& source = *sourceOf(kind);
    Stmt found = db.rows(source.select, row);
    if (!found.step())
        return {};
    Document made{found.integer(0), found.get<Day>(1), found.integer(2) != 0, {}};
    eachPart(db, source, found, row, [&](std::string_view field, std::string_view text) {
        made.parts.push_back({field, std::string(text)});
    });
    return made;
}

void fold(Document& document)
{
    for (Part& part : document.parts)
        part.text = part.field == "pinyin" ? initials(part.text) : withNumbers(part.text);
    std::erase_if(document.parts, [](const Part& part) { return part.text.empty(); });
}

std::optional<Document> read(Db& db, AggKind kind, std::int64_t row)
{
    auto made = asWritten(db, kind, row);
    if (made)
        fold(*made);
    return made;
}

/// A part is a line of the text, and empty fields have none.
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
    std::string_view field;
    const Source& source = *sourceOf(kindOf(document));
    if (Stmt found = db.rows(source.select, rowOf(document)); found.step())
        eachPart(db, source, found, rowOf(document), [&](std::string_view name, std::string_view text) {
            if (name == "pinyin" && initials(text).empty())
                return;
            if (line-- == 0)
                field = name;
        });
    return field;
}

} // namespace minyi::core::search
