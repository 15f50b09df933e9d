#include "core/followup/command_fields.h"

#include "core/followup/queries.h"
#include "core/followup/rules.h"
#include "core/followup/sender.h"
#include "core/followup/steps.h"
#include "core/followup/table.h"
#include "core/settings/settings.h"
#include "core/staff/table.h"

#include <map>
#include <set>

namespace minyi::core::followup {

namespace {

constexpr std::int64_t kWeek = 7 * kDayMs;
constexpr int kLateAfter = 30; ///< minutes past the send time

/// Turns rows into matters; what it cannot place is a fault of that row.
class Taker {
public:
    Taker(Tx& tx, const TakeIn& command) : m_tx(tx), m_command(command)
    {
        m_result.read = command.read;
        m_result.rejected = command.rejected;
    }

    TakenIn take();

private:
    void row(const IntakeRow& row);
    void enter(const IntakeRow& row, Id<staff::Unit> unit, const Uid& uid);
    std::optional<Id<staff::Unit>> unitOf(const std::string& code);

    Tx& m_tx;
    const TakeIn& m_command;
    TakenIn m_result;
    Id<Batch> m_batch;
    std::map<std::string, Id<staff::Unit>> m_units;
    std::set<Uid> m_seen;
};

std::optional<Id<staff::Unit>> Taker::unitOf(const std::string& code)
{
    if (const auto known = m_units.find(code); known != m_units.end())
        return known->second;
    const auto unit = staff::unitByCode(m_tx.db(), code);
    if (!unit)
        return {};
    return m_units.emplace(code, unit->id).first->second;
}

void Taker::row(const IntakeRow& row)
{
    const auto unit = unitOf(row.unitCode);
    if (!unit)
        return m_result.rejected.push_back({row.row, "unit", "unknown"});
    if (row.exclusion && !m_tx.the<rules::Packs>().exclusion(*row.exclusion))
        return m_result.rejected.push_back({row.row, "exclusion", "unknown_word"});
    if (row.handledAt > m_tx.now())
        return m_result.rejected.push_back({row.row, "handled_at", "in_the_future"});
    const Uid uid = uidOf("matter|" + std::string(toText(row.channel)) + "|" + row.sourceId);
    if (matterKnown(m_tx.db(), uid) || !m_seen.insert(uid).second) {
        ++m_result.duplicate;
        return;
    }
    ++m_result.fresh;
    if (row.exclusion)
        m_result.excluded.push_back({row.row, *row.exclusion});
    if (!m_command.dryRun)
        enter(row, *unit, uid);
}

void Taker::enter(const IntakeRow& row, Id<staff::Unit> unit, const Uid& uid)
{
    if (!m_batch)
        m_batch = m_tx.create(Batch{{}, {}, 0, m_command.profile, m_command.fileHash, m_command.read, 0, 0, 0, 0, {}});
    const Phone phone = normalise(row.phone);
    Matter matter;
    matter.channel = row.channel;
    matter.sourceId = row.sourceId;
    matter.batch = m_batch;
    matter.unit = unit;
    matter.handler = row.handler;
    matter.item = row.item;
    matter.handledAt = row.handledAt;
    matter.day = dayOf(row.handledAt);
    matter.person = row.person;
    matter.phone = phone.number;
    matter.phoneKind = phone.kind;
    matter.note = row.note;
    matter.reason = row.exclusion;
    matter.state = row.exclusion ? State::Excluded : State::Intake;
    const auto id = m_tx.create(matter, uid);
    if (row.exclusion)
        m_tx.raise(id, Happened::Excluded, {{"code", *row.exclusion}, {"row", row.row}});
    else
        m_tx.raise(id, Happened::TakenIn, {{"row", row.row}});
}

TakenIn Taker::take()
{
    for (const IntakeRow& entry : m_command.rows)
        row(entry);
    if (!m_batch)
        return std::move(m_result);
    m_result.batch = std::to_string(m_batch.value);
    m_tx.set(m_batch, &Batch::fresh, m_result.fresh);
    m_tx.set(m_batch, &Batch::duplicate, m_result.duplicate);
    m_tx.set(m_batch, &Batch::rejected, static_cast<std::int64_t>(m_result.rejected.size()));
    m_tx.set(m_batch, &Batch::excluded, static_cast<std::int64_t>(m_result.excluded.size()));
    m_tx.raise(m_batch, Happened::Imported, {{"profile", m_command.profile}, {"new", m_result.fresh}});
    return std::move(m_result);
}

/// One morning's run: cleans what came in and queues a message for each matter that may be asked.
class Morning {
public:
    Morning(Tx& tx, Day since) : m_tx(tx), m_today(dayOf(tx.now())), m_since(since) {}

    RunResult make();

private:
    void clean(const Matter& matter);
    void leaveOut(const Matter& matter, Step step, const std::string& reason, std::int64_t RunRow::*count);
    void queue(const Matter& matter, const rules::Channel& channel, const rules::MessageText& text);
    void call(const Matter& matter, const std::string& reason);
    bool tooOften(const std::string& phone) const;
    RunRow& count(const Matter& matter) { return m_counts[matter.channel]; }
    int number(std::string_view key) const { return settings::number(m_tx.db(), key, m_today); }

