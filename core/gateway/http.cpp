#include "core/gateway/http.h"

#include <curl/curl.h>

#include <memory>
#include <mutex>

namespace minyi::core::gateway {

namespace {

constexpr long kConnectSeconds = 3;

/// What the gateway says beyond its status is nobody's concern.
std::size_t drop(const char*, std::size_t size, std::size_t count, void*)
{
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
    curl_easy_setopt(curl.get(), CURLOPT_WRITEFUNCTION, drop);
    const CURLcode code = curl_easy_perform(curl.get());
    answer.fate = fateOf(code);
    // The time ran out while connecting: nothing had left yet.
    curl_off_t since = 0;
    if (code == CURLE_OPERATION_TIMEDOUT && curl_easy_getinfo(curl.get(), CURLINFO_CONNECT_TIME_T, &since) == CURLE_OK && since == 0)
        answer.fate = Fate::NotSent;
    curl_easy_getinfo(curl.get(), CURLINFO_RESPONSE_CODE, &answer.status);
    return answer;
}

std::string escaped(const std::string& text)
{
    const std::unique_ptr<char, void (*)(void*)> whole(curl_easy_escape(nullptr, text.c_str(), static_cast<int>(text.size())), curl_free);
    return whole ? whole.get() : std::string();
}

} // namespace minyi::core::gateway
