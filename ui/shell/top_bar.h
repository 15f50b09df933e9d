#pragma once

#include <QAbstractButton>
#include <QHBoxLayout>
#include <QLabel>

#include "ui/look/glyphs.h"
#include "ui/look/paint.h"

namespace minyi::ui {

class ElidedLabel;

/// The box that looks like a search field and opens the palette; an icon only when narrow.
class PaletteBox : public QAbstractButton {
    Q_OBJECT

public:
    explicit PaletteBox(QWidget* parent = nullptr);

    void setCompact(bool compact);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void sayName();

    bool m_compact = false;
};

/// How it stands with the other desktops, in one glyph and two words.
class SyncPill : public QAbstractButton {
    Q_OBJECT

public:
    explicit SyncPill(QWidget* parent = nullptr);

    void setState(Tone tone, Glyph glyph, const QString& words);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Tone m_tone = Tone::Neutral;
    Glyph m_glyph = Glyph::None;
};

/// The bell, with a dot when something is unread.
class Bell : public QAbstractButton {
    Q_OBJECT

public:
    explicit Bell(QWidget* parent = nullptr);

    void setUnread(int count);
    QSize sizeHint() const override { return {32, 32}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    int m_unread = 0;
};

/// Title of the page, its actions, palette, sync state and notifications. 56 high.
class TopBar : public QWidget {
    Q_OBJECT

public:
    explicit TopBar(QWidget* parent = nullptr);

    void setTitle(const QString& title, const QString& subtitle);
    /// The page's own buttons, replacing those of the page before; they stay owned by the page.
    void setActions(const QList<QWidget*>& widgets);
    void setCompact(bool compact);
    SyncPill* sync() const { return m_sync; }
    Bell* bell() const { return m_bell; }

signals:
    void palettePressed();
    void syncPressed();
    void bellPressed();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QLabel* m_title;
    ElidedLabel* m_subtitle;
    QHBoxLayout* m_slot;
    PaletteBox* m_palette;
    SyncPill* m_sync;
    Bell* m_bell;
    QList<QWidget*> m_actions;
    QString m_words; ///< the subtitle, kept while there is no room for it
    bool m_compact = false;
};

} // namespace minyi::ui
