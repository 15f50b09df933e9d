#pragma once

#include "core/base/time.h"
#include "core/office/office.h"
#include "core/reports/report.h"
#include "core/rules/packs.h"

#include <initializer_list>
#include <string>
#include <utility>

namespace minyi::core::reports {

/// The words of the forms in one language, from the pack.
class FormWords {
public:
    FormWords(const rules::Packs& packs, std::string language) : m_packs(packs), m_language(std::move(language)) {}

    const std::string& operator()(std::string_view key) const { return m_packs.form(key, m_language); }
    /// The sentence with each {name} replaced.
    std::string fill(std::string_view key, std::initializer_list<std::pair<std::string_view, std::string>> values) const;
    std::string channel(std::string_view code) const;
    std::string cause(std::string_view code) const;
    /// 2026年11月20日, Fri 20 Nov 2026.
    std::string day(Day day) const;
    /// 2026年11月25日 24时 for an end of day.
    std::string due(Instant due) const;
    const std::string& language() const { return m_language; }

private:
    const rules::Packs& m_packs;
    std::string m_language;
};

/// 1,584
std::string grouped(std::int64_t number);
/// 38.01% or - where there is nothing to divide by.
std::string rate(const std::optional<double>& percent);
/// A report with the words that every form has.
Report blank(const FormWords& words);
/// Who makes the report signs for it.
Signer prepared(const Ask& ask, const FormWords& words);
/// A list across the sheet: the bureau over the title, whose it is at the left, `right` at the right.
Report listing(const Ask& ask, const FormWords& words, const char* name, std::string_view title, std::string right);

} // namespace minyi::core::reports
