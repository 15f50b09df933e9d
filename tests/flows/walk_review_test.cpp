#include "core/cases/command_fields.h"
#include "core/evidence/evidence.h"
#include "core/review/table.h"
#include "tests/flows/walk.h"

using namespace minyi::tests;
using namespace minyi::core::review;

namespace {

/// One case in review, put to a level, handled by the walker or by somebody else.
class ReviewWalk {
public:
    explicit ReviewWalk(TestWorkplace& w) : m_w(w)
    {
        cases::RegisterCase command;
        command.title = "案件";
        command.subtype = "disturbance"; // has no checklist
        command.handler = "chen";
        m_file = w.say("chen", command).file;
        write([&](Tx& tx) {
            tx.set(m_file, &cases::CaseFile::state, cases::State::LegalReview);
            Review review;
            review.file = m_file;
            m_review = tx.create(review);
            evidence::Evidence scene;
            scene.file = m_file;
            scene.number = 1;
            scene.kind = evidence::Kind::Scene;
            tx.create(scene);
        });
    }

    std::vector<Deed> deeds() const;
    Walked walk();

private:
    void write(const std::function<void(Tx&)>& work)
    {
        REQUIRE_FALSE(m_w.office().write(m_w.as("system"), [&](Tx& tx) {
            work(tx);
            return true;
        }));
    }
    void put(Level level, Id<staff::Officer> handler)
    {
        write([&](Tx& tx) {
            tx.set(m_review, &Review::level, level);
            tx.set(m_review, &Review::opinion, level == Level::Decided ? std::optional(Opinion::Agree) : std::nullopt);
            tx.set(m_file, &cases::CaseFile::handler, handler);
        });
    }

    TestWorkplace& m_w;
    Id<cases::CaseFile> m_file;
    Id<Review> m_review;
};

std::vector<Deed> ReviewWalk::deeds() const
{
    const auto file = m_file;
    const auto said = [file](Opinion opinion) {
        return [file, opinion] {
            DecideReview command = make::opinion(file, opinion);
            command.words = "意见";
            command.article = "第一百一十四条";
            if (opinion == Opinion::Supplement || opinion == Opinion::Correct)
                command.defects = {{"价值证明", "补充"}};
            if (opinion == Opinion::Supplement)
                command.supplementDue = dayOf(moment("2026-11-25"));
            return command;
        };
    };
    std::vector<Deed> list{
        deed<CheckReview>("pass", [file] { return CheckReview{file, true, {}, {}, {}}; }),
        deed<CheckReview>("give_back", [file] { return CheckReview{file, false, {}, {{"价值证明", "补充"}}, {}}; }),
        deed<OverrideReview>("override", [file] { return OverrideReview{file, "情况紧急", {}}; }),
    };
    for (const Opinion opinion : {Opinion::Agree, Opinion::Supplement, Opinion::Correct, Opinion::Disagree, Opinion::Transfer, Opinion::Discuss})
        list.push_back(deed<DecideReview>(std::string(toText(opinion)), said(opinion)));
    return list;
}

Walked ReviewWalk::walk()
{
    const auto other = Id<staff::Officer>{m_w.as("chen").officer};
    return walkAll<Level>(m_w, "walk_review.tsv", deeds(), [&](const Deed& what, const Actor& actor, Level level, bool own, bool allowed) {
        put(level, own ? Id<staff::Officer>{actor.officer} : other);
        if (!allowed) {
            const auto before = m_w.office().tip();
            if (what.submit(m_w.office(), actor))
                return std::string("taken");
            return std::string(m_w.office().tip().pos == before.pos ? "-" : "refused, yet something changed");
        }
        std::string next = "-";
        REQUIRE_FALSE(m_w.office().write(actor, [&](Tx& tx) {
            if (what.run(tx, actor))
                next = toText(find(tx.db(), m_review)->level);
            return false;
        }));
        return next;
    });
}

} // namespace

TEST_CASE("a case in review is passed, returned and decided as workflows 5.7 say, and by nobody else", "[walk][review]")
{
    TestWorkplace w;
    ReviewWalk walk(w);
    const Walked walked = walk.walk();
    for (const auto& fault : walked.faults)
        UNSCOPED_INFO(fault);
    CHECK(walked.faults.empty());
    CHECK(walked.tried == 13 * 2 * 2 * 4 * 9);
    CHECK(walked.allowed == walked.listed);
}
