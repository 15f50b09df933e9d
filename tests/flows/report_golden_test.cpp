#include "core/orders/objection_fields.h"
#include "core/reports/commands.h"
#include "core/reports/order_papers.h"
#include "core/staff/signature.h"
#include "tests/support/make.h"

#include <cstdlib>
#include <fstream>
#include <iterator>

using namespace minyi::tests;
using namespace followup;

namespace {

/// A day in small: eight matters of five channels, every way they can go.
Id<orders::Order> smallDay(TestWorkplace& w)
{
    const Channel channels[] = {Channel::HR,   Channel::HR,   Channel::EE,  Channel::VD,
                                Channel::C110, Channel::C110, Channel::C122};
    std::vector<IntakeRow> rows;
    for (int i = 0; i < 7; ++i)
        rows.push_back(make::row(i + 1, channels[i]));
    rows.push_back(make::row(8, Channel::HR));
    rows.back().exclusion = "E02";
    rows[1].phone = rows[2].phone;
    make::takeIn(w, rows);
    w.at("2026-11-24 09:00");
    w.say("lin", Run{});
    make::deliver(w);
    w.at("2026-11-24 09:20");
    const char* answers[] = {"3", nullptr, "1", "2", "谢谢", nullptr, "1"};
    for (std::size_t i = 0; i < 7; ++i)
        if (answers[i] && w.row(make::matterOf(w, rows[i])).state == State::Sent)
            make::reply(w, make::matterOf(w, rows[i]), answers[i]);
    const auto matter = make::matterOf(w, rows[0]);
    w.at("2026-11-24 09:40");
    w.say("lin", Claim{matter});
    w.say("lin", make::confirmed(matter));
    const auto order = make::orderOf(w, matter);
    w.at("2026-11-24 10:00");
    w.say("wu", orders::Issue{order, {}, {}, {}});
    w.at("2026-11-24 10:30");
    w.say("chen", orders::SignFor{order});
    return order;
}

/// What a person reads on the form; MINYI_REWRITE=1 writes it anew after somebody has read it.
void checkGolden(const reports::Report& report, const std::string& name)
{
    const std::string path = std::string(MINYI_SOURCE_DIR) + "/tests/golden/" + name;
    const std::string text = reports::plainText(report);
    if (std::getenv("MINYI_REWRITE"))
        std::ofstream(path, std::ios::binary) << text;
    std::ifstream file(path, std::ios::binary);
    const std::string expected{std::istreambuf_iterator<char>(file), {}};
    CHECK(text == expected);
}

} // namespace

TEST_CASE("the daily report of a small day reads as it should", "[golden]")
{
    TestWorkplace w;
    smallDay(w);
    checkGolden(w.ask("wu", reports::DraftDaily{}), "report_daily.txt");
}

TEST_CASE("the supervision order of a small day reads as it should", "[golden]")
{
    TestWorkplace w;
    const auto order = smallDay(w);
    checkGolden(w.ask("wu", reports::DraftOrder{order, false, {}}), "report_order.txt");
}

