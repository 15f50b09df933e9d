#include "tests/bench/deadline_bench.h"

#include <iostream>

int main()
{
    return minyi::bench::benchDeadlines(std::cout) ? 0 : 1;
}
