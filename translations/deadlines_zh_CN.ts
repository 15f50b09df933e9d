<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Action</name>
    <message>
        <source>Go to Deadlines</source>
        <translation>转到期限</translation>
    </message>
</context>
<context>
    <name>AggKind</name>
    <message>
        <source>Calendar</source>
        <translation>工作日历</translation>
    </message>
</context>
<context>
    <name>Because</name>
    <message>
        <source>not counted: the day it begins</source>
        <translation>不计：起算当日</translation>
    </message>
    <message>
        <source>counted</source>
        <translation>计入</translation>
    </message>
    <message>
        <source>counted: working day</source>
        <translation>计入：工作日</translation>
    </message>
    <message>
        <source>counted: make-up working day</source>
        <translation>计入：调休上班</translation>
    </message>
    <message>
        <source>not counted: weekend</source>
        <translation>不计：周末</translation>
    </message>
    <message>
        <source>not counted: holiday</source>
        <translation>不计：节假日</translation>
    </message>
    <message>
        <source>not counted: time left out</source>
        <translation>不计：扣除期间</translation>
    </message>
    <message>
        <source>passed over: the last day may not be a day off</source>
        <translation>顺延：期限最后一日遇休息日</translation>
    </message>
    <message>
        <source>counted to the minute</source>
        <translation>按分钟计算</translation>
    </message>
    <message>
        <source>the day it is counted back from</source>
        <translation>倒推的基准日</translation>
    </message>
    <message>
        <source>the last day</source>
        <translation>最后一日</translation>
    </message>
    <message>
        <source>the day it is set for</source>
        <translation>规定之日</translation>
    </message>
    <message>
        <source>the day that was decided</source>
        <translation>决定之日</translation>
    </message>
</context>
<context>
    <name>CaseChip</name>
    <message>
        <source>Paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source> (provisional)</source>
        <translation>（暂定）</translation>
    </message>
</context>
<context>
    <name>Column</name>
    <message>
        <source>Limit</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>Matter</source>
        <translation>案件或工单</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Officer</source>
        <translation>责任人</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>原期限</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>新期限</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>有效期间</translation>
    </message>
    <message>
        <source>In time or late</source>
        <translation>是否超期</translation>
    </message>
    <message>
        <source>On a day off</source>
        <translation>末日休息</translation>
    </message>
    <message>
        <source>Article and law</source>
        <translation>法律依据</translation>
    </message>
</context>
<context>
    <name>DeadlineWords</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 天</translation>
    </message>
    <message>
        <source>%1 h %2 min so far</source>
        <translation>累计 %1 小时 %2 分</translation>
    </message>
    <message>
        <source>%1 so far</source>
        <translation>累计 %1</translation>
    </message>
    <message>
        <source>%1 hours</source>
        <translation>%1 小时</translation>
    </message>
    <message>
        <source>%1 working days</source>
        <translation>%1 个工作日</translation>
    </message>
    <message>
        <source>%1 months</source>
        <translation>%1 个月</translation>
    </message>
    <message>
        <source>to a day that is set</source>
        <translation>至指定日期</translation>
    </message>
    <message>
        <source>Paused, %1 left</source>
        <translation>已暂停，余 %1</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>小时</translation>
    </message>
    <message>
        <source>days</source>
        <translation>日</translation>
    </message>
    <message>
        <source>working days</source>
        <translation>个工作日</translation>
    </message>
    <message>
        <source>months</source>
        <translation>个月</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>暂停</translation>
    </message>
</context>
<context>
    <name>FieldName</name>
    <message>
        <source>number of the paper</source>
        <translation>文书编号</translation>
    </message>
    <message>
        <source>what happened</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>how much</source>
        <translation>数额</translation>
    </message>
