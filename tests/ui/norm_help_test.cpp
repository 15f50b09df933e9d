#include "tests/ui/pages_office.h"

#include "core/cases/command_fields.h"
#include "core/review/command_fields.h"
#include "core/staff/commands.h"
#include "core/staff/rules.h"
#include "core/workplace/sample_reviews.h"
#include "ui/cases/case_detail.h"
#include "ui/cases/cases_page.h"
#include "ui/kit/form_dialog.h"
#include "ui/kit/norm_card.h"
#include "ui/kit/norm_topic.h"
#include "ui/review/review_detail.h"
#include "ui/kit/option_tile.h"
#include "ui/kit/segmented.h"
#include "ui/review/opinion_pane.h"
#include "ui/review/review_page.h"
#include "ui/text/review_words.h"
#include "ui/shell/norm_help.h"
#include "ui/text/norm_words.h"

#include <catch2/catch.hpp>

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTest>
#include <QToolButton>

using namespace minyi;
using core::cases::Step;
using test::opened;
using test::PagesOffice;
using test::settle;
using ui::CasesPage;
using ui::ReviewPage;

namespace {

/// A theft or an assault under investigation, its page, and F1 over it.
struct Helped {
    explicit Helped(const char* subtype = "assault", const QString& language = QStringLiteral("en"), std::optional<core::Instant> reported = {})
    {
        REQUIRE(office.office().submit(core::staff::systemActor(),
                                       core::staff::AddOfficer{"fa", "方知远", "370299020100", {core::Role::R7}, {}}));
        REQUIRE(office.office().submit(core::staff::systemActor(),
                                       core::staff::AddOfficer{"bai", "白星野", "370299020100", {core::Role::R4}, {}}));
        core::cases::RegisterCase command;
        command.title = "纠纷引起的殴打";
        command.subtype = subtype;
        command.handler = "ma";
        command.opened = reported;
        const auto made = office.office().submit(office.actor("ma"), command);
        REQUIRE(made);
        file = made->file;
        move("chief", Step::File);
        move("ma", Step::Investigate);
        session = office.session("ma", language);
        page = opened<CasesPage>(session);
        page->openChecklist(true);
        page->focusMain();
        help = std::make_unique<ui::NormHelp>(session, page.get());
        settle(80);
        REQUIRE(page->detail()->file());
    }
    ~Helped() { help.reset(); }

    void move(const std::string& who, Step step)
    {
        REQUIRE(office.office().submit(office.actor(who), core::cases::MoveCase{file, step, {}, "理由", {}}));
    }
    /// F1 on a widget, as the keyboard does it.
    const ui::NormFacts& asked(QWidget* widget)
    {
        REQUIRE(widget);
        settle(50); // what was opened has come to rest
        help->close();
        widget->setFocus();
        QTest::keyClick(widget, Qt::Key_F1);
        REQUIRE(QTest::qWaitFor([this] { return help->card()->isVisible(); }));
        return help->card()->facts();
    }
    template <class W>
    W* named(const QString& name) const
    {
        for (auto* each : page->findChildren<W*>())
            if (each->accessibleName() == name)
                return each;
        return nullptr;
    }

    PagesOffice office;
    core::Id<core::cases::CaseFile> file;
    ui::Session session;
    std::unique_ptr<CasesPage> page;
    std::unique_ptr<ui::NormHelp> help;
};

QStringList normsOf(const ui::NormFacts& facts)
{
    QStringList norms;
    for (const auto& entry : facts.entries)
        norms << entry.norm;
    return norms;
}

} // namespace

