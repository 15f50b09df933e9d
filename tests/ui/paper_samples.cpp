#include "tests/ui/paper_samples.h"

namespace minyi::paper_samples {

using namespace core::reports;

namespace {

Report blank()
{
    Report report;
    report.watermark = "968110 林晓燕 11-20";
    report.footWords = "内部资料 注意保管";
    report.pageWords = "第 %1 页 共 %2 页";
    report.reprintWord = "补打";
    report.draftWord = "草稿";
    report.numberWord = "编号";
    report.printWord = "打印";
    report.copiesWord = "份数";
    report.checkWord = "校验码";
    report.seal = {.number = "P2026-0324", .printedBy = "林晓燕", .printedAt = "2026-11-20 09:42",
                   .checkCode = "7F3A-91C2", .copies = 2};
    return report;
}

Table channels()
{
    return {{{"渠道", Align::Left, 1.9}, {"应回访", Align::Right, 1.15}, {"已发送", Align::Right, 1.15},
             {"已答复", Align::Right, 1.15}, {"不满意", Align::Right, 1.15}, {"答复率", Align::Right, 1.2},
             {"转工单", Align::Right, 1.15}},
            {{"户政", "412", "410", "168", "9", "41.0%", "4"},
             {"出入境", "186", "186", "92", "2", "49.5%", "1"},
             {"车驾管", "305", "303", "121", "7", "39.9%", "3"},
             {"110 接处警", "448", "441", "142", "14", "32.2%", "6"},
             {"122 接处警", "233", "231", "74", "5", "32.0%", ""},
             {"合计", "1,584", "1,571", "597", "37", "38.0%", "14"}},
            true};
}

Form orderForm()
{
    return {{
        {{{"承办单位", "望海路派出所"}, {"督办级别", "一般督办"}}},
        {{{"工单编号", "青公民督〔2026〕128号"}, {"来源渠道", "户政（09:00 回访）"}}},
        {{{"诉求人", "王*芳（女）"}, {"联系电话", "138****5678"}}},
        {{{"办理事项", "居住证首次申领（2026年11月19日14时20分，户政窗口）"}}},
        {{{.label = "诉求内容",
           .text = "诉求人反映：第一次到窗口，工作人员只告知缺少租赁合同；补齐后再次到窗口，又被告知还需房东身份证复"
                   "印件，因此多跑一趟。希望窗口一次说清所需材料。",
           .indent = true}},
         22},
        {{{"不满原因", "☐ 服务态度  ☑ 一次告知不清  ☐ 等候时间长  ☐ 其他"}}},
        {{{"督办要求", "（一）收到本单后当日联系诉求人，核实情况，说明所需材料。\n（二）3 日内向督办部门报告核实情况和处理"
                       "意见。\n（三）5 日内办结，填写反馈单，由单位负责人签字后报送。"}},
         20},
        {{{.label = "办结时限", .text = "2026年11月25日 24时", .lead = "3 日跟踪督办"},
          {.text = "2026年11月27日 24时", .lead = "5 日办结反馈"}},
         15},
        {{{.label = "督办意见",
           .text = "请按时限办理并反馈。逾期未反馈的，按规定提级督办。",
           .indent = true,
           .foot = "督办人：吴敏　　　（督办部门印章）　　　2026年11月20日"}},
         24},
    }};
}

} // namespace

Report daily()
{
    Report report = blank();
    report.name = "daily";
    report.paper = Paper::FormLandscape;
    report.compact = true;
    report.organ = "滨海市公安局执法管理监督中心";
    report.title = "民意110 回访情况日报";
    report.headLeft = "单位：968110 执法管理监督";
    report.headRight = "2026年11月20日";
    report.body = {
        Paragraph{"11月20日9时，对11月19日办理的1,584件事项开展回访，发送1,571件，收到答复597件，答复率38.0%。其中满意503件，"
                  "基本满意57件，不满意37件，满意率93.8%（答复率38.0%）。转督办工单14件，人工回访正在进行。"},
        Beside{{Heading{"一、各渠道情况"}, channels()},
               {Heading{"二、不满意原因"},
                Bars{{{"一次告知不清", 11}, {"等候时间长", 8}, {"到场慢", 7}, {"对结果不认可", 6}, {"服务态度", 3},
                      {"其他", 2}}}},
               0.64},
        Heading{"三、需要关注"},
        Items{{"青公民督〔2026〕113号（户政，一次告知不清）逾期1天16小时，已提级督办。",
               "夜间噪声警情到场慢的诉求本周累计7件，集中在海棠里、龙山路。"}},
        Signatures{{"制表：林晓燕", "审核：吴敏", "签发："}},
    };
    return report;
}

Report order()
{
    Report report = blank();
    report.name = "order";
    report.compact = true;
    report.title = "民意诉求督办单（存根）";
    report.headLeft = "青公民督〔2026〕128号";
    report.headRight = "2026年11月20日";
    report.body = {
        Form{{{{{"承办单位", "望海路派出所"}, {"办结时限", "2026年11月27日"}}},
              {{{.label = "签发人", .text = "吴敏"}, {.label = "签收人", .blank = true}}}}},
        CutLine{"沿此线裁开"},
        Title{"滨海市公安局执法管理监督中心", "民意诉求督办单", "", "青公民督〔2026〕128号", "2026年11月20日"},
        orderForm(),
        Signatures{{"签收人：", "签收时间：　　　　年　　月　　日　　时　　分"}},
        Note{"本单一式两份，承办单位、督办部门各存一份。"},
        PageBreak{},
        Title{"", "督办流转记录", "", "青公民督〔2026〕128号", ""},
        Table{{{"时间", Align::Left, 2}, {"事项", Align::Left, 0.9}, {"经办人", Align::Left, 1}, {"说明", Align::Left, 3.4}},
              {{"2026-11-20 09:42", "签发", "吴敏", "一般督办，3 日跟踪，5 日办结。"},
               {"2026-11-20 10:05", "签收", "赵海", "望海路派出所签收，当日联系诉求人，约定次日上午到窗口办理，一次说清所需材料并书面告知。"},
               {"2026-11-23 16:30", "跟踪", "林晓燕", ""}}},
    };
    return report;
}

} // namespace minyi::paper_samples
