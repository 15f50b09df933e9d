#include "core/deadlines/pack_file.h"

#include <set>

namespace minyi::core::deadlines {

namespace {

constexpr int kHighestVersion = 1'000'000;

JsonCheck checkOuter(const Json& json, std::string_view pack, std::initializer_list<std::string_view> keys, Outer& outer)
{
    if (!json.is_object())
        return JsonFault{"document", "wrong_type"};
    for (const auto key : keys)
        if (!json.contains(key))
            return JsonFault{std::string(key), "missing_field"};
    for (const auto& [key, value] : json.items())
        if (std::find(keys.begin(), keys.end(), key) == keys.end())
            return JsonFault{key, "unknown_field"};
    if (json["pack"] != pack)
        return JsonFault{"pack", "other_pack"};
    if (auto fault = fromJson(json["version"], outer.version, "version"))
        return fault;
    if (outer.version < 1 || outer.version > kHighestVersion)
        return JsonFault{"version", "out_of_range"};
    return fromJson(json["valid_from"], outer.validFrom, "valid_from");
}

} // namespace

Result<Outer> openPack(PackFile file, std::string_view pack, std::initializer_list<std::string_view> keys)
{
    Outer outer;
    bool twice = false; // the library keeps the last of two equal keys without a word; a pack must not say a thing twice
    std::vector<std::set<std::string>> levels;
    const auto watch = [&](int, Json::parse_event_t event, Json& value) {
        if (event == Json::parse_event_t::object_start)
            levels.emplace_back();
        else if (event == Json::parse_event_t::object_end)
            levels.pop_back();
        else if (event == Json::parse_event_t::key)
            twice = twice || !levels.back().insert(value.get<std::string>()).second;
        return true;
    };
    outer.json = Json::parse(file.bytes, watch, false);
    if (outer.json.is_discarded())
        return bad(file.name, "document: not_json");
    if (twice)
        return bad(file.name, "document: duplicate_field");
    if (auto fault = checkOuter(outer.json, pack, keys, outer))
        return bad(file.name, fault->text());
    return outer;
}

} // namespace minyi::core::deadlines
