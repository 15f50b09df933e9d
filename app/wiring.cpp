#include "app/wiring.h"

#include "core/staff/queries.h"
#include "core/staff/rules.h"
#include "ui/kit/qt_text.h"
#include "ui/shell/pages.h"
#include "ui/text/words.h"

#include <QCoreApplication>
#include <QDir>
#include <QStandardPaths>

namespace minyi::app {

namespace {

/// The context of these words.
struct Say {
    Q_DECLARE_TR_FUNCTIONS(Start)
};

QList<ui::Account> accountsOf(core::Office& office)
{
    QList<ui::Account> accounts;
    const auto roster = office.ask(core::staff::systemActor(), core::staff::Roster{});
    for (const auto& row : roster ? *roster : std::vector<core::staff::RosterRow>{}) {
        if (!row.active || row.roles.empty())
            continue;
        accounts.append({ui::qt(row.account), ui::qt(row.name), ui::qt(row.unitName), ui::words(ui::leadingRole(row.roles))});
    }
    return accounts;
}

} // namespace

QString defaultFolder()
{
    return QDir(QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation)).filePath(QStringLiteral("minyi"));
}

QString startSentence(const core::Refusal& refusal, const QString& folder)
{
    const auto place = Say::tr("Folder: %1").arg(QDir::toNativeSeparators(folder));
    if (refusal.why == core::Why::NotFound)
        return Say::tr("There is no workplace in this folder yet. Nothing was changed. Make one with: minyictl init") + QStringLiteral("\n\n") + place;
    return ui::sentence(refusal) + QStringLiteral("\n\n") + place;
}

ui::Entrance entranceOf(core::workplace::Workplace& workplace, core::Executor& home)
{
    ui::Entrance entrance;
    entrance.office = &workplace.office();
    entrance.packs = &workplace.packs();
    entrance.calendar = {[&workplace]() -> const core::calendar::WorkCalendar& { return workplace.calendar(); }};
    entrance.limitEvents = &workplace.limitEvents();
    entrance.limits = {[&workplace]() -> const core::deadlines::RulePack& { return workplace.deadlineRules(); }};
    entrance.home = &home;
    entrance.practice = workplace.practice();
    if (!workplace.folder().empty())
        entrance.file = QDir(ui::qt(workplace.folder())).filePath(QStringLiteral("ui.ini"));
    if (workplace.practice())
        entrance.accounts = [&workplace] { return accountsOf(workplace.office()); };
    entrance.signIn = [&workplace](const std::string& account, const std::optional<std::string>& passphrase) {
        return workplace.signIn(account, passphrase);
    };
    return entrance;
}

} // namespace minyi::app
