#include "ui/review/opinion_pane.h"

#include "ui/kit/detail_pane.h"
#include "ui/kit/form_desk.h"
#include "ui/kit/labels.h"
#include "ui/kit/norm_topic.h"
#include "ui/kit/option_tile.h"
#include "ui/kit/qt_text.h"
#include "ui/kit/segmented.h"
#include "ui/text/review_words.h"

#include <QDateEdit>
#include <QGridLayout>
#include <QVBoxLayout>

namespace minyi::ui {

namespace {

namespace rv = core::review;

constexpr int kTextHeight = 96;

Segment segmentOf(rv::Finding finding)
{
    using F = rv::Finding;
    switch (finding) {
    case F::Pass: return {words(finding), Glyph::Tick, Tone::Ok};
    case F::Doubt: return {words(finding), Glyph::Half, Tone::Warn};
    case F::Fail: return {words(finding), Glyph::Cross, Tone::Danger};
    case F::NotApplicable: break;
    }
    return {OpinionPane::tr("n/a"), Glyph::None, Tone::Neutral}; // in full it is too wide for a row
}

} // namespace

OpinionPane::OpinionPane(Session& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_head(makeLabel({}, "section"))
    , m_sum(makeWrapped({}, "meta", "2"))
    , m_conclusion(makeLabel({}, "section"))
    , m_problem(named(makeWrapped({}, "body", "danger"), "problem"))
    , m_wordsName(makeLabel({}, "meta", "2"))
    , m_articleName(makeLabel({}, "meta", "2"))
    , m_receiverName(makeLabel({}, "meta", "2"))
    , m_remarksName(makeWrapped({}, "meta", "2"))
    , m_dueName(makeLabel({}, "meta", "2"))
    , m_words(named(new QPlainTextEdit, "words"))
    , m_remarks(named(new QPlainTextEdit, "defects"))
    , m_article(named(new QLineEdit, "article"))
    , m_receiver(named(new QLineEdit, "receiver"))
    , m_place(new QComboBox)
    , m_kind(new QComboBox)
    , m_pin(makeButton({}, "ghost"))
    , m_give(makeButton({}, "primary"))
    , m_due(named(new QDateEdit, "supplement_due"))
    , m_pins(new QWidget)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_area = makeScroll(makeForm());
    column->addWidget(m_area, 1);
    column->addWidget(makeFoot());
    setWords();
    arrange();
}

QWidget* OpinionPane::makeForm()
{
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(16, 12, 16, 12);
    column->setSpacing(6);
    column->addWidget(m_head);
    column->addWidget(m_sum);
    addPoints(column);
    column->addSpacing(8);
    column->addWidget(m_conclusion);
    addTiles(column);
    addWords(column);
    column->addStretch(1);
    return content;
}

void OpinionPane::addPoints(QVBoxLayout* column)
{
    QList<Segment> segments;
    for (const auto& token : core::TokensOf<rv::Finding>::table)
        segments << segmentOf(token.value);
    for (const auto& token : core::TokensOf<rv::Point>::table) {
        PointRow row{token.value, makeWrapped(words(token.value)), new Segmented(segments, words(token.value)), new QLineEdit};
        const auto name = QStringLiteral("points.") + qt(token.text);
        row.finding->setObjectName(name);
        row.finding->setCurrent(-1);
        row.finding->setFocusProxy(row.finding->button(0));
        row.note->setObjectName(name + QStringLiteral(".note"));
        row.note->hide();
        for (QWidget* asked : {static_cast<QWidget*>(row.finding), static_cast<QWidget*>(row.note)})
            setNorm(asked, QStringLiteral("point.") + qt(token.text), words(token.value));
        for (int i = 0; i < segments.size(); ++i)
            setNorm(row.finding->button(i), QStringLiteral("point.") + qt(token.text), words(token.value));
        auto* line = new QHBoxLayout;
        line->addWidget(row.name, 1);
        line->addWidget(row.finding);
        column->addLayout(line);
        column->addWidget(row.note);
        connect(row.finding, &Segmented::chosen, this, &OpinionPane::arrange);
        connect(row.note, &QLineEdit::textChanged, m_problem, &QWidget::hide);
        m_points.push_back(row);
    }
}

void OpinionPane::addTiles(QVBoxLayout* column)
{
    auto* tiles = new QWidget;
    tiles->setObjectName(QStringLiteral("opinion"));
    auto* grid = new QGridLayout(tiles);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(8);
    for (int i = 0; i < static_cast<int>(std::size(kOpinions)); ++i) {
        auto* tile = new OptionTile(QStringLiteral("Alt+%1").arg(i + 1), words(kOpinions[i]));
        setNorm(tile, QStringLiteral("opinion.") + qt(core::toText(kOpinions[i])), words(kOpinions[i]));
        grid->addWidget(tile, i / 2, i % 2);
        connect(tile, &QAbstractButton::clicked, this, &OpinionPane::arrange);
        m_tiles.push_back(tile);
    }
    tiles->setFocusProxy(m_tiles.front());
    column->addWidget(tiles);
}

void OpinionPane::addWords(QVBoxLayout* column)
{
    auto* pins = new QHBoxLayout(m_pins);
    pins->setContentsMargins(0, 0, 0, 0);
    pins->addWidget(m_kind, 1);
    pins->addWidget(m_place, 2);
    pins->addWidget(m_pin);
    for (auto* box : {m_kind, m_place})
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon), box->setMinimumContentsLength(4);
    for (auto* text : {m_words, m_remarks}) {
        text->setTabChangesFocus(true);
        text->setFixedHeight(kTextHeight);
    }
    m_due->setCalendarPopup(true);
    m_due->setDisplayFormat(QStringLiteral("yyyy-MM-dd"));
    for (QWidget* each : {static_cast<QWidget*>(m_remarksName), m_pins, static_cast<QWidget*>(m_remarks), static_cast<QWidget*>(m_articleName),
                          static_cast<QWidget*>(m_article), static_cast<QWidget*>(m_dueName), static_cast<QWidget*>(m_due),
                          static_cast<QWidget*>(m_receiverName), static_cast<QWidget*>(m_receiver), static_cast<QWidget*>(m_wordsName), static_cast<QWidget*>(m_words)})
        column->addWidget(each);
    for (QWidget* each : {static_cast<QWidget*>(m_remarks), static_cast<QWidget*>(m_article), static_cast<QWidget*>(m_due), static_cast<QWidget*>(m_words)})
        setNorm(each, QStringLiteral("field.opinion.") + each->objectName());
    for (auto* text : {m_words, m_remarks})
        connect(text, &QPlainTextEdit::textChanged, m_problem, &QWidget::hide);
    for (auto* line : {m_article, m_receiver})
        connect(line, &QLineEdit::textChanged, m_problem, &QWidget::hide);
    connect(m_pin, &QPushButton::clicked, this, [this] { pin(m_place->currentText()); });
}

