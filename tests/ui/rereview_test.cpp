#include "tests/ui/pages_office.h"

#include "core/cases/command_fields.h"
#include "core/documents/command_fields.h"
#include "core/documents/query_fields.h"
#include "core/evidence/attach.h"
#include "core/evidence/commands.h"
#include "core/reports/bound_file.h"
#include "core/review/command_fields.h"
#include "core/review/query_fields.h"
#include "core/review/reviewing_fields.h"
#include "core/staff/commands.h"
#include "core/staff/rules.h"
#include "core/workplace/sample_reviews.h"
#include "ui/documents/paper_view.h"
#include "ui/kit/calls.h"
#include "ui/print/bind.h"
#include "ui/review/opinion_pane.h"
#include "ui/review/paper_pane.h"
#include "ui/review/remarks.h"
#include "ui/review/review_detail.h"
#include "ui/review/review_page.h"

#include <catch2/catch.hpp>

#include <QApplication>
#include <QBuffer>
#include <QFile>
#include <QLabel>
#include <QPainter>
#include <QPdfWriter>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QTemporaryDir>
#include <QTest>

using namespace minyi;
using core::cases::Step;
using core::review::Opinion;
using test::settle;
using ui::ReviewPage;

namespace {

namespace ev = core::evidence;
namespace dc = core::documents;

constexpr int kRecords = 6, kScanned = 70, kSheets = 120;

QByteArray scanned(int pages)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setPageLayout({QPageSize(QPageSize::A4), QPageLayout::Portrait, {}});
    QPainter painter(&writer);
    for (int i = 1; i <= pages; ++i) {
        if (i > 1)
            writer.newPage();
        painter.drawText(QPoint(1000, 2000), QStringLiteral("sheet %1").arg(i));
    }
    painter.end();
    return bytes;
}

