#include <catch2/catch.hpp>

#include "ui/print/paper.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>

#include <iostream>
#include <random>

using namespace minyi;
using namespace minyi::ui::print;
namespace reports = core::reports;

namespace {

/// A register of invented cases; some titles need two lines or three.
reports::Report registerOf(int rows)
{
    std::mt19937 random(11);
    reports::Table table;
    table.small = true;
    table.subtotal = "本页小计：%1件，其中未结%2件，逾期%3件；累计%4件";
    for (const auto& [head, weight] : {std::pair("序号", 1.05), {"案件编号", 4.3}, {"立案日期", 1.85}, {"案由及案件名称", 5.1},
                                       {"当事人", 1.9}, {"承办人", 1.15}, {"办理阶段", 1.46}, {"办案期限", 2.7}, {"剩余", 1.5}, {"处理结果", 2.0}})
        table.columns.push_back({head, reports::Align::Left, weight});
    for (int i = 1; i <= rows; ++i) {
        std::string title = "盗窃：电动自行车被盗";
        for (unsigned more = random() % 4; more > 1; --more)
            title += "，另有财物若干在同一地点被盗走";
        const bool open = random() % 3 != 0, late = open && random() % 5 == 0;
        table.rows.push_back({"r" + std::to_string(i), "A3702990201002026" + std::to_string(1'000'000 + i).substr(1), "2026-11-02", title,
                              "王*等2人", "陈海涛", "调查", "2026-12-02", late ? "逾期3天" : "12天", open ? "" : "行政处罚 2026-11-20"});
        table.counts.push_back({open ? 1 : 0, late ? 1 : 0});
    }
    reports::Report report;
    report.paper = reports::Paper::FormLandscape;
    report.compact = true;
    report.organ = "滨海市公安局";
    report.title = "案件台账";
    report.pageWords = "第 %1 页 共 %2 页";
    report.body.emplace_back(reports::Paragraph{"共" + std::to_string(rows) + "件。"});
    report.body.emplace_back(std::move(table));
    report.body.emplace_back(reports::Signatures{{"制表：", "审核："}});
    return report;
}

/// What one page says of itself: its rows, and its subtotal's figures.
struct Sheet {
    std::vector<int> rows;
    std::vector<int> figures;
    int heads = 0;
};

Sheet sheetOf(const Page& page)
{
    Sheet sheet;
    for (const Text& text : page.texts) {
        if (text.text.startsWith(u'r'))
            sheet.rows.push_back(text.text.mid(1).toInt());
        sheet.heads += text.text == u"案件编号"_qs;
        if (!text.text.startsWith(u"本页小计"_qs))
            continue;
        QString digits;
        for (const QChar c : text.text)
            digits += c.isDigit() ? c : u' ';
        for (const QString& number : digits.split(u' ', Qt::SkipEmptyParts))
            sheet.figures.push_back(number.toInt());
    }
    return sheet;
}

/// Open and overdue among the rows of a page, counted from the table itself.
std::vector<int> figuresOf(const reports::Table& table, const std::vector<int>& rows)
{
    std::vector<int> figures{static_cast<int>(rows.size()), 0, 0, rows.empty() ? 0 : rows.back()};
    for (const int row : rows) {
        figures[1] += table.counts[static_cast<std::size_t>(row - 1)][0];
        figures[2] += table.counts[static_cast<std::size_t>(row - 1)][1];
    }
    return figures;
}

} // namespace

TEST_CASE("a register of 1,434 cases loses no row between pages, and each page adds up what stands on it", "[paper][register]")
{
    const int count = GENERATE(1, 26, 27, 1434);
    const auto report = registerOf(count);
    const auto& table = std::get<reports::Table>(report.body[1]);
    const Layout layout = layOut(report);
    int last = 0;
    for (const Page& page : layout.pages) {
        const Sheet sheet = sheetOf(page);
        if (sheet.rows.empty())
            continue; // only signatures
        CHECK(sheet.heads == 1);
        for (const int row : sheet.rows)
            CHECK(row == ++last);
        CHECK(sheet.figures == figuresOf(table, sheet.rows));
        for (const Text& text : page.texts)
            if (text.face != Face::Small)
                CHECK(text.baseline < layout.typeArea.bottom());
    }
    CHECK(last == count);
}

TEST_CASE("how long a register takes to be laid out and written", "[.bench]")
{
    for (const int count : {1000, 10'000}) {
        const auto report = registerOf(count);
        QElapsedTimer clock;
        clock.start();
        const Layout layout = layOut(report);
        const auto laid = clock.elapsed();
        const QTemporaryDir folder;
        clock.restart();
        REQUIRE(writePdf(report, folder.filePath(u"r.pdf"_qs)));
        std::cout << "case register, " << count << " rows: " << layout.pageCount() << " pages laid out in " << laid << " ms, PDF of "
                  << QFile(folder.filePath(u"r.pdf"_qs)).size() / 1024 << " KiB (with its own layout) in " << clock.elapsed() << " ms\n";
    }
}
