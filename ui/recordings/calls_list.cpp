#include "ui/recordings/calls_list.h"

#include "core/recordings/query_fields.h"
#include "ui/kit/banner.h"
#include "ui/kit/calls.h"
#include "ui/kit/chip.h"
#include "ui/kit/labels.h"
#include "ui/kit/qt_text.h"
#include "ui/recordings/hear_form.h"
#include "ui/text/formats.h"
#include "ui/text/recordings_words.h"
#include "ui/text/words.h"

namespace minyi::ui {

using core::recordings::CallRow;

CallsList::CallsList(Session& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_hear(new HearForm(session, this))
    , m_head(makeLabel({}, "meta", "2"))
    , m_lost(new Banner(Tone::Danger, {}))
    , m_lines(new QVBoxLayout)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    m_lines->setSpacing(2);
    m_lost->hide();
    column->addWidget(m_head);
    column->addWidget(m_lost);
    column->addLayout(m_lines);
    connect(m_hear, &HearForm::lost, this, [this](const QString& words) {
        m_lost->setWords(words);
        m_lost->show();
    });
    setVisible(false);
    retranslate();
}

void CallsList::show(qint64 matter)
{
    if (matter != m_matter) {
        m_rows.clear();
        m_lost->hide();
        build();
    }
    m_matter = matter;
    if (!matter || !m_session.may(core::Permission::HearRecording))
        return;
    ask(m_session, core::recordings::OfMatter{{matter}}, this, [this](auto rows) {
        m_rows = rows ? std::move(*rows) : std::vector<CallRow>();
        build();
    });
}

void CallsList::build()
{
    while (auto* item = m_lines->takeAt(0)) {
        item->widget()->deleteLater();
        delete item;
    }
    for (const CallRow& row : m_rows)
        m_lines->addWidget(line(row));
    setVisible(!m_rows.empty());
}

QWidget* CallsList::line(const CallRow& row)
{
    auto* box = new QWidget;
    auto* across = new QHBoxLayout(box);
    across->setContentsMargins(0, 0, 0, 0);
    across->setSpacing(8);
    QStringList said{Formats(m_session.language).nearMoment(row.at, m_session.now()), qt(row.caller), words(row.outcome)};
    if (row.rating)
        said << words(*row.rating);
    const QString of = said.join(QStringLiteral(" · "));
    across->addWidget(new ElidedLabel(of), 1);
    if (!row.recording) {
        across->addWidget(new ChipLabel({Tone::Warn, Fill::Outline, Glyph::Ring, tr("No recording")}));
    } else if (row.removed) {
        across->addWidget(new ChipLabel({Tone::Neutral, Fill::Outline, Glyph::None, tr("Removed after its time")}));
    } else {
        across->addWidget(makeLabel(lengthWords(row.seconds), "meta", "2"));
        auto* play = makeButton(tr("Play"));
        play->setAccessibleName(tr("Play the recording of %1").arg(of));
        play->setEnabled(row.mayHear);
        play->setToolTip(row.mayHear ? QString() : tr("Operators hear their own calls, and those of an objection under examination."));
        connect(play, &QPushButton::clicked, this, [this, id = row.recording, of] { m_hear->open(id, of); });
        across->addWidget(play);
    }
    return box;
}

void CallsList::retranslate()
{
    m_head->setText(tr("Calls and recordings"));
    build();
}

} // namespace minyi::ui
