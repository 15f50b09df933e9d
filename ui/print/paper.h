#pragma once

#include <QImage>
#include <QRectF>
#include <QString>

#include "core/base/result.h"
#include "core/reports/report.h"
#include "ui/print/faces.h"

#include <vector>

class QPainter;

namespace minyi::ui::print {

/// One run of text on one line; `baseline` and everything else on a page is in 0.1 mm from the top left of the sheet.
struct Text {
    QString text;
    Face face = Face::Body;
    double points = 16;
    double x = 0;
    double baseline = 0;
    int grey = 0; ///< 0 black … 255 white
    bool red = false; ///< the head of an official letter
};

/// A rule, a bar or the shade of a cell.
struct Fill {
    QRectF rect;
    int grey = 0;
    bool red = false;
};

/// The picture of a signature.
struct Picture {
    QRectF rect;
    QImage image; ///< without transparency, which PDF/A-1 does not have
};

/// Fills lie under texts, pictures over both.
struct Page {
    std::vector<Fill> fills;
    std::vector<Picture> pictures;
    std::vector<Text> texts;
};

/// A report laid on sheets: nothing but positions, the same for preview, PDF and printer.
struct Layout {
    QRectF sheet;    ///< 2100 x 2970 or turned
    QRectF typeArea; ///< workflows 6.1
    QString title;
    QImage watermark; ///< one for all pages, since a PDF keeps an image once and a shape wherever it is drawn
    QString stamp; ///< 补打, at the top of every page
    QString draft; ///< 草稿, across every page
    std::vector<Page> pages;

    int pageCount() const { return static_cast<int>(pages.size()); }
};

Layout layOut(const core::reports::Report& report);

/// The characters of the layout that no font of this machine has, each once: a name must not be printed as a box.
QString withoutGlyph(const Layout& layout);

/// Draws one page; `scale` is device pixels per 0.1 mm. A QPrinter has to be in full page mode.
void drawPage(QPainter& painter, const Layout& layout, int page, double scale);

/// For the preview.
QImage pageImage(const Layout& layout, int page, double dpi);

/// PDF/A-1b, A4 with the fonts inside; its title is the form's, so no name of a person gets into a file manager's list. Refused:
/// Invalid for a character without a glyph, BadFile, DiskFull.
core::Result<core::Done> writePdf(const core::reports::Report& report, const QString& path);

} // namespace minyi::ui::print
