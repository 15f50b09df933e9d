#include "ui/review/review_forms.h"

#include "core/review/command_fields.h"
#include "ui/kit/norm_topic.h"
#include "ui/kit/qt_text.h"
#include "ui/text/review_words.h"

namespace minyi::ui {

namespace {

namespace rv = core::review;

/// One a line, "where: what"; without a colon the whole line is what is wrong with the file.
std::vector<rv::NewDefect> defectsIn(const QPlainTextEdit* field, const QString& whole)
{
    std::vector<rv::NewDefect> defects;
    for (const auto& line : field->toPlainText().split(QLatin1Char('\n'), Qt::SkipEmptyParts)) {
        auto at = line.indexOf(QRegularExpression(QStringLiteral("[:：]")));
        const auto target = at > 0 ? line.left(at).trimmed() : whole;
        const auto words = (at > 0 ? line.mid(at + 1) : line).trimmed();
        defects.push_back({target.toStdString(), words.toStdString()});
    }
    return defects;
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
    auto* defects = named(form->addText(tr("What is wrong, one a line, as “where: what”"), {}, true), "defects");
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
    auto* defects = named(form->addText(tr("What is wrong, one a line, as “where: what”")), "defects");
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

void ReviewForms::accept(const rv::DefectRow& defect, bool accept)
{
    submit(m_session, rv::AcceptDefect{defect.id, accept}, m_over, [this, accept](auto result) {
        if (!result)
            return emit refused(sentence(result.error()));
        emit done(accept ? tr("Accepted") : tr("Open again"));
    });
}

} // namespace minyi::ui
