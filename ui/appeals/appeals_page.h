#pragma once

#include <QLabel>
#include <QThreadPool>

#include "core/metrics/queries.h"
#include "ui/appeals/appeals_columns.h"
#include "ui/kit/empty_state.h"
#include "ui/kit/list_export.h"
#include "ui/kit/view_pane.h"
#include "ui/kit/views.h"
#include "ui/shell/page.h"

class QPushButton;
class QSplitter;

namespace minyi::ui {

class AppealDetail;
class AppealForms;
class FigureSheet;
class FigureTile;

/// The appeals desk: what callers ask for at 968110 and what 12345 dispatched, by clock, against the four targets.
class AppealsPage : public Page {
    Q_OBJECT

public:
    explicit AppealsPage(Session& session, QWidget* parent = nullptr);

    QString title() const override { return tr("Appeals"); }
    QString subtitle() const override;
    void reload() override;
    QList<QWidget*> actions() override;
    QList<KeyHint> keyHints() const override;
    void focusMain() override { (m_table->isHidden() ? static_cast<QWidget*>(m_empty) : m_table)->setFocus(Qt::OtherFocusReason); }
    bool runAction(const QString& action) override;
    void openItem(core::AggKind kind, qint64 id) override;

    QSize minimumSizeHint() const override { return {640, 320}; }
    TableView* table() const { return m_table; }
    RowModel<AppealLine>& model() { return *m_model; }
    AppealDetail* detail() const { return m_detail; }
    AppealForms* forms() const { return m_forms; }
    const QList<FigureTile*>& tiles() const { return m_tiles; }
    FigureSheet* sheet() const { return m_sheet; }
    /// Which list is shown, from 0 as the pane has them.
    void choose(int view);
    /// The list that is shown, whole, for a file.
    ListSource source();

protected:
    void retranslate() override;
    void resizeEvent(QResizeEvent* event) override;

private:
    ViewPane* makeViews();
    QWidget* makeList();
    QLayout* makeTiles();
    void showTiles();
    void connectAll();
    void askPage(std::optional<core::Id<core::appeals::Appeal>> after);
    void askFigures();
    void show(std::vector<core::appeals::ListRow> rows, bool first);
    void showAppeal(qint64 id);
    void nextStep();
    void writeReplies();
    QString asideOf(const core::metrics::BoardRow& row) const;

    QList<FigureTile*> m_tiles;
    TableView* m_table;
    RowModel<AppealLine>* m_model;
    AppealDetail* m_detail;
    AppealForms* m_forms;
    FigureSheet* m_sheet;
    ListExport* m_export;
    EmptyState* m_empty;
    QLabel *m_head, *m_foot;
    ViewPane* m_views;
    QPushButton *m_new, *m_out, *m_replies;
    QSplitter* m_split;
    core::metrics::BoardAnswer m_board;
    QThreadPool m_disk; ///< one file at a time
    qint64 m_current = 0;
};

Page* makeAppealsPage(Session& session, QWidget* parent);

} // namespace minyi::ui
