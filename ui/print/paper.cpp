#include "ui/print/paper.h"

#include "core/reports/plain_text.h"
#include "ui/print/flow.h"

#include <QPainter>
#include <QPainterPath>

#include <cmath>

namespace minyi::ui::print {

namespace reports = core::reports;

namespace {

constexpr double kFootSize = 8, kCountSize = 10.5;
constexpr double kFormFoot = 115, kLetterFoot = 170; ///< below the type area

/// The pieces of the foot on as many lines as they need, none of them divided.
std::vector<QString> footLines(const reports::Report& report, double width)
{
    std::vector<QString> lines;
    for (const auto& part : reports::footParts(report)) {
        const QString piece = QString::fromStdString(part);
        const QString longer = lines.empty() ? piece : lines.back() + u"  "_qs + piece;
        if (lines.empty() || widthOf(longer, Face::Small, kFootSize) > width)
            lines.push_back(piece);
        else
            lines.back() = longer;
    }
    return lines;
}

/// Who printed this: under the type area, smaller than anything above.
void addFoot(Layout& layout, const reports::Report& report, double down)
{
    const QRectF area = layout.typeArea;
    const double top = area.bottom() + down;
    for (Page& page : layout.pages) {
        page.fills.push_back({QRectF(area.left(), top, area.width(), 2), 150});
        double baseline = top + 40;
        for (const QString& line : footLines(report, area.width())) {
            page.texts.push_back({line, Face::Small, kFootSize, area.left(), baseline, 70});
            baseline += 36;
        }
    }
}

/// Of a form: which page of how many, in the middle under the type area, above the foot.
void addPageCounts(Layout& layout, const reports::Report& report)
{
    const QRectF area = layout.typeArea;
    for (int i = 0; i < layout.pageCount() && !report.pageWords.empty(); ++i) {
        const QString number = QString::fromStdString(report.pageWords).arg(i + 1).arg(layout.pageCount());
        const double wide = widthOf(number, Face::Small, kCountSize);
        layout.pages[static_cast<std::size_t>(i)].texts.push_back(
            {number, Face::Small, kCountSize, area.center().x() - wide / 2, area.bottom() + 98, 0});
    }
}

/// GB/T 9704: a dash on both sides, 7 mm under the type area, at the right of odd pages and the left of even ones.
void addPageNumbers(Layout& layout)
{
    constexpr double kPoints = 14;
    const QRectF area = layout.typeArea;
    for (int i = 0; i < layout.pageCount(); ++i) {
        const QString number = QStringLiteral("— %1 —").arg(i + 1);
        const double wide = widthOf(number, Face::Number, kPoints), em = kPoints * kPoint;
        const double x = i % 2 == 0 ? area.right() - em - wide : area.left() + em;
        layout.pages[static_cast<std::size_t>(i)].texts.push_back({number, Face::Number, kPoints, x, area.bottom() + 70 + em / 2, 0});
    }
}

constexpr QColor kRed(0xD0, 0x10, 0x10); ///< of a red head; everything else is black and grey

QColor inkOf(int grey, bool red)
{
    return red ? kRed : QColor(grey, grey, grey);
}

/// Drawn as a shape: it is seen, but neither searched nor copied with the text.
void drawShape(QPainter& painter, const QString& text, const QFont& font, QPointF centre, double turn, int grey)
{
    QPainterPath path;
    path.addText(0, 0, font, text);
    painter.save();
    painter.translate(centre);
    painter.rotate(turn);
    painter.scale(1 / kFine, 1 / kFine);
    painter.translate(-path.boundingRect().center());
    painter.fillPath(path, QColor(grey, grey, grey));
    painter.restore();
}

constexpr double kMarkScale = 300 / kTenthsPerInch; ///< 300 dpi

QImage watermarkOf(const QString& text)
{
    if (text.isEmpty())
        return {};
    const QSizeF size(widthOf(text, Face::Small, 13) + 20, 70);
    QImage image((size * kMarkScale).toSize(), QImage::Format_Grayscale8);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(kMarkScale, kMarkScale);
    drawShape(painter, text, fontOf(Face::Small, 13), {size.width() / 2, size.height() / 2}, 0, 234);
    return image;
}

void drawWatermark(QPainter& painter, const Layout& layout)
{
    if (layout.watermark.isNull())
        return;
    const QSizeF size = QSizeF(layout.watermark.size()) / kMarkScale;
    painter.setRenderHints(QPainter::SmoothPixmapTransform | QPainter::LosslessImageRendering);
    int row = 0;
    for (double y = 315; y < layout.sheet.height() - 100; y += 560, ++row)
        for (double x = row % 2 == 0 ? 430 : 630; x < layout.sheet.width() + 100; x += 640) {
            painter.save();
            painter.translate(x, y);
            painter.rotate(-25);
            painter.drawImage(QRectF(QPointF(-size.width() / 2, -size.height() / 2), size), layout.watermark);
            painter.restore();
        }
}

void drawStamp(QPainter& painter, const Layout& layout)
{
    if (layout.stamp.isEmpty())
        return;
    const QFont& font = fontOf(Face::StrongDigits, 16);
    const double width = widthOf(layout.stamp, Face::StrongDigits, 16) + 50;
    const QRectF box(layout.typeArea.right() - width, layout.typeArea.top() - 130, width, 90);
    drawShape(painter, layout.stamp, font, box.center(), 0, 40);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(QColor(40, 40, 40), 5));
    painter.drawRect(box);
}

std::vector<Page> pagesOf(const reports::Report& report, QRectF area, double tight)
{
    const bool letter = report.paper == reports::Paper::Circular;
    Flow flow(area, letter ? letterSizes() : sizesOf(report.compact, tight));
    if (!letter)
        flow.add(reports::Title{report.organ, report.title, report.below, report.headLeft, report.headRight});
    for (const reports::Block& block : report.body)
        flow.add(block);
    return flow.take();
}

} // namespace

