#include <catch2/catch.hpp>

#include "core/reports/plain_text.h"
#include "tests/ui/loop_papers.h"
#include "tests/ui/paper_reading.h"

#include <cmath>

using namespace minyi;
using namespace minyi::loop_papers;
using namespace minyi::paper_reading;
using namespace minyi::ui::print;
namespace reports = core::reports;

namespace {

/// A circular is a draft until its month is locked; its foot stands beside the number of the page.
QString letterText(QStringList pages, const QString& foot)
{
    for (qsizetype i = 0; i < pages.size(); ++i) {
        const QString end = u"—%1—"_qs.arg(i + 1) + foot;
        INFO(pages[i].right(120).toStdString());
        REQUIRE(pages[i].endsWith(end));
        pages[i].chop(end.size());
    }
    return pages.join(QString()) + foot;
}

const Text* find(const Layout& layout, const QString& words)
{
    for (const Page& page : layout.pages)
        for (const Text& text : page.texts)
            if (text.text.contains(words))
                return &text;
    FAIL("not on the paper: " << words.toStdString());
    return nullptr;
}

double rightOf(const Text& text)
{
    return text.x + widthOf(text.text, text.face, text.points);
}

} // namespace

TEST_CASE("what a person copies out of the PDF of a paper of the loop is what the office drafted", "[paper][loop]")
{
    for (const auto& [paper, language] : {std::pair{Paper::Daily, "zh"}, {Paper::Order, "zh"}, {Paper::Reminder, "zh"}, {Paper::Feedback, "zh"},
                                          {Paper::SecondCall, "zh"}, {Paper::Objection, "zh"}, {Paper::Circular, "zh"}, {Paper::Circular, "en"}}) {
        const auto& report = sealed(paper, 4, language);
        const std::string text = reports::plainText(report), english = std::string(language) == "en" ? "_en" : "";
        INFO(nameOf(paper));
        CHECK(text == golden(std::string("paper_loop_") + nameOf(paper) + english + ".txt", text));
        const QString foot = squeezed(toQt(text).trimmed().section(u'\n', -1));
        const QString read = paper == Paper::Circular ? letterText(pdfPages(report), foot) : withoutFeet(pdfPages(report), foot);
        CHECK(read.toStdString() == squeezed(toQt(text)).toStdString());
    }
}

TEST_CASE("every paper of the loop as a file, for people to look at", "[.look]")
{
    for (const Paper paper : kPapers)
        for (const int rows : {1, 40, 800, 1600})
            REQUIRE(writePdf(sealed(paper, rows), u"%1/%2_%3.pdf"_qs.arg(qEnvironmentVariable("MINYI_PAPERS"), toQt(nameOf(paper))).arg(rows)));
}

TEST_CASE("a second print of a paper of the loop says so, a draft has it across the page", "[paper][loop]")
{
    for (const Paper paper : kPapers) {
        INFO(nameOf(paper));
        auto report = sealed(paper, 1);
        const bool letter = paper == Paper::Circular; // of a month that is not locked
        CHECK(layOut(report).stamp.isEmpty());
        CHECK(layOut(report).draft == (letter ? u"草稿"_qs : QString()));
        report.seal.reprint = true;
        CHECK(layOut(report).stamp == u"补打"_qs);
        CHECK(squeezed(toQt(reports::plainText(report))).endsWith(letter ? u"补打草稿"_qs : u"补打"_qs));
    }
}

TEST_CASE("only the unit's copy of an order says who it is about", "[paper][loop]")
{
    for (const Paper paper : kPapers) {
        INFO(nameOf(paper));
        const auto text = reports::plainText(sealed(paper, 40));
        const bool whole = paper == Paper::Order;
        CHECK((text.find("13800000001") != std::string::npos) == whole);
        CHECK((text.find("程小满") != std::string::npos) == whole);
    }
}

TEST_CASE("a daily report names the orders that have to be fed back first, of however many", "[paper][loop]")
{
    const auto text = reports::plainText(sealed(Paper::Daily, 1600));
    CHECK(text.find("在办工单320件") != std::string::npos);
    CHECK(text.find("（一）滨公民督〔2026〕1号（") != std::string::npos);
    CHECK(text.find("（二）滨公民督〔2026〕2号（") != std::string::npos);
    CHECK(layOut(sealed(Paper::Daily, 1600)).pageCount() == 1);
}

TEST_CASE("days are in Arabic digits, since none of the seven is served on a party", "[paper][loop]")
{
    for (const Paper paper : kPapers) {
        INFO(nameOf(paper));
        const auto text = reports::plainText(sealed(paper, 1));
        CHECK(text.find("2026年1") != std::string::npos);
        CHECK(text.find("二〇二六") == std::string::npos);
    }
}

TEST_CASE("who signs and seals stands at the right under what is signed", "[paper][loop]")
{
    const auto atRight = [](Paper paper, const QString& words, const QString& above) {
        INFO(nameOf(paper) << " " << words.toStdString());
        const Layout layout = layOut(sealed(paper, 1));
        const Text &signature = *find(layout, words), &label = *find(layout, above);
        CHECK(std::abs(rightOf(signature) - (layout.typeArea.right() - 24)) <= 10);
        CHECK(signature.baseline > label.baseline - 200);
    };
    atRight(Paper::Order, u"督办部门印章"_qs, u"督办意见"_qs);
    atRight(Paper::Feedback, u"单位印章"_qs, u"意见"_qs);
    atRight(Paper::Feedback, u"审核人：周立群"_qs, u"审核意见"_qs);
    atRight(Paper::Objection, u"单位印章"_qs, u"事实和证"_qs);
    atRight(Paper::Objection, u"民意中心：吴敏"_qs, u"决定理由"_qs);
    const Layout layout = layOut(sealed(Paper::Feedback, 1));
    const Text &officer = *find(layout, u"承办民警"_qs), &chief = *find(layout, u"单位负责人："_qs);
    CHECK(officer.baseline == chief.baseline);
}

TEST_CASE("a long text keeps its signature at the right of its last part", "[paper][loop]")
{
    for (const Paper paper : {Paper::Objection}) {
        const Layout layout = layOut(sealed(paper, 800));
        const Text& signature = *find(layout, u"单位印章"_qs);
        CHECK(std::abs(rightOf(signature) - (layout.typeArea.right() - 24)) <= 10);
    }
}
