#include "tests/ui/pages_office.h"

#include "core/followup/command_fields.h"
#include "core/recordings/command_fields.h"
#include "core/recordings/query_fields.h"
#include "core/staff/rules.h"
#include "tests/ui/lint.h"
#include "ui/followup/followup_page.h"
#include "ui/kit/banner.h"
#include "ui/kit/chip.h"
#include "ui/kit/form_dialog.h"
#include "ui/kit/qt_text.h"
#include "ui/kit/views.h"
#include "ui/recordings/calls_list.h"
#include "ui/recordings/listening_sheet.h"
#include "ui/recordings/play_sheet.h"
#include "ui/shell/preferences.h"
#include "ui/text/recordings_words.h"

#include <catch2/catch.hpp>

#include <QAbstractItemModelTester>
#include <QTest>

using namespace minyi;
using test::opened;
using test::PagesOffice;
using test::settle;

namespace {

namespace rec = core::recordings;

ui::FormDialog* formOf(QWidget& window)
{
    for (auto* form : window.findChildren<ui::FormDialog*>())
        if (form->isVisible())
            return form;
    return nullptr;
}

QPushButton* buttonOf(const QWidget& window, const QString& words)
{
    for (auto* button : window.findChildren<QPushButton*>())
        if (button->text() == words && button->isVisibleTo(&window))
            return button;
    return nullptr;
}

QStringList chipsOf(const QWidget& window)
{
    QStringList all;
    for (const auto* chip : window.findChildren<ui::ChipLabel*>())
        all << chip->chip().words;
    return all;
}

/// A row for the last call, as the folder of the exchange leaves it; the office is in memory, so there is no file.
rec::CallRow recorded(PagesOffice& office, const std::string& sourceId)
{
    const auto rows = office.office().ask(office.actor("wu"), rec::OfMatter{office.matter(sourceId)});
    REQUIRE(rows);
    const rec::CallRow call = rows->front();
    REQUIRE(office.office().submit(core::staff::systemActor(),
                                   rec::Take{call.call, call.at, 83, 1000, std::string(64, 'a'), "wav"}));
    return office.office().ask(office.actor("wu"), rec::OfMatter{office.matter(sourceId)})->front();
}

/// A window on which overlays lie.
struct Window : QWidget {
    Window()
    {
        resize(1440, 900);
        show();
    }
};

} // namespace

TEST_CASE("a call without a recording is marked, and one with it is played by who made it", "[ui][recordings]")
{
    PagesOffice office;
    ui::Preferences preferences({});
    preferences.setLanguage("zh");
    office.drafted("M1", "lin");
    auto lin = office.session("lin"), sun = office.session("sun");
    ui::CallsList list(lin), other(sun);
    list.ui::CallsList::show(office.matter("M1").value);
    settle();
    CHECK(chipsOf(list) == QStringList{"无录音"});
    CHECK_FALSE(buttonOf(list, "播放"));

    recorded(office, "M1");
    list.ui::CallsList::show(office.matter("M1").value);
    other.ui::CallsList::show(office.matter("M1").value);
    settle();
    CHECK(chipsOf(list).isEmpty());
    REQUIRE(buttonOf(list, "播放"));
    CHECK(buttonOf(list, "播放")->isEnabled());
    CHECK_FALSE(buttonOf(other, "播放")->isEnabled());
    auto chief = office.session("chief"); // who may hear none sees none
    ui::CallsList none(chief);
    none.ui::CallsList::show(office.matter("M1").value);
    settle();
    CHECK(none.rows().empty());
}

TEST_CASE("the matter in the call room shows its calls with the mark", "[ui][recordings]")
{
    PagesOffice office;
    ui::Preferences preferences({});
    preferences.setLanguage("zh");
    auto session = office.session("lin");
    auto page = opened<ui::FollowUpPage>(session);
    core::followup::RecordCall vain;
    vain.matter = office.matter("M1");
    vain.outcome = core::followup::Outcome::NoAnswer;
    REQUIRE(office.office().submit(office.actor("lin"), core::followup::Claim{vain.matter}));
    REQUIRE(office.office().submit(office.actor("lin"), vain));
    page->open(office.matter("M1").value);
    settle();
    auto* list = page->call()->findChild<ui::CallsList*>();
    REQUIRE(list);
    CHECK(list->rows().size() == 1);
    CHECK(list->isVisibleTo(page.get()));
    CHECK(chipsOf(*list) == QStringList{"无录音"});
}

