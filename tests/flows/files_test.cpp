#include "core/cases/command_fields.h"
#include "core/cases/query_fields.h"
#include "core/evidence/attach.h"
#include "core/evidence/commands.h"
#include "core/evidence/queries.h"
#include "core/review/query_fields.h"
#include "core/review/reviewing_fields.h"
#include "core/review/table.h"
#include "core/security/hasher.h"
#include "core/staff/table.h"
#include "core/workplace/sample_reviews.h"
#include "tests/support/make.h"

#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

#include <csignal>
#include <filesystem>
#include <fstream>
#include <thread>

using namespace minyi::tests;
using namespace minyi::core::evidence;
using cases::MoveCase;
using cases::State;
using cases::Step;
namespace fs = std::filesystem;

namespace {

constexpr std::int64_t kMega = 1 << 20;
const std::string kJpeg = "\xff\xd8\xff\xe0 a picture of a bicycle";

/// A practice workplace on the disk with a theft that chen handles; both go with the test.
class FilesOffice {
public:
    fs::path place() const { return m_folder / "place"; }
    Contents store() const { return Contents(place().string()); }
    Office& office() { return m_workplace->office(); }
    workplace::Workplace& workplace() { return *m_workplace; }
    Actor as(std::string_view account)
    {
        std::optional<Actor> actor;
        REQUIRE_FALSE(office().maintain([&](Db& db) { actor = staff::actorOf(db, account); }));
        REQUIRE(actor);
        return *actor;
    }
    template <class C>
    auto say(std::string_view account, const C& command)
    {
        auto reply = office().submit(as(account), command);
        INFO(account << " " << CommandOf<C>::name << " " << (reply ? "" : toText(reply.error().why)) << " " << (reply ? "" : reply.error().detail));
        REQUIRE(reply);
        return *reply;
    }
    template <class C>
    Refusal refusal(std::string_view account, const C& command)
    {
        auto reply = office().submit(as(account), command);
        INFO(account << " " << CommandOf<C>::name);
        REQUIRE_FALSE(reply);
        return reply.error();
    }
    template <class Q>
    auto ask(std::string_view account, const Q& question)
    {
        return office().ask(as(account), question);
    }
    State move(std::string_view who, Step step) { return say(who, MoveCase{file, step, {}, "理由", {}}); }
    Id<Evidence> add_(std::string item)
    {
        AddEvidence command;
        command.file = file;
        command.kind = Kind::Audiovisual;
        command.name = "现场照片";
        command.source = "刘海文";
        command.store = "案管室";
        command.purpose = "证明现场";
        command.second = "bai";
        command.item = std::move(item);
        return say("chen", command);
    }
    FilesOffice()
    {
        char name[] = "/tmp/minyi-files-XXXXXX";
        m_folder = ::mkdtemp(name);
        workplace::Making making;
        making.practice = true;
        making.now = moment("2026-11-24 08:30");
        auto made = workplace::Workplace::make(place().string(), making);
        REQUIRE(made);
        m_workplace = std::move(*made);
        m_workplace->setNow(moment("2026-11-24 09:00"), true);
        enrol(*m_workplace);
        const auto add = [&](const char* account, const char* name_, const char* unit, Role role) {
            say("admin", staff::AddOfficer{account, name_, unit, {role}, {}});
        };
        add("fa", "方知远", "370299020100", Role::R7);
        add("xu", "徐素问", "370299020000", Role::R8);
        add("bai", "白星野", "370299020100", Role::R4);
        cases::RegisterCase command;
        command.title = "电动自行车被盗";
        command.subtype = "theft";
        command.handler = "chen";
        command.people = {{"suspect", "刘海文", {}, {}, {}, {}, {}}};
        file = say("chen", command).file;
        move("ma", Step::File);
        move("chen", Step::Investigate);
        evidence = add_("scene");
    }
    ~FilesOffice() { fs::remove_all(m_folder); }

