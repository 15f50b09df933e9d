#pragma once

#include "core/cases/case.h"
#include "core/deadlines/pack.h"
#include "core/evidence/evidence.h"

#include <optional>
#include <vector>

namespace minyi::core::evidence {

/// What a fact is of (workflows 5.6, the columns of the table).
enum class Fact { Identity, Act, Result, Intent, Procedure };

/// How an item stands in a case.
enum class Standing { Held, Partly, NotHeld, NotNeeded, Waived };

struct Item {
    std::string id;
    Fact fact = Fact::Identity;
    bool required = true; ///< else only where the case needs it
    std::string zh, en;
    std::vector<std::string> papers; ///< forms (core/documents); one of them that is final answers the item
    bool later = false;              ///< made only after the review: asked of the decision, not of the submission
    std::optional<std::string> criminalZh, criminalEn; ///< what it is called in a criminal case
    std::optional<Kind> kind;        ///< what a piece is that answers it; a document unless said
};

struct Checklist {
    std::string id;
    std::vector<std::string> subtypes; ///< of cases, core/cases/subtypes.h
    std::string zh, en;
    std::vector<Item> items;
};

/// The checklists of all kinds of cases: a pack, since a bureau adds to them.
class Checklists {
public:
    /// Refused with Why::BadPack: an unknown subtype, one that two lists claim, a list without a required item, an item said twice.
    static Result<Checklists> load(deadlines::PackFile file);

    /// None for a kind of case that has no list.
    const Checklist* of(const cases::CaseFile& file) const;
    const std::vector<Checklist>& all() const { return m_lists; }

private:
    std::vector<Checklist> m_lists;
};

} // namespace minyi::core::evidence

namespace minyi::core {

template <>
struct TokensOf<evidence::Fact> {
    using E = evidence::Fact;
    static constexpr Token<E> table[] = {{E::Identity, "identity"}, {E::Act, "act"}, {E::Result, "result"},
                                         {E::Intent, "intent"}, {E::Procedure, "procedure"}};
};
template <>
struct TokensOf<evidence::Standing> {
    using E = evidence::Standing;
    static constexpr Token<E> table[] = {{E::Held, "held"}, {E::Partly, "partly"}, {E::NotHeld, "not_held"},
                                         {E::NotNeeded, "not_needed"}, {E::Waived, "waived"}};
};
template <>
struct FieldsOf<evidence::Item> {
    using T = evidence::Item;
    static constexpr auto list = std::tuple(Field{1, "id", &T::id}, Field{2, "fact", &T::fact}, Field{3, "required", &T::required},
                                            Field{4, "zh", &T::zh}, Field{5, "en", &T::en}, Field{6, "papers", &T::papers}, Field{7, "later", &T::later}, Field{8, "kind", &T::kind},
                                            Field{9, "criminal_zh", &T::criminalZh}, Field{10, "criminal_en", &T::criminalEn});
};
template <>
struct FieldsOf<evidence::Checklist> {
    using T = evidence::Checklist;
    static constexpr auto list = std::tuple(Field{1, "id", &T::id}, Field{2, "subtypes", &T::subtypes}, Field{3, "zh", &T::zh},
                                            Field{4, "en", &T::en}, Field{5, "items", &T::items});
};

} // namespace minyi::core
