#include "ui/kit/norm_topic.h"

#include "ui/kit/form_dialog.h"

#include <QComboBox>

namespace minyi::ui {

namespace {

std::optional<core::Day> dayIn(const QWidget& widget)
{
    const auto day = widget.property("normDay").toString();
    return day.isEmpty() ? std::nullopt : core::parseDay(day.toStdString());
}

/// A form is called by what it does and for which thing: "evidence 12 identity".
QString formWord(const FormDialog& form)
{
    return form.objectName().section(QLatin1Char(' '), 0, 0);
}

} // namespace

QString stepTopic(core::cases::Class kind, core::cases::Step step)
{
    return QStringLiteral("step.%1.%2").arg(qt(core::toText(kind)), qt(core::toText(step)));
}

QString topicOf(const QWidget& widget)
{
    if (const auto topic = widget.property("norm").toString(); !topic.isEmpty()) {
        const auto* box = qobject_cast<const QComboBox*>(&widget);
        return topic.endsWith(QLatin1Char('.')) && box ? topic + box->currentData().toString() : topic;
    }
    if (const auto* form = qobject_cast<const FormDialog*>(&widget))
        return QStringLiteral("field.%1").arg(formWord(*form));
    const auto name = widget.objectName();
    if (name.isEmpty() || name.startsWith(QLatin1String("qt_"))) // the line inside a date is asked as the date
        return {};
    for (const auto* above = widget.parentWidget(); above; above = above->parentWidget())
        if (const auto* form = qobject_cast<const FormDialog*>(above)) {
            const auto whole = form->property("norm").toString(); // all of it is about one thing
            return whole.isEmpty() ? QStringLiteral("field.%1.%2").arg(formWord(*form), name) : whole;
        }
    return {};
}

std::optional<core::Day> normDayOf(const QWidget& widget)
{
    for (const auto* above = &widget; above; above = above->parentWidget())
        if (const auto day = dayIn(*above))
            return day;
    for (const auto* other : widget.window()->findChildren<QWidget*>())
        if (other->isVisible())
            if (const auto day = dayIn(*other))
                return day;
    return {};
}

} // namespace minyi::ui
