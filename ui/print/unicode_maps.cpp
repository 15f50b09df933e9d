#include "ui/print/unicode_maps.h"

#include "ui/print/faces.h"

#include <QRawFont>
#include <QRegularExpression>

#include <cstdio>
#include <vector>

namespace minyi::ui::print {

namespace {

constexpr char16_t kFirstRadical = 0x2E80;
constexpr char16_t kLastRadical = 0x2FDF;

/// A stretch of the file to be replaced.
struct Edit {
    qsizetype at = 0;
    qsizetype length = 0;
    QByteArray by;
};

QByteArray hex4(unsigned value)
{
    return QByteArray::number(value, 16).toUpper().rightJustified(4, '0');
}

/// A range that counts up from one code point, written out one by one when a radical is among them.
QByteArray writtenOut(unsigned first, unsigned last, unsigned code, const QHash<char16_t, char16_t>& radicals)
{
    QByteArray list = "<" + hex4(first) + "> <" + hex4(last) + "> [";
    bool changed = false;
    for (unsigned glyph = first; glyph <= last; ++glyph, ++code) {
        const auto unit = static_cast<char16_t>(code);
        changed = changed || radicals.contains(unit);
        list += '<' + hex4(radicals.value(unit, unit)) + "> ";
    }
    return changed ? list + ']' : QByteArray();
}

QByteArray mendedMap(const QByteArray& map, const QHash<char16_t, char16_t>& radicals)
{
    static const QRegularExpression range(u"<([0-9A-F]{4})> <([0-9A-F]{4})> (<([0-9A-F]{4})>|\\[[^\\]]*\\])"_qs);
    static const QRegularExpression code(u"<([0-9A-F]{4})>"_qs);
    const QString text = QString::fromLatin1(map);
    QByteArray mended;
    qsizetype done = 0;
    for (auto at = range.globalMatch(text); at.hasNext();) {
        const auto match = at.next();
        mended += map.mid(done, match.capturedStart() - done);
        done = match.capturedEnd();
        QByteArray entry = match.captured().toLatin1();
        if (match.capturedLength(4) > 0) {
            const QByteArray list = writtenOut(match.captured(1).toUInt(nullptr, 16), match.captured(2).toUInt(nullptr, 16),
                                               match.captured(4).toUInt(nullptr, 16), radicals);
            entry = list.isEmpty() ? entry : list;
        } else {
            const qsizetype list = match.capturedStart(3) - match.capturedStart();
            for (auto each = code.globalMatch(match.captured(), list); each.hasNext();) {
                const auto one = each.next();
                const auto unit = static_cast<char16_t>(one.captured(1).toUInt(nullptr, 16));
                entry.replace(one.capturedStart(1), 4, hex4(radicals.value(unit, unit)));
            }
        }
        mended += entry;
    }
    return mended + map.mid(done);
}

/// The maps are the only plain streams with a length in their own dictionary: << /Length 420 >>
std::vector<Edit> editsOf(const QByteArray& pdf, const QHash<char16_t, char16_t>& radicals)
{
    static const QByteArray head = "<< /Length ";
    static const QByteArray start = ">>\nstream\n";
    std::vector<Edit> edits;
    for (qsizetype at = pdf.indexOf(head); at >= 0; at = pdf.indexOf(head, at + 1)) {
        const qsizetype number = at + head.size();
        const qsizetype close = pdf.indexOf(start, number);
        if (close < 0 || close - number > 12)
            continue;
        const qsizetype length = pdf.mid(number, close - number).trimmed().toLongLong();
        const QByteArray map = pdf.mid(close + start.size(), length);
        if (!map.contains("begincmap"))
            continue;
        const QByteArray mended = mendedMap(map, radicals);
        if (mended == map)
            continue;
        edits.push_back({number, close - number, QByteArray::number(mended.size()) + ' '});
        edits.push_back({close + start.size(), length, mended});
    }
    return edits;
}

qsizetype moved(qsizetype offset, const std::vector<Edit>& edits)
{
    qsizetype by = 0;
    for (const Edit& edit : edits)
        if (edit.at < offset)
            by += edit.by.size() - edit.length;
    return offset + by;
}

/// The table of offsets at the end, each object where it went: lines of exactly twenty bytes.
QByteArray movedTable(QByteArray table, const std::vector<Edit>& edits, qsizetype oldStart)
{
    static const QRegularExpression entry(u"\\n(\\d{10}) 00000 n"_qs);
    const QString text = QString::fromLatin1(table);
    for (auto at = entry.globalMatch(text); at.hasNext();) {
        const auto match = at.next();
        const qsizetype offset = moved(match.captured(1).toLongLong(), edits);
        table.replace(match.capturedStart(1), 10, QByteArray::number(offset).rightJustified(10, '0'));
    }
    const QByteArray word = "startxref\n";
    const qsizetype at = table.lastIndexOf(word) + word.size();
    return table.left(at) + QByteArray::number(moved(oldStart, edits)) + "\n%%EOF\n";
}

} // namespace

QHash<char16_t, char16_t> radicalsBehind(const QString& text)
{
    QString radicals;
    for (char16_t c = kFirstRadical; c <= kLastRadical; ++c)
        radicals += QChar(c);
    QHash<char16_t, char16_t> behind;
    for (const Face face : {Face::Body, Face::Title, Face::Strong, Face::Digits, Face::StrongDigits}) {
        const QRawFont font = QRawFont::fromFont(fontOf(face, 12), QFontDatabase::SimplifiedChinese);
        QHash<quint32, char16_t> byGlyph;
        for (const QChar c : radicals)
            if (const auto glyphs = font.glyphIndexesForString(c); !glyphs.isEmpty() && glyphs[0] != 0)
                byGlyph.insert(glyphs[0], c.unicode());
        const auto glyphs = font.glyphIndexesForString(text);
        if (glyphs.size() != text.size())
            continue; // rare characters of two units: their glyphs do not stand at their own place
        for (qsizetype i = 0; i < text.size(); ++i)
            if (const auto at = byGlyph.constFind(glyphs[i]); at != byGlyph.constEnd() && *at != text[i].unicode())
                behind.insert(*at, text[i].unicode());
    }
    return behind;
}

QByteArray withIdeographs(const QByteArray& pdf, const QHash<char16_t, char16_t>& radicals)
{
    const qsizetype table = pdf.lastIndexOf("\nxref\n") + 1;
    const std::vector<Edit> edits = editsOf(pdf, radicals);
    if (table <= 0 || edits.empty())
        return pdf;
    QByteArray mended;
    mended.reserve(pdf.size() + 1024);
    qsizetype done = 0;
    for (const Edit& edit : edits) {
        mended += pdf.mid(done, edit.at - done) + edit.by;
        done = edit.at + edit.length;
    }
    return mended + pdf.mid(done, table - done) + movedTable(pdf.mid(table), edits, table);
}

} // namespace minyi::ui::print
