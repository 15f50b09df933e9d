#include "core/cases/query_fields.h"

#include "core/base/mask.h"
#include "core/cases/desk.h"

#include <algorithm>

namespace minyi::core::cases {

namespace {

constexpr std::int64_t kPage = 200;
constexpr std::size_t kNoLimit = SIZE_MAX;
constexpr int kNobody = 99; ///< behind every rank

constexpr std::string_view kRows =
    "SELECT c.rid,c.ver,c.number,c.class,c.subtype,c.title,c.unit,u.name,c.handler,o.name,c.state,c.opened,c.due,c.extensions,"
    "c.closed_at,c.source_id,c.second,l.key,p.role,p.name,c.due_marks,c.flags FROM json_each(?) l CROSS JOIN case_file c ON c.rid=l.value JOIN unit u ON "
    "u.rid=c.unit LEFT JOIN officer o ON o.rid=c.handler LEFT JOIN case_person p ON p.file=c.rid AND p.removed=0 AND p.protected=0";

bool isSeen(const Sight& sight, const Stmt& row)
{
    CaseFile file;
    file.unit = {row.integer(6)};
    file.handler = {row.integer(8)};
    file.second = {row.integer(16)};
    file.flags = row.integer(21);
    return sight.sees(file);
}

/// All of it but the person.
DeskRow rowOf(const Stmt& row)
{
    DeskRow out;
    out.id = {row.integer(0)};
    out.ver = row.integer(1);
    out.number = row.text(2);
    out.kind = row.get<Class>(3);
    out.subtype = row.text(4);
    out.title = row.text(5);
    out.unitId = {row.integer(6)};
    out.unit = row.text(7);
    out.handler = {row.integer(8)};
    out.handlerName = row.text(9);
    out.state = row.get<State>(10);
    out.opened = row.get<Instant>(11);
    out.due = row.get<std::optional<Instant>>(12);
    out.extensions = row.integer(13);
    out.closed = row.get<std::optional<Instant>>(14);
    out.sourceId = row.text(15);
    const std::int64_t marks = row.integer(20);
    out.provisional = (marks & kProvisional) != 0;
    out.custody = (marks & kCustody) != 0;
    out.paused = (marks & kPaused) != 0;
    return out;
}

std::string listOf(const std::vector<std::int64_t>& ids)
{
    std::string list = "[";
    for (const std::int64_t id : ids)
        list += (list.size() > 1 ? "," : "") + std::to_string(id);
    return list + "]";
}

} // namespace

/// A case comes once for each of its people, who follow each other; no list is called by a protected one.
std::vector<DeskRow> rowsOf(Db& db, const Sight& sight, const std::vector<std::int64_t>& ids)
{
    std::vector<DeskRow> rows;
    rows.reserve(ids.size());
    std::int64_t place = -1;
    int best = 0;
    bool seen = false;
    for (Stmt row = db.rows(kRows, listOf(ids)); row.step();) {
        if (const std::int64_t here = row.integer(17); here != place) {
            place = here;
            best = kNobody;
            if ((seen = isSeen(sight, row)))
                rows.push_back(rowOf(row));
        }
        if (!seen)
            continue;
        if (const int rank = rankOf(row.text(18)); rank < best) {
            best = rank;
            rows.back().person = maskedName(row.text(19));
        }
    }
    return rows;
}

Result<DeskAnswer> answer(const Ask& ask, const Desk& question)
{
    const auto limit = static_cast<std::size_t>(std::clamp<std::int64_t>(question.limit.value_or(kPage), 0, kPage));
    const bool numberOnly = limit == 0 && !question.facets && !(question.filters && question.filters->mine);
    const Sight sight = numberOnly ? reachOf(ask.db, ask.actor) : sightOf(ask.db, ask.actor, ask.now);
    const Want want = wantOf(ask.db, sight, question.filters.value_or(Filters{}), ask.now);
    const Order order{question.sort.value_or(Sort::Due), question.descending};
    DeskAnswer out;
    if (limit > 0) {
        auto page = listed(ask.db, want, order, question.after, limit);
        out.next = std::move(page.next);
        out.rows = rowsOf(ask.db, sight, page.ids);
    }
    if (question.facets) {
        auto counts = counted(ask.db, sight, question.filters.value_or(Filters{}), ask.now);
        out.total = counts.total;
        out.facets = std::move(counts.facets);
    } else if (question.counted)
        out.total = totalOf(ask.db, want);
    return out;
}

Result<std::vector<std::int64_t>> answer(const Ask& ask, const Ids& question)
{
    const Sight sight = sightOf(ask.db, ask.actor, ask.now);
    const Want want = wantOf(ask.db, sight, question.filters.value_or(Filters{}), ask.now);
    const Order order{question.sort.value_or(Sort::Due), question.descending};
    return listed(ask.db, want, order, {}, kNoLimit).ids;
}

Result<std::vector<DeskRow>> answer(const Ask& ask, const Rows& question)
{
    if (question.ids.size() > static_cast<std::size_t>(kPage))
        return refuse(Why::Invalid, "ids: up to 200");
    return rowsOf(ask.db, sightOf(ask.db, ask.actor, ask.now), question.ids);
}

} // namespace minyi::core::cases
