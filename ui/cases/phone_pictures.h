#pragma once

#include <QListWidget>
#include <QThreadPool>

namespace minyi::ui {

/// The newest pictures and films of a folder, to choose from. The folder may be slow, a telephone for one: it is read in a thread.
class PhonePictures : public QListWidget {
    Q_OBJECT

public:
    explicit PhonePictures(const QString& folder, QWidget* parent = nullptr);
    ~PhonePictures() override;

    QStringList chosenPaths() const;

signals:
    void loaded(int count);

private:
    void read(const QString& folder);

    QThreadPool m_disk;
};

} // namespace minyi::ui
