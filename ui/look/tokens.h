#pragma once

#include <QColor>

#include <array>

namespace minyi::ui {

/// What a thing means; the colour follows from it.
enum class Tone { Info, Danger, Warn, Ok, Neutral, Pause };

/// The four shades one meaning has.
struct Shades {
    QColor text, soft, line, solid;
};

/// Every colour of the program. Two instances exist, one a theme; no colour is written anywhere else.
struct Tokens {
    bool dark;
    QColor canvas, surface, subtle, sunken, line, lineStrong;
    QColor text, text2, text3, disabled;
    QColor accent, accentHover, accentPress, accentText, accentSoft, accentLine, onAccent;
    QColor rail, railSel, railText, railMark, railLogo, badge, badgeUrgent;
    QColor scrim, shadow;
    Shades info, danger, warn, ok, neutral, pause;
    std::array<QColor, 8> chart;

    constexpr const Shades& of(Tone tone) const
    {
        switch (tone) {
        case Tone::Info: return info;
        case Tone::Danger: return danger;
        case Tone::Warn: return warn;
        case Tone::Ok: return ok;
        case Tone::Neutral: return neutral;
        case Tone::Pause: return pause;
        }
        return neutral;
    }
};

consteval QColor hex(unsigned rgb, int alpha = 255)
{
    return QColor(static_cast<int>(rgb >> 16 & 255U), static_cast<int>(rgb >> 8 & 255U), static_cast<int>(rgb & 255U),
                  alpha);
}

inline constexpr Tokens kLight{
    .dark = false,
    .canvas = hex(0xF2F4F8), .surface = hex(0xFFFFFF), .subtle = hex(0xF7F9FC), .sunken = hex(0xE8ECF3),
    .line = hex(0xDFE4EC), .lineStrong = hex(0x7C8AA2),
    .text = hex(0x17202E), .text2 = hex(0x465268), .text3 = hex(0x5E6A80), .disabled = hex(0x9AA5B6),
    .accent = hex(0x17479E), .accentHover = hex(0x123B86), .accentPress = hex(0x0E2F6B),
    .accentText = hex(0x17479E), .accentSoft = hex(0xE7EEFA), .accentLine = hex(0xB4C8EA), .onAccent = hex(0xFFFFFF),
    .rail = hex(0x0F2142), .railSel = hex(0x25407A), .railText = hex(0xB4C2DB), .railMark = hex(0x7FB0FF),
    .railLogo = hex(0x3A6DCB), .badge = hex(0x37548A), .badgeUrgent = hex(0xD0412F),
    .scrim = hex(0x0D182E, 110), .shadow = hex(0x0D182E, 40),
    .info = {hex(0x17479E), hex(0xE7EEFA), hex(0xB4C8EA), hex(0x17479E)},
    .danger = {hex(0xA31B12), hex(0xFDECEA), hex(0xF0BDB7), hex(0xB42318)},
    .warn = {hex(0x7A4400), hex(0xFFF3DC), hex(0xE9C887), hex(0x9A5B00)},
    .ok = {hex(0x0E6037), hex(0xE4F4EB), hex(0xAFD9C1), hex(0x15803D)},
    .neutral = {hex(0x465268), hex(0xEDF0F5), hex(0xD0D7E2), hex(0x5E6A80)},
    .pause = {hex(0x57379A), hex(0xF1ECFB), hex(0xCDBDEC), hex(0x6B47B5)},
    .chart = {hex(0x2458B3), hex(0x12807A), hex(0xB7791F), hex(0x8451A1), hex(0x64748B), hex(0xB5482F), hex(0x4C8BE0),
              hex(0x5B8C3E)},
};

inline constexpr Tokens kDark{
    .dark = true,
    .canvas = hex(0x0F141C), .surface = hex(0x171E2A), .subtle = hex(0x1B2432), .sunken = hex(0x202A3A),
    .line = hex(0x2B3648), .lineStrong = hex(0x6F7F99),
    .text = hex(0xE8EDF5), .text2 = hex(0xB5C0D1), .text3 = hex(0x93A0B6), .disabled = hex(0x5E6B80),
    .accent = hex(0x3A6DCB), .accentHover = hex(0x4879D6), .accentPress = hex(0x2F5DB3),
    .accentText = hex(0x93B8FA), .accentSoft = hex(0x1D2E4D), .accentLine = hex(0x37548A), .onAccent = hex(0xFFFFFF),
    .rail = hex(0x0A0F19), .railSel = hex(0x22375F), .railText = hex(0x9DADC8), .railMark = hex(0x7FB0FF),
    .railLogo = hex(0x3A6DCB), .badge = hex(0x37548A), .badgeUrgent = hex(0xD0412F),
    .scrim = hex(0x000000, 150), .shadow = hex(0x000000, 90),
    .info = {hex(0x93B8FA), hex(0x1D2E4D), hex(0x37548A), hex(0x3A6DCB)},
    .danger = {hex(0xFFA198), hex(0x3B1F20), hex(0x713632), hex(0xD0412F)},
    .warn = {hex(0xF3C173), hex(0x352917), hex(0x6E5326), hex(0xA3660A)},
    .ok = {hex(0x7FD6A5), hex(0x16311F), hex(0x2F6245), hex(0x22864B)},
    .neutral = {hex(0xB5C0D1), hex(0x242F40), hex(0x3B495F), hex(0x6F7F99)},
    .pause = {hex(0xC9B6F5), hex(0x2B2443), hex(0x52457F), hex(0x8062CB)},
    .chart = {hex(0x6B9BF0), hex(0x3FB8AF), hex(0xE0A94A), hex(0xB78AD3), hex(0x94A3B8), hex(0xE0806A), hex(0xA5C4F7),
              hex(0x93C46F)},
};

/// The type roles, from the largest down, as {pixels, line, bold}.
enum class Type { Kpi, Title, Script, Section, ListTitle, Body, Strong, Meta, MetaStrong, Badge };
struct TypeSize { int px, line; bool bold; };
inline constexpr std::array<TypeSize, 10> kTypes{{
    {28, 40, true}, {18, 28, true}, {15, 25, false}, {14, 22, true}, {14, 22, false},
    {13, 20, false}, {13, 20, true}, {12, 18, false}, {12, 18, true}, {11, 16, false},
}};

namespace gap { inline constexpr int xs = 4, s = 8, m = 12, l = 16, xl = 20, xxl = 24; }
namespace radius { inline constexpr int chip = 4, control = 6, card = 8, dialog = 12; }

} // namespace minyi::ui
