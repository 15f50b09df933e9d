#include "ui/text/incidents_words.h"

#include "ui/text/table.h"

namespace minyi::ui {

namespace {

using core::incidents::Channel;
using core::incidents::Outcome;
using core::incidents::Status;

// clang-format off
constexpr Word<Channel> kChannel[] = {
    {Channel::C110, QT_TRANSLATE_NOOP("IncidentChannel", "110 call")},
    {Channel::C122, QT_TRANSLATE_NOOP("IncidentChannel", "122 call")},
};
constexpr Word<Outcome> kOutcome[] = {
    {Outcome::Filed, QT_TRANSLATE_NOOP("IncidentOutcome", "Filed")},
    {Outcome::Declined, QT_TRANSLATE_NOOP("IncidentOutcome", "Not filed")},
    {Outcome::Transferred, QT_TRANSLATE_NOOP("IncidentOutcome", "Transferred")},
    {Outcome::Mediated, QT_TRANSLATE_NOOP("IncidentOutcome", "Mediated on the spot")},
    {Outcome::NoViolation, QT_TRANSLATE_NOOP("IncidentOutcome", "No violation")},
    {Outcome::Linked, QT_TRANSLATE_NOOP("IncidentOutcome", "Linked to an earlier one")},
};
constexpr Word<Status> kStatus[] = {
    {Status::Open, QT_TRANSLATE_NOOP("IncidentStatus", "Without an outcome")},
    {Status::Overdue, QT_TRANSLATE_NOOP("IncidentStatus", "Overdue")},
    {Status::Settled, QT_TRANSLATE_NOOP("IncidentStatus", "Settled in time")},
    {Status::Late, QT_TRANSLATE_NOOP("IncidentStatus", "Filed late")},
};
// clang-format on
static_assert(complete(kChannel) && complete(kOutcome) && complete(kStatus));

} // namespace

QString words(Channel channel)
{
    return pick(kChannel, channel, "IncidentChannel");
}

QString words(Outcome outcome)
{
    return pick(kOutcome, outcome, "IncidentOutcome");
}

QString words(Status status)
{
    return pick(kStatus, status, "IncidentStatus");
}

} // namespace minyi::ui
