#pragma once

#include "core/workplace/workplace.h"

#include <functional>
#include <string>
#include <vector>

namespace minyi::app {

/// One call of the command line: the words after the common options, and who acts.
struct Call {
    std::vector<std::string> words;
    std::string account;
    std::optional<std::string> passphrase;
    std::optional<core::Instant> now;
    std::string folder; ///< where relative file names begin
    bool json = false;
    std::function<void(double)> progress = {}; ///< hears the share that is done; not of a call handed to the owner
};

/// What it prints and how it ends (cli.md: 0 done, 1 refused, 2 usage, 3 storage broken, 4 done in part).
struct Reply {
    int exit = 0;
    std::string out;
    std::string err;
};

/// Does a call on an open workplace, here or in the process that owns it.
Reply perform(core::workplace::Workplace& workplace, const Call& call);

/// A file the caller names, from where the caller is.
std::string pathOf(const Call& call, const std::string& name);

Reply refused(const core::Refusal& refusal, bool json);
Reply usage(const std::string& problem);
Reply answered(const core::Json& json, bool asJson, int exit = 0);

/// For the door of the owner.
core::Json toJson(const Call& call);
Call callFrom(const core::Json& json);
core::Json toJson(const Reply& reply);
Reply replyFrom(const core::Json& json);

} // namespace minyi::app
