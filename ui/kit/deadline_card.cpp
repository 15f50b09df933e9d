#include "ui/kit/deadline_card.h"

#include "ui/kit/bars.h"
#include "ui/kit/key_hint.h"
#include "ui/kit/labels.h"

#include <QApplication>
#include <QGridLayout>
#include <QKeyEvent>

namespace minyi::ui {

namespace {

constexpr int kWidth = 396, kShadow = 12;

/// The box that holds the legal source.
class SourceBox : public QFrame {
public:
    explicit SourceBox(const QString& heading, const QString& source)
    {
        auto* column = new QVBoxLayout(this);
        column->setContentsMargins(34, 8, 12, 8);
        column->setSpacing(0);
        column->addWidget(makeLabel(heading, "meta", "2"));
        auto* words = makeLabel(source);
        words->setWordWrap(true);
        column->addWidget(words);
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        const auto& t = tokens();
        paintBox(painter, QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), t.subtle, t.line, radius::control);
        paintIcon(painter, QRect(11, 9, 16, 16), QStringLiteral("documentation"), 16, t.accentText);
    }
};

QLayout* makeLines(const QList<DeadlineFacts::Line>& lines)
{
    auto* grid = new QGridLayout;
    grid->setVerticalSpacing(3);
    grid->setHorizontalSpacing(16);
    grid->setColumnMinimumWidth(0, 68);
    grid->setColumnStretch(1, 1);
    for (int i = 0; i < lines.size(); ++i) {
        grid->addWidget(makeLabel(lines[i].name, "meta", "2"), i, 0, Qt::AlignTop);
        auto* words = makeLabel(lines[i].words);
        words->setWordWrap(true);
        grid->addWidget(words, i, 1);
    }
    return grid;
}

} // namespace

QString DeadlineFacts::sentence() const
{
    QStringList said{title, chip.words};
    for (const auto& line : lines)
        said << line.name + QLatin1Char(' ') + line.words;
    said << progress << source << version;
    return said.join(QStringLiteral(", "));
}

DeadlineCard::DeadlineCard(QWidget* parent) : QFrame(parent, Qt::ToolTip)
{
    setAttribute(Qt::WA_TranslucentBackground);
    setAttribute(Qt::WA_ShowWithoutActivating);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(kShadow, kShadow, kShadow, kShadow);
    setFixedWidth(kWidth + 2 * kShadow);
}

void DeadlineCard::setFacts(const DeadlineFacts& facts)
{
    delete m_content;
    build(facts);
    setAccessibleName(facts.title);
    setAccessibleDescription(facts.sentence());
    adjustSize();
}

void DeadlineCard::build(const DeadlineFacts& facts)
{
    m_content = new QWidget;
    auto* column = new QVBoxLayout(m_content);
    column->setContentsMargins(16, 12, 16, 12);
    column->setSpacing(8);
    auto* head = new QHBoxLayout;
    head->addWidget(makeLabel(facts.title, "section"), 1);
    head->addWidget(new ChipLabel(facts.chip));
    column->addLayout(head);
    column->addLayout(makeLines(facts.lines));
    auto* line = new ProgressLine(5);
    line->setValue(facts.part, facts.chip.tone == Tone::Neutral ? Tone::Info : facts.chip.tone, facts.progress);
    column->addWidget(line);
    column->addWidget(makeLabel(facts.progress, "meta", "2"));
    column->addWidget(new SourceBox(tr("Legal source"), facts.source));
    auto* foot = new QHBoxLayout;
    foot->setSpacing(2);
    for (int i = 0; i < facts.actions.size(); ++i) {
        auto* key = new KeyHints;
        key->setHints({{{facts.actions[i].key}, {}}});
        key->setFixedWidth(keycapWidth(facts.actions[i].key));
        auto* button = makeButton(facts.actions[i].words, "ghost");
        button->setProperty("compact", true);
        button->setAccessibleName(facts.actions[i].words);
        foot->addWidget(key);
        foot->addWidget(button);
        connect(button, &QPushButton::clicked, this, [this, i] { emit actionPressed(i); });
    }
    foot->addStretch(1);
    foot->addWidget(makeLabel(facts.version, "meta", "2"));
    column->addLayout(foot);
    layout()->addWidget(m_content);
}

void DeadlineCard::showAt(const QRect& anchor, const QRect& inside)
{
    adjustSize();
    int y = anchor.bottom() - kShadow + 2;
    if (y + height() - kShadow > inside.bottom())
        y = anchor.top() - height() + kShadow - 2;
    const int x =
        qBound(inside.left(), anchor.right() - width() + kShadow, qMax(inside.left(), inside.right() - width()));
    move(x, qMax(inside.top(), y));
    show();
}

void DeadlineCard::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const auto& t = tokens();
    const QRectF box = QRectF(rect()).adjusted(kShadow + 0.5, kShadow + 0.5, -kShadow - 0.5, -kShadow - 0.5);
    paintShadow(painter, box, radius::card, kShadow);
    paintBox(painter, box, t.surface, t.neutral.line, radius::card);
}

void DeadlineCard::showEvent(QShowEvent* event)
{
    qApp->installEventFilter(this); // the keys stay where they are: what closes it happens elsewhere
    QFrame::showEvent(event);
}

void DeadlineCard::hideEvent(QHideEvent* event)
{
    qApp->removeEventFilter(this);
    QFrame::hideEvent(event);
}

bool DeadlineCard::eventFilter(QObject* watched, QEvent* event)
{
    const auto type = event->type();
    const auto* widget = qobject_cast<QWidget*>(watched);
    if (type == QEvent::ApplicationDeactivate || (type == QEvent::Hide && watched == parentWidget()))
        hide();
    if (!widget || widget->window() == this)
        return QFrame::eventFilter(watched, event);
    if (type == QEvent::MouseButtonPress || type == QEvent::FocusIn)
        hide();
    if (type != QEvent::KeyPress || static_cast<QKeyEvent*>(event)->key() != Qt::Key_Escape)
        return QFrame::eventFilter(watched, event);
    hide();
    return true;
}

} // namespace minyi::ui
