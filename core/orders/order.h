#pragma once

#include "core/followup/matter.h"

namespace minyi::core::orders {

/// Machine B of workflows 3.6.
enum class State {
    Drafted,    // B1 拟单
    Issued,     // B2 待签收
    Rectifying, // B3 整改中
    InReview,   // B4 待审核
    SecondCall, // B5 二次回访
    ReHandling, // B6 重办
    Completed,  // B7 办结
    Accounting, // B8 责任追究
    Closed,     // 销号
    Merged,     // B9 并单
    Paused,     // B10 暂停
};

/// A supervision order: somebody was dissatisfied, a unit has to put it right on the 3-day and the 5-day clock.
struct Order {
    Id<Order> id;
    Uid uid;
    std::int64_t ver = 0;
    std::optional<std::string> key;    ///< MD + unit + YYYYMM + 4 digits
    std::optional<std::string> number; ///< 青公民督〔2026〕128号, given when issued
    std::optional<std::int64_t> year;
    std::optional<std::int64_t> serial;
    Id<followup::Matter> matter;
    Id<staff::Unit> unit;
    std::int64_t grade = 3; ///< 1 serious, 2 responsible-likely or repeat, 3 ordinary
    std::string cause;
    std::string facts;
    std::string quote;
    std::string requirement;
    State state = State::Drafted;
    Id<staff::Officer> draftedBy; ///< the first caller
    std::optional<Instant> issuedAt;
    Id<staff::Officer> issuedBy;
    std::optional<Instant> signedAt;
    Id<staff::Officer> signedBy;
    std::optional<Instant> returnAskedAt;
    std::optional<std::string> returnGrounds;
    std::int64_t returns = 0;
    std::optional<Instant> contactedAt;
    std::optional<std::string> contactWay;
    std::optional<Instant> progressAt;
    std::optional<std::int64_t> extensionAsked; ///< working days
    std::int64_t extensionDays = 0;             ///< working days granted, once, up to 10
    std::optional<Instant> feedbackAt;
    Id<staff::Officer> feedbackBy;
    std::optional<std::string> findings;
    std::optional<std::string> measures;
    std::optional<Day> toldDay;
    std::optional<std::string> toldWay;
    std::optional<std::string> citizenWords;
    std::optional<Instant> fedBackAt; ///< signed by the chief; stops the 5-day clock
    Id<staff::Officer> signedOffBy;
    std::optional<Instant> reviewedAt;
    Id<staff::Officer> reviewedBy;
    std::optional<std::string> opinion;
    std::optional<Instant> returnedAt;
    std::int64_t reworks = 0;
    std::optional<Instant> rehandledAt;
    std::int64_t rehandlings = 0;
    Id<staff::Officer> secondCaller;
    std::optional<Instant> secondAt;
    std::int64_t secondAttempts = 0;
    std::optional<followup::Rating> secondRating;
    std::optional<followup::Solved> secondSolved;
    std::optional<std::string> secondWords;
    std::optional<Instant> completedAt;
    std::optional<std::string> outcome; ///< satisfied, explained, not_reached
    std::optional<bool> responsible;    ///< found after review by another person, never by the operator
    std::optional<std::string> measure;
    std::optional<Instant> closedAt;
    Id<staff::Officer> closedBy;
    std::optional<std::string> closeReason;
    std::optional<State> pausedFrom;
    std::optional<Instant> pausedAt;
    std::optional<std::string> pauseLink; ///< the petition, reconsideration or litigation
    std::optional<Day> repliedDay;        ///< the citizen was told, by the first feedback
    Id<Order> mergedInto;
    std::optional<Instant> metAt;         ///< last joint meeting
    std::optional<Instant> remindedAt;    ///< last reminder
    std::optional<Instant> sentUpAt;      ///< last signed feedback: the review waits since then
    std::optional<Instant> foundAt;       ///< responsible, or an integrity matter taken over: a measure is due
    std::optional<std::string> evidence;  ///< what the unit's file holds of the rectification, one thing a line
    std::int64_t escalation = 0;          ///< the highest rung that was told since the card turned red
    std::optional<Instant> escalatedAt;
};

} // namespace minyi::core::orders

