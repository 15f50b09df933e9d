#include <catch2/catch.hpp>

#include "tests/ui/lint.h"
#include "tests/ui/whole_window.h"

#include "core/staff/queries.h"
#include "core/staff/rules.h"
#include "ui/kit/banner.h"
#include "ui/kit/form_dialog.h"
#include "ui/kit/qt_text.h"
#include "ui/kit/views.h"
#include "ui/settings/settings_page.h"
#include "ui/shell/desk.h"
#include "ui/shell/main_window.h"
#include "ui/shell/palette.h"
#include "ui/shell/preferences.h"
#include "ui/shell/sign_in.h"
#include "ui/text/words.h"

#include <QElapsedTimer>
#include <QLabel>
#include <QLineEdit>
#include <QTest>

using namespace minyi;
using test::Window;

TEST_CASE("a wrong pass phrase is answered by a sentence and opens nothing", "[shell]")
{
    Window w(false);
    auto* signIn = w.window.signIn();
    signIn->account()->setText("lin");
    signIn->passphrase()->setText("wrong words");
    QTest::keyClick(signIn->passphrase(), Qt::Key_Return);
    CHECK_FALSE(w.window.atDesk());
    CHECK(signIn->problem()->text() == ui::sentence({core::Why::WrongPassphrase, {}}));
    CHECK(signIn->passphrase()->text().isEmpty());
    signIn->passphrase()->setText("right words");
    QTest::keyClick(signIn->passphrase(), Qt::Key_Return);
    CHECK(w.window.atDesk());
}

TEST_CASE("Ctrl+L locks, and only the right way leads back to the same desk", "[shell]")
{
    Window w(false);
    w.enter("lin");
    auto* desk = w.window.desk();
    w.window.run("lock");
    CHECK_FALSE(w.window.atDesk());
    CHECK_FALSE(w.window.run("palette"));
    w.window.signIn()->passphrase()->setText("right words");
    QTest::keyClick(w.window.signIn()->passphrase(), Qt::Key_Return);
    CHECK(w.window.atDesk());
    CHECK(w.window.desk() == desk);
}

TEST_CASE("switching users takes under two seconds and gives back to each where and what it was", "[shell]")
{
    Window w;
    w.enter("lin");
    REQUIRE(w.window.goTo("settings"));
    QElapsedTimer clock;
    clock.start();
    w.window.switchUser();
    w.enter("wu");
    CHECK(clock.elapsed() < 2000);
    CHECK(w.window.desk()->session().actor.account == "wu");
    w.window.goTo("orders");
    w.window.switchUser();
    w.enter("lin");
    CHECK(w.window.desk()->currentId() == ui::PageId::Settings);
    w.window.switchUser();
    w.enter("wu");
    CHECK(w.window.desk()->currentId() == ui::PageId::Orders);
}

TEST_CASE("what one user has open is closed when he locks, and when another one comes", "[shell]")
{
    Window w;
    w.enter("lin");
    for (const char* action : {"lock", "switch"}) {
        ui::FormDialog form(QStringLiteral("a sealed record"), w.window.desk());
        form.open();
        REQUIRE(form.isVisible());
        w.window.run(action);
        CHECK_FALSE(form.isVisible());
        w.enter("lin");
    }
    ui::FormDialog first(QStringLiteral("asks"), w.window.desk()), second(QStringLiteral("answers"), w.window.desk());
    first.open();
    auto* line = second.addLine(QStringLiteral("words"));
    second.open();
    first.finish(); // it opened the other one, which keeps the keys
    CHECK(w.window.focusWidget() == line);
}

TEST_CASE("roles hide pages they cannot use", "[shell]")
{
    Window w;
    w.enter("clerk");
    CHECK_FALSE(w.window.desk()->page(ui::PageId::FollowUp));
    CHECK_FALSE(w.window.goTo("followup"));
    CHECK(w.window.goTo("orders"));
    w.enter("lin");
    CHECK(w.window.desk()->page(ui::PageId::FollowUp));
}

TEST_CASE("language, theme and text size change while the window is open", "[shell]")
{
    Window w;
    w.preferences.setLanguage("en");
    w.enter("lin");
    w.window.goTo("today");
    CHECK(w.window.desk()->current()->title() == "Today");
    w.preferences.setLanguage("zh");
    test::settle();
    CHECK(w.window.desk()->current()->title() == QString::fromUtf8("今日"));
    CHECK(w.window.desk()->session().language == "zh");
    w.window.run("theme");
    CHECK(ui::tokens().dark);
    w.window.run("theme");
}

