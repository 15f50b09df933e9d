#include "tests/flows/walk.h"

using namespace minyi::tests;
using namespace minyi::core::followup;

namespace {

/// One matter and its message that are put into a state with everything filled in that any step may ask for.
class MatterWalk {
public:
    explicit MatterWalk(TestWorkplace& w)
        : m_w(w)
        , m_matter(make::sent(w))
    {
        w.at("2026-11-24 10:00");
        w.db([&](Db& db) { m_message = select<Message>(db, "ORDER BY rid LIMIT 1").front().id; });
        m_w.office().write(m_w.as("system"), [&](Tx& tx) { // a try of the day before, so that a third is the last
            tx.create(Call{{},
                           {},
                           0,
                           m_matter,
                           1,
                           {m_w.as("lin").officer},
                           moment("2026-11-23 15:00"),
                           Outcome::NoAnswer,
                           {},
                           {},
                           {},
                           {},
                           {},
                           {}});
            return true;
        });
    }

    std::vector<Deed> deeds() const;
    void put(State state, const Actor& actor, bool ownMatter, const std::string& event);
    std::string attempt(const Deed& what, const Actor& actor, State from, bool allowed);

private:
    TestWorkplace& m_w;
    Id<Matter> m_matter;
    Id<Message> m_message;
};

std::vector<Deed> MatterWalk::deeds() const
{
    const auto m = m_matter;
    const auto message = m_message;
    const auto call = [m](Outcome outcome, std::optional<Rating> rating, std::optional<std::string> cause) {
        return [=] { return RecordCall{m, outcome, rating, cause, {}, {}, "原话", "说明", {}, {}}; };
    };
    const auto delivery = [message](Delivery state) { return [=] { return RecordDelivery{message, state, {}, {}}; }; };
    const auto reply = [](const char* text) {
        return [=] { return RecordReply{"13800000001", moment("2026-11-24 10:00"), text, {}}; };
    };
    return {
        deed<Exclude>("exclude",
                      [m] {
                          return Exclude{m, "E02", "代办", {}};
                      }),
        deed<RecordDelivery>("accepted", delivery(Delivery::Accepted)),
        deed<RecordDelivery>("failed", delivery(Delivery::Failed)),
        deed<RecordDelivery>("lost", delivery(Delivery::Uncertain)),
        deed<RecordReply>("reply_1", reply("1")),
        deed<RecordReply>("reply_3", reply("3")),
        deed<RecordReply>("reply_unclear", reply("谢谢")),
        deed<RecordReply>("reply_opt_out", reply("T")),
        deed<RecordReply>("late_reply_1", reply("1")),
        deed<RecordReply>("late_reply_3", reply("3")),
        deed<Classify>("classify",
                       [m] {
                           return Classify{m, Rating::Satisfied, "致谢"};
                       }),
        deed<Classify>("classify_poor",
                       [m] {
                           return Classify{m, Rating::Dissatisfied, "不满"};
                       }),
        deed<Claim>("claim", [m] { return Claim{m}; }),
        deed<Release>("release", [m] { return Release{m}; }),
        deed<RecordCall>("confirm", call(Outcome::Answered, Rating::Dissatisfied, "C06")),
        deed<RecordCall>("explain", call(Outcome::Answered, Rating::Satisfied, "C10")),
        deed<RecordCall>("declined", call(Outcome::Declined, {}, {})),
        deed<RecordCall>("no_answer", call(Outcome::NoAnswer, {}, {})),
        deed<RecordCall>("no_answer_last", call(Outcome::NoAnswer, {}, {})),
        deed<Reopen>("reopen",
                     [m] {
                         return Reopen{m, "新情况"};
                     }),
    };
}

void MatterWalk::put(State state, const Actor& actor, bool ownMatter, const std::string& event)
{
    const Instant now = m_w.office().now();
    REQUIRE_FALSE(m_w.office().write(m_w.as("system"), [&](Tx& tx) {
        tx.set(m_matter, &Matter::state, state);
        tx.set(m_matter, &Matter::handler, ownMatter ? actor.account : std::string("chen"));
        tx.set(m_matter, &Matter::claimedBy, Id<staff::Officer>{actor.officer});
        tx.set(m_matter, &Matter::attempts, std::int64_t{event == "no_answer_last" ? 2 : 0});
        tx.set(m_matter, &Matter::firstRating, std::optional(Rating::Dissatisfied));
        tx.set(m_matter, &Matter::windowEnd, std::optional(event.starts_with("late") ? now - kHour : now + kHour));
        tx.set(m_message, &Message::state,
               event == "exclude"                                ? Delivery::Queued
               : state == State::Scheduled || event != "failed" ? Delivery::Handed
                                                                : Delivery::Accepted);
        return true;
    }));
}

/// The state it led to, or "-" where it was refused or, for what comes from outside, kept without moving anything.
std::string MatterWalk::attempt(const Deed& what, const Actor& actor, State from, bool allowed)
{
    if (!allowed && !actor.may(Permission::RunFollowUp)) {
        const auto before = m_w.office().tip();
        const bool taken = what.submit(m_w.office(), actor);
        if (!taken)
            return m_w.office().tip().pos == before.pos ? "-" : "refused, yet something changed";
        return "taken, to " + std::string(toText(m_w.row(m_matter).state));
    }
    std::string next = "-";
    REQUIRE_FALSE(m_w.office().write(actor, [&](Tx& tx) {
        const std::int64_t facts = tx.db().one<std::int64_t>("SELECT count(*) FROM fact").value_or(0);
        if (!what.run(tx, actor))
            return false;
        const State now = find(tx.db(), m_matter)->state;
        const bool told = tx.db().one<std::int64_t>("SELECT count(*) FROM fact").value_or(0) > facts;
        if (now != from || told)
            next = toText(now);
        return false;
    }));
    return next;
}

} // namespace

TEST_CASE("a matter takes the steps of workflows 3.5 and no other, from nobody else", "[walk]")
{
    TestWorkplace w;
    MatterWalk walk(w);
    const Walked walked =
        walkAll<State>(w, "walk_matter.tsv", walk.deeds(),
                       [&](const Deed& deed, const Actor& actor, State state, bool ownMatter, bool allowed) {
                           walk.put(state, actor, ownMatter, deed.event);
                           return walk.attempt(deed, actor, state, allowed);
                       });
    for (const auto& fault : walked.faults)
        UNSCOPED_INFO(fault);
    CHECK(walked.faults.empty());
    CHECK(walked.tried == 13 * 2 * 2 * 9 * 20);
    CHECK(walked.allowed == walked.listed);
}
