#include "core/gateway/kannel.h"
#include "core/gateway/kannel_door.h"
#include "core/staff/rules.h"
#include "tests/process/child.h"
#include "tests/support/make.h"

#include <atomic>
#include <filesystem>
#include <fstream>
#include <map>
#include <random>
#include <set>
#include <thread>
#include <unistd.h>

using namespace minyi::tests;
using followup::Delivery;
using gateway::Kannel;
using gateway::KannelSite;

namespace {

constexpr const char* kBearerBox = "/usr/sbin/bearerbox";
constexpr const char* kSmsBox = "/usr/sbin/smsbox";
constexpr const char* kFakeSmsc = "/usr/lib/kannel/test/fakesmsc";

void rest(int ms)
{
    std::this_thread::sleep_for(std::chrono::milliseconds(ms));
}

/// Kannel and a network behind it, each of its three programs killed and started again at will.
class Network {
public:
    explicit Network(const std::string& folder) : m_folder(folder), m_port(20'000 + static_cast<int>(::getpid() % 20'000) / 10 * 10)
    {
        std::ofstream conf(folder + "/k.conf");
        conf << "group = core\nadmin-port = " << m_port << "\nadmin-password = bar\nsmsbox-port = " << m_port + 1
             << "\nlog-level = 4\naccess-log = \"" << folder << "/access.log\"\nbox-allow-ip = 127.0.0.1\ndlr-storage = internal\n\ngroup = smsc\nsmsc = fake\nsmsc-id = FAKE\nport = " << m_port + 2
             << "\nconnect-allow-ip = 127.0.0.1\n\ngroup = smsbox\nbearerbox-host = 127.0.0.1\nsendsms-port = " << m_port + 3
             << "\nlog-level = 4\nhttp-request-retry = 5\nhttp-queue-delay = 1\n\ngroup = sendsms-user\nusername = u\npassword = p\n"
                "default-smsc = FAKE\nmax-messages = 3\nconcatenation = true\n\ngroup = sms-service\nkeyword = default\nget-url = "
             << "\"http://127.0.0.1:" << m_port + 4 << "/" << site().secret
             << "/answer?from=%p&at=%T&charset=%C&text=%b\"\nmax-messages = 0\ncatch-all = true\n";
    }

    KannelSite site() const
    {
        return {"http://127.0.0.1:" + std::to_string(m_port + 3) + "/cgi-bin/sendsms", "u", "p", "968110", m_port + 4, "s3cretOfTheDoor1", 5};
    }
    void startBearer() { m_bearer = std::make_unique<Child>(std::vector<std::string>{kBearerBox, m_folder + "/k.conf"}); }
    void startSms() { m_sms = std::make_unique<Child>(std::vector<std::string>{kSmsBox, m_folder + "/k.conf"}); }
    /// With what the public answers, as fakesmsc says it; else it only takes messages.
    void startSmsc(const std::vector<std::string>& answers = {})
    {
        std::vector<std::string> command = {kFakeSmsc, "-H", "127.0.0.1", "-r", std::to_string(m_port + 2), "-F", log(), "-V", "0", "-i", "0.05", "-m",
                                            std::to_string(answers.size())};
        command.insert(command.end(), answers.begin(), answers.end());
        if (answers.empty())
            command.emplace_back("1 2 text none");
        m_smsc = std::make_unique<Child>(command);
    }
    void start()
    {
        startBearer();
        rest(400);
        startSms();
        startSmsc();
        rest(600);
    }
    void kill(int which)
    {
        if (which == 0)
            m_smsc.reset(), startSmsc();
        else if (which == 1)
            m_sms.reset(), startSms();
        else
            m_smsc.reset(), m_sms.reset(), m_bearer.reset(), startBearer(), rest(250), startSms(), startSmsc();
    }
    /// How often the network saw each number, by its own log.
    std::map<std::string, int> seen() const { return counted(log(), ": <968110 ", ""); }
    /// And how often Kannel gave it to the network, by its own: what was on the wire when the network was killed is only here.
    std::map<std::string, int> given() const { return counted(m_folder + "/access.log", "[to:", "Sent SMS"); }

private:
    static std::map<std::string, int> counted(const std::string& path, const std::string& before, const std::string& of)
    {
        std::map<std::string, int> numbers;
        std::ifstream file(path);
        for (std::string line; std::getline(file, line);)
            if (const auto at = line.find(before); at != std::string::npos && line.find(of) != std::string::npos)
                ++numbers[line.substr(at + before.size(), 11)];
        return numbers;
    }
    std::string log() const { return m_folder + "/smsc.log"; }

