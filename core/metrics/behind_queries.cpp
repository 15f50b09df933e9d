#include "core/metrics/behind.h"
#include "core/metrics/periods.h"

#include "core/cases/table.h"
#include "core/orders/rules.h"

#include <algorithm>

namespace minyi::core::metrics {

namespace {

constexpr std::int64_t kPage = 200;
constexpr int kBands[] = {7, 15, 30, 60};

constexpr const char* kMatter = "SELECT m.source_id,m.channel,u.name,m.item,m.state,m.first_rating,m.final_rating FROM matter m LEFT JOIN unit u ON "
                                "u.rid=m.unit WHERE m.rid=?";
constexpr const char* kOrder = "SELECT o.number,m.channel,u.name,o.facts,o.state,m.first_rating,o.second_rating FROM work_order o LEFT JOIN "
                               "matter m ON m.rid=o.matter LEFT JOIN unit u ON u.rid=o.unit WHERE o.rid=?";

constexpr const char* kAppeal = "SELECT coalesce(a.number,a.source_id),a.source,u.name,a.summary,a.state,a.first_rating,a.rating FROM appeal a LEFT "
                                "JOIN unit u ON u.rid=a.unit WHERE a.rid=?";

const char* rowSql(Subject subject)
{
    return subject == Subject::Order ? kOrder : subject == Subject::Appeal ? kAppeal : kMatter;
}

BehindRow rowOf(Db& db, Subject subject, const Listed& listed)
{
    BehindRow out{listed.row, subject, listed.day, {}, {}, {}, {}, {}, {}, {}};
    Stmt row = db.rows(rowSql(subject), listed.row);
    if (!row.step())
        return out;
    out.number = row.text(0);
    out.channel = row.text(1);
    out.unit = row.text(2);
    out.item = row.text(3);
    out.state = row.text(4);
    out.firstRating = row.get<std::optional<followup::Rating>>(5);
    out.finalRating = row.get<std::optional<followup::Rating>>(6);
    return out;
}

std::size_t bandOf(int days)
{
    return static_cast<std::size_t>(std::lower_bound(std::begin(kBands), std::end(kBands), days) - std::begin(kBands));
}

} // namespace

Result<std::vector<BehindRow>> answer(const Ask& ask, const Behind& question)
{
    const auto scope = scopeOf(ask, question.unit);
    if (!scope)
        return tl::unexpected(scope.error());
    const Formula* formula = findFormula(question.key);
    if (!formula)
        return refuse(Why::UnknownName, question.key);
    if (question.set && !((formula->above | formula->below) & bit(*question.set)))
        return refuse(Why::Invalid, "set");
    const Sets sets = question.set ? bit(*question.set) : formula->below;
    std::optional<Listed> after;
    if (question.afterDay && question.afterRow)
        after = Listed{*question.afterDay, *question.afterRow, 0};
    std::vector<BehindRow> rows;
    for (const Listed& listed : listOf(ask.db, sets, question.from, question.to, *scope, after,
                                       std::clamp<std::int64_t>(question.limit.value_or(kPage), 1, kPage)))
        rows.push_back(rowOf(ask.db, subjectOf(*formula), listed));
    return rows;
}

Result<std::vector<AgeingRow>> answer(const Ask& ask, const Ageing&)
{
    const Day today = dayOf(ask.now);
    std::vector<AgeingRow> rows = {{"administrative", std::vector<std::int64_t>(5)}, {"criminal", std::vector<std::int64_t>(5)},
                                   {"order", std::vector<std::int64_t>(5)}};
    if (ask.actor.may(Permission::SeeCases)) {
        const auto sight = cases::reachOf(ask.db, ask.actor);
        Stmt open = ask.db.prepare("SELECT opened,unit,class FROM case_file INDEXED BY case_open_opened WHERE closed_at IS NULL");
        while (open.step()) {
            const std::string_view kind = open.text(2);
            if (sight.seesUnit(open.integer(1)) && kind != "imported")
                ++rows[kind == "criminal" ? 1 : 0].bands[bandOf(today - dayOf(open.get<Instant>(0)))];
        }
    }
    Stmt open = ask.db.prepare("SELECT issued_at,cause,unit FROM work_order INDEXED BY work_order_open_all WHERE closed_at IS NULL AND "
                               "issued_at IS NOT NULL AND state<>'merged'");
    while (open.step())
        if (orders::sees(ask.actor, open.text(1), open.integer(2)))
            ++rows[2].bands[bandOf(today - dayOf(open.get<Instant>(0)))];
    return rows;
}

} // namespace minyi::core::metrics