</context>
<context>
    <name>Happened</name>
    <message>
        <source>Recorded</source>
        <translation>已记录</translation>
    </message>
    <message>
        <source>Record withdrawn</source>
        <translation>撤回记录</translation>
    </message>
    <message>
        <source>Extension refused</source>
        <translation>未批准延期</translation>
    </message>
    <message>
        <source>Law chosen</source>
        <translation>选择适用法律</translation>
    </message>
    <message>
        <source>Notice of holidays taken in</source>
        <translation>录入节假日安排</translation>
    </message>
    <message>
        <source>Edition of the limits drafted</source>
        <translation>起草期限规则版本</translation>
    </message>
    <message>
        <source>Limit changed in an edition</source>
        <translation>修改版本中的期限</translation>
    </message>
    <message>
        <source>Edition of the limits submitted</source>
        <translation>提交期限规则版本</translation>
    </message>
    <message>
        <source>Edition of the limits sent back</source>
        <translation>退回期限规则版本</translation>
    </message>
    <message>
        <source>Edition of the limits dropped</source>
        <translation>作废期限规则版本</translation>
    </message>
</context>
<context>
    <name>PageName</name>
    <message>
        <source>Deadlines</source>
        <translation>期限</translation>
    </message>
</context>
<context>
    <name>Permission</name>
    <message>
        <source>Keep the calendar</source>
        <translation>维护工作日历</translation>
    </message>
    <message>
        <source>Draft editions of the limits</source>
        <translation>起草期限规则版本</translation>
    </message>
    <message>
        <source>Take editions of the limits into force</source>
        <translation>启用期限规则版本</translation>
    </message>
</context>
<context>
    <name>Setting</name>
    <message>
        <source>Reminders but those of custody wait from</source>
        <translation>提醒（羁押除外）暂缓自</translation>
    </message>
    <message>
        <source>Reminders wait until</source>
        <translation>提醒暂缓至</translation>
    </message>
</context>
<context>
    <name>minyi::ui::CaseClocksView</name>
    <message>
        <source>No limit runs now.</source>
        <translation>目前没有进行中的期限。</translation>
    </message>
    <message>
        <source>Custody</source>
        <translation>羁押</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>自 %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>至 %1</translation>
    </message>
    <message>
        <source>paused by %1</source>
        <translation>因 %1 暂停</translation>
    </message>
    <message>
        <source>provisional: no notice of holidays covers it yet</source>
        <translation>暂定：节假日安排尚未录入</translation>
    </message>
    <message>
        <source>time was left out after the limit had ended; it revives nothing</source>
        <translation>扣除期间始于期限届满之后，不恢复期限</translation>
    </message>
    <message>
        <source>not this station's to keep</source>
        <translation>非本单位履行</translation>
    </message>
    <message>
        <source>Hide the days</source>
        <translation>收起</translation>
    </message>
    <message>
        <source>Why this date?</source>
        <translation>为何是这一天？</translation>
    </message>
    <message>
        <source>Why this date? %1</source>
        <translation>为何是这一天？%1</translation>
    </message>
    <message>
        <source>%1, article %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Rule %1, version %2</source>
        <translation>规则 %1，第 %2 版</translation>
    </message>
    <message>
        <source>Extension: %1</source>
        <translation>延长：%1</translation>
    </message>
    <message>
        <source>granted</source>
        <translation>已批准</translation>
    </message>
    <message>
        <source>asked for by %1: %2</source>
        <translation>%1 申请：%2</translation>
    </message>
    <message>
        <source>refused: %1</source>
        <translation>未批准：%1</translation>
    </message>
    <message>
        <source>answered by: %1</source>
        <translation>批准：%1</translation>
    </message>
    <message>
        <source>Ask for it</source>
        <translation>申请</translation>
    </message>
    <message>
        <source>Grant</source>
        <translation>批准</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>不批准</translation>
    </message>
    <message>
        <source>written down %1</source>
        <translation>记录于 %1</translation>
    </message>
    <message>
        <source>Withdraw: %1</source>
        <translation>撤回：%1</translation>
    </message>
    <message>
        <source>Record what happened</source>
        <translation>记录事项</translation>
    </message>
    <message>
        <source>Choose the law</source>
        <translation>选择适用法律</translation>
    </message>
