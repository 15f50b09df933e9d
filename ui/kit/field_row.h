#pragma once

#include <QLabel>
#include <QWidget>

namespace minyi::ui {

/// A labelled field with room for one sentence below it when it is wrong.
class FieldRow : public QWidget {
    Q_OBJECT

public:
    FieldRow(const QString& label, QWidget* field, bool required, QWidget* parent = nullptr);

    QWidget* field() const { return m_field; }
    void setError(const QString& sentence);
    bool hasError() const;

private:
    QWidget* m_field;
    QLabel* m_label;
    QWidget* m_error;
    QLabel* m_sentence;
    QString m_name;
};

} // namespace minyi::ui
