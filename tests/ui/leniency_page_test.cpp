#include "tests/ui/pages_office.h"

#include "core/cases/command_fields.h"
#include "core/leniency/command_fields.h"
#include "core/leniency/enterprise_queries.h"
#include "core/leniency/query_fields.h"
#include "core/staff/commands.h"
#include "core/staff/rules.h"
#include "tests/ui/lint.h"
#include "ui/cases/case_detail.h"
#include "ui/cases/cases_page.h"
#include "ui/cases/leniency_overlay.h"
#include "ui/kit/form_dialog.h"
#include "ui/shell/preferences.h"
#include "ui/text/leniency_words.h"
#include "ui/text/words.h"

#include <catch2/catch.hpp>

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTest>

using namespace minyi;
using test::opened;
using test::PagesOffice;
using test::settle;
using ui::CasesPage;
namespace le = core::leniency;

namespace {

/// A scrap dealer's case that ma handles; xu is of legal affairs.
struct Dealer {
    template <class C>
    auto say(const std::string& account, const C& command)
    {
        return office.say(account, command);
    }
    Dealer()
    {
        REQUIRE(office.office().submit(core::staff::systemActor(), core::staff::AddOfficer{"xu", "徐素问", "370299020000", {core::Role::R8}, {}}));
        core::cases::RegisterCase command;
        command.title = "废旧金属收购站未备案";
        command.subtype = "scrap";
        command.handler = "ma";
        command.people.push_back({"party", "沈一舟", "370299199001011244", {}, {}, {}, {}});
        file = say("ma", command).file;
        say("chief", core::cases::MoveCase{file, core::cases::Step::File, {}, {}, {}});
    }
    le::CardAnswer card()
    {
        const auto card = office.office().ask(office.actor("ma"), le::Card{file});
        REQUIRE(card);
        return *card;
    }

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

QPushButton* button(const QWidget& inside, const QString& words)
{
    for (auto* each : inside.findChildren<QPushButton*>())
        if (each->text() == words)
            return each;
    return nullptr;
}

bool says(const QWidget& inside, const QString& words)
{
    for (auto* each : inside.findChildren<QLabel*>())
        if (each->text().contains(words))
            return true;
    for (auto* each : inside.findChildren<ui::ChipLabel*>())
        if (each->chip().words.contains(words))
            return true;
    return false;
}

ui::FormDialog* formOver(const QWidget& page)
{
    for (auto* one : page.window()->findChildren<ui::FormDialog*>())
        if (one->isVisible())
            return one;
    return nullptr;
}

bool isChinese(const QString& text)
{
    return std::ranges::any_of(text, [](const QChar c) { return c.script() == QChar::Script_Han; });
}

template <class E>
void checkWords()
{
    for (const auto& token : core::TokensOf<E>::table) {
        INFO(token.text);
        CHECK(isChinese(ui::words(token.value)));
    }
}

} // namespace

TEST_CASE("every word of the list and the safeguards, and every field a refusal names, is Chinese in Chinese", "[ui][leniency][words]")
{
    ui::Preferences preferences({});
    preferences.setLanguage("zh");
    checkWords<le::Confidence>();
    checkWords<le::State>();
    checkWords<le::Party>();
    checkWords<le::Failure>();
    checkWords<le::Step>();
    checkWords<le::NoteKind>();
    for (const char* field : {"entry", "valid_from", "valid_to", "found_on", "id_number", "company", "registration", "asked", "sources", "other_act",
                              "injury", "loss", "further", "noticed", "injury_words", "loss_words", "further_words", "noticed_words", "correction",
                              "corrected_on", "proof", "undertaking", "education", "failure", "assessment", "alleged", "frozen", "illegal", "other",
                              "lawful", "division", "options", "dispute_words", "contact", "visits", "items", "kind", "needless", "month", "course",
                              "person", "words", "way", "reason", "paper", "due", "day", "to", "decision"}) {
        INFO(field);
        CHECK(isChinese(ui::sentence({core::Why::Missing, field})));
        CHECK(isChinese(ui::fieldName(field)));
    }
}

TEST_CASE("the list shows how sure each entry is, and Enter puts one into use with its document", "[ui][leniency]")
{
    Dealer d;
    auto session = d.office.session("xu", "en");
    auto page = opened<CasesPage>(session);
    auto* overlay = ui::openNoPenaltyList(session, page.get());
    settle(50);
    QAbstractItemModelTester tester(const_cast<ui::RowModel<ui::EntryLine>*>(&overlay->rows()), QAbstractItemModelTester::FailureReportingMode::Fatal);
    REQUIRE(overlay->rows().rowCount() == 35);
    CHECK(overlay->rows().index(13, 3).data().toString().contains("High"));
    overlay->table()->setCurrentIndex(overlay->rows().index(34, 0));
    settle();
    CHECK_FALSE(overlay->switchButton()->isVisible()); // an example is never put into use
    overlay->table()->setCurrentIndex(overlay->rows().index(13, 0));
    QTest::keyClick(overlay->table(), Qt::Key_Return);
    settle(20);
    auto* form = formOver(*page);
    REQUIRE(form);
    form->accept();
    settle(50);
    REQUIRE(formOver(*page)); // without a document it stays
    form->findChild<QLineEdit*>("paper")->setText("滨公通〔2026〕1号");
    form->accept();
    settle(300);
    CHECK(overlay->rows().row(13).row.inUse);
    CHECK(overlay->rows().index(13, 6).data().toString() == "滨公通〔2026〕1号");
    CHECK(overlay->switchButton()->text() == "Take out of use");
    CHECK(overlay->table()->currentIndex().row() == 13);
}

TEST_CASE("who may not take rules reads the list and switches nothing", "[ui][leniency]")
{
    Dealer d;
    auto session = d.office.session("ma");
    auto page = opened<CasesPage>(session);
    auto* overlay = ui::openNoPenaltyList(session, page.get());
    settle(50);
    CHECK(overlay->rows().rowCount() == 35);
    CHECK_FALSE(overlay->switchButton()->isVisible());
    QTest::keyClick(overlay->table(), Qt::Key_Return);
    settle(20);
    CHECK_FALSE(formOver(*page));
}

TEST_CASE("a case shows the entries that fit with their confidence, and its course goes on by forms", "[ui][leniency]")
{
    Dealer d;
    d.say("xu", le::SwitchEntry{"NP14", true, "滨公通〔2026〕1号", core::parseDay("2026-01-01"), {}, {}});
    auto session = d.office.session("ma", "en");
    auto page = opened<CasesPage>(session);
    settle(50);
    REQUIRE(page->detail()->file());
    CHECK(says(*page->detail(), "NP14"));
    CHECK(says(*page->detail(), "High: published or plain in the text"));
    CHECK(says(*page->detail(), "Not in use")); // NP15, NP16
    auto* begin = button(*page->detail(), "Try by the list");
    REQUIRE(begin);
    begin->click();
    CHECK(field<QComboBox>(*page, "person")->currentText().startsWith("沈一舟"));
    test::openForm(*page)->accept();
    settle(300);
    REQUIRE(d.card().courses.size() == 1);
    auto* match = button(*page->detail(), "Match with an entry");
    REQUIRE(match);
    match->click();
    CHECK(field<QComboBox>(*page, "entry")->count() == 1); // what is not in use is not offered
    test::openForm(*page)->accept();
    settle(300);
    auto* query = button(*page->detail(), "Make the first-time query");
    REQUIRE(query);
    query->click();
    field<QPlainTextEdit>(*page, "asked")->setPlainText("同一行为");
    field<QLineEdit>(*page, "sources")->setText("警综平台");
    test::openForm(*page)->accept();
    settle(300);
    CHECK(d.card().courses.front().course.state == le::State::HarmCheck);
    CHECK(says(*page->detail(), "sources: 警综平台"));
}

TEST_CASE("a case marked as an enterprise's says that its measure has to be weighed", "[ui][leniency]")
{
    Dealer d;
    auto session = d.office.session("ma", "en");
    auto page = opened<CasesPage>(session);
    settle(50);
    auto* mark = button(*page->detail(), "Mark by registration number");
    REQUIRE(mark);
    mark->click();
    field<QLineEdit>(*page, "registration")->setText("91370299MA3TEXT01R");
    test::openForm(*page)->accept();
    settle(300);
    CHECK(says(*page->detail(), "has to be weighed before a measure"));
    REQUIRE(button(*page->detail(), "Weigh a measure"));
    button(*page->detail(), "Weigh a measure")->click();
    CHECK(field<QComboBox>(*page, "contact"));
    test::openForm(*page)->accept();
    settle(50);
    CHECK(test::openForm(*page)); // refused at its field, and what was typed stays
}

TEST_CASE("the list and the case's sections pass the lint in both languages", "[ui][leniency][lint]")
{
    Dealer d;
    d.say("xu", le::SwitchEntry{"NP14", true, "滨公通〔2026〕1号", core::parseDay("2026-01-01"), {}, {}});
    d.say("ma", le::BeginCourse{d.file, core::dayOf(d.office.office().now()), {}, "海棠再生资源站", "91370299MA3TEXT01R"});
    d.say("ma", le::MatchEntry{d.file, "NP14"});
    for (const char* language : {"zh", "en"}) {
        auto session = d.office.session("chief", language); // the handler's own people are in full
        auto page = opened<CasesPage>(session);
        settle(50);
        CHECK(says(*page->detail(), "海棠再生资源站"));
        CHECK(test::lintEverywhere(*page).join('\n').toStdString() == "");
    }
}
