#pragma once

#include "core/cases/case.h"
#include "core/office/catalog.h"

namespace minyi::core::reports {

/// How a case stands to its bound file.
struct Binding {
    Id<cases::CaseFile> file;
};

struct BindingAnswer {
    bool mayBind = false;      ///< and there is something to bind
    bool archiveWaits = false; ///< the archive takes it bound after it was closed
    bool seals = false;        ///< the archive would seal the record
    std::string number, by;    ///< of the newest print; empty if it was never bound
    std::optional<Instant> at;
};

Result<BindingAnswer> answer(const Ask& ask, const Binding& question);

} // namespace minyi::core::reports

namespace minyi::core {

template <>
struct QuestionOf<reports::Binding> {
    static constexpr std::string_view name = "reports.binding";
    static constexpr Permission needs = Permission::SeeCases;
};
template <>
struct FieldsOf<reports::Binding> {
    static constexpr auto list = std::tuple(Field{1, "file", &reports::Binding::file});
};
template <>
struct FieldsOf<reports::BindingAnswer> {
    using T = reports::BindingAnswer;
    static constexpr auto list = std::tuple(Field{1, "may_bind", &T::mayBind}, Field{2, "archive_waits", &T::archiveWaits},
                                            Field{3, "seals", &T::seals}, Field{4, "number", &T::number}, Field{5, "by", &T::by},
                                            Field{6, "at", &T::at});
};

} // namespace minyi::core
