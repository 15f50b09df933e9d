#include "ui/review/review_forms.h"

#include "core/review/command_fields.h"
#include "core/review/reviewing_fields.h"
#include "core/review/said.h"
#include "ui/kit/norm_topic.h"
#include "ui/kit/qt_text.h"
#include "ui/text/cases_words.h"
#include "ui/text/review_words.h"

#include <QCheckBox>
#include <QRegularExpression>

namespace minyi::ui {

namespace {

namespace rv = core::review;

std::optional<rv::ErrorKind> errorCalled(const QString& name)
{
    for (const auto& token : core::TokensOf<rv::ErrorKind>::table)
        if (words(token.value) == name)
            return token.value;
    return {};
}

/// One a line, "kind / where: what"; without a colon the whole line is what is wrong with the file.
std::vector<rv::NewDefect> defectsIn(const QPlainTextEdit* field, const QString& whole)
{
    std::vector<rv::NewDefect> defects;
    for (auto line : field->toPlainText().split(QLatin1Char('\n'), Qt::SkipEmptyParts)) {
        const auto slash = line.indexOf(QRegularExpression(QStringLiteral("[/／]")));
        const auto kind = slash > 0 ? errorCalled(line.left(slash).trimmed()) : std::nullopt;
        if (kind)
            line = line.mid(slash + 1);
        const auto at = line.indexOf(QRegularExpression(QStringLiteral("[:：]")));
        const auto target = at > 0 ? line.left(at).trimmed() : whole;
        const auto what = (at > 0 ? line.mid(at + 1) : line).trimmed();
        defects.push_back({target.toStdString(), what.toStdString(), kind});
    }
    return defects;
}

/// What may stand before the slash.
QString errorKinds()
{
    QStringList all;
    for (const auto& token : core::TokensOf<rv::ErrorKind>::table)
        all << words(token.value);
    return all.join(QStringLiteral(" · "));
}

/// A box for each value that passes; the chosen ones are read later.
template <class E, class F>
std::vector<std::pair<E, QCheckBox*>> addBoxes(FormDialog* form, F passes)
{
    std::vector<std::pair<E, QCheckBox*>> boxes;
    for (const auto& token : core::TokensOf<E>::table) {
        if (!passes(token.value))
            continue;
        auto* box = named(new QCheckBox(words(token.value)), token.text.data());
        form->addField({}, box);
        boxes.emplace_back(token.value, box);
    }
    return boxes;
}

template <class E>
std::vector<E> checkedOf(const std::vector<std::pair<E, QCheckBox*>>& boxes)
{
    std::vector<E> all;
    for (const auto& [value, box] : boxes)
        if (box->isChecked())
            all.push_back(value);
    return all;
}

/// A finding and its reason, side by side.
struct PointRow {
    rv::Point point;
    QComboBox* finding;
    QLineEdit* note;
};

/// A row for each of the ten points.
std::vector<PointRow> addPoints(FormDialog* form)
{
    std::vector<PointRow> points;
    for (const auto& token : core::TokensOf<rv::Point>::table) {
        auto* pair = new QWidget;
        auto* line = new QHBoxLayout(pair);
        line->setContentsMargins(0, 0, 0, 0);
        auto* finding = new QComboBox;
        for (const auto& each : core::TokensOf<rv::Finding>::table)
            finding->addItem(words(each.value), qt(each.text));
        auto* note = new QLineEdit;
        note->setPlaceholderText(ReviewForms::tr("Reason, unless it passes"));
        finding->setAccessibleName(words(token.value));
        note->setAccessibleName(ReviewForms::tr("Reason: %1").arg(words(token.value)));
        for (QWidget* asked : {static_cast<QWidget*>(finding), static_cast<QWidget*>(note)})
            setNorm(asked, QStringLiteral("point.") + qt(token.text), words(token.value));
        line->addWidget(finding);
        line->addWidget(note, 1);
        form->addField(words(token.value), pair);
        pair->setFocusProxy(finding);
        points.push_back({token.value, finding, note});
    }
    return points;
}

} // namespace

void ReviewForms::openPass(qint64 file)
{
    auto* form = makeForm(QStringLiteral("pass %1").arg(file), tr("Pass on to legal affairs"));
    form->addFact(tr("The clock of legal affairs begins now. Who passes a case on gives no opinion on it later."));
    auto* words = named(form->addText(tr("What they should know")), "words");
    submitWith<rv::CheckReview>(
        form, [=] { return rv::CheckReview{{file}, true, typed(words), {}, {}}; }, [this](auto) { emit done(tr("Passed on")); });
    openForm(form);
}

void ReviewForms::openReturn(qint64 file)
{
    auto* form = makeForm(QStringLiteral("return %1").arg(file), tr("Give back to the handler"));
    auto* defects = named(form->addText(tr("What is wrong, one a line, as “kind / where: what”"), {}, true), "defects");
    form->addFact(errorKinds());
    submitWith<rv::CheckReview>(
        form, [=] { return rv::CheckReview{{file}, false, {}, defectsIn(defects, tr("the file")), {}}; },
        [this](auto) { emit done(tr("Given back")); });
    openForm(form);
}

void ReviewForms::openOpinion(qint64 file, const rv::CardAnswer& card)
{
    auto* form = makeForm(QStringLiteral("opinion %1 %2").arg(file).arg(card.rounds.front().round), tr("Give the opinion"));
    using O = rv::Opinion;
    auto* opinion = named(new QComboBox, "opinion");
    for (const O each : {O::Agree, O::Supplement, O::Correct, O::Disagree, O::Transfer, O::Discuss})
        opinion->addItem(words(each), qt(core::toText(each)));
    setNorm(opinion, QStringLiteral("opinion."));
    form->addField(tr("Opinion"), opinion, true);
    const auto points = addPoints(form);
    auto* said = named(form->addText(tr("Words of the opinion")), "words");
    auto* article = named(form->addLine(tr("Article")), "article");
    auto* defects = named(form->addText(tr("What is wrong, one a line, as “kind / where: what”")), "defects");
    form->addFact(errorKinds());
    auto* due = named(form->addDate(tr("To be supplemented by"), qtDate(core::dayOf(m_session.now()) + 3)), "supplement_due");
    submitWith<rv::DecideReview>(
        form,
        [=, this] {
            rv::DecideReview command;
            command.file = {file};
            command.opinion = *core::fromText<O>(chosen(opinion));
            for (const auto& row : points)
                command.points.push_back({row.point, *core::fromText<rv::Finding>(chosen(row.finding)), typed(row.note)});
            command.words = typed(said);
            command.article = typed(article);
            command.defects = defectsIn(defects, tr("the file"));
            if (command.opinion == O::Supplement)
                command.supplementDue = coreDay(due->date());
            return command;
        },
        [this](auto) { emit done(tr("The opinion is given")); });
    openForm(form);
}

void ReviewForms::openOverride(qint64 file)
{
    auto* form = makeForm(QStringLiteral("override %1").arg(file), tr("Go on without the agreement"));
    form->addFact(tr("The case goes on without the agreement of legal affairs. It is listed in the month with your reason."));
    auto* reason = named(form->addText(tr("Reason"), {}, true), "reason");
    submitWith<rv::OverrideReview>(
        form, [=] { return rv::OverrideReview{{file}, typed(reason), {}}; }, [this](auto) { emit done(tr("It goes on, with your reason")); });
    openForm(form);
}

/// What the case itself tells is read off it; a handler says the rest.
void ReviewForms::openSubmit(qint64 file, const rv::CardAnswer& card)
{
    auto* form = makeForm(QStringLiteral("submit %1").arg(file), tr("Submit for legal review"));
    if (!card.grounds.empty())
        form->addFact(tr("Reviewed in full: %1").arg(groundsWords(card.grounds)));
    form->addFact(tr("What is proposed that has to be reviewed in full:"));
    const auto isFresh = [&](rv::Ground ground) { return std::ranges::find(card.said, ground, &rv::SaidRow::ground) == card.said.end(); };
    const auto boxes = addBoxes<rv::Ground>(
        form, [&](rv::Ground ground) { return rv::isSaid(ground) && ground != rv::Ground::NoFilingDisputed && isFresh(ground); });
    submitWith<rv::SubmitReview>(
        form, [=] { return rv::SubmitReview{{file}, checkedOf(boxes), {}, {}}; }, [this](auto) { emit done(tr("Submitted")); });
    openForm(form);
}

void ReviewForms::openSubmit(qint64 file, const rv::OpeningRow& opening)
{
    auto* form = makeForm(QStringLiteral("submit %1 %2").arg(file).arg(qt(core::toText(opening.step))), tr("Submit to the review: %1").arg(words(opening.step)));
    form->addFact(tr("The case stays where it is. The step may be taken once legal affairs agree, on the file as it is read; until then nobody writes in it."));
    if (!opening.grounds.empty())
        form->addFact(groundsWords(opening.grounds));
    const auto boxes = addBoxes<rv::Ground>(form, [&](rv::Ground ground) {
        return ground == rv::Ground::NoFilingDisputed && opening.step == core::cases::Step::Decline && opening.grounds.empty();
    });
    submitWith<rv::SubmitReview>(
        form, [=, step = opening.step] { return rv::SubmitReview{{file}, checkedOf(boxes), {}, step}; }, [this](auto) { emit done(tr("Submitted")); });
    openForm(form);
}

void ReviewForms::openWithdraw(qint64 file, rv::Ground ground)
{
    auto* form = makeForm(QStringLiteral("withdraw %1 %2").arg(file).arg(qt(core::toText(ground))), tr("Withdraw: %1").arg(words(ground)));
    form->addFact(tr("The next rounds no longer count it. Rounds that were held keep it."));
    auto* reason = named(form->addText(tr("Reason"), {}, true), "reason");
    submitWith<rv::WithdrawGround>(
        form, [=] { return rv::WithdrawGround{{file}, ground, typed(reason)}; }, [this](auto) { emit done(tr("Withdrawn")); });
    openForm(form);
}

void ReviewForms::openStandBack(qint64 file)
{
    auto* form = makeForm(QStringLiteral("stand back %1").arg(file), tr("Stand back from this case"));
    form->addFact(tr("You take no step in this case any more and are shown nothing of its review. This cannot be taken back."));
    auto* reason = named(form->addText(tr("Reason"), {}, true), "reason");
    submitWith<rv::Recuse>(
        form, [=] { return rv::Recuse{{file}, {}, typed(reason)}; }, [this](auto) { emit done(tr("You have no part in the case any more")); });
    openForm(form);
}

void ReviewForms::openAskRecusal(qint64 file)
{
    auto* form = makeForm(QStringLiteral("recusal %1").arg(file), tr("Note a request for recusal"));
    form->addFact(tr("The leader answers it within two days; until then the officer goes on."));
    auto* officer = named(form->addLine(tr("Officer (account)"), {}, true), "officer");
    auto* reason = named(form->addText(tr("Reason the party gives"), {}, true), "reason");
    submitWith<rv::Recuse>(
        form, [=] { return rv::Recuse{{file}, typed(officer), typed(reason)}; }, [this](auto) { emit done(tr("The request is noted")); });
    openForm(form);
}

void ReviewForms::openAnswerRecusal(const rv::RecusalRow& recusal)
{
    auto* form = makeForm(QStringLiteral("answer recusal %1").arg(recusal.id.value), tr("Answer the request"));
    form->addFact(QStringLiteral("%1: %2").arg(qt(recusal.officer), qt(recusal.reason)));
    auto* grant = named(new QComboBox, "grant");
    grant->addItem(tr("Has no part in it any more"), QStringLiteral("yes"));
    grant->addItem(tr("Goes on"), QStringLiteral("no"));
    form->addField(tr("Decision"), grant, true);
    auto* said = named(form->addText(tr("Reason"), {}, true), "words");
    submitWith<rv::AnswerRecusal>(
        form, [=, id = recusal.id] { return rv::AnswerRecusal{id, chosen(grant) == "yes", typed(said)}; }, [this](auto) { emit done(tr("Answered")); });
    openForm(form);
}

void ReviewForms::openSecondLook(const rv::LookRow& look)
{
    auto* form = makeForm(QStringLiteral("second look %1").arg(look.id.value), tr("Give the second look"));
    form->addFact(tr("Agreed to by %1. What you find changes nothing of the case; it is counted.").arg(qt(look.reviewer)));
    const auto boxes = addBoxes<rv::ErrorKind>(form, [](rv::ErrorKind) { return true; });
    auto* said = named(form->addText(tr("What was found")), "words");
    submitWith<rv::GiveSecondLook>(
        form, [=, id = look.id] { return rv::GiveSecondLook{id, checkedOf(boxes), typed(said)}; }, [this](auto) { emit done(tr("Second look given")); });
    openForm(form);
}

void ReviewForms::draw(const QString& month)
{
    submit(m_session, rv::DrawLooks{month.toStdString()}, m_over, [this](auto drawn) {
        if (!drawn)
            return emit refused(sentence(drawn.error()));
        emit done(tr("Drawn: %1 of %2").arg(drawn->drawn).arg(drawn->agreed));
    });
}

void ReviewForms::accept(const rv::DefectRow& defect, bool accept)
{
    submit(m_session, rv::AcceptDefect{defect.id, accept}, m_over, [this, accept](auto result) {
        if (!result)
            return emit refused(sentence(result.error()));
        emit done(accept ? tr("Accepted") : tr("Open again"));
    });
}

} // namespace minyi::ui
