#include "core/appeals/query_fields.h"
#include "core/exports/hotline_replies.h"
#include "ui/appeals/appeal_views.h"
#include "ui/appeals/appeals_columns.h"
#include "ui/appeals/appeals_page.h"
#include "ui/kit/calls.h"
#include "ui/kit/paged_source.h"

#include <QFileDialog>
#include <QPushButton>

namespace minyi::ui {

namespace {

/// The columns of the file, all of them.
const char* const kExported[] = {"Number", "Source", "Kind", "Appeal", "State", "Unit", "Person", "Received", "Next limit", "Ends", "Rating",
                                 "Outcome"};

std::vector<core::exports::Cell> cellsOf(const core::appeals::ListRow& row)
{
    using Cell = core::exports::Cell;
    return {row.number, words(row.source).toStdString(), words(row.kind).toStdString(), row.summary, words(row.state).toStdString(), row.unit,
            row.person, row.receivedAt, row.rule.empty() ? Cell() : Cell(limitName(row.rule).toStdString()), row.due ? Cell(*row.due) : Cell(),
            row.rating ? Cell(words(*row.rating).toStdString()) : Cell(), row.outcome ? Cell(words(*row.outcome).toStdString()) : Cell()};
}

} // namespace

ListSource AppealsPage::source()
{
    return pagedSource<core::appeals::ListRow>(m_views->name(), kExported, kPage,
                                              [this, view = kAppealViews[m_views->chosen()].view](auto after, auto reply) {
                                                  askEach(session(), core::appeals::List{view, {}, after, kPage}, this, reply);
                                              },
                                              cellsOf);
}

/// The office writes the file and marks what is in it; the window waits for neither.
void AppealsPage::writeReplies()
{
    const auto path = QFileDialog::getSaveFileName(this, tr("Reply file to 12345"), tr("Reply file to 12345") + QStringLiteral(".xlsx"),
                                                   tr("Workbook (*.xlsx);;Text (*.csv)"));
    if (path.isEmpty())
        return;
    m_replies->setEnabled(false);
    m_disk.start([this, office = session().office, actor = session().actor, path = path.toStdString()] {
        const auto written = core::exports::writeHotlineReplies(*office, actor, path);
        QMetaObject::invokeMethod(this, [this, written] {
            m_replies->setEnabled(true);
            if (!written)
                tell(Tone::Danger, sentence(written.error()));
            else
                tell(Tone::Ok, *written ? tr("Written: %n order(s)", nullptr, static_cast<int>(*written)) : tr("Nothing to report to 12345"));
        });
    });
}

} // namespace minyi::ui
