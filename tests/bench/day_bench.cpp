#include "tests/bench/day_bench.h"

#include "core/followup/command_fields.h"
#include "core/metrics/query_fields.h"
#include "core/metrics/table.h"
#include "core/staff/rules.h"
#include "core/store/schema.h"
#include "core/workplace/workplace.h"
#include "tests/bench/make_store.h"

#include <filesystem>
#include <stdexcept>

namespace minyi::bench {

namespace {

using namespace core;
using namespace followup;

Instant moment(const char* text)
{
    return *parseInstant(text);
}

/// A file of the same schema, written by SQL alone.
class Raw {
public:
    explicit Raw(const std::string& path) : m_db(path, Access::Write)
    {
        if (!migrate(m_db))
            throw std::runtime_error("schema");
        m_db.script("PRAGMA foreign_keys=OFF");
    }
    Db& db() { return m_db; }

private:
    Db m_db;
};

class DayOf {
public:
    DayOf(int matters, const std::string& folder)
        : m_matters(matters)
        , m_workplace(std::move(*workplace::Workplace::make(folder + "/ours", {true, "day", moment("2026-11-23 08:00"), "370299000000", "市公安局", {}})))
        , m_raw(folder + "/raw.db")
    {
        addPeople(m_workplace->office());
    }

    std::vector<Figure> play();

private:
    template <class C>
    auto say(const C& command)
    {
        auto done = m_workplace->office().submit(staff::systemActor(), command);
        if (!done)
            throw std::runtime_error(std::string(CommandOf<C>::name) + ": " + std::string(toText(done.error().why)) + " " + done.error().detail);
        return *done;
    }
    void at(const char* time) { m_workplace->setNow(moment(time), true); }
    void note(const char* name, std::int64_t rows, const std::function<void()>& ours, const std::function<void()>& raw);
    TakeIn file() const;
    void load();
    void intake();
    void run();
    void deliver();
    void answers();
    void board();

