#include "app/calls.h"

#include <algorithm>

namespace minyi::app {

using core::Json;
using core::Why;

namespace {

std::string plain(const Json& value)
{
    if (value.is_string())
        return value.get<std::string>();
    return value.is_null() ? "-" : value.dump();
}

/// Columns on a terminal: a Chinese character is two wide.
std::size_t width(const std::string& text)
{
    std::size_t columns = 0;
    for (const char c : text)
        if (const auto byte = static_cast<unsigned char>(c); (byte & 0xc0) != 0x80)
            columns += byte >= 0xe2 ? 2 : 1;
    return columns;
}

bool isTable(const Json& json)
{
    return json.is_array() && !json.empty() && std::all_of(json.begin(), json.end(), [](const Json& row) { return row.is_object(); });
}

void writeTable(const Json& rows, const std::string& indent, std::string& out)
{
    std::vector<std::string> keys;
    for (const auto& [key, value] : rows.front().items())
        if (!value.is_structured())
            keys.push_back(key);
    std::vector<std::vector<std::string>> cells{keys};
    for (const Json& row : rows) {
        auto& line = cells.emplace_back();
        for (const auto& key : keys)
            line.push_back(row.contains(key) ? plain(row[key]) : "");
    }
    std::vector<std::size_t> widths(keys.size(), 0);
    for (const auto& line : cells)
        for (std::size_t i = 0; i < line.size(); ++i)
            widths[i] = std::min<std::size_t>(48, std::max(widths[i], width(line[i])));
    for (const auto& line : cells) {
        std::string text = indent;
        for (std::size_t i = 0; i < line.size(); ++i)
            text += line[i] + std::string(widths[i] > width(line[i]) ? widths[i] - width(line[i]) : 0, ' ') + "  ";
        while (!text.empty() && text.back() == ' ')
            text.pop_back();
        out += text + "\n";
    }
}

void write(const Json& json, const std::string& indent, std::string& out)
{
    if (isTable(json))
        return writeTable(json, indent, out);
    if (json.is_array()) {
        for (const Json& item : json)
            out += indent + plain(item) + "\n";
        return;
    }
    if (!json.is_object()) {
        out += indent + plain(json) + "\n";
        return;
    }
    for (const auto& [key, value] : json.items()) {
        if (!value.is_structured()) {
            out += indent + key + ": " + plain(value) + "\n";
            continue;
        }
        if (value.empty())
            continue;
        out += indent + key + ":\n";
        write(value, indent + "  ", out);
    }
}

} // namespace

Reply answered(const Json& json, bool asJson, int exit)
{
    Reply reply{exit, {}, {}};
    if (asJson)
        reply.out = json.dump(-1, ' ', false, Json::error_handler_t::replace) + "\n";
    else
        write(json, "", reply.out);
    return reply;
}

Reply refused(const core::Refusal& refusal, bool json)
{
    const bool storage = refusal.why == Why::Broken || refusal.why == Why::DiskFull || refusal.why == Why::ReadOnly ||
                         refusal.why == Why::NewerSchema;
    const int exit = storage ? 3 : refusal.why == Why::UnknownName ? 2 : 1;
    const std::string why(core::toText(refusal.why));
    if (json)
        return {exit, Json{{"refused", why}, {"detail", refusal.detail}}.dump() + "\n", {}};
    return {exit, {}, "refused: " + why + (refusal.detail.empty() ? "" : " (" + refusal.detail + ")") + "\n"};
}

Reply usage(const std::string& problem)
{
    return {2, {}, "minyictl: " + problem + "\n"};
}

Json toJson(const Call& call)
{
    return {{"words", call.words},
            {"account", call.account},
            {"passphrase", call.passphrase ? Json(*call.passphrase) : Json()},
            {"now", call.now ? Json(core::isoInstant(*call.now)) : Json()},
            {"folder", call.folder},
            {"json", call.json}};
}

Call callFrom(const Json& json)
{
    Call call;
    if (!json.is_object())
        return call;
    for (const Json& word : json.value("words", Json::array()))
        if (word.is_string())
            call.words.push_back(word.get<std::string>());
    call.account = json.value("account", std::string());
    call.folder = json.value("folder", std::string());
    call.json = json.value("json", false);
    if (const auto words = json.find("passphrase"); words != json.end() && words->is_string())
        call.passphrase = words->get<std::string>();
    if (const auto now = json.find("now"); now != json.end() && now->is_string())
        call.now = core::parseInstant(now->get<std::string>());
    return call;
}

Json toJson(const Reply& reply)
{
    return {{"exit", reply.exit}, {"out", reply.out}, {"err", reply.err}};
}

Reply replyFrom(const Json& json)
{
    if (!json.is_object())
        return {3, {}, "minyictl: the owner's answer cannot be read\n"};
    return {json.value("exit", 3), json.value("out", std::string()), json.value("err", std::string())};
}

} // namespace minyi::app
