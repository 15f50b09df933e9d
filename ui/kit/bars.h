#pragma once

#include <QList>

#include "ui/look/paint.h"

namespace minyi::ui {

/// A value bar with a target tick, both 0 to 1. Never a gauge.
class BulletBar : public Painted {
    Q_OBJECT

public:
    explicit BulletBar(QWidget* parent = nullptr);

    void setValue(double value, double target, Tone tone, const QString& words);
    QSize sizeHint() const override { return {200, 16}; }
    QSize minimumSizeHint() const override { return {60, 16}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    double m_value = 0, m_target = -1;
    Tone m_tone = Tone::Info;
};

/// Progress of 4 to 8 px. The words that belong to it are its accessible description, and a label beside it.
class ProgressLine : public Painted {
    Q_OBJECT

public:
    explicit ProgressLine(int thickness = 4, QWidget* parent = nullptr);

    void setValue(double part, Tone tone, const QString& words);
    QSize sizeHint() const override { return {200, m_thickness}; }
    QSize minimumSizeHint() const override { return {40, m_thickness}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    int m_thickness;
    double m_part = 0;
    Tone m_tone = Tone::Info;
};

struct StackPart {
    QString name;
    int count = 0;
    Tone tone = Tone::Neutral;
};

/// One bar of several parts with a legend of names and numbers below; the whole is said in the last column.
class StackedBar : public Painted {
    Q_OBJECT

public:
    explicit StackedBar(QWidget* parent = nullptr);

    void setParts(const QList<StackPart>& parts, const QString& wholeName, const QString& whole);
    QSize sizeHint() const override { return {320, px(64)}; }
    QSize minimumSizeHint() const override { return {220, px(64)}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QList<StackPart> m_parts;
    QString m_wholeName, m_whole;
};

/// n of m as little blocks: green ones are there, dashed red ones are missing.
class PieceBar : public Painted {
    Q_OBJECT

public:
    explicit PieceBar(QWidget* parent = nullptr);

    void setPieces(int done, int total, const QString& words);
    QSize sizeHint() const override { return {300, 8}; }
    QSize minimumSizeHint() const override { return {80, 8}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    int m_done = 0, m_total = 0;
};

} // namespace minyi::ui
