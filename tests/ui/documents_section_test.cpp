#include "tests/ui/pages_office.h"

#include "core/cases/command_fields.h"
#include "core/cases/query_fields.h"
#include "core/documents/command_fields.h"
#include "core/staff/commands.h"
#include "core/staff/rules.h"
#include "ui/cases/case_detail.h"
#include "ui/cases/cases_page.h"
#include "ui/cases/document_forms.h"
#include "ui/cases/documents_section.h"
#include "ui/cases/penalty_fields.h"
#include "ui/documents/paper_reader.h"
#include "ui/documents/paper_view.h"
#include "ui/kit/form_dialog.h"
#include "ui/kit/norm_topic.h"
#include "ui/kit/stepper.h"
#include "ui/shell/preferences.h"
#include "ui/text/documents_words.h"
#include "ui/text/words.h"

#include <catch2/catch.hpp>

#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace minyi;
using core::cases::Step;
using core::documents::Standing;
using test::opened;
using test::PagesOffice;
using test::settle;
using ui::CasesPage;

namespace {

/// An assault that ma handles and chief filed.
struct Filed {
    PagesOffice office;
    core::Id<core::cases::CaseFile> file;

    template <class C>
    auto say(const std::string& account, const C& command)
    {
        return office.say(account, command);
    }
    Filed()
    {
        core::cases::RegisterCase command;
        command.title = "邻里纠纷殴打他人案";
        command.subtype = "assault";
        command.place = "望海路18号院内";
        command.summary = "因停车发生争执，用拳头击打对方面部。";
        command.handler = "ma";
        command.people.push_back({"reporter", "郑晓明", {}, "13800001234", {}, {}, {}});
        command.people.push_back({"suspect", "周立新", "370299199007020037", {}, {}, {}, {}});
        file = say("ma", command).file;
        say("chief", core::cases::MoveCase{file, Step::File, {}, {}, {}});
    }
    core::documents::DeskRow row(const std::string& form)
    {
        const auto desk = office.office().ask(office.actor("ma"), core::documents::Desk{file});
        REQUIRE(desk);
        for (const auto& each : desk->rows)
            if (each.form == form)
                return each;
        FAIL(form);
        return {};
    }
};

QToolButton* act(const QWidget& inside, const char* name)
{
    for (auto* each : inside.findChildren<QToolButton*>())
        if (each->accessibleName() == QString::fromUtf8(name))
            return each;
    return nullptr;
}

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

} // namespace

TEST_CASE("a paper is made, filled in, locked and served where the case is worked on", "[ui][documents]")
{
    Filed f;
    auto session = f.office.session("ma", "en");
    auto page = opened<CasesPage>(session);
    settle(50);
    REQUIRE(page->detail()->file());
    auto* make = act(*page, "Make this paper: Filing notice");
    REQUIRE(make);
    make->click();
    settle(50);
    CHECK(f.row("filing_notice").standing == Standing::Draft);
    CHECK_FALSE(act(*page, "Make final: Filing notice")); // something is missing
    REQUIRE(act(*page, "Fill in: Filing notice"));
    REQUIRE(test::openForm(*page)); // what is left is asked at once
    CHECK(test::openForm(*page)->findChild<QLineEdit*>("reporter")->text() == QString::fromUtf8("郑晓明")); // begun with what the case knows
    field<QLineEdit>(*page, "contact")->setText("0532-00001100");
    test::openForm(*page)->accept();
    settle(50);
    REQUIRE(act(*page, "Make final: Filing notice"));
    act(*page, "Make final: Filing notice")->click();
    settle(50);
    CHECK(f.row("filing_notice").standing == Standing::Draft); // asked first: it does not change any more
    test::openForm(*page)->accept();
    settle(50);
    CHECK(f.row("filing_notice").standing == Standing::Final);
    CHECK(f.row("filing_notice").number.ends_with("行立告字〔2026〕1号"));
    CHECK_FALSE(act(*page, "Open again: Filing notice")); // not by the handler
    REQUIRE(act(*page, "Note the service: Filing notice"));
    act(*page, "Note the service: Filing notice")->click();
    auto* way = field<QComboBox>(*page, "way");
    way->setCurrentIndex(way->findData(QStringLiteral("left")));
    field<QLineEdit>(*page, "receiver")->setText("郑晓明");
    test::openForm(*page)->accept();
    settle(50);
    REQUIRE(test::openForm(*page)); // a witness or a recording is asked for, and what was typed stays
    CHECK(field<QLineEdit>(*page, "receiver")->text() == QStringLiteral("郑晓明"));
    field<QLineEdit>(*page, "note")->setText("见证人：孟舟");
    test::openForm(*page)->accept();
    settle(50);
    CHECK(f.row("filing_notice").services == 1);
}

