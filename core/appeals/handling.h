#pragma once

#include "core/appeals/appeal.h"
#include "core/office/catalog.h"

/// The steps of the unit that has to answer, and what it asks for.
namespace minyi::core::appeals {

/// A wrong dispatch, within two working days; once refused it is not asked again.
struct AskReturn {
    Id<Appeal> appeal;
    std::string grounds;
};

struct DecideReturn {
    Id<Appeal> appeal;
    bool agree = false;
    bool toHotline = false; ///< it is none of the police's: back to 12345 with the reason
    std::string reason;
};

struct Sign {
    Id<Appeal> appeal;
};

/// The unit talks to the appellant; the first time stops the 24 hours.
struct Contact {
    Id<Appeal> appeal;
    std::string way;
    std::string words;
};

struct AskExtension {
    Id<Appeal> appeal;
    std::int64_t days = 0;
    std::string reason;
};

/// Granted before the answer is due and the citizen told, or refused with a reason.
struct DecideExtension {
    Id<Appeal> appeal;
    bool agree = false;
    std::optional<Day> told;
    std::string reason;
};

/// The unit's answer; the citizen is asked next.
struct Answer {
    Id<Appeal> appeal;
    std::string answer;
    std::string way;
    std::optional<std::int64_t> seen;
};

Result<Done> run(Tx& tx, const AskReturn& command);
Result<Done> run(Tx& tx, const DecideReturn& command);
Result<Done> run(Tx& tx, const Sign& command);
Result<Done> run(Tx& tx, const Contact& command);
Result<Done> run(Tx& tx, const AskExtension& command);
Result<Done> run(Tx& tx, const DecideExtension& command);
Result<Done> run(Tx& tx, const Answer& command);
void addHandling(Catalog& catalog);

} // namespace minyi::core::appeals