Layout layOut(const reports::Report& report)
{
    Layout layout;
    const bool turned = report.paper == reports::Paper::FormLandscape;
    const bool letter = report.paper == reports::Paper::Circular;
    layout.sheet = turned ? QRectF(0, 0, 2970, 2100) : QRectF(0, 0, 2100, 2970);
    layout.typeArea = turned ? QRectF(320, 300, 2300, 1500) : letter ? QRectF(280, 370, 1560, 2250) : QRectF(300, 350, 1500, 2300);
    layout.title = QString::fromStdString(report.title);
    layout.watermark = watermarkOf(QString::fromStdString(report.watermark));
    layout.stamp = report.seal.reprint ? QString::fromStdString(report.reprintWord) : QString();
    layout.draft = report.seal.draft ? QString::fromStdString(report.draftWord) : QString();

    layout.pages = pagesOf(report, layout.typeArea, 1);
    for (double tight = 0.95; report.onePage && layout.pageCount() > 1 && tight > 0.69; tight -= 0.05)
        layout.pages = pagesOf(report, layout.typeArea, tight);
    if (letter)
        addPageNumbers(layout);
    addFoot(layout, report, letter ? kLetterFoot : kFormFoot);
    if (!letter)
        addPageCounts(layout, report);
    return layout;
}

QString withoutGlyph(const Layout& layout)
{
    QString missing;
    for (const Page& page : layout.pages)
        for (const Text& text : page.texts)
            for (const char32_t c : text.text.toUcs4())
                if (const auto shown = QString::fromUcs4(&c, 1); !hasGlyph(c, text.face) && !missing.contains(shown))
                    missing += shown;
    return missing;
}

void drawPage(QPainter& painter, const Layout& layout, int page, double scale)
{
    const Page& drawn = layout.pages.at(static_cast<std::size_t>(page));
    painter.save();
    painter.scale(scale, scale);
    drawWatermark(painter, layout);
    for (const Fill& fill : drawn.fills)
        if (fill.grey >= 200)
            painter.fillRect(fill.rect, QColor(fill.grey, fill.grey, fill.grey));
    if (!layout.draft.isEmpty())
        drawShape(painter, layout.draft, fontOf(Face::Title, 170), layout.typeArea.center(), -35, 228);
    drawStamp(painter, layout);
    for (const Fill& fill : drawn.fills)
        if (fill.grey < 200)
            painter.fillRect(fill.rect, inkOf(fill.grey, fill.red));
    for (const Picture& picture : drawn.pictures)
        painter.drawImage(picture.rect, picture.image);
    painter.scale(1 / kFine, 1 / kFine);
    for (const Text& text : drawn.texts) {
        painter.setPen(inkOf(text.grey, text.red));
        drawText(painter, text.text, text.face, text.points, {text.x * kFine, text.baseline * kFine});
    }
    painter.restore();
}

QImage pageImage(const Layout& layout, int page, double dpi)
{
    const double scale = dpi / kTenthsPerInch;
    QImage image(static_cast<int>(std::lround(layout.sheet.width() * scale)),
                 static_cast<int>(std::lround(layout.sheet.height() * scale)), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    drawPage(painter, layout, page, scale);
    return image;
}

} // namespace minyi::ui::print
