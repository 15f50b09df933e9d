#pragma once

#include <QLabel>
#include <QPushButton>

#include "ui/cases/leniency_columns.h"
#include "ui/kit/form_desk.h"
#include "ui/kit/overlay.h"
#include "ui/kit/views.h"

class QVBoxLayout;

namespace minyi::ui {

/// The two forms of the list: an entry is put into use, or taken out.
class ListForms : public FormDesk {
    Q_OBJECT

public:
    using FormDesk::FormDesk;

    void open(const core::leniency::EntryRow& row);

signals:
    void done(const QString& words);

private:
    void openOn(const core::leniency::EntryRow& row);
    void openOff(const core::leniency::EntryRow& row);
};

/// The no-penalty list: what each entry says, how sure it is, whether it is in use and by which document. Enter puts an entry into use or
/// takes it out, for who may.
class LeniencyOverlay : public Overlay {
    Q_OBJECT

public:
    LeniencyOverlay(Session& session, QWidget* parent);

    void reload();
    TableView* table() const { return m_table; }
    const RowModel<EntryLine>& rows() const { return *m_rows; }
    QPushButton* switchButton() const { return m_switch; }

protected:
    QWidget* firstFocus() const override { return m_table; }

private:
    void addFoot(QVBoxLayout* column);
    void showEntry();
    void openSwitch();
    const core::leniency::EntryRow* chosen() const;

    Session& m_session;
    ListForms* m_forms;
    TableView* m_table;
    RowModel<EntryLine>* m_rows;
    QLabel *m_count, *m_said, *m_words, *m_history;
    QPushButton* m_switch;
    bool m_maySwitch = false;
};

/// Opens it over the window.
LeniencyOverlay* openNoPenaltyList(Session& session, QWidget* over);

} // namespace minyi::ui
