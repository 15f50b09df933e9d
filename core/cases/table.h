#pragma once

#include "core/cases/rules.h"
#include "core/cases/views.h"
#include "core/ledger/project.h"
#include "core/store/rows.h"

#include <vector>

namespace minyi::core::cases {

/// Which cases somebody sees: those of his unit and the ones below it, his own wherever they are, and those of whom he stands in
/// for today.
struct Sight {
    std::int64_t me = 0;
    std::vector<std::int64_t> units; ///< unless all
    bool allUnits = false;
    std::vector<std::int64_t> absent;
    bool sealedToo = false; ///< only for who opens a seal with a purpose, or breaks it by opening the case again

    bool seesUnit(std::int64_t unit) const;
    Standing standing(const CaseFile& file) const;
    bool sees(const CaseFile& file) const { return (sealedToo || !isSealed(file)) && (seesUnit(file.unit.value) || standing(file).handler); }
};

Sight sightOf(Db& db, const Actor& actor, Instant now);
/// Beside every index that leads to closed cases, none of which knows the sealed ones.
inline constexpr std::string_view kUnsealed = " AND c.flags&4=0";
/// The units alone: enough where nothing turns on whom he stands in for.
Sight reachOf(Db& db, const Actor& actor);
/// A unit and all below it.
std::vector<std::int64_t> unitTree(Db& db, std::int64_t unit);
/// Who acts for an officer on a day.
std::vector<std::int64_t> standInsOf(Db& db, Id<staff::Officer> absent, Day today);
/// Whether no evidence, no seized thing and no paper was ever entered in it.
bool isUntouched(Db& db, Id<CaseFile> file);
/// The case one is handled in: itself, unless it was merged.
Id<CaseFile> livingOf(Db& db, Id<CaseFile> file);
/// Whether the procuratorate was asked for the arrest since the detention: nobody is arrested before (Criminal Procedure Law art. 80).
bool isArrestAsked(Db& db, const CaseFile& file);
/// A case by its number, sealed or not.
std::optional<CaseFile> byNumber(Db& db, const std::string& number);
/// The open cases somebody handles.
std::vector<Id<CaseFile>> openOf(Db& db, Id<staff::Officer> handler);
/// Whether another view of the owner has the name.
bool isViewName(Db& db, Id<staff::Officer> owner, const std::string& name, Id<View> but);
/// Marks beside the due date, which are derived as it is.
inline constexpr std::int64_t kProvisional = 1; ///< it needs a day that no notice covers yet
inline constexpr std::int64_t kCustody = 2;     ///< somebody is held
inline constexpr std::int64_t kPaused = 4;      ///< no clock of ours runs, and one is paused

/// Derived and therefore in no field of the case.
std::optional<Instant> dueOf(Db& db, Id<CaseFile> file);
void keepDue(Db& db, Id<CaseFile> file, std::optional<Instant> due, std::int64_t marks);

/// The tables of this module that follow from the ledger.
void add(Entities& entities);

} // namespace minyi::core::cases
