#include "core/settings/settings.h"

#include <charconv>

namespace minyi::core::settings {

namespace {

std::optional<std::string> stored(Db& db, std::string_view key, Day day)
{
    return db.one<std::string>("SELECT value FROM setting WHERE key=? AND from_day<=? ORDER BY from_day DESC,rid DESC LIMIT 1",
                               std::string(key), day);
}

bool isNumber(std::string_view text, int& out)
{
    const auto [end, code] = std::from_chars(text.data(), text.data() + text.size(), out);
    return code == std::errc{} && end == text.data() + text.size();
}

} // namespace

std::string text(Db& db, std::string_view key, Day day)
{
    const Known* known = find(key);
    return stored(db, key, day).value_or(known ? std::string(known->fallback) : std::string());
}

int number(Db& db, std::string_view key, Day day)
{
    int value = 0;
    isNumber(text(db, key, day), value);
    return value;
}

Result<Done> run(Tx& tx, const ChangeSetting& command)
{
    const Known* known = find(command.key);
    if (!known)
        return refuse(Why::UnknownName, command.key);
    int value = 0;
    if (known->low <= known->high && (!isNumber(command.value, value) || value < known->low || value > known->high))
        return refuse(Why::Invalid, command.key + ": out_of_range " + std::to_string(known->low) + ".." + std::to_string(known->high));
    const Day today = dayOf(tx.now());
    if (command.from && *command.from < today)
        return refuse(Why::TooLate, "from");
    if (command.key == "sender_device" && command.from.value_or(today) <= today) // who sends today has begun
        return refuse(Why::TooEarly, "from: tomorrow");
    const auto id = tx.create(Setting{{}, {}, 0, command.key, command.value, command.from.value_or(today)});
    tx.raise(id, Happened::SettingChanged, {{"key", command.key}, {"value", command.value}});
    return Done{};
}

Result<std::vector<Value>> answer(const Ask& ask, const Current&)
{
    std::vector<Value> values;
    for (const Known& known : kSettings) {
        const auto value = stored(ask.db, known.key, dayOf(ask.now));
        values.push_back({std::string(known.key), value.value_or(std::string(known.fallback)), !value});
    }
    return values;
}

void add(Entities& entities)
{
    entities.add<Setting>();
}

void add(Catalog& catalog)
{
    catalog.command<ChangeSetting>();
    catalog.question<Current>();
}

} // namespace minyi::core::settings
