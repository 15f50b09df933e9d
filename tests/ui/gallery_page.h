#pragma once

#include <QWidget>

namespace minyi::test {

/// Every part of the kit on one page, with invented data; for people to look at and for the lint to walk over.
QWidget* makeGallery();
/// The frame of the window with rail, bars, tiles, lists and a chart.
QWidget* makeFrame(bool compact);

} // namespace minyi::test
