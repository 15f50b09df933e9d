#pragma once

#include "core/base/json.h"
#include "core/imports/profile.h"

namespace minyi::core::imports {

/// A profile as its file says it; what is not given is empty.
struct ColumnText {
    std::string name;
    Target field = Target::SourceId;
};
struct ConstantText {
    Target field = Target::SourceId;
    std::string value;
};
struct WordText {
    std::string text;
    std::string value;
};
struct ValuesText {
    Target field = Target::Unit;
    std::optional<Otherwise> otherwise;
    std::vector<WordText> words;
};
struct ProfileText {
    std::string profile;
    std::string version;
    std::optional<Kind> kind; ///< matters if not given
    std::optional<followup::Channel> channel;
    std::vector<ColumnText> columns;
    std::vector<ConstantText> constants;
    std::vector<std::string> times;
    std::optional<std::string> zone;
    std::vector<ValuesText> values;
    std::vector<Target> required;
    std::vector<Target> unique;
};

} // namespace minyi::core::imports

namespace minyi::core {

template <>
struct FieldsOf<imports::ColumnText> {
    using T = imports::ColumnText;
    static constexpr auto list = std::tuple(Field{1, "name", &T::name}, Field{2, "field", &T::field});
};
template <>
struct FieldsOf<imports::ConstantText> {
    using T = imports::ConstantText;
    static constexpr auto list = std::tuple(Field{1, "field", &T::field}, Field{2, "value", &T::value});
};
template <>
struct FieldsOf<imports::WordText> {
    using T = imports::WordText;
    static constexpr auto list = std::tuple(Field{1, "text", &T::text}, Field{2, "value", &T::value});
};
template <>
struct FieldsOf<imports::ValuesText> {
    using T = imports::ValuesText;
    static constexpr auto list =
        std::tuple(Field{1, "field", &T::field}, Field{2, "otherwise", &T::otherwise}, Field{3, "words", &T::words});
};
template <>
struct FieldsOf<imports::ProfileText> {
    using T = imports::ProfileText;
    static constexpr auto list =
        std::tuple(Field{1, "profile", &T::profile}, Field{2, "version", &T::version}, Field{3, "channel", &T::channel},
                   Field{4, "columns", &T::columns}, Field{5, "constants", &T::constants}, Field{6, "times", &T::times},
                   Field{7, "zone", &T::zone}, Field{8, "values", &T::values}, Field{9, "required", &T::required},
                   Field{10, "unique", &T::unique}, Field{11, "kind", &T::kind});
};

} // namespace minyi::core
