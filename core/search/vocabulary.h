#pragma once

#include "core/base/json.h"
#include "core/search/chip.h"

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace minyi::core::search {

/// The words of typed tests in both languages, from the pack search.json. A stored word (`in_review`) stands for itself.
class Vocabulary {
public:
    static Result<Vocabulary> load(const std::string& name, std::string_view bytes);

    /// Nothing if the word is no key.
    std::optional<Key> key(std::string_view word) const;
    /// The kinds or the states that are called so; several may be.
    std::vector<std::string> kinds(const std::string& word) const;
    std::vector<std::string> states(const std::string& word) const;
    /// Whether the word means who asks.
    bool isMe(const std::string& word) const;

private:
    using Codes = std::map<std::string, std::vector<std::string>, std::less<>>; ///< by word
    Result<Done> read(const Json& json, const char* list, Codes& codes) const;

    std::string m_name;
    Codes m_keys, m_kinds, m_states, m_people;
};

} // namespace minyi::core::search
