#include "tests/ui/pages_office.h"

#include "core/cases/command_fields.h"
#include "core/documents/command_fields.h"
#include "core/review/command_fields.h"
#include "core/review/query_fields.h"
#include "core/staff/commands.h"
#include "core/staff/rules.h"
#include "core/workplace/sample_reviews.h"
#include "ui/cases/case_detail.h"
#include "ui/cases/case_filter.h"
#include "ui/cases/cases_page.h"
#include "ui/cases/checklist_pane.h"
#include "ui/kit/memory.h"
#include "ui/kit/option_tile.h"
#include "ui/kit/segmented.h"
#include "ui/review/opinion_pane.h"
#include "ui/review/paper_pane.h"
#include "ui/review/remarks.h"
#include "ui/review/review_detail.h"
#include "ui/review/review_page.h"
#include "ui/text/cases_words.h"

#include <catch2/catch.hpp>

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QTest>
#include <QToolButton>
#include <QVBoxLayout>

using namespace minyi;
using core::cases::Step;
using core::review::Finding;
using core::review::Opinion;
using core::review::Point;
using test::called;
using test::opened;
using test::PagesOffice;
using test::press;
using test::settle;
using ui::CasesPage;
using ui::ReviewPage;

namespace {

/// Two thefts of ma's under investigation; fa is the station's legal officer, xu of legal affairs.
struct Two {
    template <class C>
    auto say(const std::string& account, const C& command)
    {
        return office.say(account, command);
    }
    Two()
    {
        office.legalStaff();
        for (const char* title : {"电动自行车被盗", "手机被盗"}) {
            core::cases::RegisterCase command;
            command.title = title;
            command.subtype = "theft";
            command.handler = "ma";
            command.place = "望海路";
            command.people.push_back({"suspect", "刘海文", {}, {}, {}, {}, {}});
            files.push_back(say("ma", command).file);
            say("chief", core::cases::MoveCase{files.back(), Step::File, {}, "理由", {}});
            say("ma", core::cases::MoveCase{files.back(), Step::Investigate, {}, "理由", {}});
        }
    }
    void submit(std::size_t which)
    {
        REQUIRE(core::workplace::answerChecklist(office.office(), office.actor("ma"), "bai", files[which]));
        say("ma", core::cases::MoveCase{files[which], Step::SubmitForReview, {}, "理由", {}});
        say("fa", core::review::CheckReview{files[which], true, {}, {}, {}});
    }
    void sendBack(std::size_t which, std::vector<core::review::NewDefect> defects)
    {
        core::review::DecideReview command;
        command.file = files[which];
        command.opinion = Opinion::Supplement;
        command.defects = std::move(defects);
        command.supplementDue = *core::dayFrom(2026, 11, 24);
        say("xu", command);
    }

    PagesOffice office;
    std::vector<core::Id<core::cases::CaseFile>> files;
};

/// A window with what its user arranged.
struct Desk {
    explicit Desk(QHash<QString, QVariant>& kept)
    {
        new ui::Memory([&kept](const QString& key) { return kept.value(key); }, [&kept](const QString& key, const QVariant& value) { kept[key] = value; },
                       &window);
    }
    template <class P>
    P* open(ui::Session& session, QSize size)
    {
        auto* page = new P(session);
        page->setParent(&window);
        (new QVBoxLayout(&window))->addWidget(page);
        window.layout()->setContentsMargins(0, 0, 0, 0);
        window.resize(size);
        window.show();
        window.activateWindow();
        page->reload();
        settle(100);
        page->focusMain();
        return page;
    }
    QWidget window;
};

QWidget* section(const QWidget& page, const char* key)
{
    auto* found = page.findChild<QWidget*>(QStringLiteral("section ") + QLatin1String(key));
    REQUIRE(found);
    return found;
}

} // namespace

