#include "core/exports/docx_parts.h"

#include <zip.h>

#include <memory>

namespace minyi::core::exports {

namespace {

constexpr time_t kWritten = 1'767'196'800; // 2026-01-01 in legal time: when it was written is no business of the file's

tl::unexpected<Refusal> failed()
{
    return refuse(Why::DiskFull, "file");
}

/// What was written into memory.
Result<std::string> bytesOf(zip_source_t* source)
{
    zip_stat_t stat;
    if (zip_source_stat(source, &stat) != 0 || zip_source_open(source) != 0)
        return failed();
    std::string bytes(stat.size, '\0');
    const auto got = zip_source_read(source, bytes.data(), bytes.size());
    zip_source_close(source);
    return got == static_cast<zip_int64_t>(bytes.size()) ? Result<std::string>(std::move(bytes)) : failed();
}

bool addAll(zip_t* zip, const std::vector<std::pair<std::string, std::string>>& files)
{
    for (const auto& [name, content] : files) {
        zip_source_t* piece = zip_source_buffer(zip, content.data(), content.size(), 0);
        const auto index = piece ? zip_file_add(zip, name.c_str(), piece, ZIP_FL_ENC_UTF_8) : -1;
        if (index < 0) {
            zip_source_free(piece);
            return false;
        }
        zip_file_set_mtime(zip, static_cast<zip_uint64_t>(index), kWritten, 0);
    }
    return true;
}

} // namespace

Result<std::string> zipOf(const std::vector<std::pair<std::string, std::string>>& files)
{
    const std::unique_ptr<zip_source_t, void (*)(zip_source_t*)> source(zip_source_buffer_create(nullptr, 0, 0, nullptr), &zip_source_free);
    zip_t* zip = source ? zip_open_from_source(source.get(), ZIP_CREATE | ZIP_TRUNCATE, nullptr) : nullptr;
    if (!zip)
        return failed();
    zip_source_keep(source.get());
    if (!addAll(zip, files) || zip_close(zip) != 0) {
        zip_discard(zip);
        return failed();
    }
    return bytesOf(source.get());
}

} // namespace minyi::core::exports
