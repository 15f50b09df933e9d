#include "tests/ui/pages_office.h"

#include "core/cases/command_fields.h"
#include "core/review/command_fields.h"
#include "core/review/query_fields.h"
#include "core/staff/commands.h"
#include "core/staff/rules.h"
#include "core/workplace/sample_reviews.h"
#include "ui/cases/case_detail.h"
#include "ui/cases/cases_page.h"
#include "ui/cases/evidence_forms.h"
#include "ui/documents/documents_page.h"
#include "ui/documents/paper_view.h"
#include "ui/documents/print_pane.h"
#include "ui/kit/form_dialog.h"
#include "ui/cases/checklist_pane.h"
#include "ui/kit/segmented.h"
#include "ui/review/opinion_pane.h"
#include "ui/review/review_detail.h"
#include "ui/review/review_page.h"
#include "ui/today/today_page.h"

#include <catch2/catch.hpp>

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTest>
#include <QToolButton>

using namespace minyi;
using core::cases::Step;
using core::review::Opinion;
using test::opened;
using test::PagesOffice;
using test::settle;
using ui::CasesPage;
using ui::ReviewPage;

namespace {

/// A theft that chen submitted; fa is the station's legal officer, xu of legal affairs.
struct Submitted {
    template <class C>
    auto say(const std::string& account, const C& command)
    {
        return office.say(account, command);
    }
    Submitted()
    {
        office.legalStaff();
        core::cases::RegisterCase command;
        command.title = "电动自行车被盗";
        command.subtype = "theft";
        command.handler = "ma";
        command.people.push_back({"suspect", "刘海文", {}, {}, {}, {}, {}});
        file = say("ma", command).file;
    }
    void submit()
    {
        REQUIRE(core::workplace::answerChecklist(office.office(), office.actor("ma"), "bai", file));
        move("ma", Step::SubmitForReview);
    }
    void investigate()
    {
        move("chief", Step::File);
        move("ma", Step::Investigate);
    }
    core::review::CardAnswer card() { return *office.office().ask(office.actor("ma"), core::review::Card{file}); }
    void move(const std::string& who, Step step) { say(who, core::cases::MoveCase{file, step, {}, "理由", {}}); }

    PagesOffice office;
    core::Id<core::cases::CaseFile> file;
};

template <class W>
W* field(const QWidget& page, const char* name)
{
    auto* form = test::openForm(page);
    REQUIRE(form);
    auto* found = form->findChild<W*>(QLatin1String(name));
    INFO(name);
    REQUIRE(found);
    return found;
}

void choose(QComboBox* box, const char* data)
{
    const int at = box->findData(QLatin1String(data));
    REQUIRE(at >= 0);
    box->setCurrentIndex(at);
}

QPushButton* button(const QWidget& inside, const QString& words)
{
    for (auto* each : inside.findChildren<QPushButton*>())
        if (each->text() == words)
            return each;
    return nullptr;
}

} // namespace

TEST_CASE("the handler answers the checklist in the case, item by item, and the case may go to review", "[ui][review]")
{
    Submitted s;
    s.investigate();
    auto session = s.office.session("ma", "en");
    auto page = opened<CasesPage>(session);
    settle(50);
    REQUIRE(page->detail()->file());
    CHECK(page->detail()->desk().required == 8);
    QTest::keyClick(page->table(), Qt::Key_L);
    CHECK(page->checklist()->isVisible());
    const auto add = page->checklist()->findChildren<QToolButton*>();
    const auto first = std::ranges::find_if(add, [](const QToolButton* each) { return each->accessibleName() == QLatin1String("Add evidence: Identity"); });
    REQUIRE(first != add.end());
    (*first)->click();
    CHECK(field<QComboBox>(*page, "item")->currentData().toString() == QLatin1String("identity"));
    field<QLineEdit>(*page, "name")->setText("身份证复印件");
    field<QLineEdit>(*page, "source")->setText("刘海文");
    field<QLineEdit>(*page, "store")->setText("案管室");
    field<QPlainTextEdit>(*page, "purpose")->setPlainText("身份");
    test::openForm(*page)->accept();
    settle(30);
    REQUIRE(test::openForm(*page)); // nobody took it with him
    choose(field<QComboBox>(*page, "second"), "bai");
    test::openForm(*page)->accept();
    settle(80);
    CHECK_FALSE(test::openForm(*page));
    CHECK(page->detail()->desk().answered == 1);
}

