#pragma once

#include "core/followup/command_fields.h"
#include "core/followup/query_fields.h"
#include "core/orders/command_fields.h"
#include "core/orders/query_fields.h"
#include "core/settings/settings.h"
#include "core/staff/commands.h"
#include "core/workplace/workplace.h"

#include <catch2/catch.hpp>

namespace minyi::tests {

using namespace core;

/// "2026-11-24 09:00" in legal time.
Instant moment(std::string_view text);
/// The units and officers of the sample, by their accounts: lin, sun (R1), wu (R2), zhou (R6), qin (R9), han (R10), and
/// at each unit a clerk and a chief (chen and ma at 370299020100). Adds p0101 to p1204, who handled the matters of the
/// sample files, to none.
void enrol(workplace::Workplace& workplace);

/// An office in memory with people in it, a clock that stands still, and a tripwire: no synced row may change but by
/// the projector.
class TestWorkplace {
public:
    explicit TestWorkplace(std::string_view now = "2026-11-24 08:30");
    ~TestWorkplace();

    workplace::Workplace& workplace() { return *m_workplace; }
    Office& office() { return m_workplace->office(); }
    void at(std::string_view time) { m_workplace->setNow(moment(time), true); }
    void pass(std::int64_t ms) { m_workplace->setNow(office().now() + ms, true); }
    Actor as(std::string_view account);

    template <class C>
    auto attempt(std::string_view account, const C& command)
    {
        return office().submit(as(account), command);
    }
    /// Must be taken.
    template <class C>
    auto say(std::string_view account, const C& command)
    {
        auto reply = attempt(account, command);
        INFO(account << " " << CommandOf<C>::name);
        INFO((reply ? std::string() : std::string(toText(reply.error().why)) + " " + reply.error().detail));
        REQUIRE(reply);
        return *reply;
    }
    template <class C>
    Refusal refusal(std::string_view account, const C& command)
    {
        const auto before = office().tip();
        auto reply = attempt(account, command);
        INFO(account << " " << CommandOf<C>::name);
        REQUIRE_FALSE(reply);
        CHECK(office().tip().pos == before.pos);
        return reply.error();
    }
    template <class Q>
    auto ask(std::string_view account, const Q& question)
    {
        auto reply = office().ask(as(account), question);
        INFO((reply ? std::string() : std::string(toText(reply.error().why)) + " " + reply.error().detail));
        REQUIRE(reply);
        return *reply;
    }
    void db(const std::function<void(Db&)>& work);
    template <class T>
    T row(Id<T> id)
    {
        std::optional<T> found;
        db([&](Db& base) { found = core::find(base, id); });
        REQUIRE(found);
        return *found;
    }
    std::int64_t count(const std::string& sql);
    /// Empty if every line of a check is good.
    std::string checkFaults();

    /// The tables whose rows changed without the projector.
    const std::vector<std::string>& tripped() const { return m_tripped; }
    void expectTripped() { m_expectTripped = true; }

private:
    static void rowChanged(void* self, int, const char*, const char* table, long long);

    std::unique_ptr<workplace::Workplace> m_workplace;
    std::vector<std::string> m_tripped;
    bool m_expectTripped = false;
};

} // namespace minyi::tests
