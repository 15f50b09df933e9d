#pragma once

#include "core/duty/duty.h"
#include "core/office/catalog.h"

namespace minyi::core::duty {

/// Puts somebody of a unit on duty. Nobody is in two places at once, and what is over is not changed.
struct Set {
    std::string unit; ///< code
    Day day;
    std::int64_t from = 0; ///< minute of the day
    std::int64_t to = 0;   ///< later, at most a day; past 1440 on the next day
    std::string officer;   ///< account
    Post post = Post::Operator;
};

struct Drop {
    Id<Duty> duty;
};

/// The turns of one week again in another; what is past, held by somebody already or of an account that is closed is left out.
struct CopyWeek {
    std::string unit;
    Day from; ///< a Monday
    Day to;   ///< another
};
struct Copied {
    std::int64_t copied = 0;
    std::int64_t leftOut = 0;
};

/// The shift ends: the calls the giver still holds go back to the list, and the next one is told how much is open.
struct HandOver {
    std::string to; ///< account, of the same unit
    std::string note;
};

/// By the one who was named.
struct TakeOver {
    Id<Handover> handover;
};

Result<Id<Duty>> run(Tx& tx, const Set& command);
Result<Done> run(Tx& tx, const Drop& command);
Result<Copied> run(Tx& tx, const CopyWeek& command);
Result<Id<Handover>> run(Tx& tx, const HandOver& command);
Result<Done> run(Tx& tx, const TakeOver& command);

void add(Entities& entities);
void add(Catalog& catalog);

} // namespace minyi::core::duty
