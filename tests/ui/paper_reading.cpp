#include "tests/ui/paper_reading.h"

#include <catch2/catch.hpp>

#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>

#include <algorithm>

namespace minyi::paper_reading {

using namespace ui::print;

QString toQt(const std::string& text)
{
    return QString::fromStdString(text);
}

QString squeezed(QString text)
{
    return text.remove(QRegularExpression(u"[\\s\\x{3000}]"_qs));
}

QStringList pdfPages(const core::reports::Report& report)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"form.pdf"_qs);
    REQUIRE(writePdf(report, path));
    QProcess reader;
    reader.start(u"pdftotext"_qs, {u"-raw"_qs, u"-enc"_qs, u"UTF-8"_qs, path, u"-"_qs});
    REQUIRE(reader.waitForFinished());
    QStringList pages;
    for (const QString& page : QString::fromUtf8(reader.readAllStandardOutput()).split(u'\f', Qt::SkipEmptyParts))
        pages << squeezed(page);
    return pages;
}

QString withoutFeet(QStringList pages, const QString& foot)
{
    for (qsizetype i = 0; i < pages.size(); ++i) {
        const QString end = foot + u"第%1页共%2页"_qs.arg(i + 1).arg(pages.size());
        INFO(pages[i].right(90).toStdString());
        REQUIRE(pages[i].endsWith(end));
        pages[i].chop(end.size());
    }
    return pages.join(QString()) + foot;
}

std::string golden(const std::string& name, const std::string& text)
{
    QFile file(toQt(std::string(MINYI_SOURCE_DIR) + "/tests/golden/" + name));
    if (qEnvironmentVariableIsSet("MINYI_REWRITE")) {
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(text.data(), static_cast<qint64>(text.size()));
        file.close();
    }
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll().toStdString();
}

QRectF boxOf(const Text& text)
{
    const double em = text.points * kPoint;
    return {text.x, text.baseline - 0.88 * em, widthOf(text.text, text.face, text.points), em};
}

bool isBody(const Text& text)
{
    return !text.text.isEmpty() && text.face != Face::Small && !text.text.startsWith(u"— "_qs);
}

int faultsOf(const Layout& layout)
{
    int bad = 0;
    for (const Page& page : layout.pages) {
        std::vector<QRectF> boxes;
        for (const Text& text : page.texts)
            if (isBody(text))
                boxes.push_back(boxOf(text));
        std::ranges::sort(boxes, {}, &QRectF::top);
        for (std::size_t i = 0; i < boxes.size(); ++i) {
            bad += !layout.typeArea.adjusted(-1, -1, 1, 1).contains(boxes[i]);
            for (std::size_t k = i + 1; k < boxes.size() && boxes[k].top() < boxes[i].bottom(); ++k)
                bad += boxes[i].adjusted(0.5, 0.5, -0.5, -0.5).intersects(boxes[k]);
            for (const Fill& fill : page.fills)
                bad += fill.rect.height() < 8 && fill.rect.width() > 400 && fill.rect.intersects(boxes[i]);
        }
    }
    return bad;
}

QRect ink(const QImage& image, int from, int to)
{
    QRect box;
    for (int y = from; y < to; ++y)
        for (int x = 0; x < image.width(); ++x)
            if (qGray(image.pixel(x, y)) < 128)
                box |= QRect(x, y, 1, 1);
    return box;
}

} // namespace minyi::paper_reading
