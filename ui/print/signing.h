#pragma once

#include <QImage>

#include <string>

namespace minyi::ui::print {

/// Grey on white, since paper has no transparency.
QImage greyOnWhite(const QImage& image);

/// The picture of a signature; none for what is no picture of one, or cannot be read.
QImage signatureImage(const std::string& base64);

} // namespace minyi::ui::print
