#pragma once

#include <QLabel>
#include <QScrollArea>

#include "core/orders/board.h"
#include "ui/kit/views.h"
#include "ui/orders/stage_card.h"

#include <array>

namespace minyi::ui {

/// The closed loop as five columns of cards, each with what it still lacks. J and K move in a column, Left and Right between them.
class BoardView : public QScrollArea {
    Q_OBJECT

public:
    explicit BoardView(Session& session, QWidget* parent = nullptr);

    void reload();
    /// The clocks went on.
    void retime();
    void retranslate();
    /// The keyboard goes to the card it was on, else to the first there is.
    void focusCards();
    ListView* list(int stage) const { return m_columns[static_cast<std::size_t>(stage)].list; }
    RowModel<StageCard>& model(int stage) const { return *m_columns[static_cast<std::size_t>(stage)].model; }
    QString headOf(int stage) const { return m_columns[static_cast<std::size_t>(stage)].head->text(); }

signals:
    void opened(minyi::core::orders::CardKind kind, qint64 id);
    void toList();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    static constexpr int kStages = 5;
    struct Lane {
        QLabel* head = nullptr;
        QLabel *red = nullptr, *yellow = nullptr; ///< how many of all its cards
        ListView* list = nullptr;
        RowModel<StageCard>* model = nullptr;
        QLabel* empty = nullptr;
        core::orders::StageColumn answer{};
    };

    QWidget* makeLane(Lane& lane, int stage);
    void fill(int stage, core::orders::StageColumn column);
    void fetch(int stage);
    void say(Lane& lane);
    void sideways(int stage, int by);
    std::vector<StageCard> linesOf(std::vector<core::orders::BoardCard> cards) const;

    Session& m_session;
    std::array<Lane, kStages> m_columns{};
    int m_at = 0; ///< the column that had the keyboard
};

} // namespace minyi::ui
