#include "ui/incidents/incident_views.h"
#include "ui/incidents/incidents_page.h"
#include "ui/kit/paged_source.h"

namespace minyi::ui {

namespace {

/// The columns of the file, all of them: a page on the wall shows less than a register.
const char* const kExported[] = {"Incident", "Channel", "Kind and place", "Place", "Received", "Filing limit", "Outcome",
                                 "Settled", "Handler", "Unit", "Person"};

std::vector<core::exports::Cell> cellsOf(const core::incidents::ListRow& row)
{
    using Cell = core::exports::Cell;
    return {row.number, words(row.channel).toStdString(), row.type, row.place, row.receivedAt,
            row.due ? Cell(*row.due) : Cell(), (row.outcome ? words(*row.outcome) : words(row.status)).toStdString(),
            row.outcomeAt ? Cell(*row.outcomeAt) : Cell(), row.handler, row.unit, row.reporter};
}

} // namespace

ListSource IncidentsPage::source()
{
    return pagedSource<core::incidents::ListRow>(m_views->name(), kExported, kPage,
                                              [this, view = m_views->chosen()](auto after, auto reply) {
                                                  askIncidents(session(), this, view, after, kPage, reply);
                                              },
                                              cellsOf);
}

} // namespace minyi::ui
