#include "core/imports/decode.h"

#include <unicode/ucnv.h>
#include <unicode/ustring.h>
#include <unicode/utf8.h>

#include <algorithm>
#include <memory>
#include <optional>
#include <vector>

namespace minyi::core::imports {

namespace {

tl::unexpected<Refusal> at(std::size_t byte, std::string_view why)
{
    return refuse(Why::BadFile, "byte " + std::to_string(byte) + ": " + std::string(why));
}

struct Utf8Look {
    std::optional<std::size_t> firstBad;
    std::size_t bad = 0;
    std::size_t wide = 0; ///< well-formed characters of three bytes, as Chinese ones are
};

Utf8Look lookAtUtf8(std::string_view bytes)
{
    Utf8Look look;
    const auto* data = reinterpret_cast<const std::uint8_t*>(bytes.data());
    const auto length = static_cast<std::int32_t>(bytes.size());
    for (std::int32_t i = 0; i < length;) {
        if (data[i] < 0x80) {
            ++i;
            continue;
        }
        const std::int32_t start = i;
        UChar32 c = 0;
        U8_NEXT(data, i, length, c);
        if (c < 0) {
            ++look.bad;
            if (!look.firstBad)
                look.firstBad = static_cast<std::size_t>(start);
        } else if (i - start == 3)
            ++look.wide;
    }
    return look;
}

/// Text without a mark whose every second byte is mostly zero: digits, commas and line ends betray UTF-16.
std::optional<Encoding> utf16WithoutMark(std::string_view bytes)
{
    constexpr std::size_t kSample = 4096;
    const std::string_view sample = bytes.substr(0, kSample);
    if (sample.size() < 4)
        return {};
    std::size_t zeros[2] = {};
    for (std::size_t i = 0; i < sample.size(); ++i)
        if (sample[i] == '\0')
            ++zeros[i % 2];
    const std::size_t enough = std::max<std::size_t>(2, sample.size() / 20);
    if (zeros[1] >= enough && zeros[1] >= 4 * zeros[0])
        return Encoding::Utf16Le;
    if (zeros[0] >= enough && zeros[0] >= 4 * zeros[1])
        return Encoding::Utf16Be;
    return {};
}

std::string toUtf8(const std::vector<UChar>& wide, std::size_t length)
{
    std::string text(length * 3, '\0');
    std::int32_t written = 0;
    UErrorCode status = U_ZERO_ERROR;
    u_strToUTF8(text.data(), static_cast<std::int32_t>(text.size()), &written, wide.data(),
                static_cast<std::int32_t>(length), &status);
    text.resize(U_SUCCESS(status) ? static_cast<std::size_t>(written) : 0);
    return text;
}

/// Through ICU, stopping at the first byte that means nothing. `skipped` is the length of the mark before these bytes.
Result<std::string> convert(const char* name, std::string_view bytes, std::size_t skipped)
{
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<UConverter, decltype(&ucnv_close)> converter(ucnv_open(name, &status), &ucnv_close);
    if (U_FAILURE(status))
        return refuse(Why::Broken, std::string("no converter: ") + name);
    ucnv_setToUCallBack(converter.get(), UCNV_TO_U_CALLBACK_STOP, nullptr, nullptr, nullptr, &status);
    std::vector<UChar> wide(bytes.size() + 1);
    UChar* target = wide.data();
    const char* source = bytes.data();
    ucnv_toUnicode(converter.get(), &target, wide.data() + wide.size(), &source, bytes.data() + bytes.size(), nullptr,
                   true, &status);
    if (U_SUCCESS(status))
        return toUtf8(wide, static_cast<std::size_t>(target - wide.data()));
    char invalid[16];
    auto length = static_cast<std::int8_t>(sizeof invalid);
    UErrorCode asked = U_ZERO_ERROR;
    ucnv_getInvalidChars(converter.get(), invalid, &length, &asked);
    const auto read = static_cast<std::size_t>(source - bytes.data());
    const auto back = U_SUCCESS(asked) ? std::min(read, static_cast<std::size_t>(length)) : 0;
    return at(skipped + read - back, std::string("not_") + name);
}

Result<Text> wide(Encoding encoding, std::string_view bytes, std::size_t skipped)
{
    if (bytes.size() % 2 != 0)
        return at(skipped + bytes.size() - 1, "not_utf-16");
    const auto text = convert(encoding == Encoding::Utf16Le ? "utf-16le" : "utf-16be", bytes, skipped);
    return text ? Result<Text>(Text{*text, encoding}) : tl::unexpected(text.error());
}

Result<Text> narrow(std::string_view bytes, std::size_t skipped)
{
    const Utf8Look look = lookAtUtf8(bytes);
    if (!look.firstBad)
        return Text{std::string(bytes), Encoding::Utf8};
    // Nearly all well-formed is a damaged or cut UTF-8 file; read as GB18030 it would be rubbish that looks like
    // success.
    if (skipped > 0 || look.wide > 10 * look.bad)
        return at(skipped + *look.firstBad, "not_utf-8");
    const auto text = convert("gb18030", bytes, skipped);
    return text ? Result<Text>(Text{*text, Encoding::Gb18030}) : tl::unexpected(text.error());
}

Result<Text> read(std::string_view bytes)
{
    if (bytes.starts_with("\xEF\xBB\xBF"))
        return narrow(bytes.substr(3), 3);
    if (bytes.starts_with("\xFF\xFE"))
        return wide(Encoding::Utf16Le, bytes.substr(2), 2);
    if (bytes.starts_with("\xFE\xFF"))
        return wide(Encoding::Utf16Be, bytes.substr(2), 2);
    if (const auto encoding = utf16WithoutMark(bytes))
        return wide(*encoding, bytes, 0);
    return narrow(bytes, 0);
}

} // namespace

Result<Text> decode(std::string_view bytes)
{
    using namespace std::string_view_literals;
    if (bytes.size() > kMaxFile)
        return refuse(Why::BadFile, "file: too_large");
    if (bytes.starts_with("PK\x03\x04"sv) || bytes.starts_with("\xD0\xCF\x11\xE0"sv))
        return refuse(Why::BadFile, "file: spreadsheet"); // saved as a workbook, not as text
    auto text = read(bytes);
    if (!text)
        return text;
    if (const auto zero = text->utf8.find('\0'); zero != std::string::npos)
        return at(zero, "zero_byte");
    return text;
}

} // namespace minyi::core::imports
