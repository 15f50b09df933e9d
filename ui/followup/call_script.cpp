#include "ui/followup/call_script.h"

#include "ui/kit/labels.h"
#include "ui/look/paint.h"

#include <QCoreApplication>
#include <QVBoxLayout>

namespace minyi::ui {

namespace {

using core::followup::Rating;
using Stage = CallDraft::Stage;

struct Script {
    const char* words[2];
};

constexpr Script kIdentity = {{
    QT_TRANSLATE_NOOP("Script", "Hello, this is the 968110 follow-up line of the public security bureau. Yesterday you came to us for "
                                "%1. Are you the person, and may I take two minutes?"),
    QT_TRANSLATE_NOOP("Script", "Good day, the public security follow-up line here. We served you in a matter of %1 and would like to "
                                "hear how it went. Is now a good time?"),
}};
constexpr Script kConfirm = {{
    QT_TRANSLATE_NOOP("Script", "In your message you chose \"dissatisfied\". Is that still how you see it: satisfied, basically "
                                "satisfied or dissatisfied?"),
    QT_TRANSLATE_NOOP("Script", "Your answer to our message was \"dissatisfied\". Did you mean it so? You can say it again now."),
}};
constexpr Script kRating = {{
    QT_TRANSLATE_NOOP("Script", "How satisfied are you with the work of our officers: satisfied, basically satisfied or dissatisfied?"),
    QT_TRANSLATE_NOOP("Script", "If you think of the whole matter: were you satisfied, basically satisfied or dissatisfied?"),
}};
constexpr Script kCause = {{
    QT_TRANSLATE_NOOP("Script", "So that the right unit can put it right: what was it mainly that left you dissatisfied? Somebody will "
                                "follow it up within 3 working days and tell you the result within 5."),
    QT_TRANSLATE_NOOP("Script", "What should have gone otherwise? I pass it to the unit; you hear from them within 3 working days and "
                                "get the result within 5."),
}};
constexpr Script kTakenBack = {{
    QT_TRANSLATE_NOOP("Script", "You first answered \"dissatisfied\". Was that a slip, or has the matter been settled since?"),
    QT_TRANSLATE_NOOP("Script", "Earlier you were dissatisfied. May I ask whether the wrong figure was sent, or whether it is all right now?"),
}};
constexpr Script kRecord = {{
    QT_TRANSLATE_NOOP("Script", "Please tell me what happened in your own words; I write it down as you say it. Is the matter itself solved?"),
    QT_TRANSLATE_NOOP("Script", "I would like to note it in your words. What happened, and what do you wish? Has it been solved?"),
}};
constexpr Script kClose = {{
    QT_TRANSLATE_NOOP("Script", "Thank you. I have written it down. Should anything come up, please ring 968110. Good-bye."),
    QT_TRANSLATE_NOOP("Script", "Thank you for your time; your words help us. For questions there is 968110, day and night. Good-bye."),
}};

const Script& scriptAt(const CallDraft& draft, bool wasPoor)
{
    switch (draft.stage) {
    case Stage::Identity: return kIdentity;
    case Stage::Rating: return wasPoor ? kConfirm : kRating;
    case Stage::Cause: return draft.rating && *draft.rating < Rating::Dissatisfied ? kTakenBack : kCause;
    case Stage::Record: return kRecord;
    case Stage::Close: return kClose;
    }
    return kClose;
}

} // namespace

QString scriptFor(const CallDraft& draft, std::optional<Rating> first, const QString& channel)
{
    const auto& script = scriptAt(draft, first && *first >= Rating::Dissatisfied);
    const auto words = QCoreApplication::translate("Script", script.words[draft.phrase % 2]);
    return draft.stage == Stage::Identity ? words.arg(channel) : words;
}

ScriptBox::ScriptBox(QWidget* parent)
    : QWidget(parent)
    , m_head(makeLabel({}, "metaStrong", "accent"))
    , m_text(makeLabel({}, "script"))
    , m_other(makeButton({}, "ghost"))
{
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setTextInteractionFlags(Qt::NoTextInteraction);
    m_other->setProperty("compact", true);
    auto* head = new QHBoxLayout;
    head->addWidget(m_head);
    head->addStretch(1);
    head->addWidget(m_other);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(16, 6, 8, 12);
    column->setSpacing(2);
    column->addLayout(head);
    column->addWidget(m_text);
    connect(m_other, &QPushButton::clicked, this, &ScriptBox::rephraseAsked);
}

void ScriptBox::setScript(int stage, const QString& words)
{
    m_head->setText(tr("Say %1/5").arg(stage));
    m_other->setText(tr("F2 rephrase"));
    m_text->setText(words);
    setAccessibleName(m_head->text());
    setAccessibleDescription(words);
}

QString ScriptBox::script() const
{
    return m_text->text();
}

void ScriptBox::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paintBox(painter, QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), tokens().accentSoft, tokens().accentSoft, radius::control);
}

} // namespace minyi::ui
