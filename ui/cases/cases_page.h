#pragma once

#include <QHash>
#include <QLabel>

#include "ui/cases/case_detail.h"
#include "ui/cases/cases_columns.h"
#include "ui/kit/empty_state.h"
#include "ui/kit/id_model.h"
#include "ui/kit/pane_widths.h"
#include "ui/kit/views.h"
#include "ui/shell/page.h"

class QHBoxLayout;
class QPushButton;
class QSplitter;
class QToolButton;

namespace minyi::ui {

class CaseFilter;
class CaseForms;
class CaseUndo;
class ChecklistPane;
class ClockForms;
class EvidenceForms;
class ListExport;
class ReviewForms;
class SealedForms;

/// The case desk: views and conditions, the list of any length, the case in full with its next step.
class CasesPage : public Page {
    Q_OBJECT

public:
    explicit CasesPage(Session& session, QWidget* parent = nullptr);

    QString title() const override { return tr("Cases"); }
    QString subtitle() const override;
    void reload() override;
    QList<QWidget*> actions() override;
    QList<KeyHint> keyHints() const override;
    void focusMain() override { (m_table->isHidden() ? static_cast<QWidget*>(m_empty) : m_table)->setFocus(Qt::OtherFocusReason); }
    void focusFilter() override;
    bool runAction(const QString& action) override;
    void openItem(core::AggKind kind, qint64 id) override;

    QSize minimumSizeHint() const override { return {640, 320}; }
    TableView* table() const { return m_table; }
    IdModel<CaseLine>& model() { return *m_model; }
    CaseFilter* filter() const { return m_filter; }
    CaseDetail* detail() const { return m_detail; }
    ChecklistPane* checklist() const;
    /// The checklist of the case shown, in its own pane; remembered.
    void openChecklist(bool open);
    CaseForms* forms() const { return m_forms; }
    /// Orders the list; the same again turns it round.
    void sortBy(core::cases::Sort sort);

protected:
    void retranslate() override;
    void resizeEvent(QResizeEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QWidget* makeList();
    void setUpTable();
    void connectDetail();
    void beginAnew();
    void askIds();
    void askCounts(); ///< if they are not of this list
    void askTallies(std::vector<std::int64_t> ids); ///< of rows in sight, which do not wait for it
    void select();
    void showIds(std::vector<std::int64_t> ids);
    void showConditions();
    void showFoot();
    void showCase(qint64 id);
    void showProof(CaseDetail::Shown shown);
    void moveBy(int by);
    void takeNextStep();
    void openStep(core::cases::Step step);
    void changeMany();
    bool takeKey(int key, Qt::KeyboardModifiers modifiers);
    void arrange();
    void arrangeColumns(int table);

    CaseFilter* m_filter;
    TableView* m_table;
    IdModel<CaseLine>* m_model;
    CaseDetail* m_detail;
    CaseForms* m_forms;
    ClockForms* m_clockForms;
    EvidenceForms* m_evidence;
    CaseUndo* m_undo;
    ReviewForms* m_review;
    SealedForms* m_sealed;
    ListExport* m_export;
    EmptyState* m_empty;
    QLabel *m_head, *m_count, *m_foot, *m_order;
    QHBoxLayout* m_chips;
    QToolButton* m_drawer;
    QPushButton *m_save, *m_new, *m_out, *m_unseal;
    QSplitter* m_split;
    PaneWidths m_widths;
    QHash<qint64, Count> m_tallies; ///< as last told, so that a list that is asked for again does not blink
    core::cases::Sort m_sort = core::cases::Sort::Due;
    bool m_descending = false;
    qint64 m_current = 0, m_whole = 0;
    bool m_uncounted = false; ///< the counts are older than the list
    bool m_narrow = false, m_drawerOpen = false, m_filterFolded = false, m_detailFolded = false, m_checklistOpen = false, m_recalled = false;
};

Page* makeCasesPage(Session& session, QWidget* parent);

} // namespace minyi::ui
