#include "ui/text/files_words.h"

#include "ui/text/table.h"

namespace minyi::ui {

namespace {

using core::evidence::Media;
using core::things::Keeping;
using core::things::Status;

// clang-format off
constexpr Word<Media> kMedia[] = {
    {Media::Jpeg, QT_TRANSLATE_NOOP("Media", "Picture (JPEG)")},
    {Media::Png, QT_TRANSLATE_NOOP("Media", "Picture (PNG)")},
    {Media::Gif, QT_TRANSLATE_NOOP("Media", "Picture (GIF)")},
    {Media::Webp, QT_TRANSLATE_NOOP("Media", "Picture (WebP)")},
    {Media::Heic, QT_TRANSLATE_NOOP("Media", "Picture (HEIC)")},
    {Media::Tiff, QT_TRANSLATE_NOOP("Media", "Picture (TIFF)")},
    {Media::Bmp, QT_TRANSLATE_NOOP("Media", "Picture (BMP)")},
    {Media::Pdf, QT_TRANSLATE_NOOP("Media", "Paper (PDF)")},
    {Media::Mp4, QT_TRANSLATE_NOOP("Media", "Film or sound (MP4)")},
    {Media::Avi, QT_TRANSLATE_NOOP("Media", "Film (AVI)")},
    {Media::Matroska, QT_TRANSLATE_NOOP("Media", "Film (Matroska)")},
    {Media::Wav, QT_TRANSLATE_NOOP("Media", "Sound (WAV)")},
    {Media::Mp3, QT_TRANSLATE_NOOP("Media", "Sound (MP3)")},
    {Media::Ogg, QT_TRANSLATE_NOOP("Media", "Sound (Ogg)")},
    {Media::Amr, QT_TRANSLATE_NOOP("Media", "Sound (AMR)")},
    {Media::Zip, QT_TRANSLATE_NOOP("Media", "Archive or office paper")},
    {Media::Office, QT_TRANSLATE_NOOP("Media", "Office paper, older kind")},
    {Media::Text, QT_TRANSLATE_NOOP("Media", "Plain text")},
    {Media::Other, QT_TRANSLATE_NOOP("Media", "Unknown kind of file")},
};
constexpr Word<Keeping> kKeeping[] = {
    {Keeping::Officer, QT_TRANSLATE_NOOP("Keeping", "With the officer")},
    {Keeping::StoreRoom, QT_TRANSLATE_NOOP("Keeping", "In the store room")},
    {Keeping::Appraisal, QT_TRANSLATE_NOOP("Keeping", "At an appraisal")},
    {Keeping::Court, QT_TRANSLATE_NOOP("Keeping", "At court or the procuratorate")},
    {Keeping::Elsewhere, QT_TRANSLATE_NOOP("Keeping", "Kept elsewhere")},
};
constexpr Word<Status> kThingStatus[] = {
    {Status::Held, QT_TRANSLATE_NOOP("ThingStatus", "Seized")},
    {Status::Returned, QT_TRANSLATE_NOOP("ThingStatus", "Given back")},
    {Status::Confiscated, QT_TRANSLATE_NOOP("ThingStatus", "Confiscated")},
    {Status::Destroyed, QT_TRANSLATE_NOOP("ThingStatus", "Destroyed")},
    {Status::Transferred, QT_TRANSLATE_NOOP("ThingStatus", "Handed to another organ")},
};
// clang-format on
static_assert(complete(kMedia));
static_assert(complete(kKeeping));
static_assert(complete(kThingStatus));

} // namespace

QString words(Media media)
{
    return pick(kMedia, media, "Media");
}

QString words(Keeping keeping)
{
    return pick(kKeeping, keeping, "Keeping");
}

QString words(Status status)
{
    return pick(kThingStatus, status, "ThingStatus");
}

QString sizeWords(qint64 bytes)
{
    constexpr qint64 kKilo = 1024, kMega = kKilo * 1024, kGiga = kMega * 1024;
    const auto of = [bytes](qint64 unit, const char* name) {
        return QString::number(static_cast<double>(bytes) / static_cast<double>(unit), 'f', bytes < 10 * unit ? 1 : 0) + QLatin1String(name);
    };
    return bytes < kKilo ? QString::number(bytes) + QStringLiteral(" B")
           : bytes < kMega ? of(kKilo, " KB")
           : bytes < kGiga ? of(kMega, " MB")
                           : of(kGiga, " GB");
}

} // namespace minyi::ui
