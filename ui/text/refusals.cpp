#include "ui/text/words.h"

#include "ui/text/field_words.h"
#include "ui/text/review_words.h"
#include "ui/text/table.h"

namespace minyi::ui {

namespace {

// clang-format off
constexpr Word<core::Why> kRefusal[] = {
    {core::Why::NotFound, QT_TRANSLATE_NOOP("Refusal", "Not found. Nothing was changed. Reload the list and choose again.")},
    {core::Why::WrongState, QT_TRANSLATE_NOOP("Refusal", "This step does not fit its present state. Nothing was changed. Reload to see where it stands.")},
    {core::Why::NotAllowed, QT_TRANSLATE_NOOP("Refusal", "Your role may not do this. Nothing was changed. Ask somebody whose role includes it.")},
    {core::Why::ChangedMeanwhile, QT_TRANSLATE_NOOP("Refusal", "Somebody changed it meanwhile. Your entries are kept. Reload, compare and submit again.")},
    {core::Why::Missing, QT_TRANSLATE_NOOP("Refusal", "Something is still missing: %1. Your entries are kept. Fill it in and submit again.")},
    {core::Why::Invalid, QT_TRANSLATE_NOOP("Refusal", "This value cannot be used: %1. Your entries are kept. Correct it and submit again.")},
    {core::Why::Duplicate, QT_TRANSLATE_NOOP("Refusal", "It exists already. Nothing was added. Use the one that is there.")},
    {core::Why::SamePerson, QT_TRANSLATE_NOOP("Refusal", "Somebody else has to do this: it is your own matter, call or unit. Nothing was changed.")},
    {core::Why::TooEarly, QT_TRANSLATE_NOOP("Refusal", "It is too early for this. Nothing was changed. Try again when the time has come.")},
    {core::Why::TooLate, QT_TRANSLATE_NOOP("Refusal", "The time for this is over. Nothing was changed. Ask your supervisor how to go on.")},
    {core::Why::QuietHours, QT_TRANSLATE_NOOP("Refusal", "No messages are sent in quiet hours. Nothing was sent. Send in the next sending period.")},
    {core::Why::NotTheSender, QT_TRANSLATE_NOOP("Refusal", "Another desktop sends for this unit today. Nothing was sent. Send from that desktop.")},
    {core::Why::WrongPassphrase, QT_TRANSLATE_NOOP("Refusal", "Account and pass phrase do not match. Nothing was opened. Type the pass phrase again.")},
    {core::Why::Locked, QT_TRANSLATE_NOOP("Refusal", "Too many wrong pass phrases. The account is safe. Wait ten minutes, then try again.")},
    {core::Why::NotPractice, QT_TRANSLATE_NOOP("Refusal", "Only a practice workplace may do this. Nothing was changed.")},
    {core::Why::UnknownName, QT_TRANSLATE_NOOP("Refusal", "There is nothing of this name: %1. Nothing was changed. Check the spelling.")},
    {core::Why::BadPack, QT_TRANSLATE_NOOP("Refusal", "The rule pack is faulty: %1. The one in force stays. Correct the file and load it again.")},
    {core::Why::BadFile, QT_TRANSLATE_NOOP("Refusal", "The file cannot be read: %1. Nothing was taken over. Check the file and try again.")},
    {core::Why::Cancelled, QT_TRANSLATE_NOOP("Refusal", "Cancelled. Nothing was changed.")},
    {core::Why::ReadOnly, QT_TRANSLATE_NOOP("Refusal", "The workplace folder cannot be written. Everything recorded is safe. Allow writing to the folder, then try again.")},
    {core::Why::DiskFull, QT_TRANSLATE_NOOP("Refusal", "The disk is full. Everything recorded is safe. Free some space, then try again.")},
    {core::Why::NewerSchema, QT_TRANSLATE_NOOP("Refusal", "This workplace was last opened by a newer version. Nothing was changed. Install that version, then open it again.")},
    {core::Why::Occupied, QT_TRANSLATE_NOOP("Refusal", "Another program on this computer has this workplace open. Nothing was changed. Close it, then try again.")},
    {core::Why::Broken, QT_TRANSLATE_NOOP("Refusal", "The record could not be read or written. What was recorded before is safe. Start the program again; if it happens again, tell the administrator.")},
};
/// Where the token says more than the reason.
struct Precise {
    core::Why why;
    std::string_view detail;
    const char* sentence;
};
constexpr Precise kPrecise[] = {
    {core::Why::NotAllowed, "qualification", QT_TRANSLATE_NOOP("Refusal", "This has to be reviewed by somebody with the legal qualification. Nothing was changed. Have your certificate recorded, or leave it to a qualified reviewer.")},
    {core::Why::SamePerson, "recused", QT_TRANSLATE_NOOP("Refusal", "You have no part in this case any more. Nothing was changed. Somebody else goes on with it.")},
    {core::Why::SamePerson, "took", QT_TRANSLATE_NOOP("Refusal", "Who takes the thing has to be somebody other than who hands it over. Nothing was changed. Choose another officer.")},
    {core::Why::WrongState, "lease", QT_TRANSLATE_NOOP("Refusal", "This desktop has no number to give: its leased numbers are used up, or it was lent none. Nothing was changed. Ask the administrator or your chief for a range.")},
    {core::Why::NotAllowed, "content", QT_TRANSLATE_NOOP("Refusal", "What a file of the evidence holds is for who works on the case, its chief and the reviewer it lies with. Nothing was opened.")},
    {core::Why::NotAllowed, "detention", QT_TRANSLATE_NOOP("Refusal", "Detention is decided by the leader of the bureau. Nothing was changed. The case waits for him as it does for you.")},
    {core::Why::NotAllowed, "fine", QT_TRANSLATE_NOOP("Refusal", "A fine above the limit of a station is decided by the leader of the bureau. Nothing was changed. The case waits for him as it does for you.")},
    {core::Why::WrongState, "discussion", QT_TRANSLATE_NOOP("Refusal", "The case is being discussed already. Nothing was changed. Give the opinion the discussion came to.")},
    {core::Why::WrongState, "arrest", QT_TRANSLATE_NOOP("Refusal", "Nobody is arrested before the procuratorate was asked since the detention. Nothing was changed. Let the request be approved first.")},
    {core::Why::Missing, "suspect", QT_TRANSLATE_NOOP("Refusal", "The case names no suspect. Nothing was changed. Add who is suspected under People.")},
    {core::Why::Missing, "receipt", QT_TRANSLATE_NOOP("Refusal", "Somebody is detained by the decision and the receipt of the detention is not final. Nothing was changed. Make it final under Papers first.")},
    {core::Why::Missing, "bound_file", QT_TRANSLATE_NOOP("Refusal", "A closed case goes into the archive bound. Nothing was changed. Bind its file first.")},
    {core::Why::WrongState, "mandatory", QT_TRANSLATE_NOOP("Refusal", "This kind of case has to go through the full legal review. Nothing was changed. Have its handler submit it.")},
    {core::Why::WrongState, "decided_otherwise", QT_TRANSLATE_NOOP("Refusal", "The case was decided otherwise, so nobody in it gets this paper. Nothing was changed. Make the paper of the decision.")},
    {core::Why::NotFound, "number", QT_TRANSLATE_NOOP("Refusal", "There is no sealed record of this number. Nothing was opened.")},
    {core::Why::WrongState, "review", QT_TRANSLATE_NOOP("Refusal", "The legal review has not agreed to the file as it is. Nothing was changed. Have it reviewed first.")},
};
// clang-format on
static_assert(complete(kRefusal));

/// The grounds of a review, which follow the token.
QString because(std::string_view detail)
{
    std::vector<core::review::Ground> grounds;
    const auto from = detail.find(": ");
    const auto words = from == std::string_view::npos ? QString() : QString::fromUtf8(detail.data() + from + 2, static_cast<qsizetype>(detail.size() - from - 2));
    for (const auto& word : words.split(QLatin1Char(','), Qt::SkipEmptyParts))
        if (const auto ground = core::fromText<core::review::Ground>(word.toStdString()))
            grounds.push_back(*ground);
    return grounds.empty() ? QString() : QCoreApplication::translate("Refusal", " Grounds: %1.").arg(groundsWords(grounds));
}

} // namespace

QString sentence(const core::Refusal& refusal)
{
    for (const Precise& one : kPrecise)
        if (one.why == refusal.why && refusal.detail.substr(0, refusal.detail.find(':')) == one.detail)
            return QCoreApplication::translate("Refusal", one.sentence) + because(refusal.detail);
    const auto text = pick(kRefusal, refusal.why, "Refusal");
    if (!text.contains(QLatin1String("%1")))
        return text;
    return text.arg(faultWords(refusal.detail));
}

} // namespace minyi::ui
