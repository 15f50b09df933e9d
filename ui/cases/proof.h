#pragma once

#include <QString>

#include "core/evidence/queries.h"
#include "core/review/queries.h"
#include "ui/kit/session.h"

#include <functional>

class QWidget;

namespace minyi::ui {

/// What proves a case and what its review said, as the pages show both.
struct Proof {
    core::evidence::DeskAnswer desk{};
    core::review::CardAnswer card{};
    QString closed; ///< why the review is not shown to the asker; empty if it is
};

/// Asks for both; an answer overtaken by a newer question from the same widget does not come.
void askProof(Session& session, core::Id<core::cases::CaseFile> file, QWidget* context, std::function<void(Proof)> reply);

} // namespace minyi::ui
