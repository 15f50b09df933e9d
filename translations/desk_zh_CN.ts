<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
    <context>
        <name>minyi::ui::CaseDetail</name>
        <message>
            <source>%1, %2 missing</source>
            <translation>%1，缺%2项</translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation><numerusform>另有%n项</numerusform></translation>
        </message>
        <message>
            <source>Open the checklist</source>
            <translation>打开清单</translation>
        </message>
        <message>
            <source>Look</source>
            <translation>查看</translation>
        </message>
        <message>
            <source>Look: %1</source>
            <translation>查看：%1</translation>
        </message>
        <message>
            <source>The remark names no place of the case: %1</source>
            <translation>该条未标明案件中的位置：%1</translation>
        </message>
        <message>
            <source>To what is missing</source>
            <translation>去补缺项</translation>
        </message>
        <message numerus="yes">
            <source>%1 waits for %n required item(s) of the checklist.</source>
            <translation><numerusform>%1之前，证据清单还缺%n项必备证据。</numerusform></translation>
        </message>
        <message numerus="yes">
            <source>%1 waits for %n remark(s) of the review to be mended.</source>
            <translation><numerusform>%1之前，还有%n条审核问题须整改。</numerusform></translation>
        </message>
    </context>
    <context>
        <name>minyi::ui::CasesPage</name>
        <message>
            <source>checklist</source>
            <translation>证据清单</translation>
        </message>
    </context>
    <context>
        <name>minyi::ui::ChecklistPane</name>
        <message>
            <source>Checklist</source>
            <translation>证据清单</translation>
        </message>
        <message>
            <source>No case chosen</source>
            <translation>未选案件</translation>
        </message>
        <message>
            <source>Choose one in the list with J and K.</source>
            <translation>用 J、K 在列表中选择一件。</translation>
        </message>
        <message>
            <source>Close the checklist</source>
            <translation>收起清单</translation>
        </message>
    </context>
    <context>
        <name>minyi::ui::DetailPane</name>
        <message>
            <source>Unfold: %1</source>
            <translation>展开：%1</translation>
        </message>
        <message>
            <source>Fold: %1</source>
            <translation>收起：%1</translation>
        </message>
    </context>
    <context>
        <name>minyi::ui::EvidenceForms</name>
        <message>
            <source>When it was taken</source>
            <translation>取得时间</translation>
        </message>
        <message>
            <source>nobody: one officer took it</source>
            <translation>无（一人提取）</translation>
        </message>
        <message>
            <source>Second officer</source>
            <translation>第二名民警</translation>
        </message>
    </context>
    <context>
        <name>minyi::ui::OpinionPane</name>
        <message>
            <source>The ten points</source>
            <translation>审核要点</translation>
        </message>
        <message>
            <source>Opinion</source>
            <translation>结论</translation>
        </message>
        <message>
            <source>Words of the opinion</source>
            <translation>审核意见</translation>
        </message>
        <message>
            <source>Article, required</source>
            <translation>条款（必填）</translation>
        </message>
        <message>
            <source>What is wrong, numbered, one a line</source>
            <translation>存在问题，逐条一行，自动编号</translation>
        </message>
        <message>
            <source>To be supplemented by</source>
            <translation>补充期限</translation>
        </message>
        <message>
            <source>Pin</source>
            <translation>标注</translation>
        </message>
        <message>
            <source>Give the opinion and go on (Ctrl+Enter)</source>
            <translation>签署并下一件（Ctrl+Enter）</translation>
        </message>
        <message>
            <source>Kind of error</source>
            <translation>问题类别</translation>
        </message>
        <message>
            <source>Where</source>
            <translation>位置</translation>
        </message>
        <message>
            <source>Reason: %1</source>
            <translation>理由：%1</translation>
        </message>
        <message>
            <source>Reason, unless it passes</source>
            <translation>不通过、存疑或不适用时写明理由</translation>
        </message>
        <message>
            <source>the file</source>
            <translation>全案</translation>
        </message>
        <message>
            <source>: </source>
            <translation>：</translation>
        </message>
        <message>
            <source>not looked at: %1</source>
            <translation>未看 %1</translation>
        </message>
        <message>
            <source>, </source>
            <translation>，</translation>
        </message>
        <message>
            <source>n/a</source>
            <translation>不适用</translation>
        </message>
    </context>
    <context>
        <name>minyi::ui::PaperPane</name>
        <message>
            <source>Back to the case</source>
            <translation>返回案件</translation>
        </message>
        <message>
            <source>Smaller</source>
            <translation>缩小</translation>
        </message>
        <message>
            <source>Larger</source>
            <translation>放大</translation>
        </message>
        <message>
            <source>Whole sheet</source>
            <translation>整页</translation>
        </message>
        <message>
            <source>Paper</source>
            <translation>文书</translation>
        </message>
        <message>
            <source>page %1 of %2</source>
            <translation>第 %1 页，共 %2 页</translation>
        </message>
    </context>
    <context>
        <name>minyi::ui::ReviewDetail</name>
        <message>
            <source>The case under review</source>
            <translation>待审案件</translation>
        </message>
        <message>
            <source>Previous case</source>
            <translation>上一件</translation>
        </message>
        <message>
            <source>Next case</source>
            <translation>下一件</translation>
        </message>
        <message>
            <source>Kind of case</source>
            <translation>案件类别</translation>
        </message>
        <message>
            <source>Papers</source>
            <translation>文书</translation>
        </message>
        <message>
            <source>Read</source>
            <translation>阅看</translation>
        </message>
        <message>
            <source>Read: %1</source>
            <translation>阅看：%1</translation>
        </message>
        <message>
            <source>Look</source>
            <translation>查看</translation>
        </message>
        <message>
            <source>was: %1 → now: %2</source>
            <translation>原：%1 → 现：%2</translation>
        </message>
        <message>
            <source>nothing</source>
            <translation>无</translation>
        </message>
        <message>
            <source>done: %1</source>
            <translation>整改：%1</translation>
        </message>
    </context>
    <context>
        <name>minyi::ui::ReviewPage</name>
        <message>
            <source>Go to a remark first: N.</source>
            <translation>请先按 N 定位到一条问题。</translation>
        </message>
        <message>
            <source>Its handler did not say yet what was done.</source>
            <translation>主办人尚未说明如何整改。</translation>
        </message>
        <message>
            <source>Remarks are made by who gives the opinion.</source>
            <translation>由出具意见的审核人标注问题。</translation>
        </message>
        <message>
            <source>The opinion is given</source>
            <translation>意见已出具</translation>
        </message>
        <message>
            <source>next, previous remark</source>
            <translation>下一条、上一条问题</translation>
        </message>
        <message>
            <source>accept, not mended</source>
            <translation>认可、未到位</translation>
        </message>
        <message>
            <source>remark here</source>
            <translation>在此标注</translation>
        </message>
        <message>
            <source>opinion</source>
            <translation>选结论</translation>
        </message>
        <message>
            <source>give it</source>
            <translation>签署</translation>
        </message>
        <message>
            <source>fold panes</source>
            <translation>收起面板</translation>
        </message>
        <message>
            <source>Every remark is accepted first: A accepts the one that is marked.</source>
            <translation>须先逐条认可：按 A 认可当前一条。</translation>
        </message>
    </context>
    <context>
        <name>minyi::ui::SaidPane</name>
        <message>
            <source>No opinion to give</source>
            <translation>没有待出具的意见</translation>
        </message>
        <message>
            <source>It is given here when a case is chosen that waits for yours.</source>
            <translation>选中等待您审核的案件后，在此出具意见。</translation>
        </message>
        <message>
            <source>Only a reviewer with the legal qualification decides this case.</source>
            <translation>此案须由取得法律职业资格的审核人员出具意见。</translation>
        </message>
        <message>
            <source>Pass it on to legal affairs, or give it back with what is wrong.</source>
            <translation>转交法制部门，或者写明问题退回主办人。</translation>
        </message>
        <message>
            <source>Nobody submitted it yet.</source>
            <translation>尚未送审。</translation>
        </message>
        <message>
            <source>No opinion of yours is asked for: %1.</source>
            <translation>目前无须您出具意见：%1。</translation>
        </message>
    </context>
    <context>
        <name>minyi::ui::ThingsForms</name>
        <message>
            <source>nobody of ours</source>
            <translation>无（非本单位民警）</translation>
        </message>
        <message>
            <source>Officer who takes it</source>
            <translation>接收民警</translation>
        </message>
    </context>
    <context>
        <name>Awaited</name>
        <message>
            <source>somebody with the right “%1”, not its handler</source>
            <translation>有“%1”权限的人员（不是主办人）</translation>
        </message>
        <message>
            <source>its handler, once somebody is assigned</source>
            <translation>主办人（须先分派）</translation>
        </message>
        <message>
            <source>its handler %1</source>
            <translation>主办人%1</translation>
        </message>
        <message>
            <source>Next: %1, by %2.</source>
            <translation>下一步：%1，由%2办理。</translation>
        </message>
        <message>
            <source>, </source>
            <translation>、</translation>
        </message>
        <message>
            <source>At %1. No step of yours now.</source>
            <translation>当前：%1。暂无须由您办理的步骤。</translation>
        </message>
    </context>
    <context>
        <name>Remark</name>
        <message>
            <source>evidence %1 %2</source>
            <translation>证据%1 %2</translation>
        </message>
        <message>
            <source>%1, page %2</source>
            <translation>%1，第%2页</translation>
        </message>
    </context>
<context>
    <name>Today</name>
        <message>
            <source>Open the case</source>
            <translation>打开案件</translation>
        </message>
        <message>
            <source>Cases to come</source>
            <translation>后续案件</translation>
        </message>
</context>
</TS>
