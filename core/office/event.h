#pragma once

#include "core/base/fields.h"
#include "core/base/json.h"

namespace minyi::core {

/// Everything that can happen, in one list. The words are stored: never change one.
enum class Happened {
    WorkplaceMade, NewLife, UnitAdded, OfficerAdded, RoleGranted, RoleRevoked, PassphraseSet, SignatureSet, SignedIn, SignInFailed,
    SettingChanged, PackTaken, Imported, TakenBack, RunMade, Printed,
    // a follow-up matter (workflows 3.5)
    TakenIn, Excluded, Merged, Scheduled, Sent, Delivered, SendFailed, SendUncertain, Replied, LateReply, InvalidReply,
    OptedOut, NoReply, ToCall, Claimed, Released, CallMade, Confirmed, Settled, Unreachable, Reopened,
    // a supervision order (workflows 3.6)
    OrderDrafted, OrderIssued, OrderMerged, SignedFor, OrderReturnAsked, OrderReturned, OrderReturnRefused, Contacted, ProgressNoted, Reminded,
    ExtensionAsked, Extended, FedBack, FeedbackAccepted, FeedbackReturned, JointMeeting, SecondCall, Completed, ReHandling,
    FoundResponsible, IntegrityTaken, ClosedOut, Paused, Resumed, FeedbackDrafted, Revealed, Escalated,
    // recordings of calls, and hearing them again (workflows 3.3, 3.5, 7)
    RecordingTaken, RecordingHeard, RecordingLost, RemovalAsked, RecordingRemoved, ListeningDrawn, ListenedBack,
    // who is on duty, what one shift leaves to the next (workflows 3.6)
    DutySet, DutyDropped, ShiftLeft, ShiftTaken,
    // a talk with a unit's chief (workflows 3.9)
    ChiefTalkHeld,
    // a rating objection (workflows 3.7)
    ObjectionFiled, ObjectionExamined, ObjectionToCountersign, ObjectionUpheld, ObjectionRejected, ObjectionAppealed,
    // a hotline appeal (workflows 3.8)
    AppealTaken, AppealDispatched, AppealReturnAsked, AppealReturned, AppealReturnRefused, AppealSigned, AppealContacted,
    AppealExtensionAsked, AppealExtended, AppealExtensionRefused, AppealAnswered, AppealRated, AppealReHandled,
    AppealRouted, AppealLinked, AppealWithdrawn, AppealReported,
    // the figures of a month (workflows 4)
    MonthLocked,
    // a case (workflows 5.4)
    CaseRegistered, CaseEdited, PersonAdded, PersonChanged, PersonRemoved, OfficerAssigned, HandedOver, StandInSet,
    StandInEnded, CaseFiled, FilingDeclined, CaseTransferred, InvestigationBegun, CaseMediated, MediationKept,
    EvidenceAdded, EvidenceEnded, ItemMarked, ReviewPassed, SentToDiscussion, ReviewOverridden, DefectMended, DefectAccepted, DefectReopened,
    MediationFailed, FastProcedure, SentToReview, ReviewAgreed, ReviewReturned, PartyTold, PenaltyDecided,
    NoPenaltyDecided, TurnedCriminal, CaseExecuted, CaseArchived, InvestigationEnded, CaseReopened,
    TurnedAdministrative, MeasuresTaken, Summoned, Detained, ArrestAsked, Arrested, PersonReleased, BailGranted,
    SurveillanceSet, MeasuresLifted, CaseConcluded, SentForProsecution, SentBack, CaseWithdrawn, FiledAgain,
    // what a case is made of and safeguarded by (workflows 5.2, 5.5-5.9, 7)
    FileAttached, AttachmentDropped, ThingSeized, ThingMoved, ThingReleased, ThingCorrected, DocumentDrafted,
    DocumentLocked, DocumentUnlocked, DocumentVoided, DocumentServed, FileBound, CaseSealed,
    SealOpened, NoPenaltyTried, NoPenaltyTested, NoPenaltyFailed, CorrectionOrdered, CorrectionProven,
    PartyEducated, ListEntryChosen, EnterpriseAssessed, EnterpriseChecked, EnterpriseUnflagged, ReviewerRecused,
    SecondLookDrawn, SecondLookGiven, CasesMerged, CasesUnmerged, CaseSplit, CasesLinked,
    CasesUnlinked, NumberVoided, ChangeUndone,
    // an incident (workflows 5.3)
    IncidentRecorded, IncidentUpdated, IncidentSettled, IncidentAttached,
    // clocks and the calendar
    FactRecorded, FactWithdrawn, ExtensionRefused, LawChosen, NoticeTaken, EditionDrafted, RuleChanged, EditionSubmitted, EditionSentBack,
    EditionDropped,
};

template <>
struct TokensOf<Happened> {
    static constexpr Token<Happened> table[] = {
        {Happened::WorkplaceMade, "workplace_made"},   {Happened::NewLife, "new_life"},
        {Happened::UnitAdded, "unit_added"},           {Happened::OfficerAdded, "officer_added"},
        {Happened::RoleGranted, "role_granted"},       {Happened::RoleRevoked, "role_revoked"},
        {Happened::PassphraseSet, "passphrase_set"},   {Happened::SignatureSet, "signature_set"},
        {Happened::SignedIn, "signed_in"},
        {Happened::SignInFailed, "sign_in_failed"},    {Happened::SettingChanged, "setting_changed"},
        {Happened::PackTaken, "pack_taken"},           {Happened::Imported, "imported"},
        {Happened::TakenBack, "taken_back"},           {Happened::RunMade, "run_made"},               {Happened::Printed, "printed"},
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
        {Happened::OrderReturned, "order_returned"}, {Happened::OrderReturnRefused, "order_return_refused"},   {Happened::Contacted, "contacted"},
        {Happened::ProgressNoted, "progress_noted"},   {Happened::Reminded, "reminded"},
        {Happened::ExtensionAsked, "extension_asked"}, {Happened::Extended, "extended"},
        {Happened::FedBack, "fed_back"},               {Happened::FeedbackAccepted, "feedback_accepted"},
        {Happened::FeedbackReturned, "feedback_returned"}, {Happened::JointMeeting, "joint_meeting"},
        {Happened::SecondCall, "second_call"},         {Happened::Completed, "completed"},
        {Happened::ReHandling, "re_handling"},         {Happened::FoundResponsible, "found_responsible"},
        {Happened::IntegrityTaken, "integrity_taken"}, {Happened::ClosedOut, "closed_out"},           {Happened::Paused, "paused"},
        {Happened::Resumed, "resumed"},                {Happened::FeedbackDrafted, "feedback_drafted"},
        {Happened::Revealed, "revealed"}, {Happened::Escalated, "escalated"},
        {Happened::RecordingTaken, "recording_taken"}, {Happened::RecordingHeard, "recording_heard"},
        {Happened::RecordingLost, "recording_lost"}, {Happened::RemovalAsked, "removal_asked"},
        {Happened::RecordingRemoved, "recording_removed"}, {Happened::ListeningDrawn, "listening_drawn"},
        {Happened::ListenedBack, "listened_back"}, {Happened::DutySet, "duty_set"}, {Happened::DutyDropped, "duty_dropped"},
        {Happened::ShiftLeft, "shift_left"}, {Happened::ShiftTaken, "shift_taken"},
        {Happened::ChiefTalkHeld, "chief_talk_held"},
        {Happened::ObjectionFiled, "objection_filed"}, {Happened::ObjectionExamined, "objection_examined"},
        {Happened::ObjectionToCountersign, "objection_to_countersign"}, {Happened::ObjectionUpheld, "objection_upheld"},
        {Happened::ObjectionRejected, "objection_rejected"}, {Happened::ObjectionAppealed, "objection_appealed"},
        {Happened::AppealTaken, "appeal_taken"}, {Happened::AppealDispatched, "appeal_dispatched"},
        {Happened::AppealReturnAsked, "appeal_return_asked"}, {Happened::AppealReturned, "appeal_returned"},
        {Happened::AppealReturnRefused, "appeal_return_refused"}, {Happened::AppealSigned, "appeal_signed"},
        {Happened::AppealContacted, "appeal_contacted"}, {Happened::AppealExtensionAsked, "appeal_extension_asked"},
        {Happened::AppealExtended, "appeal_extended"}, {Happened::AppealExtensionRefused, "appeal_extension_refused"},
        {Happened::AppealAnswered, "appeal_answered"}, {Happened::AppealRated, "appeal_rated"},
        {Happened::AppealReHandled, "appeal_re_handled"}, {Happened::AppealRouted, "appeal_routed"},
        {Happened::AppealLinked, "appeal_linked"}, {Happened::AppealWithdrawn, "appeal_withdrawn"},
        {Happened::AppealReported, "appeal_reported"},
        {Happened::MonthLocked, "month_locked"},
        {Happened::CaseRegistered, "case_registered"}, {Happened::CaseEdited, "case_edited"},
        {Happened::PersonAdded, "person_added"}, {Happened::PersonChanged, "person_changed"},
        {Happened::PersonRemoved, "person_removed"}, {Happened::OfficerAssigned, "officer_assigned"},
        {Happened::HandedOver, "handed_over"}, {Happened::StandInSet, "stand_in_set"},
        {Happened::StandInEnded, "stand_in_ended"}, {Happened::CaseFiled, "case_filed"},
        {Happened::FilingDeclined, "filing_declined"}, {Happened::CaseTransferred, "case_transferred"},
        {Happened::InvestigationBegun, "investigation_begun"}, {Happened::CaseMediated, "case_mediated"},
        {Happened::MediationKept, "mediation_kept"}, {Happened::MediationFailed, "mediation_failed"},
        {Happened::EvidenceAdded, "evidence_added"}, {Happened::EvidenceEnded, "evidence_ended"}, {Happened::ItemMarked, "item_marked"},
        {Happened::ReviewPassed, "review_passed"}, {Happened::SentToDiscussion, "sent_to_discussion"},
        {Happened::ReviewOverridden, "review_overridden"}, {Happened::DefectMended, "defect_mended"},
        {Happened::DefectAccepted, "defect_accepted"}, {Happened::DefectReopened, "defect_reopened"},
        {Happened::FastProcedure, "fast_procedure"}, {Happened::SentToReview, "sent_to_review"},
        {Happened::ReviewAgreed, "review_agreed"}, {Happened::ReviewReturned, "review_returned"},
        {Happened::PartyTold, "party_told"}, {Happened::PenaltyDecided, "penalty_decided"},
        {Happened::NoPenaltyDecided, "no_penalty_decided"}, {Happened::TurnedCriminal, "turned_criminal"},
        {Happened::CaseExecuted, "case_executed"}, {Happened::CaseArchived, "case_archived"},
        {Happened::InvestigationEnded, "investigation_ended"}, {Happened::CaseReopened, "case_reopened"},
        {Happened::TurnedAdministrative, "turned_administrative"}, {Happened::MeasuresTaken, "measures_taken"},
        {Happened::Summoned, "summoned"}, {Happened::Detained, "detained"}, {Happened::ArrestAsked, "arrest_asked"},
        {Happened::Arrested, "arrested"}, {Happened::PersonReleased, "person_released"},
        {Happened::BailGranted, "bail_granted"}, {Happened::SurveillanceSet, "surveillance_set"},
        {Happened::MeasuresLifted, "measures_lifted"}, {Happened::CaseConcluded, "case_concluded"},
        {Happened::SentForProsecution, "sent_for_prosecution"}, {Happened::SentBack, "sent_back"},
        {Happened::CaseWithdrawn, "case_withdrawn"}, {Happened::FiledAgain, "filed_again"},
        {Happened::FileAttached, "file_attached"}, {Happened::AttachmentDropped, "attachment_dropped"},
        {Happened::ThingSeized, "thing_seized"}, {Happened::ThingMoved, "thing_moved"},
        {Happened::ThingReleased, "thing_released"}, {Happened::ThingCorrected, "thing_corrected"},
        {Happened::DocumentDrafted, "document_drafted"},
        {Happened::DocumentLocked, "document_locked"}, {Happened::DocumentUnlocked, "document_unlocked"},
        {Happened::DocumentVoided, "document_voided"}, {Happened::DocumentServed, "document_served"},
        {Happened::FileBound, "file_bound"}, {Happened::CaseSealed, "case_sealed"},
        {Happened::SealOpened, "seal_opened"}, {Happened::NoPenaltyTried, "no_penalty_tried"},
        {Happened::NoPenaltyTested, "no_penalty_tested"}, {Happened::NoPenaltyFailed, "no_penalty_failed"},
        {Happened::CorrectionOrdered, "correction_ordered"}, {Happened::CorrectionProven, "correction_proven"},
        {Happened::PartyEducated, "party_educated"}, {Happened::ListEntryChosen, "list_entry_chosen"},
        {Happened::EnterpriseAssessed, "enterprise_assessed"}, {Happened::EnterpriseChecked, "enterprise_checked"},
        {Happened::EnterpriseUnflagged, "enterprise_unflagged"}, {Happened::ReviewerRecused, "reviewer_recused"},
        {Happened::SecondLookDrawn, "second_look_drawn"}, {Happened::SecondLookGiven, "second_look_given"},
        {Happened::CasesMerged, "cases_merged"}, {Happened::CasesUnmerged, "cases_unmerged"},
        {Happened::CaseSplit, "case_split"}, {Happened::CasesLinked, "cases_linked"},
        {Happened::CasesUnlinked, "cases_unlinked"}, {Happened::NumberVoided, "number_voided"},
        {Happened::ChangeUndone, "change_undone"},
        {Happened::IncidentRecorded, "incident_recorded"},
        {Happened::IncidentUpdated, "incident_updated"}, {Happened::IncidentSettled, "incident_settled"},
        {Happened::IncidentAttached, "incident_attached"},
        {Happened::FactRecorded, "fact_recorded"}, {Happened::FactWithdrawn, "fact_withdrawn"},
        {Happened::ExtensionRefused, "extension_refused"}, {Happened::LawChosen, "law_chosen"},
        {Happened::NoticeTaken, "notice_taken"}, {Happened::EditionDrafted, "edition_drafted"},
        {Happened::RuleChanged, "rule_changed"}, {Happened::EditionSubmitted, "edition_submitted"},
        {Happened::EditionSentBack, "edition_sent_back"}, {Happened::EditionDropped, "edition_dropped"},
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
