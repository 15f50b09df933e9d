#pragma once

#include <QString>

#include "core/evidence/checklists.h"
#include "core/evidence/evidence.h"
#include "core/review/mandatory.h"
#include "core/review/reading.h"
#include "core/review/review.h"

namespace minyi::ui {

QString words(core::evidence::Kind kind);
QString words(core::evidence::Status status);
QString words(core::evidence::Standing standing);
QString words(core::evidence::Mark mark);
QString words(core::evidence::Fact fact);
QString words(core::review::Level level);
QString words(core::review::Opinion opinion);
QString words(core::review::Point point);
QString words(core::review::Finding finding);
QString words(core::review::ErrorKind kind);
QString words(core::review::Ground ground);
QString words(core::review::PartOf of);
/// A field of what is reviewed; the token where it has no word.
QString readFieldName(std::string_view field);
/// What a round is about: the step it opens, or the decision or the prosecution.
QString aboutWords(std::optional<core::cases::Step> about, const std::vector<core::review::Ground>& grounds);
/// What makes a review mandatory, each with its article: a criminal case cites no law on administrative penalties.
QString groundsWords(const std::vector<core::review::Ground>& grounds, std::optional<core::cases::Class> kind = {});

} // namespace minyi::ui
