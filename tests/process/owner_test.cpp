#include "tests/process/child.h"
#include "tests/support/make.h"

using namespace minyi::tests;

namespace {

constexpr int kMatters = 12;

/// A practice workplace with people and a day's matters.
void makeAt(const std::string& folder)
{
    auto made = practiceAt(folder);
    enrol(*made);
    followup::TakeIn file;
    file.profile = "hr";
    file.read = kMatters;
    for (int i = 0; i < kMatters; ++i)
        file.rows.push_back(make::row(i + 1));
    REQUIRE(made->office().submit(*made->signIn("lin", {}), file));
    REQUIRE(made->keepSampleNow(moment("2026-11-24 09:05")));
}

std::int64_t messages(const std::string& folder)
{
    Db db(folder + "/minyi.db", Access::Read);
    return db.one<std::int64_t>("SELECT count(*) FROM message").value_or(-1);
}

void waitForServing(Child& serve)
{
    const auto said = serve.line(60000);
    REQUIRE(said);
    REQUIRE(*said == "serving");
}

} // namespace

TEST_CASE("a call goes through the owner's door with its own rights, and alone once the owner is dead", "[owner]")
{
    const TempFolder folder;
    makeAt(folder / "w");
    {
        Child serve({MINYI_BIN, "--data", folder / "w", "serve"});
        waitForServing(serve);
        CHECK(workplace::Workplace::open(folder / "w").error().why == Why::Occupied);
        const auto asked = ctl(folder / "w", {"--as", "lin", "ask", "followup.queue", "{}"});
        INFO(asked.out);
        CHECK(asked.exit == 0);
        const auto refused = ctl(folder / "w", {"--as", "chen", "followup", "run"});
        CHECK(refused.exit == 1);
        CHECK(refused.out.find("not_allowed") != std::string::npos);
        CHECK(ctl(folder / "w", {"--as", "nobody", "ask", "staff.units"}).exit == 1);
        const auto told = ctl(folder / "w", {"do", "settings.change", R"({"key":"centre_name","value":"甲"})"});
        CHECK(told.exit == 0);
        CHECK(workplace::Workplace::open(folder / "w").error().why == Why::Occupied); // it still owns
        serve.kill();
        CHECK(serve.wait() == 128 + 9);
    }
    const auto now = ctl(folder / "w", {"ask", "settings.current"});
    CHECK(now.exit == 0);
    CHECK(now.out.find("甲") != std::string::npos);
    CHECK(ctl(folder / "w", {"check"}).exit == 0);
}

TEST_CASE("twenty runs at once double nothing", "[owner]")
{
    const TempFolder folder;
    makeAt(folder / "w");
    std::unique_ptr<Child> serve;
    SECTION("through an owner")
    {
        serve = std::make_unique<Child>(std::vector<std::string>{MINYI_BIN, "--data", folder / "w", "serve"});
        waitForServing(*serve);
    }
    SECTION("one after the other without one") {}
    std::vector<std::unique_ptr<Child>> calls;
    for (int i = 0; i < 20; ++i)
        calls.push_back(std::make_unique<Child>(
            std::vector<std::string>{MINYI_BIN, "--data", folder / "w", "--json", "--as", "lin", "followup", "run"}));
    int done = 0;
    for (auto& call : calls) {
        const auto out = call->rest();
        INFO(out);
        const int exit = call->wait();
        CHECK((exit == 0 || out.find("occupied") != std::string::npos));
        done += exit == 0;
    }
    CHECK(done > 0);
    CHECK(messages(folder / "w") == kMatters);
    CHECK(ctl(folder / "w", {"check"}).exit == 0);
}
