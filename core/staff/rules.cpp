#include "core/staff/rules.h"

#include <algorithm>

namespace minyi::core::staff {

namespace {

using P = Permission;

// clang-format off
constexpr Right kRights[] = {
    {Role::R1,  P::ImportMatters}, {Role::R1,  P::RunFollowUp},      {Role::R1, P::CallPublic},   {Role::R1, P::IssueOrder},
    {Role::R1,  P::SeeFollowUp},   {Role::R1,  P::SeeOrders},        {Role::R1, P::PrintReports},
    {Role::R2,  P::ImportMatters}, {Role::R2,  P::RunFollowUp},      {Role::R2, P::ApproveExclusion}, {Role::R2, P::IssueOrder},
    {Role::R2,  P::ApproveOrder},  {Role::R2,  P::SeeFollowUp},      {Role::R2, P::SeeOrders},
    {Role::R2,  P::PrintReports},
    {Role::R3,  P::SignForOrder},  {Role::R3,  P::RectifyOrder},     {Role::R3, P::SeeOrders},    {Role::R3, P::PrintReports},
    {Role::R4,  P::RectifyOrder},  {Role::R4,  P::SeeOrders},
    {Role::R5,  P::SignFeedback},  {Role::R5,  P::SeeOrders},        {Role::R5, P::PrintReports},
    {Role::R6,  P::ReviewOrder},   {Role::R6,  P::SeeOrders},        {Role::R6, P::PrintReports},
    {Role::R9,  P::DecideAccountability}, {Role::R9, P::SeeOrders},  {Role::R9, P::SeeFollowUp},  {Role::R9, P::PrintReports},
    {Role::R10, P::DecideAccountability}, {Role::R10, P::SeeOrders}, {Role::R10, P::SeeIntegrity},
    {Role::R4,  P::RegisterCase}, {Role::R4,  P::HandleCase}, {Role::R4,  P::SeeCases},
    {Role::R5,  P::DecideFiling}, {Role::R5,  P::DecideCase}, {Role::R5,  P::AssignCase}, {Role::R5,  P::SeeCases},
    {Role::R7,  P::CheckCase}, {Role::R7,  P::PrintReports}, {Role::R7,  P::ReviewCase}, {Role::R7,  P::SeeCases},
    {Role::R8,  P::ReviewCase}, {Role::R8,  P::PrintReports}, {Role::R8,  P::SeeCases},
    {Role::R9,  P::DecideCase}, {Role::R9,  P::ApproveCase}, {Role::R9,  P::SeeCases},
    {Role::R10, P::SeeCases},
    {Role::R11, P::RegisterCase}, {Role::R11, P::AssignCase}, {Role::R11, P::ArchiveCase}, {Role::R11, P::SeeCases},
    {Role::R12, P::Administer},    {Role::R12, P::Check},    {Role::R12, P::KeepCalendar}, {Role::R8, P::KeepCalendar},
    {Role::R7,  P::DraftRules},    {Role::R8,  P::DraftRules}, {Role::R8, P::TakeRules},
    // incidents (workflows 3.2, 5.3)
    {Role::R1,  P::ImportIncidents}, {Role::R2, P::ImportIncidents}, {Role::R11, P::ImportIncidents},
    {Role::R4,  P::RecordIncident},  {Role::R4, P::SettleIncident},  {Role::R11, P::RecordIncident}, {Role::R11, P::SettleIncident},
    {Role::R11, P::PrintReports},
    {Role::R4,  P::SeeIncidents},    {Role::R5, P::SeeIncidents},    {Role::R7,  P::SeeIncidents},   {Role::R8,  P::SeeIncidents},
    // hotline appeals (workflows 3.8)
    {Role::R1,  P::TakeAppeal},      {Role::R2, P::TakeAppeal},      {Role::R3,  P::HandleAppeal},    {Role::R4,  P::HandleAppeal},
    {Role::R1,  P::SeeAppeals},      {Role::R2, P::SeeAppeals},      {Role::R3,  P::SeeAppeals},      {Role::R4,  P::SeeAppeals},
    {Role::R5,  P::SeeAppeals},      {Role::R6, P::SeeAppeals},      {Role::R9,  P::SeeAppeals},      {Role::R10, P::SeeAppeals},
    // objections and figures (workflows 3.7, 4)
    {Role::R1,  P::ExamineObjection}, {Role::R2, P::ExamineObjection}, {Role::R2, P::CountersignExclusion},
    {Role::R9,  P::CountersignExclusion}, {Role::R2, P::LockMonth},
    {Role::R1,  P::SeeFigures},      {Role::R2, P::SeeFigures},      {Role::R5,  P::SeeFigures},      {Role::R6,  P::SeeFigures},
    {Role::R9,  P::SeeFigures},      {Role::R10, P::SeeFigures},     {Role::R11, P::SeeFigures},
    {Role::R9,  P::SeeIncidents},    {Role::R10, P::SeeIncidents},   {Role::R11, P::SeeIncidents},
    // responsibility, recordings, rosters (workflows 3.3, 3.6, 7)
    {Role::R2,  P::FindResponsibility}, {Role::R10, P::FindResponsibility},
    {Role::R1,  P::HearRecording},   {Role::R2, P::HearRecording},   {Role::R10, P::HearRecording},
    {Role::R2,  P::ListenBack},      {Role::R2, P::RemoveRecording}, {Role::R9,  P::RemoveRecording}, {Role::R10, P::RemoveRecording},
    {Role::R2,  P::KeepRoster},      {Role::R5, P::KeepRoster},
    {Role::R8,  P::OpenSealed},      {Role::R9, P::OpenSealed},       {Role::R10, P::OpenSealed},
};
// clang-format on

constexpr Role kSeesAll[] = {Role::R1, Role::R2, Role::R6, Role::R9, Role::R10};

} // namespace

std::span<const Right> rights()
{
    return kRights;
}

bool gives(Role role, Permission permission)
{
    if (role == Role::System)
        return true;
    if (permission == P::Anyone)
        return role != Role::None;
    return std::any_of(std::begin(kRights), std::end(kRights),
                       [&](const Right& r) { return r.role == role && r.permission == permission; });
}

void grant(Actor& actor, std::span<const Role> roles)
{
    for (const Role role : roles) {
        actor.roles.set(static_cast<std::size_t>(role));
        actor.seesAllUnits = actor.seesAllUnits || role == Role::System ||
                             std::find(std::begin(kSeesAll), std::end(kSeesAll), role) != std::end(kSeesAll);
        for (const auto& token : TokensOf<Permission>::table) {
            Role& acting = actor.acting[static_cast<std::size_t>(token.value)];
            if (acting == Role::None && gives(role, token.value))
                acting = role;
        }
    }
}

Actor systemActor()
{
    Actor actor;
    actor.account = "system";
    const Role role = Role::System;
    grant(actor, {&role, 1});
    return actor;
}

bool isUnitCode(std::string_view code)
{
    return code.size() == 12 && std::all_of(code.begin(), code.end(), [](char c) { return c >= '0' && c <= '9'; });
}

bool isAccount(std::string_view account)
{
    return account.size() >= 2 && account.size() <= 32 && std::all_of(account.begin(), account.end(), [](char c) {
               return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '.' || c == '-';
           });
}

bool isPassphrase(std::string_view passphrase)
{
    return passphrase.size() >= 8 && passphrase.size() <= 200;
}

} // namespace minyi::core::staff
