#include "ui/shell/desk.h"

#include "core/staff/queries.h"
#include "ui/imports/import_wizard.h"
#include "ui/kit/banner.h"
#include "ui/kit/calls.h"
#include "ui/kit/memory.h"
#include "ui/kit/qt_text.h"
#include "ui/shell/overlays.h"
#include "ui/shell/norm_help.h"
#include "ui/shell/preferences.h"
#include "ui/shell/rail.h"
#include "ui/shell/reminding.h"
#include "ui/shell/status_bar.h"
#include "ui/shell/toast.h"
#include "ui/shell/top_bar.h"
#include "ui/text/formats.h"
#include "ui/text/words.h"

#include <QApplication>
#include <QKeyEvent>
#include <QMenu>

namespace minyi::ui {

namespace {

constexpr int kNarrow = 1000, kNotes = 12;
constexpr int kRestMs = 300; ///< the first page comes first

} // namespace

Desk::Desk(Session session, Preferences& preferences, const QString& first, QWidget* parent)
    : QWidget(parent)
    , m_session(std::move(session))
    , m_preferences(preferences)
    , m_jump(m_session.now(), core::steadyMs(), core::Instant{m_session.office->tip().hlc >> 16})
    , m_places(pagesFor(m_session.actor))
    , m_rail(new Rail(this))
    , m_top(new TopBar)
    , m_stack(new QStackedWidget)
    , m_clock(new Banner(Tone::Danger, {}))
    , m_status(new StatusBar)
    , m_toasts(new Toasts(this, 72, 28))
    , m_norms(new NormHelp(m_session, this))
{
    build();
    new Memory([&preferences](const QString& key) { return preferences.arranged(key); },
               [&preferences](const QString& key, const QVariant& value) { preferences.arrange(key, value); }, this);
    connect(&preferences, &Preferences::languageComing, this, [this](const QString& language) { m_session.language = language; });
    for (const auto& row : m_places)
        m_rail->addItem(static_cast<int>(row.id), QLatin1String(row.icon), pageWord(row), QLatin1String(row.shortcut),
                        row.bottom ? Rail::Place::Bottom : Rail::Place::Top);
    ask(m_session, core::staff::Units{}, this, [this](core::Result<std::vector<core::staff::UnitRow>> units) {
        if (!units)
            return;
        for (const auto& unit : *units)
            if (unit.id.value == m_session.actor.unit)
                m_unit = qt(unit.name), m_unitEn = qt(unit.nameEn.empty() ? unit.name : unit.nameEn);
        showIdentity();
    });
    new Reminding(*this);
    retranslate();
    go(pageNamed(m_places, first).value_or(firstPage(m_session.actor)));
    QTimer::singleShot(kRestMs, this, &Desk::makeRest);
}

Desk::~Desk()
{
    /// Pages refer to the session, which is a member and would go before them.
    delete m_stack;
}

void Desk::build()
{
    auto* column = new QVBoxLayout;
    column->setSpacing(0);
    column->addWidget(m_top);
    column->addWidget(m_clock);
    column->addWidget(m_stack, 1);
    m_clock->hide();
    connect(&Minute::shared(), &Minute::passed, this, &Desk::checkClock);
    column->addWidget(m_status);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_rail);
    row->addLayout(column, 1);
    /// There is no other desktop to be in step with yet.
    m_top->sync()->hide();
    connect(m_rail, &Rail::chosen, this, [this](int id) { go(static_cast<PageId>(id)); });
    connect(m_rail, &Rail::userPressed, this, &Desk::userPressed);
    connect(m_rail, &Rail::left, this, [this] {
        if (auto* page = current())
            page->focusMain();
    });
    connect(m_top, &TopBar::palettePressed, this, &Desk::palettePressed);
    connect(m_top, &TopBar::bellPressed, this, &Desk::showNotes);
    connect(m_toasts, &Toasts::posted, this, [this](Tone, const QString& words) {
        m_notes.prepend(words);
        m_notes = m_notes.mid(0, kNotes);
    });
}

/// A practice clock is set on purpose.
void Desk::checkClock()
{
    const auto wrong = m_session.practice ? std::nullopt : m_jump.look(m_session.now(), core::steadyMs());
    m_clock->setVisible(wrong.has_value());
    if (!wrong)
        return;
    const auto span = Formats(m_session.language).duration(*wrong < 0 ? -*wrong : *wrong);
    m_clock->setWords((*wrong < 0 ? tr("The clock of this computer is %1 behind.") : tr("The clock of this computer was put %1 ahead.")).arg(span) +
                      QLatin1Char(' ') + tr("What is recorded keeps its time, and no date was moved. Set the clock right before you record more."));
}

Page* Desk::page(PageId id)
{
    if (auto* made = m_pages.value(static_cast<int>(id)))
        return made;
    for (const auto& row : m_places)
        if (row.id == id)
            return makePage(row);
    return nullptr;
}

