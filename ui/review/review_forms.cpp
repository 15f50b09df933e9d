#include "ui/review/review_forms.h"

#include "core/cases/suspects.h"
#include "core/review/command_fields.h"
#include "core/review/reviewing_fields.h"
#include "core/review/said.h"
#include "ui/cases/officer_choice.h"
#include "ui/kit/labels.h"
#include "ui/kit/norm_topic.h"
#include "ui/kit/qt_text.h"
#include "ui/review/remarks.h"
#include "ui/text/cases_words.h"
#include "ui/text/review_words.h"

#include <QCheckBox>

namespace minyi::ui {

namespace {

namespace rv = core::review;

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

/// What the review is asked to look at, in words; F1 elsewhere in the form is about the review itself.
QPlainTextEdit* addProposal(FormDialog* form)
{
    auto* proposal = named(form->addText(ReviewForms::tr("What you propose: for whom, what, by which article")), "proposal");
    proposal->setPlaceholderText(ReviewForms::tr("For example: for Zhang, five days of detention and a fine of 500 yuan, Law art. 51"));
    setNorm(proposal, QStringLiteral("field.submit.proposal"));
    setNorm(form, stepTopic(core::cases::Class::Administrative, core::cases::Step::SubmitForReview));
    return proposal;
}

} // namespace

void ReviewForms::openPass(qint64 file)
{
    auto* form = makeForm(QStringLiteral("pass %1").arg(file), tr("Pass on to legal affairs"));
    form->addFact(tr("The clock of legal affairs begins now. Who passes a case on gives no opinion on it later."));
    auto* words = named(form->addText(tr("What they should know")), "words");
    submitWith<rv::CheckReview>(
        form, [=] { return rv::CheckReview{{file}, true, typed(words), {}, {}}; }, [this](auto) { emit sent(tr("Passed on")); });
    openForm(form);
}

void ReviewForms::openReturn(qint64 file)
{
    auto* form = makeForm(QStringLiteral("return %1").arg(file), tr("Give back to the handler"));
    auto* defects = named(form->addText(tr("What is wrong, one a line, as “kind / where: what”"), {}, true), "defects");
    form->addFact(errorKinds().join(QStringLiteral(" · ")));
    submitWith<rv::CheckReview>(
        form, [=] { return rv::CheckReview{{file}, false, {}, remarksIn(defects->toPlainText(), tr("the file")), {}}; },
        [this](auto) { emit sent(tr("Given back")); });
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
void ReviewForms::openSubmit(const core::cases::FileAnswer& file, const rv::CardAnswer& card)
{
    auto* form = makeForm(QStringLiteral("submit %1").arg(file.row.id.value), tr("Submit for legal review"));
    form->addFact(headOf(file.row));
    if (std::ranges::none_of(file.people, [](const auto& person) { return core::cases::isSuspectRole(person.role); }))
        setTone(form->addFact(tr("Nobody is named as suspect in this case: there is nobody to decide about.")), "danger");
    if (!card.grounds.empty())
        form->addFact(tr("Reviewed in full: %1").arg(groundsWords(card.grounds)));
    auto* proposal = addProposal(form);
    form->addFact(tr("What is proposed that has to be reviewed in full:"));
    const auto isFresh = [&](rv::Ground ground) { return std::ranges::find(card.said, ground, &rv::SaidRow::ground) == card.said.end(); };
    const auto boxes = addBoxes<rv::Ground>(
        form, [&](rv::Ground ground) { return rv::isSaid(ground) && ground != rv::Ground::NoFilingDisputed && isFresh(ground); });
    submitWith<rv::SubmitReview>(
        form, [=, id = file.row.id, ver = file.row.ver] { return rv::SubmitReview{id, checkedOf(boxes), ver, {}, typed(proposal)}; }, [this](auto) { emit done(tr("Submitted")); });
    openForm(form);
}

void ReviewForms::openSubmit(qint64 file, const rv::OpeningRow& opening)
{
    auto* form = makeForm(QStringLiteral("submit %1 %2").arg(file).arg(qt(core::toText(opening.step))), tr("Submit to the review: %1").arg(words(opening.step)));
    form->addFact(tr("The case stays where it is. The step may be taken once legal affairs agree, on the file as it is read; until then nobody writes in it."));
    if (!opening.grounds.empty())
        form->addFact(groundsWords(opening.grounds));
    auto* proposal = addProposal(form);
    const auto boxes = addBoxes<rv::Ground>(form, [&](rv::Ground ground) {
        return ground == rv::Ground::NoFilingDisputed && opening.step == core::cases::Step::Decline && opening.grounds.empty();
    });
    submitWith<rv::SubmitReview>(
        form, [=, step = opening.step] { return rv::SubmitReview{{file}, checkedOf(boxes), {}, step, typed(proposal)}; }, [this](auto) { emit done(tr("Submitted")); });
    openForm(form);
}

void ReviewForms::openWithdraw(qint64 file, rv::Ground ground)
{
    auto* form = makeForm(QStringLiteral("withdraw %1 %2").arg(file).arg(qt(core::toText(ground))), tr("Withdraw: %1").arg(words(ground)));
    form->addFact(tr("The next rounds no longer count it. Rounds that were held keep it."));
    auto* reason = named(form->addText(tr("Reason"), {}, true), "reason");
    submitWith<rv::WithdrawGround>(
        form, [=] { return rv::WithdrawGround{{file}, ground, typed(reason)}; }, [this](auto) { emit done(tr("Withdrawn")); });
    setNorm(form, stepTopic(core::cases::Class::Administrative, core::cases::Step::SubmitForReview));
    openForm(form);
}

void ReviewForms::openStandBack(qint64 file)
{
    auto* form = makeForm(QStringLiteral("stand back %1").arg(file), tr("Stand back from this case"));
    form->addFact(tr("You take no step in this case any more and are shown nothing of its review. It waits for whoever else of your part may take it; if there "
                     "is nobody, for the legal officer of the unit above, and else for legal affairs. This cannot be taken back."));
    auto* reason = named(form->addText(tr("Reason"), {}, true), "reason");
    submitWith<rv::Recuse>(
        form, [=] { return rv::Recuse{{file}, {}, typed(reason)}; }, [this](auto) { emit done(tr("You have no part in the case any more")); });
    setNorm(form, QStringLiteral("field.recuse.reason"));
    openForm(form);
}

void ReviewForms::openAskRecusal(qint64 file)
{
    auto* form = makeForm(QStringLiteral("recusal %1").arg(file), tr("Note a request for recusal"));
    form->addFact(tr("The leader answers it within two days; until then the officer goes on."));
    auto* officer = named(new OfficerChoice(m_session), "officer");
    officer->takeAll();
    form->addField(tr("Officer"), officer, true);
    auto* reason = named(form->addText(tr("Reason the party gives"), {}, true), "reason");
    submitWith<rv::Recuse>(
        form, [=] { return rv::Recuse{{file}, chosen(officer), typed(reason)}; }, [this](auto) { emit done(tr("The request is noted")); });
    setNorm(form, QStringLiteral("field.recuse.reason"));
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
    setNorm(form, QStringLiteral("field.recuse.reason"));
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
    auto* form = makeForm(QStringLiteral("draw %1").arg(month), tr("Draw for a second look"));
    form->addFact(tr("Of the agreements of %1 in your unit a share is drawn. How large it is the site has set; which ones is fixed by the month, and a second draw "
                     "gives the same.").arg(month));
    form->addFact(tr("Whoever reviews and had no part in a case finds it under the second looks. What is found changes nothing of the case; it is counted."));
    submitWith<rv::DrawLooks>(
        form, [=] { return rv::DrawLooks{month.toStdString()}; },
        [this](const auto& drawn) { emit done(tr("Drawn: %1 of %2").arg(drawn.drawn).arg(drawn.agreed)); });
    openForm(form);
}

/// What is still wrong goes to who mends it.
void ReviewForms::openNotMended(const rv::DefectRow& defect)
{
    auto* form = makeForm(QStringLiteral("not mended %1").arg(defect.id.value), tr("Not mended"));
    form->addFact(QStringLiteral("%1. %2").arg(defect.number).arg(qt(defect.words)));
    if (!defect.mending.empty())
        form->addFact(tr("done: %1").arg(qt(defect.mending)));
    auto* still = named(form->addText(tr("What is still wrong"), {}, true), "words");
    form->validateWith([still]() -> std::optional<Problem> {
        return typed(still).empty() ? std::optional(Problem{still, tr("Say what is still wrong: its handler goes by it.")}) : std::nullopt;
    });
    submitWith<rv::AcceptDefect>(
        form, [=, id = defect.id] { return rv::AcceptDefect{id, false, typed(still)}; }, [this, defect](auto) { emit looked(tr("Open again"), defect, false); });
    openForm(form);
}

void ReviewForms::accept(const rv::DefectRow& defect, bool accept)
{
    submit(m_session, rv::AcceptDefect{defect.id, accept}, m_over, [this, defect, accept](auto result) {
        if (!result)
            return emit refused(sentence(result.error()));
        emit looked(accept ? tr("Accepted") : tr("Open again"), defect, accept);
    });
}

} // namespace minyi::ui