</context>
<context>
    <name>minyi::ui::ClockForms</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>No limit would run then.</source>
        <translation>届时没有进行中的期限。</translation>
    </message>
    <message>
        <source>Record what happened</source>
        <translation>记录事项</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Number of the paper</source>
        <translation>文书编号</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Due then</source>
        <translation>届时到期</translation>
    </message>
    <message>
        <source>Recorded: %1</source>
        <translation>已记录：%1</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>It stays on the timeline and counts no more; the limits are reckoned anew.</source>
        <translation>时间线上保留，不再计算；期限随即重新计算。</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>已撤回</translation>
    </message>
    <message>
        <source>Ask for an extension</source>
        <translation>申请延长期限</translation>
    </message>
    <message>
        <source>%1, if: %2</source>
        <translation>%1，条件：%2</translation>
    </message>
    <message>
        <source>Answered by: %1</source>
        <translation>批准：%1</translation>
    </message>
    <message>
        <source>How much</source>
        <translation>延长多少</translation>
    </message>
    <message>
        <source>From or to</source>
        <translation>起算或改定时间</translation>
    </message>
    <message>
        <source>The extension is asked for; the date moves once it is granted</source>
        <translation>已提出申请，批准后期限方才变动</translation>
    </message>
    <message>
        <source>Grant the extension</source>
        <translation>批准延长</translation>
    </message>
    <message>
        <source>Refuse the extension</source>
        <translation>不批准延长</translation>
    </message>
    <message>
        <source>%1, asked for by %2: %3</source>
        <translation>%1，%2 申请：%3</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>意见</translation>
    </message>
    <message>
        <source>Granted; the new date stands</source>
        <translation>已批准，新期限生效</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>未批准</translation>
    </message>
    <message>
        <source>Choose the law</source>
        <translation>选择适用法律</translation>
    </message>
    <message>
        <source>A case that was pending when the law changed is counted by the law of its start, or by that of another day.</source>
        <translation>法律修订时尚未办结的案件，按起算时的法律或另一日的法律计算。</translation>
    </message>
    <message>
        <source>The law of its start</source>
        <translation>起算时的法律</translation>
    </message>
    <message>
        <source>The law in force on %1</source>
        <translation>%1 施行的法律</translation>
    </message>
    <message>
        <source>Counted by</source>
        <translation>适用</translation>
    </message>
    <message>
        <source>The law is chosen; the limits are reckoned anew</source>
        <translation>已选择适用法律，期限重新计算</translation>
    </message>
</context>
<context>
    <name>minyi::ui::DeadlinesPage</name>
    <message>
        <source>What is shown</source>
        <translation>显示内容</translation>
    </message>
    <message>
        <source>Deadlines</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>The year before</source>
        <translation>上一年</translation>
    </message>
    <message>
        <source>The year after</source>
        <translation>下一年</translation>
    </message>
    <message>
        <source>Next field</source>
        <translation>下一项</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>移动</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>%1 overdue, %2 due within a day, %3 paused, %4 in all</source>
        <translation>逾期 %1，一日内到期 %2，暂停 %3，共 %4</translation>
    </message>
    <message>
        <source>%1 extensions wait for an answer</source>
        <translation>%1 项延期申请待批</translation>
    </message>
    <message>
        <source>, the earliest 500 shown</source>
        <translation>，仅显示最早的 500 项</translation>
    </message>
    <message>
        <source>No limit runs</source>
        <translation>没有进行中的期限</translation>
    </message>
    <message>
        <source>What is due appears here by itself, what is due first on top.</source>
        <translation>期限会自动列出，先到期的在前。</translation>
    </message>
    <message>
        <source>Nothing waits for you</source>
        <translation>没有待您批准的申请</translation>
    </message>
    <message>
        <source>Extensions that are yours to answer appear here; Enter opens the case.</source>
        <translation>由您批准的延期申请列在这里，回车打开案件。</translation>
    </message>
    <message>
        <source>No notice of holidays covers %1 yet. Every date that needs it is provisional.</source>
        <translation>%1 年节假日安排尚未录入，涉及该年的期限均为暂定。</translation>
    </message>
    <message>
        <source>Red: days off. Blue: make-up working days.</source>
        <translation>红色：放假；蓝色：调休上班。</translation>
    </message>
    <message>
        <source>Hatched: no notice covers this year yet; every date that needs it is provisional.</source>
        <translation>斜线：该年节假日安排尚未录入，涉及的期限均为暂定。</translation>
    </message>
    <message>
        <source>%1, taken in %2 by %3</source>
        <translation>%1，%3 于 %2 录入</translation>
    </message>
    <message>
        <source>All that run</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>我的</translation>
    </message>
    <message>
        <source>Waiting for an answer</source>
        <translation>待批延期</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>工作日历</translation>
    </message>
    <message>
        <source>Take in a yearly notice</source>
        <translation>录入年度安排</translation>
    </message>
    <message>
        <source>Emergency notice</source>
        <translation>临时通知</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>期限规则</translation>
    </message>
    <message>
        <source>New edition</source>
        <translation>新建版本</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>修改</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>查找</translation>
    </message>
