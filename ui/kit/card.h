#pragma once

#include <QFrame>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace minyi::ui {

class ElidedLabel;

/// A titled surface with a hairline. Header 43, one link at most; extra header widgets go left of the link.
class Card : public QFrame {
    Q_OBJECT

public:
    explicit Card(const QString& title = {}, QWidget* parent = nullptr);

    void setTitle(const QString& title);
    void setCount(const QString& quiet);
    /// The header's one link; pressing it emits linkPressed().
    void setLink(const QString& words);
    void addHeaderWidget(QWidget* widget);
    QPushButton* link() const { return m_link; }

    /// Where the content goes; margins 16 by default.
    QVBoxLayout* body() const { return m_body; }
    /// For lists and tables that run to the card's edge.
    void setBodyMargins(int horizontal, int vertical);

signals:
    void linkPressed();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QWidget* m_header;
    QHBoxLayout* m_headerRow;
    QLabel* m_title;
    ElidedLabel* m_count;
    QPushButton* m_link;
    QVBoxLayout* m_body;
};

} // namespace minyi::ui
