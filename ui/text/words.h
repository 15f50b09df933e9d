#pragma once

#include <QString>

#include "core/base/result.h"
#include "core/followup/contact.h"
#include "core/followup/state.h"
#include "core/office/actor.h"
#include "core/office/event.h"
#include "core/metrics/sets.h"
#include "core/orders/accountability.h"
#include "core/orders/objection.h"
#include "core/orders/order.h"
#include "core/orders/state.h"
#include "core/staff/officer.h"

/// A word for everything core knows by token. English sources, translated like any other text; what rule packs name (causes,
/// channels, exclusions) brings its own words.
namespace minyi::ui {

QString words(core::followup::State state);
QString words(core::followup::Rating rating);
QString words(core::followup::PhoneKind kind);
QString words(core::followup::Solved solved);
QString words(core::followup::Delivery delivery);
QString words(core::followup::Parsed parsed);
QString words(core::followup::Outcome outcome);
/// The verb on the button that takes this step.
QString words(core::followup::Step step);

QString words(core::orders::State state);
QString words(core::orders::Step step);
QString words(core::orders::Grounds grounds);
QString words(core::orders::Measure measure);
QString words(core::orders::Trigger trigger);
QString words(core::orders::ObjectionState state);
/// What a figure counts.
QString words(core::metrics::Set set);

QString words(core::staff::UnitKind kind);
QString words(core::Role role);
QString words(core::Permission permission);
QString words(core::Happened happened);
QString words(core::AggKind kind);

/// Of a token as an answer carries it ("to_call"); the token itself if it is none, so that a gap shows.
template <class E>
QString wordsOf(std::string_view token)
{
    const auto value = core::fromText<E>(token);
    return value ? words(*value) : QString::fromUtf8(token.data(), static_cast<qsizetype>(token.size()));
}

/// Why a matter is to be called (followup::QueueRow::why) and what a reason code of a matter says.
QString callReason(std::string_view token);
/// The grade of a supervision order, 1 to 3.
QString gradeWords(std::int64_t grade);
/// A short name of a limit as a list shows it; the rule pack has the full one.
QString limitName(std::string_view rule);
/// The next step that somebody has to take on an order or a matter in this state.
QString nextStep(core::orders::State state);
QString nextStep(core::followup::State state);

/// Name of a setting (settings::Known::key) and its unit.
QString settingName(std::string_view key);
QString settingUnit(std::string_view key);

/// What failed, what is safe, what to do.
QString sentence(const core::Refusal& refusal);
/// The name of a field as a refusal's detail carries it ("opinion"); the token itself if it has no name.
QString fieldName(std::string_view field);

} // namespace minyi::ui
