#include "ui/followup/call_draft.h"

#include <algorithm>

namespace minyi::ui {

namespace {

using core::followup::Rating;
using Stage = CallDraft::Stage;

bool isPoor(std::optional<Rating> rating)
{
    return rating && *rating >= Rating::Dissatisfied;
}

template <class E>
QString token(const std::optional<E>& value)
{
    const auto text = value ? core::toText(*value) : std::string_view();
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

std::optional<std::string> filled(const QString& text)
{
    const auto trimmed = text.trimmed().toStdString();
    return trimmed.empty() ? std::nullopt : std::optional(trimmed);
}

std::vector<CallChoice> causes(std::initializer_list<const char*> codes)
{
    std::vector<CallChoice> choices;
    for (const char* code : codes)
        choices.push_back({static_cast<int>(choices.size()) + 1, CallChoice::Kind::Cause, {}, QString::fromLatin1(code)});
    return choices;
}

} // namespace

QJsonObject CallDraft::toJson() const
{
    return {{"stage", static_cast<int>(stage)}, {"rating", token(rating)}, {"cause", cause}, {"solved", token(solved)}, {"kept", kept ? QJsonValue(*kept) : QJsonValue()},
            {"quote", quote}, {"note", note}};
}

CallDraft CallDraft::fromJson(const QJsonObject& json)
{
    CallDraft draft;
    draft.stage = static_cast<Stage>(std::clamp(json["stage"].toInt(), 0, static_cast<int>(Stage::Close)));
    draft.rating = core::fromText<Rating>(json["rating"].toString().toStdString());
    draft.cause = json["cause"].toString();
    draft.solved = core::fromText<core::followup::Solved>(json["solved"].toString().toStdString());
    if (json["kept"].isBool())
        draft.kept = json["kept"].toBool();
    draft.quote = json["quote"].toString();
    draft.note = json["note"].toString();
    return draft;
}

core::followup::RecordCall CallDraft::answered(core::Id<core::followup::Matter> matter) const
{
    core::followup::RecordCall command;
    command.matter = matter;
    command.rating = rating;
    command.cause = filled(cause);
    command.solved = solved;
    command.kept = kept;
    command.quote = filled(quote);
    command.note = filled(note);
    return command;
}

bool needsCause(const CallDraft& draft, std::optional<Rating> first)
{
    return isPoor(draft.rating) || (draft.rating && isPoor(first));
}

std::vector<CallChoice> choicesFor(const CallDraft& draft, std::optional<Rating> first)
{
    using Kind = CallChoice::Kind;
    if (draft.stage <= Stage::Rating)
        return {{1, Kind::Rating, Rating::Satisfied}, {2, Kind::Rating, Rating::Basically}, {3, Kind::Rating, Rating::Dissatisfied}};
    if (!needsCause(draft, first))
        return {};
    if (!isPoor(draft.rating))
        return causes({"C10", "C11"});
    if (draft.more) {
        auto rest = causes({"C08", "C09", "C10", "C11", "C12", "C13", "C14", "C15"});
        rest.push_back({9, Kind::Back});
        return rest;
    }
    auto main = causes({"C01", "C02", "C03", "C04", "C05", "C06", "C07"});
    main.push_back({8, Kind::More});
    main.push_back({9, Kind::Cause, {}, QStringLiteral("C99")});
    return main;
}

CallDraft chosen(CallDraft draft, const CallChoice& choice, std::optional<Rating> first)
{
    switch (choice.kind) {
    case CallChoice::Kind::Rating: {
        const bool turned = isPoor(draft.rating) != isPoor(choice.rating);
        draft.rating = choice.rating;
        if (turned)
            draft.cause.clear();
        draft.stage = needsCause(draft, first) ? Stage::Cause : Stage::Record;
        break;
    }
    case CallChoice::Kind::Cause:
        draft.cause = choice.cause;
        draft.stage = Stage::Record;
        break;
    case CallChoice::Kind::More:
    case CallChoice::Kind::Back: draft.more = choice.kind == CallChoice::Kind::More; break;
    }
    return draft;
}

CallDraft moved(CallDraft draft, int by, std::optional<Rating> first)
{
    int stage = static_cast<int>(draft.stage) + by;
    if (stage == static_cast<int>(Stage::Cause) && !needsCause(draft, first))
        stage += by;
    draft.stage = static_cast<Stage>(std::clamp(stage, 0, static_cast<int>(Stage::Close)));
    return draft;
}

} // namespace minyi::ui
