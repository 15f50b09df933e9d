#pragma once

#include <QAbstractButton>
#include <QButtonGroup>
#include <QList>

#include "ui/look/glyphs.h"
#include "ui/look/tokens.h"

namespace minyi::ui {

/// One segment: word, and for verdicts a glyph and the colour it takes when chosen.
struct Segment {
    QString words;
    Glyph glyph = Glyph::None;
    Tone tone = Tone::Neutral;
};

/// A few exclusive choices side by side in one sunken track; real buttons, arrow keys move between them.
class Segmented : public QWidget {
    Q_OBJECT

public:
    explicit Segmented(const QList<Segment>& segments, const QString& name, QWidget* parent = nullptr);

    int current() const { return m_group->checkedId(); }
    void setCurrent(int index);
    void setWords(int index, const QString& words);
    QAbstractButton* button(int index) const { return m_group->button(index); }

signals:
    void chosen(int index);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void takeTab(int index);

    QButtonGroup* m_group;
};

} // namespace minyi::ui
