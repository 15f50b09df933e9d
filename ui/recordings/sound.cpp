#include "ui/recordings/sound.h"

#include <QAudioDevice>
#include <QAudioOutput>
#include <QMediaDevices>
#include <QMediaPlayer>
#include <QUrl>

namespace minyi::ui {

Sound::Sound(QObject* parent) : QObject(parent)
{
    // Of the two means Qt 6.4 has on Debian, GStreamer ends the program where one of its plugins is missing.
    if (qEnvironmentVariableIsEmpty("QT_MEDIA_BACKEND"))
        qputenv("QT_MEDIA_BACKEND", "ffmpeg");
    const auto device = QMediaDevices::defaultAudioOutput();
    if (device.isNull())
        return;
    m_player = new QMediaPlayer(this);
    m_output = new QAudioOutput(device, this);
    m_player->setAudioOutput(m_output);
    connect(m_player, &QMediaPlayer::positionChanged, this, &Sound::moved);
    connect(m_player, &QMediaPlayer::durationChanged, this, &Sound::moved);
    connect(m_player, &QMediaPlayer::playbackStateChanged, this, &Sound::moved);
    connect(m_player, &QMediaPlayer::errorOccurred, this, &Sound::failed);
}

void Sound::play(const QString& path)
{
    if (!m_player)
        return;
    m_player->setSource(QUrl::fromLocalFile(path));
    m_player->play();
}

void Sound::toggle()
{
    if (m_player)
        isPlaying() ? m_player->pause() : m_player->play();
}

void Sound::stop()
{
    if (m_player)
        m_player->stop();
}

void Sound::seek(qint64 ms)
{
    if (m_player)
        m_player->setPosition(ms);
}

void Sound::setSpeed(double speed)
{
    if (m_player)
        m_player->setPlaybackRate(speed);
}

bool Sound::isPlaying() const
{
    return m_player && m_player->playbackState() == QMediaPlayer::PlayingState;
}

qint64 Sound::position() const
{
    return m_player ? m_player->position() : 0;
}

qint64 Sound::length() const
{
    return m_player ? m_player->duration() : 0;
}

} // namespace minyi::ui
