#pragma once

#include "core/search/vocabulary.h"

namespace minyi::core::search {

/// What was typed, taken apart: tests, and the words that are looked for. A phrase in quotes is one word.
struct Parsed {
    std::vector<Chip> chips;
    std::vector<std::string> words;
};

Parsed parse(std::string_view text, const Vocabulary& vocabulary);

} // namespace minyi::core::search
