#include "ui/look/theme.h"

#include "ui/look/style.h"

#include <QApplication>
#include <QIcon>
#include <QPalette>
#include <QPixmapCache>
#include <QStandardPaths>
#include <QToolTip>

namespace minyi::ui {

namespace {

Theme& inForce()
{
    static Theme theme;
    return theme;
}

QFont makeFont(const TypeSize& size, int percent)
{
    /// By name: the default family falls back to Japanese glyph shapes.
    QFont font(QStringLiteral("Noto Sans CJK SC"));
    font.setPixelSize((size.px * percent + 50) / 100);
    font.setWeight(size.bold ? QFont::Bold : QFont::Normal);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

QPalette makePalette(const Tokens& t)
{
    QPalette palette;
    palette.setColor(QPalette::Window, t.canvas);
    palette.setColor(QPalette::Base, t.surface);
    palette.setColor(QPalette::AlternateBase, t.subtle);
    palette.setColor(QPalette::Button, t.surface);
    palette.setColor(QPalette::WindowText, t.text);
    palette.setColor(QPalette::Text, t.text);
    palette.setColor(QPalette::ButtonText, t.text);
    palette.setColor(QPalette::BrightText, t.onAccent);
    palette.setColor(QPalette::PlaceholderText, t.text3);
    palette.setColor(QPalette::ToolTipBase, t.surface);
    palette.setColor(QPalette::ToolTipText, t.text);
    palette.setColor(QPalette::Highlight, t.accent);
    palette.setColor(QPalette::HighlightedText, t.onAccent);
    palette.setColor(QPalette::Link, t.accentText);
    palette.setColor(QPalette::LinkVisited, t.accentText);
    palette.setColor(QPalette::Light, t.surface);
    palette.setColor(QPalette::Midlight, t.sunken);
    palette.setColor(QPalette::Mid, t.line);
    palette.setColor(QPalette::Dark, t.lineStrong);
    palette.setColor(QPalette::Shadow, t.lineStrong);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, t.disabled);
    return palette;
}

void findIcons()
{
    auto paths = QIcon::themeSearchPaths();
    const auto places = QStandardPaths::locateAll(QStandardPaths::GenericDataLocation, QStringLiteral("icons"),
                                                  QStandardPaths::LocateDirectory);
    for (const auto& place : places) {
        if (!paths.contains(place))
            paths.append(place);
    }
    QIcon::setThemeSearchPaths(paths);
    QIcon::setThemeName(QStringLiteral("breeze"));
}

} // namespace

Theme::Theme(const Tokens& tokens, int textPercent) : m_tokens(&tokens), m_percent(textPercent)
{
    for (std::size_t i = 0; i < kTypes.size(); ++i)
        m_fonts[i] = makeFont(kTypes[i], textPercent);
}

const Theme& Theme::current()
{
    return inForce();
}

void Theme::apply(bool dark, int textPercent)
{
    inForce() = Theme(dark ? kDark : kLight, textPercent);
    const auto& theme = current();
    static bool first = true;
    if (first) {
        findIcons();
        QApplication::setStyle(new Style);
        first = false;
    }
    QPixmapCache::clear();
    QApplication::setFont(theme.font(Type::Body));
    QApplication::setPalette(makePalette(theme.tokens()));
    QToolTip::setFont(theme.font(Type::Meta));
    qApp->setStyleSheet(styleSheet(theme));
}

} // namespace minyi::ui
