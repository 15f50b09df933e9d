#include "core/rules/packs.h"
#include "resources/resources.h"

#include <catch2/catch.hpp>

using namespace minyi::core;

namespace {

using Files = std::map<std::string, std::string>;

Files shipped()
{
    Files files;
    for (const char* name : {"causes.json", "channels.json", "exclusions.json", "messages.json", "forms.json"})
        files[name] = std::string(*minyi::resources::find(std::string("rules/") + name));
    return files;
}

Result<rules::Packs> load(const Files& files)
{
    std::map<std::string, std::string_view> views;
    for (const auto& [name, bytes] : files)
        views[name] = bytes;
    return rules::Packs::load(views);
}

/// The first place of `what` in a file becomes `with`; the refusal that must follow.
struct Spoiled {
    const char* file;
    const char* what;
    const char* with;
    const char* refusal;
};

constexpr Spoiled kSpoiled[] = {
    {"causes.json", "{", "[", "causes.json: document: not_json"},
    {"causes.json", "\"version\": \"2026.1\",", "", "causes.json: document: version: missing_field"},
    {"causes.json", "\"version\": \"2026.1\"", "\"version\": 1", "causes.json: document: version: wrong_type"},
    {"causes.json", "\"causes\"", "\"couses\"", "causes.json: causes: missing_list"},
    {"causes.json", "\"code\": \"C02\"", "\"code\": \"C01\"", "causes.json: row 2: code: duplicate C01"},
    {"causes.json", "\"code\": \"C02\"", "\"code\": 2", "causes.json: row 2: code: wrong_type"},
    {"causes.json", "\"code\": \"C03\", ", "", "causes.json: row 3: code: missing_field"},
    {"causes.json", "\"en\": \"fees\"", "\"en\": \"\"", "causes.json: row 4: en: wrong_type"},
    {"causes.json", "\"route\": \"unit_legal\", ", "", "causes.json: row 3: route: missing_field"},
    {"causes.json", "\"makes_order\": true", "\"makes_order\": 1", "causes.json: row 1: makes_order: wrong_type"},
    {"causes.json", "\"by_r10\"", "\"by_r11\"", "causes.json: row 7: responsible: unknown_word by_r11"},
    {"causes.json", "\"hidden\"", "\"hiden\"", "causes.json: row 7: hiden: unknown_field"},
    {"channels.json", "\"code\": \"EE\"", "\"code\": \"HR\"", "channels.json: row 2: code: duplicate HR"},
    {"channels.json", "\"short_zh\": \"户政\", ", "", "channels.json: row 1: short_zh: missing_field"},
    {"channels.json", "\"messaged\": true", "\"messaged\": \"yes\"", "channels.json: row 1: messaged: wrong_type"},
    {"channels.json", "\"window\": \"户籍窗口\"", "\"window\": 7", "channels.json: row 1: window: wrong_type"},
    {"channels.json", "\"channels\": [", "\"channels\": [7,", "channels.json: row 1: channels: wrong_type"},
    {"exclusions.json", "\"code\": \"E12\"", "\"code\": \"E01\"", "exclusions.json: row 12: code: duplicate E01"},
    {"exclusions.json", "\"sensitive\": true", "\"sensitive\": \"x\"", "exclusions.json: row 3: sensitive: wrong_type"},
    {"exclusions.json", "\"zh\": \"业务已取消\"", "\"ch\": \"业务已取消\"",
     "exclusions.json: row 1: ch: unknown_field"},
    {"messages.json", "\"channel\": \"VD\"", "\"channel\": \"XX\"", "messages.json: row 3: channel: unknown XX"},
    {"messages.json", "\"means\": \"basically\"", "\"means\": \"soso\"",
     "messages.json: row 5: means: unknown_word soso"},
    {"messages.json", "{\"text\": \"2\"", "{\"text\": \"1\"", "messages.json: row 5: text: duplicate"},
    {"messages.json", "\"answers\"", "\"replies\"", "messages.json: answers: missing_list"},
    {"forms.json", "\"key\": \"draft\"", "\"key\": \"reprint\"", "forms.json: row 5: key: duplicate"},
    {"forms.json", "\"en\": \"Draft\"", "\"en\": null", "forms.json: row 5: en: wrong_type"},
};

} // namespace

TEST_CASE("a spoiled pack is refused with file, row, field and reason", "[packs]")
{
    static_assert(std::size(kSpoiled) >= 20);
    for (const Spoiled& row : kSpoiled) {
        auto files = shipped();
        auto& bytes = files.at(row.file);
        const auto at = bytes.find(row.what);
        INFO(row.refusal);
        REQUIRE(at != std::string::npos);
        bytes.replace(at, std::string_view(row.what).size(), row.with);
        const auto loaded = load(files);
        REQUIRE_FALSE(loaded);
        CHECK(loaded.error() == Refusal{Why::BadPack, row.refusal});
    }
}

TEST_CASE("a pack that is not there is named, and the one in force stays", "[packs]")
{
    const auto inForce = load(shipped());
    REQUIRE(inForce);
    auto files = shipped();
    files.erase("messages.json");
    CHECK(load(files).error() == Refusal{Why::BadPack, "messages.json: missing_file"});
    CHECK(inForce->causes().size() == 17);
    CHECK(inForce->answer("3") == "dissatisfied");
    CHECK(inForce->cause("C07")->hiddenFromUnit);
    CHECK(inForce->form("no.such.key", "zh") == "?");
}
