#pragma once

#include "core/followup/commands.h"
#include "core/imports/times.h"

#include <array>
#include <map>

namespace minyi::core::imports {

/// What a column of a file can become: the members of an intake row.
enum class Target { SourceId, Unit, Handler, Item, HandledAt, Person, Phone, Note, Exclusion };
inline constexpr std::size_t kTargets = 9;

/// What to do with a word that the profile does not know.
enum class Otherwise {
    Fault, ///< the row is rejected
    Keep,  ///< it stands for itself
    Drop,  ///< it means nothing
};

/// The words of a file and what they stand for: names of units and their codes, kinds of incident and their exclusion
/// codes.
struct ValueMap {
    std::map<std::string, std::string, std::less<>> words;
    Otherwise otherwise = Otherwise::Fault;
};

/// How the files of one source system are read.
struct Profile {
    std::string name;
    std::string version;
    followup::Channel channel = followup::Channel::C110;
    std::map<std::string, Target, std::less<>> columns; ///< heading → what it becomes; other headings are ignored
    std::map<Target, std::string> constants;
    std::vector<TimeFormat> times;
    Zone zone;
    std::map<Target, ValueMap> values;
    std::array<bool, kTargets> required{};
    std::vector<Target> unique;

    /// Checked as a whole; the refusal names file, field and reason.
    static Result<Profile> load(const std::string& file, std::string_view bytes);
};

} // namespace minyi::core::imports

namespace minyi::core {

template <>
struct TokensOf<imports::Target> {
    using E = imports::Target;
    static constexpr Token<E> table[] = {
        {E::SourceId, "source_id"},   {E::Unit, "unit"},     {E::Handler, "handler"}, {E::Item, "item"},
        {E::HandledAt, "handled_at"}, {E::Person, "person"}, {E::Phone, "phone"},     {E::Note, "note"},
        {E::Exclusion, "exclusion"},
    };
};
static_assert(std::size(TokensOf<imports::Target>::table) == imports::kTargets);

template <>
struct TokensOf<imports::Otherwise> {
    using E = imports::Otherwise;
    static constexpr Token<E> table[] = {
        {E::Fault, "fault"},
        {E::Keep, "keep"},
        {E::Drop, "drop"},
    };
};

} // namespace minyi::core
