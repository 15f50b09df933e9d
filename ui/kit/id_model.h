#pragma once

#include <QTimer>

#include "ui/kit/blocks.h"
#include "ui/kit/column_model.h"

#include <algorithm>
#include <unordered_map>

namespace minyi::ui {

/// A list of any length by the ids of its rows, so that the scroll bar is true from the start. Rows come in blocks when a view wants
/// them; who scrolls past a block does not wait for it.
template <class Row>
class IdModel : public ColumnModel<Row> {
public:
    static constexpr int kBlock = 64;  ///< rows asked for at once

    using Ids = std::vector<std::int64_t>;

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
        m_blocks.clear();
        m_order.clear();
        this->endResetModel();
    }
    /// The order stays, the rows are asked for again; what is on the screen stays until they come.
    void refresh()
    {
        for (auto& [at, block] : m_blocks)
            block.stale = true;
        sayChanged();
    }
    /// The rows of the question with that ticket, in any order; an id without a row is gone. An answer to an older list is dropped.
    void give(int ticket, std::vector<Row> rows, std::int64_t (*idOf)(const Row&))
    {
        const auto at = m_order.take(ticket);
        if (!at)
            return;
        const int first = *at * kBlock, last = std::min(first + kBlock, rowCount());
        m_blocks.insert_or_assign(*at, Block<Row>(std::span(m_ids).subspan(std::size_t(first), std::size_t(last - first)), rows, idOf));
        m_blocks.erase(m_order.use(*at).value_or(-1));
        emit this->dataChanged(this->index(first, 0), this->index(last - 1, this->columnCount() - 1));
        askNext();
    }
    /// What of the rows that are here became known later than they came.
    template <class F>
    void amend(F change)
    {
        for (auto& [at, block] : m_blocks)
            block.each(change);
        sayChanged();
    }
    /// That question failed; the block is asked for again when it is looked at again.
    void giveUp(int ticket)
    {
        if (m_order.take(ticket))
            m_order.stopWanting();
    }

    int held() const { return static_cast<int>(m_blocks.size()) * kBlock; } ///< rows in memory
    const Ids& ids() const { return m_ids; }
    std::int64_t idAt(int index) const { return m_ids[static_cast<std::size_t>(index)]; }
    int indexOf(std::int64_t id) const ///< -1 if it is not in the list
    {
        const auto found = std::find(m_ids.begin(), m_ids.end(), id);
        return found == m_ids.end() ? -1 : static_cast<int>(found - m_ids.begin());
    }
    int rowCount(const QModelIndex& up = {}) const override { return up.isValid() ? 0 : static_cast<int>(m_ids.size()); }

    const Row* find(int index) const override
    {
        const auto found = m_blocks.find(index / kBlock);
        if (found == m_blocks.end() || found->second.stale)
            want(index / kBlock);
        if (found == m_blocks.end())
            return nullptr;
        const auto& row = found->second.rows[static_cast<std::size_t>(index % kBlock)];
        return row ? &*row : nullptr;
    }

private:
    void sayChanged()
    {
        if (!m_ids.empty())
            emit this->dataChanged(this->index(0, 0), this->index(rowCount() - 1, this->columnCount() - 1));
    }
    /// A view asks while it paints: the question waits until it is done.
    void want(int at) const
    {
        auto* self = const_cast<IdModel*>(this);
        if (m_order.want(at))
            QTimer::singleShot(0, self, [self] { self->askNext(); });
    }
    void askNext()
    {
        if (const auto at = m_order.next()) {
            const auto first = m_ids.begin() + static_cast<std::ptrdiff_t>(*at) * kBlock;
            m_fetch(Ids(first, first + std::min<std::ptrdiff_t>(kBlock, m_ids.end() - first)), m_order.ticket());
        }
    }

    Ids m_ids;
    Fetch m_fetch;
    std::unordered_map<int, Block<Row>> m_blocks;
    mutable Blocks m_order;
};

} // namespace minyi::ui
