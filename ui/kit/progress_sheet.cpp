#include "ui/kit/progress_sheet.h"

#include "ui/kit/labels.h"

#include <QProgressBar>
#include <QVBoxLayout>

namespace minyi::ui {

namespace {

constexpr int kUnseen = 300; // ms; what is faster would only flicker (ui.md 4)
constexpr int kParts = 1000;

} // namespace

ProgressSheet::ProgressSheet(const QString& title, QWidget* parent)
    : Overlay(parent), m_bar(new QProgressBar), m_words(makeLabel({}, "meta", "2"))
{
    setPanelWidth(420);
    setAccessibleName(title);
    panel()->setAccessibleName(title);
    auto* column = new QVBoxLayout(panel());
    column->setContentsMargins(20, 16, 20, 16);
    column->setSpacing(12);
    column->addWidget(makeLabel(title, "title"));
    m_bar->setRange(0, kParts);
    m_bar->setTextVisible(false);
    m_bar->setFixedHeight(8);
    m_bar->setAccessibleName(title);
    column->addWidget(m_bar);
    m_words->setWordWrap(true);
    column->addWidget(m_words);
    auto* cancel = makeButton(tr("Cancel"));
    column->addWidget(cancel, 0, Qt::AlignRight);
    connect(cancel, &QPushButton::clicked, this, &ProgressSheet::cancelAsked);
    m_delay.setSingleShot(true);
    m_delay.setInterval(kUnseen);
    connect(&m_delay, &QTimer::timeout, this, &ProgressSheet::open);
}

void ProgressSheet::begin()
{
    m_delay.start();
}

void ProgressSheet::say(qint64 done, qint64 total, const QString& words)
{
    m_bar->setValue(total > 0 ? static_cast<int>(done * kParts / total) : 0);
    m_words->setText(words);
}

void ProgressSheet::finish()
{
    m_delay.stop();
    if (isVisible())
        Overlay::dismiss();
    deleteLater();
}

void ProgressSheet::dismiss()
{
    emit cancelAsked();
}

} // namespace minyi::ui