    fs::path source(const std::string& name, const std::string& bytes)
    {
        const auto path = m_folder / name;
        std::ofstream(path, std::ios::binary) << bytes;
        return path;
    }
    AttachFile put(const std::string& bytes, const std::string& name = "刘海文的车.jpg")
    {
        const auto content = store().take(source("source", bytes).string());
        REQUIRE(content);
        return {evidence, content->hash, content->bytes, name, "车辆照片"};
    }
    Id<Attachment> attached(const std::string& bytes = kJpeg) { return say("chen", put(bytes)); }
    std::vector<FileRow> files(std::string_view who = "chen")
    {
        const auto desk = ask(who, Desk{file});
        REQUIRE(desk);
        return desk->evidence.at(0).files;
    }
    std::string filesLine()
    {
        for (const auto& line : m_workplace->check())
            if (line.name == "files")
                return (line.ok ? "ok: " : "") + line.detail;
        return {};
    }
    /// What lies in the store, and nothing that is half done.
    std::vector<std::string> stored() const
    {
        std::vector<std::string> names;
        std::error_code code;
        for (const auto& entry : fs::recursive_directory_iterator(place() / "files", code))
            if (!entry.is_directory())
                names.push_back(entry.path().filename().string());
        std::ranges::sort(names);
        return names;
    }
    std::string digest()
    {
        std::string text;
        REQUIRE_FALSE(office().maintain([&](Db& db) { text = review::digestOf(db, *find(db, file), {}); }));
        return text;
    }
    std::int64_t count(const std::string& sql)
    {
        std::int64_t number = 0;
        REQUIRE_FALSE(office().maintain([&](Db& db) { number = db.one<std::int64_t>(sql).value_or(0); }));
        return number;
    }
    const fs::path& folder() const { return m_folder; }

    Id<cases::CaseFile> file;
    Id<Evidence> evidence;

private:
    fs::path m_folder;
    std::unique_ptr<workplace::Workplace> m_workplace;
};

/// A file with holes: as large as one likes, and nearly nothing on the disk.
fs::path sparse(const fs::path& path, std::int64_t bytes)
{
    std::ofstream(path, std::ios::binary) << kJpeg;
    fs::resize_file(path, static_cast<std::uintmax_t>(bytes));
    return path;
}

/// The most memory this process ever had, in kilobytes.
long peak()
{
    rusage usage{};
    ::getrusage(RUSAGE_SELF, &usage);
    return usage.ru_maxrss;
}

} // namespace

TEST_CASE("a file of evidence lies in the store under its hash, and its name stands in the row alone", "[files]")
{
    FilesOffice w;
    w.attached();
    const auto rows = w.files();
    REQUIRE(rows.size() == 1);
    CHECK(rows[0].media == Media::Jpeg);
    CHECK(rows[0].bytes == static_cast<std::int64_t>(kJpeg.size()));
    CHECK(rows[0].label == "车辆照片");
    CHECK(rows[0].name == "刘海文的车.jpg");
    CHECK(rows[0].by == w.as("chen").name);
    CHECK(w.files("fa")[0].name.empty()); // who does not work on the case
    const std::string hash = hex(viewOf(sha256(kJpeg)));
    CHECK(rows[0].hash == hash);
    CHECK(w.stored() == std::vector{hash});
    struct stat state {};
    REQUIRE(::stat(w.store().pathOf(hash).c_str(), &state) == 0);
    CHECK((state.st_mode & 0777) == 0600);
    for (const auto& folder : {w.place() / "files", fs::path(w.store().pathOf(hash)).parent_path()}) {
        REQUIRE(::stat(folder.c_str(), &state) == 0);
        CHECK((state.st_mode & 0777) == 0700);
    }
    CHECK(w.count("SELECT count(*) FROM fact WHERE happened='file_attached' AND instr(payload,'刘海文')=0 AND instr(payload,'车辆')=0") == 1);
    CHECK(w.filesLine() == "ok: 1 files");
}

TEST_CASE("the same content is stored once, and belongs to a piece of evidence once", "[files]")
{
    FilesOffice w;
    w.attached();
    CHECK(w.refusal("chen", w.put(kJpeg)) == Refusal{Why::Duplicate, "file"});
    auto other = w.put(kJpeg);
    other.evidence = w.add_("goods");
    w.say("chen", other);
    CHECK(w.stored().size() == 1);
    CHECK(w.filesLine() == "ok: 1 files");
}

