#include "tests/bench/make_cases.h"

#include "core/deadlines/case_clocks.h"
#include "core/search/table.h"
#include "core/staff/commands.h"
#include "core/staff/rules.h"
#include "core/staff/table.h"
#include "core/store/rows.h"
#include "core/workplace/sample_people.h"
#include "tests/bench/case_story.h"
#include "tests/bench/make_store.h"

#include <algorithm>
#include <cstdio>
#include <stdexcept>

namespace minyi::bench {

namespace {

using namespace core;
using cases::CaseFile;
using cases::CasePerson;
using cases::CaseStep;

constexpr int kRowsAtOnce = 10'000;
constexpr int kMoreStations = 51;                             ///< 60 units with those of the sample and the bureau
constexpr std::int64_t kFirstFact = -(std::int64_t{1} << 40); ///< rows that have a commit are numbered by it, from 1
constexpr int kCrew = 4;                                      ///< handlers at a station

template <class C>
void must(Office& office, const C& command)
{
    const auto done = office.submit(staff::systemActor(), command);
    if (!done)
        throw std::runtime_error(std::string(CommandOf<C>::name) + ": " + done.error().detail);
}

/// An INSERT of all columns a row has, and `derived` after them.
template <Entity T>
std::string insertOf(std::string_view derived = {})
{
    std::string marks = "?,1,?";
    forEachField<T>([&](const auto&) { marks += ",?"; });
    std::string columns = columnsOf<T>().substr(4); // but rid
    columns.insert(3, ",born");
    if (!derived.empty())
        marks += ",?";
    for (const char sign : derived)
        marks += sign == ',' ? ",?" : "";
    return "INSERT INTO " + std::string(EntityOf<T>::table) + "(" + columns + (derived.empty() ? "" : ",") +
           std::string(derived) + ") VALUES(" + marks + ")";
}

template <Entity T>
int bindAll(Stmt& stmt, const T& row)
{
    int index = 2;
    stmt.bind(1, row.uid).bind(2, row.ver);
    forEachField<T>([&](const auto& field) { stmt.bind(++index, row.*field.member); });
    return index;
}

class Filler {
public:
    Filler(Db& db, const deadlines::Books& books)
        : m_db(db)
        , m_books(books)
    {}

    /// Indexes and triggers of the tables go and come back when the rows are there.
    void drop();
    void put(MadeCase made);
    void restore();

private:
    void due(Stmt& stmt, const CaseFile& file, int index);

