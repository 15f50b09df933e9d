#include "core/imports/watch.h"
#include "core/staff/rules.h"
#include "resources/resources.h"
#include "tests/support/make.h"

#include <sys/stat.h>
#include <unistd.h>

#include <filesystem>
#include <fstream>

using namespace minyi::tests;
using namespace minyi::core::imports;
namespace fs = std::filesystem;

namespace {

constexpr std::int64_t kQuiet = 10'000;

/// A folder that is watched, and goes with the test.
struct Watched {
    TestWorkplace w;
    fs::path folder;
    std::vector<WatchRule> rules = watchRules("c110*.csv = c110; *.odd=nothing;hr*=hr");
    std::unique_ptr<Watch> watch;

    Watched()
    {
        char name[] = "/tmp/minyi-watch-XXXXXX";
        folder = ::mkdtemp(name);
        watch = std::make_unique<Watch>(w.office(), w.as("system"), folder.string(), folder.string());
    }
    ~Watched() { fs::remove_all(folder); }

    void write(const std::string& name, std::string_view bytes) { std::ofstream(folder / name, std::ios::binary) << bytes; }
    /// "name fresh rejected taken|why" of each file that was done with.
    std::string look()
    {
        std::string all;
        for (const auto& file : watch->look(rules, kQuiet))
            all += file.name + " " + std::to_string(file.fresh) + " " + std::to_string(file.rejected) + " " +
                   (file.taken ? "taken" : file.why) + "\n";
        return all;
    }
    std::string text(const std::string& name) const
    {
        std::ifstream file(folder / name, std::ios::binary);
        return {std::istreambuf_iterator<char>(file), {}};
    }
};

std::string sample(const std::string& name)
{
    return std::string(*minyi::resources::find("sample/" + name));
}

} // namespace

TEST_CASE("a file in the watched folder is imported once it has stood still", "[imports][watch]")
{
    Watched f;
    f.write("c110-1.csv", sample("c110.csv"));
    CHECK(f.look().empty());
    f.w.pass(kQuiet - 1);
    CHECK(f.look().empty());
    f.w.pass(1);
    CHECK(f.look() == "c110-1.csv 8 0 taken\n");
    CHECK(fs::exists(f.folder / "done/c110-1.csv"));
    CHECK_FALSE(fs::exists(f.folder / "c110-1.csv"));
    CHECK(f.w.count("SELECT count(*) FROM matter") == 8);
    f.write("c110-1.csv", sample("c110.csv"));
    f.look();
    f.w.pass(kQuiet);
    CHECK(f.look() == "c110-1.csv 0 0 taken\n");
    CHECK(fs::exists(f.folder / "done/c110-1-2.csv"));
}

TEST_CASE("a file that is still being written is left alone", "[imports][watch]")
{
    Watched f;
    const std::string whole = sample("c110.csv");
    for (std::size_t part = 1; part <= 4; ++part) {
        f.write("c110.csv", whole.substr(0, whole.size() * part / 4));
        f.w.pass(kQuiet);
        CHECK(f.look().empty());
    }
    CHECK(f.w.count("SELECT count(*) FROM matter") == 0);
    f.w.pass(kQuiet);
    CHECK(f.look() == "c110.csv 8 0 taken\n");
}

TEST_CASE("nothing but a regular file of the folder is read", "[imports][watch]")
{
    Watched f;
    Watched outside;
    outside.write("c110.csv", sample("c110.csv"));
    fs::create_symlink(outside.folder / "c110.csv", f.folder / "c110-link.csv");
    fs::create_directory(f.folder / "c110-folder.csv");
    ::mkfifo((f.folder / "c110-pipe.csv").c_str(), 0600);
    for (const char* name : {".c110.csv", "~$c110.csv", "other.csv"})
        f.write(name, sample("c110.csv"));
    f.look();
    f.w.pass(kQuiet);
    CHECK(f.look().empty());
    CHECK(f.w.count("SELECT count(*) FROM matter") == 0);
    fs::create_symlink(outside.folder, f.folder / "done");
    f.write("c110.csv", sample("c110.csv"));
    f.look();
    f.w.pass(kQuiet);
    CHECK(f.look() == "c110.csv 8 0 taken\n");
    CHECK(fs::exists(f.folder / "c110.csv")); // not moved to where a link leads; again it adds nothing
}

TEST_CASE("a bad file goes aside with the reason, rejected rows with theirs", "[imports][watch]")
{
    Watched f;
    std::string spoiled = sample("c110.csv");
    spoiled += "=X,nowhere\n";
    f.write("c110-a.csv", spoiled);
    f.write("c110-b.csv", "no heading that fits\n1\n");
    f.write("x.odd", "a\n");
    f.look();
    f.w.pass(kQuiet);
    CHECK(f.look() == "c110-a.csv 8 1 taken\nc110-b.csv 0 0 bad_file 反馈时间: missing_column\n"
                      "x.odd 0 0 bad_file profile: cannot be read\n");
    CHECK(f.text("done/c110-a.csv.errors.csv").find("\"too_few_fields\",\"'=X\",\"nowhere\"") != std::string::npos);
    CHECK(f.text("failed/c110-b.csv.errors.csv").find("missing_column") != std::string::npos);
}

TEST_CASE("a profile that was saved reads files by its name", "[imports][watch]")
{
    Watched f;
    std::string mine = std::string(*minyi::resources::find("profiles/hr.json"));
    CHECK(saveProfile(f.folder.string(), mine).error() == Refusal{Why::Invalid, "profile: hr"});
    mine.replace(mine.find("\"hr\""), 4, "\"mine\"");
    REQUIRE(saveProfile(f.folder.string(), mine));
    CHECK(profileNamed(f.folder.string(), "mine")->name == "mine");
    CHECK_FALSE(profileNamed(f.folder.string(), "../mine"));
    CHECK_FALSE(saveProfile(f.folder.string(), "{}"));
}
