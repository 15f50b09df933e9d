#pragma once

#include <QString>

#include "core/reports/bound_file.h"

#include <functional>
#include <vector>

namespace minyi::ui::print {

/// What a file that came from anywhere may cost.
struct BindLimits {
    qint64 bytes = qint64{64} << 20;     ///< of one file
    int pages = 500;                     ///< of one part
    int sheets = 5000;                   ///< of all
    qint64 content = qint64{32} << 20;   ///< of one page, unpacked
    qint64 structure = qint64{64} << 20; ///< of what a PDF must unpack before its pages are found
};

/// Hears how many parts are laid out of how many; false stops it.
using Heard = std::function<bool(std::int64_t done, std::int64_t parts)>;

struct Bound {
    int sheets = 0;   ///< pages of the PDF
    int numbered = 0; ///< without cover, index and the blank backs
    std::vector<core::reports::PartSheets> parts;
};

/// A case as one PDF: cover, index, and its papers with the running number of every sheet at the top right. Cover and index have none and
/// count for none, nor has a blank back.
/// Without a path nothing is written: what it would be is told. `progress` hears of every part and may stop it.
/// Of a foreign PDF only what its pages show is taken: no actions, scripts, links, attachments, forms. The same file gives the
/// same bytes. Refused: BadFile "part: encrypted | broken | too_large | too_many_pages | page_size | no_picture | cannot_be_read",
/// Invalid for a character without a glyph, DiskFull, Cancelled. Any thread.
core::Result<Bound> bind(const core::reports::BoundFile& file, const QString& path, const BindLimits& limits = {},
                         const Heard& progress = {});

} // namespace minyi::ui::print
