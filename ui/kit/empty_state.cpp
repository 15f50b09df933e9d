#include "ui/kit/empty_state.h"

#include "ui/kit/labels.h"
#include "ui/look/paint.h"

#include <QVBoxLayout>

namespace minyi::ui {

class EmptyState::Medal : public Painted {
public:
    explicit Medal(QWidget* parent) : Painted(parent) { setFixedSize(56, 56); }

    Glyph glyph = Glyph::Tick;
    Tone tone = Tone::Ok;

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        const auto& shades = tokens().of(tone);
        paintBox(painter, QRectF(rect()), shades.soft, shades.soft, 28, 0);
        paintGlyph(painter, QRectF(17, 17, 22, 22), glyph, shades.text, shades.soft);
    }
};

EmptyState::EmptyState(QWidget* parent)
    : QWidget(parent)
    , m_medal(new Medal(this))
    , m_truth(makeLabel({}, "section"))
    , m_next(makeLabel({}, "body", "2"))
    , m_action(makeButton({}))
{
    for (auto* label : {m_truth, m_next}) {
        label->setAlignment(Qt::AlignCenter);
        label->setWordWrap(true);
    }
    auto* column = new QVBoxLayout(this);
    column->setSpacing(6);
    column->addStretch(1);
    column->addWidget(m_medal, 0, Qt::AlignHCenter);
    column->addSpacing(6);
    column->addWidget(m_truth);
    column->addWidget(m_next);
    column->addSpacing(6);
    column->addWidget(m_action, 0, Qt::AlignHCenter);
    column->addStretch(1);
    m_action->hide();
    connect(m_action, &QPushButton::clicked, this, &EmptyState::actionPressed);
}

void EmptyState::setWords(const QString& truth, const QString& next, const QString& action)
{
    m_truth->setText(truth);
    m_next->setText(next);
    m_next->setVisible(!next.isEmpty());
    m_action->setText(action);
    m_action->setAccessibleName(action);
    m_action->setVisible(!action.isEmpty());
    setAccessibleName(truth);
}

void EmptyState::setGlyph(Glyph glyph, Tone tone)
{
    m_medal->glyph = glyph;
    m_medal->tone = tone;
    m_medal->update();
}

} // namespace minyi::ui