Page* Desk::makePage(const PageRow& row)
{
    const int id = static_cast<int>(row.id);
    auto* page = row.make(m_session, m_preferences, m_stack);
    m_pages.insert(id, page);
    m_stack->addWidget(page);
    connect(page, &Page::headChanged, this, [this, page] {
        if (page == current())
            showHead();
    });
    connect(page, &Page::badgeChanged, this, [this, id](int count, bool urgent) { m_rail->setBadge(id, count, urgent); });
    connect(page, &Page::jumpTo, this, &Desk::open);
    connect(page, &Page::told, this, &Desk::tell);
    return page;
}

void Desk::makeRest()
{
    for (const auto& row : m_places)
        if (!m_pages.contains(static_cast<int>(row.id))) {
            makePage(row)->reload();
            return QTimer::singleShot(0, this, &Desk::makeRest);
        }
}

PageId Desk::currentId() const
{
    return static_cast<PageId>(m_pages.key(current(), 0));
}

void Desk::go(PageId id)
{
    auto* page = this->page(id);
    if (!page)
        return;
    m_stack->setCurrentWidget(page);
    m_rail->setCurrent(static_cast<int>(id));
    showHead();
    page->reload();
    page->focusMain();
}

void Desk::open(PageId id, core::AggKind kind, qint64 item)
{
    go(id);
    if (auto* page = this->page(id); page && item != 0)
        page->openItem(kind, item);
}

bool Desk::run(std::string_view action)
{
    if (action == "pane.next" || action == "pane.before")
        movePane(action == "pane.next" ? 1 : -1);
    else if (action == "import")
        openImport();
    else if (action == "norm")
        QTimer::singleShot(0, m_norms, [this] { m_norms->explain(QApplication::focusWidget()); }); // whoever asked gives the keys back first
    else
        return openOverlay(action, m_session, this);
    return true;
}

void Desk::openImport()
{
    auto* wizard = new ImportWizard(m_session, this);
    connect(wizard, &ImportWizard::imported, this, [this] {
        if (current())
            current()->reload();
    });
    connect(wizard, &Overlay::closed, wizard, &QObject::deleteLater);
    wizard->open();
}

void Desk::movePane(int by)
{
    auto* focus = focusWidget();
    const int at = focus && m_rail->isAncestorOf(focus) ? 0 : focus && m_top->isAncestorOf(focus) ? 1 : 2;
    const int next = (at + by + 3) % 3;
    if (next == 0)
        m_rail->focusCurrent();
    else if (next == 1)
        m_top->findChild<PaletteBox*>()->setFocus(Qt::ShortcutFocusReason);
    else if (auto* page = current())
        page->focusMain();
}

void Desk::tell(Tone tone, const QString& words, const QString& undoWords, std::function<void()> undo)
{
    m_toasts->post(tone, words, undoWords, std::move(undo));
}

void Desk::showHead()
{
    if (auto* page = current()) {
        m_top->setTitle(page->title(), page->subtitle());
        m_top->setActions(page->actions());
        m_status->setHints(page->keyHints());
    }
}

void Desk::showIdentity()
{
    const bool english = m_session.language == QLatin1String("en");
    const auto dot = english ? QStringLiteral(", ") : QStringLiteral("·");
    const auto name = qt(m_session.actor.name.empty() ? m_session.actor.account : m_session.actor.name);
    const auto role = words(leadingRole(m_session.actor));
    QStringList parts{english ? m_unitEn : m_unit, role + QLatin1Char(' ') + name, tr("Internal use only")};
    parts.removeAll(QString());
    m_status->setIdentity(parts.join(dot));
    m_rail->setUser(name.left(1), name, true);
}

void Desk::showNotes()
{
    QMenu menu(this);
    if (m_notes.isEmpty())
        menu.addAction(tr("No messages yet"))->setEnabled(false);
    for (const auto& note : m_notes)
        menu.addAction(note);
    menu.exec(m_top->bell()->mapToGlobal(QPoint(0, m_top->bell()->height())));
}

void Desk::retranslate()
{
    for (const auto& row : m_places)
        m_rail->setLabel(static_cast<int>(row.id), pageWord(row));
    showIdentity();
    showHead();
}

void Desk::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void Desk::resizeEvent(QResizeEvent* event)
{
    m_rail->setCompact(width() < kNarrow);
    m_top->setCompact(width() < kNarrow);
    QWidget::resizeEvent(event);
}

void Desk::keyPressEvent(QKeyEvent* event)
{
    /// Only what no field or list of the page wanted comes this far.
    if (event->key() == Qt::Key_Slash && current())
        current()->focusFilter();
    else
        QWidget::keyPressEvent(event);
}

} // namespace minyi::ui
