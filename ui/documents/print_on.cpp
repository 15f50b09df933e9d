#include "ui/documents/print_on.h"

#include "ui/print/faces.h"
#include "ui/print/paper.h"

#include <QPainter>
#include <QPrinter>

namespace minyi::ui {

bool printOn(QPrinter& printer, const core::reports::Report& report, int copies)
{
    const auto layout = print::layOut(report);
    printer.setFullPage(true);
    printer.setPageSize(QPageSize(QPageSize::A4));
    printer.setPageOrientation(layout.sheet.width() > layout.sheet.height() ? QPageLayout::Landscape : QPageLayout::Portrait);
    printer.setCopyCount(copies);
    printer.setDocName(layout.title);
    QPainter painter;
    if (!painter.begin(&printer))
        return false;
    for (int page = 0; page < layout.pageCount(); ++page) {
        if (page > 0 && !printer.newPage())
            return false;
        print::drawPage(painter, layout, page, printer.resolution() / print::kTenthsPerInch);
    }
    return painter.end();
}

} // namespace minyi::ui
