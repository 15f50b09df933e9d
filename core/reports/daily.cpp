#include "core/followup/queries.h"
#include "core/reports/commands.h"
#include "core/reports/words.h"
#include "core/settings/settings.h"

#include <algorithm>

namespace minyi::core::reports {

namespace {

constexpr std::size_t kAttention = 2; ///< lines that fit on the page

std::optional<double> satisfied(const followup::FunnelRow& row, int weight)
{
    return followup::percent(static_cast<double>(row.satisfied) + static_cast<double>(row.basically) * weight / 100.0,
                             static_cast<double>(row.satisfied + row.basically + row.dissatisfied));
}

std::optional<double> response(const followup::FunnelRow& row)
{
    return followup::percent(static_cast<double>(row.replied), static_cast<double>(row.sent));
}

Table channelTable(const followup::FunnelAnswer& funnel, const FormWords& words)
{
    Table table{{{words("daily.col.channel"), Align::Left, 1.7},
                 {words("daily.col.due"), Align::Right, 1.15},
                 {words("daily.col.sent"), Align::Right, 1.15},
                 {words("daily.col.replied"), Align::Right, 1.15},
                 {words("daily.col.dissatisfied"), Align::Right, 1.15},
                 {words("daily.col.response"), Align::Right, 1.25},
                 {words("daily.col.rate"), Align::Right, 1.25},
                 {words("daily.col.orders"), Align::Right, 1.15}},
                {},
                true};
    for (const auto& row : funnel.rows)
        table.rows.push_back({row.channel == "total" ? words("daily.total") : words.channel(row.channel), grouped(row.due),
                              grouped(row.sent), grouped(row.replied), grouped(row.dissatisfied), rate(response(row)),
                              rate(satisfied(row, funnel.basicWeight)), grouped(row.orders)});
    return table;
}

Bars causeBars(const followup::FunnelAnswer& funnel, const FormWords& words)
{
    Bars bars;
    for (const auto& cause : funnel.causes)
        bars.bars.push_back({words.cause(cause.cause), static_cast<double>(cause.count)});
    return bars;
}

Items attention(const Ask& ask, const followup::FunnelAnswer& funnel, const FormWords& words)
{
    Items items;
    std::vector<std::pair<Instant, std::string>> open;
    if (const auto orders = answer(ask, orders::List{}))
        for (const auto& order : *orders)
            for (const auto& clock : order.clocks)
                if (clock.rule == "followup_completion" && !clock.done)
                    open.emplace_back(clock.due, words.fill(clock.due <= ask.now ? "daily.overdue" : "daily.soon",
                                                            {{"number", order.number},
                                                             {"channel", words.channel(order.channel)},
                                                             {"cause", words.cause(order.cause)},
                                                             {"due", words.due(clock.due)}}));
    std::sort(open.begin(), open.end());
    for (std::size_t i = 0; i < std::min(open.size(), kAttention); ++i)
        items.items.push_back(std::move(open[i].second));
    if (items.items.empty())
        items.items.push_back(words("daily.quiet"));
    std::string list;
    for (const auto& exclusion : funnel.exclusions) {
        if (exclusion.cause == "merged" || exclusion.cause == "frequency")
            continue; // counted apart
        const auto* known = ask.the<rules::Packs>().exclusion(exclusion.cause);
        list += (list.empty() ? "" : "，") + (known ? known->code : words("left." + exclusion.cause)) + " " + grouped(exclusion.count);
    }
    const auto& total = funnel.rows.back();
    if (!list.empty())
        items.items.push_back(words.fill("daily.excluded", {{"list", list},
                                                            {"excluded", grouped(total.excluded)},
                                                            {"merged", grouped(total.merged)},
                                                            {"failed", grouped(total.failed)},
                                                            {"uncertain", grouped(total.uncertain)}}));
    if (total.late)
        items.items.push_back(words.fill("daily.late", {{"n", grouped(total.late)}}));
    return items;
}

Paragraph summary(const followup::FunnelAnswer& funnel, const followup::FunnelAnswer& before, const FormWords& words)
{
    const auto& total = funnel.rows.back();
    char weight[16];
    std::snprintf(weight, sizeof weight, "%.1f", funnel.basicWeight / 100.0);
    return {words.fill("daily.text", {{"day", words.day(funnel.day + 1)},
                                      {"handled", words.day(funnel.day)},
                                      {"due", grouped(total.due)},
                                      {"sent", grouped(total.sent)},
                                      {"replied", grouped(total.replied)},
                                      {"response", rate(funnel.responseRate)},
                                      {"satisfied", grouped(total.satisfied)},
                                      {"basically", grouped(total.basically)},
                                      {"dissatisfied", grouped(total.dissatisfied)},
                                      {"rate", rate(funnel.satisfactionRate)},
                                      {"weight", weight},
                                      {"calls", grouped(funnel.calls)},
                                      {"answered", grouped(funnel.callsAnswered)},
                                      {"orders", grouped(total.orders)},
                                      {"to_call", grouped(total.toCall)},
                                      {"b_due", grouped(before.rows.back().due)},
                                      {"b_response", rate(before.responseRate)},
                                      {"b_rate", rate(before.satisfactionRate)}})};
}

} // namespace

Result<Report> answer(const Ask& ask, const DraftDaily& question)
{
    const FormWords words(ask.the<rules::Packs>(), question.language.value_or("zh"));
    const auto funnel = answer(ask, followup::Funnel{question.day});
    if (!funnel)
        return tl::unexpected(funnel.error());
    const auto before = answer(ask, followup::Funnel{funnel->day - 1});
    if (!before)
        return tl::unexpected(before.error());
    const Day today = dayOf(ask.now);
    Report report = blank(words);
    report.name = "daily";
    report.paper = Paper::FormLandscape;
    report.compact = true;
    report.organ = settings::text(ask.db, "bureau_name", today);
    report.title = words("daily.title");
    report.headLeft = words.fill("daily.unit", {{"centre", settings::text(ask.db, "centre_name", today)}});
    report.headRight = words.day(funnel->day + 1);
    report.body.emplace_back(summary(*funnel, *before, words));
    const Part causes = funnel->causes.empty() ? Part(Note{words("none")}) : Part(causeBars(*funnel, words));
    report.body.emplace_back(Beside{{Heading{words("daily.channels")}, channelTable(*funnel, words)},
                                    {Heading{words("daily.causes")}, causes},
                                    0.75});
    report.body.emplace_back(Heading{words("daily.attention")});
    report.body.emplace_back(attention(ask, *funnel, words));
    report.body.emplace_back(
        Signatures{{words.fill("daily.prepared", {{"name", ask.actor.name}}), words("daily.reviewed"), words("daily.issued")}});
    return report;
}

} // namespace minyi::core::reports