/// A thick theft of ma's on the disk: six records of questioning, scanned accounts, all that the checklist asks for.
class ThickFile {
public:
    ThickFile()
    {
        core::workplace::Making making;
        making.practice = true;
        making.now = core::at(*core::dayFrom(2026, 11, 20), 8, 30);
        auto made = core::workplace::Workplace::make((m_folder.path() + "/place").toStdString(), making);
        REQUIRE(made);
        m_workplace = std::move(*made);
        m_workplace->setNow(core::at(*core::dayFrom(2026, 11, 20), 9, 30), true);
        people();
        begin();
        papers();
        evidence();
    }
    template <class C>
    auto say(const std::string& account, const C& command)
    {
        auto done = office().submit(account == "system" ? core::staff::systemActor() : *m_workplace->signIn(account, {}), command);
        INFO(std::string(core::CommandOf<C>::name) + ": " + (done ? "" : done.error().detail));
        REQUIRE(done);
        return *done;
    }
    core::Office& office() { return m_workplace->office(); }
    core::Actor actor(const std::string& account) { return *m_workplace->signIn(account, {}); }
    ui::Session session(const std::string& account, const char* language)
    {
        ui::Session session;
        session.office = &office();
        session.packs = &m_workplace->packs();
        session.calendar.ask = [this]() -> const core::calendar::WorkCalendar& { return m_workplace->calendar(); };
        session.limits.ask = [this]() -> const core::deadlines::RulePack& { return m_workplace->deadlineRules(); };
        session.limitEvents = &m_workplace->limitEvents();
        session.actor = actor(account);
        session.home = &m_home;
        session.language = QLatin1String(language);
        session.practice = true;
        return session;
    }
    core::review::CardAnswer card() { return *office().ask(actor("ma"), core::review::Card{file}); }
    /// Numbered sheets of the file as it would be bound.
    int sheets()
    {
        const auto all = office().ask(actor("ma"), core::reports::DraftBoundFile{file, std::string("zh")});
        REQUIRE(all);
        const auto bound = ui::print::bind(*all, m_folder.filePath("bound.pdf"));
        INFO((bound ? std::string() : bound.error().detail));
        REQUIRE(bound);
        return bound->numbered;
    }
    void submitAndPass()
    {
        say("ma", core::cases::MoveCase{file, Step::SubmitForReview, {}, {}, {}});
        say("fa", core::review::CheckReview{file, true, {}, {}, {}});
    }
    /// Three remarks: at a field, on a page of a record, at a piece of evidence.
    void sendBack()
    {
        core::review::DecideReview command;
        command.file = file;
        command.opinion = Opinion::Supplement;
        for (const auto& token : core::TokensOf<core::review::Point>::table)
            command.points.push_back({token.value, core::review::Finding::Pass, {}});
        command.defects = {{"发案地点", "写到门牌号。", core::review::ErrorKind::Facts},
                           {onRecord().toStdString(), "未见申请回避权利告知。", core::review::ErrorKind::Procedure},
                           {atEvidence().toStdString(), "不是原始账册，说明去向。", core::review::ErrorKind::Evidence}};
        command.defects[0].target = ui::placesOf({}, {}).at(2).words.toStdString();
        command.supplementDue = *core::dayFrom(2026, 11, 24);
        say("xu", command);
    }
    void mend()
    {
        core::cases::EditCase edit;
        edit.file = file;
        edit.place = "望海路90号车棚";
        say("ma", edit);
        say("chief", dc::UnlockDocument{records[1], "补告知"});
        write(records[1], "已告知申请回避的权利。");
        say("ma", dc::LockDocument{records[1], {}});
        say("ma", ev::EndEvidence{accounts, ev::Status::Returned, "已退还车主"});
        for (const auto& defect : card().defects)
            say("ma", core::review::MendDefect{defect.id, "已补正 " + std::to_string(defect.number)});
    }
    QList<ui::Place> places()
    {
        const auto desk = office().ask(actor("xu"), ev::Desk{file});
        const auto papers = office().ask(actor("xu"), dc::Desk{file});
        REQUIRE(desk);
        REQUIRE(papers);
        return ui::placesOf(*desk, *papers);
    }
    QString onRecord()
    {
        for (const auto& place : places())
            if (place.paper == records[1])
                return ui::onPage(place, 3).words;
        FAIL("no such record");
        return {};
    }
    QString atEvidence()
    {
        for (const auto& place : places())
            if (place.words.endsWith(QStringLiteral("账册")))
                return place.words;
        FAIL("no such evidence");
        return {};
    }

    core::Id<core::cases::CaseFile> file;
    std::vector<core::Id<dc::Document>> records;
    core::Id<ev::Evidence> accounts;

private:
    void people()
    {
        say("system", core::staff::AddUnit{"370299020000", "临港分局", "Lingang Sub-bureau", "临港", core::staff::UnitKind::SubBureau, {}});
        say("system", core::staff::AddUnit{"370299020100", "望海路派出所", "Wanghai Road Station", "望海路所", core::staff::UnitKind::Station, "370299020000"});
        const std::tuple<const char*, const char*, const char*, core::Role> officers[] = {
            {"ma", "马晓东", "370299020100", core::Role::R4},    {"bai", "白星野", "370299020100", core::Role::R4},
            {"chief", "赵倩", "370299020100", core::Role::R5},   {"fa", "方知远", "370299020100", core::Role::R7},
            {"xu", "徐素问", "370299020000", core::Role::R8}};
        for (const auto& [account, name, unit, role] : officers)
            say("system", core::staff::AddOfficer{account, name, unit, {role}, {}});
    }
    void begin()
    {
        core::cases::RegisterCase command;
        command.title = "电动自行车被盗";
        command.subtype = "theft";
        command.handler = "ma";
        command.place = "望海路";
        command.people.push_back({"suspect", "刘海文", {}, {}, {}, {}, {}});
        file = say("ma", command).file;
        say("chief", core::cases::MoveCase{file, Step::File, {}, {}, {}});
        say("ma", core::cases::MoveCase{file, Step::Investigate, {}, {}, {}});
    }
    void write(core::Id<dc::Document> record, const std::string& first)
    {
        std::string body = first;
        for (int i = 1; i <= 160; ++i)
            body += "\n问：第" + std::to_string(i) + "问，请讲经过。\n答：晚上把电动自行车停在楼下，锁了车把锁，第二天早上发现不见了。";
        say("ma", dc::WriteDocument{record, core::Json{{"begun", "2026-11-20 08:40"}, {"ended", "2026-11-20 09:20"}, {"recorder", "白星野"},
                                                       {"rights", "已出示证件并告知权利义务"}, {"body", body}}, {}});
    }
    void papers()
    {
        for (int i = 0; i < kRecords; ++i) {
            records.push_back(say("ma", dc::DraftDocument{file, "questioning", {}, {}, {}}));
            write(records.back(), "我们是民警，现依法询问你。");
            say("ma", dc::LockDocument{records.back(), {}});
        }
    }
    void evidence()
    {
        REQUIRE(core::workplace::answerChecklist(office(), actor("ma"), "bai", file));
        ev::AddEvidence command;
        command.file = file;
        command.name = "账册";
        command.source = "刘海文";
        command.store = "案管室";
        command.purpose = "证明价值";
        command.second = "bai";
        accounts = say("ma", command);
        QFile pdf(m_folder.filePath("accounts.pdf"));
        REQUIRE(pdf.open(QIODevice::WriteOnly));
        pdf.write(scanned(kScanned));
        pdf.close();
        const auto store = office().ask(actor("ma"), ev::StoreFor{accounts});
        REQUIRE(store);
        const auto content = store->take(pdf.fileName().toStdString());
        REQUIRE(content);
        say("ma", ev::AttachFile{accounts, content->hash, content->bytes, "accounts.pdf", {}});
    }

