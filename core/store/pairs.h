#pragma once

struct sqlite3;

namespace minyi::core {

/// Gives a connection the tokenizer `pairs` of its full-text tables: every two neighbouring characters are a term, and
/// the last character before a space is one by itself, so that a single character is found by prefix. Returns the engine's code.
int addPairs(sqlite3* db);

} // namespace minyi::core
