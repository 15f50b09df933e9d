#include "ui/text/people_words.h"

#include "ui/text/table.h"

namespace minyi::ui {

namespace {

// clang-format off
constexpr Word<core::cases::Purpose> kSealPurpose[] = {
    {core::cases::Purpose::CaseWork, QT_TRANSLATE_NOOP("SealPurpose", "A state organ needs it to handle a case")},
    {core::cases::Purpose::StateRules, QT_TRANSLATE_NOOP("SealPurpose", "A body inquires under the rules of the State")},
};
constexpr Word<core::cases::AlikeBy> kPersonAlike[] = {
    {core::cases::AlikeBy::IdNumber, QT_TRANSLATE_NOOP("PersonAlike", "Same identity number")},
    {core::cases::AlikeBy::CreditCode, QT_TRANSLATE_NOOP("PersonAlike", "Same credit code")},
    {core::cases::AlikeBy::NameAndBirth, QT_TRANSLATE_NOOP("PersonAlike", "Same name and born day")},
    {core::cases::AlikeBy::Phone, QT_TRANSLATE_NOOP("PersonAlike", "Same telephone")},
};
// clang-format on
static_assert(complete(kSealPurpose) && complete(kPersonAlike));

} // namespace

QString words(core::cases::Purpose purpose)
{
    return pick(kSealPurpose, purpose, "SealPurpose");
}

QString words(core::cases::AlikeBy by)
{
    return pick(kPersonAlike, by, "PersonAlike");
}

} // namespace minyi::ui
