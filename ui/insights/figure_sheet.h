#pragma once

#include <QLabel>

#include "core/metrics/behind.h"
#include "core/metrics/queries.h"
#include "ui/kit/overlay.h"
#include "ui/kit/row_model.h"
#include "ui/kit/session.h"
#include "ui/kit/views.h"

namespace minyi::ui {

/// One figure in full: how it is defined and counted, and everything it counts.
class FigureSheet : public Overlay {
    Q_OBJECT

public:
    FigureSheet(Session& session, QWidget* parent);

    void show(const core::metrics::BoardRow& row, core::Day from, core::Day to, std::optional<core::Id<core::staff::Unit>> unit);
    TableView* table() const { return m_table; }
    const QLabel* count() const { return m_count; }

signals:
    void opened(minyi::core::AggKind kind, qint64 id);

protected:
    QWidget* firstFocus() const override { return m_table; }

private:
    void fetch();

    Session& m_session;
    core::metrics::Behind m_question;
    QLabel *m_title, *m_terms, *m_definition, *m_count;
    TableView* m_table;
    RowModel<core::metrics::BehindRow>* m_model;
    int m_total = 0;
};

} // namespace minyi::ui
