#include "core/reports/commands.h"
#include "core/store/roomy.h"
#include "core/store/schema.h"
#include "tests/support/make.h"

#include <set>

using namespace minyi::tests;

TEST_CASE("the columns of every table are its field table and nothing more", "[store]")
{
    Entities entities;
    staff::add(entities);
    settings::add(entities);
    followup::add(entities);
    orders::add(entities);
    reports::add(entities);
    CHECK(entities.all().size() >= 12);
    Db db("", Access::Write);
    REQUIRE(migrate(db));
    std::set<int> numbers;
    for (const EntityInfo& entity : entities.all()) {
        INFO(entity.table);
        CHECK(numbers.insert(entity.number).second);
        std::set<std::string> expected{"rid", "uid", "born", "ver", "fv"}, found;
        std::set<int> fields;
        for (const FieldInfo& field : entity.fields) {
            CHECK(expected.emplace(field.name).second);
            CHECK(fields.insert(field.number).second);
        }
        Stmt column = db.rows("SELECT name FROM pragma_table_info(?)", std::string(entity.table));
        while (column.step())
            found.emplace(column.text(0));
        CHECK(found == expected);
    }
}

TEST_CASE("a file of a newer program is refused and stays as it is", "[store]")
{
    Db db("", Access::Write);
    REQUIRE(migrate(db));
    CHECK(schemaOf(db) == newestSchema());
    db.script("PRAGMA user_version=" + std::to_string(newestSchema() + 1));
    const auto migrated = migrate(db);
    REQUIRE_FALSE(migrated);
    CHECK(migrated.error() == Refusal{Why::NewerSchema, std::to_string(newestSchema() + 1)});
    CHECK(schemaOf(db) == newestSchema() + 1);
}

TEST_CASE("an empty text is not nothing, and a nul byte is not its end", "[store]")
{
    Db db("", Access::Write);
    db.script("CREATE TABLE t(a)");
    db.run("INSERT INTO t VALUES(?)", std::string_view());
    db.run("INSERT INTO t VALUES(?)", std::string("a\0b", 3));
    db.run("INSERT INTO t VALUES(?)", Value());
    CHECK(db.one<std::int64_t>("SELECT count(*) FROM t WHERE a IS NULL") == 1);
    CHECK(db.one<std::int64_t>("SELECT count(*) FROM t WHERE a=''") == 1);
    CHECK(db.one<std::string>("SELECT a FROM t WHERE rowid=2") == std::string("a\0b", 3));
}

TEST_CASE("a reader cannot write", "[store]")
{
    Db db("", Access::Read);
    CHECK_THROWS_AS(db.script("CREATE TABLE t(a)"), DbError);
}

TEST_CASE("a column that holds what its type cannot be is an error, not a guess", "[store]")
{
    TestWorkplace w;
    w.expectTripped();
    const auto matter = make::sent(w);
    w.db([&](Db& db) { db.run("UPDATE matter SET state='no_such_state'"); });
    CHECK(w.attempt("lin", followup::Claim{matter}).error().why == Why::Broken);
    CHECK(w.office().ask(w.as("lin"), followup::MatterCard{matter}).error().why == Why::Broken);
    w.db([&](Db& db) { db.run("UPDATE matter SET state='to_call'"); });
    w.say("lin", followup::Claim{matter}); // the office goes on
}

TEST_CASE("memory that large work was given is taken back, also when the work fails", "[store]")
{
    Db db("", Access::Write);
    const auto pages = [&] { return db.one<std::int64_t>("PRAGMA cache_size").value_or(0); };
    const auto before = pages();
    try {
        const Roomy roomy(db);
        CHECK(pages() < before); // negative: KiB
        db.script("SELECT nothing");
    } catch (const DbError&) {
    }
    CHECK(pages() == before);
}
