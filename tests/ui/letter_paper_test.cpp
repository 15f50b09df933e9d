#include <catch2/catch.hpp>

#include "core/reports/report.h"
#include "ui/print/paper.h"

#include <cmath>

using namespace minyi;
using namespace minyi::ui::print;
namespace reports = core::reports;

namespace {

/// A circular of so many ranked units.
reports::Report letter(int rows)
{
    reports::Report report;
    report.name = "circular";
    report.paper = reports::Paper::Circular;
    report.pageWords = "第 %1 页 共 %2 页";
    report.body.emplace_back(reports::RedHead{"滨海市公安局文件", "滨公民意〔2026〕6号", "关于2026年11月民意110工作情况的通报"});
    report.body.emplace_back(reports::Heading{"一、总体情况"});
    report.body.emplace_back(reports::Paragraph{"本月应回访2,284件，发送短信2,253件，收到有效回复755件。"});
    report.body.emplace_back(reports::Closing{"民意中心", "2026年12月3日"});
    report.body.emplace_back(reports::PageBreak{});
    reports::Table table{{{"名次"}, {"单位", reports::Align::Left, 3}, {"满意率"}}, {}, false, true};
    for (int i = 1; i <= rows; ++i)
        table.rows.push_back({std::to_string(i), "第" + std::to_string(i) + "派出所", "91.92%"});
    report.body.emplace_back(std::move(table));
    report.body.emplace_back(reports::Imprint{"抄送：各分局。", "滨海市公安局", "2026年12月3日印发"});
    return report;
}

const Text& textOf(const Page& page, const QString& words)
{
    for (const Text& text : page.texts)
        if (text.text == words)
            return text;
    FAIL("not on the page: " << words.toStdString());
    return page.texts.front();
}

double em(const Text& text)
{
    return text.points * kPoint;
}

double topOf(const Text& text)
{
    return text.baseline - em(text) * 0.88;
}

bool near(double a, double b)
{
    return std::abs(a - b) <= 10; // one millimetre
}

} // namespace

TEST_CASE("an official letter stands where GB/T 9704 wants it", "[paper]")
{
    const Layout layout = layOut(letter(3));
    const Page& first = layout.pages.front();
    CHECK(layout.typeArea == QRectF(280, 370, 1560, 2250));
    const Text& mark = textOf(first, u"滨海市公安局文件"_qs);
    const Text& number = textOf(first, u"滨公民意〔2026〕6号"_qs);
    CHECK(mark.red);
    CHECK(near(topOf(mark), 370 + 350)); // 35 mm below the type area's edge
    CHECK(near(mark.x + widthOf(mark.text, mark.face, mark.points) / 2, 280 + 780));
    CHECK(near(number.x + widthOf(number.text, number.face, number.points) / 2, 280 + 780));
    const auto red = std::find_if(first.fills.begin(), first.fills.end(), [](const Fill& fill) { return fill.red; });
    REQUIRE(red != first.fills.end());
    CHECK(near(red->rect.width(), 1560));
    CHECK(near(red->rect.top() - (number.baseline + em(number) * 0.12), 40 + (28.95 * kPoint - em(number)) / 2)); // 4 mm below its line
    const Text& title = textOf(first, u"关于2026年11月民意110工作情况的通报"_qs);
    CHECK(title.points == 22);
    CHECK(topOf(title) - red->rect.top() > 2 * 28.95 * kPoint - 10);
    const Text& heading = textOf(first, u"一、总体情况"_qs);
    CHECK(near(heading.x, 280 + 2 * 16 * kPoint)); // indented by two characters
    const Text& day = textOf(first, u"2026年12月3日"_qs);
    CHECK(near(280 + 1560 - (day.x + widthOf(day.text, day.face, day.points)), 4 * 16 * kPoint));
}

TEST_CASE("a line of a letter holds 28 characters, its levels are paragraphs and its headings 黑体", "[paper]")
{
    reports::Report report = letter(1);
    std::string text;
    for (int i = 0; i < 100; ++i)
        text += "民";
    report.body.insert(report.body.begin() + 3, reports::Items{{text}});
    const Layout layout = layOut(report);
    const Page& first = layout.pages.front();
    std::vector<const Text*> lines;
    for (const Page& page : layout.pages)
        for (const Text& each : page.texts)
            if (each.text.contains(u"民民"_qs))
                lines.push_back(&each);
    REQUIRE(lines.size() == 4);
    CHECK(lines[0]->text.size() == 26); // indented by two
    CHECK(lines[1]->text.size() == 28);
    CHECK(near(lines[0]->x, 280 + 2 * 16 * kPoint));
    CHECK(near(lines[1]->x, 280));
    CHECK(near(lines[1]->x + widthOf(lines[1]->text, lines[1]->face, 16), 280 + 1560));
    CHECK(textOf(first, u"一、总体情况"_qs).face == Face::Level);
    CHECK(textOf(first, u"— 1 —"_qs).face == Face::Number);
    const Text &mark = textOf(first, u"滨海市公安局文件"_qs), &number = textOf(first, u"滨公民意〔2026〕6号"_qs);
    CHECK(near(topOf(number) - (topOf(mark) + em(mark)), 2 * 28.95 * kPoint + (28.95 * kPoint - em(number)) / 2)); // two lines lower
}

TEST_CASE("what signs a letter never stands on a page without text", "[paper]")
{
    for (int lines = 1; lines <= 40; ++lines) {
        reports::Report report = letter(1);
        report.body.insert(report.body.begin() + 3, static_cast<std::size_t>(lines), reports::Paragraph{"望海路派出所：未告知进展3件。"});
        int last = 0;
        const Layout layout = layOut(report);
        for (const Page& page : layout.pages)
            for (std::size_t i = 0; i < page.texts.size(); ++i)
                if (page.texts[i].text == u"2026年12月3日"_qs) {
                    ++last;
                    INFO(lines);
                    CHECK(i >= 2); // text and the organ
                    CHECK(near(page.texts[i - 1].baseline - page.texts[i - 2].baseline, 3 * 28.95 * kPoint)); // under two open ones
                    CHECK(page.texts[i].baseline < layout.typeArea.bottom());
                }
        CHECK(last == 1);
    }
}

TEST_CASE("a letter ends on an even page with its imprint, whatever its table needs, and repeats the head", "[paper]")
{
    for (const int rows : {1, 40, 800}) {
        const Layout layout = layOut(letter(rows));
        INFO(rows << " rows, " << layout.pageCount() << " pages");
        CHECK(layout.pageCount() % 2 == 0);
        const Page& last = layout.pages.back();
        const Text& issuer = textOf(last, u"滨海市公安局"_qs);
        CHECK(issuer.baseline < layout.typeArea.bottom());
        CHECK(layout.typeArea.bottom() - issuer.baseline < 60);
        int heads = 0, seen = 0;
        for (const Page& page : layout.pages)
            for (const Text& text : page.texts) {
                heads += text.text == u"名次"_qs;
                seen += text.text == u"91.92%"_qs;
                CHECK(text.baseline <= layout.sheet.bottom() - 100);
            }
        CHECK(seen == rows);
        CHECK(heads == (rows == 800 ? layout.pageCount() - 1 - (layout.pages.back().texts.size() < 8 ? 1 : 0) : 1));
        // The page's number at the right of odd pages, at the left of even ones.
        CHECK(textOf(layout.pages[0], u"— 1 —"_qs).x > layout.sheet.width() / 2);
        CHECK(textOf(layout.pages[1], u"— 2 —"_qs).x < layout.sheet.width() / 2);
    }
}
