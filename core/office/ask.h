#pragma once

#include "core/base/context.h"
#include "core/office/actor.h"
#include "core/store/db.h"

namespace minyi::core {

/// What a question is asked of: one snapshot, one now, and the asker's rights.
struct Ask {
    Db& db;
    const Actor& actor;
    Instant now;
    const Context& context;

    template <class T>
    const T& the() const
    {
        return context.the<T>();
    }
};

} // namespace minyi::core
