#include "core/review/command_fields.h"

#include "core/cases/access.h"
#include "core/cases/commands.h"
#include "core/cases/penalty.h"
#include "core/review/query_fields.h"
#include "core/review/opening.h"
#include "core/review/reading.h"
#include "core/review/reviewing.h"
#include "core/review/rounds.h"
#include "core/review/said.h"
#include "core/settings/settings.h"
#include "core/staff/table.h"

#include <algorithm>

namespace minyi::core::review {

namespace {

/// A case in review and the round it is in.
struct Open {
    cases::Found found;
    Review review;
};

Result<Open> open(Tx& tx, Id<cases::CaseFile> file, std::optional<std::int64_t> seen)
{
    auto found = cases::found(tx, file, seen);
    if (!found)
        return tl::unexpected(found.error());
    auto review = openOf(tx.db(), found->file);
    if (!review)
        return refuse(Why::WrongState, std::string(toText(found->file.state)));
    const auto part = found->standing.handler ? std::string_view("handler") : keptOut(tx.db(), found->file, *review, tx.actor().officer);
    if (!part.empty())
        return refuse(Why::SamePerson, std::string(part));
    auto kept = keptOf(tx, found->file, std::move(*review));
    return Open{std::move(*found), std::move(kept)};
}

void lieWith(Tx& tx, const Review& review, Level level)
{
    tx.set(review.id, &Review::level, level);
    if (level != Level::Decided)
        tx.set(review.id, &Review::due, dueFrom(tx, review, level));
}

void addDefects(Tx& tx, const Review& review, const std::vector<NewDefect>& defects)
{
    auto number = static_cast<std::int64_t>(defectsOf(tx.db(), review.file).size());
    for (const NewDefect& one : defects)
        tx.create(Defect{{}, {}, 0, review.file, review.id, ++number, one.target, one.words, {}, {}, {}, one.kind});
}

void addPoints(Tx& tx, const Review& review, const std::vector<PointFound>& points)
{
    for (const PointFound& one : points)
        tx.create(ReviewPoint{{}, {}, 0, review.file, review.id, one.point, one.finding, one.note});
}

Json payloadOf(const Review& review)
{
    Json payload = {{"round", review.round}};
    if (review.about)
        payload["about"] = toText(*review.about);
    return payload;
}

/// An opinion that moves nothing: the case stands where it stood.
void tellInPlace(Tx& tx, const Review& review, Opinion opinion, const std::string& words)
{
    Json payload = payloadOf(review);
    if (opinion == Opinion::Agree || opinion == Opinion::Overridden) {
        tx.actAs(tx.actor().roleFor(opinion == Opinion::Agree ? Permission::ReviewCase : Permission::ApproveCase));
        tx.raise(review.file, opinion == Opinion::Agree ? Happened::ReviewAgreed : Happened::ReviewOverridden, payload);
        return;
    }
    tx.actAs(tx.actor().roleFor(opinion == Opinion::Returned ? Permission::CheckCase : Permission::ReviewCase));
    payload["note"] = words.empty() ? std::string(toText(opinion)) : words;
    tx.raise(review.file, Happened::ReviewReturned, payload);
}

/// The round ends with an opinion, and the case goes where it leads.
Result<cases::State> conclude(Tx& tx, const Open& open, Opinion opinion, const std::string& words)
{
    if (opinion == Opinion::Discuss) { // no opinion yet: the discussion's is
        lieWith(tx, open.review, Level::Discussion);
        tx.raise(open.found.file.id, Happened::SentToDiscussion, {{"round", open.review.round}, {"words", words}});
        return open.found.file.state;
    }
    lieWith(tx, open.review, Level::Decided);
    tx.set(open.review.id, &Review::opinion, std::optional(opinion));
    tx.set(open.review.id, &Review::words, words);
    tx.set(open.review.id, &Review::decidedAt, std::optional(tx.now()));
    tx.set(open.review.id, &Review::decidedBy, me(tx));
    tx.set(open.review.id, &Review::digest, digestOf(tx.db(), open.found.file, open.review.id));
    tx.set(open.review.id, &Review::parts, packed(partsOf(tx.db(), open.found.file)));
    const auto step = open.review.about ? std::nullopt : stepOf(opinion, open.found.file.kind);
    if (!step) { // it stays where it is, free for its next step
        tellInPlace(tx, open.review, opinion, words);
        return open.found.file.state;
    }
    const std::string said = words.empty() && opinion != Opinion::Agree ? std::string(toText(opinion)) : words;
    return run(tx, cases::MoveCase{open.found.file.id, *step, {}, said.empty() ? std::nullopt : std::optional(said), {}});
}

std::optional<Refusal> whoFault(Tx& tx, const Open& open)
{
    if (open.review.level == Level::Station)
        return Refusal{Why::WrongState, "station"};
    if (letThrough(tx.db(), open.review.file, tx.actor().officer))
        return Refusal{Why::SamePerson, "passed_by"};
    return {};
}

/// A beginner has passed the examination before his word counts where the law asks for a review (Law art. 114, procedures art. 171).
std::optional<Refusal> qualificationFault(Tx& tx, const Open& open)
{
    if (open.review.grounds.empty() || isQualified(tx.db(), tx.actor().officer))
        return {};
    return Refusal{Why::NotAllowed, "qualification"};
}

std::optional<Refusal> dueFault(Tx& tx, const DecideReview& command)
{
    if (!command.supplementDue)
        return {};
    const Day today = dayOf(tx.now());
    const Day last = tx.asked().the<calendar::WorkCalendar>().addWorkdays(today, settings::number(tx.db(), "case_supplement_days", today));
    if (*command.supplementDue < today || *command.supplementDue > last)
        return Refusal{Why::Invalid, "supplement_due: until " + isoDay(last)};
    return {};
}

/// What is proposed is told as the note of a step is.
Json proposing(Json payload, const std::optional<std::string>& proposal)
{
    if (proposal && !proposal->empty())
        payload["note"] = *proposal;
    return payload;
}

Result<cases::State> submitAbout(Tx& tx, const cases::CaseFile& file, const SubmitReview& command)
{
    if (const auto fault = aboutFault(tx, file, *command.about))
        return tl::unexpected(*fault);
    const auto round = find(tx.db(), begin(tx, file, command.about));
    tx.raise(file.id, Happened::SentToReview, proposing(payloadOf(*round), command.proposal));
    return file.state;
}

} // namespace

Result<cases::State> run(Tx& tx, const SubmitReview& command)
{
    const auto found = openFile(tx, command.file, command.seen);
    if (!found)
        return tl::unexpected(found.error());
    if (const auto fault = say(tx, command.file, command.grounds))
        return tl::unexpected(*fault);
    if (std::ranges::count(command.grounds, Ground::Detention) && cases::suspectsOf(tx.db(), command.file).empty())
        return refuse(Why::Missing, "people: suspect"); // nobody is detained of whom nothing is known
    const auto& file = found->file;
    if (command.about)
        return submitAbout(tx, file, command);
    const bool concluded = file.state == cases::State::Concluded;
    if (concluded) {
        if (const auto fault = againFault(tx, file))
            return tl::unexpected(*fault);
        begin(tx, file);
        tx.raise(file.id, Happened::SentToReview, proposing(Json::object(), command.proposal));
    } else {
        const auto step = file.state == cases::State::Investigating ? cases::Step::SubmitForReview : cases::Step::ReviewAgain;
        const auto note = command.proposal.value_or("").empty() ? std::nullopt : command.proposal;
        if (const auto moved = run(tx, cases::MoveCase{file.id, step, {}, note, {}}); !moved)
            return moved;
    }
    return concluded ? file.state : cases::State::LegalReview;
}

Result<Done> run(Tx& tx, const CheckReview& command)
{
    const auto open = review::open(tx, command.file, command.seen);
    if (!open)
        return tl::unexpected(open.error());
    if (open->review.level != Level::Station)
        return refuse(Why::WrongState, std::string(toText(open->review.level)));
    if (checkingUnit(tx.db(), open->found.file, open->review).value != tx.actor().unit)
        return refuse(Why::NotAllowed, "other_unit");
    if (command.pass ? !command.defects.empty() : command.defects.empty())
        return refuse(command.pass ? Why::Invalid : Why::Missing, "defects");
    if (const auto fault = faultOf(command.defects))
        return tl::unexpected(*fault);
    if (!command.pass) {
        addDefects(tx, open->review, command.defects);
        const auto moved = conclude(tx, *open, Opinion::Returned, command.words);
        return moved ? Result<Done>(Done{}) : tl::unexpected(moved.error());
    }
    tx.actAs(tx.actor().roleFor(Permission::CheckCase));
    tx.set(open->review.id, &Review::passedAt, std::optional(tx.now()));
    tx.set(open->review.id, &Review::passedBy, me(tx));
    lieWith(tx, open->review, Level::Affairs);
    tx.raise(command.file, Happened::ReviewPassed, {{"round", open->review.round}, {"words", command.words}});
    return Done{};
}

Result<cases::State> run(Tx& tx, const DecideReview& command)
{
    const auto open = review::open(tx, command.file, command.seen);
    if (!open)
        return tl::unexpected(open.error());
    for (const auto& fault : {whoFault(tx, *open), qualificationFault(tx, *open), faultOf(command), discussionFault(open->review.level, command), dueFault(tx, command)})
        if (fault)
            return tl::unexpected(*fault);
    if (command.opinion == Opinion::Agree)
        for (const Defect& defect : defectsOf(tx.db(), command.file))
            if (!defect.acceptedAt)
                return refuse(Why::Missing, "defects: " + std::to_string(defect.number));
    if (command.opinion != Opinion::Discuss)
        addPoints(tx, open->review, command.points);
    addDefects(tx, open->review, command.defects);
    tx.set(open->review.id, &Review::article, command.article);
    tx.set(open->review.id, &Review::supplementDue, command.supplementDue);
    const bool transfer = command.opinion == Opinion::Transfer;
    return conclude(tx, *open, command.opinion, transfer ? *command.receiver + "\n" + command.words : command.words);
}

Result<Done> run(Tx& tx, const MendDefect& command)
{
    const auto defect = find(tx.db(), command.defect);
    if (!defect)
        return refuse(Why::NotFound, "defect");
    const auto found = openFile(tx, defect->file, {});
    if (!found)
        return found.error().why == Why::NotFound ? refuse(Why::NotFound, "defect") : tl::unexpected(found.error());
    if (openOf(tx.db(), found->file) || defect->acceptedAt)
        return refuse(Why::WrongState, std::string(toText(found->file.state)));
    if (command.mending.empty())
        return refuse(Why::Missing, "mending");
    tx.set(defect->id, &Defect::mendedAt, std::optional(tx.now()));
    tx.set(defect->id, &Defect::mending, command.mending);
    tx.raise(defect->file, Happened::DefectMended, {{"number", defect->number}});
    return Done{};
}

Result<Done> run(Tx& tx, const AcceptDefect& command)
{
    const auto defect = find(tx.db(), command.defect);
    if (!defect)
        return refuse(Why::NotFound, "defect");
    const auto open = review::open(tx, defect->file, {});
    if (!open)
        return open.error().why == Why::NotFound ? refuse(Why::NotFound, "defect") : tl::unexpected(open.error());
    if (const auto fault = whoFault(tx, *open))
        return tl::unexpected(*fault);
    // What he said in this round he may say otherwise as long as it lies with him; an earlier round's word stands.
    const bool settled = defect->acceptedAt && (command.accept || *defect->acceptedAt < open->review.submittedAt);
    const bool unmended = !defect->mendedAt && (!command.accept || defect->mending.empty());
    if (settled || unmended)
        return refuse(Why::WrongState, settled ? "accepted" : "open");
    if (command.accept != defect->acceptedAt.has_value())
        tx.set(defect->id, &Defect::acceptedAt, command.accept ? std::optional(tx.now()) : std::nullopt);
    if (command.accept != defect->mendedAt.has_value()) // not mended after all; or it was, and that was taken for nothing
        tx.set(defect->id, &Defect::mendedAt, command.accept ? std::optional(tx.now()) : std::nullopt);
    Json payload = {{"number", defect->number}};
    if (!command.words.empty())
        payload["words"] = command.words;
    tx.raise(defect->file, command.accept ? Happened::DefectAccepted : Happened::DefectReopened, payload);
    return Done{};
}

Result<cases::State> run(Tx& tx, const OverrideReview& command)
{
    const auto open = review::open(tx, command.file, command.seen);
    if (!open)
        return tl::unexpected(open.error());
    if (command.reason.empty())
        return refuse(Why::Missing, "reason");
    return conclude(tx, *open, Opinion::Overridden, command.reason);
}

void add(Catalog& catalog)
{
    catalog.command<SubmitReview>();
    catalog.command<CheckReview>();
    catalog.command<DecideReview>();
    catalog.command<MendDefect>();
    catalog.command<AcceptDefect>();
    catalog.command<OverrideReview>();
    catalog.command<SayGrounds>();
    catalog.command<WithdrawGround>();
    catalog.question<Queue>();
    catalog.question<Card>();
    addReviewing(catalog);
}

} // namespace minyi::core::review
