#include "tests/support/make.h"

#include <random>

using namespace minyi::tests;

namespace {

/// A workplace with a story behind it.
void tell(TestWorkplace& w)
{
    const auto order = make::secondCall(w);
    w.say("sun", make::asked(order, followup::Rating::Satisfied));
    w.say("wu", orders::FindResponsibility{order, false, "已整改到位，无责。"});
    REQUIRE(w.checkFaults() == "");
}

/// What somebody with the file in hand would do: take the guards down, write, put them up again.
void tamper(TestWorkplace& w, const std::string& sql)
{
    w.expectTripped();
    w.db([&](Db& db) {
        std::vector<std::pair<std::string, std::string>> guards;
        Stmt row = db.rows("SELECT name,sql FROM sqlite_schema WHERE type='trigger'");
        while (row.step())
            guards.emplace_back(row.text(0), row.text(1));
        db.script("PRAGMA foreign_keys=OFF");
        for (const auto& [name, definition] : guards)
            db.script("DROP TRIGGER " + name);
        db.script(sql);
        for (const auto& [name, definition] : guards)
            db.script(definition);
        db.script("PRAGMA foreign_keys=ON");
    });
}

} // namespace

TEST_CASE("one changed byte of a commit is found, whatever its column", "[ledger]")
{
    const auto column = GENERATE(as<std::string>{}, "origin", "seq", "cid", "prev", "hlc", "wall", "actor", "role",
                                 "unit", "home", "agg", "kind", "schema", "grp", "suite", "body_hash", "sig", "body");
    TestWorkplace w;
    tell(w);
    std::string bytes;
    w.db([&](Db& db) {
        const auto value = *db.one<Value>("SELECT " + column + " FROM commits WHERE pos=9");
        if (const auto* blob = std::get_if<Blob>(&value))
            bytes = hex(blob->bytes);
    });
    if (bytes.empty())
        tamper(w, "UPDATE commits SET " + column + "=" + column + "+100000 WHERE pos=9");
    else {
        bytes[bytes.size() / 2] = bytes[bytes.size() / 2] == '0' ? '1' : '0';
        tamper(w, "UPDATE commits SET " + column + "=x'" + bytes + "' WHERE pos=9");
    }
    INFO(column);
    CHECK(w.checkFaults() != "");
}

TEST_CASE("each of many commits of one transaction is signed for itself, and so are the next ones", "[ledger]")
{
    TestWorkplace w;
    std::vector<followup::IntakeRow> rows;
    for (int i = 1; i <= 5000; ++i) // more than are chained at once, and than share a small memory
        rows.push_back(make::row(i));
    make::takeIn(w, rows);
    make::toCall(w, make::row(6000));
    CHECK(w.count("SELECT count(*) FROM commits") > 5000);
    CHECK(w.count("SELECT count(DISTINCT sig) FROM commits") == w.count("SELECT count(*) FROM commits"));
    CHECK(w.checkFaults() == "");
}

TEST_CASE("a removed commit, a cut end and two that changed places are found", "[ledger]")
{
    TestWorkplace w;
    tell(w);
    const auto end = std::to_string(w.office().tip().pos);
    SECTION("removed")
    {
        tamper(w, "DELETE FROM commits WHERE pos=12");
    }
    SECTION("cut off")
    {
        tamper(w, "DELETE FROM commits WHERE pos=" + end);
    }
    SECTION("removed and closed up")
    {
        tamper(w, "DELETE FROM commits WHERE pos=12; UPDATE commits SET pos=pos-1 WHERE pos>12");
    }
    SECTION("swapped")
    {
        tamper(w, "UPDATE commits SET pos=-12 WHERE pos=12; UPDATE commits SET pos=12 WHERE pos=13; "
                  "UPDATE commits SET pos=13 WHERE pos=-12");
    }
    std::size_t faults = 0;
    w.db([&](Db& db) { faults = verifyLedger(db).size(); });
    CHECK(faults > 0);
    const auto told = w.checkFaults();
    INFO(told);
    CHECK(told.find("ledger") != std::string::npos);
}

