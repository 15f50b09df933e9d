#pragma once

#include <QLabel>

#include "ui/incidents/incidents_columns.h"
#include "ui/kit/empty_state.h"
#include "ui/kit/list_export.h"
#include "ui/kit/view_pane.h"
#include "ui/kit/views.h"
#include "ui/shell/page.h"

class QPushButton;
class QSplitter;

namespace minyi::ui {

class IncidentDetail;
class IncidentForms;

/// Incidents, first of all those of which nothing was made in time: "actual filing, zero problems" is that list staying empty.
class IncidentsPage : public Page {
    Q_OBJECT

public:
    explicit IncidentsPage(Session& session, QWidget* parent = nullptr);

    QString title() const override { return tr("Incidents"); }
    QString subtitle() const override;
    void reload() override;
    QList<QWidget*> actions() override;
    QList<KeyHint> keyHints() const override;
    void focusMain() override { (m_table->isHidden() ? static_cast<QWidget*>(m_empty) : m_table)->setFocus(Qt::OtherFocusReason); }
    bool runAction(const QString& action) override;
    void openItem(core::AggKind kind, qint64 id) override;

    QSize minimumSizeHint() const override { return {640, 320}; }
    TableView* table() const { return m_table; }
    RowModel<IncidentLine>& model() { return *m_model; }
    IncidentDetail* detail() const { return m_detail; }
    IncidentForms* forms() const { return m_forms; }
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
    void askPage(std::optional<core::Id<core::incidents::Incident>> after);
    void askCounts();
    void show(std::vector<core::incidents::ListRow> rows, bool first);
    void showIncident(qint64 id);

    TableView* m_table;
    RowModel<IncidentLine>* m_model;
    IncidentDetail* m_detail;
    IncidentForms* m_forms;
    ListExport* m_export;
    EmptyState* m_empty;
    QLabel *m_head, *m_foot;
    ViewPane* m_views;
    QPushButton *m_new, *m_out;
    QSplitter* m_split;
    qint64 m_current = 0;
};

Page* makeIncidentsPage(Session& session, QWidget* parent);

} // namespace minyi::ui
