#pragma once

#include "core/followup/command_fields.h"
#include "core/gateway/carrier.h"
#include "core/gateway/queries.h"
#include "core/gateway/spool.h"

namespace minyi::core::gateway {

/// Carries messages to the spool and answers from it, through the office. No thread of its own; one caller at a time.
/// Each step may be the last before a crash: a message is noted as handed before its file can be seen, and a file is
/// put aside only when what it says is committed.
class Gateway final : public Carrier {
public:
    Gateway(Office& office, const Actor& system, SpoolFolders spool)
        : m_office(office)
        , m_actor(system)
        , m_spool(std::move(spool))
    {}

    /// Settles what a crash left, then sends what is due.
    Result<Flushed> flush() override;
    /// Messages handed over whose file is nowhere are uncertain; the number of those.
    Result<std::int64_t> reconcile();
    Result<Collected> collect() override;

private:
    using Step = Result<Done>;

    Step send(const followup::Message& message);
    Step sentFile(const std::string& folder, const std::string& name, Collected& out);
    Step incomingFile(const std::string& folder, const std::string& name, Collected& out);
    Step report(const std::string& folder, const std::string& name, const std::string& number,
                const std::string& gatewayId, int status, Collected& out);
    Step record(const followup::Message& message, followup::Delivery state, std::optional<std::string> gatewayId,
                std::optional<std::string> error);
    Step refuseFile(const std::string& folder, const std::string& name, const Refusal& refusal, Collected& out);

    Office& m_office;
    const Actor& m_actor;
    SpoolFolders m_spool;
};

} // namespace minyi::core::gateway
