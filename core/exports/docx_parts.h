#pragma once

#include "core/base/result.h"
#include "core/reports/report.h"

#include <string>
#include <string_view>
#include <utility>
#include <vector>

/// The pieces a file of a word processor is made of.
namespace minyi::core::exports {

/// As XML may hold it: escaped, without the characters it has none of; what is no UTF-8 is marked as such.
std::string xmlText(std::string_view text);

/// word/document.xml: all blocks of a report.
std::string documentXml(const reports::Report& report);

/// Files with their contents as one zip, always the same for the same contents.
Result<std::string> zipOf(const std::vector<std::pair<std::string, std::string>>& files);

} // namespace minyi::core::exports
