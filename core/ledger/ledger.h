#pragma once

#include "core/ledger/commit.h"
#include "core/ledger/project.h"
#include "core/store/db.h"

#include <functional>
#include <string>
#include <vector>

namespace minyi::core {

/// Who writes: this desktop's key, and the present life of its file (sync.md 4.1).
struct Identity {
    Uid device;
    Uid incarnation;
    KeyPair key;
};

/// The end of an origin's chain.
struct Tip {
    std::int64_t seq = 0;
    Uid cid;
    std::int64_t hlc = 0;
    std::int64_t pos = 0; ///< of the newest commit of any origin
};

/// A commit before it is chained to the one before it.
struct Proposed {
    Header header;
    std::string body;
};

/// The append-only record of who did what. One connection, the writer's.
class Ledger {
public:
    Ledger(Db& db, Identity identity) : m_db(db), m_identity(std::move(identity)) {}

    /// Notes this life of the file as an origin if it is new and reads the tip. Call inside a transaction.
    void open();
    /// Reads the tip again, after a transaction was rolled back.
    void reload();
    const Tip& tip() const { return m_tip; }
    const Identity& identity() const { return m_identity; }
    std::int64_t nextPos() const { return m_tip.pos + 1; }
    /// Signs and writes commits in their order; the first stands at nextPos(). A header has everything but origin, seq, prev, hlc
    /// and body. Of many commits a second thread signs half. `proposed` is asked for each once, in their order, so that not all
    /// of them are in memory twice.
    void append(std::size_t count, const std::function<Proposed(std::size_t)>& proposed);
    /// 0 bytes if there is no commit at that position.
    Uid cidAt(std::int64_t pos);

private:
    struct Chained;
    Chained chain(Proposed commit);
    void insert(const Chained& commit, const std::string& signature);

    Db& m_db;
    Identity m_identity;
    Tip m_tip;
    std::int64_t m_origin = 0;
};

/// What a check of the ledger found wrong: the position and a token (header, signature, body, chain, gap, order, tip).
struct LedgerFault {
    std::int64_t pos = 0;
    std::string what;
};

/// Walks every commit: hash of header and body, signature, chain, dense numbers, tips.
std::vector<LedgerFault> verifyLedger(Db& db);
/// Every commit with a body, oldest first.
void replay(Db& db, const std::function<void(const Placed&, const std::vector<Operation>&)>& visit);

} // namespace minyi::core
