#pragma once

#include <QFont>
#include <QPointF>
#include <QString>
#include <QStringList>

#include <vector>

class QPainter;

namespace minyi::ui::print {

/// What a piece of text is set in. Which family that is depends on the machine: see fontsUsed().
enum class Face {
    Body,   ///< 仿宋
    Title,  ///< 小标宋
    Strong, ///< labels, table heads, totals
    Digits, ///< numbers in tables: the serif's digits are not tabular
    StrongDigits,
    Small,  ///< the foot
    Letter, ///< 仿宋 of an official letter, set so that 28 characters make a line
    Level,  ///< 黑体 of a letter's headings
    Number, ///< 宋体 of a letter's page number
};

inline constexpr double kTenthsPerInch = 254; ///< the unit of paper is 0.1 mm
inline constexpr double kPoint = kTenthsPerInch / 72; ///< one point in 0.1 mm

/// GB/T 9704 wants 28 characters of 16 points on these 156 mm: 2 mm less than they are wide.
inline constexpr double kLetterWidth = 1560;

/// A line of text is measured and drawn in 0.01 mm, since a font's pixel size is a whole number.
inline constexpr double kFine = 10;

const QFont& fontOf(Face face, double points);

/// How wide the text runs, in 0.1 mm.
double widthOf(const QString& text, Face face, double points);

/// Draws the nominal glyph of each character; the painter's unit is 0.01 mm. Shaping would choose other digits beside
/// Latin letters, and a reader of the PDF could not tell what they are.
void drawText(QPainter& painter, const QString& text, Face face, double points, QPointF baseline);

/// Lines no wider than `width`; `firstIndent` is taken from the first. No line starts with a closing mark.
std::vector<QString> breakLines(const QString& text, Face face, double points, double width, double firstIndent = 0);

/// Whether the face or any other font of this machine has the character.
bool hasGlyph(char32_t character, Face face);

/// Fonts a site puts beside its workplace (仿宋_GB2312, 方正小标宋简体, one for rare names by GB 18030-2022): those of the folder are
/// used as if they were installed. Before the first page is laid out. How many files were taken.
int addFonts(const QString& folder);

/// A family the form asks for and the one this machine sets it in.
struct FontUse {
    QString wanted;
    QString used;
    bool fallback = false;
};

/// Shown on the print dialog, so that nobody wonders why a form looks different elsewhere.
std::vector<FontUse> fontsUsed();

} // namespace minyi::ui::print
