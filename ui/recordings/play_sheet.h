#pragma once

#include "ui/kit/overlay.h"

class QLabel;
class QPushButton;
class QSlider;

namespace minyi::ui {

class Segmented;
class Sound;

/// Plays one recording: Space plays and pauses, the arrows go five seconds, S changes the speed. On a desktop without a loudspeaker or
/// headset it says so.
class PlaySheet : public Overlay {
    Q_OBJECT

public:
    PlaySheet(const QString& title, const QString& path, QWidget* parent);

    /// False where nothing could be heard.
    bool canPlay() const;
    void toggleSpeed();
    void dismiss() override;

protected:
    QWidget* firstFocus() const override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void lay(const QString& title);
    void start(const QString& path);
    void setSpeed(int index);
    void showPosition();

    Sound* m_sound;
    QLabel *m_time, *m_problem;
    QPushButton* m_play;
    QSlider* m_place;
    Segmented* m_speed;
};

} // namespace minyi::ui
