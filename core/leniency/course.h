#pragma once

#include "core/cases/people.h"
#include "core/leniency/list.h"

namespace minyi::core::leniency {

/// What the bureau says of an entry: on, by which document and from when to when, or off and why. One row a word; the last counts.
struct ListSwitch {
    Id<ListSwitch> id;
    Uid uid;
    std::int64_t ver = 0;
    std::string entry;
    bool active = false;
    std::string paper; ///< the issuing document
    std::optional<Day> validFrom, validTo;
    std::string reason;
    Instant at;
    Id<staff::Officer> by;
};

/// The states of workflows 5.8.
enum class State { Found, Tested, HarmCheck, Correction, Review, Decision, Closed, Ordinary };

/// Whose act it is: a person, told by his id number, or an enterprise by its registration number.
enum class Party { Person, Company };

/// Why a course went to the ordinary procedure.
enum class Failure { NotOnList, Repeat, Harm, NotCorrected, Disagreed, CaseMoved };

/// A case tried by the no-penalty list, from the finding to the decision that is served.
struct Course {
    Id<Course> id;
    Uid uid;
    std::int64_t ver = 0;
    Id<cases::CaseFile> file;
    std::int64_t number = 1; ///< within the file
    State state = State::Found;
    Day foundOn; ///< the act; in the validity of the list
    Party party = Party::Person;
    std::string partyName, partyNumber;
    std::string entry;
    Id<ListSwitch> issue; ///< under which it was matched
    std::int64_t listVersion = 0;
    // the first-time query: what was asked of which sources, and what the own records say
    std::string asked, sources;
    std::optional<Instant> askedAt;
    Id<staff::Officer> askedBy;
    std::int64_t same = 0;  ///< the same act by the same party since the list began
    std::int64_t near = 0;  ///< other cases of the kind with the same party
    std::string otherAct;   ///< why those are another act
    bool elsewhere = false; ///< another source knows the same act
    Id<Course> repeatOf;
    // the harm check
    std::optional<bool> injury, loss, further, noticed;
    std::string injuryWords, lossWords, furtherWords, noticedWords;
    // the correction
    std::string ordered;
    std::optional<Instant> orderedAt;
    std::optional<Day> due;
    std::string extended; ///< why the one extension was given
    std::optional<Day> correctedOn;
    std::string proof;
    std::optional<std::int64_t> proofNumber; ///< of the evidence in the file
    // the station's legal officer
    std::optional<Instant> reviewedAt;
    Id<staff::Officer> reviewedBy;
    std::string reviewWords;
    // education (art. 33: who is not punished is educated), decision, service
    std::string education;
    Id<staff::Officer> educatedBy;
    std::optional<Instant> educatedAt;
    std::string undertaking;
    std::optional<Instant> decidedAt;
    Id<staff::Officer> decidedBy;
    std::optional<Day> servedOn;
    std::string servedWay;
    std::optional<Failure> failed;
    std::string failedWords;
    std::optional<Instant> failedAt;
};

constexpr bool isLive(State state)
{
    return state != State::Closed && state != State::Ordinary;
}

} // namespace minyi::core::leniency

namespace minyi::core {

template <>
struct TokensOf<leniency::State> {
    using E = leniency::State;
    static constexpr Token<E> table[] = {{E::Found, "found"}, {E::Tested, "tested"}, {E::HarmCheck, "harm_check"},
                                         {E::Correction, "correction"}, {E::Review, "review"}, {E::Decision, "decision"},
                                         {E::Closed, "closed"}, {E::Ordinary, "ordinary"}};
};
template <>
struct TokensOf<leniency::Party> {
    using E = leniency::Party;
    static constexpr Token<E> table[] = {{E::Person, "person"}, {E::Company, "company"}};
};
template <>
struct TokensOf<leniency::Failure> {
    using E = leniency::Failure;
    static constexpr Token<E> table[] = {{E::NotOnList, "not_on_list"}, {E::Repeat, "repeat"}, {E::Harm, "harm"},
                                         {E::NotCorrected, "not_corrected"}, {E::Disagreed, "disagreed"},
                                         {E::CaseMoved, "case_moved"}};
};

} // namespace minyi::core
