#include "core/appeals/appeal_fields.h"
#include "core/appeals/command_fields.h"
#include "core/appeals/handling_fields.h"
#include "core/appeals/intake.h"
#include "core/security/vault.h"
#include "tests/flows/walk.h"

using namespace minyi::tests;
using namespace minyi::core::appeals;

namespace {

constexpr const char* kHere = "370299020100";

/// One order of the hotline that is put into a state with all that any step may ask for, so that state, role and unit decide.
class AppealWalk {
public:
    explicit AppealWalk(TestWorkplace& w) : m_w(w)
    {
        m_w.at("2026-11-26 10:00");
        m_first = m_w.say("lin", Take{Kind::Help, "林一", "13800000001", "第一次", "", false, {}, {}, {}}).appeal;
        m_w.say("lin", AnswerAtOnce{m_first, "已答复"});
        TakeHotlineOrders file;
        file.rows.push_back({2, "GD1", "", "help", moment("2026-11-26 10:00"), "王二", "13800000002", "噪音", ""});
        m_w.say("lin", file);
        REQUIRE_FALSE(m_w.office().read(m_w.as("system"), [&](const Ask& ask) {
            m_appeal = find<Appeal>(ask.db, uidOf("appeal|O12345|GD1"))->id;
        }));
    }

    std::vector<Deed> deeds() const;
    void put(State state, const std::string& event);
    std::string attempt(const Deed& what, const Actor& actor, bool allowed) { return attemptOn(m_w, m_appeal, what, actor, allowed); }

private:
    Deed rated(const std::string& event, const std::string& rating) const;

    TestWorkplace& m_w;
    Id<Appeal> m_first, m_appeal;
};

/// A row that is rejected is no step, though the file was taken.
Deed AppealWalk::rated(const std::string& event, const std::string& rating) const
{
    TakeHotlineResults file;
    file.rows.push_back({2, "GD1", rating, "no", "no"});
    return {event,
            [file](Office& office, const Actor& actor) {
                const auto taken = office.submit(actor, file);
                return taken && taken->fresh == 1;
            },
            [file](Tx& tx, const Actor& actor) {
                if (!actor.may(CommandOf<TakeHotlineResults>::needs))
                    return false;
                const auto taken = run(tx, file);
                return taken && taken->fresh == 1;
            }};
}

std::vector<Deed> AppealWalk::deeds() const
{
    const auto a = m_appeal, first = m_first;
    const auto other = make::unitOf(m_w, "370299020200");
    return {
        deed<AnswerAtOnce>("answer_at_once", [a] { return AnswerAtOnce{a, "依规答复"}; }),
        deed<Dispatch>("dispatch", [a, other] { return Dispatch{a, other, {}}; }),
        deed<Link>("link", [a, first] { return Link{a, first, "无新事实"}; }),
        deed<Route>("route_110", [a] { return Route{a, Outcome::To110, "正在打架"}; }),
        deed<Route>("route_discipline", [a] { return Route{a, Outcome::ToDiscipline, "收受礼品"}; }),
        deed<Withdraw>("withdraw", [a] { return Withdraw{a, "不用了"}; }),
        deed<AskReturn>("ask_return", [a] { return AskReturn{a, "非本辖区"}; }),
        deed<DecideReturn>("grant_return", [a] { return DecideReturn{a, true, false, "属实"}; }),
        deed<DecideReturn>("return_to_hotline", [a] { return DecideReturn{a, true, true, "非公安职责"}; }),
        deed<DecideReturn>("refuse_return", [a] { return DecideReturn{a, false, false, "属本辖区"}; }),
        deed<Sign>("sign", [a] { return Sign{a}; }),
        deed<Contact>("contact", [a] { return Contact{a, "电话", "已了解"}; }),
        deed<AskExtension>("ask_extension", [a] { return AskExtension{a, 5, "需检测"}; }),
        deed<DecideExtension>("grant_extension", [a] { return DecideExtension{a, true, dayOf(moment("2026-11-26")), "同意"}; }),
        deed<DecideExtension>("refuse_extension", [a] { return DecideExtension{a, false, {}, "不同意"}; }),
        deed<Answer>("answer", [a] { return Answer{a, "已处理", "电话", {}}; }),
        rated("rate_well", "satisfied"),
        rated("rate_poor", "dissatisfied"),
        rated("rate_poor_at_once", "dissatisfied"),
        rated("rate_poor_again", "dissatisfied"),
    };
}

void AppealWalk::put(State state, const std::string& event)
{
    const Instant now = m_w.office().now();
    const bool asked = event == "grant_return" || event == "return_to_hotline" || event == "refuse_return";
    const bool extension = event == "grant_extension" || event == "refuse_extension";
    REQUIRE_FALSE(m_w.office().write(m_w.as("system"), [&](Tx& tx) {
        tx.set(m_appeal, &Appeal::state, state);
        tx.set(m_appeal, &Appeal::unit, find(tx.db(), make::unitOf(m_w, kHere))->id);
        tx.set(m_appeal, &Appeal::dispatchedAt, event == "rate_poor_at_once" ? std::nullopt : std::optional(now - kHour));
        tx.set(m_appeal, &Appeal::returnAskedAt, asked ? std::optional(now) : std::nullopt);
        tx.set(m_appeal, &Appeal::extensionAsked, extension ? std::optional(std::int64_t{5}) : std::nullopt);
        tx.set(m_appeal, &Appeal::answeredAt, std::optional(now));
        tx.set(m_appeal, &Appeal::rehandledAt, event == "rate_poor_again" ? std::optional(now) : std::nullopt);
        return true;
    }));
}

} // namespace

TEST_CASE("an appeal takes the steps of workflows 3.8 and no other, from nobody else", "[walk]")
{
    TestWorkplace w;
    AppealWalk walk(w);
    const Walked walked = walkAll<State>(w, "walk_appeal.tsv", walk.deeds(),
                                         [&](const Deed& deed, const Actor& actor, State state, bool, bool allowed) {
                                             walk.put(state, deed.event);
                                             return walk.attempt(deed, actor, allowed);
                                         });
    for (const auto& fault : walked.faults)
        UNSCOPED_INFO(fault);
    CHECK(walked.faults.empty());
    CHECK(walked.tried == 13 * 2 * 2 * 7 * 20);
    CHECK(walked.allowed == walked.listed);
}
