#pragma once

#include "core/base/json.h"

#include <atomic>
#include <functional>
#include <string>
#include <thread>

namespace minyi::core::workplace {

/// The door of the process that owns a workplace: a local socket for the same user only. A second `minyictl`, `serve` or window
/// hands its call through it, acting as its own account.
class OwnerDoor {
public:
    using Answer = std::function<Json(const Json&)>;

    OwnerDoor(const std::string& folder, Answer answer);
    ~OwnerDoor();
    OwnerDoor(const OwnerDoor&) = delete;
    OwnerDoor& operator=(const OwnerDoor&) = delete;

private:
    void loop();
    void serve(int connection);

    std::string m_path;
    Answer m_answer;
    int m_listen = -1;
    std::atomic<bool> m_stop = false;
    std::thread m_thread;
};

/// Asks the owner of a workplace; nothing if nobody answers.
std::optional<Json> askOwner(const std::string& folder, const Json& request);

} // namespace minyi::core::workplace
