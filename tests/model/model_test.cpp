#include <catch2/catch.hpp>

#include "tests/model/story.h"
#include "tests/process/child.h"
#include "tests/ui/paper_reading.h"

#include <QFile>
#include <QImage>
#include <QProcess>
#include <QTemporaryDir>

using namespace minyi;
using namespace minyi::core;
using namespace minyi::model;

namespace {

constexpr std::string_view kNow = "2026-11-30 08:30";

std::string nameOf(std::size_t at)
{
    return (at < 9 ? "0" : "") + std::to_string(at + 1) + "_" + std::string(kinds()[at].list);
}

/// Page by page what a reader copies out of the file, without empty lines.
std::string textOf(const QString& pdf)
{
    QProcess reader;
    reader.start(u"pdftotext"_qs, {u"-raw"_qs, u"-enc"_qs, u"UTF-8"_qs, pdf, u"-"_qs});
    REQUIRE(reader.waitForFinished(60'000));
    std::string text;
    int page = 0;
    auto pages = QString::fromUtf8(reader.readAllStandardOutput()).split(u'\f');
    pages.removeLast();
    for (const QString& each : pages) {
        text += "== " + std::to_string(++page) + "\n";
        for (const QString& line : each.split(u'\n', Qt::SkipEmptyParts))
            if (const auto shown = line.trimmed(); !shown.isEmpty())
                text += shown.toStdString() + "\n";
    }
    return text;
}

/// Where lines end depends on the machine; what stands in them does not.
void checkGolden(std::size_t at, const std::string& text)
{
    const auto expected = paper_reading::golden("model_" + nameOf(at) + ".txt", text);
    INFO(nameOf(at));
    if (paper_reading::squeezed(paper_reading::toQt(text)) == paper_reading::squeezed(paper_reading::toQt(expected)))
        SUCCEED();
    else
        CHECK(text == expected);
}

/// A station on a disk, with a picture to lay to the evidence.
struct Station {
    QTemporaryDir folder;
    std::unique_ptr<workplace::Workplace> workplace;

    Station()
    {
        workplace::Making making;
        making.practice = true;
        making.unitCode = "370299000000";
        making.now = parseInstant(kNow);
        auto made = workplace::Workplace::make(path("w"), making);
        INFO((made ? std::string() : made.error().detail));
        REQUIRE(made);
        workplace = std::move(*made);
        enrol(*workplace);
        QImage picture(600, 400, QImage::Format_RGB32);
        picture.fill(Qt::gray);
        REQUIRE(picture.save(QString::fromStdString(path("scene.png"))));
    }
    std::string path(const std::string& name) const { return folder.filePath(QString::fromStdString(name)).toStdString(); }
    /// In this process.
    Line here()
    {
        return [this](const app::Call& call) { return app::perform(*workplace, call); };
    }
    /// By a process of its own for every call; the folder is nobody's meanwhile.
    Line apart()
    {
        workplace.reset();
        return [this](const app::Call& call) {
            std::vector<std::string> words{"--as", call.account, "--now", plainTime(*call.now)};
            words.insert(words.end(), call.words.begin(), call.words.end());
            const auto ran = tests::ctl(path("w"), words);
            return app::Reply{ran.exit, ran.out, {}};
        };
    }
    Json bound(Clerk& clerk, const std::string& name) { return clerk.call("chen", {"bind", clerk.number(), "--out", path(name)}); }
    std::int64_t count(const char* sql)
    {
        std::int64_t number = -1;
        REQUIRE_FALSE(workplace->office().maintain([&](Db& db) { number = db.one<std::int64_t>(sql).value_or(-1); }));
        return number;
    }
};

} // namespace

TEST_CASE("each of the thirteen kinds of cases goes from the report to the bound file, nothing written twice, and reads as it should", "[model]")
{
    Station station;
    Clerk clerk(station.here(), kNow);
    for (std::size_t at = 0; at < kinds().size(); ++at) {
        INFO(nameOf(at));
        tell(clerk, kinds()[at], static_cast<int>(at), station.path("scene.png"));
        const auto bound = station.bound(clerk, nameOf(at) + ".pdf");
        CHECK(bound.at("number").get<std::string>() == "P2026-" + std::string(at < 9 ? "000" : "00") + std::to_string(at + 1));
        CHECK(clerk.writtenTwice() == std::vector<std::string>{});
        checkGolden(at, textOf(QString::fromStdString(station.path(nameOf(at) + ".pdf"))));
        if (qEnvironmentVariableIsSet("MINYI_PAPERS")) // for people to look at
            QFile::copy(QString::fromStdString(station.path(nameOf(at) + ".pdf")), qEnvironmentVariable("MINYI_PAPERS") + u'/' + QString::fromStdString(nameOf(at)) + u".pdf"_qs);
        clerk.pass(30);
    }
    CHECK(station.count("SELECT count(*) FROM document_serial s WHERE serial<>(SELECT count(*) FROM document_serial o WHERE o.unit=s.unit AND "
                        "o.year=s.year AND o.word=s.word AND o.serial<=s.serial)") == 0);
    for (const auto& line : station.workplace->check()) {
        INFO(line.name << ": " << line.detail);
        CHECK(line.ok);
    }
}

TEST_CASE("a case worked on by a process for every call is the same file to the letter", "[model]")
{
    Station station;
    Clerk clerk(station.apart(), kNow);
    tell(clerk, kinds().front(), 0, station.path("scene.png"));
    station.bound(clerk, "apart.pdf");
    checkGolden(0, textOf(QString::fromStdString(station.path("apart.pdf"))));
}
