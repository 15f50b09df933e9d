#pragma once

#include "core/base/tokens.h"

#include <string>
#include <string_view>

namespace minyi::core::evidence {

/// What a file is, by its first bytes: a suffix says what somebody wanted it to be.
enum class Media { Jpeg, Png, Gif, Webp, Heic, Tiff, Bmp, Pdf, Mp4, Avi, Matroska, Wav, Mp3, Ogg, Amr, Zip, Office, Text, Other };

Media mediaOf(std::string_view head);
/// What a copy for looking at is called behind its dot. Of papers of an office program the given name tells which; everything else goes
/// by what it holds, so that nothing in a file makes it a program.
std::string suffixOf(Media media, std::string_view name);
/// A name a file may have been brought with: one part of a path, whole characters, nothing that does not print, 255 bytes at most.
bool isFileName(std::string_view name);
/// The last part of a path.
std::string_view lastPart(std::string_view path);

} // namespace minyi::core::evidence

namespace minyi::core {

template <>
struct TokensOf<evidence::Media> {
    using E = evidence::Media;
    static constexpr Token<E> table[] = {
        {E::Jpeg, "jpeg"}, {E::Png, "png"},   {E::Gif, "gif"}, {E::Webp, "webp"}, {E::Heic, "heic"},         {E::Tiff, "tiff"}, {E::Bmp, "bmp"},
        {E::Pdf, "pdf"},   {E::Mp4, "mp4"},   {E::Avi, "avi"}, {E::Wav, "wav"},   {E::Matroska, "matroska"}, {E::Mp3, "mp3"},   {E::Ogg, "ogg"},
        {E::Amr, "amr"},   {E::Zip, "zip"},   {E::Office, "office"},              {E::Text, "text"},         {E::Other, "other"},
    };
};

} // namespace minyi::core
