#pragma once

#include <QAbstractItemModel>
#include <QAbstractItemView>
#include <QCoreApplication>
#include <QEvent>
#include <QTimer>

#include <cstdio>
#include <fstream>
#include <string>

namespace minyi::ui {

/// Says on standard error that a list with rows in it was painted, and how much memory that took, and ends the program: for measuring a start.
class FirstList : public QObject {
public:
    FirstList() { QCoreApplication::instance()->installEventFilter(this); }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (!m_said && event->type() == QEvent::Paint) {
            const auto* view = qobject_cast<QAbstractItemView*>(watched->parent());
            const auto* model = view && view->viewport() == watched ? view->model() : nullptr;
            if (model && model->rowCount() > 0 && model->index(0, 0).data().isValid()) {
                m_said = true;
                QTimer::singleShot(0, this, [] {
                    std::fprintf(stderr, "list painted, %ld KiB\n", mostInMemory());
                    QCoreApplication::quit();
                });
            }
        }
        return QObject::eventFilter(watched, event);
    }

private:
    static long mostInMemory()
    {
        std::ifstream status("/proc/self/status");
        for (std::string word; status >> word;)
            if (long kibibytes = 0; word == "VmHWM:" && status >> kibibytes)
                return kibibytes;
        return 0;
    }

    bool m_said = false;
};

} // namespace minyi::ui