    std::string m_folder;
    int m_port;
    std::unique_ptr<Child> m_bearer, m_sms, m_smsc;
};

bool isInstalled()
{
    for (const char* program : {kBearerBox, kSmsBox, kFakeSmsc})
        if (!std::filesystem::exists(program))
            return false;
    return true;
}

void takePeople(TestWorkplace& w, int count)
{
    std::vector<followup::IntakeRow> rows;
    for (int i = 0; i < count; ++i) {
        auto row = make::row(i + 1);
        row.phone = std::to_string(13'800'000'000 + i);
        rows.push_back(row);
    }
    make::takeIn(w, rows);
    w.at("2026-11-24 09:00");
    w.say("system", followup::Run{});
}

std::int64_t countOf(TestWorkplace& w, const char* state)
{
    return w.count("SELECT count(*) FROM message WHERE state='" + std::string(state) + "'");
}

} // namespace

TEST_CASE("messages and answers go through Kannel and its fake network", "[kannel]")
{
    REQUIRE(isInstalled());
    TempFolder folder;
    Network network(folder.path());
    network.start();
    TestWorkplace w;
    takePeople(w, 5);
    auto kannel = Kannel::open(w.office(), staff::systemActor(), network.site());
    REQUIRE(kannel);
    const auto sent = (*kannel)->flush();
    REQUIRE(sent);
    CHECK(sent->sent == 5);
    for (int i = 0; i < 100 && countOf(w, "delivered") < 5; ++i)
        rest(50);
    CHECK(countOf(w, "delivered") == 5);
    CHECK(network.seen().size() == 5);
    w.workplace().setNow(SystemClock().now() + kMinute, true); // Kannel stamps answers with the machine's clock
    int answers = 0;
    for (const char* answer : {"13800000000 968110 text 1", "13800000001 968110 ucs2 %4E%0D%6E%E1%61%0F"}) {
        network.startSmsc({answer});
        ++answers;
        for (int i = 0; i < 100 && w.count("SELECT count(*) FROM reply") < answers; ++i)
            rest(50);
    }
    CHECK(w.count("SELECT count(DISTINCT matter) FROM reply WHERE parsed IN ('satisfied','dissatisfied')") == 2);
    CHECK(w.count("SELECT count(*) FROM reply WHERE raw='不满意'") == 1);
    CHECK(w.checkFaults() == "");
}

TEST_CASE("no number gets two messages while Kannel and its network are killed at random", "[kannel]")
{
    REQUIRE(isInstalled());
    const bool soak = std::getenv("MINYI_SOAK") != nullptr;
    const int people = soak ? 1000 : 120;
    const unsigned seed = soak ? std::random_device{}() : 7U;
    INFO("seed " << seed);
    TempFolder folder;
    Network network(folder.path());
    network.start();
    TestWorkplace w;
    takePeople(w, people);
    auto kannel = Kannel::open(w.office(), staff::systemActor(), network.site());
    REQUIRE(kannel);
    std::atomic<bool> done = false;
    std::atomic<int> kills = 0;
    std::thread chaos([&] {
        std::mt19937 random(seed);
        while (!done) {
            rest(static_cast<int>(150 + random() % 500));
            network.kill(static_cast<int>(random() % 3));
            ++kills;
        }
    });
    int rounds = 0;
    for (; rounds < 2000 && countOf(w, "queued") + countOf(w, "handed") > 0; ++rounds) {
        CHECK((*kannel)->flush());
        rest(20);
    }
    done = true;
    chaos.join();
    rest(2500); // what the network still reports
    w.pass(25 * kHour);
    REQUIRE((*kannel)->settleSilent(24));
    const auto delivered = countOf(w, "delivered"), failed = countOf(w, "failed"), uncertain = countOf(w, "uncertain");
    const auto seen = network.seen(), given = network.given();
    std::printf("%d messages, %d kills in %d rounds: %lld delivered, %lld failed, %lld uncertain; Kannel gave %zu numbers to the network, which logged %zu\n",
                people, kills.load(), rounds, static_cast<long long>(delivered), static_cast<long long>(failed), static_cast<long long>(uncertain),
                given.size(), seen.size());
    CHECK(delivered + failed + uncertain == people);
    CHECK(kills > 2);
    CHECK(delivered > people / 4);
    for (const auto& log : {seen, given})
        for (const auto& [number, times] : log) {
            INFO(number);
            CHECK(times == 1);
        }
    w.db([&](Db& db) {
        for (const auto& message : select<followup::Message>(db, "ORDER BY rid")) {
            INFO(message.phone << " " << toText(message.state));
            if (message.state == Delivery::Delivered)
                CHECK((seen.contains(message.phone) || given.contains(message.phone)));
            else
                CHECK((message.state == Delivery::Uncertain || !(seen.contains(message.phone) || given.contains(message.phone))));
        }
    });
    CHECK(w.count("SELECT count(*) FROM matter WHERE reason='uncertain' AND state<>'to_call'") == 0); // each is on the call list
    CHECK(w.count("SELECT count(*) FROM matter WHERE reason='uncertain'") == uncertain);
    CHECK(w.checkFaults() == "");
}

