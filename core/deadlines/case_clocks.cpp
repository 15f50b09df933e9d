#include "core/deadlines/case_clocks.h"

#include "core/cases/subtypes.h"
#include "core/cases/table.h"
#include "core/deadlines/case_limits.h"

#include <algorithm>

namespace minyi::core::deadlines {

namespace {

using cases::CaseFile;
using cases::Class;
using cases::Term;

bool isMeant(const CaseLimit& row, const CaseFile& file, Term term)
{
    if ((file.flags & (cases::kMerged | cases::kVoided)) != 0)
        return false;
    if (row.kind != file.kind || (row.term && *row.term != term))
        return false;
    return row.state ? *row.state == file.state : !cases::isClosed(file.state) || row.from == From::Fact;
}

bool hasTerm(const CaseFile& file)
{
    return file.kind == Class::Administrative && !cases::isOver(file) && std::find(std::begin(limits::kTermStates), std::end(limits::kTermStates), file.state) != std::end(limits::kTermStates);
}

/// The clocks of one case, row by row.
class Reckoning {
public:
    Reckoning(const CaseRecord& record, const Books& books) : m_record(record), m_books(books) {}

    std::vector<CaseClock> all()
    {
        const CaseFile& file = m_record.file;
        const Term term = file.kind == Class::Administrative && cases::termOf(file.subtype) == Term::Economic ? Term::Other : cases::termOf(file.subtype);
        for (const CaseLimit& row : limits::kCaseLimits)
            if (isMeant(row, file, term) && (!row.victim || m_record.victim) && (row.from != From::Fact || !m_record.facts.empty()))
                add(row);
        if (hasTerm(file))
            add(term == Term::PublicOrder ? limits::kPublicOrderTerm : limits::kOtherTerm);
        std::stable_sort(m_clocks.begin(), m_clocks.end(), [](const CaseClock& a, const CaseClock& b) {
            return std::tuple(!a.custody, !a.runs(), a.due.due) < std::tuple(!b.custody, !b.runs(), b.due.due);
        });
        return std::move(m_clocks);
    }

    Result<Due> due(const CaseClock& clock, std::vector<Step>* why) const
    {
        Inputs inputs;
        const auto pauses = pausesOf(*clock.rule, clock.start);
        inputs.grants = clock.grants;
        inputs.pauses = pauses;
        inputs.countedAnew = anewOf(*clock.rule, clock.start);
        return dueOf(*clock.rule, clock.start, inputs, m_books.calendar, why);
    }

private:
    void add(const CaseLimit& row)
    {
        const auto start = startOf(row);
        if (!start)
            return;
        const auto rule = m_books.rules.chooseVersion(row.rule, m_record.file.lawFrom.value_or(dayOf(*start)));
        if (!rule || isDone(row, **rule, *start))
            return;
        CaseClock clock{row.rule, *rule, *start, {}, row.custody, grantsOf(row, **rule, *start)};
        const auto due = this->due(clock, nullptr);
        if (!due || (due->outcome != Outcome::Due && due->outcome != Outcome::Paused))
            return;
        clock.due = *due;
        m_clocks.push_back(std::move(clock));
    }

    /// The last time an event was recorded that is not older than what it belongs to.
    const CaseFact* last(std::string_view event, std::optional<Instant> since) const
    {
        for (auto fact = m_record.facts.rbegin(); fact != m_record.facts.rend(); ++fact)
            if (is(*fact, event) && (!since || fact->at >= *since || fact->recordedAt >= *since))
                return &*fact;
        return nullptr;
    }

    bool is(const CaseFact& fact, std::string_view event) const
    {
        if (fact.event == event)
            return true;
        const CaseEvent* known = m_books.events.find(fact.event);
        return known && known->is(event);
    }

    std::optional<Instant> startOf(const CaseLimit& row) const
    {
        const CaseFile& file = m_record.file;
        const auto& versions = m_books.rules.versionsOf(row.rule);
        switch (row.from) {
        case From::Opened: return file.opened;
        case From::Term: return file.termFrom;
        case From::State:
        case From::Fact: {
            const bool ofState = row.from == From::State;
            const CaseFact* fact = versions.empty() || m_record.facts.empty()
                                       ? nullptr
                                       : last(versions.front()->startEvent, ofState ? std::optional(file.stateAt) : std::nullopt);
            return fact ? std::optional(fact->at) : ofState ? std::optional(file.stateAt) : std::nullopt;
        }
        case From::Expiry:
            for (const CaseClock& clock : m_clocks)
                if (clock.key == row.of && clock.runs())
                    return core::startOf(clock.due.lastDay);
            return {};
        }
        return {};
    }

    bool isDone(const CaseLimit& row, const Rule& rule, Instant start) const
    {
        if (row.from == From::Expiry) { // its end is asked for once the next extension is
            const auto& asked = m_record.extensions;
            return std::any_of(asked.begin(), asked.end(),
                               [&](const CaseExtension& e) { return e.rule == row.of && e.answer == Answer::Asked; }) ||
                   (rule.doneEvent && last(*rule.doneEvent, m_record.file.stateAt) != nullptr);
        }
        if (!rule.doneEvent)
            return false;
        return std::any_of(m_record.facts.begin(), m_record.facts.end(),
                           [&](const CaseFact& fact) { return fact.at >= start && is(fact, *rule.doneEvent); });
    }

