#include "core/cases/query_fields.h"

#include "core/base/mask.h"
#include "core/cases/desk.h"
#include "core/cases/gates.h"
#include "core/cases/person_desk.h"
#include "core/cases/person_rules.h"
#include "core/staff/table.h"

#include <algorithm>

namespace minyi::core::cases {

namespace {

PersonRow rowOf(const CasePerson& p, bool inFull)
{
    PersonRow row{p.id, p.ver, p.role, p.name, p.idNumber, p.phone, p.gender, p.bornDay, p.note, p.creditCode, p.guards};
    row.isProtected = p.isProtected;
    if (inFull) {
        row.address = p.address;
        row.workplace = p.workplace;
        return row;
    }
    row.name = isCompany(p) ? p.name : maskedName(p.name);
    row.idNumber = maskedNumber(p.idNumber);
    row.phone = maskedPhone(p.phone);
    row.bornDay = {};
    row.note.clear();
    return row;
}

/// Role and that he is protected; not so much as the length of a name.
PersonRow hidden(const CasePerson& p)
{
    PersonRow row;
    row.id = p.id;
    row.ver = p.ver;
    row.role = p.role;
    row.isProtected = row.hidden = true;
    return row;
}

std::vector<PersonRow> peopleOf(Db& db, const CaseFile& file, bool inFull, bool protectedToo)
{
    std::vector<PersonRow> rows;
    const auto people = select<CasePerson>(db, "WHERE file=? AND removed=0 ORDER BY rid", file.id);
    for (const CasePerson& p : people) {
        if (p.isProtected && !protectedToo) {
            rows.push_back(hidden(p));
            continue;
        }
        PersonRow row = rowOf(p, inFull);
        row.minor = isMinor(p, dayOf(file.opened));
        row.guardianMissing = row.minor && std::ranges::find(people, p.id, &CasePerson::guards) == people.end();
        rows.push_back(std::move(row));
    }
    std::stable_sort(rows.begin(), rows.end(), [](const auto& a, const auto& b) { return rankOf(a.role) < rankOf(b.role); });
    return rows;
}

/// Lines that name another case; who does not see that one is not told its number.
constexpr std::string_view kNamesAnother[] = {toText(Happened::CasesLinked), toText(Happened::CasesUnlinked), toText(Happened::CasesMerged),
                                              toText(Happened::CasesUnmerged), toText(Happened::CaseSplit)};

bool seesNumber(Db& db, const Sight& sight, const std::string& number)
{
    auto other = byNumber(db, number);
    if (!other) { // of another system
        const auto foreign = select<CaseFile>(db, "WHERE source_id=? ORDER BY rid", number);
        if (!foreign.empty())
            other = foreign.front();
    }
    return other && sight.sees(*other);
}

void hideNumber(Db& db, const Sight& sight, staff::TimelineRow& row)
{
    if (std::ranges::find(kNamesAnother, row.happened) == std::end(kNamesAnother) || !row.payload.is_object())
        return;
    const auto number = row.payload.find("number");
    if (number != row.payload.end() && number->is_string() && !seesNumber(db, sight, number->get_ref<const std::string&>()))
        row.payload.erase(number);
}

/// What happened here, and what the system an imported case came from says of it, by time.
std::vector<staff::TimelineRow> timelineOf(Db& db, const Sight& sight, const CaseFile& file)
{
    auto rows = staff::timelineOf(db, {file.uid});
    for (staff::TimelineRow& row : rows)
        hideNumber(db, sight, row);
    for (const CaseStep& step : select<CaseStep>(db, "WHERE file=? ORDER BY at,rid", file.id)) {
        const Json payload = step.note.empty() ? Json::object() : Json{{"note", step.note}};
        rows.push_back({step.at, step.step, step.actor, "", "source", step.unit, payload});
    }
    std::stable_sort(rows.begin(), rows.end(), [](const auto& a, const auto& b) { return a.at < b.at; });
    return rows;
}

} // namespace

FileAnswer answerOf(const Ask& ask, const Sight& sight, const CaseFile& file)
{
    const Standing standing = sight.standing(file);
    FileAnswer out;
    out.row = rowsOf(ask.db, sight, {file.id.value}).front();
    out.summary = file.summary;
    out.place = file.place;
    out.complex = (file.flags & kComplex) != 0;
    out.enterprise = (file.flags & kEnterprise) != 0;
    out.second = file.second;
    out.secondName = staff::nameOf(ask.db, file.second);
    out.filedAt = file.filedAt;
    out.decidedAt = file.decidedAt;
    out.stateAt = file.stateAt;
    out.returns = file.returns;
    out.own = standing.handler;
    out.people = peopleOf(ask.db, file, out.own, seesProtected(file, ask.actor));
    out.timeline = timelineOf(ask.db, sight, file);
    out.next = stepsOf(file, standing, ask.actor);
    if (std::ranges::count(out.next, Step::Arrest) > 0 && !isArrestAsked(ask.db, file))
        std::erase(out.next, Step::Arrest);
    out.stage = stageOf(file.kind, file.state);
    out.stages = stagesOf(file.kind);
    for (const std::int64_t officer : standInsOf(ask.db, file.handler, dayOf(ask.now)))
        out.standIns.push_back(staff::nameOf(ask.db, {officer}));
    out.origin = file.origin;
    return out;
}

Result<FileAnswer> answer(const Ask& ask, const File& question)
{
    const auto found = seen(ask, question.file);
    if (!found)
        return tl::unexpected(found.error());
    return answerOf(ask, found->sight, found->file);
}

Result<std::vector<ViewRow>> answer(const Ask& ask, const Views&)
{
    std::vector<ViewRow> rows;
    const auto add = [&](const View& view, bool own) {
        ViewRow row{view.id, view.name, staff::nameOf(ask.db, view.owner), own, view.shared, {}};
        const Json filters = Json::parse(view.filters, nullptr, false);
        if (!fromJson(filters, row.filters)) // one of a newer program may hold what is not known here
            rows.push_back(std::move(row));
    };
    for (const View& view : select<View>(ask.db, "WHERE owner=? AND dropped=0 ORDER BY name", ask.actor.officer))
        add(view, true);
    for (const View& view : select<View>(ask.db, "WHERE unit=? AND shared=1 AND dropped=0 AND owner<>? ORDER BY name", ask.actor.unit,
                                         ask.actor.officer))
        add(view, false);
    return rows;
}

Result<std::vector<StandInRow>> answer(const Ask& ask, const StandIns&)
{
    const Sight sight = sightOf(ask.db, ask.actor, ask.now);
    std::vector<StandInRow> rows;
    for (const StandIn& one : select<StandIn>(ask.db, "WHERE to_day>=? ORDER BY from_day,rid", dayOf(ask.now))) {
        const auto absent = find(ask.db, one.absent), officer = find(ask.db, one.officer);
        if (!sight.seesUnit(absent->unit.value) && !sight.seesUnit(officer->unit.value))
            continue;
        rows.push_back({one.id, absent->account, absent->name, officer->account, officer->name, one.fromDay, one.toDay, one.reason});
    }
    return rows;
}

void addQuestions(Catalog& catalog)
{
    catalog.question<Desk>();
    catalog.question<Ids>();
    catalog.question<Rows>();
    catalog.question<File>();
    catalog.question<Views>();
    catalog.question<StandIns>();
    addPersonQuestions(catalog);
}

} // namespace minyi::core::cases
