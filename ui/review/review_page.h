#pragma once

#include <QLabel>

#include "core/review/commands.h"
#include "core/review/reviewing.h"
#include "ui/kit/empty_state.h"
#include "ui/kit/pane_widths.h"
#include "ui/kit/views.h"
#include "ui/review/review_columns.h"
#include "ui/review/review_detail.h"
#include "ui/shell/page.h"

class QPushButton;
class QSplitter;
class QStackedWidget;

namespace minyi::ui {

class EvidenceForms;
class OpinionPane;
class PaperPane;
class ReviewForms;
class SaidPane;
class Segmented;

/// The desk of a legal reviewer in three panes: what waits, by clock; the case or a paper of it; the opinion.
class ReviewPage : public Page {
    Q_OBJECT

public:
    explicit ReviewPage(Session& session, QWidget* parent = nullptr);

    QString title() const override { return tr("Review"); }
    QString subtitle() const override;
    void reload() override;
    QList<QWidget*> actions() override;
    QList<KeyHint> keyHints() const override;
    void focusMain() override;
    void openItem(core::AggKind kind, qint64 id) override;

    QSize minimumSizeHint() const override { return {640, 320}; }
    TableView* table() const { return m_table; }
    const RowModel<ReviewLine>& model() const { return *m_model; }
    ReviewDetail* detail() const { return m_detail; }
    OpinionPane* opinion() const { return m_opinion; }
    PaperPane* paper() const { return m_paper; }
    /// Whether a paper is read where the case stands otherwise.
    bool readsPaper() const;
    ReviewForms* forms() const { return m_forms; }

protected:
    void retranslate() override;
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    enum Which { kWaiting, kDecided, kLooks, kOverridden };

    QWidget* makeList();
    void showWords();
    void offerDraw(bool may); ///< in the head, beside the lists
    void connectAll();
    void connectForms();
    void show(std::vector<core::review::QueueRow> rows);
    void showBadge(const std::vector<core::review::QueueRow>& rows);
    void askLooks();
    void askOverrides();
    QString lastMonth() const;
    void showCase(qint64 id);
    void showRead(ReviewDetail::Shown shown);
    void explainBy(const ReviewDetail::Shown& shown);
    void nextStep();
    void closeCase(const QString& why);
    void layPanes();
    void arrange();
    void moveBy(int by);
    void goOn(int by); ///< to a remark that is open; 0: the one marked, or the first
    void acceptMarked(bool accept);
    void pinHere();
    void openPaper(const Place& place, const QString& said);
    void closePaper();
    void enterOpinion();
    void give(const core::review::DecideReview& command);
    void addShortcuts();
    bool takeKey(int key);
    qint64 current() const;

    TableView* m_table;
    RowModel<ReviewLine>* m_model;
    ReviewDetail* m_detail;
    PaperPane* m_paper;
    OpinionPane* m_opinion;
    SaidPane* m_said;
    QStackedWidget *m_middle, *m_right;
    ReviewForms* m_forms;
    EvidenceForms* m_evidence;
    EmptyState* m_empty;
    QLabel *m_head, *m_foot;
    Segmented* m_which;
    QPushButton* m_draw;
    QSplitter* m_split;
    PaneWidths m_widths;
    std::vector<core::review::LookRow> m_looks; ///< of the month before, while they are shown
    qint64 m_current = 0;
    bool m_queueFolded = false, m_opinionFolded = false, m_opinionWanted = false;
    std::int64_t m_sealed = 0;                  ///< drawn for a second look, and in sealed records
    bool m_drawable = false;
    bool m_atOpinion = false; ///< where the keys are
    bool m_accepted = false; ///< a remark was just answered: go on when the case is shown anew
};

Page* makeReviewPage(Session& session, QWidget* parent);

} // namespace minyi::ui
