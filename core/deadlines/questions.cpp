#include "core/deadlines/answers.h"
#include "core/deadlines/rule_fields.h"

#include <charconv>

namespace minyi::core::deadlines {

namespace {

tl::unexpected<Refusal> invalid(const std::string& field, std::string_view reason)
{
    return refuse(Why::Invalid, field + ": " + std::string(reason));
}

Result<Question::Granted> grantFrom(const Json& json)
{
    if (json.is_string())
        return parseGrant(json.get_ref<const std::string&>());
    if (!json.is_object())
        return invalid("ext", "wrong_type");
    Question::Granted grant;
    JsonCheck fault = json.contains("id") ? fromJson(json["id"], grant.extension, "ext.id") : JsonFault{"ext.id", "missing_field"};
    if (!fault && json.contains("amount"))
        fault = fromJson(json["amount"], grant.amount, "ext.amount");
    if (!fault && json.contains("at"))
        fault = fromJson(json["at"], grant.at, "ext.at");
    for (const auto& [key, value] : json.items())
        if (!fault && key != "id" && key != "amount" && key != "at")
            fault = JsonFault{"ext." + key, "unknown_field"};
    return fault ? Result<Question::Granted>(invalid(fault->field, fault->reason)) : grant;
}

Result<Pause> pauseFrom(const Json& json)
{
    if (json.is_string())
        return parsePause(json.get_ref<const std::string&>());
    if (!json.is_array() || json.empty() || json.size() > 2 || !json[0].is_string())
        return invalid("out", "wrong_type");
    if (json.size() == 1 || json[1].is_null())
        return parsePause(json[0].get<std::string>() + "..");
    if (!json[1].is_string())
        return invalid("out", "wrong_type");
    return parsePause(json[0].get<std::string>() + ".." + json[1].get<std::string>());
}

template <class T, class Read>
tl::expected<void, Refusal> readList(const Json& json, const char* name, std::vector<T>& out, Read read)
{
    if (!json.contains(name))
        return {};
    if (!json[name].is_array())
        return invalid(name, "wrong_type");
    for (const auto& item : json[name]) {
        auto value = read(item);
        if (!value)
            return tl::unexpected(value.error());
        out.push_back(std::move(*value));
    }
    return {};
}

template <class T>
void readMember(const Json& json, const char* name, T& out, JsonCheck& fault)
{
    if (!fault && json.contains(name))
        fault = fromJson(json[name], out, name);
}

} // namespace

Result<Question::Granted> parseGrant(std::string_view text)
{
    const auto colon = text.find(':');
    Question::Granted grant{std::string(text.substr(0, colon)), {}, {}};
    if (grant.extension.empty())
        return invalid("ext", "missing_field");
    if (colon == std::string_view::npos)
        return grant;
    const auto tail = text.substr(colon + 1);
    int amount = 0;
    const auto [end, error] = std::from_chars(tail.data(), tail.data() + tail.size(), amount);
    if (error == std::errc{} && end == tail.data() + tail.size())
        grant.amount = amount;
    else if (!(grant.at = parseInstant(tail)))
        return invalid("ext " + grant.extension, "not_a_number");
    return grant;
}

Result<Pause> parsePause(std::string_view text)
{
    const auto dots = text.find("..");
    if (dots == std::string_view::npos)
        return invalid("out", "not_a_span");
    const auto from = parseInstant(text.substr(0, dots));
    const auto tail = text.substr(dots + 2);
    const auto to = parseInstant(tail);
    if (!from || (!to && !tail.empty()))
        return invalid("out", "not_a_day");
    return Pause{dayOf(*from), to ? std::optional(dayOf(*to)) : std::nullopt};
}

Result<Question> questionFrom(const Json& json)
{
    if (!json.is_object())
        return invalid("line", "wrong_type");
    for (const auto& [key, value] : json.items())
        if (key != "rule" && key != "start" && key != "ext" && key != "out" && key != "limit" && key != "anew" &&
            key != "served" && key != "why")
            return invalid(key, "unknown_field");
    Question question;
    JsonCheck fault;
    for (const auto* name : {"rule", "start"})
        if (!json.contains(name))
            return refuse(Why::Missing, name);
    readMember(json, "rule", question.rule, fault);
    readMember(json, "start", question.start, fault);
    readMember(json, "limit", question.limit, fault);
    readMember(json, "anew", question.anew, fault);
    readMember(json, "served", question.served, fault);
    readMember(json, "why", question.why, fault);
    if (!fault && question.limit && (question.limit->amount < 1 || question.limit->amount > 3660))
        fault = JsonFault{"limit.amount", "out_of_range"};
    if (fault)
        return invalid(fault->field, fault->reason);
    if (auto done = readList(json, "ext", question.ext, grantFrom); !done)
        return tl::unexpected(done.error());
    if (auto done = readList(json, "out", question.out, pauseFrom); !done)
        return tl::unexpected(done.error());
    return question;
}

} // namespace minyi::core::deadlines
