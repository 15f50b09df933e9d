#include "core/evidence/media.h"

#include <algorithm>
#include <iterator>

namespace minyi::core::evidence {

namespace {

using namespace std::string_view_literals;

struct Magic {
    std::size_t at;
    std::string_view bytes;
    Media media;
};

/// The first that fits counts.
constexpr Magic kMagic[] = {
    {0, "\xff\xd8\xff"sv, Media::Jpeg},
    {0, "\x89PNG\r\n\x1a\n"sv, Media::Png},
    {0, "GIF8"sv, Media::Gif},
    {8, "WEBP"sv, Media::Webp},
    {4, "ftyphei"sv, Media::Heic},
    {4, "ftypmif1"sv, Media::Heic},
    {0, "II*\0"sv, Media::Tiff},
    {0, "MM\0*"sv, Media::Tiff},
    {0, "BM"sv, Media::Bmp},
    {0, "%PDF-"sv, Media::Pdf},
    {4, "ftyp"sv, Media::Mp4}, // and MOV, 3GP, M4A
    {8, "AVI "sv, Media::Avi},
    {0, "\x1a\x45\xdf\xa3"sv, Media::Matroska}, // and WebM
    {8, "WAVE"sv, Media::Wav},
    {0, "ID3"sv, Media::Mp3},
    {0, "\xff\xfb"sv, Media::Mp3},
    {0, "\xff\xf3"sv, Media::Mp3},
    {0, "OggS"sv, Media::Ogg},
    {0, "#!AMR"sv, Media::Amr},
    {0, "PK\x03\x04"sv, Media::Zip}, // and the newer papers of office programs
    {0, "\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"sv, Media::Office},
};

constexpr std::pair<Media, std::string_view> kSuffixes[] = {
    {Media::Jpeg, "jpg"}, {Media::Png, "png"}, {Media::Gif, "gif"},      {Media::Webp, "webp"}, {Media::Heic, "heic"}, {Media::Tiff, "tif"},
    {Media::Bmp, "bmp"},  {Media::Pdf, "pdf"}, {Media::Mp4, "mp4"},      {Media::Avi, "avi"},   {Media::Matroska, "mkv"},
    {Media::Wav, "wav"},  {Media::Mp3, "mp3"}, {Media::Ogg, "ogg"},      {Media::Amr, "amr"},   {Media::Zip, "zip"},   {Media::Office, "doc"},
    {Media::Text, "txt"}, {Media::Other, "bin"},
};
constexpr std::string_view kZipped[] = {"docx", "xlsx", "pptx", "ofd"}, kOlder[] = {"doc", "xls", "ppt", "wps", "et"};

/// How many bytes a character takes that begins with this one; 0 for one that begins none.
std::size_t lengthOf(unsigned char first)
{
    return first < 0x80 ? 1 : first >= 0xc2 && first < 0xe0 ? 2 : first >= 0xe0 && first < 0xf0 ? 3 : first >= 0xf0 && first < 0xf5 ? 4 : 0;
}

/// Whole characters; the last may be cut off where only the beginning of a text is there.
bool isText(std::string_view text, bool mayBeCut, bool mayBreakLines)
{
    for (std::size_t i = 0; i < text.size();) {
        const auto first = static_cast<unsigned char>(text[i]);
        const std::size_t length = lengthOf(first);
        const bool breaks = first == '\n' || first == '\r' || first == '\t';
        if (length == 0 || first == 0x7f || (first < 0x20 && !(breaks && mayBreakLines)))
            return false;
        for (std::size_t k = 1; k < length && i + k < text.size(); ++k)
            if ((static_cast<unsigned char>(text[i + k]) & 0xc0) != 0x80)
                return false;
        if (i + length > text.size() && !mayBeCut)
            return false;
        i += length;
    }
    return true;
}

/// Characters that turn the direction of writing: a name that shows as another.
bool turnsRound(std::string_view name)
{
    for (const auto magic : {"\u202a"sv, "\u202b"sv, "\u202d"sv, "\u202e"sv, "\u2066"sv, "\u2067"sv, "\u2028"sv, "\u2029"sv})
        if (name.find(magic) != std::string_view::npos)
            return true;
    return false;
}

std::string lowered(std::string_view text)
{
    std::string low(text);
    std::ranges::transform(low, low.begin(), [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; });
    return low;
}

} // namespace

Media mediaOf(std::string_view head)
{
    for (const Magic& magic : kMagic)
        if (head.size() >= magic.at && head.substr(magic.at).starts_with(magic.bytes))
            return magic.media;
    return !head.empty() && isText(head, true, true) ? Media::Text : Media::Other;
}

std::string suffixOf(Media media, std::string_view name)
{
    const auto dot = name.rfind('.');
    const std::string own = lowered(dot == std::string_view::npos ? "" : name.substr(dot + 1));
    const auto isOneOf = [&](const auto& list) { return std::ranges::find(list, own) != std::end(list); };
    if ((media == Media::Zip && isOneOf(kZipped)) || (media == Media::Office && isOneOf(kOlder)))
        return own;
    return std::string(std::ranges::find(kSuffixes, media, &std::pair<Media, std::string_view>::first)->second);
}

bool isFileName(std::string_view name)
{
    return !name.empty() && name.size() <= 255 && name != "." && name != ".." && name.find('/') == std::string_view::npos &&
           isText(name, false, false) && !turnsRound(name);
}

std::string_view lastPart(std::string_view path)
{
    return path.substr(path.rfind('/') + 1);
}

} // namespace minyi::core::evidence
