#include "tests/ui/pages_office.h"

#include "core/cases/command_fields.h"
#include "core/review/command_fields.h"
#include "core/review/query_fields.h"
#include "core/workplace/sample_reviews.h"
#include "ui/cases/case_detail.h"
#include "ui/cases/case_filter.h"
#include "ui/cases/cases_page.h"
#include "ui/kit/norm_card.h"
#include "ui/kit/segmented.h"
#include "ui/review/opinion_pane.h"
#include "ui/review/review_detail.h"
#include "ui/review/review_page.h"
#include "ui/shell/norm_help.h"
#include "ui/text/review_words.h"

#include <catch2/catch.hpp>

#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QTest>
#include <QVBoxLayout>

using namespace minyi;
using core::cases::Step;
using core::review::Finding;
using core::review::Opinion;
using core::review::Point;
using test::called;
using test::PagesOffice;
using test::press;
using test::settle;
using ui::CasesPage;
using ui::ReviewPage;

namespace {

/// Two thefts of ma's that wait for xu, with what is proposed and what the station's legal officer said; and a window for a page.
struct LegalDesk {
    LegalDesk()
    {
        office.legalStaff();
        for (const char* title : {"电动自行车在楼下被盗", "手机在商场被盗"}) {
            core::cases::RegisterCase command;
            command.title = title;
            command.subtype = "theft";
            command.handler = "ma";
            command.people.push_back({"suspect", "刘海文", {}, {}, {}, {}, {}});
            files.push_back(office.say("ma", command).file);
            move("chief", files.back(), Step::File);
            move("ma", files.back(), Step::Investigate);
            REQUIRE(core::workplace::answerChecklist(office.office(), office.actor("ma"), "bai", files.back()));
            office.say("ma", core::review::SubmitReview{files.back(), {}, {}, {}, "对刘某处五日拘留，依据第五十八条。"});
            office.say("fa", core::review::CheckReview{files.back(), true, "注意价值证明。", {}, {}});
        }
    }
    void move(const std::string& who, core::Id<core::cases::CaseFile> file, Step step)
    {
        office.say(who, core::cases::MoveCase{file, step, {}, "理由", {}});
    }
    template <class P>
    P* open(const std::string& who, QSize size = {1368, 800})
    {
        session = office.session(who, "en");
        auto* page = new P(session);
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
    core::review::CardAnswer card(std::size_t which) { return *office.office().ask(office.actor("ma"), core::review::Card{files[which]}); }

    PagesOffice office;
    std::vector<core::Id<core::cases::CaseFile>> files;
    ui::Session session;
    QWidget window;
};

/// What became a window since, beside the one of the test.
class Windows : public QObject {
public:
    explicit Windows(const QWidget& own) : m_own(own) { qApp->installEventFilter(this); }
    QStringList shown;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        const auto* widget = qobject_cast<QWidget*>(watched);
        if (event->type() == QEvent::Show && widget && widget->isWindow() && widget != &m_own)
            shown << QLatin1String(widget->metaObject()->className()) + QLatin1Char(' ') + widget->objectName();
        return false;
    }

private:
    const QWidget& m_own;
};

/// A round of a case as the office would tell it.
core::review::RoundRow round(std::int64_t number, std::optional<Step> about, bool passed)
{
    core::review::RoundRow row;
    row.round = number;
    row.about = about;
    for (const auto& token : core::TokensOf<Point>::table)
        if (passed)
            row.points.push_back({token.value, Finding::Pass, {}});
    return row;
}

} // namespace

TEST_CASE("while a form lies over the review desk no key reaches the opinion behind it, though the page is loaded anew", "[ui][review][legal]")
{
    LegalDesk d;
    auto* page = d.open<ReviewPage>("xu");
    for (const auto& token : core::TokensOf<Point>::table)
        page->opinion()->find(token.value, Finding::Pass);
    page->opinion()->choose(Opinion::Agree); // it could be given now
    auto* waive = called(*page->detail(), "Waive");
    REQUIRE(waive);
    waive->setFocus(); // as by the click
    waive->click();
    auto* form = test::openForm(d.window);
    REQUIRE(form);
    REQUIRE(form->isAncestorOf(QApplication::focusWidget()));
    page->reload(); // a minute has passed
    settle(150);
    CHECK(form->isAncestorOf(QApplication::focusWidget()));
    page->detail()->setFocus(); // whoever takes it
    CHECK(form->isAncestorOf(QApplication::focusWidget()));
    press(Qt::Key_Return, Qt::ControlModifier);
    press(Qt::Key_2, Qt::AltModifier);
    settle(100);
    CHECK_FALSE(d.card(0).rounds.front().decidedAt);
    CHECK_FALSE(d.card(1).rounds.front().decidedAt);
    CHECK(page->opinion()->command().opinion == Opinion::Agree);
    CHECK(test::openForm(d.window) == form); // it lacks the reason
}

