#pragma once

#include <QLabel>

#include "core/calendar/notice.h"
#include "ui/deadlines/board_lines.h"
#include "ui/kit/empty_state.h"
#include "ui/kit/list_export.h"
#include "ui/kit/views.h"
#include "ui/shell/page.h"

class QStackedWidget;
class QToolButton;
class QVBoxLayout;

namespace minyi::ui {

class Banner;
class NoticeForms;
class RuleForms;
class RulesView;
class Segmented;
class YearView;

/// Every limit that runs, custody first; what waits for an answer; and the calendar they are counted by.
class DeadlinesPage : public Page {
    Q_OBJECT

public:
    explicit DeadlinesPage(Session& session, QWidget* parent = nullptr);

    QString title() const override { return tr("Deadlines"); }
    QString subtitle() const override;
    void reload() override;
    QList<QWidget*> actions() override;
    QList<KeyHint> keyHints() const override;
    void focusMain() override;
    bool runAction(const QString& action) override;
    QSize minimumSizeHint() const override { return {640, 320}; }

    enum View { All, Mine, Waiting, Calendar, Limits };
    void choose(int view);
    void showYear(int year);
    TableView* table() const { return m_table; }
    YearView* year() const { return m_year; }
    NoticeForms* forms() const { return m_forms; }
    RulesView* rules() const { return m_rules; }

protected:
    void retranslate() override;

private:
    enum Pane { BoardPane, CalendarPane, LimitsPane };

    QWidget* mainOf(int pane) const;
    QWidget* makeBoard();
    QWidget* makeCalendar();
    void askBoard();
    void askWaiting();
    void askYear();
    void showBoard(core::deadlines::BoardAnswer answer);
    void open(int row);

    Segmented* m_views;
    QStackedWidget* m_stack;
    TableView* m_table;
    RowModel<BoardLine>* m_model;
    EmptyState* m_empty;
    QLabel *m_foot, *m_yearWord, *m_legend;
    YearView* m_year;
    QVBoxLayout* m_notices;
    Banner* m_missing;
    NoticeForms* m_forms;
    RuleForms* m_ruleForms;
    RulesView* m_rules;
    ListExport* m_export;
    QPushButton *m_yearly, *m_emergency, *m_out, *m_draft;
    int m_shownYear = 0;
};

Page* makeDeadlinesPage(Session& session, QWidget* parent);

} // namespace minyi::ui
