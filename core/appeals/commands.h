#pragma once

#include "core/appeals/appeal.h"
#include "core/batches/batch.h"
#include "core/office/catalog.h"

namespace minyi::core::appeals {

/// A call to 968110. A repeat names the first appeal of the same person and matter.
struct Take {
    Kind kind = Kind::Help;
    std::string person;
    std::string phone;
    std::string summary;
    std::string wish;
    bool named = false;
    std::optional<std::string> recording;
    std::optional<Instant> receivedAt; ///< now, if not given
    std::optional<Id<Appeal>> repeatOf;
};

struct Taken {
    Id<Appeal> appeal;
    std::string number;
};

/// Answered on the telephone, where a rule answers it.
struct AnswerAtOnce {
    Id<Appeal> appeal;
    std::string answer;
};

/// To the unit that has to answer. A repeat needs what is new; the third time the supervisor decides.
struct Dispatch {
    Id<Appeal> appeal;
    Id<staff::Unit> unit;
    std::optional<std::string> newFacts;
};

/// A repeat without new facts after the first was answered.
struct Link {
    Id<Appeal> appeal;
    Id<Appeal> first;
    std::string reason;
};

/// An offence goes to 110, integrity to inspection and discipline, where it is hidden from everybody else.
struct Route {
    Id<Appeal> appeal;
    Outcome to = Outcome::To110;
    std::string reason;
};

struct Withdraw {
    Id<Appeal> appeal;
    std::string words; ///< the citizen's
};

/// Name and number in full. A command, so that the record says who looked and when.
struct Reveal {
    Id<Appeal> appeal;
};

struct Appellant {
    std::string person;
    std::string phone;
};

/// Of the answers written to a reply file: they are not written again.
struct MarkReported {
    std::vector<Id<Appeal>> appeals;
    std::string file; ///< its name
};

Result<Taken> run(Tx& tx, const Take& command);
Result<Done> run(Tx& tx, const AnswerAtOnce& command);
Result<Done> run(Tx& tx, const Dispatch& command);
Result<Done> run(Tx& tx, const Link& command);
Result<Done> run(Tx& tx, const Route& command);
Result<Done> run(Tx& tx, const Withdraw& command);
Result<Appellant> run(Tx& tx, const Reveal& command);
Result<std::int64_t> run(Tx& tx, const MarkReported& command);

/// The citizen's rating comes back from the call room.
void react(Tx& tx, const Event& event);
void add(Entities& entities);
void add(Catalog& catalog);

} // namespace minyi::core::appeals
