#pragma once

#include <qpdf/QPDF.hh>

namespace minyi::ui::print {

/// Takes from everything in a PDF what nothing that is only drawn needs: whatever acts, reaches out to other files or carries
/// something along. Before it has pages, actions or bookmarks of its own.
void cleanAll(QPDF& pdf);

} // namespace minyi::ui::print
