#include "ui/insights/talk_card.h"

#include "ui/insights/span.h"
#include "ui/kit/calls.h"
#include "ui/kit/qt_text.h"
#include "ui/text/formats.h"

#include <QHeaderView>

namespace minyi::ui {

namespace {

using core::metrics::BelowRow;

/// A satisfaction rate never without its response rate.
QString rates(double rate, std::optional<double> response)
{
    const Formats formats({});
    return QStringLiteral("%1 (%2)").arg(formats.percent(rate), formats.percent(response));
}

const Column<BelowRow> kBelowColumns[] = {
    {QT_TRANSLATE_NOOP("Column", "Unit"), [](const BelowRow& r) -> QVariant { return qt(r.unit); }, 130, Qt::AlignLeft, true},
    {QT_TRANSLATE_NOOP("Column", "Month before (response)"), [](const BelowRow& r) -> QVariant { return rates(r.before, r.responseBefore); }, 150, Qt::AlignRight},
    {QT_TRANSLATE_NOOP("Column", "Month (response)"), [](const BelowRow& r) -> QVariant { return rates(r.rate, r.response); }, 140, Qt::AlignRight},
    {QT_TRANSLATE_NOOP("Column", "Talk"), [](const BelowRow& r) -> QVariant {
         return r.heldAt ? QStringLiteral("%1 %2").arg(Formats({}).day(core::dayOf(*r.heldAt)), qt(r.heldBy)) : QStringLiteral("-");
     }, 150},
};

} // namespace

void TalkForm::open(const BelowRow& row, std::int64_t year, std::int64_t month)
{
    const auto name = monthName(year, month);
    auto* form = makeForm(QStringLiteral("talk %1 %2").arg(name).arg(row.unitId.value), tr("Talk with the chief of %1").arg(qt(row.unit)));
    form->addFact(tr("Satisfaction was below its target two months running: %1, then %2 in %3.")
                      .arg(rates(row.before, row.responseBefore), rates(row.rate, row.response), name));
    auto* said = named(form->addText(tr("What was said"), {}, true), "words");
    auto* plan = named(form->addText(tr("The unit's written plan"), {}, true), "plan");
    form->setVerbs(tr("Record the talk"), tr("Cancel"));
    submitWith<core::metrics::HoldChiefTalk>(
        form,
        [unit = row.unitId, year, month, said, plan] { return core::metrics::HoldChiefTalk{unit, year, month, typed(said), typed(plan)}; },
        [this, unit = qt(row.unit)](const auto&) { emit done(tr("The talk with the chief of %1 is on record").arg(unit)); });
    openForm(form);
}

TalkCard::TalkCard(Session& session, QWidget* over)
    : Card({}, over)
    , m_session(session)
    , m_form(new TalkForm(session, over))
    , m_table(new TableView(tr("Below target two months running")))
    , m_model(new RowModel<BelowRow>(kBelowColumns, this))
{
    m_table->setModel(m_model);
    setWidths(*m_table, kBelowColumns);
    m_table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_table->setMinimumHeight(px(140));
    body()->addWidget(m_table, 1);
    connect(m_form, &TalkForm::done, this, &TalkCard::done);
    connect(m_table, &TableView::opened, this, [this] { record(); });
    connect(this, &Card::linkPressed, this, [this] { record(); });
    hide();
    retranslate();
}

void TalkCard::retranslate()
{
    setTitle(tr("Below target two months running"));
    m_table->setAccessibleName(tr("Below target two months running"));
    emit m_model->headerDataChanged(Qt::Horizontal, 0, m_model->columnCount() - 1);
}

void TalkCard::show(core::Day month)
{
    ask(m_session, core::metrics::BelowTwice{month}, this, [this](auto answer) {
        if (answer)
            take(std::move(*answer));
    });
}

void TalkCard::take(core::metrics::BelowAnswer answer)
{
    m_answer = std::move(answer);
    setCount(tr("target %1%").arg(m_answer.target));
    setLink(m_session.may(core::Permission::DecideAccountability) ? tr("Record the talk") : QString());
    setVisible(!m_answer.rows.empty());
    m_model->setRows(m_answer.rows);
    m_table->setCurrentIndex(m_model->index(0, 0));
}

/// Of the chosen unit.
void TalkCard::record()
{
    const auto at = static_cast<std::size_t>(std::max(0, m_table->currentIndex().row()));
    if (at < m_answer.rows.size() && m_session.may(core::Permission::DecideAccountability))
        m_form->open(m_answer.rows[at], m_answer.year, m_answer.month);
}

} // namespace minyi::ui
