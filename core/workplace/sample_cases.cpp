#include "core/workplace/sample_cases.h"

#include "core/cases/command_fields.h"
#include "core/cases/subtypes.h"
#include "core/deadlines/command_fields.h"
#include "core/reports/bound_file.h"
#include "core/review/mandatory.h"
#include "core/staff/commands.h"
#include "core/staff/rules.h"
#include "core/workplace/sample_courses.h"
#include "core/workplace/sample_leniency.h"
#include "core/workplace/sample_people.h"
#include "core/workplace/sample_reviews.h"

#include <algorithm>
#include <array>
#include <cstdio>
#include <functional>
#include <map>

namespace minyi::core::workplace {

namespace {

using namespace courses;

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
    Result<Done> act(int number, const Act& act, std::string_view account);
    Result<Done> prove(int number, const std::string& handler);
    Result<Done> weigh(int number, const std::string& handler);
    Result<Done> tryByList(int number, std::string_view handler);
    Result<Done> open(int number, cases::Step step, const std::string& legal);
    Result<Done> perform(Id<cases::CaseFile> file, const Act& act, const Actor& actor);

    Workplace& m_workplace;
    const Sample& m_sample;
    std::vector<Moment> m_moments;
    std::map<int, Id<cases::CaseFile>> m_files;
    std::map<int, std::string> m_handlers;
    std::map<std::int64_t, Id<deadlines::CaseExtension>> m_asked;
    std::map<std::string, Actor, std::less<>> m_actors;
};

std::string phone(int number)
{
    char text[16];
    std::snprintf(text, sizeof text, "1380000%04d", (number * 173 + 29) % 10000);
    return text;
}

/// The other handler of the station.
std::string secondOf(const std::string& account)
{
    for (const Station& station : kStations)
        for (std::size_t i = 0; i < station.handlers.size(); ++i)
            if (station.handlers[i] == account)
                return std::string(station.handlers[1 - i]);
    return {};
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

/// What legal affairs reads before the step is taken.
bool isReviewedBefore(cases::Step step, const cases::RegisterCase& command)
{
    if (step == Step::File)
        return command.enterprise || cases::termOf(command.subtype) == cases::Term::Economic;
    return review::isCoercive(step);
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
    m_handlers[number] = command.handler.value_or("");
    m_moments.push_back({at, number, [this, number, command] { return take(number, command); }});
    for (std::size_t i = 0; i < course.count; ++i) {
        at = at + course.acts[i].hours * kHour;
        const Act& one = course.acts[i];
        if ((one.what == Do::Ask || one.what == Do::Grant) && cases::termOf(command.subtype) != cases::Term::PublicOrder)
            continue; // its term knows no extension
        if (one.step == Step::FastProcedure && (command.complex || command.enterprise))
            continue; // it has to be reviewed in full
        const std::string_view account = who[one.who];
        if (one.step == Step::SubmitForReview || one.step == Step::FastProcedure || one.step == Step::Conclude) // what proves it is there before
            m_moments.push_back({at, number, [this, number, handler = std::string(who[Handler])] { return prove(number, handler); }});
        if (one.step == Step::TakeMeasures && command.enterprise) // weighed before
            m_moments.push_back({at, number, [this, number, handler = std::string(who[Handler])] { return weigh(number, handler); }});
        if (one.what == Do::Move && isReviewedBefore(one.step, command))
            m_moments.push_back({at - 2 * kHour, number, [this, number, step = one.step, legal = std::string(station.legal)] { return open(number, step, legal); }});
        m_moments.push_back({at, number, [this, number, &one, account] { return act(number, one, account); }});
        if (one.step == Step::Investigate && number == kTriedCase)
            m_moments.push_back({at, number, [this, number, account] { return tryByList(number, account); }});
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

Result<Done> CaseStory::prove(int number, const std::string& handler)
{
    const auto actor = as(handler);
    return actor ? answerChecklist(m_workplace.office(), *actor, secondOf(handler), m_files.at(number)) : Result<Done>(tl::unexpected(actor.error()));
}

Result<Done> CaseStory::weigh(int number, const std::string& handler)
{
    const auto actor = as(handler);
    return actor ? weighMeasure(m_workplace.office(), *actor, secondOf(handler), m_files.at(number)) : Result<Done>(tl::unexpected(actor.error()));
}

/// The review before a step: by who handles the case, the station and legal affairs.
Result<Done> CaseStory::open(int number, cases::Step step, const std::string& legal)
{
    const auto handler = as(m_handlers[number]);
    const auto officer = as(legal), reviewer = as("jiang");
    for (const auto* actor : {&handler, &officer, &reviewer})
        if (!*actor)
            return tl::unexpected(actor->error());
    return reviewStep(m_workplace.office(), *handler, *officer, *reviewer, m_files.at(number), step);
}

Result<Done> CaseStory::tryByList(int number, std::string_view handler)
{
    const auto actor = as(handler);
    return actor ? tryNoPenalty(m_workplace.office(), *actor, m_files.at(number)) : Result<Done>(tl::unexpected(actor.error()));
}

Result<Done> CaseStory::perform(Id<cases::CaseFile> file, const Act& act, const Actor& actor)
{
    Office& office = m_workplace.office();
    switch (act.what) {
    case Do::Pass: return passReview(office, actor, file);
    case Do::Move: {
        if (act.step == Step::Agree || act.step == Step::Supplement)
            return giveOpinion(office, actor, file, act.step);
        cases::MoveCase command{file, act.step, {}, act.step == Step::SubmitForReview ? "拟对违法嫌疑人处五百元罚款。" : "情况清楚，依法办理。", {}};
        if (act.step == Step::Archive)
            if (const auto bound = office.submit(actor, reports::SealBoundFile{file, {}, 1}); !bound && bound.error() != Refusal{Why::Missing, "parts"})
                return tl::unexpected(bound.error());
        if (act.step == Step::Penalise)
            command.fields = Json{{"fine", 500}};
        return done(office.submit(actor, command));
    }
    case Do::Record: return done(office.submit(actor, deadlines::RecordFact{file, std::string(act.event), {}, "文书1号", {}, {}}));
    case Do::Ask: {
        auto asked = office.submit(actor, deadlines::AskExtension{file, "case_handling", "ext1", {}, {}, "案情复杂，需继续调查。", {}});
        if (asked)
            m_asked[file.value] = *asked;
        return done(asked);
    }
    case Do::Grant: return done(office.submit(actor, deadlines::AnswerExtension{m_asked.at(file.value), true, {}, {}}));
    }
    return Done{};
}

Result<Done> CaseStory::act(int number, const Act& act, std::string_view account)
{
    const auto actor = as(account);
    if (!actor)
        return tl::unexpected(actor.error());
    if (const auto done = perform(m_files.at(number), act, *actor); !done)
        return refuse(done.error().why, "case " + std::to_string(number) + " " + std::string(toText(act.step)) + ": " + done.error().detail);
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
    if (const auto qualified = qualifyReviewer(workplace.office(), "jiang"); !qualified)
        return qualified;
    if (auto begun = useNoPenaltyList(workplace); !begun)
        return begun;
    CaseStory story(workplace, sample);
    for (int number = 0; number < sample.cases; ++number)
        story.plan(number);
    return story.play();
}

} // namespace minyi::core::workplace
