#include "ui/print/drawn.h"
#include "ui/print/unicode_maps.h"

#include <QBuffer>
#include <QPageLayout>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>

#include <algorithm>

namespace minyi::ui::print {

namespace {

/// Every character of the layout once, without those of two units.
QString charactersOf(const Layout& layout)
{
    std::vector<bool> seen(0x10000, false);
    QString all;
    for (const Page& page : layout.pages)
        for (const Text& text : page.texts)
            for (const QChar c : text.text)
                if (!c.isSurrogate() && !seen[c.unicode()]) {
                    seen[c.unicode()] = true;
                    all += c;
                }
    return all;
}

QByteArray plain(const Layout& layout)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setPdfVersion(QPagedPaintDevice::PdfVersion_A1b);
    writer.setTitle(layout.title);
    writer.setResolution(2540);
    const bool turned = layout.sheet.width() > layout.sheet.height();
    writer.setPageLayout({QPageSize(QPageSize::A4), turned ? QPageLayout::Landscape : QPageLayout::Portrait, {}});
    QPainter painter(&writer);
    for (int page = 0; page < layout.pageCount(); ++page) {
        if (page > 0)
            writer.newPage();
        drawPage(painter, layout, page, writer.resolution() / kTenthsPerInch);
    }
    painter.end();
    return bytes;
}

} // namespace

QByteArray drawn(const Layout& layout)
{
    return withIdeographs(plain(layout), radicalsBehind(charactersOf(layout)));
}

core::Result<QByteArray> pdfOf(const core::reports::Report& report)
{
    const Layout layout = layOut(report);
    if (const QString missing = withoutGlyph(layout); !missing.isEmpty())
        return core::refuse(core::Why::Invalid, "glyph: " + missing.toStdString());
    return drawn(layout);
}

core::Result<core::Done> savePdf(const QByteArray& bytes, const QString& path)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return core::refuse(core::Why::BadFile, path.toStdString());
    file.write(bytes);
    if (!file.commit())
        return core::refuse(file.error() == QFileDevice::ResourceError ? core::Why::DiskFull : core::Why::BadFile,
                            path.toStdString());
    return core::Done{};
}

core::Result<core::Done> writePdf(const core::reports::Report& report, const QString& path)
{
    const auto bytes = pdfOf(report);
    return bytes ? savePdf(*bytes, path) : tl::unexpected(bytes.error());
}

} // namespace minyi::ui::print