    QTemporaryDir m_folder;
    ui::WindowThread m_home;
    std::unique_ptr<core::workplace::Workplace> m_workplace;
};

/// Whether a label can be read on the screen now.
bool isSeen(const QWidget& page, const QString& name)
{
    const auto* label = page.findChild<QLabel*>(name);
    if (!label || !label->isVisible())
        return false;
    for (const QWidget* above = label->parentWidget(); above; above = above->parentWidget())
        if (const auto* area = qobject_cast<const QScrollArea*>(above)) {
            const QRect there(label->mapTo(area->viewport(), QPoint()), label->size());
            UNSCOPED_INFO(name.toStdString() << " at " << there.top() << " to " << there.bottom() << " of " << area->viewport()->height());
            return area->viewport()->rect().intersects(there) && there.top() >= 0;
        }
    return true;
}

/// Keys that were pressed, wherever the keyboard is.
struct Keys {
    int pressed = 0;

    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        ++pressed;
        REQUIRE(QApplication::focusWidget());
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }
};

template <class F>
bool wait(F holds)
{
    return QTest::qWaitFor(holds, 10'000);
}

} // namespace

TEST_CASE("who reviews a thick file again is led by six keys over its three remarks, old words beside new, to the opinion", "[ui][review][rereview]")
{
    ThickFile thick;
    CHECK(thick.sheets() >= kSheets);
    thick.submitAndPass();
    thick.sendBack();
    thick.mend();
    thick.submitAndPass();

    auto session = thick.session("xu", "en");
    ReviewPage page(session);
    page.resize(1294, 684); // 1366x768 less the frame
    page.QWidget::show();
    page.activateWindow();
    page.reload();
    page.focusMain();
    REQUIRE(wait([&] { return page.detail()->shown() && page.table()->hasFocus(); }));
    REQUIRE(page.detail()->open().size() == 3); // these, and nothing else of all the sheets

    Keys keys;
    keys.press(Qt::Key_Return); // 1: the field
    REQUIRE(page.detail()->at() == 1);
    const bool seen = wait([&] { return isSeen(page, "field place"); });
    CHECK(seen);
    const auto place = page.findChild<QLabel*>("field place")->text();
    CHECK(place.contains(QStringLiteral("was: 望海路 → now: 望海路90号车棚")));
    CHECK(place.contains(QStringLiteral("写到门牌号")));

    keys.press(Qt::Key_A); // 2: accepted, on to the page of the record
    REQUIRE(wait([&] { return page.detail()->at() == 2 && page.readsPaper() && page.paper()->page() == 3; }));
    CHECK(page.paper()->paper() == thick.records[1]);
    CHECK(page.paper()->said().contains(QStringLiteral("未见申请回避权利告知")));
    CHECK(page.paper()->said().contains(QStringLiteral("done: 已补正 2")));

    keys.press(Qt::Key_A); // 3: accepted, on to the evidence
    REQUIRE(wait([&] { return page.detail()->at() == 3 && !page.readsPaper(); }));
    const auto evidence = QStringLiteral("evidence %1").arg(page.detail()->shown()->desk.evidence.back().number);
    CHECK(wait([&] { return isSeen(page, evidence); }));
    CHECK(page.findChild<QLabel*>(evidence)->text().contains(QStringLiteral("→ now: returned")));

    keys.press(Qt::Key_A); // 4: accepted, on to the opinion
    REQUIRE(wait([&] { return page.detail()->open().empty() && page.opinion()->isAncestorOf(QApplication::focusWidget()); }));
    keys.press(Qt::Key_1, Qt::AltModifier);      // 5: agree; the ten points are those of the round before
    keys.press(Qt::Key_Return, Qt::ControlModifier); // 6
    REQUIRE(wait([&] { return thick.card().rounds.front().opinion == Opinion::Agree; }));
    CHECK(keys.pressed <= 6);
}

