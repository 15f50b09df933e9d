<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
    <context>
        <name>Permission</name>
        <message>
            <source>Find who is responsible</source>
            <translation>认定责任</translation>
        </message>
        <message>
            <source>Hear recordings of calls</source>
            <translation>收听通话录音</translation>
        </message>
        <message>
            <source>Listen back to drawn calls</source>
            <translation>听音核查</translation>
        </message>
        <message>
            <source>Remove recordings past their time</source>
            <translation>销毁到期录音</translation>
        </message>
        <message>
            <source>Keep the duty roster</source>
            <translation>排班</translation>
        </message>
    </context>
    <context>
        <name>Happened</name>
        <message>
            <source>Told higher up</source>
            <translation>逐级上报</translation>
        </message>
        <message>
            <source>Recording taken in</source>
            <translation>录音入库</translation>
        </message>
        <message>
            <source>Recording heard</source>
            <translation>收听录音</translation>
        </message>
        <message>
            <source>Recording missing or changed</source>
            <translation>录音缺失或被改</translation>
        </message>
        <message>
            <source>Removal asked for</source>
            <translation>申请销毁</translation>
        </message>
        <message>
            <source>Recording removed</source>
            <translation>录音销毁</translation>
        </message>
        <message>
            <source>Sample to listen to drawn</source>
            <translation>抽取听音样本</translation>
        </message>
        <message>
            <source>Listened back</source>
            <translation>听音核查</translation>
        </message>
        <message>
            <source>On duty</source>
            <translation>排班</translation>
        </message>
        <message>
            <source>Off the roster</source>
            <translation>撤销排班</translation>
        </message>
        <message>
            <source>Shift handed over</source>
            <translation>交班</translation>
        </message>
        <message>
            <source>Shift taken over</source>
            <translation>接班</translation>
        </message>
        <message>
            <source>Talk with the unit's chief</source>
            <translation>约谈单位负责人</translation>
        </message>
    </context>
    <context>
        <name>Limit</name>
        <message>
            <source>First contact with the citizen</source>
            <translation>首次联系群众</translation>
        </message>
        <message>
            <source>Review of the feedback</source>
            <translation>反馈审核</translation>
        </message>
        <message>
            <source>Second follow-up</source>
            <translation>二次回访</translation>
        </message>
        <message>
            <source>Finding of responsibility</source>
            <translation>责任认定</translation>
        </message>
        <message>
            <source>Measure</source>
            <translation>责任追究</translation>
        </message>
        <message>
            <source>Examination of the objection</source>
            <translation>异议复核</translation>
        </message>
    </context>
    <context>
        <name>Setting</name>
        <message>
            <source>A unit speaks to the citizen within</source>
            <translation>单位联系群众时限</translation>
        </message>
        <message>
            <source>Feedback is reviewed within</source>
            <translation>反馈审核时限</translation>
        </message>
        <message>
            <source>After a joint meeting, reviewed within</source>
            <translation>会商后审核时限</translation>
        </message>
        <message>
            <source>The second call is made within</source>
            <translation>二次回访时限</translation>
        </message>
        <message>
            <source>Responsibility is found within</source>
            <translation>责任认定时限</translation>
        </message>
        <message>
            <source>A measure is decided within</source>
            <translation>责任追究时限</translation>
        </message>
        <message>
            <source>Folder of call recordings</source>
            <translation>通话录音文件夹</translation>
        </message>
        <message>
            <source>Names of recordings</source>
            <translation>录音文件命名</translation>
        </message>
        <message>
            <source>A recording belongs to a call within</source>
            <translation>录音与通话匹配时限</translation>
        </message>
        <message>
            <source>Recordings are kept for</source>
            <translation>录音保存期</translation>
        </message>
        <message>
            <source>Share of calls heard again</source>
            <translation>听音核查比例</translation>
        </message>
    </context>
    <context>
        <name>SettingUnit</name>
        <message>
            <source>min</source>
            <translation>分钟</translation>
        </message>
    </context>
    <context>
        <name>Column</name>
        <message>
            <source>Month before (response)</source>
            <translation>上月（参评率）</translation>
        </message>
        <message>
            <source>Month (response)</source>
            <translation>本月（参评率）</translation>
        </message>
        <message>
            <source>Talk</source>
            <translation>约谈</translation>
        </message>
    </context>
    <context>
        <name>minyi::ui::TalkForm</name>
        <message>
            <source>Talk with the chief of %1</source>
            <translation>约谈%1负责人</translation>
        </message>
        <message>
            <source>Satisfaction was below its target two months running: %1, then %2 in %3.</source>
            <translation>满意率连续两个月未达标：上月 %1，%3 为 %2。</translation>
        </message>
        <message>
            <source>What was said</source>
            <translation>约谈内容</translation>
        </message>
        <message>
            <source>The unit's written plan</source>
            <translation>单位书面整改计划</translation>
        </message>
        <message>
            <source>Record the talk</source>
            <translation>登记约谈</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
        <message>
            <source>The talk with the chief of %1 is on record</source>
            <translation>已登记约谈%1负责人</translation>
        </message>
    </context>
    <context>
        <name>minyi::ui::TalkCard</name>
        <message>
            <source>Below target two months running</source>
            <translation>连续两个月未达标</translation>
        </message>
        <message>
            <source>target %1%</source>
            <translation>目标 %1%</translation>
        </message>
        <message>
            <source>Record the talk</source>
            <translation>登记约谈</translation>
        </message>
    </context>
    <context>
        <name>minyi::ui::SenderBanner</name>
        <message>
            <source>Send from this desktop</source>
            <translation>由本机发送</translation>
        </message>
        <message>
            <source>From tomorrow on the messages of the unit leave from this desktop. Today's are still the other's.</source>
            <translation>自明日起，本单位短信由本机发送；今日仍由另一台电脑发送。</translation>
        </message>
        <message>
            <source>Whom the other was to ask and nobody here knows of goes to the call list; nobody is asked twice.</source>
            <translation>原电脑应询问而本机不知结果的，转入人工回访；任何号码都不会重复发送。</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>理由</translation>
        </message>
        <message>
            <source>Take over from tomorrow</source>
            <translation>明日起接管</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
        <message>
            <source>From tomorrow on this desktop sends</source>
            <translation>明日起由本机发送</translation>
        </message>
        <message>
            <source>Another desktop sends for this unit. Nothing goes out from here.</source>
            <translation>本单位短信由另一台电脑发送，本机不发送。</translation>
        </message>
        <message>
            <source>From %1 on this desktop sends for the unit. Today nothing goes out from here.</source>
            <translation>自 %1 起由本机发送本单位短信，今日本机不发送。</translation>
        </message>
    </context>
    <context>
        <name>Trigger</name>
        <message>
            <source>false feedback</source>
            <translation>虚假反馈</translation>
        </message>
        <message>
            <source>citizen pressed to change a rating</source>
            <translation>施压要求改评</translation>
        </message>
    </context>
    <context>
        <name>minyi::ui::OrderForms</name>
        <message>
            <source>Responsible: false feedback</source>
            <translation>有责：虚假反馈</translation>
        </message>
        <message>
            <source>Responsible: citizen pressed to change a rating</source>
            <translation>有责：施压要求群众改评</translation>
        </message>
    </context>
    <context>
        <name>minyi::ui::DialButton</name>
        <message>
            <source>Dial</source>
            <translation>拨号</translation>
        </message>
        <message>
            <source>Dial with the softphone (F3)</source>
            <translation>用软电话拨号（F3）</translation>
        </message>
    </context>
    <context>
        <name>Action</name>
        <message>
            <source>Orders as a list or a board</source>
            <translation>督办单列表／看板</translation>
        </message>
    </context>
</TS>
