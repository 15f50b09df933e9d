#pragma once

#include <QFrame>
#include <QList>

#include "ui/kit/chip.h"

namespace minyi::ui {

/// All a deadline card tells, ready to show.
struct DeadlineFacts {
    struct Line { QString name, words; };
    struct Action { QString key, words; };

    QString title;
    Chip chip;
    QList<Line> lines;        ///< start, expiry with weekday, excluded days, extension
    double part = 0;          ///< of the period, 0 to 1
    QString progress;         ///< "Day 30 of 30"
    QString source;           ///< the legal source in full
    QString version;          ///< of the rule
    QList<Action> actions;

    QString sentence() const;
};

/// The 396 wide card that explains a deadline, by hover or by F1. It never covers its row or leaves the screen, takes no focus, and goes
/// with Esc, a click beside it, the keys at another place, and the page it stands on.
class DeadlineCard : public QFrame {
    Q_OBJECT

public:
    explicit DeadlineCard(QWidget* parent = nullptr);

    void setFacts(const DeadlineFacts& facts);
    /// Below the anchor, or above it when there is no room; both in global coordinates.
    void showAt(const QRect& anchor, const QRect& inside);

signals:
    void actionPressed(int index);

protected:
    void paintEvent(QPaintEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void build(const DeadlineFacts& facts);

    QWidget* m_content = nullptr;
};

} // namespace minyi::ui
