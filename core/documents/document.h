#pragma once

#include "core/cases/people.h"

#include <map>

/// The papers of a case: what a form prints, its number, its lock and its service (workflows 5.2, 5.5).
namespace minyi::core::documents {

enum class State { Draft, Final, Voided };

/// One paper of a case. While it is a draft the case fills it; once it is locked it says for good what it said then.
struct Document {
    Id<Document> id;
    Uid uid;
    std::int64_t ver = 0;
    Id<cases::CaseFile> file;
    std::string form; ///< key of the pack
    std::int64_t packVersion = 0;
    Id<cases::CasePerson> person; ///< whom it is about, where a case has several
    Id<Document> about;           ///< the paper it serves
    std::string typed = "{}";     ///< what the handler wrote, by field, as JSON
    std::string frozen;           ///< at the lock: the form itself and all its values, as JSON
    std::optional<std::string> number;
    State state = State::Draft;
    std::string hash; ///< SHA-256 of what it read at the lock
    Instant draftedAt;
    Id<staff::Officer> draftedBy;
    std::optional<Instant> lockedAt;
    Id<staff::Officer> lockedBy;
    std::string voidReason;
};

/// A serial of a unit, a year and a word, taken once and never again: voided it keeps its row with the reason (workflows 5.2).
struct Serial {
    Id<Serial> id;
    Uid uid;
    std::int64_t ver = 0;
    Id<cases::CaseFile> file;
    Id<Document> document;
    Id<staff::Unit> unit;
    std::int64_t year = 0;
    std::string word;
    std::int64_t serial = 0;
    Instant takenAt;
    bool voided = false;
    std::string reason;
};

/// How a paper reaches somebody: procedures art. 36.
enum class Way { Direct, Family, Workplace, Left, Entrusted, Post, Electronic, PublicNotice };

struct Service {
    Id<Service> id;
    Uid uid;
    std::int64_t ver = 0;
    Id<cases::CaseFile> file;
    Id<Document> document;
    Way way = Way::Direct;
    std::string to;
    Instant at;
    Id<staff::Officer> by;
    std::string note; ///< the witness, the recording, the consent, the number of the post, where the notice hung
};

/// By the key of a field.
using Values = std::map<std::string, std::string, std::less<>>;

} // namespace minyi::core::documents

namespace minyi::core {

template <>
struct TokensOf<documents::State> {
    using E = documents::State;
    static constexpr Token<E> table[] = {{E::Draft, "draft"}, {E::Final, "final"}, {E::Voided, "voided"}};
};
template <>
struct TokensOf<documents::Way> {
    using E = documents::Way;
    static constexpr Token<E> table[] = {{E::Direct, "direct"}, {E::Family, "family"}, {E::Workplace, "workplace"},
                                         {E::Left, "left"}, {E::Entrusted, "entrusted"}, {E::Post, "post"},
                                         {E::Electronic, "electronic"}, {E::PublicNotice, "public_notice"}};
};

} // namespace minyi::core
