#include "ui/review/opinion_pane.h"

#include "ui/kit/form_desk.h"
#include "ui/kit/labels.h"
#include "ui/kit/option_tile.h"
#include "ui/kit/qt_text.h"
#include "ui/kit/segmented.h"
#include "ui/look/theme.h"
#include "ui/text/review_words.h"
#include "ui/text/words.h"

#include <QDateEdit>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollArea>
#include <QScrollBar>

namespace minyi::ui {

namespace {

namespace rv = core::review;
using O = rv::Opinion;

} // namespace

void OpinionPane::show(const rv::CardAnswer& card, core::Id<core::cases::CaseFile> file, const QList<Place>& places)
{
    const auto key = QStringLiteral("%1 %2").arg(file.value).arg(card.rounds.front().round);
    m_file = file;
    const auto where = m_place->currentText();
    m_place->clear();
    m_place->addItem(tr("the file"));
    for (const auto& place : places)
        m_place->addItem(place.words);
    const bool met = card.rounds.front().level == rv::Level::Discussion;
    m_wordsName->setText(met ? tr("The discussion: who took part, what was said, the result") : tr("Words of the opinion"));
    m_words->setAccessibleName(m_wordsName->text());
    m_tiles.back()->setVisible(!met); // it is being discussed already
    if (key == m_key)
        return m_place->setCurrentIndex(std::max(0, m_place->findText(where)));
    m_kind->setCurrentIndex(0);
    if (!m_key.isEmpty())
        m_kept[m_key] = draft();
    m_key = key;
    load(m_kept.contains(key) ? m_kept.take(key) : begun(card));
    m_problem->hide();
    m_give->setEnabled(true);
    m_area->verticalScrollBar()->setValue(0);
}

/// What the round before about the same found is taken over, so that only what is looked at again is said again.
OpinionPane::Draft OpinionPane::begun(const rv::CardAnswer& card) const
{
    Draft draft;
    draft.findings.assign(m_points.size(), -1);
    draft.due = qtDate(core::dayOf(m_session.now()) + 3);
    for (std::size_t i = 0; i < m_points.size(); ++i) {
        draft.notes << QString();
        for (const auto& round : card.rounds) {
            if (round.about != card.rounds.front().about)
                continue; // nobody looked at the decision when the filing was reviewed
            const auto found = std::ranges::find(round.points, m_points[i].point, &rv::PointRow::point);
            if (found == round.points.end())
                continue;
            draft.findings[i] = static_cast<int>(found->finding);
            draft.notes[static_cast<int>(i)] = qt(found->note);
            break;
        }
    }
    return draft;
}

OpinionPane::Draft OpinionPane::draft() const
{
    Draft draft;
    for (const auto& row : m_points) {
        draft.findings.push_back(row.finding->current());
        draft.notes << row.note->text();
    }
    draft.opinion = chosen();
    draft.words = m_words->toPlainText();
    draft.article = m_article->text();
    draft.remarks = m_remarks->toPlainText();
    draft.receiver = m_receiver->text();
    draft.due = m_due->date();
    return draft;
}

void OpinionPane::load(const Draft& draft)
{
    for (std::size_t i = 0; i < m_points.size(); ++i) {
        m_points[i].finding->setCurrent(draft.findings[i]);
        m_points[i].note->setText(draft.notes[static_cast<int>(i)]);
    }
    for (std::size_t i = 0; i < m_tiles.size(); ++i) {
        m_tiles[i]->setAutoExclusive(false);
        m_tiles[i]->setChecked(static_cast<int>(i) == draft.opinion);
        m_tiles[i]->setAutoExclusive(true);
        m_tiles[i]->setFocusPolicy(static_cast<int>(i) == std::max(0, draft.opinion) ? Qt::StrongFocus : Qt::ClickFocus); // Tab comes to one of them
    }
    m_words->setPlainText(draft.words);
    m_article->setText(draft.article);
    m_remarks->setPlainText(draft.remarks);
    m_receiver->setText(draft.receiver);
    m_due->setDate(draft.due);
    arrange();
}

void OpinionPane::clear()
{
    if (!m_key.isEmpty())
        m_kept[m_key] = draft();
    m_key.clear();
    m_file = {};
}

void OpinionPane::forget()
{
    m_give->setEnabled(true);
    m_kept.remove(m_key);
    m_key.clear();
}

int OpinionPane::chosen() const
{
    const auto found = std::ranges::find_if(m_tiles, [](const OptionTile* tile) { return tile->isChecked(); });
    return found == m_tiles.end() ? -1 : static_cast<int>(found - m_tiles.begin());
}

void OpinionPane::choose(O opinion)
{
    const auto at = std::ranges::find(kOpinions, opinion);
    auto* tile = at == std::end(kOpinions) ? nullptr : m_tiles[static_cast<std::size_t>(at - std::begin(kOpinions))];
    if (!tile || tile->isHidden())
        return;
    tile->setChecked(true);
    arrange();
    focusOn(tile);
    if (opinion != O::Agree) // which has to be said in words: they are typed next
        (opinion == O::Transfer ? static_cast<QWidget*>(m_receiver) : listsRemarks(opinion) ? m_remarks : m_words)->setFocus(Qt::TabFocusReason);
    QMetaObject::invokeMethod( // with all it asks for in sight, once that is laid out
        this, [this, tile] { m_area->ensureWidgetVisible(m_words, 0, 8), m_area->ensureWidgetVisible(tile, 0, 24); }, Qt::QueuedConnection);
}

void OpinionPane::find(rv::Point point, rv::Finding finding, const QString& reason)
{
    for (auto& row : m_points)
        if (row.point == point) {
            row.finding->setCurrent(static_cast<int>(finding));
            row.note->setText(reason);
        }
    arrange();
}

void OpinionPane::enter()
{
    const auto open = std::ranges::find_if(m_points, [](const PointRow& row) { return row.finding->current() < 0; });
    QWidget* first = open != m_points.end() ? static_cast<QWidget*>(open->finding->button(0)) : m_tiles[static_cast<std::size_t>(std::max(0, chosen()))];
    focusOn(first);
}

void OpinionPane::focusOn(QWidget* field)
{
    field->setFocus(Qt::TabFocusReason);
    m_area->widget()->layout()->activate();
    m_area->ensureWidgetVisible(field, 0, 24);
}

void OpinionPane::pin(const QString& place)
{
    if (const int now = chosen(); now < 0 || !listsRemarks(kOpinions[now]))
        choose(O::Supplement);
    const auto kind = m_kind->currentIndex() > 0 ? m_kind->currentText() + QStringLiteral(" / ") : QString();
    auto text = m_remarks->toPlainText();
    if (!text.isEmpty() && !text.endsWith(QLatin1Char('\n')))
        text += QLatin1Char('\n');
    m_remarks->setPlainText(text + kind + place + tr(": "));
    m_remarks->moveCursor(QTextCursor::End);
    focusOn(m_remarks);
}

void OpinionPane::choosePlace()
{
    if (const int now = chosen(); now < 0 || !listsRemarks(kOpinions[now]))
        choose(O::Supplement);
    focusOn(m_place);
}

rv::DecideReview OpinionPane::command() const
{
    rv::DecideReview command;
    command.file = m_file;
    const int at = chosen();
    command.opinion = at < 0 ? O::Agree : kOpinions[at];
    for (const auto& row : m_points) // the reason of the round before is not that of a point that passes now
        if (const auto finding = static_cast<rv::Finding>(row.finding->current()); row.finding->current() >= 0)
            command.points.push_back({row.point, finding, finding == rv::Finding::Pass ? std::string() : typed(row.note)});
    command.words = typed(m_words);
    if (command.opinion == O::Transfer)
        command.receiver = typed(m_receiver);
    if (command.opinion == O::Correct)
        command.article = typed(m_article);
    if (listsRemarks(command.opinion))
        command.defects = remarksIn(m_remarks->toPlainText(), tr("the file"));
    if (command.opinion == O::Supplement)
        command.supplementDue = coreDay(m_due->date());
    return command;
}

void OpinionPane::give()
{
    m_problem->hide();
    if (chosen() < 0) {
        m_problem->setText(tr("Choose an opinion: Alt+1 to Alt+%1.").arg(m_tiles.size() - (m_tiles.back()->isHidden() ? 1 : 0)));
        m_problem->show();
        return m_tiles.front()->setFocus(Qt::OtherFocusReason);
    }
    m_give->setEnabled(false);
    emit given(command());
}

void OpinionPane::showProblem(const core::Refusal& refusal)
{
    m_give->setEnabled(true);
    const auto name = qt(refusal.detail).section(QLatin1Char(':'), 0, 0);
    auto* field = name.isEmpty() ? nullptr : findChild<QWidget*>(name);
    m_problem->setText(problemOf(refusal, field));
    m_problem->show();
    if (field)
        focusOn(field);
}

/// In the words of this form: all points nobody judged, and a field by the name that stands above it.
QString OpinionPane::problemOf(const core::Refusal& refusal, const QWidget* field) const
{
    const auto open = qt(refusal.detail).section(QStringLiteral("defects: "), 1); // an agreement while one was not accepted
    if (refusal.why == core::Why::Missing && !open.isEmpty())
        return tr("Remark %1 is not accepted yet.").arg(open);
    if (refusal.why != core::Why::Missing || !field)
        return sentence(refusal);
    QStringList unseen;
    for (const auto& row : m_points)
        if (row.finding->current() < 0)
            unseen << words(row.point);
    const bool point = std::ranges::any_of(m_points, [&](const PointRow& row) { return row.finding == field; });
    return point ? tr("Not judged yet: %1").arg(unseen.join(tr(", "))) : tr("Still missing: %1").arg(field->accessibleName());
}

/// A digit says what is found at the point that has the keyboard, and goes on to the next.
void OpinionPane::keyPressEvent(QKeyEvent* event)
{
    const int digit = event->key() - Qt::Key_1;
    const bool plain = !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
    for (std::size_t i = 0; plain && digit >= 0 && digit < 4 && i < m_points.size(); ++i) {
        if (!m_points[i].finding->isAncestorOf(focusWidget()))
            continue;
        m_points[i].finding->setCurrent(digit);
        arrange();
        if (digit != static_cast<int>(rv::Finding::Pass))
            m_points[i].note->setFocus(Qt::OtherFocusReason);
        else if (i + 1 < m_points.size())
            m_points[i + 1].finding->button(std::max(0, m_points[i + 1].finding->current()))->setFocus(Qt::TabFocusReason);
        else
            m_tiles.front()->setFocus(Qt::TabFocusReason);
        return;
    }
    QWidget::keyPressEvent(event);
}

void OpinionPane::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), tokens().surface);
}

} // namespace minyi::ui
