#include "core/orders/accountability.h"
#include "core/orders/detours.h"
#include "tests/flows/walk.h"

using namespace minyi::tests;
using namespace minyi::core::orders;
using followup::Matter;
using followup::Outcome;
using followup::Rating;
using followup::Solved;

namespace {

/// What makes a matter an officer's own.
enum class Part { Called, Handled };

constexpr State kPausable[] = {State::Issued, State::Rectifying, State::InReview, State::SecondCall, State::ReHandling, State::Completed,
                               State::Accounting};

/// Where the order stood that an event resumes.
State pausedFrom(const std::string& event)
{
    for (const State state : kPausable)
        if (event == "resume_" + std::string(toText(state)))
            return state;
    return State::Rectifying;
}

/// One order that is put into a state with everything filled in that any step may ask for, so that only state, role,
/// unit and matter decide.
class OrderWalk {
public:
    OrderWalk(TestWorkplace& w, Part part)
        : m_w(w)
        , m_part(part)
        , m_order(make::secondCall(w))
        , m_matter(w.row(m_order).matter)
        , m_twin(make::twinOf(w, m_order))
    {
        m_w.at("2026-11-25 10:00");
        m_w.say("sun", RecordSecondCall{m_order, Outcome::NoAnswer, {}, {}, {}});
        m_w.at("2026-11-26 10:00");
    }

