#include "ui/incidents/incident_views.h"
#include "ui/incidents/incidents_page.h"

namespace minyi::ui {

namespace {

constexpr std::int64_t kPage = 200;

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
    ListSource source;
    source.name = m_views[m_view]->text();
    for (const char* heading : kExported)
        source.headings.push_back({QCoreApplication::translate("Column", heading).toStdString(), 18});
    struct Place {
        std::optional<core::Id<core::incidents::Incident>> after;
        bool ended = false;
    };
    auto place = std::make_shared<Place>();
    source.next = [this, place, view = m_view](ListSource::Reply reply) {
        if (place->ended)
            return reply(ListSource::Rows{});
        askIncidents(session(), this, view, place->after, kPage, [place, reply](auto rows) {
            if (!rows)
                return reply(tl::unexpected(rows.error()));
            place->ended = rows->size() < static_cast<std::size_t>(kPage);
            ListSource::Rows cells;
            for (const auto& row : *rows) {
                place->after = row.id;
                cells.push_back(cellsOf(row));
            }
            reply(std::move(cells));
        });
    };
    return source;
}

} // namespace minyi::ui
