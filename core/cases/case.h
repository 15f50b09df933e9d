#pragma once

#include "core/cases/life.h"
#include "core/staff/officer.h"

namespace minyi::core::cases {

/// A case file. Its due date is derived and therefore no field.
struct CaseFile {
    Id<CaseFile> id;
    Uid uid;
    std::int64_t ver = 0;
    std::optional<std::string> number; ///< A + 12 digits of the unit + YYYYMM + 4 digits; none if imported
    std::optional<std::string> sourceId;
    Class kind = Class::Administrative;
    std::string subtype;
    std::string title;
    std::string summary;
    std::string place;
    Id<staff::Unit> unit;
    Id<staff::Officer> handler;
    Id<staff::Officer> second;
    State state = State::Checking;
    Instant stateAt;
    Instant registeredAt;
    Instant opened; ///< when the report came in
    std::optional<Instant> filedAt;
    std::optional<Instant> termFrom; ///< the day its term is counted from: filed, mediation failed, opened again, sent back
    std::optional<Instant> decidedAt;
    std::int64_t extensions = 0; ///< of the term, granted
    std::int64_t returns = 0;    ///< sent back for more investigation
    std::optional<Instant> closedAt;
    std::int64_t flags = 0;
    std::optional<Uid> origin; ///< the incident it came from
    std::optional<Uid> batch;
    std::optional<Day> lawFrom; ///< the versions of this day count its limits, chosen by the legal reviewers for a pending case
};

} // namespace minyi::core::cases

namespace minyi::core {

template <>
struct EntityOf<cases::CaseFile> {
    static constexpr int number = 40;
    static constexpr std::string_view table = "case_file";
    static constexpr AggKind aggregate = AggKind::Case;
    static constexpr auto home = &cases::CaseFile::unit;
};
template <>
struct FieldsOf<cases::CaseFile> {
    using T = cases::CaseFile;
    static constexpr auto kCritical = FieldClass::Critical;
    static constexpr auto kWords = FieldClass::Narrative;
    static constexpr auto list =
        std::tuple(Field{1, "number", &T::number, kCritical}, Field{2, "source_id", &T::sourceId},
                   Field{3, "class", &T::kind, kCritical}, Field{4, "subtype", &T::subtype},
                   Field{5, "title", &T::title, kWords, kPersonal}, Field{6, "summary", &T::summary, kWords, kPersonal},
                   Field{7, "place", &T::place, kWords, kPersonal}, Field{8, "unit", &T::unit, kCritical},
                   Field{9, "handler", &T::handler, kCritical}, Field{10, "second", &T::second},
                   Field{11, "state", &T::state, kCritical}, Field{12, "state_at", &T::stateAt},
                   Field{13, "registered_at", &T::registeredAt}, Field{14, "opened", &T::opened},
                   Field{15, "filed_at", &T::filedAt, kCritical}, Field{16, "decided_at", &T::decidedAt, kCritical},
                   Field{17, "extensions", &T::extensions, kCritical}, Field{18, "returns", &T::returns},
                   Field{19, "closed_at", &T::closedAt, kCritical}, Field{20, "flags", &T::flags},
                   Field{21, "origin", &T::origin}, Field{22, "batch", &T::batch},
                   Field{23, "term_from", &T::termFrom, kCritical}, Field{24, "law_from", &T::lawFrom, kCritical});
};

} // namespace minyi::core
