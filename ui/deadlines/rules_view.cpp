#include "ui/deadlines/rules_view.h"

#include "core/deadlines/edition_fields.h"
#include "ui/deadlines/rule_forms.h"
#include "ui/kit/calls.h"
#include "ui/kit/detail_pane.h"
#include "ui/kit/labels.h"
#include "ui/kit/qt_text.h"
#include "ui/text/deadline_words.h"
#include "ui/text/formats.h"

#include <QHBoxLayout>
#include <QLineEdit>

namespace minyi::ui {

namespace {

namespace dl = core::deadlines;
using State = dl::EditionState;

const Column<RuleLine> kRuleColumns[] = {
    {QT_TRANSLATE_NOOP("Column", "Limit"), [](const RuleLine& l) { return QVariant(l.name); }, 330, Qt::AlignLeft, true},
    {QT_TRANSLATE_NOOP("Column", "Amount"), [](const RuleLine& l) { return QVariant::fromValue(l.amount); }, 190},
    {QT_TRANSLATE_NOOP("Column", "On a day off"), [](const RuleLine& l) { return QVariant(l.rolls); }, 110},
    {QT_TRANSLATE_NOOP("Column", "Article and law"), [](const RuleLine& l) { return QVariant(l.law); }, 300},
    {QT_TRANSLATE_NOOP("Column", "Valid"), [](const RuleLine& l) { return QVariant(l.valid); }, 190},
};
constexpr int kLaw = 3;

QString amountOf(const dl::Rule& rule)
{
    if (rule.limit)
        return amountWords(rule.limit->amount, rule.limit->unit);
    return rule.kind == dl::Kind::Prompt ? RulesView::tr("at once") : RulesView::tr("set by the site");
}

QString stateWords(const dl::EditionRow& edition)
{
    switch (edition.state) {
    case State::Draft: return edition.words.empty() ? RulesView::tr("draft of %1").arg(qt(edition.draftedBy))
                                                    : RulesView::tr("sent back to %1: %2").arg(qt(edition.draftedBy), qt(edition.words));
    case State::Submitted: return RulesView::tr("submitted by %1").arg(qt(edition.draftedBy));
    case State::InForce: return edition.unfit ? RulesView::tr("does not fit the limits of this program and does not count")
                                              : RulesView::tr("drafted by %1, taken into force by %2").arg(qt(edition.draftedBy), qt(edition.answeredBy));
    case State::Dropped: return RulesView::tr("dropped");
    }
    return {};
}

} // namespace

RulesView::RulesView(Session& session, RuleForms* forms, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_forms(forms)
    , m_search(new QLineEdit)
    , m_strips(new QVBoxLayout)
    , m_table(new TableView(tr("Limits")))
    , m_model(new RowModel<RuleLine>(kRuleColumns, this))
    , m_about(makeWrapped({}, "meta", "2"))
    , m_foot(makeLabel({}, "meta", "2"))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addLayout(m_strips);
    column->addWidget(m_search);
    m_table->setModel(m_model);
    setWidths(*m_table, kRuleColumns);
    m_table->horizontalHeader()->setSectionResizeMode(kLaw, QHeaderView::Stretch);
    m_table->horizontalHeader()->setSortIndicatorShown(false);
    column->addWidget(m_table, 1);
    m_about->setMinimumHeight(52);
    m_about->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    column->addWidget(m_about);
    column->addWidget(m_foot);
    connect(m_search, &QLineEdit::textChanged, this, &RulesView::show);
    connect(m_table, &TableView::opened, this, &RulesView::open);
    connect(m_table, &TableView::nextStep, this, &RulesView::open);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &RulesView::showAbout);
    retranslate();
}

void RulesView::retranslate()
{
    m_search->setPlaceholderText(tr("Find a limit, an article, a law"));
    m_search->setAccessibleName(m_search->placeholderText());
}

void RulesView::reload()
{
    ask(m_session, dl::Editions{}, this, [this](auto editions) {
        if (!editions)
            return;
        m_editions = std::move(*editions);
        showEditions();
        ask(m_session, dl::Limits{}, this, [this](auto limits) {
            if (!limits)
                return;
            m_limits = std::move(*limits);
            show();
        });
    });
}

const dl::EditionRow* RulesView::draft() const
{
    for (const auto& edition : m_editions)
        if (edition.state == State::Draft && edition.mine)
            return &edition;
    return nullptr;
}

RuleLine RulesView::lineOf(const dl::LimitRow& row) const
{
    const auto iso = [](core::Day day) { return qt(core::isoDay(day)); }; // two days share a column
    const auto& rule = row.rule;
    RuleLine line{row, said(m_session, rule.nameZh, rule.nameEn), said(m_session, row.instrumentZh, row.instrumentEn), {}, {},
                  {amountOf(rule), {}}};
    if (rule.source.article)
        line.law = qt(*rule.source.article) + QStringLiteral(" · ") + line.law;
    if (rule.limit)
        line.rolls = rule.rollover ? tr("moves on") : tr("stays");
    if (rule.effectiveFrom && rule.effectiveTo)
        line.valid = tr("%1 to %2").arg(iso(*rule.effectiveFrom), iso(*rule.effectiveTo));
    else if (rule.effectiveFrom)
        line.valid = tr("from %1").arg(iso(*rule.effectiveFrom));
    else if (rule.effectiveTo)
        line.valid = tr("until %1").arg(iso(*rule.effectiveTo));
    for (const auto& edition : m_editions)
        if (edition.state == State::Draft || edition.state == State::Submitted)
            if (const auto* changed = changedIn(edition, rule))
                line.amount.aside = tr("then %1").arg(amountOf(*changed));
    return line;
}

