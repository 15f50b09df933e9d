#include "core/workplace/sample_leniency.h"

#include "core/leniency/command_fields.h"
#include "core/leniency/decision_fields.h"
#include "core/leniency/enterprise_fields.h"
#include "core/workplace/sample_people.h"

namespace minyi::core::workplace {

namespace {

} // namespace

Result<Done> useNoPenaltyList(Workplace& workplace)
{
    const auto affairs = workplace.signIn("jiang", {});
    if (!affairs)
        return tl::unexpected(affairs.error());
    for (const char* entry : {"NP06", "NP11", "NP14", "NP15", "NP17", "NP22", "NP34"}) {
        const leniency::SwitchEntry command{entry, true, "滨公法〔2026〕3号", parseDay("2026-01-01"), parseDay("2027-12-31"), {}};
        if (const auto on = workplace.office().submit(*affairs, command); !on)
            return tl::unexpected(on.error());
    }
    return Done{};
}

Result<Done> tryNoPenalty(Office& office, const Actor& handler, Id<cases::CaseFile> file)
{
    const Day today = dayOf(office.now());
    const leniency::BeginCourse begin{file, today, {}, "望海房屋租赁服务部", "92370299MA3TEXT03W"};
    if (const auto begun = office.submit(handler, begin); !begun)
        return tl::unexpected(begun.error());
    if (const auto matched = office.submit(handler, leniency::MatchEntry{file, "NP17"}); !matched)
        return tl::unexpected(matched.error());
    const leniency::TestFirstTime query{file, "该单位是否有未登记承租人信息记录", "警综平台、行政处罚系统", false, "同类案件非同一行为"};
    if (const auto tested = office.submit(handler, query); !tested)
        return tl::unexpected(tested.error());
    if (const auto harm = office.submit(handler, leniency::CheckHarm{file, false, false, false, false, {}, {}, {}, {}}); !harm)
        return tl::unexpected(harm.error());
    return done(office.submit(handler, leniency::OrderCorrection{file, "3日内补报承租人登记", today + 3}));
}

Result<Done> weighMeasure(Office& office, const Actor& handler, const std::string& contact, Id<cases::CaseFile> file)
{
    leniency::AssessEnterprise command;
    command.file = file;
    command.company = "海棠健身服务有限公司";
    command.registration = "91370299MA3TEXT02W";
    command.measure = "对法定代表人采取强制措施";
    command.alleged = 620000;
    command.frozen = 400000;
    command.illegal = 380000;
    command.other = 20000;
    command.lawful = 900000;
    command.division = "预收款进入个人账户部分与公司账户分列";
    command.options = "已调取电子账册，未查封经营场所";
    command.disputeWords = "收款后停业并转移资金，不属经济纠纷";
    command.contact = contact;
    command.visits = "每月一次，避开营业时间";
    return done(office.submit(handler, command));
}

} // namespace minyi::core::workplace
