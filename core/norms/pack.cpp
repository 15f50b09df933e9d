#include "core/norms/pack.h"

#include "core/deadlines/pack_file.h"
#include "core/norms/topics.h"

#include <algorithm>
#include <set>

namespace minyi::core::norms {

namespace {

JsonCheck checkTopics(const std::vector<std::string>& topics, const std::string& place, const Places& places)
{
    std::set<std::string> said;
    for (const auto& topic : topics) {
        if (!isTopic(topic, places))
            return JsonFault{place + ".topics." + topic, "unknown_reference"};
        if (!said.insert(topic).second)
            return JsonFault{place + ".topics." + topic, "duplicate"};
    }
    return {};
}

JsonCheck checkArticles(const Norm& norm, const std::string& place, const Places& places)
{
    std::set<std::int64_t> said;
    for (const Article& one : norm.articles) {
        const std::string at = place + ".articles." + std::to_string(one.article);
        if (one.article < 1)
            return JsonFault{at, "out_of_range"};
        if (!said.insert(one.article).second)
            return JsonFault{at, "duplicate"};
        if (one.zh.empty() || one.en.empty() || one.topics.empty())
            return JsonFault{at, "empty"};
        if (auto fault = checkTopics(one.topics, at, places))
            return fault;
    }
    return {};
}

JsonCheck checkNorm(const Norm& norm, const Places& places)
{
    const std::string place = "norms." + norm.key;
    if (norm.key.empty() || norm.family.empty() || norm.zh.empty() || norm.en.empty() || norm.versionZh.empty() || norm.versionEn.empty())
        return JsonFault{place, "empty"};
    if (norm.validTo && *norm.validTo < norm.validFrom)
        return JsonFault{place + ".valid_to", "out_of_range"};
    if (norm.loaded == norm.articles.empty()) // read, yet nothing said of it; or not read and words of it all the same
        return JsonFault{place + ".loaded", norm.loaded ? "no_article" : "words_without_text"};
    if (norm.loaded && !norm.topics.empty())
        return JsonFault{place + ".topics", "of_a_loaded_norm"};
    if (auto fault = checkTopics(norm.topics, place, places))
        return fault;
    return checkArticles(norm, place, places);
}

bool overlap(const Norm& one, const Norm& other)
{
    return one.inForce(other.validFrom) || other.inForce(one.validFrom);
}

JsonCheck checkPair(const Norm& one, const Norm& other)
{
    if (one.key == other.key)
        return JsonFault{"norms." + one.key, "duplicate"};
    if (one.family == other.family && overlap(one, other))
        return JsonFault{"norms." + other.key + ".valid_from", "overlaps " + one.key};
    if (one.instrument && one.instrument == other.instrument)
        return JsonFault{"norms." + other.key + ".instrument", "duplicate"};
    return {};
}

} // namespace

Result<Norms> Norms::load(deadlines::PackFile file, const Places& places)
{
    auto outer = deadlines::openPack(file, "norms", {"pack", "version", "valid_from", "norms"});
    if (!outer)
        return tl::unexpected(outer.error());
    Norms all;
    if (auto fault = fromJson(outer->json["norms"], all.m_norms, "norms"))
        return deadlines::bad(file.name, fault->text());
    for (auto norm = all.m_norms.begin(); norm != all.m_norms.end(); ++norm) {
        auto fault = checkNorm(*norm, places);
        for (auto before = all.m_norms.begin(); before != norm && !fault; ++before)
            fault = checkPair(*before, *norm);
        if (fault)
            return deadlines::bad(file.name, fault->text());
    }
    return all;
}

const Norm* Norms::ofInstrument(std::string_view instrument) const
{
    const auto found = std::ranges::find_if(m_norms, [&](const Norm& norm) { return norm.instrument == instrument; });
    return found == m_norms.end() ? nullptr : &*found;
}

} // namespace minyi::core::norms
