#pragma once

#include <QPointer>
#include <QTimer>
#include <QVariant>
#include <QWidget>

#include "ui/kit/session.h"

#include <functional>
#include <initializer_list>
#include <typeinfo>

namespace minyi::ui {

/// Gives a command to the office; `reply(Result<T>)` runs on the window thread, or not at all once the context died.
template <class C, class F>
void submit(Session& session, C command, QWidget* context, F reply)
{
    session.office->submit(session.actor, std::move(command), *session.home,
                           [alive = QPointer<QWidget>(context), reply = std::move(reply)](auto result) mutable {
                               if (alive)
                                   reply(std::move(result));
                           });
}

/// Every answer arrives: for pages of a list, which are asked one after another.
template <class Q, class F>
void askEach(Session& session, Q question, QWidget* context, F reply)
{
    session.office->ask(session.actor, std::move(question), *session.home,
                        [alive = QPointer<QWidget>(context), reply = std::move(reply)](auto result) mutable {
                            if (alive)
                                reply(std::move(result));
                        });
}

/// Asks the office once the window has come to rest; a question overtaken by a newer one of the same kind from the same context is not
/// asked, or its answer is dropped.
template <class Q, class F>
void ask(Session& session, Q question, QWidget* context, F reply)
{
    const QByteArray slot = QByteArray("asked ") + typeid(Q).name();
    const int number = context->property(slot).toInt() + 1;
    context->setProperty(slot, number);
    QTimer::singleShot(0, context, [&session, context, slot, number, question = std::move(question), reply = std::move(reply)]() mutable {
        if (context->property(slot).toInt() != number)
            return;
        askEach(session, std::move(question), context, [context, slot, number, reply = std::move(reply)](auto result) mutable {
            if (context->property(slot).toInt() == number)
                reply(std::move(result));
        });
    });
}

/// Folds a burst of changes into one call a little later; ends with its context.
class Watcher : public QObject {
    Q_OBJECT

public:
    Watcher(Session& session, QWidget* context, std::initializer_list<core::AggKind> kinds,
            std::function<void()> changed);
    ~Watcher() override;

private:
    core::Office* m_office;
    QTimer m_fold;
    int m_number = 0;
};

/// Calls back on the window thread after something of these kinds changed: a hint to ask again, not what is new.
inline void watch(Session& session, QWidget* context, std::initializer_list<core::AggKind> kinds,
                  std::function<void()> changed)
{
    new Watcher(session, context, kinds, std::move(changed));
}

/// The window thread as somewhere to run work; posted work runs when the event loop comes round.
class WindowThread : public QObject, public core::Executor {
    Q_OBJECT

public:
    using QObject::QObject;
    void post(std::function<void()> work) override;
};

/// The one timer of the program that ticks with the minute; pages connect to it instead of each having its own.
class Minute : public QObject {
    Q_OBJECT

public:
    static Minute& shared();

signals:
    void passed();

private:
    Minute();
};

} // namespace minyi::ui
