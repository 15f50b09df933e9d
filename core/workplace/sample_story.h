#pragma once

#include "core/followup/command_fields.h"
#include "core/orders/command_fields.h"
#include "core/staff/commands.h"
#include "core/workplace/sample.h"

#include <deque>
#include <queue>
#include <random>

namespace minyi::core::workplace {

/// What happens on the sample's days, moment by moment: each step is a command of somebody at a time, and may plan later ones.
class Story {
public:
    Story(Workplace& workplace, const Sample& sample) : m_workplace(workplace), m_sample(sample), m_random(sample.seed) {}

    Office& office() { return m_workplace.office(); }
    /// The matters of a day, taken in and asked the next morning.
    void plan(Day day, int matters);
    /// Plays the earliest moment up to the sample's end; nothing when the story is told.
    std::optional<Instant> next();
    const std::optional<Refusal>& fault() const { return m_fault; }

private:
    struct Moment {
        Instant at;
        std::int64_t order;
        std::function<void()> play;

        bool operator>(const Moment& other) const
        {
            return at != other.at ? at > other.at : order > other.order;
        }
    };

    void when(Instant at, std::function<void()> play);
    int upTo(int n) { return static_cast<int>(m_random() % static_cast<std::uint64_t>(n)); }
    Actor as(std::string_view account);
    Actor handlerOf(std::int64_t unit, Role role);
    template <class C>
    void say(const Actor& actor, const C& command);

    followup::IntakeRow row(Day day, int number);
    void morning(Day today);
    void answer(const followup::Matter& matter, Instant sent);
    void call(Id<followup::Matter> matter);
    void order(Id<orders::Order> order, int course);
    void rectify(Id<orders::Order> order, std::int64_t unit, int course);
    void finish(Id<orders::Order> order, int course);

    Workplace& m_workplace;
    const Sample& m_sample;
    std::mt19937_64 m_random;
    std::priority_queue<Moment, std::vector<Moment>, std::greater<>> m_moments;
    std::int64_t m_order = 0;
    int m_courses = 0;
    int m_calls = 0;
    std::map<std::string, Actor, std::less<>> m_actors;
    std::optional<Refusal> m_fault;
};

} // namespace minyi::core::workplace
