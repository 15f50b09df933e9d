#include "core/norms/queries.h"

#include "core/norms/pack.h"
#include "core/norms/topics.h"

#include <algorithm>

namespace minyi::core::norms {

namespace {

NormRow rowOf(const Norm& norm)
{
    return {norm.key, norm.zh, norm.en, norm.versionZh, norm.versionEn, norm.validFrom, norm.validTo, norm.loaded, 0, {}, {}, {}};
}

void addRows(const Norm& norm, const std::string& topic, std::vector<NormRow>& rows)
{
    if (std::ranges::count(norm.topics, topic) > 0)
        rows.push_back(rowOf(norm));
    for (const Article& one : norm.articles) {
        if (std::ranges::count(one.topics, topic) == 0)
            continue;
        NormRow row = rowOf(norm);
        row.article = one.article;
        row.textZh = one.zh;
        row.textEn = one.en;
        rows.push_back(std::move(row));
    }
}

/// The article of a limit stands in the limits and is not said twice; here it gets the dates of its norm. A rule is asked for by its
/// id, or by its family as of the day.
void addClock(const Ask& ask, const Of& question, std::vector<NormRow>& rows)
{
    const auto& limits = ask.the<deadlines::RulePack>();
    const std::string name = question.topic.substr(kClock.size());
    const auto* rule = limits.find(name);
    if (!rule)
        if (const auto chosen = limits.chooseVersion(name, question.day))
            rule = *chosen;
    const auto words = rule ? limits.instruments().find(rule->source.instrument) : limits.instruments().end();
    if (words == limits.instruments().end())
        return;
    const Norm* norm = ask.the<Norms>().ofInstrument(rule->source.instrument);
    NormRow row = norm ? rowOf(*norm) : NormRow{};
    row.zh = words->second.zh;
    row.en = words->second.en;
    if (!norm)
        row.validFrom = rule->source.effective;
    row.loaded = true; // the article was read for the limit
    row.place = rule->source.article.value_or("");
    row.textZh = rule->nameZh;
    row.textEn = rule->nameEn;
    rows.push_back(std::move(row));
}

} // namespace

Result<OfAnswer> answer(const Ask& ask, const Of& question)
{
    OfAnswer out;
    if (question.topic.starts_with(kClock))
        addClock(ask, question, out.rows);
    for (const Norm& norm : ask.the<Norms>().all()) {
        if (!norm.inForce(question.day))
            continue;
        addRows(norm, question.topic, out.rows);
        if (norm.look)
            out.look.push_back({norm.zh, norm.en, norm.versionZh, norm.versionEn});
    }
    return out;
}

void addQuestions(Catalog& catalog)
{
    catalog.question<Of>();
}

} // namespace minyi::core::norms
