#pragma once

#include "core/base/result.h"
#include "core/documents/forms.h"
#include "core/office/actor.h"
#include "core/reports/report.h"

namespace minyi::core::documents {

inline constexpr std::size_t kMostText = 200'000; ///< bytes of one typed value

/// Who may open what was locked, or void it, unless the case is his: the chief, the station's legal officer, legal affairs.
inline bool mayUnlock(const Actor& actor)
{
    return actor.may(Permission::DecideFiling) || actor.may(Permission::CheckCase) || actor.may(Permission::ReviewCase);
}

/// The words of a line, apart by spaces; the keys in braces of a text.
std::vector<std::string> wordsOf(std::string_view line);
std::vector<std::string> keysIn(std::string_view text);

/// A text with each {key} replaced by what `said` says of it; braces in that are its own.
template <class F>
std::string filledIn(std::string_view text, F said)
{
    std::string out;
    for (;;) {
        const auto from = text.find('{'), to = text.find('}', std::min(from, text.size()));
        if (from == std::string_view::npos || to == std::string_view::npos)
            return out.append(text);
        out.append(text.substr(0, from)).append(said(text.substr(from + 1, to - from - 1)));
        text.remove_prefix(to + 1);
    }
}
/// What is wrong with a typed value, named by its field; nothing is wrong with none.
std::optional<Refusal> valueFault(const FormField& field, const std::string& value);

/// 滨公（望海）行罚决字〔2026〕12号: square brackets, the year in digits, no leading zeros (workflows 5.2).
std::string numberText(std::string_view head, std::string_view unit, std::string_view word, std::int64_t year, std::int64_t serial);
/// 五, 十五, 二十; up to 99.
std::string chineseNumber(int number);
/// 二〇二六年六月十五日, as legal documents are dated (workflows 6.1).
std::string chineseDay(Day day);
/// 2026年6月15日 and 2026年6月15日9时05分, as values in running text.
std::string plainDay(Day day);
std::string plainMoment(Instant at);
/// As a paper shows it: a day and a time in words, all else as it is.
std::string shownValue(const FormField& field, const std::string& value);

/// What stands around the values.
struct Head {
    std::string organ;
    std::string number;
    Day day;
    bool draft = true;
};

/// The paper as it is printed, without the foot of the print. Of a final paper the hash is over plainText() of this.
reports::Report paperOf(const Form& form, const Values& values, const Head& head);
std::string hashOf(const reports::Report& report);

/// A service that the way asks more of: a witness or a recording, the consent, the number of the post (procedures art. 36).
bool asksNote(Way way);

} // namespace minyi::core::documents
