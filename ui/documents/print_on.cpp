#include "ui/documents/print_on.h"

#include "ui/kit/qt_text.h"
#include "ui/print/faces.h"
#include "ui/print/paper.h"

#include <QCoreApplication>
#include <QPainter>
#include <QPrinter>
#include <QRegularExpression>

namespace minyi::ui {

QString noPrinterWords()
{
    return QCoreApplication::translate("Printing", "No printer is set up on this computer. It is set up in the system settings under Printers, not in this program; "
                                                   "until then save a PDF and print it elsewhere.");
}

QString paperFileName(const QString& title, const QString& number, core::Day day)
{
    QStringList parts{title};
    if (!number.isEmpty())
        parts << number;
    parts << qt(core::isoDay(day));
    static const QRegularExpression kept(QStringLiteral("[/\\:*?\"<>|\\s]+")); // which no file name may hold
    return parts.join(QLatin1Char('_')).replace(kept, QStringLiteral("-"));
}

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
