#pragma once

#include <string_view>
#include <vector>

namespace minyi::model {

/// How a case ends.
enum class Ending { Fine, Detention, Separate, NoPenalty, Mediation, Prosecution };

/// What differs between the kinds of cases that have a checklist of their own (workflows 5.6); all else is the same in every case.
struct Kind {
    std::string_view list;    ///< of resources/rules/checklists.json
    std::string_view subtype;
    std::string_view title, place, summary;
    std::string_view grounds; ///< of the summons
    std::string_view basis;   ///< of the penalty
    std::string_view proposal, statement;
    Ending ending = Ending::Fine;
    int fine = 0;
    int days = 0;
    bool warning = false;
    std::string_view extra = {}; ///< a form that this kind has besides
};

const std::vector<Kind>& kinds();

} // namespace minyi::model
