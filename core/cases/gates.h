#pragma once

#include "core/cases/case.h"
#include "core/cases/move.h"
#include "core/office/tx.h"

#include <functional>
#include <vector>

namespace minyi::core::cases {

/// What a module to the right asks of the moves of a case, and writes after one. Every move passes every gate, whoever makes it and from
/// wherever: a form, a bulk edit, an import, a command line.
struct Gate {
    std::function<std::optional<Refusal>(Tx&, const CaseFile&, const Move&)> before;
    std::function<void(Tx&, const CaseFile&, const Move&)> after;
};

struct Gates {
    std::vector<Gate> all;
};

} // namespace minyi::core::cases
