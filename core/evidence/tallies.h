#pragma once

#include "core/cases/case.h"
#include "core/office/catalog.h"

#include <vector>

namespace minyi::core::evidence {

/// How far the checklists of up to 200 cases are answered: what a list of cases shows beside each. Left out are those out of the asker's
/// sight and those that ask for nothing.
struct Tallies {
    std::vector<std::int64_t> files;
};

struct TallyRow {
    Id<cases::CaseFile> file;
    std::int64_t required = 0, answered = 0;
};

Result<std::vector<TallyRow>> answer(const Ask& ask, const Tallies& question);

} // namespace minyi::core::evidence

namespace minyi::core {

template <>
struct QuestionOf<evidence::Tallies> {
    static constexpr std::string_view name = "evidence.tallies";
    static constexpr Permission needs = Permission::SeeCases;
};
template <>
struct FieldsOf<evidence::Tallies> {
    static constexpr auto list = std::tuple(Field{1, "files", &evidence::Tallies::files});
};
template <>
struct FieldsOf<evidence::TallyRow> {
    using T = evidence::TallyRow;
    static constexpr auto list = std::tuple(Field{1, "file", &T::file}, Field{2, "required", &T::required}, Field{3, "answered", &T::answered});
};

} // namespace minyi::core