TEST_CASE("when a paper was served is written, never before it was final and never to come; on whom begins with whom it names", "[ui][documents]")
{
    Filed f;
    const auto paper = f.say("ma", core::documents::DraftDocument{f.file, "filing_notice", {}, {}, {}});
    f.say("ma", core::documents::WriteDocument{paper, {{"contact", "0532-00001100"}}, {}});
    f.say("ma", core::documents::LockDocument{paper, {}});
    const auto locked = f.office.office().now();
    f.office.workplace().setNow({locked.ms + 3 * core::kHour}, true);
    auto session = f.office.session("ma", "en");
    auto page = opened<CasesPage>(session);
    settle(50);
    REQUIRE(act(*page, "Note the service: Filing notice"));
    act(*page, "Note the service: Filing notice")->click();
    CHECK(field<QLineEdit>(*page, "receiver")->text() == QString::fromUtf8("郑晓明"));
    CHECK(field<QLineEdit>(*page, "at")->text().toStdString() == core::plainTime({locked.ms + 3 * core::kHour}));
    for (const auto& wrong : {core::plainTime({locked.ms - core::kHour}), core::plainTime({locked.ms + 4 * core::kHour}), std::string("noon"), std::string()}) {
        INFO(wrong);
        field<QLineEdit>(*page, "at")->setText(QString::fromStdString(wrong));
        test::openForm(*page)->accept();
        settle(50);
        CHECK(test::openForm(*page));
        CHECK(f.row("filing_notice").services == 0);
    }
    field<QLineEdit>(*page, "at")->setText(QString::fromStdString(core::plainTime({locked.ms + core::kHour})));
    test::openForm(*page)->accept();
    settle(50);
    CHECK_FALSE(test::openForm(*page));
    const auto read = f.office.office().ask(f.office.actor("ma"), core::documents::DocumentPaper{paper});
    REQUIRE(read);
    REQUIRE(read->services.size() == 1);
    CHECK(core::plainTime(read->services.front().at) == core::plainTime({locked.ms + core::kHour}));
}

TEST_CASE("F1 on a paper of a case asks the norms of that paper", "[ui][documents]")
{
    Filed f;
    auto session = f.office.session("ma", "en");
    auto page = opened<CasesPage>(session);
    settle(50);
    auto* make = act(*page, "Make this paper: Filing notice");
    REQUIRE(make);
    CHECK(ui::topicOf(*make) == QStringLiteral("paper.filing_notice"));
    make->click();
    settle(50);
    CHECK(ui::topicOf(*field<QLineEdit>(*page, "contact")) == QStringLiteral("paper.filing_notice"));
}

