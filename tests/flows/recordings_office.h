#pragma once

#include "core/recordings/command_fields.h"
#include "core/recordings/query_fields.h"
#include "core/recordings/table.h"
#include "core/recordings/watch.h"
#include "core/staff/rules.h"
#include "core/staff/table.h"
#include "tests/support/make.h"

#include <unistd.h>

#include <filesystem>
#include <fstream>

namespace minyi::tests {

namespace fs = std::filesystem;
using namespace core::recordings;

/// One second of a telephone line, unlike that of any other note.
inline std::string tone(int note, int seconds = 1)
{
    const auto number = [](std::uint32_t value) {
        std::string bytes;
        for (int i = 0; i < 4; ++i)
            bytes += static_cast<char>(value >> 8 * i & 255);
        return bytes;
    };
    const std::uint32_t count = 8000U * static_cast<std::uint32_t>(seconds);
    std::string bytes = "RIFF" + number(36 + count) + "WAVEfmt " + number(16) + std::string("\1\0\1\0", 4) + number(8000) +
                        number(8000) + std::string("\1\0\10\0", 4) + "data" + number(count);
    for (std::uint32_t i = 0; i < count; ++i)
        bytes += static_cast<char>(i * static_cast<std::uint32_t>(note + 1) / 40 % 2 ? 160 : 96);
    return bytes;
}

/// A practice workplace on the disk with a telephone exchange beside it; both go with the test. Mornings begin with so many answers "3"
/// on 2026-11-24, of S1 and 13800000001 on.
class RecordingsOffice {
public:
    explicit RecordingsOffice(int answers = 2);
    ~RecordingsOffice() { fs::remove_all(m_folder); }

    workplace::Workplace& workplace() { return *m_workplace; }
    Office& office() { return m_workplace->office(); }
    void at(std::string_view time) { m_workplace->setNow(moment(time), true); }
    void pass(std::int64_t ms) { m_workplace->setNow(office().now() + ms, true); }
    Actor as(std::string_view account);
    Id<followup::Matter> matter(int number) const { return m_matters.at(static_cast<std::size_t>(number - 1)); }
    /// Claims and records at a time; its row.
    Id<followup::Call> call(int number, std::string_view who, std::string_view time, std::string_view cause);
    Id<followup::Call> missed(int number, std::string_view who, std::string_view time);
    Id<orders::Order> orderOf(int number);

    template <class C>
    auto attempt(std::string_view account, const C& command)
    {
        return office().submit(as(account), command);
    }
    template <class C>
    auto say(std::string_view account, const C& command)
    {
        auto reply = attempt(account, command);
        INFO(account << " " << CommandOf<C>::name << " " << (reply ? "" : toText(reply.error().why)));
        INFO((reply ? "" : reply.error().detail));
        REQUIRE(reply);
        return *reply;
    }
    template <class C>
    Refusal refusal(std::string_view account, const C& command)
    {
        auto reply = attempt(account, command);
        INFO(account << " " << CommandOf<C>::name);
        REQUIRE_FALSE(reply);
        return reply.error();
    }
    template <class Q>
    auto ask(std::string_view account, const Q& question)
    {
        auto reply = office().ask(as(account), question);
        INFO(account << " " << (reply ? "" : reply.error().detail));
        REQUIRE(reply);
        return *reply;
    }
    std::int64_t count(const std::string& sql);
    template <class T>
    std::vector<T> rows()
    {
        std::vector<T> all;
        REQUIRE_FALSE(office().maintain([&](Db& db) { all = select<T>(db, "ORDER BY rid"); }));
        return all;
    }
    std::string checkFaults();

    fs::path folder() const { return m_folder / "place"; }
    fs::path exchange() const { return m_folder / "exchange"; }
    Shelf shelf() const { return Shelf(folder().string()); }
    void record(const std::string& name, const std::string& bytes) { std::ofstream(exchange() / name, std::ios::binary) << bytes; }
    /// Looks, lets the files stand still, looks again.
    Looked look(const std::string& pattern = "{number}_{time}.wav");
    Watch& watch() { return *m_watch; }
    /// A recording of a call is taken in; `minutes` before it was written down.
    Id<Recording> recorded(Id<followup::Call> call, int note, int minutes = 3);

private:
    fs::path m_folder;
    std::unique_ptr<workplace::Workplace> m_workplace;
    std::unique_ptr<Watch> m_watch;
    std::vector<Id<followup::Matter>> m_matters;
};

} // namespace minyi::tests
