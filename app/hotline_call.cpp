#include "app/hotline_call.h"

#include "core/exports/hotline_replies.h"

namespace minyi::app {

Reply hotlineCall(core::workplace::Workplace& workplace, const core::Actor& actor, const Call& call)
{
    const auto& words = call.words;
    if (words.size() != 4 || words[1] != "replies" || words[2] != "--out")
        return usage("appeals replies --out FILE.xlsx|csv");
    const auto written = core::exports::writeHotlineReplies(workplace.office(), actor, pathOf(call, words[3]));
    if (!written)
        return refused(written.error(), call.json);
    return answered({{"replies", *written}, {"file", *written ? words[3] : ""}}, call.json);
}

} // namespace minyi::app
