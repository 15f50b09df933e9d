#pragma once

#include "core/review/command_fields.h"
#include "tests/support/test_workplace.h"

namespace minyi::tests::make {

/// The head of a PNG of 300 by 100 pixels, and some of what would follow.
inline const std::string kSignature = "iVBORw0KGgoAAAANSUhEUgAAASwAAABkCAYAAAA8AQ3AAAAAAElFTkSuQmCCAAAAAAAAAAAAAAAA";

/// One row of a file as its profile reads it; `number` makes source id and phone.
followup::IntakeRow row(int number, followup::Channel channel = followup::Channel::HR,
                        std::string_view handledAt = "2026-11-23 10:00");

/// Takes rows in as one file.
followup::TakenIn takeIn(TestWorkplace& workplace, const std::vector<followup::IntakeRow>& rows);
Id<followup::Matter> matterOf(TestWorkplace& workplace, const followup::IntakeRow& row);
/// Hands every queued message over and lets the gateway take it.
void deliver(TestWorkplace& workplace, followup::Delivery state = followup::Delivery::Accepted);
/// A row is taken in, run at nine and delivered.
Id<followup::Matter> sent(TestWorkplace& workplace, const followup::IntakeRow& row = make::row(1));
followup::ReplyRecorded reply(TestWorkplace& workplace, Id<followup::Matter> matter, std::string_view text);
/// On the call list after a 3.
Id<followup::Matter> toCall(TestWorkplace& workplace, const followup::IntakeRow& row = make::row(1));
followup::RecordCall confirmed(Id<followup::Matter> matter, std::string_view cause = "C06");
followup::RecordCall notReached(Id<followup::Matter> matter);
Id<orders::Order> orderOf(TestWorkplace& workplace, Id<followup::Matter> matter);

/// Orders on their way; each builds on the one before.
Id<orders::Order> drafted(TestWorkplace& workplace, const followup::IntakeRow& row = make::row(1),
                          std::string_view cause = "C06");
Id<orders::Order> issued(TestWorkplace& workplace);
Id<orders::Order> rectifying(TestWorkplace& workplace);
Id<orders::Order> inReview(TestWorkplace& workplace);
Id<orders::Order> secondCall(TestWorkplace& workplace);
/// A unit by its code.
Id<staff::Unit> unitOf(TestWorkplace& workplace, std::string_view code);
/// A draft of the same person, unit and cause.
Id<orders::Order> twinOf(TestWorkplace& workplace, Id<orders::Order> order);
/// Feedback by the clerk chen, signed by the chief ma.
void feedBack(TestWorkplace& workplace, Id<orders::Order> order, std::string_view clerk = "chen",
              std::string_view chief = "ma");
/// Evidence for all that the checklist of a case requires, so that it may be submitted.
void evidence(TestWorkplace& workplace, Id<cases::CaseFile> file, std::string_view handler, std::string_view second);
/// A reviewer with the legal qualification.
void qualified(TestWorkplace& workplace, std::string_view account);
/// A concluded criminal case that the station's legal officer and a reviewer agreed to.
void agreed(TestWorkplace& workplace, Id<cases::CaseFile> file, std::string_view legal, std::string_view reviewer);
/// A step of a case that legal affairs agreed to, whatever is in the file: for tests of what comes after.
void agreedTo(TestWorkplace& workplace, Id<cases::CaseFile> file, cases::Step step);
/// An opinion with all ten points passed.
review::DecideReview opinion(Id<cases::CaseFile> file, review::Opinion opinion = review::Opinion::Agree);
orders::RecordSecondCall asked(Id<orders::Order> order, followup::Rating rating);

} // namespace minyi::tests::make
