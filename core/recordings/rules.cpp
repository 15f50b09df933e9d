#include "core/recordings/rules.h"

#include "core/deadlines/rules.h"
#include "core/followup/rules.h"
#include "core/security/vault.h"

#include <algorithm>
#include <map>
#include <regex>

namespace minyi::core::recordings {

namespace {

constexpr std::string_view kSuffixes[] = {"wav", "mp3", "ogg", "opus", "m4a", "amr"};
constexpr std::string_view kNumber = "{number}", kTime = "{time}";

std::string lower(std::string_view text)
{
    std::string out(text);
    for (char& c : out)
        c = c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    return out;
}

/// The suffix of a name and what stands before it.
std::pair<std::string_view, std::string> parted(std::string_view name)
{
    const auto dot = name.rfind('.');
    if (dot == std::string_view::npos)
        return {name, {}};
    const std::string suffix = lower(name.substr(dot + 1));
    return isSuffix(suffix) ? std::pair(name.substr(0, dot), suffix) : std::pair(name, std::string());
}

std::string expressionOf(std::string_view stem)
{
    std::string out;
    while (!stem.empty()) {
        if (stem.starts_with(kNumber)) {
            out += R"((\+?[0-9][0-9 -]{2,24}[0-9]))";
            stem.remove_prefix(kNumber.size());
        } else if (stem.starts_with(kTime)) {
            out += "([0-9]{14}|[0-9]{8}-[0-9]{6}|[0-9]{4}-[0-9]{2}-[0-9]{2}_[0-9]{2}-[0-9]{2}-[0-9]{2})";
            stem.remove_prefix(kTime.size());
        } else {
            if (std::string_view(R"(\^$.|?*+()[]{}-)").find(stem.front()) != std::string_view::npos)
                out += '\\';
            out += stem.front();
            stem.remove_prefix(1);
        }
    }
    return out;
}

std::optional<Instant> timeOf(std::string_view written)
{
    std::string digits;
    for (const char c : written)
        if (c >= '0' && c <= '9')
            digits += c;
    const auto part = [&](std::size_t at, std::size_t count) { return std::stoi(digits.substr(at, count)); };
    const auto day = dayFrom(part(0, 4), part(4, 2), part(6, 2));
    const int hour = part(8, 2), minute = part(10, 2), second = part(12, 2);
    if (!day || hour > 23 || minute > 59 || second > 59)
        return {};
    return at(*day, hour, minute) + second * 1000;
}

std::uint32_t littleEndian(std::string_view bytes, std::size_t at)
{
    std::uint32_t value = 0;
    for (std::size_t i = 4; i-- > 0;)
        value = value << 8 | static_cast<unsigned char>(bytes[at + i]);
    return value;
}

} // namespace

bool isSuffix(std::string_view suffix)
{
    return std::ranges::find(kSuffixes, suffix) != std::end(kSuffixes);
}

bool isPattern(std::string_view pattern)
{
    const auto once = [&](std::string_view word) {
        const auto at = pattern.find(word);
        return at != std::string_view::npos && pattern.find(word, at + 1) == std::string_view::npos;
    };
    return once(kNumber) && once(kTime);
}

std::optional<Named> readName(std::string_view pattern, std::string_view file)
{
    const auto [wanted, only] = parted(pattern);
    const auto [stem, suffix] = parted(file);
    if (!isPattern(pattern) || suffix.empty() || (!only.empty() && only != suffix) || file.size() > 255)
        return {};
    std::cmatch found;
    if (!std::regex_match(stem.data(), stem.data() + stem.size(), found, std::regex(expressionOf(wanted))))
        return {};
    const bool numberFirst = pattern.find(kNumber) < pattern.find(kTime);
    const auto at = timeOf(found[numberFirst ? 2 : 1].str());
    const std::string number = followup::normalise(found[numberFirst ? 1 : 2].str()).number;
    if (!at || number.empty())
        return {};
    return Named{number, *at, suffix};
}

bool looksLike(std::string_view suffix, std::string_view head)
{
    if (suffix == "wav")
        return head.size() >= 12 && head.starts_with("RIFF") && head.substr(8, 4) == "WAVE";
    if (suffix == "mp3")
        return head.starts_with("ID3") || (head.size() > 2 && static_cast<unsigned char>(head[0]) == 0xFF &&
                                           (static_cast<unsigned char>(head[1]) & 0xE6) == 0xE2);
    if (suffix == "ogg" || suffix == "opus")
        return head.starts_with("OggS");
    if (suffix == "m4a")
        return head.size() >= 12 && head.substr(4, 4) == "ftyp";
    return suffix == "amr" && head.starts_with("#!AMR");
}

std::optional<std::int64_t> secondsOf(std::string_view bytes)
{
    if (!looksLike("wav", bytes))
        return {};
    std::uint32_t perSecond = 0;
    for (std::size_t at = 12; at + 8 <= bytes.size();) {
        const std::string_view name = bytes.substr(at, 4);
        const std::size_t size = littleEndian(bytes, at + 4), left = bytes.size() - at - 8;
        if (name == "fmt " && size >= 16 && left >= 16)
            perSecond = littleEndian(bytes, at + 16);
        if (name == "data") // one that was cut off says more than it holds
            return perSecond ? std::optional<std::int64_t>((std::min(size, left) + perSecond / 2) / perSecond) : std::nullopt;
        if (size > left)
            return {};
        at += 8 + size + size % 2;
    }
    return {};
}

Uid recordingUid(const std::string& hash, const Uid& matter)
{
    return uidOf("recording|" + hash + "|" + matter.text());
}

Day monthsLater(Day day, int months)
{
    return deadlines::addMonths(day, months, deadlines::MonthRule::Civil);
}

bool sees(const Actor& actor, const Surroundings& around)
{
    return !around.integrity || actor.may(Permission::SeeIntegrity);
}

bool hears(const Actor& actor, const Surroundings& around)
{
    if (!actor.may(Permission::HearRecording) || !sees(actor, around))
        return false;
    return actor.may(Permission::ListenBack) || actor.may(Permission::SeeIntegrity) || around.ownCall || around.examined;
}

Day keptUntil(const Recording& recording, const Surroundings& around)
{
    const Day order = monthsLater(dayOf(recording.startedAt), kOrderMonths);
    return around.hasOrder ? std::max(order, recording.keepUntil) : recording.keepUntil;
}

std::vector<Candidate> draw(std::vector<Candidate> calls, Day from, Day to, int share)
{
    const std::string period = isoDay(from) + "/" + isoDay(to) + "|";
    const auto rank = [&](const Candidate& call) { return sha256(period + call.uid.text()); };
    std::map<std::string, std::map<Digest, Candidate>> ranked;
    for (Candidate& call : calls)
        ranked[call.code].emplace(rank(call), std::move(call));
    std::vector<Candidate> drawn;
    for (auto& [code, group] : ranked) {
        std::size_t wanted = (group.size() * static_cast<std::size_t>(share) + 99) / 100;
        for (auto& [hash, call] : group)
            if (wanted-- > 0)
                drawn.push_back(std::move(call));
            else
                break;
    }
    // Matter after matter, as they are written.
    std::ranges::sort(drawn, {}, [](const Candidate& call) { return std::pair(call.matter, call.call); });
    return drawn;
}

Uid listenUid(Day from, Day to, const Uid& call)
{
    return uidOf("listen|" + isoDay(from) + "|" + isoDay(to) + "|" + call.text());
}

} // namespace minyi::core::recordings
