#pragma once

#include "core/imports/row_reader.h"

namespace minyi::core::imports {

/// What came of a file of any kind.
struct Taken {
    Json answer; ///< the command's own, with the digest of what was read
    std::int64_t read = 0;
    std::int64_t fresh = 0;
    std::vector<batches::RowFault> rejected;
};

/// Reads a file as its profile says and submits it. A dry run answers the same and writes nothing.
Result<Taken> takeFile(Office& office, const Actor& actor, const Profile& profile, std::string_view fileBytes,
                       bool dryRun = false, const Progress& progress = {});

/// A profile by its name: one that comes with the program, or one saved in the workplace's folder.
Result<Profile> profileNamed(const std::string& folder, const std::string& name);
/// Saves a profile beside the workplace; refused if it is none, or has the name of one that comes with the program.
Result<Done> saveProfile(const std::string& folder, std::string_view json);

} // namespace minyi::core::imports
