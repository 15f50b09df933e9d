#include "ui/cases/case_clocks.h"

#include "ui/kit/detail_pane.h"
#include "ui/kit/labels.h"
#include "ui/kit/norm_topic.h"
#include "ui/kit/qt_text.h"
#include "ui/text/deadline_words.h"
#include "ui/text/formats.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace minyi::ui {

namespace {

using core::deadlines::Stands;

/// Indented below the clock it belongs to.
QVBoxLayout* indented(QVBoxLayout* column)
{
    auto* inner = new QVBoxLayout;
    inner->setContentsMargins(12, 0, 0, 4);
    inner->setSpacing(2);
    column->addLayout(inner);
    return inner;
}

} // namespace

CaseClocksView::CaseClocksView(const Session& session, const core::deadlines::CaseClocks& clocks, std::set<std::string>& unfolded,
                               QWidget* parent)
    : QWidget(parent), m_session(session), m_clocks(clocks), m_unfolded(unfolded), m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(6);
    if (m_clocks.clocks.empty())
        m_column->addWidget(makeWrapped(tr("No limit runs now."), "meta", "2"));
    for (const auto& clock : m_clocks.clocks)
        addClock(clock);
    for (const auto& fact : m_clocks.facts)
        addFact(fact);
    addButtons();
}

void CaseClocksView::addClock(const core::deadlines::ClockRow& clock)
{
    const Formats formats(m_session.language);
    auto* line = new QHBoxLayout;
    if (clock.custody)
        line->addWidget(new ChipLabel({Tone::Danger, Fill::Soft, Glyph::Triangle, tr("Custody")}));
    line->addWidget(new ElidedLabel(said(m_session, clock.nameZh, clock.nameEn)), 1);
    line->addWidget(new ChipLabel(clockChip(clock, m_session)));
    m_column->addLayout(line);
    QStringList words;
    words << tr("from %1").arg(formats.nearMoment(clock.start, m_session.now()));
    if (clock.due)
        words << tr("until %1").arg(formats.expiry(*clock.due));
    else if (!clock.pausedBy.empty())
        words << tr("paused by %1").arg(qt(clock.pausedBy));
    if (clock.provisional)
        words << tr("provisional: no notice of holidays covers it yet");
    if (clock.tooLate)
        words << tr("time was left out after the limit had ended; it revives nothing");
    if (!clock.ours)
        words << tr("not this station's to keep");
    m_column->addWidget(makeWrapped(words.join(kDot), "meta", "2"));
    auto* why = makeButton(m_unfolded.contains(clock.key) ? tr("Hide the days") : tr("Why this date?"), "ghost");
    why->setProperty("compact", true);
    why->setAccessibleName(tr("Why this date? %1").arg(said(m_session, clock.nameZh, clock.nameEn)));
    setNorm(why, QStringLiteral("clock.") + qt(clock.rule), said(m_session, clock.nameZh, clock.nameEn));
    m_column->addWidget(why, 0, Qt::AlignLeft);
    addWhy(clock);
    connect(why, &QPushButton::clicked, this, [this, why, key = clock.key] {
        const bool show = !m_unfolded.contains(key);
        show ? void(m_unfolded.insert(key)) : void(m_unfolded.erase(key));
        findChild<QWidget*>(QStringLiteral("why ") + qt(key))->setVisible(show);
        why->setText(show ? tr("Hide the days") : tr("Why this date?"));
    });
    for (const auto& extension : clock.extensions)
        addExtension(clock, extension);
}

void CaseClocksView::addWhy(const core::deadlines::ClockRow& clock)
{
    auto* box = new QWidget;
    box->setObjectName(QStringLiteral("why ") + qt(clock.key));
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(12, 0, 0, 4);
    column->setSpacing(2);
    for (const auto& line : whyLines(clock, m_session))
        column->addWidget(makeWrapped(line, "meta"));
    const QString law = said(m_session, clock.instrumentZh, clock.instrumentEn);
    const QString source = clock.article.empty() ? law : tr("%1, article %2").arg(law, qt(clock.article));
    const QString rule = tr("Rule %1, version %2").arg(qt(clock.rule)).arg(clock.version);
    column->addWidget(makeWrapped(source + kDot + rule, "meta", "2"));
    box->setVisible(m_unfolded.contains(clock.key));
    m_column->addWidget(box);
}

