#include "app/evidence_call.h"

#include "core/evidence/attach.h"

#include <charconv>

namespace minyi::app {

using namespace core;

namespace {

constexpr const char* kUsage = "evidence attach EVIDENCE_ID FILE [--label WORDS] | evidence save FILE_ID --out FILE";

struct Wanted {
    std::string verb, id, file;
    std::optional<std::string> label;

    std::int64_t row() const
    {
        std::int64_t number = 0;
        const auto [end, fault] = std::from_chars(id.data(), id.data() + id.size(), number);
        return fault == std::errc() && end == id.data() + id.size() ? number : 0;
    }
};

std::optional<Wanted> wantedFrom(const std::vector<std::string>& words)
{
    Wanted wanted;
    std::vector<std::string> plain;
    std::optional<std::string> out;
    for (std::size_t i = 1; i < words.size(); ++i) {
        if (words[i] == "--label" && i + 1 < words.size())
            wanted.label = words[++i];
        else if (words[i] == "--out" && i + 1 < words.size())
            out = words[++i];
        else
            plain.push_back(words[i]);
    }
    const bool attaches = plain.size() == 3 && plain[0] == "attach" && !out;
    const bool saves = plain.size() == 2 && plain[0] == "save" && out && !wanted.label;
    if (!attaches && !saves)
        return {};
    wanted.verb = plain[0];
    wanted.id = plain[1];
    wanted.file = attaches ? plain[2] : *out;
    return wanted.row() > 0 ? std::optional(wanted) : std::nullopt;
}

Progress progressOf(const Call& call)
{
    return [&call](std::int64_t done, std::int64_t total) {
        if (call.progress)
            call.progress(static_cast<double>(done) / static_cast<double>(total));
        return true;
    };
}

Reply attach(workplace::Workplace& workplace, const Actor& actor, const Call& call, const Wanted& wanted)
{
    const Id<evidence::Evidence> id{wanted.row()};
    const auto store = workplace.office().ask(actor, evidence::StoreFor{id});
    if (!store)
        return refused(store.error(), call.json);
    const auto content = store->take(pathOf(call, wanted.file), progressOf(call));
    if (!content)
        return refused(content.error(), call.json);
    const evidence::AttachFile command{id, content->hash, content->bytes, std::string(evidence::lastPart(wanted.file)), wanted.label};
    const auto made = workplace.office().submit(actor, command);
    if (!made)
        return refused(made.error(), call.json);
    return answered({{"file", core::toJson(*made)}, {"hash", content->hash}, {"bytes", content->bytes}}, call.json);
}

Reply save(workplace::Workplace& workplace, const Actor& actor, const Call& call, const Wanted& wanted)
{
    const auto fetched = workplace.office().submit(actor, evidence::OpenFile{{wanted.row()}});
    if (!fetched)
        return refused(fetched.error(), call.json);
    const auto copied = fetched->store.copyOut(fetched->hash, pathOf(call, wanted.file), progressOf(call));
    if (!copied)
        return refused(copied.error(), call.json);
    return answered({{"file", wanted.file}, {"hash", fetched->hash}, {"bytes", fetched->bytes}}, call.json);
}

} // namespace

Reply evidenceCall(workplace::Workplace& workplace, const Actor& actor, const Call& call)
{
    const auto wanted = wantedFrom(call.words);
    if (!wanted)
        return usage(kUsage);
    return wanted->verb == "attach" ? attach(workplace, actor, call, *wanted) : save(workplace, actor, call, *wanted);
}

} // namespace minyi::app
