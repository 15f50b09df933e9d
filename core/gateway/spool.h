#pragma once

#include "core/base/result.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace minyi::core::gateway {

/// The folders shared with the gateway program. `making`, `archive` and `refused` are ours; the others are as it
/// names them.
struct SpoolFolders {
    std::string root;

    std::string folder(std::string_view name) const { return root + "/" + std::string(name); }
};

/// Where a message's file is.
enum class Place { Outgoing, Checked, Sent, Failed, Archive };

/// Makes what is missing; refused if the root is not there, so that a share that is not mounted is not filled in
/// secret.
Result<Done> prepare(const SpoolFolders& spool);

/// Writes the file beside the spool and to the disk. The gateway does not see it before release(); doing it again is
/// harmless.
Result<Done> makeMessage(const SpoolFolders& spool, const std::string& name, std::string_view phone,
                         std::string_view text);
/// Puts a made file before the gateway in one step; refused with `duplicate` if one of that name is there already.
Result<Done> release(const SpoolFolders& spool, const std::string& name);
/// Both at once. The name carries nothing about a person.
Result<Done> writeOutgoing(const SpoolFolders& spool, const std::string& name, std::string_view phone,
                           std::string_view text);

std::optional<Place> where(const SpoolFolders& spool, const std::string& name);

/// Plain files of a folder, sorted; locks, hidden files and links are passed over.
std::vector<std::string> filesIn(const SpoolFolders& spool, std::string_view folder);
/// The bytes of one, at most a little more than a spool file may have. Nothing if it went away meanwhile.
std::optional<std::string> readFile(const SpoolFolders& spool, std::string_view folder, const std::string& name);
/// Moves a file aside (`archive`, `refused`), never over another: a second of that name gets a number.
Result<Done> putAside(const SpoolFolders& spool, std::string_view from, const std::string& name, std::string_view to);

} // namespace minyi::core::gateway

namespace minyi::core {

template <>
struct TokensOf<gateway::Place> {
    using E = gateway::Place;
    static constexpr Token<E> table[] = {
        {E::Outgoing, "outgoing"}, {E::Checked, "checked"}, {E::Sent, "sent"},
        {E::Failed, "failed"},     {E::Archive, "archive"},
    };
};

} // namespace minyi::core
