#pragma once

#include "core/leniency/enterprise_commands.h"

namespace minyi::core {

template <>
struct FieldsOf<leniency::FlagEnterprise> {
    using T = leniency::FlagEnterprise;
    static constexpr auto list = std::tuple(Field{1, "file", &T::file},
                                            Field{2, "registration", &T::registration, FieldClass::Ordinary, kPersonal});
};
template <>
struct FieldsOf<leniency::AssessEnterprise> {
    using T = leniency::AssessEnterprise;
    static constexpr auto kWords = FieldClass::Narrative;
    static constexpr auto list = std::tuple(
        Field{1, "file", &T::file}, Field{2, "company", &T::company, FieldClass::Ordinary, kPersonal},
        Field{3, "registration", &T::registration, FieldClass::Ordinary, kPersonal},
        Field{4, "measure", &T::measure, kWords, kPersonal}, Field{5, "alleged", &T::alleged}, Field{6, "frozen", &T::frozen},
        Field{7, "illegal", &T::illegal}, Field{8, "other", &T::other}, Field{9, "lawful", &T::lawful},
        Field{10, "division", &T::division, kWords, kPersonal}, Field{11, "options", &T::options, kWords, kPersonal},
        Field{12, "letter", &T::letter, kWords, kPersonal}, Field{13, "dispute", &T::dispute},
        Field{14, "dispute_words", &T::disputeWords, kWords, kPersonal}, Field{15, "contact", &T::contact},
        Field{16, "visits", &T::visits, kWords, kPersonal});
};
template <>
struct FieldsOf<leniency::NoteEnterprise> {
    using T = leniency::NoteEnterprise;
    static constexpr auto kWords = FieldClass::Narrative;
    static constexpr auto list = std::tuple(
        Field{1, "file", &T::file}, Field{2, "kind", &T::kind}, Field{3, "words", &T::words, kWords, kPersonal},
        Field{4, "items", &T::items, kWords, kPersonal}, Field{5, "needless", &T::needless});
};
template <>
struct FieldsOf<leniency::OverrideEnterprise> {
    using T = leniency::OverrideEnterprise;
    static constexpr auto list = std::tuple(Field{1, "file", &T::file}, Field{2, "reason", &T::reason, FieldClass::Narrative, kPersonal});
};
template <>
struct FieldsOf<leniency::UnflagEnterprise> {
    using T = leniency::UnflagEnterprise;
    static constexpr auto list = std::tuple(Field{1, "file", &T::file}, Field{2, "reason", &T::reason, FieldClass::Narrative, kPersonal});
};

} // namespace minyi::core
