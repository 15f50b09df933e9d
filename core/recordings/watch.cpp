#include "core/recordings/watch.h"

#include "core/recordings/command_fields.h"
#include "core/recordings/query_fields.h"
#include "core/security/vault.h"

#include <fcntl.h>
#include <unistd.h>

namespace minyi::core::recordings {

namespace {

constexpr const char *kDone = "done", *kUnmatched = "unmatched", *kRefused = "refused";
constexpr std::size_t kHead = 16;

std::string headOf(int file)
{
    std::string head(kHead, '\0');
    const ssize_t got = ::pread(file, head.data(), head.size(), 0);
    head.resize(got > 0 ? static_cast<std::size_t>(got) : 0);
    return head;
}

} // namespace

Watch::Watch(Office& office, Actor actor, Shelf shelf, std::string folder)
    : m_office(office)
    , m_actor(std::move(actor))
    , m_shelf(std::move(shelf))
    , m_folder(std::move(folder))
{
}

Looked Watch::look(const WatchRules& rules)
{
    Looked looked;
    const Handle folder(::open(m_folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (!folder || !isPattern(rules.pattern)) // a pattern that reads no name would refuse every file
        return looked;
    const auto names = namesIn(folder.get());
    m_seen.keepOnly(names);
    for (const std::string& name : names) {
        const char* into = place(folder.get(), name, rules, looked);
        if (!into)
            continue;
        m_seen.forget(name);
        looked.unmatched += into == kUnmatched;
        looked.refused += into == kRefused;
        if (putAside(folder.get(), name, into).empty())
            ++looked.failed;
    }
    return looked;
}

/// What is wrong with a file before any call is looked for.
const char* Watch::unread(int file, const FileState& state, const std::string& name, const WatchRules& rules) const
{
    const auto named = readName(rules.pattern, name);
    const bool sized = state.size > 0 && state.size <= kMostBytes;
    const bool tomorrow = named && named->startedAt - m_office.now() > kDayMs; // it would wait for ever
    return named && sized && !tomorrow && looksLike(named->suffix, headOf(file)) ? nullptr : kRefused;
}

const char* Watch::place(int folder, const std::string& name, const WatchRules& rules, Looked& looked)
{
    const Handle file = openIn(folder, name);
    const auto before = file ? stateOf(file.get(), m_office.now()) : std::nullopt;
    if (!before || !m_seen.quiet(name, *before, rules.quietMs))
        return nullptr;
    if (const char* wrong = unread(file.get(), *before, name, rules))
        return wrong;
    const Named named = *readName(rules.pattern, name);
    const auto call = m_office.ask(m_actor, FindCall{named.number, named.startedAt, rules.minutes});
    if (call && *call)
        return keep(file.get(), *before, named, **call, name, looked);
    if (call && m_office.now() > named.startedAt + rules.minutes * kMinute)
        return kUnmatched;
    ++(call ? looked.waiting : looked.failed);
    return nullptr;
}

const char* Watch::keep(int file, const FileState& before, const Named& named, Id<followup::Call> call, const std::string& name,
                        Looked& looked)
{
    const auto bytes = readAll(file, before.size);
    const auto after = stateOf(file, m_office.now());
    if (!bytes || !after || !after->same(before)) {
        m_seen.forget(name); // somebody writes: from the beginning
        return nullptr;
    }
    return taken(named, call, *bytes, looked) ? kDone : nullptr;
}

bool Watch::taken(const Named& named, Id<followup::Call> call, const std::string& bytes, Looked& looked)
{
    const Sound sound{hex(viewOf(sha256(bytes))), named.suffix};
    // What was removed past its time is not put back by a copy.
    const auto known = m_office.ask(m_actor, IsKnown{call, sound.hash});
    if (known && *known)
        return ++looked.known;
    if (!known || !m_shelf.put(sound, bytes)) {
        ++looked.failed;
        return false;
    }
    const auto made = m_office.submit(m_actor, Take{call, named.startedAt, secondsOf(bytes), static_cast<std::int64_t>(bytes.size()),
                                                    sound.hash, sound.suffix});
    ++(made ? looked.taken : looked.failed);
    return made.has_value();
}

int Watch::sweep()
{
    const Instant now = m_office.now();
    const auto removed = m_office.ask(m_actor, RemovedSince{m_swept});
    int gone = 0;
    for (const Sound& sound : removed ? *removed : std::vector<Sound>{})
        gone += m_shelf.remove(sound);
    if (removed)
        m_swept = now - kHour; // a clock that was set back a little leaves nothing
    return gone;
}

} // namespace minyi::core::recordings
