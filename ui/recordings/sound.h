#pragma once

#include <QObject>

class QAudioOutput;
class QMediaPlayer;

namespace minyi::ui {

/// What is heard of a file. A library of its own: only it knows Qt's multimedia, and where there is no loudspeaker or headset it makes no
/// player at all.
class Sound : public QObject {
    Q_OBJECT

public:
    explicit Sound(QObject* parent = nullptr);

    /// False where nothing could be heard.
    bool canPlay() const { return m_player != nullptr; }
    void play(const QString& path);
    void toggle();
    void stop();
    void seek(qint64 ms);
    void setSpeed(double speed);
    bool isPlaying() const;
    qint64 position() const; ///< milliseconds
    qint64 length() const;

signals:
    /// Position, length or state are others now.
    void moved();
    void failed();

private:
    QMediaPlayer* m_player = nullptr;
    QAudioOutput* m_output = nullptr;
};

} // namespace minyi::ui
