#pragma once

#include <QComboBox>
#include <QLabel>
#include <QPushButton>

#include "ui/duty/duty_columns.h"
#include "ui/duty/duty_grid.h"
#include "ui/kit/overlay.h"
#include "ui/kit/session.h"
#include "ui/kit/views.h"

class QVBoxLayout;

namespace minyi::ui {

class DutyForms;

/// Who is on duty this week, and what the shifts leave to each other. Enter puts somebody on duty, Delete takes off.
class DutyOverlay : public Overlay {
    Q_OBJECT

public:
    DutyOverlay(Session& session, QWidget* parent);

    void reload();
    TableView* grid() const { return m_grid; }
    const DutyGrid& week() const { return *m_week; }
    TableView* handovers() const { return m_left; }
    const RowModel<HandoverLine>& handoverRows() const { return *m_leftRows; }
    QPushButton* takeOverButton() const { return m_takeOver; }
    DutyForms* forms() const { return m_forms; }

protected:
    QWidget* firstFocus() const override { return m_grid; }
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void addHead(QVBoxLayout* column);
    void addWeek(QVBoxLayout* column);
    void addHandovers(QVBoxLayout* column);
    void askUnits();
    void turnWeek(int by);
    void putOn();
    void takeOff();
    void takeOver();
    QString unit() const { return m_unit->currentData().toString(); }

    Session& m_session;
    DutyForms* m_forms;
    QComboBox* m_unit;
    QLabel *m_span, *m_said, *m_none;
    TableView *m_grid, *m_left;
    DutyGrid* m_week;
    RowModel<HandoverLine>* m_leftRows;
    QPushButton* m_takeOver;
    core::Day m_monday;
};

/// Opens it over the window.
DutyOverlay* openDuty(Session& session, QWidget* over);

} // namespace minyi::ui
