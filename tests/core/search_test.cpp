#include "core/search/query_fields.h"

#include "core/search/fold.h"
#include "core/search/parse.h"
#include "core/search/plan.h"
#include "core/search/table.h"
#include "core/store/schema.h"
#include "resources/resources.h"
#include "tests/support/make.h"

#include <random>

using namespace minyi::tests;
using search::Find;

namespace {

Find words(std::string_view text)
{
    Find find;
    find.text = text;
    return find;
}

std::int64_t countOf(TestWorkplace& workplace, std::string_view account, std::string_view text)
{
    return workplace.ask(account, words(text)).count.value_or(-1);
}

search::Vocabulary vocabulary()
{
    auto loaded = search::Vocabulary::load("search.json", minyi::resources::find("rules/search.json").value_or(""));
    REQUIRE(loaded);
    return *loaded;
}

followup::IntakeRow writing(int number, std::string_view item, std::string_view person = "程小满")
{
    auto row = make::row(number);
    row.item = item;
    row.person = person;
    return row;
}

/// Few characters, so that pairs repeat, overlap and stand apart.
std::string randomText(std::mt19937& random, int length)
{
    static const char* const kCharacters[] = {"公", "民", "路", "口", "电", "动", "车", "a", "B",  "１", "1", "3",
                                              "8",  "-",  "%",  "_",  "\"", "'",  "*",  " ", "，", "𠮷", "é", "Ｃ"};
    std::string text;
    for (int i = 0; i < length; ++i)
        text += kCharacters[random() % std::size(kCharacters)];
    return text;
}

/// What LIKE finds in the folded texts, the newest first.
std::vector<std::int64_t> liked(Db& db, const std::vector<std::string>& asked)
{
    std::string sql = "SELECT doc FROM search_text WHERE 1";
    for (std::size_t i = 0; i < asked.size(); ++i)
        sql += " AND text LIKE ? ESCAPE '\\'";
    Stmt row = db.rows(sql + " ORDER BY doc DESC");
    for (std::size_t i = 0; i < asked.size(); ++i) {
        std::string pattern = "%";
        for (const char c : asked[i])
            pattern += c == '%' || c == '_' || c == '\\' ? std::string("\\") + c : std::string(1, c);
        row.bind(static_cast<int>(i) + 1, pattern + "%");
    }
    std::vector<std::int64_t> found;
    while (row.step())
        found.push_back(row.integer(0));
    return found;
}

std::vector<std::string> stepsOf(Db& db, const std::string& sql)
{
    std::vector<std::string> steps;
    for (Stmt row = db.rows("EXPLAIN QUERY PLAN " + sql); row.step();)
        steps.emplace_back(row.text(3));
    return steps;
}

void checkSteps(const std::vector<std::string>& steps, search::Walk walk)
{
    const bool hits = walk == search::Walk::Hits;
    INFO(steps.front());
    REQUIRE(steps.size() == (hits ? 3U : 2U));
    CHECK(steps[0].starts_with(hits ? "SCAN s VIRTUAL TABLE"
                               : walk == search::Walk::Texts
                                   ? "SEARCH t USING INTEGER PRIMARY KEY (rowid>? AND rowid<?)"
                                   : "SEARCH t USING INDEX search_unit (unit=? AND rowid>? AND rowid<?)"));
    CHECK((!hits || steps[1].starts_with("SEARCH t USING INTEGER PRIMARY KEY")));
    CHECK(steps.back().starts_with("SEARCH x USING INTEGER PRIMARY KEY"));
}

} // namespace

TEST_CASE("case and width do not matter to a search", "[search]")
{
    CHECK(search::folded("ＡＢ１２ Öl") == "ab12 öl");
    CHECK(search::wordsOf("  户口　迁入 ") == std::vector<std::string>{"户口", "迁入"});
    CHECK(search::initials("刘海文") == "lhw");
    CHECK(search::initials("欧阳 A") == "oy");
}

