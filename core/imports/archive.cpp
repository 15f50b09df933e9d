#include "core/imports/archive.h"

#include <zip.h>

#include <array>

namespace minyi::core::imports {

namespace {

constexpr zip_int64_t kMaxEntries = 4096;
constexpr std::size_t kMaxInflated = std::size_t{768} << 20;
/// A sheet of equal cells packs fifty to one; deflate itself can do a thousand.
constexpr std::size_t kMaxRatio = 200;
constexpr std::size_t kRatioFrom = std::size_t{4} << 20;

tl::unexpected<Refusal> bad(std::string_view why)
{
    return refuse(Why::BadFile, "file: " + std::string(why));
}

} // namespace

Result<std::unique_ptr<Archive>> Archive::open(std::string_view bytes)
{
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t* source = zip_source_buffer_create(bytes.data(), bytes.size(), 0, &error);
    zip* opened = source ? zip_open_from_source(source, ZIP_RDONLY | ZIP_CHECKCONS, &error) : nullptr;
    if (!opened && source)
        zip_source_free(source);
    zip_error_fini(&error);
    if (!opened)
        return bad("damaged_archive");
    std::unique_ptr<Archive> archive(new Archive(opened));
    if (zip_get_num_entries(opened, 0) > kMaxEntries)
        return bad("too_many_entries");
    return archive;
}

Archive::~Archive()
{
    zip_discard(m_zip);
}

bool Archive::has(const std::string& name) const
{
    return zip_name_locate(m_zip, name.c_str(), 0) >= 0;
}

Result<Done> Archive::read(const std::string& name, const std::function<bool(std::string_view)>& piece)
{
    zip_stat_t stat;
    if (zip_stat(m_zip, name.c_str(), 0, &stat) != 0)
        return bad("damaged_archive");
    const std::unique_ptr<zip_file_t, int (*)(zip_file_t*)> entry(zip_fopen(m_zip, name.c_str(), 0), &zip_fclose);
    if (!entry)
        return bad(stat.encryption_method ? "encrypted" : "damaged_archive");
    std::array<char, 65536> buffer;
    std::size_t here = 0;
    for (;;) {
        const zip_int64_t got = zip_fread(entry.get(), buffer.data(), buffer.size());
        if (got < 0)
            return bad("damaged_archive");
        if (got == 0)
            return Done{};
        here += static_cast<std::size_t>(got);
        m_inflated += static_cast<std::size_t>(got);
        // What the directory promises is not believed: the bytes are counted as they come.
        if (m_inflated > kMaxInflated || (here > kRatioFrom && here / kMaxRatio > stat.comp_size))
            return bad("inflates_too_far");
        if (!piece({buffer.data(), static_cast<std::size_t>(got)}))
            return Done{};
    }
}

} // namespace minyi::core::imports
