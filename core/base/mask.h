#pragma once

#include <string>
#include <string_view>

namespace minyi::core {

/// 王*芳: the first and, of three or more, the last character stay (ui.md 4, masked data).
std::string maskedName(std::string_view name);
/// 138****5678; what is short is hidden whole.
std::string maskedPhone(std::string_view phone);
/// The first three and the last two of an identity number stay.
std::string maskedNumber(std::string_view number);

} // namespace minyi::core