TEST_CASE("a number is one word however it is written", "[search]")
{
    for (const auto* written : {"13800001234", "138 0000 1234", "138-0000-1234", "+86 138 0000 1234", "+8613800001234",
                                "0086-13800001234", "１３８００００１２３４", " 86 13800001234 "})
        CHECK(search::wordsOf(written) == std::vector<std::string>{"13800001234"});
    CHECK(search::wordsOf("2026 11 24") == std::vector<std::string>{"20261124"});
    CHECK(search::wordsOf("11 24") == std::vector<std::string>{"11", "24"});
    CHECK(search::withNumbers("电 138-0000 1234 。") == "电 138-0000 1234 。 13800001234");
}

TEST_CASE("every word is found that LIKE finds, and nothing else", "[search]")
{
    TestWorkplace workplace;
    const auto vocabulary = ::vocabulary();
    std::mt19937 random(110);
    std::vector<followup::IntakeRow> rows;
    for (int i = 1; i <= 2000; ++i)
        rows.push_back(writing(i, "事" + randomText(random, 2 + static_cast<int>(random() % 14))));
    make::takeIn(workplace, rows);
    int found = 0, different = 0;
    std::string first;
    for (int i = 0; i < 3000; ++i) {
        const std::string text = randomText(random, 1 + static_cast<int>(random() % 4));
        const auto asked = search::parse(text, vocabulary).words; // a quote opens a phrase
        Find find = words(text);
        find.limit = 200;
        const auto answer = workplace.ask("lin", find);
        std::vector<std::int64_t> expected;
        if (!asked.empty())
            workplace.db([&](Db& db) { expected = liked(db, asked); });
        bool same = answer.count == static_cast<std::int64_t>(expected.size()) &&
                    answer.hits.size() == std::min<std::size_t>(expected.size(), 200);
        for (std::size_t hit = 0; same && hit < answer.hits.size(); ++hit)
            same = search::documentOf(answer.hits[hit].kind, answer.hits[hit].id) == expected[hit];
        found += !expected.empty();
        different += !same;
        if (!same && first.empty())
            first = text + ": " + std::to_string(answer.count.value_or(-1)) + " for " + std::to_string(expected.size());
    }
    INFO(first);
    CHECK(different == 0);
    CHECK(found > 1000);
}

TEST_CASE("pages of hits go on where the one before ended, over all kinds", "[search]")
{
    TestWorkplace workplace;
    const auto order = make::issued(workplace); // its matter is found too
    std::vector<followup::IntakeRow> rows;
    for (int i = 10; i < 17; ++i)
        rows.push_back(writing(i, "户口迁入"));
    make::takeIn(workplace, rows);
    Find find = words("程小");
    find.limit = 3;
    std::vector<std::pair<AggKind, std::int64_t>> seen;
    for (int page = 0; page < 10; ++page) {
        const auto answer = workplace.ask("lin", find);
        CHECK(answer.count == 9);
        for (const auto& hit : answer.hits)
            seen.emplace_back(hit.kind, hit.id);
        if (!answer.cursor)
            break;
        find.cursor = answer.cursor;
    }
    REQUIRE(seen.size() == 9);
    CHECK(seen.front() == std::pair(AggKind::Order, order.value));
    CHECK(std::is_sorted(seen.rbegin(), seen.rend()));
    CHECK(std::adjacent_find(seen.begin(), seen.end()) == seen.end());
}

TEST_CASE("a person is found by name, pinyin and number, and shown masked", "[search]")
{
    TestWorkplace workplace;
    make::takeIn(workplace, {writing(1234, "户口迁入", "刘海文")});
    for (const auto& [text, field] :
         {std::pair("海文", "person"), std::pair("lhw", "pinyin"), std::pair("hw", "pinyin"),
          std::pair("138 0000 1234", "phone"), std::pair("+86 138-0000-1234", "phone"), std::pair("１２３４", "phone"),
          std::pair("s1234", "source_id"), std::pair("迁", "item")}) {
        const auto answer = workplace.ask("lin", words(text));
        INFO(text);
        REQUIRE(answer.hits.size() == 1);
        CHECK(answer.hits.front().matched == field);
        CHECK(answer.hits.front().person == "刘*文");
        CHECK(toJson(answer).dump().find("13800001234") == std::string::npos);
    }
}