TEST_CASE("who may not write in the case attaches nothing, and while a review reads it nobody does", "[files]")
{
    FilesOffice w;
    const auto command = w.put(kJpeg);
    CHECK(w.refusal("bai", command) == Refusal{Why::NotAllowed, "handler"});
    CHECK(w.refusal("fa", command).why == Why::NotAllowed);
    CHECK(w.refusal("ma", command).why == Why::NotAllowed);
    CHECK(w.ask("bai", StoreFor{w.evidence}).error() == Refusal{Why::NotAllowed, "handler"});
    CHECK(w.ask("chen", StoreFor{w.evidence}));
    w.say("admin", staff::AddOfficer{"far", "路远", "370299020200", {Role::R4}, {}});
    CHECK(w.refusal("far", command) == Refusal{Why::NotFound, "evidence"}); // another station's: as if there were none
    CHECK(w.refusal("far", AttachFile{{999}, command.hash, command.bytes, "a.jpg", {}}) == Refusal{Why::NotFound, "evidence"});
    const auto kept = w.say("chen", command);
    CHECK(w.refusal("bai", DropFile{kept, "误传"}) == Refusal{Why::NotAllowed, "handler"});
    CHECK(w.refusal("far", OpenFile{kept}) == Refusal{Why::NotFound, "attachment"});
    CHECK(w.refusal("far", OpenFile{{999}}) == Refusal{Why::NotFound, "attachment"});
    REQUIRE_FALSE(w.office().write(w.as("chen"), [&](Tx& tx) {
        tx.move(w.file, &cases::CaseFile::state, State::Investigating, State::LegalReview);
        return true;
    }));
    CHECK(w.refusal("chen", w.put("another")) == Refusal{Why::WrongState, "legal_review"});
    CHECK(w.refusal("chen", DropFile{kept, "误传"}) == Refusal{Why::WrongState, "legal_review"});
    CHECK(w.ask("chen", StoreFor{w.evidence}).error() == Refusal{Why::WrongState, "legal_review"});
}

TEST_CASE("a command that names what the store does not hold is refused", "[files]")
{
    FilesOffice w;
    auto command = w.put(kJpeg);
    auto wrong = command;
    wrong.bytes += 1;
    CHECK(w.refusal("chen", wrong) == Refusal{Why::Invalid, "bytes"});
    wrong = command;
    wrong.hash = hex(viewOf(sha256("nothing")));
    CHECK(w.refusal("chen", wrong) == Refusal{Why::NotFound, "file"});
    for (const char* hash : {"", "../../minyi.db", "ABCDEF"}) {
        wrong.hash = hash;
        CHECK(w.refusal("chen", wrong) == Refusal{Why::Invalid, "hash"});
    }
    for (const std::string& name : {std::string(), std::string(".."), std::string("a/b.jpg"), std::string("../a.jpg"), std::string("a\nb.jpg"),
                                   std::string("a\0b", 3), std::string("\xff\xfe.jpg"), std::string("gpj.\u202eexe"), std::string(256, 'a')}) {
        wrong = command;
        wrong.name = name;
        INFO(name);
        CHECK(w.refusal("chen", wrong) == Refusal{Why::Invalid, "name"});
    }
    command.label = std::string(201, 'x');
    CHECK(w.refusal("chen", command) == Refusal{Why::Invalid, "label: too long"});
    CHECK(w.files().empty());
}

TEST_CASE("a file that is taken off stays as a row with the reason, and what it holds stays", "[files]")
{
    FilesOffice w;
    const auto kept = w.attached();
    CHECK(w.refusal("chen", DropFile{kept, ""}) == Refusal{Why::Missing, "reason"});
    w.say("chen", DropFile{kept, "与本案无关"});
    CHECK(w.refusal("chen", DropFile{kept, "再次"}) == Refusal{Why::WrongState, "dropped"});
    CHECK(w.files()[0].dropped);
    CHECK(w.files()[0].dropReason == "与本案无关");
    CHECK(w.stored().size() == 1);
    CHECK(w.filesLine() == "ok: 1 files");
    w.say("chen", w.put(kJpeg)); // and may be put in again
    CHECK(w.files().size() == 2);
    w.say("chen", EndEvidence{w.evidence, Status::Withdrawn, "重复"});
    CHECK(w.refusal("chen", w.put("another")) == Refusal{Why::WrongState, "withdrawn"});
}

