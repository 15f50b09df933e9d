#include "ui/look/style.h"

#include "ui/look/glyphs.h"
#include "ui/look/paint.h"
#include "ui/look/theme.h"

#include <QAbstractSpinBox>
#include <QComboBox>
#include <QEvent>
#include <QStyleFactory>
#include <QStyleOption>

namespace minyi::ui {

namespace {

void paintCheckBox(QPainter& p, const QStyleOption& option)
{
    const auto& t = tokens();
    const QRectF box = QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5);
    const bool enabled = option.state & QStyle::State_Enabled;
    const bool on = option.state & QStyle::State_On;
    const bool some = option.state & QStyle::State_NoChange;
    const QColor line = !enabled ? t.line : on || some ? t.accent : t.lineStrong;
    const QColor fill = on || some ? (enabled ? t.accent : t.disabled) : t.surface;
    paintBox(p, box, fill, line, radius::chip);
    const QColor mark = enabled ? t.onAccent : t.surface;
    if (on)
        paintGlyph(p, box.adjusted(2, 2, -2, -2), Glyph::Tick, mark, fill);
    if (some)
        p.fillRect(QRectF(box.x() + 3.5, box.center().y() - 1, box.width() - 7, 2), mark);
}

void paintRadio(QPainter& p, const QStyleOption& option)
{
    const auto& t = tokens();
    const QRectF box = QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5);
    const bool enabled = option.state & QStyle::State_Enabled;
    const bool on = option.state & QStyle::State_On;
    const QColor ink = !enabled ? t.disabled : on ? t.accent : t.lineStrong;
    paintBox(p, box, on ? ink : t.surface, ink, box.height() / 2);
    if (on)
        paintBox(p, box.adjusted(4.5, 4.5, -4.5, -4.5), t.onAccent, t.onAccent, 3);
}

Glyph arrowOf(QStyle::PrimitiveElement element)
{
    switch (element) {
    case QStyle::PE_IndicatorArrowUp:
    case QStyle::PE_IndicatorSpinUp: return Glyph::Up;
    case QStyle::PE_IndicatorArrowDown:
    case QStyle::PE_IndicatorSpinDown: return Glyph::Down;
    case QStyle::PE_IndicatorArrowLeft: return Glyph::Left;
    case QStyle::PE_IndicatorArrowRight: return Glyph::Right;
    default: return Glyph::None;
    }
}

void paintComboBox(QPainter& p, const QStyleOptionComboBox& option)
{
    const auto& t = tokens();
    const bool enabled = option.state & QStyle::State_Enabled;
    const bool focus = option.state & QStyle::State_HasFocus;
    const qreal pen = focus ? 2 : 1;
    const QRectF box = QRectF(option.rect).adjusted(pen / 2, pen / 2, -pen / 2, -pen / 2);
    const QColor line = !enabled ? t.line : focus ? t.accentText : t.lineStrong;
    paintBox(p, box, enabled ? t.surface : t.subtle, line, radius::control, pen);
    const QRectF arrow(option.rect.right() - 22, option.rect.center().y() - 5, 11, 11);
    paintGlyph(p, arrow, Glyph::Down, enabled ? t.text2 : t.disabled, t.surface);
}

} // namespace

Style::Style() : QProxyStyle(QStyleFactory::create(QStringLiteral("Fusion"))) {}

void Style::polish(QWidget* widget)
{
    QProxyStyle::polish(widget);
    if (qobject_cast<QComboBox*>(widget) || qobject_cast<QAbstractSpinBox*>(widget))
        widget->installEventFilter(this);
}

void Style::unpolish(QWidget* widget)
{
    widget->removeEventFilter(this);
    QProxyStyle::unpolish(widget);
}

bool Style::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::Wheel)
        return QProxyStyle::eventFilter(watched, event);
    event->ignore(); // what it lies in takes it
    return true;
}

void Style::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                          const QWidget* widget) const
{
    switch (element) {
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck: paintCheckBox(*painter, *option); return;
    case PE_IndicatorRadioButton: paintRadio(*painter, *option); return;
    case PE_FrameFocusRect: paintFocus(*painter, option->rect, radius::chip); return;
    case PE_PanelItemViewRow: return; /// delegates paint selection and hover themselves
    case PE_FrameGroupBox: return;
    default: break;
    }
    if (const auto arrow = arrowOf(element); arrow != Glyph::None) {
        QRectF box(0, 0, 10, 10);
        box.moveCenter(QRectF(option->rect).center());
        const bool enabled = option->state & State_Enabled;
        paintGlyph(*painter, box, arrow, enabled ? tokens().text2 : tokens().disabled, tokens().surface);
        return;
    }
    QProxyStyle::drawPrimitive(element, option, painter, widget);
}

void Style::drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter,
                               const QWidget* widget) const
{
    const auto* combo = qstyleoption_cast<const QStyleOptionComboBox*>(option);
    if (control == CC_ComboBox && combo)
        paintComboBox(*painter, *combo);
    else
        QProxyStyle::drawComplexControl(control, option, painter, widget);
}

QRect Style::subControlRect(ComplexControl control, const QStyleOptionComplex* option, SubControl part,
                            const QWidget* widget) const
{
    if (control == CC_ComboBox && part == SC_ComboBoxEditField)
        return option->rect.adjusted(7, 2, -26, -2); // the field of a date fills its ground: it stays within the line
    return QProxyStyle::subControlRect(control, option, part, widget);
}

QSize Style::sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& size,
                              const QWidget* widget) const
{
    auto result = QProxyStyle::sizeFromContents(type, option, size, widget);
    if (type == CT_ComboBox)
        result.setWidth(size.width() + 40);
    if (type == CT_ComboBox || type == CT_SpinBox)
        result.setHeight(px(32));
    if (type == CT_CheckBox || type == CT_RadioButton)
        result.setHeight(qMax(result.height(), px(24)));
    return result;
}

int Style::pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const
{
    switch (metric) {
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight: return 16;
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing: return 8;
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical: return 0;
    case PM_SmallIconSize:
    case PM_ButtonIconSize: return 16;
    case PM_SplitterWidth: return 1;
    default: return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int Style::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget, QStyleHintReturn* data) const
{
    switch (hint) {
    case SH_Widget_Animate:
    case SH_EtchDisabledText:
    case SH_DitherDisabledText:
    case SH_ComboBox_Popup: return 0;
    case SH_UnderlineShortcut: return 1;
    case SH_ToolTip_WakeUpDelay: return 400;
    default: return QProxyStyle::styleHint(hint, option, widget, data);
    }
}

} // namespace minyi::ui