void RulesView::show()
{
    const QString wanted = m_search->text().trimmed();
    const int row = m_table->currentIndex().row();
    const std::string before = row >= 0 && row < m_model->rowCount() ? m_model->row(row).row.rule.id : std::string();
    std::vector<RuleLine> lines;
    int at = 0;
    for (const auto& limit : m_limits) {
        auto line = lineOf(limit);
        if (!wanted.isEmpty() && !(line.name + line.law).contains(wanted, Qt::CaseInsensitive))
            continue;
        if (limit.rule.id == before)
            at = static_cast<int>(lines.size());
        lines.push_back(std::move(line));
    }
    const auto count = lines.size();
    m_model->setRows(std::move(lines));
    m_foot->setText(count == m_limits.size() ? tr("%1 limits").arg(count) : tr("%1 of %2 limits").arg(count).arg(m_limits.size()));
    if (count)
        m_table->selectRow(at);
    showAbout();
}

void RulesView::showAbout()
{
    const int at = m_table->currentIndex().row();
    if (at < 0 || at >= m_model->rowCount())
        return m_about->setText(tr("No limit has these words."));
    const auto& rule = m_model->row(at).row.rule;
    const auto& row = m_model->row(at).row;
    QStringList lines;
    if (!row.startZh.empty())
        lines << tr("From: %1").arg(said(m_session, row.startZh, row.startEn));
    if (!row.doneZh.empty())
        lines << tr("Until: %1").arg(said(m_session, row.doneZh, row.doneEn));
    for (const auto& extension : rule.extensions)
        lines << tr("Extension: %1, %2").arg(extension.amount ? amountWords(*extension.amount, *extension.unit) : tr("a day that is set"),
                                             said(m_session, extension.conditionZh, extension.conditionEn));
    for (const auto& suspension : rule.suspensions)
        lines << tr("Not counted: %1").arg(said(m_session, suspension.wordsZh, suspension.wordsEn));
    if (rule.note)
        lines << qt(*rule.note);
    m_about->setText(lines.join(QStringLiteral(" · ")));
}

void RulesView::showEditions()
{
    while (auto* item = m_strips->takeAt(0)) {
        item->widget()->deleteLater();
        delete item;
    }
    for (const auto& edition : m_editions)
        if (edition.state != State::Dropped)
            m_strips->addWidget(makeStrip(edition));
}

QWidget* RulesView::makeStrip(const Edition& edition)
{
    auto* strip = new QWidget;
    auto* row = new QHBoxLayout(strip);
    row->setContentsMargins(0, 0, 0, 0);
    const QString head = tr("%1, valid from %2, %3 limits: %4")
                             .arg(qt(edition.paper), Formats(m_session.language).day(edition.validFrom))
                             .arg(edition.changes.size())
                             .arg(stateWords(edition));
    auto* words = new ElidedLabel(head);
    setTone(words, edition.unfit ? "danger" : edition.state == State::InForce ? "2" : "");
    row->addWidget(words, 1);
    addVerbs(row, edition);
    return strip;
}

void RulesView::addVerbs(QHBoxLayout* row, const Edition& edition)
{
    const auto verb = [&](const QString& words, const char* kind, auto act) {
        auto* button = makeButton(words, kind);
        row->addWidget(button);
        connect(button, &QPushButton::clicked, this, [this, edition, act] { act(edition); });
    };
    const auto tryFor = [this](RuleForms::Then then) { return [this, then](const Edition& one) { m_forms->openTrial(one, then); }; };
    const bool own = edition.state == State::Draft && edition.mine;
    if (own && !edition.changes.empty())
        verb(tr("Try and submit"), "primary", tryFor(RuleForms::Then::Submit));
    if (edition.mayTake)
        verb(tr("Try and take into force"), "primary", tryFor(RuleForms::Then::Take));
    if (edition.state == State::Submitted && !edition.mayTake && m_session.may(core::Permission::DraftRules))
        verb(tr("Try it"), "", tryFor(RuleForms::Then::Nothing));
    if (own || edition.mayTake)
        verb(own ? tr("Drop") : tr("Send back"), "", [this](const Edition& one) { m_forms->openReturn(one); });
}

void RulesView::open()
{
    const int at = m_table->currentIndex().row();
    if (at < 0 || at >= m_model->rowCount() || !m_session.may(core::Permission::DraftRules))
        return;
    if (const auto* edition = draft())
        m_forms->openChange(*edition, m_model->row(at).row);
    else
        m_forms->openDraft();
}

} // namespace minyi::ui