TEST_CASE("a file added, dropped or named otherwise after the agreement is a change of what was reviewed", "[files]")
{
    FilesOffice w;
    const auto before = w.digest();
    const auto kept = w.attached();
    const auto with = w.digest();
    CHECK(with != before);
    w.say("chen", DropFile{kept, "误传"});
    CHECK(w.digest() != with);
    CHECK(w.digest() != before);
}

TEST_CASE("one changed byte of a file is found by the check, and a lost one too", "[files]")
{
    FilesOffice w;
    w.attached();
    w.attached("another file");
    const auto rows = w.files();
    REQUIRE(rows.size() == 2);
    {
        std::fstream file(w.store().pathOf(rows[0].hash), std::ios::in | std::ios::out | std::ios::binary);
        file.seekp(10);
        file << 'X';
    }
    CHECK(w.filesLine() == "0 missing, 1 changed of 2 files");
    CHECK(w.store().copyOut(rows[0].hash, (w.folder() / "out").string()).error() == Refusal{Why::BadFile, "altered_file"});
    CHECK_FALSE(fs::exists(w.folder() / "out"));
    fs::remove(w.store().pathOf(rows[1].hash));
    CHECK(w.filesLine() == "1 missing, 1 changed of 2 files");
    CHECK(w.store().copyOut(rows[1].hash, (w.folder() / "out").string()).error().why == Why::NotFound);
    REQUIRE(w.store().take(w.source("again", kJpeg).string())); // brought again it is whole
    CHECK(w.filesLine() == "1 missing, 0 changed of 2 files");
}

TEST_CASE("a backup elsewhere takes the files along, and one beside them does not", "[files]")
{
    FilesOffice w;
    w.attached();
    const auto hash = w.files()[0].hash;
    const std::string outside = (w.folder() / "outside").string(), inside = (w.place() / "backup").string();
    REQUIRE(w.workplace().backup(inside));
    CHECK_FALSE(fs::exists(inside + "/files"));
    REQUIRE(w.workplace().backup(outside));
    CHECK(Contents(outside).conditionOf(hash) == Condition::Sound);
    w.workplace().setNow(moment("2026-11-24 11:00"), true);
    REQUIRE(w.workplace().backup(outside)); // what is there already is left
    CHECK(Contents(outside).conditionOf(hash) == Condition::Sound);
}

TEST_CASE("links, pipes, folders, empty files and what is not there are refused", "[files]")
{
    FilesOffice w;
    const auto path = [&](const char* name) { return (w.folder() / name).string(); };
    w.source("plain", kJpeg);
    w.source("empty", "");
    fs::create_symlink(w.folder() / "plain", w.folder() / "link");
    fs::create_directory(w.folder() / "folder");
    REQUIRE(::mkfifo(path("pipe").c_str(), 0600) == 0);
    CHECK(w.store().take(path("link")).error() == Refusal{Why::BadFile, "link"});
    CHECK(w.store().take(path("folder")).error() == Refusal{Why::BadFile, "not_a_file"});
    CHECK(w.store().take(path("pipe")).error() == Refusal{Why::BadFile, "not_a_file"}); // and nobody waits for its other end
    CHECK(w.store().take("/dev/zero").error() == Refusal{Why::BadFile, "not_a_file"});
    CHECK(w.store().take(path("empty")).error() == Refusal{Why::BadFile, "empty_file"});
    CHECK(w.store().take(path("none")).error() == Refusal{Why::NotFound, "file"});
    CHECK(w.store().take(path("folder/../plain")));
    CHECK(w.stored().size() == 1);
}