TEST_CASE("a reviewer gives the opinion with its ten points by keyboard, and the list is empty afterwards", "[ui][review]")
{
    Submitted s;
    s.investigate();
    s.submit();
    auto station = s.office.session("fa", "en");
    auto first = opened<ReviewPage>(station);
    settle(80);
    REQUIRE(first->model().rowCount() == 1);
    QTest::keyClick(first->table(), Qt::Key_E);
    REQUIRE(test::openForm(*first));
    test::openForm(*first)->accept();
    settle(80);
    CHECK(first->model().rowCount() == 0);

    auto session = s.office.session("xu", "en");
    auto page = opened<ReviewPage>(session);
    QAbstractItemModelTester tester(page->table()->model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    settle(80);
    REQUIRE(page->model().rowCount() == 1);
    REQUIRE(page->detail()->shown());
    CHECK(page->detail()->shown()->desk.answered == 8);
    QTest::keyClick(page->table(), Qt::Key_E);
    REQUIRE(page->opinion()->isAncestorOf(QApplication::focusWidget()));
    for (int i = 0; i < 10; ++i)
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_1);
    page->opinion()->choose(Opinion::Supplement);
    page->opinion()->findChild<QPlainTextEdit*>("defects")->setPlainText("Amount / 价值证明：补充购买凭证\n笔录缺签名");
    page->opinion()->give();
    settle(80);
    CHECK(page->model().rowCount() == 0);
    CHECK_FALSE(page->detail()->shown()); // nothing waits any more
    const auto card = s.card();
    const auto& defects = card.defects;
    REQUIRE(defects.size() == 2);
    CHECK(defects[0].target == "价值证明");
    CHECK(defects[0].kind == core::review::ErrorKind::Amount);
    CHECK_FALSE(defects[1].kind);
    CHECK(defects[1].target == "the file");
    CHECK(card.rounds.front().points.size() == 10);
}

TEST_CASE("what was found wrong is mended in the case and accepted in the review", "[ui][review]")
{
    Submitted s;
    s.investigate();
    s.submit();
    s.say("fa", core::review::CheckReview{s.file, true, {}, {}, {}});
    REQUIRE(core::workplace::giveOpinion(s.office.office(), s.office.actor("xu"), s.file, Step::Supplement));
    auto own = s.office.session("ma", "en");
    auto desk = opened<CasesPage>(own);
    settle(80);
    for (int i = 1; i <= 2; ++i) {
        auto* mend = [&]() -> QPushButton* {
            for (auto* each : desk->detail()->findChildren<QPushButton*>())
                if (each->accessibleName() == QStringLiteral("Mended: %1").arg(i))
                    return each;
            return nullptr;
        }();
        REQUIRE(mend);
        mend->click();
        field<QPlainTextEdit>(*desk, "mending")->setPlainText("已补充");
        test::openForm(*desk)->accept();
        settle(80);
    }
    s.move("ma", Step::SubmitForReview);
    s.say("fa", core::review::CheckReview{s.file, true, {}, {}, {}});
    auto session = s.office.session("xu", "en");
    auto page = opened<ReviewPage>(session);
    settle(80);
    REQUIRE(button(*page->detail(), "Accept"));
    button(*page->detail(), "Accept")->click();
    settle(80);
    REQUIRE(button(*page->detail(), "Not mended"));
    button(*page->detail(), "Not mended")->click();
    REQUIRE(test::openForm(*page));
    test::openForm(*page)->accept();
    settle(50);
    REQUIRE(test::openForm(*page)); // its handler has to know what is still wrong
    field<QPlainTextEdit>(*page, "words")->setPlainText("无签名");
    test::openForm(*page)->accept();
    settle(80);
    const auto& defects = page->detail()->shown()->card.defects;
    CHECK(defects[0].acceptedAt);
    CHECK_FALSE(defects[1].mendedAt);
    CHECK(defects[1].still == "无签名");
    CHECK_FALSE(button(*page->detail(), "Not mended"));
    REQUIRE(button(*page->detail(), "Accept")); // it was said by mistake
    button(*page->detail(), "Accept")->click();
    settle(80);
    CHECK(page->detail()->shown()->card.defects[1].acceptedAt);
}

