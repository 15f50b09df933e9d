#include "core/search/parse.h"

#include "core/search/fold.h"

#include <algorithm>
#include <array>

namespace minyi::core::search {

namespace {

constexpr std::size_t kMostWords = 8, kMostChips = 8;

/// Quotes that open and their closing ones; the input methods of both languages write different ones.
constexpr std::array<std::pair<std::string_view, std::string_view>, 3> kQuotes = {
    {{"\"", "\""}, {"“", "”"}, {"「", "」"}}};

struct Piece {
    std::string plain;                 ///< before the first quote
    std::optional<std::string> quoted; ///< what stands in quotes directly behind it
};

/// Cuts at spaces, but not within quotes. A quote that is not closed goes to the end.
std::vector<Piece> piecesOf(std::string_view text)
{
    std::vector<Piece> pieces;
    Piece piece;
    const auto close = [&] {
        if (!piece.plain.empty() || piece.quoted)
            pieces.push_back(std::exchange(piece, Piece{}));
    };
    for (std::size_t i = 0; i < text.size();) {
        const auto* quote = std::ranges::find_if(kQuotes, [&](auto& q) { return text.substr(i).starts_with(q.first); });
        if (quote != kQuotes.end()) {
            const std::size_t from = i + quote->first.size();
            const std::size_t to = std::min(text.find(quote->second, from), text.size());
            piece.quoted = std::string(text.substr(from, to - from));
            close();
            i = std::min(to + quote->second.size(), text.size());
        } else {
            static_cast<unsigned char>(text[i]) <= 0x20 ? close() : piece.plain.push_back(text[i]);
            ++i;
        }
    }
    close();
    return pieces;
}

Op opAt(std::string_view text, std::size_t& size)
{
    size = text.size() > 1 && text[1] == '=' && text[0] != ':' ? 2 : 1;
    if (text[0] == '<')
        return size == 2 ? Op::AtMost : Op::Less;
    if (text[0] == '>')
        return size == 2 ? Op::AtLeast : Op::More;
    return Op::Is;
}

/// A whole number of days, with or without the word for day behind it.
std::optional<std::string> daysIn(std::string_view value)
{
    for (const std::string_view day : {"天", "日", "d"})
        if (value.ends_with(day))
            value.remove_suffix(day.size());
    const std::string_view digits = value.starts_with('-') ? value.substr(1) : value;
    const bool number = !digits.empty() && digits.size() <= 4 &&
                        std::ranges::all_of(digits, [](char c) { return c >= '0' && c <= '9'; });
    return number ? std::optional(std::string(value)) : std::nullopt;
}

void understand(Chip& chip, const Vocabulary& vocabulary)
{
    if (chip.value.empty())
        chip.fault = "no_value";
    else if (chip.op != Op::Is && chip.key != Key::Due)
        chip.fault = "not_ordered";
    else if (chip.key == Key::Kind && (chip.codes = vocabulary.kinds(chip.value)).empty())
        chip.fault = "unknown_kind";
    else if (chip.key == Key::State && (chip.codes = vocabulary.states(chip.value)).empty())
        chip.fault = "unknown_state";
    else if (chip.key == Key::Handler && vocabulary.isMe(chip.value))
        chip.codes = {"me"};
    else if (chip.key == Key::Due) {
        if (const auto days = daysIn(chip.value))
            chip.codes = {*days};
        else
            chip.fault = "not_a_number";
    }
}

std::optional<Chip> chipOf(const Piece& piece, const Vocabulary& vocabulary)
{
    const std::size_t at = piece.plain.find_first_of(":<>=");
    if (at == std::string::npos || at == 0)
        return {};
    const auto key = vocabulary.key(std::string_view(piece.plain).substr(0, at));
    if (!key)
        return {};
    std::size_t size = 0;
    Chip chip{*key, opAt(std::string_view(piece.plain).substr(at), size), {}, {}, {}};
    chip.value = piece.plain.substr(at + size) + piece.quoted.value_or("");
    understand(chip, vocabulary);
    return chip;
}

} // namespace

Parsed parse(std::string_view text, const Vocabulary& vocabulary)
{
    Parsed out;
    std::string rest;
    std::vector<std::string> phrases;
    for (const Piece& piece : piecesOf(withYears(folded(text)))) {
        if (auto chip = chipOf(piece, vocabulary)) {
            if (out.chips.size() < kMostChips)
                out.chips.push_back(std::move(*chip));
            continue;
        }
        if (!piece.plain.empty())
            rest += piece.plain + ' ';
        const std::string phrase = piece.quoted.value_or("");
        if (const std::size_t from = phrase.find_first_not_of(' '); from != std::string::npos)
            phrases.push_back(phrase.substr(from, phrase.find_last_not_of(' ') + 1 - from));
    }
    out.words = wordsOf(rest);
    for (std::string& phrase : phrases)
        if (out.words.size() < kMostWords)
            out.words.push_back(std::move(phrase));
    return out;
}

} // namespace minyi::core::search
