#include "tests/bench/opening.h"

#include "core/cases/link_fields.h"
#include "core/cases/person_fields.h"
#include "core/cases/query_fields.h"
#include "core/deadlines/clock_fields.h"
#include "core/documents/query_fields.h"
#include "core/evidence/queries.h"
#include "core/leniency/enterprise_queries.h"
#include "core/leniency/query_fields.h"
#include "core/review/query_fields.h"
#include "core/things/queries.h"
#include "tests/bench/asking.h"
#include "tests/bench/desk_bench.h"
#include "tests/bench/desk_twin.h"
#include "tests/bench/plain.h"

namespace minyi::bench {

namespace {

using namespace core;
using namespace core::cases;

constexpr std::size_t kFiles = 64; ///< cases that are opened in turn

std::vector<std::int64_t> someFiles(Store& store, const Actor& actor)
{
    Filters all;
    all.closed = true;
    const auto ids = asked(store, actor, Ids{all, Sort::Opened, true});
    std::vector<std::int64_t> some;
    for (std::size_t i = 0; i < kFiles; ++i)
        some.push_back(ids[i * ids.size() / kFiles]);
    return some;
}

/// People and lines of the timeline.
std::int64_t linesOf(const RawDb& raw, std::int64_t file)
{
    const std::string rid = std::to_string(file);
    return Replay(raw, {"SELECT (SELECT count(*) FROM case_person WHERE file=" + rid +
                        ")+(SELECT count(*) FROM case_step WHERE file=" + rid +
                        ")+(SELECT count(*) FROM fact WHERE agg=(SELECT uid FROM case_file WHERE rid=" + rid + "))"})
        .numbers()
        .front();
}

/// All that is asked when a case is opened, section by section.
template <class F>
void eachQuestion(std::int64_t id, F ask)
{
    ask(File{{id}});
    ask(deadlines::Clocks{{id}, {}, {}});
    ask(evidence::Desk{{id}});
    ask(review::Card{{id}});
    ask(documents::Desk{{id}});
    ask(things::OfCase{{id}});
    ask(leniency::Card{{id}});
    ask(leniency::Enterprise{{id}});
    ask(Elsewhere{{id}});
    ask(Links{{id}});
}

} // namespace

void addOpening(Store& store, int rounds, std::vector<Figure>& figures)
{
    const Actor actor = deskActor(*store.workplace, "qin");
    const RawDb raw = openRaw(store.database());
    const auto files = someFiles(store, actor);
    std::vector<Replay> twins;
    Checksum ours, theirs;
    std::int64_t lines = 0;
    std::string plan;
    for (const std::int64_t id : files) {
        std::vector<std::string> statements;
        eachQuestion(id, [&](const auto& question) {
            const auto work = countedOf(store, actor, question, [&](Db& db, const Counted& done) {
                if (const auto fault = planFault(db, done); plan.find(fault) == std::string::npos)
                    plan += fault + "\n";
            });
            statements.insert(statements.end(), work.expanded.begin(), work.expanded.end());
        });
        twins.emplace_back(raw, statements);
        const FileAnswer file = asked(store, actor, File{{id}});
        const auto shown = static_cast<std::int64_t>(file.people.size() + file.timeline.size());
        lines += shown;
        ours.add(shown);
        theirs.add(linesOf(raw, id));
    }
    std::size_t asking = 0, running = 0;
    const auto times = inTurn(rounds, {[&] { eachQuestion(files[asking++ % files.size()], [&](const auto& question) { asked(store, actor, question); }); },
                                       [&] { twins[running++ % files.size()].run(); }});
    Figure made = figureOf("P17", "open a case, all of it", times);
    made.rows = lines;
    made.checksum = ours.value();
    made.fault = ours.value() != theirs.value() ? "people or lines of the timeline are missing" : plan;
    figures.push_back(std::move(made));
}

} // namespace minyi::bench
