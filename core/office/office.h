#pragma once

#include "core/base/clock.h"
#include "core/base/executor.h"
#include "core/office/tx.h"
#include "core/office/worker.h"

#include <atomic>
#include <memory>

namespace minyi::core {

/// Specialise for a command: `name` on the command line and the permission it needs. Its one function is
/// `Result<T> run(Tx&, const C&)`.
template <class C>
struct CommandOf;

/// Specialise for a question. Its one function is `Result<T> answer(const Ask&, const Q&)`.
template <class Q>
struct QuestionOf;

using Reaction = std::function<void(Tx&, const Event&)>;
/// Recomputes what is derived from the aggregates touched; also run over everything by `rebuild`.
using Derivation = std::function<void(Db&, const Context&, const Change&, Instant now)>;

/// The front door: the one way to change anything and to ask.
class Office {
public:
    struct Parts {
        std::string path; ///< empty: in memory, everything in the caller's thread
        const Clock* clock = nullptr;
        const Entities* entities = nullptr;
        const Context* context = nullptr;
        std::vector<Reaction> reactions;
        std::vector<Derivation> derivations;
        std::function<void(const Tip&)> committed; ///< on the writer, after each commit
    };

    /// Takes the writing connection, already migrated. Throws DbError.
    Office(Parts parts, std::unique_ptr<Db> writer, Identity identity, Randomness randomness);
    ~Office();

    template <class C, class R = decltype(run(std::declval<Tx&>(), std::declval<const C&>()))>
    R submit(const Actor& actor, const C& command)
    {
        R reply = refuse(Why::Broken);
        if (!actor.may(CommandOf<C>::needs))
            return refuse(Why::NotAllowed, std::string(toText(CommandOf<C>::needs)));
        const auto failed = write(actor, [&](Tx& tx) {
            tx.actAs(actor.roleFor(CommandOf<C>::needs));
            reply = run(tx, command);
            return reply.has_value();
        });
        if (failed)
            return tl::unexpected(*failed);
        return reply;
    }

    /// The same without waiting; `reply` runs on `home`.
    template <class C, class F>
    void submit(const Actor& actor, C command, Executor& home, F reply)
    {
        post([this, actor, command = std::move(command), &home, reply = std::move(reply)]() mutable {
            auto result = submit(actor, command);
            home.post([reply = std::move(reply), result = std::move(result)]() mutable { reply(std::move(result)); });
        });
    }

    template <class Q, class R = decltype(answer(std::declval<const Ask&>(), std::declval<const Q&>()))>
    R ask(const Actor& actor, const Q& question)
    {
        R reply = refuse(Why::Broken);
        if (!actor.may(QuestionOf<Q>::needs))
            return refuse(Why::NotAllowed, std::string(toText(QuestionOf<Q>::needs)));
        const auto failed = read(actor, [&](const Ask& asked) { reply = answer(asked, question); });
        if (failed)
            return tl::unexpected(*failed);
        return reply;
    }

    template <class Q, class F>
    void ask(const Actor& actor, Q question, Executor& home, F reply)
    {
        postRead([this, actor, question = std::move(question), &home, reply = std::move(reply)]() mutable {
            auto result = ask(actor, question);
            home.post([reply = std::move(reply), result = std::move(result)]() mutable { reply(std::move(result)); });
        });
    }

    /// One write transaction; commits if the work says so. What the disk refused, if it did.
    std::optional<Refusal> write(const Actor& actor, const std::function<bool(Tx&)>& work);
    std::optional<Refusal> read(const Actor& actor, const std::function<void(const Ask&)>& work);
    /// Work on the writing connection outside a transaction: checks, rebuild, backup.
    std::optional<Refusal> maintain(const std::function<void(Db&)>& work);

    /// Called on the writer after each commit that touched something. Returns a number for unlisten().
    int listen(std::function<void(const Change&)> listener);
    void unlisten(int number);

    Instant now() const { return m_parts.clock->now(); }
    Tip tip() const;
    /// True while a commit is being written into its rows; the tripwire of the tests listens.
    bool projecting() const { return m_projector.writing(); }
    /// True while columns are being derived that no commit carries; a row may change for that too.
    bool deriving() const { return m_deriving; }

private:
    struct Reader;

    void post(std::function<void()> work);
    void postRead(std::function<void()> work);
    std::optional<Refusal> transact(const Actor& actor, const std::function<bool(Tx&)>& work);
    void tell(const Change& change);

    Parts m_parts;
    std::unique_ptr<Db> m_writer;
    Projector m_projector;
    Ledger m_ledger;
    Randomness m_randomness;
    bool m_deriving = false;
    mutable std::recursive_mutex m_writes; ///< one writer at a time, on whichever thread it comes; in memory readers are it too
    std::mutex m_listening;
    std::vector<std::pair<int, std::function<void(const Change&)>>> m_listeners;
    int m_nextListener = 1;
    std::vector<std::unique_ptr<Reader>> m_readers;
    std::atomic<std::size_t> m_nextReader = 0;
    std::unique_ptr<Worker> m_askers;      ///< waits for readers on behalf of the window
    std::unique_ptr<Worker> m_submitters;  ///< last, so that it drains first
};

Refusal refusalOf(const DbError& error);

} // namespace minyi::core
