#include "tests/flows/walk.h"

#include <fstream>
#include <sstream>

namespace minyi::tests {

namespace {

std::vector<std::string> split(const std::string& text, char mark)
{
    std::vector<std::string> parts;
    std::istringstream in(text);
    for (std::string part; std::getline(in, part, mark);)
        parts.push_back(part);
    return parts;
}

std::vector<bool> sides(const std::string& word)
{
    if (word == "any")
        return {true, false};
    REQUIRE((word == "own" || word == "other"));
    return {word == "own"};
}

} // namespace

std::string Attempt::text() const
{
    return state + " " + event + " by " + role + (ownUnit ? " of the unit" : " of another unit") +
           (ownMatter ? ", own matter" : ", other matter");
}

std::map<Attempt, std::string> readWalk(const std::string& file, const std::set<std::string>& states,
                                        const std::set<std::string>& events)
{
    std::map<Attempt, std::string> rows;
    std::ifstream in(std::string(MINYI_SOURCE_DIR) + "/tests/flows/" + file);
    REQUIRE(in);
    for (std::string line; std::getline(in, line);) {
        if (line.empty() || line[0] == '#')
            continue;
        const auto cells = split(line, '\t');
        INFO(line);
        REQUIRE(cells.size() == 7);
        REQUIRE(states.contains(cells[0]));
        REQUIRE(events.contains(cells[1]));
        REQUIRE(states.contains(cells[5]));
        for (const auto& role : split(cells[2], ','))
            for (const bool ownUnit : sides(cells[3]))
                for (const bool ownMatter : sides(cells[4]))
                    REQUIRE(rows.emplace(Attempt{cells[0], cells[1], role, ownUnit, ownMatter}, cells[5]).second);
    }
    return rows;
}

std::vector<Walker> walkers(TestWorkplace& workplace, std::string_view unit)
{
    std::vector<Walker> list;
    for (const bool own : {true, false}) {
        const std::string where = own ? std::string(unit) : "370299010000";
        for (const auto& role : TokensOf<Role>::table) {
            if (role.value == Role::System)
                continue;
            const bool none = role.value == Role::None;
            const std::string account = "walk-" + std::string(role.text) + (own ? "-own" : "-other");
            workplace.say("admin", staff::AddOfficer{account, "行者", where, {none ? Role::R1 : role.value}, {}});
            if (none)
                workplace.say("admin", staff::GrantRole{account, Role::R1, true});
            list.push_back({account, std::string(role.text), own});
        }
    }
    return list;
}

void Walked::note(const Attempt& attempt, const std::map<Attempt, std::string>& rows, const std::string& happened)
{
    ++tried;
    const auto row = rows.find(attempt);
    const std::string expected = row == rows.end() ? "-" : row->second;
    allowed += row != rows.end();
    if (happened != expected)
        faults.push_back(attempt.text() + ": " + happened + " instead of " + expected);
}

} // namespace minyi::tests
