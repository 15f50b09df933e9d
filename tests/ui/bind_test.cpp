#include <catch2/catch.hpp>

#include "tests/ui/paper_reading.h"
#include "ui/print/bind.h"
#include "ui/print/drawn.h"
#include "ui/print/leaves.h"

#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFPageObjectHelper.hh>
#include <qpdf/QPDFWriter.hh>

#include <QBuffer>
#include <QFile>
#include <QPainter>
#include <QPdfWriter>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>

using namespace minyi;
using namespace minyi::paper_reading;
namespace reports = core::reports;
using ui::print::bind;
using ui::print::BindLimits;

namespace {

/// A folder of parts, and the case that binds them.
struct Binder {
    Binder()
    {
        for (const auto& [key, word] : {std::pair("cover", "卷宗封面"), {"index", "卷内目录"}, {"case", "案件名称"}, {"number", "案件编号"}, {"unit", "办案单位"},
                                        {"handler", "承办人"}, {"opened", "立案日期"}, {"closed", "结案日期"}, {"parts", "卷内件数"}, {"sheets", "卷内页数"},
                                        {"binder", "立卷人："}, {"checker", "检查人："}, {"item", "序号"}, {"paper", "文件名称"}, {"maker", "制作人"},
                                        {"date", "日期"}, {"sheet", "页号"}})
            file.words.emplace(key, word);
        file.form.organ = "滨海市公安局";
        file.form.pageWords = "第 %1 页 共 %2 页";
        file.number = "A37029901002020261120";
        file.title = "电动自行车被盗";
        file.unit = "望海路派出所";
        file.handler = "陈海涛";
        file.opened = "2026年11月2日";
        file.boundAt = *core::parseInstant("2026-11-24T09:00:00+08:00");
    }

    QString path(const char* name) const { return folder.filePath(QLatin1String(name)); }
    QByteArray bytes(const char* name) const
    {
        QFile read(path(name));
        REQUIRE(read.open(QIODevice::ReadOnly));
        return read.readAll();
    }
    void write(const char* name, const QByteArray& content) const
    {
        QFile out(path(name));
        REQUIRE(out.open(QIODevice::WriteOnly));
        out.write(content);
    }
    void addReport(const char* title, int pages)
    {
        reports::Report report;
        report.title = title;
        report.pageWords = "第 %1 页 共 %2 页";
        for (int i = 1; i <= pages; ++i) {
            report.body.emplace_back(reports::Paragraph{"正文之" + std::to_string(i)});
            if (i < pages)
                report.body.emplace_back(reports::PageBreak{});
        }
        file.parts.push_back({title, "2026-11-20", "徐素问", report, {}});
    }
    void addFile(const char* title, const char* name) { file.parts.push_back({title, "2026-11-21", "陈海涛", {}, path(name).toStdString()}); }
    ui::print::Bound bound(const char* name = "bound.pdf")
    {
        const auto done = bind(file, path(name));
        INFO((done ? std::string() : done.error().detail));
        REQUIRE(done);
        return *done;
    }
    std::string refusal(const BindLimits& limits = {})
    {
        const auto done = bind(file, path("refused.pdf"), limits);
        REQUIRE_FALSE(done);
        CHECK_FALSE(QFile::exists(path("refused.pdf")));
        return done.error().detail;
    }