TEST_CASE("only to see the three remarks of a thick file takes three keys, and back and forth", "[ui][review][rereview]")
{
    ThickFile thick;
    thick.submitAndPass();
    thick.sendBack();
    thick.mend();
    thick.submitAndPass();
    auto session = thick.session("xu", "en");
    ReviewPage page(session);
    page.resize(904, 416); // 960x500
    page.QWidget::show();
    page.activateWindow();
    page.reload();
    REQUIRE(wait([&] { return page.detail()->shown().has_value(); }));
    settle(100);
    page.focusMain();
    Keys keys;
    keys.press(Qt::Key_Return);
    CHECK(page.detail()->at() == 1);
    const bool seen = wait([&] { return isSeen(page, "field place"); });
    CHECK(seen);
    keys.press(Qt::Key_N);
    CHECK(wait([&] { return page.readsPaper() && page.paper()->page() == 3; }));
    keys.press(Qt::Key_N);
    CHECK(page.detail()->at() == 3);
    CHECK_FALSE(page.readsPaper());
    CHECK(keys.pressed <= 3);
    keys.press(Qt::Key_P);
    CHECK(wait([&] { return page.readsPaper() && page.detail()->at() == 2; }));
    keys.press(Qt::Key_Escape);
    CHECK_FALSE(page.readsPaper());
}

TEST_CASE("a remark is pinned to the page that is read, and its handler is shown the same place", "[ui][review][rereview]")
{
    ThickFile thick;
    thick.submitAndPass();
    auto session = thick.session("xu", "en");
    ReviewPage page(session);
    page.resize(1368, 800);
    page.QWidget::show();
    page.activateWindow();
    page.reload();
    REQUIRE(wait([&] { return page.detail()->shown() && page.detail()->shown()->card.mayDecide; }));
    settle(100);
    for (const auto& place : page.detail()->places())
        if (place.paper == thick.records[1])
            emit page.detail()->paperAsked(ui::onPage(place, 2), {});
    REQUIRE(wait([&] { return page.paper()->page() == 2; }));
    Keys keys;
    keys.press(Qt::Key_C);
    auto* remarks = page.opinion()->findChild<QPlainTextEdit*>("defects");
    REQUIRE(remarks->hasFocus());
    QTest::keyClicks(remarks, "no signature");
    CHECK(page.opinion()->command().opinion == Opinion::Supplement);
    const auto defects = page.opinion()->command().defects;
    REQUIRE(defects.size() == 1);
    const auto place = ui::placeNamed(QString::fromStdString(defects[0].target), page.detail()->places());
    REQUIRE(place);
    CHECK(place->paper == thick.records[1]);
    CHECK(place->page == 2);
    CHECK(defects[0].words == "no signature");
}
