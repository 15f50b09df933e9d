#pragma once

#include "tests/bench/measure.h"
#include "tests/bench/probe.h"
#include "tests/bench/store.h"

#include <stdexcept>

namespace minyi::bench {

template <class Q>
auto asked(Store& store, const core::Actor& actor, const Q& question)
{
    auto reply = store.workplace->office().ask(actor, question);
    if (!reply)
        throw std::runtime_error("question refused: " + reply.error().detail);
    return std::move(*reply);
}

/// The work of one answer, its statements prepared before.
template <class Q>
Counted countedOf(Store& store, const core::Actor& actor, const Q& question,
                  const std::function<void(core::Db&, const Counted&)>& judge)
{
    Counted work;
    store.workplace->office().read(actor, [&](const core::Ask& in) {
        const auto once = [&] {
            if (!answer(core::Ask{in.db, actor, in.now, in.context}, question))
                throw std::runtime_error("question refused");
        };
        once();
        work = count(in.db, once);
        judge(in.db, work);
    });
    return work;
}

inline Figure figureOf(const char* workload, std::string name, const std::vector<Times>& times)
{
    Figure made;
    made.workload = workload;
    made.name = std::move(name);
    made.ours = times[0];
    made.other = times[1];
    return made;
}

} // namespace minyi::bench