void CaseClocksView::addExtension(const core::deadlines::ClockRow& clock, const core::deadlines::ExtensionRow& extension)
{
    if (extension.stands == Stands::Later || (!clock.ours && extension.stands == Stands::May))
        return;
    auto* inner = indented(m_column);
    QStringList words{tr("Extension: %1").arg(amountWords(extension)), said(m_session, extension.conditionZh, extension.conditionEn)};
    switch (extension.stands) {
    case Stands::Granted: words << tr("granted"); break;
    case Stands::Asked: words << tr("asked for by %1: %2").arg(qt(extension.askedBy), qt(extension.reason)); break;
    case Stands::Refused: words << tr("refused: %1").arg(qt(extension.words)); break;
    case Stands::May:
    case Stands::Later: break;
    }
    if (extension.stands != Stands::Granted && !extension.approverZh.empty())
        words << tr("answered by: %1").arg(said(m_session, extension.approverZh, extension.approverEn));
    words.removeAll(QString());
    inner->addWidget(makeWrapped(words.join(kDot), "meta", "2"));
    auto* line = new QHBoxLayout;
    const auto add = [&](const QString& verb, const char* look, auto pressed) {
        auto* button = makeButton(verb, look);
        button->setProperty("compact", true);
        line->addWidget(button);
        connect(button, &QPushButton::clicked, this, pressed);
    };
    const bool over = clock.due && *clock.due <= m_session.now();
    if (m_clocks.mayAsk && !over && (extension.stands == Stands::May || extension.stands == Stands::Refused))
        add(tr("Ask for it"), "ghost", [this, clock, extension] { emit extensionAsked(clock, extension); });
    if (extension.mayAnswer && !over)
        add(tr("Grant"), "", [this, clock, extension] { emit answerAsked(clock, extension, true); });
    if (extension.mayAnswer)
        add(tr("Refuse"), "ghost", [this, clock, extension] { emit answerAsked(clock, extension, false); });
    if (line->count() == 0)
        return delete line;
    line->addStretch(1);
    inner->addLayout(line);
}

void CaseClocksView::addFact(const core::deadlines::FactRow& fact)
{
    const Formats formats(m_session.language);
    auto* line = new QHBoxLayout;
    QStringList words{formats.nearMoment(fact.at, m_session.now()), said(m_session, fact.zh, fact.en), qt(fact.paper)};
    words.removeAll(QString());
    auto* label = new ElidedLabel(words.join(kDot));
    if (fact.recordedAt != fact.at)
        label->setToolTip(tr("written down %1").arg(formats.moment(fact.recordedAt)));
    line->addWidget(label, 1);
    if (m_clocks.mayRecord) {
        auto* away = makeIconButton(QStringLiteral("edit-undo"), tr("Withdraw: %1").arg(said(m_session, fact.zh, fact.en)));
        line->addWidget(away);
        connect(away, &QToolButton::clicked, this, [this, fact] { emit withdrawAsked(fact); });
    }
    m_column->addLayout(line);
}

void CaseClocksView::addButtons()
{
    auto* line = new QHBoxLayout;
    if (m_clocks.mayRecord && !m_clocks.events.empty()) {
        auto* record = makeButton(tr("Record what happened"), "ghost");
        line->addWidget(record);
        connect(record, &QPushButton::clicked, this, &CaseClocksView::recordAsked);
    }
    if (m_clocks.mayChooseLaw) {
        auto* law = makeButton(tr("Choose the law"), "ghost");
        line->addWidget(law);
        connect(law, &QPushButton::clicked, this, &CaseClocksView::lawAsked);
    }
    line->addStretch(1);
    m_column->addLayout(line);
}

} // namespace minyi::ui
