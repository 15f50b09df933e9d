#include "core/staff/rules.h"
#include "core/store/files.h"
#include "core/store/schema.h"
#include "tests/process/child.h"
#include "tests/support/make.h"

#include <filesystem>

using namespace minyi::tests;
namespace fs = std::filesystem;

namespace {

void makeAt(const std::string& folder)
{
    enrol(*practiceAt(folder));
}

/// One whose index has something in it.
void makeWithRow(const std::string& folder)
{
    makeAt(folder);
    auto made = workplace::Workplace::open(folder);
    REQUIRE(made);
    followup::TakeIn day;
    day.profile = "hr";
    day.read = 1;
    day.rows.push_back(make::row(1));
    const auto taken = (*made)->office().submit(staff::systemActor(), day);
    REQUIRE(taken);
    CHECK(taken->fresh == 1);
}

/// Runs a script in a mount namespace of its own; $W is the workplace's folder, $D an empty one, $CTL the program.
std::optional<Ran> inNamespace(const TempFolder& folder, const std::string& script)
{
    if (runProgram({"unshare", "-m", "mount", "-t", "tmpfs", "none", "/mnt"}).exit != 0) {
        std::puts("SKIPPED: mounting in a namespace of its own is not permitted here");
        return {};
    }
    fs::create_directory(folder / "d");
    return runProgram({"unshare", "-m", "sh", "-c", "set -e\n" + script},
                      {"W=" + (folder / "w"), "D=" + (folder / "d"), std::string("CTL=") + MINYI_BIN});
}

Result<Done> openAt(const std::string& folder)
{
    auto opened = workplace::Workplace::open(folder);
    return opened ? Result<Done>(Done{}) : tl::unexpected(opened.error());
}

/// The one line of JSON that says no.
void checkRefused(const Ran& ran, const std::string& why)
{
    INFO(ran.out);
    const auto at = ran.out.find("{\"detail\"");
    REQUIRE(at != std::string::npos);
    const auto json = Json::parse(ran.out.substr(at, ran.out.find('\n', at) - at), nullptr, false);
    REQUIRE(json.is_object());
    CHECK(json.value("refused", "") == why);
}

/// What the newest step of the schema added, taken away again.
const std::string kWithoutLoop =
    "DROP TABLE number_lease; DROP TABLE number_holder; DROP TABLE ground_said; DROP TABLE document_service; DROP TABLE document_serial; DROP TABLE document; "
    "DROP TABLE handover; DROP TABLE duty; DROP INDEX work_order_stage; DROP TABLE recording; DROP TABLE listen_back; DROP INDEX call_at;"
    "DROP TABLE appeal; DROP INDEX matter_integrity; DROP INDEX message_accepted; DROP TABLE objection; DROP TABLE figure; DROP TABLE month_lock; DROP TABLE figure_face; DROP TABLE figure_sum;"
    "DELETE FROM meta WHERE key='counted'; ALTER TABLE matter DROP COLUMN first_rated_at; ALTER TABLE matter DROP COLUMN first_call_since;"
    "ALTER TABLE work_order DROP COLUMN paused_from; ALTER TABLE work_order DROP COLUMN paused_at;"
    "ALTER TABLE work_order DROP COLUMN pause_link; ALTER TABLE work_order DROP COLUMN replied_day;"
    "ALTER TABLE work_order DROP COLUMN merged_into; ALTER TABLE work_order DROP COLUMN met_at;"
    "ALTER TABLE work_order DROP COLUMN reminded_at; ALTER TABLE work_order DROP COLUMN sent_up_at; ALTER TABLE work_order DROP COLUMN found_at;"
    "ALTER TABLE work_order DROP COLUMN escalation; ALTER TABLE work_order DROP COLUMN escalated_at; DROP TABLE chief_talk; DROP INDEX reply_late;"
    "ALTER TABLE work_order DROP COLUMN evidence; ALTER TABLE officer DROP COLUMN signature;"
    "DROP TABLE thing_move; DROP TABLE seized_thing; DROP TABLE attachment; DROP TABLE case_link; DROP TABLE evidence; DROP TABLE item_mark; DROP TABLE review_point; DROP TABLE review_defect; DROP TABLE review;"
    "DROP INDEX case_person_phone; DROP INDEX case_person_id; DROP INDEX case_person_credit; DROP INDEX case_person_name; DROP INDEX case_number;"
    "ALTER TABLE case_person DROP COLUMN guards; ALTER TABLE case_person DROP COLUMN credit_code; ALTER TABLE case_person DROP COLUMN protected;"
    "DROP TRIGGER case_tally_left; DROP TRIGGER case_tally_come; DROP TRIGGER case_state_sum_left; DROP TRIGGER case_state_sum_come;"
    "DROP TRIGGER case_subtype_sum_left; DROP TRIGGER case_subtype_sum_come;"
    "DROP TABLE no_penalty_course; DROP TABLE no_penalty_switch; DROP TABLE enterprise_assessment; DROP TABLE enterprise_note; DROP TABLE recusal; DROP TABLE second_look; DROP TABLE qualification;";

} // namespace

