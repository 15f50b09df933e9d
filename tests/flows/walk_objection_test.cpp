#include "core/orders/objection_fields.h"
#include "tests/flows/walk.h"

using namespace minyi::tests;
using namespace minyi::core::orders;
using followup::Matter;

namespace {

/// One objection that is put into a state with all that any step may ask for, so that state, role, unit and part taken decide.
class ObjectionWalk {
public:
    explicit ObjectionWalk(TestWorkplace& w) : m_w(w), m_order(make::rectifying(w)), m_matter(w.row(m_order).matter)
    {
        m_objection = {w.say("ma", FileObjection{m_order, Grounds::Mistaken, "录音"})};
    }

    std::vector<Deed> deeds() const
    {
        const auto o = m_objection;
        return {
            deed<ExamineObjection>("examine", [o] { return ExamineObjection{o, "已核查"}; }),
            deed<DecideObjection>("uphold", [o] { return DecideObjection{o, true, "属实"}; }),
            deed<DecideObjection>("uphold_over_share", [o] { return DecideObjection{o, true, "属实"}; }),
            deed<DecideObjection>("reject", [o] { return DecideObjection{o, false, "不属实"}; }),
            deed<CountersignObjection>("countersign", [o] { return CountersignObjection{o, true, "同意"}; }),
            deed<CountersignObjection>("countersign_refused", [o] { return CountersignObjection{o, false, "不同意"}; }),
            deed<AppealObjection>("appeal", [o] { return AppealObjection{o, "有新证据"}; }),
            deed<DecideAppeal>("appeal_upheld", [o] { return DecideAppeal{o, true, "改判"}; }),
            deed<DecideAppeal>("appeal_dismissed", [o] { return DecideAppeal{o, false, "维持"}; }),
        };
    }

    void put(ObjectionState state, const Actor& actor, bool ownPart, int share);
    std::string attempt(const Deed& what, const Actor& actor, bool allowed) { return attemptOn(m_w, m_objection, what, actor, allowed); }

private:
    TestWorkplace& m_w;
    Id<Order> m_order;
    Id<Matter> m_matter;
    Id<Objection> m_objection;
    int m_share = 10;
};

void ObjectionWalk::put(ObjectionState state, const Actor& actor, bool ownPart, int share)
{
    const Id<staff::Officer> part{ownPart ? actor.officer : m_w.as("lin").officer};
    if (share != m_share) {
        m_w.say("admin", settings::ChangeSetting{"exclusion_share", std::to_string(share), {}});
        m_share = share;
    }
    REQUIRE_FALSE(m_w.office().write(m_w.as("system"), [&](Tx& tx) {
        tx.set(m_objection, &Objection::state, state);
        tx.set(m_objection, &Objection::examinedBy, part);
        tx.set(m_objection, &Objection::decidedBy, part);
        tx.set(m_objection, &Objection::decidedAt, std::optional(m_w.office().now()));
        tx.set(m_matter, &Matter::firstCaller, part);
        return true;
    }));
}

} // namespace

TEST_CASE("an objection takes the steps of workflows 3.7 and no other, from nobody else", "[walk]")
{
    TestWorkplace w;
    ObjectionWalk walk(w);
    const Walked walked =
        walkAll<ObjectionState>(w, "walk_objection.tsv", walk.deeds(),
                                [&](const Deed& deed, const Actor& actor, ObjectionState state, bool ownPart, bool allowed) {
                                    // One poor rating, and it is this one: only a share of all lets it pass without a second person.
                                    walk.put(state, actor, ownPart, deed.event == "uphold" ? 100 : 10);
                                    return walk.attempt(deed, actor, allowed);
                                });
    for (const auto& fault : walked.faults)
        UNSCOPED_INFO(fault);
    CHECK(walked.faults.empty());
    CHECK(walked.tried == 13 * 2 * 2 * 7 * 9);
    CHECK(walked.allowed == walked.listed);
}
