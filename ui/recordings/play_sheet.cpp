#include "ui/recordings/play_sheet.h"

#include "ui/kit/labels.h"
#include "ui/kit/segmented.h"
#include "ui/recordings/sound.h"
#include "ui/text/recordings_words.h"

#include <QKeyEvent>
#include <QSlider>

namespace minyi::ui {

namespace {

constexpr int kStepMs = 5000;
constexpr double kSpeeds[] = {1.0, 1.5};

} // namespace

PlaySheet::PlaySheet(const QString& title, const QString& path, QWidget* parent)
    : Overlay(parent)
    , m_sound(new Sound(this))
    , m_time(makeLabel({}, "meta", "2"))
    , m_problem(makeLabel({}, "body", "danger"))
    , m_play(makeButton(tr("Play"), "primary"))
    , m_place(new QSlider(Qt::Horizontal))
    , m_speed(new Segmented({{QStringLiteral("1×")}, {QStringLiteral("1.5×")}}, tr("Speed")))
{
    lay(title);
    connect(m_play, &QPushButton::clicked, m_sound, &Sound::toggle);
    connect(m_speed, &Segmented::chosen, this, &PlaySheet::setSpeed);
    start(path);
}

void PlaySheet::lay(const QString& title)
{
    auto* column = new QVBoxLayout(panel());
    column->setContentsMargins(20, 16, 20, 16);
    column->setSpacing(12);
    column->addWidget(makeLabel(title, "title"));
    m_problem->setWordWrap(true);
    m_problem->hide();
    column->addWidget(m_problem);
    m_place->setAccessibleName(tr("Place in the recording"));
    m_place->setSingleStep(kStepMs);
    m_place->setPageStep(3 * kStepMs);
    auto* bar = new QHBoxLayout;
    bar->setSpacing(12);
    bar->addWidget(m_play);
    bar->addWidget(m_place, 1);
    bar->addWidget(m_time);
    column->addLayout(bar);
    m_speed->setCurrent(0);
    auto* foot = new QHBoxLayout;
    foot->addWidget(m_speed);
    foot->addWidget(makeLabel(tr("Space plays and pauses, the arrows go five seconds, S changes the speed."), "meta", "2"), 1);
    auto* close = makeButton(tr("Close"));
    foot->addWidget(close);
    column->addLayout(foot);
    connect(close, &QPushButton::clicked, this, &PlaySheet::dismiss);
    setPanelWidth(640);
}

bool PlaySheet::canPlay() const
{
    return m_sound->canPlay();
}

void PlaySheet::start(const QString& path)
{
    if (!canPlay()) {
        m_problem->setText(tr("This desktop has no loudspeaker or headset. Connect one and play again; the reason is on record."));
        m_problem->show();
        for (auto* control : std::initializer_list<QWidget*>{m_play, m_place, m_speed})
            control->setEnabled(false);
    }
    connect(m_sound, &Sound::moved, this, &PlaySheet::showPosition);
    connect(m_sound, &Sound::failed, this, [this] {
        m_problem->setText(tr("This recording cannot be played here. The file itself is as it was taken in."));
        m_problem->show();
    });
    connect(m_place, &QSlider::actionTriggered, this, [this] { m_sound->seek(m_place->sliderPosition()); });
    m_sound->play(path);
    showPosition();
}

void PlaySheet::toggleSpeed()
{
    m_speed->setCurrent(1 - m_speed->current());
    setSpeed(m_speed->current());
}

void PlaySheet::setSpeed(int index)
{
    m_sound->setSpeed(kSpeeds[index]);
}

void PlaySheet::showPosition()
{
    const qint64 length = m_sound->length(), at = m_sound->position();
    m_play->setText(m_sound->isPlaying() ? tr("Pause") : tr("Play"));
    m_place->setRange(0, static_cast<int>(length));
    if (!m_place->isSliderDown())
        m_place->setValue(static_cast<int>(at));
    m_time->setText(QStringLiteral("%1 / %2").arg(lengthWords(at / 1000), lengthWords((length + 500) / 1000)));
}

void PlaySheet::dismiss()
{
    m_sound->stop();
    Overlay::dismiss();
}

QWidget* PlaySheet::firstFocus() const
{
    return canPlay() ? static_cast<QWidget*>(m_place) : Overlay::firstFocus();
}

void PlaySheet::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Space)
        m_sound->toggle();
    else if (event->key() == Qt::Key_S && canPlay())
        toggleSpeed();
    else
        Overlay::keyPressEvent(event);
}

} // namespace minyi::ui