TEST_CASE("a decision about two suspects asks for each: a penalty, or the grounds of none", "[ui][cases]")
{
    Filed f;
    f.say("ma", core::cases::AddPerson{f.file, "suspect", "周立功", {}, {}, {}, {}, {}});
    const auto file = f.office.office().ask(f.office.actor("ma"), core::cases::File{f.file});
    REQUIRE(file);
    QWidget over;
    ui::FormDialog form(QStringLiteral("penalty"), &over);
    const ui::PenaltyFields fields(&form, *file);
    std::vector<qint64> suspects;
    for (const auto& person : file->people)
        if (person.role == "suspect")
            suspects.push_back(person.id.value);
    REQUIRE(suspects.size() == 2);
    const auto of = [&](const char* name, qint64 person) { return QStringLiteral("%1 %2").arg(QLatin1String(name)).arg(person); };
    REQUIRE(form.findChild<QSpinBox*>(of("fine", suspects[0])));
    form.findChild<QSpinBox*>(of("fine", suspects[0]))->setValue(800);
    form.findChild<QLineEdit*>(of("no_penalty", suspects[1]))->setText(QString::fromUtf8("情节轻微"));
    const auto value = fields.value();
    REQUIRE(value.at("people").size() == 2);
    CHECK(value["people"][0]["fine"] == 800);
    CHECK(value["people"][0]["person"] == std::to_string(suspects[0]));
    CHECK_FALSE(value["people"][0].contains("no_penalty"));
    CHECK(value["people"][1]["no_penalty"] == "情节轻微");
    auto alone = *file;
    std::erase_if(alone.people, [&](const auto& person) { return person.id.value == suspects[1]; });
    ui::FormDialog one(QStringLiteral("penalty"), &over);
    CHECK(ui::PenaltyFields(&one, alone).value() == core::Json{{"fine", 0}, {"detention_days", 0}, {"warning", false}});
    CHECK_FALSE(one.findChild<QLineEdit*>("no_penalty"));
}

TEST_CASE("what is written on a paper is asked for in its shape, before the office is", "[ui][documents]")
{
    Filed f;
    f.say("ma", core::documents::DraftDocument{f.file, "summons", {}, {}, {}});
    auto session = f.office.session("ma", "en");
    auto page = opened<CasesPage>(session);
    settle(50);
    REQUIRE(act(*page, "Fill in: Summons"));
    act(*page, "Fill in: Summons")->click();
    settle(50);
    field<QLineEdit>(*page, "appear")->setText("afternoon");
    test::openForm(*page)->accept();
    settle(50);
    CHECK(test::openForm(*page));
    field<QLineEdit>(*page, "appear")->setText("2026-11-20 14:00");
    field<QPlainTextEdit>(*page, "grounds")->setPlainText("涉嫌殴打他人");
    test::openForm(*page)->accept();
    settle(50);
    CHECK_FALSE(test::openForm(*page));
    CHECK(f.row("summons").missing.size() == 2); // basis and approver
}

TEST_CASE("a paper is saved for a word processor and as a PDF, and each is a print", "[ui][documents]")
{
    Filed f;
    const auto paper = f.say("ma", core::documents::DraftDocument{f.file, "filing_form", {}, {}, {}});
    auto session = f.office.session("ma", "en");
    auto page = opened<CasesPage>(session);
    settle(50);
    auto* section = page->findChild<ui::DocumentsSection*>();
    REQUIRE(section);
    QTemporaryDir folder;
    section->saveTo(paper, folder.filePath("a.docx"));
    section->saveTo(paper, folder.filePath("a.pdf"));
    settle(50);
    QFile docx(folder.filePath("a.docx")), pdf(folder.filePath("a.pdf"));
    REQUIRE(docx.open(QIODevice::ReadOnly));
    REQUIRE(pdf.open(QIODevice::ReadOnly));
    CHECK(docx.read(2) == "PK");
    CHECK(pdf.read(4) == "%PDF");
}

