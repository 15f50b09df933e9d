#include "resources/resources.h"

#include <span>

namespace minyi::resources {

extern const File kFiles[];
extern const std::size_t kCount;

std::optional<std::string_view> find(std::string_view path)
{
    for (const File& file : std::span(kFiles, kCount))
        if (path == file.path)
            return std::string_view(file.begin, static_cast<std::size_t>(file.end - file.begin));
    return {};
}

std::vector<std::string_view> list(std::string_view folder)
{
    std::vector<std::string_view> paths;
    for (const File& file : std::span(kFiles, kCount))
        if (std::string_view(file.path).starts_with(folder))
            paths.emplace_back(file.path);
    return paths;
}

} // namespace minyi::resources
