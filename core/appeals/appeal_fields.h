#pragma once

#include "core/appeals/appeal.h"

/// What of an appeal is stored, and how it merges.
namespace minyi::core {

template <>
struct EntityOf<appeals::Appeal> {
    static constexpr int number = 23;
    static constexpr std::string_view table = "appeal";
    static constexpr AggKind aggregate = AggKind::Appeal;
    static constexpr auto home = &appeals::Appeal::unit;
};
template <>
struct FieldsOf<appeals::Appeal> {
    using T = appeals::Appeal;
    static constexpr auto kOrdinary = FieldClass::Ordinary;
    static constexpr auto kCritical = FieldClass::Critical;
    static constexpr auto kWords = FieldClass::Narrative;
    static constexpr auto list = std::tuple(
        Field{1, "source", &T::source}, Field{2, "source_id", &T::sourceId}, Field{3, "number", &T::number, kCritical},
        Field{4, "year", &T::year}, Field{5, "serial", &T::serial}, Field{6, "kind", &T::kind},
        Field{7, "unit", &T::unit, kCritical}, Field{8, "person", &T::person, kOrdinary, kPersonal},
        Field{9, "phone", &T::phone, kOrdinary, kPersonal}, Field{10, "summary", &T::summary, kWords, kPersonal},
        Field{11, "wish", &T::wish, kWords, kPersonal}, Field{12, "named", &T::named}, Field{13, "recording", &T::recording},
        Field{14, "received_at", &T::receivedAt, kCritical}, Field{15, "taken_by", &T::takenBy},
        Field{16, "state", &T::state, kCritical}, Field{17, "dispatched_at", &T::dispatchedAt},
        Field{18, "dispatched_by", &T::dispatchedBy}, Field{19, "signed_at", &T::signedAt}, Field{20, "signed_by", &T::signedBy},
        Field{21, "return_asked_at", &T::returnAskedAt}, Field{22, "return_grounds", &T::returnGrounds, kWords},
        Field{23, "return_refused_at", &T::returnRefusedAt}, Field{24, "returns", &T::returns},
        Field{25, "contacted_at", &T::contactedAt}, Field{26, "extension_asked", &T::extensionAsked},
        Field{27, "extension_reason", &T::extensionReason, kWords}, Field{28, "extension_days", &T::extensionDays, kCritical},
        Field{29, "extension_told", &T::extensionTold}, Field{30, "answer", &T::answer, kWords, kPersonal},
        Field{31, "answer_way", &T::answerWay}, Field{32, "answered_at", &T::answeredAt, kCritical},
        Field{33, "replied_at", &T::repliedAt, kCritical}, Field{34, "answered_by", &T::answeredBy},
        Field{35, "rehandled_at", &T::rehandledAt}, Field{36, "matter", &T::matter},
        Field{37, "rating", &T::rating, kCritical}, Field{38, "solved", &T::solved}, Field{39, "kept", &T::kept},
        Field{40, "rated_at", &T::ratedAt}, Field{41, "repeat_of", &T::repeatOf}, Field{42, "new_facts", &T::newFacts, kWords},
        Field{43, "outcome", &T::outcome, kCritical}, Field{44, "closed_at", &T::closedAt, kCritical},
        Field{45, "reason", &T::reason, kWords, kPersonal}, Field{46, "reported_at", &T::reportedAt}, Field{47, "batch", &T::batch},
        Field{48, "returned_at", &T::returnedAt}, Field{49, "first_rating", &T::firstRating, kCritical},
        Field{50, "first_rated_at", &T::firstRatedAt});
};

} // namespace minyi::core
