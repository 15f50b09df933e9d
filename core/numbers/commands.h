#pragma once

#include "core/numbers/table.h"
#include "core/office/catalog.h"

namespace minyi::core::numbers {

/// By the administrator, or the chief of the unit: a range of the serials of this year, or of the next, that nobody has taken a number of
/// and no other lease touches. Given on two desktops it is one lease.
struct GiveLease {
    std::string unit; ///< its code
    Kind kind = Kind::Case;
    std::string word; ///< of a document's number, 行罚决
    std::int64_t year = 0;
    std::int64_t first = 0, last = 0;
    std::string device; ///< as numbers.desk says of itself
};

/// From now on this desktop draws from the open series of a unit, and no other. By the administrator or the chief.
struct HoldSeries {
    std::string unit;
    std::string reason;
    std::string device; ///< empty: this one
};

/// What of last year's leases nobody took is void, and what the open series left below them: each range keeps its row with the reason.
struct CloseYears {};

Result<Id<Lease>> run(Tx& tx, const GiveLease& command);
Result<Done> run(Tx& tx, const HoldSeries& command);
Result<std::int64_t> run(Tx& tx, const CloseYears& command);

/// The next serial: of this desktop's lease if it has one, else of the open series if it holds that. Refused with what is lacking.
Result<std::int64_t> next(Tx& tx, const Series& series);

/// What this desktop is called, and what it draws from.
struct Desk {};
struct DeskAnswer {
    std::string device;
    std::vector<std::string> holds; ///< units whose open series is its own
};

enum class Standing { Taken, Voided, Leased, Unused, Free };

/// Every number of a series: from 1 to the last that was taken, leased or closed, and then free.
struct Numbers {
    std::string unit;
    Kind kind = Kind::Case;
    std::string word;
    std::string period; ///< 2026, 2026-11, 2026-11-24: year of a document, month of a case, day of an incident
};
struct NumberRange {
    std::int64_t first = 1, last = 1;
    Standing standing = Standing::Taken;
    std::string device, reason;
};

/// Whether a year before this one has leases that are not closed.
struct YearsToClose {};

Result<DeskAnswer> answer(const Ask& ask, const Desk& question);
Result<std::vector<NumberRange>> answer(const Ask& ask, const Numbers& question);
Result<bool> answer(const Ask& ask, const YearsToClose& question);

void add(Catalog& catalog);

} // namespace minyi::core::numbers

namespace minyi::core {

template <>
struct TokensOf<numbers::Standing> {
    using E = numbers::Standing;
    static constexpr Token<E> table[] = {
        {E::Taken, "taken"}, {E::Voided, "voided"}, {E::Leased, "leased"}, {E::Unused, "unused"}, {E::Free, "free"}};
};

} // namespace minyi::core
