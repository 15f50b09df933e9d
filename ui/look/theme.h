#pragma once

#include <QFont>
#include <QString>

#include "ui/look/tokens.h"

namespace minyi::ui {

/// Tokens, fonts and the text-size setting in force. Painters read it through current(); only apply() changes it.
class Theme {
public:
    explicit Theme(const Tokens& tokens = kLight, int textPercent = 100);

    static const Theme& current();
    /// Puts the theme in force for the whole application; safe to call while windows are open.
    static void apply(bool dark, int textPercent = 100);

    const Tokens& tokens() const { return *m_tokens; }
    int textPercent() const { return m_percent; }
    const QFont& font(Type type) const { return m_fonts[static_cast<std::size_t>(type)]; }
    /// A design length that must grow with the text: heights of rows, chips and buttons.
    int px(int design) const { return (design * m_percent + 50) / 100; }
    /// The line height of a type role.
    int line(Type type) const { return px(kTypes[static_cast<std::size_t>(type)].line); }

private:
    const Tokens* m_tokens;
    int m_percent;
    std::array<QFont, kTypes.size()> m_fonts;
};

inline const Tokens& tokens() { return Theme::current().tokens(); }
inline const QFont& font(Type type) { return Theme::current().font(type); }
inline int px(int design) { return Theme::current().px(design); }

/// The style sheet made from the template, in style_sheet.cpp.
QString styleSheet(const Theme& theme);

} // namespace minyi::ui
