#include "app/wiring.h"
#include "core/followup/command_fields.h"
#include "core/orders/query_fields.h"
#include "core/staff/rules.h"
#include "tests/bench/make_store.h"
#include "tests/window_bench/place.h"
#include "ui/followup/followup_page.h"
#include "ui/kit/form_dialog.h"
#include "ui/shell/desk.h"
#include "ui/shell/main_window.h"
#include "ui/shell/preferences.h"

#include <QApplication>
#include <QLineEdit>
#include <QTest>

#include <map>
#include <stdexcept>

namespace minyi::bench {

namespace {

using namespace core;
using namespace followup;

constexpr int kPeople = 90;

/// How one contact goes, as keys; `what` is what the record says of it.
struct Script {
    const char* name;
    const char* digits; ///< rating, then cause
    bool quote = false, note = false;
    Qt::Key end = Qt::Key_Return; ///< with Ctrl, or a key of its own
    const char* cause = "";
    Outcome outcome = Outcome::Answered;
};

constexpr Script kScripts[] = {
    {"slip, satisfied", "11", false, true, Qt::Key_Return, "C10"},
    {"no longer dissatisfied", "22", false, true, Qt::Key_Return, "C11"},
    {"service attitude", "31", true, false, Qt::Key_Return, "C01"},
    {"efficiency", "32", true, false, Qt::Key_Return, "C02"},
    {"result", "33", true, false, Qt::Key_Return, "C03"},
    {"fees", "34", true, false, Qt::Key_Return, "C04"},
    {"norms", "35", true, false, Qt::Key_Return, "C05"},
    {"progress not told", "36", true, false, Qt::Key_Return, "C06"},
    {"integrity", "37", true, false, Qt::Key_Return, "C07"},
    {"no police duty", "381", false, true, Qt::Key_Return, "C08"},
    {"unreasonable", "382", false, true, Qt::Key_Return, "C09"},
    {"the law itself", "385", true, false, Qt::Key_Return, "C12"},
    {"the other party", "386", true, false, Qt::Key_Return, "C13"},
    {"system", "387", true, false, Qt::Key_Return, "C14"},
    {"refuses to say", "388", false, false, Qt::Key_Return, "C15"},
    {"other", "39", true, false, Qt::Key_Return, "C99"},
    {"no answer", "", false, false, Qt::Key_5, "", Outcome::NoAnswer},
    {"wrong number", "", false, false, Qt::Key_6, "C16", Outcome::WrongNumber},
    {"not in service", "", false, false, Qt::Key_7, "C16", Outcome::NotInService},
    {"declined", "", false, false, Qt::Key_8, "C15", Outcome::Declined},
    {"call back", "", false, false, Qt::Key_9, "", Outcome::CallBack},
};

Instant moment(const char* text)
{
    return *parseInstant(text);
}

/// A morning with many dissatisfied people, one in nine of them served by the operator.
std::unique_ptr<workplace::Workplace> morning()
{
    auto made = workplace::Workplace::inMemory(moment("2026-11-23 08:00"));
    addPeople(made->office());
    const Actor system = staff::systemActor();
    const auto say = [&](const auto& command) {
        if (const auto done = made->office().submit(system, command); !done)
            throw std::runtime_error("refused: " + std::string(toText(done.error().why)) + " " + done.error().detail);
    };
    TakeIn file;
    file.profile = "room";
    for (int i = 0; i < kPeople; ++i) {
        IntakeRow row;
        row.row = i + 2;
        row.channel = Channel::HR;
        row.sourceId = "R" + std::to_string(i);
        row.unitCode = "370299020100";
        row.handler = i % 9 == 0 ? "lin" : "";
        row.item = "居住证办理";
        row.handledAt = moment("2026-11-23 09:00");
        row.person = "程小满";
        row.phone = std::to_string(13800000000 + i);
        file.rows.push_back(row);
    }
    made->setNow(moment("2026-11-24 08:00"), true);
    say(file);
    made->setNow(moment("2026-11-24 09:00"), true);
    say(Run{});
    std::vector<Message> messages;
    made->office().maintain([&](Db& db) { messages = select<Message>(db, "ORDER BY rid"); });
    for (const Message& message : messages) {
        say(RecordDelivery{message.id, Delivery::Handed, {}, {}});
        say(RecordDelivery{message.id, Delivery::Accepted, "1", {}});
    }
    made->setNow(moment("2026-11-24 09:30"), true);
    for (const Message& message : messages)
        say(RecordReply{message.phone, made->office().now(), "3", {}});
    made->setNow(moment("2026-11-24 10:00"), true);
    return made;
}

void press(Qt::Key key, Qt::KeyboardModifiers with = Qt::NoModifier)
{
    QWidget* focused = QApplication::focusWidget();
    if (!focused)
        throw std::runtime_error("nothing has the keys");
    QTest::keyClick(focused, key, with);
}

void type(const char* text)
{
    QTest::keyClicks(QApplication::focusWidget(), QString::fromLatin1(text));
}

/// With Tab, as a person would.
void toNote()
{
    for (int tabs = 0; tabs < 12; ++tabs) {
        if (const auto* line = qobject_cast<QLineEdit*>(QApplication::focusWidget()); line && line->isVisible())
            return;
        press(Qt::Key_Tab);
    }
    throw std::runtime_error("Tab does not reach the note");
}

void speak(const Script& script)
{
    for (const char* digit = script.digits; *digit; ++digit)
        press(static_cast<Qt::Key>(Qt::Key_0 + (*digit - '0')));
    if (script.quote)
        type("nobody told me anything for two days");
    press(Qt::Key_3, Qt::AltModifier); // not solved
    if (script.note) {
        toNote();
        type("explained on the telephone");
    }
}

} // namespace

std::vector<Figure> benchRoom(ui::WindowThread& home, int contacts)
{
    const auto place = morning();
    ui::Preferences preferences({});
    ui::MainWindow window(app::entranceOf(*place, home), preferences);
    window.resize(1440, 900);
    window.show();
    window.enter(*place->signIn("lin", {}));
    window.goTo("followup");
    auto* page = window.findChild<ui::FollowUpPage*>();
    if (!page)
        throw std::runtime_error("no page of the call room");
    window.activateWindow();
    waitFor([&] { return window.isActiveWindow() && page->queue()->row(page->call()->matter()) != nullptr; });
    workFor(2000); // the other pages are made behind the first one meanwhile
    page->focusMain();
    while (page->queue()->row(page->call()->matter())->own) // the first one is taken by hand
        press(Qt::Key_J);
    workFor(50);
    press(Qt::Key_Return);
    waitFor([&] { return page->call()->isInCall(); });
    std::vector<double> whole, next;
    std::map<std::string, int> expected;
    for (int i = 0; i < contacts; ++i) {
        const Script& script = kScripts[static_cast<std::size_t>(i) % std::size(kScripts)];
        const qint64 now = page->call()->matter();
        if (page->queue()->row(now) && page->queue()->row(now)->own)
            throw std::runtime_error("an own matter came up");
        const std::int64_t begun = steadyMs();
        double latency = 0;
        const double took = microsOf([&] {
            if (script.outcome == Outcome::Answered)
                speak(script);
            latency = microsOf([&] {
                press(script.end, script.outcome == Outcome::Answered ? Qt::ControlModifier : Qt::NoModifier);
                if (script.outcome == Outcome::CallBack) {
                    waitFor([&] { return window.findChild<ui::FormDialog*>() != nullptr; });
                    press(Qt::Key_Return, Qt::ControlModifier);
                }
                waitFor([&] { return page->call()->matter() != now && page->call()->isInCall(); });
            });
        });
        std::printf("contact %2d  %-22s %6.1f ms, the next after %5.1f ms\n", i + 1, script.name, took / 1000, latency / 1000);
        whole.push_back(took);
        next.push_back(latency);
        ++expected[std::string(toText(script.outcome)) + " " + script.cause];
        if (steadyMs() - begun > 20'000)
            throw std::runtime_error("too slow");
    }
    Figure figure{"room", "contacts by keyboard", timesOf(whole), timesOf(next), "next contact", contacts, 0, {}, {}};
    std::map<std::string, int> recorded;
    place->office().maintain([&](Db& db) {
        for (Stmt row = db.prepare("SELECT c.outcome,coalesce(m.cause,'') FROM call c JOIN matter m ON m.rid=c.matter ORDER BY c.rid"); row.step();)
            ++recorded[std::string(row.text(0)) + " " + std::string(row.text(1))];
    });
    if (recorded != expected)
        figure.fault = "what was recorded is not what was said";
    else if (figure.other.worst > 100'000)
        figure.fault = "the next contact came after more than 100 ms";
    return {figure};
}

} // namespace minyi::bench
