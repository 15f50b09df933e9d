#pragma once

#include <string>

namespace minyi::core::gateway {

/// What is known of a request: answered, never sent (nobody took the connection), or lost on its way.
enum class Fate { Answered, NotSent, Unknown };

struct HttpAnswer {
    Fate fate = Fate::Unknown;
    long status = 0; ///< of an answered one
};

/// One GET by libcurl, http and https only, no redirects; 3 s to connect, `seconds` in all.
HttpAnswer get(const std::string& url, long seconds);
/// For a part of a URL.
std::string escaped(const std::string& text);

} // namespace minyi::core::gateway
