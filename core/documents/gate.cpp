#include "core/documents/fill.h"
#include "core/documents/table.h"

namespace minyi::core::documents {

namespace {

std::optional<Refusal> before(Tx& tx, const cases::CaseFile& file, const cases::Move& move)
{
    if (move.step != cases::Step::Execute)
        return {};
    const CaseFacts facts(tx.asked(), file);
    for (const Form& form : tx.asked().the<Forms>().all())
        if (facts.lacksProof(form))
            return Refusal{Why::Missing, "receipt: " + form.key};
    return {};
}

} // namespace

cases::Gate gate()
{
    return {before};
}

} // namespace minyi::core::documents
