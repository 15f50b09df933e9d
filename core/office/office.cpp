#include "core/office/office.h"

#include "core/base/log.h"

namespace minyi::core {

/// A connection of its own and the thread that uses it.
struct Office::Reader {
    explicit Reader(const std::string& path) : db(path, Access::Read) {}

    Db db;
    std::mutex busy;
};

Refusal refusalOf(const DbError& error)
{
    if (error.diskFull())
        return {Why::DiskFull, {}};
    if (error.readOnly())
        return {Why::ReadOnly, {}};
    return {Why::Broken, "storage " + std::to_string(error.code())};
}

Office::Office(Parts parts, std::unique_ptr<Db> writer, Identity identity, Randomness randomness)
    : m_parts(std::move(parts))
    , m_writer(std::move(writer))
    , m_projector(*m_writer, *m_parts.entities)
    , m_ledger(*m_writer, std::move(identity))
    , m_randomness(randomness)
{
    m_writer->script("BEGIN IMMEDIATE");
    m_ledger.open();
    m_writer->script("COMMIT");
    if (m_parts.path.empty())
        return;
    for (int i = 0; i < 2; ++i)
        m_readers.push_back(std::make_unique<Reader>(m_parts.path));
    m_askers = std::make_unique<Worker>();
    m_submitters = std::make_unique<Worker>();
}

Office::~Office()
{
    m_submitters.reset();
    m_askers.reset();
    m_readers.clear();
}

void Office::post(std::function<void()> work)
{
    m_submitters ? m_submitters->post(std::move(work)) : work();
}

void Office::postRead(std::function<void()> work)
{
    m_askers ? m_askers->post(std::move(work)) : work();
}

std::optional<Refusal> Office::write(const Actor& actor, const std::function<bool(Tx&)>& work)
{
    std::optional<Refusal> failed;
    const std::lock_guard lock(m_writes);
    try {
        failed = transact(actor, work);
    } catch (const DbError& error) {
        m_deriving = false;
        failed = refusalOf(error);
        log::error("office", error.what());
        if (m_writer->inTransaction()) {
            try {
                m_writer->script("ROLLBACK");
            } catch (const DbError&) { // the connection is gone; the next transaction will say so
            }
        }
        m_projector.forget();
        try {
            m_ledger.reload();
        } catch (const DbError&) {
        }
    }
    return failed;
}

std::optional<Refusal> Office::transact(const Actor& actor, const std::function<bool(Tx&)>& work)
{
    m_writer->run("BEGIN IMMEDIATE");
    Tx tx(*m_writer, m_ledger, m_projector, *m_parts.entities, *m_parts.context, m_randomness, actor, m_parts.clock->now());
    if (!work(tx)) {
        m_writer->script("ROLLBACK");
        m_projector.forget();
        return {};
    }
    while (const auto event = tx.nextEvent())
        for (const Reaction& react : m_parts.reactions)
            react(tx, *event);
    const Change change = tx.seal();
    m_deriving = true;
    for (const Derivation& derive : m_parts.derivations)
        derive(*m_writer, *m_parts.context, change, tx.now());
    m_deriving = false;
    m_writer->run("COMMIT");
    if (change.touched.empty())
        return {};
    if (m_parts.committed)
        m_parts.committed(m_ledger.tip());
    tell(change);
    return {};
}

void Office::tell(const Change& change)
{
    const std::lock_guard lock(m_listening);
    for (const auto& [number, listener] : m_listeners)
        listener(change);
}

std::optional<Refusal> Office::read(const Actor& actor, const std::function<void(const Ask&)>& work)
{
    std::unique_lock<std::recursive_mutex> inlineLock;
    std::unique_lock<std::mutex> readerLock;
    Db* db = m_writer.get();
    if (m_readers.empty())
        inlineLock = std::unique_lock(m_writes);
    else {
        Reader& reader = *m_readers[m_nextReader++ % m_readers.size()];
        readerLock = std::unique_lock(reader.busy);
        db = &reader.db;
    }
    const bool nested = db->inTransaction();
    try {
        if (!nested)
            db->turn("BEGIN");
        work(Ask{*db, actor, m_parts.clock->now(), *m_parts.context});
        if (!nested)
            db->turn("COMMIT");
    } catch (const DbError& error) {
        log::error("office", error.what());
        if (!nested && db->inTransaction())
            db->script("ROLLBACK");
        return refusalOf(error);
    }
    return {};
}

std::optional<Refusal> Office::maintain(const std::function<void(Db&)>& work)
{
    std::optional<Refusal> failed;
    const std::lock_guard lock(m_writes);
    try {
        work(*m_writer);
    } catch (const DbError& error) {
        log::error("office", error.what());
        failed = refusalOf(error);
    }
    return failed;
}

int Office::listen(std::function<void(const Change&)> listener)
{
    const std::lock_guard lock(m_listening);
    m_listeners.emplace_back(m_nextListener, std::move(listener));
    return m_nextListener++;
}

void Office::unlisten(int number)
{
    const std::lock_guard lock(m_listening);
    std::erase_if(m_listeners, [number](const auto& entry) { return entry.first == number; });
}

Tip Office::tip() const
{
    return m_ledger.tip();
}

} // namespace minyi::core
