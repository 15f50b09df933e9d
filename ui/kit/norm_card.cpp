#include "ui/kit/norm_card.h"

#include "ui/kit/key_hint.h"
#include "ui/kit/labels.h"
#include "ui/look/paint.h"

#include <QPainter>
#include <QScrollBar>
#include <QVBoxLayout>

namespace minyi::ui {

namespace {

constexpr int kWidth = 396, kShadow = 12, kLeast = 120;

QLabel* wrapped(const QString& text, const char* type = "body", const char* tone = "")
{
    auto* label = makeLabel(text, type, tone);
    label->setWordWrap(true);
    return label;
}

void addEntry(QVBoxLayout* column, const NormFacts::Entry& entry)
{
    auto* lines = new QVBoxLayout;
    lines->setSpacing(1);
    lines->addWidget(wrapped(entry.norm, "section"));
    lines->addWidget(wrapped(entry.version, "meta", "2"));
    lines->addWidget(wrapped(entry.words, "body", entry.missing ? "2" : ""));
    column->addLayout(lines);
}

} // namespace

QString NormFacts::sentence() const
{
    QStringList said{title, day};
    for (const auto& entry : entries)
        said << entry.norm << entry.version << entry.words;
    if (entries.isEmpty())
        said << nothing << look;
    return said.join(QStringLiteral(", "));
}

NormCard::NormCard(QWidget* parent) : QFrame(parent, Qt::ToolTip), m_area(makeScroll(new QWidget))
{
    setAttribute(Qt::WA_TranslucentBackground);
    setAttribute(Qt::WA_ShowWithoutActivating);
    m_area->setFocusPolicy(Qt::NoFocus);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(kShadow + 1, kShadow + 1, kShadow + 1, kShadow + 1);
    column->setSpacing(0);
    column->addWidget(m_area, 1);
    auto* keys = new KeyHints;
    keys->setHints({{{QStringLiteral("Esc")}, tr("Close")}, {{QStringLiteral("PgDn")}, tr("More")}});
    auto* foot = new QHBoxLayout;
    foot->setContentsMargins(16, 4, 16, 8);
    foot->addWidget(keys);
    column->addLayout(foot);
    setFixedWidth(kWidth + 2 * kShadow);
}

void NormCard::setFacts(const NormFacts& facts)
{
    m_facts = facts;
    m_area->setWidget(build());
    setAccessibleName(facts.title);
    setAccessibleDescription(facts.sentence());
}

QWidget* NormCard::build()
{
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(16, 12, 16, 4);
    column->setSpacing(10);
    auto* head = new QVBoxLayout;
    head->setSpacing(1);
    head->addWidget(wrapped(m_facts.title, "title"));
    head->addWidget(wrapped(m_facts.day, "meta", "2"));
    column->addLayout(head);
    for (const auto& entry : m_facts.entries)
        addEntry(column, entry);
    if (m_facts.entries.isEmpty()) {
        column->addWidget(wrapped(m_facts.nothing));
        for (const auto& norm : m_facts.look)
            column->addWidget(wrapped(norm, "meta"));
    }
    column->addStretch(1);
    return content;
}

void NormCard::showAt(const QRect& anchor, const QRect& inside)
{
    auto* content = m_area->widget();
    const int wide = kWidth - 2;
    const int foot = 44, wanted = content->layout()->totalHeightForWidth(wide) + foot + 2 * kShadow + 2;
    const int below = inside.bottom() - anchor.bottom() + kShadow, above = anchor.top() - inside.top() + kShadow;
    const bool down = wanted <= below || below >= above;
    const bool over = qMax(below, above) < qMin(wanted, 2 * kLeast); // what it explains leaves no room: it lies over its upper part
    const int room = over ? inside.height() - kShadow : qMin(down ? below : above, inside.height() - kShadow);
    const int high = qBound(kLeast, wanted, qMax(kLeast, room));
    setFixedHeight(high);
    const int y = over ? anchor.top() : down ? anchor.bottom() - kShadow + 2 : anchor.top() - high + kShadow - 2;
    const int x = qBound(inside.left(), anchor.left() - kShadow, qMax(inside.left(), inside.right() - width()));
    move(x, qBound(inside.top(), y, qMax(inside.top(), inside.bottom() - high + kShadow / 2))); // a field may be scrolled out of the window
    m_area->verticalScrollBar()->setValue(0);
    show();
    raise();
}

bool NormCard::turn(int by)
{
    auto* bar = m_area->verticalScrollBar();
    if (bar->maximum() == 0)
        return false;
    bar->setValue(bar->value() + by * bar->pageStep());
    return true;
}

void NormCard::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const auto& t = tokens();
    const QRectF box = QRectF(rect()).adjusted(kShadow + 0.5, kShadow + 0.5, -kShadow - 0.5, -kShadow - 0.5);
    paintShadow(painter, box, radius::card, kShadow);
    paintBox(painter, box, t.surface, t.neutral.line, radius::card);
}

} // namespace minyi::ui