QWidget* OpinionPane::makeFoot()
{
    auto* foot = new QWidget;
    auto* column = new QVBoxLayout(foot);
    column->setContentsMargins(16, 8, 16, 8);
    column->addWidget(m_problem);
    column->addWidget(m_give);
    m_problem->hide();
    connect(m_give, &QPushButton::clicked, this, &OpinionPane::give);
    return foot;
}

void OpinionPane::setWords()
{
    m_head->setText(tr("The ten points"));
    m_conclusion->setText(tr("Opinion"));
    m_wordsName->setText(tr("Words of the opinion"));
    m_articleName->setText(tr("Article, required"));
    m_receiverName->setText(tr("To whom, required"));
    m_remarksName->setText(tr("What is wrong, numbered, one a line"));
    m_dueName->setText(tr("To be supplemented by"));
    m_pin->setText(tr("Pin"));
    m_give->setText(tr("Give the opinion and go on (Ctrl+Enter)"));
    m_kind->clear();
    m_kind->addItem(tr("Kind of error"));
    m_kind->addItems(errorKinds());
    const std::pair<QWidget*, QString> names[] = {{m_words, m_wordsName->text()}, {m_article, m_articleName->text()}, {m_remarks, m_remarksName->text()},
                                                  {m_due, m_dueName->text()},     {m_receiver, m_receiverName->text()},
                                                  {m_place, tr("Where")},             {m_kind, tr("Kind of error")}};
    for (const auto& [field, name] : names)
        field->setAccessibleName(name);
    for (std::size_t i = 0; i < m_points.size(); ++i) {
        auto& row = m_points[i];
        row.name->setText(words(row.point));
        row.finding->setAccessibleName(words(row.point));
        row.note->setAccessibleName(tr("Reason: %1").arg(words(row.point)));
        row.note->setPlaceholderText(tr("Reason, unless it passes"));
        for (int k = 0; k < 4; ++k)
            row.finding->setWords(k, segmentOf(static_cast<rv::Finding>(k)).words);
    }
    for (std::size_t i = 0; i < m_tiles.size(); ++i)
        m_tiles[i]->setText(words(kOpinions[i])), m_tiles[i]->setAccessibleName(words(kOpinions[i]));
}

/// Which fields the opinion wants, which points a reason, and what was found in all.
void OpinionPane::arrange()
{
    m_problem->hide(); // it spoke of what was there before
    const int at = chosen();
    const bool list = at >= 0 && listsRemarks(kOpinions[at]), article = at >= 0 && kOpinions[at] == rv::Opinion::Correct;
    for (QWidget* each : {static_cast<QWidget*>(m_remarksName), static_cast<QWidget*>(m_remarks), m_pins})
        each->setVisible(list);
    for (QWidget* each : {static_cast<QWidget*>(m_articleName), static_cast<QWidget*>(m_article)})
        each->setVisible(article);
    for (QWidget* each : {static_cast<QWidget*>(m_receiverName), static_cast<QWidget*>(m_receiver)})
        each->setVisible(at >= 0 && kOpinions[at] == rv::Opinion::Transfer);
    for (QWidget* each : {static_cast<QWidget*>(m_dueName), static_cast<QWidget*>(m_due)})
        each->setVisible(at >= 0 && kOpinions[at] == rv::Opinion::Supplement);
    int count[4] = {}, open = 0;
    for (const auto& row : m_points) {
        const int finding = row.finding->current();
        row.note->setVisible(finding > 0);
        finding < 0 ? ++open : ++count[finding];
    }
    QStringList parts;
    for (int i = 0; i < 4; ++i)
        if (count[i])
            parts << QStringLiteral("%1 %2").arg(words(static_cast<rv::Finding>(i))).arg(count[i]);
    if (open)
        parts << tr("not looked at: %1").arg(open);
    m_sum->setText(parts.join(tr(", ")));
}

void OpinionPane::retranslate()
{
    setWords();
    arrange();
}

} // namespace minyi::ui