    Tx& m_tx;
    Day m_today;
    Day m_since; ///< this desktop sends
    std::map<Channel, RunRow> m_counts;
    std::map<std::string, Id<Matter>> m_asked; ///< number → the newest matter asked this morning
};

void Morning::leaveOut(const Matter& matter, Step step, const std::string& reason, std::int64_t RunRow::*counted)
{
    const Move& move = *findMove(State::Intake, step);
    m_tx.set(matter.id, &Matter::reason, std::optional(reason));
    m_tx.move(matter.id, &Matter::state, move.from, move.to);
    m_tx.raise(matter.id, move.leaves, {{"code", reason}});
    ++(count(matter).*counted);
}

void Morning::call(const Matter& matter, const std::string& reason)
{
    const Move& move = *findMove(State::Intake, Step::CallDirectly);
    m_tx.set(matter.id, &Matter::reason, std::optional(reason));
    startCalling(m_tx, matter, m_tx.now());
    m_tx.move(matter.id, &Matter::state, move.from, move.to);
    m_tx.raise(matter.id, move.leaves, {{"reason", reason}});
    ++count(matter).toCall;
}

bool Morning::tooOften(const std::string& phone) const
{
    return messagesSince(m_tx.db(), phone, startOf(m_today)) >= number("per_number_day") ||
           messagesSince(m_tx.db(), phone, m_tx.now() - kWeek) >= number("per_number_week");
}

void Morning::queue(const Matter& matter, const rules::Channel& channel, const rules::MessageText& text)
{
    const Slots slots{number("send_from"), number("send_until"), number("overflow_from"), number("overflow_until")};
    const Move& move = *findMove(State::Intake, Step::Schedule);
    m_tx.create(Message{{}, {}, 0, matter.id, matter.phone, text.version, messageText(text, channel), Delivery::Queued,
                        nextSlot(m_tx.now(), slots), {}, {}, {}, {}});
    m_tx.set(matter.id, &Matter::runDay, std::optional(m_today));
    m_tx.move(matter.id, &Matter::state, move.from, move.to);
    m_tx.raise(matter.id, move.leaves, {{"text", text.version}});
    m_asked[matter.phone] = matter.id;
    ++count(matter).queued;
}

void Morning::clean(const Matter& matter)
{
    const auto& packs = m_tx.the<rules::Packs>();
    const rules::Channel& channel = *packs.channel(toText(matter.channel));
    const rules::MessageText* text = packs.message(channel.code);
    ++count(matter).due;
    if (matter.phoneKind == PhoneKind::Invalid)
        return leaveOut(matter, Step::Exclude, "invalid_number", &RunRow::noPhone);
    if (!channel.messaged || !text)
        return call(matter, "by_call");
    if (matter.phoneKind == PhoneKind::Landline) {
        const bool sampled = matter.channel == Channel::C110 && inSample(matter.uid, number("landline_sample"));
        return sampled ? call(matter, "landline") : leaveOut(matter, Step::Exclude, "landline", &RunRow::noPhone);
    }
    if (matter.day + 1 < m_since) // the desktop before may have asked: whether it did is not known here
        return call(matter, "uncertain");
    if (optedOut(m_tx.db(), matter.phone, m_today))
        return leaveOut(matter, Step::Exclude, "opted_out", &RunRow::excluded);
    if (const auto newest = m_asked.find(matter.phone); newest != m_asked.end()) {
        m_tx.set(matter.id, &Matter::mergedInto, newest->second);
        return leaveOut(matter, Step::Merge, "merged", &RunRow::merged);
    }
    if (tooOften(matter.phone))
        return leaveOut(matter, Step::Merge, "frequency", &RunRow::merged);
    queue(matter, channel, *text);
}

RunResult Morning::make()
{
    RunResult result;
    result.day = m_today - 1;
    result.late = minuteOfDay(m_tx.now()) > number("send_from") + kLateAfter;
    for (const Message& message : strandedBefore(m_tx.db(), m_since))
        strand(m_tx, message);
    for (const Matter& matter : intakeBefore(m_tx.db(), m_today))
        clean(matter);
    std::int64_t queued = 0;
    for (auto& [channel, row] : m_counts) {
        row.channel = toText(channel);
        queued += row.queued;
        result.channels.push_back(row);
    }
    const auto made = answer(m_tx.asked(), RunMade{});
    const auto home = homeUnit(m_tx.db());
    if (home && (!m_counts.empty() || (made && !*made)))
        m_tx.raise(*home, Happened::RunMade, {{"day", isoDay(result.day)}, {"queued", queued}, {"late", result.late}});
    return result;
}

} // namespace

Result<TakenIn> run(Tx& tx, const TakeIn& command)
{
    return Taker(tx, command).take();
}

Result<RunResult> run(Tx& tx, const Run&)
{
    const Day today = dayOf(tx.now());
    if (minuteOfDay(tx.now()) < settings::number(tx.db(), "send_from", today))
        return refuse(Why::TooEarly, "send_from");
    const auto since = sendsSince(tx.db(), today);
    if (!since)
        return refuse(Why::NotTheSender);
    return Morning(tx, *since).make();
}

} // namespace minyi::core::followup
