#pragma once

#include "ui/kit/form_dialog.h"

#include "core/cases/command_fields.h"
#include "core/cases/queries.h"
#include "ui/kit/qt_text.h"
#include "ui/kit/row_model.h"
#include "ui/kit/session.h"
#include "ui/kit/views.h"

namespace minyi::ui {

/// A case among many that are changed at once, and what became of it.
struct BulkLine {
    qint64 id = 0;
    QString number, title, state;
    Chip chip;
    QString why; ///< the sentence of a refusal
};

inline const Column<BulkLine> kBulkColumns[] = {
    {QT_TRANSLATE_NOOP("Column", "Result"), [](const BulkLine& l) { return QVariant::fromValue(l.chip); }, 132},
    {QT_TRANSLATE_NOOP("Column", "Number"), [](const BulkLine& l) -> QVariant { return l.number; }, 148},
    {QT_TRANSLATE_NOOP("Column", "Name, and why not"),
     [](const BulkLine& l) { return QVariant::fromValue(Cell{l.title, l.why.isEmpty() ? l.state : l.why}); }, 200, Qt::AlignLeft, true},
};

/// One change to many cases: tried first, row by row, then done row by row, each by the command its own form would give and behind the
/// same gates. One that is refused holds up none; between two rows it can be stopped.
class BulkForm : public FormDialog {
    Q_OBJECT

public:
    static constexpr int kMost = 200;

    BulkForm(Session& session, std::vector<core::cases::DeskRow> rows, QWidget* parent);

    /// What is to be done; empty data assigns.
    QComboBox* what() const { return m_what; }
    QComboBox* handler() const { return m_handler; }
    QPlainTextEdit* note() const { return m_note; }
    const std::vector<BulkLine>& lines() const { return m_lines; }
    bool isRunning() const { return m_at >= 0; }
    void dismiss() override;

signals:
    /// How many were done of how many.
    void ended(int done, int of);

private:
    enum class Way { Try, Do };

    void addTable();
    void fillWhat();
    void askHandler();
    void start(Way way);
    void next();
    void takeResult(const std::optional<core::Refusal>& refused);
    void finishRun();
    void showRow(int row);

    Session& m_session;
    std::vector<BulkLine> m_lines;
    RowModel<BulkLine>* m_model;
    QComboBox *m_what, *m_handler;
    QPlainTextEdit* m_note;
    QLabel* m_progress;
    Way m_way = Way::Try;
    int m_at = -1, m_done = 0; ///< the row on its way, -1 for none
    int m_run = 0;
    std::optional<core::cases::Step> m_step; ///< of this run; none assigns
    std::string m_account, m_words;
    bool m_stop = false;
};

} // namespace minyi::ui