TEST_CASE("the chief sees the papers of a case and opens a final one again; a form about several people asks whom", "[ui][documents]")
{
    Filed f;
    const auto paper = f.say("ma", core::documents::DraftDocument{f.file, "filing_notice", {}, {}, {}});
    f.say("ma", core::documents::WriteDocument{paper, {{"contact", "0532-00001100"}}, {}});
    f.say("ma", core::documents::LockDocument{paper, {}});
    f.say("ma", core::cases::AddPerson{f.file, "suspect", "周立功", {}, {}, {}, {}, {}});
    {
        auto session = f.office.session("chief", "en");
        auto page = opened<CasesPage>(session);
        settle(50);
        REQUIRE(act(*page, "Open again: Filing notice"));
        CHECK(test::lintEverywhere(*page).join("\n").toStdString() == "");
        CHECK(act(*page, "Read: Filing notice"));
        CHECK_FALSE(act(*page, "Make this paper: Administrative case filing form"));
        act(*page, "Open again: Filing notice")->click();
        field<QPlainTextEdit>(*page, "reason")->setPlainText("电话写错");
        test::openForm(*page)->accept();
        settle(50);
        CHECK(f.row("filing_notice").standing == Standing::Draft);
    }
    auto session = f.office.session("ma", "zh");
    auto page = opened<CasesPage>(session);
    settle(50);
    auto* section = page->findChild<ui::DocumentsSection*>();
    REQUIRE(section);
    section->forms()->draft(f.file.value, f.row("summons"));
    CHECK(field<QComboBox>(*page, "person")->count() == 2);
    test::openForm(*page)->accept();
    settle(50);
    CHECK(f.row("summons").standing == Standing::Draft);
}

TEST_CASE("how a paper stands and how it was served have their words in Chinese", "[words][documents]")
{
    ui::Preferences preferences({});
    preferences.setLanguage("zh");
    const auto chinese = [](const QString& text) { return std::ranges::any_of(text, [](QChar c) { return c.script() == QChar::Script_Han; }); };
    for (const auto& token : core::TokensOf<Standing>::table)
        CHECK(chinese(ui::words(token.value)));
    for (const auto& token : core::TokensOf<core::documents::Way>::table)
        CHECK(chinese(ui::words(token.value)));
    for (const char* name : {"fields", "form", "about", "receiver", "values", "person", "reason", "note"})
        CHECK(chinese(ui::sentence({core::Why::Missing, name})));
    preferences.setLanguage("en");
}

TEST_CASE("a paper is read on its page, as wide as the window, by keys, and one button closes it", "[ui][documents][reader]")
{
    Filed f;
    const auto paper = f.say("ma", core::documents::DraftDocument{f.file, "filing_notice", {}, {}, {}});
    f.say("ma", core::documents::WriteDocument{paper, {{"contact", "0532-00001100"}}, {}});
    f.say("ma", core::documents::LockDocument{paper, {}});
    auto session = f.office.session("ma", "en");
    auto page = opened<CasesPage>(session);
    settle(50);
    REQUIRE(act(*page, "Read: Filing notice"));
    act(*page, "Read: Filing notice")->click();
    settle(50);
    auto* reader = page->window()->findChild<ui::PaperReader*>();
    REQUIRE(reader);
    CHECK(reader->view()->pageCount() == 1);
    CHECK(reader->view()->accessibleDescription().contains("0532-00001100"));
    CHECK(reader->panel()->height() > reader->height() - 48);
    QStringList buttons;
    for (const auto* each : reader->findChildren<QPushButton*>())
        buttons << each->text();
    CHECK(buttons == QStringList{"Close"});
    CHECK(reader->view()->horizontalScrollBar()->maximum() == 0);
    auto* down = reader->view()->verticalScrollBar();
    REQUIRE(down->maximum() > 0); // fits the width, not the height
    QTest::keyClick(reader->view(), Qt::Key_Down);
    CHECK(down->value() > 0);
    QTest::keyClick(reader->view(), Qt::Key_Escape);
    settle(50);
    const auto* left = page->window()->findChild<ui::PaperReader*>(); // it goes when the loop comes round
    CHECK((!left || left->isHidden()));
}

