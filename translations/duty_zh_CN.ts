<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
    <context>
        <name>BoardStage</name>
        <message>
            <source>Follow-up</source>
            <translation>回访</translation>
        </message>
        <message>
            <source>Monitoring</source>
            <translation>监督</translation>
        </message>
        <message>
            <source>Rectification</source>
            <translation>整改</translation>
        </message>
        <message>
            <source>Feedback</source>
            <translation>反馈</translation>
        </message>
        <message>
            <source>Assessment</source>
            <translation>考核</translation>
        </message>
    </context>
    <context>
        <name>Evidence</name>
        <message>
            <source>answer to be read</source>
            <translation>答复判读</translation>
        </message>
        <message>
            <source>conversation</source>
            <translation>通话</translation>
        </message>
        <message>
            <source>cause</source>
            <translation>原因</translation>
        </message>
        <message>
            <source>citizen&apos;s words</source>
            <translation>群众原话</translation>
        </message>
        <message>
            <source>taking over</source>
            <translation>督察接办</translation>
        </message>
        <message>
            <source>issue</source>
            <translation>签发</translation>
        </message>
        <message>
            <source>answer to the return</source>
            <translation>退单答复</translation>
        </message>
        <message>
            <source>sign-for</source>
            <translation>签收</translation>
        </message>
        <message>
            <source>contact</source>
            <translation>联系群众</translation>
        </message>
        <message>
            <source>progress note</source>
            <translation>进展说明</translation>
        </message>
        <message>
            <source>answer to the extension</source>
            <translation>延期答复</translation>
        </message>
        <message>
            <source>findings and measures</source>
            <translation>核查情况和措施</translation>
        </message>
        <message>
            <source>citizen told</source>
            <translation>告知群众</translation>
        </message>
        <message>
            <source>chief&apos;s signature</source>
            <translation>负责人签字</translation>
        </message>
        <message>
            <source>review opinion</source>
            <translation>审核意见</translation>
        </message>
        <message>
            <source>second call by another</source>
            <translation>他人二次回访</translation>
        </message>
        <message>
            <source>decision</source>
            <translation>处理决定</translation>
        </message>
        <message>
            <source>finding of responsibility</source>
            <translation>责任认定</translation>
        </message>
        <message>
            <source>measure</source>
            <translation>追责措施</translation>
        </message>
        <message>
            <source>examination</source>
            <translation>异议复核</translation>
        </message>
        <message>
            <source>decision on the objection</source>
            <translation>异议决定</translation>
        </message>
        <message>
            <source>countersignature</source>
            <translation>会签</translation>
        </message>
        <message>
            <source>decision on the appeal</source>
            <translation>申诉决定</translation>
        </message>
    </context>
    <context>
        <name>DutyPost</name>
        <message>
            <source>Operator</source>
            <translation>接线员</translation>
        </message>
        <message>
            <source>Supervisor</source>
            <translation>督导</translation>
        </message>
        <message>
            <source>Clerk</source>
            <translation>内勤</translation>
        </message>
        <message>
            <source>Chief</source>
            <translation>负责人</translation>
        </message>
    </context>
    <context>
        <name>StageCard</name>
        <message>
            <source> (tries: %1)</source>
            <translation>（已试%1次）</translation>
        </message>
        <message>
            <source>No number yet</source>
            <translation>尚未编号</translation>
        </message>
        <message>
            <source>Objection %1</source>
            <translation>异议 %1</translation>
        </message>
        <message>
            <source>Paused</source>
            <translation>已暂停</translation>
        </message>
        <message>
            <source>Level %1</source>
            <translation>第%1级</translation>
        </message>
        <message>
            <source>on duty %1</source>
            <translation>值班 %1</translation>
        </message>
        <message>
            <source>No clock</source>
            <translation>无时限</translation>
        </message>
        <message>
            <source>Missing: %1</source>
            <translation>缺：%1</translation>
        </message>
    </context>
    <context>
        <name>minyi::ui::BoardView</name>
        <message>
            <source>Nothing stands here</source>
            <translation>此环节暂无事项</translation>
        </message>
        <message>
            <source>The calls are the centre&apos;s</source>
            <translation>回访由监督中心办理</translation>
        </message>
        <message>
            <source>Board of the closed loop</source>
            <translation>闭环看板</translation>
        </message>
    </context>
    <context>
        <name>minyi::ui::OrdersPage</name>
        <message>
            <source>List</source>
            <translation>列表</translation>
        </message>
        <message>
            <source>Board</source>
            <translation>看板</translation>
        </message>
        <message>
            <source>List or board</source>
            <translation>列表或看板</translation>
        </message>
        <message>
            <source>Duty</source>
            <translation>值班</translation>
        </message>
        <message>
            <source>next column</source>
            <translation>换列</translation>
        </message>
        <message>
            <source>open</source>
            <translation>打开</translation>
        </message>
        <message>
            <source>list</source>
            <translation>列表</translation>
        </message>
        <message>
            <source>board</source>
            <translation>看板</translation>
        </message>
    </context>
    <context>
        <name>minyi::ui::OrderDetail</name>
        <message>
            <source>Level %1</source>
            <translation>第%1级</translation>
        </message>
        <message>
            <source>On duty at the unit</source>
            <translation>单位值班</translation>
        </message>
        <message>
            <source>You stand in for</source>
            <translation>您代理</translation>
        </message>
        <message>
            <source>%1 for %2</source>
            <translation>%1（代%2）</translation>
        </message>
        <message>
            <source>%1, level %2</source>
            <translation>%1·第%2级</translation>
        </message>
    </context>
    <context>
        <name>Action</name>
        <message>
            <source>Duty roster and handover</source>
            <translation>值班与交接班</translation>
        </message>
    </context>
    <context>
        <name>Column</name>
        <message>
            <source>Handed over</source>
            <translation>交班时间</translation>
        </message>
        <message>
            <source>By</source>
            <translation>交班人</translation>
        </message>
        <message>
            <source>To</source>
            <translation>接班人</translation>
        </message>
        <message>
            <source>Calls</source>
            <translation>在办通话</translation>
        </message>
        <message>
            <source>Appointments</source>
            <translation>今日预约</translation>
        </message>
        <message>
            <source>Due soon</source>
            <translation>临期工单</translation>
        </message>
        <message>
            <source>Red</source>
            <translation>红牌</translation>
        </message>
        <message>
            <source>Taken over</source>
            <translation>接班时间</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>交接事项</translation>
        </message>
    </context>
    <context>
        <name>FieldName</name>
        <message>
            <source>officer</source>
            <translation>人员</translation>
        </message>
        <message>
            <source>end</source>
            <translation>结束</translation>
        </message>
        <message>
            <source>who takes over</source>
            <translation>接班人</translation>
        </message>
        <message>
            <source>shift</source>
            <translation>班次</translation>
        </message>
    </context>
    <context>
        <name>minyi::ui::DutyForms</name>
        <message>
            <source>Put on duty</source>
            <translation>排班</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>人员</translation>
        </message>
        <message>
            <source>From</source>
            <translation>开始</translation>
        </message>
        <message>
            <source>Until; the next day where it is not later</source>
            <translation>结束（不晚于开始的算次日）</translation>
        </message>
        <message>
            <source>%1 is on duty</source>
            <translation>已排 %1 值班</translation>
        </message>
        <message>
            <source>Take off duty</source>
            <translation>撤班</translation>
        </message>
        <message>
            <source>Which turn</source>
            <translation>班次</translation>
        </message>
        <message>
            <source>Taken off duty</source>
            <translation>已撤班</translation>
        </message>
        <message>
            <source>Copy last week</source>
            <translation>复制上周</translation>
        </message>
        <message>
            <source>The turns of the week of %1 are put into the week of %2. What is past or taken is left out.</source>
            <translation>把 %1 这一周的班次排到 %2 这一周。已过去的和冲突的不排。</translation>
        </message>
        <message>
            <source>Turns copied: %1, left out: %2</source>
            <translation>复制%1班，未排%2班</translation>
        </message>
        <message>
            <source>Hand over the shift</source>
            <translation>交班</translation>
        </message>
        <message>
            <source>Counting what is open</source>
            <translation>正在统计未结事项</translation>
        </message>
        <message>
            <source>Calls you still hold go back to the list.</source>
            <translation>您名下的在办通话退回待回访名单。</translation>
        </message>
        <message>
            <source>Calls held: %1. Appointments today: %2. Orders due within a working day: %3. Red cards: %4.</source>
            <translation>在办通话%1件，今日预约%2件，一个工作日内到期工单%3件，红牌%4件。</translation>
        </message>
        <message>
            <source>To</source>
            <translation>接班人</translation>
        </message>
        <message>
            <source>What the next one should know</source>
            <translation>交接事项</translation>
        </message>
        <message>
            <source>Handed over to %1</source>
            <translation>已交班给 %1</translation>
        </message>
        <message>
            <source>Name a stand-in</source>
            <translation>指定代理人</translation>
        </message>
        <message>
            <source>Who stands in for you asks and signs on orders and objections what you may, and never what he wrote himself.</source>
            <translation>代理人可代您在工单和异议上申请、签字，但不得签本人所写的反馈。</translation>
        </message>
        <message>
            <source>Stands in</source>
            <translation>代理人</translation>
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
            <source>Reason</source>
            <translation>事由</translation>
        </message>
        <message>
            <source>%1 stands in</source>
            <translation>%1 代理</translation>
        </message>
    </context>
    <context>
        <name>minyi::ui::DutyOverlay</name>
        <message>
            <source>Roster of the week</source>
            <translation>本周值班表</translation>
        </message>
        <message>
            <source>Handovers</source>
            <translation>交接班</translation>
        </message>
        <message>
            <source>Take over</source>
            <translation>接班</translation>
        </message>
        <message>
            <source>Duty</source>
            <translation>值班</translation>
        </message>
        <message>
            <source>Unit</source>
            <translation>单位</translation>
        </message>
        <message>
            <source>Week before</source>
            <translation>上一周</translation>
        </message>
        <message>
            <source>Week after</source>
            <translation>下一周</translation>
        </message>
        <message>
            <source>Put on duty</source>
            <translation>排班</translation>
        </message>
        <message>
            <source>Take off duty</source>
            <translation>撤班</translation>
        </message>
        <message>
            <source>Copy last week</source>
            <translation>复制上周</translation>
        </message>
        <message>
            <source>Name a stand-in</source>
            <translation>指定代理人</translation>
        </message>
        <message>
            <source>Hand over the shift</source>
            <translation>交班</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>关闭</translation>
        </message>
        <message>
            <source>waits</source>
            <translation>待接班</translation>
        </message>
        <message>
            <source>Nobody is on duty there</source>
            <translation>该处无人值班</translation>
        </message>
        <message>
            <source>No shift has been handed over yet. Handing over leaves what is open, in numbers, and a note to the next.</source>
            <translation>尚无交接班记录。交班时自动统计在办事项，并给接班人留言。</translation>
        </message>
        <message>
            <source>Shift taken over</source>
            <translation>已接班</translation>
        </message>
    </context>
    <context>
        <name>minyi::ui::Reminding</name>
        <message>
            <source>%1 handed the shift over to you</source>
            <translation>%1 已向您交班</translation>
        </message>
    </context>
</TS>
