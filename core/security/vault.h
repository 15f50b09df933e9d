#pragma once

#include "core/base/id.h"
#include "core/base/time.h"

#include <array>
#include <cstdint>
#include <functional>
#include <string>
#include <string_view>

namespace minyi::core {

/// The only file that knows the crypto library. Every stored or sent form names its suite in one byte; suite 1 is SHA-256,
/// Ed25519, Argon2id.
inline constexpr std::uint8_t kSuite1 = 1;

using Digest = std::array<std::uint8_t, 32>;

/// Call once before anything else here; false if the machine has no randomness.
bool vaultReady();

Digest sha256(std::string_view bytes);
std::string hex(std::string_view bytes);
inline std::string_view viewOf(const Digest& digest)
{
    return {reinterpret_cast<const char*>(digest.data()), digest.size()};
}
/// The first 16 bytes of a SHA-256: names imported things and commits.
Uid uidOf(std::string_view bytes);

/// Where random bytes come from: the machine, or for a practice workplace a seed.
class Randomness {
public:
    Randomness() = default;
    /// Deterministic: the same seed and turn give the same bytes.
    explicit Randomness(const Digest& seed) : m_seeded(true), m_seed(seed) {}

    std::string bytes(std::size_t count);
    /// A UUID of version 7 (RFC 9562) for this moment.
    Uid uid(Instant now);
    /// Starts the deterministic stream of one transaction; the machine's randomness has no turns.
    void turn(std::uint64_t number);

private:
    bool m_seeded = false;
    Digest m_seed{};
    std::uint64_t m_turn = 0;
    std::uint64_t m_drawn = 0;
};

/// An Ed25519 key pair as bytes; the secret half never leaves the state folder.
struct KeyPair {
    std::uint8_t suite = kSuite1;
    std::string publicKey;
    std::string secretKey;
};

KeyPair makeKeyPair(Randomness& randomness);
std::string sign(const KeyPair& key, std::string_view message);
bool verify(std::uint8_t suite, std::string_view publicKey, std::string_view message, std::string_view signature);

/// Argon2id with its parameters and salt inside; takes about a tenth of a second on purpose.
std::string hashPassphrase(std::string_view passphrase);
bool matchesPassphrase(std::string_view hash, std::string_view passphrase);

} // namespace minyi::core
