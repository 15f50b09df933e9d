#pragma once

#include <cstdint>
#include <list>
#include <optional>
#include <span>
#include <unordered_map>
#include <vector>

namespace minyi::ui {

/// Rows of a long list that came together, in its order; an id without a row is gone.
template <class Row>
struct Block {
    Block() = default;
    Block(std::span<const std::int64_t> ids, std::vector<Row>& came, std::int64_t (*idOf)(const Row&))
    {
        std::unordered_map<std::int64_t, Row*> byId;
        for (auto& row : came)
            byId[idOf(row)] = &row;
        for (const auto id : ids) {
            const auto found = byId.find(id);
            rows.push_back(found == byId.end() ? std::nullopt : std::optional<Row>(std::move(*found->second)));
        }
    }
    template <class F>
    void each(F& call)
    {
        for (auto& row : rows)
            if (row)
                call(*row);
    }

    std::vector<std::optional<Row>> rows;
    bool stale = false;
};

/// Which blocks of a long list are wanted and which were used last. One is asked for at a time, the latest wanted first; what was
/// wanted long ago is forgotten, for it has left the screen.
class Blocks {
public:
    static constexpr int kWanted = 3; ///< the screen can lie on two, a key jumps to a third
    static constexpr int kKept = 32;

    /// True if somebody has to call next().
    bool want(int at)
    {
        if (at == m_open || (!m_wanted.empty() && m_wanted.front() == at))
            return false;
        m_wanted.remove(at);
        m_wanted.push_front(at);
        if (m_wanted.size() > kWanted)
            m_wanted.pop_back();
        return m_open < 0;
    }
    /// The block to ask for now; nothing if one is on its way or none is wanted.
    std::optional<int> next()
    {
        if (m_open >= 0 || m_wanted.empty())
            return {};
        m_open = m_wanted.front();
        m_wanted.pop_front();
        ++m_ticket;
        return m_open;
    }
    int ticket() const { return m_ticket; }
    /// The block this answer is for; nothing if the list is another by now.
    std::optional<int> take(int ticket)
    {
        if (m_open < 0 || ticket != m_ticket)
            return {};
        const int at = m_open;
        m_open = -1;
        return at;
    }
    /// The block is used; the one to let go for it, if there are too many.
    std::optional<int> use(int at)
    {
        m_recent.remove(at);
        m_recent.push_front(at);
        if (m_recent.size() <= kKept)
            return {};
        const int last = m_recent.back();
        m_recent.pop_back();
        return last;
    }
    void stopWanting() { m_wanted.clear(); }
    void clear()
    {
        m_recent.clear();
        m_wanted.clear();
        m_open = -1;
        ++m_ticket;
    }

private:
    std::list<int> m_wanted, m_recent; ///< the latest first
    int m_open = -1;
    int m_ticket = 0;
};

} // namespace minyi::ui
