#pragma once

#include "core/cases/people.h"

#include <vector>

/// What joins cases (workflows 5.3: repeats link to the first record): a merge is laid over them and can be taken off again.
namespace minyi::core::cases {

enum class LinkKind {
    Related,
    Merged, ///< `file` is handled in `other`
    Split,  ///< `file` was made out of `other`
};

struct CaseLink {
    Id<CaseLink> id;
    Uid uid;
    std::int64_t ver = 0;
    Id<CaseFile> file;
    Id<CaseFile> other;
    LinkKind kind = LinkKind::Related;
    std::string reason;
    Id<staff::Officer> by;
    Instant at;
    bool removed = false;
};

/// By who sees both cases and writes in the first.
struct LinkCases {
    Id<CaseFile> file;
    Id<CaseFile> other;
    std::string reason;
};

/// Takes a plain link back.
struct UnlinkCases {
    Id<CaseLink> link;
    std::string reason;
};

/// From now on `file` is handled in `into`: it leaves the lists of open cases and its clocks end; nobody writes in it.
struct MergeCases {
    Id<CaseFile> file;
    Id<CaseFile> into;
    std::string reason;
    std::optional<std::int64_t> seen;
};

/// The case stands for itself again, where it stood; its clocks run from the days they always ran from.
struct UnmergeCase {
    Id<CaseFile> file;
    std::string reason;
};

/// Somebody of the case is handled by himself: a case of its own with its own number, in the same state. No time is gained: filed when
/// the first one was.
struct SplitCase {
    Id<CaseFile> file;
    std::string title;
    std::vector<Id<CasePerson>> people; ///< who goes into it, at least one
    std::string reason;
    std::optional<std::string> subtype;
    std::optional<std::int64_t> seen;
};

/// A report that was registered twice by mistake: number and row stay, with the reason; the serials keep no gap.
struct VoidNumber {
    Id<CaseFile> file;
    std::string reason;
    std::optional<std::int64_t> seen;
};

/// What joins a case to others the asker sees.
struct Links {
    Id<CaseFile> file;
};

struct LinkRow {
    Id<CaseLink> id;
    Id<CaseFile> other;
    std::string number, title, unit;
    Class caseKind = Class::Administrative;
    State state = State::Checking;
    LinkKind kind = LinkKind::Related;
    bool from = false; ///< the other is the one that was merged into this, or made out of it
    std::string reason, by;
    Instant at;
};

struct LinksAnswer {
    std::vector<LinkRow> rows;
    bool merged = false, voided = false;
    bool mayLink = false, mayMerge = false, mayUnmerge = false, maySplit = false, mayVoid = false;
};

} // namespace minyi::core::cases
