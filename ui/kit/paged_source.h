#pragma once

#include <QCoreApplication>

#include "ui/kit/list_export.h"

#include <span>

namespace minyi::ui {

/// Rows a list asks for at once.
inline constexpr std::int64_t kPage = 200;

/// A list that comes by keyset, whole, for a file. `ask(after, reply)` brings the rows after one, fewer than `page` where they end;
/// the headings are words of the context Column.
template <class Row, class Ask, class CellsOf>
ListSource pagedSource(const QString& name, std::span<const char* const> headings, std::int64_t page, Ask ask, CellsOf cellsOf)
{
    ListSource source;
    source.name = name;
    for (const char* heading : headings)
        source.headings.push_back({QCoreApplication::translate("Column", heading).toStdString(), 18});
    struct Place {
        std::optional<decltype(Row::id)> after;
        bool ended = false;
    };
    auto place = std::make_shared<Place>();
    source.next = [=](ListSource::Reply reply) {
        if (place->ended)
            return reply(ListSource::Rows{});
        ask(place->after, [=](const core::Result<std::vector<Row>>& rows) {
            if (!rows)
                return reply(tl::unexpected(rows.error()));
            place->ended = rows->size() < static_cast<std::size_t>(page);
            ListSource::Rows cells;
            for (const Row& row : *rows) {
                place->after = row.id;
                cells.push_back(cellsOf(row));
            }
            reply(std::move(cells));
        });
    };
    return source;
}

} // namespace minyi::ui
