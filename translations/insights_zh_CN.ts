<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
    <context>
        <name>Permission</name>
        <message>
            <source>Examine objections to ratings</source>
            <translation>复核评价异议</translation>
        </message>
        <message>
            <source>Countersign excluded ratings</source>
            <translation>会签剔除评价</translation>
        </message>
        <message>
            <source>See figures and rankings</source>
            <translation>查看统计</translation>
        </message>
        <message>
            <source>Lock the figures of a month</source>
            <translation>锁定月度数据</translation>
        </message>
    </context>
    <context>
        <name>Happened</name>
        <message>
            <source>Objection filed</source>
            <translation>提出评价异议</translation>
        </message>
        <message>
            <source>Objection examined</source>
            <translation>异议复核</translation>
        </message>
        <message>
            <source>Objection to be countersigned</source>
            <translation>异议待会签</translation>
        </message>
        <message>
            <source>Objection upheld</source>
            <translation>异议成立</translation>
        </message>
        <message>
            <source>Objection rejected</source>
            <translation>异议不成立</translation>
        </message>
        <message>
            <source>Objection appealed</source>
            <translation>异议申请上级复核</translation>
        </message>
        <message>
            <source>Figures of the month locked</source>
            <translation>月度数据锁定</translation>
        </message>
    </context>
    <context>
        <name>AggKind</name>
        <message>
            <source>Figures of a month</source>
            <translation>月度数据</translation>
        </message>
    </context>
    <context>
        <name>OrderStep</name>
        <message>
            <source>Remind the unit</source>
            <translation>催办</translation>
        </message>
        <message>
            <source>Record joint meeting</source>
            <translation>记录会办</translation>
        </message>
        <message>
            <source>Pause order</source>
            <translation>暂停工单</translation>
        </message>
        <message>
            <source>Resume order</source>
            <translation>恢复工单</translation>
        </message>
    </context>
    <context>
        <name>OrderState</name>
        <message>
            <source>Paused</source>
            <translation>已暂停</translation>
        </message>
    </context>
    <context>
        <name>OrderNext</name>
        <message>
            <source>Wait for the end of the pause</source>
            <translation>等待暂停结束</translation>
        </message>
    </context>
    <context>
        <name>Setting</name>
        <message>
            <source>Objections are filed within</source>
            <translation>提出异议期限</translation>
        </message>
        <message>
            <source>Excluded ratings need a second person above</source>
            <translation>剔除占比会签线</translation>
        </message>
        <message>
            <source>Figures of a month are final from working day</source>
            <translation>月度数据锁定日（次月工作日）</translation>
        </message>
        <message>
            <source>A rank needs as many ratings</source>
            <translation>参与排名的最少评价数</translation>
        </message>
        <message>
            <source>Target: five-day completion</source>
            <translation>目标：5 日办结率</translation>
        </message>
        <message>
            <source>Target: follow-up coverage</source>
            <translation>目标：回访覆盖率</translation>
        </message>
        <message>
            <source>Target: contact rate</source>
            <translation>目标：有效触达率</translation>
        </message>
    </context>
    <context>
        <name>Grounds</name>
        <message>
            <source>Mistaken rating</source>
            <translation>误评</translation>
        </message>
        <message>
            <source>Malicious rating</source>
            <translation>恶意差评</translation>
        </message>
        <message>
            <source>Not our matter</source>
            <translation>非本单位事项</translation>
        </message>
        <message>
            <source>Duplicate</source>
            <translation>重复评价</translation>
        </message>
        <message>
            <source>Subject changed</source>
            <translation>评价对象变更</translation>
        </message>
    </context>
    <context>
        <name>ObjectionState</name>
        <message>
            <source>To be examined</source>
            <translation>待复核</translation>
        </message>
        <message>
            <source>To be decided</source>
            <translation>待决定</translation>
        </message>
        <message>
            <source>To be countersigned</source>
            <translation>待会签</translation>
        </message>
        <message>
            <source>Upheld</source>
            <translation>异议成立</translation>
        </message>
        <message>
            <source>Rejected</source>
            <translation>异议不成立</translation>
        </message>
        <message>
            <source>Appealed to the next level</source>
            <translation>上级复核中</translation>
        </message>
        <message>
            <source>Rejected for good</source>
            <translation>维持不成立</translation>
        </message>
    </context>
    <context>
        <name>minyi::ui::OrderForms</name>
        <message>
            <source>The unit finds the reminder on its order. It stops no clock.</source>
            <translation>单位将在工单上看到催办，期限不停止计算。</translation>
        </message>
        <message>
            <source>For hard feedback and what several units share. The review follows.</source>
            <translation>用于疑难反馈或涉及多个单位的反馈，之后仍需审核。</translation>
        </message>
        <message>
            <source>Minutes</source>
            <translation>会议纪要</translation>
        </message>
        <message>
            <source>Only while a petition, reconsideration or litigation runs. Clocks that run stand still; one that is missed stays missed.</source>
            <translation>仅在信访、行政复议或行政诉讼期间。未届满的期限停止计算，已逾期的仍为逾期。</translation>
        </message>
        <message>
            <source>What began, and its number</source>
            <translation>事由及编号</translation>
        </message>
        <message>
            <source>Each clock goes on with the working days it had left.</source>
            <translation>各期限按剩余工作日继续计算。</translation>
        </message>
        <message>
            <source>How it ended</source>
            <translation>终结情况</translation>
        </message>
    </context>
    <context>
        <name>ObjectionDeed</name>
        <message>
            <source>Examine objection</source>
            <translation>复核异议</translation>
        </message>
        <message>
            <source>Decide objection</source>
            <translation>决定异议</translation>
        </message>
        <message>
            <source>Countersign objection</source>
            <translation>会签异议</translation>
        </message>
        <message>
            <source>Appeal to the next level</source>
            <translation>申请上级复核</translation>
        </message>
        <message>
            <source>Decide the appeal</source>
            <translation>决定上级复核</translation>
        </message>
        <message>
            <source>Object to the rating</source>
            <translation>提出评价异议</translation>
        </message>
    </context>
    <context>
        <name>minyi::ui::ObjectionForms</name>
        <message>
            <source>%1: %2</source>
            <translation>%1：%2</translation>
        </message>
        <message>
            <source>Once an order, within the working days that the settings give from the sign-for. The rating stays as it was given.</source>
            <translation>每件工单一次，自签收起在设置的工作日内提出。原评价保留。</translation>
        </message>
        <message>
            <source>Grounds</source>
            <translation>异议理由</translation>
        </message>
        <message>
            <source>Evidence</source>
            <translation>证据</translation>
        </message>
        <message>
            <source>What the recording, the record and a call show</source>
            <translation>录音、记录和回访核查情况</translation>
        </message>
        <message>
            <source>Examined: %1</source>
            <translation>复核情况：%1</translation>
        </message>
        <message>
            <source>The appeal says: %1</source>
            <translation>申请理由：%1</translation>
        </message>
        <message>
            <source>Decision</source>
            <translation>决定</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>理由</translation>
        </message>
        <message>
            <source>Rejected: %1</source>
            <translation>不成立理由：%1</translation>
        </message>
        <message>
            <source>Once. The next level decides.</source>
            <translation>限一次，由上级决定。</translation>
        </message>
        <message>
            <source>Why the decision is wrong</source>
            <translation>认为决定不当的理由</translation>
        </message>
    </context>
    <context>
        <name>minyi::ui::OrderDetail</name>
        <message>
            <source>Rating objection</source>
            <translation>评价异议</translation>
        </message>
        <message>
            <source>Examined</source>
            <translation>复核情况</translation>
        </message>
        <message>
            <source>Decided</source>
            <translation>决定理由</translation>
        </message>
    </context>
    <context>
        <name>Figures</name>
        <message>
            <source>taken in</source>
            <translation>导入</translation>
        </message>
        <message>
            <source>due</source>
            <translation>应回访</translation>
        </message>
        <message>
            <source>attempted</source>
            <translation>已联系</translation>
        </message>
        <message>
            <source>messages sent</source>
            <translation>已发短信</translation>
        </message>
        <message>
            <source>reached</source>
            <translation>已触达</translation>
        </message>
        <message>
            <source>called</source>
            <translation>已拨打</translation>
        </message>
        <message>
            <source>call answered</source>
            <translation>已接通</translation>
        </message>
        <message>
            <source>very satisfied</source>
            <translation>非常满意</translation>
        </message>
        <message>
            <source>satisfied</source>
            <translation>满意</translation>
        </message>
        <message>
            <source>basically satisfied</source>
            <translation>基本满意</translation>
        </message>
        <message>
            <source>dissatisfied</source>
            <translation>不满意</translation>
        </message>
        <message>
            <source>very dissatisfied</source>
            <translation>非常不满意</translation>
        </message>
        <message>
            <source>valid replies</source>
            <translation>有效回复</translation>
        </message>
        <message>
            <source>satisfied in the end</source>
            <translation>最终满意</translation>
        </message>
        <message>
            <source>basically satisfied in the end</source>
            <translation>最终基本满意</translation>
        </message>
        <message>
            <source>dissatisfied in the end</source>
            <translation>最终不满意</translation>
        </message>
        <message>
            <source>second follow-up answered</source>
            <translation>二次回访接通</translation>
        </message>
        <message>
            <source>turned satisfied</source>
            <translation>转为满意</translation>
        </message>
        <message>
            <source>solved</source>
            <translation>已解决</translation>
        </message>
        <message>
            <source>partly solved</source>
            <translation>部分解决</translation>
        </message>
        <message>
            <source>not solved</source>
            <translation>未解决</translation>
        </message>
        <message>
            <source>left out by an objection</source>
            <translation>异议成立剔除</translation>
        </message>
        <message>
            <source>excluded</source>
            <translation>不纳入回访</translation>
        </message>
        <message>
            <source>merged</source>
            <translation>合并</translation>
        </message>
        <message>
            <source>to be contacted within 24 hours</source>
            <translation>24 小时内应联系</translation>
        </message>
        <message>
            <source>contacted</source>
            <translation>已联系</translation>
        </message>
        <message>
            <source>contacted in time</source>
            <translation>按时联系</translation>
        </message>
        <message>
            <source>orders due</source>
            <translation>到期工单</translation>
        </message>
        <message>
            <source>fed back</source>
            <translation>已反馈</translation>
        </message>
        <message>
            <source>fed back in time</source>
            <translation>按期反馈</translation>
        </message>
        <message>
            <source>overdue</source>
            <translation>逾期</translation>
        </message>
        <message>
            <source>sent back</source>
            <translation>退回重办</translation>
        </message>
        <message>
            <source>citizen told in time</source>
            <translation>按期告知群众</translation>
        </message>
    </context>
    <context>
        <name>PageName</name>
        <message>
            <source>Insights</source>
            <translation>统计</translation>
        </message>
    </context>
    <context>
        <name>Column</name>
        <message>
            <source>Day</source>
            <translation>日期</translation>
        </message>
        <message>
            <source>Item</source>
            <translation>事项</translation>
        </message>
        <message>
            <source>First rating</source>
            <translation>首次评价</translation>
        </message>
        <message>
            <source>Last rating</source>
            <translation>最后评价</translation>
        </message>
    </context>
    <context>
        <name>minyi::ui::FigureTile</name>
        <message>
            <source>On target</source>
            <translation>达标</translation>
        </message>
        <message>
            <source>%1 off</source>
            <translation>差 %1</translation>
        </message>
        <message>
            <source>Target %1%</source>
            <translation>目标 %1%</translation>
        </message>
        <message>
            <source>as before</source>
            <translation>与上期持平</translation>
        </message>
        <message>
            <source>%1 on before</source>
            <translation>%1 较上期</translation>
        </message>
    </context>
    <context>
        <name>minyi::ui::TrendChart</name>
        <message>
            <source>%1 %2%</source>
            <translation>%1 %2%</translation>
        </message>
        <message>
            <source>Trend of the last months</source>
            <translation>近月趋势</translation>
        </message>
        <message>
            <source>target %1</source>
            <translation>目标 %1</translation>
        </message>
    </context>
    <context>
        <name>minyi::ui::AgeingChart</name>
        <message>
            <source>Criminal</source>
            <translation>刑事</translation>
        </message>
        <message>
            <source>Work orders</source>
            <translation>工单</translation>
        </message>
        <message>
            <source>Administrative</source>
            <translation>行政</translation>
        </message>
        <message>
            <source>to 7 d</source>
            <translation>0-7 日</translation>
        </message>
        <message>
            <source>8-15 d</source>
            <translation>8-15 日</translation>
        </message>
        <message>
            <source>16-30 d</source>
            <translation>16-30 日</translation>
        </message>
        <message>
            <source>31-60 d</source>
            <translation>31-60 日</translation>
        </message>
        <message>
            <source>over 60 d</source>
            <translation>超 60 日</translation>
        </message>
        <message>
            <source>Open cases and orders by age</source>
            <translation>在办案件和工单账龄</translation>
        </message>
    </context>
    <context>
        <name>minyi::ui::RankingList</name>
        <message>
            <source>%1 %2: %3%, response %4%, %5 ratings</source>
            <translation>%1 %2：%3%，参评率 %4%，评价 %5 件</translation>
        </message>
        <message>
            <source>Units by satisfaction</source>
            <translation>单位满意率排名</translation>
        </message>
        <message>
            <source>resp. %1% · %2</source>
            <translation>参评 %1% · %2 件</translation>
        </message>
    </context>
    <context>
        <name>minyi::ui::FigureSheet</name>
        <message>
            <source>What is counted</source>
            <translation>计入明细</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>关闭</translation>
        </message>
        <message>
            <source>%1 in all</source>
            <translation>共 %1 件</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 / %2 件</translation>
        </message>
    </context>
    <context>
        <name>minyi::ui::InsightsPage</name>
        <message>
            <source>Insights</source>
            <translation>统计</translation>
        </message>
        <message>
            <source>Period</source>
            <translation>周期</translation>
        </message>
        <message>
            <source>Trend</source>
            <translation>趋势</translation>
        </message>
        <message>
            <source>Age of open work</source>
            <translation>在办账龄</translation>
        </message>
        <message>
            <source>%1 to %2</source>
            <translation>%1 至 %2</translation>
        </message>
        <message>
            <source>, final since %1</source>
            <translation>，已于 %1 锁定</translation>
        </message>
        <message>
            <source>What a figure counts</source>
            <translation>查看指标明细</translation>
        </message>
        <message>
            <source>Earlier, later</source>
            <translation>切换周期</translation>
        </message>
        <message>
            <source>Charts or tables</source>
            <translation>图表、表格切换</translation>
        </message>
        <message>
            <source>Print monthly circular</source>
            <translation>打印月度通报</translation>
        </message>
        <message>
            <source>%1 ratings, response %2</source>
            <translation>评价 %1 件，参评率 %2</translation>
        </message>
        <message>
            <source>not solved: %1 of %2</source>
            <translation>未解决 %1 / %2 件</translation>
        </message>
        <message>
            <source>late: %1 of %2</source>
            <translation>逾期 %1 / %2 件</translation>
        </message>
        <message>
            <source>first satisfaction, %1 units</source>
            <translation>首次满意率，%1 个单位</translation>
        </message>
        <message>
            <source>Nothing was taken in for this period. Left goes to the one before.</source>
            <translation>本期没有导入回访事项，按 Left 查看上一期。</translation>
        </message>
        <message>
            <source>Month</source>
            <translation>月</translation>
        </message>
        <message>
            <source>Week</source>
            <translation>周</translation>
        </message>
        <message>
            <source>Quarter</source>
            <translation>季</translation>
        </message>
        <message>
            <source>Year</source>
            <translation>年</translation>
        </message>
        <message>
            <source>Trend of public opinion</source>
            <translation>民意指标趋势</translation>
        </message>
        <message>
            <source>last 12 months</source>
            <translation>近 12 个月</translation>
        </message>
        <message>
            <source>Ranking of units</source>
            <translation>单位排名</translation>
        </message>
    </context>
    <context>
        <name>minyi::ui::TrendCard</name>
        <message>
            <source>Month</source>
            <translation>月份</translation>
        </message>
    </context>
    <context>
        <name>minyi::ui::AgeingCard</name>
        <message>
            <source>Kind</source>
            <translation>类别</translation>
        </message>
        <message>
            <source>%1 open</source>
            <translation>在办 %1 件</translation>
        </message>
    </context>
    <context>
        <name>Setting</name>
        <message>
            <source>Prefix of circular numbers</source>
            <translation>通报文号前缀</translation>
        </message>
    </context>
    <context>
        <name>minyi::ui::PrintPane</name>
        <message>
            <source>Monthly circular</source>
            <translation>月度通报</translation>
        </message>
        <message>
            <source>A day of the month</source>
            <translation>月份（任选一日）</translation>
        </message>
    </context>
    <context>
        <name>minyi::ui::PrintPane</name>
        <message>
            <source>Rectification feedback form</source>
            <translation>整改反馈表</translation>
        </message>
        <message>
            <source>Second follow-up record</source>
            <translation>二次回访记录</translation>
        </message>
        <message>
            <source>Rating objection form</source>
            <translation>评价异议审核表</translation>
        </message>
        <message>
            <source>Reminder</source>
            <translation>催办通知</translation>
        </message>
        <message>
            <source>Paper of the order</source>
            <translation>工单文书</translation>
        </message>
    </context>
    <context>
        <name>minyi::ui::FigureSheet</name>
        <message>
            <source>Since the lock %1 count otherwise: %2 with them. The published figure stays.</source>
            <translation>锁定后有 %1 件变动，计入后为 %2。已公布的数据不变。</translation>
        </message>
    </context>
    <context>
        <name>minyi::ui::LeftOutCard</name>
        <message>
            <source>Left out of the figures</source>
            <translation>剔除与不纳入</translation>
        </message>
        <message>
            <source>units above the share: %1</source>
            <translation>超过会签线的单位 %1 个</translation>
        </message>
        <message>
            <source>no unit above the share</source>
            <translation>无单位超过会签线</translation>
        </message>
    </context>
    <context>
        <name>Column</name>
        <message>
            <source>Not asked</source>
            <translation>不纳入</translation>
        </message>
        <message>
            <source>Merged in</source>
            <translation>合并</translation>
        </message>
        <message>
            <source>Objections</source>
            <translation>异议剔除</translation>
        </message>
        <message>
            <source>Of poor</source>
            <translation>占差评</translation>
        </message>
    </context>
    <context>
        <name>minyi::ui::LockForm</name>
        <message>
            <source>Lock the figures of %1</source>
            <translation>锁定 %1 数据</translation>
        </message>
        <message>
            <source>The figures become final and the circular can be printed. Answers that come later rate nothing; objections and second follow-ups stand beside the figures as corrections.</source>
            <translation>锁定后数据不再变动，可印发通报。之后到达的回复不再计入，异议和二次回访作为更正列示。</translation>
        </message>
        <message>
            <source>It cannot be taken back. Left alone, the month locks itself the night after its day.</source>
            <translation>锁定不可撤销。未手动锁定的，到期次日凌晨自动锁定。</translation>
        </message>
        <message>
            <source>Lock month</source>
            <translation>锁定本月</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
        <message>
            <source>The figures of %1 are final</source>
            <translation>%1 数据已锁定</translation>
        </message>
    </context>
    <context>
        <name>minyi::ui::InsightsPage</name>
        <message>
            <source>Lock month</source>
            <translation>锁定本月</translation>
        </message>
    </context>
</TS>
