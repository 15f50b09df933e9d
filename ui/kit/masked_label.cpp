#include "ui/kit/masked_label.h"

#include "ui/kit/labels.h"

#include <QEvent>
#include <QHBoxLayout>

namespace minyi::ui {

MaskedLabel::MaskedLabel(const QString& what, const QString& masked, QWidget* parent)
    : QWidget(parent)
    , m_text(makeLabel({}))
    , m_eye(makeIconButton(QStringLiteral("view-visible"), tr("Show %1").arg(what)))
{
    m_text->setTextInteractionFlags(Qt::NoTextInteraction); /// no way into the clipboard
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_hideAfter.setSingleShot(true);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(4);
    row->addWidget(m_text);
    row->addWidget(m_eye);
    row->addStretch(1);
    connect(&m_hideAfter, &QTimer::timeout, this, &MaskedLabel::conceal);
    connect(m_eye, &QToolButton::clicked, this, [this] {
        if (isRevealed())
            conceal();
        else
            emit revealAsked();
    });
    setMasked(masked);
}

void MaskedLabel::setMasked(const QString& masked)
{
    m_masked = masked;
    conceal();
}

void MaskedLabel::reveal(const QString& plain, std::chrono::milliseconds left)
{
    m_text->setText(plain);
    m_shown = true;
    m_hideAfter.start(left);
}

void MaskedLabel::conceal()
{
    const bool shown = m_shown;
    m_shown = false;
    m_hideAfter.stop();
    m_text->setText(m_masked);
    if (shown)
        emit concealed();
}

void MaskedLabel::hideEvent(QHideEvent* event)
{
    conceal();
    QWidget::hideEvent(event);
}

void MaskedLabel::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::ActivationChange && !isActiveWindow())
        conceal();
    QWidget::changeEvent(event);
}

} // namespace minyi::ui
