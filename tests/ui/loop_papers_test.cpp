#include <catch2/catch.hpp>

#include "core/reports/plain_text.h"
#include "tests/ui/loop_papers.h"
#include "tests/ui/paper_reading.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <map>

using namespace minyi;
using namespace minyi::loop_papers;
using namespace minyi::paper_reading;
using namespace minyi::ui::print;
namespace reports = core::reports;

namespace {

/// Sheets of 1, 40 and 800 rows.
struct Sheets {
    Paper paper;
    int one, forty, many;
};

constexpr Sheets kSheets[] = {
    {Paper::Daily,      1, 1, 1 }, // one page, however much came up
    {Paper::Order,      2, 3, 28}, // stub and body, on their back the log: 9 lines and the notes, 29 and then 30 to a page
    {Paper::Reminder,   1, 1, 2 }, // half a page; only an item of 800 characters goes on
    {Paper::Feedback,   1, 2, 24}, // two at most of what a unit usually writes; then 36 lines to a page
    {Paper::SecondCall, 1, 2, 23},
    {Paper::Objection,  1, 2, 23},
    {Paper::Circular,   4, 6, 30}, // a letter, from page 3 on its annexes of 41 lines to a page; ends on an even one
};

constexpr int kSizes[] = {1, 40, 800};

bool isAt(double a, double b)
{
    return std::abs(a - b) <= 10; // one millimetre
}

std::vector<const Text*> all(const Page& page, const std::function<bool(const Text&)>& wanted)
{
    std::vector<const Text*> found;
    for (const Text& text : page.texts)
        if (wanted(text))
            found.push_back(&text);
    return found;
}

std::vector<const Text*> all(const Page& page, const QString& words)
{
    return all(page, [&](const Text& text) { return text.text == words; });
}

const Text& one(const Page& page, const QString& words)
{
    const auto found = all(page, [&](const Text& text) { return text.text.contains(words); });
    INFO(words.toStdString());
    REQUIRE(found.size() == 1);
    return *found.front();
}

/// What row `n` of a part is recognised by, the head or label that stands over or beside it on each page, and how many there are.
struct Rows {
    std::string (*row)(int);
    QString head;
    int count;
};

std::vector<Rows> rowsOf(Paper paper, int rows)
{
    switch (paper) {
    case Paper::Order: return {{lineOf, u"经办人"_qs, rows}};
    case Paper::Feedback: return {{lineOf, u"核查情况"_qs, rows}};
    case Paper::SecondCall: return {{lineOf, u"群众原话"_qs, rows}};
    case Paper::Objection: return {{lineOf, u"事实和证"_qs, rows}};
    case Paper::Circular: return {{unitOf, u"名次"_qs, rows}, {lineOf, u"决定理由"_qs, rows / 4}}; // ranking, ratings taken out
    case Paper::Daily:
    case Paper::Reminder: break; // as long as they are
    }
    return {};
}

/// Every row whole and once, each on a page that says what it is.
void checkRows(const Layout& layout, const Rows& rows)
{
    std::map<QString, int> seen;
    for (int i = 1; i <= rows.count; ++i)
        seen[toQt(rows.row(i))] = 0;
    for (const Page& page : layout.pages) {
        bool here = false;
        for (const Text& text : page.texts)
            if (const auto row = seen.find(text.text); row != seen.end())
                ++row->second, here = true;
        if (here)
            CHECK(all(page, rows.head).size() == 1u);
    }
    CHECK(std::ranges::count_if(seen, [](const auto& row) { return row.second != 1; }) == 0);
}

QRectF areaOf(Paper paper)
{
    if (paper == Paper::Circular)
        return {280, 370, 1560, 2250}; // GB/T 9704-2012: top 37, left 28, 156 x 225
    if (paper == Paper::Daily)
        return {320, 300, 2300, 1500}; // the sheet of police forms turned, its binding edge of 30 mm on top
    return {300, 350, 1500, 2300};     // police forms: top 35, left 30, 150 x 230
}

} // namespace

TEST_CASE("each paper of the loop takes the sheets it is meant to take, of 1, 40 and 800 rows", "[paper][loop]")
{
    for (const Sheets& sheets : kSheets) {
        INFO(nameOf(sheets.paper));
        CHECK(layOut(sealed(sheets.paper, 1)).pageCount() == sheets.one);
        CHECK(layOut(sealed(sheets.paper, 40)).pageCount() == sheets.forty);
        CHECK(layOut(sealed(sheets.paper, 800)).pageCount() == sheets.many);
    }
}

TEST_CASE("no row of a paper of the loop is lost or cut, and its head stands again on each page", "[paper][loop]")
{
    for (const Paper paper : kPapers)
        for (const int count : kSizes)
            for (const Rows& rows : rowsOf(paper, count)) {
                INFO(nameOf(paper) << ", " << count << " rows, " << rows.head.toStdString());
                checkRows(layOut(sealed(paper, count)), rows);
            }
}

