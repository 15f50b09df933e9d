#pragma once

#include <QObject>
#include <QVariant>

#include <functional>

class QWidget;

namespace minyi::ui {

/// How one user arranged the pages. The desk lays one over its pages; a page that stands alone remembers nothing.
class Memory : public QObject {
    Q_OBJECT

public:
    using Read = std::function<QVariant(const QString& key)>;
    using Keep = std::function<void(const QString& key, const QVariant& value)>;

    Memory(Read read, Keep keep, QObject* parent) : QObject(parent), m_read(std::move(read)), m_keep(std::move(keep)) {}

    QVariant read(const QString& key) const { return m_read(key); }
    void keep(const QString& key, const QVariant& value) { m_keep(key, value); }

    /// The one that lies over a widget, or nothing.
    static Memory* over(const QWidget* widget);

private:
    Read m_read;
    Keep m_keep;
};

} // namespace minyi::ui
