#pragma once

#include "tests/bench/store.h"

namespace minyi::bench {

/// The cases the tests of the bench look at; a store is opened once in a process.
inline Store& desk()
{
    static Store made = openDesk(10'000);
    return made;
}

} // namespace minyi::bench
