#include "ui/shell/main_window.h"

#include "ui/kit/qt_text.h"
#include "ui/look/icons.h"
#include "ui/shell/desk.h"
#include "ui/shell/palette.h"
#include "ui/shell/preferences.h"
#include "ui/shell/rail.h"
#include "ui/shell/sign_in.h"

#include <QAction>
#include <QApplication>
#include <QMenu>
#include <QStackedLayout>

namespace minyi::ui {

namespace {

constexpr int kMinuteMs = 60'000;

QString menuWord(Menu menu)
{
    switch (menu) {
    case Menu::Go: return QCoreApplication::translate("Action", "Go");
    case Menu::Page: return QCoreApplication::translate("Action", "Page");
    case Menu::Window: return QCoreApplication::translate("Action", "Window");
    case Menu::User: return QCoreApplication::translate("Action", "User");
    }
    return {};
}
} // namespace

MainWindow::MainWindow(Entrance entrance, Preferences& preferences, QWidget* parent)
    : QWidget(parent)
    , m_entrance(std::move(entrance))
    , m_preferences(preferences)
    , m_stack(new QStackedLayout(this))
    , m_signIn(new SignIn(m_entrance))
{
    m_stack->addWidget(m_signIn);
    connect(m_signIn, &SignIn::signedIn, this, [this](const core::Actor& actor) { enter(actor); });
    addActions();
    m_idle.setSingleShot(true);
    connect(&m_idle, &QTimer::timeout, this, &MainWindow::lock);
    connect(&preferences, &Preferences::changed, this, &MainWindow::restartIdle);
    qApp->installEventFilter(this);
    setMinimumSize(960, 500);
    retranslate();
    enableActions();
}

MainWindow::~MainWindow()
{
    qApp->removeEventFilter(this);
    delete m_desk;
}

Palette* MainWindow::palette() const { return m_palette; }

bool MainWindow::atDesk() const
{
    return m_desk && m_stack->currentWidget() == m_desk;
}

void MainWindow::addActions()
{
    for (const auto& row : kActions) {
        auto* action = new QAction(this);
        action->setObjectName(qt(row.id));
        action->setIcon(icon(QLatin1String(row.icon)));
        action->setShortcut(QKeySequence(QLatin1String(row.shortcut)));
        connect(action, &QAction::triggered, this, [this, id = row.id] { run(id); });
        addAction(action);
        m_actions.append(action);
    }
}

void MainWindow::enter(const core::Actor& actor, const QString& first)
{
    const auto account = qt(actor.account);
    if (m_desk && qt(m_desk->session().actor.account) == account) {
        m_stack->setCurrentWidget(m_desk);
        m_desk->current()->focusMain();
    } else {
        leaveDesk();
        m_preferences.load(account);
        m_desk = new Desk(m_entrance.session(actor, m_preferences.language()), m_preferences, first, this);
        m_stack->addWidget(m_desk);
        m_stack->setCurrentWidget(m_desk);
        connect(m_desk, &Desk::palettePressed, this, &MainWindow::showPalette);
        connect(m_desk, &Desk::userPressed, this, &MainWindow::showUserMenu);
        m_desk->restoreDrafts(m_drafts.value(account));
    }
    enableActions();
    restartIdle();
}

void MainWindow::leaveDesk()
{
    if (!m_desk)
        return;
    m_drafts.insert(qt(m_desk->session().actor.account), m_desk->saveDrafts());
    m_stack->removeWidget(m_desk);
    delete m_desk;
    m_desk = nullptr;
}

void MainWindow::lock()
{
    if (!atDesk())
        return;
    Overlay::dismissAll(*this);
    const auto& actor = m_desk->session().actor;
    m_stack->setCurrentWidget(m_signIn);
    m_signIn->ask(qt(actor.account), qt(actor.name));
    enableActions();
}

void MainWindow::switchUser()
{
    if (!atDesk())
        return;
    Overlay::dismissAll(*this);
    m_stack->setCurrentWidget(m_signIn);
    m_signIn->ask();
    enableActions();
}

bool MainWindow::goTo(const QString& page)
{
    const auto id = m_desk ? pageNamed(m_desk->places(), page) : std::nullopt;
    if (id)
        m_desk->go(*id);
    return id.has_value();
}

bool MainWindow::run(std::string_view action)
{
    if (action == "quit")
        return close();
    if (!atDesk())
        return false;
    auto* page = m_desk->current();
    if (action.starts_with("go."))
        return goTo(qt(action.substr(3)));
    if (action == "page.reload")
        page->reload();
    else if (action == "page.filter")
        page->focusFilter();
    else if (action.starts_with("page."))
        return page->runAction(qt(action.substr(5)));
    else if (action == "palette")
        showPalette();
    else if (m_desk->run(action))
        return true;
    else if (action == "menu")
        showMenu();
    else if (action == "theme")
        m_preferences.setDark(!m_preferences.dark());
    else if (action == "language")
        m_preferences.setLanguage(m_preferences.language() == QLatin1String("en") ? "zh" : "en");
    else if (action == "lock")
        lock();
    else if (action == "switch")
        switchUser();
    return true;
}

void MainWindow::showPalette()
{
    if (!atDesk() || (m_palette && m_palette->isVisible()))
        return;
    QStringList possible;
    for (auto* action : m_actions)
        if (action->isEnabled())
            possible << action->objectName();
    m_palette = new Palette(*m_desk, possible, m_desk);
    connect(m_palette, &Overlay::closed, m_palette, &QObject::deleteLater);
    connect(m_palette, &Palette::actionChosen, this, [this](const QString& id) { run(utf8(id)); });
    connect(m_palette, &Palette::pageChosen, m_desk, &Desk::go);
    connect(m_palette, &Palette::itemChosen, m_desk, &Desk::open);
    m_palette->open();
}

void MainWindow::showMenu()
{
    QMenu menu(this);
    for (const auto kind : {Menu::Go, Menu::Page, Menu::Window, Menu::User}) {
        auto* part = menu.addMenu(menuWord(kind));
        for (std::size_t i = 0; i < std::size(kActions); ++i)
            if (kActions[i].menu == kind && m_actions[static_cast<qsizetype>(i)]->isEnabled())
                part->addAction(m_actions[static_cast<qsizetype>(i)]);
    }
    menu.exec(mapToGlobal(QPoint(m_desk->rail()->width(), 56)));
}

void MainWindow::showUserMenu()
{
    QMenu menu(this);
    for (std::size_t i = 0; i < std::size(kActions); ++i)
        if (kActions[i].menu == Menu::User)
            menu.addAction(m_actions[static_cast<qsizetype>(i)]);
    menu.exec(mapToGlobal(QPoint(m_desk->rail()->width(), height() - 180)));
}

void MainWindow::enableActions()
{
    for (std::size_t i = 0; i < std::size(kActions); ++i) {
        const auto& row = kActions[i];
        const bool may = atDesk() && m_desk->session().may(row.needs);
        m_actions[static_cast<qsizetype>(i)]->setEnabled(may || row.id == "quit");
    }
}

void MainWindow::restartIdle()
{
    if (m_preferences.lockMinutes() > 0 && atDesk())
        m_idle.start(m_preferences.lockMinutes() * kMinuteMs);
    else
        m_idle.stop();
}

bool MainWindow::eventFilter(QObject* watched, QEvent* event)
{
    const auto type = event->type();
    if (type == QEvent::KeyPress || type == QEvent::MouseButtonPress || type == QEvent::MouseMove || type == QEvent::Wheel)
        restartIdle();
    return QWidget::eventFilter(watched, event);
}

void MainWindow::retranslate()
{
    setWindowTitle(tr("Minyi 110 Workstation"));
    for (std::size_t i = 0; i < std::size(kActions); ++i)
        m_actions[static_cast<qsizetype>(i)]->setText(actionWord(kActions[i]));
}

void MainWindow::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace minyi::ui
