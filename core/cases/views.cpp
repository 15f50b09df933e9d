#include "core/cases/command_fields.h"

#include "core/cases/access.h"
#include "core/staff/table.h"

namespace minyi::core::cases {

namespace {

Result<View> ownView(Tx& tx, Id<View> id)
{
    const auto view = find(tx.db(), id);
    const bool own = view && view->owner.value == tx.actor().officer;
    if (!view || view->dropped || (!own && !view->shared))
        return refuse(Why::NotFound, "view");
    if (!own)
        return refuse(Why::NotAllowed, "owner");
    return *view;
}

} // namespace

Result<Id<View>> run(Tx& tx, const SaveView& command)
{
    if (command.name.empty())
        return refuse(Why::Missing, "name");
    if (!tx.actor().officer)
        return refuse(Why::NotAllowed, "officer");
    const std::string filters = toJson(command.filters.value_or(Filters{})).dump();
    const bool taken = isViewName(tx.db(), me(tx), command.name, command.view.value_or(Id<View>()));
    if (taken)
        return refuse(Why::Duplicate, "name");
    if (command.view) {
        const auto view = ownView(tx, *command.view);
        if (!view)
            return tl::unexpected(view.error());
        tx.set(view->id, &View::name, command.name);
        tx.set(view->id, &View::filters, filters);
        tx.set(view->id, &View::shared, command.shared);
        return view->id;
    }
    View view;
    view.owner = me(tx);
    view.unit = {tx.actor().unit};
    view.name = command.name;
    view.filters = filters;
    view.shared = command.shared;
    return tx.create(view);
}

Result<Done> run(Tx& tx, const DropView& command)
{
    const auto view = ownView(tx, command.view);
    if (!view)
        return tl::unexpected(view.error());
    tx.set(view->id, &View::dropped, true);
    return Done{};
}

} // namespace minyi::core::cases
