#include "ui/text/words.h"

#include "ui/text/table.h"

namespace minyi::ui {

namespace {

// clang-format off
constexpr Word<core::staff::UnitKind> kUnitKind[] = {
    {core::staff::UnitKind::Bureau, QT_TRANSLATE_NOOP("UnitKind", "Municipal bureau")},
    {core::staff::UnitKind::SubBureau, QT_TRANSLATE_NOOP("UnitKind", "Sub-bureau")},
    {core::staff::UnitKind::Station, QT_TRANSLATE_NOOP("UnitKind", "Police station")},
    {core::staff::UnitKind::Centre, QT_TRANSLATE_NOOP("UnitKind", "Public Opinion Centre")},
    {core::staff::UnitKind::Window, QT_TRANSLATE_NOOP("UnitKind", "Service window")},
};
constexpr Word<core::Role> kRole[] = {
    {core::Role::None, QT_TRANSLATE_NOOP("Role", "No role")},
    {core::Role::R1, QT_TRANSLATE_NOOP("Role", "Follow-up operator")},
    {core::Role::R2, QT_TRANSLATE_NOOP("Role", "Opinion-centre supervisor")},
    {core::Role::R3, QT_TRANSLATE_NOOP("Role", "Unit clerk")},
    {core::Role::R4, QT_TRANSLATE_NOOP("Role", "Responsible officer")},
    {core::Role::R5, QT_TRANSLATE_NOOP("Role", "Unit chief")},
    {core::Role::R6, QT_TRANSLATE_NOOP("Role", "Next-level reviewer")},
    {core::Role::R7, QT_TRANSLATE_NOOP("Role", "Station legal officer")},
    {core::Role::R8, QT_TRANSLATE_NOOP("Role", "Legal-affairs reviewer")},
    {core::Role::R9, QT_TRANSLATE_NOOP("Role", "Bureau leader")},
    {core::Role::R10, QT_TRANSLATE_NOOP("Role", "Inspection and discipline")},
    {core::Role::R11, QT_TRANSLATE_NOOP("Role", "Case manager")},
    {core::Role::R12, QT_TRANSLATE_NOOP("Role", "Administrator")},
    {core::Role::System, QT_TRANSLATE_NOOP("Role", "The program")},
};
constexpr Word<core::Permission> kPermission[] = {
    {core::Permission::Anyone, QT_TRANSLATE_NOOP("Permission", "Sign in")},
    {core::Permission::Administer, QT_TRANSLATE_NOOP("Permission", "Manage accounts, units and settings")},
    {core::Permission::ImportMatters, QT_TRANSLATE_NOOP("Permission", "Import follow-up matters")},
    {core::Permission::RunFollowUp, QT_TRANSLATE_NOOP("Permission", "Run the follow-up batch")},
    {core::Permission::CallPublic, QT_TRANSLATE_NOOP("Permission", "Call the public")},
    {core::Permission::ApproveExclusion, QT_TRANSLATE_NOOP("Permission", "Approve exclusions")},
    {core::Permission::IssueOrder, QT_TRANSLATE_NOOP("Permission", "Issue orders")},
    {core::Permission::ApproveOrder, QT_TRANSLATE_NOOP("Permission", "Approve orders")},
    {core::Permission::SignForOrder, QT_TRANSLATE_NOOP("Permission", "Sign for orders")},
    {core::Permission::RectifyOrder, QT_TRANSLATE_NOOP("Permission", "Rectify")},
    {core::Permission::SignFeedback, QT_TRANSLATE_NOOP("Permission", "Sign feedback")},
    {core::Permission::ReviewOrder, QT_TRANSLATE_NOOP("Permission", "Review feedback")},
    {core::Permission::DecideAccountability, QT_TRANSLATE_NOOP("Permission", "Decide accountability")},
    {core::Permission::SeeFollowUp, QT_TRANSLATE_NOOP("Permission", "See follow-up")},
    {core::Permission::SeeOrders, QT_TRANSLATE_NOOP("Permission", "See orders")},
    {core::Permission::SeeIntegrity, QT_TRANSLATE_NOOP("Permission", "See integrity matters")},
    {core::Permission::PrintReports, QT_TRANSLATE_NOOP("Permission", "Print")},
    {core::Permission::Check, QT_TRANSLATE_NOOP("Permission", "Check and back up")},
    {core::Permission::RegisterCase, QT_TRANSLATE_NOOP("Permission", "Register cases")},
    {core::Permission::HandleCase, QT_TRANSLATE_NOOP("Permission", "Handle cases")},
    {core::Permission::DecideFiling, QT_TRANSLATE_NOOP("Permission", "Decide on filing")},
    {core::Permission::CheckCase, QT_TRANSLATE_NOOP("Permission", "Check a file at the station")},
    {core::Permission::ReviewCase, QT_TRANSLATE_NOOP("Permission", "Review cases")},
    {core::Permission::DecideCase, QT_TRANSLATE_NOOP("Permission", "Decide cases")},
    {core::Permission::ApproveCase, QT_TRANSLATE_NOOP("Permission", "Approve extensions and reopening")},
    {core::Permission::AssignCase, QT_TRANSLATE_NOOP("Permission", "Assign cases")},
    {core::Permission::ArchiveCase, QT_TRANSLATE_NOOP("Permission", "Archive cases")},
    {core::Permission::SeeCases, QT_TRANSLATE_NOOP("Permission", "See cases")},
    {core::Permission::RecordIncident, QT_TRANSLATE_NOOP("Permission", "Record incidents")},
    {core::Permission::SettleIncident, QT_TRANSLATE_NOOP("Permission", "Settle incidents")},
    {core::Permission::SeeIncidents, QT_TRANSLATE_NOOP("Permission", "See incidents")},
    {core::Permission::ImportIncidents, QT_TRANSLATE_NOOP("Permission", "Import incidents")},
    {core::Permission::KeepCalendar, QT_TRANSLATE_NOOP("Permission", "Keep the calendar")},
    {core::Permission::DraftRules, QT_TRANSLATE_NOOP("Permission", "Draft editions of the limits")},
    {core::Permission::TakeRules, QT_TRANSLATE_NOOP("Permission", "Take editions of the limits into force")},
    {core::Permission::ExamineObjection, QT_TRANSLATE_NOOP("Permission", "Examine objections to ratings")},
    {core::Permission::CountersignExclusion, QT_TRANSLATE_NOOP("Permission", "Countersign excluded ratings")},
    {core::Permission::SeeFigures, QT_TRANSLATE_NOOP("Permission", "See figures and rankings")},
    {core::Permission::LockMonth, QT_TRANSLATE_NOOP("Permission", "Lock the figures of a month")},
};
constexpr Word<core::AggKind> kAggKind[] = {
    {core::AggKind::Case, QT_TRANSLATE_NOOP("AggKind", "Case")},
    {core::AggKind::Matter, QT_TRANSLATE_NOOP("AggKind", "Follow-up matter")},
    {core::AggKind::Order, QT_TRANSLATE_NOOP("AggKind", "Supervision order")},
    {core::AggKind::Appeal, QT_TRANSLATE_NOOP("AggKind", "Appeal")},
    {core::AggKind::Person, QT_TRANSLATE_NOOP("AggKind", "Person")},
    {core::AggKind::Unit, QT_TRANSLATE_NOOP("AggKind", "Unit")},
    {core::AggKind::Officer, QT_TRANSLATE_NOOP("AggKind", "Account")},
    {core::AggKind::Setting, QT_TRANSLATE_NOOP("AggKind", "Setting")},
    {core::AggKind::RulePack, QT_TRANSLATE_NOOP("AggKind", "Rule pack")},
    {core::AggKind::Batch, QT_TRANSLATE_NOOP("AggKind", "Import batch")},
    {core::AggKind::Workplace, QT_TRANSLATE_NOOP("AggKind", "Workplace")},
    {core::AggKind::Incident, QT_TRANSLATE_NOOP("AggKind", "Incident")},
    {core::AggKind::Calendar, QT_TRANSLATE_NOOP("AggKind", "Calendar")},
    {core::AggKind::Figures, QT_TRANSLATE_NOOP("AggKind", "Figures of a month")},
};
constexpr Word<core::Happened> kHappened[] = {
    {core::Happened::WorkplaceMade, QT_TRANSLATE_NOOP("Happened", "Workplace made")},
    {core::Happened::NewLife, QT_TRANSLATE_NOOP("Happened", "Restored from a backup")},
    {core::Happened::UnitAdded, QT_TRANSLATE_NOOP("Happened", "Unit added")},
    {core::Happened::OfficerAdded, QT_TRANSLATE_NOOP("Happened", "Account added")},
    {core::Happened::RoleGranted, QT_TRANSLATE_NOOP("Happened", "Role granted")},
    {core::Happened::RoleRevoked, QT_TRANSLATE_NOOP("Happened", "Role revoked")},
    {core::Happened::PassphraseSet, QT_TRANSLATE_NOOP("Happened", "Pass phrase set")},
    {core::Happened::SignedIn, QT_TRANSLATE_NOOP("Happened", "Signed in")},
    {core::Happened::SignInFailed, QT_TRANSLATE_NOOP("Happened", "Sign-in failed")},
    {core::Happened::SettingChanged, QT_TRANSLATE_NOOP("Happened", "Setting changed")},
    {core::Happened::PackTaken, QT_TRANSLATE_NOOP("Happened", "Rule pack taken into use")},
    {core::Happened::Imported, QT_TRANSLATE_NOOP("Happened", "Imported")},
    {core::Happened::TakenBack, QT_TRANSLATE_NOOP("Happened", "Import taken back")},
    {core::Happened::RunMade, QT_TRANSLATE_NOOP("Happened", "Batch run")},
    {core::Happened::Printed, QT_TRANSLATE_NOOP("Happened", "Printed")},
    {core::Happened::TakenIn, QT_TRANSLATE_NOOP("Happened", "Taken in")},
    {core::Happened::Excluded, QT_TRANSLATE_NOOP("Happened", "Excluded")},
    {core::Happened::Merged, QT_TRANSLATE_NOOP("Happened", "Merged")},
    {core::Happened::Scheduled, QT_TRANSLATE_NOOP("Happened", "Scheduled")},
    {core::Happened::Sent, QT_TRANSLATE_NOOP("Happened", "Message sent")},
    {core::Happened::Delivered, QT_TRANSLATE_NOOP("Happened", "Message delivered")},
    {core::Happened::SendFailed, QT_TRANSLATE_NOOP("Happened", "Message failed")},
    {core::Happened::SendUncertain, QT_TRANSLATE_NOOP("Happened", "Message outcome unknown")},
    {core::Happened::Replied, QT_TRANSLATE_NOOP("Happened", "Replied")},
    {core::Happened::LateReply, QT_TRANSLATE_NOOP("Happened", "Late reply")},
    {core::Happened::InvalidReply, QT_TRANSLATE_NOOP("Happened", "Invalid reply")},
    {core::Happened::OptedOut, QT_TRANSLATE_NOOP("Happened", "Opted out")},
    {core::Happened::NoReply, QT_TRANSLATE_NOOP("Happened", "No reply")},
    {core::Happened::ToCall, QT_TRANSLATE_NOOP("Happened", "Put on the call list")},
    {core::Happened::Claimed, QT_TRANSLATE_NOOP("Happened", "Taken for a call")},
    {core::Happened::Released, QT_TRANSLATE_NOOP("Happened", "Put back")},
    {core::Happened::CallMade, QT_TRANSLATE_NOOP("Happened", "Call made")},
    {core::Happened::Confirmed, QT_TRANSLATE_NOOP("Happened", "Dissatisfaction confirmed")},
    {core::Happened::Settled, QT_TRANSLATE_NOOP("Happened", "Settled")},
    {core::Happened::Unreachable, QT_TRANSLATE_NOOP("Happened", "Cannot be reached")},
    {core::Happened::Reopened, QT_TRANSLATE_NOOP("Happened", "Reopened")},
    {core::Happened::OrderDrafted, QT_TRANSLATE_NOOP("Happened", "Order drafted")},
    {core::Happened::OrderIssued, QT_TRANSLATE_NOOP("Happened", "Order issued")},
    {core::Happened::OrderMerged, QT_TRANSLATE_NOOP("Happened", "Orders merged")},
    {core::Happened::SignedFor, QT_TRANSLATE_NOOP("Happened", "Signed for")},
    {core::Happened::OrderReturnAsked, QT_TRANSLATE_NOOP("Happened", "Return asked for")},
    {core::Happened::OrderReturned, QT_TRANSLATE_NOOP("Happened", "Order returned")},
    {core::Happened::Contacted, QT_TRANSLATE_NOOP("Happened", "Appellant contacted")},
    {core::Happened::ProgressNoted, QT_TRANSLATE_NOOP("Happened", "Progress noted")},
    {core::Happened::FeedbackDrafted, QT_TRANSLATE_NOOP("Happened", "Feedback written")},
    {core::Happened::Revealed, QT_TRANSLATE_NOOP("Happened", "Name and number shown")},
    {core::Happened::ObjectionFiled, QT_TRANSLATE_NOOP("Happened", "Objection filed")},
    {core::Happened::ObjectionExamined, QT_TRANSLATE_NOOP("Happened", "Objection examined")},
    {core::Happened::ObjectionToCountersign, QT_TRANSLATE_NOOP("Happened", "Objection to be countersigned")},
    {core::Happened::ObjectionUpheld, QT_TRANSLATE_NOOP("Happened", "Objection upheld")},
    {core::Happened::ObjectionRejected, QT_TRANSLATE_NOOP("Happened", "Objection rejected")},
    {core::Happened::ObjectionAppealed, QT_TRANSLATE_NOOP("Happened", "Objection appealed")},
    {core::Happened::MonthLocked, QT_TRANSLATE_NOOP("Happened", "Figures of the month locked")},
    {core::Happened::IncidentRecorded, QT_TRANSLATE_NOOP("Happened", "Incident recorded")},
    {core::Happened::IncidentUpdated, QT_TRANSLATE_NOOP("Happened", "Incident corrected")},
    {core::Happened::IncidentSettled, QT_TRANSLATE_NOOP("Happened", "Incident settled")},
    {core::Happened::IncidentAttached, QT_TRANSLATE_NOOP("Happened", "Incident attached")},
    {core::Happened::FactRecorded, QT_TRANSLATE_NOOP("Happened", "Recorded")},
    {core::Happened::FactWithdrawn, QT_TRANSLATE_NOOP("Happened", "Record withdrawn")},
    {core::Happened::ExtensionRefused, QT_TRANSLATE_NOOP("Happened", "Extension refused")},
    {core::Happened::LawChosen, QT_TRANSLATE_NOOP("Happened", "Law chosen")},
    {core::Happened::NoticeTaken, QT_TRANSLATE_NOOP("Happened", "Notice of holidays taken in")},
    {core::Happened::EditionDrafted, QT_TRANSLATE_NOOP("Happened", "Edition of the limits drafted")},
    {core::Happened::RuleChanged, QT_TRANSLATE_NOOP("Happened", "Limit changed in an edition")},
    {core::Happened::EditionSubmitted, QT_TRANSLATE_NOOP("Happened", "Edition of the limits submitted")},
    {core::Happened::EditionSentBack, QT_TRANSLATE_NOOP("Happened", "Edition of the limits sent back")},
    {core::Happened::EditionDropped, QT_TRANSLATE_NOOP("Happened", "Edition of the limits dropped")},
    {core::Happened::Reminded, QT_TRANSLATE_NOOP("Happened", "Reminded")},
    {core::Happened::ExtensionAsked, QT_TRANSLATE_NOOP("Happened", "Extension asked for")},
    {core::Happened::Extended, QT_TRANSLATE_NOOP("Happened", "Extended")},
    {core::Happened::FedBack, QT_TRANSLATE_NOOP("Happened", "Fed back")},
    {core::Happened::FeedbackAccepted, QT_TRANSLATE_NOOP("Happened", "Feedback accepted")},
    {core::Happened::FeedbackReturned, QT_TRANSLATE_NOOP("Happened", "Returned for rework")},
    {core::Happened::JointMeeting, QT_TRANSLATE_NOOP("Happened", "Joint meeting")},
    {core::Happened::SecondCall, QT_TRANSLATE_NOOP("Happened", "Second follow-up call")},
    {core::Happened::Completed, QT_TRANSLATE_NOOP("Happened", "Completed")},
    {core::Happened::ReHandling, QT_TRANSLATE_NOOP("Happened", "Re-handling ordered")},
    {core::Happened::FoundResponsible, QT_TRANSLATE_NOOP("Happened", "Found responsible")},
    {core::Happened::ClosedOut, QT_TRANSLATE_NOOP("Happened", "Closed out")},
    {core::Happened::Paused, QT_TRANSLATE_NOOP("Happened", "Paused")},
    {core::Happened::Resumed, QT_TRANSLATE_NOOP("Happened", "Resumed")},
    {core::Happened::CaseRegistered, QT_TRANSLATE_NOOP("Happened", "Case registered")},
    {core::Happened::CaseEdited, QT_TRANSLATE_NOOP("Happened", "Case edited")},
    {core::Happened::PersonAdded, QT_TRANSLATE_NOOP("Happened", "Person added")},
    {core::Happened::PersonChanged, QT_TRANSLATE_NOOP("Happened", "Person changed")},
    {core::Happened::PersonRemoved, QT_TRANSLATE_NOOP("Happened", "Person removed")},
    {core::Happened::OfficerAssigned, QT_TRANSLATE_NOOP("Happened", "Officer assigned")},
    {core::Happened::HandedOver, QT_TRANSLATE_NOOP("Happened", "Handed over")},
    {core::Happened::StandInSet, QT_TRANSLATE_NOOP("Happened", "Stand-in set")},
    {core::Happened::StandInEnded, QT_TRANSLATE_NOOP("Happened", "Stand-in ended")},
    {core::Happened::CaseFiled, QT_TRANSLATE_NOOP("Happened", "Case filed")},
    {core::Happened::FilingDeclined, QT_TRANSLATE_NOOP("Happened", "Filing declined")},
    {core::Happened::CaseTransferred, QT_TRANSLATE_NOOP("Happened", "Case transferred")},
    {core::Happened::InvestigationBegun, QT_TRANSLATE_NOOP("Happened", "Investigation begun")},
    {core::Happened::CaseMediated, QT_TRANSLATE_NOOP("Happened", "Mediated")},
    {core::Happened::MediationKept, QT_TRANSLATE_NOOP("Happened", "Agreement performed")},
    {core::Happened::MediationFailed, QT_TRANSLATE_NOOP("Happened", "Agreement not performed")},
    {core::Happened::FastProcedure, QT_TRANSLATE_NOOP("Happened", "Fast procedure")},
    {core::Happened::SentToReview, QT_TRANSLATE_NOOP("Happened", "Sent to legal review")},
    {core::Happened::ReviewAgreed, QT_TRANSLATE_NOOP("Happened", "Legal review agreed")},
    {core::Happened::ReviewReturned, QT_TRANSLATE_NOOP("Happened", "Returned by legal review")},
    {core::Happened::PartyTold, QT_TRANSLATE_NOOP("Happened", "Party told before the penalty")},
    {core::Happened::PenaltyDecided, QT_TRANSLATE_NOOP("Happened", "Penalty decided")},
    {core::Happened::NoPenaltyDecided, QT_TRANSLATE_NOOP("Happened", "No penalty decided")},
    {core::Happened::TurnedCriminal, QT_TRANSLATE_NOOP("Happened", "Turned into a criminal case")},
    {core::Happened::CaseExecuted, QT_TRANSLATE_NOOP("Happened", "Decision executed")},
    {core::Happened::CaseArchived, QT_TRANSLATE_NOOP("Happened", "Archived")},
    {core::Happened::InvestigationEnded, QT_TRANSLATE_NOOP("Happened", "Investigation ended")},
    {core::Happened::CaseReopened, QT_TRANSLATE_NOOP("Happened", "Case reopened")},
    {core::Happened::TurnedAdministrative, QT_TRANSLATE_NOOP("Happened", "Turned into an administrative case")},
    {core::Happened::MeasuresTaken, QT_TRANSLATE_NOOP("Happened", "Coercive measures taken")},
    {core::Happened::Summoned, QT_TRANSLATE_NOOP("Happened", "Summoned")},
    {core::Happened::Detained, QT_TRANSLATE_NOOP("Happened", "Detained")},
    {core::Happened::ArrestAsked, QT_TRANSLATE_NOOP("Happened", "Arrest asked for")},
    {core::Happened::Arrested, QT_TRANSLATE_NOOP("Happened", "Arrested")},
    {core::Happened::PersonReleased, QT_TRANSLATE_NOOP("Happened", "Person released")},
    {core::Happened::BailGranted, QT_TRANSLATE_NOOP("Happened", "Bail granted")},
    {core::Happened::SurveillanceSet, QT_TRANSLATE_NOOP("Happened", "Residential surveillance")},
    {core::Happened::MeasuresLifted, QT_TRANSLATE_NOOP("Happened", "Measures lifted")},
    {core::Happened::CaseConcluded, QT_TRANSLATE_NOOP("Happened", "Investigation concluded")},
    {core::Happened::SentForProsecution, QT_TRANSLATE_NOOP("Happened", "Sent for prosecution")},
    {core::Happened::SentBack, QT_TRANSLATE_NOOP("Happened", "Sent back for more investigation")},
    {core::Happened::CaseWithdrawn, QT_TRANSLATE_NOOP("Happened", "Case withdrawn")},
    {core::Happened::FiledAgain, QT_TRANSLATE_NOOP("Happened", "Filed again")},
};
// clang-format on
static_assert(complete(kUnitKind) && complete(kRole) && complete(kPermission) && complete(kAggKind) &&
              complete(kHappened));

} // namespace

QString words(core::staff::UnitKind kind)
{
    return pick(kUnitKind, kind, "UnitKind");
}

QString words(core::Role role)
{
    return pick(kRole, role, "Role");
}

QString words(core::Permission permission)
{
    return pick(kPermission, permission, "Permission");
}

QString words(core::AggKind kind)
{
    return pick(kAggKind, kind, "AggKind");
}

QString words(core::Happened happened)
{
    return pick(kHappened, happened, "Happened");
}

} // namespace minyi::ui
