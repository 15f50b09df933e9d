#include "core/deadlines/answers.h"

#include "core/deadlines/rule_words.h"

namespace minyi::core::deadlines {

namespace {

Json stepsJson(const std::vector<Step>& steps)
{
    Json list = Json::array();
    for (const auto& step : steps) {
        Json item{{"day", isoDay(step.day)}, {"counted", step.counted}, {"because", std::string(toText(step.because))}};
        if (!step.name.empty())
            item["name"] = std::string(step.name);
        if (step.number != 0)
            item["number"] = step.number;
        list.push_back(std::move(item));
    }
    return list;
}

Json remarksJson(const Remarks& remarks)
{
    Json list = Json::array();
    if (remarks.pauseTooLate)
        list.push_back("pause_too_late");
    if (remarks.pauseWithoutBasis)
        list.push_back("pause_without_basis");
    if (remarks.tierSkipped)
        list.push_back("tier_skipped");
    if (remarks.notInForce)
        list.push_back("not_in_force");
    return list;
}

/// The limits on announcing the act ahead that leave no day for it.
Json conflictsJson(const Due& due, Day done, const RulePack& pack, const calendar::WorkCalendar& calendar)
{
    Json list = Json::array();
    for (const auto& before : pack.rules()) {
        if (before.kind != Kind::Before || due.rule->kind != Kind::Maximum || before.startEvent != due.rule->doneEvent ||
            !before.inForce(done))
            continue;
        if (const auto conflict = conflictOf(due, before, done, calendar)) {
            list.push_back({{"rule", conflict->earliestBy->id}, {"earliest", isoDay(conflict->earliest)}});
            list.push_back({{"rule", conflict->latestBy->id}, {"latest", isoDay(conflict->latest)}});
        }
    }
    return list;
}

Json outcomeJson(const Due& due)
{
    switch (due.outcome) {
    case Outcome::Prompt: return {{"prompt", true}};
    case Outcome::Setting: return {{"setting", due.rule->id}};
    case Outcome::Paused:
        return {{"paused", true}, {"left", due.left}, {"unit", std::string(toText(due.leftUnit))}};
    case Outcome::Due: break;
    }
    return {{"due", isoInstant(due.due)}, {"last_day", isoDay(due.lastDay)}, {"provisional", due.provisional}};
}

} // namespace

Result<Json> answerJson(const Question& question, const RulePack& pack, const calendar::WorkCalendar& calendar)
{
    const auto rule = pack.chooseVersion(question.rule, dayOf(question.start));
    if (!rule)
        return tl::unexpected(rule.error());
    std::vector<Grant> grants;
    for (const auto& grant : question.ext)
        grants.push_back({grant.extension, grant.amount, grant.at});
    std::vector<Step> why;
    const auto due = dueOf(**rule, question.start, {grants, question.out, question.limit, question.anew}, calendar,
                           question.why ? &why : nullptr);
    if (!due)
        return tl::unexpected(due.error());
    Json answer = outcomeJson(*due);
    if (due->remarks != Remarks{})
        answer["remarks"] = remarksJson(due->remarks);
    auto conflicts = conflictsJson(*due, question.served.value_or(dayOf(question.start)), pack, calendar);
    if (!conflicts.empty())
        answer["conflict"] = std::move(conflicts);
    if (question.why) {
        answer["why"] = stepsJson(why);
        answer["rule"] = (*rule)->id;
        answer["version"] = (*rule)->packVersion;
        answer["instrument"] = (*rule)->source.instrument;
        answer["article"] = (*rule)->source.article.value_or("");
    }
    return answer;
}

std::string answerLine(std::string_view jsonLine, const RulePack& pack, const calendar::WorkCalendar& calendar)
{
    const auto error = [](const Refusal& refusal) {
        const Json json{{"error", std::string(toText(refusal.why))}, {"detail", refusal.detail}};
        return json.dump(-1, ' ', false, Json::error_handler_t::replace);
    };
    const auto json = Json::parse(jsonLine, nullptr, false);
    if (json.is_discarded())
        return error({Why::Invalid, "line: not_json"});
    const auto question = questionFrom(json);
    if (!question)
        return error(question.error());
    const auto answer = answerJson(*question, pack, calendar);
    return answer ? answer->dump() : error(answer.error());
}

} // namespace minyi::core::deadlines
