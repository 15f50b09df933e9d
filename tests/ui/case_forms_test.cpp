#include "tests/ui/limits_office.h"

#include "core/cases/command_fields.h"
#include "core/cases/query_fields.h"
#include "core/evidence/commands.h"
#include "core/leniency/enterprise_commands.h"
#include "core/things/commands.h"
#include "ui/cases/enterprise_section.h"
#include "ui/cases/evidence_forms.h"
#include "ui/cases/files_section.h"
#include "ui/cases/things_forms.h"
#include "ui/cases/things_section.h"
#include "ui/kit/calls.h"
#include "ui/kit/detail_pane.h"

#include <catch2/catch.hpp>

#include <QComboBox>
#include <QDateTimeEdit>
#include <QVBoxLayout>

using namespace minyi;
using test::field;
using test::formOf;
using test::Limits;
using test::settle;

namespace {

namespace ev = core::evidence;

/// A column of a section and nothing else.
struct Column : ui::DetailPane {
    void build(QVBoxLayout*) override {}
};

/// What the checklist of a case asks, as its handler sees it.
ev::DeskAnswer deskOf(Limits& limits, core::Id<core::cases::CaseFile> file)
{
    auto answer = limits.office.office().ask(limits.office.actor("he"), ev::Desk{file});
    REQUIRE(answer);
    return *answer;
}

QString allWords(const QWidget& inside)
{
    QStringList all;
    for (const auto* label : inside.findChildren<QLabel*>())
        all << label->text();
    return all.join(QLatin1Char('\n'));
}

} // namespace

TEST_CASE("a piece of evidence begins with the kind its item of the checklist is of", "[ui][evidence][forms]")
{
    Limits limits;
    auto session = limits.office.session("he");
    QWidget over;
    over.resize(1200, 800);
    over.show();
    ui::EvidenceForms forms(session, &over);
    const auto desk = deskOf(limits, limits.files[0]);
    const std::pair<const char*, const char*> kinds[] = {{"scene", "scene"}, {"fingerprints", "object"}, {"value", "appraisal"}, {"goods", "document"}};
    for (const auto& [item, kind] : kinds) {
        INFO(item);
        forms.openAdd(limits.files[0].value, desk, QString::fromLatin1(item));
        CHECK(field<QComboBox>(over, "kind")->currentData().toString().toStdString() == kind);
        formOf(over)->dismiss();
        settle();
    }
}

TEST_CASE("who was with it, where it was taken and is kept stay from one piece of evidence of a case to the next", "[ui][evidence][forms]")
{
    Limits limits;
    limits.say("admin", core::staff::AddOfficer{"bai", "白星野", "370299020100", {core::Role::R4}, {}});
    auto session = limits.office.session("he");
    QWidget over;
    over.resize(1200, 800);
    over.show();
    ui::EvidenceForms forms(session, &over);
    const auto desk = deskOf(limits, limits.files[0]);
    forms.openAdd(limits.files[0].value, desk, QStringLiteral("goods"));
    settle();
    auto* second = field<QComboBox>(over, "second");
    CHECK(second->findData(QStringLiteral("he")) < 0);
    second->setCurrentIndex(second->findData(QStringLiteral("bai")));
    field<QLineEdit>(over, "source")->setText("王小满");
    field<QLineEdit>(over, "place")->setText("停车棚");
    field<QLineEdit>(over, "store")->setText("案管室");
    field<QPlainTextEdit>(over, "purpose")->setPlainText("证明被盗物品");
    auto* taken = field<QDateTimeEdit>(over, "taken_at");
    taken->setDateTime(taken->dateTime().addSecs(-3600));
    formOf(over)->accept();
    settle();
    REQUIRE(!formOf(over));
    const auto held = deskOf(limits, limits.files[0]);
    REQUIRE(held.evidence.size() == 1);
    CHECK(held.evidence[0].takenAt <= session.now() - core::kHour);

    forms.openAdd(limits.files[0].value, held, QStringLiteral("scene"));
    settle();
    CHECK(field<QComboBox>(over, "second")->currentData().toString() == "bai");
    CHECK(field<QLineEdit>(over, "place")->text() == QStringLiteral("停车棚"));
    CHECK(field<QLineEdit>(over, "store")->text() == QStringLiteral("案管室"));
    CHECK(field<QLineEdit>(over, "source")->text().isEmpty());
    formOf(over)->dismiss();
    settle();

    forms.openAdd(limits.files[1].value, deskOf(limits, limits.files[1]), QStringLiteral("scene"));
    settle();
    CHECK(field<QComboBox>(over, "second")->currentData().toString().isEmpty()); // another case is another place
    CHECK(field<QLineEdit>(over, "store")->text().isEmpty());
}

