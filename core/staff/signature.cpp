#include "core/staff/signature.h"

#include "core/staff/table.h"

#include <algorithm>

namespace minyi::core::staff {

namespace {

constexpr std::string_view kBase64 = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

bool isBase64(std::string_view text)
{
    const auto end = std::min(text.find('='), text.size());
    return text.size() % 4 == 0 && text.size() - end <= 2 && text.find_first_not_of('=', end) == text.npos &&
           text.substr(0, end).find_first_not_of(kBase64) == text.npos;
}

/// Of whole groups of four, none of them padded.
std::string decoded(std::string_view text)
{
    std::string bytes;
    for (std::size_t i = 0; i + 4 <= text.size(); i += 4) {
        std::uint32_t group = 0;
        for (const char c : text.substr(i, 4))
            group = group << 6 | static_cast<std::uint32_t>(kBase64.find(c));
        for (const int shift : {16, 8, 0})
            bytes.push_back(static_cast<char>(group >> shift & 0xff));
    }
    return bytes;
}

std::uint32_t number(std::string_view bytes, std::size_t at)
{
    std::uint32_t value = 0;
    for (const char c : bytes.substr(at, 4))
        value = value << 8 | static_cast<unsigned char>(c);
    return value;
}

} // namespace

bool isSignature(std::string_view base64)
{
    constexpr std::string_view kHead("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 16); // PNG specification, 5.2 and 11.2.2
    constexpr std::size_t kNeeded = 32;                                    // characters that hold the head and both sizes
    if (base64.size() > kSignatureBytes || base64.size() < 2 * kNeeded || !isBase64(base64))
        return false;
    const std::string bytes = decoded(base64.substr(0, kNeeded));
    const auto width = number(bytes, kHead.size()), height = number(bytes, kHead.size() + 4);
    return bytes.starts_with(kHead) && width > 0 && height > 0 && width <= kSignatureWidth && height <= kSignatureHeight;
}

Result<Done> run(Tx& tx, const SetSignature& command)
{
    const Id<Officer> self{tx.actor().officer};
    if (!self)
        return refuse(Why::NotAllowed);
    if (command.png && !isSignature(*command.png))
        return refuse(Why::Invalid, "png: not_a_signature");
    tx.set(self, &Officer::signature, command.png);
    tx.raise(self, Happened::SignatureSet);
    return Done{};
}

Result<std::string> answer(const Ask& ask, const OwnSignature&)
{
    return signatureOf(ask.db, Id<Officer>{ask.actor.officer});
}

} // namespace minyi::core::staff
