#include "ui/shell/pages.h"

#include "ui/appeals/appeals_page.h"
#include "ui/cases/cases_page.h"
#include "ui/deadlines/deadlines_page.h"
#include "ui/documents/documents_page.h"
#include "ui/followup/followup_page.h"
#include "ui/incidents/incidents_page.h"
#include "ui/insights/insights_page.h"
#include "ui/kit/qt_text.h"
#include "ui/orders/orders_page.h"
#include "ui/review/review_page.h"
#include "ui/settings/settings_page.h"
#include "ui/today/today_page.h"

#include <QCoreApplication>

#include <algorithm>

namespace minyi::ui {

namespace {

using P = core::Permission;

// clang-format off
constexpr PageRow kPages[] = {
    {PageId::Today,     "today",     QT_TRANSLATE_NOOP("PageName", "Today"),     "go-jump-today",      "Ctrl+1", P::Anyone,       false,
     [](Session& s, Preferences&, QWidget* parent) { return makeTodayPage(s, parent); }},
    {PageId::Cases,     "cases",     QT_TRANSLATE_NOOP("PageName", "Cases"),     "document-multiple",  "Ctrl+2", P::SeeCases,     false,
     [](Session& s, Preferences&, QWidget* parent) { return makeCasesPage(s, parent); }},
    {PageId::Incidents, "incidents", QT_TRANSLATE_NOOP("PageName", "Incidents"), "call-start",         "Ctrl+8", P::SeeIncidents, false,
     [](Session& s, Preferences&, QWidget* parent) { return makeIncidentsPage(s, parent); }},
    {PageId::FollowUp,  "followup",  QT_TRANSLATE_NOOP("PageName", "Follow-up"), "audio-headset",      "Ctrl+3", P::SeeFollowUp,  false,
     [](Session& s, Preferences&, QWidget* parent) { return makeFollowUpPage(s, parent); }},
    {PageId::Review,    "review",    QT_TRANSLATE_NOOP("PageName", "Review"),    "view-task",          "Ctrl+4", P::ReviewCase,   false,
     [](Session& s, Preferences&, QWidget* parent) { return makeReviewPage(s, parent); }},
    {PageId::Orders,    "orders",    QT_TRANSLATE_NOOP("PageName", "Orders"),    "flag",               "Ctrl+5", P::SeeOrders,    false,
     [](Session& s, Preferences&, QWidget* parent) { return makeOrdersPage(s, parent); }},
    {PageId::Appeals,   "appeals",   QT_TRANSLATE_NOOP("PageName", "Appeals"),   "mail-message",       "Ctrl+0", P::SeeAppeals,   false,
     [](Session& s, Preferences&, QWidget* parent) { return makeAppealsPage(s, parent); }},
    {PageId::Insights,  "insights",  QT_TRANSLATE_NOOP("PageName", "Insights"),  "office-chart-bar",   "Ctrl+6", P::SeeFigures,   false,
     [](Session& s, Preferences&, QWidget* parent) { return makeInsightsPage(s, parent); }},
    {PageId::Deadlines, "deadlines", QT_TRANSLATE_NOOP("PageName", "Deadlines"), "chronometer",        "Ctrl+9", P::Anyone,       false,
     [](Session& s, Preferences&, QWidget* parent) { return makeDeadlinesPage(s, parent); }},
    {PageId::Documents, "documents", QT_TRANSLATE_NOOP("PageName", "Documents"), "document-print",     "Ctrl+7", P::PrintReports, false,
     [](Session& s, Preferences&, QWidget* parent) { return makeDocumentsPage(s, parent); }},
    {PageId::Settings,  "settings",  QT_TRANSLATE_NOOP("PageName", "Settings"),  "settings-configure", "Ctrl+,", P::Anyone,       true,
     [](Session& s, Preferences& p, QWidget* parent) { return makeSettingsPage(s, p, parent); }},
};
// clang-format on

} // namespace

std::vector<PageRow> pagesFor(const core::Actor& actor)
{
    std::vector<PageRow> rows;
    for (const auto& row : kPages)
        if (actor.may(row.needs))
            rows.push_back(row);
    return rows;
}

QString pageWord(const PageRow& row)
{
    return QCoreApplication::translate("PageName", row.word);
}

PageId firstPage(const core::Actor& actor)
{
    return actor.may(P::CallPublic) ? PageId::FollowUp : PageId::Today;
}

namespace {

core::Role firstOf(const auto& holds)
{
    for (const auto& token : core::TokensOf<core::Role>::table)
        if (token.value != core::Role::None && holds(token.value))
            return token.value;
    return core::Role::None;
}

} // namespace

core::Role leadingRole(const core::Actor& actor)
{
    return firstOf([&](core::Role role) { return actor.has(role); });
}

core::Role leadingRole(std::span<const core::Role> roles)
{
    return firstOf([&](core::Role role) { return std::ranges::find(roles, role) != roles.end(); });
}

std::optional<PageId> pageNamed(const std::vector<PageRow>& pages, const QString& name)
{
    for (const auto& row : pages)
        if (qt(row.name) == name)
            return row.id;
    return {};
}

} // namespace minyi::ui