TEST_CASE("a search shows only what the asker may see", "[search]")
{
    TestWorkplace workplace;
    const auto order = make::drafted(workplace, make::row(1), "C07"); // integrity: hidden from the unit
    CHECK(workplace.ask("wu", words("程小满")).count == 0);           // the cause C07 exists for inspection and discipline alone
    CHECK(workplace.ask("lin", words("程小满")).count == 0);
    CHECK(workplace.ask("chen", words("程小满")).count == 0);         // clerk: no matters, not this order
    CHECK(workplace.ask("han", words("程小满")).hits.front().id == order.value);
    CHECK(workplace.ask("admin", words("程小满")).count == 0);
}

TEST_CASE("a unit finds its own orders and those of no other unit", "[search]")
{
    TestWorkplace workplace;
    make::issued(workplace);
    CHECK(countOf(workplace, "chen", "程小满") == 1);
    CHECK(countOf(workplace, "gao", "程小满") == 0);
    Find find = words("程小满");
    find.unit = workplace.as("gao").unit;
    CHECK(workplace.ask("chen", find).count == 0); // a filter never widens the sight
    CHECK(workplace.ask("wu", find).count == 0);
    find.unit = workplace.as("chen").unit;
    CHECK(workplace.ask("wu", find).count == 2);
}

TEST_CASE("what an edit wrote is found at once, what was refused never", "[search]")
{
    TestWorkplace workplace;
    const auto order = make::drafted(workplace);
    CHECK(countOf(workplace, "wu", "窗口排队两小时") == 0);
    workplace.say("wu", orders::Issue{order, {}, std::string("窗口排队两小时"), {}});
    const auto after = workplace.ask("wu", words("窗口排队两小时"));
    CHECK(after.count == 1);
    std::string number;
    workplace.db([&](Db& db) { number = db.one<std::string>("SELECT number FROM work_order").value_or(""); });
    CHECK(countOf(workplace, "wu", number) == 1);
    workplace.refusal("wu", orders::Issue{order, {}, std::string("从未写下的话"), {}});
    CHECK(countOf(workplace, "wu", "从未写下") == 0);
    CHECK(workplace.checkFaults().empty());
}

TEST_CASE("a word that was overwritten is found no more", "[search]")
{
    TestWorkplace workplace;
    const auto row = writing(1, "户口迁入");
    make::takeIn(workplace, {row, writing(2, "居住证")});
    const auto matter = make::matterOf(workplace, row);
    workplace.expectTripped(); // the row is changed behind the ledger's back, to change nothing else
    for (const auto* item : {"换领证件", "户口迁入"}) {
        workplace.db([&](Db& db) {
            db.run("UPDATE matter SET item=? WHERE rid=?", item, matter);
            search::derive(db, Context(), Change{{{AggKind::Matter, find(db, matter)->uid}}}, workplace.office().now());
        });
        const bool back = std::string_view(item) == "户口迁入"; // taken back
        for (const auto* word : {"户口", "口迁", "迁", "迁入"})
            CHECK(countOf(workplace, "lin", word) == (back ? 1 : 0));
        for (const auto* word : {"换领", "领", "证件"})
            CHECK(countOf(workplace, "lin", word) == (back ? 0 : 1));
        CHECK(countOf(workplace, "lin", "居住") == 1);
    }
}

TEST_CASE("check finds a search index that lost a row, and rebuild makes it whole", "[search]")
{
    TestWorkplace workplace;
    make::takeIn(workplace, {writing(1, "户口迁入"), writing(2, "居住证")});
    CHECK(workplace.checkFaults().empty());
    workplace.db([](Db& db) {
        db.run(
            "INSERT INTO search(search,rowid,text) SELECT 'delete',doc,text FROM search_text WHERE text LIKE '%居住证%'");
    });
    CHECK(countOf(workplace, "lin", "居住证") == 0);
    CHECK(workplace.checkFaults().starts_with("search"));
    CHECK(workplace.workplace().rebuild() == 0); // nothing of the record had changed
    CHECK(countOf(workplace, "lin", "居住证") == 1);
    CHECK(workplace.checkFaults().empty());
}

