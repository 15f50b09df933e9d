#include "core/cases/command_fields.h"
#include "core/cases/table.h"
#include "core/evidence/evidence.h"
#include "core/review/rules.h"
#include "core/review/said.h"
#include "core/review/table.h"
#include "tests/flows/walk.h"

using namespace minyi::tests;
using namespace minyi::core::cases;

namespace {

/// One case that is put into a state, handled by the walker or by somebody else.
class CaseWalk {
public:
    CaseWalk(TestWorkplace& w, Class kind)
        : m_w(w)
    {
        RegisterCase command;
        command.kind = kind;
        command.title = "案件";
        command.subtype = "disturbance"; // has no checklist
        command.handler = "chen";
        command.people = {{"suspect", "陆一舟", {}, {}, {}, {}, {}}};
        m_file = w.say("chen", command).file;
        REQUIRE_FALSE(w.office().write(w.as("system"), [&](Tx& tx) {
            review::Review review;
            review.file = m_file;
            review.level = review::Level::Decided;
            review.grounds = "detention";
            m_review = tx.create(review);
            review::SaidGround said; // reviewed as detention, and not said any more: else the fast procedure is closed
            said.file = m_file;
            said.withdrawnAt = tx.now();
            tx.create(said);
            for (const review::Opening& opening : review::kOpenings) { // the walk is about who takes the step once it was agreed to
                if (!review::isCoercive(opening.step))
                    continue;
                review.round += 1;
                review.about = opening.step;
                review.opinion = review::Opinion::Agree;
                tx.create(review);
            }
            evidence::Evidence scene;
            scene.file = m_file;
            scene.number = 1;
            scene.kind = evidence::Kind::Scene;
            tx.create(scene);
            return true;
        }));
    }

    std::vector<Deed> deeds() const;
    void put(State state, Id<staff::Officer> handler);
    void say(std::optional<review::Opinion> opinion);
    std::string attempt(const Deed& what, const Actor& actor, bool allowed) { return attemptOn(m_w, m_file, what, actor, allowed); }
    Walked walk(const std::string& rows);

private:
    TestWorkplace& m_w;
    Id<CaseFile> m_file;
    Id<review::Review> m_review;
};

/// The opinion of the review that leads to a step, given before: the walk is about who may take the step then.
std::optional<review::Opinion> opinionFor(std::string_view event)
{
    if (event == "send_for_prosecution")
        return review::Opinion::Agree;
    for (const auto& token : TokensOf<review::Opinion>::table)
        if (const auto step = review::stepOf(token.value); step && toText(*step) == event)
            return token.value;
    return {};
}

std::vector<Deed> CaseWalk::deeds() const
{
    std::vector<Deed> list;
    const auto add = [&](std::string event, Step step, Json fields) {
        const MoveCase command{m_file, step, {}, "理由", fields.is_null() ? std::optional<Json>() : std::optional(std::move(fields))};
        list.push_back(deed<MoveCase>(std::move(event), [command] { return command; }));
    };
    for (const auto& step : TokensOf<Step>::table)
        add(std::string(step.text), step.value, step.value == Step::Penalise ? Json{{"fine", 1000}} : Json());
    add("penalise_above", Step::Penalise, {{"fine", 1001}});
    add("penalise_detention", Step::Penalise, {{"detention_days", 5}, {"fine", 200}});
    return list;
}

void CaseWalk::put(State state, Id<staff::Officer> handler)
{
    REQUIRE_FALSE(m_w.office().write(m_w.as("system"), [&](Tx& tx) {
        tx.set(m_file, &CaseFile::state, state);
        if (state == State::Custody) // the walk is about who carries the arrest out once it was asked for
            tx.raise(m_file, Happened::ArrestAsked);
        tx.set(m_file, &CaseFile::handler, handler);
        tx.set(m_file, &CaseFile::flags, state == State::Archived ? kSealed : 0);
        tx.set(m_file, &CaseFile::closedAt, isClosed(state) ? std::optional(tx.now()) : std::nullopt);
        return true;
    }));
}

void CaseWalk::say(std::optional<review::Opinion> opinion)
{
    REQUIRE_FALSE(m_w.office().write(m_w.as("system"), [&](Tx& tx) {
        tx.set(m_review, &review::Review::opinion, opinion);
        return true;
    }));
}

Walked CaseWalk::walk(const std::string& rows)
{
    const auto other = Id<staff::Officer>{m_w.as("chen").officer};
    std::optional<std::pair<State, Id<staff::Officer>>> stands;
    return walkAll<State>(m_w, rows, deeds(), [&](const Deed& deed, const Actor& actor, State state, bool ownMatter, bool allowed) {
        const std::pair wanted{state, ownMatter ? Id<staff::Officer>{actor.officer} : other};
        const bool moved = m_w.row(m_file).state != state; // a fault of the walk itself
        if (stands != wanted || moved)
            put(wanted.first, wanted.second);
        stands = wanted;
        if (state == State::LegalReview || state == State::Concluded)
            say(opinionFor(deed.event));
        return attempt(deed, actor, allowed);
    });
}

void check(Class kind, const std::string& rows)
{
    TestWorkplace w;
    CaseWalk walk(w, kind);
    const Walked walked = walk.walk(rows);
    for (const auto& fault : walked.faults)
        UNSCOPED_INFO(fault);
    CHECK(walked.faults.empty());
    CHECK(walked.tried == 13 * 2 * 2 * 26 * 41);
    CHECK(walked.allowed == walked.listed);
}

} // namespace

TEST_CASE("an administrative case takes the steps of workflows 5.4 and no other, from nobody else", "[walk][cases]")
{
    check(Class::Administrative, "walk_case_administrative.tsv");
}

TEST_CASE("a criminal case takes the steps of workflows 5.4 and no other, from nobody else", "[walk][cases]")
{
    check(Class::Criminal, "walk_case_criminal.tsv");
}