TEST_CASE("a source that changes while it is read is refused and leaves nothing", "[files]")
{
    FilesOffice w;
    const auto path = sparse(w.folder() / "growing", 4 * kMega);
    const auto changing = [&](const std::function<void()>& change) {
        bool once = false;
        return w.store().take(path.string(), [&, change](std::int64_t done, std::int64_t) {
            if (done > kMega && !std::exchange(once, true)) {
                std::this_thread::sleep_for(std::chrono::milliseconds(20)); // a clock of files may tick slowly
                change();
            }
            return true;
        });
    };
    const auto refused = Refusal{Why::ChangedMeanwhile, "file"};
    CHECK(changing([&] { fs::resize_file(path, 6 * kMega); }).error() == refused);
    CHECK(changing([&] { fs::resize_file(path, 3 * kMega); }).error() == refused);
    CHECK(changing([&] {
              std::fstream file(path, std::ios::in | std::ios::out | std::ios::binary);
              file.seekp(2);
              file << 'x';
          }).error() == refused);
    CHECK(w.stored().empty());
}

TEST_CASE("a copying that is cancelled leaves nothing", "[files]")
{
    FilesOffice w;
    const auto path = sparse(w.folder() / "large", 8 * kMega);
    std::int64_t last = 0;
    const auto taken = w.store().take(path.string(), [&](std::int64_t done, std::int64_t total) {
        CHECK(total == 8 * kMega);
        last = done;
        return done < 3 * kMega;
    });
    CHECK(taken.error() == Refusal{Why::Cancelled, "file"});
    CHECK(last >= 3 * kMega);
    CHECK(w.stored().empty());
    const auto kept = w.store().take(path.string());
    REQUIRE(kept);
    const auto out = (w.folder() / "out").string();
    CHECK(w.store().copyOut(kept->hash, out, [](std::int64_t done, std::int64_t) { return done < kMega; }).error().why == Why::Cancelled);
    CHECK_FALSE(fs::exists(out));
    REQUIRE(w.store().copyOut(kept->hash, out));
    CHECK(fs::file_size(out) == 8 * kMega);
}

TEST_CASE("a full disk takes nothing half and loses nothing", "[files]")
{
    FilesOffice w;
    w.attached();
    const auto before = w.stored();
    const auto path = sparse(w.folder() / "large", 4 * kMega);
    std::signal(SIGXFSZ, SIG_IGN);
    rlimit was{};
    ::getrlimit(RLIMIT_FSIZE, &was);
    const rlimit small{2 * kMega, was.rlim_max};
    REQUIRE(::setrlimit(RLIMIT_FSIZE, &small) == 0);
    const auto taken = w.store().take(path.string());
    const auto copied = w.store().copyTo(w.files()[0].hash, {}, (w.folder() / "other").string());
    ::setrlimit(RLIMIT_FSIZE, &was);
    std::signal(SIGXFSZ, SIG_DFL);
    CHECK(taken.error() == Refusal{Why::DiskFull, "files"});
    CHECK_FALSE(copied); // that folder is not there
    CHECK(w.stored() == before);
    CHECK(w.filesLine() == "ok: 1 files");
    REQUIRE(w.store().take(path.string()));
    CHECK(w.stored().size() == 2);
}

TEST_CASE("what a crash left half written goes when the workplace is opened", "[files]")
{
    FilesOffice w;
    w.attached();
    std::ofstream(w.place() / "files" / "half-a1b2c3", std::ios::binary) << "half";
    CHECK(w.stored().size() == 2);
    w.store().sweep();
    CHECK(w.stored().size() == 1);
    CHECK(w.filesLine() == "ok: 1 files");
}

TEST_CASE("a large file goes in with constant memory and says how far it is", "[files]")
{
    FilesOffice w;
    const std::int64_t size = std::getenv("MINYI_SOAK") ? 2048 * kMega + 1 : 64 * kMega;
    const auto path = sparse(w.folder() / "film", size);
    std::int64_t steps = 0, last = -1;
    const long before = peak();
    const auto kept = w.store().take(path.string(), [&](std::int64_t done, std::int64_t total) {
        CHECK(total == size);
        CHECK(done > last);
        last = done;
        ++steps;
        return true;
    });
    REQUIRE(kept);
    CHECK(kept->bytes == size);
    CHECK(last == size);
    CHECK(steps > 100);
    CHECK(w.store().conditionOf(kept->hash) == Condition::Sound);
    CHECK(peak() - before < 8 * 1024);
    w.say("chen", AttachFile{w.evidence, kept->hash, size, "film.mp4", {}});
    CHECK(w.files()[0].bytes == size);
}