TEST_CASE("the palette finds pages, commands and orders by number", "[shell]")
{
    Window w;
    w.enter("lin");
    w.preferences.setLanguage("en");
    w.window.run("palette");
    auto* palette = w.window.palette();
    REQUIRE(palette);
    palette->field()->setText("Settings");
    QTest::keyClick(palette->field(), Qt::Key_Return);
    CHECK(w.window.desk()->currentId() == ui::PageId::Settings);
    w.preferences.setLanguage("zh");
    test::settle();
    w.window.run("palette");
    w.window.palette()->field()->setText("duban"); // as typed without an input method
    QTest::keyClick(w.window.palette()->field(), Qt::Key_Return);
    CHECK(w.window.desk()->currentId() == ui::PageId::Orders);
}

TEST_CASE("the window opens on one page; the others come when it has come to rest", "[shell]")
{
    Window w;
    w.window.enter(w.office.actor("lin"), QStringLiteral("orders"));
    const auto made = [&] { return static_cast<std::size_t>(w.window.desk()->findChildren<ui::Page*>().size()); };
    CHECK(made() == 1);
    CHECK(w.window.desk()->currentId() == ui::PageId::Orders);
    test::settle(900);
    CHECK(made() == w.window.desk()->places().size());
    CHECK(w.window.desk()->currentId() == ui::PageId::Orders);
}

TEST_CASE("only the administrator sees the parameters of the site", "[shell][settings]")
{
    Window w;
    w.enter("lin");
    auto* mine = qobject_cast<ui::SettingsPage*>(w.window.desk()->page(ui::PageId::Settings));
    REQUIRE(mine);
    CHECK(mine->model().rowCount() == 0);
    w.window.enter(*w.office.workplace().signIn("admin", {}));
    auto* theirs = qobject_cast<ui::SettingsPage*>(w.window.desk()->page(ui::PageId::Settings));
    REQUIRE(theirs);
    theirs->reload();
    test::settle();
    CHECK(theirs->model().rowCount() == static_cast<int>(std::size(core::settings::kSettings)));
}

TEST_CASE("sign-in, Today and settings hold at every size, in both themes and languages", "[shell][lint]")
{
    for (const char* language : {"zh", "en"})
        for (const bool dark : {false, true})
            for (const QSize size : {QSize(1440, 900), QSize(1366, 700), QSize(960, 500)}) {
                Window w;
                w.preferences.setLanguage(language);
                w.preferences.setDark(dark);
                INFO(language << (dark ? " dark " : " light ") << size.width());
                CHECK(test::lint::all(w.window, size) == QStringList{});
                w.window.enter(*w.office.workplace().signIn("admin", {}));
                for (const char* page : {"today", "settings"}) {
                    INFO(page);
                    w.window.goTo(page);
                    CHECK(test::lint::all(w.window, size) == QStringList{});
                }
                w.preferences.setDark(false);
            }
}

TEST_CASE("a clock that was moved by years is said above every page, and no date is moved by it", "[ui][shell]")
{
    Window w(false);
    w.enter("lin");
    auto* desk = w.window.findChild<ui::Desk*>();
    REQUIRE(desk);
    const auto banner = [&] {
        for (auto* each : desk->findChildren<ui::Banner*>())
            if (each->isVisible() && each->words().contains("时钟"))
                return each->words();
        return QString();
    };
    desk->checkClock();
    CHECK(banner().isEmpty());
    const auto all = [&] {
        std::string text;
        w.office.office().maintain([&](core::Db& db) {
            for (core::Stmt row = db.prepare("SELECT due FROM due ORDER BY agg,rule"); row.step();)
                text += std::to_string(row.integer(0)) + " ";
        });
        return text;
    };
    const auto before = all();
    const auto now = w.office.office().now();
    w.office.workplace().setNow(now + 3 * 365 * core::kDayMs + core::kHour, true); // the desk is some moments old
    desk->checkClock();
    CHECK(banner().contains("1095天"));
    CHECK(all() == before);
    w.office.workplace().setNow(now - 365 * core::kDayMs, true);
    desk->checkClock();
    CHECK(banner().contains("365天"));
    w.office.workplace().setNow(now, true);
    desk->checkClock();
    CHECK(banner().isEmpty());
}

TEST_CASE("pages that are made later leave the keys to the page that is open", "[shell]")
{
    Window w;
    REQUIRE(QTest::qWaitForWindowActive(&w.window));
    w.window.enter(w.office.actor("wu"), "orders");
    test::settle();
    QTest::qWait(500); // the other pages come after a while
    test::settle();
    auto* desk = w.window.desk();
    REQUIRE(desk->currentId() == ui::PageId::Orders);
    const auto* keys = w.window.focusWidget();
    REQUIRE(keys);
    INFO(keys->accessibleName().toStdString());
    CHECK(desk->current()->isAncestorOf(keys));
}
