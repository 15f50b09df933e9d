#include "app/calls.h"

#include "app/bind_call.h"
#include "app/deadline_call.h"
#include "app/evidence_call.h"
#include "app/document_call.h"
#include "app/export_call.h"
#include "app/hotline_call.h"
#include "app/paper_calls.h"
#include "core/followup/command_fields.h"
#include "core/followup/query_fields.h"
#include "core/gateway/gateway.h"
#include "core/imports/errors.h"
#include "core/imports/read.h"
#include "core/imports/take.h"
#include "core/settings/settings.h"
#include "core/staff/rules.h"
#include "core/store/files.h"
#include "resources/resources.h"

#include <functional>

namespace minyi::app {

using namespace core;

namespace {

using Words = std::vector<std::string>;

/// Everything a call has in hand once its account is signed in.
struct Desk {
    workplace::Workplace& workplace;
    const Call& call;
    Actor actor;
};

template <class T>
Reply reply(const Result<T>& result, const Call& call, int exit = 0)
{
    return result ? answered(core::toJson(*result), call.json, exit) : refused(result.error(), call.json);
}

Json listOf(const std::vector<CatalogEntry>& entries)
{
    Json list = Json::array();
    for (const CatalogEntry& entry : entries) {
        std::string fields;
        for (const CatalogField& field : entry.fields)
            fields += (fields.empty() ? "" : ", ") + field.name + (field.required ? "" : "?") + ": " + field.type;
        list.push_back({{"name", entry.name}, {"needs", toText(entry.needs)}, {"fields", fields}});
    }
    return list;
}

Reply catalogCall(Desk& desk, bool command)
{
    const Words& words = desk.call.words;
    const Catalog& catalog = desk.workplace.catalog();
    if (words.size() == 2 && words[1] == "--list")
        return answered(listOf(command ? catalog.commands() : catalog.questions()), desk.call.json);
    if (words.size() < 2 || words.size() > 3)
        return usage(words[0] + " NAME '{…}', or " + words[0] + " --list");
    const CatalogEntry* entry = command ? catalog.findCommand(words[1]) : catalog.findQuestion(words[1]);
    if (!entry)
        return usage("unknown name " + words[1]);
    const Json json = words.size() == 3 ? Json::parse(words[2], nullptr, false) : Json::object();
    if (json.is_discarded())
        return usage("that is not JSON");
    Result<Json> result = refuse(Why::Broken);
    if (const auto fault = entry->call(desk.workplace.office(), desk.actor, json, result))
        return usage(fault->text());
    return reply(result, desk.call);
}

/// A profile by its name (hr) or from a file.
Result<imports::Profile> profileFor(const Desk& desk, const std::string& name)
{
    if (auto known = imports::profileNamed(desk.workplace.folder(), name); known || known.error().why == Why::BadPack)
        return known;
    const auto bytes = readFile(pathOf(desk.call, name));
    if (!bytes)
        return refuse(Why::BadFile, "profile: cannot be read");
    return imports::Profile::load(name.substr(name.rfind('/') + 1), *bytes);
}

/// The named option's value, taken out of the words.
std::optional<std::string> takeOption(Words& words, const std::string& name)
{
    for (auto at = words.begin(); at != words.end(); ++at)
        if (*at == name && at + 1 != words.end()) {
            std::string value = *(at + 1);
            words.erase(at, at + 2);
            return value;
        }
    return {};
}

bool takeFlag(Words& words, const std::string& name)
{
    const auto at = std::find(words.begin(), words.end(), name);
    if (at == words.end())
        return false;
    words.erase(at);
    return true;
}

Reply importCall(Desk& desk)
{
    Words words = desk.call.words;
    const auto profileName = takeOption(words, "--profile");
    const auto errors = takeOption(words, "--errors");
    const bool dryRun = takeFlag(words, "--dry-run");
    if (!profileName || words.size() != 2)
        return usage("import --profile P FILE [--dry-run] [--errors FILE]");
    const auto profile = profileFor(desk, *profileName);
    if (!profile)
        return refused(profile.error(), desk.call.json);
    std::optional<std::string> bytes = readFile(pathOf(desk.call, words[1]));
    if (!bytes)
        if (const auto sample = resources::find("sample/" + words[1]); sample && desk.workplace.practice())
            bytes = std::string(*sample);
    if (!bytes)
        return refused({Why::BadFile, "cannot be read"}, desk.call.json);
    const auto taken = imports::takeFile(desk.workplace.office(), desk.actor, *profile, *bytes, dryRun);
    if (!taken)
        return refused(taken.error(), desk.call.json);
    if (errors) {
        const auto file = imports::errorsFile(*bytes, taken->rejected);
        if (!file || !writeFile(pathOf(desk.call, *errors), *file))
            return refused({Why::BadFile, "errors: cannot be written"}, desk.call.json);
    }
    return answered(taken->answer, desk.call.json, taken->rejected.empty() ? 0 : 4);
}

Reply replyFile(Desk& desk, const std::string& name)
{
    const auto bytes = readFile(pathOf(desk.call, name));
    if (!bytes)
        return refused({Why::BadFile, "cannot be read"}, desk.call.json);
    const auto read = imports::readReplies(*bytes);
    if (!read)
        return refused(read.error(), desk.call.json);
    Json out = {{"read", read->read}, {"matched", 0}, {"known", 0}, {"unmatched", Json::array()}, {"rejected", core::toJson(read->rejected)}};
    for (std::size_t i = 0; i < read->replies.size(); ++i) {
        const auto recorded = desk.workplace.office().submit(desk.actor, read->replies[i]);
        if (!recorded && recorded.error().why != Why::Invalid)
            return refused(recorded.error(), desk.call.json);
        if (!recorded)
            out["rejected"].push_back({{"row", read->rows[i]}, {"field", "received_at"}, {"why", recorded.error().detail}});
        else if (!recorded->matched)
            out["unmatched"].push_back({{"row", read->rows[i]}, {"why", recorded->why}});
        else
            out[recorded->known ? "known" : "matched"] = out[recorded->known ? "known" : "matched"].get<int>() + 1;
    }
    return answered(out, desk.call.json, out["rejected"].empty() ? 0 : 4);
}

Reply followupCall(Desk& desk)
{
    const Words& words = desk.call.words;
    if (words.size() == 2 && words[1] == "run")
        return reply(desk.workplace.office().submit(desk.actor, followup::Run{}), desk.call);
    if (words.size() == 3 && words[1] == "replies")
        return replyFile(desk, words[2]);
    if (words.size() != 2 || words[1] != "replies")
        return usage("followup run | followup replies [FILE]");
    if (!desk.actor.may(Permission::RunFollowUp))
        return refused({Why::NotAllowed, std::string(toText(Permission::RunFollowUp))}, desk.call.json);
    std::string folder;
    if (const auto values = desk.workplace.office().ask(desk.actor, settings::Current{}))
        for (const auto& value : *values)
            if (value.key == "spool_folder")
                folder = value.value;
    if (folder.empty())
        return refused({Why::Missing, "spool_folder"}, desk.call.json);
    gateway::Gateway carrier(desk.workplace.office(), desk.actor, gateway::SpoolFolders{folder});
    const auto flushed = carrier.flush();
    if (!flushed)
        return refused(flushed.error(), desk.call.json);
    const auto collected = carrier.collect();
    if (!collected)
        return refused(collected.error(), desk.call.json);
    Json refusedFiles = Json::array();
    for (const auto& fault : collected->refused)
        refusedFiles.push_back({{"file", fault.file}, {"why", fault.why}});
    return answered({{"sent", flushed->sent},
                     {"uncertain", flushed->uncertain},
                     {"accepted", collected->accepted},
                     {"delivered", collected->delivered},
                     {"failed", collected->failed},
                     {"replies", collected->replies},
                     {"known", collected->known},
                     {"unmatched", collected->stray},
                     {"refused", refusedFiles}},
                    desk.call.json);
}

Reply careCall(Desk& desk)
{
    const Words& words = desk.call.words;
    if (!desk.actor.may(Permission::Check))
        return refused({Why::NotAllowed, std::string(toText(Permission::Check))}, desk.call.json);
    if (words[0] == "rebuild") {
        const auto changed = desk.workplace.rebuild();
        return changed ? answered({{"changed", *changed}}, desk.call.json) : refused(changed.error(), desk.call.json);
    }
    if (words[0] == "backup") {
        Words rest = words;
        const auto out = takeOption(rest, "--out");
        const auto path = desk.workplace.backup(out ? pathOf(desk.call, *out) : desk.workplace.folder() + "/backup");
        return path ? answered({{"file", *path}}, desk.call.json) : refused(path.error(), desk.call.json);
    }
    Json lines = Json::array();
    bool sound = true;
    for (const auto& line : desk.workplace.check()) {
        lines.push_back({{"check", line.name}, {"ok", line.ok}, {"detail", line.detail}});
        sound = sound && line.ok;
    }
    lines.push_back({{"check", "digest"}, {"ok", true}, {"detail", desk.workplace.digest()}});
    return answered(lines, desk.call.json, sound ? 0 : 3);
}

Reply dispatch(Desk& desk)
{
    const std::string& verb = desk.call.words[0];
    if (verb == "do" || verb == "ask")
        return catalogCall(desk, verb == "do");
    if (verb == "import")
        return importCall(desk);
    if (verb == "followup")
        return followupCall(desk);
    if (verb == "check" || verb == "rebuild" || verb == "backup")
        return careCall(desk);
    if (verb == "report" || verb == "play")
        return paperCall(desk.workplace, desk.actor, desk.call);
    if (verb == "bind")
        return bindCall(desk.workplace, desk.actor, desk.call);
    if (verb == "appeals")
        return hotlineCall(desk.workplace, desk.actor, desk.call);
    if (verb == "evidence")
        return evidenceCall(desk.workplace, desk.actor, desk.call);
    if (verb == "document")
        return documentCall(desk.workplace, desk.actor, desk.call);
    if (verb == "export")
        return exportCall(desk.workplace, desk.actor, desk.call);
    if (verb == "deadline")
        return deadlineCall(desk.call);
    return usage("unknown call " + verb);
}

} // namespace

std::string pathOf(const Call& call, const std::string& name)
{
    return name.starts_with("/") || call.folder.empty() ? name : call.folder + "/" + name;
}

Reply perform(workplace::Workplace& workplace, const Call& call)
{
    if (call.words.empty())
        return usage("nothing to do");
    if (call.now && !workplace.practice())
        return refused({Why::NotPractice, "now"}, call.json);
    if (call.now)
        workplace.setNow(*call.now, true);
    const std::string account = call.account.empty() ? "admin" : call.account;
    auto actor = workplace.signIn(account, call.passphrase);
    if (!actor)
        return refused(actor.error(), call.json);
    Desk desk{workplace, call, std::move(*actor)};
    return dispatch(desk);
}

} // namespace minyi::app
