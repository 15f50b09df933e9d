#include "core/security/vault.h"

#include "core/security/hasher.h"

#include <sodium.h>

#include <cassert>
#include <cstring>

namespace minyi::core {

namespace {

const unsigned char* raw(std::string_view bytes)
{
    return reinterpret_cast<const unsigned char*>(bytes.data());
}

unsigned char* raw(std::string& bytes)
{
    return reinterpret_cast<unsigned char*>(bytes.data());
}

} // namespace

bool vaultReady()
{
    return sodium_init() >= 0;
}

Digest sha256(std::string_view bytes)
{
    Digest digest;
    crypto_hash_sha256(digest.data(), raw(bytes), bytes.size());
    return digest;
}

struct Hasher::State {
    crypto_hash_sha256_state inner;
};

Hasher::Hasher()
    : m_state(std::make_unique<State>())
{
    crypto_hash_sha256_init(&m_state->inner);
}

Hasher::~Hasher() = default;

void Hasher::add(std::string_view bytes)
{
    crypto_hash_sha256_update(&m_state->inner, raw(bytes), bytes.size());
}

Digest Hasher::finish()
{
    Digest digest;
    crypto_hash_sha256_final(&m_state->inner, digest.data());
    return digest;
}

std::string hex(std::string_view bytes)
{
    std::string text(bytes.size() * 2 + 1, '\0');
    sodium_bin2hex(text.data(), text.size(), raw(bytes), bytes.size());
    text.pop_back();
    return text;
}

Uid uidOf(std::string_view bytes)
{
    const Digest digest = sha256(bytes);
    return *Uid::fromBytes(viewOf(digest).substr(0, 16));
}

std::string Randomness::bytes(std::size_t count)
{
    std::string out(count, '\0');
    if (!m_seeded) {
        randombytes_buf(out.data(), count);
        return out;
    }
    std::string key(viewOf(m_seed));
    key.append(reinterpret_cast<const char*>(&m_turn), sizeof m_turn);
    key.append(reinterpret_cast<const char*>(&m_drawn), sizeof m_drawn);
    ++m_drawn;
    const Digest seed = sha256(key);
    static_assert(randombytes_SEEDBYTES == sizeof(Digest));
    randombytes_buf_deterministic(out.data(), count, seed.data());
    return out;
}

Uid Randomness::uid(Instant now)
{
    Uid uid = *Uid::fromBytes(bytes(16));
    for (std::size_t i = 0; i < 6; ++i)
        uid.bytes[i] = static_cast<std::uint8_t>(static_cast<std::uint64_t>(now.ms) >> (40 - 8 * i));
    uid.bytes[6] = static_cast<std::uint8_t>(0x70 | (uid.bytes[6] & 0x0f));
    uid.bytes[8] = static_cast<std::uint8_t>(0x80 | (uid.bytes[8] & 0x3f));
    return uid;
}

void Randomness::turn(std::uint64_t number)
{
    m_turn = number;
    m_drawn = 0;
}

KeyPair makeKeyPair(Randomness& randomness)
{
    KeyPair key;
    key.publicKey.resize(crypto_sign_PUBLICKEYBYTES);
    key.secretKey.resize(crypto_sign_SECRETKEYBYTES);
    const std::string seed = randomness.bytes(crypto_sign_SEEDBYTES);
    crypto_sign_seed_keypair(raw(key.publicKey), raw(key.secretKey), raw(std::string_view(seed)));
    return key;
}

std::string sign(const KeyPair& key, std::string_view message)
{
    assert(key.secretKey.size() == crypto_sign_SECRETKEYBYTES);
    std::string signature(crypto_sign_BYTES, '\0');
    crypto_sign_detached(raw(signature), nullptr, raw(message), message.size(), raw(std::string_view(key.secretKey)));
    return signature;
}

bool verify(std::uint8_t suite, std::string_view publicKey, std::string_view message, std::string_view signature)
{
    return suite == kSuite1 && publicKey.size() == crypto_sign_PUBLICKEYBYTES && signature.size() == crypto_sign_BYTES &&
           crypto_sign_verify_detached(raw(signature), raw(message), message.size(), raw(publicKey)) == 0;
}

std::string hashPassphrase(std::string_view passphrase)
{
    char text[crypto_pwhash_STRBYTES] = {};
    if (crypto_pwhash_str_alg(text, passphrase.data(), passphrase.size(), crypto_pwhash_OPSLIMIT_INTERACTIVE,
                              crypto_pwhash_MEMLIMIT_INTERACTIVE, crypto_pwhash_ALG_ARGON2ID13) != 0)
        return {};
    return std::string(1, static_cast<char>('0' + kSuite1)) + text;
}

bool matchesPassphrase(std::string_view hash, std::string_view passphrase)
{
    if (hash.empty() || hash.front() != '0' + kSuite1 || hash.size() > crypto_pwhash_STRBYTES)
        return false;
    char text[crypto_pwhash_STRBYTES] = {};
    std::memcpy(text, hash.data() + 1, hash.size() - 1);
    return crypto_pwhash_str_verify(text, passphrase.data(), passphrase.size()) == 0;
}

} // namespace minyi::core
