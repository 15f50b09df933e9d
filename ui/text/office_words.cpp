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
    {core::Permission::TakeAppeal, QT_TRANSLATE_NOOP("Permission", "Take and dispatch appeals")},
    {core::Permission::HandleAppeal, QT_TRANSLATE_NOOP("Permission", "Handle appeals")},
    {core::Permission::SeeAppeals, QT_TRANSLATE_NOOP("Permission", "See appeals")},
    {core::Permission::FindResponsibility, QT_TRANSLATE_NOOP("Permission", "Find who is responsible")},
    {core::Permission::HearRecording, QT_TRANSLATE_NOOP("Permission", "Hear recordings of calls")},
    {core::Permission::ListenBack, QT_TRANSLATE_NOOP("Permission", "Listen back to drawn calls")},
    {core::Permission::RemoveRecording, QT_TRANSLATE_NOOP("Permission", "Remove recordings past their time")},
    {core::Permission::OpenSealed, QT_TRANSLATE_NOOP("Permission", "Open sealed records")},
    {core::Permission::KeepRoster, QT_TRANSLATE_NOOP("Permission", "Keep the duty roster")},
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
// clang-format on
static_assert(complete(kUnitKind) && complete(kRole) && complete(kPermission) && complete(kAggKind));

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

} // namespace minyi::ui