    std::vector<Deed> deeds() const;
    void put(State state, const Actor& actor, bool ownMatter, bool lastTry, const std::string& event);
    std::string attempt(const Deed& what, const Actor& actor, bool allowed) { return attemptOn(m_w, m_order, what, actor, allowed); }

private:
    TestWorkplace& m_w;
    Part m_part;
    Id<Order> m_order;
    Id<Matter> m_matter;
    Id<Order> m_twin; ///< of the same person, unit and cause
};

std::vector<Deed> OrderWalk::deeds() const
{
    const auto o = m_order, twin = m_twin;
    const auto second = [o](Outcome outcome, std::optional<Rating> rating) {
        return [=] { return RecordSecondCall{o, outcome, rating, Solved::No, "原话"}; };
    };
    std::vector<Deed> all = {
        deed<Issue>("issue",
                    [o] {
                        return Issue{o, 3, {}, {}};
                    }),
        deed<Issue>("issue_grade_1",
                    [o] {
                        return Issue{o, 1, {}, {}};
                    }),
        deed<SignFor>("sign_for", [o] { return SignFor{o}; }),
        deed<AskReturn>("ask_return",
                        [o] {
                            return AskReturn{o, "非本单位"};
                        }),
        deed<GrantReturn>("grant_return",
                          [o] {
                              return GrantReturn{o, "370299020200"};
                          }),
        deed<RefuseReturn>("refuse_return", [o] { return RefuseReturn{o, "属本单位"}; }),
        deed<RefuseExtension>("refuse_extension", [o] { return RefuseExtension{o, "不必"}; }),
        deed<Conclude>("conclude", [o] { return Conclude{o, "依法办结"}; }),
        deed<NotProved>("not_proved", [o] { return NotProved{o, "查无实据"}; }),
        deed<Contact>("contact",
                      [o] {
                          return Contact{o, "电话", "已说明"};
                      }),
        deed<NoteProgress>("progress",
                           [o] {
                               return NoteProgress{o, "已核实"};
                           }),
        deed<AskExtension>("ask_extension",
                           [o] {
                               return AskExtension{o, 2, "复杂"};
                           }),
        deed<GrantExtension>("grant_extension",
                             [o] {
                                 return GrantExtension{o, 2, "同意"};
                             }),
        deed<FeedBack>("feed_back",
                       [o] { return FeedBack{o, "属实", "整改", dayOf(moment("2026-11-26")), "电话", "认可", "培训记录", {}}; }),
        deed<SignFeedback>("sign_feedback", [o] { return SignFeedback{o}; }),
        deed<Review>("accept",
                     [o] {
                         return Review{o, true, "同意", {}};
                     }),
        deed<Review>("accept_grade_1", [o] { return Review{o, true, "同意", {}}; }),
        deed<Review>("return",
                     [o] {
                         return Review{o, false, "缺证据", {}};
                     }),
        deed<RecordSecondCall>("second_satisfied", second(Outcome::Answered, Rating::Satisfied)),
        deed<RecordSecondCall>("second_poor", second(Outcome::Answered, Rating::Dissatisfied)),
        deed<RecordSecondCall>("second_no_answer", second(Outcome::NoAnswer, {})),
        deed<RecordSecondCall>("second_no_answer_last", second(Outcome::NoAnswer, {})),
        deed<Explain>("explain",
                      [o] {
                          return Explain{o, "C12", "依据"};
                      }),
        deed<ReHandle>("rehandle",
                       [o] {
                           return ReHandle{o, "未解决"};
                       }),
        deed<FindResponsibility>("find_responsible",
                                 [o] {
                                     return FindResponsibility{o, true, "未告知"};
                                 }),
        deed<FindResponsibility>("find_not_responsible",
                                 [o] {
                                     return FindResponsibility{o, false, "已整改"};
                                 }),
        deed<DecideMeasure>("decide_measure",
                            [o] {
                                return DecideMeasure{o, Measure::Discipline, "已移送"};
                            }),
        deed<TakeOver>("take_over", [o] { return TakeOver{o, "举报收受礼品"}; }),
        deed<Merge>("merge", [o, twin] { return Merge{o, twin}; }),
        deed<Remind>("remind", [o] { return Remind{o}; }),
        deed<HoldMeeting>("joint_meeting", [o] { return HoldMeeting{o, "会议纪要"}; }),
        deed<Pause>("pause", [o] { return Pause{o, "行政复议〔2026〕7号"}; }),
    };
    for (const State state : kPausable)
        all.push_back(deed<Resume>("resume_" + std::string(toText(state)), [o] { return Resume{o, "已终结"}; }));
    return all;
}

void OrderWalk::put(State state, const Actor& actor, bool ownMatter, bool lastTry, const std::string& event)
{
    const Instant now = m_w.office().now();
    REQUIRE_FALSE(m_w.office().write(m_w.as("system"), [&](Tx& tx) {
        tx.set(m_order, &Order::state, state);
        tx.set(m_order, &Order::cause, std::string(event == "take_over" || event == "not_proved" ? "C07" : "C06"));
        tx.set(m_order, &Order::grade, std::int64_t{event == "accept_grade_1" ? 1 : 3});
        tx.set(m_order, &Order::extensionAsked, std::optional(std::int64_t{2}));
        tx.set(m_order, &Order::rehandlings, std::int64_t{event == "conclude" ? 2 : 0});
        tx.set(m_order, &Order::pausedFrom, state == State::Paused ? std::optional(pausedFrom(event)) : std::nullopt);
        tx.set(m_order, &Order::issuedAt, std::optional(now - 2 * kHour));
        tx.set(m_order, &Order::returnAskedAt, std::optional(now - kHour));
        tx.set(m_order, &Order::feedbackAt, std::optional(now - kHour));
        tx.set(m_order, &Order::secondRating, std::optional(Rating::Dissatisfied));
        tx.set(m_order, &Order::secondAttempts, std::int64_t{lastTry ? 2 : 0});
        const bool called = ownMatter && m_part == Part::Called, handled = ownMatter && m_part == Part::Handled;
        tx.set(m_matter, &Matter::firstCaller, Id<staff::Officer>{called ? actor.officer : m_w.as("lin").officer});
        tx.set(m_matter, &Matter::handler, handled ? actor.account : std::string("p0101"));
        return true;
    }));
}

} // namespace

TEST_CASE("an order takes the steps of workflows 3.6 and no other, from nobody else", "[walk]")
{
    TestWorkplace w;
    OrderWalk walk(w, GENERATE(Part::Called, Part::Handled));
    const Walked walked =
        walkAll<State>(w, "walk_order.tsv", walk.deeds(),
                       [&](const Deed& deed, const Actor& actor, State state, bool ownMatter, bool allowed) {
                           walk.put(state, actor, ownMatter, deed.event == "second_no_answer_last", deed.event);
                           return walk.attempt(deed, actor, allowed);
                       });
    for (const auto& fault : walked.faults)
        UNSCOPED_INFO(fault);
    CHECK(walked.faults.empty());
    CHECK(walked.tried == 13 * 2 * 2 * 11 * 39);
    CHECK(walked.allowed == walked.listed);
}