TEST_CASE("F1 on a step, a checklist item, a clock and in the list opens the card with norm, article, version and dates", "[ui][norms]")
{
    Helped h;
    QPushButton* step = nullptr;
    for (auto* each : h.page->detail()->findChildren<QPushButton*>())
        if (each->property("norm").toString() == QLatin1String("step.administrative.mediate"))
            step = each;
    CHECK(h.asked(step).title == step->text());
    CHECK(normsOf(h.help->card()->facts()).contains(QLatin1String("Public Security Administration Punishments Law art. 9")));
    CHECK(h.help->card()->facts().entries.front().version == u"revised 2025-06-27 · in force from Thu 1 Jan 2026"_qs);

    const auto& item = h.asked(h.named<QToolButton>("Add evidence: Summons"));
    CHECK(item.title == QLatin1String("Summons"));
    CHECK(normsOf(item).contains(QLatin1String("Public Security Administration Punishments Law art. 96")));

    QPushButton* clock = nullptr;
    for (auto* each : h.page->detail()->findChildren<QPushButton*>())
        if (each->property("norm").toString() == QLatin1String("clock.psapl_case_handling_2026"))
            clock = each;
    const auto& limit = h.asked(clock);
    REQUIRE(limit.entries.size() == 1);
    CHECK(limit.entries.front().norm.contains(u"第一百一十八条"_qs));
    CHECK(limit.entries.front().version.contains(QLatin1String("1 Jan 2026")));

    const auto& list = h.asked(h.page->table());
    CHECK_FALSE(list.entries.isEmpty());
    CHECK(list.title == ui::words(*h.page->detail()->nextStep()));
}

TEST_CASE("F1 in a field of a form tells its norm, Esc closes the card first and then the form", "[ui][norms]")
{
    Helped h;
    h.named<QToolButton>("Add evidence: Summons")->click();
    auto* form = test::openForm(*h.page);
    REQUIRE(form);
    for (const char* name : {"kind", "name", "item", "source", "place", "second", "approval", "recording", "store", "purpose", "original"}) {
        INFO(name);
        auto* field = form->findChild<QWidget*>(QLatin1String(name));
        REQUIRE(field);
        CHECK_FALSE(h.asked(field).entries.isEmpty());
        QTest::keyClick(field, Qt::Key_Escape);
        CHECK_FALSE(h.help->card()->isVisible());
        CHECK(test::openForm(*h.page) == form);
    }
    auto* second = form->findChild<QComboBox*>(QStringLiteral("second"));
    CHECK(normsOf(h.asked(second)).contains(QLatin1String("Public Security Administration Punishments Law art. 108")));
    QTest::keyClick(second, Qt::Key_F1);
    CHECK_FALSE(h.help->card()->isVisible()); // the same key closes it
    auto* item = form->findChild<QComboBox*>(QStringLiteral("item"));
    CHECK(normsOf(h.asked(item)).contains(QLatin1String("Public Security Administration Punishments Law art. 96")));
    h.help->close();
    QTest::keyClick(second, Qt::Key_Escape);
    settle(20);
    CHECK_FALSE(test::openForm(*h.page));
}

TEST_CASE("a case reported on the last day of 2025 is told the old law, the day after the new one", "[ui][norms]")
{
    for (const auto& [day, wanted, other] :
         {std::tuple("2025-12-31T15:00:00+08:00", "2012年修正", "2025年修订"), std::tuple("2026-01-01T09:00:00+08:00", "2025年修订", "2012年修正")}) {
        INFO(day);
        Helped h("theft", QStringLiteral("zh"), core::parseInstant(day));
        h.named<QToolButton>(u"Add evidence: 扣押清单"_qs)->click();
        auto* form = test::openForm(*h.page);
        REQUIRE(form);
        const auto& facts = h.asked(form->findChild<QWidget*>(QStringLiteral("store")));
        CHECK(facts.day.contains(QString::fromLatin1(day).left(10)));
        CHECK(facts.entries.front().version.startsWith(QString::fromUtf8(wanted)));
        for (const auto& entry : facts.entries)
            CHECK_FALSE(entry.version.startsWith(QString::fromUtf8(other)));
    }
}

TEST_CASE("a norm that was not loaded says so on the card, and where nothing is known the card says where to look", "[ui][norms]")
{
    Helped h("theft");
    h.named<QToolButton>("Add evidence: Seizure list")->click();
    const auto& facts = h.asked(test::openForm(*h.page)->findChild<QWidget*>(QStringLiteral("store")));
    const auto missing = std::ranges::find_if(facts.entries, &ui::NormFacts::Entry::missing);
    REQUIRE(missing != facts.entries.end());
    CHECK(missing->words.contains(QLatin1String("not loaded")));
    CHECK(missing->version.contains(QLatin1String("Gongtongzi [2015] No. 21")));
    h.help->close();
    test::openForm(*h.page)->dismiss();
    settle(20);

    QPushButton* person = nullptr;
    for (auto* each : h.page->detail()->findChildren<QPushButton*>())
        if (each->text() == QLatin1String("Add a person"))
            person = each;
    REQUIRE(person);
    person->click();
    auto* form = test::openForm(*h.page);
    REQUIRE(form);
    const auto& unknown = h.asked(form->findChild<QLineEdit*>());
    CHECK(unknown.entries.isEmpty());
    CHECK(unknown.nothing.contains(QLatin1String("No norm is kept")));
    CHECK(unknown.look.size() == 4);
}

