#include "ui/text/documents_words.h"

#include "ui/text/table.h"

namespace minyi::ui {

namespace {

// clang-format off
constexpr Word<core::documents::Standing> kStanding[] = {
    {core::documents::Standing::Later, QT_TRANSLATE_NOOP("DocumentStanding", "Due later")},
    {core::documents::Standing::WhereNeeded, QT_TRANSLATE_NOOP("DocumentStanding", "Where needed")},
    {core::documents::Standing::Due, QT_TRANSLATE_NOOP("DocumentStanding", "Due")},
    {core::documents::Standing::Draft, QT_TRANSLATE_NOOP("DocumentStanding", "Draft")},
    {core::documents::Standing::Final, QT_TRANSLATE_NOOP("DocumentStanding", "Final")},
    {core::documents::Standing::Voided, QT_TRANSLATE_NOOP("DocumentStanding", "Voided")},
};
constexpr Word<core::documents::Way> kWay[] = {
    {core::documents::Way::Direct, QT_TRANSLATE_NOOP("ServiceWay", "Handed over in person")},
    {core::documents::Way::Family, QT_TRANSLATE_NOOP("ServiceWay", "To an adult of the family")},
    {core::documents::Way::Workplace, QT_TRANSLATE_NOOP("ServiceWay", "To the workplace or the committee")},
    {core::documents::Way::Left, QT_TRANSLATE_NOOP("ServiceWay", "Left behind after a refusal, with a witness or a recording")},
    {core::documents::Way::Entrusted, QT_TRANSLATE_NOOP("ServiceWay", "By other police")},
    {core::documents::Way::Post, QT_TRANSLATE_NOOP("ServiceWay", "By post")},
    {core::documents::Way::Electronic, QT_TRANSLATE_NOOP("ServiceWay", "Electronically, by consent")},
    {core::documents::Way::PublicNotice, QT_TRANSLATE_NOOP("ServiceWay", "By public notice")},
};
// clang-format on
static_assert(complete(kStanding));
static_assert(complete(kWay));

} // namespace

QString words(core::documents::Standing standing)
{
    return pick(kStanding, standing, "DocumentStanding");
}

QString words(core::documents::Way way)
{
    return pick(kWay, way, "ServiceWay");
}

} // namespace minyi::ui
