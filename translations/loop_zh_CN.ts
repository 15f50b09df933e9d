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
</TS>
