#include "tests/ui/whole_window.h"

#include "core/cases/command_fields.h"
#include "core/incidents/command_fields.h"
#include "ui/cases/case_detail.h"
#include "ui/cases/cases_page.h"
#include "ui/kit/chip.h"
#include "ui/kit/views.h"
#include "ui/shell/desk.h"
#include "ui/shell/finder.h"
#include "ui/shell/palette.h"
#include "ui/text/cases_words.h"

#include <catch2/catch.hpp>

#include <QLineEdit>
#include <QStandardItemModel>
#include <QTest>

using namespace minyi;

namespace {

/// The window of the station's chief with two cases, one of them long ago, and its palette.
struct Open {
    Open()
    {
        say("ma", theft("电动自行车被盗", "刘海文"));
        say("ma", theft("手机被盗", "何志军"));
        window.enter("ma");
        window.window.run("palette");
        palette = window.window.palette();
        REQUIRE(palette);
    }

    template <class C>
    void say(const std::string& account, const C& command)
    {
        const auto done = window.office.office().submit(window.office.actor(account), command);
        INFO((done ? std::string() : done.error().detail));
        REQUIRE(done);
    }

    static core::cases::RegisterCase theft(const std::string& title, const std::string& person)
    {
        core::cases::RegisterCase command;
        command.title = title;
        command.subtype = "theft";
        command.people = {{"suspect", person, {}, "13800001234", {}, {}, {}}};
        return command;
    }

    /// As if typed, and answered.
    void find(const QString& text)
    {
        palette->field()->setText(text);
        test::settle(ui::Finder::kPauseMs + 60);
    }

    QStringList rows() const
    {
        QStringList all;
        const auto* model = palette->list()->model();
        for (int row = 0; row < model->rowCount(); ++row)
            all << model->index(row, 0).data().toString();
        return all;
    }

    QList<ui::Chip> chips() const
    {
        QList<ui::Chip> all;
        for (const auto* label : palette->findChildren<ui::ChipLabel*>())
            if (label->isVisible())
                all << label->chip();
        return all;
    }

    test::Window window;
    ui::Palette* palette = nullptr;
};

} // namespace

TEST_CASE("quick keys ask the record once, and a text that was cleared asks nothing", "[palette]")
{
    Open w;
    QTest::keyClicks(w.palette->field(), "bei");
    CHECK(w.palette->finder()->asked() == 0);
    test::settle(ui::Finder::kPauseMs + 60);
    CHECK(w.palette->finder()->asked() == 1);
    w.palette->field()->setText("x");
    w.palette->field()->clear();
    w.palette->field()->setText(">被盗");
    test::settle(ui::Finder::kPauseMs + 60);
    CHECK(w.palette->finder()->asked() == 1);
}

TEST_CASE("a case is found by its words, marked, and opened by Enter", "[palette]")
{
    Open w;
    w.find(QStringLiteral("自行车"));
    REQUIRE(w.rows().size() == 2);
    CHECK(w.rows()[1].contains(QStringLiteral("电动自行车被盗")));
    const auto row = w.palette->list()->model()->index(1, 0).data(ui::RowRole).value<ui::ListRow>();
    REQUIRE(row.marks.size() == 1);
    CHECK(row.title.mid(row.marks[0].first, row.marks[0].second) == QStringLiteral("自行车"));
    CHECK(row.meta.contains(QStringLiteral("刘*文")));
    QTest::keyClick(w.palette->field(), Qt::Key_Return);
    test::settle();
    CHECK(w.window.window.desk()->currentId() == ui::PageId::Cases);
    const auto* detail = w.window.window.findChild<ui::CaseDetail*>();
    REQUIRE(detail);
    REQUIRE(detail->file());
    CHECK(detail->file()->row.title == "电动自行车被盗");
}

