<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
    <context>
        <name>PageName</name>
        <message>
            <source>Appeals</source>
            <translation>诉求</translation>
        </message>
    </context>
    <context>
        <name>Permission</name>
        <message>
            <source>Take and dispatch appeals</source>
            <translation>受理、派发诉求</translation>
        </message>
        <message>
            <source>Handle appeals</source>
            <translation>办理诉求</translation>
        </message>
        <message>
            <source>See appeals</source>
            <translation>查看诉求</translation>
        </message>
    </context>
    <context>
        <name>Happened</name>
        <message>
            <source>Return of the order refused</source>
            <translation>不同意退回督办单</translation>
        </message>
        <message>
            <source>Appeal taken</source>
            <translation>受理诉求</translation>
        </message>
        <message>
            <source>Appeal dispatched</source>
            <translation>诉求派单</translation>
        </message>
        <message>
            <source>Return of the appeal asked</source>
            <translation>申请退单</translation>
        </message>
        <message>
            <source>Appeal returned</source>
            <translation>同意退单</translation>
        </message>
        <message>
            <source>Return refused</source>
            <translation>不同意退单</translation>
        </message>
        <message>
            <source>Appeal signed for</source>
            <translation>签收诉求</translation>
        </message>
        <message>
            <source>Appellant contacted</source>
            <translation>联系诉求人</translation>
        </message>
        <message>
            <source>Extension of the answer asked</source>
            <translation>申请延期答复</translation>
        </message>
        <message>
            <source>Answer extended</source>
            <translation>批准延期答复</translation>
        </message>
        <message>
            <source>Extension of the answer refused</source>
            <translation>不同意延期答复</translation>
        </message>
        <message>
            <source>Appeal answered</source>
            <translation>答复诉求</translation>
        </message>
        <message>
            <source>Answer rated</source>
            <translation>评价答复</translation>
        </message>
        <message>
            <source>Handled again after a poor rating</source>
            <translation>不满意，重新办理</translation>
        </message>
        <message>
            <source>Appeal routed away</source>
            <translation>诉求转出</translation>
        </message>
        <message>
            <source>Appeal linked to the first</source>
            <translation>并入首次诉求</translation>
        </message>
        <message>
            <source>Appeal withdrawn</source>
            <translation>诉求撤回</translation>
        </message>
        <message>
            <source>In a reply file to 12345</source>
            <translation>列入12345回复文件</translation>
        </message>
        <message>
            <source>Taken over by inspection and discipline</source>
            <translation>督察部门接办</translation>
        </message>
    </context>
    <context>
        <name>OrderStep</name>
        <message>
            <source>Refuse the return</source>
            <translation>不同意退单</translation>
        </message>
        <message>
            <source>Refuse the extension</source>
            <translation>不同意延期</translation>
        </message>
        <message>
            <source>Accept feedback (grade 1)</source>
            <translation>审核通过（一级）</translation>
        </message>
        <message>
            <source>End it by the leader</source>
            <translation>局领导决定办结</translation>
        </message>
        <message>
            <source>Not proved, close</source>
            <translation>查无实据，销号</translation>
        </message>
        <message>
            <source>Take over (discipline)</source>
            <translation>督察接办</translation>
        </message>
    </context>
    <context>
        <name>Measure</name>
        <message>
            <source>Reminder talk</source>
            <translation>提醒谈话</translation>
        </message>
        <message>
            <source>Formal talk and a training day</source>
            <translation>约谈并培训一天</translation>
        </message>
        <message>
            <source>Circular by name, file of inspection and discipline</source>
            <translation>点名通报，督察备案</translation>
        </message>
        <message>
            <source>Discipline procedure</source>
            <translation>纪律处理程序</translation>
        </message>
    </context>
    <context>
        <name>Trigger</name>
        <message>
            <source>responsible dissatisfaction</source>
            <translation>有责不满意</translation>
        </message>
        <message>
            <source>three of one officer in the month</source>
            <translation>同一民警当月三次有责</translation>
        </message>
        <message>
            <source>red card</source>
            <translation>红牌</translation>
        </message>
        <message>
            <source>integrity matter proved</source>
            <translation>廉洁纪律问题查实</translation>
        </message>
    </context>
    <context>
        <name>Limit</name>
        <message>
            <source>Dispatch the same day</source>
            <translation>当日派单</translation>
        </message>
        <message>
            <source>Sign for the appeal</source>
            <translation>签收诉求</translation>
        </message>
        <message>
            <source>First contact, 24 hours</source>
            <translation>24小时首次联系</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>答复</translation>
        </message>
        <message>
            <source>Second answer</source>
            <translation>重新答复</translation>
        </message>
    </context>
    <context>
        <name>Setting</name>
        <message>
            <source>Prefix of appeal numbers</source>
            <translation>诉求编号前缀</translation>
        </message>
        <message>
            <source>Appeals are signed for within</source>
            <translation>诉求签收时限</translation>
        </message>
        <message>
            <source>Questions are answered within</source>
            <translation>咨询答复时限</translation>
        </message>
    </context>
    <context>
        <name>CallReason</name>
        <message>
            <source>First answer to an appeal</source>
            <translation>诉求首次答复</translation>
        </message>
        <message>
            <source>Second answer to an appeal</source>
            <translation>诉求重新答复</translation>
        </message>
    </context>
    <context>
        <name>ImportKind</name>
        <message>
            <source>Orders of 12345</source>
            <translation>12345工单</translation>
        </message>
        <message>
            <source>Ratings by 12345</source>
            <translation>12345回访结果</translation>
        </message>
    </context>
    <context>
        <name>ImportTarget</name>
        <message>
            <source>Rating</source>
            <translation>满意度</translation>
        </message>
        <message>
            <source>Solved</source>
            <translation>是否解决</translation>
        </message>
        <message>
            <source>Promise kept</source>
            <translation>是否兑现承诺</translation>
        </message>
    </context>
    <context>
        <name>FieldName</name>
        <message>
            <source>decision</source>
            <translation>决定</translation>
        </message>
        <message>
            <source>new facts</source>
            <translation>新的事实</translation>
        </message>
        <message>
            <source>day the citizen was told of it</source>
            <translation>告知群众日期</translation>
        </message>
        <message>
            <source>answer</source>
            <translation>答复</translation>
        </message>
        <message>
            <source>what it is about</source>
            <translation>诉求内容</translation>
        </message>
        <message>
            <source>first appeal</source>
            <translation>首次诉求</translation>
        </message>
        <message>
            <source>return</source>
            <translation>退单</translation>
        </message>
        <message>
            <source>number of days asked</source>
            <translation>申请天数</translation>
        </message>
    </context>
    <context>
        <name>Figures</name>
        <message>
            <source>appeals due</source>
            <translation>到期诉求</translation>
        </message>
        <message>
            <source>appellant contacted in time</source>
            <translation>按时联系</translation>
        </message>
        <message>
            <source>answered</source>
            <translation>已答复</translation>
        </message>
        <message>
            <source>answered in time</source>
            <translation>按期答复</translation>
        </message>
        <message>
            <source>satisfied with the answer</source>
            <translation>对答复满意</translation>
        </message>
        <message>
            <source>basically satisfied with the answer</source>
            <translation>对答复基本满意</translation>
        </message>
        <message>
            <source>dissatisfied with the answer</source>
            <translation>对答复不满意</translation>
        </message>
        <message>
            <source>appeal solved</source>
            <translation>已解决诉求</translation>
        </message>
        <message>
            <source>appeal partly solved</source>
            <translation>部分解决诉求</translation>
        </message>
        <message>
            <source>appeal not solved</source>
            <translation>未解决诉求</translation>
        </message>
    </context>
    <context>
        <name>AppealSource</name>
        <message>
            <source>968110</source>
            <translation>968110</translation>
        </message>
        <message>
            <source>12345</source>
            <translation>12345</translation>
        </message>
    </context>
    <context>
        <name>AppealKind</name>
        <message>
            <source>Consult</source>
            <translation>咨询</translation>
        </message>
        <message>
            <source>Report</source>
            <translation>举报</translation>
        </message>
        <message>
            <source>Complaint</source>
            <translation>投诉</translation>
        </message>
        <message>
            <source>Praise</source>
            <translation>表扬</translation>
        </message>
        <message>
            <source>Suggestion</source>
            <translation>建议</translation>
        </message>
        <message>
            <source>Help</source>
            <translation>求助</translation>
        </message>
    </context>
    <context>
        <name>AppealState</name>
        <message>
            <source>To be dispatched</source>
            <translation>待派单</translation>
        </message>
        <message>
            <source>To be signed for</source>
            <translation>待签收</translation>
        </message>
        <message>
            <source>In hand</source>
            <translation>办理中</translation>
        </message>
        <message>
            <source>To be rated</source>
            <translation>待评价</translation>
        </message>
        <message>
            <source>Closed</source>
            <translation>办结</translation>
        </message>
        <message>
            <source>Routed away</source>
            <translation>已转出</translation>
        </message>
        <message>
            <source>Linked</source>
            <translation>已并入</translation>
        </message>
        <message>
            <source>%1, decision asked</source>
            <translation>%1，待批</translation>
        </message>
    </context>
    <context>
        <name>AppealOutcome</name>
        <message>
            <source>Rated</source>
            <translation>已评价</translation>
        </message>
        <message>
            <source>Not reached</source>
            <translation>联系不上</translation>
        </message>
        <message>
            <source>Withdrawn</source>
            <translation>撤回</translation>
        </message>
        <message>
            <source>Became a supervision order</source>
            <translation>转督办单</translation>
        </message>
        <message>
            <source>To 110</source>
            <translation>转110</translation>
        </message>
        <message>
            <source>To inspection and discipline</source>
            <translation>转督察</translation>
        </message>
        <message>
            <source>Returned to 12345</source>
            <translation>退回12345</translation>
        </message>
        <message>
            <source>Repeat without new facts</source>
            <translation>重复诉求</translation>
        </message>
    </context>
    <context>
        <name>AppealStep</name>
        <message>
            <source>Answer at once</source>
            <translation>当场答复</translation>
        </message>
        <message>
            <source>Dispatch</source>
            <translation>派单</translation>
        </message>
        <message>
            <source>Link to the first</source>
            <translation>并入首次</translation>
        </message>
        <message>
            <source>Route to 110</source>
            <translation>转110</translation>
        </message>
        <message>
            <source>Route to discipline</source>
            <translation>转督察</translation>
        </message>
        <message>
            <source>Record withdrawal</source>
            <translation>登记撤回</translation>
        </message>
        <message>
            <source>Ask to return</source>
            <translation>申请退单</translation>
        </message>
        <message>
            <source>Decide the return</source>
            <translation>审批退单</translation>
        </message>
        <message>
            <source>Return to 12345</source>
            <translation>退回12345</translation>
        </message>
        <message>
            <source>Refuse the return</source>
            <translation>不同意退单</translation>
        </message>
        <message>
            <source>Sign for it</source>
            <translation>签收</translation>
        </message>
        <message>
            <source>Record contact</source>
            <translation>登记联系</translation>
        </message>
        <message>
            <source>Ask for extension</source>
            <translation>申请延期</translation>
        </message>
        <message>
            <source>Decide the extension</source>
            <translation>审批延期</translation>
        </message>
        <message>
            <source>Refuse the extension</source>
            <translation>不同意延期</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>答复</translation>
        </message>
        <message>
            <source>Rated satisfied</source>
            <translation>评价满意</translation>
        </message>
        <message>
            <source>Rated poor: handle again</source>
            <translation>评价不满意，重新办理</translation>
        </message>
        <message>
            <source>Rated poor: dispatch</source>
            <translation>评价不满意，派单</translation>
        </message>
        <message>
            <source>Rated poor again: supervise</source>
            <translation>再次不满意，转督办</translation>
        </message>
        <message>
            <source>Not reached</source>
            <translation>联系不上</translation>
        </message>
    </context>
    <context>
        <name>AppealView</name>
        <message>
            <source>In work</source>
            <translation>在办</translation>
        </message>
        <message>
            <source>Overdue</source>
            <translation>超期</translation>
        </message>
        <message>
            <source>To be rated</source>
            <translation>待评价</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>办结</translation>
        </message>
        <message>
            <source>All</source>
            <translation>全部</translation>
        </message>
    </context>
    <context>
        <name>Column</name>
        <message>
            <source>Next limit</source>
            <translation>最近时限</translation>
        </message>
        <message>
            <source>Appeal</source>
            <translation>诉求</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>来源</translation>
        </message>
        <message>
            <source>Ends</source>
            <translation>截止</translation>
        </message>
        <message>
            <source>Rating</source>
            <translation>评价</translation>
        </message>
    </context>
    <context>
        <name>minyi::ui::OrderForms</name>
        <message>
            <source>The order stays with the unit, for good; its clocks ran on.</source>
            <translation>督办单仍由该单位办理，不再退回；时限未停。</translation>
        </message>
        <message>
            <source>Two rounds have not satisfied the citizen; the leader ends it with a decision.</source>
            <translation>两轮重办后群众仍不满意，由局领导作出决定办结。</translation>
        </message>
        <message>
            <source>Decision</source>
            <translation>决定</translation>
        </message>
        <message>
            <source>Why it is not proved</source>
            <translation>为何查无实据</translation>
        </message>
        <message>
            <source>What was decided, and for whom</source>
            <translation>决定内容和对象</translation>
        </message>
        <message>
            <source>Calls for it: %1. In the month the officer has %2 responsible; not below: %3.</source>
            <translation>追责情形：%1。该民警当月有责%2次；不低于：%3。</translation>
        </message>
        <message>
            <source>, </source>
            <translation>、</translation>
        </message>
        <message>
            <source>No unit is served it. From here on it is with inspection and discipline.</source>
            <translation>不向单位下发，此后由督察部门办理。</translation>
        </message>
    </context>
    <context>
        <name>minyi::ui::FollowUpPage</name>
        <message>
            <source>no talk</source>
            <translation>未通话</translation>
        </message>
        <message>
            <source>give back</source>
            <translation>退回队列</translation>
        </message>
    </context>
    <context>
        <name>minyi::ui::CallPane</name>
        <message>
            <source>Kept</source>
            <translation>已兑现</translation>
        </message>
        <message>
            <source>Not kept</source>
            <translation>未兑现</translation>
        </message>
        <message>
            <source>Was the promise kept</source>
            <translation>承诺是否兑现</translation>
        </message>
    </context>
    <context>
        <name>minyi::ui::AppealDetail</name>
        <message>
            <source>No appeal chosen</source>
            <translation>未选择诉求</translation>
        </message>
        <message>
            <source>Choose one in the list with J and K; E takes its next step.</source>
            <translation>用 J、K 在列表中选择；按 E 办理下一步。</translation>
        </message>
        <message>
            <source>name and number</source>
            <translation>姓名和电话</translation>
        </message>
        <message>
            <source>Ask the citizen: to the call</source>
            <translation>去回访</translation>
        </message>
        <message>
            <source>Limits</source>
            <translation>时限</translation>
        </message>
        <message numerus="yes">
            <source>returned %n time(s)</source>
            <translation>
                <numerusform>退单 %n 次</numerusform>
            </translation>
        </message>
        <message>
            <source>Facts</source>
            <translation>基本情况</translation>
        </message>
        <message>
            <source>Wish</source>
            <translation>诉求目的</translation>
        </message>
        <message>
            <source>May be named to the unit</source>
            <translation>可向承办单位告知身份</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>是</translation>
        </message>
        <message>
            <source>no</source>
            <translation>否</translation>
        </message>
        <message>
            <source>Taken by</source>
            <translation>受理人</translation>
        </message>
        <message>
            <source>Recording</source>
            <translation>录音</translation>
        </message>
        <message>
            <source>New facts</source>
            <translation>新的事实</translation>
        </message>
        <message>
            <source>Return asked: grounds</source>
            <translation>退单理由</translation>
        </message>
        <message>
            <source>Extension asked</source>
            <translation>申请延期</translation>
        </message>
        <message numerus="yes">
            <source>%n working day(s)</source>
            <translation>
                <numerusform>%n 个工作日</numerusform>
            </translation>
        </message>
        <message>
            <source>Extension granted</source>
            <translation>已批准延期</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>答复</translation>
        </message>
        <message>
            <source>Answered by</source>
            <translation>答复人</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>原因</translation>
        </message>
        <message>
            <source>Open the first, %1 (repeats: %2)</source>
            <translation>查看首次诉求 %1（重复 %2 次）</translation>
        </message>
        <message>
            <source>The citizen's word</source>
            <translation>群众评价</translation>
        </message>
        <message>
            <source>Rating</source>
            <translation>评价</translation>
        </message>
        <message>
            <source>Solved</source>
            <translation>是否解决</translation>
        </message>
        <message>
            <source>What was promised was done</source>
            <translation>承诺是否兑现</translation>
        </message>
        <message>
            <source>Timeline</source>
            <translation>办理过程</translation>
        </message>
    </context>
    <context>
        <name>minyi::ui::AppealForms</name>
        <message>
            <source>Done</source>
            <translation>已办理</translation>
        </message>
        <message>
            <source>Take a call</source>
            <translation>受理来电</translation>
        </message>
        <message>
            <source>An offence goes to 110 at once, integrity to inspection and discipline.</source>
            <translation>违法犯罪立即转110，廉洁纪律转督察。</translation>
        </message>
        <message>
            <source>Telephone</source>
            <translation>电话</translation>
        </message>
        <message>
            <source>With the number the earlier appeals are shown.</source>
            <translation>输入号码后显示以往诉求。</translation>
        </message>
        <message>
            <source>No repeat</source>
            <translation>不是重复</translation>
        </message>
        <message>
            <source>Repeats</source>
            <translation>重复于</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>类型</translation>
        </message>
        <message>
            <source>Who calls</source>
            <translation>来电人</translation>
        </message>
        <message>
            <source>What is it about</source>
            <translation>诉求内容</translation>
        </message>
        <message>
            <source>What is wished</source>
            <translation>诉求目的</translation>
        </message>
        <message>
            <source>May be named to the unit</source>
            <translation>可向承办单位告知身份</translation>
        </message>
        <message>
            <source>Taken: %1</source>
            <translation>已受理：%1</translation>
        </message>
        <message>
            <source>No earlier appeal from this number.</source>
            <translation>该号码没有以往诉求。</translation>
        </message>
        <message numerus="yes">
            <source>%n earlier appeal(s) from this number.</source>
            <translation>
                <numerusform>该号码有以往诉求 %n 件。</numerusform>
            </translation>
        </message>
        <message>
            <source>The same day. The working days run from the receipt, whoever has it.</source>
            <translation>当日派单。工作日自受理起算，转派不重新起算。</translation>
        </message>
        <message>
            <source>Responsible unit</source>
            <translation>承办单位</translation>
        </message>
        <message>
            <source>New facts</source>
            <translation>新的事实</translation>
        </message>
        <message>
            <source>A repeat needs what is new; the third time the supervisor decides.</source>
            <translation>重复诉求须有新的事实；第三次由主管决定。</translation>
        </message>
        <message>
            <source>It is closed as a repeat of an answered one; with new facts dispatch it instead.</source>
            <translation>作为已答复诉求的重复办结；有新的事实的，应派单。</translation>
        </message>
        <message>
            <source>Why nothing is new</source>
            <translation>为何没有新的事实</translation>
        </message>
        <message>
            <source>An offence: 110 takes it over at once.</source>
            <translation>属违法犯罪，立即由110接办。</translation>
        </message>
        <message>
            <source>From here on only inspection and discipline sees it; you will not find it again.</source>
            <translation>此后只有督察部门可见，您不会再看到它。</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>理由</translation>
        </message>
        <message>
            <source>The citizen's words</source>
            <translation>群众原话</translation>
        </message>
        <message>
            <source>Within two working days of the dispatch. A refusal is final.</source>
            <translation>派单后两个工作日内提出。不同意的不再申请。</translation>
        </message>
        <message>
            <source>Why it is not this unit's</source>
            <translation>为何不属本单位</translation>
        </message>
        <message>
            <source>Grounds: %1</source>
            <translation>理由：%1</translation>
        </message>
        <message>
            <source>Grant: dispatch again</source>
            <translation>同意，重新派单</translation>
        </message>
        <message>
            <source>Refuse, for good</source>
            <translation>不同意</translation>
        </message>
        <message>
            <source>Back to 12345: not the police's</source>
            <translation>退回12345：非公安职责</translation>
        </message>
        <message>
            <source>Decision</source>
            <translation>决定</translation>
        </message>
        <message>
            <source>The unit contacts the appellant within 24 hours of the call.</source>
            <translation>承办单位在来电后24小时内联系诉求人。</translation>
        </message>
        <message>
            <source>How the appellant was contacted</source>
            <translation>联系方式</translation>
        </message>
        <message>
            <source>What was said</source>
            <translation>联系内容</translation>
        </message>
        <message>
            <source>Before the answer is due, once, at most ten working days.</source>
            <translation>答复到期前提出，限一次，最多十个工作日。</translation>
        </message>
        <message>
            <source>Working days</source>
            <translation>工作日</translation>
        </message>
        <message numerus="yes">
            <source>Asked: %n working day(s).</source>
            <translation>
                <numerusform>申请延期 %n 个工作日。</numerusform>
            </translation>
        </message>
        <message>
            <source>Grant</source>
            <translation>同意</translation>
        </message>
        <message>
            <source>Refuse</source>
            <translation>不同意</translation>
        </message>
        <message>
            <source>Citizen told on</source>
            <translation>告知群众日期</translation>
        </message>
        <message>
            <source>Told on the telephone, where a rule answers it.</source>
            <translation>有明确规定的，电话中当场答复。</translation>
        </message>
        <message>
            <source>The answer stops the clock; the citizen is asked next.</source>
            <translation>答复后停止计时，随后回访群众。</translation>
        </message>
        <message>
            <source>Answer to the citizen</source>
            <translation>答复内容</translation>
        </message>
        <message>
            <source>How it was told</source>
            <translation>答复方式</translation>
        </message>
    </context>
    <context>
        <name>minyi::ui::AppealsPage</name>
        <message>
            <source>Appeals</source>
            <translation>诉求</translation>
        </message>
        <message>
            <source>up and down</source>
            <translation>上下移动</translation>
        </message>
        <message>
            <source>next step</source>
            <translation>下一步</translation>
        </message>
        <message>
            <source>take a call</source>
            <translation>受理来电</translation>
        </message>
        <message>
            <source>export</source>
            <translation>导出</translation>
        </message>
        <message>
            <source>%1 loaded, the rest comes as you scroll</source>
            <translation>已载入 %1 件，滚动时继续</translation>
        </message>
        <message>
            <source>In the list: %1</source>
            <translation>共 %1 件</translation>
        </message>
        <message>
            <source>Nothing is overdue</source>
            <translation>没有超期</translation>
        </message>
        <message>
            <source>No appeal here</source>
            <translation>这里没有诉求</translation>
        </message>
        <message>
            <source>Ctrl+N takes a call; orders of 12345 come from a file.</source>
            <translation>Ctrl+N 受理来电；12345工单由文件导入。</translation>
        </message>
        <message>
            <source>contacted within 24 h: %1 of %2</source>
            <translation>24小时内首次联系：%1/%2</translation>
        </message>
        <message>
            <source>answered by its due day: %1 of %2</source>
            <translation>期限内答复：%1/%2</translation>
        </message>
        <message>
            <source>solved or partly: %1 of %2</source>
            <translation>已解决或部分解决：%1/%2</translation>
        </message>
        <message>
            <source>satisfied at first: %1 of %2</source>
            <translation>首评满意：%1/%2</translation>
        </message>
        <message>
            <source>Views</source>
            <translation>视图</translation>
        </message>
        <message>
            <source>Take a call</source>
            <translation>受理来电</translation>
        </message>
        <message>
            <source>Export</source>
            <translation>导出</translation>
        </message>
        <message>
            <source>Reply file</source>
            <translation>回复文件</translation>
        </message>
        <message>
            <source>Nothing to report to 12345</source>
            <translation>没有需回复12345的工单</translation>
        </message>
        <message numerus="yes">
            <source>Written: %n order(s)</source>
            <translation>
                <numerusform>已写出 %n 件</numerusform>
            </translation>
        </message>
        <message>
            <source>Reply file to 12345</source>
            <translation>12345回复文件</translation>
        </message>
        <message>
            <source>Workbook (*.xlsx);;Text (*.csv)</source>
            <translation>工作簿 (*.xlsx);;文本 (*.csv)</translation>
        </message>
    </context>
</TS>
