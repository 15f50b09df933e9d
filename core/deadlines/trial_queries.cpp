#include "core/deadlines/trial_fields.h"

#include "core/cases/past.h"
#include "core/cases/table.h"
#include "core/deadlines/board.h"
#include "core/deadlines/case_clocks.h"
#include "core/staff/rules.h"

#include <algorithm>
#include <charconv>

namespace minyi::core::deadlines {

namespace {

constexpr int kYear = 365; ///< days

/// Where a piece ended: cases come first, by when they were opened, then orders.
struct Place {
    AggKind kind = AggKind::Case;
    std::int64_t opened = 0;
    std::int64_t row = 0;

    std::string text() const
    {
        return std::to_string(static_cast<int>(kind)) + "," + std::to_string(opened) + "," + std::to_string(row);
    }
    static std::optional<Place> parse(std::string_view text)
    {
        std::int64_t numbers[3];
        for (int i = 0; i < 3; ++i) {
            const auto [end, fault] = std::from_chars(text.data(), text.data() + text.size(), numbers[i]);
            if (fault != std::errc())
                return {};
            text.remove_prefix(static_cast<std::size_t>(end - text.data()));
            if (text.empty() != (i == 2) || (i < 2 && text.front() != ','))
                return {};
            text.remove_prefix(i < 2 ? 1 : 0);
        }
        if (numbers[0] != static_cast<int>(AggKind::Case) && numbers[0] != static_cast<int>(AggKind::Order))
            return {};
        return Place{static_cast<AggKind>(numbers[0]), numbers[1], numbers[2]};
    }
};

struct Thing {
    Place place;
    Uid uid;
};

std::vector<Thing> thingsAfter(Db& db, const Place& place, std::int64_t most)
{
    const bool cases = place.kind == AggKind::Case;
    std::vector<Thing> things;
    Stmt row = db.rows(cases ? "SELECT opened,rid,uid FROM case_file INDEXED BY case_opened WHERE flags&4=0 AND (opened,rid)>(?,?)"
                               " AND class<>'imported' ORDER BY opened,rid LIMIT ?"
                             : "SELECT ?1,rid,uid FROM work_order WHERE issued_at>=?1 AND rid>?2 ORDER BY rid LIMIT ?3",
                       place.opened, place.row, most);
    while (row.step())
        things.push_back({{place.kind, row.integer(0), row.integer(1)}, row.get<Uid>(2)});
    return things;
}

std::int64_t countSince(Db& db, Instant since)
{
    return db.one<std::int64_t>("SELECT (SELECT count(*) FROM case_file INDEXED BY case_opened WHERE flags&4=0 AND opened>=?1 AND class<>'imported')"
                                "+(SELECT count(*) FROM work_order WHERE issued_at>=?1)", since)
        .value_or(0);
}

/// The same clock in another list.
template <class Rows>
auto sameIn(Rows& rows, const DueRow& due)
{
    return std::find_if(rows.begin(), rows.end(), [&](const DueRow& row) { return row.rule == due.rule && row.start == due.start; });
}

/// A case between two steps with what was written down by then.
struct Past {
    CaseRecord record;
    std::optional<Instant> until;
};

std::vector<Past> pastOf(Db& db, std::int64_t row)
{
    std::vector<Past> stages;
    const auto file = find(db, Id<cases::CaseFile>{row});
    if (!file)
        return stages;
    const CaseRecord whole = recordOf(db, *file);
    for (cases::Stage& stage : cases::stagesOf(db, *file)) {
        CaseRecord then{std::move(stage.file), {}, {}};
        for (const CaseFact& fact : whole.facts)
            if (!stage.until || fact.recordedAt < *stage.until)
                then.facts.push_back(fact);
        for (const CaseExtension& asked : whole.extensions)
            if (!stage.until || asked.askedAt < *stage.until)
                then.extensions.push_back(asked);
        stages.push_back({std::move(then), stage.until});
    }
    return stages;
}

/// The changed clocks of one thing, each once, as it ended or stands; those of a case through all of its states.
class Course {
public:
    Course(const Ask& ask, const Thing& thing, const std::vector<std::string>& changed)
        : m_ask(ask), m_thing(thing), m_changed(changed)
    {
        if (thing.place.kind == AggKind::Case)
            m_past = pastOf(ask.db, thing.place.row);
    }

