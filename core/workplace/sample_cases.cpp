#include "core/workplace/sample_cases.h"

#include "core/cases/command_fields.h"
#include "core/staff/commands.h"
#include "core/staff/rules.h"
#include "core/workplace/sample_people.h"

#include <algorithm>
#include <array>
#include <cstdio>
#include <functional>
#include <map>

namespace minyi::core::workplace {

namespace {

using cases::Class;
using cases::Step;

/// Who of a station does a step.
enum Who : std::size_t { Handler, Chief, Legal, Affairs, Leader, Manager };

struct Act {
    Step step;
    Who who;
    int hours; ///< after the one before
};

/// How a case goes and how long ago its report came in.
struct Course {
    Class kind;
    int hoursAgo;
    bool assigned;
    std::array<Act, 9> acts{};
    std::size_t count = 0;
};

struct Station {
    std::string_view unit;
    std::array<std::string_view, 2> handlers;
    std::string_view chief, legal;
};

struct Report {
    Class kind;
    std::string_view subtype, title, place;
};

template <std::size_t N>
constexpr Course course(Class kind, int hoursAgo, const Act (&acts)[N])
{
    Course out{kind, hoursAgo, true, {}, N};
    for (std::size_t i = 0; i < N; ++i)
        out.acts[i] = acts[i];
    return out;
}

constexpr auto A = Class::Administrative;
constexpr auto C = Class::Criminal;

// clang-format off
constexpr Station kStations[] = {
    {"370299020100", {"chen", "he"}, "ma",   "fang"},
    {"370299020200", {"zhao", "jin"}, "gao",  "yan"},
    {"370299020300", {"song", "tao"}, "tian", "meng"},
};

constexpr Report kReports[] = {
    {A, "theft",       "小区车棚电动自行车被盗",     "望海路88号车棚"},     {A, "assault",     "烧烤店门前殴打他人",         "海棠里烧烤街"},
    {A, "noise",       "深夜施工噪声扰民",           "龙山路工地"},         {A, "damage",      "停放车辆被人划伤",           "望海花园地下车库"},
    {A, "threats",     "因债务纠纷发送威胁信息",     "海棠里3号楼"},        {A, "dogs",        "遛犬未拴绳致人受惊",         "龙山公园"},
    {A, "letting",     "出租房屋未登记承租人",       "望海路156号"},        {A, "gambling",    "棋牌室聚众赌博",             "海棠里棋牌室"},
    {A, "disturbance", "酒后在商场滋事",             "龙山商业广场"},       {A, "hotels",      "旅馆未按规定登记住宿人员",   "望海快捷旅馆"},
    {A, "fireworks",   "违规燃放烟花爆竹",           "海棠里社区广场"},     {A, "scrap",       "收购废旧金属未如实登记",     "龙山路再生资源站"},
    {C, "theft",       "入户盗窃现金首饰",           "望海花园5号楼"},      {C, "fraud",       "冒充客服电信网络诈骗",       "线上"},
    {C, "assault",     "持械伤害他人",               "龙山路夜市"},         {C, "economic",    "以预付卡为名收款后停业",     "海棠里健身房"},
};

constexpr Course kCourses[] = {
    Course{A, 3,    false, {}, 0},
    Course{A, 30,   false, {}, 0},
    course(A, 60,   {{Step::File, Chief, 6}}),
    course(A, 90,   {{Step::File, Chief, 6}, {Step::Investigate, Handler, 20}}),
    course(A, 700,  {{Step::File, Chief, 8}, {Step::Investigate, Handler, 20}}),
    course(A, 745,  {{Step::File, Chief, 18}, {Step::Investigate, Handler, 20}}),
    course(A, 850,  {{Step::File, Chief, 7}, {Step::Investigate, Handler, 20}, {Step::Extend, Leader, 600}}),
    course(A, 400,  {{Step::File, Chief, 5}, {Step::Investigate, Handler, 10}, {Step::SubmitForReview, Handler, 300}}),
    course(A, 500,  {{Step::File, Chief, 5}, {Step::Investigate, Handler, 9}, {Step::SubmitForReview, Handler, 200}, {Step::Supplement, Affairs, 24}}),
    course(A, 450,  {{Step::File, Chief, 5}, {Step::Investigate, Handler, 9}, {Step::SubmitForReview, Handler, 200}, {Step::Agree, Legal, 20}}),
    course(A, 470,  {{Step::File, Chief, 5}, {Step::Investigate, Handler, 9}, {Step::SubmitForReview, Handler, 200}, {Step::Agree, Affairs, 20}, {Step::TellParty, Handler, 60}}),
    course(A, 600,  {{Step::File, Chief, 5}, {Step::Investigate, Handler, 9}, {Step::SubmitForReview, Handler, 300}, {Step::Agree, Affairs, 20}, {Step::TellParty, Handler, 60},
                     {Step::Penalise, Chief, 180}}),
    course(A, 800,  {{Step::File, Chief, 5}, {Step::Investigate, Handler, 9}, {Step::SubmitForReview, Handler, 300}, {Step::Agree, Affairs, 20}, {Step::TellParty, Handler, 60},
                     {Step::Penalise, Chief, 20}, {Step::Execute, Handler, 40}}),
    course(A, 1000, {{Step::File, Chief, 5}, {Step::Investigate, Handler, 9}, {Step::SubmitForReview, Handler, 300}, {Step::Agree, Legal, 20}, {Step::TellParty, Handler, 60},
                     {Step::NoPenalty, Leader, 20}, {Step::Archive, Manager, 300}}),
    course(A, 200,  {{Step::File, Chief, 5}, {Step::Investigate, Handler, 9}, {Step::Mediate, Handler, 30}}),
    course(A, 300,  {{Step::File, Chief, 5}, {Step::Investigate, Handler, 9}, {Step::Mediate, Handler, 30}, {Step::MediationKept, Handler, 100}}),
    course(A, 120,  {{Step::Decline, Chief, 12}}),
    course(A, 48,   {{Step::File, Chief, 3}, {Step::Investigate, Handler, 2}, {Step::FastProcedure, Legal, 10}}),
    Course{C, 40,   true, {}, 0},
    course(C, 240,  {{Step::File, Leader, 50}, {Step::Investigate, Handler, 5}}),
    course(C, 300,  {{Step::File, Leader, 50}, {Step::TakeMeasures, Handler, 200}, {Step::Detain, Leader, 5}}),
    course(C, 700,  {{Step::File, Leader, 40}, {Step::TakeMeasures, Handler, 20}, {Step::Detain, Leader, 5}, {Step::GrantBail, Leader, 60}}),
    course(C, 900,  {{Step::File, Leader, 40}, {Step::Investigate, Handler, 20}, {Step::Conclude, Handler, 700}}),
    course(C, 1000, {{Step::File, Leader, 40}, {Step::Investigate, Handler, 20}, {Step::Conclude, Handler, 500}, {Step::SendForProsecution, Affairs, 60}}),
};
// clang-format on

/// Plays what is planned in the order of time.
class CaseStory {
public:
    CaseStory(Workplace& workplace, const Sample& sample)
        : m_workplace(workplace)
        , m_sample(sample)
    {
    }