TEST_CASE("no part of a pane or a form is a window on its way there, which would take the keys out of the one that is open", "[ui][review][legal]")
{
    LegalDesk d;
    auto* page = d.open<ReviewPage>("xu");
    Windows windows(d.window);
    page->reload();
    settle(100);
    CHECK(windows.shown == QStringList{});
    called(*page->detail(), "Waive")->click();
    settle(50);
    CHECK(windows.shown == QStringList{});
    CHECK(d.window.isActiveWindow());
}

TEST_CASE("the case under review tells what is proposed, what the station said of it, and that no paper is there", "[ui][review][legal]")
{
    LegalDesk d;
    auto* page = d.open<ReviewPage>("xu");
    const auto* proposal = page->detail()->findChild<QLabel*>("proposal");
    REQUIRE(proposal);
    CHECK(proposal->text() == u"对刘某处五日拘留，依据第五十八条。"_qs);
    QStringList said;
    for (const auto* label : page->detail()->findChildren<QLabel*>())
        said << label->text();
    CHECK(said.contains(u"注意价值证明。"_qs));
    CHECK(said.contains(QLatin1String("No paper of this case is drafted yet.")));
    CHECK(d.card(0).rounds.front().proposal == "对刘某处五日拘留，依据第五十八条。");
}

TEST_CASE("a row of the queue gives the name of the case the whole width of its pane", "[ui][review][legal]")
{
    LegalDesk d;
    auto* page = d.open<ReviewPage>("xu");
    auto* table = page->table();
    CHECK(table->columnWidth(table->columnAt(4)) == table->viewport()->width());
    CHECK(table->rowHeight(0) >= 56); // two lines
    CHECK(table->model()->index(0, 0).data(Qt::AccessibleTextRole).toString().contains(u"电动自行车在楼下被盗"_qs));
}

TEST_CASE("F1 in the queue, in the case and in the form of a waiver tells the norms of the review", "[ui][review][legal][norms]")
{
    LegalDesk d;
    auto* page = d.open<ReviewPage>("xu");
    ui::NormHelp help(d.session, &d.window);
    const auto asked = [&](QWidget* widget) {
        settle(50);
        widget->setFocus();
        QTest::keyClick(widget, Qt::Key_F1);
        REQUIRE(QTest::qWaitFor([&] { return help.card()->isVisible(); }));
        QStringList norms;
        for (const auto& entry : help.card()->facts().entries)
            norms << entry.norm;
        const auto window = QRect(d.window.mapToGlobal(QPoint()), d.window.size());
        CHECK(window.contains(help.card()->geometry().center()));
        CHECK(help.card()->height() > 200); // readable at once
        help.close();
        return norms;
    };
    const auto must = QLatin1String("Public Security Administration Punishments Law art. 114");
    CHECK(asked(page->table()).contains(must));
    CHECK(asked(page->detail()).contains(must));
    emit page->detail()->markAsked(page->detail()->shown()->desk.items.front());
    REQUIRE(test::openForm(d.window));
    CHECK_FALSE(asked(test::openForm(d.window)->findChild<QComboBox*>("mark")).isEmpty());
    CHECK_FALSE(asked(test::openForm(d.window)->findChild<QPlainTextEdit*>("reason")).isEmpty());
    bool named = false;
    for (const auto& hint : page->keyHints())
        named = named || hint.keys.contains(QLatin1String("F1"));
    CHECK(named);
}

TEST_CASE("another list of the review desk says what it is, and shows no case of the one before", "[ui][review][legal]")
{
    LegalDesk d;
    auto* page = d.open<ReviewPage>("xu");
    REQUIRE(page->detail()->shown());
    CHECK(page->actions().size() == 1); // nothing is drawn from what waits
    for (auto* each : page->actions())
        if (auto* which = qobject_cast<ui::Segmented*>(each))
            which->button(3)->click();
    settle(150);
    CHECK(page->model().rowCount() == 0);
    CHECK_FALSE(page->detail()->shown());
    QStringList said;
    for (const auto* label : page->findChildren<QLabel*>())
        if (label->isVisibleTo(page))
            said << label->text();
    CHECK(said.contains(QLatin1String("Nothing went on without the agreement")));
    CHECK_FALSE(said.contains(QLatin1String("To be reviewed")));
}

TEST_CASE("the station's legal officer has the next case before him once one is on its way", "[ui][review][legal]")
{
    LegalDesk d;
    for (const auto file : d.files) {
        core::review::DecideReview back;
        back.file = file;
        back.opinion = Opinion::Supplement;
        back.defects = {{"全案", "补充", {}}};
        back.supplementDue = *core::dayFrom(2026, 11, 24);
        d.office.say("xu", back);
        d.office.say("ma", core::review::MendDefect{d.card(file == d.files[1]).defects.front().id, "已补充"});
        d.move("ma", file, Step::SubmitForReview);
    }
    auto* page = d.open<ReviewPage>("fa");
    REQUIRE(page->model().rowCount() == 2);
    const auto first = page->detail()->shown()->file.row.id;
    press(Qt::Key_E);
    REQUIRE(test::openForm(d.window));
    test::openForm(d.window)->accept();
    settle(150);
    CHECK(page->model().rowCount() == 1);
    REQUIRE(page->detail()->shown());
    CHECK(page->detail()->shown()->file.row.id != first);
    CHECK(page->table()->currentIndex().row() == 0);
}

