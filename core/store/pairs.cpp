#include "core/store/pairs.h"

#include <sqlite3.h>

namespace minyi::core {

namespace {

using Token = int (*)(void*, int, const char*, int, int, int);

int make(void*, const char**, int, Fts5Tokenizer** out)
{
    static char none;
    *out = reinterpret_cast<Fts5Tokenizer*>(&none); // it remembers nothing
    return SQLITE_OK;
}

void drop(Fts5Tokenizer*) {}

bool isSpace(char c)
{
    return static_cast<unsigned char>(c) <= 0x20;
}

/// Where the character at `from` ends, in UTF-8.
int endOf(const char* text, int size, int from)
{
    int end = from + 1;
    while (end < size && (static_cast<unsigned char>(text[end]) & 0xc0) == 0x80)
        ++end;
    return end;
}

int cut(Fts5Tokenizer*, void* context, int flags, const char* text, int size, Token token)
{
    for (int at = 0; at < size;) {
        const int next = endOf(text, size, at);
        if (isSpace(text[at])) {
            at = next;
            continue;
        }
        const bool pair = next < size && !isSpace(text[next]);
        const int end = pair ? endOf(text, size, next) : next;
        if (const int code = token(context, 0, text + at, end - at, at, end))
            return code;
        // Asked for two characters, the second by itself would ask for too much.
        if (pair && (flags & FTS5_TOKENIZE_QUERY) && end == size)
            break;
        at = next;
    }
    return SQLITE_OK;
}

} // namespace

int addPairs(sqlite3* db)
{
    fts5_api* api = nullptr;
    sqlite3_stmt* stmt = nullptr;
    if (const int code = sqlite3_prepare_v2(db, "SELECT fts5(?1)", -1, &stmt, nullptr))
        return code;
    sqlite3_bind_pointer(stmt, 1, static_cast<void*>(&api), "fts5_api_ptr", nullptr);
    sqlite3_step(stmt);
    sqlite3_finalize(stmt);
    if (!api)
        return SQLITE_ERROR;
    fts5_tokenizer pairs{make, drop, cut};
    return api->xCreateTokenizer(api, "pairs", nullptr, &pairs, nullptr);
}

} // namespace minyi::core