TEST_CASE("a section that was folded stays folded for its user, in every case, until it is unfolded", "[ui][cases][panes]")
{
    Two two;
    auto session = two.office.session("ma", "en");
    QHash<QString, QVariant> hers, his;
    {
        Desk desk(hers);
        auto* page = desk.open<CasesPage>(session, {1368, 800});
        CHECK(section(*page->detail(), "facts")->isVisible());
        page->detail()->findChild<QToolButton*>("fold facts")->click();
        CHECK_FALSE(section(*page->detail(), "facts")->isVisible());
        press(Qt::Key_J);
        settle(100);
        CHECK_FALSE(section(*page->detail(), "facts")->isVisible());
        CHECK(page->detail()->findChild<QToolButton*>("fold facts")->accessibleName() == QLatin1String("Unfold: Facts"));
    }
    {
        Desk desk(hers);
        auto* page = desk.open<CasesPage>(session, {1368, 800});
        CHECK_FALSE(section(*page->detail(), "facts")->isVisible());
        CHECK(section(*page->detail(), "people")->isVisible());
        page->detail()->findChild<QToolButton*>("fold facts")->click();
        CHECK(section(*page->detail(), "facts")->isVisible());
    }
    Desk desk(his);
    auto* page = desk.open<CasesPage>(session, {1368, 800});
    CHECK(section(*page->detail(), "facts")->isVisible());
}

TEST_CASE("the checklist stands in its own pane beside the case, opened and closed by the keyboard, and remembered", "[ui][cases][panes]")
{
    Two two;
    auto session = two.office.session("ma", "en");
    QHash<QString, QVariant> kept;
    {
        Desk desk(kept);
        auto* page = desk.open<CasesPage>(session, {1368, 800});
        CHECK_FALSE(page->checklist()->isVisible());
        press(Qt::Key_L);
        CHECK(page->checklist()->isVisible());
        CHECK(page->detail()->isVisible());
        CHECK(page->table()->isVisible());
        CHECK(QApplication::focusWidget()->accessibleName() == QLatin1String("Add evidence: Identity")); // what is missing first
        press(Qt::Key_Escape);
        CHECK_FALSE(page->checklist()->isVisible());
        CHECK(page->table()->hasFocus());
        called(*page->detail(), "Open the checklist")->click();
        CHECK(page->checklist()->isVisible());
    }
    Desk desk(kept);
    auto* page = desk.open<CasesPage>(session, {904, 416}); // 960x500: the list gives way, the case stays
    CHECK(page->checklist()->isVisible());
    CHECK(page->detail()->isVisible());
    CHECK_FALSE(page->table()->isVisible());
    page->openChecklist(false);
    CHECK(page->table()->isVisible());
    CHECK(page->table()->hasFocus());
}

TEST_CASE("a remark leads its handler to the very fact, item or piece it is pinned to", "[ui][cases][panes]")
{
    Two two;
    two.submit(0);
    const auto desk = two.office.office().ask(two.office.actor("xu"), core::evidence::Desk{two.files[0]});
    REQUIRE(desk);
    const auto places = ui::placesOf(*desk, {});
    const auto piece = std::ranges::find_if(places, [](const ui::Place& place) { return place.of == ui::Place::Of::Evidence && place.key == QLatin1String("3"); });
    REQUIRE(piece != places.end());
    two.sendBack(0, {{"place", "Say the number of the house.", {}}, {piece->words.toStdString(), "Whose is it?", {}}, {"words of his own", "Unclear.", {}}});
    auto session = two.office.session("ma", "en");
    auto page = opened<CasesPage>(session);
    page->openItem(core::AggKind::Case, two.files[0].value);
    settle(100);
    const auto pinned = [](const QWidget& pane) {
        QStringList names;
        for (const auto* label : pane.findChildren<QLabel*>())
            if (label->property("pinned").toBool())
                names << label->objectName();
        return names;
    };
    REQUIRE(called(*page->detail(), "Look: 1"));
    page->detail()->fold("facts", true);
    called(*page->detail(), "Look: 1")->click();
    CHECK(pinned(*page->detail()) == QStringList{"field place"});
    CHECK(section(*page->detail(), "facts")->isVisible()); // unfolded for it
    called(*page->detail(), "Look: 2")->click();
    CHECK(page->checklist()->isVisible());
    CHECK(pinned(*page->checklist()) == QStringList{"evidence 3"});
    CHECK_FALSE(page->detail()->goTo("words of his own"));
}