TEST_CASE("a read-only disk is refused by name and nothing is written", "[storage]")
{
    const TempFolder folder;
    makeAt(folder / "w");
    const auto ran =
        inNamespace(folder, "mount -t tmpfs -o size=30m none $D; cp -r $W/. $D; mount -o remount,ro none $D\n"
                            "sha256sum $D/minyi.db | cut -c1-64\n"
                            "$CTL --data $D --json ask staff.units || echo exit $?\n"
                            "sha256sum $D/minyi.db | cut -c1-64; ls $D");
    if (!ran)
        return;
    checkRefused(*ran, "read_only");
    CHECK(ran->out.find("exit 3") != std::string::npos);
    CHECK(ran->out.find(ran->out.substr(0, 64), 64) != std::string::npos);
}

TEST_CASE("a full disk is refused by name and what was there stays", "[storage]")
{
    const TempFolder folder;
    makeAt(folder / "w");
    const auto ran = inNamespace(
        folder, "mount -t tmpfs -o size=2m none $D; cp -r $W/. $D\n"
                "sha256sum $D/minyi.db | cut -c1-64\n"
                "dd if=/dev/zero of=$D/fill bs=4k 2>/dev/null || true\n"
                "$CTL --data $D --json do settings.change '{\"key\":\"centre_name\",\"value\":\"x\"}' || echo exit $?\n"
                "rm $D/fill; sha256sum $D/minyi.db | cut -c1-64; $CTL --data $D check");
    if (!ran)
        return;
    checkRefused(*ran, "disk_full");
    CHECK(ran->out.find("exit 3") != std::string::npos);
    CHECK(ran->out.find(ran->out.substr(0, 64), 64) != std::string::npos);
    CHECK(ran->exit == 0);
}

TEST_CASE("a disk that fills up while a file is taken in keeps none of it", "[storage]")
{
    const TempFolder folder;
    makeAt(folder / "w");
    const auto ran = inNamespace(
        folder,
        "mount -t tmpfs -o size=2m none $D; cp -r $W/. $D\n"
        "{ echo 业务编号,受理单位,经办人,业务类型,办结时间,申请人,联系电话,不回访原因,备注\n"
        "for i in $(seq 2000); do\n"
        "echo \"X$i,370299020100,p0101,户口迁入,2026-11-23 09:12:40,程小满,13800001001,,\"\n"
        "done; } > $W/rows.csv\n"
        "$CTL --data $D --as lin --json import --profile hr $W/rows.csv || echo exit $?\n"
        "$CTL --data $D check\n"
        "$CTL --data $D --as wu --now 2026-11-24T09:00 ask followup.funnel '{\"day\":\"2026-11-23\"}'");
    if (!ran)
        return;
    checkRefused(*ran, "disk_full");
    INFO(ran->out);
    CHECK(ran->exit == 0);
    CHECK(ran->out.find("HR") != std::string::npos);
    CHECK(ran->out.find("2000") == std::string::npos);
}

TEST_CASE("a file from before cases and search is brought up to date and found whole", "[storage]")
{
    const TempFolder folder;
    makeWithRow(folder / "w");
    {
        Db db(folder / "w/minyi.db", Access::Write);
        db.script(kWithoutLoop + "DROP TABLE rule_edition; DROP TABLE case_fact; DROP TABLE case_extension; DROP TABLE calendar_notice; DROP TABLE reminder;"
                  "DROP TABLE search; DROP TABLE search_text; DROP TABLE incident; DROP TABLE stand_in; DROP TABLE case_view;"
                  "DROP TABLE case_step; DROP TABLE case_person; DROP TABLE case_file; DROP TABLE case_tally;"
                  "DROP TABLE case_state_sum; DROP TABLE case_subtype_sum;"
                  "DROP INDEX unit_parent; ALTER TABLE batch DROP COLUMN taken_back; PRAGMA user_version=1");
    }
    const auto opened = workplace::Workplace::open(folder / "w");
    REQUIRE(opened);
    const auto lines = (*opened)->check();
    REQUIRE(lines.size() >= 7);
    for (const auto& line : lines) {
        INFO(line.name << " " << line.detail);
        CHECK(line.ok);
    }
}

