#pragma once

#include "core/imports/profile_json.h"

namespace minyi::core::imports {

/// What a heading may mean: words as they stand over columns, per target (resources/rules/headings.json).
class Headings {
public:
    static Result<Headings> load(const std::string& file, std::string_view bytes);
    /// Those that come with the program.
    static const Headings& shipped();

    /// 0 if the heading says nothing of it, 90 if it is one of its words, less if it holds one.
    int match(Target target, std::string_view heading) const;

private:
    std::map<Target, std::vector<std::string>> m_words; ///< folded
};

/// A column of a file and what it seems to be.
struct ColumnGuess {
    std::string heading;
    std::optional<Target> target; ///< none: nothing fits, or something fits another column better
    int confidence = 0;           ///< 0 to 100
    std::vector<std::string> samples; ///< different values, the first of them, for a person to look at
};

struct Guess {
    std::vector<ColumnGuess> columns;
    std::vector<std::string> times; ///< formats that read the columns of times
    std::int64_t rows = 0;          ///< looked at
};

/// Looks at the headings and the first rows. Headings count most; the shape of the values (phone, time, number, name,
/// unit) decides where they say nothing, and takes trust away where it contradicts.
Result<Guess> guess(Kind kind, std::string_view fileBytes, const Headings& headings = Headings::shipped());

/// A profile as a person may go on editing it.
ProfileText profileOf(const Guess& guess, Kind kind, const std::string& name);
/// As its file; Profile::load says what is wrong with it.
std::string jsonOf(const ProfileText& profile);

} // namespace minyi::core::imports
