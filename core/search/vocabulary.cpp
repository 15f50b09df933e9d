#include "core/search/vocabulary.h"

#include "core/search/fold.h"

#include <algorithm>

namespace minyi::core::search {

namespace {

std::vector<std::string> codesOf(const std::map<std::string, std::vector<std::string>, std::less<>>& codes,
                                 const std::string& word)
{
    const auto found = codes.find(word);
    return found == codes.end() ? std::vector<std::string>() : found->second;
}

} // namespace

/// Rows are {"code":…,"words":[…]}; a word may stand for several codes, but no row names a word twice.
Result<Done> Vocabulary::read(const Json& json, const char* list, Codes& codes) const
{
    const auto rows = json.find(list);
    if (rows == json.end() || !rows->is_array() || rows->empty())
        return refuse(Why::BadPack, m_name + ": " + list + ": missing_list");
    for (std::size_t i = 0; i < rows->size(); ++i) {
        const Json& row = (*rows)[i];
        const std::string at = m_name + ": " + list + ": row " + std::to_string(i + 1) + ": ";
        const Json words = row.is_object() ? row.value("words", Json()) : Json();
        if (!row.is_object() || row.size() != 2 || !row.value("code", Json()).is_string() || !words.is_array())
            return refuse(Why::BadPack, at + "wrong_type");
        std::vector<std::string> all = {row["code"].get<std::string>()};
        for (const Json& word : words) {
            if (!word.is_string() || folded(word.get<std::string>()) != word.get<std::string>())
                return refuse(Why::BadPack, at + "words: not_folded");
            all.push_back(word.get<std::string>());
        }
        for (const std::string& word : all) {
            auto& meant = codes[word];
            if (std::ranges::count(meant, all.front()))
                return refuse(Why::BadPack, at + "words: duplicate " + word);
            meant.push_back(all.front());
        }
    }
    return Done{};
}

Result<Vocabulary> Vocabulary::load(const std::string& name, std::string_view bytes)
{
    Vocabulary made;
    made.m_name = name;
    const Json json = Json::parse(bytes, nullptr, false);
    if (json.is_discarded() || !json.is_object())
        return refuse(Why::BadPack, name + ": not_json");
    for (const auto& [list, codes] : {std::pair("keys", &made.m_keys), std::pair("kinds", &made.m_kinds),
                                      std::pair("states", &made.m_states), std::pair("people", &made.m_people)})
        if (const auto done = made.read(json, list, *codes); !done)
            return tl::unexpected(done.error());
    for (const auto& [word, meant] : made.m_keys)
        if (meant.size() != 1 || !fromText<Key>(meant.front()))
            return refuse(Why::BadPack, name + ": keys: " + word + ": unknown_word");
    return made;
}

std::optional<Key> Vocabulary::key(std::string_view word) const
{
    const auto found = m_keys.find(word);
    return found == m_keys.end() ? std::nullopt : fromText<Key>(found->second.front());
}

std::vector<std::string> Vocabulary::kinds(const std::string& word) const
{
    return codesOf(m_kinds, word);
}

std::vector<std::string> Vocabulary::states(const std::string& word) const
{
    return codesOf(m_states, word);
}

bool Vocabulary::isMe(const std::string& word) const
{
    return !codesOf(m_people, word).empty();
}

} // namespace minyi::core::search
