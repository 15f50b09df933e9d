#pragma once

#include "core/cases/life.h"
#include "core/cases/steps.h"
#include <array>
#include <string_view>

/// How the cases of the practice sample go.
namespace minyi::core::workplace::courses {

using cases::Class;
using cases::Step;

/// Who of a station does a step.
enum Who : std::size_t { Handler, Chief, Legal, Affairs, Leader, Manager };

enum class Do { Move, Record, Ask, Grant, Pass };

struct Act {
    Step step;
    Who who;
    int hours; ///< after the one before
    Do what = Do::Move;
    std::string_view event{}; ///< that is recorded
};

constexpr Act recordAct(std::string_view event, Who who, int hours)
{
    return {{}, who, hours, Do::Record, event};
}
constexpr Act passAct(int hours) { return {{}, Legal, hours, Do::Pass}; }
constexpr Act askAct(int hours) { return {{}, Handler, hours, Do::Ask}; }
constexpr Act grantAct(int hours) { return {{}, Leader, hours, Do::Grant}; }

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

inline constexpr auto A = Class::Administrative;
inline constexpr auto C = Class::Criminal;

// clang-format off
inline constexpr Station kStations[] = {
    {"370299020100", {"chen", "he"}, "ma",   "fang"},
    {"370299020200", {"zhao", "jin"}, "gao",  "yan"},
    {"370299020300", {"song", "tao"}, "tian", "meng"},
};

inline constexpr Report kReports[] = {
    {A, "theft",       "小区车棚电动自行车被盗",     "望海路88号车棚"},     {A, "assault",     "烧烤店门前殴打他人",         "海棠里烧烤街"},
    {A, "noise",       "深夜施工噪声扰民",           "龙山路工地"},         {A, "damage",      "停放车辆被人划伤",           "望海花园地下车库"},
    {A, "threats",     "因债务纠纷发送威胁信息",     "海棠里3号楼"},        {A, "dogs",        "遛犬未拴绳致人受惊",         "龙山公园"},
    {A, "letting",     "出租房屋未登记承租人",       "望海路156号"},        {A, "gambling",    "棋牌室聚众赌博",             "海棠里棋牌室"},
    {A, "disturbance", "酒后在商场滋事",             "龙山商业广场"},       {A, "hotels",      "旅馆未按规定登记住宿人员",   "望海快捷旅馆"},
    {A, "fireworks",   "违规燃放烟花爆竹",           "海棠里社区广场"},     {A, "scrap",       "收购废旧金属未如实登记",     "龙山路再生资源站"},
    {C, "theft",       "入户盗窃现金首饰",           "望海花园5号楼"},      {C, "fraud",       "冒充客服电信网络诈骗",       "线上"},
    {C, "assault",     "持械伤害他人",               "龙山路夜市"},         {C, "economic",    "以预付卡为名收款后停业",     "海棠里健身房"},
};

inline constexpr Course kCourses[] = {
    Course{A, 3,    false, {}, 0},
    Course{A, 30,   false, {}, 0},
    course(A, 60,   {{Step::File, Chief, 6}}),
    course(A, 250,  {{Step::File, Chief, 6}, {Step::Investigate, Handler, 20}, {Step::SubmitForReview, Handler, 200}, passAct(8)}),
    course(A, 700,  {{Step::File, Chief, 8}, {Step::Investigate, Handler, 20}}),
    course(A, 745,  {{Step::File, Chief, 18}, {Step::Investigate, Handler, 20}}),
    course(A, 650,  {{Step::File, Chief, 8}, {Step::Investigate, Handler, 20}, recordAct("appraisal_submitted", Handler, 200)}),
    course(A, 720,  {{Step::File, Chief, 4}, {Step::Investigate, Handler, 20}, askAct(660)}),
    course(A, 850,  {{Step::File, Chief, 7}, {Step::Investigate, Handler, 20}, askAct(500), grantAct(100)}),
    course(A, 322,  {{Step::File, Chief, 5}, {Step::Investigate, Handler, 10}, {Step::SubmitForReview, Handler, 300}}),
    course(A, 500,  {{Step::File, Chief, 5}, {Step::Investigate, Handler, 9}, {Step::SubmitForReview, Handler, 200}, passAct(12), {Step::Supplement, Affairs, 24}}),
    course(A, 450,  {{Step::File, Chief, 5}, {Step::Investigate, Handler, 9}, {Step::SubmitForReview, Handler, 200}, passAct(8), {Step::Agree, Affairs, 20}}),
    course(A, 470,  {{Step::File, Chief, 5}, {Step::Investigate, Handler, 9}, {Step::SubmitForReview, Handler, 200}, passAct(8), {Step::Agree, Affairs, 20}, {Step::TellParty, Handler, 60}}),
    course(A, 600,  {{Step::File, Chief, 5}, {Step::Investigate, Handler, 9}, {Step::SubmitForReview, Handler, 300}, passAct(8), {Step::Agree, Affairs, 20}, {Step::TellParty, Handler, 60},
                     {Step::Penalise, Chief, 180}}),
    course(A, 800,  {{Step::File, Chief, 5}, {Step::Investigate, Handler, 9}, {Step::SubmitForReview, Handler, 300}, passAct(8), {Step::Agree, Affairs, 20}, {Step::TellParty, Handler, 60},
                     {Step::Penalise, Chief, 20}, {Step::Execute, Handler, 40}}),
    course(A, 1000, {{Step::File, Chief, 5}, {Step::Investigate, Handler, 9}, {Step::SubmitForReview, Handler, 300}, passAct(8), {Step::Agree, Affairs, 20}, {Step::TellParty, Handler, 60},
                     {Step::NoPenalty, Leader, 20}, {Step::Archive, Manager, 300}}),
    course(A, 200,  {{Step::File, Chief, 5}, {Step::Investigate, Handler, 9}, {Step::Mediate, Handler, 30}}),
    course(A, 300,  {{Step::File, Chief, 5}, {Step::Investigate, Handler, 9}, {Step::Mediate, Handler, 30}, {Step::MediationKept, Handler, 100}}),
    course(A, 120,  {{Step::Decline, Chief, 12}}),
    course(A, 48,   {{Step::File, Chief, 3}, {Step::Investigate, Handler, 2}, {Step::FastProcedure, Legal, 10}}),
    Course{C, 40,   true, {}, 0},
    course(C, 240,  {{Step::File, Leader, 50}, {Step::Investigate, Handler, 5}}),
    course(C, 300,  {{Step::File, Leader, 50}, {Step::TakeMeasures, Handler, 200}, {Step::Detain, Leader, 5},
                     recordAct("lockup_admitted", Handler, 4), recordAct("family_notified", Handler, 1), recordAct("interrogation_done", Handler, 3)}),
    course(C, 700,  {{Step::File, Leader, 40}, {Step::TakeMeasures, Handler, 20}, {Step::Detain, Leader, 5}, recordAct("lockup_admitted", Handler, 5),
                     recordAct("family_notified", Handler, 1), recordAct("interrogation_done", Handler, 2), {Step::GrantBail, Leader, 52}}),
    course(C, 900,  {{Step::File, Leader, 40}, {Step::Investigate, Handler, 20}, {Step::Conclude, Handler, 700}}),
    course(C, 1000, {{Step::File, Leader, 40}, {Step::Investigate, Handler, 20}, {Step::Conclude, Handler, 500}, passAct(8), {Step::Agree, Affairs, 20}, {Step::SendForProsecution, Affairs, 40}}),
};
// clang-format on

} // namespace minyi::core::workplace::courses
