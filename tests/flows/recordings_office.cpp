#include "tests/flows/recordings_office.h"

#include "core/orders/table.h"

namespace minyi::tests {

using namespace followup;

RecordingsOffice::RecordingsOffice(int answers)
{
    char name[] = "/tmp/minyi-recordings-XXXXXX";
    m_folder = ::mkdtemp(name);
    fs::create_directory(exchange());
    workplace::Making making;
    making.practice = true;
    making.now = moment("2026-11-24 08:30");
    auto made = workplace::Workplace::make(folder().string(), making);
    REQUIRE(made);
    m_workplace = std::move(*made);
    enrol(*m_workplace);
    m_watch = std::make_unique<Watch>(office(), as("system"), shelf(), exchange().string());
    TakeIn file{"hr", uidOf("file"), answers, {}, {}, false};
    for (int number = 1; number <= answers; ++number)
        file.rows.push_back(make::row(number));
    say("lin", file);
    at("2026-11-24 09:00");
    say("system", Run{});
    for (const Message& message : rows<Message>()) {
        say("system", RecordDelivery{message.id, Delivery::Handed, {}, {}});
        say("system", RecordDelivery{message.id, Delivery::Accepted, {}, {}});
        pass(kMinute / 10);
        say("system", RecordReply{message.phone, office().now(), "3", {}});
    }
    for (const auto& row : file.rows)
        for (const Matter& matter : rows<Matter>())
            if (matter.sourceId == row.sourceId)
                m_matters.push_back(matter.id);
    REQUIRE(m_matters.size() == file.rows.size());
}

Actor RecordingsOffice::as(std::string_view account)
{
    if (account == "system")
        return staff::systemActor();
    std::optional<Actor> actor;
    REQUIRE_FALSE(office().maintain([&](Db& db) { actor = staff::actorOf(db, account); }));
    INFO(account);
    REQUIRE(actor);
    return *actor;
}

Id<Call> RecordingsOffice::call(int number, std::string_view who, std::string_view time, std::string_view cause)
{
    at(time);
    say(who, Claim{matter(number)});
    auto command = make::confirmed(matter(number), cause);
    command.note = "依据说明";
    if (cause == "C10" || cause == "C11")
        command.rating = Rating::Satisfied;
    say(who, command);
    return rows<Call>().back().id;
}

Id<Call> RecordingsOffice::missed(int number, std::string_view who, std::string_view time)
{
    at(time);
    say(who, Claim{matter(number)});
    say(who, make::notReached(matter(number)));
    return rows<Call>().back().id;
}

Id<orders::Order> RecordingsOffice::orderOf(int number)
{
    std::optional<orders::Order> order;
    REQUIRE_FALSE(office().maintain([&](Db& db) { order = orders::openOrderOf(db, matter(number)); }));
    REQUIRE(order);
    return order->id;
}

std::int64_t RecordingsOffice::count(const std::string& sql)
{
    std::int64_t number = -1;
    REQUIRE_FALSE(office().maintain([&](Db& db) { number = db.one<std::int64_t>(sql).value_or(-1); }));
    return number;
}

std::string RecordingsOffice::checkFaults()
{
    std::string faults;
    for (const auto& line : m_workplace->check())
        if (!line.ok)
            faults += line.name + ": " + line.detail + "; ";
    return faults;
}

Looked RecordingsOffice::look(const std::string& pattern)
{
    const WatchRules rules{pattern, 60, 10'000};
    const Looked first = m_watch->look(rules); // what stood still before
    pass(11'000);
    Looked both = m_watch->look(rules);
    both.taken += first.taken;
    both.known += first.known;
    both.unmatched += first.unmatched;
    both.refused += first.refused;
    return both;
}

Id<Recording> RecordingsOffice::recorded(Id<Call> id, int note, int minutes)
{
    std::optional<Call> call;
    std::optional<Matter> matter;
    REQUIRE_FALSE(office().maintain([&](Db& db) {
        call = find(db, id);
        matter = find(db, call->matter);
    }));
    std::string digits;
    for (const char c : plainTime(call->at - minutes * kMinute))
        if (c >= '0' && c <= '9')
            digits += c;
    record(matter->phone + "_" + digits + "00.wav", tone(note));
    CHECK(look().taken == 1);
    return rows<Recording>().back().id;
}

} // namespace minyi::tests
