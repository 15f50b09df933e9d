#pragma once

#include <QRect>
#include <QStringList>

#include "ui/print/paper.h"

#include <string>

/// How a printed page is read by somebody who did not draw it.
namespace minyi::paper_reading {

QString toQt(const std::string& text);
/// Without blanks and line ends.
QString squeezed(QString text);
/// What a reader copies out of the PDF, page by page.
QStringList pdfPages(const core::reports::Report& report);
/// The text of all pages one after the other, the foot only once, at the end, as plainText has it.
QString withoutFeet(QStringList pages, const QString& foot);
/// A file of tests/golden; MINYI_REWRITE=1 writes it anew after somebody has read it.
std::string golden(const std::string& name, const std::string& text);

/// The em box of a line.
QRectF boxOf(const ui::print::Text& text);
/// Of the text that belongs to the form: neither foot nor page number.
bool isBody(const ui::print::Text& text);
/// Lines outside of the type area, over one another, or struck by a rule across the page.
int faultsOf(const ui::print::Layout& layout);
/// The smallest box around everything dark between two heights; at 254 dpi a pixel is 0.1 mm.
QRect ink(const QImage& image, int from, int to);

} // namespace minyi::paper_reading
