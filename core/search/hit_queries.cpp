#include "core/search/hits.h"

#include "core/base/mask.h"
#include "core/cases/queries.h"
#include "core/search/texts.h"

#include <map>

namespace minyi::core::search {

namespace {

/// Number, title, person, state, unit, day.
std::string_view columnsOf(AggKind kind)
{
    switch (kind) {
    case AggKind::Incident:
        return "SELECT coalesce(x.number,x.source_id),x.type||' '||x.summary,x.reporter,coalesce(x.outcome,'open'),u.name,"
               "(x.received_at+28800000)/86400000 FROM incident x JOIN unit u ON u.rid=x.unit WHERE x.rid=?";
    case AggKind::Order:
        return "SELECT o.number,o.facts,m.person,o.state,u.name,m.day FROM work_order o JOIN matter m ON m.rid=o.matter JOIN "
               "unit u ON u.rid=o.unit WHERE o.rid=?";
    default:
        return "SELECT m.source_id,m.item,m.person,m.state,u.name,m.day FROM matter m JOIN unit u ON u.rid=m.unit WHERE "
               "m.rid=?";
    }
}

Hit hitOf(Db& db, std::int64_t document)
{
    Hit hit;
    Stmt found = db.rows(columnsOf(kindOf(document)), rowOf(document));
    if (!found.step())
        return hit;
    hit.number = found.text(0);
    hit.title = found.text(1);
    hit.person = maskedName(found.text(2));
    hit.state = found.text(3);
    hit.unit = found.text(4);
    hit.day = found.get<Day>(5);
    return hit;
}

Hit hitOf(cases::DeskRow row)
{
    Hit hit;
    hit.number = row.number.empty() ? std::move(row.sourceId) : std::move(row.number);
    hit.title = std::move(row.title);
    hit.person = std::move(row.person);
    hit.state = toText(row.state);
    hit.unit = std::move(row.unit);
    hit.day = dayOf(row.opened);
    return hit;
}

/// The cases come by one statement.
std::map<std::int64_t, Hit> caseHits(const Ask& ask, const std::vector<std::int64_t>& documents)
{
    cases::Rows rows;
    for (const std::int64_t document : documents)
        if (kindOf(document) == AggKind::Case)
            rows.ids.push_back(rowOf(document));
    std::map<std::int64_t, Hit> hits;
    if (rows.ids.empty())
        return hits;
    if (auto found = cases::answer(ask, rows))
        for (cases::DeskRow& row : *found)
            hits.emplace(row.id.value, hitOf(std::move(row)));
    return hits;
}

} // namespace

std::vector<Hit> hitsOf(const Ask& ask, const std::vector<std::int64_t>& documents,
                        const std::vector<std::string>& words)
{
    auto ofCases = caseHits(ask, documents);
    std::vector<Hit> hits;
    hits.reserve(documents.size());
    for (const std::int64_t document : documents) {
        hits.push_back(kindOf(document) == AggKind::Case ? std::move(ofCases[rowOf(document)])
                                                         : hitOf(ask.db, document));
        Hit& hit = hits.back();
        hit.kind = kindOf(document);
        hit.id = rowOf(document);
        if (words.empty())
            continue;
        hit.matched = fieldWith(ask.db, document, words.front());
        hit.numberMarks = marksIn(hit.number, words);
        hit.titleMarks = marksIn(hit.title, words);
    }
    return hits;
}

} // namespace minyi::core::search
