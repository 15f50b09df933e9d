#include "ui/text/cases_words.h"

#include "core/cases/number.h"
#include "core/cases/subtypes.h"
#include "ui/kit/qt_text.h"
#include "ui/text/table.h"

#include <QRegularExpression>

namespace minyi::ui {

namespace {

// clang-format off
constexpr Word<core::cases::Class> kClass[] = {
    {core::cases::Class::Administrative, QT_TRANSLATE_NOOP("CaseClass", "Administrative")},
    {core::cases::Class::Criminal, QT_TRANSLATE_NOOP("CaseClass", "Criminal")},
    {core::cases::Class::Imported, QT_TRANSLATE_NOOP("CaseClass", "Imported")},
};
constexpr Word<core::cases::LinkKind> kLinkTo[] = {
    {core::cases::LinkKind::Related, QT_TRANSLATE_NOOP("CaseLink", "Related")},
    {core::cases::LinkKind::Merged, QT_TRANSLATE_NOOP("CaseLink", "Handled in")},
    {core::cases::LinkKind::Split, QT_TRANSLATE_NOOP("CaseLink", "Split off from")},
};
constexpr Word<core::cases::LinkKind> kLinkFrom[] = {
    {core::cases::LinkKind::Related, QT_TRANSLATE_NOOP("CaseLink", "Related")},
    {core::cases::LinkKind::Merged, QT_TRANSLATE_NOOP("CaseLink", "Takes in")},
    {core::cases::LinkKind::Split, QT_TRANSLATE_NOOP("CaseLink", "Split off")},
};
constexpr Word<core::cases::State> kState[] = {
    {core::cases::State::Checking, QT_TRANSLATE_NOOP("CaseState", "Checking")},
    {core::cases::State::Declined, QT_TRANSLATE_NOOP("CaseState", "Not filed")},
    {core::cases::State::Transferred, QT_TRANSLATE_NOOP("CaseState", "Transferred")},
    {core::cases::State::Filed, QT_TRANSLATE_NOOP("CaseState", "Filed")},
    {core::cases::State::Investigating, QT_TRANSLATE_NOOP("CaseState", "Investigating")},
    {core::cases::State::Mediated, QT_TRANSLATE_NOOP("CaseState", "Mediated")},
    {core::cases::State::ReviewLite, QT_TRANSLATE_NOOP("CaseState", "Fast review")},
    {core::cases::State::LegalReview, QT_TRANSLATE_NOOP("CaseState", "Legal review")},
    {core::cases::State::Notice, QT_TRANSLATE_NOOP("CaseState", "Notice")},
    {core::cases::State::Decision, QT_TRANSLATE_NOOP("CaseState", "Decision")},
    {core::cases::State::Executing, QT_TRANSLATE_NOOP("CaseState", "Executing")},
    {core::cases::State::Closed, QT_TRANSLATE_NOOP("CaseState", "Case closed")},
    {core::cases::State::Archived, QT_TRANSLATE_NOOP("CaseState", "Archived")},
    {core::cases::State::Ended, QT_TRANSLATE_NOOP("CaseState", "Investigation ended")},
    {core::cases::State::TurnedCriminal, QT_TRANSLATE_NOOP("CaseState", "Turned criminal")},
    {core::cases::State::Accepted, QT_TRANSLATE_NOOP("CaseState", "Accepted")},
    {core::cases::State::TurnedAdministrative, QT_TRANSLATE_NOOP("CaseState", "Turned administrative")},
    {core::cases::State::Measures, QT_TRANSLATE_NOOP("CaseState", "Coercive measures")},
    {core::cases::State::Custody, QT_TRANSLATE_NOOP("CaseState", "In custody")},
    {core::cases::State::Arrested, QT_TRANSLATE_NOOP("CaseState", "Arrested")},
    {core::cases::State::Bail, QT_TRANSLATE_NOOP("CaseState", "On bail")},
    {core::cases::State::Surveillance, QT_TRANSLATE_NOOP("CaseState", "Residential surveillance")},
    {core::cases::State::Concluded, QT_TRANSLATE_NOOP("CaseState", "Investigation concluded")},
    {core::cases::State::Prosecuted, QT_TRANSLATE_NOOP("CaseState", "Sent for prosecution")},
    {core::cases::State::Withdrawn, QT_TRANSLATE_NOOP("CaseState", "Withdrawn")},
    {core::cases::State::Imported, QT_TRANSLATE_NOOP("CaseState", "Imported")},
};
constexpr Word<core::cases::Step> kStep[] = {
    {core::cases::Step::File, QT_TRANSLATE_NOOP("CaseStep", "File the case")},
    {core::cases::Step::Decline, QT_TRANSLATE_NOOP("CaseStep", "Decline to file")},
    {core::cases::Step::Transfer, QT_TRANSLATE_NOOP("CaseStep", "Transfer the case")},
    {core::cases::Step::Investigate, QT_TRANSLATE_NOOP("CaseStep", "Begin investigating")},
    {core::cases::Step::Mediate, QT_TRANSLATE_NOOP("CaseStep", "Record mediation")},
    {core::cases::Step::MediationKept, QT_TRANSLATE_NOOP("CaseStep", "Mediation kept")},
    {core::cases::Step::MediationFailed, QT_TRANSLATE_NOOP("CaseStep", "Mediation failed")},
    {core::cases::Step::FastProcedure, QT_TRANSLATE_NOOP("CaseStep", "Use the fast procedure")},
    {core::cases::Step::SubmitForReview, QT_TRANSLATE_NOOP("CaseStep", "Submit for legal review")},
    {core::cases::Step::Agree, QT_TRANSLATE_NOOP("CaseStep", "Agree")},
    {core::cases::Step::Supplement, QT_TRANSLATE_NOOP("CaseStep", "Return to supplement")},
    {core::cases::Step::Correct, QT_TRANSLATE_NOOP("CaseStep", "Return to correct")},
    {core::cases::Step::Disagree, QT_TRANSLATE_NOOP("CaseStep", "Disagree")},
    {core::cases::Step::TellParty, QT_TRANSLATE_NOOP("CaseStep", "Notice given")},
    {core::cases::Step::Penalise, QT_TRANSLATE_NOOP("CaseStep", "Decide a penalty")},
    {core::cases::Step::NoPenalty, QT_TRANSLATE_NOOP("CaseStep", "Decide no penalty")},
    {core::cases::Step::TurnCriminal, QT_TRANSLATE_NOOP("CaseStep", "Turn criminal")},
    {core::cases::Step::Execute, QT_TRANSLATE_NOOP("CaseStep", "Record execution")},
    {core::cases::Step::Archive, QT_TRANSLATE_NOOP("CaseStep", "Archive the case")},
    {core::cases::Step::EndInvestigation, QT_TRANSLATE_NOOP("CaseStep", "End the investigation")},
    {core::cases::Step::Reopen, QT_TRANSLATE_NOOP("CaseStep", "Reopen the case")},
    {core::cases::Step::TurnAdministrative, QT_TRANSLATE_NOOP("CaseStep", "Turn administrative")},
    {core::cases::Step::TakeMeasures, QT_TRANSLATE_NOOP("CaseStep", "Take measures")},
    {core::cases::Step::Summon, QT_TRANSLATE_NOOP("CaseStep", "Summon")},
    {core::cases::Step::Detain, QT_TRANSLATE_NOOP("CaseStep", "Detain")},
    {core::cases::Step::AskArrest, QT_TRANSLATE_NOOP("CaseStep", "Ask for arrest")},
    {core::cases::Step::Arrest, QT_TRANSLATE_NOOP("CaseStep", "Record the arrest")},
    {core::cases::Step::Release, QT_TRANSLATE_NOOP("CaseStep", "Release")},
    {core::cases::Step::GrantBail, QT_TRANSLATE_NOOP("CaseStep", "Grant bail")},
    {core::cases::Step::PutUnderSurveillance, QT_TRANSLATE_NOOP("CaseStep", "Put under surveillance")},
    {core::cases::Step::Lift, QT_TRANSLATE_NOOP("CaseStep", "Lift the measure")},
    {core::cases::Step::ReturnByStation, QT_TRANSLATE_NOOP("CaseStep", "Give back at the station")},
    {core::cases::Step::OverrideReview, QT_TRANSLATE_NOOP("CaseStep", "Go on without the agreement")},
    {core::cases::Step::ReviewAgain, QT_TRANSLATE_NOOP("CaseStep", "Submit for review again")},
    {core::cases::Step::Conclude, QT_TRANSLATE_NOOP("CaseStep", "Conclude the investigation")},
    {core::cases::Step::SendForProsecution, QT_TRANSLATE_NOOP("CaseStep", "Send for prosecution")},
    {core::cases::Step::SendBack, QT_TRANSLATE_NOOP("CaseStep", "Sent back by prosecutors")},
    {core::cases::Step::Withdraw, QT_TRANSLATE_NOOP("CaseStep", "Withdraw the case")},
    {core::cases::Step::FileAgain, QT_TRANSLATE_NOOP("CaseStep", "File again")},
};
constexpr Word<core::cases::DueWithin> kDue[] = {
    {core::cases::DueWithin::Overdue, QT_TRANSLATE_NOOP("CaseDue", "Overdue")},
    {core::cases::DueWithin::Today, QT_TRANSLATE_NOOP("CaseDue", "Due today")},
    {core::cases::DueWithin::ThreeDays, QT_TRANSLATE_NOOP("CaseDue", "Due in 3 days")},
    {core::cases::DueWithin::SevenDays, QT_TRANSLATE_NOOP("CaseDue", "Due in 7 days")},
};
constexpr Word<core::cases::Sort> kSort[] = {
    {core::cases::Sort::Due, QT_TRANSLATE_NOOP("CaseSort", "by deadline")},
    {core::cases::Sort::Opened, QT_TRANSLATE_NOOP("CaseSort", "by report")},
    {core::cases::Sort::Number, QT_TRANSLATE_NOOP("CaseSort", "by number")},
    {core::cases::Sort::State, QT_TRANSLATE_NOOP("CaseSort", "by stage")},
};
constexpr Word<core::cases::HandOverReason> kReason[] = {
    {core::cases::HandOverReason::Leave, QT_TRANSLATE_NOOP("HandOver", "Leave")},
    {core::cases::HandOverReason::Transfer, QT_TRANSLATE_NOOP("HandOver", "Transfer of post")},
};
constexpr const char* kStages[] = {QT_TRANSLATE_NOOP("CaseStage", "Reported"), QT_TRANSLATE_NOOP("CaseStage", "Filing"), QT_TRANSLATE_NOOP("CaseStage", "Investigation"), QT_TRANSLATE_NOOP("CaseStage", "Review"), QT_TRANSLATE_NOOP("CaseStage", "Decision"), QT_TRANSLATE_NOOP("CaseStage", "Service"), QT_TRANSLATE_NOOP("CaseStage", "Follow-up")};
constexpr const char* kCriminalStages[] = {QT_TRANSLATE_NOOP("CaseStage", "Acceptance"), QT_TRANSLATE_NOOP("CaseStage", "Filing"), QT_TRANSLATE_NOOP("CaseStage", "Detection"), QT_TRANSLATE_NOOP("CaseStage", "Review"), QT_TRANSLATE_NOOP("CaseStage", "Prosecution")};
constexpr Named kRoles[] = {
    {"reporter", QT_TRANSLATE_NOOP("CaseRole", "Reporter")},
    {"suspect", QT_TRANSLATE_NOOP("CaseRole", "Suspect")},
    {"party", QT_TRANSLATE_NOOP("CaseRole", "Party")},
    {"victim", QT_TRANSLATE_NOOP("CaseRole", "Victim")},
    {"witness", QT_TRANSLATE_NOOP("CaseRole", "Witness")},
    {"guardian", QT_TRANSLATE_NOOP("CaseRole", "Guardian")},
    {"company", QT_TRANSLATE_NOOP("CaseRole", "Company")},
    {"other", QT_TRANSLATE_NOOP("CaseRole", "Other")},
};
/// In Chinese the two laws have words of their own for them, hence a context for each.
constexpr Named kRolesByLaw[] = {
    {"suspect", QT_TRANSLATE_NOOP("CaseRoleAdministrative", "Suspect")},
    {"victim", QT_TRANSLATE_NOOP("CaseRoleAdministrative", "Victim")},
};
constexpr Named kSubtypeWords[] = {
    {"assault", QT_TRANSLATE_NOOP("CaseSubtype", "Assault")},
    {"theft", QT_TRANSLATE_NOOP("CaseSubtype", "Theft")},
    {"fraud", QT_TRANSLATE_NOOP("CaseSubtype", "Fraud")},
    {"damage", QT_TRANSLATE_NOOP("CaseSubtype", "Damage to property")},
    {"gambling", QT_TRANSLATE_NOOP("CaseSubtype", "Gambling")},
    {"drug_use", QT_TRANSLATE_NOOP("CaseSubtype", "Drug use")},
    {"threats", QT_TRANSLATE_NOOP("CaseSubtype", "Threats and insults")},
    {"noise", QT_TRANSLATE_NOOP("CaseSubtype", "Noise")},
    {"dogs", QT_TRANSLATE_NOOP("CaseSubtype", "Dogs")},
    {"letting", QT_TRANSLATE_NOOP("CaseSubtype", "Letting registration")},
    {"disturbance", QT_TRANSLATE_NOOP("CaseSubtype", "Disturbance")},
    {"imitation_firearms", QT_TRANSLATE_NOOP("CaseSubtype", "Imitation firearms")},
    {"cyber", QT_TRANSLATE_NOOP("CaseSubtype", "Cyber")},
    {"fireworks", QT_TRANSLATE_NOOP("CaseSubtype", "Fireworks")},
    {"domestic_violence", QT_TRANSLATE_NOOP("CaseSubtype", "Domestic violence")},
    {"unregistered_lodging", QT_TRANSLATE_NOOP("CaseSubtype", "Unregistered lodging")},
    {"overstay", QT_TRANSLATE_NOOP("CaseSubtype", "Overstay")},
    {"illegal_work", QT_TRANSLATE_NOOP("CaseSubtype", "Illegal work")},
    {"traffic", QT_TRANSLATE_NOOP("CaseSubtype", "Traffic")},
    {"security_guards", QT_TRANSLATE_NOOP("CaseSubtype", "Security guards")},
    {"hotels", QT_TRANSLATE_NOOP("CaseSubtype", "Hotels")},
    {"entertainment", QT_TRANSLATE_NOOP("CaseSubtype", "Entertainment")},
    {"scrap", QT_TRANSLATE_NOOP("CaseSubtype", "Scrap dealers")},
    {"chemicals", QT_TRANSLATE_NOOP("CaseSubtype", "Chemicals")},
    {"internal_security", QT_TRANSLATE_NOOP("CaseSubtype", "Internal security")},
    {"network", QT_TRANSLATE_NOOP("CaseSubtype", "Network security")},
    {"economic", QT_TRANSLATE_NOOP("CaseSubtype", "Economic crime")},
};
// clang-format on

constexpr Named kCrimes[] = {
    {"assault", QT_TRANSLATE_NOOP("CaseSubtypeCriminal", "Intentional injury")},
    {"damage", QT_TRANSLATE_NOOP("CaseSubtypeCriminal", "Intentional damage to property")},
    {"disturbance", QT_TRANSLATE_NOOP("CaseSubtypeCriminal", "Picking quarrels and provoking trouble")},
    {"domestic_violence", QT_TRANSLATE_NOOP("CaseSubtypeCriminal", "Maltreatment")},
    {"imitation_firearms", QT_TRANSLATE_NOOP("CaseSubtypeCriminal", "Illegal possession of firearms")},
    {"traffic", QT_TRANSLATE_NOOP("CaseSubtypeCriminal", "Dangerous driving")},
};

/// Every subtype that has a term of its own has a word.
consteval bool allSubtypes()
{
    for (const auto& subtype : core::cases::kSubtypes)
        if (!has(kSubtypeWords, subtype.word))
            return false;
    return true;
}
static_assert(allSubtypes());
static_assert(complete(kClass) && complete(kState) && complete(kStep) && complete(kDue) && complete(kSort));

} // namespace

QString words(core::cases::Class kind)
{
    return pick(kClass, kind, "CaseClass");
}

QString words(core::cases::LinkKind kind, bool from)
{
    return from ? pick(kLinkFrom, kind, "CaseLink") : pick(kLinkTo, kind, "CaseLink");
}

QString words(core::cases::State state)
{
    return pick(kState, state, "CaseState");
}

QString words(core::cases::Step step)
{
    return pick(kStep, step, "CaseStep");
}

QString words(core::cases::DueWithin band)
{
    return pick(kDue, band, "CaseDue");
}

QString words(core::cases::Sort sort)
{
    return pick(kSort, sort, "CaseSort");
}

QString words(core::cases::HandOverReason reason)
{
    return pick(kReason, reason, "HandOver");
}

QString stageWords(core::cases::Class kind, std::int64_t stage)
{
    const bool criminal = kind == core::cases::Class::Criminal;
    const auto count = static_cast<std::int64_t>(criminal ? std::size(kCriminalStages) : std::size(kStages));
    if (stage < 0 || stage >= count)
        return {};
    return QCoreApplication::translate("CaseStage", (criminal ? kCriminalStages : kStages)[stage]);
}

QString subtypeWords(std::string_view subtype, std::optional<core::cases::Class> kind)
{
    if (kind == core::cases::Class::Criminal && has(kCrimes, subtype))
        return pick(kCrimes, subtype, "CaseSubtypeCriminal");
    return pick(kSubtypeWords, subtype, "CaseSubtype");
}

QString roleInCase(std::string_view role, std::optional<core::cases::Class> kind)
{
    if (kind && has(kRolesByLaw, role))
        return *kind == core::cases::Class::Criminal ? pick(kRolesByLaw, role, "CaseRoleCriminal") : pick(kRolesByLaw, role, "CaseRoleAdministrative");
    return pick(kRoles, role, "CaseRole");
}

QString calledInCase(const std::string& name, std::string_view role, std::optional<core::cases::Class> kind)
{
    return QString::fromStdString(name) + kDot + roleInCase(role, kind);
}

QString spokenNumber(const core::cases::DeskRow& row)
{
    return row.number.empty() ? QString::fromStdString(row.sourceId) : spokenNumber(row.number, row.unit, row.kind);
}

QString writtenNumber(const QString& said, int thisYear)
{
    static const QRegularExpression form(QStringLiteral("^[^\\d]{0,3}(?:[\\[〔(（]?\\s*(20\\d\\d)\\s*[\\]〕)）]?\\s*)?(\\d{1,2})-(\\d{1,4})$"));
    const auto found = form.match(said.trimmed());
    const int month = found.captured(2).toInt();
    if (!found.hasMatch() || month < 1 || month > 12)
        return said;
    const int year = found.captured(1).isEmpty() ? thisYear : found.captured(1).toInt();
    return QStringLiteral("%1%2%3").arg(year).arg(month, 2, 10, QLatin1Char('0')).arg(found.captured(3).toInt(), 4, 10, QLatin1Char('0'));
}

QString headOf(const core::cases::DeskRow& row)
{
    return QStringLiteral("%1  %2").arg(spokenNumber(row), qt(row.title));
}

QString headOf(const core::cases::LinkRow& row)
{
    return QStringLiteral("%1  %2").arg(spokenNumber(row.number, row.unit, row.caseKind), qt(row.title));
}

QString spokenNumber(const std::string& said, const std::string& unitName, std::optional<core::cases::Class> kind)
{
    const auto number = core::cases::CaseNumber::parse(said);
    if (!number)
        return QString::fromStdString(said);
    const auto unit = QString::fromStdString(unitName).left(1);
    return (!kind                                  ? QCoreApplication::translate("CaseNumber", "%1 [%2] %3-%4")
            : *kind == core::cases::Class::Criminal ? QCoreApplication::translate("CaseNumber", "%1 crim [%2] %3-%4")
                                                   : QCoreApplication::translate("CaseNumber", "%1 adm [%2] %3-%4"))
        .arg(unit, QString::fromStdString(said.substr(13, 4)), QString::fromStdString(said.substr(17, 2)))
        .arg(number->serial());
}

} // namespace minyi::ui
