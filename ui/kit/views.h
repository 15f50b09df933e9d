#pragma once

#include <QListView>
#include <QTableView>

#include "ui/kit/table_delegate.h"

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

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& before) override;
    void changeEvent(QEvent* event) override;

private:
    Density m_density = Density::Normal;
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
    void digit(int number);

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& before) override;
};

} // namespace minyi::ui