TEST_CASE("in the form of an opinion F1 tells the norm of each point and of the opinion chosen", "[ui][norms]")
{
    Helped h;
    REQUIRE(core::workplace::answerChecklist(h.office.office(), h.office.actor("ma"), "bai", h.file));
    h.move("ma", Step::SubmitForReview);
    REQUIRE(h.office.office().submit(core::staff::systemActor(), core::staff::AddOfficer{"xu", "徐素问", "370299020000", {core::Role::R8}, {}}));
    REQUIRE(h.office.office().submit(h.office.actor("fa"), core::review::CheckReview{h.file, true, {}, {}, {}}));
    auto session = h.office.session("xu", "en");
    auto page = opened<ReviewPage>(session);
    ui::NormHelp help(session, page.get());
    settle(80);
    QTest::keyClick(page->table(), Qt::Key_E);
    auto* form = page->opinion();
    form->choose(core::review::Opinion::Correct);
    const auto asked = [&](QWidget* widget) {
        settle(50);
        widget->setFocus();
        QTest::keyClick(widget, Qt::Key_F1);
        REQUIRE(QTest::qWaitFor([&] { return help.card()->isVisible(); }));
        const auto norms = normsOf(help.card()->facts());
        help.close();
        return norms;
    };
    int points = 0;
    for (auto* verdict : form->findChildren<ui::Segmented*>()) {
        INFO(verdict->accessibleName().toStdString());
        CHECK_FALSE(asked(verdict->button(0)).isEmpty());
        ++points;
    }
    CHECK(points == 10);
    const auto tile = [&](core::review::Opinion opinion) {
        for (auto* each : form->findChildren<ui::OptionTile*>())
            if (each->text() == ui::words(opinion))
                return each;
        FAIL("no such opinion");
        return static_cast<ui::OptionTile*>(nullptr);
    };
    CHECK(asked(tile(core::review::Opinion::Agree)).contains(QLatin1String("Public Security Administration Punishments Law art. 114")));
    CHECK(asked(tile(core::review::Opinion::Discuss)).contains(QLatin1String("Public Security Administration Punishments Law art. 113")));
    CHECK_FALSE(asked(form->findChild<QWidget*>(QStringLiteral("article"))).isEmpty());
}

TEST_CASE("the numbers of articles are written as the law writes them", "[norms]")
{
    CHECK(ui::articleNumber(9) == u"第九条"_qs);
    CHECK(ui::articleNumber(10) == u"第十条"_qs);
    CHECK(ui::articleNumber(20) == u"第二十条"_qs);
    CHECK(ui::articleNumber(36) == u"第三十六条"_qs);
    CHECK(ui::articleNumber(100) == u"第一百条"_qs);
    CHECK(ui::articleNumber(108) == u"第一百零八条"_qs);
    CHECK(ui::articleNumber(115) == u"第一百一十五条"_qs);
    CHECK(ui::articleNumber(220) == u"第二百二十条"_qs);
}

TEST_CASE("the card of norms stays inside the window, and PgDn turns what is longer", "[ui][norms]")
{
    Helped h("theft", QStringLiteral("zh"));
    h.page->resize(1024, 600);
    settle(30);
    h.named<QToolButton>(u"Add evidence: 扣押清单"_qs)->click();
    auto* store = test::openForm(*h.page)->findChild<QWidget*>(QStringLiteral("store"));
    h.asked(store);
    const QRect inside(h.page->mapToGlobal(QPoint(0, 0)), h.page->size());
    const QRect card = h.help->card()->geometry();
    INFO("card " << card.left() << " " << card.top() << " " << card.width() << " x " << card.height() << " in " << inside.left() << " " << inside.top() << " "
                 << inside.width() << " x " << inside.height());
    CHECK(inside.adjusted(-12, -12, 12, 12).contains(card));
    CHECK(h.help->card()->turn(1));
    CHECK(h.help->card()->accessibleDescription().contains(u"扣押"_qs));
}
