#include "app/wiring.h"
#include "core/workplace/sample.h"
#include "ui/kit/calls.h"
#include "ui/kit/overlay.h"
#include "ui/shell/desk.h"
#include "ui/shell/main_window.h"
#include "ui/shell/preferences.h"

#include <QApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QHash>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>

namespace {

using namespace minyi;

struct Shot {
    const char* page;
    const char* account;
    const char* language;
    bool dark;
    QSize size;
    const char* file;
    const char* action = ""; ///< of the window, or of the page
};

const Shot kShots[] = {
    {"today", "lin", "zh", false, {1440, 900}, "today"},
    {"today", "lin", "en", false, {1440, 900}, "today-en"},
    {"today", "ma", "zh", true, {1440, 900}, "today-dark"},
    {"cases", "qin", "zh", false, {1440, 900}, "cases"},
    {"cases", "qin", "en", true, {1366, 700}, "cases-en-dark"},
    {"review", "jiang", "zh", false, {1440, 900}, "review"},
    {"review", "jiang", "en", true, {1366, 700}, "review-en-dark"},
    {"incidents", "ma", "zh", false, {1440, 900}, "incidents"},
    {"incidents", "ma", "en", true, {1366, 700}, "incidents-en-dark"},
    {"deadlines", "qin", "zh", false, {1440, 900}, "deadlines"},
    {"deadlines", "qin", "en", true, {1366, 700}, "deadlines-en-dark"},
    {"followup", "lin", "zh", false, {1440, 900}, "followup"},
    {"followup", "lin", "en", true, {1440, 900}, "followup-en-dark"},
    {"followup", "lin", "zh", false, {1366, 700}, "followup-1366"},
    {"followup", "lin", "zh", false, {960, 500}, "followup-960"},
    {"orders", "wu", "zh", false, {1440, 900}, "orders"},
    {"orders", "wu", "en", true, {1440, 900}, "orders-en-dark"},
    {"orders", "wu", "zh", false, {1366, 700}, "orders-1366"},
    {"orders", "wu", "zh", false, {960, 500}, "orders-960"},
    {"orders", "wu", "zh", false, {1440, 900}, "board", "page.board"},
    {"orders", "ma", "en", true, {1366, 700}, "board-en-dark", "page.board"},
    {"orders", "ma", "zh", false, {1440, 900}, "duty", "duty"},
    {"followup", "wu", "zh", false, {1440, 900}, "listening", "listen"},
    {"appeals", "lin", "zh", false, {1440, 900}, "appeals"},
    {"appeals", "wu", "en", true, {1366, 700}, "appeals-en-dark"},
    {"insights", "wu", "zh", false, {1440, 900}, "insights"},
    {"insights", "wu", "en", true, {1366, 700}, "insights-en-dark"},
    {"documents", "wu", "zh", false, {1440, 900}, "documents"},
    {"documents", "wu", "en", true, {1366, 700}, "documents-en-dark"},
    {"settings", "admin", "zh", false, {1440, 900}, "settings"},
};

/// Answers come from other threads: give them time, then let the layout settle.
void settle(int ms)
{
    QElapsedTimer passed;
    passed.start();
    while (passed.elapsed() < ms)
        QApplication::processEvents(QEventLoop::AllEvents, 20);
}

/// The 256 commonest colours of a picture; the pages have few, so nothing is seen of it and a file stays small.
QList<QRgb> commonest(const QImage& image)
{
    QHash<QRgb, int> counts;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            ++counts[image.pixel(x, y) | 0xff000000];
    QList<QRgb> colours = counts.keys();
    std::sort(colours.begin(), colours.end(), [&](QRgb a, QRgb b) { return std::pair(-counts[a], a) < std::pair(-counts[b], b); });
    return colours.mid(0, 256);
}

bool save(const QImage& image, const QString& path)
{
    return image.convertToFormat(QImage::Format_Indexed8, commonest(image), Qt::ThresholdDither).save(path, "PNG", 0);
}

} // namespace

/// Every page as a picture, for people to look at; none is a baseline.
int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    QApplication::setCursorFlashTime(0);
    const QDir out(argc > 1 ? QString::fromLocal8Bit(argv[1]) : QStringLiteral("."));
    out.mkpath(QStringLiteral("."));
    const QTemporaryDir folder;
    ui::WindowThread home;
    const auto sample = core::workplace::Sample::screens();
    core::workplace::Making making;
    making.practice = true;
    making.seed = std::to_string(sample.seed);
    making.now = sample.now - (sample.days + 1) * core::kDayMs;
    making.unitName = "滨海市公安局";
    auto workplace = core::workplace::Workplace::make(folder.filePath(QStringLiteral("w")).toStdString(), making);
    if (!workplace || !core::workplace::fill(**workplace, sample)) {
        std::fprintf(stderr, "the sample cannot be made\n");
        return 1;
    }
    ui::Preferences preferences(QString{});
    ui::MainWindow window(app::entranceOf(**workplace, home), preferences);
    window.show();
    for (const Shot& shot : kShots) {
        const auto actor = (*workplace)->signIn(shot.account, {});
        window.enter(*actor);
        preferences.setLanguage(QString::fromLatin1(shot.language));
        preferences.setDark(shot.dark);
        window.resize(shot.size);
        window.goTo(QString::fromLatin1(shot.page));
        settle(900);
        if (*shot.action) {
            window.run(shot.action);
            settle(600);
        }
        const bool saved = save(window.grab().toImage(), out.filePath(QString::fromLatin1(shot.file) + QStringLiteral(".png")));
        if (!saved)
            return 1;
        for (auto* over : window.findChildren<ui::Overlay*>()) // a form that lay over the page
            over->dismiss();
    }
    return 0;
}
