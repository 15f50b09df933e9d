#include "ui/followup/reply_form.h"

#include "core/followup/command_fields.h"
#include "core/followup/commands.h"
#include "core/followup/query_fields.h"
#include "ui/kit/calls.h"
#include "ui/kit/form_dialog.h"
#include "ui/text/words.h"

#include <QCoreApplication>

#include <array>

namespace minyi::ui {

namespace {

using core::followup::Rating;

constexpr std::array kRatings = {Rating::Satisfied, Rating::Basically, Rating::Dissatisfied};

/// These words are translated under this name.
struct Text {
    Q_DECLARE_TR_FUNCTIONS(ReplyForm)
};

/// The answer as it was written, if the timeline has it.
QString writtenIn(const core::followup::MatterAnswer& answer)
{
    for (auto line = answer.timeline.rbegin(); line != answer.timeline.rend(); ++line)
        if (line->payload.is_object() && line->payload.contains("raw"))
            return QString::fromStdString(line->payload["raw"].get<std::string>());
    return {};
}

} // namespace

void classifyReply(Session& session, qint64 matter, QWidget* over, std::function<void()> done)
{
    auto* form = new FormDialog(Text::tr("Read an unclear answer"), over);
    form->addFact(Text::tr("Dissatisfied goes to the call queue, the others settle the matter."));
    QStringList names;
    for (const auto rating : kRatings)
        names << words(rating);
    auto* rating = form->addChoice(Text::tr("What is meant"), names);
    auto* reason = form->addText(Text::tr("Why it is read so"), {}, true);
    form->setVerbs(Text::tr("Record reading"), Text::tr("Cancel"));
    ask(session, core::followup::MatterCard{{matter}}, form, [form](auto answer) {
        if (answer && !writtenIn(*answer).isEmpty())
            form->addFact(Text::tr("Written: %1").arg(writtenIn(*answer)));
    });
    QObject::connect(form, &FormDialog::accepted, form, [&session, matter, form, rating, reason, done = std::move(done)] {
        core::followup::Classify command;
        command.matter = {matter};
        command.rating = kRatings.at(static_cast<std::size_t>(rating->currentIndex()));
        command.reason = reason->toPlainText().trimmed().toStdString();
        submit(session, std::move(command), form, [form, reason, done](auto result) {
            if (!result)
                return form->showProblem({result.error().detail == "reason" ? reason : nullptr, sentence(result.error())});
            done();
            form->finish();
        });
    });
    QObject::connect(form, &Overlay::closed, form, &QObject::deleteLater);
    form->open();
}

} // namespace minyi::ui
