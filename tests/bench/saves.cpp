#include "tests/bench/saves.h"

#include "core/followup/command_fields.h"
#include "core/imports/read.h"
#include "core/workplace/workplace.h"
#include "resources/resources.h"

#include <fcntl.h>
#include <sqlite3.h>
#include <unistd.h>

#include <stdexcept>

namespace minyi::bench {

namespace {

using namespace core;

/// A database of one table beside the store, synced like it.
class Raw {
public:
    Raw(const std::string& path, const char* schema, const char* insert)
    {
        for (const char* tail : {"", "-wal", "-shm"})
            unlink((path + tail).c_str());
        sqlite3_open(path.c_str(), &m_handle);
        script("PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA cache_size=-16384");
        script(schema);
        sqlite3_prepare_v2(m_handle, insert, -1, &m_insert, nullptr);
    }
    ~Raw()
    {
        sqlite3_finalize(m_insert);
        sqlite3_close(m_handle);
    }
    Raw(const Raw&) = delete;
    Raw& operator=(const Raw&) = delete;

    void script(const char* sql)
    {
        if (sqlite3_exec(m_handle, sql, nullptr, nullptr, nullptr) != SQLITE_OK)
            throw std::runtime_error(sqlite3_errmsg(m_handle));
    }
    void insert(std::initializer_list<std::string_view> columns)
    {
        int index = 0;
        for (const auto text : columns)
            sqlite3_bind_text(m_insert, ++index, text.data(), static_cast<int>(text.size()), SQLITE_STATIC);
        if (sqlite3_step(m_insert) != SQLITE_DONE)
            throw std::runtime_error(sqlite3_errmsg(m_handle));
        sqlite3_reset(m_insert);
    }

private:
    sqlite3* m_handle = nullptr;
    sqlite3_stmt* m_insert = nullptr;
};

/// 4 KiB written over and over into a file of 4 MiB: what the disk itself asks for one durable write.
class Floor {
public:
    explicit Floor(const std::string& path)
        : m_file(open(path.c_str(), O_RDWR | O_CREAT | O_TRUNC, 0600))
    {
        for (int i = 0; i < kPages; ++i)
            write();
    }
    ~Floor() { close(m_file); }
    Floor(const Floor&) = delete;
    Floor& operator=(const Floor&) = delete;

