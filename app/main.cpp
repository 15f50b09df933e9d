#include "app/serve.h"
#include "app/wiring.h"

#include "core/office/worker.h"
#include "core/workplace/jobs.h"
#include "core/workplace/owner.h"
#include "ui/kit/calls.h"
#include "ui/kit/qt_text.h"
#include "ui/print/faces.h"
#include "ui/shell/first_list.h"
#include "ui/shell/loop_watch.h"
#include "ui/shell/main_window.h"
#include "ui/shell/preferences.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QIcon>
#include <QLocale>
#include <QMessageBox>
#include <QScreen>
#include <QTimer>

#include <chrono>
#include <cstdio>
#include <thread>

namespace {

using namespace minyi;
using core::workplace::Workplace;

constexpr auto kPause = std::chrono::milliseconds(200);
constexpr int kTries = 25;
constexpr int kTick = 2000;

struct Options {
    QString folder, account, page, language, theme;
    bool watchLoop = false, firstList = false;
};

Options read(const QCoreApplication& application)
{
    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addOptions({{"data", "Folder of the workplace.", "DIR", app::defaultFolder()},
                       {"as", "Account to start with, on a practice workplace.", "ACCOUNT"},
                       {"page", "today, cases, incidents, followup, orders, documents or settings.", "NAME"},
                       {"lang", "zh or en.", "LANGUAGE"},
                       {"theme", "light or dark.", "THEME"},
                       {"watch-loop", "Say on standard error when the window does not answer for 50 ms."},
                       {"first-list", "Say on standard error that the first list is painted, and end."}});
    parser.process(application);
    return {parser.value("data"), parser.value("as"), parser.value("page"), parser.value("lang"), parser.value("theme"),
            parser.isSet("watch-loop"), parser.isSet("first-list")};
}

/// The start failed: the sentence goes to the screen and to who started it from a terminal.
int fail(const core::Refusal& refusal, const QString& folder)
{
    const auto words = app::startSentence(refusal, folder);
    std::fprintf(stderr, "%s\n", qPrintable(words));
    QMessageBox box(QMessageBox::Warning, QCoreApplication::translate("Start", "Minyi 110 Workstation"), words);
    box.exec();
    return refusal.why == core::Why::Broken ? 3 : 1;
}

/// A process that serves without a window gives way to one; it needs a moment to let go.
core::Result<std::unique_ptr<Workplace>> openWorkplace(const std::string& folder)
{
    auto opened = Workplace::open(folder);
    if (opened || opened.error().why != core::Why::Occupied)
        return opened;
    const auto yielding = core::workplace::askOwner(folder, {{"yield", true}});
    if (!yielding || !yielding->value("yielding", false))
        return opened;
    for (int tries = 0; tries < kTries && !opened; ++tries) {
        std::this_thread::sleep_for(kPause);
        opened = Workplace::open(folder);
    }
    return opened;
}

void startWith(ui::MainWindow& window, ui::Preferences& preferences, Workplace& workplace, const Options& options)
{
    if (options.account.isEmpty() || !workplace.practice())
        return;
    if (const auto actor = workplace.signIn(ui::utf8(options.account), {}))
        window.enter(*actor, options.page);
    if (!options.language.isEmpty())
        preferences.setLanguage(options.language);
    if (!options.theme.isEmpty())
        preferences.setDark(options.theme == QLatin1String("dark"));
}

/// The window and what runs beside it until it is closed: the door for `minyictl`, the schedule.
int runWindow(Workplace& workplace, core::Executor& home, const Options& options, const QString& language)
{
    if (const auto now = workplace.sampleNow())
        workplace.setNow(*now, false);
    ui::Preferences preferences(app::entranceOf(workplace, home).file);
    preferences.setLanguage(language);
    preferences.setDark(options.theme == QLatin1String("dark"));
    const core::workplace::OwnerDoor door(workplace.folder(), [&workplace](const core::Json& request) {
        return app::atDoor(workplace, request, [] { return false; });
    });
    core::workplace::Jobs jobs(workplace);
    core::Worker scheduler;
    QTimer tick;
    QObject::connect(&tick, &QTimer::timeout, &tick, [&] { scheduler.post([&jobs] { jobs.tick(); }); });
    tick.start(kTick);
    ui::MainWindow window(app::entranceOf(workplace, home), preferences);
    const QSize wanted(1440, 900), frame(0, 40), there = window.screen()->availableGeometry().size();
    window.resize(wanted.boundedTo(there));
    // A small screen is filled: a window as large as it would lose its foot under the title bar.
    (wanted + frame).boundedTo(there) == wanted + frame ? window.show() : window.showMaximized();
    startWith(window, preferences, workplace, options);
    const auto first = options.firstList ? std::make_unique<ui::FirstList>() : nullptr;
    const auto watch = options.watchLoop ? std::make_unique<ui::LoopWatch>() : nullptr;
    return QApplication::exec();
}

} // namespace

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("minyi"));
    QApplication::setDesktopFileName(QStringLiteral("org.minyi110.Workstation"));
    QApplication::setWindowIcon(QIcon(QStringLiteral(":/icon/minyi.svg")));
    QApplication::setApplicationVersion(QStringLiteral(MINYI_VERSION));
    const auto options = read(application);
    /// Before anybody signed in the words are those asked for, or those of the machine.
    const bool english = QLocale().language() == QLocale::English;
    const auto language = !options.language.isEmpty() ? options.language : english ? QStringLiteral("en") : QStringLiteral("zh");
    ui::Preferences start({});
    start.setLanguage(language);
    start.setDark(false);
    /// Made first: an answer may still be on its way while the workplace closes.
    ui::WindowThread home;
    auto opened = openWorkplace(ui::utf8(options.folder));
    ui::print::addFonts(options.folder + QStringLiteral("/fonts"));
    return opened ? runWindow(**opened, home, options, language) : fail(opened.error(), options.folder);
}