    QTemporaryDir folder;
    reports::BoundFile file;
};

/// What a tool prints about a file.
QString said(const char* tool, const QStringList& words)
{
    QProcess process;
    process.start(QLatin1String(tool), words);
    REQUIRE(process.waitForFinished(60'000));
    return QString::fromUtf8(process.readAllStandardOutput());
}

QStringList pagesOf(const QString& path)
{
    auto pages = said("pdftotext", {u"-layout"_qs, u"-enc"_qs, u"UTF-8"_qs, path, u"-"_qs}).split(u'\f');
    pages.removeLast();
    return pages;
}

/// What stands in the corner where the number of a sheet is; the page lies or stands.
QString cornerOf(const QString& path, int page, bool lying = false)
{
    const int wide = lying ? 842 : 595;
    return squeezed(said("pdftotext", {u"-f"_qs, QString::number(page), u"-l"_qs, QString::number(page), u"-x"_qs, QString::number(wide - 110), u"-y"_qs,
                                       u"25"_qs, u"-W"_qs, u"100"_qs, u"-H"_qs, u"35"_qs, path, u"-"_qs}));
}

/// A foreign PDF of so many pages; even ones may be blank, or it lies across.
QByteArray foreign(int pages, bool blankBacks = false, bool lying = false)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setPageLayout({QPageSize(QPageSize::A4), lying ? QPageLayout::Landscape : QPageLayout::Portrait, {}});
    QPainter painter(&writer);
    for (int i = 1; i <= pages; ++i) {
        if (i > 1)
            writer.newPage();
        if (!blankBacks || i % 2 == 1)
            painter.drawText(QPoint(1000, 2000), QStringLiteral("foreign %1").arg(i));
    }
    painter.end();
    return bytes;
}

QPDFObjectHandle firstOf(QPDF& pdf)
{
    return pdf.getAllPages().front();
}

/// A foreign PDF after somebody has done something to it.
template <class F>
QByteArray tampered(const QByteArray& from, F work, bool encrypted = false)
{
    QPDF pdf;
    pdf.processMemoryFile("made", from.constData(), static_cast<std::size_t>(from.size()));
    work(pdf);
    QPDFWriter writer(pdf);
    writer.setOutputMemory();
    writer.setStaticID(true);
    writer.setObjectStreamMode(qpdf_o_disable);
    if (encrypted)
        writer.setR6EncryptionParameters("", "owner", true, true, true, true, true, true, qpdf_r3p_full, true);
    writer.write();
    const auto out = writer.getBufferSharedPointer();
    return {reinterpret_cast<const char*>(out->getBuffer()), static_cast<qsizetype>(out->getSize())};
}

} // namespace

TEST_CASE("a bound file has cover, index and parts, and is numbered in the corner from the first paper behind the index", "[bind]")
{
    Binder b;
    b.addReport("法制审核意见书", 2);
    b.write("scan.pdf", foreign(3));
    b.addFile("询问笔录", "scan.pdf");
    QImage picture(800, 400, QImage::Format_RGB32);
    picture.fill(Qt::darkGray);
    picture.save(b.path("injury.png"));
    picture.save(b.path("scene.jpg"));
    b.addFile("伤情照片", "injury.png");
    b.addFile("现场照片", "scene.jpg");
    const auto bound = b.bound();
    CHECK(bound.sheets == 9);
    CHECK(bound.numbered == 7);
    const auto pages = pagesOf(b.path("bound.pdf"));
    REQUIRE(pages.size() == 9);
    for (int i = 1; i <= 9; ++i) {
        INFO(i);
        CHECK(cornerOf(b.path("bound.pdf"), i) == (i > 2 ? QString::number(i - 2) : QString()));
    }
    CHECK(squeezed(pages[0]).contains(u"案件编号A37029901002020261120"_qs));
    CHECK(squeezed(pages[0]).contains(u"卷内页数7"_qs));
    CHECK(pages[1].contains(u"卷内目录"_qs));
    CHECK(pages[2].contains(u"正文之1"_qs));
    CHECK(pages[3].contains(u"正文之2"_qs));
    CHECK(pages[4].contains(u"foreign 1"_qs));
    CHECK(pages[6].contains(u"foreign 3"_qs));
}

TEST_CASE("the index of a bound file names the sheet on which each part really begins, however long the index is", "[bind]")
{
    Binder b;
    b.write("scan.pdf", foreign(3));
    for (int i = 1; i <= 60; ++i)
        i % 3 == 0 ? b.addFile(("材料" + std::to_string(i)).c_str(), "scan.pdf") : b.addReport(("文书" + std::to_string(i)).c_str(), 1);
    const auto bound = b.bound();
    const auto pages = pagesOf(b.path("bound.pdf"));
    const int ahead = bound.sheets - bound.numbered; // cover and index
    CHECK(ahead > 2);
    CHECK(bound.parts.front().first == 1);
    QString index;
    for (int i = 1; i < ahead; ++i)
        index += pages[i];
    for (int i = 1; i <= 60; ++i) {
        const auto at = bound.parts[static_cast<std::size_t>(i) - 1];
        INFO(i << " " << at.first);
        const QString title = i % 3 == 0 ? QStringLiteral("材料%1").arg(i) : QStringLiteral("文书%1").arg(i);
        CHECK(pages[ahead + at.first - 1].contains(i % 3 == 0 ? QStringLiteral("foreign 1") : title));
        CHECK(cornerOf(b.path("bound.pdf"), ahead + at.first) == QString::number(at.first));
        const QString shown = at.last > at.first ? QStringLiteral("%1-%2").arg(at.first).arg(at.last) : QString::number(at.first);
        CHECK(index.contains(QRegularExpression(QStringLiteral("%1\\s.*\\s%2\\n").arg(title, shown))));
    }
    CHECK(bound.parts.back().last == bound.numbered);
}

TEST_CASE("a blank back stays in the bound file and gets no number", "[bind]")
{
    Binder b;
    b.write("duplex.pdf", foreign(4, true));
    b.addFile("双面扫描", "duplex.pdf");
    b.addReport("文书", 1);
    const auto bound = b.bound();
    CHECK(bound.sheets == 7);
    CHECK(bound.numbered == 3);
    const QStringList corners{"", "", "1", "", "2", "", "3"};
    for (int i = 1; i <= 7; ++i) {
        INFO(i);
        CHECK(cornerOf(b.path("bound.pdf"), i) == corners[i - 1]);
    }
    CHECK(bound.parts[0].last == 2);
    CHECK(bound.parts[1].first == 3);
}

TEST_CASE("a page that lies keeps lying and has its number in its own corner, a turned one too", "[bind]")
{
    Binder b;
    b.write("across.pdf", foreign(1, false, true));
    b.write("turned.pdf", tampered(foreign(1), [](QPDF& pdf) { firstOf(pdf).replaceKey("/Rotate", QPDFObjectHandle::newInteger(90)); }));
    b.write("large.pdf", tampered(foreign(1), [](QPDF& pdf) {
        firstOf(pdf).replaceKey("/MediaBox", QPDFObjectHandle::newArray(QPDFObjectHandle::Rectangle(0, 0, 1190, 1684)));
    }));
    for (const char* name : {"across.pdf", "turned.pdf", "large.pdf"})
        b.addFile(name, name);
    b.bound();
    CHECK(cornerOf(b.path("bound.pdf"), 3, true) == u"1"_qs);
    CHECK(cornerOf(b.path("bound.pdf"), 4, true) == u"2"_qs);
    CHECK(cornerOf(b.path("bound.pdf"), 5) == u"3"_qs);
    const auto pages = pagesOf(b.path("bound.pdf"));
    for (int i = 2; i < 5; ++i)
        CHECK(pages[i].contains(u"foreign 1"_qs));
    CHECK(said("pdfinfo", {u"-f"_qs, u"1"_qs, u"-l"_qs, u"5"_qs, b.path("bound.pdf")}).count(u"841.89 x 595.276"_qs) == 2);
}

TEST_CASE("the same case bound twice gives the same bytes, and no time but the one it was given", "[bind]")
{
    Binder b;
    b.addReport("法制审核意见书", 2);
    b.write("scan.pdf", foreign(2));
    b.addFile("询问笔录", "scan.pdf");
    b.bound("one.pdf");
    b.bound("two.pdf");
    CHECK(b.bytes("one.pdf") == b.bytes("two.pdf"));
    const auto info = said("pdfinfo", {u"-isodates"_qs, b.path("one.pdf")});
    CHECK(info.contains(QRegularExpression(u"CreationDate: +2026-11-24T"_qs)));
    CHECK_FALSE(info.contains(u"ModDate"_qs));
    CHECK(info.contains(u"卷宗封面"_qs));
    b.file.boundAt = b.file.boundAt + 60'000;
    b.bound("two.pdf");
    CHECK(b.bytes("one.pdf") != b.bytes("two.pdf"));
}

TEST_CASE("each part of a bound file has a bookmark that leads to its sheet", "[bind]")
{
    Binder b;
    b.addReport("法制审核意见书", 2);
    b.write("scan.pdf", foreign(1));
    b.addFile("询问笔录", "scan.pdf");
    b.bound();
    QPDF pdf;
    pdf.processFile(b.path("bound.pdf").toLocal8Bit().constData());
    auto pages = pdf.getAllPages();
    std::vector<std::pair<std::string, std::size_t>> marks;
    for (auto item = pdf.getRoot().getKey("/Outlines").getKey("/First"); item.isDictionary(); item = item.getKey("/Next"))
        for (std::size_t i = 0; i < pages.size(); ++i)
            if (pages[i].getObjGen() == item.getKey("/Dest").getArrayItem(0).getObjGen())
                marks.emplace_back(item.getKey("/Title").getUTF8Value(), i);
    CHECK(marks == std::vector<std::pair<std::string, std::size_t>>{{"卷宗封面", 0}, {"卷内目录", 1}, {"法制审核意见书", 2}, {"询问笔录", 4}});
}

TEST_CASE("of a foreign PDF nothing is carried over but what its pages show", "[bind]")
{
    Binder b;
    b.write("hostile.pdf", tampered(foreign(1), [](QPDF& pdf) {
        const auto act = QPDFObjectHandle::parse("<< /S /JavaScript /JS (app.alert\\(1\\)) >>");
        const auto launch = QPDFObjectHandle::parse("<< /Type /Annot /Subtype /Link /Rect [0 0 99 99] /A << /S /Launch /F (cmd.exe) >> >>");
        auto file = pdf.newStream(std::string("attached secret"));
        file.getDict().replaceKey("/Type", QPDFObjectHandle::newName("/EmbeddedFile"));
        pdf.getRoot().replaceKey("/OpenAction", act);
        pdf.getRoot().replaceKey("/Names", QPDFObjectHandle::newDictionary({{"/EmbeddedFiles", file}}));
        auto page = firstOf(pdf);
        page.replaceKey("/AA", QPDFObjectHandle::newDictionary({{"/O", act}}));
        page.replaceKey("/Annots", QPDFObjectHandle::newArray({pdf.makeIndirectObject(launch)}));
        page.replaceKey("/Metadata", file);
        auto resources = page.getKey("/Resources");
        resources.replaceKey("/Secret", file);
        auto form = pdf.newStream(std::string("0 0 10 10 re f"));
        form.replaceDict(QPDFObjectHandle::parse("<< /Type /XObject /Subtype /Form /BBox [0 0 10 10] /AA << /O << /S /JavaScript /JS (x) >> >> >>"));
        form.getDict().replaceKey("/PieceInfo", QPDFObjectHandle::newDictionary({{"/Hidden", file}}));
        resources.replaceKey("/XObject", QPDFObjectHandle::newDictionary({{"/JS", form}})); // a name the author chose
    }));
    b.addFile("外来文件", "hostile.pdf");
    b.bound();
    const auto bytes = tampered(b.bytes("bound.pdf"), [](QPDF& pdf) {
        for (auto object : pdf.getAllObjects())
            if (object.isStream())
                object.setFilterOnWrite(false);
    });
    for (const char* word : {"JavaScript", "alert", "Launch", "cmd.exe", "EmbeddedFile", "Metadata", "PieceInfo", "OpenAction", "/AA ", "Annot", "Secret"}) {
        INFO(word);
        CHECK_FALSE(bytes.contains(word));
    }
    CHECK(bytes.contains("/XObject << /JS "));
    CHECK_FALSE(said("pdfdetach", {u"-list"_qs, b.path("bound.pdf")}).contains(u"1:"_qs));
    CHECK(pagesOf(b.path("bound.pdf")).last().contains(u"foreign 1"_qs));
}

TEST_CASE("a part that is broken, locked, too large or no picture is refused by its title, and nothing is written", "[bind]")
{
    const auto refusal = [](const char* title, const QByteArray& bytes, const BindLimits& limits = {}) {
        Binder b;
        b.addReport("好的文书", 1);
        b.write("part", bytes);
        b.addFile(title, "part");
        return b.refusal(limits);
    };
    const QByteArray good = foreign(1);
    CHECK(refusal("断了", good.left(good.size() / 2)) == "断了: broken");
    CHECK(refusal("空的", "%PDF-1.4\n%%EOF\n") == "空的: broken");
    CHECK(refusal("垃圾", "%PDF-1.7 \xff\xfe garbage stream endstream obj") == "垃圾: broken");
    CHECK(refusal("加密", tampered(good, [](QPDF&) {}, true)) == "加密: encrypted");
    CHECK(refusal("千页", foreign(1000)) == "千页: too_many_pages");
    CHECK(refusal("太大", good, {.bytes = 100}) == "太大: too_large");
    CHECK(refusal("过多", foreign(4), {.sheets = 4}) == "过多: too_many_pages");
    CHECK(refusal("文本", "just words") == "文本: no_picture");
    CHECK(refusal("坏图", QByteArray("\x89PNG\r\n\x1a\n") + QByteArray(100, 'x')) == "坏图: no_picture");
    CHECK(refusal("没尺寸", tampered(good, [](QPDF& pdf) {
        firstOf(pdf).replaceKey("/MediaBox", QPDFObjectHandle::newArray(QPDFObjectHandle::Rectangle(0, 0, 1e9, 1e9)));
    })) == "没尺寸: page_size");
    Binder gone;
    gone.addFile("不见了", "nowhere.pdf");
    CHECK(gone.refusal() == "不见了: cannot_be_read");
    CHECK(Binder().refusal() == "parts");
}

TEST_CASE("what unpacks to far more than it is, is refused before it is unpacked whole", "[bind]")
{
    BindLimits limits;
    limits.content = 1 << 20;
    limits.structure = 1 << 20;
    Binder page;
    page.write("bomb.pdf", tampered(foreign(1), [](QPDF& pdf) {
        firstOf(pdf).replaceKey("/Contents", pdf.newStream(std::string(8 << 20, ' ')));
    }));
    page.addFile("内容炸弹", "bomb.pdf");
    CHECK(QFile(page.path("bomb.pdf")).size() < 200'000);
    CHECK(page.refusal(limits) == "内容炸弹: broken");

    QPDF pdf;
    const auto from = foreign(1);
    pdf.processMemoryFile("made", from.constData(), static_cast<std::size_t>(from.size()));
    pdf.getRoot().replaceKey("/Fat", pdf.makeIndirectObject(QPDFObjectHandle::newString(std::string(8 << 20, 'x'))));
    QPDFWriter writer(pdf);
    writer.setOutputMemory();
    writer.setObjectStreamMode(qpdf_o_generate);
    writer.write();
    const auto out = writer.getBufferSharedPointer();
    const QByteArray bytes(reinterpret_cast<const char*>(out->getBuffer()), static_cast<qsizetype>(out->getSize()));
    CHECK(bytes.size() < 200'000);
    CHECK_FALSE(ui::print::structureWithin(bytes, 1 << 20));
    CHECK(ui::print::structureWithin(bytes, 64 << 20));
    Binder structure;
    structure.write("bomb.pdf", bytes);
    structure.addFile("结构炸弹", "bomb.pdf");
    CHECK(structure.refusal(limits) == "结构炸弹: too_large");
}
