#include "tests/bench/desk_bench.h"

#include "core/cases/query_fields.h"
#include "tests/bench/asking.h"
#include "tests/bench/desk_twin.h"
#include "tests/bench/opening.h"
#include "tests/bench/plain.h"

#include <stdexcept>

namespace minyi::bench {

namespace {

using namespace core;
using namespace core::cases;

constexpr int kLongRounds = 11;
constexpr std::int64_t kCountSteps = 25'000, kWalkSteps = 60; ///< of the engine for a count: sums, and a row of a walk
constexpr std::int64_t kTallySteps = 40; ///< of the engine for one row of the counts that are kept

Figure pageFigure(Store& store, const char* workload, const DeskList& list, int rounds)
{
    DeskTwin twin(store.database(), list.parts, kDeskPage);
    const auto times = inTurn(rounds, {[&] { asked(store, list.actor, list.question); }, [&] { twin.run(); }});
    Figure made = figureOf(workload, list.name, times);
    const Answered ours = answeredBy(store, list);
    made.rows = ours.rows;
    made.checksum = ours.checksum;
    made.fault = pageFault(store, list);
    if (const Answered raw = twin.answered(); !(ours == raw))
        made.fault = "the twin answers otherwise: " + std::to_string(raw.rows) + " rows";
    return made;
}

void addDeep(Store& store, int rounds, std::vector<Figure>& figures)
{
    const auto pages = deepDeskPages(*store.workplace);
    Counted first, deep;
    for (std::size_t i = 0; i < pages.size(); ++i) {
        const DeskList& one = pages[i / 4 * 4];
        Figure made = pageFigure(store, "P2", pages[i], rounds);
        pageFault(store, one, &first);
        pageFault(store, pages[i], &deep);
        if (made.fault.empty() && !isFlat(first, deep))
            made.fault = std::to_string(deep.steps) + " steps, page 1 needs " + std::to_string(first.steps);
        const auto times = inTurn(rounds, {[&] { asked(store, pages[i].actor, pages[i].question); },
                                           [&] { asked(store, one.actor, one.question); }});
        char note[40];
        std::snprintf(note, sizeof note, "%.2f of page 1", times[0].p50 / times[1].p50);
        made.note = note;
        figures.push_back(std::move(made));
    }
}

/// The parts of a page without its rows and limit.
std::vector<std::string> idParts(const DeskList& list)
{
    std::vector<std::string> parts;
    for (const std::string& part : list.parts) {
        const auto from = part.find(" FROM "), joins = part.find(" LEFT JOIN "), where = part.find(" WHERE ");
        parts.push_back("SELECT c.rid" + part.substr(from, joins - from) +
                        part.substr(where, part.find(" LIMIT ") - where));
    }
    return parts;
}

void addIds(Store& store, std::vector<Figure>& figures)
{
    const RawDb raw = openRaw(store.database());
    for (const DeskList& list : deskPages(*store.workplace)) {
        if (!list.name.starts_with("bureau"))
            continue;
        const Ids question{list.question.filters, list.question.sort, list.question.descending};
        Replay twin(raw, idParts(list));
        std::vector<std::int64_t> ours, theirs;
        const auto times =
            inTurn(kLongRounds, {[&] { ours = asked(store, list.actor, question); }, [&] { theirs = twin.numbers(); }});
        Figure made = figureOf("P3", "ids, " + list.name, times);
        Checksum sum;
        for (const std::int64_t id : ours)
            sum.add(id);
        made.rows = static_cast<std::int64_t>(ours.size());
        made.checksum = sum.value();
        if (ours != theirs)
            made.fault = "the twin has " + std::to_string(theirs.size()) + " ids or another order";
        figures.push_back(std::move(made));
    }
}

Desk countOf(const DeskCount& count, bool facets)
{
    Desk question;
    question.filters = count.filters;
    question.limit = 0;
    question.facets = facets;
    question.counted = !facets;
    return question;
}

/// The same numbers by SQL: the count, and how many there are of each kind, state, unit and officer.
std::vector<std::string> facetSql(const DeskCount& count)
{
    std::vector<std::string> all{count.sql};
    for (const std::string group : {"class", "subtype", "state", "unit", "handler"})
        all.push_back("SELECT count(*),c." + group + count.sql.substr(count.sql.find(" FROM ")) + " GROUP BY c." +
                      group);
    return all;
}

void addCounts(Store& store, int rounds, std::vector<Figure>& figures)
{
    const RawDb raw = openRaw(store.database());
    for (const DeskCount& count : deskCounts(*store.workplace)) {
        Replay alone(raw, {count.sql}), all(raw, facetSql(count));
        const Desk question = countOf(count, false), faceted = countOf(count, true);
        const auto times = inTurn(rounds, {[&] { asked(store, count.actor, question); }, [&] { alone.run(); }});
        const auto with = inTurn(kLongRounds, {[&] { asked(store, count.actor, faceted); }, [&] { all.run(); }});
        Figure made = figureOf("P4", "count, " + count.name, times);
        made.rows = asked(store, count.actor, question).total;
        made.checksum = static_cast<std::uint64_t>(made.rows);
        made.fault = countFault(store, count);
        char note[80];
        std::snprintf(note, sizeof note, "with all facets %.1f, raw with five %.1f", with[0].p50, with[1].p50);
        made.note = note;
        figures.push_back(std::move(made));
    }
}

} // namespace

std::string pageFault(Store& store, const DeskList& list, Counted* counted)
{
    std::string fault;
    const Counted work = countedOf(store, list.actor, list.question, [&](Db& db, const Counted& done) {
        fault = workFault(db, done, kDeskPage, list.statements);
    });
    if (counted)
        *counted = work;
    return fault;
}

Answered answeredBy(Store& store, const DeskList& list)
{
    const auto rows = asked(store, list.actor, list.question).rows;
    Checksum sum;
    for (const DeskRow& r : rows)
        add(sum, r.id.value, r.ver, r.number, r.kind, r.subtype, r.title, r.person, r.unitId.value, r.unit,
            r.handler ? std::to_string(r.handler.value) : "", r.handlerName, r.state, r.opened, r.due, r.extensions,
            r.closed, r.sourceId);
    return {static_cast<std::int64_t>(rows.size()), sum.value()};
}

Answered twinOf(Store& store, const DeskList& list)
{
    return DeskTwin(store.database(), list.parts, kDeskPage).answered();
}

std::string countFault(Store& store, const DeskCount& count)
{
    std::string fault;
    std::int64_t read = 0;
    countedOf(store, count.actor, countOf(count, true), [&](Db& db, const Counted& done) {
        fault = planFault(db, done);
        const auto rows = db.one<std::int64_t>("SELECT count(*) FROM case_tally").value_or(0);
        if (fault.empty() && done.steps > 2 * kTallySteps * rows)
            fault = std::to_string(done.steps) + " steps for " + std::to_string(rows) + " rows of the tally";
    });
    countedOf(store, count.actor, countOf(count, false), [&](Db& db, const Counted& done) {
        read = done.steps;
        if (auto alone = planFault(db, done); fault.empty())
            fault = std::move(alone);
    });
    const std::int64_t total = asked(store, count.actor, countOf(count, false)).total;
    const std::int64_t withFacets = asked(store, count.actor, countOf(count, true)).total;
    const std::int64_t raw = Replay(openRaw(store.database()), {count.sql}).numbers().front();
    if (total != raw || withFacets != raw)
        return std::to_string(total) + " and " + std::to_string(withFacets) + " counted, " + std::to_string(raw) +
               " are there";
    if (fault.empty() && read > kCountSteps + kWalkSteps * raw)
        return std::to_string(read) + " steps to count " + std::to_string(raw);
    return fault;
}

std::vector<Figure> benchDesk(Store& store, int rounds)
{
    std::vector<Figure> figures;
    for (const DeskList& list : deskPages(*store.workplace))
        figures.push_back(pageFigure(store, "P1", list, rounds));
    addDeep(store, rounds, figures);
    addIds(store, figures);
    addCounts(store, rounds, figures);
    addOpening(store, rounds, figures);
    return figures;
}

} // namespace minyi::bench
