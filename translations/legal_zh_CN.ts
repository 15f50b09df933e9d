<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
    <context>
        <name>minyi::ui::CaseDetail</name>
        <message>
            <source>%1 to be looked at again</source>
            <translation>待复看 %1</translation>
        </message>
        <message>
            <source>, </source>
            <translation>，</translation>
        </message>
        <message>
            <source>To be supplemented by %1</source>
            <translation>补充期限 %1</translation>
        </message>
        <message>
            <source>Looked at again, still: %1</source>
            <translation>复看未到位：%1</translation>
        </message>
        <message>
            <source>At %1. It waits for your review.</source>
            <translation>当前：%1。待您审核。</translation>
        </message>
        <message>
            <source>Open in the review</source>
            <translation>到审核页办理</translation>
        </message>
    </context>
    <context>
        <name>minyi::ui::EvidenceForms</name>
        <message>
            <source>An item is waived by who checks or reviews cases, never by who handles this one. The reason stays beside it for whoever reads the file.</source>
            <translation>准予免交由法制员或法制审核人决定，本案承办人不得自行免交。理由列在该项旁边，阅卷人都能看到。</translation>
        </message>
        <message>
            <source>Reason, unless it is taken back</source>
            <translation>理由（撤回说明时可不填）</translation>
        </message>
    </context>
    <context>
        <name>minyi::ui::EvidenceView</name>
        <message>
            <source>Waive</source>
            <translation>免交</translation>
        </message>
    </context>
    <context>
        <name>minyi::ui::LeniencySection</name>
        <message>
            <source>Next: %1, by %2.</source>
            <translation>下一步：%1，由%2办理。</translation>
        </message>
        <message>
            <source>Next: the case goes through the legal review as any other; the decision not to punish is a step of the case.</source>
            <translation>下一步：本案照常提交法制审核；不予处罚决定作为案件的步骤作出。</translation>
        </message>
        <message>
            <source>, </source>
            <translation>、</translation>
        </message>
        <message>
            <source>the legal officer of the station</source>
            <translation>所法制员</translation>
        </message>
    </context>
    <context>
        <name>minyi::ui::OpinionPane</name>
        <message>
            <source>Not judged yet: %1</source>
            <translation>审核要点尚未判断：%1</translation>
        </message>
        <message>
            <source>Still missing: %1</source>
            <translation>还没有填写：%1</translation>
        </message>
        <message>
            <source>Remark %1 is not accepted yet.</source>
            <translation>第 %1 条问题尚未认可。</translation>
        </message>
        <message>
            <source>The discussion: who took part, what was said, the result</source>
            <translation>集体议案情况：参加人、各方意见、结论</translation>
        </message>
    </context>
    <context>
        <name>Refusal</name>
    </context>
    <context>
        <name>CaseNumber</name>
        <message>
            <source>%1 [%2] %3-%4</source>
            <translation>%1〔%2〕%3-%4</translation>
        </message>
    </context>
    <context>
        <name>FieldFault</name>
        <message>
            <source>a suspect: nobody is detained in a case without one</source>
            <translation>违法嫌疑人：没有违法嫌疑人的案件不能拟行政拘留</translation>
        </message>
    </context>
    <context>
        <name>minyi::ui::ReviewDetail</name>
        <message>
            <source>Limit of the case</source>
            <translation>办案期限</translation>
        </message>
        <message>
            <source>Limit of the review</source>
            <translation>审核时限</translation>
        </message>
        <message>
            <source>What is proposed</source>
            <translation>拟处理意见</translation>
        </message>
        <message>
            <source>The handler did not say what he proposes.</source>
            <translation>承办人送审时没有写明拟处理意见。</translation>
        </message>
        <message>
            <source>Said by the handler</source>
            <translation>承办人注明</translation>
        </message>
        <message>
            <source>First opinion, %1</source>
            <translation>初审意见 · %1</translation>
        </message>
        <message>
            <source>passed on without words</source>
            <translation>送法制部门，没有写意见</translation>
        </message>
        <message>
            <source>No paper of this case is drafted yet.</source>
            <translation>本案还没有起草文书。</translation>
        </message>
        <message>
            <source>Asked for and not there</source>
            <translation>应有而没有</translation>
        </message>
        <message>
            <source>Nobody is named as suspect in this case.</source>
            <translation>本案没有违法嫌疑人。</translation>
        </message>
        <message>
            <source>, </source>
            <translation>、</translation>
        </message>
        <message>
            <source>Proposed</source>
            <translation>拟处理意见</translation>
        </message>
        <message>
            <source>Said with it</source>
            <translation>初审意见</translation>
        </message>
        <message>
            <source>To be supplemented by</source>
            <translation>补充期限</translation>
        </message>
        <message>
            <source>still: %1</source>
            <translation>仍存在：%1</translation>
        </message>
    </context>
    <context>
        <name>minyi::ui::ReviewForms</name>
        <message>
            <source>What you propose: for whom, what, by which article</source>
            <translation>拟处理意见：对何人、作何处理、依据何条</translation>
        </message>
        <message>
            <source>You take no step in this case any more and are shown nothing of its review. It waits for whoever else of your part may take it; if there is nobody, for the legal officer of the unit above, and else for legal affairs. This cannot be taken back.</source>
            <translation>您不再办理本案的任何环节，也看不到本案的审核情况。本案由本单位其他有权审核的人接办；本单位没有的，由上级单位法制员接办；都没有的，由法制部门直接审核。此操作不能撤销。</translation>
        </message>
        <message>
            <source>Draw for a second look</source>
            <translation>抽取复查</translation>
        </message>
        <message>
            <source>For example: for Zhang, five days of detention and a fine of 500 yuan, Law art. 51</source>
            <translation>例：对张某处行政拘留五日，并处罚款五百元，依据《治安管理处罚法》第五十一条</translation>
        </message>
        <message>
            <source>Nobody is named as suspect in this case: there is nobody to decide about.</source>
            <translation>本案没有违法嫌疑人，没有可以处理的对象。</translation>
        </message>
        <message>
            <source>Not mended</source>
            <translation>未到位</translation>
        </message>
        <message>
            <source>done: %1</source>
            <translation>整改：%1</translation>
        </message>
        <message>
            <source>What is still wrong</source>
            <translation>仍存在的问题</translation>
        </message>
        <message>
            <source>Say what is still wrong: its handler goes by it.</source>
            <translation>请写明仍存在的问题，承办人据此整改。</translation>
        </message>
        <message>
            <source>Of the agreements of %1 in your unit a share is drawn. How large it is the site has set; which ones is fixed by the month, and a second draw gives the same.</source>
            <translation>从本单位 %1 的“同意”意见中按比例抽取，比例由本单位参数设定；抽到哪些由月份确定，重复抽取结果相同。</translation>
        </message>
        <message>
            <source>Whoever reviews and had no part in a case finds it under the second looks. What is found changes nothing of the case; it is counted.</source>
            <translation>没有参与过该案审核的法制审核人在“复查”中办理。复查结果不改变案件，只计入统计。</translation>
        </message>
    </context>
    <context>
        <name>minyi::ui::ReviewPage</name>
        <message>
            <source>No opinion was given yet</source>
            <translation>还没有出具过意见</translation>
        </message>
        <message>
            <source>Reviews that were decided are listed here, the last first.</source>
            <translation>已出意见的审核列在这里，最近的在前。</translation>
        </message>
        <message>
            <source>No second look of %1 in your sight</source>
            <translation>没有您能看到的 %1 复查</translation>
        </message>
        <message>
            <source>Some of the agreements of that month are drawn; another reviewer than who agreed looks at them again.</source>
            <translation>从该月“同意”意见中抽取，由原审核人以外的法制审核人复查。</translation>
        </message>
        <message>
            <source>Drawn and sealed meanwhile: %1. Who may open sealed records gets at them.</source>
            <translation>已抽取 %1 件，案件记录已封存，须由有权查阅封存记录的人员办理。</translation>
        </message>
        <message>
            <source>Nothing went on without the agreement</source>
            <translation>没有未经同意批准的案件</translation>
        </message>
        <message>
            <source>This month and the one before are listed here.</source>
            <translation>这里列出本月和上月的。</translation>
        </message>
        <message>
            <source>Legal review, until %1</source>
            <translation>法制审核，%1 届满</translation>
        </message>
        <message>
            <source>Legal review</source>
            <translation>法制审核</translation>
        </message>
        <message>
            <source>The opinion is given: %1, %2</source>
            <translation>意见已出具：%1，%2</translation>
        </message>
        <message>
            <source>finding</source>
            <translation>判断要点</translation>
        </message>
        <message>
            <source>norms</source>
            <translation>规范</translation>
        </message>
        <message>
            <source>back to the list</source>
            <translation>回到队列</translation>
        </message>
        <message>
            <source>No remark is open in this case.</source>
            <translation>本案没有待认可的问题。</translation>
        </message>
        <message>
            <source>No case chosen</source>
            <translation>没有选择案件</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>撤销</translation>
        </message>
    </context>
</TS>
