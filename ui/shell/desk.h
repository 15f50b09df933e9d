#pragma once

#include <QHash>
#include <QStackedWidget>

#include "ui/shell/pages.h"

#include <vector>

namespace minyi::ui {

class Preferences;
class NormHelp;
class Rail;
class StatusBar;
class Banner;
class Toasts;
class TopBar;

/// The place of one signed-in user: rail, top bar, pages, status bar. It goes when another user comes; what was typed is taken
/// out before and put back when its user returns.
class Desk : public QWidget {
    Q_OBJECT

public:
    /// `first` is the name of the page it starts on; else it is that of who came in.
    Desk(Session session, Preferences& preferences, const QString& first, QWidget* parent);
    ~Desk() override;

    Session& session() { return m_session; }
    const std::vector<PageRow>& places() const { return m_places; }
    /// Made when it is first wanted; nothing for a page this user has not.
    Page* page(PageId id);
    Page* current() const { return qobject_cast<Page*>(m_stack->currentWidget()); }
    PageId currentId() const;
    void go(PageId id);
    void open(PageId id, core::AggKind kind, qint64 item);
    /// What the desk itself does of the action table; false for the rest.
    bool run(std::string_view action);
    /// F6: rail, top bar, page.
    void movePane(int by);
    void openImport();
    /// Says so above every page while the machine's clock is wrong.
    void checkClock();
    void tell(Tone tone, const QString& words, const QString& undoWords = {}, std::function<void()> undo = {});

    QJsonObject saveDrafts() const;
    void restoreDrafts(const QJsonObject& drafts);
    TopBar* topBar() const { return m_top; }
    Rail* rail() const { return m_rail; }

signals:
    void palettePressed();
    void userPressed();

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void build();
    Page* makePage(const PageRow& row);
    /// One page a turn of the event loop, so that the rail has its numbers and nobody waits.
    void makeRest();
    void showHead();
    void showIdentity();
    void showNotes();
    void retranslate();

    Session m_session;
    Preferences& m_preferences;
    core::JumpWatch m_jump;
    std::vector<PageRow> m_places;
    QHash<int, Page*> m_pages;
    Rail* m_rail;
    TopBar* m_top;
    QStackedWidget* m_stack;
    Banner* m_clock;
    StatusBar* m_status;
    Toasts* m_toasts;
    NormHelp* m_norms;
    QStringList m_notes; ///< what the toasts said, newest first
    QString m_unit, m_unitEn;
};

} // namespace minyi::ui
