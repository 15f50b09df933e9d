#pragma once

#include "core/base/fields.h"
#include "core/base/json.h"

namespace minyi::core {

/// Everything that can happen, in one list. The words are stored: never change one.
enum class Happened {
    WorkplaceMade, NewLife, UnitAdded, OfficerAdded, RoleGranted, RoleRevoked, PassphraseSet, SignedIn, SignInFailed,
    SettingChanged, PackTaken, Imported, RunMade, Printed,
    // a follow-up matter (workflows 3.5)
    TakenIn, Excluded, Merged, Scheduled, Sent, Delivered, SendFailed, SendUncertain, Replied, LateReply, InvalidReply,
    OptedOut, NoReply, ToCall, Claimed, Released, CallMade, Confirmed, Settled, Unreachable, Reopened,
    // a supervision order (workflows 3.6)
    OrderDrafted, OrderIssued, OrderMerged, SignedFor, OrderReturnAsked, OrderReturned, Contacted, ProgressNoted, Reminded,
    ExtensionAsked, Extended, FedBack, FeedbackAccepted, FeedbackReturned, JointMeeting, SecondCall, Completed, ReHandling,
    FoundResponsible, ClosedOut, Paused, Resumed, FeedbackDrafted, Revealed,
};

template <>
struct TokensOf<Happened> {
    static constexpr Token<Happened> table[] = {
        {Happened::WorkplaceMade, "workplace_made"},   {Happened::NewLife, "new_life"},
        {Happened::UnitAdded, "unit_added"},           {Happened::OfficerAdded, "officer_added"},
        {Happened::RoleGranted, "role_granted"},       {Happened::RoleRevoked, "role_revoked"},
        {Happened::PassphraseSet, "passphrase_set"},   {Happened::SignedIn, "signed_in"},
        {Happened::SignInFailed, "sign_in_failed"},    {Happened::SettingChanged, "setting_changed"},
        {Happened::PackTaken, "pack_taken"},           {Happened::Imported, "imported"},
        {Happened::RunMade, "run_made"},               {Happened::Printed, "printed"},
        {Happened::TakenIn, "taken_in"},               {Happened::Excluded, "excluded"},
        {Happened::Merged, "merged"},                  {Happened::Scheduled, "scheduled"},
        {Happened::Sent, "sent"},                      {Happened::Delivered, "delivered"},
        {Happened::SendFailed, "send_failed"},         {Happened::SendUncertain, "send_uncertain"},
        {Happened::Replied, "replied"},                {Happened::LateReply, "late_reply"},
        {Happened::InvalidReply, "invalid_reply"},     {Happened::OptedOut, "opted_out"},
        {Happened::NoReply, "no_reply"},               {Happened::ToCall, "to_call"},
        {Happened::Claimed, "claimed"},                {Happened::Released, "released"},
        {Happened::CallMade, "call_made"},             {Happened::Confirmed, "confirmed"},
        {Happened::Settled, "settled"},                {Happened::Unreachable, "unreachable"},
        {Happened::Reopened, "reopened"},              {Happened::OrderDrafted, "order_drafted"},
        {Happened::OrderIssued, "order_issued"},       {Happened::OrderMerged, "order_merged"},
        {Happened::SignedFor, "signed_for"},           {Happened::OrderReturnAsked, "order_return_asked"},
        {Happened::OrderReturned, "order_returned"},   {Happened::Contacted, "contacted"},
        {Happened::ProgressNoted, "progress_noted"},   {Happened::Reminded, "reminded"},
        {Happened::ExtensionAsked, "extension_asked"}, {Happened::Extended, "extended"},
        {Happened::FedBack, "fed_back"},               {Happened::FeedbackAccepted, "feedback_accepted"},
        {Happened::FeedbackReturned, "feedback_returned"}, {Happened::JointMeeting, "joint_meeting"},
        {Happened::SecondCall, "second_call"},         {Happened::Completed, "completed"},
        {Happened::ReHandling, "re_handling"},         {Happened::FoundResponsible, "found_responsible"},
        {Happened::ClosedOut, "closed_out"},           {Happened::Paused, "paused"},
        {Happened::Resumed, "resumed"},                {Happened::FeedbackDrafted, "feedback_drafted"},
        {Happened::Revealed, "revealed"},
    };
};

/// One line of the timeline. A reaction sees it while the transaction is open.
struct Event {
    Happened happened;
    AggKind kind;
    Uid agg;
    std::int64_t row = 0; ///< of the aggregate's root
    Json payload;
};

} // namespace minyi::core
