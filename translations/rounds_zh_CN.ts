<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
    <context>
        <name>ReviewGround</name>
        <message>
            <source>A coercive measure</source>
            <translation>强制措施</translation>
        </message>
    </context>
    <context>
        <name>ReviewAbout</name>
        <message>
            <source>Decision</source>
            <translation>处理决定</translation>
        </message>
        <message>
            <source>Prosecution</source>
            <translation>移送起诉</translation>
        </message>
    </context>
    <context>
        <name>Column</name>
        <message>
            <source>Name, and why not</source>
            <translation>案件名称、不能办理的原因</translation>
        </message>
        <message>
            <source>About</source>
            <translation>审核事项</translation>
        </message>
    </context>
    <context>
        <name>FieldName</name>
        <message>
            <source>time of receipt</source>
            <translation>接收时间</translation>
        </message>
        <message>
            <source>appeals</source>
            <translation>诉求</translation>
        </message>
        <message>
            <source>reply to the hotline</source>
            <translation>回复12345的内容</translation>
        </message>
        <message>
            <source>year</source>
            <translation>年份</translation>
        </message>
        <message>
            <source>cases to hand over</source>
            <translation>移交的案件</translation>
        </message>
        <message>
            <source>case</source>
            <translation>案件</translation>
        </message>
        <message>
            <source>kind of case</source>
            <translation>案件类别</translation>
        </message>
        <message>
            <source>rows that are asked for</source>
            <translation>查询的行</translation>
        </message>
        <message>
            <source>class of the case</source>
            <translation>案件性质</translation>
        </message>
        <message>
            <source>time of the report</source>
            <translation>报案时间</translation>
        </message>
        <message>
            <source>what changes</source>
            <translation>修改内容</translation>
        </message>
        <message>
            <source>limit</source>
            <translation>期限规则</translation>
        </message>
        <message>
            <source>limit that is tried</source>
            <translation>试算的期限</translation>
        </message>
        <message>
            <source>week</source>
            <translation>周</translation>
        </message>
        <message>
            <source>number of rows</source>
            <translation>行数</translation>
        </message>
        <message>
            <source>cell</source>
            <translation>单元格</translation>
        </message>
        <message>
            <source>kind of incident</source>
            <translation>警情类别</translation>
        </message>
        <message>
            <source>first record</source>
            <translation>首次登记</translation>
        </message>
        <message>
            <source>set that is counted</source>
            <translation>统计范围</translation>
        </message>
        <message>
            <source>plan</source>
            <translation>整改计划</translation>
        </message>
        <message>
            <source>last number</source>
            <translation>末号</translation>
        </message>
        <message>
            <source>desktop the numbers are for</source>
            <translation>领用号段的终端</translation>
        </message>
        <message>
            <source>year, month or day</source>
            <translation>年、月或日</translation>
        </message>
        <message>
            <source>whether there is misconduct</source>
            <translation>是否存在过错</translation>
        </message>
        <message>
            <source>minutes of the meeting</source>
            <translation>会议纪要</translation>
        </message>
        <message>
            <source>papers to bind</source>
            <translation>装订的材料</translation>
        </message>
        <message>
            <source>second call</source>
            <translation>二次回访</translation>
        </message>
        <message>
            <source>objection</source>
            <translation>异议</translation>
        </message>
        <message>
            <source>limit</source>
            <translation>期限</translation>
        </message>
        <message>
            <source>seized thing</source>
            <translation>涉案物品</translation>
        </message>
        <message>
            <source>what is searched for</source>
            <translation>查询对象</translation>
        </message>
        <message>
            <source>page of the list</source>
            <translation>分页</translation>
        </message>
        <message>
            <source>short name</source>
            <translation>简称</translation>
        </message>
        <message>
            <source>where the defect is</source>
            <translation>问题所在</translation>
        </message>
        <message>
            <source>what is wrong</source>
            <translation>问题内容</translation>
        </message>
        <message>
            <source>word of the number</source>
            <translation>文书字号</translation>
        </message>
        <message>
            <source>leased numbers</source>
            <translation>领用号段</translation>
        </message>
        <message>
            <source>point of the review</source>
            <translation>审核要点</translation>
        </message>
    </context>
    <context>
        <name>FieldFault</name>
        <message>
            <source>the reason at “%1”</source>
            <translation>“%1”的理由</translation>
        </message>
    </context>
    <context>
        <name>Refusal</name>
        <message>
            <source>The case is being discussed already. Nothing was changed. Give the opinion the discussion came to.</source>
            <translation>本案已在集体议案。未作任何更改。请填写议案结论。</translation>
        </message>
        <message>
            <source>Who takes the thing has to be somebody other than who hands it over. Nothing was changed. Choose another officer.</source>
            <translation>接收人不能是移交人本人。未作任何更改。请另选一名民警。</translation>
        </message>
        <message>
            <source>This desktop has no number to give: its leased numbers are used up, or it was lent none. Nothing was changed. Ask the administrator or your chief for a range.</source>
            <translation>本机无号可用：领用的号段已用完，或未领用号段。未作任何更改。请向管理员或所领导申请号段。</translation>
        </message>
        <message>
            <source>What a file of the evidence holds is for who works on the case, its chief and the reviewer it lies with. Nothing was opened.</source>
            <translation>证据文件的内容仅限办案人、本单位负责人和正在审核本案的人员查看。未打开任何文件。</translation>
        </message>
    </context>
    <context>
        <name>minyi::ui::ReviewForms</name>
        <message>
            <source>Submit to the review: %1</source>
            <translation>提请审核：%1</translation>
        </message>
        <message>
            <source>The case stays where it is. The step may be taken once legal affairs agree, on the file as it is read; until then nobody writes in it.</source>
            <translation>案件保持当前状态。法制部门按所审材料同意后方可实施该步骤；审核期间案卷不得改动。</translation>
        </message>
        <message>
            <source>Withdraw: %1</source>
            <translation>撤回：%1</translation>
        </message>
        <message>
            <source>The next rounds no longer count it. Rounds that were held keep it.</source>
            <translation>以后各轮审核不再计入；已完成的各轮保留原记录。</translation>
        </message>
        <message>
            <source>Withdrawn</source>
            <translation>已撤回</translation>
        </message>
    </context>
    <context>
        <name>minyi::ui::ReviewSection</name>
        <message>
            <source>submitted by %1</source>
            <translation>送审人：%1</translation>
        </message>
        <message>
            <source>Nobody gave an opinion before the case went on: this round is void. What still needs a review is submitted anew.</source>
            <translation>尚未出具意见，案件已进入其他环节，本轮审核作废。仍须审核的，请重新送审。</translation>
        </message>
        <message>
            <source>lies with the review</source>
            <translation>正在审核</translation>
        </message>
        <message>
            <source>agreed to, but the file has changed: to be reviewed again</source>
            <translation>已同意，但案卷有改动，须重新审核</translation>
        </message>
        <message>
            <source>has to be reviewed first: %1</source>
            <translation>须先经审核：%1</translation>
        </message>
        <message>
            <source>Submit to the review: %1</source>
            <translation>提请审核：%1</translation>
        </message>
        <message>
            <source>Said of this case: %1</source>
            <translation>本案已说明：%1</translation>
        </message>
        <message>
            <source>Withdraw</source>
            <translation>撤回</translation>
        </message>
    </context>
    <context>
        <name>minyi::ui::ReviewPage</name>
        <message>
            <source>Without agreement</source>
            <translation>未经同意批准</translation>
        </message>
    </context>
