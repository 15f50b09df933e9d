#include "ui/kit/form_desk.h"

namespace minyi::ui {

FormDialog* FormDesk::makeForm(const QString& key, const QString& verb, const QString& title)
{
    auto* form = new FormDialog(title.isEmpty() ? verb : title, m_over);
    form->setVerbs(verb, tr("Cancel"));
    form->setObjectName(key);
    return form;
}

void FormDesk::openForm(FormDialog* form)
{
    restore(form);
    connect(form, &FormDialog::rejected, this, [this, form] { keep(form); });
    connect(form, &Overlay::closed, form, &QObject::deleteLater);
    form->open();
}

void FormDesk::restore(FormDialog* form)
{
    auto texts = m_typed.value(form->objectName());
    for (auto* field : form->findChildren<QPlainTextEdit*>())
        if (!texts.isEmpty())
            field->setPlainText(texts.takeFirst());
    for (auto* field : form->findChildren<QLineEdit*>())
        if (!texts.isEmpty())
            field->setText(texts.takeFirst());
}

void FormDesk::keep(FormDialog* form)
{
    QStringList texts;
    for (const auto* field : form->findChildren<QPlainTextEdit*>())
        texts << field->toPlainText();
    for (const auto* field : form->findChildren<QLineEdit*>())
        texts << field->text();
    m_typed.insert(form->objectName(), texts);
}

} // namespace minyi::ui
