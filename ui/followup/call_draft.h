#pragma once

#include <QJsonObject>
#include <QString>

#include "core/followup/commands.h"
#include "core/rules/packs.h"

#include <optional>
#include <vector>

namespace minyi::ui {

/// What an operator has chosen and typed on one call and not yet recorded. Pure: the pane shows it, the office judges it.
struct CallDraft {
    enum class Stage { Identity, Rating, Cause, Record, Close };

    Stage stage = Stage::Identity;
    std::optional<core::followup::Rating> rating;
    QString cause; ///< code
    bool more = false; ///< the second page of causes is open
    std::optional<core::followup::Solved> solved;
    std::optional<bool> kept; ///< of an appeal
    QString quote, note;
    int phrase = 0; ///< which wording of the script

    bool operator==(const CallDraft&) const = default;

    bool isEmpty() const { return *this == CallDraft{}; }
    QJsonObject toJson() const;
    static CallDraft fromJson(const QJsonObject& json);

    core::followup::RecordCall answered(core::Id<core::followup::Matter> matter) const;
};

/// Calls without a talk: 5 to 8 as long as no answer was given, 9 puts the call off.
inline constexpr core::followup::Outcome kNoTalkOutcomes[] = {core::followup::Outcome::NoAnswer, core::followup::Outcome::WrongNumber,
                                                              core::followup::Outcome::NotInService, core::followup::Outcome::Declined};
inline constexpr int kNoTalkDigit = 5, kLaterDigit = 9;

/// One answer that can be chosen by its digit.
struct CallChoice {
    int digit = 0;
    enum class Kind { Rating, Cause, More, Back } kind = Kind::Rating;
    core::followup::Rating rating = core::followup::Rating::Satisfied;
    QString cause{};
};

/// The answers on the screen: ratings as the message asked them, then causes (1-6 are C01-C06, 7 is C07, 8 more, 9 other). Who
/// takes back a dissatisfied answer is asked only whether it was a slip or is settled.
std::vector<CallChoice> choicesFor(const CallDraft& draft, std::optional<core::followup::Rating> first);

/// The draft after a choice: the stage moves on by itself.
CallDraft chosen(CallDraft draft, const CallChoice& choice, std::optional<core::followup::Rating> first);

/// Whether a cause has to be named for this rating.
bool needsCause(const CallDraft& draft, std::optional<core::followup::Rating> first);

/// One stage on or back; stages without a question are skipped.
CallDraft moved(CallDraft draft, int by, std::optional<core::followup::Rating> first);

} // namespace minyi::ui
