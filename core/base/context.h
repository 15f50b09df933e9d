#pragma once

#include <cassert>
#include <typeindex>
#include <unordered_map>

namespace minyi::core {

/// What was loaded when the workplace opened and is only read since: the calendar, the rule packs. Keyed by type, so the office
/// carries them without knowing the modules to its right. The workplace owns the things; they outlive the office.
class Context {
public:
    template <class T>
    void put(const T& thing)
    {
        m_things[std::type_index(typeid(T))] = &thing;
    }

    template <class T>
    const T& the() const
    {
        const auto found = m_things.find(std::type_index(typeid(T)));
        assert(found != m_things.end());
        return *static_cast<const T*>(found->second);
    }

    template <class T>
    bool has() const
    {
        return m_things.contains(std::type_index(typeid(T)));
    }

private:
    std::unordered_map<std::type_index, const void*> m_things;
};

} // namespace minyi::core
