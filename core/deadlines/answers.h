#pragma once

#include "core/base/json.h"
#include "core/deadlines/pack.h"
#include "core/deadlines/rules.h"

#include <optional>
#include <string>
#include <vector>

namespace minyi::core::deadlines {

/// One question of `deadline`: a rule's id or the name of its versions, the start, what was granted and left out.
struct Question {
    struct Granted {
        std::string extension;
        std::optional<int> amount;
        std::optional<Instant> at;
    };

    std::string rule;
    Instant start;
    std::vector<Granted> ext;
    std::vector<Pause> out;
    std::optional<Limit> limit;    ///< the site's number
    std::optional<Instant> anew;   ///< a restart event
    std::optional<Day> served;     ///< when the notice a `before` rule asks for was given; the start day if not said
    bool why = false;
};

/// "ID", "ID:N" or, for a limit that starts anew or was set, "ID:2026-09-01".
Result<Question::Granted> parseGrant(std::string_view text);
/// "A..B", or "A.." while it is open.
Result<Pause> parsePause(std::string_view text);
/// {"rule","start","ext":["ID" | "ID:N" | {"id","amount","at"}],"out":[[A,B]]} and, where needed, "limit", "anew", "served", "why".
Result<Question> questionFrom(const Json& json);

Result<Json> answerJson(const Question& question, const RulePack& pack, const calendar::WorkCalendar& calendar);
/// One line of a batch in, one line out; a bad line answers {"error":…}.
std::string answerLine(std::string_view jsonLine, const RulePack& pack, const calendar::WorkCalendar& calendar);

} // namespace minyi::core::deadlines
