#define CATCH_CONFIG_RUNNER
#include <catch2/catch.hpp>

#include "tests/process/kill_child.h"
#include "tests/process/sender_child.h"

#include <cstdlib>
#include <cstring>

/// The program is its own child: `--kill-child FOLDER SEED [early]`, `--sender-child FOLDER`.
int main(int argc, char** argv)
{
    if (argc >= 4 && std::strcmp(argv[1], "--kill-child") == 0)
        return minyi::tests::killChild(argv[2], std::strtoull(argv[3], nullptr, 10), argc > 4);
    if (argc == 3 && std::strcmp(argv[1], "--sender-child") == 0)
        return minyi::tests::senderChild(argv[2]);
    return Catch::Session().run(argc, argv);
}
