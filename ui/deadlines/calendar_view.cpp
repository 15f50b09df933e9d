#include "ui/deadlines/deadlines_page.h"

#include "core/calendar/notice_fields.h"
#include "ui/deadlines/year_view.h"
#include "ui/kit/banner.h"
#include "ui/kit/calls.h"
#include "ui/kit/labels.h"
#include "ui/text/formats.h"

#include <QVBoxLayout>

namespace minyi::ui {

QWidget* DeadlinesPage::makeCalendar()
{
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 8, 8);
    auto* head = new QHBoxLayout;
    const std::tuple<const char*, QString, int> turns[] = {{"go-previous", tr("The year before"), -1}, {"go-next", tr("The year after"), 1}};
    for (const auto& [icon, name, by] : turns) {
        auto* button = makeIconButton(QString::fromLatin1(icon), name);
        head->addWidget(button);
        connect(button, &QToolButton::clicked, this, [this, by = by] { showYear(m_shownYear + by); });
        if (by < 0)
            head->addWidget(m_yearWord);
    }
    head->addSpacing(16);
    head->addWidget(m_legend, 1);
    column->addLayout(head);
    column->addWidget(m_year, 1);
    column->addLayout(m_notices);
    return makeScroll(content);
}

void DeadlinesPage::showYear(int year)
{
    m_shownYear = qBound(2000, year, 2099);
    askYear();
}

void DeadlinesPage::askYear()
{
    ask(session(), core::calendar::Year{m_shownYear}, this, [this](auto year) {
        if (!year)
            return;
        m_yearWord->setText(QString::number(year->year));
        m_year->show(*year, core::dayOf(session().now()), session().language);
        m_missing->setVisible(year->nextMissing);
        m_missing->setWords(tr("No notice of holidays covers %1 yet. Every date that needs it is provisional.").arg(year->lastYear + 1));
        m_legend->setText(year->covered ? tr("Red: days off. Blue: make-up working days.")
                                        : tr("Hatched: no notice covers this year yet; every date that needs it is provisional."));
        while (auto* item = m_notices->takeAt(0)) {
            item->widget()->deleteLater();
            delete item;
        }
        const Formats formats(session().language);
        for (const auto& notice : year->notices)
            m_notices->addWidget(makeLabel(tr("%1, taken in %2 by %3").arg(QString::fromStdString(notice.paper), formats.moment(notice.takenAt), QString::fromStdString(notice.takenBy)),
                                           "meta", "2"));
    });
}

} // namespace minyi::ui
