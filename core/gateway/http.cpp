#include "core/gateway/http.h"

#include <curl/curl.h>

#include <memory>
#include <mutex>

namespace minyi::core::gateway {

namespace {

constexpr std::size_t kMost = 1024;
constexpr long kConnectSeconds = 3;

std::size_t keep(const char* bytes, std::size_t size, std::size_t count, void* to)
{
    auto& body = *static_cast<std::string*>(to);
    body.append(bytes, std::min(size * count, kMost - std::min(kMost, body.size())));
    return size * count;
}

/// Only what failed before a byte of the request could leave is known not to be sent.
Fate fateOf(CURLcode code)
{
    switch (code) {
    case CURLE_OK: return Fate::Answered;
    case CURLE_UNSUPPORTED_PROTOCOL:
    case CURLE_URL_MALFORMAT:
    case CURLE_COULDNT_RESOLVE_HOST:
    case CURLE_COULDNT_CONNECT: return Fate::NotSent;
    default: return Fate::Unknown;
    }
}

} // namespace

HttpAnswer get(const std::string& url, long seconds)
{
    static std::once_flag once;
    std::call_once(once, [] { curl_global_init(CURL_GLOBAL_DEFAULT); });
    const std::unique_ptr<CURL, void (*)(CURL*)> curl(curl_easy_init(), curl_easy_cleanup);
    HttpAnswer answer;
    if (!curl) {
        answer.fate = Fate::NotSent;
        return answer;
    }
    curl_easy_setopt(curl.get(), CURLOPT_URL, url.c_str());
    curl_easy_setopt(curl.get(), CURLOPT_PROTOCOLS_STR, "http,https");
    curl_easy_setopt(curl.get(), CURLOPT_NOSIGNAL, 1L);
    curl_easy_setopt(curl.get(), CURLOPT_FRESH_CONNECT, 1L); // a kept connection that died hides whether anything was sent
    curl_easy_setopt(curl.get(), CURLOPT_CONNECTTIMEOUT, kConnectSeconds);
    curl_easy_setopt(curl.get(), CURLOPT_TIMEOUT, seconds);
    curl_easy_setopt(curl.get(), CURLOPT_WRITEFUNCTION, keep);
    curl_easy_setopt(curl.get(), CURLOPT_WRITEDATA, &answer.body);
    const CURLcode code = curl_easy_perform(curl.get());
    answer.fate = fateOf(code);
    // The time ran out while connecting: nothing had left yet.
    long connected = 0;
    curl_off_t since = 0;
    if (code == CURLE_OPERATION_TIMEDOUT && curl_easy_getinfo(curl.get(), CURLINFO_CONNECT_TIME_T, &since) == CURLE_OK && since == 0)
        answer.fate = Fate::NotSent;
    if (curl_easy_getinfo(curl.get(), CURLINFO_RESPONSE_CODE, &connected) == CURLE_OK)
        answer.status = connected;
    return answer;
}

std::string escaped(std::string_view text)
{
    static constexpr char kHex[] = "0123456789ABCDEF";
    std::string out;
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        if ((c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || c == '-' || c == '.' || c == '_' || c == '~')
            out += c;
        else
            out.append({'%', kHex[byte >> 4], kHex[byte & 15]});
    }
    return out;
}

} // namespace minyi::core::gateway
