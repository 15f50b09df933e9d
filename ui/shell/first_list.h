#pragma once

#include <QAbstractItemModel>
#include <QAbstractItemView>
#include <QCoreApplication>
#include <QEvent>
#include <QTimer>

#include <cstdio>

namespace minyi::ui {

/// Says on standard error that a list with rows in it was painted, and ends the program: for measuring how long a start takes.
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
                QTimer::singleShot(0, this, [] { std::fputs("list painted\n", stderr), QCoreApplication::quit(); });
            }
        }
        return QObject::eventFilter(watched, event);
    }

private:
    bool m_said = false;
};

} // namespace minyi::ui