namespace minyi::core {

template <>
struct TokensOf<orders::State> {
    using E = orders::State;
    static constexpr Token<E> table[] = {
        {E::Drafted,    "drafted"    },
        {E::Issued,     "issued"     },
        {E::Rectifying, "rectifying" },
        {E::InReview,   "in_review"  },
        {E::SecondCall, "second_call"},
        {E::ReHandling, "re_handling"},
        {E::Completed,  "completed"  },
        {E::Accounting, "accounting" },
        {E::Closed,     "closed"     },
        {E::Merged,     "merged"     },
        {E::Paused,     "paused"     },
    };
};

template <>
struct EntityOf<orders::Order> {
    static constexpr int number = 20;
    static constexpr std::string_view table = "work_order";
    static constexpr AggKind aggregate = AggKind::Order;
    static constexpr auto home = &orders::Order::unit;
};
template <>
struct FieldsOf<orders::Order> {
    using T = orders::Order;
    static constexpr auto kCritical = FieldClass::Critical;
    static constexpr auto kWords = FieldClass::Narrative;
    static constexpr auto list = std::tuple(
        Field{1, "key", &T::key}, Field{2, "number", &T::number, kCritical}, Field{3, "year", &T::year},
        Field{4, "serial", &T::serial}, Field{5, "matter", &T::matter}, Field{6, "unit", &T::unit, kCritical},
        Field{7, "grade", &T::grade}, Field{8, "cause", &T::cause, kCritical}, Field{9, "facts", &T::facts, kWords, kPersonal},
        Field{10, "quote", &T::quote, kWords, kPersonal}, Field{11, "requirement", &T::requirement, kWords},
        Field{12, "state", &T::state, kCritical}, Field{13, "drafted_by", &T::draftedBy}, Field{14, "issued_at", &T::issuedAt},
        Field{15, "issued_by", &T::issuedBy}, Field{16, "signed_at", &T::signedAt}, Field{17, "signed_by", &T::signedBy},
        Field{18, "return_asked_at", &T::returnAskedAt}, Field{19, "return_grounds", &T::returnGrounds, kWords},
        Field{20, "returns", &T::returns}, Field{21, "contacted_at", &T::contactedAt}, Field{22, "contact_way", &T::contactWay},
        Field{23, "progress_at", &T::progressAt}, Field{24, "extension_asked", &T::extensionAsked},
        Field{25, "extension_days", &T::extensionDays, kCritical}, Field{26, "feedback_at", &T::feedbackAt},
        Field{27, "feedback_by", &T::feedbackBy}, Field{28, "findings", &T::findings, kWords, kPersonal},
        Field{29, "measures", &T::measures, kWords}, Field{30, "told_day", &T::toldDay}, Field{31, "told_way", &T::toldWay},
        Field{32, "citizen_words", &T::citizenWords, kWords, kPersonal}, Field{33, "fed_back_at", &T::fedBackAt, kCritical},
        Field{34, "signed_off_by", &T::signedOffBy}, Field{35, "reviewed_at", &T::reviewedAt},
        Field{36, "reviewed_by", &T::reviewedBy}, Field{37, "opinion", &T::opinion, kWords},
        Field{38, "returned_at", &T::returnedAt}, Field{39, "reworks", &T::reworks}, Field{40, "rehandled_at", &T::rehandledAt},
        Field{41, "rehandlings", &T::rehandlings}, Field{42, "second_caller", &T::secondCaller},
        Field{43, "second_at", &T::secondAt}, Field{44, "second_attempts", &T::secondAttempts},
        Field{45, "second_rating", &T::secondRating, kCritical}, Field{46, "second_solved", &T::secondSolved},
        Field{47, "second_words", &T::secondWords, kWords, kPersonal}, Field{48, "completed_at", &T::completedAt},
        Field{49, "outcome", &T::outcome}, Field{50, "responsible", &T::responsible, kCritical},
        Field{51, "measure", &T::measure}, Field{52, "closed_at", &T::closedAt}, Field{53, "closed_by", &T::closedBy},
        Field{54, "close_reason", &T::closeReason, kWords}, Field{55, "paused_from", &T::pausedFrom},
        Field{56, "paused_at", &T::pausedAt}, Field{57, "pause_link", &T::pauseLink, kWords},
        Field{58, "replied_day", &T::repliedDay}, Field{59, "merged_into", &T::mergedInto}, Field{60, "met_at", &T::metAt},
        Field{61, "reminded_at", &T::remindedAt}, Field{62, "sent_up_at", &T::sentUpAt}, Field{63, "found_at", &T::foundAt},
        Field{64, "escalation", &T::escalation}, Field{65, "escalated_at", &T::escalatedAt},
        Field{66, "evidence", &T::evidence, kWords, kPersonal});
};

} // namespace minyi::core
