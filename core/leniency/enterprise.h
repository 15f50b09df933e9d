#pragma once

#include "core/cases/case.h"

namespace minyi::core::leniency {

/// What a measure against an enterprise costs it, weighed before anything is sealed, seized or frozen or a key person is held
/// (workflows 5.9). Amounts are yuan.
struct Assessment {
    Id<Assessment> id;
    Uid uid;
    std::int64_t ver = 0;
    Id<cases::CaseFile> file;
    std::int64_t number = 1; ///< within the file
    std::string company;
    std::string registration;
    std::string measure; ///< which is planned, and against whom or what
    std::int64_t alleged = 0, frozen = 0;
    std::int64_t illegal = 0, other = 0, lawful = 0; ///< illegal income, other property of the matter, lawful property
    std::string division;                            ///< what is the person's and what the enterprise's
    std::string options;                             ///< which lesser measures were tried
    std::string letter;                              ///< of cooperation, outside the own area
    bool dispute = false;                            ///< it is a commercial dispute and no offence: no measure at all
    std::string disputeWords;
    Id<staff::Officer> contact;
    std::string visits; ///< when the enterprise is visited without stopping its work
    Instant at;
    Id<staff::Officer> by;
};

/// What is noted while a measure lasts. Measure and Lifted are written by the moves of the case.
enum class NoteKind { Measure, Check, Release, Told, Lifted, Override, Unflag };

struct Note {
    Id<Note> id;
    Uid uid;
    std::int64_t ver = 0;
    Id<cases::CaseFile> file;
    std::int64_t number = 1; ///< within the file
    NoteKind kind = NoteKind::Check;
    std::string words;
    std::string items;     ///< what is released
    bool needless = false; ///< a check found what is held without need: a release list is due
    Instant at;
    Id<staff::Officer> by;
};

} // namespace minyi::core::leniency

namespace minyi::core {

template <>
struct TokensOf<leniency::NoteKind> {
    using E = leniency::NoteKind;
    static constexpr Token<E> table[] = {{E::Measure, "measure"}, {E::Check, "check"}, {E::Release, "release"}, {E::Told, "told"},
                                         {E::Lifted, "lifted"}, {E::Override, "override"}, {E::Unflag, "unflag"}};
};
template <>
struct EntityOf<leniency::Assessment> {
    static constexpr int number = 79;
    static constexpr std::string_view table = "enterprise_assessment";
    static constexpr AggKind aggregate = AggKind::Case;
    static constexpr auto parent = &leniency::Assessment::file;
};
template <>
struct FieldsOf<leniency::Assessment> {
    using T = leniency::Assessment;
    static constexpr auto kWords = FieldClass::Narrative;
    static constexpr auto list = std::tuple(
        Field{1, "file", &T::file}, Field{2, "number", &T::number}, Field{3, "company", &T::company, FieldClass::Ordinary, kPersonal},
        Field{4, "registration", &T::registration, FieldClass::Ordinary, kPersonal},
        Field{5, "measure", &T::measure, kWords, kPersonal}, Field{6, "alleged", &T::alleged}, Field{7, "frozen", &T::frozen},
        Field{8, "illegal", &T::illegal}, Field{9, "other", &T::other}, Field{10, "lawful", &T::lawful},
        Field{11, "division", &T::division, kWords, kPersonal}, Field{12, "options", &T::options, kWords, kPersonal},
        Field{13, "letter", &T::letter, kWords, kPersonal}, Field{14, "dispute", &T::dispute},
        Field{15, "dispute_words", &T::disputeWords, kWords, kPersonal}, Field{16, "contact", &T::contact},
        Field{17, "visits", &T::visits, kWords, kPersonal}, Field{18, "at", &T::at}, Field{19, "by", &T::by});
};
template <>
struct EntityOf<leniency::Note> {
    static constexpr int number = 80;
    static constexpr std::string_view table = "enterprise_note";
    static constexpr AggKind aggregate = AggKind::Case;
    static constexpr auto parent = &leniency::Note::file;
};
template <>
struct FieldsOf<leniency::Note> {
    using T = leniency::Note;
    static constexpr auto kWords = FieldClass::Narrative;
    static constexpr auto list = std::tuple(
        Field{1, "file", &T::file}, Field{2, "number", &T::number}, Field{3, "kind", &T::kind, FieldClass::Critical},
        Field{4, "words", &T::words, kWords, kPersonal}, Field{5, "items", &T::items, kWords, kPersonal},
        Field{6, "needless", &T::needless}, Field{7, "at", &T::at}, Field{8, "by", &T::by});
};

} // namespace minyi::core
