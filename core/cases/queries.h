#pragma once

#include "core/cases/filters.h"
#include "core/cases/people.h"
#include "core/cases/steps.h"
#include "core/cases/views.h"
#include "core/office/catalog.h"
#include "core/staff/queries.h"

namespace minyi::core::cases {

/// Keyset: the last row of the page before. What it holds depends on the sort; hand it back as it came.
struct DeskCursor {
    std::int64_t rank = 0; ///< which part of the order
    std::int64_t key = 0;  ///< due or opened, in milliseconds
    std::string word;      ///< the number
    std::int64_t id = 0;
};

/// The cases of the units the asker sees; with `mine` his own wherever they are.
struct Desk {
    std::optional<Filters> filters;
    std::optional<Sort> sort; ///< else by due
    bool descending = false;
    std::optional<DeskCursor> after;
    std::optional<std::int64_t> limit; ///< up to 200, 0 for no rows
    bool facets = false;
    bool counted = false; ///< the total alone, which is far less work than the facets
};

struct DeskRow {
    Id<CaseFile> id;
    std::int64_t ver = 0;
    std::string number; ///< empty if imported
    Class kind = Class::Administrative;
    std::string subtype;
    std::string title;
    std::string person; ///< the main one, masked
    Id<staff::Unit> unitId;
    std::string unit;
    Id<staff::Officer> handler;
    std::string handlerName;
    State state = State::Checking;
    Instant opened;
    std::optional<Instant> due;
    std::int64_t extensions = 0;
    std::optional<Instant> closed;
    std::string sourceId;
    bool provisional = false; ///< the due date needs a day that no notice of holidays covers yet
    bool custody = false;     ///< somebody is held
    bool paused = false;      ///< there is no due date because its clock is paused
};

/// How many there were if this were the choice in its group, the other groups left as they are. Groups: class, subtype,
/// state, unit (with those below it), handler, due (a word of DueWithin), mine, unassigned. `label` is a name where the key is a row.
struct Facet {
    std::string group;
    std::string key;
    std::string label;
    std::int64_t count = 0;
};

struct DeskAnswer {
    std::vector<DeskRow> rows;
    std::optional<DeskCursor> next; ///< nothing on the last page
    std::int64_t total = 0;         ///< only if asked for, with the facets or alone
    std::vector<Facet> facets;
};

/// The ids of a whole list in its order, for a view of any length; its rows are then asked for as they come into sight.
struct Ids {
    std::optional<Filters> filters;
    std::optional<Sort> sort;
    bool descending = false;
};

/// Up to 200 rows in the order asked; those the asker does not see are left out.
struct Rows {
    std::vector<std::int64_t> ids;
};

struct File {
    Id<CaseFile> file;
};

struct PersonRow {
    Id<CasePerson> id;
    std::int64_t ver = 0;
    std::string role;
    std::string name; ///< masked, as id number and phone, unless it is the asker's own case
    std::string idNumber;
    std::string phone;
    std::string gender;
    std::optional<Day> bornDay;
    std::string note;
    std::string creditCode;        ///< of a company
    Id<CasePerson> guards;         ///< whom a guardian guards
    bool minor = false;            ///< on the day of the report
    bool guardianMissing = false;  ///< a minor whom nobody guards
    bool isProtected = false;      ///< for whom it is not meant nothing else is said but the role
    bool hidden = false;           ///< protected, and not meant for the asker
    std::string address = {};      ///< as the workplace, in one's own case only
    std::string workplace = {};
};

struct FileAnswer {
    DeskRow row;
    std::string summary;
    std::string place;
    bool complex = false;
    bool enterprise = false;
    Id<staff::Officer> second;
    std::string secondName;
    std::optional<Instant> filedAt;
    std::optional<Instant> decidedAt;
    Instant stateAt;
    std::int64_t returns = 0;
    std::vector<PersonRow> people;
    std::vector<staff::TimelineRow> timeline; ///< with what another system says of an imported case (role "source")
    std::vector<Step> next;                   ///< what the asker may do now
    std::int64_t stage = 0;                   ///< of the stepper, from 0
    std::int64_t stages = 0;
    std::vector<std::string> standIns; ///< who acts for the handler today
    std::optional<Uid> origin;
    bool own = false; ///< handler, second or standing in: names are in full
};

struct Views {};

struct ViewRow {
    Id<View> id;
    std::string name;
    std::string owner;
    bool own = false;
    bool shared = false;
    Filters filters;
};

/// Who stands in for whom, of the asker's unit and those below, today and later.
struct StandIns {};

struct StandInRow {
    Id<StandIn> id;
    std::string absent;
    std::string absentName;
    std::string officer;
    std::string officerName;
    Day from;
    Day to;
    std::string reason;
};

Result<DeskAnswer> answer(const Ask& ask, const Desk& question);
Result<std::vector<std::int64_t>> answer(const Ask& ask, const Ids& question);
Result<std::vector<DeskRow>> answer(const Ask& ask, const Rows& question);
Result<FileAnswer> answer(const Ask& ask, const File& question);
Result<std::vector<ViewRow>> answer(const Ask& ask, const Views& question);
Result<std::vector<StandInRow>> answer(const Ask& ask, const StandIns& question);
void addQuestions(Catalog& catalog);

} // namespace minyi::core::cases
