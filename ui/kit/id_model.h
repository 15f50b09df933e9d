#pragma once

#include <QTimer>

#include "ui/kit/row_model.h"

#include <algorithm>
#include <list>
#include <optional>
#include <unordered_map>
#include <utility>

namespace minyi::ui {

/// A list of any length by the ids of its rows, so that the scroll bar is true from the start. Rows come in blocks when a view wants
/// them; who scrolls past a block does not wait for it.
template <class Row>
class IdModel : public ColumnModel<Row> {
public:
    static constexpr int kBlock = 128;   ///< rows asked for at once
    static constexpr int kBlocks = 64;   ///< blocks kept: 8,192 rows
    static constexpr int kWanted = 3;    ///< the screen can lie on two, a key jumps to a third

    using Ids = std::vector<qint64>;

    /// Asked for the rows of some ids; answers with give() and the ticket, or giveUp(). One question at a time.
    using Fetch = std::function<void(const Ids&, int ticket)>;

    IdModel(std::span<const Column<Row>> columns, Fetch fetch, QObject* parent = nullptr)
        : ColumnModel<Row>(columns, parent), m_fetch(std::move(fetch))
    {
    }

    void setIds(Ids ids)
    {
        this->beginResetModel();
        m_ids = std::move(ids);
        forget();
        this->endResetModel();
    }
    /// The order stays, the rows are asked for again; what is on the screen stays there until the new ones come.
    void refresh()
    {
        for (auto& [at, block] : m_blocks)
            block.stale = true;
        if (!m_ids.empty())
            emit this->dataChanged(this->index(0, 0), this->index(rowCount() - 1, this->columnCount() - 1));
    }
    /// The rows of the question with that ticket, in any order; an id without a row is gone. An answer to an older list is dropped.
    void give(int ticket, std::vector<Row> rows, qint64 (*idOf)(const Row&))
    {
        if (m_open < 0 || ticket != m_ticket)
            return;
        const int at = std::exchange(m_open, -1);
        std::unordered_map<qint64, Row> byId;
        for (auto& row : rows) {
            const auto id = idOf(row);
            byId.insert_or_assign(id, std::move(row));
        }
        Block block;
        const int first = at * kBlock, last = std::min(first + kBlock, rowCount());
        for (int i = first; i < last; ++i) {
            auto found = byId.find(m_ids[static_cast<std::size_t>(i)]);
            block.rows.push_back(found == byId.end() ? std::nullopt : std::optional<Row>(std::move(found->second)));
        }
        m_blocks.insert_or_assign(at, std::move(block));
        touch(at);
        if (last > first)
            emit this->dataChanged(this->index(first, 0), this->index(last - 1, this->columnCount() - 1));
        askNext();
    }
    /// The question that is open failed; the block is asked for again when it is wanted again.
    void giveUp(int ticket)
    {
        if (ticket != m_ticket)
            return;
        m_open = -1;
        m_wanted.clear();
    }

    /// Rows in memory.
    int held() const { return static_cast<int>(m_blocks.size()) * kBlock; }
    const Ids& ids() const { return m_ids; }
    qint64 idAt(int index) const { return m_ids[static_cast<std::size_t>(index)]; }
    /// -1 if it is not in the list.
    int indexOf(qint64 id) const
    {
        const auto found = std::find(m_ids.begin(), m_ids.end(), id);
        return found == m_ids.end() ? -1 : static_cast<int>(found - m_ids.begin());
    }

    int rowCount(const QModelIndex& up = {}) const override { return up.isValid() ? 0 : static_cast<int>(m_ids.size()); }

    const Row* find(int index) const override
    {
        const int at = index / kBlock;
        const auto found = m_blocks.find(at);
        if (found == m_blocks.end() || found->second.stale)
            want(at);
        if (found == m_blocks.end())
            return nullptr;
        const auto& row = found->second.rows[static_cast<std::size_t>(index % kBlock)];
        return row ? &*row : nullptr;
    }

private:
    struct Block {
        std::vector<std::optional<Row>> rows;
        bool stale = false;
    };

    /// A view asks while it paints: the question waits until it is done, and only the latest blocks are asked for.
    void want(int at) const
    {
        if (at == m_open || (!m_wanted.empty() && m_wanted.front() == at))
            return;
        m_wanted.remove(at);
        m_wanted.push_front(at);
        if (m_wanted.size() > kWanted)
            m_wanted.pop_back();
        auto* self = const_cast<IdModel*>(this);
        if (m_open < 0)
            QTimer::singleShot(0, self, [self] { self->askNext(); });
    }
    void askNext()
    {
        if (m_open >= 0 || m_wanted.empty())
            return;
        m_open = m_wanted.front();
        m_wanted.pop_front();
        const auto first = m_ids.begin() + static_cast<std::ptrdiff_t>(m_open) * kBlock;
        m_fetch(Ids(first, first + std::min<std::ptrdiff_t>(kBlock, m_ids.end() - first)), ++m_ticket);
    }
    void touch(int at)
    {
        m_recent.remove(at);
        m_recent.push_front(at);
        if (m_recent.size() > kBlocks) {
            m_blocks.erase(m_recent.back());
            m_recent.pop_back();
        }
    }
    void forget()
    {
        m_blocks.clear();
        m_recent.clear();
        m_wanted.clear();
        m_open = -1;
        ++m_ticket;
    }

    Ids m_ids;
    Fetch m_fetch;
    std::unordered_map<int, Block> m_blocks;
    std::list<int> m_recent;
    mutable std::list<int> m_wanted; ///< the latest first
    int m_open = -1;                 ///< the block asked for
    int m_ticket = 0;
};

} // namespace minyi::ui
