#pragma once

#include "core/leniency/course.h"

namespace minyi::core {

template <>
struct EntityOf<leniency::Course> {
    static constexpr int number = 77;
    static constexpr std::string_view table = "no_penalty_course";
    static constexpr AggKind aggregate = AggKind::Case;
    static constexpr auto parent = &leniency::Course::file;
};
template <>
struct FieldsOf<leniency::Course> {
    using T = leniency::Course;
    static constexpr auto kWords = FieldClass::Narrative;
    static constexpr auto kCritical = FieldClass::Critical;
    static constexpr auto list = std::tuple(
        Field{1, "file", &T::file}, Field{2, "number", &T::number}, Field{3, "state", &T::state, kCritical},
        Field{4, "found_on", &T::foundOn}, Field{5, "party", &T::party},
        Field{6, "party_name", &T::partyName, FieldClass::Ordinary, kPersonal},
        Field{7, "party_number", &T::partyNumber, FieldClass::Ordinary, kPersonal}, Field{8, "entry", &T::entry, kCritical},
        Field{9, "issue", &T::issue}, Field{10, "list_version", &T::listVersion}, Field{11, "asked", &T::asked, kWords, kPersonal},
        Field{12, "sources", &T::sources}, Field{13, "asked_at", &T::askedAt}, Field{14, "asked_by", &T::askedBy},
        Field{15, "same", &T::same}, Field{16, "near", &T::near}, Field{17, "other_act", &T::otherAct, kWords, kPersonal},
        Field{18, "elsewhere", &T::elsewhere}, Field{19, "repeat_of", &T::repeatOf}, Field{20, "injury", &T::injury},
        Field{21, "injury_words", &T::injuryWords, kWords, kPersonal}, Field{22, "loss", &T::loss},
        Field{23, "loss_words", &T::lossWords, kWords, kPersonal}, Field{24, "further", &T::further},
        Field{25, "further_words", &T::furtherWords, kWords, kPersonal}, Field{26, "noticed", &T::noticed},
        Field{27, "noticed_words", &T::noticedWords, kWords, kPersonal}, Field{28, "ordered", &T::ordered, kWords, kPersonal},
        Field{29, "ordered_at", &T::orderedAt}, Field{30, "due", &T::due, kCritical},
        Field{31, "extended", &T::extended, kWords, kPersonal}, Field{32, "corrected_on", &T::correctedOn},
        Field{33, "proof", &T::proof, kWords, kPersonal}, Field{34, "proof_number", &T::proofNumber},
        Field{35, "reviewed_at", &T::reviewedAt}, Field{36, "reviewed_by", &T::reviewedBy},
        Field{37, "review_words", &T::reviewWords, kWords, kPersonal}, Field{38, "education", &T::education, kWords, kPersonal},
        Field{39, "educated_by", &T::educatedBy}, Field{40, "educated_at", &T::educatedAt},
        Field{41, "undertaking", &T::undertaking, kWords, kPersonal}, Field{42, "decided_at", &T::decidedAt, kCritical},
        Field{43, "decided_by", &T::decidedBy}, Field{44, "served_on", &T::servedOn}, Field{45, "served_way", &T::servedWay},
        Field{46, "failed", &T::failed, kCritical}, Field{47, "failed_words", &T::failedWords, kWords, kPersonal},
        Field{48, "failed_at", &T::failedAt});
};
template <>
struct EntityOf<leniency::ListSwitch> {
    static constexpr int number = 78;
    static constexpr std::string_view table = "no_penalty_switch";
    static constexpr AggKind aggregate = AggKind::RulePack;
};
template <>
struct FieldsOf<leniency::ListSwitch> {
    using T = leniency::ListSwitch;
    static constexpr auto list = std::tuple(
        Field{1, "entry", &T::entry}, Field{2, "active", &T::active}, Field{3, "paper", &T::paper},
        Field{4, "valid_from", &T::validFrom}, Field{5, "valid_to", &T::validTo}, Field{6, "reason", &T::reason},
        Field{7, "at", &T::at}, Field{8, "by", &T::by});
};

} // namespace minyi::core
