#pragma once

#include "core/store/db.h"

namespace minyi::core {

/// While it lives, the writing connection keeps more pages in memory: for work that writes very much. It gives them back however
/// that work ends. Only speed depends on it, so nothing is said of a failure.
class Roomy {
public:
    explicit Roomy(Db& db);
    ~Roomy();
    Roomy(const Roomy&) = delete;
    Roomy& operator=(const Roomy&) = delete;

private:
    Db& m_db;
};

} // namespace minyi::core
