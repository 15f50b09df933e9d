#pragma once

#include <QString>

#include "core/cases/commands.h"
#include "core/cases/links.h"
#include "core/cases/queries.h"

namespace minyi::ui {

QString words(core::cases::Class kind);
QString words(core::cases::State state);
/// The verb on the button that takes this step.
QString words(core::cases::Step step);
QString words(core::cases::DueWithin band);
QString words(core::cases::Sort sort);
QString words(core::cases::HandOverReason reason);
/// What the other case is to this one; `from` as in LinkRow.
QString words(core::cases::LinkKind kind, bool from);
/// A stage of the stepper and of the filter, from 0 (ui.md 4).
QString stageWords(core::cases::Class kind, std::int64_t stage);
/// What a kind of case is called, as a crime by another name; another system's own word stays as it is.
QString subtypeWords(std::string_view subtype, std::optional<core::cases::Class> kind = {});
/// What somebody is in a case, by the law it goes by if that is known; the word itself if it is none we know.
QString roleInCase(std::string_view role, std::optional<core::cases::Class> kind);
/// Somebody of a case in a list of choices: name and role.
QString calledInCase(const std::string& name, std::string_view role, std::optional<core::cases::Class> kind);
/// A case number as people say it: unit, year, serial (望行〔2026〕1063); the 23 characters where it is none.
QString spokenNumber(const core::cases::DeskRow& row);
/// As it is kept, of a number as people say it ("11-5", 望行〔2026〕11-5): the part that stands in every such number; else the text itself.
QString writtenNumber(const QString& said, int thisYear);
/// Number and title, as a form about the case begins.
QString headOf(const core::cases::DeskRow& row);
QString headOf(const core::cases::LinkRow& row);
QString spokenNumber(const std::string& number, const std::string& unit, std::optional<core::cases::Class> kind);

} // namespace minyi::ui
