#pragma once

#include <QEvent>
#include <QJsonObject>
#include <QList>
#include <QWidget>

#include "ui/kit/key_hint.h"
#include "ui/kit/session.h"
#include "ui/look/tokens.h"

#include <functional>

namespace minyi::ui {

/// The pages of the rail in the order of a working day.
enum class PageId { Today, Cases, Incidents, FollowUp, Orders, Appeals, Insights, Deadlines, Documents, Settings, Review };

/// One place of the rail. It shows answers and gives commands; the window around it gives title, actions and keys.
class Page : public QWidget {
    Q_OBJECT

public:
    explicit Page(Session& session, QWidget* parent = nullptr) : QWidget(parent), m_session(session) {}

    virtual QString title() const = 0;
    virtual QString subtitle() const { return {}; }
    /// Asks again; also called when the page comes to the front.
    virtual void reload() {}
    /// Buttons for the top bar, one primary at most, at the right; they belong to the page.
    virtual QList<QWidget*> actions() { return {}; }
    /// Keys of the focused pane, for the status bar.
    virtual QList<KeyHint> keyHints() const { return {}; }
    /// The keyboard goes to the main list, so that it is on no button by chance.
    virtual void focusMain() { setFocus(Qt::OtherFocusReason); }
    /// "/": the keyboard goes to the filter of this page.
    virtual void focusFilter() {}
    /// Ctrl+P, Ctrl+S, Ctrl+N on this page; false when there is nothing to do.
    virtual bool runAction([[maybe_unused]] const QString& action) { return false; }
    /// Opens one matter or order, from Today or the palette.
    virtual void openItem([[maybe_unused]] core::AggKind kind, [[maybe_unused]] qint64 id) {}
    /// What was typed and not yet submitted; kept in memory while another user works, never written down.
    virtual QJsonObject saveDraft() const { return {}; }
    virtual void restoreDraft([[maybe_unused]] const QJsonObject& draft) {}

signals:
    /// Title, subtitle, actions or key hints are others now.
    void headChanged();
    /// The number on the rail: only what needs this user now.
    void badgeChanged(int count, bool urgent);
    void jumpTo(minyi::ui::PageId page, minyi::core::AggKind kind, qint64 id);
    void told(minyi::ui::Tone tone, const QString& words, const QString& undoWords, const std::function<void()>& undo);

protected:
    Session& session() const { return m_session; }
    /// A passing message at the bottom left; with an undo when the act can be undone.
    void tell(Tone tone, const QString& words, const QString& undoWords = {}, const std::function<void()>& undo = {})
    {
        emit told(tone, words, undoWords, undo);
    }
    /// Sets every word again after the language was switched.
    virtual void retranslate() {}
    void changeEvent(QEvent* event) override
    {
        if (event->type() == QEvent::LanguageChange) {
            retranslate();
            emit headChanged();
        }
        QWidget::changeEvent(event);
    }

private:
    Session& m_session;
};

} // namespace minyi::ui
