#pragma once

#include <QObject>
#include <QPointer>

#include "ui/kit/session.h"

class QWidget;

namespace minyi::ui {

class NormCard;

/// F1 anywhere in a window: what the law asks at the field, step, item of a checklist or clock that has the keys, or under the mouse.
/// Lists have an F1 of their own and keep it.
class NormHelp : public QObject {
    Q_OBJECT

public:
    /// Lives with what it helps in.
    NormHelp(Session& session, QWidget* over);
    ~NormHelp() override;

    /// The card for a widget, or for what it lies in; where nothing is known it says so.
    void explain(QWidget* widget);
    void close();
    NormCard* card() const { return m_card; }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    bool takeKey(QWidget* widget, int key);
    QWidget* askedBy(QWidget* widget) const;
    void open(QWidget* at, const QString& topic);

    Session& m_session;
    QWidget* m_over;
    NormCard* m_card;
    QPointer<QWidget> m_at, m_keys; ///< what is explained, and what has the keys meanwhile
    QString m_topic; ///< asked last
};

} // namespace minyi::ui
