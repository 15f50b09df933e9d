#include <catch2/catch.hpp>

#include "core/rules/packs.h"
#include "core/settings/settings.h"
#include "ui/shell/preferences.h"
#include "ui/text/board_words.h"
#include "ui/text/files_words.h"
#include "ui/text/recordings_words.h"
#include "ui/text/words.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>

using namespace minyi;

namespace {

/// In Chinese a word that is still ASCII was forgotten in the catalogue.
bool isChinese(const QString& text)
{
    for (const QChar c : text)
        if (c.script() == QChar::Script_Han)
            return true;
    return false;
}

template <class E>
void checkWords(const char* name)
{
    for (const auto& token : core::TokensOf<E>::table) {
        INFO(name << " " << token.text);
        CHECK(isChinese(ui::words(token.value)));
    }
}

} // namespace

TEST_CASE("every state, step, answer, role and event has its word in Chinese", "[words]")
{
    ui::Preferences preferences({});
    preferences.setLanguage("zh");
    checkWords<core::followup::State>("matter state");
    checkWords<core::followup::Rating>("rating");
    checkWords<core::followup::PhoneKind>("phone kind");
    checkWords<core::followup::Solved>("solved");
    checkWords<core::followup::Delivery>("delivery");
    checkWords<core::followup::Parsed>("parsed");
    checkWords<core::followup::Outcome>("outcome");
    checkWords<core::orders::State>("order state");
    checkWords<core::orders::Stage>("stage");
    checkWords<core::orders::Evidence>("evidence");
    checkWords<core::duty::Post>("post of duty");
    checkWords<core::staff::UnitKind>("unit kind");
    checkWords<core::recordings::Verdict>("verdict");
    checkWords<core::evidence::Media>("kind of file");
    checkWords<core::things::Keeping>("keeping");
    checkWords<core::things::Status>("status of a thing");
    checkWords<core::Role>("role");
    checkWords<core::Permission>("permission");
    checkWords<core::Happened>("happened");
    checkWords<core::AggKind>("aggregate");
    for (const auto& move : core::followup::kMoves)
        CHECK(isChinese(ui::words(move.step)));
    for (const auto& move : core::orders::kMoves)
        CHECK(isChinese(ui::words(move.step)));
    for (const auto& known : core::settings::kSettings) {
        INFO(known.key);
        CHECK(isChinese(ui::settingName(known.key)));
    }
}

TEST_CASE("every refusal is a sentence that says more than its token", "[words]")
{
    ui::Preferences preferences({});
    for (const char* language : {"zh", "en"}) {
        preferences.setLanguage(language);
        for (const auto& why : core::TokensOf<core::Why>::table) {
            INFO(language << " " << why.text);
            const auto said = ui::sentence({why.value, "opinion"});
            CHECK(said.size() > 10);
            CHECK_FALSE(said.contains("%1"));
            CHECK_FALSE(said.contains(u'!'));
            CHECK(isChinese(said) == (std::string_view(language) == "zh"));
        }
    }
}

TEST_CASE("no catalogue has an unfinished or empty entry", "[words]")
{
    const QDir folder(QStringLiteral(MINYI_SOURCE_DIR "/translations"));
    const auto names = folder.entryList({QStringLiteral("*_zh_CN.ts")});
    CHECK(names.size() >= 9);
    for (const auto& name : names) {
        INFO(name.toStdString());
        QFile file(folder.filePath(name));
        REQUIRE(file.open(QIODevice::ReadOnly));
        const auto text = QString::fromUtf8(file.readAll());
        CHECK(text.count("<message") > 10);
        CHECK_FALSE(text.contains("unfinished"));
        CHECK_FALSE(text.contains(QRegularExpression("<translation>\\s*</translation>|<translation */>")));
    }
}
