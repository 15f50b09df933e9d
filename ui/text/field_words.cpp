#include "ui/text/field_words.h"

#include "ui/text/review_words.h"
#include "ui/text/table.h"
#include "ui/text/words.h"

namespace minyi::ui {

namespace {

// clang-format off
constexpr Named kFieldName[] = {
    {"certificate", QT_TRANSLATE_NOOP("FieldName", "certificate")},
    {"certified_on", QT_TRANSLATE_NOOP("FieldName", "day of the certificate")},
    {"reviews_since", QT_TRANSLATE_NOOP("FieldName", "day of the first review")},
    {"month", QT_TRANSLATE_NOOP("FieldName", "month")},
    {"order", QT_TRANSLATE_NOOP("FieldName", "order")},
    {"paper", QT_TRANSLATE_NOOP("FieldName", "number of the paper")},
    {"event", QT_TRANSLATE_NOOP("FieldName", "what happened")},
    {"at", QT_TRANSLATE_NOOP("FieldName", "time")},
    {"amount", QT_TRANSLATE_NOOP("FieldName", "how much")},
    {"matter", QT_TRANSLATE_NOOP("FieldName", "matter")},
    {"account", QT_TRANSLATE_NOOP("FieldName", "account")},
    {"role", QT_TRANSLATE_NOOP("FieldName", "role")},
    {"roles", QT_TRANSLATE_NOOP("FieldName", "roles")},
    {"unit", QT_TRANSLATE_NOOP("FieldName", "unit")},
    {"name", QT_TRANSLATE_NOOP("FieldName", "name")},
    {"note", QT_TRANSLATE_NOOP("FieldName", "note")},
    {"quote", QT_TRANSLATE_NOOP("FieldName", "the citizen's words")},
    {"rating", QT_TRANSLATE_NOOP("FieldName", "rating")},
    {"cause", QT_TRANSLATE_NOOP("FieldName", "cause of dissatisfaction")},
    {"cause2", QT_TRANSLATE_NOOP("FieldName", "second cause")},
    {"reason", QT_TRANSLATE_NOOP("FieldName", "reason")},
    {"measure", QT_TRANSLATE_NOOP("FieldName", "measure")},
    {"measures", QT_TRANSLATE_NOOP("FieldName", "measures taken")},
    {"findings", QT_TRANSLATE_NOOP("FieldName", "findings")},
    {"feedback", QT_TRANSLATE_NOOP("FieldName", "feedback")},
    {"grounds", QT_TRANSLATE_NOOP("FieldName", "grounds")},
    {"requirement", QT_TRANSLATE_NOOP("FieldName", "requirement")},
    {"opinion", QT_TRANSLATE_NOOP("FieldName", "opinion")},
    {"basis", QT_TRANSLATE_NOOP("FieldName", "legal basis")},
    {"passphrase", QT_TRANSLATE_NOOP("FieldName", "pass phrase")},
    {"call_at", QT_TRANSLATE_NOOP("FieldName", "time of the next call")},
    {"days", QT_TRANSLATE_NOOP("FieldName", "number of days")},
    {"grade", QT_TRANSLATE_NOOP("FieldName", "grade")},
    {"copies", QT_TRANSLATE_NOOP("FieldName", "copies")},
    {"told_day", QT_TRANSLATE_NOOP("FieldName", "day the citizen was told")},
    {"told_way", QT_TRANSLATE_NOOP("FieldName", "how the citizen was told")},
    {"citizen_words", QT_TRANSLATE_NOOP("FieldName", "words of the citizen")},
    {"second", QT_TRANSLATE_NOOP("FieldName", "second officer")},
    {"source", QT_TRANSLATE_NOOP("FieldName", "from whom")},
    {"store", QT_TRANSLATE_NOOP("FieldName", "where it is kept")},
    {"purpose", QT_TRANSLATE_NOOP("FieldName", "what it proves")},
    {"taken_at", QT_TRANSLATE_NOOP("FieldName", "time of the taking")},
    {"checklist", QT_TRANSLATE_NOOP("FieldName", "checklist")},
    {"defects", QT_TRANSLATE_NOOP("FieldName", "defects")},
    {"mending", QT_TRANSLATE_NOOP("FieldName", "what was done about it")},
    {"article", QT_TRANSLATE_NOOP("FieldName", "article")},
    {"supplement_due", QT_TRANSLATE_NOOP("FieldName", "day of the supplement")},
    {"approval", QT_TRANSLATE_NOOP("FieldName", "approval")},
    {"evidence", QT_TRANSLATE_NOOP("FieldName", "evidence")},
    {"fields", QT_TRANSLATE_NOOP("FieldName", "fields of the paper")},
    {"form", QT_TRANSLATE_NOOP("FieldName", "form")},
    {"about", QT_TRANSLATE_NOOP("FieldName", "the paper it speaks of")},
    {"receiver", QT_TRANSLATE_NOOP("FieldName", "on whom it is served")},
    {"values", QT_TRANSLATE_NOOP("FieldName", "what was written")},
    {"no_penalty", QT_TRANSLATE_NOOP("FieldName", "grounds of no penalty")},
    {"png", QT_TRANSLATE_NOOP("FieldName", "picture of the signature")},
    {"way", QT_TRANSLATE_NOOP("FieldName", "way of contact")},
    {"words", QT_TRANSLATE_NOOP("FieldName", "words")},
    {"outcome", QT_TRANSLATE_NOOP("FieldName", "outcome of the call")},
    {"solved", QT_TRANSLATE_NOOP("FieldName", "whether it is solved")},
    {"file", QT_TRANSLATE_NOOP("FieldName", "file")},
    {"value", QT_TRANSLATE_NOOP("FieldName", "value")},
    {"key", QT_TRANSLATE_NOOP("FieldName", "setting")},
    {"from", QT_TRANSLATE_NOOP("FieldName", "starting day")},
    {"code", QT_TRANSLATE_NOOP("FieldName", "unit code")},
    {"parent", QT_TRANSLATE_NOOP("FieldName", "parent unit")},
    {"working_hours", QT_TRANSLATE_NOOP("FieldName", "working hours")},
    {"text", QT_TRANSLATE_NOOP("FieldName", "text")},
    {"day", QT_TRANSLATE_NOOP("FieldName", "day")},
    {"channel", QT_TRANSLATE_NOOP("FieldName", "channel")},
    {"workplace", QT_TRANSLATE_NOOP("FieldName", "workplace")},
    {"folder", QT_TRANSLATE_NOOP("FieldName", "folder")},
    {"extension", QT_TRANSLATE_NOOP("FieldName", "extension")},
    {"due", QT_TRANSLATE_NOOP("FieldName", "due date")},
    {"person", QT_TRANSLATE_NOOP("FieldName", "name of the person")},
    {"phone", QT_TRANSLATE_NOOP("FieldName", "phone number")},
    {"item", QT_TRANSLATE_NOOP("FieldName", "item")},
    {"item_id", QT_TRANSLATE_NOOP("FieldName", "item number")},
    {"source_id", QT_TRANSLATE_NOOP("FieldName", "source number")},
    {"handled_at", QT_TRANSLATE_NOOP("FieldName", "time handled")},
    {"handler", QT_TRANSLATE_NOOP("FieldName", "handler")},
    {"now", QT_TRANSLATE_NOOP("FieldName", "time")},
    {"profile", QT_TRANSLATE_NOOP("FieldName", "file profile")},
    {"decision", QT_TRANSLATE_NOOP("FieldName", "decision")},
    {"new_facts", QT_TRANSLATE_NOOP("FieldName", "new facts")},
    {"told", QT_TRANSLATE_NOOP("FieldName", "day the citizen was told of it")},
    {"answer", QT_TRANSLATE_NOOP("FieldName", "answer")},
    {"summary", QT_TRANSLATE_NOOP("FieldName", "what it is about")},
    {"first", QT_TRANSLATE_NOOP("FieldName", "first appeal")},
    {"return", QT_TRANSLATE_NOOP("FieldName", "return")},
    {"recording", QT_TRANSLATE_NOOP("FieldName", "recording")},
    {"list", QT_TRANSLATE_NOOP("FieldName", "list of recordings")},
    {"listen_back", QT_TRANSLATE_NOOP("FieldName", "call of the sample")},
    {"officer", QT_TRANSLATE_NOOP("FieldName", "officer")},
    {"to", QT_TRANSLATE_NOOP("FieldName", "end")},
    {"taker", QT_TRANSLATE_NOOP("FieldName", "who takes over")},
    {"shift", QT_TRANSLATE_NOOP("FieldName", "shift")},
    {"into", QT_TRANSLATE_NOOP("FieldName", "case it is handled in")},
    {"other", QT_TRANSLATE_NOOP("FieldName", "related case")},
    {"people", QT_TRANSLATE_NOOP("FieldName", "people")},
    {"title", QT_TRANSLATE_NOOP("FieldName", "title")},
    {"entry", QT_TRANSLATE_NOOP("FieldName", "entry of the list")},
    {"valid_from", QT_TRANSLATE_NOOP("FieldName", "first day of its validity")},
    {"valid_to", QT_TRANSLATE_NOOP("FieldName", "last day of its validity")},
    {"found_on", QT_TRANSLATE_NOOP("FieldName", "day the act was found")},
    {"id_number", QT_TRANSLATE_NOOP("FieldName", "id number of the person")},
    {"company", QT_TRANSLATE_NOOP("FieldName", "name of the enterprise")},
    {"registration", QT_TRANSLATE_NOOP("FieldName", "registration number")},
    {"course", QT_TRANSLATE_NOOP("FieldName", "no-penalty course")},
    {"asked", QT_TRANSLATE_NOOP("FieldName", "what was asked")},
    {"sources", QT_TRANSLATE_NOOP("FieldName", "sources that were asked")},
    {"other_act", QT_TRANSLATE_NOOP("FieldName", "why the other cases are another act")},
    {"injury", QT_TRANSLATE_NOOP("FieldName", "whether a person was injured")},
    {"loss", QT_TRANSLATE_NOOP("FieldName", "whether property was lost")},
    {"further", QT_TRANSLATE_NOOP("FieldName", "whether there is a further offence")},
    {"noticed", QT_TRANSLATE_NOOP("FieldName", "whether society took notice")},
    {"injury_words", QT_TRANSLATE_NOOP("FieldName", "words about the injury")},
    {"loss_words", QT_TRANSLATE_NOOP("FieldName", "words about the loss")},
    {"further_words", QT_TRANSLATE_NOOP("FieldName", "words about the further offence")},
    {"noticed_words", QT_TRANSLATE_NOOP("FieldName", "words about the notice")},
    {"correction", QT_TRANSLATE_NOOP("FieldName", "order to correct")},
    {"corrected_on", QT_TRANSLATE_NOOP("FieldName", "day of the correction")},
    {"proof", QT_TRANSLATE_NOOP("FieldName", "proof of the correction")},
    {"undertaking", QT_TRANSLATE_NOOP("FieldName", "undertaking of the party")},
    {"education", QT_TRANSLATE_NOOP("FieldName", "record of the education")},
    {"failure", QT_TRANSLATE_NOOP("FieldName", "which test failed")},
    {"assessment", QT_TRANSLATE_NOOP("FieldName", "assessment of the effect on the enterprise")},
    {"alleged", QT_TRANSLATE_NOOP("FieldName", "amount alleged")},
    {"frozen", QT_TRANSLATE_NOOP("FieldName", "amount frozen, at most the alleged")},
    {"illegal", QT_TRANSLATE_NOOP("FieldName", "illegal income")},
    {"lawful", QT_TRANSLATE_NOOP("FieldName", "lawful property")},
    {"division", QT_TRANSLATE_NOOP("FieldName", "person's and enterprise's property")},
    {"options", QT_TRANSLATE_NOOP("FieldName", "lesser measures that were tried")},
    {"dispute_words", QT_TRANSLATE_NOOP("FieldName", "commercial-dispute test")},
    {"contact", QT_TRANSLATE_NOOP("FieldName", "contact officer")},
    {"visits", QT_TRANSLATE_NOOP("FieldName", "visits that are planned")},
    {"items", QT_TRANSLATE_NOOP("FieldName", "what is released")},
    {"kind", QT_TRANSLATE_NOOP("FieldName", "kind of the note")},
    {"needless", QT_TRANSLATE_NOOP("FieldName", "what is held without need")},
    {"exclusion", QT_TRANSLATE_NOOP("FieldName", "reason for exclusion")},
    {"credit_code", QT_TRANSLATE_NOOP("FieldName", "credit code of the company")},
    {"born_day", QT_TRANSLATE_NOOP("FieldName", "born day")},
    {"guards", QT_TRANSLATE_NOOP("FieldName", "whom the guardian guards")},
    {"number", QT_TRANSLATE_NOOP("FieldName", "number")},
    {"quantity", QT_TRANSLATE_NOOP("FieldName", "quantity")},
    {"took", QT_TRANSLATE_NOOP("FieldName", "officer who takes it")},
    {"gave", QT_TRANSLATE_NOOP("FieldName", "officer who gives it")},
    {"place", QT_TRANSLATE_NOOP("FieldName", "place")},
    {"label", QT_TRANSLATE_NOOP("FieldName", "label")},
    {"bytes", QT_TRANSLATE_NOOP("FieldName", "size of the file")},
    {"hash", QT_TRANSLATE_NOOP("FieldName", "hash of the file")},
    {"link", QT_TRANSLATE_NOOP("FieldName", "a link, not a file")},
    {"not_a_file", QT_TRANSLATE_NOOP("FieldName", "not a file")},
    {"empty_file", QT_TRANSLATE_NOOP("FieldName", "an empty file")},
    {"unreadable", QT_TRANSLATE_NOOP("FieldName", "it cannot be read")},
    {"altered_file", QT_TRANSLATE_NOOP("FieldName", "it is not what was put in")},
    {"status", QT_TRANSLATE_NOOP("FieldName", "what became of it")},
    {"received_at", QT_TRANSLATE_NOOP("FieldName", "time of receipt")},
    {"appeals", QT_TRANSLATE_NOOP("FieldName", "appeals")},
    {"to_hotline", QT_TRANSLATE_NOOP("FieldName", "reply to the hotline")},
    {"year", QT_TRANSLATE_NOOP("FieldName", "year")},
    {"files", QT_TRANSLATE_NOOP("FieldName", "cases to hand over")},
    {"case", QT_TRANSLATE_NOOP("FieldName", "case")},
    {"subtype", QT_TRANSLATE_NOOP("FieldName", "kind of case")},
    {"ids", QT_TRANSLATE_NOOP("FieldName", "rows that are asked for")},
    {"class", QT_TRANSLATE_NOOP("FieldName", "class of the case")},
    {"opened", QT_TRANSLATE_NOOP("FieldName", "time of the report")},
    {"changes", QT_TRANSLATE_NOOP("FieldName", "what changes")},
    {"rule", QT_TRANSLATE_NOOP("FieldName", "limit")},
    {"after", QT_TRANSLATE_NOOP("FieldName", "limit that is tried")},
    {"monday", QT_TRANSLATE_NOOP("FieldName", "week")},
    {"rows", QT_TRANSLATE_NOOP("FieldName", "number of rows")},
    {"cell", QT_TRANSLATE_NOOP("FieldName", "cell")},
    {"type", QT_TRANSLATE_NOOP("FieldName", "kind of incident")},
    {"linked_to", QT_TRANSLATE_NOOP("FieldName", "first record")},
    {"set", QT_TRANSLATE_NOOP("FieldName", "set that is counted")},
    {"plan", QT_TRANSLATE_NOOP("FieldName", "plan")},
    {"last", QT_TRANSLATE_NOOP("FieldName", "last number")},
    {"device", QT_TRANSLATE_NOOP("FieldName", "desktop the numbers are for")},
    {"period", QT_TRANSLATE_NOOP("FieldName", "year, month or day")},
    {"misconduct", QT_TRANSLATE_NOOP("FieldName", "whether there is misconduct")},
    {"minutes", QT_TRANSLATE_NOOP("FieldName", "minutes of the meeting")},
    {"parts", QT_TRANSLATE_NOOP("FieldName", "papers to bind")},
    {"second_call", QT_TRANSLATE_NOOP("FieldName", "second call")},
    {"objection", QT_TRANSLATE_NOOP("FieldName", "objection")},
    {"clock", QT_TRANSLATE_NOOP("FieldName", "limit")},
    {"thing", QT_TRANSLATE_NOOP("FieldName", "seized thing")},
    {"kinds", QT_TRANSLATE_NOOP("FieldName", "what is searched for")},
    {"cursor", QT_TRANSLATE_NOOP("FieldName", "page of the list")},
    {"short", QT_TRANSLATE_NOOP("FieldName", "short name")},
    {"defects.target", QT_TRANSLATE_NOOP("FieldName", "where the defect is")},
    {"defects.words", QT_TRANSLATE_NOOP("FieldName", "what is wrong")},
    {"word", QT_TRANSLATE_NOOP("FieldName", "word of the number")},
    {"lease", QT_TRANSLATE_NOOP("FieldName", "leased numbers")},
    {"points", QT_TRANSLATE_NOOP("FieldName", "point of the review")},
};
/// What is wrong with a number of a person; a field and its reason are one token.
constexpr Named kFieldFault[] = {
    {"id_number: length", QT_TRANSLATE_NOOP("FieldFault", "an identity number has 18 characters")},
    {"id_number: characters", QT_TRANSLATE_NOOP("FieldFault", "an identity number has 17 digits, and a digit or X at its end")},
    {"id_number: date", QT_TRANSLATE_NOOP("FieldFault", "the born day in the identity number is no day that can be")},
    {"id_number: check", QT_TRANSLATE_NOOP("FieldFault", "the last character of the identity number does not fit the others")},
    {"id_number: born_day", QT_TRANSLATE_NOOP("FieldFault", "the identity number has another born day")},
    {"id_number: gender", QT_TRANSLATE_NOOP("FieldFault", "the identity number has another gender")},
    {"id_number: company", QT_TRANSLATE_NOOP("FieldFault", "a company has a credit code and no identity number")},
    {"credit_code: length", QT_TRANSLATE_NOOP("FieldFault", "a credit code has 18 characters")},
    {"credit_code: characters", QT_TRANSLATE_NOOP("FieldFault", "a credit code has digits and capitals, but no I, O, S, V or Z")},
    {"credit_code: check", QT_TRANSLATE_NOOP("FieldFault", "the last character of the credit code does not fit the others")},
    {"phone: shape", QT_TRANSLATE_NOOP("FieldFault", "this is no telephone number")},
    {"born_day: date", QT_TRANSLATE_NOOP("FieldFault", "the born day is still to come")},
    {"guards: role", QT_TRANSLATE_NOOP("FieldFault", "only a guardian guards somebody")},
    {"guards: guardian", QT_TRANSLATE_NOOP("FieldFault", "a guardian guards somebody else, who is no guardian himself")},
    {"people: suspect", QT_TRANSLATE_NOOP("FieldFault", "a suspect: nobody is detained in a case without one")},
    {"reason: short", QT_TRANSLATE_NOOP("FieldFault", "a reason has four characters at least")},
    {"words: short", QT_TRANSLATE_NOOP("FieldFault", "say in ten characters at least what it is needed for")},
};
// clang-format on

/// One of several of a kind, named after a dot: a point of the review, a ground.
QString partWords(std::string_view detail)
{
    const auto dot = detail.find('.');
    const auto rest = dot == std::string_view::npos ? std::string_view() : detail.substr(dot + 1);
    const auto first = rest.substr(0, rest.find('.'));
    if (detail.starts_with("points."))
        if (const auto point = core::fromText<core::review::Point>(first))
            return first == rest ? words(*point) : QCoreApplication::translate("FieldFault", "the reason at “%1”").arg(words(*point));
    if (detail.starts_with("grounds."))
        if (const auto ground = core::fromText<core::review::Ground>(first))
            return words(*ground);
    return {};
}

} // namespace

QString fieldName(std::string_view field)
{
    return pick(kFieldName, field, "FieldName");
}

QString faultWords(std::string_view detail)
{
    if (has(kFieldFault, detail))
        return pick(kFieldFault, detail, "FieldFault");
    if (const auto within = partWords(detail); !within.isEmpty())
        return within;
    auto field = detail.substr(0, detail.find(':'));
    if (!has(kFieldName, field)) // "case 12: what is wrong with it"
        field = field.substr(0, field.find(' '));
    return has(kFieldName, field) ? fieldName(field) : QString::fromUtf8(detail.data(), static_cast<qsizetype>(detail.size()));
}

} // namespace minyi::ui
