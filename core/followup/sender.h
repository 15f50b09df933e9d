#pragma once

#include "core/followup/contact.h"
#include "core/office/catalog.h"

/// One sender a unit and day (sync.md, settled): the 09:00 run and its messages belong to one life of one desktop's file, that in which
/// the workplace was made until another takes over. A restored backup or a copy on another PC is another life: it knows not what went out.
namespace minyi::core::followup {

/// From tomorrow on this desktop sends: today's claim of the other is waited out. What the other was to ask is never asked here; it goes
/// to the call list as uncertain.
struct TakeOverSending {
    std::string reason;
};

struct Sending {};
struct SendingAnswer {
    bool mine = false;           ///< today
    std::optional<Day> mineFrom; ///< today's, or a take-over to come; none: since the workplace was made, or never
    bool toCome = false;         ///< taken over, from tomorrow
};

Result<Done> run(Tx& tx, const TakeOverSending& command);
Result<SendingAnswer> answer(const Ask& ask, const Sending& question);
void addSending(Catalog& catalog);

/// Whether this life of the file holds the claim of a day, and since when without a break; before all time for the first life.
std::optional<Day> sendsSince(Db& db, Day day);
/// Whether a message may leave here: its own day and this one are both this desktop's.
bool maySend(Db& db, const Message& message, Day today);
/// Messages that stood in the queue of another life when this one took over.
std::vector<Message> strandedBefore(Db& db, Day since);

} // namespace minyi::core::followup

namespace minyi::core {

template <>
struct CommandOf<followup::TakeOverSending> {
    static constexpr std::string_view name = "followup.take_over_sending";
    static constexpr Permission needs = Permission::ApproveExclusion;
};
template <>
struct FieldsOf<followup::TakeOverSending> {
    static constexpr auto list = std::tuple(Field{1, "reason", &followup::TakeOverSending::reason});
};
template <>
struct QuestionOf<followup::Sending> {
    static constexpr std::string_view name = "followup.sending";
    static constexpr Permission needs = Permission::SeeFollowUp;
};
template <>
struct FieldsOf<followup::Sending> {
    static constexpr auto list = std::tuple();
};
template <>
struct FieldsOf<followup::SendingAnswer> {
    using T = followup::SendingAnswer;
    static constexpr auto list = std::tuple(Field{1, "mine", &T::mine}, Field{2, "mine_from", &T::mineFrom}, Field{3, "to_come", &T::toCome});
};

} // namespace minyi::core
