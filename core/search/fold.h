#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace minyi::core::search {

/// Case and width folded, compatibility forms made plain: "Ａ１" is "a1", and brackets are round. A text and a word asked for meet in this form.
std::string folded(std::string_view text);
/// The year of a paper's number in one form, in a folded text: "望行2026 1063" is "望行(2026)1063".
std::string withYears(std::string_view text);
/// Folded, and behind it each number of seven and more digits that was written with spaces, dashes or +86, as digits only.
std::string withNumbers(std::string_view text);
/// The first letters of a name in pinyin: 刘海文 is "lhw". Characters without a sound are left out.
std::string initials(std::string_view name);
/// What is asked for, word by word, folded. A number written in pieces is one word, without +86.
std::vector<std::string> wordsOf(std::string_view text);
/// Whether a folded text has the word; the verdict of all plans.
bool holds(std::string_view text, std::string_view word);

/// Where a word stands in a text as it is shown, in characters.
struct Mark {
    std::int64_t from = 0;
    std::int64_t length = 0;
};
std::vector<Mark> marksIn(std::string_view text, const std::vector<std::string>& words);
/// Characters, not bytes.
int lengthOf(std::string_view text);
/// The words as a match of the pair index: exact up to two characters, necessary for more. Each character once is enough, since
/// the text has the verdict on longer words; with `every` all pairs are in it.
std::string matchOf(const std::vector<std::string>& words, bool every = false);

} // namespace minyi::core::search
