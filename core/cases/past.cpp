#include "core/cases/past.h"

#include "core/cases/rules.h"
#include "core/staff/queries.h"

namespace minyi::core::cases {

namespace {

std::optional<State> stateIn(const Json& payload, const char* field)
{
    const auto found = payload.is_object() ? payload.find(field) : payload.end();
    return found != payload.end() && found->is_string() ? fromText<State>(found->get_ref<const std::string&>()) : std::nullopt;
}

/// The step that leads from one state to the other and leaves that line.
std::optional<Step> stepBetween(Class kind, State from, State to, std::string_view happened)
{
    for (const auto& step : TokensOf<Step>::table)
        if (const Move* move = findMove(kind, from, step.value); move && move->to == to && toText(move->leaves) == happened)
            return step.value;
    return {};
}

} // namespace

std::vector<Stage> stagesOf(Db& db, const CaseFile& file)
{
    std::vector<Stage> stages;
    CaseFile then = file;
    then.state = firstState(file.kind);
    then.stateAt = file.registeredAt;
    then.closedAt.reset();
    then.termFrom.reset();
    for (const auto& line : staff::timelineOf(db, {file.uid})) {
        const auto from = stateIn(line.payload, "from"), to = stateIn(line.payload, "to");
        if (!from || !to || *from != then.state)
            continue;
        const auto step = stepBetween(file.kind, *from, *to, line.happened);
        if (!step)
            continue;
        if (*from != *to) {
            stages.push_back({then, line.at});
            then.state = *to;
            then.stateAt = line.at;
            then.closedAt = isClosed(*to) ? std::optional(line.at) : std::nullopt;
        }
        if (const TermChange term = termBy(file.kind, *step); term != TermChange::Stays)
            then.termFrom = term == TermChange::Begins ? std::optional(line.at) : std::nullopt;
    }
    stages.push_back({then.state == file.state ? then : file, {}});
    return stages;
}

} // namespace minyi::core::cases
