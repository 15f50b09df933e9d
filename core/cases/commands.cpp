#include "core/cases/command_fields.h"

#include "core/cases/access.h"
#include "core/cases/link_fields.h"
#include "core/cases/privacy.h"

namespace minyi::core::cases {

namespace {

std::int64_t withBit(std::int64_t flags, std::int64_t bit, std::optional<bool> on)
{
    return !on ? flags : *on ? flags | bit : flags & ~bit;
}

} // namespace

Result<Done> run(Tx& tx, const EditCase& command)
{
    const auto found = ownContent(tx, command.file, command.seen);
    if (!found)
        return tl::unexpected(found.error());
    const CaseFile& file = found->file;
    if (command.title && command.title->empty())
        return refuse(Why::Missing, "title");
    if (command.subtype && command.subtype->empty())
        return refuse(Why::Missing, "subtype");
    if (file.flags & kEnterprise && command.enterprise == false) // workflows 5.9: not unset by the handler
        return refuse(Why::NotAllowed, "enterprise");
    Json changed = Json::array();
    const auto set = [&](auto member, const auto& value, const char* name) {
        if (!value || file.*member == *value)
            return;
        tx.set(file.id, member, *value);
        changed.push_back(name);
    };
    set(&CaseFile::title, command.title, "title");
    set(&CaseFile::subtype, command.subtype, "subtype");
    set(&CaseFile::summary, command.summary, "summary");
    set(&CaseFile::place, command.place, "place");
    set(&CaseFile::flags,
        std::optional(withBit(withBit(file.flags, kComplex, command.complex), kEnterprise, command.enterprise)), "flags");
    if (!changed.empty())
        tx.raise(file.id, Happened::CaseEdited, {{"fields", std::move(changed)}});
    return Done{};
}

void add(Catalog& catalog)
{
    catalog.command<RegisterCase>();
    catalog.command<EditCase>();
    catalog.command<AddPerson>();
    catalog.command<ChangePerson>();
    catalog.command<RemovePerson>();
    catalog.command<AssignOfficer>();
    catalog.command<MoveCase>();
    catalog.command<HandOver>();
    catalog.command<SetStandIn>();
    catalog.command<EndStandIn>();
    catalog.command<SaveView>();
    catalog.command<DropView>();
    addPrivacy(catalog);
    addQuestions(catalog);
    addLinks(catalog);
}

} // namespace minyi::core::cases
