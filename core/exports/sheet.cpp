#include "core/exports/writer.h"

#include <fcntl.h>
#include <unistd.h>

#include <cstdio>

namespace minyi::core::exports {

namespace {

std::string beside(const std::string& path)
{
    return path + ".part";
}

/// The file is there, empty and for its owner alone, before a library opens it by name.
bool makeEmpty(const std::string& path)
{
    const int fd = ::open(path.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC | O_NOFOLLOW, 0600);
    if (fd >= 0)
        ::close(fd);
    return fd >= 0;
}

bool onDisk(const std::string& path)
{
    const int fd = ::open(path.c_str(), O_RDONLY | O_CLOEXEC);
    const bool synced = fd >= 0 && ::fsync(fd) == 0;
    if (fd >= 0)
        ::close(fd);
    return synced;
}

} // namespace

Result<Sheet> Sheet::open(const std::string& path, const std::string& title, std::span<const Heading> headings)
{
    const bool csv = path.ends_with(".csv");
    if (!csv && !path.ends_with(".xlsx"))
        return refuse(Why::Invalid, "file: .xlsx|.csv");
    if (!makeEmpty(beside(path)))
        return refuse(Why::ReadOnly, "file");
    Sheet sheet;
    sheet.m_path = path;
    sheet.m_writer = csv ? csvWriter(beside(path), headings) : workbookWriter(beside(path), title, headings);
    if (!sheet.m_writer)
        return refuse(Why::ReadOnly, "file");
    return sheet;
}

Sheet::Sheet(Sheet&&) noexcept = default;
Sheet& Sheet::operator=(Sheet&&) noexcept = default;

Sheet::~Sheet()
{
    if (m_writer) {
        m_writer.reset();
        std::remove(beside(m_path).c_str());
    }
}

Result<Done> Sheet::add(std::span<const Cell> row)
{
    auto added = m_writer->add(m_rows + 1, row);
    m_rows += added ? 1 : 0;
    return added;
}

Result<Done> Sheet::finish()
{
    const auto closed = m_writer->close();
    m_writer.reset();
    if (closed && onDisk(beside(m_path)) && std::rename(beside(m_path).c_str(), m_path.c_str()) == 0)
        return Done{};
    std::remove(beside(m_path).c_str());
    return closed ? refuse(Why::DiskFull, "file") : closed;
}

} // namespace minyi::core::exports