<context>
    <name>Limit</name>
        <message>
            <source>Check by the no-penalty list</source>
            <translation>不予处罚清单审核</translation>
        </message>
</context>
<context>
    <name>CaseSubtypeCriminal</name>
        <message>
            <source>Intentional injury</source>
            <translation>故意伤害</translation>
        </message>
        <message>
            <source>Intentional damage to property</source>
            <translation>故意毁坏财物</translation>
        </message>
        <message>
            <source>Picking quarrels and provoking trouble</source>
            <translation>寻衅滋事</translation>
        </message>
        <message>
            <source>Maltreatment</source>
            <translation>虐待</translation>
        </message>
        <message>
            <source>Illegal possession of firearms</source>
            <translation>非法持有枪支</translation>
        </message>
        <message>
            <source>Dangerous driving</source>
            <translation>危险驾驶</translation>
        </message>
</context>
<context>
    <name>minyi::ui::LinksSection</name>
        <message>
            <source>Merged into %1: it is handled there, and nobody writes here.</source>
            <translation>已并入%1，由该案办理，本案不再填写。</translation>
        </message>
        <message>
            <source>To split off a case, first say under People who goes into it.</source>
            <translation>分案前，请先在“当事人”中登记要分出的人员。</translation>
        </message>
</context>
<context>
    <name>minyi::ui::CaseForms</name>
        <message>
            <source>When it was reported</source>
            <translation>报案时间</translation>
        </message>
</context>
<context>
    <name>minyi::ui::OpinionPane</name>
        <message>
            <source>To whom, required</source>
            <translation>移送单位（必填）</translation>
        </message>
        <message>
            <source>Choose an opinion: Alt+1 to Alt+%1.</source>
            <translation>请选择一种审核意见：Alt+1 至 Alt+%1。</translation>
        </message>
</context>
</TS>