TEST_CASE("a file that comes again opens on its defects and on what changed, and the rail counts it", "[ui][review]")
{
    Submitted s;
    s.investigate();
    s.submit();
    s.say("fa", core::review::CheckReview{s.file, true, {}, {}, {}});
    REQUIRE(core::workplace::giveOpinion(s.office.office(), s.office.actor("xu"), s.file, Step::Supplement));
    core::cases::EditCase edit;
    edit.file = s.file;
    edit.place = "望海路90号车棚";
    s.say("ma", edit);
    for (const auto& defect : s.card().defects)
        s.say("ma", core::review::MendDefect{defect.id, "已补充"});
    s.move("ma", Step::SubmitForReview);
    s.say("fa", core::review::CheckReview{s.file, true, {}, {}, {}});
    auto session = s.office.session("xu", "en");
    int badge = -1;
    bool urgent = true;
    ReviewPage page(session);
    QObject::connect(&page, &ui::Page::badgeChanged, &page, [&](int count, bool late) { badge = count, urgent = late; });
    page.resize(1200, 800);
    page.QWidget::show();
    page.reload();
    settle(120);
    CHECK(badge == 1);
    CHECK_FALSE(urgent);
    REQUIRE(page.detail()->shown());
    CHECK(page.detail()->shown()->card.defects.size() == 2);
    QStringList said;
    for (const auto* label : page.detail()->findChildren<QLabel*>())
        said << label->text();
    const auto at = [&](const QString& words) { return said.indexOf(words); };
    CHECK(at("To look at again") >= 0);
    CHECK(at("Changed since it was reviewed") > at("To look at again"));
    CHECK(at("Case, place") > at("Changed since it was reviewed"));
    CHECK(at(QStringLiteral("→ 望海路90号车棚")) > at("Case, place"));
    CHECK(at("Facts") > at("Case, place"));
    qint64 printed = 0;
    QObject::connect(&page, &ui::Page::jumpTo, &page, [&](ui::PageId to, core::AggKind, qint64 id) { printed = to == ui::PageId::Documents ? id : 0; });
    const auto buttons = page.detail()->findChildren<QToolButton*>();
    const auto print = std::ranges::find_if(buttons, [](const QToolButton* each) { return each->accessibleName() == QLatin1String("Print the opinion"); });
    REQUIRE(print != buttons.end());
    (*print)->click();
    CHECK(printed == s.file.value);
    auto papers = opened<ui::DocumentsPage>(session);
    papers->openItem(core::AggKind::Case, s.file.value);
    settle(80);
    CHECK(papers->pane()->form() == ui::PrintPane::Form::Opinion);
    CHECK(papers->view()->pageCount() >= 1);
}

