#pragma once

#include "core/cases/case.h"
#include "core/deadlines/pack.h"

#include <vector>

/// The no-penalty list, the course of a case by it (workflows 5.8; Administrative Penalty Law art. 33), and the safeguards for
/// enterprises (5.9).
namespace minyi::core::leniency {

/// How sure it is that the entry stands: published elsewhere, from a statute's text, or proposed and to be approved here.
enum class Confidence { High, Medium, Low, Example };

/// An act that is not punished the first time. Basis, conditions and correction are words of the law and the paper, and are Chinese.
struct Entry {
    std::string id;
    std::string zh, en;
    std::vector<std::string> subtypes; ///< of cases, core/cases/subtypes.h; an example fits none
    std::string basis, conditions, correction, source;
    Confidence confidence = Confidence::Medium;
    std::optional<std::string> paper; ///< proposed for the bureau's word: its document and from when to when
    std::optional<Day> validFrom, validTo;
};

/// The list as the program brings it. Nothing of it counts before the bureau has said so (ListSwitch).
class NoPenaltyList {
public:
    /// Refused with Why::BadPack: an id said twice, an empty word, an unknown kind of case, a validity that ends before it begins.
    static Result<NoPenaltyList> load(deadlines::PackFile file);

    const Entry* find(std::string_view id) const;
    /// Those for a kind of case, in the order of the list.
    std::vector<const Entry*> of(const cases::CaseFile& file) const;
    const std::vector<Entry>& all() const { return m_entries; }
    std::int64_t version() const { return m_version; }

private:
    std::vector<Entry> m_entries;
    std::int64_t m_version = 0;
};

} // namespace minyi::core::leniency

namespace minyi::core {

template <>
struct TokensOf<leniency::Confidence> {
    using E = leniency::Confidence;
    static constexpr Token<E> table[] = {
        {E::High, "high"}, {E::Medium, "medium"}, {E::Low, "low"}, {E::Example, "example"}};
};
template <>
struct FieldsOf<leniency::Entry> {
    using T = leniency::Entry;
    static constexpr auto list = std::tuple(
        Field{1, "id", &T::id}, Field{2, "zh", &T::zh}, Field{3, "en", &T::en}, Field{4, "subtypes", &T::subtypes},
        Field{5, "basis", &T::basis}, Field{6, "conditions", &T::conditions}, Field{7, "correction", &T::correction},
        Field{8, "source", &T::source}, Field{9, "confidence", &T::confidence}, Field{10, "paper", &T::paper},
        Field{11, "valid_from", &T::validFrom}, Field{12, "valid_to", &T::validTo});
};

} // namespace minyi::core
