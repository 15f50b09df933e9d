#pragma once

#include "core/security/vault.h"

#include <atomic>
#include <thread>
#include <vector>

namespace minyi::core {

/// The signatures of many messages, taken one after the other. A signature takes longer than to write down what it is for, so of
/// more than a few messages another thread signs ahead, and who waits for one signs the next meanwhile.
class SignedInTurn {
public:
    /// The key and the messages must outlive this.
    SignedInTurn(const KeyPair& key, const std::vector<std::string_view>& messages);
    ~SignedInTurn();
    SignedInTurn(const SignedInTurn&) = delete;
    SignedInTurn& operator=(const SignedInTurn&) = delete;

    const std::string& at(std::size_t index);

private:
    bool signNext();

    static constexpr std::size_t kAlone = 64; ///< a thread costs as much as some signatures

    const KeyPair& m_key;
    const std::vector<std::string_view>& m_messages;
    std::vector<std::string> m_signatures;
    std::vector<std::atomic<bool>> m_done;
    std::atomic<std::size_t> m_next{0};
    std::thread m_helper;
};

} // namespace minyi::core
