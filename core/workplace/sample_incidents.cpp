#include "core/workplace/sample_incidents.h"

#include "core/incidents/intake.h"
#include "core/security/vault.h"
#include "core/workplace/sample_people.h"

#include <algorithm>
#include <cstdio>
#include <random>

namespace minyi::core::workplace {

namespace {

using incidents::Channel;
using incidents::IncidentRow;
using incidents::Outcome;

constexpr int kIncidents = 80;

struct SampleCall {
    Channel channel;
    std::string_view unit, handler, type, summary;
    Outcome outcome;
    std::string_view reason;
};

// clang-format off
constexpr SampleCall kCalls[] = {
    {Channel::C110, "370299020100", "chen", "盗窃",   "电动车停放楼下被盗。",         Outcome::Filed,       ""                  },
    {Channel::C110, "370299020200", "zhao", "纠纷",   "邻里因漏水发生争执。",         Outcome::Mediated,    "当场调解，双方和解"},
    {Channel::C110, "370299020300", "song", "噪音",   "夜间施工噪音扰民。",           Outcome::NoViolation, "到场时已停工"      },
    {Channel::C122, "370299050000", "yu",   "交通事故", "两车追尾，无人受伤。",       Outcome::NoViolation, "双方自行协商"      },
    {Channel::C110, "370299020100", "chen", "诈骗",   "接到冒充客服电话后转账。",     Outcome::Filed,       ""                  },
    {Channel::C110, "370299020200", "zhao", "求助",   "老人走失，家属求助。",         Outcome::NoViolation, "已找到并送回家中"  },
    {Channel::C122, "370299050000", "yu",   "交通事故", "电动车与行人碰撞。",         Outcome::Transferred, "移送事故科处理"    },
    {Channel::C110, "370299020300", "song", "殴打他人", "饭店内两人互殴。",           Outcome::Filed,       ""                  },
    {Channel::C110, "370299020100", "chen", "消费纠纷", "退货被拒发生争吵。",         Outcome::Declined,    "属民事纠纷，告知渠道"},
};
constexpr std::string_view kPlaces[] = {"望海路18号", "海棠里小区3号楼", "龙山路菜市场", "滨海广场", "解放路与望海路路口", "书香苑西门"};
// clang-format on

/// Which of the incidents did not go as they should.
enum class Course { InTime, Late, Overdue, TimeLeft };

Course courseOf(int number)
{
    return number == 17 ? Course::Late : number == 29 || number == 58 ? Course::Overdue : number == kIncidents - 1 ? Course::TimeLeft : Course::InTime;
}

/// The last one came in an hour ago, the others are spread over the days before.
Instant receivedAt(const Sample& sample, int number, std::mt19937_64& random)
{
    if (courseOf(number) == Course::TimeLeft)
        return sample.now - kHour;
    const std::int64_t span = std::max<std::int64_t>(kMinute, (sample.days - 1) * kDayMs / kIncidents);
    return sample.now - sample.days * kDayMs + number * span + static_cast<std::int64_t>(random() % static_cast<std::uint64_t>(span / 1000)) * 1000;
}

IncidentRow call(const Sample& sample, int number, std::mt19937_64& random)
{
    const auto upTo = [&](int n) { return static_cast<int>(random() % static_cast<std::uint64_t>(n)); };
    const SampleCall& made = kCalls[static_cast<std::size_t>(number) % std::size(kCalls)];
    IncidentRow row;
    row.row = number + 2;
    row.channel = made.channel;
    row.receivedAt = receivedAt(sample, number, random);
    char id[32];
    std::snprintf(id, sizeof id, "%d-%03d", civil(dayOf(sample.now)).year, number + 1);
    row.sourceId = id;
    row.unitCode = made.unit;
    row.handler = made.handler;
    row.type = made.type;
    row.summary = made.summary;
    row.place = kPlaces[static_cast<std::size_t>(upTo(std::size(kPlaces)))];
    row.reporter = std::string(kSurnames[static_cast<std::size_t>(upTo(std::size(kSurnames)))]) +
                   std::string(kGiven[static_cast<std::size_t>(upTo(std::size(kGiven)))]);
    char phone[16];
    std::snprintf(phone, sizeof phone, "1380000%04d", 4000 + number);
    row.phone = phone;
    row.dispatchedAt = row.receivedAt + (20 + upTo(100)) * 1000LL;
    row.arrivedAt = *row.dispatchedAt + (4 + upTo(14)) * kMinute;
    const Course course = courseOf(number);
    if (course != Course::TimeLeft)
        row.fedBackAt = *row.arrivedAt + (15 + upTo(90)) * kMinute;
    if (course == Course::InTime || course == Course::Late) {
        row.outcome = made.outcome;
        row.reason = made.reason;
        row.outcomeAt = course == Course::Late ? row.receivedAt + 31 * kHour : *row.fedBackAt + (10 + upTo(900)) * kMinute;
    }
    return row;
}

} // namespace

Result<Done> addIncidents(Workplace& workplace, const Sample& sample)
{
    std::mt19937_64 random(sample.seed + 122);
    incidents::TakeInIncidents file;
    file.profile = "sample";
    file.fileHash = uidOf("sample incidents");
    file.read = kIncidents;
    for (int i = 0; i < kIncidents; ++i)
        file.rows.push_back(call(sample, i, random));
    const auto actor = workplace.signIn("lin", {});
    if (!actor)
        return tl::unexpected(actor.error());
    const auto taken = workplace.office().submit(*actor, file);
    if (!taken)
        return tl::unexpected(taken.error());
    if (!taken->rejected.empty())
        return refuse(Why::Invalid, "incidents: " + taken->rejected.front().field);
    return Done{};
}

} // namespace minyi::core::workplace
