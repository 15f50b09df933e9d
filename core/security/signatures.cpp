#include "core/security/signatures.h"

namespace minyi::core {

SignedInTurn::SignedInTurn(const KeyPair& key, const std::vector<std::string_view>& messages)
    : m_key(key)
    , m_messages(messages)
    , m_signatures(messages.size())
    , m_done(messages.size())
{
    if (messages.size() > kAlone)
        m_helper = std::thread([this] {
            while (signNext())
                ;
        });
}

SignedInTurn::~SignedInTurn()
{
    m_next = m_messages.size(); // whoever leaves early, by an exception, leaves the rest unsigned
    if (m_helper.joinable())
        m_helper.join();
}

bool SignedInTurn::signNext()
{
    const std::size_t index = m_next.fetch_add(1);
    if (index >= m_messages.size())
        return false;
    m_signatures[index] = sign(m_key, m_messages[index]);
    m_done[index].store(true, std::memory_order_release);
    m_done[index].notify_one();
    return true;
}

const std::string& SignedInTurn::at(std::size_t index)
{
    while (!m_done[index].load(std::memory_order_acquire))
        if (!signNext())
            m_done[index].wait(false, std::memory_order_acquire);
    return m_signatures[index];
}

} // namespace minyi::core
