#pragma once

#include <QFrame>
#include <QStringList>

class QScrollArea;

namespace minyi::ui {

/// All a card of norms tells, ready to show.
struct NormFacts {
    struct Entry {
        QString norm;    ///< title and article
        QString version; ///< and from when to when it is in force
        QString words;
        bool missing = false; ///< the norm was not loaded
    };

    QString title; ///< the place that was asked about
    QString day;   ///< as of which day
    QList<Entry> entries;
    QString nothing;  ///< said where there are none
    QStringList look; ///< and where to look

    QString sentence() const;
};

/// The card that says what the law asks at a place: by F1, Esc closes it. It never covers what it explains if there is room elsewhere.
class NormCard : public QFrame {
    Q_OBJECT

public:
    explicit NormCard(QWidget* parent = nullptr);

    void setFacts(const NormFacts& facts);
    /// Below the anchor, or above it, as high as there is room; both in global coordinates.
    void showAt(const QRect& anchor, const QRect& inside);
    /// A page up or down; false where everything is seen.
    bool turn(int by);
    const NormFacts& facts() const { return m_facts; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QWidget* build();

    NormFacts m_facts;
    QScrollArea* m_area;
};

} // namespace minyi::ui
