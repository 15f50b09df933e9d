#pragma once

#include <QObject>

#include "core/deadlines/board.h"
#include "ui/kit/form_desk.h"
#include "ui/kit/row_model.h"

namespace minyi::ui {

class TableView;

/// A table in a form that is wide enough for it, and a button that writes it into a file.
void addTable(FormDialog* form, TableView* table, QAbstractItemModel* model, const QString& name);

/// A notice of holidays before it is taken in: its days, and every open deadline that would move.
class NoticeForms : public FormDesk {
    Q_OBJECT

public:
    using FormDesk::FormDesk;

    /// The yearly notice from a CSV file.
    void openYearly();
    /// Some days that become free or worked, in one dialog.
    void openEmergency();
    /// What a notice would move, with the way to take it in; also where the file came from elsewhere.
    void openMoved(const QString& paper, const std::string& days, bool emergency);

signals:
    void done(const QString& words);
    void told(const QString& words);

private:
    struct Look;
    void look(const std::shared_ptr<Look>& look, std::optional<core::Uid> after);
};

} // namespace minyi::ui
