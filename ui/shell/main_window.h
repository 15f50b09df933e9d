#pragma once

#include <QElapsedTimer>
#include <QHash>
#include <QJsonObject>
#include <QPointer>
#include <QTimer>
#include <QWidget>

#include "ui/shell/actions.h"
#include "ui/shell/entrance.h"
#include "ui/shell/page.h"

class QAction;
class QStackedLayout;

namespace minyi::ui {

class Desk;
class Palette;
class Preferences;
class SignIn;

/// The window: the way in, or the desk of who works here. It locks, switches users and runs the rows of the action table.
class MainWindow : public QWidget {
    Q_OBJECT

public:
    MainWindow(Entrance entrance, Preferences& preferences, QWidget* parent = nullptr);
    ~MainWindow() override;

    /// On a page by its name; else on that of who came in.
    void enter(const core::Actor& actor, const QString& first = {});
    void lock();
    void switchUser();
    /// A page by its name on the command line; false when this user has none of that name.
    bool goTo(const QString& page);
    bool run(std::string_view action);
    void showPalette();
    void showMenu();

    Desk* desk() const { return m_desk; }
    SignIn* signIn() const { return m_signIn; }
    Palette* palette() const;
    bool atDesk() const;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void addActions();
    void leaveDesk();
    void showUserMenu();
    void restartIdle();
    void retranslate();
    void enableActions();

    Entrance m_entrance;
    Preferences& m_preferences;
    QStackedLayout* m_stack;
    SignIn* m_signIn;
    Desk* m_desk = nullptr;
    QPointer<Palette> m_palette;
    QList<QAction*> m_actions;
    QHash<QString, QJsonObject> m_drafts; ///< by account, in memory only
    QTimer m_idle;
};

} // namespace minyi::ui
