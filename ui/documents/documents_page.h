#pragma once

#include <QStackedWidget>

#include "core/reports/commands.h"
#include "ui/documents/paper_view.h"
#include "ui/documents/print_pane.h"
#include "ui/shell/page.h"

class QLabel;
class QToolButton;

namespace minyi::ui {

class EmptyState;

/// Forms before they are printed: what is drawn here is what comes out of the printer and what stands in the PDF.
class DocumentsPage : public Page {
    Q_OBJECT

public:
    explicit DocumentsPage(Session& session, QWidget* parent = nullptr);

    QString title() const override { return tr("Documents"); }
    QString subtitle() const override { return m_subtitle; }
    void reload() override;
    QList<KeyHint> keyHints() const override;
    void focusMain() override { m_view->setFocus(Qt::OtherFocusReason); }
    bool runAction(const QString& action) override;
    /// An order's form, the list of incidents, or the daily report for anything else.
    void openItem(core::AggKind kind, qint64 id) override;
    void open(qint64 order);
    /// Seals the form and writes it; the person chose the path before.
    void exportTo(const QString& path);
    /// Seals the form and sends it to the chosen printer.
    void print();

    QSize minimumSizeHint() const override { return {640, 320}; }
    PaperView* view() const { return m_view; }
    PrintPane* pane() const { return m_pane; }
    /// What the shown paper is called as a file.
    QString fileName() const;

protected:
    void retranslate() override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    QWidget* makeTools();
    void draft();
    void openCase(qint64 id);
    core::Day weekFrom() const;
    template <class Question>
    void draftBy(const Question& question);
    void show(core::Result<core::reports::Report> report, const std::optional<core::orders::OrderAnswer>& order);
    void showSize();
    void askForPath();
    core::reports::SealReport sealing() const;
    std::optional<std::string> language() const;

    PrintPane* m_pane;
    PaperView* m_view;
    EmptyState* m_empty;
    QLabel *m_sheet, *m_size;
    QToolButton *m_out, *m_in, *m_fit;
    QString m_subtitle, m_number;
};

Page* makeDocumentsPage(Session& session, QWidget* parent);

} // namespace minyi::ui
