#include "ui/review/review_page.h"

#include "core/review/looking_fields.h"
#include "core/review/overrides.h"
#include "ui/kit/calls.h"
#include "ui/kit/qt_text.h"
#include "ui/kit/segmented.h"
#include "ui/review/review_detail.h"
#include "ui/text/review_words.h"

#include <QPushButton>

#include <map>

/// The lists of the page beside what waits: second looks, and what went on without the agreement.
namespace minyi::ui {

namespace {

core::review::QueueRow overriddenRow(const core::review::OverrideRow& one)
{
    core::review::QueueRow row;
    row.file = one.file;
    row.number = one.number;
    row.title = one.title;
    row.unit = one.unit;
    row.handler = one.leader + ": " + one.reason;
    row.round = one.round;
    row.about = one.about;
    row.level = core::review::Level::Decided;
    row.opinion = core::review::Opinion::Overridden;
    row.submittedAt = one.at;
    row.decidedAt = one.at;
    return row;
}

} // namespace

/// What leaders let go on without the agreement, this month and the one before.
void ReviewPage::askOverrides()
{
    m_looks.clear();
    offerDraw(false);
    const auto month = core::isoDay(core::dayOf(session().now())).substr(0, 7);
    ask(session(), core::review::Overrides{lastMonth().toStdString()}, this, [this, month](auto before) {
        ask(session(), core::review::Overrides{month}, this, [this, before](auto now) {
            if (!before || !now || m_which->current() != kOverridden)
                return;
            std::vector<core::review::QueueRow> rows;
            for (const auto* list : std::initializer_list<const std::vector<core::review::OverrideRow>*>{&*now, &*before})
                for (auto one = list->rbegin(); one != list->rend(); ++one)
                    rows.push_back(overriddenRow(*one));
            show(std::move(rows));
        });
    });
}

QString ReviewPage::lastMonth() const
{
    const auto first = core::civil(core::dayOf(session().now()));
    return qt(core::isoDay(*core::dayFrom(first.year, first.month, 1) - 1).substr(0, 7));
}

/// The agreements of the month before that are looked at again, and what was found in that month.
void ReviewPage::askLooks()
{
    const auto month = lastMonth().toStdString();
    ask(session(), core::review::SecondLooks{month}, this, [this, month](auto looks) {
        if (!looks || m_which->current() != kLooks)
            return;
        m_looks = std::move(looks->rows);
        offerDraw(looks->mayDraw);
        std::vector<core::review::QueueRow> rows;
        for (const auto& look : m_looks) {
            core::review::QueueRow row;
            row.file = look.file;
            row.number = look.number;
            row.title = look.title;
            row.unit = look.unit;
            row.handler = look.givenAt ? look.reviewer + " → " + look.givenBy : look.reviewer;
            row.round = look.round;
            row.level = core::review::Level::Decided;
            row.opinion = core::review::Opinion::Agree;
            row.decidedAt = look.givenAt.value_or(session().now());
            rows.push_back(std::move(row));
        }
        m_sealed = looks->sealed;
        show(std::move(rows));
        const auto first = *core::parseDay(month + "-01");
        const auto last = core::civil(first);
        ask(session(), core::review::Errors{first, first + (core::lastDayOfMonth(last.year, last.month) - 1)}, this, [this](auto errors) {
            if (!errors || m_which->current() != kLooks)
                return;
            std::map<QString, std::int64_t> sums;
            for (const auto& count : errors->counts)
                sums[count.kind ? words(*count.kind) : tr("not said")] += count.count;
            QStringList all;
            for (const auto& [kind, count] : sums)
                all << QStringLiteral("%1 %2").arg(kind).arg(count);
            m_foot->setText(all.isEmpty() ? tr("No errors found in the month") : tr("Errors found in the month: %1").arg(all.join(QStringLiteral(" · "))));
        });
    });
}

} // namespace minyi::ui
