#pragma once

#include "core/office/catalog.h"
#include "core/orders/objection.h"

namespace minyi::core::orders {

/// The unit's chief objects to a rating: once an order, within three working days of the sign-for.
struct FileObjection {
    Id<Order> order;
    Grounds grounds = Grounds::Mistaken;
    std::string evidence;
};

/// Listen-back, record check and, if needed, a call; never by the first caller.
struct ExamineObjection {
    Id<Objection> objection;
    std::string findings;
};

/// By another than who examined it. Upheld, the rating leaves the unit's rate and stays as it was given; where that would pass the
/// unit's share of the month, a second person signs first.
struct DecideObjection {
    Id<Objection> objection;
    bool uphold = false;
    std::string reason;
};

/// By another than who decided; refused, the objection is rejected.
struct CountersignObjection {
    Id<Objection> objection;
    bool agree = false;
    std::string reason;
};

/// One appeal to the next level, within three working days of the rejection.
struct AppealObjection {
    Id<Objection> objection;
    std::string reason;
};

struct DecideAppeal {
    Id<Objection> objection;
    bool uphold = false;
    std::string reason;
};

Result<std::int64_t> run(Tx& tx, const FileObjection& command);
Result<Done> run(Tx& tx, const ExamineObjection& command);
Result<Done> run(Tx& tx, const DecideObjection& command);
Result<Done> run(Tx& tx, const CountersignObjection& command);
Result<Done> run(Tx& tx, const AppealObjection& command);
Result<Done> run(Tx& tx, const DecideAppeal& command);

void addObjections(Catalog& catalog);

} // namespace minyi::core::orders