TEST_CASE("a hash of pieces is the hash of the whole", "[files]")
{
    Hasher hasher;
    for (const char* piece : {"", "a", "bc", ""})
        hasher.add(piece);
    CHECK(hasher.finish() == sha256("abc"));
}

TEST_CASE("a file is what its first bytes say, and a copy to look at is never a program", "[files]")
{
    CHECK(mediaOf("\x89PNG\r\n\x1a\n") == Media::Png);
    CHECK(mediaOf(std::string("\0\0\0\x18" "ftypisom", 12)) == Media::Mp4);
    CHECK(mediaOf(std::string("\0\0\0\x18" "ftypheic", 12)) == Media::Heic);
    CHECK(mediaOf("RIFF....WAVEfmt ") == Media::Wav);
    CHECK(mediaOf("%PDF-1.7") == Media::Pdf);
    CHECK(mediaOf("PK\x03\x04") == Media::Zip);
    CHECK(mediaOf("姓名：刘海") == Media::Text);
    CHECK(mediaOf("") == Media::Other);
    CHECK(mediaOf(std::string("\x7f" "ELF\x02\0", 6)) == Media::Other);
    CHECK(suffixOf(Media::Zip, "清单.XLSX") == "xlsx");
    CHECK(suffixOf(Media::Zip, "a.desktop") == "zip");
    CHECK(suffixOf(Media::Office, "a.exe") == "doc");
    CHECK(suffixOf(Media::Text, "run.sh") == "txt");
    CHECK(suffixOf(Media::Other, "run.desktop") == "bin");
    CHECK(suffixOf(Media::Jpeg, "a.exe") == "jpg");
    for (const auto& token : TokensOf<Media>::table)
        CHECK_FALSE(suffixOf(token.value, "").empty());
}

TEST_CASE("that there is a file is seen by all who see the case, what it holds by who has to read it", "[files][ways]")
{
    FilesOffice w;
    const auto kept = w.attached();
    const auto opens = [&](std::string_view who) {
        const auto desk = w.ask(who, Desk{w.file});
        REQUIRE(desk);
        CHECK(desk->evidence.front().files.size() == 1); // the row is there
        const auto opened = w.office().submit(w.as(who), OpenFile{kept});
        CHECK(desk->mayOpen == opened.has_value());
        if (!opened)
            CHECK(opened.error() == Refusal{Why::NotAllowed, "content"});
        return opened.has_value();
    };
    w.say("admin", staff::AddOfficer{"gu", "顾听澜", "370299020000", {Role::R11}, {}});
    w.say("admin", staff::AddOfficer{"du", "杜若", "370299020000", {Role::R5}, {}});
    for (const char* who : {"chen", "ma", "qin"})
        CHECK(opens(who));
    for (const char* who : {"bai", "fa", "xu", "gu", "du", "han"}) // a colleague, reviewers with nothing to read, an archivist, a chief of another unit
        CHECK_FALSE(opens(who));
    REQUIRE(workplace::answerChecklist(w.office(), w.as("chen"), "bai", w.file));
    w.move("chen", Step::SubmitForReview);
    CHECK(opens("fa"));
    CHECK_FALSE(opens("xu")); // it lies with the station
    w.say("fa", review::CheckReview{w.file, true, {}, {}, {}});
    CHECK_FALSE(opens("fa"));
    CHECK(opens("xu"));
    w.say("xu", review::Recuse{w.file, "", "与当事人系亲属"});
    CHECK(w.refusal("xu", OpenFile{kept}) == Refusal{Why::SamePerson, "recused"});
}

TEST_CASE("who does not work on a case leaves a line when he opens a file of it", "[files]")
{
    FilesOffice w;
    const auto kept = w.attached();
    const auto lines = [&] {
        std::int64_t count = 0;
        REQUIRE_FALSE(w.office().maintain([&](Db& db) { count = *db.one<std::int64_t>("SELECT count(*) FROM fact WHERE happened='revealed'"); }));
        return count;
    };
    w.say("chen", OpenFile{kept});
    CHECK(lines() == 0);
    w.say("ma", OpenFile{kept});
    w.say("qin", OpenFile{kept});
    CHECK(lines() == 2);
}
