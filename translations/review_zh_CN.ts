<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
    <context>
        <name>EvidenceKind</name>
        <message>
            <source>Object</source>
            <translation>物证</translation>
        </message>
        <message>
            <source>Document</source>
            <translation>书证</translation>
        </message>
        <message>
            <source>Statement of the victim</source>
            <translation>被侵害人陈述</translation>
        </message>
        <message>
            <source>Statement of a witness</source>
            <translation>证人证言</translation>
        </message>
        <message>
            <source>Statement of the suspect</source>
            <translation>违法嫌疑人的陈述和申辩</translation>
        </message>
        <message>
            <source>Appraisal</source>
            <translation>鉴定意见</translation>
        </message>
        <message>
            <source>Scene, inspection or identification record</source>
            <translation>勘验、检查、辨认笔录</translation>
        </message>
        <message>
            <source>Audio-visual material</source>
            <translation>视听资料</translation>
        </message>
        <message>
            <source>Electronic data</source>
            <translation>电子数据</translation>
        </message>
    </context>
    <context>
        <name>EvidenceStatus</name>
        <message>
            <source>Held</source>
            <translation>在案</translation>
        </message>
        <message>
            <source>Returned</source>
            <translation>已发还</translation>
        </message>
        <message>
            <source>Destroyed</source>
            <translation>已销毁</translation>
        </message>
        <message>
            <source>Entered by mistake</source>
            <translation>录入有误</translation>
        </message>
    </context>
    <context>
        <name>EvidenceStanding</name>
        <message>
            <source>Held</source>
            <translation>已有</translation>
        </message>
        <message>
            <source>Partly</source>
            <translation>部分</translation>
        </message>
        <message>
            <source>Not held</source>
            <translation>缺</translation>
        </message>
        <message>
            <source>Not needed</source>
            <translation>不需要</translation>
        </message>
        <message>
            <source>Waived</source>
            <translation>准予免交</translation>
        </message>
    </context>
    <context>
        <name>EvidenceMark</name>
        <message>
            <source>Partly held</source>
            <translation>仅有部分</translation>
        </message>
        <message>
            <source>Not needed here</source>
            <translation>本案不需要</translation>
        </message>
        <message>
            <source>Waive it</source>
            <translation>准予免交</translation>
        </message>
    </context>
    <context>
        <name>EvidenceFact</name>
        <message>
            <source>Identity and capacity</source>
            <translation>身份与责任能力</translation>
        </message>
        <message>
            <source>Act</source>
            <translation>行为</translation>
        </message>
        <message>
            <source>Result</source>
            <translation>后果</translation>
        </message>
        <message>
            <source>Intent and circumstances</source>
            <translation>主观与情节</translation>
        </message>
        <message>
            <source>Procedure</source>
            <translation>程序</translation>
        </message>
    </context>
    <context>
        <name>ReviewLevel</name>
        <message>
            <source>With the station legal officer</source>
            <translation>所队法制员初审</translation>
        </message>
        <message>
            <source>With legal affairs</source>
            <translation>法制部门审核</translation>
        </message>
        <message>
            <source>In collective discussion</source>
            <translation>集体议案</translation>
        </message>
        <message>
            <source>Decided</source>
            <translation>已出意见</translation>
        </message>
    </context>
    <context>
        <name>ReviewOpinion</name>
        <message>
            <source>Agree</source>
            <translation>同意</translation>
        </message>
        <message>
            <source>Supplement evidence</source>
            <translation>补充证据</translation>
        </message>
        <message>
            <source>Correct</source>
            <translation>纠正</translation>
        </message>
        <message>
            <source>Disagree</source>
            <translation>不同意</translation>
        </message>
        <message>
            <source>Transfer</source>
            <translation>移送</translation>
        </message>
        <message>
            <source>To collective discussion</source>
            <translation>提交集体议案</translation>
        </message>
        <message>
            <source>Returned by the station</source>
            <translation>所队退回</translation>
        </message>
        <message>
            <source>Approved without the agreement</source>
            <translation>领导决定不经同意</translation>
        </message>
    </context>
    <context>
        <name>ReviewPoint</name>
        <message>
            <source>Person and capacity</source>
            <translation>违法嫌疑人情况</translation>
        </message>
        <message>
            <source>Facts and evidence</source>
            <translation>事实与证据</translation>
        </message>
        <message>
            <source>Nature of the case</source>
            <translation>案件定性</translation>
        </message>
        <message>
            <source>Articles applied</source>
            <translation>法律适用</translation>
        </message>
        <message>
            <source>Procedure and time limits</source>
            <translation>程序与期限</translation>
        </message>
        <message>
            <source>Fairness of the decision</source>
            <translation>处理适当</translation>
        </message>
        <message>
            <source>Authority to decide</source>
            <translation>审批权限</translation>
        </message>
        <message>
            <source>Amounts within their bands</source>
            <translation>裁量幅度</translation>
        </message>
        <message>
            <source>Notices match</source>
            <translation>告知一致</translation>
        </message>
        <message>
            <source>Service planned</source>
            <translation>送达安排</translation>
        </message>
    </context>
    <context>
        <name>ReviewFinding</name>
        <message>
            <source>Pass</source>
            <translation>通过</translation>
        </message>
        <message>
            <source>Doubt</source>
            <translation>存疑</translation>
        </message>
        <message>
            <source>Fail</source>
            <translation>不通过</translation>
        </message>
        <message>
            <source>Not applicable</source>
            <translation>不适用</translation>
        </message>
    </context>
    <context>
        <name>Happened</name>
        <message>
            <source>Evidence added</source>
            <translation>增加证据</translation>
        </message>
        <message>
            <source>Evidence taken out</source>
            <translation>证据移出</translation>
        </message>
        <message>
            <source>Checklist item noted</source>
            <translation>清单项说明</translation>
        </message>
        <message>
            <source>Passed on to legal affairs</source>
            <translation>初审通过</translation>
        </message>
        <message>
            <source>Sent to collective discussion</source>
            <translation>提交集体议案</translation>
        </message>
        <message>
            <source>Approved without the agreement</source>
            <translation>领导决定不经同意</translation>
        </message>
        <message>
            <source>Defect mended</source>
            <translation>问题已整改</translation>
        </message>
        <message>
            <source>Mending accepted</source>
            <translation>整改获认可</translation>
        </message>
        <message>
            <source>Not mended, open again</source>
            <translation>整改不到位</translation>
        </message>
        <message>
            <source>A file put to the evidence</source>
            <translation>证据文件入卷</translation>
        </message>
        <message>
            <source>A file taken off the evidence</source>
            <translation>证据文件移除</translation>
        </message>
        <message>
            <source>Seized</source>
            <translation>扣押财物</translation>
        </message>
        <message>
            <source>Seized thing moved</source>
            <translation>涉案财物移动</translation>
        </message>
        <message>
            <source>Seized thing released</source>
            <translation>涉案财物处置</translation>
        </message>
        <message>
            <source>Document drafted</source>
            <translation>文书起草</translation>
        </message>
        <message>
            <source>Document final</source>
            <translation>文书定稿</translation>
        </message>
        <message>
            <source>Document unlocked</source>
            <translation>文书解锁</translation>
        </message>
        <message>
            <source>Document voided</source>
            <translation>文书作废</translation>
        </message>
        <message>
            <source>Document served</source>
            <translation>文书送达</translation>
        </message>
        <message>
            <source>Case file bound</source>
            <translation>案卷装订</translation>
        </message>
        <message>
            <source>Record sealed</source>
            <translation>记录封存</translation>
        </message>
        <message>
            <source>Sealed record opened</source>
            <translation>查阅封存记录</translation>
        </message>
        <message>
            <source>Tested for the no-penalty list</source>
            <translation>不予处罚清单比对</translation>
        </message>
        <message>
            <source>No-penalty condition tested</source>
            <translation>不予处罚条件核查</translation>
        </message>
        <message>
            <source>Not on the no-penalty list after all</source>
            <translation>转普通程序</translation>
        </message>
        <message>
            <source>Correction ordered</source>
            <translation>责令改正</translation>
        </message>
        <message>
            <source>Correction proven</source>
            <translation>改正核验</translation>
        </message>
        <message>
            <source>Party educated</source>
            <translation>批评教育</translation>
        </message>
        <message>
            <source>No-penalty list changed</source>
            <translation>不予处罚清单启停</translation>
        </message>
        <message>
            <source>Effect on the enterprise assessed</source>
            <translation>涉企影响评估</translation>
        </message>
        <message>
            <source>Enterprise measure checked</source>
            <translation>涉企措施期间检查</translation>
        </message>
        <message>
            <source>Enterprise mark taken off</source>
            <translation>取消涉企标记</translation>
        </message>
        <message>
            <source>Reviewer stands back</source>
            <translation>审核人回避</translation>
        </message>
        <message>
            <source>Drawn for a second look</source>
            <translation>抽中复查</translation>
        </message>
        <message>
            <source>Second look given</source>
            <translation>复查完成</translation>
        </message>
        <message>
            <source>Cases merged</source>
            <translation>并案</translation>
        </message>
        <message>
            <source>Merge undone</source>
            <translation>撤销并案</translation>
        </message>
        <message>
            <source>Case split</source>
            <translation>分案</translation>
        </message>
        <message>
            <source>Cases linked</source>
            <translation>案件关联</translation>
        </message>
        <message>
            <source>Link taken back</source>
            <translation>解除关联</translation>
        </message>
        <message>
            <source>Number voided</source>
            <translation>编号作废</translation>
        </message>
        <message>
            <source>Change undone</source>
            <translation>撤销更改</translation>
        </message>
    </context>
    <context>
        <name>CaseStep</name>
        <message>
            <source>Give back at the station</source>
            <translation>所队退回</translation>
        </message>
        <message>
            <source>Go on without the agreement</source>
            <translation>领导决定不经同意</translation>
        </message>
        <message>
            <source>Submit for review again</source>
            <translation>再次送审</translation>
        </message>
    </context>
    <context>
        <name>FieldName</name>
        <message>
            <source>second officer</source>
            <translation>第二名民警</translation>
        </message>
        <message>
            <source>from whom</source>
            <translation>来源</translation>
        </message>
        <message>
            <source>where it is kept</source>
            <translation>保管处</translation>
        </message>
        <message>
            <source>what it proves</source>
            <translation>证明内容</translation>
        </message>
        <message>
            <source>time of the taking</source>
            <translation>提取时间</translation>
        </message>
        <message>
            <source>checklist</source>
            <translation>证据清单</translation>
        </message>
        <message>
            <source>defects</source>
            <translation>问题清单</translation>
        </message>
        <message>
            <source>what was done about it</source>
            <translation>整改情况</translation>
        </message>
        <message>
            <source>article</source>
            <translation>条款</translation>
        </message>
        <message>
            <source>day of the supplement</source>
            <translation>补充期限</translation>
        </message>
        <message>
            <source>approval</source>
            <translation>审批</translation>
        </message>
    </context>
    <context>
        <name>PageName</name>
        <message>
            <source>Review</source>
            <translation>审核</translation>
        </message>
    </context>
    <context>
        <name>minyi::ui::EvidenceView</name>
        <message>
            <source>This kind of case has no checklist; evidence is kept all the same.</source>
            <translation>此类案件没有证据清单，证据照样保存。</translation>
        </message>
        <message>
            <source>Nothing but the suspect's own statement: that is never enough.</source>
            <translation>只有违法嫌疑人本人陈述，不能定案。</translation>
        </message>
        <message>
            <source>Add evidence</source>
            <translation>增加证据</translation>
        </message>
        <message>
            <source>%1 of %2 required</source>
            <translation>必备 %1/%2</translation>
        </message>
        <message>
            <source>%1 (where it applies)</source>
            <translation>%1（视情）</translation>
        </message>
        <message>
            <source>Add evidence: %1</source>
            <translation>增加证据：%1</translation>
        </message>
        <message>
            <source>Say how it stands: %1</source>
            <translation>说明情况：%1</translation>
        </message>
        <message>
            <source>original</source>
            <translation>原件</translation>
        </message>
        <message>
            <source>copy</source>
            <translation>复制件</translation>
        </message>
        <message>
            <source>from %1</source>
            <translation>来源：%1</translation>
        </message>
        <message>
            <source>kept at %1</source>
            <translation>存放：%1</translation>
        </message>
        <message>
            <source>Return, destroy or take out: %1</source>
            <translation>发还、销毁或移出：%1</translation>
        </message>
    </context>
    <context>
        <name>minyi::ui::EvidenceForms</name>
        <message>
            <source>none</source>
            <translation>无</translation>
        </message>
        <message>
            <source>Item of the checklist</source>
            <translation>清单项</translation>
        </message>
        <message>
            <source>Add evidence</source>
            <translation>增加证据</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>种类</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>名称</translation>
        </message>
        <message>
            <source>From whom</source>
            <translation>来源</translation>
        </message>
        <message>
            <source>Where it was taken</source>
            <translation>提取地点</translation>
        </message>
        <message>
            <source>Why one officer was enough</source>
            <translation>一人提取的理由</translation>
        </message>
        <message>
            <source>Recording of the taking</source>
            <translation>提取过程录音录像</translation>
        </message>
        <message>
            <source>Where it is kept</source>
            <translation>保管处</translation>
        </message>
        <message>
            <source>What it proves</source>
            <translation>证明内容</translation>
        </message>
        <message>
            <source>Original</source>
            <translation>原件</translation>
        </message>
        <message>
            <source>Evidence added</source>
            <translation>已增加证据</translation>
        </message>
        <message>
            <source>Say how it stands</source>
            <translation>说明情况</translation>
        </message>
        <message>
            <source>Take back what was said</source>
            <translation>撤回说明</translation>
        </message>
        <message>
            <source>How it stands</source>
            <translation>情况</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>理由</translation>
        </message>
        <message>
            <source>Noted</source>
            <translation>已记录</translation>
        </message>
        <message>
            <source>Take out of the file</source>
            <translation>移出案卷</translation>
        </message>
        <message>
            <source>The line stays with the reason; nothing is erased.</source>
            <translation>该行连同理由保留，不删除任何内容。</translation>
        </message>
        <message>
            <source>What became of it</source>
            <translation>去向</translation>
        </message>
        <message>
            <source>Taken out, with the reason</source>
            <translation>已移出并记录理由</translation>
        </message>
        <message>
            <source>It is mended</source>
            <translation>已整改</translation>
        </message>
        <message>
            <source>What was done about it</source>
            <translation>整改情况</translation>
        </message>
    </context>
    <context>
        <name>minyi::ui::ReviewDetail</name>
        <message>
            <source>No case chosen</source>
            <translation>未选案件</translation>
        </message>
        <message>
            <source>Choose one in the list with J and K; E gives your opinion.</source>
            <translation>用 J、K 在列表中选择；E 出具意见。</translation>
        </message>
        <message>
            <source>Open the case</source>
            <translation>打开案件</translation>
        </message>
        <message>
            <source>handled by %1</source>
            <translation>承办：%1</translation>
        </message>
        <message>
            <source>The file was changed after the agreement: it has to be reviewed again.</source>
            <translation>审核同意后案卷有改动，须再次审核。</translation>
        </message>
        <message>
            <source>Pass on to legal affairs</source>
            <translation>送法制部门</translation>
        </message>
        <message>
            <source>Give back</source>
            <translation>退回</translation>
        </message>
        <message>
            <source>Give an opinion</source>
            <translation>出具意见</translation>
        </message>
        <message>
            <source>Go on without it</source>
            <translation>不经同意继续</translation>
        </message>
        <message>
            <source>To look at again</source>
            <translation>需复看</translation>
        </message>
        <message>
            <source>Accepted</source>
            <translation>已认可</translation>
        </message>
        <message>
            <source>Mended</source>
            <translation>已整改</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>未整改</translation>
        </message>
        <message>
            <source>Accept</source>
            <translation>认可</translation>
        </message>
        <message>
            <source>Not mended</source>
            <translation>未到位</translation>
        </message>
        <message>
            <source>Facts</source>
            <translation>案情</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>地点</translation>
        </message>
        <message>
            <source>What is reported</source>
            <translation>报案内容</translation>
        </message>
        <message>
            <source>People</source>
            <translation>人员</translation>
        </message>
        <message>
            <source>Evidence</source>
            <translation>证据</translation>
        </message>
        <message>
            <source>Round %1</source>
            <translation>第%1轮</translation>
        </message>
        <message>
            <source>Submitted</source>
            <translation>送审</translation>
        </message>
        <message>
            <source>Passed on</source>
            <translation>初审</translation>
        </message>
        <message>
            <source>Opinion by</source>
            <translation>审核人</translation>
        </message>
        <message>
            <source>Words</source>
            <translation>意见</translation>
        </message>
        <message>
            <source>Article</source>
            <translation>条款</translation>
        </message>
        <message>
            <source>Hash of what was reviewed</source>
            <translation>送审内容散列值</translation>
        </message>
    </context>
    <context>
        <name>minyi::ui::ReviewForms</name>
        <message>
            <source>Pass on to legal affairs</source>
            <translation>送法制部门</translation>
        </message>
        <message>
            <source>The clock of legal affairs begins now. Who passes a case on gives no opinion on it later.</source>
            <translation>法制部门审核时限即时起算。初审人不再出具审核意见。</translation>
        </message>
        <message>
            <source>What they should know</source>
            <translation>需说明的情况</translation>
        </message>
        <message>
            <source>Passed on</source>
            <translation>已送法制部门</translation>
        </message>
        <message>
            <source>Give back to the handler</source>
            <translation>退回承办人</translation>
        </message>
        <message>
            <source>the file</source>
            <translation>全案</translation>
        </message>
        <message>
            <source>Given back</source>
            <translation>已退回</translation>
        </message>
        <message>
            <source>Give the opinion</source>
            <translation>出具意见</translation>
        </message>
        <message>
            <source>Opinion</source>
            <translation>意见</translation>
        </message>
        <message>
            <source>Reason, unless it passes</source>
            <translation>不通过时写理由</translation>
        </message>
        <message>
            <source>Reason: %1</source>
            <translation>理由：%1</translation>
        </message>
        <message>
            <source>Words of the opinion</source>
            <translation>意见内容</translation>
        </message>
        <message>
            <source>Article</source>
            <translation>条款</translation>
        </message>
        <message>
            <source>To be supplemented by</source>
            <translation>补充期限</translation>
        </message>
        <message>
            <source>The opinion is given</source>
            <translation>意见已出具</translation>
        </message>
        <message>
            <source>Go on without the agreement</source>
            <translation>不经同意继续</translation>
        </message>
        <message>
            <source>The case goes on without the agreement of legal affairs. It is listed in the month with your reason.</source>
            <translation>案件不经法制部门同意继续办理，连同您的理由列入当月清单。</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>理由</translation>
        </message>
        <message>
            <source>It goes on, with your reason</source>
            <translation>已继续，理由已记录</translation>
        </message>
        <message>
            <source>Accepted</source>
            <translation>已认可</translation>
        </message>
        <message>
            <source>Open again</source>
            <translation>重新打开</translation>
        </message>
    </context>
    <context>
        <name>minyi::ui::ReviewPage</name>
        <message>
            <source>Review</source>
            <translation>审核</translation>
        </message>
        <message>
            <source>up and down</source>
            <translation>上下</translation>
        </message>
        <message>
            <source>your opinion</source>
            <translation>出具意见</translation>
        </message>
        <message>
            <source>into the case</source>
            <translation>进入案件</translation>
        </message>
        <message>
            <source>In the list: %1</source>
            <translation>列表中：%1</translation>
        </message>
        <message>
            <source>Nothing waits for your review</source>
            <translation>没有待您审核的案件</translation>
        </message>
        <message>
            <source>A case comes here when its handler submits it.</source>
            <translation>承办人送审后案件到这里。</translation>
        </message>
        <message>
            <source>To be reviewed</source>
            <translation>审核队列</translation>
        </message>
        <message>
            <source>Which reviews</source>
            <translation>哪些审核</translation>
        </message>
        <message>
            <source>Waiting</source>
            <translation>待审</translation>
        </message>
        <message>
            <source>Decided</source>
            <translation>已审</translation>
        </message>
    </context>
    <context>
        <name>minyi::ui::CaseDetail</name>
        <message>
            <source>At %1. It is yours to put to the review: %2.</source>
            <translation>当前：%1。须由您提请法制审核：%2。</translation>
        </message>
        <message>
            <source>Submit to the review: %1</source>
            <translation>提请法制审核：%1</translation>
        </message>
        <message>
            <source>%1 waits for the legal review, with which it lies.</source>
            <translation>“%1”须待法制审核，案件正在审核中。</translation>
        </message>
        <message>
            <source>the file was changed after the agreement</source>
            <translation>审核同意后案卷有变动</translation>
        </message>
        <message>
            <source>%1 waits for the legal review, to which the handler submits it: %2.</source>
            <translation>“%1”前须经法制审核，由承办人提请：%2。</translation>
        </message>
        <message>
            <source>Go on without the agreement</source>
            <translation>不经同意继续</translation>
        </message>
        <message>
            <source>Evidence</source>
            <translation>证据</translation>
        </message>
        <message>
            <source>Legal review</source>
            <translation>法制审核</translation>
        </message>
        <message>
            <source>%1 to mend</source>
            <translation>待整改 %1</translation>
        </message>
        <message>
            <source>Say it anew</source>
            <translation>重新说明</translation>
        </message>
        <message>
            <source>Mended</source>
            <translation>已整改</translation>
        </message>
        <message>
            <source>Mended: %1</source>
            <translation>已整改：%1</translation>
        </message>
    </context>
    <context>
        <name>Setting</name>
        <message>
            <source>Cases are checked at the station within</source>
            <translation>案件初审时限</translation>
        </message>
        <message>
            <source>Cases are reviewed within</source>
            <translation>案件审核时限</translation>
        </message>
        <message>
            <source>Complex cases are reviewed within</source>
            <translation>复杂案件审核时限</translation>
        </message>
        <message>
            <source>Cases with a minor are reviewed within</source>
            <translation>涉未成年人案件审核时限</translation>
        </message>
        <message>
            <source>Evidence is supplemented within</source>
            <translation>补充证据时限</translation>
        </message>
        <message>
            <source>Agreed reviews looked at a second time</source>
            <translation>审核通过后抽查比例</translation>
        </message>
        <message>
            <source>Measures against an enterprise are checked every</source>
            <translation>涉企措施检查间隔</translation>
        </message>
        <message>
            <source>Head of document numbers</source>
            <translation>文书字号机关代字</translation>
        </message>
        <message>
            <source>Folder of a telephone&apos;s pictures</source>
            <translation>手机照片文件夹</translation>
        </message>
    </context>
    <context>
        <name>Permission</name>
        <message>
            <source>Open sealed records</source>
            <translation>查阅封存记录</translation>
        </message>
    </context>
</TS>
