#include "core/metrics/formulas.h"

#include "core/base/json.h"
#include "core/base/percent.h"
#include "core/settings/settings.h"

#include <algorithm>

namespace minyi::core::metrics {

namespace {

tl::unexpected<Refusal> bad(std::string_view file, std::size_t row, const std::string& why)
{
    return refuse(Why::BadPack, std::string(file) + ": indicator " + std::to_string(row) + ": " + why);
}

bool isWeight(const std::string& text)
{
    if (settings::find(text))
        return true;
    return !text.empty() && text.size() <= 3 && std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; }) &&
           std::stoi(text) <= 100;
}

Result<Indicator> readRow(std::string_view file, std::size_t row, const Json& json)
{
    Indicator one;
    const auto text = [&json](const char* key) { return json.contains(key) && json[key].is_string() ? json[key].get<std::string>() : ""; };
    one.formula = findFormula(text("key"));
    if (!one.formula)
        return bad(file, row, "key: no formula " + text("key"));
    one.zh = text("zh");
    one.en = text("en");
    one.definitionZh = text("definition_zh");
    one.definitionEn = text("definition_en");
    if (one.zh.empty() || one.en.empty() || one.definitionZh.empty() || one.definitionEn.empty())
        return bad(file, row, "zh, en, definition_zh, definition_en: missing");
    one.beside = text("beside");
    one.target = text("target");
    if (!one.target.empty() && !settings::find(one.target))
        return bad(file, row, "target: no setting " + one.target);
    if (!one.beside.empty() && !findFormula(one.beside))
        return bad(file, row, "beside: no formula " + one.beside);
    const Json weights = json.value("weights", Json::object());
    for (const auto& [name, weight] : weights.items()) {
        const auto set = fromText<Set>(name);
        if (!set || !(one.formula->above & bit(*set)) || !weight.is_string() || !isWeight(weight.get<std::string>()))
            return bad(file, row, "weights: " + name);
        one.weights[*set] = weight.get<std::string>();
    }
    return one;
}

} // namespace

const Formula* findFormula(std::string_view key)
{
    const auto* found = std::find_if(std::begin(kFormulas), std::end(kFormulas), [&](const Formula& f) { return f.key == key; });
    return found == std::end(kFormulas) ? nullptr : found;
}

Result<Indicators> Indicators::load(std::string_view file, std::string_view bytes)
{
    const Json json = Json::parse(bytes, nullptr, false);
    if (!json.is_object() || !json.contains("version") || !json["version"].is_string() || !json.contains("indicators") ||
        !json["indicators"].is_array())
        return refuse(Why::BadPack, std::string(file) + ": version and indicators are missing");
    Indicators loaded;
    loaded.m_version = json["version"];
    for (const Json& row : json["indicators"]) {
        auto one = row.is_object() ? readRow(file, loaded.m_all.size() + 1, row) : bad(file, loaded.m_all.size() + 1, "no object");
        if (!one)
            return tl::unexpected(one.error());
        if (loaded.find(one->formula->key))
            return bad(file, loaded.m_all.size() + 1, "key: twice");
        loaded.m_all.push_back(std::move(*one));
    }
    for (const Formula& formula : kFormulas)
        if (!loaded.find(formula.key))
            return refuse(Why::BadPack, std::string(file) + ": no row for " + std::string(formula.key));
    return loaded;
}

const Indicator* Indicators::find(std::string_view key) const
{
    const auto found = std::find_if(m_all.begin(), m_all.end(), [&](const Indicator& i) { return i.formula->key == key; });
    return found == m_all.end() ? nullptr : &*found;
}

std::int64_t Counts::in(Sets sets) const
{
    std::int64_t sum = 0;
    forEachSet(sets, [&](Set set) { sum += (*this)[set]; });
    return sum;
}

void Counts::add(Sets sets, std::int64_t count)
{
    forEachSet(sets, [&](Set set) { n[static_cast<std::size_t>(set)] += count; });
}

std::optional<double> Measure::rate() const
{
    return percent(static_cast<double>(above), static_cast<double>(below) * 100.0);
}

Measure measure(const Formula& formula, const Counts& counts, const std::function<std::int64_t(Set)>& weight)
{
    Measure out;
    out.below = counts.in(formula.below);
    forEachSet(formula.above, [&](Set set) { out.above += counts[set] * weight(set); });
    return out;
}

} // namespace minyi::core::metrics
