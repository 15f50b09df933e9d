#include "tests/ui/lint.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractScrollArea>
#include <QApplication>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QScrollArea>
#include <QScrollBar>
#include <QSplitter>
#include <QTextDocument>

namespace minyi::test {

namespace {

QString nameOf(const QWidget& widget)
{
    auto name = widget.accessibleName();
    if (const auto* label = qobject_cast<const QLabel*>(&widget))
        name = label->text();
    return QStringLiteral("%1 \"%2\"").arg(QString::fromLatin1(widget.metaObject()->className()), name);
}

QList<const QWidget*> visibleChildren(const QWidget& window)
{
    QList<const QWidget*> result;
    for (const auto* widget : window.findChildren<QWidget*>()) {
        if (widget->isVisibleTo(&window) && !widget->isWindow())
            result << widget;
    }
    return result;
}

/// Qt's own helpers inside a view, a spin box or a line edit are not ours to judge.
bool isInside(const QWidget& widget)
{
    const auto* parent = widget.parentWidget();
    return qobject_cast<const QAbstractItemView*>(parent) || qobject_cast<const QComboBox*>(parent) ||
           qobject_cast<const QLineEdit*>(parent) || qobject_cast<const QAbstractScrollArea*>(parent) ||
           qobject_cast<const QSplitter*>(parent) || qobject_cast<const QScrollBar*>(&widget) ||
           widget.objectName().startsWith(QLatin1String("qt_"));
}

bool floats(const QWidget& widget)
{
    return widget.property("floats").toBool();
}

QStringList wordsOf(const QWidget& widget)
{
    QStringList words{widget.accessibleName(), widget.accessibleDescription(), widget.toolTip()};
    if (const auto* label = qobject_cast<const QLabel*>(&widget))
        words << label->text();
    if (const auto* button = qobject_cast<const QAbstractButton*>(&widget))
        words << button->text();
    if (const auto* line = qobject_cast<const QLineEdit*>(&widget))
        words << line->text() << line->placeholderText();
    if (const auto* text = qobject_cast<const QPlainTextEdit*>(&widget))
        words << text->toPlainText();
    if (const auto* view = qobject_cast<const QAbstractItemView*>(&widget); view && view->model()) {
        const auto& model = *view->model();
        for (int row = 0; row < model.rowCount(); ++row) {
            for (int column = 0; column < model.columnCount(); ++column) {
                const auto index = model.index(row, column);
                words << index.data().toString() << index.data(Qt::AccessibleTextRole).toString()
                      << index.data(Qt::ToolTipRole).toString();
            }
        }
    }
    return words;
}

} // namespace

bool looksPlain(const QString& text)
{
    static const QRegularExpression phone(QStringLiteral("(?<![0-9*])1[3-9][0-9]{9}(?![0-9*])"));
    static const QRegularExpression identity(
        QStringLiteral("(?<![0-9*])[1-9][0-9]{5}(19|20)[0-9]{9}[0-9Xx](?![0-9*])"));
    return phone.match(text).hasMatch() || identity.match(text).hasMatch();
}

namespace lint {

QStringList keepsSize(QWidget& window, QSize size)
{
    window.resize(size);
    window.show();
    for (int i = 0; i < 3; ++i)
        QApplication::processEvents();
    if (window.size() == size)
        return {};
    return {QStringLiteral("asked for %1x%2, became %3x%4")
                .arg(size.width())
                .arg(size.height())
                .arg(window.width())
                .arg(window.height())};
}

QStringList labelsFit(const QWidget& window)
{
    QStringList complaints;
    for (const auto* widget : visibleChildren(window)) {
        const auto* label = qobject_cast<const QLabel*>(widget);
        if (!label || label->text().isEmpty() || label->property("elides").toBool())
            continue;
        const auto room = label->contentsRect();
        const bool rich = Qt::mightBeRichText(label->text()) && label->textFormat() != Qt::PlainText;
        if (label->wordWrap() || rich) {
            if (label->hasHeightForWidth() && label->heightForWidth(label->width()) > label->height() + 1)
                complaints << nameOf(*label) + QStringLiteral(" is lower than its text");
            continue;
        }
        /// An underlined letter's & takes no room.
        const auto need = label->fontMetrics().size(Qt::TextShowMnemonic, label->text());
        if (need.width() > room.width())
            complaints << nameOf(*label) + QStringLiteral(" is %1 wide, needs %2").arg(room.width()).arg(need.width());
    }
    return complaints;
}

QStringList nothingCut(const QWidget& window)
{
    QStringList complaints;
    for (const auto* widget : visibleChildren(window)) {
        const auto* area = qobject_cast<const QScrollArea*>(widget);
        if (area && area->widget() && area->horizontalScrollBarPolicy() == Qt::ScrollBarAlwaysOff &&
            area->widget()->width() > area->viewport()->width())
            complaints << QStringLiteral("a pane %1 wide shows %2")
                              .arg(area->widget()->width())
                              .arg(area->viewport()->width());
    }
    return complaints;
}

QStringList nothingOverlaps(const QWidget& window)
{
    QStringList complaints;
    auto parents = visibleChildren(window);
    parents << &window;
    for (const auto* parent : parents) {
        QList<const QWidget*> siblings;
        for (const auto* child : parent->findChildren<QWidget*>(QString(), Qt::FindDirectChildrenOnly)) {
            if (child->isVisibleTo(&window) && !child->isWindow() && !floats(*child) && !isInside(*child))
                siblings << child;
        }
        for (int i = 0; i < siblings.size(); ++i) {
            for (int j = i + 1; j < siblings.size(); ++j) {
                if (siblings[i]->geometry().intersects(siblings[j]->geometry()))
                    complaints << nameOf(*siblings[i]) + QStringLiteral(" lies over ") + nameOf(*siblings[j]);
            }
        }
    }
    return complaints;
}

QStringList focusHasNames(const QWidget& window)
{
    QStringList complaints;
    for (const auto* widget : visibleChildren(window)) {
        const bool stop = (widget->focusPolicy() & Qt::TabFocus) || qobject_cast<const QAbstractButton*>(widget);
        if (!stop || isInside(*widget) || qobject_cast<const QHeaderView*>(widget))
            continue;
        const auto* button = qobject_cast<const QAbstractButton*>(widget);
        const auto* scroll = qobject_cast<const QAbstractScrollArea*>(widget);
        if (scroll && !qobject_cast<const QAbstractItemView*>(widget) && !qobject_cast<const QPlainTextEdit*>(widget))
            continue; /// a bare scroll area is only a frame
        if (widget->accessibleName().isEmpty() && !(button && !button->text().isEmpty()))
            complaints << nameOf(*widget) + QStringLiteral(" has no accessible name");
    }
    return complaints;
}

QStringList tabVisitsOnce(QWidget& window)
{
    QStringList complaints;
    QList<const QWidget*> seen;
    auto* start = &window;
    int steps = 0;
    for (auto* widget = start->nextInFocusChain(); widget != start && steps < 10000;
         widget = widget->nextInFocusChain(), ++steps) {
        if (!(widget->focusPolicy() & Qt::TabFocus) || !widget->isVisibleTo(&window) || widget->focusProxy())
            continue;
        if (seen.contains(widget))
            complaints << nameOf(*widget) + QStringLiteral(" is visited twice");
        seen << widget;
    }
    for (const auto* widget : visibleChildren(window)) {
        if ((widget->focusPolicy() & Qt::TabFocus) && widget->isEnabled() && !widget->focusProxy() &&
            !seen.contains(widget))
            complaints << nameOf(*widget) + QStringLiteral(" is never visited");
    }
    return complaints;
}

QStringList nothingPlain(const QWidget& window)
{
    QStringList complaints;
    if (looksPlain(window.windowTitle()))
        complaints << QStringLiteral("the window title shows personal data");
    for (const auto* widget : visibleChildren(window)) {
        for (const auto& words : wordsOf(*widget)) {
            if (looksPlain(words))
                complaints << nameOf(*widget) + QStringLiteral(" shows personal data");
        }
    }
    return complaints;
}

QStringList all(QWidget& window, QSize size)
{
    auto complaints = keepsSize(window, size);
    complaints << labelsFit(window) << nothingCut(window) << nothingOverlaps(window) << focusHasNames(window)
               << tabVisitsOnce(window) << nothingPlain(window);
    return complaints;
}

} // namespace lint
} // namespace minyi::test
