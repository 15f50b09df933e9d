#include "core/gateway/parse.h"

#include <unicode/utf16.h>
#include <unicode/utf8.h>

#include <algorithm>
#include <charconv>
#include <map>

namespace minyi::core::gateway {

namespace {

constexpr std::size_t kMaxLine = 512;
constexpr std::size_t kMaxHeaders = 64;
constexpr std::size_t kMaxReason = 100;
constexpr std::string_view kReportTitle = "SMS STATUS REPORT";

using Headers = std::map<std::string, std::string, std::less<>>;

tl::unexpected<Refusal> bad(std::string_view header, std::string_view why)
{
    return refuse(Why::BadFile, std::string(header) + ": " + std::string(why));
}

std::string_view stripped(std::string_view text)
{
    while (!text.empty() && (text.front() == ' ' || text.front() == '\t'))
        text.remove_prefix(1);
    while (!text.empty() && (text.back() == ' ' || text.back() == '\t' || text.back() == '\r' || text.back() == '\n'))
        text.remove_suffix(1);
    return text;
}

bool isDigits(std::string_view text)
{
    return !text.empty() && text.find_first_not_of("0123456789") == std::string_view::npos;
}

std::string lower(std::string_view text)
{
    std::string out(text);
    for (char& c : out)
        if (c >= 'A' && c <= 'Z')
            c = static_cast<char>(c - 'A' + 'a');
    return out;
}

void append(std::string& out, UChar32 c)
{
    char bytes[U8_MAX_LENGTH];
    std::int32_t length = 0;
    U8_APPEND_UNSAFE(bytes, length, c);
    out.append(bytes, static_cast<std::size_t>(length));
}

} // namespace

std::optional<std::string> fromUcs2(std::string_view body)
{
    if (body.size() % 2 != 0 && body.ends_with('\n'))
        body.remove_suffix(1);
    if (body.size() % 2 != 0)
        return {};
    std::u16string wide(body.size() / 2, u'\0');
    for (std::size_t i = 0; i < wide.size(); ++i)
        wide[i] = static_cast<char16_t>(static_cast<unsigned char>(body[2 * i]) << 8 |
                                        static_cast<unsigned char>(body[2 * i + 1]));
    std::string out;
    const auto length = static_cast<std::int32_t>(wide.size());
    for (std::int32_t i = 0; i < length;) {
        UChar32 c = 0;
        U16_NEXT(wide.data(), i, length, c);
        if (U_IS_SURROGATE(c))
            return {};
        append(out, c);
    }
    return out;
}

namespace {

bool isUtf8(std::string_view text)
{
    const auto* data = reinterpret_cast<const std::uint8_t*>(text.data());
    const auto length = static_cast<std::int32_t>(text.size());
    for (std::int32_t i = 0; i < length;) {
        UChar32 c = 0;
        U8_NEXT(data, i, length, c);
        if (c < 0)
            return false;
    }
    return true;
}

std::optional<std::string> bodyText(std::string_view body, const std::string& alphabet)
{
    if (alphabet.starts_with("ucs") || alphabet.starts_with("unicode") || alphabet == "utf-16be")
        return fromUcs2(body);
    if (alphabet.starts_with("utf-8") || alphabet == "utf8")
        return isUtf8(body) ? std::optional(std::string(body)) : std::nullopt;
    if (!alphabet.empty() && !alphabet.starts_with("iso") && !alphabet.starts_with("latin") &&
        !alphabet.starts_with("ansi"))
        return {};
    std::string out;
    for (const char c : body)
        append(out, static_cast<unsigned char>(c));
    return out;
}

/// 26-11-20 21:28:43 as the gateway's computer, which keeps legal time, writes it.
std::optional<Instant> spoolTime(std::string_view text)
{
    if (text.size() != 17 || text[2] != '-' || text[5] != '-' || text[8] != ' ')
        return {};
    return parseInstant("20" + std::string(text));
}

/// Takes the headers off `bytes` and leaves the body.
Result<Headers> takeHeaders(std::string_view& bytes)
{
    Headers headers;
    for (bool first = true; !bytes.empty(); first = false) {
        const std::size_t end = bytes.find('\n');
        const std::string_view line = stripped(bytes.substr(0, end));
        bytes = end == std::string_view::npos ? std::string_view() : bytes.substr(end + 1);
        if (line.empty())
            return headers;
        if (first && line == kReportTitle)
            continue;
        const std::size_t colon = line.find(':');
        if (line.size() > kMaxLine || headers.size() == kMaxHeaders)
            return bad("header", line.size() > kMaxLine ? "too_long" : "too_many");
        if (colon == 0 || colon == std::string_view::npos)
            return bad("header", "no_name");
        const std::string name = lower(stripped(line.substr(0, colon)));
        const bool once = headers.emplace(name, stripped(line.substr(colon + 1))).second;
        if (!once && (name == "from" || name == "received" || name == "alphabet" || name == "status"))
            return bad(name, "twice");
    }
    return headers;
}

std::string printable(std::string_view text)
{
    std::string out;
    for (const char c : text.substr(0, kMaxReason))
        out += c >= 0x20 && c < 0x7F ? c : '?';
    return out;
}

Result<Done> fill(const Headers& headers, SpoolFile& file)
{
    const auto get = [&](std::string_view name) {
        const auto found = headers.find(name);
        return found == headers.end() ? std::string_view() : std::string_view(found->second);
    };
    file.number = get(get("from").empty() ? "to" : "from");
    if (file.number.size() > 24)
        return bad("from", "too_long");
    const std::string_view time = get(get("received").empty() ? "sent" : "received");
    file.at = spoolTime(time);
    if (!time.empty() && !file.at)
        return bad(get("received").empty() ? "sent" : "received", "not_a_time");
    if (const auto id = get("message_id"); !id.empty()) {
        if (!isDigits(id) || id.size() > 10)
            return bad("message_id", "not_a_number");
        file.gatewayId = std::string(id);
    }
    if (const auto status = get("status"); !status.empty()) {
        const std::string_view number = stripped(status.substr(0, status.find(',')));
        int value = 0;
        const auto read = std::from_chars(number.data(), number.data() + number.size(), value);
        if (!isDigits(number) || read.ec != std::errc() || value > 255)
            return bad("status", "not_a_number");
        file.status = value;
    }
    file.failReason = printable(get("fail_reason"));
    return Done{};
}

} // namespace

Result<SpoolFile> parseSpoolFile(std::string_view bytes)
{
    if (bytes.size() > kMaxSpoolFile)
        return bad("file", "too_large");
    if (bytes.empty())
        return bad("file", "empty");
    const auto headers = takeHeaders(bytes);
    if (!headers)
        return tl::unexpected(headers.error());
    SpoolFile file;
    if (const auto filled = fill(*headers, file); !filled)
        return tl::unexpected(filled.error());
    const auto alphabet = headers->find("alphabet");
    const auto text = bodyText(bytes, alphabet == headers->end() ? "" : lower(alphabet->second));
    if (!text)
        return bad("alphabet", "not_readable");
    file.text = stripped(*text);
    if (file.text.find('\0') != std::string::npos)
        return bad("text", "zero_byte");
    return file;
}

bool isReport(const SpoolFile& file)
{
    return file.status.has_value();
}

Result<SpoolFile> parseIncoming(std::string_view bytes)
{
    auto file = parseSpoolFile(bytes);
    if (!file)
        return file;
    if (file->number.empty())
        return bad("from", "missing");
    if (isReport(*file))
        return file->gatewayId ? file : bad("message_id", "missing");
    return file->at ? file : bad("received", "missing");
}

} // namespace minyi::core::gateway