    std::vector<Grant> grantsOf(const CaseLimit& row, const Rule& rule, Instant start) const
    {
        std::vector<Grant> grants;
        for (const Extension& extension : rule.extensions) {
            if (row.rule == "admin_acceptance_review" && extension.id == "complex" && (m_record.file.flags & cases::kComplex)) {
                grants.push_back({extension.id, {}, {}}); // said when the report was taken in
                continue;
            }
            for (const CaseExtension& asked : m_record.extensions)
                if (asked.answer == Answer::Granted && asked.rule == row.rule && asked.extension == extension.id &&
                    asked.answeredAt >= start)
                    grants.push_back({extension.id, asked.amount ? std::optional(static_cast<int>(*asked.amount)) : std::nullopt,
                                      asked.at});
        }
        return grants;
    }

    /// From fact to fact; a second beginning before the end is the same time out.
    std::vector<Pause> pausesOf(const Rule& rule, Instant start) const
    {
        std::vector<Pause> pauses;
        for (const Suspension& suspension : rule.suspensions) {
            std::optional<Instant> from;
            for (const CaseFact& fact : m_record.facts) {
                if (!from && is(fact, suspension.fromEvent))
                    from = fact.at;
                else if (from && is(fact, suspension.toEvent)) {
                    if (fact.at >= start)
                        pauses.push_back({dayOf(*from), dayOf(fact.at)});
                    from.reset();
                }
            }
            if (from)
                pauses.push_back({dayOf(*from), {}});
        }
        return pauses;
    }

    std::optional<Instant> anewOf(const Rule& rule, Instant start) const
    {
        std::optional<Instant> anew;
        for (const Restart& restart : rule.restarts)
            for (const CaseFact& fact : m_record.facts)
                if (fact.at >= start && is(fact, restart.event))
                    anew = std::max(anew.value_or(fact.at), fact.at);
        return anew;
    }

    const CaseRecord& m_record;
    const Books& m_books;
    std::vector<CaseClock> m_clocks;
};

} // namespace

Books Books::of(const Context& context)
{
    return {context.the<RulePack>(), context.the<EventBook>(), context.the<calendar::WorkCalendar>()};
}

bool CaseClock::isGranted(std::string_view extension) const
{
    return std::any_of(grants.begin(), grants.end(), [&](const Grant& one) { return one.extension == extension; });
}

bool mayRecord(const CaseFile& file, const cases::Standing& standing, const Actor& actor)
{
    return actor.may(Permission::ApproveCase) || (actor.may(Permission::HandleCase) && (!file.handler || standing.handler));
}

std::vector<CaseClock> clocksOf(const CaseRecord& record, const Books& books)
{
    if (record.file.kind == Class::Imported)
        return {};
    return Reckoning(record, books).all();
}

std::vector<Step> whyOf(const CaseRecord& record, const CaseClock& clock, const Books& books)
{
    std::vector<Step> why;
    (void)Reckoning(record, books).due(clock, &why);
    return why;
}

std::pair<std::optional<Instant>, std::int64_t> shownOf(const CaseFile& file, const std::vector<DueRow>& rows)
{
    if (file.closedAt)
        return {};
    const DueRow* first = nullptr;
    std::int64_t marks = 0;
    for (const DueRow& row : rows) {
        if (row.custody)
            marks |= cases::kCustody;
        if (row.ours && row.due != kNever && (!first || row.due < first->due))
            first = &row;
    }
    if (first)
        return {first->due, marks | (first->provisional ? cases::kProvisional : 0)};
    const bool paused = std::any_of(rows.begin(), rows.end(), [](const DueRow& row) { return row.ours && row.left; });
    return {std::nullopt, marks | (paused ? cases::kPaused : 0)};
}

std::vector<DueRow> duesOf(const CaseRecord& record, const Books& books)
{
    std::vector<DueRow> rows;
    for (const CaseClock& clock : clocksOf(record, books)) {
        DueRow row{record.file.uid, AggKind::Case, record.file.id.value, record.file.unit.value, std::string(clock.key),
                   clock.rule->id, clock.start, clock.due.due, clock.due.lastDay, clock.due.provisional, {}};
        row.custody = clock.custody;
        row.ours = clock.isOurs();
        if (!clock.runs()) {
            row.due = kNever;
            row.left = clock.due.left;
        }
        rows.push_back(std::move(row));
    }
    return rows;
}

void deriveCases(Db& db, const Context& context, const Change& change, Instant)
{
    for (const auto& [kind, uid] : change.touched) {
        if (kind != AggKind::Case)
            continue;
        auto file = find<CaseFile>(db, uid);
        if (!file || file->kind == Class::Imported)
            continue;
        const CaseRecord record = recordOf(db, std::move(*file));
        const auto rows = duesOf(record, Books::of(context));
        saveDues(db, uid, rows);
        const auto [due, marks] = shownOf(record.file, rows);
        cases::keepDue(db, record.file.id, due, marks);
    }
}

} // namespace minyi::core::deadlines