TEST_CASE("the review desk has three panes, and what is read stays when there is less room", "[ui][review][panes]")
{
    Two two;
    two.submit(0);
    two.submit(1);
    auto session = two.office.session("xu", "en");
    QHash<QString, QVariant> kept;
    Desk desk(kept);
    auto* page = desk.open<ReviewPage>(session, {1294, 684});
    const auto seen = [&] {
        return std::tuple(page->table()->isVisible(), page->detail()->isVisible(), page->opinion()->isVisible());
    };
    CHECK(seen() == std::tuple(true, true, true));
    press(Qt::Key_BracketRight);
    CHECK(seen() == std::tuple(true, true, false));
    press(Qt::Key_BracketLeft);
    CHECK(seen() == std::tuple(false, true, false));
    press(Qt::Key_BracketLeft);
    press(Qt::Key_BracketRight);
    desk.window.resize(904, 416); // 960x500
    settle(50);
    CHECK(seen() == std::tuple(false, true, true));
    page->focusMain();
    const auto first = page->detail()->shown()->file.row.id;
    press(Qt::Key_J); // the queue is out of sight, and J still goes to the next
    settle(100);
    CHECK(page->detail()->shown()->file.row.id != first);
    CHECK(desk.window.size() == QSize(904, 416));
    desk.window.resize(640, 416);
    settle(50);
    CHECK(seen() == std::tuple(false, true, false));
    press(Qt::Key_E);
    CHECK(page->opinion()->isVisible());
}

TEST_CASE("digits go over the ten points; what nobody looked at, and a doubt without a reason, keep the opinion back", "[ui][review][panes]")
{
    Two two;
    two.submit(0);
    auto session = two.office.session("xu", "en");
    QHash<QString, QVariant> kept;
    Desk desk(kept);
    auto* page = desk.open<ReviewPage>(session, {1368, 800});
    press(Qt::Key_Return, Qt::ControlModifier);
    settle(30);
    CHECK(page->detail()->shown()->card.rounds.front().decidedAt == std::nullopt); // no opinion is chosen
    page->opinion()->enter();
    for (int i = 0; i < 9; ++i)
        press(Qt::Key_1);
    press(Qt::Key_1, Qt::AltModifier);
    press(Qt::Key_Return, Qt::ControlModifier);
    settle(50);
    auto* last = page->opinion()->findChild<ui::Segmented*>("points.service");
    REQUIRE(last);
    CHECK(last->isAncestorOf(QApplication::focusWidget())); // straight to what is missing
    press(Qt::Key_2);
    auto* note = page->opinion()->findChild<QLineEdit*>("points.service.note");
    CHECK(note->hasFocus());
    press(Qt::Key_Return, Qt::ControlModifier);
    settle(50);
    CHECK_FALSE(page->detail()->shown()->card.rounds.front().decidedAt);
    QTest::keyClicks(note, "plan is thin");
    press(Qt::Key_Return, Qt::ControlModifier);
    settle(100);
    const auto card = two.office.office().ask(two.office.actor("ma"), core::review::Card{two.files[0]});
    REQUIRE(card);
    CHECK(card->rounds.front().opinion == Opinion::Agree);
    REQUIRE(card->rounds.front().points.size() == 10);
    CHECK(card->rounds.front().points[9].finding == Finding::Doubt);
}

TEST_CASE("what was typed of an opinion stays with its case while another is read, and while the page is loaded anew", "[ui][review][panes]")
{
    Two two;
    two.submit(0);
    two.submit(1);
    auto session = two.office.session("xu", "en");
    QHash<QString, QVariant> kept;
    Desk desk(kept);
    auto* page = desk.open<ReviewPage>(session, {1368, 800});
    page->opinion()->find(Point::Facts, Finding::Doubt, "one witness only");
    page->opinion()->choose(Opinion::Disagree);
    page->opinion()->findChild<QPlainTextEdit*>("words")->setPlainText("typed so far");
    page->reload();
    settle(100);
    CHECK(page->opinion()->command().words == "typed so far");
    page->focusMain();
    press(Qt::Key_J);
    settle(100);
    CHECK(page->opinion()->command().words.empty());
    CHECK(page->opinion()->command().points.empty());
    CHECK(page->opinion()->command().file == two.files[1]);
    press(Qt::Key_K);
    settle(100);
    CHECK(page->opinion()->command().words == "typed so far");
    CHECK(page->opinion()->command().opinion == Opinion::Disagree);
    REQUIRE(page->opinion()->command().points.size() == 1);
    CHECK(page->opinion()->command().points[0].note == "one witness only");
    CHECK(page->opinion()->command().file == two.files[0]);
}

