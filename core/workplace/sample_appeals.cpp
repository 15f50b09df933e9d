#include "core/workplace/sample_appeals.h"

#include "core/appeals/appeal_fields.h"
#include "core/appeals/command_fields.h"
#include "core/appeals/handling_fields.h"
#include "core/appeals/intake.h"
#include "core/security/vault.h"
#include "core/staff/table.h"
#include "core/store/rows.h"

namespace minyi::core::workplace {

namespace {

using namespace appeals;

struct SampleAppeal {
    int hoursAgo;
    std::string_view number, unit, kind, person, summary, wish;
};

// clang-format off
constexpr SampleAppeal kOrders[] = {
    {194, "GD20261112016", "370299020100", "complaint", "葛文涛", "小区门口夜间烧烤摊噪音扰民，多次拨打电话未见改善", "希望夜间巡查劝离"},
    {74,  "GD20261117031", "370299020200", "help",      "苗小雨", "电动车停放点无人看管，近期多次被盗电瓶",             "希望加装监控、加强巡逻"},
    {50,  "GD20261118007", "370299050000", "complaint", "潘志远", "路口右转车辆不礼让行人，学生上学时段尤其明显",       "希望早高峰派人疏导"},
    {27,  "GD20261119012", "370299020300", "suggestion","郝春燕", "建议在龙山路菜市场设固定警务岗",                     "答复是否可行"},
    {2,   "GD20261120004", "",             "consult",   "尹海平", "外地户口在本市办理居住证需要哪些材料",               "告知材料清单"},
};
// clang-format on

class Teller {
public:
    Teller(Workplace& workplace, const Sample& sample) : m_workplace(workplace), m_sample(sample) {}
    Result<Done> tell();

private:
    template <class C>
    bool say(const char* account, int hoursAgo, const C& command)
    {
        m_workplace.setNow(m_sample.now - hoursAgo * kHour, true);
        const auto actor = m_workplace.signIn(account, {});
        const auto done = actor ? m_workplace.office().submit(*actor, command) : tl::unexpected(actor.error());
        if (!done)
            m_fault = done.error();
        return done.has_value();
    }
    Id<Appeal> order(std::string_view number)
    {
        Id<Appeal> id;
        m_workplace.office().maintain([&](Db& db) {
            if (const auto appeal = find<Appeal>(db, uidOf("appeal|O12345|" + std::string(number))))
                id = appeal->id;
        });
        return id;
    }
    bool dispatched();
    bool called();

    Workplace& m_workplace;
    const Sample& m_sample;
    std::optional<Refusal> m_fault;
};

bool Teller::dispatched()
{
    for (const SampleAppeal& each : kOrders) {
        TakeHotlineOrders file;
        file.profile = "hotline_12345";
        file.fileHash = uidOf("sample " + std::string(each.number));
        file.read = 1;
        file.rows.push_back({2, std::string(each.number), std::string(each.unit), std::string(each.kind), m_sample.now - each.hoursAgo * kHour,
                             std::string(each.person), "13800005" + std::string(each.number.substr(each.number.size() - 3)), std::string(each.summary),
                             std::string(each.wish)});
        if (!say("lin", each.hoursAgo - 1, file))
            return false;
    }
    const auto late = order(kOrders[0].number), inHand = order(kOrders[1].number), wrong = order(kOrders[2].number);
    return say("chen", 190, Sign{late}) && say("chen", 170, Contact{late, "电话", "已说明将安排夜间巡查"}) && say("zhao", 72, Sign{inHand}) &&
           say("zhao", 70, Contact{inHand, "电话", "已了解停放点位置"}) && say("luo", 46, AskReturn{wrong, "路口信号和岗位由市交管支队安排"});
}

bool Teller::called()
{
    const Take first{Kind::Complaint, "温立群", "13800005901", "邻居装修噪音，中午和夜间均施工", "要求按规定时间施工", false, {}, m_sample.now - 24 * kHour, {}};
    const Take fight{Kind::Report, "", "13800005902", "楼下有人持械争执", "", false, {}, m_sample.now - 3 * kHour, {}};
    if (!say("lin", 24, first))
        return false;
    Id<Appeal> noise;
    m_workplace.office().maintain([&](Db& db) { noise = {db.one<std::int64_t>("SELECT max(rid) FROM appeal").value_or(0)}; });
    Id<staff::Unit> station;
    m_workplace.office().maintain([&](Db& db) {
        if (const auto unit = staff::unitByCode(db, "370299020100"))
            station = unit->id;
    });
    if (!say("lin", 23, Dispatch{noise, station, {}}) || !say("lin", 3, fight))
        return false;
    return say("lin", 3, Route{{noise.value + 1}, Outcome::To110, "正在发生的治安警情，已转110处置"});
}

Result<Done> Teller::tell()
{
    const bool told = dispatched() && called();
    m_workplace.setNow(m_sample.now, true);
    if (!told)
        return tl::unexpected(*m_fault);
    return Done{};
}

} // namespace

Result<Done> addAppeals(Workplace& workplace, const Sample& sample)
{
    return Teller(workplace, sample).tell();
}

} // namespace minyi::core::workplace
