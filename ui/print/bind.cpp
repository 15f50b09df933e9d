#include "ui/print/bind.h"

#include "ui/print/drawn.h"
#include "ui/print/sheets.h"

#include <QFile>
#include <QImageReader>
#include <QPainter>

#include <utility>

namespace minyi::ui::print {

using core::reports::BoundFile;
using core::reports::BoundPart;
using core::reports::PartSheets;

namespace {

constexpr double kPicturePixels = 300 / kTenthsPerInch; ///< at most so many for each 0.1 mm

core::Result<QByteArray> readAll(const QString& path, const BindLimits& limits)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return core::refuse(core::Why::BadFile, "cannot_be_read");
    if (file.size() > limits.bytes)
        return core::refuse(core::Why::BadFile, "too_large");
    return file.read(limits.bytes);
}

/// The picture in the middle of the type area of a form's page, as large as it fits.
core::Result<QByteArray> pictureSheet(const QString& path)
{
    QImageReader reader(path);
    reader.setDecideFormatFromContent(true);
    reader.setAutoTransform(true);
    const auto format = reader.format();
    if (format != "png" && format != "jpeg" && format != "jpg")
        return core::refuse(core::Why::BadFile, "no_picture");
    const QImage image = reader.read();
    if (image.isNull())
        return core::refuse(core::Why::BadFile, "no_picture");
    Layout layout;
    layout.sheet = QRectF(0, 0, 2100, 2970);
    layout.typeArea = QRectF(300, 350, 1500, 2300);
    const QSizeF size = QSizeF(image.size()).scaled(layout.typeArea.size(), Qt::KeepAspectRatio);
    QRectF place(QPointF(0, 0), size);
    place.moveCenter(layout.typeArea.center());
    QImage shown(image.size(), QImage::Format_RGB32);
    shown.fill(Qt::white);
    QPainter(&shown).drawImage(0, 0, image);
    if (const QSize most = (size * kPicturePixels).toSize(); most.width() < shown.width())
        shown = shown.scaled(most, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    layout.pages.push_back({{}, {{place, shown}}, {}});
    return drawn(layout);
}

core::Result<Leaves> laid(const core::reports::Report& report, const BindLimits& limits)
{
    auto bytes = pdfOf(report);
    return bytes ? leavesOf(std::move(*bytes), true, limits) : core::Result<Leaves>(tl::unexpected(bytes.error()));
}

core::Result<Leaves> leavesOfPart(const BoundPart& part, const BindLimits& limits)
{
    if (part.report)
        return laid(*part.report, limits);
    const auto path = QString::fromStdString(part.file);
    auto bytes = readAll(path, limits);
    if (!bytes)
        return tl::unexpected(bytes.error());
    if (bytes->startsWith("%PDF-"))
        return leavesOf(std::move(*bytes), false, limits);
    auto sheet = pictureSheet(path);
    return sheet ? leavesOf(std::move(*sheet), true, limits) : core::Result<Leaves>(tl::unexpected(sheet.error()));
}

/// All parts, the one that cannot be bound named.
core::Result<std::vector<Leaves>> leavesOfAll(const BoundFile& file, const BindLimits& limits, const Heard& progress)
{
    std::vector<Leaves> all;
    std::size_t sheets = 0;
    for (const BoundPart& part : file.parts) {
        if (progress && !progress(static_cast<std::int64_t>(all.size()), static_cast<std::int64_t>(file.parts.size())))
            return core::refuse(core::Why::Cancelled);
        auto leaves = leavesOfPart(part, limits);
        if (!leaves)
            return core::refuse(leaves.error().why, part.title + ": " + leaves.error().detail);
        sheets += leaves->pages.size();
        if (std::cmp_greater(sheets, limits.sheets))
            return core::refuse(core::Why::BadFile, part.title + ": too_many_pages");
        all.push_back(std::move(*leaves));
    }
    return all;
}

/// From the first paper behind the index, as a file is numbered by hand.
std::vector<PartSheets> sheetsOf(const std::vector<Leaves>& parts)
{
    std::vector<PartSheets> sheets;
    int before = 0;
    for (const Leaves& part : parts) {
        sheets.push_back({before + 1, before + part.numbered()});
        before += part.numbered();
    }
    return sheets;
}

} // namespace

core::Result<Bound> bind(const BoundFile& file, const QString& path, const BindLimits& limits, const Heard& progress)
{
    if (file.parts.empty())
        return core::refuse(core::Why::Missing, "parts");
    auto parts = leavesOfAll(file, limits, progress);
    if (!parts)
        return tl::unexpected(parts.error());
    Bound bound;
    bound.parts = sheetsOf(*parts);
    const auto cover = core::reports::coverOf(file, bound.parts.back().last), index = core::reports::indexOf(file, bound.parts);
    auto first = laid(cover, limits), second = laid(index, limits);
    if (!first || !second)
        return tl::unexpected(first ? second.error() : first.error());
    Sheets sheets;
    sheets.add(std::move(*first), QString::fromStdString(cover.title), false);
    sheets.add(std::move(*second), QString::fromStdString(index.title), false);
    for (std::size_t i = 0; i < parts->size(); ++i)
        sheets.add(std::move((*parts)[i]), QString::fromStdString(file.parts[i].title));
    bound.sheets = sheets.count();
    bound.numbered = sheets.numbered();
    if (path.isEmpty())
        return bound;
    try {
        const auto saved = savePdf(sheets.write(QString::fromStdString(cover.title), file.boundAt), path);
        return saved ? core::Result<Bound>(bound) : tl::unexpected(saved.error());
    } catch (const std::exception&) { // a part that was read and cannot be written
        return core::refuse(core::Why::BadFile, "broken");
    }
}

} // namespace minyi::ui::print
