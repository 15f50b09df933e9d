#include "app/wiring.h"

#include "ui/kit/calls.h"
#include "ui/kit/qt_text.h"
#include "ui/shell/main_window.h"
#include "ui/shell/preferences.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QMessageBox>

#include <cstdio>

namespace {

struct Options {
    QString folder, account, page, language, theme;
};

Options read(const QCoreApplication& application)
{
    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addOptions({{"data", "Folder of the workplace.", "DIR", minyi::app::defaultFolder()},
                       {"as", "Account to start with, on a practice workplace.", "ACCOUNT"},
                       {"page", "today, followup, orders, documents or settings.", "NAME"},
                       {"lang", "zh or en.", "LANGUAGE"},
                       {"theme", "light or dark.", "THEME"}});
    parser.process(application);
    return {parser.value("data"), parser.value("as"), parser.value("page"), parser.value("lang"), parser.value("theme")};
}

/// The start failed: the sentence goes to the screen and to who started it from a terminal.
int fail(const minyi::core::Refusal& refusal, const QString& folder)
{
    const auto words = minyi::app::startSentence(refusal, folder);
    std::fprintf(stderr, "%s\n", qPrintable(words));
    QMessageBox box(QMessageBox::Warning, QCoreApplication::translate("Start", "Minyi 110 Workstation"), words);
    box.exec();
    return refusal.why == minyi::core::Why::Broken ? 3 : 1;
}

} // namespace

int main(int argc, char** argv)
{
    using namespace minyi;
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("minyi"));
    QApplication::setApplicationVersion(QStringLiteral(MINYI_VERSION));
    const auto options = read(application);
    {
        /// Before anybody signed in the words are those asked for, or those of the machine.
        ui::Preferences start({});
        start.setLanguage(options.language.isEmpty() ? QLocale().name().left(2) == u"en" ? "en" : "zh" : options.language);
        auto opened = core::workplace::Workplace::open(ui::utf8(options.folder));
        if (!opened)
            return fail(opened.error(), options.folder);
        auto& workplace = **opened;
        ui::WindowThread home;
        ui::Preferences preferences(app::entranceOf(workplace, home).file);
        preferences.setLanguage(start.language());
        preferences.setDark(options.theme == u"dark");
        ui::MainWindow window(app::entranceOf(workplace, home), preferences);
        window.resize(1440, 900);
        window.show();
        if (!options.account.isEmpty() && workplace.practice()) {
            if (const auto actor = workplace.signIn(ui::utf8(options.account), {}))
                window.enter(*actor);
            if (!options.language.isEmpty())
                preferences.setLanguage(options.language);
            if (!options.theme.isEmpty())
                preferences.setDark(options.theme == u"dark");
            window.goTo(options.page);
        }
        return QApplication::exec();
    }
}