TEST_CASE("check finds a word that leads to a text without it", "[search]")
{
    TestWorkplace workplace;
    make::takeIn(workplace, {writing(1, "户口迁入"), writing(2, "居住证")});
    CHECK(workplace.checkFaults().empty());
    workplace.db([](Db& db) { db.run("INSERT INTO search(rowid,text) SELECT doc,'护照' FROM search_text LIMIT 1"); });
    CHECK(workplace.checkFaults().starts_with("search"));
    CHECK(workplace.workplace().rebuild() == 0);
    CHECK(workplace.checkFaults().empty());
}

TEST_CASE("a search walks an index in its own order and sorts nothing, whichever way it takes", "[search]")
{
    TestWorkplace workplace;
    make::takeIn(workplace, {writing(1, "户口迁入")});
    workplace.db([&](Db& db) {
        const Actor clerk = workplace.as("chen"); // sees one unit
        std::vector<search::Chip> chips = {{search::Key::State, search::Op::Is, "rated", {"rated"}, {}}};
        const Context context;
        const Ask ask{db, clerk, workplace.office().now(), context};
        const auto scopes = search::scopesOf(ask, chips, {});
        REQUIRE(scopes.size() == 3); // cases, incidents and orders of her unit
        for (const auto& scope : scopes) {
            const search::Plan plan(db, scope, {"户口"});
            for (const auto walk : {search::Walk::Hits, search::Walk::Texts, search::Walk::UnitTexts})
                checkSteps(stepsOf(db, plan.sql(walk, true)), walk);
        }
        const auto byDue = stepsOf(db, search::Plan(db, scopes.front(), {"户口"}).dueSql());
        REQUIRE(byDue.size() == 1);
        CHECK(byDue.front() == "SEARCH case_file USING INDEX case_open_unit_due (unit=? AND due>?)");
    });
}

TEST_CASE("tests are taken out of what was typed, in both languages", "[search]")
{
    const search::Vocabulary words = vocabulary();
    const auto parsed = search::parse("户口 单位：望海路 due<3 状态:整改中 “窗口 排队” handler:我", words);
    CHECK(parsed.words == std::vector<std::string>{"户口", "窗口 排队"});
    REQUIRE(parsed.chips.size() == 4);
    CHECK(toJson(parsed.chips[0]).dump() == R"({"codes":[],"fault":"","key":"unit","op":":","value":"望海路"})");
    CHECK(toJson(parsed.chips[1]).dump() == R"({"codes":["3"],"fault":"","key":"due","op":"<","value":"3"})");
    CHECK(parsed.chips[2].codes == std::vector<std::string>{"rectifying"});
    CHECK(parsed.chips[3].codes == std::vector<std::string>{"me"});
    CHECK(search::parse("期限<=-2天", words).chips.front().codes == std::vector<std::string>{"-2"});
    CHECK(search::parse("unit:\"大学 城\" x", words).chips.front().value == "大学 城");
    CHECK(search::parse("9:30 a<b http://x", words).chips.empty());
}

TEST_CASE("a test that cannot be says what is wrong with it, and nothing is found", "[search]")
{
    TestWorkplace workplace;
    make::takeIn(workplace, {writing(1, "户口迁入")});
    for (const auto& [typed, fault] :
         {std::pair("state:火星", "unknown_state"), std::pair("unit:火星", "unknown_unit"),
          std::pair("主办:火星", "unknown_officer"), std::pair("kind:火星", "unknown_kind"),
          std::pair("due<soon", "not_a_number"), std::pair("unit<3", "not_ordered"), std::pair("期限<", "no_value")}) {
        const auto answer = workplace.ask("wu", words(std::string("户口 ") + typed));
        INFO(typed);
        REQUIRE(answer.chips.size() == 1);
        CHECK(answer.chips.front().fault == fault);
        CHECK(answer.hits.empty());
        CHECK(answer.count == 0);
    }
}
