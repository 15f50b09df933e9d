#include "core/base/log.h"

#include <spdlog/sinks/rotating_file_sink.h>
#include <spdlog/sinks/stdout_sinks.h>
#include <spdlog/spdlog.h>

namespace minyi::core::log {

namespace {

spdlog::logger& logger()
{
    static const auto standard = [] {
        auto made = std::make_shared<spdlog::logger>("minyi", std::make_shared<spdlog::sinks::stderr_sink_mt>());
        made->set_level(spdlog::level::err);
        made->set_pattern("%Y-%m-%dT%H:%M:%S.%e%z %l %v");
        return made;
    }();
    return *standard;
}

} // namespace

void open(const char* path)
{
    constexpr std::size_t kBytes = 4 * 1024 * 1024;
    try {
        logger().sinks() = {std::make_shared<spdlog::sinks::rotating_file_sink_mt>(path, kBytes, 3)};
        logger().set_level(spdlog::level::info);
        logger().flush_on(spdlog::level::info);
    } catch (const spdlog::spdlog_ex&) { // a log that cannot be written must not stop the work
    }
}

void info(std::string_view area, std::string_view line)
{
    logger().info("{} {}", area, line);
}

void error(std::string_view area, std::string_view line)
{
    logger().error("{} {}", area, line);
}

} // namespace minyi::core::log
