#include "core/ledger/ledger.h"

#include "core/security/signatures.h"

#include <cassert>
#include <map>

namespace minyi::core {

namespace {

constexpr std::string_view kCommitColumns =
    "c.pos,o.id,c.seq,c.prev,c.hlc,c.wall,c.actor,c.role,c.unit,c.home,c.agg,c.kind,c.schema,c.grp,c.suite,c.body_hash,"
    "c.cid,c.sig,c.body,o.pubkey";

Header headerFrom(const Stmt& row)
{
    Header h;
    h.origin = row.get<Uid>(1);
    h.seq = row.integer(2);
    h.prev = row.get<Uid>(3);
    h.hlc = row.integer(4);
    h.wall = row.get<Instant>(5);
    h.actor = row.get<Uid>(6);
    h.role = static_cast<std::uint8_t>(row.integer(7));
    h.unit = row.get<Uid>(8);
    h.home = row.get<Uid>(9);
    h.agg = row.get<Uid>(10);
    h.kind = static_cast<AggKind>(row.integer(11));
    h.schema = row.integer(12);
    h.group = row.get<Uid>(13);
    h.suite = static_cast<std::uint8_t>(row.integer(14));
    const auto hash = row.get<Value>(15);
    if (const auto* blob = std::get_if<Blob>(&hash); blob && blob->bytes.size() == h.body.size())
        std::copy(blob->bytes.begin(), blob->bytes.end(), reinterpret_cast<char*>(h.body.data()));
    return h;
}

std::string blobAt(const Stmt& row, int column)
{
    const Value value = row.value(column);
    const auto* blob = std::get_if<Blob>(&value);
    return blob ? blob->bytes : std::string();
}

/// The faults of one commit taken alone.
void verifyOne(const Stmt& row, const Header& header, std::vector<LedgerFault>& faults)
{
    const std::int64_t pos = row.integer(0);
    const Digest hash = sha256(encodeHeader(header));
    if (viewOf(hash).substr(0, 16) != row.get<Uid>(16).view())
        faults.push_back({pos, "header"});
    else if (!verify(header.suite, blobAt(row, 19), viewOf(hash), blobAt(row, 17)))
        faults.push_back({pos, "signature"});
    if (!std::holds_alternative<std::monostate>(row.value(18)) && sha256(blobAt(row, 18)) != header.body)
        faults.push_back({pos, "body"});
}

} // namespace

void Ledger::open()
{
    m_db.run("INSERT INTO origin(id,device,suite,pubkey) VALUES(?,?,?,?) ON CONFLICT(id) DO NOTHING", m_identity.incarnation,
             m_identity.device, static_cast<int>(m_identity.key.suite), Value(Blob{m_identity.key.publicKey}));
    reload();
}

void Ledger::reload()
{
    m_origin = m_db.one<std::int64_t>("SELECT idx FROM origin WHERE id=?", m_identity.incarnation).value_or(0);
    m_tip = {};
    m_tip.pos = m_db.one<std::int64_t>("SELECT coalesce(max(pos),0) FROM commits").value_or(0);
    m_tip.hlc = m_db.one<std::int64_t>("SELECT coalesce(max(hlc),0) FROM tip").value_or(0);
    Stmt row = m_db.rows("SELECT seq,cid FROM tip WHERE origin=?", m_origin);
    if (row.step()) {
        m_tip.seq = row.integer(0);
        m_tip.cid = row.get<Uid>(1);
    }
}

/// A commit whose place in the chain is known.
struct Ledger::Chained {
    Header header;
    Digest hash{};
    Uid cid;
    std::int64_t pos = 0;
    std::string body;
};

Ledger::Chained Ledger::chain(Proposed commit)
{
    Chained made{commit.header, {}, {}, nextPos(), std::move(commit.body)};
    Header& header = made.header;
    header.suite = m_identity.key.suite;
    header.origin = m_identity.incarnation;
    header.seq = m_tip.seq + 1;
    header.prev = m_tip.cid;
    header.hlc = std::max(m_tip.hlc + 1, header.wall.ms << 16);
    header.body = sha256(made.body);
    made.hash = sha256(encodeHeader(header));
    made.cid = *Uid::fromBytes(viewOf(made.hash).substr(0, 16));
    m_tip = {header.seq, made.cid, header.hlc, made.pos};
    return made;
}

void Ledger::insert(const Chained& commit, const std::string& signature)
{
    const Header& header = commit.header;
    m_db.run("INSERT INTO commits(pos,origin,seq,br,cid,prev,hlc,wall,actor,role,unit,home,agg,kind,schema,grp,suite,body_hash,"
             "sig,body) VALUES(?,?,?,0,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)",
             commit.pos, m_origin, header.seq, commit.cid, header.prev, header.hlc, header.wall, header.actor,
             static_cast<int>(header.role), header.unit, header.home, header.agg, static_cast<int>(header.kind), header.schema,
             header.group, static_cast<int>(header.suite), Value(Blob{std::string(viewOf(header.body))}),
             Value(Blob{signature}), Value(Blob{commit.body}));
}

void Ledger::append(std::size_t count, const std::function<Proposed(std::size_t)>& proposed)
{
    assert(m_origin);
    constexpr std::size_t kAtOnce = 4096;
    for (std::size_t begin = 0; begin < count; begin += kAtOnce) {
        std::vector<Chained> chained;
        std::vector<std::string_view> hashes;
        const std::size_t end = std::min(count, begin + kAtOnce);
        for (std::size_t i = begin; i < end; ++i)
            chained.push_back(chain(proposed(i)));
        for (const Chained& one : chained)
            hashes.push_back(viewOf(one.hash));
        SignedInTurn signatures(m_identity.key, hashes);
        for (std::size_t i = 0; i < chained.size(); ++i)
            insert(chained[i], signatures.at(i));
    }
    if (count)
        m_db.run("INSERT INTO tip(origin,cid,seq,hlc) VALUES(?,?,?,?) ON CONFLICT(origin) DO UPDATE SET cid=excluded.cid,"
                 "seq=excluded.seq,hlc=excluded.hlc",
                 m_origin, m_tip.cid, m_tip.seq, m_tip.hlc);
}

Uid Ledger::cidAt(std::int64_t pos)
{
    return m_db.one<Uid>("SELECT cid FROM commits WHERE pos=?", pos).value_or(Uid{});
}

std::vector<LedgerFault> verifyLedger(Db& db)
{
    std::vector<LedgerFault> faults;
    struct End {
        std::int64_t seq = 0;
        Uid cid;
    };
    std::map<Uid, End> ends;
    Stmt row = db.rows("SELECT " + std::string(kCommitColumns) +
                       " FROM commits c JOIN origin o ON o.idx=c.origin ORDER BY c.pos");
    std::int64_t lastPos = 0;
    while (row.step()) {
        const Header header = headerFrom(row);
        const std::int64_t pos = row.integer(0);
        verifyOne(row, header, faults);
        End& end = ends[header.origin];
        if (header.seq != end.seq + 1)
            faults.push_back({pos, header.seq <= end.seq ? "order" : "gap"});
        else if (header.prev != end.cid)
            faults.push_back({pos, "chain"});
        if (pos != lastPos + 1)
            faults.push_back({pos, "position"});
        lastPos = pos;
        end = {header.seq, row.get<Uid>(16)};
    }
    Stmt tip = db.rows("SELECT o.id,t.seq,t.cid FROM tip t JOIN origin o ON o.idx=t.origin");
    while (tip.step()) {
        const auto end = ends.find(tip.get<Uid>(0));
        if (end == ends.end() || end->second.seq != tip.integer(1) || end->second.cid != tip.get<Uid>(2))
            faults.push_back({lastPos, "tip"});
    }
    return faults;
}

void replay(Db& db, const std::function<void(const Placed&, const std::vector<Operation>&)>& visit)
{
    Stmt row = db.rows("SELECT pos,agg,kind,wall,actor,role,unit,body FROM commits WHERE body IS NOT NULL ORDER BY pos");
    while (row.step()) {
        const auto operations = decodeBody(blobAt(row, 7));
        if (!operations)
            throw DbError(Stmt::kBadValue, "commit " + std::to_string(row.integer(0)) + " cannot be read");
        visit({row.integer(0), row.get<Uid>(1), static_cast<AggKind>(row.integer(2)), row.get<Instant>(3), row.get<Uid>(4),
               static_cast<std::uint8_t>(row.integer(5)), row.get<Uid>(6)},
              *operations);
    }
}

} // namespace minyi::core
