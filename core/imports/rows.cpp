#include "core/imports/rows.h"

#include "core/imports/decode.h"

namespace minyi::core::imports {

namespace {

using namespace std::string_view_literals;

/// What an old compound file holds: its directory names its streams in UTF-16.
std::string_view compoundKind(std::string_view bytes)
{
    if (bytes.find("E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0"sv) != std::string_view::npos)
        return "encrypted";
    return bytes.find("W\0o\0r\0k\0b\0o\0o\0k\0"sv) != std::string_view::npos ? "xls" : "compound_file";
}

/// What people pick by mistake; refused by its name, for some of them could pass for text.
constexpr std::pair<std::string_view, std::string_view> kOthers[] = {
    {"%PDF-", "pdf"},       {"\x89PNG", "picture"}, {"\xFF\xD8\xFF", "picture"}, {"GIF8", "picture"},
    {"\x1F\x8B", "gzip"}, {"Rar!", "rar"},         {"7z\xBC\xAF", "7z"},         {"{\\rtf", "rtf"},
    {"SQLite format 3", "database"},
};

} // namespace

Result<Done> readRows(std::string_view bytes, const std::function<bool(CsvRow&)>& row, const std::string& sheet)
{
    if (bytes.size() > kMaxFile)
        return refuse(Why::BadFile, "file: too_large");
    if (bytes.starts_with("PK\x03\x04"sv))
        return readXlsx(bytes, row, sheet);
    if (bytes.starts_with("\xD0\xCF\x11\xE0"sv))
        return refuse(Why::BadFile, "file: " + std::string(compoundKind(bytes)));
    for (const auto& [start, name] : kOthers)
        if (bytes.starts_with(start))
            return refuse(Why::BadFile, "file: " + std::string(name));
    const auto text = decode(bytes);
    if (!text)
        return tl::unexpected(text.error());
    return trimmed(text->utf8).starts_with('{') ? readJsonLines(text->utf8, row) : readCsv(text->utf8, row);
}

} // namespace minyi::core::imports