TEST_CASE("hearing asks for the reason first, and a file that is gone is told and not played", "[ui][recordings]")
{
    PagesOffice office;
    ui::Preferences preferences({});
    preferences.setLanguage("zh");
    office.drafted("M1", "lin");
    recorded(office, "M1");
    auto session = office.session("lin");
    Window window;
    auto* list = new ui::CallsList(session, &window);
    list->ui::CallsList::show(office.matter("M1").value);
    settle();
    QTest::mouseClick(buttonOf(*list, "播放"), Qt::LeftButton);
    auto* form = formOf(window);
    REQUIRE(form);
    form->accept();
    settle();
    CHECK(formOf(window) == form); // the reason is missing
    form->findChild<QLineEdit*>("reason")->setText("核对原话");
    form->accept();
    settle();
    CHECK_FALSE(formOf(window));
    CHECK(window.findChildren<ui::PlaySheet*>().isEmpty());
    CHECK(list->findChild<ui::Banner*>()->words().contains("缺失"));
}

TEST_CASE("without a loudspeaker the player says so and stays", "[ui][recordings]")
{
    ui::Preferences preferences({});
    preferences.setLanguage("zh");
    Window window;
    auto* sheet = new ui::PlaySheet("11-20 09:42 林晓燕", "/nowhere.wav", &window);
    sheet->open();
    settle();
    if (!sheet->canPlay()) // the machine of the tests has none
        CHECK_FALSE(buttonOf(*sheet, "播放")->isEnabled());
    QTest::keyClick(sheet, Qt::Key_Space);
    QTest::keyClick(sheet, Qt::Key_S);
    QTest::keyClick(sheet, Qt::Key_Escape);
    CHECK_FALSE(sheet->isVisible());
}

TEST_CASE("the supervisor draws a period and records what was heard", "[ui][recordings]")
{
    PagesOffice office;
    ui::Preferences preferences({});
    preferences.setLanguage("zh");
    office.drafted("M1", "lin");
    recorded(office, "M1");
    office.workplace().setNow(core::at(*core::parseDay("2026-11-23"), 9), true);
    auto session = office.session("wu");
    Window window;
    auto* sheet = ui::openListening(session, &window);
    QAbstractItemModelTester tester(sheet->table()->model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    settle();
    CHECK(sheet->sample().rowCount() == 0);
    CHECK_FALSE(sheet->table()->isVisible()); // the empty state helps
    sheet->draw();
    settle();
    REQUIRE(sheet->sample().rowCount() == 1); // the week before is offered by itself
    CHECK(sheet->sample().row(0).state.words == "待听");

    sheet->table()->setFocus();
    sheet->table()->setCurrentIndex(sheet->sample().index(0, 0));
    QTest::keyClick(sheet->table(), Qt::Key_E);
    auto* form = formOf(window);
    REQUIRE(form);
    form->findChild<QComboBox*>("verdict")->setCurrentIndex(static_cast<int>(rec::Verdict::WrongRating));
    form->accept();
    settle();
    CHECK(formOf(window) == form); // a difference needs its note
    form->findChild<QPlainTextEdit*>("note")->setPlainText("群众说的是基本满意。");
    form->accept();
    settle();
    CHECK_FALSE(formOf(window));
    CHECK(sheet->sample().row(0).state.words == ui::words(rec::Verdict::WrongRating));
    CHECK(sheet->counted() == "抽取 1 条，已听 1 条，不一致 1 条");
}

TEST_CASE("answered calls without a recording and recordings past their time stand in the same place", "[ui][recordings]")
{
    PagesOffice office;
    ui::Preferences preferences({});
    preferences.setLanguage("zh");
    office.drafted("M1", "lin");
    office.workplace().setNow(core::at(*core::parseDay("2026-11-23"), 9), true);
    auto session = office.session("wu");
    Window window;
    auto* sheet = ui::openListening(session, &window);
    sheet->choose(ui::ListeningSheet::Missing);
    settle();
    CHECK(sheet->missing().rowCount() == 1);
    CHECK(sheet->counted() == "1 次接通通话中有 1 次无录音");
    sheet->choose(ui::ListeningSheet::Past);
    settle();
    CHECK(sheet->past().rowCount() == 0);
    CHECK_FALSE(buttonOf(*sheet, "申请销毁")->isEnabled());
    CHECK(test::lint::focusHasNames(*sheet) == QStringList());
    CHECK(test::lint::labelsFit(*sheet) == QStringList());
}
