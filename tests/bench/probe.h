#pragma once

#include "core/store/db.h"

#include <cstdint>
#include <functional>
#include <map>
#include <string>
#include <vector>

namespace minyi::bench {

/// The work one answer cost, counted, never timed.
struct Counted {
    std::map<std::string, int> statements; ///< as they ran, how often
    std::vector<std::string> expanded;     ///< in their order, with their values in them
    std::int64_t scanned = 0;              ///< steps of full scans
    std::int64_t sorts = 0;
    std::int64_t steps = 0; ///< of the engine's machine

    int total() const;
};

Counted count(core::Db& db, const std::function<void()>& work);

/// What is wrong with the plans of what ran: a scan of a big table or a sort; empty if nothing.
std::string planFault(core::Db& db, const Counted& counted);

/// What is wrong with the work of a page of so many rows; empty if nothing. `statements` is how many it may need.
std::string workFault(core::Db& db, const Counted& counted, std::int64_t rows, int statements);

/// A page deep in the list steps over what else its first day holds, and over nothing before that.
bool isFlat(const Counted& first, const Counted& deep);

/// Adds up an answer: the same rows in the same order give the same sum.
class Checksum {
public:
    void add(std::string_view field);
    void add(std::int64_t number) { add(std::string_view(std::to_string(number))); }
    std::uint64_t value() const { return m_sum; }

private:
    std::uint64_t m_sum = 14695981039346656037ULL;
};

} // namespace minyi::bench
