#include "ui/followup/call_pane.h"

#include "ui/followup/call_script.h"
#include "ui/followup/call_tiles.h"
#include "ui/kit/avatar.h"
#include "ui/followup/dial_button.h"
#include "ui/kit/banner.h"
#include "ui/kit/chip.h"
#include "ui/kit/empty_state.h"
#include "ui/kit/labels.h"
#include "ui/kit/segmented.h"
#include "ui/kit/stepper.h"
#include "ui/recordings/calls_list.h"
#include "ui/text/words.h"

#include <QScrollArea>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QTextCursor>
#include <QTimer>

/// How the call screen is put together, and its keys; what it does is in call_pane.cpp.
namespace minyi::ui {

namespace {

using core::followup::Outcome;

} // namespace

CallPane::CallPane(Session& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_empty(new EmptyState)
    , m_avatar(new Avatar({}, {}, 40))
    , m_name(new ElidedLabel)
    , m_facts(new ElidedLabel)
    , m_phone(makeLabel({}, "meta", "2"))
    , m_why(makeLabel({}, "body", "2"))
    , m_quoteHead(makeLabel({}, "meta", "2"))
    , m_count(makeLabel({}, "meta", "2"))
    , m_solvedHead(makeLabel({}, "meta", "2"))
    , m_keptHead(makeLabel({}, "meta", "2"))
    , m_noteHead(makeLabel({}, "meta", "2"))
    , m_historyHead(makeLabel({}, "meta", "2"))
    , m_history(makeLabel({}, "meta", "2"))
    , m_dial(new DialButton)
    , m_state(new ChipLabel)
    , m_banner(new Banner(Tone::Danger, {}))
    , m_stages(new Stepper(Stepper::Names::Beside))
    , m_calls(new CallsList(session))
    , m_script(new ScriptBox)
    , m_tiles(new CallTiles)
    , m_quote(new QPlainTextEdit)
    , m_solved(new Segmented({{tr("Solved")}, {tr("Partly")}, {tr("Not solved")}}, tr("Is the matter solved")))
    , m_kept(new Segmented({{tr("Kept")}, {tr("Not kept")}}, tr("Was the promise kept")))
    , m_note(new QLineEdit)
    , m_claim(makeButton({}, "primary"))
    , m_later(makeButton({}))
    , m_back(makeButton({}, "ghost"))
    , m_noCall(makeButton({}))
    , m_release(makeButton({}, "ghost"))
    , m_record(makeButton({}, "primary"))
{
    setFocusPolicy(Qt::StrongFocus);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(1, 1, 1, 1);
    column->setSpacing(0);
    m_headBox = makeHead();
    auto* body = makeScroll(makeBody());
    // Always there: a bar that comes and goes with the text would shift the script while it is read aloud.
    body->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    m_bodyBox = body;
    m_footBox = makeFoot();
    column->addWidget(m_headBox);
    column->addWidget(m_bodyBox, 1);
    column->addWidget(m_footBox);
    column->addWidget(m_empty, 1);
    for (auto* field : std::initializer_list<QWidget*>{m_quote, m_note})
        field->installEventFilter(this);
    connect(m_script, &ScriptBox::rephraseAsked, this, &CallPane::rephrase);
    connect(m_tiles, &CallTiles::chosen, this, &CallPane::choose);
    connect(m_claim, &QPushButton::clicked, this, &CallPane::claim);
    connect(m_later, &QPushButton::clicked, this, &CallPane::callLater);
    connect(m_back, &QPushButton::clicked, this, [this] { moveStage(-1); });
    connect(m_release, &QPushButton::clicked, this, &CallPane::release);
    connect(m_record, &QPushButton::clicked, this, &CallPane::record);
    for (auto* choice : {m_solved, m_kept})
        connect(choice, &Segmented::chosen, this, [this](int) { keepTyped(); });
    connect(m_quote, &QPlainTextEdit::textChanged, this, [this] {
        if (m_quote->toPlainText().size() > kLongest)
            m_quote->textCursor().deletePreviousChar();
        keepTyped();
        m_count->setText(QStringLiteral("%1 / %2").arg(m_quote->toPlainText().size()).arg(kLongest));
    });
    connect(m_note, &QLineEdit::textChanged, this, [this] { keepTyped(); });
    retranslate();
}

QWidget* CallPane::makeHead()
{
    auto* box = new QWidget;
    auto* row = new QHBoxLayout(box);
    row->setContentsMargins(16, 12, 16, 8);
    row->setSpacing(12);
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    m_name->setProperty("type", "title");
    m_facts->setProperty("type", "meta");
    m_facts->setProperty("tone", "2");
    words->addWidget(m_name);
    words->addWidget(m_phone);
    words->addWidget(m_facts);
    row->addWidget(m_avatar, 0, Qt::AlignTop);
    row->addLayout(words, 1);
    row->addWidget(m_dial, 0, Qt::AlignTop);
    row->addWidget(m_state, 0, Qt::AlignTop);
    return box;
}

QWidget* CallPane::makeBody()
{
    auto* box = new QWidget;
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(16, 8, 16, 12);
    column->setSpacing(8);
    m_why->setWordWrap(true);
    m_banner->hide();
    m_history->setTextFormat(Qt::PlainText);
    m_history->setWordWrap(true);
    m_quote->setFixedHeight(72);
    m_quote->setTabChangesFocus(true);
    m_form = new QWidget;
    auto* form = new QVBoxLayout(m_form);
    form->setContentsMargins(0, 0, 0, 0);
    form->setSpacing(8);
    form->addWidget(m_stages);
    form->addWidget(m_script);
    form->addWidget(m_tiles);
    auto* quoteHead = new QHBoxLayout;
    quoteHead->addWidget(m_quoteHead, 1);
    quoteHead->addWidget(m_count);
    form->addLayout(quoteHead);
    form->addWidget(m_quote);
    auto* solved = new QHBoxLayout;
    solved->addWidget(m_solvedHead);
    solved->addWidget(m_solved);
    solved->addWidget(m_keptHead);
    solved->addWidget(m_kept);
    solved->addStretch(1);
    form->addLayout(solved);
    form->addWidget(m_noteHead);
    form->addWidget(m_note);
    column->addWidget(m_banner);
    column->addWidget(m_why);
    column->addWidget(m_form);
    column->addWidget(m_historyHead);
    column->addWidget(m_history);
    column->addWidget(m_calls);
    column->addStretch(1);
    return box;
}

QWidget* CallPane::makeFoot()
{
    auto* box = new QWidget;
    auto* row = new QHBoxLayout(box);
    row->setContentsMargins(16, 8, 16, 12);
    row->setSpacing(8);
    auto* menu = new QMenu(m_noCall);
    for (const auto outcome : kNoTalkOutcomes) {
        auto* action = menu->addAction(words(outcome), this, [this, outcome] { endWithout(outcome); });
        action->setData(static_cast<int>(outcome));
    }
    m_noCall->setMenu(menu);
    row->addWidget(m_later);
    row->addWidget(m_noCall);
    row->addWidget(m_back);
    row->addWidget(m_release);
    row->addStretch(1);
    row->addWidget(m_record);
    row->addWidget(m_claim);
    return box;
}

void CallPane::retranslate()
{
    m_empty->setWords(tr("No matter chosen"), tr("Choose one in the queue with J and K; Enter takes the call."));
    m_quoteHead->setText(tr("In the citizen's words"));
    m_quote->setAccessibleName(tr("In the citizen's words"));
    m_solvedHead->setText(tr("Is the matter solved"));
    m_solved->setWords(0, tr("Solved"));
    m_solved->setWords(1, tr("Partly"));
    m_solved->setWords(2, tr("Not solved"));
    m_keptHead->setText(tr("Was the promise kept"));
    m_kept->setWords(0, tr("Kept"));
    m_kept->setWords(1, tr("Not kept"));
    m_note->setAccessibleName(tr("Note"));
    m_historyHead->setText(tr("History"));
    m_calls->retranslate();
    m_claim->setText(tr("Take the call"));
    m_later->setText(tr("Call later"));
    m_back->setText(tr("Back"));
    m_noCall->setText(tr("No talk"));
    m_release->setText(tr("Give back"));
    m_dial->retranslate();
    for (auto* action : m_noCall->menu()->actions())
        action->setText(noTalkWords(static_cast<Outcome>(action->data().toInt())));
    setAccessibleName(tr("Call"));
    showAnswer();
}

QString CallPane::noTalkWords(core::followup::Outcome outcome)
{
    const auto at = std::find(std::begin(kNoTalkOutcomes), std::end(kNoTalkOutcomes), outcome) - std::begin(kNoTalkOutcomes);
    return QStringLiteral("%1  %2").arg(kNoTalkDigit + at).arg(words(outcome));
}

/// With the keys, and in sight once it is laid out.
void CallPane::toQuote()
{
    m_quote->setFocus(Qt::OtherFocusReason);
    QTimer::singleShot(0, m_bodyBox, [this] { static_cast<QScrollArea*>(m_bodyBox)->ensureWidgetVisible(m_quote); });
}

bool CallPane::takesKey(const QKeyEvent& event)
{
    const int key = event.key();
    const bool enter = key == Qt::Key_Return || key == Qt::Key_Enter;
    if (enter && (event.modifiers() & Qt::ControlModifier))
        record();
    else if (key == Qt::Key_F2)
        rephrase();
    else if (key == Qt::Key_F9)
        callLater();
    else if (key == Qt::Key_F3)
        m_dial->dial();
    else if (key == Qt::Key_F4)
        release();
    else if ((event.modifiers() & Qt::AltModifier) && key >= Qt::Key_1 && key <= Qt::Key_3)
        m_solved->setCurrent(key - Qt::Key_1), keepTyped();
    else
        return false;
    return true;
}

bool CallPane::event(QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const auto& key = *static_cast<QKeyEvent*>(event);
        if (key.modifiers() == Qt::NoModifier && key.key() >= Qt::Key_1 && key.key() <= Qt::Key_9) {
            event->accept();
            return true;
        }
    }
    return QWidget::event(event);
}

void CallPane::keyPressEvent(QKeyEvent* event)
{
    const int key = event->key();
    if (takesKey(*event))
        return;
    if (!(event->modifiers() & ~Qt::KeypadModifier) && key >= Qt::Key_1 && key <= Qt::Key_9)
        choose(key - Qt::Key_0);
    else if (key == Qt::Key_Return || key == Qt::Key_Enter)
        isInCall() ? moveStage(1) : claim();
    else
        QWidget::keyPressEvent(event);
}

bool CallPane::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto& key = *static_cast<QKeyEvent*>(event);
        if (takesKey(key))
            return true;
        if (key.key() == Qt::Key_Escape) {
            setFocus(Qt::OtherFocusReason);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void CallPane::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const auto& t = tokens();
    paintBox(painter, QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), t.surface, hasFocus() ? t.accentText : t.line, radius::card);
    if (!m_headBox->isVisible())
        return;
    paintLine(painter, 1, m_headBox->geometry().bottom(), width() - 2, t.line);
    paintLine(painter, 1, m_footBox->geometry().top(), width() - 2, t.line);
}

} // namespace minyi::ui