TEST_CASE("a file that lacks the newest tables gets them, and its index is not made anew", "[storage]")
{
    const TempFolder folder;
    makeWithRow(folder / "w");
    {
        Db db(folder / "w/minyi.db", Access::Write);
        db.script(kWithoutLoop + "DROP TABLE rule_edition; DROP INDEX due_open_kind; DROP INDEX due_open_unit_kind; ALTER TABLE case_person DROP COLUMN address;"
                  "ALTER TABLE case_person DROP COLUMN workplace; PRAGMA user_version=8;"
                  "DELETE FROM search_text"); // an index made anew would have them again
    }
    const auto opened = workplace::Workplace::open(folder / "w");
    REQUIRE(opened);
    Db db(folder / "w/minyi.db", Access::Read);
    CHECK(schemaOf(db) == newestSchema());
    CHECK(db.one<std::int64_t>("SELECT count(*) FROM rule_edition") == 0);
    CHECK(db.one<std::int64_t>("SELECT count(*) FROM search_text") == 0);
    CHECK(db.one<std::int64_t>("SELECT count(*) FROM figure_face WHERE kind=1") == 1); // what was there already is counted
}

TEST_CASE("a newer file, a thing that is no database, an owner and an empty folder each get their own no", "[storage]")
{
    const TempFolder folder;
    makeAt(folder / "w");
    const std::string file = folder / "w/minyi.db";
    SECTION("newer")
    {
        {
            Db db(file, Access::Write);
            db.script("PRAGMA user_version=" + std::to_string(newestSchema() + 1));
        }
        const auto before = fileHash(file);
        CHECK(openAt(folder / "w").error() == Refusal{Why::NewerSchema, std::to_string(newestSchema() + 1)});
        CHECK(fileHash(file) == before);
    }
    SECTION("no database")
    {
        REQUIRE(writeFile(file, std::string(100000, 'x')));
        const auto before = fileHash(file);
        CHECK(openAt(folder / "w").error().why == Why::BadFile);
        CHECK(fileHash(file) == before);
    }
    SECTION("a database of something else")
    {
        fs::remove(file);
        {
            Db db(file, Access::Write);
            db.script("CREATE TABLE t(a)");
        }
        const auto before = fileHash(file);
        CHECK(openAt(folder / "w").error().why == Why::BadFile);
        CHECK(fileHash(file) == before);
    }
    SECTION("an owner")
    {
        const auto owner = workplace::Workplace::open(folder / "w");
        REQUIRE(owner);
        CHECK(openAt(folder / "w").error().why == Why::Occupied);
    }
    SECTION("nothing there")
    {
        CHECK(openAt(folder / "none").error().why == Why::NotFound);
        CHECK_FALSE(fs::exists(folder / "none"));
    }
}

TEST_CASE("a workplace on a network drive is refused", "[storage]")
{
    const TempFolder folder;
    makeAt(folder / "w");
    const auto before = fileHash(folder / "w/minyi.db");
    const auto ran = ctl(folder / "w", {"ask", "staff.units"}, {std::string("LD_PRELOAD=") + MINYI_FAKE_STATFS});
    INFO(ran.out);
    CHECK(ran.exit == 1);
    CHECK(ran.out.find("network_drive") != std::string::npos);
    CHECK(fileHash(folder / "w/minyi.db") == before);
    CHECK(ctl(folder / "w", {"ask", "staff.units"}).exit == 0);
}

TEST_CASE("an old copy that was put back begins a new life and is sound", "[storage]")
{
    const TempFolder folder;
    makeAt(folder / "w");
    const auto lifeOf = [&] {
        Db db(folder / "w/minyi.db", Access::Write);
        return db.one<Uid>("SELECT value FROM meta WHERE key='incarnation'")->text();
    };
    const auto change = [&](const char* value) {
        auto opened = workplace::Workplace::open(folder / "w");
        REQUIRE(opened);
        REQUIRE((*opened)->office().submit(*(*opened)->signIn("admin", {}),
                                           settings::ChangeSetting{"centre_name", value, {}}));
        std::string faults;
        for (const auto& line : (*opened)->check())
            faults += line.ok ? (line.name == "life" ? line.detail : "") : line.name + ": " + line.detail;
        return faults;
    };
    CHECK(change("一") == "");
    fs::copy_file(folder / "w/minyi.db", folder / "old.db");
    const auto life = lifeOf();
    CHECK(change("二") == "");
    CHECK(lifeOf() == life);
    fs::copy_file(folder / "old.db", folder / "w/minyi.db", fs::copy_options::overwrite_existing);
    CHECK(change("三") == "this file was put back or copied; a new life began");
    CHECK(lifeOf() != life);
    CHECK(change("四") == "");
}
