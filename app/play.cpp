#include "app/play.h"

#include "core/followup/command_fields.h"
#include "core/followup/query_fields.h"
#include "core/gateway/gateway.h"
#include "core/imports/read.h"
#include "core/orders/command_fields.h"
#include "core/orders/query_fields.h"
#include "core/reports/commands.h"
#include "core/staff/rules.h"
#include "core/store/files.h"
#include "resources/resources.h"
#include "ui/print/paper.h"

#include <QImage>
#include <QString>

#include <map>

namespace minyi::app {

using namespace core;

namespace {

/// Takes the steps of the day one after the other; the first refusal stops it.
class OneDay {
public:
    OneDay(workplace::Workplace& workplace, std::string out) : m_workplace(workplace), m_out(std::move(out)) {}

    Result<Done> run();
    const std::string& said() const { return m_said; }

private:
    Office& office() { return m_workplace.office(); }
    /// An account of the sample; nobody's name is the program itself.
    Actor as(const std::string& account)
    {
        return account.empty() ? staff::systemActor() : m_workplace.signIn(account, {}).value_or(Actor{});
    }
    void say(const std::string& line) { m_said += plainTime(office().now()) + "  " + line + "\n"; }
    template <class C>
    bool take(const std::string& account, const C& command, const std::string& words);
    bool importFiles();
    bool morning();
    bool loop(Id<followup::Matter> matter);
    bool settle(Id<orders::Order> order, const std::string& clerk, const std::string& chief);
    Result<Done> papers(Day day);
    Result<Done> paper(const reports::SealReport& command, const std::string& name);

