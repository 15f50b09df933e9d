#include "core/imports/take.h"

#include "core/followup/command_fields.h"
#include "core/imports/digest.h"
#include "core/imports/read.h"
#include "core/store/files.h"
#include "resources/resources.h"

namespace minyi::core::imports {

namespace {

template <class C>
Result<Taken> submitted(Office& office, const Actor& actor, Result<C> rows, bool dryRun)
{
    if (!rows)
        return tl::unexpected(rows.error());
    rows->dryRun = dryRun;
    const auto done = office.submit(actor, *rows);
    if (!done)
        return tl::unexpected(done.error());
    Taken out{toJson(*done), done->read, done->fresh, done->rejected};
    out.answer["digest"] = digestOf(*rows).text();
    return out;
}

std::string pathOf(const std::string& folder, const std::string& name)
{
    return folder + "/profiles/" + name + ".json";
}

} // namespace

Result<Taken> takeFile(Office& office, const Actor& actor, const Profile& profile, std::string_view fileBytes, bool dryRun,
                       const Progress& progress)
{
    switch (profile.kind) {
    case Kind::Matters:
        return submitted(office, actor, readMatters(profile, fileBytes, progress), dryRun);
    case Kind::EventLog:
        return submitted(office, actor, readEventLog(profile, fileBytes, progress), dryRun);
    case Kind::Incident:
        return submitted(office, actor, readIncidents(profile, fileBytes, progress), dryRun);
    case Kind::HotlineOrders:
        return submitted(office, actor, readHotlineOrders(profile, fileBytes, progress), dryRun);
    case Kind::HotlineResults:
        return submitted(office, actor, readHotlineResults(profile, fileBytes, progress), dryRun);
    }
    return refuse(Why::BadFile, "profile: kind");
}

Result<Profile> profileNamed(const std::string& folder, const std::string& name)
{
    if (const auto shipped = resources::find("profiles/" + name + ".json"))
        return Profile::load(name + ".json", *shipped);
    if (name.find('/') != std::string::npos)
        return refuse(Why::BadFile, "profile: cannot be read");
    const auto bytes = readFile(pathOf(folder, name));
    return bytes ? Profile::load(name + ".json", *bytes) : refuse(Why::BadFile, "profile: cannot be read");
}

Result<Done> saveProfile(const std::string& folder, std::string_view json)
{
    const auto profile = Profile::load("profile", json);
    if (!profile)
        return tl::unexpected(profile.error());
    if (resources::find("profiles/" + profile->name + ".json"))
        return refuse(Why::Invalid, "profile: " + profile->name);
    if (!makeFolder(folder + "/profiles") || !writeFile(pathOf(folder, profile->name), json))
        return refuse(Why::BadFile, "profile: cannot be written");
    return Done{};
}

} // namespace minyi::core::imports
