#pragma once

#include <QComboBox>
#include <QDateEdit>
#include <QLabel>
#include <QLineEdit>
#include <QList>
#include <QPlainTextEdit>
#include <QPushButton>

#include "ui/kit/overlay.h"

#include <functional>
#include <optional>

class QScrollArea;
class QVBoxLayout;

namespace minyi::ui {

class FieldRow;

/// What is wrong with a form: which field (or none: the whole), and the sentence to show.
struct Problem {
    QWidget* field = nullptr;
    QString sentence;
};

/// A form or a question over the window: title, facts, fields, verb buttons. It turns a draft into a command and knows
/// no office; the page listens to accepted(). Esc and the safe verb reject.
class FormDialog : public Overlay {
    Q_OBJECT

public:
    enum class Act { Ordinary, Destructive };

    FormDialog(const QString& title, QWidget* parent);

    /// The label may be told another sentence later.
    QLabel* addFact(const QString& sentence);
    QLineEdit* addLine(const QString& label, const QString& text = {}, bool required = false);
    QLineEdit* addSecret(const QString& label);
    QPlainTextEdit* addText(const QString& label, const QString& text = {}, bool required = false);
    QComboBox* addChoice(const QString& label, const QStringList& choices, int current = 0);
    QDateEdit* addDate(const QString& label, QDate day);
    /// Any other field; the row takes it over and names it.
    void addField(const QString& label, QWidget* field, bool required = false);

    /// The words on the buttons say what happens. A destructive act puts the focus on the safe one.
    void setVerbs(const QString& act, const QString& safe, Act kind = Act::Ordinary);
    /// Only to read: one button, which closes it.
    void setClose(const QString& words);
    /// Asked before accepting; the same rule the office applies.
    void validateWith(std::function<std::optional<Problem>()> check) { m_check = std::move(check); }
    /// For a refusal that came back from the office while the dialog stays open.
    void showProblem(const Problem& problem);
    void setBusy(bool busy);

    void accept();
    void dismiss() override;
    /// Closes after the office agreed; accepted() alone leaves the form open.
    void finish() { Overlay::dismiss(); }

signals:
    void accepted();
    void rejected();

protected:
    QWidget* firstFocus() const override;
    void keyPressEvent(QKeyEvent* event) override;
    bool focusNextPrevChild(bool next) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void clearProblems();

    QVBoxLayout* m_rows;
    QScrollArea* m_area;
    QList<FieldRow*> m_fields;
    QLabel* m_general;
    QPushButton* m_act;
    QPushButton* m_safe;
    Act m_kind = Act::Ordinary;
    std::function<std::optional<Problem>()> m_check;
};

} // namespace minyi::ui
