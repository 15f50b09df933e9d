#pragma once

#include "core/security/vault.h"

#include <memory>

namespace minyi::core {

/// SHA-256 of bytes that come piece by piece: what is too large to be held whole.
class Hasher {
public:
    Hasher();
    ~Hasher();
    Hasher(const Hasher&) = delete;
    Hasher& operator=(const Hasher&) = delete;

    void add(std::string_view bytes);
    /// Once, at the end.
    Digest finish();

private:
    struct State;
    std::unique_ptr<State> m_state;
};

} // namespace minyi::core
