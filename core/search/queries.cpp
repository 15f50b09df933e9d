#include "core/search/query_fields.h"

#include "core/search/hits.h"
#include "core/search/parse.h"
#include "core/search/plan.h"
#include "core/search/texts.h"

#include <algorithm>

namespace minyi::core::search {

namespace {

constexpr std::int64_t kPage = 50, kMost = 200;

/// Kinds that are asked for by name are one test more.
Result<std::optional<Chip>> chipOf(const std::vector<std::string>& asked)
{
    for (const std::string& kind : asked)
        if (const auto known = fromText<AggKind>(kind); !known || !isSearched(*known))
            return refuse(Why::Invalid, "kinds");
    if (asked.empty())
        return std::optional<Chip>();
    return std::optional(Chip{Key::Kind, Op::Is, {}, asked, {}});
}

/// Documents of all kinds in turn, or of each so many.
class Gathered {
public:
    Gathered(const Find& question)
        : m_question(question)
        , m_limit(std::clamp<std::int64_t>(question.limit.value_or(kPage), 1, kMost))
    {}

    void add(Plan& plan, AggKind kind)
    {
        if (m_question.by == By::Due) {
            if (kind == AggKind::Case)
                m_documents = plan.firstDue(m_limit);
            return;
        }
        if (m_question.cursor && !m_reached) { // a kind before that of the cursor has been shown
            m_reached = kindOf(*m_question.cursor) == kind;
            if (!m_reached)
                return;
            take(plan, *m_question.cursor);
        } else
            take(plan, plan.end());
    }

    /// Where the next page begins.
    std::optional<std::int64_t> cut()
    {
        if (!isPaged() || static_cast<std::int64_t>(m_documents.size()) <= m_limit)
            return {};
        m_documents.pop_back();
        return m_documents.back();
    }

    const std::vector<std::int64_t>& documents() const { return m_documents; }

private:
    bool isPaged() const { return !m_question.each && m_question.by != By::Due; }

    void take(Plan& plan, std::int64_t below)
    {
        const auto have = static_cast<std::int64_t>(m_documents.size());
        const std::int64_t room = isPaged() ? m_limit + 1 - have : m_limit;
        if (room > 0)
            std::ranges::copy(plan.page(below, room), std::back_inserter(m_documents));
    }

    const Find& m_question;
    std::int64_t m_limit;
    bool m_reached = false;
    std::vector<std::int64_t> m_documents;
};

} // namespace

Result<Found> answer(const Ask& ask, const Find& question)
{
    const auto asked = chipOf(question.kinds);
    if (!asked)
        return tl::unexpected(asked.error());
    if (question.cursor && (question.each || question.by == By::Due))
        return refuse(Why::Invalid, "cursor: one page only");
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
    Gathered gathered(question);
    for (const Scope& scope : scopes) {
        Plan plan(ask.db, scope, parsed.words);
        if (out.count)
            *out.count += plan.count();
        gathered.add(plan, scope.kind);
    }
    out.cursor = gathered.cut();
    out.hits = hitsOf(ask, gathered.documents(), parsed.words);
    return out;
}

void addQuestions(Catalog& catalog)
{
    catalog.question<Find>();
}

} // namespace minyi::core::search