TEST_CASE("the papers of an order's way read as they should, and say what is missing", "[golden]")
{
    TestWorkplace w;
    const auto order = smallDay(w);
    const auto paper = [&](reports::OrderPaper which) { return reports::DraftOrderPaper{order, which, {}}; };
    const auto missing = [&](reports::OrderPaper which) {
        auto reply = w.office().ask(w.as("wu"), paper(which));
        REQUIRE_FALSE(reply);
        return reply.error();
    };
    CHECK(missing(reports::OrderPaper::Feedback) == Refusal{Why::Missing, "feedback"});
    CHECK(missing(reports::OrderPaper::SecondCall) == Refusal{Why::Missing, "second_call"});
    CHECK(missing(reports::OrderPaper::Objection) == Refusal{Why::Missing, "objection"});
    w.say("chen", orders::Contact{order, "电话", "已说明办理进度。"});
    w.at("2026-11-26 10:00");
    checkGolden(w.ask("wu", paper(reports::OrderPaper::Reminder)), "report_reminder.txt");
    const Id<orders::Objection> filed{w.say("ma", orders::FileObjection{order, orders::Grounds::Mistaken, "录音显示群众按错。"})};
    make::feedBack(w, order);
    CHECK(missing(reports::OrderPaper::Reminder) == Refusal{Why::Missing, "clock"}); // the review is the centre's
    CHECK(w.ask("wu", paper(reports::OrderPaper::Feedback)).seal.draft == false);
    w.pass(kHour);
    w.say("zhou", orders::Review{order, true, "措施可行。", {}});
    checkGolden(w.ask("wu", paper(reports::OrderPaper::Feedback)), "report_feedback.txt");
    w.pass(kHour);
    w.say("sun", make::asked(order, Rating::Satisfied));
    checkGolden(w.ask("wu", paper(reports::OrderPaper::SecondCall)), "report_second_call.txt");
    w.say("sun", orders::ExamineObjection{filed, "录音核对属实。"});
    w.say("wu", orders::DecideObjection{filed, true, "予以剔除。"});
    w.say("qin", orders::CountersignObjection{filed, true, "同意。"});
    checkGolden(w.ask("wu", paper(reports::OrderPaper::Objection)), "report_objection.txt");
    const auto other = w.office().ask(w.as("lu"), paper(reports::OrderPaper::Feedback));
    REQUIRE_FALSE(other);
    CHECK(other.error().why == Why::NotFound); // another unit's
    const auto sealed = w.say("wu", reports::SealReport{"feedback", {}, order, false, 1, {}});
    CHECK(sealed.name == "feedback");
    CHECK(w.say("wu", reports::SealReport{"feedback", {}, order, false, 1, {}}).seal.reprint);
}

TEST_CASE("a form carries the signature of who signed in the program, and of nobody who has not yet", "[golden][signing]")
{
    TestWorkplace w;
    const std::string ma = make::kSignature, zhou = ma + "AAAA";
    w.say("ma", staff::SetSignature{ma});
    w.say("zhou", staff::SetSignature{zhou});
    const auto order = make::rectifying(w);
    const auto signers = [&] {
        std::vector<std::string> found;
        for (const auto& block : w.ask("wu", reports::DraftOrderPaper{order, reports::OrderPaper::Feedback, {}}).body)
            if (const auto* signatures = std::get_if<reports::Signatures>(&block))
                for (const auto& signer : signatures->signers)
                    found.push_back(signer.png);
        return found;
    };
    w.at("2026-11-25 10:00");
    CHECK(w.refusal("chen", orders::FeedBack{order, "属实", "整改", dayOf(w.office().now()), "电话", "认可", "", {}}) == Refusal{Why::Missing, "evidence"});
    w.say("chen", orders::FeedBack{order, "属实", "整改", dayOf(w.office().now()), "电话", "认可", "培训记录", {}});
    CHECK(signers() == std::vector<std::string>{"", "", ""}); // chen keeps none; the others have done nothing
    w.say("ma", orders::SignFeedback{order});
    CHECK(signers() == std::vector<std::string>{"", ma, ""});
    w.pass(kHour);
    w.say("zhou", orders::Review{order, true, "措施可行。", {}});
    CHECK(signers() == std::vector<std::string>{"", ma, zhou});
}

TEST_CASE("a second print of the same form says so and has a number of its own", "[golden]")
{
    TestWorkplace w;
    const auto order = smallDay(w);
    const reports::SealReport seal{"order", {}, order, false, 2, {}};
    const auto first = w.say("wu", seal);
    const auto second = w.say("wu", seal);
    CHECK(first.seal.number == "P2026-0001");
    CHECK(second.seal.number == "P2026-0002");
    CHECK_FALSE(first.seal.reprint);
    CHECK(second.seal.reprint);
    CHECK(w.refusal("lu", reports::SealReport{"order", {}, order, true, 1, {}}).why == Why::NotFound); // another unit's
    CHECK(w.refusal("wu", reports::SealReport{"weekly", {}, {}, false, 1, {}}) == Refusal{Why::UnknownName, "weekly"});
    CHECK(w.refusal("wu", reports::SealReport{"order", {}, {}, false, 1, {}}) == Refusal{Why::Missing, "order"});
    CHECK(w.checkFaults() == "");
}
