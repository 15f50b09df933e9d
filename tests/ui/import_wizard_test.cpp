#include "tests/ui/pages_office.h"

#include "core/followup/query_fields.h"
#include "ui/imports/import_wizard.h"

#include <catch2/catch.hpp>

#include <QComboBox>
#include <QFile>
#include <QPushButton>
#include <QTableWidget>
#include <QTemporaryDir>

using namespace minyi;
using test::PagesOffice;
using test::settle;
using ui::ImportWizard;

namespace {

constexpr const char* kFile = "流水号,办理单位,姓名,手机号,办理时间,业务名称\n"
                              "X1,望海路派出所,何小军,13800000041,2026-11-19 10:00,户口迁移\n"
                              "X2,望海路派出所,薛明,13800000042,不是时间,户口迁移\n"
                              "X3,望海路派出所,=cmd,13800000043,2026-11-19 11:00,补领证件\n";

struct Wizard {
    Wizard() : session(office.session("lin")), over(new QWidget)
    {
        over->resize(1366, 700);
        over->show();
        wizard = new ImportWizard(session, over.get());
        wizard->open();
        settle(20);
    }
    void run()
    {
        wizard->forward();
        for (int i = 0; i < 100; ++i)
            settle(5);
    }
    QTableWidget* faults() { return wizard->findChild<QTableWidget*>(); }
    QString words()
    {
        QStringList all;
        for (const auto* label : wizard->findChildren<QLabel*>())
            if (label->isVisibleTo(wizard))
                all << label->text();
        return all.join('\n');
    }
    std::size_t matters()
    {
        const auto rows = office.office().ask(office.actor("lin"), core::followup::List{*core::dayFrom(2026, 11, 1), *core::dayFrom(2026, 11, 30), {}, {}, {}, {}});
        REQUIRE(rows);
        return rows->size();
    }

    PagesOffice office;
    ui::Session session;
    std::unique_ptr<QWidget> over;
    ImportWizard* wizard;
};

} // namespace

TEST_CASE("a file whose columns were found goes through a dry run into the list and is taken back", "[ui][imports]")
{
    Wizard w;
    const auto before = w.matters();
    w.wizard->setSource("list.csv", kFile);
    w.run();
    REQUIRE(w.wizard->stage() == ImportWizard::Columns);
    REQUIRE(w.wizard->mapping()->columns() == 6);
    CHECK(w.wizard->mapping()->choice(3)->currentText().startsWith(ui::words(core::imports::Target::Phone)));
    w.run();
    INFO(w.words().toStdString());
    REQUIRE(w.wizard->stage() == ImportWizard::Check);
    CHECK(w.matters() == before); // a dry run writes nothing
    REQUIRE(w.faults()->rowCount() == 1);
    CHECK(w.faults()->item(0, 0)->text() == "3");
    CHECK(w.faults()->item(0, 2)->text() == ui::rowFault("not_a_time"));
    QTemporaryDir folder;
    REQUIRE(w.wizard->saveErrors(folder.filePath("errors.csv")));
    QFile errors(folder.filePath("errors.csv"));
    REQUIRE(errors.open(QIODevice::ReadOnly));
    const auto text = QString::fromUtf8(errors.readAll());
    CHECK(text.contains("X2"));
    CHECK_FALSE(text.contains("X1"));
    w.run();
    REQUIRE(w.wizard->stage() == ImportWizard::Done);
    CHECK(w.matters() == before + 2);
    for (auto* button : w.wizard->findChildren<QPushButton*>())
        if (button->text() == ImportWizard::tr("Take the import back"))
            button->click();
    settle(50);
    CHECK(w.matters() == before);
}

TEST_CASE("a table copied from a spreadsheet is read like a file, and what is none is refused in words", "[ui][imports]")
{
    Wizard w;
    auto pasted = QString::fromUtf8(kFile);
    w.wizard->paste(pasted.replace(',', '\t'));
    w.run();
    CHECK(w.wizard->stage() == ImportWizard::Columns);
    CHECK(w.wizard->mapping()->columns() == 6);
    w.wizard->back();
    CHECK(w.wizard->stage() == ImportWizard::Source);
    w.wizard->setSource("old.xls", std::string("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", 8) + std::string(600, '\0'));
    w.run();
    CHECK(w.wizard->stage() == ImportWizard::Source);
}

TEST_CASE("columns that a file needs and that nobody chose are named before anything is read", "[ui][imports]")
{
    Wizard w;
    w.wizard->setSource("list.csv", kFile);
    w.run();
    REQUIRE(w.wizard->stage() == ImportWizard::Columns);
    for (int column = 0; column < w.wizard->mapping()->columns(); ++column)
        w.wizard->mapping()->choice(column)->setCurrentIndex(0);
    w.run();
    CHECK(w.wizard->stage() == ImportWizard::Columns);
}

TEST_CASE("only channels over which such rows come can be chosen for them", "[ui][imports]")
{
    Wizard w;
    const auto choose = [&](core::imports::Kind kind) {
        w.wizard->kinds()->setCurrentIndex(w.wizard->kinds()->findData(static_cast<int>(kind)));
    };
    CHECK(w.wizard->channels()->count() > 2);
    choose(core::imports::Kind::EventLog);
    CHECK_FALSE(w.wizard->channels()->isVisibleTo(w.wizard));
    choose(core::imports::Kind::Incident);
    REQUIRE(w.wizard->channels()->count() == 2);
    w.wizard->setSource("calls.csv", "接警编号,处警单位,接警时间,警情类别\n"
                                     "Y1,望海路派出所,2026-11-19 10:00:00,纠纷\n"
                                     "Y2,望海路派出所,2026-11-19 11:00:00,纠纷\n");
    w.run();
    REQUIRE(w.wizard->stage() == ImportWizard::Columns);
    w.run();
    INFO(w.words().toStdString());
    REQUIRE(w.wizard->stage() == ImportWizard::Check);
    CHECK(w.faults()->rowCount() == 0);
}
