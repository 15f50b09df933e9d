#pragma once

#include "core/base/result.h"
#include "core/ledger/ledger.h"

#include <string>

namespace minyi::core::workplace {

/// What of a workplace lies outside its database, so that a restored or copied file is noticed (sync.md 4.1): the device key and
/// the witness. `$XDG_STATE_HOME/minyi/<id>/`; a practice workplace keeps it inside its folder.
class State {
public:
    explicit State(std::string folder) : m_folder(std::move(folder)) {}
    ~State();
    State(const State&) = delete;
    State& operator=(const State&) = delete;

    Result<Done> loadKey(KeyPair& key) const;
    Result<Done> saveKey(const KeyPair& key) const;
    /// True if the witness names this life and is not ahead of the database's tip.
    bool agreesWith(const Uid& incarnation, const Tip& tip) const;
    /// Written after each commit, not synced: behind is fine, ahead means that the database was put back.
    void witness(const Uid& incarnation, const Tip& tip);

private:
    std::string m_folder;
    int m_fd = -1;
};

} // namespace minyi::core::workplace
