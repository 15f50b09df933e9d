#pragma once

#include "core/followup/queries.h"

/// The field tables of the follow-up questions and their answers.
namespace minyi::core {

template <>
struct QuestionOf<followup::Funnel> {
    static constexpr std::string_view name = "followup.funnel";
    static constexpr Permission needs = Permission::SeeFollowUp;
};
template <>
struct FieldsOf<followup::Funnel> {
    static constexpr auto list = std::tuple(Field{1, "day", &followup::Funnel::day});
};
template <>
struct FieldsOf<followup::FunnelRow> {
    using T = followup::FunnelRow;
    static constexpr auto list = std::tuple(
        Field{1, "channel", &T::channel}, Field{2, "taken", &T::taken}, Field{3, "due", &T::due}, Field{4, "sent", &T::sent},
        Field{5, "replied", &T::replied}, Field{6, "satisfied", &T::satisfied}, Field{7, "basically", &T::basically},
        Field{8, "dissatisfied", &T::dissatisfied}, Field{9, "orders", &T::orders}, Field{10, "no_reply", &T::noReply},
        Field{11, "to_call", &T::toCall}, Field{12, "excluded", &T::excluded}, Field{13, "merged", &T::merged},
        Field{14, "failed", &T::failed}, Field{15, "uncertain", &T::uncertain}, Field{16, "left_out", &T::leftOut},
        Field{17, "late", &T::late});
};
template <>
struct FieldsOf<followup::CauseCount> {
    using T = followup::CauseCount;
    static constexpr auto list = std::tuple(Field{1, "cause", &T::cause}, Field{2, "count", &T::count});
};
template <>
struct FieldsOf<followup::FunnelAnswer> {
    using T = followup::FunnelAnswer;
    static constexpr auto list = std::tuple(
        Field{1, "day", &T::day}, Field{2, "rows", &T::rows}, Field{3, "causes", &T::causes},
        Field{4, "exclusions", &T::exclusions}, Field{5, "response_rate", &T::responseRate},
        Field{6, "satisfaction_rate", &T::satisfactionRate}, Field{7, "basic_weight", &T::basicWeight},
        Field{8, "calls", &T::calls}, Field{9, "calls_answered", &T::callsAnswered});
};
template <>
struct QuestionOf<followup::Queue> {
    static constexpr std::string_view name = "followup.queue";
    static constexpr Permission needs = Permission::SeeFollowUp;
};
template <>
struct FieldsOf<followup::Queue> {
    using T = followup::Queue;
    static constexpr auto list = std::tuple(Field{1, "after", &T::after}, Field{2, "limit", &T::limit});
};
template <>
struct QuestionOf<followup::NextCall> {
    static constexpr std::string_view name = "followup.next_call";
    static constexpr Permission needs = Permission::CallPublic;
};
template <>
struct FieldsOf<followup::NextCall> {
    static constexpr auto list = std::tuple();
};
template <>
struct FieldsOf<followup::NextCallAnswer> {
    static constexpr auto list = std::tuple(Field{1, "matter", &followup::NextCallAnswer::matter});
};
template <>
struct FieldsOf<followup::QueueRow> {
    using T = followup::QueueRow;
    static constexpr auto list = std::tuple(
        Field{1, "id", &T::id}, Field{2, "channel", &T::channel}, Field{3, "person", &T::person}, Field{4, "phone", &T::phone},
        Field{5, "item", &T::item}, Field{6, "state", &T::state}, Field{7, "why", &T::why}, Field{8, "since", &T::since},
        Field{9, "due", &T::due}, Field{10, "attempts", &T::attempts}, Field{11, "claimed_by", &T::claimedBy},
        Field{12, "own", &T::own}, Field{13, "call_at", &T::callAt});
};
template <>
struct QuestionOf<followup::MatterCard> {
    static constexpr std::string_view name = "followup.matter";
    static constexpr Permission needs = Permission::SeeFollowUp;
};
template <>
struct FieldsOf<followup::MatterCard> {
    using T = followup::MatterCard;
    static constexpr auto list = std::tuple(Field{1, "matter", &T::matter});
};
template <>
struct FieldsOf<followup::MatterAnswer> {
    using T = followup::MatterAnswer;
    static constexpr auto list = std::tuple(
        Field{1, "id", &T::id}, Field{2, "ver", &T::ver}, Field{3, "channel", &T::channel}, Field{4, "source_id", &T::sourceId},
        Field{5, "unit", &T::unit}, Field{6, "handler", &T::handler}, Field{7, "item", &T::item},
        Field{8, "handled_at", &T::handledAt}, Field{9, "person", &T::person}, Field{10, "phone", &T::phone},
        Field{11, "note", &T::note}, Field{12, "state", &T::state}, Field{13, "reason", &T::reason},
        Field{14, "first_rating", &T::firstRating}, Field{15, "final_rating", &T::finalRating}, Field{16, "cause", &T::cause},
        Field{17, "quote", &T::quote}, Field{18, "attempts", &T::attempts}, Field{19, "claimed_by", &T::claimedBy},
        Field{20, "contacts_90_days", &T::contacts90}, Field{21, "timeline", &T::timeline},
        Field{22, "mine", &T::mine});
};
template <>
struct QuestionOf<followup::List> {
    static constexpr std::string_view name = "followup.list";
    static constexpr Permission needs = Permission::SeeFollowUp;
};
template <>
struct FieldsOf<followup::List> {
    using T = followup::List;
    static constexpr auto list =
        std::tuple(Field{1, "from", &T::from}, Field{2, "to", &T::to}, Field{3, "state", &T::state},
                   Field{4, "channel", &T::channel}, Field{5, "after", &T::after}, Field{6, "limit", &T::limit});
};
template <>
struct FieldsOf<followup::ListRow> {
    using T = followup::ListRow;
    static constexpr auto list = std::tuple(
        Field{1, "id", &T::id}, Field{2, "channel", &T::channel}, Field{3, "source_id", &T::sourceId}, Field{4, "unit", &T::unit},
        Field{5, "item", &T::item}, Field{6, "handled_at", &T::handledAt}, Field{7, "person", &T::person},
        Field{8, "phone", &T::phone}, Field{9, "state", &T::state}, Field{10, "reason", &T::reason},
        Field{11, "first_rating", &T::firstRating}, Field{12, "final_rating", &T::finalRating});
};
template <>
struct QuestionOf<followup::Satisfaction> {
    static constexpr std::string_view name = "followup.satisfaction";
    static constexpr Permission needs = Permission::SeeFollowUp;
};
template <>
struct FieldsOf<followup::Satisfaction> {
    using T = followup::Satisfaction;
    static constexpr auto list = std::tuple(Field{1, "from", &T::from}, Field{2, "to", &T::to});
};
template <>
struct FieldsOf<followup::SatisfactionAnswer> {
    using T = followup::SatisfactionAnswer;
    static constexpr auto list = std::tuple(
        Field{1, "due", &T::due}, Field{2, "sent", &T::sent}, Field{3, "replied", &T::replied},
        Field{4, "satisfied", &T::satisfied}, Field{5, "basically", &T::basically}, Field{6, "dissatisfied", &T::dissatisfied},
        Field{7, "response_rate", &T::responseRate}, Field{8, "satisfaction_rate", &T::satisfactionRate},
        Field{9, "basic_weight", &T::basicWeight});
};

template <>
struct QuestionOf<followup::RunMade> {
    static constexpr std::string_view name = "followup.run_made";
    static constexpr Permission needs = Permission::SeeFollowUp;
};
template <>
struct FieldsOf<followup::RunMade> {
    static constexpr auto list = std::tuple();
};

} // namespace minyi::core