    void write()
    {
        m_page[0] = static_cast<char>(++m_count);
        if (pwrite(m_file, m_page.data(), m_page.size(), m_count % kPages * 4096) != 4096 || fdatasync(m_file) != 0)
            throw std::runtime_error("disk");
    }

private:
    static constexpr int kPages = 256;
    int m_file;
    int m_count = 0;
    std::string m_page = std::string(4096, 'x');
};

Figure figure(const char* workload, std::string name, const Times& ours, const Times& other, std::string otherName)
{
    Figure made;
    made.workload = workload;
    made.name = std::move(name);
    made.ours = ours;
    made.other = other;
    made.otherName = std::move(otherName);
    return made;
}

/// A day's file of the 110 system: the headings of resources/profiles/c110.json.
std::string fileOf(int rows, int number)
{
    std::string csv = "接警编号,处警单位,处警民警,警情类别,反馈时间,报警人,报警电话,处警结果\n";
    for (int i = 0; i < rows; ++i) {
        const std::string digits = std::to_string(10000 + i % 10000);
        csv += "N" + std::to_string(number) + "-" + std::to_string(i) + ",望海路派出所,p0103,纠纷,2026-11-19 " +
               std::to_string(10 + i % 8) + ":" + std::to_string(10 + i % 50) + ":19,林见山,1380000" +
               digits.substr(1) + ",现场调解，双方达成一致，已告知后续救济途径\n";
    }
    return csv;
}

std::int64_t rowsOf(Office& office, const char* table)
{
    std::int64_t count = 0;
    office.maintain(
        [&](Db& db) { count = db.one<std::int64_t>("SELECT count(*) FROM " + std::string(table)).value_or(0); });
    return count;
}

} // namespace

std::vector<Figure> benchSaves(Store& copy, int rounds)
{
    Office& office = copy.workplace->office();
    const Actor lin = *copy.workplace->signIn("lin", {});
    std::optional<Id<followup::Matter>> waiting;
    office.maintain([&](Db& db) {
        waiting = db.one<Id<followup::Matter>>("SELECT rid FROM matter WHERE state='to_call' LIMIT 1");
    });
    if (!waiting)
        throw std::runtime_error("nobody waits for a call");
    bool claimed = false;
    int refused = 0;
    const auto save = [&] {
        const auto done =
            claimed ? office.submit(lin, followup::Release{*waiting}) : office.submit(lin, followup::Claim{*waiting});
        claimed = !claimed;
        refused += !done;
    };
    Floor floor(copy.folder + "/floor");
    Raw raw(copy.folder + "/raw.db", "CREATE TABLE t(a TEXT, b TEXT, c TEXT)", "INSERT INTO t VALUES(?,?,?)");
    const std::string body(400, 'b');
    const auto commits = rowsOf(office, "commits"), facts = rowsOf(office, "fact");
    const auto times = inTurn(rounds, {save, [&] { floor.write(); }, [&] { raw.insert({"rid", "uid", body}); }});
    Figure toFloor = figure("P10", "save: claim or release a matter", times[0], times[1], "fdatasync");
    toFloor.rows = rowsOf(office, "commits") - commits;
    toFloor.checksum = static_cast<std::uint64_t>(rowsOf(office, "fact") - facts);
    if (refused || toFloor.rows != rounds + 2 || toFloor.checksum != static_cast<std::uint64_t>(toFloor.rows))
        toFloor.fault = "commits and facts do not match the commands";
    Figure toRaw = toFloor;
    toRaw.other = times[2];
    toRaw.otherName = "raw row";
    return {toFloor, toRaw};
}

std::vector<Figure> benchImport(Store& copy, int rows, int rounds)
{
    Office& office = copy.workplace->office();
    const Actor lin = *copy.workplace->signIn("lin", {});
    const auto profile = imports::Profile::load("c110.json", *resources::find("profiles/c110.json"));
    if (!profile)
        throw std::runtime_error("profile");
    const std::int64_t before = rowsOf(office, "matter");
    int number = 0;
    followup::TakeIn file;
    const auto read = [&] {
        auto made = imports::readMatters(*profile, fileOf(rows, ++number));
        if (!made || static_cast<int>(made->rows.size()) != rows)
            throw std::runtime_error("import file refused");
        file = std::move(*made);
    };
    const auto take = [&] {
        read();
        const auto taken = office.submit(lin, file);
        if (!taken || taken->fresh != rows)
            throw std::runtime_error("import refused");
    };
    Raw raw(copy.folder + "/import.db",
            "CREATE TABLE m(rid INTEGER PRIMARY KEY, s TEXT, u TEXT, h TEXT, i TEXT, p TEXT, n TEXT, w TEXT)",
            "INSERT INTO m(s,u,h,i,p,n,w) VALUES(?,?,?,?,?,?,?)");
    const auto put = [&] {
        raw.script("BEGIN");
        for (const auto& r : file.rows)
            raw.insert({r.sourceId, r.unitCode, r.handler, r.item, r.person, r.phone, r.note});
        raw.script("COMMIT");
    };
    read();
    const auto times = inTurn(rounds, {take, put, read});
    Figure whole =
        figure("P12", "import " + std::to_string(rows) + " rows, ledger and all", times[0], times[1], "raw rows");
    whole.rows = rows;
    whole.checksum = static_cast<std::uint64_t>(rowsOf(office, "matter") - before);
    if (whole.checksum != static_cast<std::uint64_t>(rows) * static_cast<std::uint64_t>(rounds + 2))
        whole.fault = "rows are missing";
    const auto perSecond = [rows](const Times& t) {
        return std::to_string(static_cast<int>(rows / t.p50 * 1e6)) + " rows/s";
    };
    whole.note = perSecond(times[0]);
    Figure checked =
        figure("P12", "import " + std::to_string(rows) + " rows, read and checked", times[2], times[1], "raw rows");
    checked.rows = rows;
    checked.checksum = whole.checksum;
    checked.note = perSecond(times[2]);
    return {whole, checked};
}

} // namespace minyi::bench