TEST_CASE("a changed fact or row is found, and put right by a rebuild", "[ledger]")
{
    const auto sql = GENERATE(
        as<std::string>{}, "UPDATE fact SET payload='{}' WHERE happened='order_issued'",
        "UPDATE fact SET at=at+1 WHERE rid=(SELECT max(rid) FROM fact)", "DELETE FROM fact WHERE happened='replied'",
        "UPDATE matter SET final_rating='very_satisfied'", "UPDATE work_order SET responsible=1",
        "UPDATE officer SET name='x' WHERE account='lin'", "DELETE FROM call WHERE round=2",
        "UPDATE due SET due=due+1 WHERE rule='order_sign_for'", "UPDATE role_grant SET revoked=1 WHERE rid=2");
    TestWorkplace w;
    tell(w);
    tamper(w, sql);
    INFO(sql);
    const auto told = w.checkFaults();
    CHECK(told.find("rebuild: ") == 0);
    const auto repaired = w.workplace().rebuild();
    REQUIRE(repaired);
    CHECK(*repaired > 0);
    CHECK(w.checkFaults() == "");
    CHECK(*w.workplace().rebuild() == 0);
}

TEST_CASE("a rebuild after the story changes no row", "[ledger]")
{
    TestWorkplace w;
    tell(w);
    const auto changed = w.workplace().rebuild();
    REQUIRE(changed);
    CHECK(*changed == 0);
}

TEST_CASE("the record cannot be changed or shortened by a plain statement", "[ledger]")
{
    TestWorkplace w;
    tell(w);
    w.db([](Db& db) {
        for (const char* sql : {"UPDATE commits SET wall=0 WHERE pos=3", "UPDATE commits SET sig=x'00'",
                                "DELETE FROM commits", "UPDATE commits SET cid=x'00' WHERE pos=1",
                                "UPDATE fact SET payload='{}'", "DELETE FROM fact WHERE rid>0"}) {
            INFO(sql);
            CHECK_THROWS_AS(db.script(sql), DbError);
        }
    });
    CHECK(w.checkFaults() == "");
}

TEST_CASE("a guard that was taken away is missed", "[ledger]")
{
    TestWorkplace w;
    tell(w);
    const auto guard = GENERATE(as<std::string>{}, "commits_stay", "commits_keep", "fact_stay", "fact_keep");
    w.db([&](Db& db) { db.script("DROP TRIGGER " + guard); });
    CHECK(w.checkFaults().find("guards: " + guard) != std::string::npos);
}

TEST_CASE("a write that goes around the office trips the wire", "[ledger]")
{
    TestWorkplace w;
    tell(w);
    CHECK(w.tripped().empty());
    w.db([](Db& db) { db.run("UPDATE matter SET attempts=attempts+1"); });
    CHECK(w.tripped() == std::vector<std::string>{"matter"});
    w.expectTripped();
}

static std::string encoded(const std::vector<Operation>& operations)
{
    Body body;
    for (const Operation& operation : operations)
        body.add(operation);
    return body.bytes();
}

TEST_CASE("a body comes back as it went, and no bytes whatever crash its reader", "[ledger]")
{
    const Uid uid = uidOf("x");
    const std::vector<Operation> body{
        {OpCode::Create,
         11,
         uid,
         {{1, std::string("HR"), {}}, {2, std::int64_t{-7}, {uid}}, {3, 1.5, {}}, {4, Value(), {}}},
         {},
         {},
         {}},
        {OpCode::Fact, 0, uid, {}, "taken_in", "", "{}"}};
    const std::string bytes = encoded(body);
    const auto back = decodeBody(bytes);
    REQUIRE(back);
    CHECK(encoded(*back) == bytes);
    std::mt19937_64 random(110);
    for (int round = 0; round < 20000; ++round) {
        std::string noise = bytes;
        if (round % 2) {
            noise.resize(random() % 64);
            for (char& c : noise)
                c = static_cast<char>(random());
            if (!noise.empty())
                noise[0] = 1;
        } else
            for (std::uint64_t flips = 1 + random() % 3; flips; --flips)
                noise[random() % noise.size()] = static_cast<char>(random());
        if (const auto read = decodeBody(noise))
            CHECK(decodeBody(encoded(*read)));
    }
    for (std::size_t cut = 0; cut < bytes.size(); ++cut)
        CHECK_FALSE(decodeBody(bytes.substr(0, cut)));
    CHECK_FALSE(decodeBody(bytes + '\0'));
}
