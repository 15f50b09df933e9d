#include "tests/ui/pages_office.h"

#include "core/followup/command_fields.h"
#include "core/followup/commands.h"
#include "core/followup/queries.h"
#include "core/followup/query_fields.h"
#include "core/followup/table.h"
#include "core/orders/command_fields.h"
#include "core/orders/commands.h"
#include "core/orders/queries.h"
#include "core/orders/query_fields.h"
#include "core/staff/commands.h"
#include "core/staff/rules.h"
#include "tests/ui/lint.h"
#include "ui/look/theme.h"

#include <catch2/catch.hpp>

#include <QApplication>
#include <QElapsedTimer>
#include <QTest>
#include <QTimer>

namespace minyi::test {

namespace {

using namespace core;
using followup::Delivery;

const Day kToday = *dayFrom(2026, 11, 20);

struct Citizen {
    const char *sourceId, *channel, *person, *phone, *item, *handler, *reply;
};

// clang-format off
constexpr Citizen kCitizens[] = {
    {"M1", "HR",   "王芳芳", "13800000001", "居住证首次申领", "ma",  "3"},
    {"M2", "C110", "沈明",   "13800000002", "噪声警情",       "ma",  "3"},
    {"M3", "HR",   "郑小林", "13800000003", "户口迁移",       "lin", "3"},
    {"M4", "C110", "吕霞",   "13800000004", "纠纷处置",       "ma",  "1"},
    {"M5", "C110", "薛东",   "13800000005", "求助",           "ma",  "谢谢民警"},
};
// clang-format on

} // namespace

void PagesOffice::legalStaff()
{
    say("system", staff::AddOfficer{"fa", "方知远", "370299020100", {Role::R7}, {}});
    say("system", staff::AddOfficer{"xu", "徐素问", "370299020000", {Role::R8}, {}});
    say("system", staff::AddOfficer{"bai", "白星野", "370299020100", {Role::R4}, {}});
}

PagesOffice::PagesOffice() : m_workplace(workplace::Workplace::inMemory(at(kToday, 8, 30)))
{
    REQUIRE(m_workplace);
    m_workplace->setNow(at(kToday, 8, 30), true);
    people();
    batch();
    m_workplace->setNow(at(kToday, 9, 42), true);
}

void PagesOffice::people()
{
    using staff::UnitKind;
    const staff::AddUnit units[] = {
        {"370299010000", "监督中心", "Centre", "中心", UnitKind::Centre, {}},
        {"370299020000", "望海分局", "Wanghai Sub-bureau", "分局", UnitKind::SubBureau, {}},
        {"370299020100", "望海路派出所", "Wanghai Road Station", "望海路所", UnitKind::Station, "370299020000"},
    };
    for (const auto& unit : units)
        say("system", unit);
    const std::tuple<const char*, const char*, const char*, Role> officers[] = {
        {"lin", "林晓燕", "370299010000", Role::R1}, {"sun", "孙敏", "370299010000", Role::R1},
        {"wu", "吴敏", "370299010000", Role::R2},    {"clerk", "陈海涛", "370299020100", Role::R3},
        {"ma", "马晓东", "370299020100", Role::R4},  {"chief", "赵倩", "370299020100", Role::R5},
        {"zhou", "周立群", "370299020000", Role::R6}};
    for (const auto& [account, name, unit, role] : officers)
        say("system", staff::AddOfficer{account, name, unit, {role}, {}});
}

void PagesOffice::batch()
{
    followup::TakeIn file;
    file.profile = "test";
    file.read = std::size(kCitizens);
    std::int64_t row = 2;
    for (const auto& citizen : kCitizens) {
        followup::IntakeRow each;
        each.row = row++;
        each.channel = *fromText<followup::Channel>(citizen.channel);
        each.sourceId = citizen.sourceId;
        each.unitCode = "370299020100";
        each.handler = citizen.handler;
        each.item = citizen.item;
        each.handledAt = at(kToday - 1, 14, 20);
        each.person = citizen.person;
        each.phone = citizen.phone;
        file.rows.push_back(each);
    }
    say("lin", file);
    m_workplace->setNow(at(kToday, 9), true);
    say("lin", followup::Run{});
    std::vector<followup::Message> queued;
    office().maintain([&](Db& db) { queued = select<followup::Message>(db, "WHERE state='queued' ORDER BY rid"); });
    for (const auto& message : queued)
        for (const auto state : {Delivery::Handed, Delivery::Accepted})
            say("system", followup::RecordDelivery{message.id, state, {}, {}});
    m_workplace->setNow(at(kToday, 9, 20), true);
    for (const auto& citizen : kCitizens)
        say("system", followup::RecordReply{citizen.phone, office().now(), citizen.reply, {}});
    const auto rows = office().ask(actor("lin"), followup::List{kToday - 1, kToday, {}, {}, {}, {}});
    REQUIRE(rows);
    for (const auto& each : *rows)
        m_matters[each.sourceId] = each.id;
}

Actor PagesOffice::actor(const std::string& account)
{
    const auto signedIn = m_workplace->signIn(account, {});
    REQUIRE(signedIn);
    return *signedIn;
}

ui::Session PagesOffice::session(const std::string& account, const QString& language)
{
    ui::Session session;
    session.office = &office();
    session.packs = &m_workplace->packs();
    session.calendar = {[this]() -> const core::calendar::WorkCalendar& { return m_workplace->calendar(); }};
    session.limitEvents = &m_workplace->limitEvents();
    session.limits = {[this]() -> const core::deadlines::RulePack& { return m_workplace->deadlineRules(); }};
    session.actor = actor(account);
    session.home = &m_home;
    session.language = language;
    session.practice = true;
    return session;
}

Id<orders::Order> PagesOffice::drafted(const std::string& sourceId, const std::string& caller)
{
    say(caller, followup::Claim{matter(sourceId)});
    followup::RecordCall call;
    call.matter = matter(sourceId);
    call.rating = followup::Rating::Dissatisfied;
    call.cause = "C01";
    call.quote = "窗口没有一次说清。";
    say(caller, call);
    const auto rows = office().ask(actor("wu"), orders::List{});
    REQUIRE(rows);
    REQUIRE(!rows->empty());
    return rows->front().id;
}

Id<orders::Order> PagesOffice::accepted(const std::string& sourceId, const std::string& caller)
{
    const auto order = drafted(sourceId, caller);
    say("wu", orders::Issue{order, 3, {}, {}});
    say("clerk", orders::SignFor{order});
    say("ma", orders::FeedBack{order, "情况属实。", "完善告知单。", kToday, "电话", "表示认可。", "培训记录、新的告知单各1份", {}});
    say("chief", orders::SignFeedback{order});
    say("zhou", orders::Review{order, true, "措施可行。", {}});
    return order;
}

constexpr int kRounds = 8;

ui::FormDialog* openForm(const QWidget& page)
{
    for (auto* form : page.window()->findChildren<ui::FormDialog*>())
        if (form->isVisible())
            return form;
    return nullptr;
}

QPushButton* called(const QWidget& inside, const QString& name)
{
    for (auto* each : inside.findChildren<QPushButton*>())
        if (each->accessibleName() == name || each->text() == name)
            return each;
    return nullptr;
}

void press(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    REQUIRE(QApplication::focusWidget());
    QTest::keyClick(QApplication::focusWidget(), key, modifiers);
}

void settle(int ms)
{
    QElapsedTimer timer;
    timer.start();
    // However slow the machine: what was due before a round has run when the round ends, and a question may follow on an answer.
    for (int rounds = 0; rounds < kRounds || timer.elapsed() < ms; ++rounds) {
        bool over = false;
        QTimer::singleShot(0, qApp, [&over] { over = true; });
        while (!over)
            QApplication::processEvents(QEventLoop::AllEvents, 10);
    }
}

QStringList lintEverywhere(ui::Page& page, bool plainAllowed)
{
    QStringList complaints;
    for (const bool dark : {false, true}) {
        ui::Theme::apply(dark);
        for (const QSize size : {QSize(1440, 900), QSize(1366, 700), QSize(960, 500)}) {
            auto found = lint::keepsSize(page, size);
            found << lint::labelsFit(page) << lint::nothingCut(page) << lint::nothingOverlaps(page) << lint::focusHasNames(page)
                  << lint::tabVisitsOnce(page);
            if (!plainAllowed)
                found << lint::nothingPlain(page);
            for (const auto& each : found)
                complaints << QStringLiteral("%1x%2: %3").arg(size.width()).arg(size.height()).arg(each);
        }
    }
    ui::Theme::apply(false);
    return complaints;
}

} // namespace minyi::test
