#pragma once

#include <string>

namespace minyi::tests {

/// A desktop of the practice workplace in a folder: it lives through 2026-11-24 from 08:59 on, six seconds a tick of its schedule, until
/// it is killed.
int senderChild(const std::string& folder);

} // namespace minyi::tests
