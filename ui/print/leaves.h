#pragma once

#include <QByteArray>
#include <QRectF>

#include "core/base/result.h"
#include "ui/print/bind.h"

#include <qpdf/QPDF.hh>

#include <memory>
#include <string>
#include <vector>

namespace minyi::ui::print {

/// One page of a PDF: what it shows, and how it lies.
struct Leaf {
    QPDFObjectHandle resources; ///< those that drawing needs, of the source
    QPDFObjectHandle group;     ///< null if there is none
    std::string content;        ///< unpacked
    QRectF box;                 ///< of the page that shows, in points
    int turn = 0;               ///< 0, 90, 180, 270 clockwise
    bool blankBack = false;
};

/// The pages of one PDF, ours or one that came from anywhere, taken out of everything else the file holds.
struct Leaves {
    QByteArray bytes; ///< the source reads in it until the bound file is written
    std::unique_ptr<QPDF> source;
    std::vector<Leaf> pages;
    bool own = false;

    int numbered() const;
};

/// Our own PDF is trusted; anything else is held to the limits. The detail of a refusal is its reason alone.
core::Result<Leaves> leavesOf(QByteArray bytes, bool own, const BindLimits& limits);

/// Whether the streams a reader has to unpack to find the pages stay within `most` bytes together. They are read as text, before any
/// reader of PDF sees them: a few kilobytes may unpack to gigabytes.
bool structureWithin(const QByteArray& bytes, qint64 most);

} // namespace minyi::ui::print