</context>
<context>
    <name>minyi::ui::Desk</name>
    <message>
        <source>The clock of this computer is %1 behind.</source>
        <translation>本机时钟慢了 %1。</translation>
    </message>
    <message>
        <source>The clock of this computer was put %1 ahead.</source>
        <translation>本机时钟被拨快了 %1。</translation>
    </message>
    <message>
        <source>What is recorded keeps its time, and no date was moved. Set the clock right before you record more.</source>
        <translation>已有记录的时间和期限均未变动。请先校准时钟再继续记录。</translation>
    </message>
</context>
<context>
    <name>minyi::ui::NoticeForms</name>
    <message>
        <source>The yearly notice</source>
        <translation>年度节假日安排</translation>
    </message>
    <message>
        <source>Days (*.csv)</source>
        <translation>日期文件 (*.csv)</translation>
    </message>
    <message>
        <source>The file cannot be read, or it is no notice. Nothing was changed.</source>
        <translation>文件无法读取或不是节假日安排，未作任何改动。</translation>
    </message>
    <message>
        <source>Look what would move</source>
        <translation>查看受影响的期限</translation>
    </message>
    <message>
        <source>For a notice that changes some days at short notice, as in the Spring Festival of 2020.</source>
        <translation>用于临时调整若干日期的通知，如 2020 年春节。</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>首日</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>末日</translation>
    </message>
    <message>
        <source>Days off</source>
        <translation>放假</translation>
    </message>
    <message>
        <source>Worked</source>
        <translation>上班</translation>
    </message>
    <message>
        <source>These days are</source>
        <translation>这些日期</translation>
    </message>
    <message>
        <source>Called</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>The last day is not before the first, and at most sixty days later.</source>
        <translation>末日不早于首日，且最多相隔六十日。</translation>
    </message>
    <message>
        <source>A name without commas and quotation marks.</source>
        <translation>名称中不能有逗号和引号。</translation>
    </message>
    <message>
        <source>Take the notice in</source>
        <translation>录入通知</translation>
    </message>
    <message>
        <source>Looking at the open deadlines…</source>
        <translation>正在核对进行中的期限…</translation>
    </message>
    <message>
        <source>Deadlines that move</source>
        <translation>变动的期限</translation>
    </message>
    <message>
        <source>The list of what moves is not whole yet.</source>
        <translation>变动清单尚未列完。</translation>
    </message>
    <message>
        <source>Which notice is it?</source>
        <translation>请填写通知名称或文号。</translation>
    </message>
    <message>
        <source>The notice counts from now on; %1 dates have moved</source>
        <translation>通知已生效，%1 项期限已变动</translation>
    </message>
    <message>
        <source>%1 of %2 looked at, %3 would move</source>
        <translation>已核对 %1 / %2，%3 项将变动</translation>
    </message>
    <message>
        <source>%1 open deadlines would move.</source>
        <translation>%1 项进行中的期限将变动。</translation>
    </message>
    <message>
        <source>No open deadline would move.</source>
        <translation>没有期限会变动。</translation>
    </message>
    <message>
        <source>Export the list</source>
        <translation>导出清单</translation>
    </message>
</context>
<context>
    <name>minyi::ui::PrintPane</name>
    <message>
        <source>Deadline list</source>
        <translation>案件期限表</translation>
    </message>
    <message>
        <source>Week sheet</source>
        <translation>一周期限表</translation>
    </message>
    <message>
        <source>Week from</source>
        <translation>一周起始日</translation>
    </message>
