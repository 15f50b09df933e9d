#include "ui/cases/phone_pictures.h"

#include <QDir>
#include <QImageReader>

namespace minyi::ui {

namespace {

constexpr int kNewest = 24;
constexpr int kSide = 96;

/// Small, as it is held; none where it is no picture that can be drawn here.
QImage thumbnail(const QString& path)
{
    QImageReader reader(path);
    reader.setAutoTransform(true);
    const auto size = reader.size();
    if (size.isValid())
        reader.setScaledSize(size.scaled(kSide, kSide, Qt::KeepAspectRatio));
    return reader.read();
}

} // namespace

PhonePictures::PhonePictures(const QString& folder, QWidget* parent) : QListWidget(parent)
{
    setViewMode(QListView::IconMode);
    setIconSize({kSide, kSide});
    setGridSize({kSide + 24, kSide + 36});
    setResizeMode(QListView::Adjust);
    setMovement(QListView::Static);
    setSelectionMode(QAbstractItemView::MultiSelection);
    setUniformItemSizes(true);
    setFixedHeight(300);
    m_disk.setMaxThreadCount(1);
    m_disk.start([this, folder] { read(folder); });
}

PhonePictures::~PhonePictures()
{
    m_disk.clear();
    m_disk.waitForDone();
}

void PhonePictures::read(const QString& folder)
{
    static const QStringList kNames = {"*.jpg", "*.jpeg", "*.png", "*.heic", "*.mp4", "*.mov", "*.3gp"};
    const auto found = QDir(folder).entryInfoList(kNames, QDir::Files | QDir::NoSymLinks, QDir::Time).mid(0, kNewest);
    for (const auto& file : found)
        QMetaObject::invokeMethod(this, [this, path = file.filePath(), name = file.fileName(), image = thumbnail(file.filePath())] {
            auto* item = new QListWidgetItem(image.isNull() ? QIcon() : QIcon(QPixmap::fromImage(image)), name, this);
            item->setData(Qt::UserRole, path);
        });
    QMetaObject::invokeMethod(this, [this, count = static_cast<int>(found.size())] { emit loaded(count); });
}

QStringList PhonePictures::chosenPaths() const
{
    QStringList paths;
    for (const auto* item : selectedItems())
        paths << item->data(Qt::UserRole).toString();
    return paths;
}

} // namespace minyi::ui
