#pragma once

#include "core/cases/case.h"
#include "core/office/catalog.h"
#include "core/reports/report.h"

#include <map>

namespace minyi::core::reports {

/// One paper of a case: a form to be laid on sheets, or a PDF or picture by its path.
struct BoundPart {
    std::string title;
    std::string date; ///< as the index writes it
    std::string maker;
    std::optional<Report> report = {};
    std::string file = {};
};

/// A case with all its papers, as it is bound (workflows 6.2, file index and cover).
struct BoundFile {
    std::string number, title, unit, handler, opened, closed; ///< closed is empty while the case is open
    Instant boundAt;
    std::vector<BoundPart> parts;
    Report form;                                             ///< empty, with the bureau and the words of every foot
    std::map<std::string, std::string, std::less<>> words{}; ///< of cover and index
};

/// The sheets a part has got, from 1.
struct PartSheets {
    int first = 0;
    int last = 0;
};

/// Everything that is bound, as the hash of its print reads it.
std::string textOf(const BoundFile& file);
Report coverOf(const BoundFile& file, int sheets);
/// A line for each part; the sheets are those of the parts in their order.
Report indexOf(const BoundFile& file, const std::vector<PartSheets>& sheets);

/// The case with the papers it has, for who handles it, and who sees it and prints.
struct DraftBoundFile {
    Id<cases::CaseFile> file;
    std::optional<std::string> language;
};

/// Gives it number, hash and foot on every sheet of ours and notes the print, as any form; bound once more as it is, it says so.
struct SealBoundFile {
    Id<cases::CaseFile> file;
    std::optional<std::string> language;
    std::int64_t copies = 1;
};

/// Refused where there is nothing to bind yet.
Result<BoundFile> answer(const Ask& ask, const DraftBoundFile& question);
Result<BoundFile> run(Tx& tx, const SealBoundFile& command);

} // namespace minyi::core::reports

namespace minyi::core {

template <>
struct QuestionOf<reports::DraftBoundFile> {
    static constexpr std::string_view name = "reports.bound_file";
    static constexpr Permission needs = Permission::SeeCases;
};
template <>
struct FieldsOf<reports::DraftBoundFile> {
    using T = reports::DraftBoundFile;
    static constexpr auto list = std::tuple(Field{1, "file", &T::file}, Field{2, "language", &T::language});
};
template <>
struct CommandOf<reports::SealBoundFile> {
    static constexpr std::string_view name = "reports.seal_bound_file";
    static constexpr Permission needs = Permission::SeeCases;
};
template <>
struct FieldsOf<reports::SealBoundFile> {
    using T = reports::SealBoundFile;
    static constexpr auto list = std::tuple(Field{1, "file", &T::file}, Field{2, "language", &T::language}, Field{3, "copies", &T::copies});
};
/// On the command line the list of what would be bound; the sheets are made by `bind`.
template <>
struct FieldsOf<reports::BoundPart> {
    using T = reports::BoundPart;
    static constexpr auto list = std::tuple(Field{1, "title", &T::title}, Field{2, "date", &T::date}, Field{3, "maker", &T::maker});
};
template <>
struct FieldsOf<reports::BoundFile> {
    using T = reports::BoundFile;
    static constexpr auto list = std::tuple(Field{1, "number", &T::number}, Field{2, "title", &T::title}, Field{3, "unit", &T::unit},
                                            Field{4, "handler", &T::handler}, Field{5, "opened", &T::opened},
                                            Field{6, "closed", &T::closed}, Field{7, "parts", &T::parts});
};

} // namespace minyi::core
