#pragma once

#include <QAbstractButton>
#include <QButtonGroup>
#include <QVBoxLayout>

#include "ui/look/paint.h"

namespace minyi::ui {

/// One page of the rail: icon over label, a badge cut out of the rail, plate and mark when selected.
class RailButton : public QAbstractButton {
    Q_OBJECT

public:
    RailButton(const QString& icon, const QString& label, QWidget* parent);

    void setBadge(int count, bool urgent);
    void setCompact(bool compact);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void paintBadge(QPainter& painter, QPointF at) const;
    void sayState();

    QString m_icon;
    int m_count = 0;
    bool m_urgent = false, m_compact = false;
};

/// The navigation rail, 72 wide, or 56 with icons only. Reached by Ctrl+digit or F6, not by Tab.
class Rail : public QWidget {
    Q_OBJECT

public:
    explicit Rail(QWidget* parent = nullptr);

    enum class Place { Top, Bottom };
    void addItem(int id, const QString& icon, const QString& label, const QString& shortcut, Place place = Place::Top);
    void setItemVisible(int id, bool visible);
    void setLabel(int id, const QString& label);
    void setBadge(int id, int count, bool urgent);
    void setCurrent(int id);
    int current() const { return m_group->checkedId(); }
    void setCompact(bool compact);
    void setUser(const QString& initial, const QString& name, bool online);
    /// F6: the keyboard moves here; Up, Down and Enter work, Esc leaves.
    void focusCurrent();

signals:
    void chosen(int id);
    void userPressed();
    void left();

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    RailButton* button(int id) const;
    void moveFocus(int by);

    class User;
    QButtonGroup* m_group;
    QVBoxLayout* m_column;
    User* m_user;
    int m_topCount = 0;
    bool m_compact = false;
};

} // namespace minyi::ui
