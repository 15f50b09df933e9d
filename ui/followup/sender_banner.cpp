#include "ui/followup/sender_banner.h"

#include "ui/text/formats.h"

namespace minyi::ui {

class SenderBanner::Forms : public FormDesk {
public:
    using FormDesk::FormDesk;

    void takeOver(SenderBanner& banner)
    {
        auto* form = makeForm(QStringLiteral("sender"), SenderBanner::tr("Send from this desktop"));
        form->addFact(SenderBanner::tr("From tomorrow on the messages of the unit leave from this desktop. Today's are still the other's."));
        form->addFact(SenderBanner::tr("Whom the other was to ask and nobody here knows of goes to the call list; nobody is asked twice."));
        auto* reason = named(form->addText(SenderBanner::tr("Reason"), {}, true), "reason");
        form->setVerbs(SenderBanner::tr("Take over from tomorrow"), SenderBanner::tr("Cancel"));
        submitWith<core::followup::TakeOverSending>(
            form, [reason] { return core::followup::TakeOverSending{typed(reason)}; },
            [&banner](const auto&) { emit banner.done(SenderBanner::tr("From tomorrow on this desktop sends")); });
        openForm(form);
    }
};

SenderBanner::SenderBanner(Session& session, QWidget* page)
    : Banner(Tone::Warn, {}, {}, page)
    , m_session(session)
    , m_forms(new Forms(session, page))
{
    hide();
    connect(this, &Banner::actionPressed, this, [this] { m_forms->takeOver(*this); });
}

void SenderBanner::reload()
{
    ask(m_session, core::followup::Sending{}, this, [this](auto sending) {
        if (sending)
            show(*sending);
    });
}

void SenderBanner::show(const core::followup::SendingAnswer& sending)
{
    setVisible(!sending.mine);
    if (sending.mine)
        return;
    const auto from = sending.toCome && sending.mineFrom ? Formats(m_session.language).shortDay(*sending.mineFrom) : QString();
    setWords(from.isEmpty() ? tr("Another desktop sends for this unit. Nothing goes out from here.")
                            : tr("From %1 on this desktop sends for the unit. Today nothing goes out from here.").arg(from));
    setAction(from.isEmpty() && m_session.may(core::Permission::ApproveExclusion) ? tr("Take over from tomorrow") : QString());
}

} // namespace minyi::ui
