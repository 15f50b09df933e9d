#include "ui/cases/proof.h"

#include "core/review/query_fields.h"
#include "ui/kit/calls.h"
#include "ui/text/words.h"

namespace minyi::ui {

void askProof(Session& session, core::Id<core::cases::CaseFile> file, QWidget* context, std::function<void(Proof)> reply)
{
    ask(session, core::evidence::Desk{file}, context, [&session, file, context, reply = std::move(reply)](auto desk) mutable {
        Proof proof;
        if (desk)
            proof.desk = std::move(*desk);
        ask(session, core::review::Card{file}, context, [proof = std::move(proof), reply = std::move(reply)](auto card) mutable {
            if (card)
                proof.card = std::move(*card);
            else
                proof.closed = sentence(card.error());
            reply(std::move(proof));
        });
    });
}

} // namespace minyi::ui
