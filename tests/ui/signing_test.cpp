#include <catch2/catch.hpp>

#include "core/staff/signature.h"
#include "tests/ui/paper_reading.h"
#include "tests/ui/paper_samples.h"

#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QFontDatabase>
#include <QPainter>
#include <QTemporaryDir>

using namespace minyi;
using namespace minyi::paper_reading;
using namespace minyi::ui::print;
namespace reports = core::reports;

namespace {

/// A dark stroke across a picture that is clear elsewhere.
std::string stroke(int width = 300, int height = 100)
{
    QImage image(width, height, QImage::Format_ARGB32);
    image.fill(Qt::transparent);
    QPainter(&image).fillRect(width / 10, height / 2, width * 8 / 10, height / 5, Qt::black);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes.toBase64().toStdString();
}

reports::Report signedBy(const std::string& png)
{
    reports::Report report = paper_samples::daily();
    report.paper = reports::Paper::FormPortrait;
    report.watermark.clear(); // its grey would be ink
    report.body = {reports::Note{"以上属实。"}, reports::Signatures{{{"承办民警：何望", png}, "单位负责人：", "审核人："}}};
    return report;
}

QByteArray pdfOf(const reports::Report& report)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("form.pdf"));
    REQUIRE(writePdf(report, path));
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

} // namespace

TEST_CASE("a signature stands behind the name of who signed, in the line, and nobody else's place is touched", "[paper][signing]")
{
    const Layout layout = layOut(signedBy(stroke()));
    REQUIRE(layout.pages.size() == 1);
    REQUIRE(layout.pages[0].pictures.size() == 1);
    const Picture& picture = layout.pages[0].pictures[0];
    const auto& texts = layout.pages[0].texts;
    const auto of = [&](const char* words) {
        const auto at = std::ranges::find_if(texts, [&](const Text& text) { return text.text.startsWith(QString::fromUtf8(words)); });
        REQUIRE(at != texts.end());
        return boxOf(*at);
    };
    const QRectF label = of("承办民警");
    CHECK(picture.rect.left() > label.right());
    CHECK(picture.rect.right() < of("单位负责人").left());
    CHECK(picture.rect.top() < label.center().y());
    CHECK(picture.rect.bottom() > label.center().y());
    CHECK_FALSE(picture.image.hasAlphaChannel());
    const QImage sheet = pageImage(layout, 0, 254);
    CHECK(qGray(sheet.pixel(picture.rect.center().toPoint() + QPoint(0, 3))) < 60); // the stroke
    CHECK(qGray(sheet.pixel(picture.rect.topLeft().toPoint() + QPoint(2, 2))) > 240);
    CHECK(faultsOf(layout) == 0);
}

TEST_CASE("what is no picture of a signature leaves the room to sign", "[paper][signing]")
{
    const std::string good = stroke();
    std::string cut = good.substr(0, 80);
    for (const std::string& png : {std::string(), std::string("not a picture"), cut, stroke(1300, 100), stroke(300, 500)}) {
        const Layout layout = layOut(signedBy(png));
        CHECK(layout.pages.at(0).pictures.empty());
        CHECK(faultsOf(layout) == 0);
    }
    CHECK(core::staff::isSignature(good));
    CHECK(core::staff::isSignature(cut)); // what is behind the head shows when it is drawn
    CHECK_FALSE(core::staff::isSignature(stroke(1201, 100)));
    CHECK_FALSE(core::staff::isSignature(stroke(100, 401)));
    CHECK_FALSE(core::staff::isSignature(good + "!"));
    CHECK_FALSE(core::staff::isSignature(good + std::string(core::staff::kSignatureBytes, 'A')));
}

TEST_CASE("the file of a form is PDF/A-1b: fonts inside, colours defined, nothing transparent", "[paper][signing]")
{
    const QByteArray pdf = pdfOf(signedBy(stroke()));
    CHECK(pdf.startsWith("%PDF-1.4"));
    CHECK(pdf.contains("pdfaid:part=\"1\" pdfaid:conformance=\"B\""));
    CHECK(pdf.contains("/OutputIntents"));
    CHECK(pdf.contains("/FontFile"));
    CHECK(pdf.count("/SMask") == pdf.count("/SMask /None"));
    CHECK_FALSE(pdf.contains("/Encrypt"));
    // ISO 19005-1, 6.4: constant opacity is 1 throughout
    for (qsizetype at = pdf.indexOf("/ca "); at >= 0; at = pdf.indexOf("/ca ", at + 1))
        CHECK(pdf.mid(at + 4, 3) == "1.0");
}

TEST_CASE("a character that no font has stops the print and is named", "[paper][signing]")
{
    const auto person = [](const QString& name) {
        reports::Report report = signedBy({});
        report.body.emplace_back(reports::Form{{{{{"姓名", name.toStdString()}}}}});
        return report;
    };
    CHECK(withoutGlyph(layOut(person(QStringLiteral("何望")))).isEmpty());
    const char32_t kRare = 0x31350; // the first of CJK extension H
    const QString rare = QString::fromUcs4(&kRare, 1);
    CHECK(withoutGlyph(layOut(person(rare + QStringLiteral("望") + rare))) == rare);
    const QTemporaryDir folder;
    const auto refused = writePdf(person(rare), folder.filePath(QStringLiteral("form.pdf")));
    REQUIRE_FALSE(refused);
    CHECK(refused.error() == core::Refusal{core::Why::Invalid, "glyph: " + rare.toStdString()});
    CHECK(QDir(folder.path()).entryList(QDir::Files).isEmpty());
}

TEST_CASE("fonts that a site puts into the folder are used, anything else there is not", "[paper][signing]")
{
    const QTemporaryDir folder;
    CHECK(addFonts(folder.path()) == 0);
    CHECK(addFonts(folder.filePath(QStringLiteral("none"))) == 0);
    QFile junk(folder.filePath(QStringLiteral("broken.ttf")));
    REQUIRE(junk.open(QIODevice::WriteOnly));
    junk.write(QByteArray(4096, '\x7f'));
    junk.close();
    CHECK(addFonts(folder.path()) == 0);
    const QStringList owned = {QStringLiteral("/usr/share/fonts/opentype/noto/NotoSerifCJK-Regular.ttc")};
    REQUIRE(QFile::copy(owned[0], folder.filePath(QStringLiteral("site.ttc"))));
    CHECK(addFonts(folder.path()) == 1);
}