TEST_CASE("the form for files names the files that were chosen, of many the first", "[ui][files][forms]")
{
    Limits limits;
    auto session = limits.office.session("he");
    QWidget over;
    over.resize(1200, 800);
    over.show();
    ui::FileForms forms(session, &over);
    forms.openBring({1}, {"/a/b/门口.jpg", "/a/b/柜台.mp4"});
    CHECK(allWords(*formOf(over)).contains(QStringLiteral("门口.jpg\n柜台.mp4")));
    CHECK_FALSE(allWords(*formOf(over)).contains(QStringLiteral("/a/b")));
    formOf(over)->dismiss();
    settle();
    QStringList many;
    for (int i = 1; i <= 11; ++i)
        many << QStringLiteral("/a/p%1.jpg").arg(i);
    forms.openBring({1}, many);
    CHECK(allWords(*formOf(over)).contains(QStringLiteral("p8.jpg")));
    CHECK_FALSE(allWords(*formOf(over)).contains(QStringLiteral("p9.jpg")));
}

TEST_CASE("a thing is not handed to oneself, and the office says why not", "[ui][things][forms]")
{
    Limits limits;
    limits.say("admin", core::staff::AddOfficer{"bai", "白星野", "370299020100", {core::Role::R4}, {}});
    const auto file = limits.files[0];
    const auto thing = limits.say("he", core::things::Seize{file, "电动自行车", "1", "辆", {}, {}, {}, {}, "物证柜", {}, {}});
    auto session = limits.office.session("he");
    QWidget over;
    over.resize(1200, 800);
    over.show();
    ui::ThingsForms forms(session, &over);
    const auto things = limits.office.office().ask(limits.office.actor("he"), core::things::OfCase{file});
    REQUIRE(things);
    forms.openMove(things->things.at(0));
    settle();
    auto* took = field<QComboBox>(over, "took");
    CHECK(took->findData(QStringLiteral("he")) < 0);
    CHECK(took->findData(QStringLiteral("bai")) >= 0);
    const auto self = limits.office.office().submit(limits.office.actor("he"), core::things::MoveThing{thing, core::things::Keeping::StoreRoom, "3号柜", {}, {}, "he", {}, {}});
    REQUIRE(!self);
    CHECK(ui::sentence(self.error()).contains(QStringLiteral("hands it over")));
}

TEST_CASE("of a case whose enterprise was not weighed nothing is typed of a thing before that is said", "[ui][things][forms]")
{
    Limits limits;
    const auto file = limits.files[0];
    limits.say("he", core::cases::MoveCase{file, core::cases::Step::Investigate, {}, {}, {}});
    limits.say("he", core::leniency::FlagEnterprise{file, "91379999MA00000003"});
    auto session = limits.office.session("he");
    QWidget over;
    over.resize(1200, 800);
    over.show();
    ui::ThingsSection section(session, &over);
    const auto shown = limits.office.office().ask(limits.office.actor("he"), core::cases::File{file});
    REQUIRE(shown);
    bool loaded = false;
    section.load(*shown, [&] { loaded = true; });
    settle();
    REQUIRE(loaded);
    Column pane;
    auto* content = new QWidget(&pane);
    section.build(pane, new QVBoxLayout(content));
    CHECK(allWords(pane).contains("has to be weighed"));
    CHECK(!test::button(pane, ui::ThingsSection::tr("Record a seized thing")));
}
