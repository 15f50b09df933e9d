#include "tests/ui/fake_phone.h"
#include "tests/ui/pages_office.h"

#include "core/followup/month.h"
#include "core/followup/sender.h"
#include "core/metrics/figure.h"
#include "core/settings/settings.h"
#include "core/staff/commands.h"
#include "core/staff/rules.h"
#include "ui/followup/dial_button.h"
#include "ui/followup/followup_page.h"
#include "ui/followup/sender_banner.h"
#include "ui/insights/insights_page.h"
#include "ui/insights/talk_card.h"
#include "ui/kit/form_dialog.h"

#include <catch2/catch.hpp>

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace minyi;
using namespace minyi::test;

namespace {

void type(ui::FormDialog& form, const char* field, const QString& words)
{
    form.findChild<QPlainTextEdit*>(QString::fromLatin1(field))->setPlainText(words);
}

/// The figures of a month as its lock publishes them, of the unit the office's matters are of.
void publish(PagesOffice& office, int year, int month, std::int64_t satisfied)
{
    using namespace core;
    const std::int64_t number = year * 12 + month - 1;
    const auto unit = office.actor("ma").unit;
    office.office().write(core::staff::systemActor(), [&](Tx& tx) {
        const auto lock = tx.create(followup::MonthLock{{}, {}, 0, number, tx.now(), {}}, uidOf("month|" + std::to_string(number)));
        tx.create(metrics::Figure{{}, {}, 0, lock, number, {unit}, "satisfaction", satisfied * 100, 100, "w=1"});
        tx.create(metrics::Figure{{}, {}, 0, lock, number, {unit}, "response", 10000, 400, "w=1"});
        return true;
    });
}

/// A desktop whose xdg-mime knows who opens one scheme.
class Desktop {
public:
    explicit Desktop(const QByteArray& scheme) : m_path(qgetenv("PATH"))
    {
        QFile tool(m_folder.filePath(QStringLiteral("xdg-mime")));
        REQUIRE(tool.open(QIODevice::WriteOnly));
        tool.write("#!/bin/sh\n[ \"$3\" = x-scheme-handler/" + scheme + " ] && echo phone.desktop\nexit 0\n");
        tool.close();
        tool.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        qputenv("PATH", m_folder.path().toUtf8() + ":" + m_path);
    }
    ~Desktop() { qputenv("PATH", m_path); }

private:
    QTemporaryDir m_folder;
    QByteArray m_path;
};

} // namespace

TEST_CASE("a desktop that does not send says so, and the supervisor takes over from tomorrow", "[ui][followup]")
{
    PagesOffice office;
    auto session = office.session("wu", QStringLiteral("en"));
    const auto page = opened<ui::FollowUpPage>(session);
    auto* banner = page->findChild<ui::SenderBanner*>();
    REQUIRE(banner);
    CHECK_FALSE(banner->isVisible());
    const auto tomorrow = core::dayOf(office.office().now()) + 1;
    REQUIRE(office.office().submit(office.actor("admin"), core::settings::ChangeSetting{"sender_device", "00000000-0000-7000-8000-000000000001", tomorrow}));
    office.workplace().setNow(office.office().now() + core::kDayMs, true);
    page->reload();
    settle();
    REQUIRE(banner->isVisible());
    CHECK(banner->words().contains(QStringLiteral("Another desktop sends")));
    CHECK(lintEverywhere(*page).isEmpty());

    auto plain = office.session("lin");
    const auto operators = opened<ui::FollowUpPage>(plain);
    CHECK(operators->findChild<ui::SenderBanner*>()->isVisible());
    for (auto* button : operators->findChild<ui::SenderBanner*>()->findChildren<QPushButton*>())
        CHECK_FALSE(button->isVisible());

    for (auto* button : banner->findChildren<QPushButton*>())
        QTest::mouseClick(button, Qt::LeftButton);
    auto* form = openForm(*page);
    REQUIRE(form);
    type(*form, "reason", QStringLiteral("the other PC broke"));
    form->accept();
    settle();
    CHECK(banner->words().contains(QStringLiteral("on this desktop sends")));
    CHECK(office.office().ask(office.actor("wu"), core::followup::Sending{})->toCome);
}

TEST_CASE("a unit below its target twice is named, and the talk with its chief is recorded by who may", "[ui][insights]")
{
    PagesOffice office;
    publish(office, 2026, 9, 70);
    publish(office, 2026, 10, 75);
    REQUIRE(office.office().submit(core::staff::systemActor(), core::staff::AddOfficer{"han", "韩冰", "370299010000", {core::Role::R10}, {}}));
    auto session = office.session("han");
    const auto page = opened<ui::InsightsPage>(session);
    auto* card = page->findChild<ui::TalkCard*>();
    REQUIRE(card);
    CHECK_FALSE(card->isVisible()); // this month is not locked
    QTest::keyClick(page.get(), Qt::Key_Left);
    settle();
    REQUIRE(card->isVisible());
    REQUIRE(card->table()->model()->rowCount() == 1);
    CHECK(card->table()->model()->index(0, 2).data().toString() == QStringLiteral("75% (25%)"));
    CHECK(lintEverywhere(*page).isEmpty());
    card->table()->setFocus();
    QTest::keyClick(card->table(), Qt::Key_Return);
    auto* form = openForm(*page);
    REQUIRE(form);
    type(*form, "words", QStringLiteral("约谈"));
    type(*form, "plan", QStringLiteral("整改计划"));
    form->accept();
    settle();
    CHECK(card->table()->model()->index(0, 3).data().toString().contains(QStringLiteral("韩冰")));

    auto other = office.session("wu");
    const auto supervisors = opened<ui::InsightsPage>(other);
    QTest::keyClick(supervisors.get(), Qt::Key_Left);
    settle();
    auto* seen = supervisors->findChild<ui::TalkCard*>();
    REQUIRE(seen->isVisible());
    QTest::keyClick(seen->table(), Qt::Key_Return);
    CHECK_FALSE(openForm(*supervisors));
}

TEST_CASE("the softphone gets the number of who is in call, where there is one", "[ui][followup]")
{
    const QByteArray scheme = GENERATE("tel", "sip");
    const Desktop desktop(scheme);
    const FakePhone phone(QString::fromLatin1(scheme));
    ui::DialButton button;
    button.dial();
    CHECK(phone.rung().isEmpty());
    button.setNumber(QStringLiteral("13800000001"));
    QTRY_VERIFY(button.isVisible());
    QTest::mouseClick(&button, Qt::LeftButton);
    CHECK(phone.rung() == QStringList{QString::fromLatin1(scheme) + QStringLiteral(":13800000001")});
    button.setNumber({});
    CHECK_FALSE(button.isVisible());
}

TEST_CASE("without a softphone there is no button for one", "[ui][followup]")
{
    const Desktop desktop("mailto");
    ui::DialButton button;
    button.setNumber(QStringLiteral("13800000001"));
    QTest::qWait(200);
    CHECK_FALSE(button.isVisible());
}
