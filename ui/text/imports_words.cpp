#include "ui/imports/import_mapping.h"

#include "ui/text/table.h"

namespace minyi::ui {

namespace {

using core::imports::Kind;
using core::imports::Target;

// clang-format off
constexpr Word<Target> kTarget[] = {
    {Target::SourceId, QT_TRANSLATE_NOOP("ImportTarget", "Source number")},
    {Target::Unit, QT_TRANSLATE_NOOP("ImportTarget", "Unit")},
    {Target::Handler, QT_TRANSLATE_NOOP("ImportTarget", "Handler")},
    {Target::Item, QT_TRANSLATE_NOOP("ImportTarget", "Item handled")},
    {Target::HandledAt, QT_TRANSLATE_NOOP("ImportTarget", "Handled at")},
    {Target::Person, QT_TRANSLATE_NOOP("ImportTarget", "Person")},
    {Target::Phone, QT_TRANSLATE_NOOP("ImportTarget", "Telephone")},
    {Target::Note, QT_TRANSLATE_NOOP("ImportTarget", "Note")},
    {Target::Exclusion, QT_TRANSLATE_NOOP("ImportTarget", "Exclusion")},
    {Target::Title, QT_TRANSLATE_NOOP("ImportTarget", "Title")},
    {Target::Subtype, QT_TRANSLATE_NOOP("ImportTarget", "Kind of case")},
    {Target::Summary, QT_TRANSLATE_NOOP("ImportTarget", "Summary")},
    {Target::Place, QT_TRANSLATE_NOOP("ImportTarget", "Place")},
    {Target::Opened, QT_TRANSLATE_NOOP("ImportTarget", "Opened")},
    {Target::ClosedAt, QT_TRANSLATE_NOOP("ImportTarget", "Closed")},
    {Target::EventId, QT_TRANSLATE_NOOP("ImportTarget", "Event number")},
    {Target::At, QT_TRANSLATE_NOOP("ImportTarget", "Time of the event")},
    {Target::Step, QT_TRANSLATE_NOOP("ImportTarget", "Step")},
    {Target::Actor, QT_TRANSLATE_NOOP("ImportTarget", "Who did it")},
    {Target::ActorUnit, QT_TRANSLATE_NOOP("ImportTarget", "Unit of the event")},
    {Target::ReceivedAt, QT_TRANSLATE_NOOP("ImportTarget", "Received")},
    {Target::DispatchedAt, QT_TRANSLATE_NOOP("ImportTarget", "Dispatched")},
    {Target::ArrivedAt, QT_TRANSLATE_NOOP("ImportTarget", "Arrived")},
    {Target::FedBackAt, QT_TRANSLATE_NOOP("ImportTarget", "Fed back")},
    {Target::Type, QT_TRANSLATE_NOOP("ImportTarget", "Kind of incident")},
    {Target::Complex, QT_TRANSLATE_NOOP("ImportTarget", "Complex")},
    {Target::Outcome, QT_TRANSLATE_NOOP("ImportTarget", "Outcome")},
    {Target::OutcomeAt, QT_TRANSLATE_NOOP("ImportTarget", "Time of the outcome")},
    {Target::Reason, QT_TRANSLATE_NOOP("ImportTarget", "Reason")},
    {Target::Case, QT_TRANSLATE_NOOP("ImportTarget", "Case number")},
    {Target::LinkedTo, QT_TRANSLATE_NOOP("ImportTarget", "Linked to")},
    {Target::Rating, QT_TRANSLATE_NOOP("ImportTarget", "Rating")},
    {Target::Solved, QT_TRANSLATE_NOOP("ImportTarget", "Solved")},
    {Target::Kept, QT_TRANSLATE_NOOP("ImportTarget", "Promise kept")},
};
constexpr Word<Kind> kKind[] = {
    {Kind::Matters, QT_TRANSLATE_NOOP("ImportKind", "People served (to be asked)")},
    {Kind::EventLog, QT_TRANSLATE_NOOP("ImportKind", "Event log of cases")},
    {Kind::Incident, QT_TRANSLATE_NOOP("ImportKind", "Incidents (110, 122)")},
    {Kind::HotlineOrders, QT_TRANSLATE_NOOP("ImportKind", "Orders of 12345")},
    {Kind::HotlineResults, QT_TRANSLATE_NOOP("ImportKind", "Ratings by 12345")},
};
constexpr Named kFault[] = {
    {"missing", QT_TRANSLATE_NOOP("RowFault", "missing")},
    {"not_a_time", QT_TRANSLATE_NOOP("RowFault", "not a time")},
    {"out_of_range", QT_TRANSLATE_NOOP("RowFault", "out of range")},
    {"unknown_word", QT_TRANSLATE_NOOP("RowFault", "an unknown word")},
    {"too_long", QT_TRANSLATE_NOOP("RowFault", "too long")},
    {"bad_character", QT_TRANSLATE_NOOP("RowFault", "a character that cannot be")},
    {"duplicate_in_file", QT_TRANSLATE_NOOP("RowFault", "twice in the file")},
    {"too_few_fields", QT_TRANSLATE_NOOP("RowFault", "too few fields")},
    {"too_many_fields", QT_TRANSLATE_NOOP("RowFault", "too many fields")},
    {"bad_quote", QT_TRANSLATE_NOOP("RowFault", "a quotation mark out of place")},
    {"error_cell", QT_TRANSLATE_NOOP("RowFault", "an error cell")},
    {"not_json", QT_TRANSLATE_NOOP("RowFault", "not JSON")},
    {"not_flat", QT_TRANSLATE_NOOP("RowFault", "not flat")},
    {"duplicate_key", QT_TRANSLATE_NOOP("RowFault", "a key twice")},
    {"conflict", QT_TRANSLATE_NOOP("RowFault", "contradicts what is known")},
    {"unknown_unit", QT_TRANSLATE_NOOP("RowFault", "an unknown unit")},
};
// clang-format on
static_assert(complete(kTarget) && complete(kKind));

} // namespace

QString words(Target target)
{
    return pick(kTarget, target, "ImportTarget");
}

QString words(Kind kind)
{
    return pick(kKind, kind, "ImportKind");
}

QString rowFault(std::string_view why)
{
    return pick(kFault, why, "RowFault");
}

} // namespace minyi::ui
