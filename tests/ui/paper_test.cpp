#include <catch2/catch.hpp>

#include "tests/ui/paper_reading.h"
#include "tests/ui/paper_samples.h"
#include "ui/print/paper.h"

#include <QElapsedTimer>
#include <QTemporaryDir>

#include <algorithm>
#include <cmath>
#include <iostream>

using namespace minyi;
using namespace minyi::paper_reading;
using namespace minyi::ui::print;
namespace reports = core::reports;

namespace {

bool isDark(const QImage& image, int x, int y)
{
    return qGray(image.pixel(x, y)) < 128;
}

struct Rule {
    int top;
    int thickness;
};

/// Dark from one edge of the type area to the other.
std::vector<Rule> rules(const QImage& image, int left, int right)
{
    std::vector<Rule> found;
    for (int y = 0; y < image.height(); ++y) {
        bool whole = true;
        for (int x = left + 12; x < right - 12 && whole; ++x)
            whole = isDark(image, x, y);
        if (!whole)
            continue;
        if (!found.empty() && found.back().top + found.back().thickness == y)
            ++found.back().thickness;
        else
            found.push_back({y, 1});
    }
    return found;
}

/// 一 to 万 characters of text that goes on and on, each sentence with its number.
std::string longText(int sentences)
{
    std::string text;
    for (int i = 1; i <= sentences; ++i)
        text += "第" + std::to_string(i) + "条，工作人员说明了所需材料，当事人表示理解；";
    return text;
}

QString allText(const Layout& layout)
{
    QString all;
    for (const Page& page : layout.pages)
        for (const Text& text : page.texts)
            if (text.face == Face::Body)
                all += text.text;
    return squeezed(all);
}

reports::Report thousandRows()
{
    reports::Report report = paper_samples::daily();
    reports::Table table;
    for (const char* head : {"序号", "案号", "立案", "案由", "承办人", "阶段", "剩余", "结果"})
        table.columns.push_back({head, reports::Align::Left, 1});
    for (int i = 1; i <= 1000; ++i)
        table.rows.push_back({std::to_string(i), "望行" + std::to_string(1000 + i), "2026-11-20", "殴打他人", "赵海", "调查",
                              std::to_string(i % 30) + "天", ""});
    report.body = {table};
    return report;
}

} // namespace

TEST_CASE("a daily sheet keeps to one page and an order to a sheet with two sides", "[paper]")
{
    CHECK(layOut(paper_samples::daily()).pageCount() == 1);
    CHECK(layOut(paper_samples::daily()).sheet.size() == QSizeF(2970, 2100));
    CHECK(layOut(paper_samples::order()).pageCount() == 2);
    CHECK(faultsOf(layOut(paper_samples::daily())) == 0);
    CHECK(faultsOf(layOut(paper_samples::order())) == 0);
}

TEST_CASE("what is copied out of a PDF is what a person reads, ideographs and not radicals", "[paper]")
{
    const auto [report, name] = GENERATE(std::pair{paper_samples::daily(), "paper_daily.txt"},
                                         std::pair{paper_samples::order(), "paper_order.txt"});
    const std::string text = reports::plainText(report);
    CHECK(text == golden(name, text));
    const QString foot = squeezed(toQt(text).trimmed().section(u'\n', -1));
    CHECK(withoutFeet(pdfPages(report), foot).toStdString() == squeezed(toQt(text)).toStdString());
}

TEST_CASE("neighbours among the radicals are copied as ideographs too", "[paper]")
{
    reports::Report report;
    report.title = GENERATE("人儿民见长风", "牛犬", "一丨");
    CHECK(pdfPages(report).value(0) == toQt(report.title));
}

TEST_CASE("the type area stands where police forms have it", "[paper]")
{
    const auto [report, area] = GENERATE(std::pair{paper_samples::order(), QRect(300, 350, 1500, 2300)},
                                         std::pair{paper_samples::daily(), QRect(320, 300, 2300, 1500)});
    const Layout layout = layOut(report);
    for (int page = 0; page < layout.pageCount(); ++page) {
        const QImage image = pageImage(layout, page, 254);
        CHECK(image.size() == layout.sheet.size().toSize());
        const QRect box = ink(image, 0, area.bottom() + 60);
        CHECK(std::abs(box.left() - area.left()) <= 10);
        CHECK(std::abs(box.right() - area.right()) <= 10);
        CHECK(std::abs(box.top() - area.top()) <= 10);
        CHECK(box.bottom() <= area.bottom());
        CHECK(ink(image, area.bottom() + 60, image.height()).bottom() < image.height() - 100);
    }
}

TEST_CASE("a form has outer rules of 1.5 points and inner rules of half a point", "[paper]")
{
    reports::Report report;
    report.title = "表";
    report.body = {reports::Form{{{{{"单位", "望海路派出所"}}, 20}, {{{"事项", ""}}, 20}}}};
    const auto found = rules(pageImage(layOut(report), 0, 254), 300, 1800);

    REQUIRE(found.size() == 5); // thick and thin under the title, then three of the grid
    CHECK(found[0].thickness > found[1].thickness);
    CHECK(std::abs(found[2].thickness - 5.3) <= 1);
    CHECK(std::abs(found[3].thickness - 1.8) <= 1);
    CHECK(std::abs(found[4].thickness - 5.3) <= 1);
    CHECK(std::abs(found[3].top - found[2].top - 200) <= 10);
    CHECK(std::abs(found[4].top + found[4].thickness - found[2].top - 400) <= 10);
}

