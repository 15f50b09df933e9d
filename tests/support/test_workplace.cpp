#include "tests/support/test_workplace.h"

#include "core/cases/table.h"
#include "core/duty/commands.h"
#include "core/incidents/commands.h"
#include "core/recordings/commands.h"
#include "core/reports/commands.h"
#include "core/staff/rules.h"
#include "core/staff/table.h"
#include "core/workplace/sample_people.h"

#include <sqlite3.h>

namespace minyi::tests {

Instant moment(std::string_view text)
{
    const auto parsed = parseInstant(text);
    REQUIRE(parsed);
    return *parsed;
}

void enrol(workplace::Workplace& workplace)
{
    const Actor system = staff::systemActor();
    for (const auto& unit : workplace::kUnits)
        REQUIRE(workplace.office().submit(system, staff::AddUnit{std::string(unit.code), std::string(unit.name),
                                                                 std::string(unit.nameEn), std::string(unit.shortName),
                                                                 unit.kind, std::string(unit.parent)}));
    for (const auto& officer : workplace::kOfficers) {
        std::vector<Role> roles{officer.roles[0]};
        if (officer.roles[1] != Role::None)
            roles.push_back(officer.roles[1]);
        REQUIRE(workplace.office().submit(
            system,
            staff::AddOfficer{
                std::string(officer.account), std::string(officer.name), std::string(officer.unit), roles, {}}));
    }
}

TestWorkplace::TestWorkplace(std::string_view now)
    : m_workplace(workplace::Workplace::inMemory(moment(now)))
{
    REQUIRE(m_workplace);
    db([this](Db& base) { sqlite3_update_hook(base.handle(), &TestWorkplace::rowChanged, this); });
    enrol(*m_workplace);
}

TestWorkplace::~TestWorkplace()
{
    office().maintain([](Db& base) { sqlite3_update_hook(base.handle(), nullptr, nullptr); });
    if (m_expectTripped)
        return;
    INFO("a row changed that no commit carries: " << (m_tripped.empty() ? "" : m_tripped.front()));
    CHECK(m_tripped.empty());
}

Actor TestWorkplace::as(std::string_view account)
{
    if (account == "system")
        return staff::systemActor();
    std::optional<Actor> actor;
    db([&](Db& base) { actor = staff::actorOf(base, account); });
    INFO(account);
    REQUIRE(actor);
    return *actor;
}

void TestWorkplace::db(const std::function<void(Db&)>& work)
{
    REQUIRE_FALSE(office().maintain(work));
}

std::int64_t TestWorkplace::count(const std::string& sql)
{
    std::int64_t number = -1;
    db([&](Db& base) { number = base.one<std::int64_t>(sql).value_or(-1); });
    return number;
}

std::string TestWorkplace::checkFaults()
{
    std::string faults;
    for (const auto& line : m_workplace->check())
        if (!line.ok)
            faults += line.name + ": " + line.detail + "; ";
    return faults;
}

void TestWorkplace::rowChanged(void* self, int, const char*, const char* table, long long)
{
    static const Entities synced = [] {
        Entities list;
        staff::add(list);
        settings::add(list);
        cases::add(list);
        incidents::add(list);
        followup::add(list);
        recordings::add(list);
        orders::add(list);
        duty::add(list);
        reports::add(list);
        return list;
    }();
    auto& workplace = *static_cast<TestWorkplace*>(self);
    const bool watched = synced.find(std::string_view(table)) || std::string_view(table) == "fact";
    // `due` of these is derived into the row itself.
    const bool derives = std::string_view(table) == EntityOf<cases::CaseFile>::table ||
                         std::string_view(table) == EntityOf<incidents::Incident>::table;
    const bool derived = derives && workplace.office().deriving();
    if (watched && !derived && !workplace.office().projecting())
        workplace.m_tripped.emplace_back(table);
}

} // namespace minyi::tests
