#include "ui/insights/figure_sheet.h"

#include "ui/insights/figure_tile.h"
#include "ui/kit/calls.h"
#include "ui/kit/detail_pane.h"
#include "ui/kit/labels.h"
#include "ui/kit/qt_text.h"
#include "ui/orders/order_clock.h"
#include "ui/text/appeals_words.h"
#include "ui/text/formats.h"
#include "ui/text/words.h"

#include <QHeaderView>
#include <QVBoxLayout>

namespace minyi::ui {

namespace {

namespace mt = core::metrics;
constexpr int kItem = 4;

QString stateWords(const mt::BehindRow& row)
{
    if (row.subject == mt::Subject::Order)
        return wordsOf<core::orders::State>(row.state);
    if (row.subject == mt::Subject::Appeal)
        return wordsOf<core::appeals::State>(row.state);
    return wordsOf<core::followup::State>(row.state);
}

QVariant rating(const std::optional<core::followup::Rating>& given)
{
    return given ? words(*given) : QString();
}

const Column<mt::BehindRow> kBehindColumns[] = {
    {QT_TRANSLATE_NOOP("Column", "Day"), [](const mt::BehindRow& r) -> QVariant { return qt(core::isoDay(r.day)); }, 100},
    {QT_TRANSLATE_NOOP("Column", "Number"), [](const mt::BehindRow& r) -> QVariant { return qt(r.number); }, 190, Qt::AlignLeft, true},
    {QT_TRANSLATE_NOOP("Column", "Channel"), [](const mt::BehindRow& r) -> QVariant { return qt(r.channel); }, 108},
    {QT_TRANSLATE_NOOP("Column", "Unit"), [](const mt::BehindRow& r) -> QVariant { return qt(r.unit); }, 128},
    {QT_TRANSLATE_NOOP("Column", "Item"), [](const mt::BehindRow& r) -> QVariant { return qt(r.item); }, 160},
    {QT_TRANSLATE_NOOP("Column", "State"), [](const mt::BehindRow& r) -> QVariant { return stateWords(r); }, 92},
    {QT_TRANSLATE_NOOP("Column", "First rating"), [](const mt::BehindRow& r) { return rating(r.firstRating); }, 92},
    {QT_TRANSLATE_NOOP("Column", "Last rating"), [](const mt::BehindRow& r) { return rating(r.finalRating); }, 92},
};

/// 6,554 satisfied + 731 basically satisfied x 0.50
QString termsOf(const mt::BoardRow& row)
{
    QStringList above;
    for (const auto& term : row.terms) {
        auto text = QStringLiteral("%1 %2").arg(words(term.set)).arg(term.count);
        if (term.weight != 100)
            text += QStringLiteral(" × %1").arg(static_cast<double>(term.weight) / 100, 0, 'f', 2);
        above << text;
    }
    return QStringLiteral("(%1) / %2").arg(above.join(QStringLiteral(" + "))).arg(row.below);
}

} // namespace

FigureSheet::FigureSheet(Session& session, QWidget* parent)
    : Overlay(parent)
    , m_session(session)
    , m_title(makeLabel({}, "title"))
    , m_terms(makeWrapped({}, "body"))
    , m_definition(makeWrapped({}, "meta", "2"))
    , m_count(makeLabel({}, "meta", "2"))
    , m_table(new TableView(tr("What is counted")))
    , m_model(new RowModel<mt::BehindRow>(kBehindColumns, this))
{
    auto* column = new QVBoxLayout(panel());
    column->setContentsMargins(20, 16, 20, 16);
    column->setSpacing(8);
    column->addWidget(m_title);
    column->addWidget(m_terms);
    column->addWidget(m_definition);
    column->addWidget(m_table, 1);
    auto* foot = new QHBoxLayout;
    foot->addWidget(m_count);
    foot->addStretch(1);
    auto* close = makeButton(tr("Close"));
    foot->addWidget(close);
    column->addLayout(foot);
    m_table->setModel(m_model);
    m_table->setMinimumHeight(420);
    setWidths(*m_table, kBehindColumns);
    m_table->horizontalHeader()->setSectionResizeMode(kItem, QHeaderView::Stretch);
    setPanelWidth(980);
    connect(close, &QPushButton::clicked, this, &FigureSheet::dismiss);
    connect(m_table, &TableView::opened, this, [this](const QModelIndex& index) {
        const auto& row = m_model->row(index.row());
        dismiss();
        emit opened(row.subject == mt::Subject::Order    ? core::AggKind::Order
                    : row.subject == mt::Subject::Appeal ? core::AggKind::Appeal
                                                         : core::AggKind::Matter,
                    row.row);
    });
}

void FigureSheet::show(const mt::BoardRow& row, core::Day from, core::Day to, std::optional<core::Id<core::staff::Unit>> unit)
{
    const Formats formats(m_session.language);
    const bool english = m_session.language == QLatin1String("en");
    m_title->setText(QStringLiteral("%1  %2").arg(figureName(row, m_session.language), formats.percent(row.rate)));
    m_terms->setText(termsOf(row));
    auto definition = qt(english ? row.definitionEn : row.definitionZh);
    if (row.corrections)
        definition += QLatin1Char('\n') + tr("Since the lock %1 count otherwise: %2 with them. The published figure stays.").arg(row.corrections).arg(formats.percent(row.corrected));
    m_definition->setText(definition);
    m_question = {row.key, {}, from, to, unit, {}, {}, {}};
    m_total = static_cast<int>(row.below);
    m_model->setRows({});
    m_model->pageWith(m_total, [this] { fetch(); });
    m_count->setText(tr("%1 in all").arg(m_total));
    open();
    fetch();
}

void FigureSheet::fetch()
{
    if (m_model->rowCount() > 0) {
        const auto& last = m_model->rows().back();
        m_question.afterDay = last.day;
        m_question.afterRow = last.row;
    }
    ask(m_session, m_question, this, [this](auto rows) {
        if (!rows) {
            m_count->setText(sentence(rows.error()));
            return;
        }
        for (auto& row : *rows)
            row.channel = utf8(channelName(m_session, row.channel));
        const bool first = m_model->rowCount() == 0 && !rows->empty();
        m_model->appendRows(std::move(*rows));
        m_count->setText(tr("%1 of %2").arg(m_model->rowCount()).arg(m_total));
        if (first)
            m_table->setCurrentIndex(m_model->index(0, 0));
    });
}

} // namespace minyi::ui
