#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace minyi::core::search {

/// Case and width folded, compatibility forms made plain: "Ａ１" is "a1". A text and a word asked for meet in this form.
std::string folded(std::string_view text);
/// Folded, and behind it each number of seven and more digits that was written with spaces, dashes or +86, as digits only.
std::string withNumbers(std::string_view text);
/// The first letters of a name in pinyin: 刘海文 is "lhw". Characters without a sound are left out.
std::string initials(std::string_view name);
/// What is asked for, word by word, folded. A number written in pieces is one word, without +86.
std::vector<std::string> wordsOf(std::string_view text);
/// Characters, not bytes.
int lengthOf(std::string_view text);
/// The words as a match of the pair index: exact up to two characters, necessary for more.
std::string matchOf(const std::vector<std::string>& words);

} // namespace minyi::core::search
