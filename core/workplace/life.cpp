#include "core/workplace/life.h"

#include "core/store/files.h"

#include <fcntl.h>
#include <unistd.h>

#include <charconv>
#include <sstream>

namespace minyi::core::workplace {

namespace {

constexpr std::size_t kWitnessBytes = 160;

/// Read once: it is written with every commit.
const std::string& machineId()
{
    static const std::string known = [] {
        auto id = readFile("/etc/machine-id", 100).value_or("");
        while (!id.empty() && id.back() == '\n')
            id.pop_back();
        return id.empty() ? "-" : id;
    }();
    return known;
}

std::string unhex(std::string_view text)
{
    std::string bytes;
    for (std::size_t i = 0; i + 1 < text.size(); i += 2) {
        int byte = 0;
        std::from_chars(text.data() + i, text.data() + i + 2, byte, 16);
        bytes += static_cast<char>(byte);
    }
    return bytes;
}

} // namespace

State::~State()
{
    if (m_fd >= 0)
        ::close(m_fd);
}

Result<Done> State::loadKey(KeyPair& key) const
{
    const auto text = readFile(m_folder + "/device.key", 1000);
    if (!text)
        return refuse(Why::NotFound, "device.key");
    std::istringstream in(*text);
    std::string word, publicKey, secretKey;
    int suite = 0;
    in >> word >> suite >> publicKey >> secretKey;
    key = {static_cast<std::uint8_t>(suite), unhex(publicKey), unhex(secretKey)};
    if (word != "minyi-key" || suite != kSuite1 || key.publicKey.size() != 32 || key.secretKey.size() != 64)
        return refuse(Why::BadFile, "device.key");
    return Done{};
}

Result<Done> State::saveKey(const KeyPair& key) const
{
    const std::string text =
        "minyi-key " + std::to_string(key.suite) + "\n" + hex(key.publicKey) + "\n" + hex(key.secretKey) + "\n";
    if (!makeFolder(m_folder) || !writeFile(m_folder + "/device.key", text))
        return refuse(Why::ReadOnly, "device.key");
    return Done{};
}

bool State::agreesWith(const Uid& incarnation, const Tip& tip) const
{
    const auto text = readFile(m_folder + "/witness", 1000);
    if (!text)
        return false;
    std::istringstream in(*text);
    std::string life, cid, machine;
    std::int64_t seq = 0;
    in >> life >> seq >> cid >> machine;
    if (life != incarnation.text() || machine != machineId() || seq > tip.seq)
        return false;
    return seq < tip.seq || cid == tip.cid.text();
}

void State::witness(const Uid& incarnation, const Tip& tip)
{
    if (m_fd < 0) {
        makeFolder(m_folder);
        m_fd = ::open((m_folder + "/witness").c_str(), O_WRONLY | O_CREAT | O_CLOEXEC, 0600);
    }
    std::string text = incarnation.text() + " " + std::to_string(tip.seq) + " " + tip.cid.text() + " " + machineId();
    text.resize(kWitnessBytes - 1, ' ');
    text += '\n';
    if (m_fd >= 0 && ::pwrite(m_fd, text.data(), text.size(), 0) < 0)
        m_fd = -1; // a lost witness only mints a new life at the next start
}

} // namespace minyi::core::workplace
