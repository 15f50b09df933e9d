#pragma once

#include "core/base/json.h"
#include "core/deadlines/edition_commands.h"
#include "core/deadlines/rule_fields.h"

namespace minyi::core {

template <>
struct CommandOf<deadlines::DraftEdition> {
    static constexpr std::string_view name = "deadlines.draft_edition";
    static constexpr Permission needs = Permission::DraftRules;
};
template <>
struct FieldsOf<deadlines::DraftEdition> {
    using T = deadlines::DraftEdition;
    static constexpr auto list = std::tuple(Field{1, "paper", &T::paper}, Field{2, "valid_from", &T::validFrom});
};
template <>
struct CommandOf<deadlines::ChangeRule> {
    static constexpr std::string_view name = "deadlines.change_rule";
    static constexpr Permission needs = Permission::DraftRules;
};
template <>
struct FieldsOf<deadlines::ChangeRule> {
    using T = deadlines::ChangeRule;
    static constexpr auto list =
        std::tuple(Field{1, "edition", &T::edition}, Field{2, "of", &T::of}, Field{3, "rule", &T::rule});
};
template <>
struct CommandOf<deadlines::SubmitEdition> {
    static constexpr std::string_view name = "deadlines.submit_edition";
    static constexpr Permission needs = Permission::DraftRules;
};
template <>
struct FieldsOf<deadlines::SubmitEdition> {
    using T = deadlines::SubmitEdition;
    static constexpr auto list = std::tuple(Field{1, "edition", &T::edition}, Field{2, "tried", &T::tried});
};
template <>
struct CommandOf<deadlines::TakeEdition> {
    static constexpr std::string_view name = "deadlines.take_edition";
    static constexpr Permission needs = Permission::TakeRules;
};
template <>
struct FieldsOf<deadlines::TakeEdition> {
    using T = deadlines::TakeEdition;
    static constexpr auto list = std::tuple(Field{1, "edition", &T::edition}, Field{2, "tried", &T::tried});
};
template <>
struct CommandOf<deadlines::ReturnEdition> {
    static constexpr std::string_view name = "deadlines.return_edition";
    static constexpr Permission needs = Permission::DraftRules;
};
template <>
struct FieldsOf<deadlines::ReturnEdition> {
    using T = deadlines::ReturnEdition;
    static constexpr auto list = std::tuple(Field{1, "edition", &T::edition}, Field{2, "words", &T::words});
};
template <>
struct QuestionOf<deadlines::Limits> {
    static constexpr std::string_view name = "deadlines.limits";
    static constexpr Permission needs = Permission::Anyone;
};
template <>
struct FieldsOf<deadlines::Limits> {
    static constexpr auto list = std::tuple();
};
template <>
struct FieldsOf<deadlines::LimitRow> {
    using T = deadlines::LimitRow;
    static constexpr auto list =
        std::tuple(Field{1, "rule", &T::rule}, Field{2, "instrument_zh", &T::instrumentZh}, Field{3, "instrument_en", &T::instrumentEn},
                   Field{4, "start_zh", &T::startZh}, Field{5, "start_en", &T::startEn}, Field{6, "done_zh", &T::doneZh},
                   Field{7, "done_en", &T::doneEn});
};
template <>
struct QuestionOf<deadlines::Editions> {
    static constexpr std::string_view name = "deadlines.editions";
    static constexpr Permission needs = Permission::Anyone;
};
template <>
struct FieldsOf<deadlines::Editions> {
    static constexpr auto list = std::tuple();
};
template <>
struct FieldsOf<deadlines::EditionChange> {
    using T = deadlines::EditionChange;
    static constexpr auto list = std::tuple(Field{1, "of", &T::of}, Field{2, "rule", &T::rule});
};
template <>
struct FieldsOf<deadlines::EditionRow> {
    using T = deadlines::EditionRow;
    static constexpr auto list = std::tuple(
        Field{1, "edition", &T::edition}, Field{2, "paper", &T::paper}, Field{3, "valid_from", &T::validFrom},
        Field{4, "state", &T::state}, Field{5, "drafted_by", &T::draftedBy}, Field{6, "answered_by", &T::answeredBy},
        Field{7, "words", &T::words}, Field{8, "drafted_at", &T::draftedAt}, Field{9, "answered_at", &T::answeredAt},
        Field{10, "changes", &T::changes}, Field{11, "mine", &T::mine}, Field{12, "may_take", &T::mayTake},
        Field{13, "unfit", &T::unfit});
};

} // namespace minyi::core
