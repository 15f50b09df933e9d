#pragma once

#include "core/base/fields.h"
#include "core/base/time.h"

#include <optional>
#include <string>
#include <vector>

/// What the law asks at a place of the program: guides, in our own words, with the article they rest on.
namespace minyi::core::norms {

/// What one article asks at the places it is named for. Never the text of the law: that is read in the law.
struct Article {
    std::int64_t article = 0;
    std::vector<std::string> topics; ///< topics.h
    std::string zh, en;
};

/// One version of a law or rule. Of those of one family at most one is in force on a day.
struct Norm {
    std::string key;
    std::string family;
    std::string zh, en;
    std::string versionZh, versionEn;
    Day validFrom;
    std::optional<Day> validTo;            ///< its last day
    std::optional<std::string> instrument; ///< of the limits that rest on it, resources/rules/deadlines.json
    bool look = false;                     ///< where to look when nothing is known of a place
    bool loaded = false;                   ///< else only named: `topics` say where, and nobody has read it here
    std::vector<std::string> topics;
    std::vector<Article> articles;

    bool inForce(Day day) const { return validFrom <= day && (!validTo || day <= *validTo); }
};

} // namespace minyi::core::norms

namespace minyi::core {

template <>
struct FieldsOf<norms::Article> {
    using T = norms::Article;
    static constexpr auto list = std::tuple(Field{1, "article", &T::article}, Field{2, "topics", &T::topics}, Field{3, "zh", &T::zh},
                                            Field{4, "en", &T::en});
};
template <>
struct FieldsOf<norms::Norm> {
    using T = norms::Norm;
    static constexpr auto list = std::tuple(
        Field{1, "key", &T::key}, Field{2, "family", &T::family}, Field{3, "zh", &T::zh}, Field{4, "en", &T::en},
        Field{5, "version_zh", &T::versionZh}, Field{6, "version_en", &T::versionEn}, Field{7, "valid_from", &T::validFrom},
        Field{8, "valid_to", &T::validTo}, Field{9, "instrument", &T::instrument}, Field{10, "look", &T::look},
        Field{11, "loaded", &T::loaded}, Field{12, "topics", &T::topics}, Field{13, "articles", &T::articles});
};

} // namespace minyi::core
