#pragma once

#include "core/deadlines/commands.h"

namespace minyi::core {

template <>
struct CommandOf<deadlines::RecordFact> {
    static constexpr std::string_view name = "deadlines.record";
    static constexpr Permission needs = Permission::SeeCases;
};
template <>
struct FieldsOf<deadlines::RecordFact> {
    using T = deadlines::RecordFact;
    static constexpr auto list = std::tuple(Field{1, "file", &T::file}, Field{2, "event", &T::event}, Field{3, "at", &T::at},
                                            Field{4, "paper", &T::paper},
                                            Field{5, "note", &T::note, FieldClass::Narrative, kPersonal}, Field{6, "seen", &T::seen});
};
template <>
struct CommandOf<deadlines::WithdrawFact> {
    static constexpr std::string_view name = "deadlines.withdraw";
    static constexpr Permission needs = Permission::SeeCases;
};
template <>
struct FieldsOf<deadlines::WithdrawFact> {
    using T = deadlines::WithdrawFact;
    static constexpr auto list = std::tuple(Field{1, "fact", &T::fact}, Field{2, "reason", &T::reason});
};
template <>
struct CommandOf<deadlines::AskExtension> {
    static constexpr std::string_view name = "deadlines.ask_extension";
    static constexpr Permission needs = Permission::HandleCase;
};
template <>
struct FieldsOf<deadlines::AskExtension> {
    using T = deadlines::AskExtension;
    static constexpr auto list =
        std::tuple(Field{1, "file", &T::file}, Field{2, "rule", &T::rule}, Field{3, "extension", &T::extension},
                   Field{4, "amount", &T::amount}, Field{5, "at", &T::at},
                   Field{6, "reason", &T::reason, FieldClass::Narrative, kPersonal}, Field{7, "seen", &T::seen});
};
template <>
struct CommandOf<deadlines::AnswerExtension> {
    static constexpr std::string_view name = "deadlines.answer_extension";
    static constexpr Permission needs = Permission::SeeCases;
};
template <>
struct FieldsOf<deadlines::AnswerExtension> {
    using T = deadlines::AnswerExtension;
    static constexpr auto list = std::tuple(Field{1, "extension", &T::extension}, Field{2, "grant", &T::grant},
                                            Field{3, "paper", &T::paper},
                                            Field{4, "words", &T::words, FieldClass::Narrative, kPersonal});
};
template <>
struct CommandOf<deadlines::ChooseLaw> {
    static constexpr std::string_view name = "deadlines.choose_law";
    static constexpr Permission needs = Permission::ReviewCase;
};
template <>
struct FieldsOf<deadlines::ChooseLaw> {
    using T = deadlines::ChooseLaw;
    static constexpr auto list = std::tuple(Field{1, "file", &T::file}, Field{2, "day", &T::day},
                                            Field{3, "reason", &T::reason, FieldClass::Narrative, kPersonal},
                                            Field{4, "seen", &T::seen});
};

} // namespace minyi::core
