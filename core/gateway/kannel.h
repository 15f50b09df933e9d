#pragma once

#include "core/followup/command_fields.h"
#include "core/gateway/carrier.h"
#include "core/office/office.h"

#include <memory>

namespace minyi::core::gateway {

/// Where a Kannel gateway is and where it brings reports and answers. From `kannel.json` beside the workplace, mode 0600: the pass word
/// is in no setting and no commit.
struct KannelSite {
    std::string url; ///< of sendsms, http://127.0.0.1:13013/cgi-bin/sendsms
    std::string user, password;
    std::string from; ///< the sender the public sees
    std::int64_t port = 0; ///< on 127.0.0.1, for what comes back
    std::string secret;    ///< first part of the path there, at least 16 letters and digits
    std::int64_t seconds = 10; ///< for one request

    static Result<KannelSite> load(std::string_view json);
};

class KannelDoor;

/// Kannel over HTTP (user's guide 1.4.5, "Using the HTTP interface to send SMS messages"). A message is noted as handed before the request
/// leaves; a lost answer makes it uncertain and it is never sent again; only a connection that nobody took puts it back.
class Kannel final : public Carrier {
public:
    /// Listens at once; Broken if the port is taken.
    static Result<std::unique_ptr<Kannel>> open(Office& office, const Actor& system, KannelSite site);
    ~Kannel() override;

    Result<Flushed> flush() override;
    Result<Collected> collect() override;
    /// What was accepted and had no report within the hours is uncertain (workflows 3.5, A3); how many.
    Result<std::int64_t> settleSilent(int hours);

private:
    Kannel(Office& office, const Actor& system, KannelSite site);

    Result<Done> record(const followup::Message& message, followup::Delivery state, std::optional<std::string> error);
    std::string urlOf(const followup::Message& message) const;

    Office& m_office;
    Actor m_actor;
    KannelSite m_site;
    std::unique_ptr<KannelDoor> m_door;
};

} // namespace minyi::core::gateway

namespace minyi::core {

template <>
struct FieldsOf<gateway::KannelSite> {
    using T = gateway::KannelSite;
    static constexpr auto list =
        std::tuple(Field{1, "url", &T::url}, Field{2, "user", &T::user}, Field{3, "password", &T::password}, Field{4, "from", &T::from},
                   Field{5, "port", &T::port}, Field{6, "secret", &T::secret}, Field{7, "seconds", &T::seconds});
};

} // namespace minyi::core
