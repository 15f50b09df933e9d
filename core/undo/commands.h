#pragma once

#include "core/cases/case.h"
#include "core/office/catalog.h"

/// Undo with a name: the last thing somebody did in a case, written back by a commit of its own. Never a statutory act, a step, or what a
/// paper was issued on; until the next print, or until somebody wrote after it.
namespace minyi::core::undo {

struct UndoLast {
    Id<cases::CaseFile> file;
    std::int64_t change = 0; ///< as Undoable named it: what was seen is what is undone
};

/// What the asker could undo in a case.
struct Undoable {
    Id<cases::CaseFile> file;
};

struct UndoableAnswer {
    std::optional<std::int64_t> change; ///< nothing to undo if empty
    std::string happened;               ///< a word of Happened
    std::optional<Instant> at;
};

/// The word of what was undone.
Result<std::string> run(Tx& tx, const UndoLast& command);
Result<UndoableAnswer> answer(const Ask& ask, const Undoable& question);

void add(Catalog& catalog);

} // namespace minyi::core::undo

namespace minyi::core {

template <>
struct CommandOf<undo::UndoLast> {
    static constexpr std::string_view name = "cases.undo";
    static constexpr Permission needs = Permission::SeeCases;
};
template <>
struct FieldsOf<undo::UndoLast> {
    using T = undo::UndoLast;
    static constexpr auto list = std::tuple(Field{1, "file", &T::file}, Field{2, "change", &T::change});
};
template <>
struct QuestionOf<undo::Undoable> {
    static constexpr std::string_view name = "cases.undoable";
    static constexpr Permission needs = Permission::SeeCases;
};
template <>
struct FieldsOf<undo::Undoable> {
    static constexpr auto list = std::tuple(Field{1, "file", &undo::Undoable::file});
};
template <>
struct FieldsOf<undo::UndoableAnswer> {
    using T = undo::UndoableAnswer;
    static constexpr auto list = std::tuple(Field{1, "change", &T::change}, Field{2, "happened", &T::happened}, Field{3, "at", &T::at});
};

} // namespace minyi::core
