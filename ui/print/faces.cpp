#include "ui/print/faces.h"

#include <QDir>
#include <QFontDatabase>
#include <QFontMetricsF>
#include <QGlyphRun>
#include <QHash>
#include <QPainter>
#include <QRawFont>
#include <QTextLayout>

#include <algorithm>
#include <array>
#include <cmath>
#include <map>

namespace minyi::ui::print {

namespace {

constexpr double kLetterSpacing = (kLetterWidth / 28 - 16 * kPoint) * kFine - 0.1;

struct Wish {
    QString wanted;
    QStringList names; ///< under which the family is installed
    QString fallback;
    bool boldFallback = false;
};

const std::array<Wish, 4>& wishes()
{
    static const std::array<Wish, 4> all{{
        {u"仿宋"_qs,   {u"仿宋_GB2312"_qs, u"FangSong_GB2312"_qs, u"仿宋"_qs, u"FangSong"_qs, u"方正仿宋简体"_qs},
         u"Noto Serif CJK SC"_qs, false},
        {u"小标宋"_qs, {u"方正小标宋简体"_qs, u"方正小标宋_GBK"_qs, u"FZXiaoBiaoSong-B05S"_qs},
         u"Noto Serif CJK SC"_qs, true},
        {u"宋体"_qs,   {u"宋体"_qs, u"SimSun"_qs}, u"Noto Serif CJK SC"_qs, true},
        {u"黑体"_qs,   {u"黑体"_qs, u"SimHei"_qs}, u"Noto Sans CJK SC"_qs, false},
    }};
    return all;
}

QString installed(const Wish& wish)
{
    static const QStringList families = QFontDatabase::families();
    for (const QString& name : wish.names)
        if (families.contains(name))
            return name;
    return wish.fallback;
}

std::size_t wishOf(Face face)
{
    switch (face) {
    case Face::Body:
    case Face::Letter:
        return 0;
    case Face::Title:
        return 1;
    case Face::Strong:
    case Face::Number:
        return 2;
    case Face::Level:
    case Face::Digits:
    case Face::StrongDigits:
    case Face::Small:
        return 3;
    }
    return 0;
}

QFont makeFont(Face face, double points)
{
    const Wish& wish = wishes()[wishOf(face)];
    const QString family = installed(wish);
    QFont font;
    font.setFamilies({family, u"Noto Serif CJK SC"_qs, u"Noto Sans CJK SC"_qs});
    font.setPixelSize(static_cast<int>(std::lround(points * kPoint * kFine)));
    font.setHintingPreference(QFont::PreferNoHinting);
    font.setKerning(false); // so that the width of a line is the sum of its characters
    const bool fallback = family == wish.fallback;
    const bool strong = face == Face::Strong || face == Face::StrongDigits || (face == Face::Level && fallback);
    font.setBold((fallback && wish.boldFallback && face != Face::Number) || strong);
    if (face == Face::Letter)
        font.setLetterSpacing(QFont::AbsoluteSpacing, kLetterSpacing);
    return font;
}

struct Glyph {
    quint32 index = 0; ///< 0: the font has none, another font stands in
    double advance = 0;
};

/// A font and what its characters measured so far.
struct Measured {
    QFont font;
    QRawFont raw;
    QHash<char16_t, Glyph> glyphs;

    const Glyph& glyph(QChar c)
    {
        auto at = glyphs.find(c.unicode());
        if (at != glyphs.end())
            return *at;
        const auto indexes = raw.glyphIndexesForString(c);
        Glyph found{indexes.isEmpty() ? 0 : indexes[0], 0};
        if (found.index != 0)
            found.advance = raw.advancesForGlyphIndexes({found.index})[0].x();
        else
            found.advance = QFontMetricsF(font).horizontalAdvance(c);
        if (found.index != 0)
            found.advance += font.letterSpacing();
        return *glyphs.insert(c.unicode(), found);
    }
};

Measured& measured(Face face, double points)
{
    static thread_local std::map<std::pair<Face, double>, Measured> all; // a QRawFont belongs to its thread
    const auto [at, isNew] = all.try_emplace({face, points});
    if (isNew) {
        at->second.font = makeFont(face, points);
        at->second.raw = QRawFont::fromFont(at->second.font, QFontDatabase::SimplifiedChinese);
    }
    return at->second;
}

/// Latin, punctuation and CJK of the basic plane: one character is one glyph, whatever stands beside it.
bool isPlain(char16_t c)
{
    return c < 0x0300 || (c >= 0x2000 && c < 0xD800 && !(c >= 0xA000 && c < 0xAC00)) || (c >= 0xF900 && c < 0xFB00) ||
           c >= 0xFE30;
}

} // namespace

const QFont& fontOf(Face face, double points)
{
    return measured(face, points).font;
}

double widthOf(const QString& text, Face face, double points)
{
    Measured& with = measured(face, points);
    double width = 0;
    for (const QChar c : text) {
        if (!isPlain(c.unicode()))
            return QFontMetricsF(with.font).horizontalAdvance(text) / kFine;
        width += with.glyph(c).advance;
    }
    return width / kFine;
}

void drawText(QPainter& painter, const QString& text, Face face, double points, QPointF baseline)
{
    Measured& with = measured(face, points);
    painter.setFont(with.font);
    if (!std::ranges::all_of(text, [](QChar c) { return isPlain(c.unicode()); })) {
        painter.drawText(baseline, text);
        return;
    }
    QGlyphRun run;
    run.setRawFont(with.raw);
    QList<quint32> indexes;
    QList<QPointF> positions;
    const auto flush = [&] {
        run.setGlyphIndexes(indexes);
        run.setPositions(positions);
        if (!indexes.isEmpty())
            painter.drawGlyphRun(baseline, run);
        indexes.clear();
        positions.clear();
    };
    double x = 0;
    for (const QChar c : text) {
        const Glyph& glyph = with.glyph(c);
        if (glyph.index == 0) {
            flush(); // the order drawn is the order copied
            painter.drawText(baseline + QPointF(x, 0), c);
        } else {
            indexes << glyph.index;
            positions << QPointF(x, 0);
        }
        x += glyph.advance;
    }
    flush();
}

std::vector<QString> breakLines(const QString& text, Face face, double points, double width, double firstIndent)
{
    std::vector<QString> lines;
    if (widthOf(text, face, points) <= width - firstIndent)
        return {text};
    QTextLayout layout(text, fontOf(face, points));
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth((lines.empty() ? width - firstIndent : width) * kFine);
        lines.push_back(text.mid(line.textStart(), line.textLength()));
    }
    layout.endLayout();
    return lines;
}

bool hasGlyph(char32_t character, Face face)
{
    static thread_local QHash<char32_t, bool> known; // of any face: they all end in the fonts of the machine
    auto at = known.find(character);
    if (at == known.end())
        at = known.insert(character, character < 0x20 || QFontMetricsF(fontOf(face, 12)).inFontUcs4(character));
    return *at;
}

int addFonts(const QString& folder)
{
    int taken = 0;
    for (const QFileInfo& file : QDir(folder).entryInfoList({u"*.ttf"_qs, u"*.ttc"_qs, u"*.otf"_qs}, QDir::Files, QDir::Name))
        taken += QFontDatabase::addApplicationFont(file.filePath()) >= 0;
    return taken;
}

std::vector<FontUse> fontsUsed()
{
    std::vector<FontUse> uses;
    for (const Wish& wish : wishes()) {
        const QString used = installed(wish);
        uses.push_back({wish.wanted, used, used == wish.fallback});
    }
    return uses;
}

} // namespace minyi::ui::print
