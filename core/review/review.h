#pragma once

#include "core/cases/case.h"
#include "core/cases/steps.h"

/// The legal review of a case before its approval (workflows 5.7; Law on Penalties for Public-Security Administration art. 114).
namespace minyi::core::review {

/// With whom it lies.
enum class Level { Station, Affairs, Discussion, Decided };

/// The six opinions, and what a leader may say instead of one.
enum class Opinion { Agree, Supplement, Correct, Disagree, Transfer, Discuss, Returned, Overridden };

/// The ten points: procedures art. 170, and those of this practice [P].
enum class Point { Person, Facts, Nature, Articles, Procedure, Fairness, Authority, Amounts, Notices, Service };

enum class Finding { Pass, Doubt, Fail, NotApplicable };

/// What an error is of, as the errors of a month are counted [P].
enum class ErrorKind { Person, Facts, Evidence, Nature, Article, Procedure, Time, Amount, Document, Service, Other };

/// One round: from the submission to the opinion.
struct Review {
    Id<Review> id;
    Uid uid;
    std::int64_t ver = 0;
    Id<cases::CaseFile> file;
    std::int64_t round = 1;
    Level level = Level::Station;
    bool complex = false;
    bool urgent = false; ///< a minor is in it
    Instant submittedAt;
    Id<staff::Officer> submittedBy;
    Instant due; ///< of the level it lies with
    std::optional<Instant> passedAt;
    Id<staff::Officer> passedBy; ///< at the station
    std::optional<Opinion> opinion;
    std::string words;
    std::string article;
    std::optional<Day> supplementDue;
    std::optional<Instant> decidedAt;
    Id<staff::Officer> decidedBy;
    std::string digest; ///< SHA-256 over what was reviewed, 64 digits
    std::string grounds; ///< why the review is mandatory: tokens of mandatory.h, by commas
    bool light = false;  ///< the legal officer's word in the fast procedure
    std::string parts;   ///< what was reviewed, part by part (reading.h)
    std::optional<cases::Step> about = {}; ///< the step it is to open; none: the decision, or the prosecution
    bool spent = false;                    ///< the step was taken, or the case has gone on without it
};

struct ReviewPoint {
    Id<ReviewPoint> id;
    Uid uid;
    std::int64_t ver = 0;
    Id<cases::CaseFile> file;
    Id<Review> review;
    Point point = Point::Person;
    Finding finding = Finding::Pass;
    std::string note;
};

/// What has to be mended before the case comes back, pinned to a field, a person, a piece of evidence or a page.
struct Defect {
    Id<Defect> id;
    Uid uid;
    std::int64_t ver = 0;
    Id<cases::CaseFile> file;
    Id<Review> review;
    std::int64_t number = 0; ///< within the file, from 1
    std::string target;
    std::string words;
    std::optional<Instant> mendedAt;
    std::string mending; ///< what was done
    std::optional<Instant> acceptedAt;
    std::optional<ErrorKind> kind;
};

} // namespace minyi::core::review

namespace minyi::core {

template <>
struct TokensOf<review::Level> {
    using E = review::Level;
    static constexpr Token<E> table[] = {
        {E::Station, "station"}, {E::Affairs, "affairs"}, {E::Discussion, "discussion"}, {E::Decided, "decided"}};
};
template <>
struct TokensOf<review::Opinion> {
    using E = review::Opinion;
    static constexpr Token<E> table[] = {
        {E::Agree, "agree"}, {E::Supplement, "supplement"}, {E::Correct, "correct"}, {E::Disagree, "disagree"},
        {E::Transfer, "transfer"}, {E::Discuss, "discuss"}, {E::Returned, "returned"}, {E::Overridden, "overridden"}};
};
template <>
struct TokensOf<review::Point> {
    using E = review::Point;
    static constexpr Token<E> table[] = {
        {E::Person, "person"}, {E::Facts, "facts"}, {E::Nature, "nature"}, {E::Articles, "articles"}, {E::Procedure, "procedure"},
        {E::Fairness, "fairness"}, {E::Authority, "authority"}, {E::Amounts, "amounts"}, {E::Notices, "notices"}, {E::Service, "service"}};
};
template <>
struct TokensOf<review::Finding> {
    using E = review::Finding;
    static constexpr Token<E> table[] = {
        {E::Pass, "pass"}, {E::Doubt, "doubt"}, {E::Fail, "fail"}, {E::NotApplicable, "not_applicable"}};
};
template <>
struct TokensOf<review::ErrorKind> {
    using E = review::ErrorKind;
    static constexpr Token<E> table[] = {
        {E::Person, "person"}, {E::Facts, "facts"}, {E::Evidence, "evidence"}, {E::Nature, "nature"}, {E::Article, "article"},
        {E::Procedure, "procedure"}, {E::Time, "time"}, {E::Amount, "amount"}, {E::Document, "document"}, {E::Service, "service"}, {E::Other, "other"}};
};

} // namespace minyi::core