    int m_matters;
    std::unique_ptr<workplace::Workplace> m_workplace;
    Raw m_raw;
    std::vector<Matter> m_rows;
    std::vector<Message> m_messages;
    std::vector<Figure> m_figures;
};

void DayOf::note(const char* name, std::int64_t rows, const std::function<void()>& ours, const std::function<void()>& raw)
{
    Figure figure;
    figure.workload = "day";
    figure.name = name;
    const double first = microsOf(ours), second = microsOf(raw);
    figure.ours = {first, first, first};
    figure.other = {second, second, second};
    figure.rows = rows;
    char text[64];
    std::snprintf(text, sizeof text, "%.2f s, raw %.2f s", first / 1e6, second / 1e6);
    figure.note = text;
    m_figures.push_back(figure);
}

TakeIn DayOf::file() const
{
    static constexpr Channel kChannels[] = {Channel::HR, Channel::EE, Channel::VD, Channel::C110, Channel::C122};
    TakeIn file;
    file.profile = "day";
    file.fileHash.bytes[0] = 1;
    file.read = m_matters;
    for (int i = 0; i < m_matters; ++i) {
        IntakeRow row;
        row.row = i + 2;
        row.channel = kChannels[i % 5];
        row.sourceId = "D" + std::to_string(i);
        row.unitCode = i % 2 ? "370299020100" : "370299020200";
        row.item = "办理业务";
        row.handledAt = moment("2026-11-23 09:00") + i;
        row.person = "程小满";
        char phone[16];
        std::snprintf(phone, sizeof phone, "138%08d", i);
        row.phone = phone;
        file.rows.push_back(row);
    }
    return file;
}

void DayOf::load()
{
    m_workplace->office().maintain([&](Db& db) {
        m_rows = select<Matter>(db, "ORDER BY rid");
        m_messages = select<Message>(db, "ORDER BY rid");
    });
}

void DayOf::intake()
{
    const TakeIn taken = file();
    at("2026-11-24 08:00");
    note("taken in, one transaction", m_matters, [&] { say(taken); },
         [&] {
             m_raw.db().inOne([&] {
                 for (const IntakeRow& row : taken.rows)
                     m_raw.db().run("INSERT INTO matter(uid,born,ver,channel,source_id,unit,handler,item,handled_at,day,person,phone,phone_kind,note,"
                                    "state,attempts) VALUES(randomblob(16),0,1,?,?,1,'',?,?,?,?,?,'mobile','','intake',0)",
                                    std::string(toText(row.channel)), row.sourceId, row.item, row.handledAt, dayOf(row.handledAt), row.person,
                                    row.phone);
             });
         });
}

void DayOf::run()
{
    at("2026-11-24 09:00");
    note("09:00 run, one transaction", m_matters, [&] { say(Run{}); },
         [&] {
             m_raw.db().inOne([&] {
                 for (int i = 1; i <= m_matters; ++i) {
                     m_raw.db().run("INSERT INTO message(uid,born,ver,matter,phone,text_version,text,state,not_before) "
                                    "VALUES(randomblob(16),0,1,?,'13800000000','2026.1','text','queued',0)",
                                    std::int64_t{i});
                     m_raw.db().run("UPDATE matter SET state='scheduled',run_day=1,ver=ver+1 WHERE rid=?", std::int64_t{i});
                 }
             });
         });
    load();
    if (static_cast<int>(m_messages.size()) != m_matters)
        throw std::runtime_error("messages: " + std::to_string(m_messages.size()));
}

void DayOf::deliver()
{
    note("handed over and accepted, two commits a message", 2 * m_matters,
         [&] {
             for (const Message& message : m_messages) {
                 say(RecordDelivery{message.id, Delivery::Handed, {}, {}});
                 say(RecordDelivery{message.id, Delivery::Accepted, "1", {}});
             }
         },
         [&] {
             for (int i = 1; i <= m_matters; ++i) {
                 m_raw.db().inOne([&] { m_raw.db().run("UPDATE message SET state='handed',handed_at=1,ver=ver+1 WHERE rid=?", std::int64_t{i}); });
                 m_raw.db().inOne([&] {
                     m_raw.db().run("UPDATE message SET state='accepted',gateway_id='1',settled_at=1,ver=ver+1 WHERE rid=?", std::int64_t{i});
                     m_raw.db().run("UPDATE matter SET state='sent',sent_at=1,window_end=1,ver=ver+1 WHERE rid=?", std::int64_t{i});
                 });
             }
         });
}

void DayOf::answers()
{
    static constexpr const char* kAnswers[] = {"1", "1", "2", "3", "谢谢"};
    at("2026-11-24 11:00");
    const int count = m_matters * 36 / 100; // as many as answered in Dongguan
    note("answers, a commit each", count,
         [&] {
             for (int i = 0; i < count; ++i)
                 say(RecordReply{m_rows[static_cast<std::size_t>(i)].phone, m_workplace->office().now(), kAnswers[i % 5], {}});
         },
         [&] {
             for (int i = 1; i <= count; ++i)
                 m_raw.db().inOne([&] {
                     m_raw.db().run("INSERT INTO reply(uid,born,ver,matter,received_at,raw,parsed,parser,late) "
                                    "VALUES(randomblob(16),0,1,?,1,'1','satisfied','2026.1',0)",
                                    std::int64_t{i});
                     m_raw.db().run("UPDATE matter SET state='rated',first_rating='satisfied',final_rating='satisfied',rated_at=1,ver=ver+1 WHERE "
                                    "rid=?",
                                    std::int64_t{i});
                 });
         });
}

void DayOf::board()
{
    const metrics::Board month{*parseDay("2026-11-01"), *parseDay("2026-11-30"), {}};
    note("board of the month", 1,
         [&] {
             if (!m_workplace->office().ask(*m_workplace->signIn("wu", {}), month))
                 throw std::runtime_error("board");
         },
         [&] {
             m_raw.db().one<std::int64_t>("SELECT sum(n) FROM (SELECT first_rating,count(*) n FROM matter WHERE day BETWEEN 0 AND 90000 GROUP BY 1)");
         });
    m_figures.back().otherName = "raw count of the rows";
    m_workplace->office().maintain([&](Db& db) {
        if (metrics::recount(db, {}) != 0)
            m_figures.back().fault = "a recount finds differences";
    });
}

std::vector<Figure> DayOf::play()
{
    intake();
    run();
    deliver();
    answers();
    board();
    return m_figures;
}

} // namespace

std::vector<Figure> benchDay(int matters)
{
    const std::string folder = std::filesystem::temp_directory_path() / ("minyi-day-" + std::to_string(steadyMs()));
    std::filesystem::create_directories(folder);
    std::vector<Figure> figures = DayOf(matters, folder).play();
    std::filesystem::remove_all(folder);
    return figures;
}

} // namespace minyi::bench
