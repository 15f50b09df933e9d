#include "ui/look/theme.h"

#include <QHash>

namespace minyi::ui {

namespace {

/// @name@ is a token, @32@ a length that grows with the text. A wider focus border comes from the padding: nothing moves.
/// No rule for QWidget or *: it would leak into delegates, charts and tooltips.
constexpr auto kTemplate = R"(
QPushButton { background:@surface@; color:@text@; border:1px solid @lineStrong@; border-radius:6px; padding:0 13px;
  min-height:@30@px; outline:0; }
QPushButton:hover { background:@subtle@; }
QPushButton:pressed { background:@sunken@; }
QPushButton:focus { border:2px solid @accentText@; padding:0 12px; min-height:@28@px; }
QPushButton:disabled { background:@subtle@; color:@disabled@; border-color:@line@; }
QPushButton[kind="primary"] { background:@accent@; color:@onAccent@; border-color:@accent@; font-weight:700; }
QPushButton[kind="primary"]:hover { background:@accentHover@; border-color:@accentHover@; }
QPushButton[kind="primary"]:pressed { background:@accentPress@; border-color:@accentPress@; }
QPushButton[kind="primary"]:focus { border:2px solid @focusOnAccent@; padding:0 12px; min-height:@28@px; }
QPushButton[kind="primary"]:disabled { background:@sunken@; color:@disabled@; border-color:@sunken@; }
QPushButton[kind="danger"] { color:@dangerText@; border-color:@dangerLine@; }
QPushButton[kind="danger"]:hover { background:@dangerSoft@; }
QPushButton[kind="danger"]:focus { border:2px solid @accentText@; }
QPushButton[kind="destroy"] { background:@dangerSolid@; color:@onAccent@; border-color:@dangerSolid@; font-weight:700; }
QPushButton[kind="destroy"]:focus { border:2px solid @focusOnAccent@; }
QPushButton[kind="ghost"] { background:transparent; border-color:transparent; color:@accentText@; padding:0 7px; }
QPushButton[kind="ghost"]:hover { background:@accentSoft@; }
QPushButton[kind="ghost"]:focus { border:2px solid @accentText@; padding:0 6px; }
QPushButton[kind="ghost"]:disabled { color:@disabled@; }
QPushButton[kind="chip"] { background:@accentSoft@; border:1px solid @accentLine@; border-radius:4px; color:@accentText@; min-height:@24@px; padding:0 7px; }
QPushButton[kind="chip"]:focus { border:2px solid @accentText@; min-height:@22@px; padding:0 6px; }
QPushButton[compact="true"] { min-height:@26@px; padding:0 9px; }
QPushButton[compact="true"]:focus { min-height:@24@px; padding:0 8px; }
QPushButton[compact="true"][kind="ghost"] { padding:0 5px; }
QPushButton[compact="true"][kind="ghost"]:focus { padding:0 4px; }
QPushButton[strong="true"] { font-weight:700; }
QPushButton[shade="danger"] { color:@dangerText@; }
QPushButton[shade="warn"] { color:@warnText@; }
QPushButton[shade="ok"] { color:@okText@; }

QToolButton { background:transparent; border:1px solid transparent; border-radius:6px; padding:1px; outline:0; }
QToolButton:hover { background:@sunken@; }
QToolButton:checked { background:@accentSoft@; }
QToolButton:focus { border:2px solid @accentText@; padding:0; }
QToolButton::menu-indicator { image:none; }

QLineEdit, QPlainTextEdit, QTextEdit { background:@surface@; color:@text@; border:1px solid @lineStrong@; border-radius:6px;
  padding:0 9px; selection-background-color:@accent@; selection-color:@onAccent@; }
QLineEdit { min-height:@30@px; }
QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus { border:2px solid @accentText@; padding:0 8px; }
QLineEdit:focus { min-height:@28@px; }
QLineEdit[error="true"], QPlainTextEdit[error="true"], QTextEdit[error="true"] { border:2px solid @dangerSolid@;
  padding:0 8px; }
QLineEdit[error="true"] { min-height:@28@px; }
QLineEdit:disabled, QPlainTextEdit:disabled { background:@subtle@; color:@disabled@; border-color:@line@; }
QLineEdit[bare="true"], QLineEdit[bare="true"]:focus { border:0; padding:0; background:transparent; }
QAbstractSpinBox QLineEdit, QAbstractSpinBox QLineEdit:focus { border:0; padding:0; background:transparent; min-height:0; }
QPlainTextEdit, QTextEdit { padding:5px 7px; }
QPlainTextEdit:focus, QTextEdit:focus { padding:4px 6px; }

QLabel { background:transparent; }
QLabel[tone="2"] { color:@text2@; }
QLabel[tone="3"] { color:@text3@; }
QLabel[tone="accent"] { color:@accentText@; }
QLabel[tone="danger"] { color:@dangerText@; }
QLabel[tone="warn"] { color:@warnText@; }
QLabel[tone="ok"] { color:@okText@; }
QLabel[pinned="true"] { background:@warnSoft@; color:@text@; border-left:3px solid @warnSolid@; padding:2px 6px; }
QLabel[type="kpi"] { font-size:@28@px; font-weight:700; }
QLabel[type="title"] { font-size:@18@px; font-weight:700; }
QLabel[type="section"] { font-size:@14@px; font-weight:700; }
QLabel[type="list"] { font-size:@14@px; }
QLabel[type="script"] { font-size:@15@px; }
QLabel[type="strong"] { font-weight:700; }
QLabel[type="meta"] { font-size:@12@px; }
QLabel[type="metaStrong"] { font-size:@12@px; font-weight:700; }

QAbstractItemView { background:@surface@; color:@text@; border:0; outline:0; selection-background-color:@accentSoft@;
  selection-color:@text@; }
QListView[ground="canvas"] { background:@canvas@; }
QComboBox QAbstractItemView { border:1px solid @lineStrong@; padding:4px 0; }
QComboBox QAbstractItemView::item { min-height:@28@px; padding:0 8px; }
QHeaderView { background:@subtle@; border:0; }
QHeaderView::section:vertical { background:@subtle@; color:@text2@; border:0; border-right:1px solid @line@; padding:0 8px; }
QScrollArea { background:transparent; border:0; }
QSplitter::handle { background:@line@; }
QSplitter::handle:hover { background:@accentLine@; }
QToolTip { background:@surface@; color:@text@; border:1px solid @lineStrong@; padding:4px 6px; }

QScrollBar:vertical { background:transparent; width:10px; margin:0; }
QScrollBar:horizontal { background:transparent; height:10px; margin:0; }
QScrollBar::handle { background:@scroll@; border-radius:3px; margin:2px; }
QScrollBar::handle:vertical { min-height:32px; }
QScrollBar::handle:horizontal { min-width:32px; }
QScrollBar::handle:hover { background:@lineStrong@; }
QScrollBar::add-line, QScrollBar::sub-line { width:0; height:0; }
QScrollBar::add-page, QScrollBar::sub-page { background:transparent; }

QMenu { background:@surface@; color:@text@; border:1px solid @lineStrong@; padding:4px; }
QMenu::item { padding:0 24px 0 12px; min-height:@28@px; border-radius:4px; }
QMenu::item:selected { background:@accentSoft@; color:@accentText@; }
QMenu::item:disabled { color:@disabled@; }
QMenu::separator { height:1px; background:@line@; margin:4px 8px; }
)";

QHash<QString, QColor> colours(const Tokens& t)
{
    return {
        {"canvas", t.canvas}, {"surface", t.surface}, {"subtle", t.subtle}, {"sunken", t.sunken}, {"line", t.line},
        {"lineStrong", t.lineStrong}, {"text", t.text}, {"text2", t.text2}, {"text3", t.text3},
        {"disabled", t.disabled}, {"accent", t.accent}, {"accentHover", t.accentHover},
        {"accentPress", t.accentPress}, {"accentText", t.accentText}, {"accentSoft", t.accentSoft},
        {"accentLine", t.accentLine}, {"onAccent", t.onAccent}, {"dangerText", t.danger.text},
        {"dangerSoft", t.danger.soft}, {"dangerLine", t.danger.line}, {"dangerSolid", t.danger.solid},
        {"warnText", t.warn.text}, {"warnSoft", t.warn.soft}, {"warnSolid", t.warn.solid}, {"okText", t.ok.text}, {"scroll", t.neutral.line},
        {"focusOnAccent", t.dark ? t.onAccent : t.railMark},
    };
}

} // namespace

QString styleSheet(const Theme& theme)
{
    const auto named = colours(theme.tokens());
    const auto parts = QString::fromLatin1(kTemplate).split(QLatin1Char('@'));
    QString sheet;
    for (int i = 0; i < parts.size(); ++i) {
        const auto& part = parts[i];
        bool isLength = false;
        const int length = part.toInt(&isLength);
        if (i % 2 == 0)
            sheet += part;
        else if (isLength)
            sheet += QString::number(theme.px(length));
        else
            sheet += named.value(part).name();
        Q_ASSERT(i % 2 == 0 || isLength || named.contains(part));
    }
    return sheet;
}

} // namespace minyi::ui
