#pragma once

#include <QComboBox>
#include <QHash>
#include <QLineEdit>
#include <QObject>
#include <QPlainTextEdit>

#include "ui/kit/calls.h"
#include "ui/kit/form_dialog.h"
#include "ui/text/words.h"

#include <functional>

namespace minyi::ui {

/// The forms of a page. What was typed stays: in the form when the office refuses, here when it is closed.
class FormDesk : public QObject {
    Q_OBJECT

public:
    FormDesk(Session& session, QWidget* over) : QObject(over), m_session(session), m_over(over) {}

protected:
    /// A form with its verb, which is its title as well unless another is given; `key` finds again what was typed into it.
    FormDialog* makeForm(const QString& key, const QString& verb, const QString& title = {});
    /// Fills in what was typed before and opens.
    void openForm(FormDialog* form);

    /// On accept the command goes to the office; a refusal is shown in the form, at its field where it names one. `agreed` hears the
    /// result before the form closes.
    template <class C, class F>
    void submitWith(FormDialog* form, std::function<C()> command, F agreed)
    {
        connect(form, &FormDialog::accepted, form, [this, form, command = std::move(command), agreed] {
            form->setBusy(true);
            submit(m_session, command(), form, [this, form, agreed](auto result) {
                form->setBusy(false);
                if (!result) {
                    const auto field = QString::fromStdString(result.error().detail).section(QLatin1Char(':'), 0, 0);
                    form->showProblem({field.isEmpty() ? nullptr : form->findChild<QWidget*>(field), sentence(result.error())});
                    return;
                }
                m_typed.remove(form->objectName());
                agreed(*result);
                form->finish();
            });
        });
    }

    Session& m_session;
    QWidget* m_over;

private:
    void restore(FormDialog* form);
    void keep(FormDialog* form);

    QHash<QString, QStringList> m_typed; ///< by form
};

/// Names a field as refusals name it, so that the sentence lands below it.
template <class W>
W* named(W* field, const char* token)
{
    field->setObjectName(QString::fromLatin1(token));
    return field;
}

inline std::string typed(const QPlainTextEdit* field) { return field->toPlainText().trimmed().toStdString(); }
inline std::string typed(const QLineEdit* field) { return field->text().trimmed().toStdString(); }
/// The data behind the chosen line.
inline std::string chosen(const QComboBox* field) { return field->currentData().toString().toStdString(); }
inline std::optional<std::string> typedIfAny(const QLineEdit* field)
{
    const auto text = typed(field);
    return text.empty() ? std::nullopt : std::optional(text);
}

} // namespace minyi::ui