TEST_CASE("a gateway that is not there or refuses our name costs nobody his message", "[kannel]")
{
    TestWorkplace w;
    takePeople(w, 3);
    KannelSite site{"http://127.0.0.1:9/cgi-bin/sendsms", "u", "p", "968110", 39'871, "s3cretOfTheDoor1", 2};
    auto kannel = Kannel::open(w.office(), staff::systemActor(), site);
    REQUIRE(kannel);
    for (int i = 0; i < 3; ++i)
        CHECK((*kannel)->flush()->sent == 0);
    CHECK(countOf(w, "queued") == 3);
    CHECK(w.count("SELECT count(*) FROM message WHERE handed_at IS NOT NULL") == 0);
    CHECK_FALSE(Kannel::open(w.office(), staff::systemActor(), site)); // the port is taken
    const auto message = w.count("SELECT rid FROM message ORDER BY rid LIMIT 1");
    w.say("system", followup::RecordDelivery{{message}, Delivery::Handed, {}, {}}); // and then the power went
    CHECK((*kannel)->flush()->uncertain == 1);
    CHECK(countOf(w, "uncertain") == 1);
}

TEST_CASE("what calls the door is checked like a stranger's letter", "[kannel]")
{
    TestWorkplace w;
    takePeople(w, 1);
    const auto uid = w.row(Id<followup::Message>{1}).uid.text();
    const Actor system = staff::systemActor();
    gateway::KannelDoor door(w.office(), system, {"http://127.0.0.1:9/", "u", "p", "1", 39'873, "s3cretOfTheDoor1", 2});
    REQUIRE(door.isOpen());
    w.say("system", followup::RecordDelivery{{1}, Delivery::Handed, {}, {}});
    CHECK(door.report("none", "1") == 400);
    CHECK(door.report(uid, "x") == 400);
    CHECK(door.report(uidOf("another").text(), "1") == 400);
    CHECK(door.report(uid, "8") == 200); // it goes on
    CHECK(countOf(w, "handed") == 1);
    CHECK(door.report(uid, "1") == 200);
    CHECK(countOf(w, "delivered") == 1);
    CHECK(door.report(uid, "2") == 200); // too late, and said so to nobody
    CHECK(countOf(w, "delivered") == 1);
    const std::string now = std::to_string(w.office().now().ms / 1000);
    CHECK(door.answered("", now, "UTF-8", "1") == 400);
    CHECK(door.answered("13800000000", "soon", "UTF-8", "1") == 400);
    CHECK(door.answered("13800000000", now, "UTF-16BE", "abc") == 400);
    CHECK(door.answered("13800000000", now, "UTF-8", std::string(3000, '1')) == 400);
    CHECK(door.answered("13800000000", now, "UTF-8", "1") == 200);
    CHECK(door.answered("13800000000", now, "UTF-8", "1") == 200);
    CHECK(door.take().known == 1);
    CHECK(w.count("SELECT count(*) FROM reply") == 1);
    for (const char* bad : {"{}", "[", R"({"url":"ftp://x","port":2000,"secret":"s3cretOfTheDoor1"})", R"({"url":"http://x","port":80,"secret":"s3cretOfTheDoor1"})",
                            R"({"url":"http://x","port":2000,"secret":"short"})", R"({"url":"http://x","port":2000,"secret":"s3cretOfTheDoor1/"})"})
        CHECK_FALSE(KannelSite::load(bad));
}
