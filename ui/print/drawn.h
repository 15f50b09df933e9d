#pragma once

#include <QByteArray>

#include "ui/print/paper.h"

namespace minyi::ui::print {

/// The bytes of a PDF, for who puts them somewhere else than in a file of their own. Invalid for a character without a glyph.
core::Result<QByteArray> pdfOf(const core::reports::Report& report);
/// The same of pages that are laid already.
QByteArray drawn(const Layout& layout);
/// Whole or not at all: BadFile, DiskFull.
core::Result<core::Done> savePdf(const QByteArray& bytes, const QString& path);

} // namespace minyi::ui::print
