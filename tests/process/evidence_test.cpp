#include "core/cases/command_fields.h"
#include "core/evidence/commands.h"
#include "core/security/contents.h"
#include "core/staff/rules.h"
#include "core/store/files.h"
#include "tests/process/child.h"
#include "tests/support/make.h"

#include <filesystem>
#include <fstream>

using namespace minyi::tests;
namespace fs = std::filesystem;

namespace {

const std::string kJpeg = "\xff\xd8\xff\xe0 a picture of a bicycle";

/// A case of chen's with one piece of evidence, which has row 1.
void makeAt(const std::string& folder)
{
    auto made = practiceAt(folder);
    enrol(*made);
    const auto say = [&](std::string_view account, const auto& command) {
        auto done = made->office().submit(*made->signIn(std::string(account), {}), command);
        REQUIRE(done);
        return *done;
    };
    say("admin", staff::AddOfficer{"bai", "白星野", "370299020100", {Role::R4}, {}});
    cases::RegisterCase command;
    command.subtype = "theft";
    command.title = "电动自行车被盗";
    command.handler = "chen";
    evidence::AddEvidence evidence;
    evidence.file = say("chen", command).file;
    evidence.name = "现场照片";
    evidence.source = "刘海文";
    evidence.store = "案管室";
    evidence.purpose = "证明现场";
    evidence.second = "bai";
    REQUIRE(say("chen", evidence).value == 1);
    REQUIRE(made->keepSampleNow(moment("2026-11-24 09:05")));
}

Json jsonOf(const Ran& ran)
{
    INFO(ran.out);
    const auto json = Json::parse(ran.out.substr(0, ran.out.find('\n')), nullptr, false);
    REQUIRE(json.is_object());
    return json;
}

std::size_t stored(const std::string& folder)
{
    std::size_t count = 0;
    std::error_code code;
    for (const auto& entry : fs::recursive_directory_iterator(folder + "/files", code))
        count += !entry.is_directory();
    return count;
}

} // namespace

TEST_CASE("a file of evidence goes in and comes out again by the command line, whole", "[files]")
{
    const TempFolder folder;
    const std::string w = folder / "w", picture = folder / "刘海文.jpg", out = folder / "out.jpg";
    makeAt(w);
    std::ofstream(picture, std::ios::binary) << kJpeg;
    const auto put = ctl(w, {"--as", "chen", "evidence", "attach", "1", picture, "--label", "车辆照片"});
    CHECK(put.exit == 0);
    const auto answer = jsonOf(put);
    CHECK(answer["bytes"] == kJpeg.size());
    CHECK(answer["hash"] == fileHash(picture));
    const std::string row = answer["file"];
    const auto got = ctl(w, {"--as", "chen", "evidence", "save", row, "--out", out});
    CHECK(got.exit == 0);
    CHECK(fileHash(out) == fileHash(picture));
    const auto line = ctl(w, {"check"});
    CHECK(line.exit == 0);
    CHECK(line.out.find("1 files") != std::string::npos);
    {
        std::fstream file(Contents(w).pathOf(fileHash(picture)), std::ios::in | std::ios::out | std::ios::binary);
        file.seekp(8);
        file << 'X';
    }
    const auto changed = ctl(w, {"check"});
    CHECK(changed.exit == 3);
    CHECK(changed.out.find("1 changed of 1 files") != std::string::npos);
    fs::remove(out);
    CHECK(jsonOf(ctl(w, {"--as", "chen", "evidence", "save", row, "--out", out}))["refused"] == "bad_file");
    CHECK_FALSE(fs::exists(out));
}

TEST_CASE("who may not, and what is no file, is refused before anything is copied", "[files]")
{
    const TempFolder folder;
    const std::string w = folder / "w", picture = folder / "a.jpg";
    makeAt(w);
    std::ofstream(picture, std::ios::binary) << kJpeg;
    std::ofstream(folder / "a\nb.jpg", std::ios::binary) << kJpeg;
    CHECK(ctl(w, {"--as", "bai", "evidence", "attach", "1", picture}).exit == 1);
    CHECK(ctl(w, {"--as", "ma", "evidence", "attach", "1", picture}).exit == 1);
    CHECK(jsonOf(ctl(w, {"--as", "chen", "evidence", "attach", "2", picture}))["refused"] == "not_found");
    CHECK(jsonOf(ctl(w, {"--as", "chen", "evidence", "attach", "1", folder.path()}))["detail"] == "not_a_file");
    CHECK(stored(w) == 0);
    CHECK(jsonOf(ctl(w, {"--as", "chen", "evidence", "attach", "1", folder / "a\nb.jpg"}))["detail"] == "name");
    for (const std::vector<std::string>& words : {std::vector<std::string>{"evidence"}, {"evidence", "attach", "one", picture},
                                                  {"evidence", "save", "1"}, {"evidence", "attach", "1", picture, "--out", "x"}})
        CHECK(ctl(w, words).exit == 2);
}

TEST_CASE("a disk that fills up while a film is copied keeps nothing half and loses nothing", "[files][storage]")
{
    const TempFolder folder;
    makeAt(folder / "w");
    if (runProgram({"unshare", "-m", "mount", "-t", "tmpfs", "none", "/mnt"}).exit != 0) {
        std::puts("SKIPPED: mounting in a namespace of its own is not permitted here");
        return;
    }
    fs::create_directory(folder / "d");
    std::ofstream(folder / "small.jpg", std::ios::binary) << kJpeg;
    std::ofstream(folder / "film.mp4", std::ios::binary) << kJpeg;
    fs::resize_file(folder / "film.mp4", 8 << 20);
    const auto ran = runProgram(
        {"unshare", "-m", "sh", "-c",
         "set -e\nmount -t tmpfs -o size=5m none $D; cp -r $W/. $D\n"
         "$CTL --data $D --as chen --json evidence attach 1 $S\n"
         "$CTL --data $D --as chen --json evidence attach 1 $F || echo exit $?\n"
         "find $D/files -type f | wc -l\n"
         "$CTL --data $D check"},
        {"W=" + (folder / "w"), "D=" + (folder / "d"), "S=" + (folder / "small.jpg"), "F=" + (folder / "film.mp4"), std::string("CTL=") + MINYI_BIN});
    INFO(ran.out);
    CHECK(ran.exit == 0);
    CHECK(ran.out.find("disk_full") != std::string::npos);
    CHECK(ran.out.find("\n1\n") != std::string::npos);
    CHECK(ran.out.find("1 files") != std::string::npos);
}