TEST_CASE("the words of a remark lead to one place only, whatever stands near it", "[ui][review][panes]")
{
    core::evidence::DeskAnswer desk;
    desk.evidence.resize(2);
    desk.evidence[0].number = 1;
    desk.evidence[0].name = "照片：门前";
    desk.evidence[1].number = 11;
    desk.evidence[1].name = "照片：门前";
    core::documents::DeskAnswer papers;
    papers.rows.resize(3);
    for (std::size_t i = 0; i < 3; ++i) {
        papers.rows[i].form = "questioning";
        papers.rows[i].zh = "询问笔录";
        papers.rows[i].document = {static_cast<std::int64_t>(i + 5)};
    }
    const auto places = ui::placesOf(desk, papers);
    for (const auto& place : places) {
        INFO(place.words.toStdString());
        const auto found = ui::placeNamed(place.words, places);
        REQUIRE(found);
        CHECK(found->anchor() == place.anchor());
        CHECK(found->paper == place.paper);
        CHECK(found->page == 0);
        CHECK_FALSE(place.words.contains(QStringLiteral("：")));
        if (place.of != ui::Place::Of::Paper)
            continue;
        const auto page = ui::placeNamed(ui::onPage(place, 12).words, places);
        REQUIRE(page);
        CHECK(page->paper == place.paper);
        CHECK(page->page == 12);
    }
    CHECK_FALSE(ui::placeNamed("询问笔录签名", places));
    CHECK_FALSE(ui::placeNamed({}, places));
}

TEST_CASE("every colour the style sheet names is one of the tokens", "[ui][look]")
{
    REQUIRE_FALSE(qApp->styleSheet().isEmpty());
    CHECK_FALSE(qApp->styleSheet().contains(QLatin1String("#000000"))); // what an unknown name becomes
}

TEST_CASE("a step that waits says for what, and its key leads there; ending the investigation has no key", "[ui][cases][panes]")
{
    Two two;
    const auto says = [](const CasesPage& page, const char* words) {
        for (const auto* label : page.detail()->findChildren<QLabel*>())
            if (label->text().contains(QLatin1String(words)))
                return true;
        return false;
    };
    auto session = two.office.session("ma", "en");
    auto page = opened<CasesPage>(session);
    page->openItem(core::AggKind::Case, two.files[0].value);
    settle(100);
    REQUIRE(page->detail()->nextStep() == Step::SubmitForReview); // a settlement is possible, the review comes first
    auto* submit = called(*page->detail(), ui::words(Step::SubmitForReview));
    REQUIRE(submit);
    CHECK_FALSE(submit->isEnabled());
    CHECK(says(*page, "waits for"));
    QTest::keyClick(page->table(), Qt::Key_E);
    CHECK_FALSE(test::openForm(*page));
    CHECK(page->checklist()->isVisible());
    auto chiefs = two.office.session("chief", "en");
    auto desk = opened<CasesPage>(chiefs);
    desk->openItem(core::AggKind::Case, two.files[0].value);
    settle(100);
    REQUIRE(desk->detail()->file());
    CHECK_FALSE(desk->detail()->nextStep());
    CHECK(called(*desk->detail(), ui::words(Step::EndInvestigation))); // for who asks for it
    CHECK(says(*desk, "by its handler"));
    QTest::keyClick(desk->table(), Qt::Key_E);
    CHECK_FALSE(test::openForm(*desk));
}

TEST_CASE("a filing that has to be reviewed first says so to the chief, and is the handler's to submit", "[ui][cases][panes]")
{
    PagesOffice office;
    office.legalStaff();
    core::cases::RegisterCase command;
    command.title = "合同纠纷引发打砸";
    command.subtype = "theft";
    command.handler = "ma";
    command.enterprise = true;
    office.say("ma", command);
    const auto buttonOf = [](const CasesPage& page, const QString& words) -> QPushButton* {
        for (auto* each : page.detail()->findChildren<QPushButton*>())
            if (each->text() == words)
                return each;
        return nullptr;
    };
    {
        auto session = office.session("chief", "en");
        auto page = opened<CasesPage>(session);
        settle(50);
        auto* file = buttonOf(*page, "File the case");
        REQUIRE(file);
        CHECK_FALSE(file->isEnabled());
        CHECK(page->detail()->heldBack(Step::File).contains("enterprise", Qt::CaseInsensitive));
    }
    auto session = office.session("ma", "en");
    auto page = opened<CasesPage>(session);
    settle(50);
    REQUIRE(buttonOf(*page, "Submit to the review: File the case"));
    page->focusMain();
    QTest::keyClick(page->focusWidget(), Qt::Key_E);
    auto* form = test::openForm(*page);
    REQUIRE(form);
    form->accept();
    settle(80);
    CHECK_FALSE(test::openForm(*page));
    CHECK(page->detail()->heldBack(Step::File).contains("lies"));
}
