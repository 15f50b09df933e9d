#pragma once

#include <QLabel>

#include "core/deadlines/edition_commands.h"
#include "ui/kit/row_model.h"
#include "ui/kit/session.h"
#include "ui/kit/views.h"

class QLineEdit;
class QVBoxLayout;

namespace minyi::ui {

class RuleForms;

/// A version of a limit as the table shows it.
struct RuleLine {
    core::deadlines::LimitRow row;
    QString name, law, rolls, valid;
    Cell amount; ///< with what an edition makes of it
};

/// Every limit with its article and source, and the editions that would change them.
class RulesView : public QWidget {
    Q_OBJECT

public:
    RulesView(Session& session, RuleForms* forms, QWidget* parent = nullptr);

    void reload();
    void retranslate();
    TableView* table() const { return m_table; }
    QLineEdit* search() const { return m_search; }
    const std::vector<core::deadlines::EditionRow>& editions() const { return m_editions; }

private:
    using Edition = core::deadlines::EditionRow;

    void show();
    void showEditions();
    QWidget* makeStrip(const Edition& edition);
    void addVerbs(class QHBoxLayout* row, const Edition& edition);
    void showAbout();
    void open();
    /// The draft of the asker that changes go into.
    const Edition* draft() const;
    RuleLine lineOf(const core::deadlines::LimitRow& row) const;

    Session& m_session;
    RuleForms* m_forms;
    QLineEdit* m_search;
    QVBoxLayout* m_strips;
    TableView* m_table;
    RowModel<RuleLine>* m_model;
    QLabel *m_about, *m_foot;
    std::vector<core::deadlines::LimitRow> m_limits;
    std::vector<Edition> m_editions;
};

} // namespace minyi::ui
