#pragma once

#include "core/leniency/enterprise.h"
#include "core/office/catalog.h"
#include "core/office/tx.h"

namespace minyi::core::leniency {

/// A registration number is looked up and the case marked. By its handler.
struct FlagEnterprise {
    Id<cases::CaseFile> file;
    std::string registration;
};

/// Before a measure, by the handler of a marked case. Amounts are yuan; what is frozen is never above what is alleged.
struct AssessEnterprise {
    Id<cases::CaseFile> file;
    std::string company, registration, measure;
    std::int64_t alleged = 0, frozen = 0, illegal = 0, other = 0, lawful = 0;
    std::string division, options;
    std::optional<std::string> letter; ///< none: everything lies in the own area
    bool dispute = false;
    std::string disputeWords;
    std::string contact; ///< account of the enterprise's contact officer
    std::string visits;
};

/// By the handler: the interval check, the release list, or that the enterprise was told the result.
struct NoteEnterprise {
    Id<cases::CaseFile> file;
    NoteKind kind = NoteKind::Check;
    std::string words;
    std::optional<std::string> items; ///< of a release list
    bool needless = false;            ///< a check found what is held without need
};

/// The bureau leader lets one measure through that was not weighed; listed in the month.
struct OverrideEnterprise {
    Id<cases::CaseFile> file;
    std::string reason;
};

/// By legal affairs alone.
struct UnflagEnterprise {
    Id<cases::CaseFile> file;
    std::string reason;
};

struct Flagged {
    std::int64_t cases = 0; ///< others in which the number stands
};

Result<Flagged> run(Tx& tx, const FlagEnterprise& command);
Result<Id<Assessment>> run(Tx& tx, const AssessEnterprise& command);
Result<Id<Note>> run(Tx& tx, const NoteEnterprise& command);
Result<Id<Note>> run(Tx& tx, const OverrideEnterprise& command);
Result<Done> run(Tx& tx, const UnflagEnterprise& command);

/// A person with the registration number of a market entity marks the case, unless legal affairs took the mark off before.
void react(Tx& tx, const Event& event);

void addEnterprise(Catalog& catalog);

} // namespace minyi::core::leniency

namespace minyi::core {

template <>
struct FieldsOf<leniency::Flagged> {
    static constexpr auto list = std::tuple(Field{1, "cases", &leniency::Flagged::cases});
};
template <>
struct CommandOf<leniency::FlagEnterprise> {
    static constexpr std::string_view name = "leniency.flag";
    static constexpr Permission needs = Permission::HandleCase;
};
template <>
struct CommandOf<leniency::AssessEnterprise> {
    static constexpr std::string_view name = "leniency.assess";
    static constexpr Permission needs = Permission::HandleCase;
};
template <>
struct CommandOf<leniency::NoteEnterprise> {
    static constexpr std::string_view name = "leniency.note";
    static constexpr Permission needs = Permission::HandleCase;
};
template <>
struct CommandOf<leniency::OverrideEnterprise> {
    static constexpr std::string_view name = "leniency.override";
    static constexpr Permission needs = Permission::ApproveCase;
};
template <>
struct CommandOf<leniency::UnflagEnterprise> {
    static constexpr std::string_view name = "leniency.unflag";
    static constexpr Permission needs = Permission::ReviewCase;
};

} // namespace minyi::core
