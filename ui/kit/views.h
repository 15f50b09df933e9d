#pragma once

#include <QListView>
#include <QTableView>
#include <QTimer>

#include "ui/kit/table_delegate.h"

class QLabel;

namespace minyi::ui {

/// Lists and tables as we want them: J and K move, no input method, letters do not jump, Enter opens, F1 asks for the
/// deadline card. Single keys are taken here, never as window shortcuts.
class TableView : public QTableView {
    Q_OBJECT

public:
    explicit TableView(const QString& name, QWidget* parent = nullptr);

    void setDensity(Density density);
    void keyboardSearch(const QString&) override {}
    QSize minimumSizeHint() const override { return {160, 96}; }

signals:
    void opened(const QModelIndex& index);
    void explained(const QModelIndex& index);
    void nextStep(const QModelIndex& index);
    /// The mouse rested 400 ms on a row; an invalid index when it left.
    void lingered(const QModelIndex& index);

protected:
    bool event(QEvent* event) override;
    bool viewportEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& before) override;
    void changeEvent(QEvent* event) override;

private:
    Density m_density = Density::Normal;
    QTimer m_linger;
};

class ListView : public QListView {
    Q_OBJECT

public:
    explicit ListView(const QString& name, QWidget* parent = nullptr);

    void keyboardSearch(const QString&) override {}
    QSize minimumSizeHint() const override { return {160, 96}; }

signals:
    void opened(const QModelIndex& index);
    void explained(const QModelIndex& index);
    void nextStep(const QModelIndex& index);
    /// The mouse rested 400 ms on a row; an invalid index when it left.
    void lingered(const QModelIndex& index);
    void digit(int number);

protected:
    bool event(QEvent* event) override;
    bool viewportEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& before) override;

private:
    QTimer m_linger;
};

/// Shows the rows or, where there are none, what says so. A list that was asked for the focus before it had rows takes it now, unless
/// somebody is at work elsewhere on the page.
void showRows(QAbstractItemView& view, QWidget& empty, bool none);

/// Whether the keyboard is at the widget or in it now. What QWidget::focusWidget() tells is where in there it was last, and it goes on
/// telling so while a form over the page has the keys.
bool hasKeys(const QWidget& widget);

/// What lies on the page like a table does: head and foot of a list are of one sheet with its rows.
QWidget* makeSurface();

/// A desk's list: its name, the table or what says that there is nothing, how much of it is here.
QWidget* layListPane(QLabel* head, QTableView* table, QWidget* empty, QLabel* foot);

/// Columns as wide as their table of columns says.
template <class Columns>
void setWidths(QTableView& table, const Columns& columns)
{
    int at = 0;
    for (const auto& column : columns)
        table.setColumnWidth(at++, column.width);
}

} // namespace minyi::ui
