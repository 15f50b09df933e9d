#include "core/search/query_fields.h"

#include "core/followup/queries.h"
#include "core/search/parse.h"
#include "core/search/plan.h"
#include "core/search/table.h"

#include <algorithm>

namespace minyi::core::search {

namespace {

constexpr std::int64_t kPage = 50, kMost = 200;

std::string_view columnsOf(AggKind kind)
{
    if (kind == AggKind::Order)
        return "SELECT o.number,o.facts,m.person,o.state,u.name,m.day FROM work_order o JOIN matter m ON m.rid=o.matter JOIN "
               "unit u ON u.rid=o.unit WHERE o.rid=?";
    return "SELECT m.source_id,m.item,m.person,m.state,u.name,m.day FROM matter m JOIN unit u ON u.rid=m.unit WHERE m.rid=?";
}

Hit hitOf(Db& db, std::int64_t document, const std::vector<std::string>& words)
{
    const auto kind = static_cast<AggKind>(document >> kRowBits);
    const std::int64_t row = document & ((std::int64_t{1} << kRowBits) - 1);
    Stmt found = db.rows(columnsOf(kind), row);
    if (!found.step())
        return {};
    Hit hit{kind,
            row,
            std::string(found.text(0)),
            std::string(found.text(1)),
            followup::maskedName(found.text(2)),
            words.empty() ? std::string() : std::string(fieldWith(db, document, words.front())),
            std::string(found.text(3)),
            std::string(found.text(4)),
            found.get<Day>(5),
            {},
            {}};
    hit.numberMarks = marksIn(hit.number, words);
    hit.titleMarks = marksIn(hit.title, words);
    return hit;
}

/// Kinds that are asked for by name are one test more.
Result<std::optional<Chip>> chipOf(const std::vector<std::string>& asked)
{
    for (const std::string& kind : asked)
        if (const auto known = fromText<AggKind>(kind); !known || !std::ranges::count(kinds(), *known))
            return refuse(Why::Invalid, "kinds");
    if (asked.empty())
        return std::optional<Chip>();
    return std::optional(Chip{Key::Kind, Op::Is, {}, asked, {}});
}

} // namespace

Result<Found> answer(const Ask& ask, const Find& question)
{
    const auto asked = chipOf(question.kinds);
    if (!asked)
        return tl::unexpected(asked.error());
    Parsed parsed = parse(question.text, ask.the<Vocabulary>());
    Found out;
    if (!question.uncounted)
        out.count = 0;
    const bool nothing = parsed.words.empty() && parsed.chips.empty();
    std::vector<Chip> tests = parsed.chips;
    if (*asked)
        tests.push_back(**asked);
    const auto scopes = nothing ? std::vector<Scope>() : scopesOf(ask, tests, question.unit);
    out.chips.assign(tests.begin(), tests.begin() + static_cast<std::ptrdiff_t>(parsed.chips.size()));
    const std::int64_t limit = std::clamp<std::int64_t>(question.limit.value_or(kPage), 1, kMost);
    std::vector<std::int64_t> documents;
    for (const Scope& scope : scopes) {
        Plan plan(ask.db, scope, parsed.words);
        if (out.count)
            *out.count += plan.count();
        const auto have = static_cast<std::int64_t>(documents.size());
        if (have <= limit)
            std::ranges::copy(plan.page(question.cursor.value_or(plan.end()), limit + 1 - have),
                              std::back_inserter(documents));
    }
    if (static_cast<std::int64_t>(documents.size()) > limit) {
        documents.pop_back();
        out.cursor = documents.back();
    }
    for (const std::int64_t document : documents)
        out.hits.push_back(hitOf(ask.db, document, parsed.words));
    return out;
}

void addQuestions(Catalog& catalog)
{
    catalog.question<Find>();
}

} // namespace minyi::core::search
