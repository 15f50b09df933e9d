#include "core/metrics/sets.h"

#include "core/followup/rules.h"

namespace minyi::core::metrics {

namespace {

using followup::Rating;
using followup::Solved;
using followup::State;

bool by(const std::optional<Instant>& at, Instant asOf)
{
    return at && *at <= asOf;
}

/// Left out before it was asked; a reopening after `asOf` does not bring it back.
bool wasExcluded(const MatterFacts& m, Instant asOf)
{
    if (m.state == State::Excluded)
        return true;
    return !m.reason.empty() && !m.sentAt && m.firstCallSince && *m.firstCallSince > asOf;
}

bool isMerge(std::string_view reason)
{
    return reason == "merged" || reason == "frequency";
}

Sets contactOf(const MatterFacts& m, Instant asOf)
{
    Sets sets = 0;
    const bool dialled = by(m.firstCallAt, asOf), connected = by(m.firstAnsweredAt, asOf);
    if (by(m.handedAt, asOf) || dialled)
        sets |= bit(Set::Attempted);
    if (by(m.sentAt, asOf))
        sets |= bit(Set::Sent);
    if (by(m.deliveredAt, asOf) || connected)
        sets |= bit(Set::Reached);
    if (dialled)
        sets |= bit(Set::Dialled);
    if (connected)
        sets |= bit(Set::Connected);
    return sets;
}

/// The first rating, as it was given; an upheld objection takes it out of the rate and leaves it where it is.
Sets ratingOf(const MatterFacts& m, Instant asOf)
{
    const auto since = m.firstRatedAt ? m.firstRatedAt : m.ratedAt;
    if (!m.firstRating || !by(since, asOf))
        return 0;
    if (by(m.upheldAt, asOf))
        return bit(Set::LeftOut);
    const Sets rated = bit(static_cast<Set>(static_cast<int>(Set::N1) + static_cast<int>(*m.firstRating)));
    return rated | (by(m.sentAt, asOf) ? bit(Set::Replied) : 0);
}

Sets secondOf(const MatterFacts& m, Instant asOf)
{
    if (!m.secondRating || !by(m.secondAt, asOf))
        return 0;
    Sets sets = bit(Set::SecondAnswered);
    const bool satisfied = *m.secondRating <= Rating::Satisfied;
    if (satisfied || *m.secondRating == Rating::Basically)
        sets |= bit(Set::Converted);
    if (by(m.completedAt, asOf))
        sets |= bit(satisfied ? Set::FinalSatisfied : *m.secondRating == Rating::Basically ? Set::FinalBasically : Set::FinalPoor);
    return sets;
}

/// "Is your problem solved": the last answer; not asked of what is none of the police's business or was found unreasonable.
Sets solvedOf(const MatterFacts& m, Instant asOf)
{
    if (m.cause == "C08" || m.cause == "C09")
        return 0;
    auto answer = by(m.ratedAt, asOf) ? m.solved : std::nullopt;
    if (m.secondSolved && by(m.secondAt, asOf))
        answer = m.secondSolved;
    if (!answer)
        return 0;
    return bit(*answer == Solved::Yes ? Set::Solved : *answer == Solved::Partly ? Set::PartlySolved : Set::NotSolved);
}

} // namespace

Face faceOf(const MatterFacts& m, Instant asOf)
{
    Face face{m.day, m.unit, m.cause == "C07", bit(Set::Taken)};
    if (wasExcluded(m, asOf)) {
        face.sets |= bit(isMerge(m.reason) ? Set::Merged : Set::Excluded);
        return face;
    }
    face.sets |= bit(Set::Due) | contactOf(m, asOf) | ratingOf(m, asOf) | secondOf(m, asOf) | solvedOf(m, asOf);
    return face;
}

std::optional<Face> callFaceOf(const MatterFacts& m, int hours, Instant asOf)
{
    if (!by(m.firstCallSince, asOf))
        return {};
    const bool poor = m.firstRating && followup::isPoor(*m.firstRating) && by(m.firstRatedAt, *m.firstCallSince);
    if (!poor) // an appeal's own clocks are those of its unit
        return {};
    const Instant due = followup::callClockStart(*m.firstCallSince) + hours * kHour;
    Face face{dayOf(due), m.unit, m.cause == "C07", bit(Set::CallDue)};
    if (by(m.firstCallAt, asOf))
        face.sets |= bit(Set::Called);
    if (by(m.firstCallAt, std::min(due, asOf)))
        face.sets |= bit(Set::CalledInTime);
    return face;
}

std::optional<Face> faceOf(const OrderFacts& order, Instant asOf)
{
    if (!order.counts || !order.due)
        return {};
    Face face{order.lastDay, order.unit, order.cause == "C07", bit(Set::OrderDue)};
    const bool fedBack = by(order.fedBackAt, asOf);
    if (fedBack)
        face.sets |= bit(Set::FedBack);
    face.sets |= bit(fedBack && *order.fedBackAt < *order.due ? Set::InTime : Set::Late);
    if (fedBack && by(order.firstReturnedAt, asOf))
        face.sets |= bit(Set::Reworked);
    if (fedBack && order.repliedDay && *order.repliedDay <= order.lastDay)
        face.sets |= bit(Set::RepliedInTime);
    return face;
}

std::optional<Face> faceOf(const AppealFacts& appeal, Instant asOf)
{
    if (!appeal.counts || !appeal.due)
        return {};
    Face face{appeal.lastDay, appeal.unit, false, bit(Set::AppealDue)};
    if (appeal.contactDue && by(appeal.contactedAt, std::min(*appeal.contactDue - 1, asOf)))
        face.sets |= bit(Set::ContactedInTime);
    if (by(appeal.repliedAt, asOf))
        face.sets |= bit(Set::Answered);
    if (by(appeal.repliedAt, std::min(*appeal.due - 1, asOf)))
        face.sets |= bit(Set::AnsweredInTime);
    if (appeal.firstRating && by(appeal.firstRatedAt, asOf))
        face.sets |= bit(*appeal.firstRating <= Rating::Satisfied     ? Set::AnswerSatisfied
                         : *appeal.firstRating == Rating::Basically ? Set::AnswerBasically
                                                                    : Set::AnswerPoor);
    if (appeal.solved && by(appeal.ratedAt, asOf))
        face.sets |= bit(*appeal.solved == Solved::Yes ? Set::AppealSolved : *appeal.solved == Solved::Partly ? Set::AppealPartly : Set::AppealNotSolved);
    return face;
}

} // namespace minyi::core::metrics
