#include "ui/review/review_page.h"

#include "ui/kit/views.h"
#include "ui/review/opinion_pane.h"
#include "ui/review/review_detail.h"

#include <QKeyEvent>
#include <QShortcut>
#include <QStackedWidget>

/// The keys of the review desk.
namespace minyi::ui {

QList<KeyHint> ReviewPage::keyHints() const
{
    if (m_atOpinion)
        return {{{"1", "4"}, tr("finding")}, {{"Alt+1", "6"}, tr("opinion")}, {{"Ctrl+Enter"}, tr("give it")}, {{"F1"}, tr("norms")}, {{"Esc"}, tr("back to the list")}};
    return {{{"J", "K"}, tr("up and down")}, {{"F1"}, tr("norms")},           {{"Enter"}, tr("into the case")}, {{"N", "P"}, tr("next, previous remark")},
            {{"A", "X"}, tr("accept, not mended")}, {{"C"}, tr("remark here")}, {{"E"}, tr("your opinion")},   {{"[", "]"}, tr("fold panes")}};
}

/// Alt+1 to Alt+6 choose, Ctrl+Enter gives, from wherever the keyboard is: a digit with Alt must not fall into a field.
void ReviewPage::addShortcuts()
{
    const auto on = [this](const QKeySequence& keys, auto act) {
        auto* shortcut = new QShortcut(keys, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, [this, act] {
            if (m_right->currentWidget() == m_opinion)
                act();
        });
    };
    for (int i = 0; i < static_cast<int>(std::size(kOpinions)); ++i)
        on(QKeySequence(Qt::ALT | static_cast<Qt::Key>(Qt::Key_1 + i)), [this, i] {
            enterOpinion();
            m_opinion->choose(kOpinions[i]);
        });
    for (const auto enter : {Qt::Key_Return, Qt::Key_Enter})
        on(QKeySequence(Qt::CTRL | enter), [this] { m_opinion->give(); });
}

bool ReviewPage::takeKey(int key)
{
    switch (key) {
    case Qt::Key_N:
    case Qt::Key_P:
        if (m_detail->open().empty())
            tell(Tone::Info, m_detail->shown() ? tr("No remark is open in this case.") : tr("No case chosen"));
        return key == Qt::Key_P ? goOn(-1) : goOn(m_detail->at() ? 1 : 0), true;
    case Qt::Key_Return:
    case Qt::Key_Enter: return goOn(m_detail->at() ? 1 : 0), true;
    case Qt::Key_A: return acceptMarked(true), true;
    case Qt::Key_X: return acceptMarked(false), true;
    case Qt::Key_C: return pinHere(), true;
    case Qt::Key_E: return nextStep(), true;
    case Qt::Key_J: return moveBy(1), true;
    case Qt::Key_K: return moveBy(-1), true;
    case Qt::Key_BracketLeft: m_queueFolded ^= true; return arrange(), true;
    case Qt::Key_BracketRight: m_opinionFolded ^= true; m_opinionWanted ^= true; return arrange(), true;
    case Qt::Key_Escape: return readsPaper() ? closePaper() : focusMain(), true;
    default: return false;
    }
}

/// What no field and no list took: the keys of the desk.
void ReviewPage::keyPressEvent(QKeyEvent* event)
{
    const auto modifiers = event->modifiers() & ~Qt::KeypadModifier;
    if (modifiers == Qt::NoModifier && takeKey(event->key()))
        return;
    Page::keyPressEvent(event);
}

bool ReviewPage::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_table && event->type() == QEvent::KeyPress) {
        auto* pressed = static_cast<QKeyEvent*>(event);
        const int key = pressed->key();
        const bool list = key == Qt::Key_J || key == Qt::Key_K || key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_E;
        const auto modifiers = pressed->modifiers() & ~Qt::KeypadModifier;
        if (modifiers == Qt::NoModifier && !list && key != Qt::Key_Escape && takeKey(key))
            return true;
    }
    return Page::eventFilter(watched, event);
}

} // namespace minyi::ui
