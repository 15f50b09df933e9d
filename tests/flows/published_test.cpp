#include "core/gateway/gateway.h"
#include "core/metrics/query_fields.h"
#include "core/reports/circular.h"
#include "core/reports/commands.h"
#include "core/staff/rules.h"
#include "tests/support/make.h"

#include <cstdlib>
#include <filesystem>
#include <fstream>

#include <unistd.h>

using namespace minyi::tests;
namespace fs = std::filesystem;

namespace {

/// A report as it was published: so many sent, so many valid answers of each kind.
struct Published {
    int sent, satisfied, basically, dissatisfied;
};

/// A spool folder that goes when the test does.
struct Spool {
    gateway::SpoolFolders folders;

    Spool()
    {
        std::string name = (fs::temp_directory_path() / "minyi_published_XXXXXX").string();
        REQUIRE(::mkdtemp(name.data()));
        folders.root = name;
        REQUIRE(gateway::prepare(folders));
    }
    ~Spool() { fs::remove_all(folders.root); }
};

/// Writes answers as the gateway program would, one file each.
class Answers {
public:
    explicit Answers(const Spool& spool) : m_spool(spool) {}

    void say(int number, std::string_view received, std::string_view text)
    {
        std::ofstream file(m_spool.folders.folder("incoming") + "/a" + std::to_string(m_count++), std::ios::binary);
        file << "From: 86" << 13800000000 + number << "\nReceived: " << received << "\nAlphabet: UTF-8\n\n" << text;
    }
    int count() const { return m_count; }

private:
    const Spool& m_spool;
    int m_count = 0;
};

constexpr const char *kInTime = "26-11-24 10:00:00", *kBefore = "26-11-24 09:40:00", *kLate = "26-11-27 18:00:00";

/// The answers of one kind; every seventh changed his mind within the window, every eleventh is late.
void sayAll(Answers& answers, int from, int count, std::string_view text, std::string_view other)
{
    for (int i = from; i < from + count; ++i) {
        if (i % 7 == 0)
            answers.say(i, kBefore, other);
        answers.say(i, i % 11 == 0 && i % 7 != 0 ? kLate : kInTime, text);
    }
}

/// Asks `report.sent` people through spool files and lets them answer: in every spelling, twice, late, unreadable, opting out.
void play(TestWorkplace& w, const Spool& spool, const Published& report)
{
    std::vector<followup::IntakeRow> rows;
    for (int i = 0; i < report.sent; ++i) {
        rows.push_back(make::row(i));
        if (rows.size() == 2000 || i + 1 == report.sent) {
            make::takeIn(w, rows);
            rows.clear();
        }
    }
    w.at("2026-11-24 09:00");
    w.say("system", followup::Run{});
    const Actor system = staff::systemActor();
    gateway::Gateway carrier(w.office(), system, spool.folders);
    REQUIRE(carrier.flush()->sent == report.sent);
    Answers answers(spool);
    int at = 0;
    sayAll(answers, at, report.satisfied / 2, "1", "2");
    sayAll(answers, at + report.satisfied / 2, report.satisfied - report.satisfied / 2, "满意。", "２");
    at += report.satisfied;
    sayAll(answers, at, report.basically, " ２ ", "1");
    at += report.basically;
    sayAll(answers, at, report.dissatisfied, "不满意！", "不满意");
    at += report.dissatisfied;
    const int silent = report.sent - at;
    for (int i = 0; i < silent / 20; ++i)
        answers.say(at + i, kInTime, i % 2 ? "T" : "谢谢你们，辛苦了！");
    w.at("2026-11-28 09:00");
    const auto collected = carrier.collect();
    REQUIRE(collected);
    CHECK(collected->replies == answers.count());
    CHECK(collected->refused.empty());
    w.say("system", followup::CloseWindows{});
}

const metrics::BoardRow& figure(const metrics::BoardAnswer& board, std::string_view key)
{
    return *std::find_if(board.rows.begin(), board.rows.end(), [&](const auto& row) { return row.key == key; });
}

/// The rates on the card and, word for word, on the printed circular.
void check(TestWorkplace& w, const Published& report, const char* response, const char* wide, const char* half)
{
    const metrics::Board november{*parseDay("2026-11-01"), *parseDay("2026-11-30"), {}};
    const auto rates = [&](const char* satisfaction) {
        const auto board = w.ask("wu", november);
        const auto printed = reports::plainText(w.ask("wu", reports::DraftCircular{*parseDay("2026-11-15"), {}}));
        CHECK(figure(board, "response").below == report.sent);
        CHECK(figure(board, "satisfaction").below == report.satisfied + report.basically + report.dissatisfied);
        for (const auto& [key, text] : {std::pair("response", response), std::pair("satisfaction", satisfaction)}) {
            char shown[16];
            std::snprintf(shown, sizeof shown, "%.2f%%", figure(board, key).rate.value_or(-1));
            INFO(key);
            CHECK(std::string(shown) == text);
            CHECK(printed.find(text) != std::string::npos);
        }
    };
    rates(wide);
    w.say("admin", settings::ChangeSetting{"basic_weight", "50", {}});
    rates(half);
}

} // namespace

TEST_CASE("a published report comes out as published, from raw texts in spool files to card and circular", "[published]")
{
    TestWorkplace w;
    const Spool spool;
    const Published bengbu{2365, 300, 44, 19}; // 363 replies in a day, 19 of them dissatisfied (workflows 1, S8)
    play(w, spool, bengbu);
    check(w, bengbu, "15.35%", "94.77%", "88.71%");
}

TEST_CASE("the reports of Dongguan and Nanchang come out as published", "[published][soak]")
{
    if (!std::getenv("MINYI_SOAK"))
        return;
    const std::tuple<Published, const char*, const char*, const char*> reports[] = {
        {{21882, 6554, 731, 496}, "35.56%", "93.63%", "88.93%"}, // S7
        {{68780, 15466, 836, 164}, "23.94%", "99.00%", "96.47%"}, // S6: 16,466 replies, "99%"
    };
    for (const auto& [report, response, wide, half] : reports) {
        TestWorkplace w;
        const Spool spool;
        play(w, spool, report);
        check(w, report, response, wide, half);
    }
}

TEST_CASE("a circular is a draft until its month is locked, keeps its number, and is the bureau's alone", "[published]")
{
    TestWorkplace w;
    const auto order = make::secondCall(w);
    const reports::DraftCircular question{*parseDay("2026-11-15"), {}};
    CHECK(w.ask("wu", question).seal.draft);
    auto own = w.office().ask(w.as("ma"), question);
    REQUIRE_FALSE(own);
    CHECK(own.error().why == Why::NotAllowed);
    w.at("2026-12-03 09:00");
    w.say("wu", metrics::LockMonth{2026, 11});
    const auto first = w.ask("wu", question);
    CHECK_FALSE(first.seal.draft);
    CHECK(reports::plainText(first).find("〔2026〕1号") != std::string::npos);
    reports::SealReport seal;
    seal.form = "circular";
    seal.day = question.day;
    w.say("wu", seal);
    CHECK(reports::plainText(w.ask("wu", question)).find("〔2026〕1号") != std::string::npos);
    CHECK(w.say("wu", seal).seal.reprint);
    const auto next = w.ask("wu", reports::DraftCircular{*parseDay("2026-12-01"), {}});
    CHECK(reports::plainText(next).find("〔2026〕2号") != std::string::npos);
    CHECK(w.row(order).state == orders::State::SecondCall);
}
