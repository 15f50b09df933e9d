#include "tests/bench/desk_lists.h"

#include "core/cases/query_fields.h"
#include "core/cases/rules.h"
#include "core/staff/table.h"
#include "core/workplace/sample_people.h"
#include "core/workplace/workplace.h"
#include "tests/bench/desk_twin.h"

#include <stdexcept>

namespace minyi::bench {

namespace {

using namespace core;
using namespace core::cases;
using workplace::Workplace;

constexpr const char* kOpen = "c.closed_at IS NULL";
constexpr const char* kUnsealed = "c.flags&4=0";

/// Which index gives each order, what its last part, the closed cases, is read along, and what the rows are counted along.
struct Indexes {
    std::string due, opened, number, closed, count;
};
const Indexes kAllOpen{"case_open_due", "case_open_opened", "case_open_number", "", "case_open_opened"};
const Indexes kAll{"case_open_due", "case_opened", "case_number", "case_opened", "case_opened"};
const Indexes kUnitOpen{"case_open_unit_due", "case_open_unit", "case_open_unit_number", "", "case_open_unit"};
const Indexes kUnit{"case_open_unit_due", "case_unit_opened", "case_unit_number", "case_unit_opened",
                    "case_unit_opened"};
const Indexes kDue{"case_open_due", "case_open_opened", "case_open_number", "", "case_open_due"};
const Indexes kUnits{"case_open_due", "case_open_opened", "case_open_number", "", "case_open_unit"};
const Indexes kOneState{"case_open_due", "case_open_state", "case_open_number", "", "case_open_state"};

struct Filtered {
    std::string name;
    const char* account;
    Filters filters;
    std::string where; ///< " AND …"
    Indexes indexes;
    int units = 1; ///< that are walked side by side
};

std::vector<std::string> partsOf(const Filtered& list, Sort sort, const std::string& after = {})
{
    const auto part = [&](const std::string& index, const std::string& condition, const std::string& order) {
        return deskSelect(index) + condition + list.where + after + " ORDER BY " + order + " LIMIT " +
               std::to_string(kDeskPage);
    };
    const bool closed = list.filters.closed;
    const std::string open = closed ? kUnsealed : kOpen;
    switch (sort) {
    case Sort::Due: {
        std::vector<std::string> parts{
            part(list.indexes.due, std::string(kOpen) + " AND c.due IS NOT NULL", "c.due,c.rid"),
            part(list.indexes.due, std::string(kOpen) + " AND c.due IS NULL", "c.rid")};
        if (closed)
            parts.push_back(part(list.indexes.closed, "c.closed_at IS NOT NULL AND " + std::string(kUnsealed), "c.opened,c.rid"));
        return parts;
    }
    case Sort::Opened: return {part(list.indexes.opened, open, "c.opened DESC,c.rid DESC")};
    case Sort::Number:
        return {part(list.indexes.number, open + " AND c.number IS NOT NULL", "c.number,c.rid"),
                part(list.indexes.number, open + " AND c.number IS NULL", "c.rid")};
    case Sort::State: break;
    }
    throw std::logic_error("no twin for this order");
}

Id<staff::Unit> unitOf(Workplace& workplace, std::string_view code)
{
    Id<staff::Unit> id;
    workplace.office().maintain([&](Db& db) { id = staff::unitByCode(db, code)->id; });
    return id;
}

std::string unitIs(Id<staff::Unit> unit)
{
    return " AND c.unit=" + std::to_string(unit.value);
}

std::string below(Id<staff::Unit> unit)
{
    const std::string id = std::to_string(unit.value);
    return " AND c.unit IN (SELECT rid FROM unit WHERE rid=" + id + " OR parent=" + id + ")";
}

std::string dueBetween(const Filters& filters, Instant now)
{
    const std::string end = " AND c.due<" + std::to_string(endOf(*filters.due, now).ms);
    return *filters.due == DueWithin::Overdue ? end : end + " AND c.due>" + std::to_string(now.ms);
}

std::vector<Filtered> filteredLists(Workplace& workplace)
{
    const auto station = unitOf(workplace, "370299020200"), bureau = unitOf(workplace, workplace::kSubBureau);
    Filters closed, due, state, unit;
    closed.closed = true;
    due.due = DueWithin::SevenDays;
    state.states = {State::Investigating};
    unit.unit = bureau;
    return {
        {"station, open", "gao", {}, unitIs(station), kUnitOpen},
        {"station, all", "gao", closed, unitIs(station), kUnit},
        {"bureau, open", "qin", {}, "", kAllOpen},
        {"bureau, all", "qin", closed, "", kAll},
        {"due in 7 days", "qin", due, dueBetween(due, workplace.office().now()), kDue},
        {"investigating", "qin", state, " AND c.state='investigating'", kOneState},
        {"sub-bureau, open", "qin", unit, below(bureau), kUnits, 60},
    };
}

DeskList listed(Workplace& workplace, const Filtered& list, Sort sort, std::string name)
{
    DeskList made{std::move(name), deskActor(workplace, list.account), {}, partsOf(list, sort), 0};
    made.question.filters = list.filters;
    made.question.sort = sort;
    made.question.descending = sort == Sort::Opened;
    made.question.limit = kDeskPage;
    made.statements = 8 + list.units * (sort == Sort::Due ? 3 : 2);
    return made;
}

/// Behind so many of all cases in the order.
void goDeep(Workplace& workplace, DeskList& list, const Filtered& filtered, const std::vector<std::int64_t>& ids,
            int share)
{
    if (share == 0)
        return;
    const std::int64_t row = ids[ids.size() * static_cast<std::size_t>(share) / 100 - 1];
    DeskCursor after;
    after.id = row;
    const std::string id = std::to_string(row);
    std::vector<std::string> parts;
    workplace.office().maintain([&](Db& db) {
        Stmt at = db.rows("SELECT opened,coalesce(number,'') FROM case_file WHERE rid=?", row);
        at.step();
        if (*list.question.sort == Sort::Opened) {
            after.key = at.integer(0);
            parts =
                partsOf(filtered, Sort::Opened, " AND (c.opened,c.rid)<(" + std::to_string(after.key) + "," + id + ")");
            return;
        }
        after.word = at.text(1);
        after.rank = after.word.empty() ? 1 : 0;
        parts = partsOf(filtered, Sort::Number,
                        after.rank ? " AND c.rid>" + id : " AND (c.number,c.rid)>('" + after.word + "'," + id + ")");
        if (after.rank)
            parts.erase(parts.begin());
        else
            parts[1] = partsOf(filtered, Sort::Number)[1];
    });
    list.question.after = after;
    list.parts = std::move(parts);
}

} // namespace

Actor deskActor(Workplace& workplace, const char* account)
{
    auto actor = workplace.signIn(account, {});
    if (!actor)
        throw std::runtime_error(std::string("cannot sign in ") + account);
    return *actor;
}

std::vector<DeskList> deskPages(Workplace& workplace)
{
    std::vector<DeskList> lists;
    for (const Filtered& list : filteredLists(workplace))
        for (const Sort sort : {Sort::Due, Sort::Opened, Sort::Number})
            lists.push_back(listed(workplace, list, sort, list.name + ", by " + std::string(toText(sort))));
    return lists;
}

std::vector<DeskList> deepDeskPages(Workplace& workplace)
{
    const Filtered all = filteredLists(workplace)[3];
    std::vector<DeskList> lists;
    for (const Sort sort : {Sort::Opened, Sort::Number}) {
        Ids question{all.filters, sort, sort == Sort::Opened};
        const auto ids = workplace.office().ask(deskActor(workplace, all.account), question);
        if (!ids || ids->size() < 200)
            throw std::runtime_error("the list of all cases is short");
        for (const int share : {0, 50, 90, 99}) {
            lists.push_back(listed(workplace, all, sort,
                                   "page at " + std::to_string(share) + " %, by " + std::string(toText(sort))));
            goDeep(workplace, lists.back(), all, *ids, share);
        }
    }
    return lists;
}

std::vector<DeskCount> deskCounts(Workplace& workplace)
{
    std::vector<DeskCount> counts;
    const auto add = [&](std::string name, const char* account, const Filters& filters, const std::string& index,
                         const std::string& where) {
        counts.push_back({std::move(name), deskActor(workplace, account), filters,
                          "SELECT count(*) FROM case_file c INDEXED BY " + index + " WHERE " +
                              (filters.closed ? kUnsealed : kOpen) + where});
    };
    for (const Filtered& list : filteredLists(workplace))
        add(list.name, list.account, list.filters, list.indexes.count, list.where);
    const Day today = dayOf(workplace.office().now());
    Filters kind, late, opened, handler, subtype;
    kind.kind = Class::Criminal;
    kind.closed = opened.closed = subtype.closed = true;
    late.due = DueWithin::Overdue;
    opened.openedFrom = today - 29;
    subtype.subtype = "theft";
    workplace.office().maintain([&](Db& db) {
        handler.handler =
            db.one<Id<staff::Officer>>("SELECT handler FROM case_file WHERE closed_at IS NULL AND handler IS NOT NULL");
    });
    add("criminal, all", "qin", kind, "case_opened", " AND c.class='criminal'");
    add("overdue", "qin", late, "case_open_due", dueBetween(late, workplace.office().now()));
    add("opened in 30 days", "qin", opened, "case_opened", " AND c.opened>=" + std::to_string(startOf(today - 29).ms));
    add("of one handler", "qin", handler, "case_open_handler",
        " AND c.handler=" + std::to_string(handler.handler->value));
    add("theft, all", "qin", subtype, "case_opened", " AND c.subtype='theft'");
    return counts;
}

} // namespace minyi::bench