TEST_CASE("a beginner is told why he does not decide, and who stands back is shown nothing", "[ui][review]")
{
    Submitted s;
    s.investigate();
    REQUIRE(core::workplace::answerChecklist(s.office.office(), s.office.actor("ma"), "bai", s.file));
    s.say("ma", core::review::SubmitReview{s.file, {core::review::Ground::Detention}, {}});
    s.say("fa", core::review::CheckReview{s.file, true, {}, {}, {}});
    auto session = s.office.session("xu", "en");
    auto page = opened<ReviewPage>(session);
    settle(120);
    REQUIRE(page->detail()->shown());
    CHECK(page->detail()->shown()->card.unqualified);
    CHECK_FALSE(button(*page->detail(), "Give an opinion"));
    REQUIRE(button(*page->detail(), "Stand back"));
    button(*page->detail(), "Stand back")->click();
    field<QPlainTextEdit>(*page, "reason")->setPlainText("与当事人系亲属");
    test::openForm(*page)->accept();
    settle(120);
    CHECK(page->model().rowCount() == 0);
    CHECK_FALSE(page->detail()->shown());
}

TEST_CASE("the handler submits from the case saying what is proposed, and Today tells who waits until when", "[ui][review]")
{
    Submitted s;
    s.investigate();
    REQUIRE(core::workplace::answerChecklist(s.office.office(), s.office.actor("ma"), "bai", s.file));
    auto own = s.office.session("ma", "en");
    auto desk = opened<CasesPage>(own);
    settle(120);
    CHECK_FALSE(button(*desk->detail(), "Submit, saying what is proposed")); // there is one way
    QTest::keyClick(desk->table(), Qt::Key_E);
    field<QPlainTextEdit>(*desk, "proposal")->setPlainText("对刘海文行政拘留五日，依据第五十八条。");
    field<QCheckBox>(*desk, "detention")->setChecked(true);
    test::openForm(*desk)->accept();
    settle(120);
    CHECK_FALSE(test::openForm(*desk));
    CHECK(s.card().rounds.front().grounds == std::vector{core::review::Ground::Detention});
    CHECK(s.card().rounds.front().proposal == "对刘海文行政拘留五日，依据第五十八条。");
    auto session = s.office.session("fa", "en");
    auto today = opened<ui::TodayPage>(session);
    settle(120);
    REQUIRE(today->shown().rows.size() == 1);
    CHECK(today->shown().rows.front().kind == core::AggKind::Case);
    CHECK(today->shown().rows.front().rule == "case_check");
    CHECK(today->shown().dueToday + today->shown().overdue <= 1);
}

TEST_CASE("the review desk and a case with its evidence hold at every size, in both themes and languages", "[ui][review][lint]")
{
    Submitted s;
    s.investigate();
    s.submit();
    s.say("fa", core::review::CheckReview{s.file, true, {}, {}, {}});
    for (const char* language : {"zh", "en"}) {
        INFO(language);
        auto session = s.office.session("xu", language);
        auto page = opened<ReviewPage>(session);
        settle(80);
        CHECK(test::lintEverywhere(*page).join(QLatin1Char('\n')).toStdString() == "");
        auto own = s.office.session("ma", language);
        auto desk = opened<CasesPage>(own);
        settle(80);
        CHECK(test::lintEverywhere(*desk).join(QLatin1Char('\n')).toStdString() == "");
    }
}

TEST_CASE("a point that passes now does not keep the reason it failed for before", "[ui][review]")
{
    Submitted s;
    s.investigate();
    s.submit();
    s.say("fa", core::review::CheckReview{s.file, true, {}, {}, {}});
    auto session = s.office.session("xu", "en");
    auto page = opened<ReviewPage>(session);
    settle(80);
    for (const auto& token : core::TokensOf<core::review::Point>::table)
        page->opinion()->find(token.value, core::review::Finding::Pass, {});
    page->opinion()->find(core::review::Point::Facts, core::review::Finding::Fail, QStringLiteral("伤情未鉴定"));
    auto* facts = page->opinion()->findChild<ui::Segmented*>("points.facts");
    REQUIRE(facts);
    facts->setCurrent(static_cast<int>(core::review::Finding::Pass));
    page->opinion()->choose(Opinion::Agree);
    page->opinion()->give();
    settle(80);
    const auto points = s.card().rounds.front().points;
    REQUIRE(points.size() == 10);
    CHECK(std::ranges::all_of(points, [](const auto& point) { return point.note.empty(); }));
}