TEST_CASE("a reminder fills half a page and says the whole item", "[paper][loop]")
{
    for (const int rows : kSizes) {
        const Layout layout = layOut(sealed(Paper::Reminder, rows));
        qsizetype said = 0;
        for (const Page& page : layout.pages)
            for (const Text& text : page.texts) {
                said += text.text.count(u'迁');
                if (isBody(text) && rows < 800) // nobody's item
                    CHECK(text.baseline < layout.sheet.height() / 2);
            }
        CHECK(said == rows);
    }
}

TEST_CASE("everything on a paper of the loop stands in its type area, to the millimetre", "[paper][loop]")
{
    for (const Paper paper : kPapers) {
        INFO(nameOf(paper));
        for (const int rows : kSizes) {
            const Layout layout = layOut(sealed(paper, rows));
            CHECK(layout.typeArea == areaOf(paper));
            CHECK(faultsOf(layout) == 0);
        }
        const Layout layout = layOut(sealed(paper, 1));
        const QRectF area = areaOf(paper);
        const QRect box = ink(pageImage(layout, 0, 254), 0, static_cast<int>(area.bottom()) + 40);
        CHECK(isAt(box.left(), area.left()));
        CHECK(isAt(box.right(), area.right()));
        CHECK(isAt(box.top(), area.top() + (paper == Paper::Circular ? 350 : 0))); // the mark of a letter hangs 35 mm lower
        CHECK(box.bottom() <= area.bottom());
    }
}

TEST_CASE("titles, organs and text of the papers are as large as 6.1 has them", "[paper][loop]")
{
    for (const Paper paper : kPapers) {
        INFO(nameOf(paper));
        const auto& report = sealed(paper, 1);
        const Page page = layOut(report).pages.front();
        const bool letter = paper == Paper::Circular;
        const Text& title = *all(page, toQt(report.title)).at(0);
        CHECK(title.face == Face::Title);
        CHECK(title.points == (letter ? 22 : 18)); // 2号, 小二号
        CHECK(isAt(title.x + widthOf(title.text, title.face, title.points) / 2, areaOf(paper).center().x()));
        if (!letter) {
            const Text& organ = *all(page, u"滨海市公安局"_qs).at(0);
            CHECK(organ.face == Face::Body);
            CHECK(organ.points == 15); // 小三号
        }
        for (const Text& text : page.texts) // 3号; 四号, 小四号 and a note below
            if ((letter ? text.face != Face::Title : text.face == Face::Body) && isBody(text) && text.text != u"滨海市公安局"_qs)
                CHECK((letter ? text.points == 16 : text.points == 14 || text.points == 12 || text.points == 10.5));
    }
}

TEST_CASE("the rules of the forms are one and a half points outside and half a point inside", "[paper][loop]")
{
    for (const Paper paper : {Paper::Order, Paper::Reminder, Paper::Feedback, Paper::SecondCall, Paper::Objection}) {
        INFO(nameOf(paper));
        const Page page = layOut(sealed(paper, 1)).pages.front();
        int outer = 0, inner = 0;
        for (const Fill& fill : page.fills) {
            outer += fill.grey == 0 && fill.rect.height() > 60 && isAt(fill.rect.width(), 1.5 * kPoint) && std::abs(fill.rect.width() - 1.5 * kPoint) < 0.1;
            inner += fill.grey == 0 && fill.rect.height() > 60 && std::abs(fill.rect.width() - 0.5 * kPoint) < 0.1;
        }
        CHECK(outer >= 2);
        CHECK(inner >= 1);
    }
}

TEST_CASE("every page of the papers says which print it is, whose, when, of how many, and its hash", "[paper][loop]")
{
    for (const Paper paper : kPapers)
        for (const int rows : kSizes) {
            const auto& report = sealed(paper, rows);
            const Layout layout = layOut(report);
            INFO(nameOf(paper) << ", " << rows << " rows");
            REQUIRE(report.seal.checkCode.size() == 9);
            for (int i = 0; i < layout.pageCount(); ++i) {
                const Page& page = layout.pages[static_cast<std::size_t>(i)];
                for (const auto& part : reports::footParts(report))
                    CHECK(all(page, [&](const Text& text) { return text.face == Face::Small && text.text.contains(toQt(part)); }).size() == 1u);
                const bool letter = paper == Paper::Circular;
                const Text& number = one(page, letter ? u"— %1 —"_qs.arg(i + 1) : u"第 %1 页 共 %2 页"_qs.arg(i + 1).arg(layout.pageCount()));
                const double middle = number.x + widthOf(number.text, number.face, number.points) / 2, centre = layout.typeArea.center().x();
                CHECK((letter ? (i % 2 == 0 ? middle > centre + 500 : middle < centre - 500) : isAt(middle, centre)));
                CHECK(number.baseline < layout.sheet.bottom() - 90);
            }
        }
}
