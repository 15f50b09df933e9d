#include <catch2/catch.hpp>

#include "ui/look/tokens.h"

#include <algorithm>
#include <cmath>
#include <string>

using namespace minyi::ui;

namespace {

double linear(double part)
{
    return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
}

double luminance(const QColor& colour)
{
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

double contrast(const QColor& a, const QColor& b)
{
    const auto [low, high] = std::minmax({luminance(a), luminance(b)});
    return (high + 0.05) / (low + 0.05);
}

void expect(const Tokens& t, const std::string& pair, const QColor& ink, const QColor& ground, double least)
{
    INFO((t.dark ? "dark: " : "light: ") << pair << " is " << contrast(ink, ground));
    CHECK(contrast(ink, ground) >= least);
}

constexpr Tone kTones[] = {Tone::Info, Tone::Danger, Tone::Warn, Tone::Ok, Tone::Neutral, Tone::Pause};

} // namespace

TEST_CASE("contrast is measured as the guideline does", "[look]")
{
    CHECK(contrast(Qt::white, Qt::black) == Approx(21.0));
    CHECK(contrast(QColor(119, 119, 119), Qt::white) == Approx(4.48).margin(0.01));
}

TEST_CASE("every text can be read on every surface it stands on", "[look]")
{
    for (const auto* t : {&kLight, &kDark}) {
        for (const auto& ground : {t->canvas, t->surface, t->subtle}) {
            expect(*t, "text", t->text, ground, 4.5);
            expect(*t, "text2", t->text2, ground, 4.5);
            expect(*t, "text3", t->text3, ground, 4.5);
            expect(*t, "accentText", t->accentText, ground, 4.5);
        }
        expect(*t, "text on selection", t->text, t->accentSoft, 4.5);
        expect(*t, "text2 on selection", t->text2, t->accentSoft, 4.5);
        expect(*t, "text3 on selection", t->text3, t->accentSoft, 4.5);
        expect(*t, "text on sunken", t->text, t->sunken, 4.5);
        expect(*t, "text2 on sunken", t->text2, t->sunken, 4.5);
        expect(*t, "rail words", t->railText, t->rail, 4.5);
        expect(*t, "selected rail words", t->onAccent, t->railSel, 4.5);
    }
}

TEST_CASE("what means something can be read on its own ground and on cards", "[look]")
{
    for (const auto* t : {&kLight, &kDark}) {
        for (const auto tone : kTones) {
            const auto& shades = t->of(tone);
            const auto name = "tone " + std::to_string(static_cast<int>(tone));
            expect(*t, name + " text on soft", shades.text, shades.soft, 4.5);
            expect(*t, name + " text on surface", shades.text, t->surface, 4.5);
            expect(*t, name + " text on subtle", shades.text, t->subtle, 4.5);
            expect(*t, name + " solid as a bar", shades.solid, t->surface, 3.0);
            if (tone != Tone::Neutral) /// no words stand on the neutral solid; its state is an outline
                expect(*t, name + " white on solid", t->onAccent, shades.solid, 4.5);
        }
    }
}

TEST_CASE("white stands out from every accent it is written on", "[look]")
{
    for (const auto* t : {&kLight, &kDark}) {
        expect(*t, "accent", t->onAccent, t->accent, 4.5);
        expect(*t, "pressed", t->onAccent, t->accentPress, 4.5);
        expect(*t, "badge", t->onAccent, t->badge, 4.5);
        expect(*t, "urgent badge", t->onAccent, t->badgeUrgent, 4.5);
        expect(*t, "logo", t->onAccent, t->railLogo, 4.5);
    }
    expect(kLight, "hover", kLight.onAccent, kLight.accentHover, 4.5);
    expect(kDark, "hover (a passing state)", kDark.onAccent, kDark.accentHover, 4.0);
}

TEST_CASE("borders, bars and lines can be seen", "[look]")
{
    for (const auto* t : {&kLight, &kDark}) {
        expect(*t, "control border", t->lineStrong, t->surface, 3.0);
        expect(*t, "focus ring", t->accentText, t->surface, 3.0);
        expect(*t, "focus ring on canvas", t->accentText, t->canvas, 3.0);
        expect(*t, "data bar", t->accentText, t->sunken, 3.0);
        expect(*t, "rail mark", t->railMark, t->rail, 3.0);
        for (std::size_t i = 0; i < t->chart.size(); ++i)
            expect(*t, "chart " + std::to_string(i + 1), t->chart[i], t->surface, 3.0);
    }
}
