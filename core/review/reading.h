#pragma once

#include "core/cases/case.h"
#include "core/office/catalog.h"

#include <vector>

/// What a reviewer reads of a case, part by part, so that who reads it again is shown what changed.
namespace minyi::core::review {

enum class PartOf { Case, Person, Evidence, Item };

/// One part and its words, field by field.
struct Part {
    PartOf of = PartOf::Case;
    std::string key;   ///< the same part in the next round has it too
    std::string label; ///< what people call it
    std::vector<std::pair<std::string, std::string>> fields;
};

/// A field that says something else than before; a part that is new or gone says so with no field.
struct Changed {
    PartOf of = PartOf::Case;
    std::string label, field, before, now;
};

/// The parts as the case stands.
std::vector<Part> partsOf(Db& db, const cases::CaseFile& file);
std::string packed(const std::vector<Part>& parts);
std::vector<Part> unpacked(std::string_view text);
std::vector<Changed> changesOf(const std::vector<Part>& before, const std::vector<Part>& now);
/// For who does not work on the case: people are masked as everywhere.
void mask(std::vector<Changed>& changes);

} // namespace minyi::core::review

namespace minyi::core {

template <>
struct TokensOf<review::PartOf> {
    using E = review::PartOf;
    static constexpr Token<E> table[] = {{E::Case, "case"}, {E::Person, "person"}, {E::Evidence, "evidence"}, {E::Item, "item"}};
};
template <>
struct FieldsOf<review::Changed> {
    using T = review::Changed;
    static constexpr auto list = std::tuple(Field{1, "of", &T::of}, Field{2, "label", &T::label}, Field{3, "field", &T::field},
                                            Field{4, "before", &T::before}, Field{5, "now", &T::now});
};

} // namespace minyi::core