TEST_CASE("points passed about another step are not taken over, those about the same are", "[ui][review][legal]")
{
    PagesOffice office;
    auto session = office.session("chief", "en");
    ui::OpinionPane pane(session);
    core::review::CardAnswer card;
    card.rounds = {round(2, {}, false), round(1, Step::File, true)};
    pane.show(card, {7}, {});
    CHECK(pane.command().points.empty());
    card.rounds = {round(2, Step::File, false), round(1, Step::File, true)};
    pane.show(card, {8}, {});
    CHECK(pane.command().points.size() == 10);
}

TEST_CASE("what keeps an opinion back is said in the words of the form, whole, and goes when something is typed", "[ui][review][legal]")
{
    PagesOffice office;
    auto session = office.session("chief", "en");
    ui::OpinionPane pane(session);
    core::review::CardAnswer card;
    card.rounds = {round(1, {}, false)};
    pane.show(card, {7}, {});
    pane.resize(440, 900);
    pane.QWidget::show();
    for (const auto& token : core::TokensOf<Point>::table)
        if (token.value != Point::Facts && token.value != Point::Service)
            pane.find(token.value, Finding::Pass);
    const auto* problem = pane.findChild<QLabel*>("problem");
    REQUIRE(problem);
    pane.showProblem({core::Why::Missing, "points.facts"});
    CHECK(problem->isVisible());
    CHECK(problem->text() == QStringLiteral("Not judged yet: %1, %2").arg(ui::words(Point::Facts), ui::words(Point::Service)));
    pane.find(Point::Facts, Finding::Pass);
    CHECK_FALSE(problem->isVisible());
    pane.choose(Opinion::Disagree);
    pane.showProblem({core::Why::Missing, "words"});
    CHECK(problem->text() == QLatin1String("Still missing: Words of the opinion"));
    CHECK(pane.findChild<QPlainTextEdit*>("words")->hasFocus() == pane.isActiveWindow());
    pane.findChild<QPlainTextEdit*>("words")->setPlainText("because");
    CHECK_FALSE(problem->isVisible());
}

TEST_CASE("a case opened from elsewhere is the one chosen in the list, and where the list has it not no other is", "[ui][cases][legal]")
{
    LegalDesk d;
    auto* page = d.open<CasesPage>("ma");
    page->openItem(core::AggKind::Case, d.files[1].value);
    settle(150);
    REQUIRE(page->detail()->file());
    CHECK(page->detail()->file()->row.id == d.files[1]);
    REQUIRE(page->table()->currentIndex().isValid());
    CHECK(page->model().idAt(page->table()->currentIndex().row()) == d.files[1].value);
    core::cases::RegisterCase other;
    other.kind = core::cases::Class::Criminal;
    other.title = "入户盗窃现金";
    other.subtype = "theft";
    d.office.say("ma", other);
    core::cases::Filters criminal;
    criminal.kind = core::cases::Class::Criminal;
    page->filter()->setFilters(criminal);
    settle(150);
    REQUIRE(page->model().rowCount() == 1);
    page->openItem(core::AggKind::Case, d.files[0].value);
    settle(150);
    CHECK(page->detail()->file()->row.id == d.files[0]);
    CHECK_FALSE(page->table()->currentIndex().isValid());
    CHECK_FALSE(page->table()->selectionModel()->hasSelection());
}

TEST_CASE("in the case of a review that waits for him a reviewer is led to it, and its handler reads until when and what", "[ui][cases][legal]")
{
    LegalDesk d;
    auto* page = d.open<CasesPage>("xu");
    page->openItem(core::AggKind::Case, d.files[0].value);
    settle(150);
    auto* go = called(*page->detail(), "Open in the review");
    REQUIRE(go);
    ui::PageId where = ui::PageId::Today;
    QObject::connect(page, &ui::Page::jumpTo, &d.window, [&](ui::PageId id, core::AggKind, qint64) { where = id; });
    go->click();
    CHECK(where == ui::PageId::Review);
}

TEST_CASE("who has to supplement reads whose opinion it is and until when, and the count is of what is still to mend", "[ui][cases][legal]")
{
    LegalDesk d;
    core::review::DecideReview back;
    back.file = d.files[0];
    back.opinion = Opinion::Supplement;
    back.words = "请尽快。";
    back.defects = {{"全案", "补充凭证", {}}, {"全案", "补充笔录", {}}};
    back.supplementDue = *core::dayFrom(2026, 11, 24);
    d.office.say("xu", back);
    d.office.say("ma", core::review::MendDefect{d.card(0).defects.front().id, "已补充"});
    auto* page = d.open<CasesPage>("ma");
    page->openItem(core::AggKind::Case, d.files[0].value);
    settle(150);
    QStringList said;
    for (const auto* label : page->detail()->findChildren<QLabel*>())
        said << label->text();
    CHECK(said.contains(QLatin1String("1 to mend, 1 to be looked at again")));
    CHECK(said.contains(QLatin1String("To be supplemented by Tue 24 Nov 2026")));
    CHECK(said.contains(u"请尽快。"_qs));
}
