#include "core/followup/queries.h"
#include "core/reports/commands.h"
#include "core/reports/table.h"
#include "core/reports/words.h"
#include "core/settings/settings.h"

#include <map>

namespace minyi::core::reports {

namespace {

constexpr std::int64_t kAttention = 2; ///< lines that fit on the page
constexpr std::size_t kCauses = 6;

std::optional<double> satisfied(const followup::FunnelRow& row, int weight)
{
    return followup::percent(static_cast<double>(row.satisfied) + static_cast<double>(row.basically) * weight / 100.0,
                             static_cast<double>(row.satisfied + row.basically + row.dissatisfied));
}

std::optional<double> response(const followup::FunnelRow& row)
{
    return followup::percent(static_cast<double>(row.replied), static_cast<double>(row.sent));
}

Table channelTable(const Ask& ask, const followup::FunnelAnswer& funnel, const FormWords& words)
{
    Table table;
    const std::pair<const char*, double> columns[] = {{"channel", 2.0}, {"due", 1.15},       {"sent", 1.15},         {"delivered", 1.15},
                                                      {"replied", 1.15}, {"satisfied", 1.15}, {"basically", 1.15},    {"dissatisfied", 1.15},
                                                      {"response", 1.75}, {"rate", 1.75},     {"orders", 1.0}};
    for (const auto& [key, weight] : columns)
        table.columns.push_back({words(std::string("daily.col.") + key), std::string_view(key) == "channel" ? Align::Left : Align::Right, weight});
    table.lastIsTotal = true;
    auto delivered = deliveredOn(ask, funnel.day);
    for (const auto& [channel, count] : std::map(delivered))
        delivered["total"] += count;
    for (const auto& row : funnel.rows)
        table.rows.push_back({row.channel == "total" ? words("daily.total") : words.channel(row.channel), grouped(row.due), grouped(row.sent),
                              grouped(delivered[row.channel]), grouped(row.replied), grouped(row.satisfied), grouped(row.basically),
                              grouped(row.dissatisfied), rate(response(row)), rate(satisfied(row, funnel.basicWeight)), grouped(row.orders)});
    return table;
}

/// The most frequent causes; what does not fit on the page is one bar.
Bars causeBars(const followup::FunnelAnswer& funnel, const FormWords& words)
{
    Bars bars;
    std::int64_t others = 0;
    for (const auto& cause : funnel.causes)
        if (bars.bars.size() < kCauses || funnel.causes.size() == kCauses + 1)
            bars.bars.push_back({words.cause(cause.cause), static_cast<double>(cause.count)});
        else
            others += cause.count;
    if (others > 0)
        bars.bars.push_back({words("daily.others"), static_cast<double>(others)});
    return bars;
}

Items attention(const Ask& ask, const followup::FunnelAnswer& funnel, const FormWords& words)
{
    Items items;
    for (const auto& order : urgentOrders(ask, kAttention))
        items.items.push_back(words.fill(order.due <= ask.now ? "daily.overdue" : "daily.soon",
                                         {{"number", order.number},
                                          {"channel", words.channel(order.channel)},
                                          {"cause", words.cause(order.cause)},
                                          {"due", words.due(order.due)}}));
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

Paragraph summary(const Ask& ask, const followup::FunnelAnswer& funnel, const followup::FunnelAnswer& before, const FormWords& words)
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
                                      {"open", grouped(openOrders(ask))},
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
    report.compact = report.onePage = true;
    report.organ = settings::text(ask.db, "bureau_name", today);
    report.title = words("daily.title");
    report.headLeft = words.fill("daily.unit", {{"centre", settings::text(ask.db, "centre_name", today)}});
    report.headRight = words.day(funnel->day + 1);
    report.body.emplace_back(summary(ask, *funnel, *before, words));
    const Part causes = funnel->causes.empty() ? Part(Note{words("none")}) : Part(causeBars(*funnel, words));
    report.body.emplace_back(Beside{{Heading{words("daily.channels")}, channelTable(ask, *funnel, words)},
                                    {Heading{words("daily.causes")}, causes},
                                    0.8});
    report.body.emplace_back(Heading{words("daily.attention")});
    report.body.emplace_back(attention(ask, *funnel, words));
    report.body.emplace_back(
        Signatures{{prepared(ask, words), words("daily.reviewed"), words("daily.issued")}});
    return report;
}

} // namespace minyi::core::reports
