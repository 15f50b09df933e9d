#pragma once

#include "core/base/result.h"
#include "core/base/time.h"

#include <optional>
#include <string>
#include <string_view>

namespace minyi::core::gateway {

inline constexpr std::size_t kMaxSpoolFile = std::size_t{64} << 10;

/// A file of the spool in the format of SMS Server Tools 3, from whoever may write there: nothing in it is believed
/// unchecked.
struct SpoolFile {
    std::string number;                   ///< From, else To
    std::optional<Instant> at;            ///< Received, else Sent; legal time
    std::optional<std::string> gatewayId; ///< Message_id
    std::optional<int> status;            ///< of a status report (GSM 03.40, 9.2.3.15)
    std::string failReason;               ///< printable, cut short
    std::string text;                     ///< UTF-8
};

/// Headers up to an empty line, then the text in the alphabet they name: ISO, UTF-8 or UCS2. Refused with header and
/// reason.
Result<SpoolFile> parseSpoolFile(std::string_view bytes);

/// An answer needs a number, a time and a text; a status report a message id and a status.
Result<SpoolFile> parseIncoming(std::string_view bytes);
bool isReport(const SpoolFile& file);
/// Big-endian UCS-2 with its surrogates as UTF-8; nothing for half a character.
std::optional<std::string> fromUcs2(std::string_view bytes);

} // namespace minyi::core::gateway
