#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace minyi::arch {

/// One file of the project, by its path from the root.
struct Source {
    std::string path;
    std::string text;
};

/// Something the house does not allow, and where.
struct Fault {
    std::string path;
    int line = 0;
    std::string what;
};

/// A file taken apart, every part as long as the text so that places stay the same: `code` has comments and literals
/// blanked, `literals` has everything else blanked.
struct Parts {
    std::string code;
    std::string literals;
};

/// All C++ files below these folders of the project.
std::vector<Source> readSources(const std::vector<std::string>& folders);
Parts takeApart(std::string_view text);
int lineAt(std::string_view text, std::size_t place);
std::vector<std::string> lines(std::string_view text);
std::string say(const std::vector<Fault>& faults);

} // namespace minyi::arch
