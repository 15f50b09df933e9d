#pragma once

#include "core/cases/filters.h"
#include "core/cases/person_commands.h"
#include "core/cases/steps.h"
#include "core/cases/views.h"
#include "core/office/catalog.h"

namespace minyi::core::cases {

/// Takes a report in: number, first state, people. Officers are named by their accounts, units by their codes.
struct RegisterCase {
    Class kind = Class::Administrative;
    std::string title;
    std::string subtype;
    std::optional<std::string> unit; ///< else the own one
    std::optional<Instant> opened;   ///< when the report came in, else now
    std::optional<std::string> summary;
    std::optional<std::string> place;
    std::vector<NewPerson> people;
    std::optional<std::string> handler; ///< somebody else only with the right to assign
    std::optional<std::string> second;
    bool complex = false;
    bool enterprise = false;
};

struct Registered {
    Id<CaseFile> file;
    std::string number;
};

/// What is not said stays as it is.
struct EditCase {
    Id<CaseFile> file;
    std::optional<std::string> title;
    std::optional<std::string> subtype;
    std::optional<std::string> summary;
    std::optional<std::string> place;
    std::optional<bool> complex;
    std::optional<bool> enterprise;
    std::optional<std::int64_t> seen;
};

struct AssignOfficer {
    Id<CaseFile> file;
    std::string handler;
    std::optional<std::string> second; ///< empty text: nobody
    std::optional<std::int64_t> seen;
};

/// Penalise asks `fine` (yuan), `detention_days`, `warning` of its fields, or `people`, penalty.h; the others ask none.
struct MoveCase {
    Id<CaseFile> file;
    Step step = Step::File;
    std::optional<std::int64_t> seen;
    std::optional<std::string> note;
    std::optional<Json> fields;
};

enum class HandOverReason { Leave, Transfer };

/// Some cases, or all open ones of an officer, go to another: all of them or none.
struct HandOver {
    std::vector<Id<CaseFile>> files;
    std::optional<std::string> from;
    std::string to;
    HandOverReason reason = HandOverReason::Transfer;
    std::optional<std::string> note;
};

struct HandedOver {
    std::int64_t count = 0;
};

/// Who may act on the cases of an absent officer: his own word, or his chief's.
struct SetStandIn {
    std::string absent;
    std::string officer;
    Day from;
    Day to;
    std::string reason;
};

/// Ends the day before today; one that has not begun never will.
struct EndStandIn {
    Id<StandIn> standIn;
};

struct SaveView {
    std::optional<Id<View>> view; ///< an own one, to write it anew
    std::string name;
    std::optional<Filters> filters;
    bool shared = false; ///< with the own unit
};

struct DropView {
    Id<View> view;
};

Result<Registered> run(Tx& tx, const RegisterCase& command);
Result<Done> run(Tx& tx, const EditCase& command);
Result<Done> run(Tx& tx, const AssignOfficer& command);
Result<State> run(Tx& tx, const MoveCase& command);
Result<HandedOver> run(Tx& tx, const HandOver& command);
Result<Id<StandIn>> run(Tx& tx, const SetStandIn& command);
Result<Done> run(Tx& tx, const EndStandIn& command);
Result<Id<View>> run(Tx& tx, const SaveView& command);
Result<Done> run(Tx& tx, const DropView& command);

/// The same inside another command's transaction: a case that comes from an incident names it.
Result<Registered> registerCase(Tx& tx, const RegisterCase& command, std::optional<Uid> origin);

void add(Catalog& catalog);

} // namespace minyi::core::cases
