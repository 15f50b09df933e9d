#include "core/reports/order_papers.h"

#include "core/calendar/work_calendar.h"
#include "core/orders/objection_list.h"
#include "core/orders/queries.h"
#include "core/orders/table.h"
#include "core/reports/table.h"
#include "core/reports/words.h"
#include "core/settings/settings.h"
#include "core/staff/table.h"

namespace minyi::core::reports {

namespace {

using orders::Order;

/// What every paper of an order is made of.
struct Source {
    const Ask& ask;
    FormWords words;
    orders::OrderAnswer card; ///< masked, and only for who may see it
    Order order;

    std::string name(Id<staff::Officer> officer) const { return staff::nameOf(ask.db, officer); }
    /// The label, and the picture of the signature if the officer did what is signed for and has one.
    Signer signer(std::string_view label, Id<staff::Officer> officer) const
    {
        return {words.fill(label, {{"name", name(officer)}}), staff::signatureOf(ask.db, officer)};
    }
    std::string time(const std::optional<Instant>& at) const { return at ? plainTime(*at) : ""; }
    std::string due(std::string_view rule) const
    {
        for (const auto& clock : card.row.clocks)
            if (clock.rule == rule)
                return words.due(clock.due);
        return "";
    }
};

Report blankFor(const Source& source, const char* name, std::string_view title)
{
    Report report = blank(source.words);
    report.name = name;
    report.compact = true;
    report.organ = settings::text(source.ask.db, "bureau_name", dayOf(source.ask.now));
    report.title = source.words(title);
    report.headLeft = source.card.row.number;
    report.headRight = source.words.day(dayOf(source.ask.now));
    return report;
}

std::string yesOrNo(const Source& source, const std::optional<bool>& value)
{
    return value ? source.words(*value ? "paper.responsible.yes" : "paper.responsible.no") : "";
}

Result<Report> feedback(const Source& s)
{
    const Order& o = s.order;
    if (!o.feedbackAt)
        return refuse(Why::Missing, "feedback");
    Report report = blankFor(s, "feedback", "feedback.title");
    report.seal.draft = !o.fedBackAt;
    report.body.emplace_back(Form{{
        {{{s.words("order.unit"), s.card.row.unit}, {s.words("order.limits"), s.due("followup_completion")}}},
        {{{s.words("order.item"), s.card.item}, {s.words("order.cause"), s.card.row.cause + " " + s.words.cause(s.card.row.cause)}}},
        {{{.label = s.words("order.facts"), .text = s.card.quote, .indent = true}}, 14},
        {{{s.words("feedback.contact"), s.time(o.contactedAt)}, {s.words("feedback.contact_way"), o.contactWay.value_or("")}}},
        {{{.label = s.words("feedback.findings"), .text = o.findings.value_or(""), .indent = true}}, 24},
        {{{s.words("feedback.responsible"), yesOrNo(s, o.responsible)}, {s.words("feedback.reworks"), std::to_string(o.reworks)}}},
        {{{.label = s.words("feedback.measures"), .text = o.measures.value_or(""), .indent = true}}, 24},
        {{{s.words("feedback.told_day"), o.toldDay ? s.words.day(*o.toldDay) : ""}, {s.words("feedback.told_way"), o.toldWay.value_or("")}}},
        {{{.label = s.words("feedback.citizen"), .text = o.citizenWords.value_or(""), .indent = true}}, 14},
        {{{.label = s.words("feedback.evidence"), .text = o.evidence.value_or("")}}, 14},
        {{{.label = s.words("feedback.chief"),
           .foot = s.words.fill("feedback.chief.foot", {{"name", s.name(o.signedOffBy)}, {"time", s.time(o.fedBackAt)}})}}, 22},
        {{{.label = s.words("feedback.review"), .text = o.opinion.value_or(""), .indent = true,
           .foot = s.words.fill("feedback.review.foot", {{"name", s.name(o.reviewedBy)}, {"time", s.time(o.reviewedAt)}})}}, 22},
    }});
    report.body.emplace_back(Signatures{{s.signer("feedback.officer", o.feedbackBy), s.signer("feedback.sign.chief", o.signedOffBy),
                                         s.signer("feedback.sign.reviewer", o.reviewedBy)}});
    return report;
}

/// When it was made, how long it is and the head of its hash; that there is none, if there is none.
std::string recordingOf(const Source& s)
{
    const auto recorded = secondRecording(s.ask.db, s.order.matter);
    if (!recorded)
        return s.words("second.no_recording");
    return s.words.fill("second.recorded", {{"time", plainTime(recorded->startedAt)},
                                            {"seconds", recorded->seconds ? grouped(*recorded->seconds) : "-"},
                                            {"hash", recorded->hash.substr(0, 16)}});
}

Result<Report> secondCall(const Source& s)
{
    const Order& o = s.order;
    if (!o.secondAt)
        return refuse(Why::Missing, "second_call");
    Report report = blankFor(s, "second_call", "second.title");
    report.body.emplace_back(Form{{
        {{{s.words("order.unit"), s.card.row.unit}, {s.words("order.person"), s.card.row.person}}},
        {{{s.words("second.caller"), s.name(o.secondCaller)}, {s.words("second.time"), s.time(o.secondAt)}}},
        {{{s.words("second.first"), s.card.firstRating ? s.words("rating." + std::string(toText(*s.card.firstRating))) : ""},
          {s.words("second.tries"), std::to_string(o.secondAttempts)}}},
        {{{s.words("second.rating"), o.secondRating       ? s.words("rating." + std::string(toText(*o.secondRating)))
                                     : o.secondAttempts ? s.words("second.not_reached")
                                                        : ""},
          {s.words("second.solved"), o.secondSolved ? s.words("solved." + std::string(toText(*o.secondSolved))) : ""}}},
        {{{.label = s.words("second.words"), .text = o.secondWords.value_or(""), .indent = true}}, 24},
        {{{s.words("second.recording"), recordingOf(s)}}},
        {{{s.words("second.conclusion"), o.outcome ? s.words("outcome." + *o.outcome) : s.words("second.open")}}},
    }});
    report.body.emplace_back(Signatures{{s.signer("second.sign", o.secondCaller), s.words("daily.reviewed")}});
    return report;
}

Result<Report> objection(const Source& s)
{
    if (s.card.objections.empty())
        return refuse(Why::Missing, "objection");
    const auto row = *orders::objectionOf(s.ask.db, s.order.id);
    Report report = blankFor(s, "objection", "objection.title");
    const auto share = orders::shareOf(s.ask.db, row.unit, row.day);
    const std::string counted = s.words.fill("objection.share", {{"n", grouped(share.excluded)}, {"of", grouped(share.poor)}});
    report.body.emplace_back(Form{{
        {{{s.words("order.unit"), s.card.row.unit}, {s.words("objection.filed"), plainTime(row.filedAt)}}},
        {{{s.words("order.item"), s.card.item}, {s.words("second.first"), s.card.firstRating ? s.words("rating." + std::string(toText(*s.card.firstRating))) : ""}}},
        {{{s.words("objection.grounds"), s.words("grounds." + std::string(toText(row.grounds)))}, {s.words("objection.share.label"), counted}}},
        {{{.label = s.words("objection.evidence"), .text = row.evidence, .indent = true,
           .foot = s.words.fill("objection.unit.foot", {{"name", s.name(row.filedBy)}, {"time", plainTime(row.filedAt)}})}}, 28},
        {{{.label = s.words("objection.findings"), .text = row.findings.value_or(""), .indent = true,
           .foot = s.words.fill("feedback.review.foot", {{"name", s.name(row.examinedBy)}, {"time", s.time(row.examinedAt)}})}}, 28},
        {{{s.words("objection.result"), s.words("objection." + std::string(toText(row.state)))}}},
        {{{.label = s.words("circular.col.reason"), .text = row.reason.value_or(""), .indent = true,
           .foot = s.words.fill("objection.centre.foot", {{"name", s.name(row.decidedBy)}, {"time", s.time(row.decidedAt)}})}}, 28},
        {{{s.words("objection.countersigned"), s.name(row.countersignedBy)}, {s.words("objection.appeal"), row.appealReason.value_or("")}}},
    }});
    report.body.emplace_back(Note{s.words("objection.note")});
    return report;
}

/// What the unit owes the centre: its word by the third day, its feedback by the fifth, and what was sent back.
bool isUrged(std::string_view rule)
{
    return rule == "followup_supervision" || rule == "followup_completion" || rule == "order_rework" || rule == "order_rehandling";
}

Result<Report> reminder(const Source& s)
{
    const orders::Clock* next = nullptr;
    for (const auto& clock : s.card.row.clocks)
        if (!clock.done && isUrged(clock.rule) && (!next || clock.due < next->due))
            next = &clock;
    if (!next)
        return refuse(Why::Missing, "clock");
    const auto& calendar = s.ask.the<calendar::WorkCalendar>();
    const int left = calendar.workdaysBetween(dayOf(s.ask.now), next->lastDay);
    const bool over = next->due <= s.ask.now;
    Report report = blankFor(s, "reminder", "reminder.title");
    report.body.emplace_back(Paragraph{s.words.fill("reminder.to", {{"unit", s.card.row.unit}})});
    report.body.emplace_back(Paragraph{s.words.fill(over ? "reminder.over" : "reminder.text",
                                                    {{"number", s.card.row.number},
                                                     {"item", s.card.item},
                                                     {"limit", s.words("limit." + next->rule)},
                                                     {"due", s.words.due(next->due)},
                                                     {"left", std::to_string(left)}})});
    report.body.emplace_back(Form{{{{{s.words("reminder.card"), s.words(over ? "reminder.red" : left <= 1 ? "reminder.yellow" : "reminder.none")},
                                     {s.words("order.key"), s.card.key}}}}});
    report.body.emplace_back(Signatures{{prepared(s.ask, s.words), s.words("reminder.received")}});
    return report;
}

} // namespace

Result<Report> answer(const Ask& ask, const DraftOrderPaper& question)
{
    auto card = answer(ask, orders::OrderCard{question.order});
    if (!card)
        return tl::unexpected(card.error());
    const Source source{ask, FormWords(ask.the<rules::Packs>(), question.language.value_or("zh")), std::move(*card),
                        *find(ask.db, question.order)};
    switch (question.paper) {
    case OrderPaper::Feedback: return feedback(source);
    case OrderPaper::SecondCall: return secondCall(source);
    case OrderPaper::Objection: return objection(source);
    case OrderPaper::Reminder: break;
    }
    return reminder(source);
}

} // namespace minyi::core::reports
