#pragma once

#include "core/cases/case.h"
#include "core/cases/people.h"
#include "core/cases/steps.h"
#include "core/office/event.h"

#include <map>
#include <random>
#include <string>
#include <vector>

namespace minyi::bench {

/// A station and who works there; the last one is its chief.
struct Station {
    core::Id<core::staff::Unit> unit;
    core::Uid uid;
    std::string code;
    struct Officer {
        core::Id<core::staff::Officer> id;
        core::Uid uid;
        std::string name;
    };
    std::vector<Officer> officers;
};

struct Told {
    core::Happened happened;
    core::Instant at;
    core::Uid actor;
    core::Uid unit;
    core::Role role;
    std::string payload;
};

struct MadeCase {
    core::cases::CaseFile file;
    std::vector<core::cases::CasePerson> people;
    std::vector<core::cases::CaseStep> steps;
    std::vector<Told> facts;
};

/// Invents cases in the order of their registration, evenly over the days before `now`. Each goes through the moves of its
/// life cycle, and its fields hold after each what the command would have left in them.
class CaseStory {
public:
    CaseStory(std::vector<Station> stations, int cases, core::Instant now);

    MadeCase next();

    static constexpr int kDays = 912;

private:
    int upTo(int n) { return static_cast<int>(m_random() % static_cast<std::uint64_t>(n)); }
    template <class T, std::size_t N>
    const T& one(const T (&list)[N])
    {
        return list[m_random() % N];
    }
    core::Uid freshUid();

    void report(MadeCase& made, const Station& station);
    void people(MadeCase& made);
    void imported(MadeCase& made, const Station& station);
    void live(MadeCase& made, const Station& station);
    void act(MadeCase& made, const Station& station, core::cases::Step step, core::Instant at);
    void tell(MadeCase& made, const Station& station, core::Happened happened, core::Instant at, bool chief,
              core::Json payload);

    std::vector<Station> m_stations;
    int m_cases;
    core::Instant m_now;
    std::mt19937_64 m_random{110};
    int m_made = 0;
    std::size_t m_handler = 0;                     ///< of the case being told, in its station
    std::map<std::string, std::int64_t> m_serials; ///< last of each unit and month
};

} // namespace minyi::bench
