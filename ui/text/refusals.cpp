#include "ui/text/words.h"

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
constexpr Named kFieldName[] = {
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
    {"exclusion", QT_TRANSLATE_NOOP("FieldName", "reason for exclusion")},
};
// clang-format on
static_assert(complete(kRefusal));

} // namespace

QString fieldName(std::string_view field)
{
    return pick(kFieldName, field, "FieldName");
}

QString sentence(const core::Refusal& refusal)
{
    const auto text = pick(kRefusal, refusal.why, "Refusal");
    if (!text.contains(QLatin1String("%1")))
        return text;
    /// "field: what is wrong with it" or a field alone; a place in a file stays as it is.
    const auto colon = refusal.detail.find(':');
    const std::string_view detail(refusal.detail);
    const auto field = detail.substr(0, colon);
    return text.arg(has(kFieldName, field) ? fieldName(field) : QString::fromStdString(refusal.detail));
}

} // namespace minyi::ui