    void plan(int number);
    Result<Done> play();

private:
    struct Moment {
        Instant at;
        int number;
        std::function<Result<Done>()> play;
    };

    Result<Actor> as(std::string_view account);
    Result<Done> take(int number, const cases::RegisterCase& command);
    Result<Done> act(int number, Step step, std::string_view account);

    Workplace& m_workplace;
    const Sample& m_sample;
    std::vector<Moment> m_moments;
    std::map<int, Id<cases::CaseFile>> m_files;
    std::map<std::string, Actor, std::less<>> m_actors;
};

template <std::size_t N>
std::string pick(const std::string_view (&list)[N], int index)
{
    return std::string(list[static_cast<std::size_t>(index) % N]);
}

std::string phone(int number)
{
    char text[16];
    std::snprintf(text, sizeof text, "1380000%04d", (number * 173 + 29) % 10000);
    return text;
}

cases::RegisterCase reported(int number, const Course& course, const Station& station, Instant opened)
{
    std::vector<const Report*> fitting;
    for (const Report& report : kReports)
        if (report.kind == course.kind)
            fitting.push_back(&report);
    const Report& report = *fitting[static_cast<std::size_t>(number * 5) % fitting.size()];
    cases::RegisterCase command;
    command.kind = report.kind;
    command.subtype = report.subtype;
    command.title = report.title;
    command.place = std::string(report.place);
    command.summary = "报案人称：" + std::string(report.title) + "，地点" + std::string(report.place) + "。";
    command.unit = std::string(station.unit);
    command.opened = opened;
    command.complex = number % 9 == 4;
    command.enterprise = report.subtype == "economic" || report.subtype == "hotels";
    command.people.push_back({"reporter", pick(kSurnames, number * 7) + pick(kGiven, number * 3), {}, phone(number), {}, {}, {}});
    if (number % 3)
        command.people.push_back({"suspect", pick(kSurnames, number * 11 + 5) + pick(kGiven, number * 13 + 2), {}, {}, "男", {}, {}});
    if (course.assigned)
        command.handler = std::string(station.handlers[static_cast<std::size_t>(number / 3) % 2]);
    return command;
}

void CaseStory::plan(int number)
{
    const Course& course = kCourses[static_cast<std::size_t>(number) % std::size(kCourses)];
    const Station& station = kStations[static_cast<std::size_t>(number) % std::size(kStations)];
    const Instant opened = m_sample.now - (course.hoursAgo + number / 24 * 3) * kHour - number * 7 * kMinute;
    const auto command = reported(number, course, station, opened);
    const std::string_view who[] = {course.assigned ? std::string_view(station.handlers[static_cast<std::size_t>(number / 3) % 2]) : "",
                                    station.chief, station.legal, "jiang", "qin", "gu"};
    Instant at = opened + 15 * kMinute;
    m_moments.push_back({at, number, [this, number, command] { return take(number, command); }});
    for (std::size_t i = 0; i < course.count; ++i) {
        at = at + course.acts[i].hours * kHour;
        const Step step = course.acts[i].step;
        const std::string_view account = who[course.acts[i].who];
        m_moments.push_back({at, number, [this, number, step, account] { return act(number, step, account); }});
    }
}

/// Signed in once.
Result<Actor> CaseStory::as(std::string_view account)
{
    if (const auto known = m_actors.find(account); known != m_actors.end())
        return known->second;
    auto actor = m_workplace.signIn(std::string(account), {});
    if (actor)
        m_actors.emplace(account, *actor);
    return actor;
}

Result<Done> CaseStory::take(int number, const cases::RegisterCase& command)
{
    const auto actor = as("gu");
    if (!actor)
        return tl::unexpected(actor.error());
    const auto made = m_workplace.office().submit(*actor, command);
    if (!made)
        return tl::unexpected(made.error());
    m_files[number] = made->file;
    return Done{};
}

Result<Done> CaseStory::act(int number, Step step, std::string_view account)
{
    const auto actor = as(account);
    if (!actor)
        return tl::unexpected(actor.error());
    cases::MoveCase command{m_files.at(number), step, {}, "情况清楚，依法办理。", {}};
    if (step == Step::Penalise)
        command.fields = Json{{"fine", 500}};
    if (const auto moved = m_workplace.office().submit(*actor, command); !moved)
        return refuse(moved.error().why, "case " + std::to_string(number) + " " + std::string(toText(step)) + ": " + moved.error().detail);
    return Done{};
}

Result<Done> CaseStory::play()
{
    std::stable_sort(m_moments.begin(), m_moments.end(), [](const Moment& a, const Moment& b) { return a.at < b.at; });
    for (const Moment& moment : m_moments) {
        if (moment.at > m_sample.now)
            continue;
        m_workplace.setNow(moment.at, true);
        if (auto played = moment.play(); !played)
            return played;
    }
    return Done{};
}

} // namespace

Result<Done> fillCases(Workplace& workplace, const Sample& sample)
{
    if (sample.cases == 0)
        return Done{};
    workplace.setNow(sample.now - 50 * kDayMs, true);
    for (const SampleOfficer& officer : kCaseOfficers)
        if (const auto made = workplace.office().submit(
                staff::systemActor(), staff::AddOfficer{std::string(officer.account), std::string(officer.name),
                                                        std::string(officer.unit), {officer.roles[0]}, {}});
            !made)
            return tl::unexpected(made.error());
    CaseStory story(workplace, sample);
    for (int number = 0; number < sample.cases; ++number)
        story.plan(number);
    return story.play();
}

} // namespace minyi::core::workplace