    std::vector<DueRow> under(const Context& context) const
    {
        std::vector<DueRow> rows;
        if (m_thing.place.kind != AggKind::Case)
            for (DueRow& due : m_ask.the<Reckoners>().of.at(m_thing.place.kind).dues(m_ask.db, context, m_thing.uid))
                keep(rows, std::move(due), {});
        for (const Past& stage : m_past)
            for (DueRow& due : duesOf(stage.record, Books::of(context)))
                keep(rows, std::move(due), stage.until);
        return rows;
    }

private:
    void keep(std::vector<DueRow>& rows, DueRow due, std::optional<Instant> until) const
    {
        if (std::find(m_changed.begin(), m_changed.end(), due.rule) == m_changed.end())
            return;
        if (!due.done)
            due.done = until;
        if (const auto same = sameIn(rows, due); same != rows.end())
            *same = std::move(due);
        else
            rows.push_back(std::move(due));
    }

    const Ask& m_ask;
    const Thing& m_thing;
    const std::vector<std::string>& m_changed;
    std::vector<Past> m_past;
};

bool isLate(const DueRow& due, Instant now)
{
    return due.due != kNever && due.done.value_or(now) >= due.due;
}

std::optional<Instant> endOf(const DueRow& due)
{
    return due.due == kNever ? std::nullopt : std::optional(due.due);
}

TrialRow rowOf(const Ask& ask, const DueRow& was, const DueRow& then, const std::optional<Described>& described)
{
    TrialRow row;
    row.kind = was.kind;
    row.row = was.row;
    if (described) {
        row.number = described->number;
        row.unit = described->unitName;
        row.caseKind = described->kind;
    }
    row.rule = was.rule;
    if (const auto& versions = ask.the<RulePack>().versionsOf(was.rule); !versions.empty()) {
        row.nameZh = versions.back()->nameZh;
        row.nameEn = versions.back()->nameEn;
    }
    row.start = was.start;
    row.before = endOf(was);
    row.then = endOf(then);
    row.done = was.done;
    row.wasLate = isLate(was, ask.now);
    row.wouldBeLate = isLate(then, ask.now);
    return row;
}

/// One edition against what is in force.
class Comparing {
public:
    Comparing(const Ask& ask, const Context& then, std::vector<std::string> changed)
        : m_ask(ask), m_then(then), m_changed(std::move(changed)), m_everybody(staff::systemActor()),
          m_open{ask.db, m_everybody, ask.now, ask.context}, m_describe(m_open)
    {
    }

    void look(const Thing& thing, TrialAnswer& out) const
    {
        const Course course(m_ask, thing, m_changed);
        const auto was = course.under(m_ask.context);
        if (was.empty())
            return;
        out.ran += static_cast<std::int64_t>(was.size());
        for (const DueRow& then : course.under(m_then)) {
            const auto same = sameIn(was, then);
            if (same != was.end() && (same->due != then.due || same->left != then.left))
                out.moved.push_back(rowOf(m_ask, *same, then, m_describe(*same)));
        }
    }

private:
    const Ask& m_ask;
    const Context& m_then;
    std::vector<std::string> m_changed;
    Actor m_everybody; ///< number and unit are no content
    Ask m_open;
    Describer m_describe;
};

} // namespace

Result<TrialAnswer> answer(const Ask& ask, const Trial& question)
{
    const auto edition = find(ask.db, question.edition);
    if (!edition)
        return refuse(Why::NotFound, "edition");
    const Day yearAgo = dayOf(ask.now) - kYear;
    const Instant since = startOf(yearAgo);
    const auto place = question.after ? Place::parse(*question.after) : Place{AggKind::Case, since.ms - 1, INT64_MAX};
    if (!place)
        return refuse(Why::Invalid, "after: wrong_type");
    const auto rules = rulesOf(ask.db, ask.the<ShippedRules>(), Amendment{edition->changes, std::min(edition->validFrom, yearAgo)});
    if (!rules)
        return tl::unexpected(rules.error());
    Context then = ask.context;
    then.put(*rules);
    const Comparing comparing(ask, then, changedBy(edition->changes, ask.the<RulePack>()));
    const auto most = std::clamp<std::int64_t>(question.limit.value_or(kMostLooked), 1, kMostLooked);
    TrialAnswer out;
    if (!question.after)
        out.total = countSince(ask.db, since);
    const auto things = thingsAfter(ask.db, *place, most);
    for (const Thing& thing : things)
        comparing.look(thing, out);
    out.looked = static_cast<std::int64_t>(things.size());
    if (out.looked == most)
        out.next = things.back().place.text();
    else if (place->kind == AggKind::Case)
        out.next = Place{AggKind::Order, since.ms, 0}.text();
    else
        out.tried = markOf(*edition);
    return out;
}

} // namespace minyi::core::deadlines