</context>
<context>
    <name>minyi::ui::Reminding</name>
    <message>
        <source> (provisional)</source>
        <translation>（暂定）</translation>
    </message>
    <message>
        <source>Reminded of %1 deadlines. First: %2, until %3</source>
        <translation>提醒：%1 项期限。最急：%2，至 %3</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>查看</translation>
    </message>
</context>
<context>
    <name>minyi::ui::YearView</name>
    <message>
        <source>day off</source>
        <translation>放假</translation>
    </message>
    <message>
        <source>make-up working day</source>
        <translation>调休上班</translation>
    </message>
    <message>
        <source>The year %1</source>
        <translation>%1 年</translation>
    </message>
</context>
<context>
    <name>BoardLines</name>
    <message>
        <source>Custody: %1</source>
        <translation>羁押：%1</translation>
    </message>
    <message>
        <source> (provisional)</source>
        <translation>（暂定）</translation>
    </message>
</context>
<context>
    <name>minyi::ui::RulesView</name>
    <message>
        <source>at once</source>
        <translation>立即</translation>
    </message>
    <message>
        <source>set by the site</source>
        <translation>本单位设置</translation>
    </message>
    <message>
        <source>draft of %1</source>
        <translation>%1起草中</translation>
    </message>
    <message>
        <source>sent back to %1: %2</source>
        <translation>退回%1：%2</translation>
    </message>
    <message>
        <source>submitted by %1</source>
        <translation>%1已提交</translation>
    </message>
    <message>
        <source>does not fit the limits of this program and does not count</source>
        <translation>与本程序的期限规则不符，不起作用</translation>
    </message>
    <message>
        <source>drafted by %1, taken into force by %2</source>
        <translation>%1起草，%2启用</translation>
    </message>
    <message>
        <source>dropped</source>
        <translation>已作废</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>期限规则</translation>
    </message>
    <message>
        <source>Find a limit, an article, a law</source>
        <translation>查找期限、条文、法律</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>%1 起</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>至 %1</translation>
    </message>
    <message>
        <source>then %1</source>
        <translation>改为%1</translation>
    </message>
    <message>
        <source>%1 limits</source>
        <translation>共%1项期限</translation>
    </message>
    <message>
        <source>%1 of %2 limits</source>
        <translation>%1项，共%2项</translation>
    </message>
    <message>
        <source>No limit has these words.</source>
        <translation>没有含有这些文字的期限。</translation>
    </message>
    <message>
        <source>Until: %1</source>
        <translation>至：%1</translation>
    </message>
    <message>
        <source>Extension: %1, %2</source>
        <translation>延长：%1，%2</translation>
    </message>
    <message>
        <source>a day that is set</source>
        <translation>另行确定的日期</translation>
    </message>
    <message>
        <source>Not counted: %1</source>
        <translation>不计入：%1</translation>
    </message>
    <message>
        <source>%1, valid from %2, %3 limits: %4</source>
        <translation>《%1》，%2起施行，%3项期限：%4</translation>
    </message>
    <message>
        <source>Try and submit</source>
        <translation>试算并提交</translation>
    </message>
    <message>
        <source>Try and take into force</source>
        <translation>试算并启用</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>试算</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>作废</translation>
    </message>
    <message>
        <source>Send back</source>
        <translation>退回</translation>
    </message>
    <message>
        <source>From: %1</source>
        <translation>自：%1</translation>
    </message>
    <message>
        <source>moves on</source>
        <translation>顺延</translation>
    </message>
    <message>
        <source>stays</source>
        <translation>不顺延</translation>
    </message>
