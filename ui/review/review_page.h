#pragma once

#include <QLabel>

#include "core/review/reviewing.h"
#include "ui/kit/empty_state.h"
#include "ui/kit/views.h"
#include "ui/review/review_columns.h"
#include "ui/shell/page.h"

class QPushButton;
class QSplitter;

namespace minyi::ui {

class EvidenceForms;
class ReviewDetail;
class ReviewForms;
class Segmented;

/// The desk of a legal reviewer: what waits, by clock, and one case in full beside it.
class ReviewPage : public Page {
    Q_OBJECT

public:
    explicit ReviewPage(Session& session, QWidget* parent = nullptr);

    QString title() const override { return tr("Review"); }
    QString subtitle() const override;
    void reload() override;
    QList<QWidget*> actions() override;
    QList<KeyHint> keyHints() const override;
    void focusMain() override { (m_table->isHidden() ? static_cast<QWidget*>(m_empty) : m_table)->setFocus(Qt::OtherFocusReason); }
    void openItem(core::AggKind kind, qint64 id) override;

    QSize minimumSizeHint() const override { return {640, 320}; }
    TableView* table() const { return m_table; }
    const RowModel<ReviewLine>& model() const { return *m_model; }
    ReviewDetail* detail() const { return m_detail; }
    ReviewForms* forms() const { return m_forms; }

protected:
    void retranslate() override;

private:
    QWidget* makeList();
    void connectAll();
    void connectForms();
    void show(std::vector<core::review::QueueRow> rows);
    void showBadge(const std::vector<core::review::QueueRow>& rows);
    void askLooks();
    void askOverrides();
    QString lastMonth() const;
    void showCase(qint64 id);
    void nextStep();
    qint64 current() const;

    TableView* m_table;
    RowModel<ReviewLine>* m_model;
    ReviewDetail* m_detail;
    ReviewForms* m_forms;
    EvidenceForms* m_evidence;
    EmptyState* m_empty;
    QLabel *m_head, *m_foot;
    Segmented* m_which;
    QPushButton* m_draw;
    std::vector<core::review::LookRow> m_looks; ///< of the month before, while they are shown
    qint64 m_current = 0;
};

Page* makeReviewPage(Session& session, QWidget* parent);

} // namespace minyi::ui
