#include "core/reports/commands.h"
#include "core/reports/words.h"
#include "core/settings/settings.h"

namespace minyi::core::reports {

namespace {

const orders::Clock* clockOf(const orders::ListRow& row, std::string_view rule)
{
    for (const auto& clock : row.clocks)
        if (clock.rule == rule)
            return &clock;
    return nullptr;
}

std::string dueOf(const orders::ListRow& row, std::string_view rule, const FormWords& words)
{
    const auto* clock = clockOf(row, rule);
    return clock ? words.due(clock->due) : "";
}

std::string issuedOn(const orders::OrderAnswer& order, const FormWords& words)
{
    return order.row.issuedAt ? words.day(dayOf(*order.row.issuedAt)) : "";
}

Form stub(const orders::OrderAnswer& order, const FormWords& words)
{
    return {{
        {{{words("order.unit"), order.row.unit}, {words("order.limits"), dueOf(order.row, "followup_completion", words)}}},
        {{{words("order.issuer"), order.issuedBy},
          {.label = words("order.signer"), .text = order.signedBy, .blank = order.signedBy.empty()}}},
        {{{words("order.key"), order.key}}},
    }};
}

Form grid(const orders::OrderAnswer& order, const FormWords& words)
{
    const auto& row = order.row;
    return {{
        {{{words("order.unit"), row.unit}, {words("order.grade"), words("grade." + std::to_string(row.grade))}}},
        {{{words("order.channel"), words.channel(row.channel) + words("order.by_call")}, {words("order.matter"), order.sourceId}}},
        {{{words("order.person"), row.person}, {words("order.phone"), order.phone}}},
        {{{words("order.item"), order.item + "（" + words.due(order.handledAt) + "）"}}},
        {{{.label = words("order.facts"), .text = order.quote, .indent = true}}, 14},
        {{{words("order.cause"), row.cause + " " + words.cause(row.cause)}}},
        {{{words("order.asks"), order.requirement}}, 20},
        {{{.label = words("order.limits"), .text = dueOf(row, "followup_supervision", words), .lead = words("order.three")},
          {.text = dueOf(row, "followup_completion", words), .lead = words("order.five")}},
         13},
        {{{.label = words("order.opinion"),
           .text = words("order.opinion.text"),
           .indent = true,
           .foot = words.fill("order.opinion.foot", {{"name", order.issuedBy}, {"time", row.issuedAt ? words.due(*row.issuedAt) : ""}})}},
         20},
    }};
}

/// What a line of the log says beside who and when: a number, an opinion, a rating.
std::string noteOf(const Json& payload)
{
    std::string note;
    for (const auto* key : {"number", "note", "words", "reason", "opinion", "grounds", "basis", "measure", "cause"})
        if (const auto found = payload.find(key); found != payload.end() && found->is_string())
            note += (note.empty() ? "" : "，") + found->get<std::string>();
    return note;
}

Table log(const orders::OrderAnswer& order, const FormWords& words)
{
    Table table{{{words("order.col.time"), Align::Left, 2},
                 {words("order.col.what"), Align::Left, 1.3},
                 {words("order.col.who"), Align::Left, 1},
                 {words("order.col.note"), Align::Left, 3}},
                {},
                false};
    for (const auto& line : order.timeline)
        table.rows.push_back(
            {plainTime(line.at), words("happened." + line.happened), line.who.empty() ? words("who.system") : line.who, noteOf(line.payload)});
    return table;
}

/// The two sheets of an order: stub and original, then the log.
Report orderForm(const Ask& ask, const orders::OrderAnswer& order, const std::optional<std::string>& language)
{
    const FormWords words(ask.the<rules::Packs>(), language.value_or("zh"));
    const std::string organ = settings::text(ask.db, "bureau_name", dayOf(ask.now));
    Report report = blank(words);
    report.name = "order";
    report.compact = true;
    report.title = words("order.stub");
    report.headLeft = order.row.number;
    report.headRight = issuedOn(order, words);
    report.seal.draft = order.row.number.empty();
    report.body.emplace_back(stub(order, words));
    report.body.emplace_back(CutLine{words("order.cut")});
    report.body.emplace_back(Title{organ, words("order.title"), "", order.row.number, issuedOn(order, words)});
    report.body.emplace_back(grid(order, words));
    report.body.emplace_back(
        Signatures{{words.fill("order.sign", {{"name", order.signedBy}}),
                    order.signedAt ? words.fill("order.signtime", {{"time", words.due(*order.signedAt)}}) : words("order.signtime.blank")}});
    report.body.emplace_back(Note{words("order.copies")});
    report.body.emplace_back(PageBreak{});
    report.body.emplace_back(Title{"", words("order.log"), "", order.row.number, ""});
    report.body.emplace_back(log(order, words));
    return report;
}

} // namespace

Result<Report> answer(const Ask& ask, const DraftOrder& question)
{
    const auto found = answer(ask, orders::OrderCard{question.order});
    return found ? orderForm(ask, *found, question.language) : Result<Report>(tl::unexpected(found.error()));
}

Result<Report> sealedOrder(const Ask& ask, const DraftOrder& question)
{
    if (!question.unitCopy)
        return answer(ask, question);
    const auto found = orders::wholeCard(ask, question.order);
    return found ? orderForm(ask, *found, question.language) : Result<Report>(tl::unexpected(found.error()));
}

} // namespace minyi::core::reports
