#pragma once

#include <QHash>
#include <QObject>
#include <QPointer>

#include "core/orders/command_fields.h"
#include "core/orders/commands.h"
#include "core/orders/queries.h"
#include "ui/kit/calls.h"
#include "ui/kit/form_dialog.h"
#include "ui/text/words.h"

#include <vector>

namespace minyi::ui {

/// The form of each step of an order. What was typed stays: in the form when the office refuses, here when it is closed.
class OrderForms : public QObject {
    Q_OBJECT

public:
    OrderForms(Session& session, QWidget* over) : QObject(over), m_session(session), m_over(over) {}

    void open(core::orders::Step step, const core::orders::OrderAnswer& order);

signals:
    /// The office agreed; the words say what was done.
    void done(const QString& words);

private:
    using Order = core::orders::OrderAnswer;

    FormDialog* make(core::orders::Step step, const Order& order);
    void issue(FormDialog* form, const Order& order);
    void signFor(FormDialog* form, const Order& order);
    void askReturn(FormDialog* form, const Order& order);
    void grantReturn(FormDialog* form, const Order& order);
    void showUnits(FormDialog* form, const Order& order, const std::vector<core::staff::UnitRow>& units);
    void contact(FormDialog* form, const Order& order);
    void noteProgress(FormDialog* form, const Order& order);
    void extension(FormDialog* form, const Order& order, bool grant);
    void feedBack(FormDialog* form, const Order& order);
    void signFeedback(FormDialog* form, const Order& order);
    void review(FormDialog* form, const Order& order, bool accept);
    void secondCall(FormDialog* form, const Order& order);
    void explain(FormDialog* form, const Order& order);
    void reHandle(FormDialog* form, const Order& order);
    void findResponsibility(FormDialog* form, const Order& order);
    void decideMeasure(FormDialog* form, const Order& order);

    void restore(FormDialog* form);
    void keep(FormDialog* form);

    /// On accept the command goes to the office; a refusal is shown in the form, at its field where it names one.
    template <class C>
    void submitWith(FormDialog* form, std::function<C()> command)
    {
        connect(form, &FormDialog::accepted, form, [this, form, command = std::move(command)] {
            form->setBusy(true);
            submit(m_session, command(), form, [this, form](auto result) {
                form->setBusy(false);
                if (!result) {
                    const auto field = QString::fromStdString(result.error().detail).section(QLatin1Char(':'), 0, 0);
                    form->showProblem({field.isEmpty() ? nullptr : form->findChild<QWidget*>(field), sentence(result.error())});
                    return;
                }
                m_typed.remove(form->objectName());
                auto did = form->property("did").toString();
                if constexpr (std::is_same_v<C, core::orders::Issue>) // the number is given by the command
                    did += QString::fromStdString(*result);
                emit done(did);
                form->finish();
            });
        });
    }

    Session& m_session;
    QWidget* m_over;
    QHash<QString, QStringList> m_typed; ///< by order and step
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

} // namespace minyi::ui