TEST_CASE("a text longer than the page goes on, every line whole and nothing lost", "[paper]")
{
    const std::string text = longText(160);
    reports::Report report;
    report.title = "询问笔录";
    SECTION("in a cell of a form")
    {
        report.body = {reports::Form{{{{{"单位", "望海路派出所"}}}, {{{.label = "内容", .text = text, .indent = true}}}}}};
    }
    SECTION("in a row of a table")
    {
        report.body = {reports::Table{{{"序"}, {"内容", reports::Align::Left, 5}}, {{"一", "望海路派出所"}, {"二", text}}}};
    }
    SECTION("as a paragraph")
    {
        report.body = {reports::Paragraph{"望海路派出所"}, reports::Paragraph{text}};
    }
    const Layout layout = layOut(report);
    CHECK(layout.pageCount() >= 2);
    CHECK(faultsOf(layout) == 0);
    CHECK(allText(layout).contains(toQt(text)));
}

TEST_CASE("a table of a thousand rows repeats its head and loses no row", "[paper]")
{
    const reports::Report report = thousandRows();
    const Layout layout = layOut(report);
    CHECK(faultsOf(layout) == 0);
    int next = 1;
    for (const Page& page : layout.pages) {
        const auto is = [](const char* head) { return [head](const Text& text) { return text.text == head; }; };
        CHECK(std::ranges::count_if(page.texts, is("案号")) == 1);
        CHECK(std::ranges::count_if(page.texts, is("结果")) == 1);
        for (const Text& text : page.texts)
            if (text.text.startsWith(u"望行") && text.text == u"望行%1"_qs.arg(1000 + next))
                ++next;
    }
    CHECK(next == 1001);

    const QTemporaryDir folder;
    QElapsedTimer clock;
    clock.start();
    REQUIRE(writePdf(report, folder.filePath(u"rows.pdf"_qs)));
    std::cout << "1,000 rows of 8 columns to PDF: " << clock.elapsed() << " ms, " << layout.pageCount() << " pages\n";
}

TEST_CASE("no line begins with a mark that closes", "[paper]")
{
    const QString text = toQt(longText(20)) + u"（不含基本满意）。“说清”、《办法》！"_qs;
    int bad = 0;
    for (double width = 300; width < 1500; width += 37) {
        QString all;
        for (const QString& line : breakLines(text, Face::Body, 16, width)) {
            bad += QStringView(u"，。；：、！？）》”").contains(line.front());
            bad += widthOf(line.trimmed(), Face::Body, 16) > width + 1;
            all += line;
        }
        CHECK(all == text);
    }
    CHECK(bad == 0);
}

TEST_CASE("a draft and a second print say so on the page and in the foot", "[paper]")
{
    reports::Report report = paper_samples::order();
    const auto aboveFoot = [&report] { return pageImage(layOut(report), 0, 60).copy(0, 0, 496, 630); };
    const QImage plain = aboveFoot();
    report.seal.draft = true;
    const QImage draft = aboveFoot();
    CHECK(draft != plain);
    CHECK(pdfPages(report).value(1).contains(u"草稿"));
    report.seal.reprint = true;
    CHECK(aboveFoot() != draft);
    CHECK(pdfPages(report).value(1).contains(u"补打草稿"));
}

TEST_CASE("an empty field prints a stroke, one to be filled by hand stays open", "[paper]")
{
    reports::Report report;
    report.title = "表";
    report.body = {reports::Form{{{{{"甲", ""}, {.label = "乙", .blank = true}}}}}};
    CHECK(pdfPages(report).value(0) == u"表甲/乙");
}

TEST_CASE("the print dialog can name every stand-in font", "[paper]")
{
    const auto uses = fontsUsed();
    CHECK(uses.size() == 4);
    CHECK(std::ranges::none_of(uses, [](const FontUse& use) { return use.used.isEmpty(); }));
}

TEST_CASE("a page is drawn the same each time", "[paper]")
{
    const Layout layout = layOut(paper_samples::daily());
    CHECK(pageImage(layout, 0, 100) == pageImage(layOut(paper_samples::daily()), 0, 100));
}

TEST_CASE("a grid that goes to the next page with who signs takes its rules along, wherever the page ends", "[paper]")
{
    for (int lines = 10; lines < 60; ++lines) {
        reports::Report report;
        report.title = "起诉意见书";
        report.compact = true;
        for (int i = 0; i < lines; ++i)
            report.body.emplace_back(reports::Paragraph{"正文"});
        report.body.emplace_back(reports::Form{{{{{"批准人", "江素问"}}}, {{{"承办人", "陈海涛"}}}}});
        report.body.emplace_back(reports::Closing{"滨海市公安局", "二〇二六年十二月二日"});
        const Layout layout = layOut(report);
        INFO(lines);
        for (const Page& page : layout.pages)
            for (const Text& text : page.texts)
                if (text.text == u"批准人"_qs || text.text == u"承办人"_qs) // its shade lies under it
                    CHECK(std::ranges::any_of(page.fills, [&](const Fill& fill) { return fill.grey > 0 && fill.rect.contains(QPointF(text.x + 1, text.baseline - 5)); }));
        const auto on = [&](const QString& words) {
            return std::ranges::find_if(layout.pages, [&](const Page& page) { return std::ranges::any_of(page.texts, [&](const Text& text) { return text.text == words; }); }) -
                   layout.pages.begin();
        };
        CHECK(on(u"滨海市公安局"_qs) == on(u"承办人"_qs)); // nor is a page left that says nothing but who signs
        CHECK(faultsOf(layout) == 0);
    }
}