    Db& m_db;
    const deadlines::Books& m_books;
    std::vector<std::string> m_dropped;
    std::int64_t m_fact = kFirstFact;
};

void Filler::drop()
{
    std::vector<std::string> drops;
    Stmt row = m_db.prepare(
        "SELECT type,name,sql FROM sqlite_master WHERE type IN ('index','trigger') AND sql IS NOT NULL AND "
        "tbl_name IN ('case_file','case_person','case_step','fact')");
    while (row.step()) {
        drops.push_back("DROP " + std::string(row.text(0)) + " " + std::string(row.text(1)));
        m_dropped.emplace_back(row.text(2));
    }
    for (const auto& sql : drops)
        m_db.script(sql);
}

void Filler::due(Stmt& stmt, const CaseFile& file, int index)
{
    const auto [due, marks] = deadlines::shownOf(file, deadlines::duesOf({file, {}, {}}, m_books));
    stmt.bind(index, due).bind(index + 1, marks);
}

void Filler::put(MadeCase made)
{
    static const std::string kFile = insertOf<CaseFile>("due,due_marks"), kPerson = insertOf<CasePerson>(),
                             kStep = insertOf<CaseStep>();
    Stmt file = m_db.prepare(kFile);
    due(file, made.file, bindAll(file, made.file) + 1);
    file.step();
    const Id<CaseFile> id{m_db.lastRow()};
    for (CasePerson& person : made.people) {
        person.file = id;
        Stmt row = m_db.prepare(kPerson);
        bindAll(row, person);
        row.step();
    }
    for (CaseStep& step : made.steps) {
        step.file = id;
        Stmt row = m_db.prepare(kStep);
        bindAll(row, step);
        row.step();
    }
    for (const Told& told : made.facts)
        m_db.run("INSERT INTO fact(rid,pos,agg,kind,happened,at,actor,role,unit,payload) VALUES(?,0,?,?,?,?,?,?,?,?)",
                 m_fact++, made.file.uid, static_cast<int>(AggKind::Case), told.happened, told.at, told.actor,
                 static_cast<int>(told.role), told.unit, told.payload);
}

/// What is kept of counts is summed up as the migrations do it that brought it.
void Filler::restore()
{
    m_db.script("INSERT INTO case_tally SELECT closed_at IS NOT NULL, coalesce((due+28799999)/86400000, 0), unit, "
                "coalesce(handler, 0), class, subtype, state, count(*) FROM case_file GROUP BY 1,2,3,4,5,6,7;"
                "INSERT INTO case_state_sum SELECT closed_at IS NOT NULL, unit, class, state, count(*) FROM case_file GROUP BY "
                "1,2,3,4;"
                "INSERT INTO case_subtype_sum SELECT closed_at IS NOT NULL, subtype, unit, count(*) FROM case_file GROUP BY "
                "1,2,3;"
                "DELETE FROM meta WHERE key='reckoned'"); // the other clocks come when the store is opened
    for (const auto& sql : m_dropped)
        m_db.script(sql);
}

void addStations(Office& office)
{
    for (int i = 0; i < kMoreStations; ++i) {
        char code[16];
        std::snprintf(code, sizeof code, "37029902%02d00", i + 10);
        const std::string number = std::to_string(i + 1);
        must(office,
             staff::AddUnit{code, "望海第" + number + "派出所", "Wanghai Station " + number, "望海" + number + "所",
                            staff::UnitKind::Station, std::string(workplace::kSubBureau)});
    }
}

/// Four handlers and a chief at each station of the sub-bureau.
std::vector<Station> staffStations(Office& office)
{
    std::vector<staff::Unit> units;
    office.maintain([&](Db& db) {
        const auto above = staff::unitByCode(db, workplace::kSubBureau);
        units = select<staff::Unit>(db, "WHERE parent=? ORDER BY rid", above->id);
    });
    std::vector<Station> stations;
    for (const staff::Unit& unit : units) {
        Station station{unit.id, unit.uid, unit.code, {}};
        for (int i = 0; i <= kCrew; ++i) {
            const std::string account =
                "s" + std::to_string(unit.id.value) + (i < kCrew ? "p" + std::to_string(i) : "chief");
            const std::string name = std::string(workplace::kSurnames[static_cast<std::size_t>(unit.id.value * 5 + i) %
                                                                      std::size(workplace::kSurnames)]) +
                                     std::string(workplace::kGiven[static_cast<std::size_t>(i)]);
            must(office, staff::AddOfficer{account, name, unit.code, {i < kCrew ? Role::R4 : Role::R5}, {}});
            office.maintain([&](Db& db) {
                const auto officer = staff::officerByAccount(db, account);
                station.officers.push_back({officer->id, officer->uid, officer->name});
            });
        }
        stations.push_back(std::move(station));
    }
    return stations;
}

} // namespace

void fillCases(workplace::Workplace& workplace, int cases)
{
    Office& office = workplace.office();
    workplace.setNow(at(*dayFrom(2026, 11, 20), 9, 42), true);
    std::optional<deadlines::Books> books;
    office.read(staff::systemActor(), [&](const Ask& ask) { books.emplace(deadlines::Books::of(ask.context)); });
    addPeople(office);
    addStations(office);
    CaseStory story(staffStations(office), cases, office.now());
    const auto failed = office.maintain([&](Db& db) {
        db.script("PRAGMA cache_size=-262144");
        Filler filler(db, *books);
        filler.drop();
        for (int done = 0; done < cases; done += kRowsAtOnce)
            db.inOne([&] {
                for (int i = done; i < std::min(cases, done + kRowsAtOnce); ++i)
                    filler.put(story.next());
            });
        filler.restore();
        search::rebuild(db);
    });
    if (failed)
        throw std::runtime_error("cases: " + failed->detail);
}

} // namespace minyi::bench
