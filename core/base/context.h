#pragma once

#include <atomic>
#include <cassert>
#include <typeindex>
#include <unordered_map>

namespace minyi::core {

/// What everybody reckons with and nobody writes: the calendar, the rule packs. Keyed by type, so the office carries them without
/// knowing the modules to its right. The workplace owns the things; they outlive the office. One that is known already may be put
/// again while others read: who reads twice may see the old and the new one, and both stay alive.
class Context {
public:
    template <class T>
    void put(const T& thing)
    {
        m_things[std::type_index(typeid(T))].at = &thing;
    }

    template <class T>
    const T& the() const
    {
        const auto found = m_things.find(std::type_index(typeid(T)));
        assert(found != m_things.end());
        return *static_cast<const T*>(found->second.at.load());
    }

    template <class T>
    bool has() const
    {
        return m_things.contains(std::type_index(typeid(T)));
    }

private:
    struct Slot {
        std::atomic<const void*> at = nullptr;
        Slot() = default;
        Slot(const Slot& other) : at(other.at.load()) {}
        Slot& operator=(const Slot& other) { at = other.at.load(); return *this; }
    };

    std::unordered_map<std::type_index, Slot> m_things;
};

} // namespace minyi::core