TEST_CASE("without a printer the paper is offered as a PDF where it was to be printed", "[ui][documents][reader]")
{
    Filed f;
    f.say("ma", core::documents::DraftDocument{f.file, "filing_notice", {}, {}, {}});
    auto session = f.office.session("ma", "en");
    auto page = opened<CasesPage>(session);
    settle(50);
    act(*page, "Print: Filing notice")->click();
    REQUIRE(test::openForm(*page));
    bool offered = false;
    for (const auto* each : test::openForm(*page)->findChildren<QPushButton*>())
        offered = offered || each->text() == "Save as a PDF";
    CHECK(offered);
}

TEST_CASE("a record of questioning has room, its recorder is a colleague, and a time hint is no day to come", "[ui][documents][reader]")
{
    Filed f;
    f.office.legalStaff();
    const auto file = f.office.office().ask(f.office.actor("ma"), core::cases::File{f.file});
    const auto paper = f.say("ma", core::documents::DraftDocument{f.file, "questioning", file->people.front().id, {}, {}});
    auto session = f.office.session("ma", "en");
    auto page = opened<CasesPage>(session);
    settle(50);
    act(*page, "Fill in: Record of questioning")->click();
    settle(50);
    CHECK(field<QPlainTextEdit>(*page, "body")->height() >= 300);
    CHECK(field<QLineEdit>(*page, "begun")->placeholderText().startsWith(QString::fromStdString(core::isoDay(core::dayOf(session.now())))));
    auto* recorder = field<QComboBox>(*page, "recorder");
    REQUIRE(recorder->count() > 2);
    recorder->setCurrentIndex(2);
    const auto name = recorder->currentText().section(QStringLiteral(" · "), 0, 0);
    test::openForm(*page)->accept();
    settle(50);
    const auto values = f.office.office().ask(f.office.actor("ma"), core::documents::DocumentPaper{paper})->values;
    CHECK(std::ranges::find(values, "recorder", &core::documents::ValueRow::key)->value == name.toStdString());
}

TEST_CASE("who gets the copy is the victim as soon as it is one, unless somebody else was written", "[ui][documents][reader]")
{
    Filed f;
    auto session = f.office.session("ma", "en");
    auto page = opened<CasesPage>(session);
    settle(50);
    ui::DocumentForms forms(session, page.get());
    auto row = f.row("filing_form");
    row.receiver = "周立新";
    row.victims = "郑晓明";
    forms.openServe(row);
    auto* receiver = field<QLineEdit>(*page, "receiver");
    auto* copy = field<QCheckBox>(*page, "copy");
    REQUIRE_FALSE(copy->isHidden());
    copy->setChecked(true);
    CHECK(receiver->text() == QStringLiteral("郑晓明"));
    copy->setChecked(false);
    CHECK(receiver->text() == QStringLiteral("周立新"));
    receiver->setText("周大伟");
    copy->setChecked(true);
    CHECK(receiver->text() == QStringLiteral("周大伟"));
    test::openForm(*page)->dismiss();
    settle(50);
    row.victims.clear();
    forms.openServe(row);
    CHECK(field<QCheckBox>(*page, "copy")->isHidden()); // nobody gets one
    test::openForm(*page)->dismiss();
    settle(50);
}

TEST_CASE("a closed case has come to the follow-up, which nobody has made", "[ui][documents][reader]")
{
    Filed f;
    for (const Step step : {Step::Investigate, Step::Mediate, Step::MediationKept})
        f.say("ma", core::cases::MoveCase{f.file, step, {}, "理由", {}});
    auto session = f.office.session("ma", "en");
    auto page = opened<CasesPage>(session);
    page->openItem(core::AggKind::Case, f.file.value);
    settle(200);
    auto* stepper = page->detail()->findChild<ui::Stepper*>();
    REQUIRE(stepper);
    const auto said = stepper->accessibleDescription();
    INFO(said.toStdString());
    CHECK(said.count(QStringLiteral(" done")) == 6);
    CHECK(said.count(QStringLiteral(" now")) == 1);
}