TEST_CASE("a case is found by the number people say, with its year and unit or without", "[palette]")
{
    CHECK(ui::writtenNumber("11-5", 2026) == "2026110005");
    CHECK(ui::writtenNumber(u"望行〔2025〕9-12"_qs, 2026) == "2025090012");
    CHECK(ui::writtenNumber(u"海刑[2026] 11-5"_qs, 2026) == "2026110005");
    for (const char* other : {"13-5", "A3702", "138-0000-1234", "2026-11-05", "11-50000"})
        CHECK(ui::writtenNumber(other, 2026) == other);
    Open o;
    o.find("11-2");
    const auto rows = o.rows().filter(u"手机被盗"_qs);
    REQUIRE(rows.size() == 1);
    CHECK(o.rows().filter(u"电动自行车被盗"_qs).isEmpty());
}

TEST_CASE("the keys go from hit to hit and over the heads of groups", "[palette]")
{
    Open w;
    w.find(QStringLiteral("被盗"));
    REQUIRE(w.rows().size() == 4); // best match, a hit, Cases, a hit
    CHECK(w.palette->list()->currentIndex().row() == 1);
    QTest::keyClick(w.palette->field(), Qt::Key_Down);
    CHECK(w.palette->list()->currentIndex().row() == 3);
    QTest::keyClick(w.palette->field(), Qt::Key_Down);
    CHECK(w.palette->list()->currentIndex().row() == 3);
    QTest::keyClick(w.palette->field(), Qt::Key_Up);
    CHECK(w.palette->list()->currentIndex().row() == 1);
}

TEST_CASE("a prefix keeps to people, to numbers or to commands", "[palette]")
{
    Open w;
    w.find(QStringLiteral("@lhw"));
    CHECK(w.rows().size() == 2);
    w.find(QStringLiteral("@被盗")); // stands in a title
    CHECK_FALSE(w.rows().join(u' ').contains(QStringLiteral("被盗")));
    w.find(QStringLiteral("#110002"));
    REQUIRE(w.rows().size() == 2);
    CHECK(w.rows()[1].contains(QStringLiteral("110002")));
    w.find(QStringLiteral("#被盗"));
    CHECK_FALSE(w.rows().join(u' ').contains(QStringLiteral("被盗")));
    w.find(QStringLiteral(">被盗"));
    CHECK_FALSE(w.rows().join(u' ').contains(QStringLiteral("被盗")));
}

TEST_CASE("typed tests stand as chips, what is wrong with one is said, and a click leads back to it", "[palette]")
{
    Open w;
    w.find(QStringLiteral("被盗 kind:case"));
    CHECK(w.rows().size() == 4);
    REQUIRE(w.chips().size() == 1);
    CHECK(w.chips()[0].tone == ui::Tone::Info);
    w.find(QStringLiteral("被盗 unit:火星 kind:case"));
    REQUIRE(w.chips().size() == 2);
    CHECK(w.chips()[0].tone == ui::Tone::Danger);
    CHECK(w.chips()[0].words.contains(QStringLiteral("没有此单位")));
    CHECK(w.rows() == QStringList{QStringLiteral("没有找到"), QStringLiteral("封存的记录不在检索之列")});
    for (auto* label : w.palette->findChildren<ui::ChipLabel*>())
        if (label->chip().tone == ui::Tone::Danger)
            QTest::mouseClick(label, Qt::LeftButton);
    CHECK(w.palette->field()->selectedText() == QStringLiteral("unit:火星"));
}

TEST_CASE("an incident opens on its page", "[palette]")
{
    Open w;
    core::incidents::RecordIncident call;
    call.receivedAt = w.window.office.office().now() - 3'600'000;
    call.reporter = "林见山";
    call.phone = "13800004001";
    call.place = "望海路8号";
    call.type = "噪声";
    call.summary = "深夜施工。";
    w.say("ma", call);
    w.find("ljs");
    REQUIRE(w.rows().size() == 2);
    CHECK(w.rows()[1].contains(QStringLiteral("深夜施工")));
    QTest::keyClick(w.palette->field(), Qt::Key_Return);
    CHECK(w.window.window.desk()->currentId() == ui::PageId::Incidents);
}
