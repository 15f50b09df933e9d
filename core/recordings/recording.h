#pragma once

#include "core/followup/call.h"

namespace minyi::core::recordings {

/// What a telephone exchange recorded of a call. The sound is a file beside the database (shelf.h); the row says what it has to be.
struct Recording {
    Id<Recording> id;
    Uid uid; ///< of hash and matter: the same file taken again adds nothing
    std::int64_t ver = 0;
    Id<followup::Matter> matter;
    Id<followup::Call> call;
    Instant startedAt;
    std::optional<std::int64_t> seconds; ///< as its header says
    std::int64_t bytes = 0;
    std::string hash; ///< SHA-256 of the file, 64 digits
    std::string suffix;
    Instant takenAt;
    Day keepUntil; ///< may be removed after it; later where an order came of the matter
    Id<staff::Officer> removalAskedBy;
    std::optional<Instant> removalAskedAt;
    Id<staff::Officer> removedBy; ///< another than who asked
    std::optional<Instant> removedAt;
};

/// What somebody found who heard a drawn call again. It stands beside the rating and never changes it.
enum class Verdict { Agrees, WrongCode, WrongRating, NotHeard };

/// A call that was drawn for a period, to be heard again.
struct ListenBack {
    Id<ListenBack> id;
    Uid uid; ///< of period and call: drawn again it is the same
    std::int64_t ver = 0;
    Id<followup::Matter> matter;
    Id<followup::Call> call;
    Day from;
    Day to;
    Instant drawnAt;
    Id<staff::Officer> drawnBy;
    std::optional<Verdict> verdict;
    std::optional<std::string> note;
    Id<staff::Officer> heardBy;
    std::optional<Instant> heardAt;
};

} // namespace minyi::core::recordings

namespace minyi::core {

template <>
struct TokensOf<recordings::Verdict> {
    using E = recordings::Verdict;
    static constexpr Token<E> table[] = {
        {E::Agrees,      "agrees"      },
        {E::WrongCode,   "wrong_code"  },
        {E::WrongRating, "wrong_rating"},
        {E::NotHeard,    "not_heard"   },
    };
};

template <>
struct EntityOf<recordings::Recording> {
    static constexpr int number = 24;
    static constexpr std::string_view table = "recording";
    static constexpr AggKind aggregate = AggKind::Matter;
    static constexpr auto parent = &recordings::Recording::matter;
};
template <>
struct FieldsOf<recordings::Recording> {
    using T = recordings::Recording;
    static constexpr auto kCritical = FieldClass::Critical;
    static constexpr auto list = std::tuple(
        Field{1, "matter", &T::matter}, Field{2, "call", &T::call}, Field{3, "started_at", &T::startedAt},
        Field{4, "seconds", &T::seconds}, Field{5, "bytes", &T::bytes}, Field{6, "hash", &T::hash, kCritical},
        Field{7, "suffix", &T::suffix}, Field{8, "taken_at", &T::takenAt}, Field{9, "keep_until", &T::keepUntil, kCritical},
        Field{10, "removal_asked_by", &T::removalAskedBy}, Field{11, "removal_asked_at", &T::removalAskedAt},
        Field{12, "removed_by", &T::removedBy}, Field{13, "removed_at", &T::removedAt, kCritical});
};

template <>
struct EntityOf<recordings::ListenBack> {
    static constexpr int number = 25;
    static constexpr std::string_view table = "listen_back";
    static constexpr AggKind aggregate = AggKind::Matter;
    static constexpr auto parent = &recordings::ListenBack::matter;
};
template <>
struct FieldsOf<recordings::ListenBack> {
    using T = recordings::ListenBack;
    static constexpr auto list = std::tuple(
        Field{1, "matter", &T::matter}, Field{2, "call", &T::call}, Field{3, "from_day", &T::from}, Field{4, "to_day", &T::to},
        Field{5, "drawn_at", &T::drawnAt}, Field{6, "drawn_by", &T::drawnBy},
        Field{7, "verdict", &T::verdict, FieldClass::Critical}, Field{8, "note", &T::note, FieldClass::Narrative, kPersonal},
        Field{9, "heard_by", &T::heardBy}, Field{10, "heard_at", &T::heardAt});
};

} // namespace minyi::core
