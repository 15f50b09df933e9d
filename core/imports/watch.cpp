#include "core/imports/watch.h"

#include "core/imports/csv.h"
#include "core/imports/decode.h"
#include "core/imports/errors.h"
#include "core/store/files.h"
#include "core/store/folder.h"

#include <fcntl.h>
#include <fnmatch.h>

#include <algorithm>

namespace minyi::core::imports {

std::vector<WatchRule> watchRules(std::string_view setting)
{
    std::vector<WatchRule> rules;
    while (!setting.empty()) {
        const std::string_view part = setting.substr(0, setting.find(';'));
        setting.remove_prefix(std::min(part.size() + 1, setting.size()));
        const std::size_t middle = part.rfind('=');
        if (middle == std::string_view::npos)
            continue;
        WatchRule rule{std::string(trimmed(part.substr(0, middle))), std::string(trimmed(part.substr(middle + 1)))};
        if (!rule.pattern.empty() && !rule.profile.empty())
            rules.push_back(std::move(rule));
    }
    return rules;
}

const WatchRule* ruleFor(const std::vector<WatchRule>& rules, const std::string& file)
{
    const auto found = std::ranges::find_if(
        rules, [&](const WatchRule& rule) { return ::fnmatch(rule.pattern.c_str(), file.c_str(), FNM_NOESCAPE) == 0; });
    return found == rules.end() ? nullptr : &*found;
}

Watch::Watch(Office& office, Actor actor, std::string folder, std::string profiles)
    : m_office(office)
    , m_actor(std::move(actor))
    , m_folder(std::move(folder))
    , m_profiles(std::move(profiles))
{
}

std::vector<WatchedFile> Watch::look(const std::vector<WatchRule>& rules, std::int64_t quietMs)
{
    std::vector<WatchedFile> done;
    const Handle folder(::open(m_folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (!folder)
        return done;
    const auto names = namesIn(folder.get());
    m_seen.keepOnly(names);
    for (const std::string& name : names)
        if (const WatchRule* rule = ruleFor(rules, name))
            if (auto file = take(folder.get(), name, *rule, quietMs))
                done.push_back(std::move(*file));
    return done;
}

std::optional<WatchedFile> Watch::take(int folder, const std::string& name, const WatchRule& rule, std::int64_t quietMs)
{
    const Handle file = openIn(folder, name);
    const auto before = file ? stateOf(file.get(), m_office.now()) : std::nullopt;
    if (!before || !m_seen.quiet(name, *before, quietMs))
        return {};
    WatchedFile out{name, false, "file: too_large", 0, 0};
    std::string errors;
    if (before->size <= static_cast<std::int64_t>(kMaxFile)) {
        const auto bytes = readAll(file.get(), before->size);
        const auto after = stateOf(file.get(), m_office.now());
        if (!bytes || !after || !after->same(*before)) {
            m_seen.forget(name); // somebody writes: from the beginning
            return {};
        }
        out = import(name, rule, *bytes, errors);
    }
    m_seen.forget(name);
    const char* into = out.taken ? "done" : "failed";
    const std::string placed = putAside(folder, name, into);
    if (errors.empty() && !out.taken)
        errors = "\xEF\xBB\xBF\"why\"\r\n\"" + out.why + "\"\r\n";
    if (!placed.empty() && !errors.empty())
        writeFile(m_folder + "/" + into + "/" + placed + ".errors.csv", errors);
    return out;
}

WatchedFile Watch::import(const std::string& name, const WatchRule& rule, const std::string& bytes, std::string& errors)
{
    const auto profile = profileNamed(m_profiles, rule.profile);
    const auto taken = profile ? takeFile(m_office, m_actor, *profile, bytes)
                               : Result<Taken>(tl::unexpected(profile.error()));
    if (!taken)
        return {name, false, std::string(toText(taken.error().why)) + " " + taken.error().detail, 0, 0};
    const auto rejected = static_cast<std::int64_t>(taken->rejected.size());
    if (rejected > 0)
        if (auto file = errorsFile(bytes, taken->rejected))
            errors = std::move(*file);
    const bool allBad = rejected > 0 && rejected == taken->read;
    return {name, !allBad, allBad ? "every row was rejected" : "", taken->fresh, rejected};
}

} // namespace minyi::core::imports