</context>
<context>
    <name>minyi::ui::RuleForms</name>
    <message>
        <source>moves to the next working day</source>
        <translation>顺延至下一工作日</translation>
    </message>
    <message>
        <source>stays where it is</source>
        <translation>不顺延</translation>
    </message>
    <message>
        <source>counts</source>
        <translation>计入</translation>
    </message>
    <message>
        <source>does not count</source>
        <translation>不计入</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>A last day that is a day off</source>
        <translation>末日为休息日</translation>
    </message>
    <message>
        <source>The day it starts on</source>
        <translation>开始当日</translation>
    </message>
    <message>
        <source>Extension, %1 (%2)</source>
        <translation>延长：%1（%2）</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>条文</translation>
    </message>
    <message>
        <source>Name in Chinese</source>
        <translation>中文名称</translation>
    </message>
    <message>
        <source>Name in English</source>
        <translation>英文名称</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Draft the edition</source>
        <translation>起草版本</translation>
    </message>
    <message>
        <source>An edition holds the limits that change together. What starts before its day is counted as now.</source>
        <translation>一个版本包含同时修改的期限。施行日之前开始的仍按现行规则计算。</translation>
    </message>
    <message>
        <source>Law or notice</source>
        <translation>法律或通知</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>施行日期</translation>
    </message>
    <message>
        <source>Drafted. Choose a limit and press Enter to change it.</source>
        <translation>已起草。选择一项期限按回车修改。</translation>
    </message>
    <message>
        <source>Put it into the edition</source>
        <translation>写入版本</translation>
    </message>
    <message>
        <source>%1, from %2 on</source>
        <translation>%1，自%2起</translation>
    </message>
    <message>
        <source>Leave it as it is now</source>
        <translation>保持现行规定</translation>
    </message>
    <message>
        <source>The edition leaves it as it is now</source>
        <translation>该版本保持其现行规定</translation>
    </message>
    <message>
        <source>In the edition. It counts once a second person has taken the edition into force.</source>
        <translation>已写入版本，由第二人启用后生效。</translation>
    </message>
    <message>
        <source>Drop the edition</source>
        <translation>作废版本</translation>
    </message>
    <message>
        <source>Send it back</source>
        <translation>退回</translation>
    </message>
    <message>
        <source>The draft of %1 is dropped; the limits stay as they are.</source>
        <translation>《%1》草稿作废，期限规则不变。</translation>
    </message>
    <message>
        <source>%1 goes back to %2; the limits stay as they are.</source>
        <translation>《%1》退回%2，期限规则不变。</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>已作废</translation>
    </message>
    <message>
        <source>Sent back</source>
        <translation>已退回</translation>
    </message>
    <message>
        <source>late either way</source>
        <translation>均超期</translation>
    </message>
    <message>
        <source>in time either way</source>
        <translation>均按期</translation>
    </message>
    <message>
        <source>would be late</source>
        <translation>将超期</translation>
    </message>
    <message>
        <source>would be in time</source>
        <translation>将按期</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Submit the edition</source>
        <translation>提交版本</translation>
    </message>
    <message>
        <source>Take the edition into force</source>
        <translation>启用版本</translation>
    </message>
    <message>
        <source>What began in the last year, closed cases too, as if the changed limits had counted then.</source>
        <translation>近一年开始的案件（含已结案件），假设当时即按修改后的期限计算。</translation>
    </message>
    <message>
        <source>Looking at the cases of the last year…</source>
        <translation>正在试算近一年的案件…</translation>
    </message>
    <message>
        <source>Limits that would have ended otherwise</source>
        <translation>届满日期将变化的期限</translation>
    </message>
    <message>
        <source>The trial is not through yet.</source>
        <translation>试算尚未完成。</translation>
    </message>
    <message>
        <source>Submitted. A second person of legal affairs takes it into force.</source>
        <translation>已提交，由法制部门第二人启用。</translation>
    </message>
    <message>
        <source>In force. Every clock has been reckoned anew.</source>
        <translation>已启用，全部期限已重新计算。</translation>
    </message>
    <message>
        <source>%1 of %2 looked at, %3 would have ended otherwise</source>
        <translation>已试算%1件，共%2件，%3项届满日期将变化</translation>
    </message>
    <message>
        <source>%1 cases and orders looked at; none was under a limit that changes.</source>
        <translation>已试算案件和督办单%1件，均不涉及修改的期限。</translation>
    </message>
    <message>
        <source>%1 cases and orders looked at. The changed limits ran %2 times; %3 would have ended otherwise: %4 would have become late, %5 in time.</source>
        <translation>已试算案件和督办单%1件。修改的期限共适用%2次，其中%3次届满日期将变化：%4次由按期变为超期，%5次由超期变为按期。</translation>
    </message>
</context>
</TS>