    workplace::Workplace& m_workplace;
    std::string m_out;
    std::string m_said;
    Result<Done> m_fault = Done{};
    Id<orders::Order> m_order;
    std::int64_t m_fresh = 0; ///< matters that were new: none when the day has been played before
    std::map<std::string, std::string> m_phones; ///< of the files, for the answers that the public gives
};

template <class C>
bool OneDay::take(const std::string& account, const C& command, const std::string& words)
{
    const auto done = office().submit(as(account), command);
    if (!done) {
        m_fault = tl::unexpected(done.error());
        return false;
    }
    if (!words.empty())
        say(account + ": " + words);
    return true;
}

/// The five sample files by their profiles, for the day before.
bool OneDay::importFiles()
{
    for (const auto* channel : {"hr", "ee", "vd", "c110", "c122"}) {
        const std::string name(channel);
        const auto profile = imports::Profile::load(name + ".json", *resources::find("profiles/" + name + ".json"));
        const auto rows = profile ? imports::readMatters(*profile, *resources::find("sample/" + name + ".csv"))
                                  : Result<followup::TakeIn>(tl::unexpected(profile.error()));
        if (!rows) {
            m_fault = tl::unexpected(rows.error());
            return false;
        }
        for (const auto& row : rows->rows)
            m_phones[row.sourceId] = row.phone;
        const auto taken = office().submit(as("lin"), *rows);
        if (!taken) {
            m_fault = tl::unexpected(taken.error());
            return false;
        }
        m_fresh += taken->fresh;
        say("lin: imported " + name + ".csv: read " + std::to_string(taken->read) + ", new " + std::to_string(taken->fresh) +
            ", known " + std::to_string(taken->duplicate) + ", rejected " + std::to_string(taken->rejected.size()));
    }
    return true;
}

bool OneDay::morning()
{
    const auto run = office().submit(as("lin"), followup::Run{});
    if (!run) {
        m_fault = tl::unexpected(run.error());
        return false;
    }
    std::int64_t queued = 0;
    for (const auto& row : run->channels)
        queued += row.queued;
    say("lin: the 09:00 run, " + std::to_string(queued) + " messages queued");
    const std::string spool = m_out + "/spool";
    makeFolder(spool);
    const Actor system = staff::systemActor();
    gateway::Gateway carrier(office(), system, gateway::SpoolFolders{spool});
    if (const auto flushed = carrier.flush())
        say("gateway: " + std::to_string(flushed->sent) + " files in the spool folder");
    return true;
}

bool OneDay::settle(Id<orders::Order> order, const std::string& clerk, const std::string& chief)
{
    const Instant now = office().now();
    const auto later = [this, now](std::int64_t ms) { m_workplace.setNow(now + ms, true); };
    later(kHour);
    if (!take(clerk, orders::SignFor{order}, "signed for the order") ||
        !take(clerk, orders::Contact{order, "电话", "已说明办理流程。"}, "contacted the appellant") ||
        !take(clerk, orders::NoteProgress{order, "已当面核实。"}, "noted progress: the 3-day supervision is met"))
        return false;
    later(kDayMs);
    if (!take(clerk, orders::FeedBack{order, "情况属实。", "完善一次性告知单。", dayOf(office().now()), "电话", "表示认可。", "培训记录、新的告知单各1份", {}},
              "entered the feedback") ||
        !take(chief, orders::SignFeedback{order}, "signed the feedback: the 5-day clock stops"))
        return false;
    later(kDayMs + 2 * kHour);
    if (!take("zhou", orders::Review{order, true, "情况清楚，措施可行。", {}}, "accepted the feedback"))
        return false;
    const auto first = office().submit(as("lin"), orders::RecordSecondCall{order, followup::Outcome::Answered,
                                                                            followup::Rating::Satisfied, followup::Solved::Yes, {}});
    say("lin: tried the second follow-up: " + (first ? "taken" : "refused, " + first.error().detail));
    return take("sun", orders::RecordSecondCall{order, followup::Outcome::Answered, followup::Rating::Satisfied,
                                                followup::Solved::Yes, {}},
                "second follow-up: satisfied, solved") &&
           take("wu", orders::FindResponsibility{order, false, "已整改到位，无责。"}, "closed the order out");
}

/// A dissatisfied answer becomes a call, an order, a rectification, a second follow-up and a closed loop.
bool OneDay::loop(Id<followup::Matter> matter)
{
    const auto card = office().ask(as("lin"), followup::MatterCard{matter});
    if (!card) {
        m_fault = tl::unexpected(card.error());
        return false;
    }
    m_workplace.setNow(office().now() + 30 * kMinute, true);
    if (!take("", followup::RecordReply{m_phones[card->sourceId], office().now(), "3", {}}, ""))
        return false;
    say("the public: answered 3, dissatisfied");
    m_workplace.setNow(office().now() + 20 * kMinute, true);
    if (!take("lin", followup::Claim{matter}, "took the matter to call") ||
        !take("lin",
              followup::RecordCall{matter, followup::Outcome::Answered, followup::Rating::Dissatisfied, "C06", {},
                                   followup::Solved::No, "窗口没有一次说清，多跑一趟，希望一次告知。", {}, {}, {}},
              "confirmed: dissatisfied, cause C06; an order is drafted"))
        return false;
    const auto list = office().ask(as("wu"), orders::List{});
    if (!list || list->empty()) {
        m_fault = refuse(Why::NotFound, "order");
        return false;
    }
    m_order = list->front().id;
    if (!take("wu", orders::Issue{m_order, {}, {}, {}}, "issued the order; the 3-day and 5-day clocks run"))
        return false;
    std::string clerk = "chen", chief = "ma";
    if (const auto roster = office().ask(as("admin"), staff::Roster{}))
        for (const auto& row : *roster)
            if (row.unitName == list->front().unit)
                for (const Role role : row.roles) // only a clerk signs for an order; other officers of the unit handle cases
                    if (role == Role::R5 || role == Role::R3)
                        (role == Role::R5 ? chief : clerk) = row.account;
    return settle(m_order, clerk, chief);
}

Result<Done> OneDay::paper(const reports::SealReport& command, const std::string& name)
{
    const auto report = office().submit(as("wu"), command);
    if (!report)
        return tl::unexpected(report.error());
    const QString stem = QString::fromStdString(m_out + "/" + name);
    if (auto written = ui::print::writePdf(*report, stem + ".pdf"); !written)
        return written;
    const auto layout = ui::print::layOut(*report);
    for (int page = 0; page < layout.pageCount(); ++page)
        if (!ui::print::pageImage(layout, page, 150).save(stem + "-" + QString::number(page + 1) + ".png"))
            return refuse(Why::ReadOnly, name);
    say("wrote " + name + ".pdf, " + std::to_string(layout.pageCount()) + " page(s) as PNG, check code " + report->seal.checkCode);
    return Done{};
}

Result<Done> OneDay::papers(Day day)
{
    if (auto written = paper({"daily", day, {}, false, 1, {}}, "daily"); !written)
        return written;
    return paper({"order", {}, m_order, false, 2, {}}, "order");
}

Result<Done> OneDay::run()
{
    if (!makeFolder(m_out))
        return refuse(Why::ReadOnly, "out");
    const Day today = *dayFrom(2026, 11, 21);
    m_workplace.setNow(at(today, 8, 40), true);
    if (!importFiles())
        return m_fault;
    m_workplace.setNow(at(today, 9), true);
    if (!morning())
        return m_fault;
    const auto asked = office().ask(as("lin"), followup::List{today - 3, today - 1, followup::State::Sent, {}, {}, {}});
    if (!asked)
        return tl::unexpected(asked.error());
    for (const auto& row : *asked)
        if (m_fresh && row.sourceId.starts_with("HR20261120") && !m_order && !loop(row.id))
            return m_fault;
    if (!m_order)
        if (const auto list = office().ask(as("wu"), orders::List{true, orders::State::Closed, {}, {}}); list && !list->empty())
            m_order = list->front().id;
    if (auto kept = m_workplace.keepSampleNow(office().now()); !kept)
        return kept;
    return papers(today - 1);
}

} // namespace

Reply play(workplace::Workplace& workplace, const Call& call)
{
    std::string out = call.folder + "/out";
    for (std::size_t i = 1; i + 1 < call.words.size(); ++i)
        if (call.words[i] == "--out")
            out = call.words[i + 1].starts_with("/") ? call.words[i + 1] : call.folder + "/" + call.words[i + 1];
    if (!workplace.practice())
        return refused({Why::NotPractice, "play"}, call.json);
    while (out.size() > 1 && out.ends_with("/"))
        out.pop_back();
    OneDay day(workplace, out);
    const auto done = day.run();
    Reply reply = done ? Reply{} : refused(done.error(), call.json);
    reply.out = day.said() + reply.out;
    return reply;
}

} // namespace minyi::app
