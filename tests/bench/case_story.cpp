#include "tests/bench/case_story.h"

#include "core/cases/number.h"
#include "core/cases/rules.h"
#include "core/cases/state.h"
#include "core/workplace/sample_people.h"

#include <cstdio>
#include <stdexcept>

namespace minyi::bench {

namespace {

using namespace core;
using namespace core::cases;

constexpr std::int64_t kHourMs = 3'600'000;
constexpr int kLatelyDays = 60;

struct Act {
    cases::Step step;
    int hours; ///< after the one before
};

struct Course {
    Class kind;
    int share; ///< of 100
    std::vector<Act> acts;
};

struct Report {
    std::string_view subtype, title, place;
};

// clang-format off
const Course kCourses[] = {
    {Class::Administrative, 14, {{Step::Decline, 12}}},
    {Class::Administrative, 26, {{Step::File, 6}, {Step::Investigate, 20}, {Step::Mediate, 60}, {Step::MediationKept, 100}}},
    {Class::Administrative, 26, {{Step::File, 6}, {Step::Investigate, 9}, {Step::SubmitForReview, 300}, {Step::Agree, 20},
                                 {Step::TellParty, 60}, {Step::Penalise, 20}, {Step::Execute, 40}}},
    {Class::Administrative, 10, {{Step::File, 6}, {Step::Investigate, 9}, {Step::SubmitForReview, 300}, {Step::Agree, 20},
                                 {Step::TellParty, 60}, {Step::NoPenalty, 20}, {Step::Archive, 300}}},
    {Class::Criminal,       10, {{Step::File, 50}, {Step::Investigate, 20}, {Step::Conclude, 700}, {Step::SendForProsecution, 60}}},
    {Class::Criminal,        4, {{Step::File, 50}, {Step::TakeMeasures, 100}, {Step::Detain, 5}, {Step::GrantBail, 60}, {Step::Withdraw, 500}}},
    {Class::Imported,       10, {}},
};

constexpr Report kAdministrativeReports[] = {
    {"theft", "小区车棚电动自行车被盗", "望海路88号车棚"},   {"assault", "烧烤店门前殴打他人", "海棠里烧烤街"},
    {"noise", "深夜施工噪声扰民", "龙山路工地"},             {"damage", "停放车辆被人划伤", "望海花园地下车库"},
    {"threats", "因债务纠纷发送威胁信息", "海棠里3号楼"},    {"dogs", "遛犬未拴绳致人受惊", "龙山公园"},
    {"letting", "出租房屋未登记承租人", "望海路156号"},      {"gambling", "棋牌室聚众赌博", "海棠里棋牌室"},
    {"hotels", "旅馆未按规定登记住宿人员", "望海快捷旅馆"},  {"scrap", "收购废旧金属未如实登记", "龙山路再生资源站"},
};
constexpr Report kCriminalReports[] = {
    {"theft", "入户盗窃现金首饰", "望海花园5号楼"},          {"fraud", "冒充客服电信网络诈骗", "线上"},
    {"assault", "持械伤害他人", "龙山路夜市"},               {"economic", "以预付卡为名收款后停业", "海棠里健身房"},
};
constexpr std::string_view kOpenings[] = {"报警人称当日途经现场时发现情况，遂拨打110报警。", "群众来电反映，值班民警随即带辅警两名到场处置。",
                                          "当事人到所报案，自述事情经过并提供了手机录像。"};
constexpr std::string_view kMiddles[] = {"民警到场后分开询问双方，查看周边监控并固定证据，未发现其他嫌疑人。", "经了解双方系邻里关系，因停车和噪声积怨已久，现场言语激烈但未再动手。",
                                         "现场提取物证三件，登记在场人员五名，其中两人愿意作证。", "经比对监控和消费记录，锁定一名穿深色外套的男子，正在核实身份。"};
constexpr std::string_view kEnds[] = {"已告知双方权利义务。", "伤者自行前往医院检查，待出具诊断证明后再行处理。", "涉案物品已拍照登记，双方同意到所进一步处理，后续由承办民警跟进回访。"};
constexpr int kSeldom = 500, kRarely = 5000; ///< cases one of which says so
constexpr std::string_view kSeldomWord = "另查看无人机航拍画面。", kRareWord = "门前獬豸石像受损。";
constexpr std::string_view kRoles[] = {"reporter", "suspect", "victim", "witness"};
constexpr std::string_view kSourceSteps[] = {"接警", "派警", "到场", "反馈", "结案"};
// clang-format on

Instant later(Instant at, std::int64_t hours)
{
    return {at.ms + hours * kHourMs};
}

bool needsChief(Permission permission)
{
    return permission != Permission::HandleCase;
}

} // namespace

CaseStory::CaseStory(std::vector<Station> stations, int cases, Instant now)
    : m_stations(std::move(stations))
    , m_cases(cases)
    , m_now(now)
{}

Uid CaseStory::freshUid()
{
    Uid uid;
    for (std::size_t half = 0; half < 2; ++half) {
        const std::uint64_t bits = m_random();
        for (std::size_t i = 0; i < 8; ++i)
            uid.bytes[half * 8 + i] = static_cast<std::uint8_t>(bits >> (8 * i));
    }
    return uid;
}

void CaseStory::tell(MadeCase& made, const Station& station, Happened happened, Instant at, bool chief, Json payload)
{
    const auto& actor = chief ? station.officers.back() : station.officers[m_handler];
    made.facts.push_back({happened, at, actor.uid, station.uid, chief ? Role::R5 : Role::R4, payload.dump()});
}

/// What RegisterCase leaves.
void CaseStory::report(MadeCase& made, const Station& station)
{
    CaseFile& file = made.file;
    file.ver = 1;
    const Report& what = file.kind == Class::Criminal ? one(kCriminalReports) : one(kAdministrativeReports);
    file.uid = freshUid();
    file.subtype = what.subtype;
    file.title = what.title;
    file.summary = std::string(one(kOpenings)) + std::string(one(kMiddles)) + std::string(one(kEnds));
    if (m_made % kSeldom == 0)
        file.summary += kSeldomWord;
    if (m_made % kRarely == 0)
        file.summary += kRareWord;
    file.place = what.place;
    file.unit = station.unit;
    const std::int64_t span = kDays * kDayMs;
    file.opened = {m_now.ms - span + span / m_cases * m_made};
    file.registeredAt = file.stateAt = {file.opened.ms + upTo(90) * 60'000};
    if (file.registeredAt > m_now)
        file.registeredAt = file.stateAt = m_now;
    file.state = firstState(file.kind);
    file.flags = upTo(30) ? 0 : kComplex;
    const std::size_t crew = station.officers.size() - 1;
    m_handler = m_random() % crew;
    file.handler = station.officers[m_handler].id;
    if (upTo(3) == 0)
        file.second = station.officers[(m_handler + 1) % crew].id;
}

void CaseStory::people(MadeCase& made)
{
    const int count = 1 + upTo(3);
    for (int i = 0; i < count; ++i) {
        CasePerson person;
        person.uid = freshUid();
        person.role = kRoles[i];
        person.name = std::string(one(workplace::kSurnames)) + std::string(one(workplace::kGiven));
        char phone[16];
        std::snprintf(phone, sizeof phone, "1380000%04d", upTo(10000));
        person.phone = phone;
        person.gender = upTo(2) ? "male" : "female";
        made.people.push_back(std::move(person));
    }
}

/// A case of another system: its events and no life here.
void CaseStory::imported(MadeCase& made, const Station& station)
{
    CaseFile& file = made.file;
    file.state = State::Imported;
    file.sourceId = "J" + std::to_string(100'000'000 + m_made);
    file.handler = file.second = {};
    file.flags = 0;
    const int events = file.opened.ms > later(m_now, -24 * 20).ms ? 1 + upTo(4) : 5;
    for (int i = 0; i < events; ++i) {
        CaseStep step;
        step.uid = freshUid();
        step.at = later(file.opened, i * 2);
        if (step.at > m_now)
            break;
        step.step = kSourceSteps[i];
        step.actor = station.officers[m_handler].name;
        step.unit = station.code;
        step.sourceId = *file.sourceId + "-" + std::to_string(i);
        made.steps.push_back(std::move(step));
    }
    if (made.steps.size() == 5)
        file.closedAt = made.steps.back().at;
    tell(made, station, Happened::TakenIn, file.registeredAt, true, {{"events", made.steps.size()}});
}

/// What MoveCase leaves (core/cases/moves.cpp).
void CaseStory::act(MadeCase& made, const Station& station, cases::Step step, Instant at)
{
    CaseFile& file = made.file;
    const cases::Move* move = findMove(file.kind, file.state, step);
    if (!move)
        throw std::runtime_error("the bench knows a move that the life cycle does not: " + std::string(toText(step)));
    file.state = move->to;
    file.stateAt = at;
    if (isClosed(move->from) != isClosed(move->to))
        file.closedAt = isClosed(move->to) ? std::optional(at) : std::nullopt;
    if (step == Step::File) {
        file.filedAt = at;
        if (file.kind == Class::Administrative)
            file.termFrom = at;
    }
    if (move->leaves == Happened::PenaltyDecided || move->leaves == Happened::NoPenaltyDecided)
        file.decidedAt = at;
    tell(made, station, move->leaves, at, needsChief(move->needs),
         {{"from", toText(move->from)}, {"to", toText(move->to)}});
}

void CaseStory::live(MadeCase& made, const Station& station)
{
    CaseFile& file = made.file;
    const Day day = dayOf(file.registeredAt);
    const auto first = CaseNumber::make(station.code, day, 1);
    file.number = CaseNumber::make(station.code, day, ++m_serials[std::string(first->series())])->text();
    tell(made, station, Happened::CaseRegistered, file.registeredAt, false,
         {{"number", *file.number}, {"subtype", file.subtype}});
}

MadeCase CaseStory::next()
{
    MadeCase made;
    const Station& station = m_stations[m_random() % m_stations.size()];
    const Course* course = kCourses;
    for (int share = upTo(100); share >= course->share; ++course)
        share -= course->share;
    made.file.kind = course->kind;
    report(made, station);
    people(made);
    if (course->kind == Class::Imported) {
        imported(made, station);
    } else {
        live(made, station);
        const bool late = made.file.opened.ms > later(m_now, -24 * kLatelyDays).ms;
        const bool stays = late ? upTo(100) < 40 : upTo(400) == 0;
        const auto acts = course->acts.size();
        const auto most = stays ? static_cast<std::size_t>(upTo(static_cast<int>(acts))) : acts;
        Instant at = made.file.registeredAt;
        for (std::size_t i = 0; i < most; ++i)
            if (at = later(at, course->acts[i].hours); at <= m_now)
                act(made, station, course->acts[i].step, at);
        if (made.file.state == State::Checking && upTo(4) == 0)
            made.file.handler = made.file.second = {};
    }
    ++m_made;
    return made;
}

} // namespace minyi::bench
