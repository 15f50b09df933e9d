#include "ui/text/search_words.h"

#include "core/incidents/incident.h"
#include "ui/kit/qt_text.h"
#include "ui/text/cases_words.h"
#include "ui/text/incidents_words.h"
#include "ui/text/table.h"
#include "ui/text/words.h"

namespace minyi::ui {

namespace {

using core::search::Key;

// clang-format off
constexpr Word<Key> kKey[] = {
    {Key::Kind, QT_TRANSLATE_NOOP("SearchKey", "Kind")},
    {Key::Unit, QT_TRANSLATE_NOOP("SearchKey", "Unit")},
    {Key::State, QT_TRANSLATE_NOOP("SearchKey", "State")},
    {Key::Handler, QT_TRANSLATE_NOOP("SearchKey", "Officer")},
    {Key::Due, QT_TRANSLATE_NOOP("SearchKey", "Days left")},
};
constexpr Named kFault[] = {
    {"", ""},
    {"no_value", QT_TRANSLATE_NOOP("SearchFault", "a value is missing")},
    {"not_ordered", QT_TRANSLATE_NOOP("SearchFault", "only a colon is possible here")},
    {"not_a_number", QT_TRANSLATE_NOOP("SearchFault", "not a number of days")},
    {"unknown_kind", QT_TRANSLATE_NOOP("SearchFault", "no such kind")},
    {"unknown_state", QT_TRANSLATE_NOOP("SearchFault", "no such state")},
    {"unknown_unit", QT_TRANSLATE_NOOP("SearchFault", "no such unit")},
    {"unknown_officer", QT_TRANSLATE_NOOP("SearchFault", "no such officer")},
};
// clang-format on
static_assert(complete(kKey));

} // namespace

QString stateWords(const core::search::Hit& hit)
{
    switch (hit.kind) {
    case core::AggKind::Case:
        return wordsOf<core::cases::State>(hit.state);
    case core::AggKind::Incident:
        return hit.state == "open" ? words(core::incidents::Status::Open)
                                   : wordsOf<core::incidents::Outcome>(hit.state);
    case core::AggKind::Order:
        return wordsOf<core::orders::State>(hit.state);
    default:
        return wordsOf<core::followup::State>(hit.state);
    }
}

QString chipWords(const core::search::Chip& chip)
{
    const auto key = pick(kKey, chip.key, "SearchKey");
    const auto op = qt(core::toText(chip.op));
    return key + (op == QLatin1String(":") ? QStringLiteral(": ") : u' ' + op + u' ') + qt(chip.value);
}

QString chipFault(const core::search::Chip& chip)
{
    return chip.fault.empty() ? QString() : pick(kFault, chip.fault, "SearchFault");
}

} // namespace minyi::ui
