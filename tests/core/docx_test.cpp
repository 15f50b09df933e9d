#include "core/exports/docx.h"
#include "core/exports/docx_parts.h"
#include "core/imports/archive.h"

#include <catch2/catch.hpp>

#include <expat.h>

using namespace minyi::core;
using namespace minyi::core::reports;

namespace {

/// The text of a part and how many tables and rows it has, read by a parser of its own.
struct Read {
    bool good = false;
    std::string text;
    int tables = 0, rows = 0, breaks = 0;
};

Read readXml(const std::string& xml)
{
    Read read;
    XML_Parser parser = XML_ParserCreate("UTF-8");
    XML_SetUserData(parser, &read);
    XML_SetElementHandler(
        parser,
        [](void* to, const char* name, const char**) {
            auto& out = *static_cast<Read*>(to);
            const std::string_view element(name);
            out.tables += element == "w:tbl";
            out.rows += element == "w:tr";
            out.breaks += element == "w:br";
        },
        [](void*, const char*) {});
    XML_SetCharacterDataHandler(parser, [](void* to, const char* text, int length) {
        static_cast<Read*>(to)->text.append(text, static_cast<std::size_t>(length));
    });
    read.good = XML_Parse(parser, xml.data(), static_cast<int>(xml.size()), 1) == XML_STATUS_OK;
    XML_ParserFree(parser);
    return read;
}

std::string part(const std::string& docx, const std::string& name)
{
    auto archive = imports::Archive::open(docx);
    REQUIRE(archive);
    std::string all;
    REQUIRE((*archive)->read(name, [&](std::string_view piece) {
        all += piece;
        return true;
    }));
    return all;
}

Report sample()
{
    Report report;
    report.organ = "望海路派出所";
    report.title = "行政处罚决定书";
    report.headRight = "滨公（望海）行罚决字〔2026〕1号";
    report.draftWord = "草稿";
    report.body.emplace_back(Form{{{{{.label = "姓名", .text = "周立新"}, {.label = "性别"}}}, {{{.label = "事实", .text = "一\n二"}}}}});
    report.body.emplace_back(Paragraph{"现查明如下"});
    report.body.emplace_back(Table{{{"编号"}, {"名称"}}, {{"1", "手机"}, {"2"}}});
    report.body.emplace_back(Signatures{{Signer("被处罚人")}});
    report.body.emplace_back(Closing{"望海路派出所", "二〇二六年六月十五日"});
    return report;
}

} // namespace

TEST_CASE("a form becomes a file of a word processor whose parts are well-formed and say what the paper says", "[docx]")
{
    const auto docx = exports::docxOf(sample());
    REQUIRE(docx);
    for (const char* name : {"[Content_Types].xml", "_rels/.rels", "word/_rels/document.xml.rels", "word/styles.xml", "word/header1.xml", "word/footer1.xml"}) {
        INFO(name);
        CHECK(readXml(part(*docx, name)).good);
    }
    const auto body = readXml(part(*docx, "word/document.xml"));
    REQUIRE(body.good);
    for (const char* said : {"望海路派出所", "行政处罚决定书", "行罚决字〔2026〕1号", "周立新", "现查明如下", "手机", "被处罚人", "二〇二六年六月十五日"})
        CHECK(body.text.find(said) != std::string::npos);
    CHECK(body.tables == 2);
    CHECK(body.rows == 5);
    CHECK(body.breaks == 1);                                   // between the lines of a cell
    CHECK(body.text.find("性别/") != std::string::npos);       // what is empty prints a stroke
    CHECK(*docx == *exports::docxOf(sample()));                // nothing of when and where it was written
    CHECK(part(*docx, "word/header1.xml").find("草稿") == std::string::npos);
    auto draft = sample();
    draft.seal.draft = true;
    CHECK(part(*exports::docxOf(draft), "word/header1.xml").find("草稿") != std::string::npos);
}

TEST_CASE("nothing typed breaks the file: markup, control characters, bytes that are no text, a hundred thousand characters", "[docx][hostile]")
{
    auto report = sample();
    std::string hostile = "</w:t></w:p><!-- & \"'> ]]> {facts} %1 \x01\x0b\x1f\x7f";
    hostile += "\xC3\x28 \xED\xA0\x80 \xEF\xBF\xBF \xF5\x80\x80\x80 \xE4\xBD"; // cut off, a surrogate, no character, too high, cut off
    hostile += std::string(100'000, 'x') + "末";
    report.body.emplace_back(Paragraph{hostile});
    report.body.emplace_back(Form{{{{{.label = hostile, .text = hostile, .lead = hostile, .foot = hostile}}}}});
    report.title = hostile;
    report.footWords = hostile;
    const auto docx = exports::docxOf(report);
    REQUIRE(docx);
    const auto body = readXml(exports::documentXml(report));
    REQUIRE(body.good);
    CHECK(body.text.find("</w:t></w:p><!-- & \"'> ]]> {facts} %1    ") != std::string::npos);
    CHECK(body.text.find(std::string(100'000, 'x') + "末") != std::string::npos);
    CHECK(readXml(part(*docx, "word/footer1.xml")).good);
    CHECK(exports::xmlText("\xF0\x9F\x98\x80\xE9\xBE\x98") == "\xF0\x9F\x98\x80\xE9\xBE\x98"); // four bytes are a character too
    CHECK(exports::xmlText("a\xC3") == "a\xEF\xBF\xBD");
}

TEST_CASE("a form of every page and with every kind of block is written without a fault", "[docx]")
{
    for (const auto paper : {Paper::FormPortrait, Paper::Circular, Paper::FormLandscape}) {
        auto report = sample();
        report.paper = paper;
        report.body.emplace_back(Heading{"一、"});
        report.body.emplace_back(Items{{"甲", "乙"}});
        report.body.emplace_back(Bars{{{"一", 3.0}}});
        report.body.emplace_back(Note{"注"});
        report.body.emplace_back(CutLine{"裁"});
        report.body.emplace_back(Beside{{Paragraph{"左"}}, {Table{{{"右"}}, {{"1"}}}}});
        report.body.emplace_back(PageBreak{});
        report.body.emplace_back(RedHead{"机关", "号", "题"});
        report.body.emplace_back(Imprint{"抄送", "印发", "日"});
        const auto body = readXml(exports::documentXml(report));
        CHECK(body.good);
        for (const char* said : {"甲", "左", "右", "机关", "印发"})
            CHECK(body.text.find(said) != std::string::npos);
    }
    CHECK(exports::writeDocx(sample(), "/nowhere/at/all.docx").error() == Refusal{Why::DiskFull, "file"});
}
