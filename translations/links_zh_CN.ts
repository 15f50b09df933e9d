<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
    <context>
        <name>CaseLink</name>
        <message>
            <source>Related</source>
            <translation>相关</translation>
        </message>
        <message>
            <source>Handled in</source>
            <translation>并入</translation>
        </message>
        <message>
            <source>Split off from</source>
            <translation>分自</translation>
        </message>
        <message>
            <source>Takes in</source>
            <translation>并案</translation>
        </message>
        <message>
            <source>Split off</source>
            <translation>分出</translation>
        </message>
    </context>
    <context>
        <name>FieldName</name>
        <message>
            <source>case it is handled in</source>
            <translation>并入的案件</translation>
        </message>
        <message>
            <source>related case</source>
            <translation>相关案件</translation>
        </message>
        <message>
            <source>people</source>
            <translation>人员</translation>
        </message>
        <message>
            <source>title</source>
            <translation>案件名称</translation>
        </message>
    </context>
    <context>
        <name>minyi::ui::CaseChoice</name>
        <message>
            <source>Number, name or words of the case</source>
            <translation>案号、姓名或案情文字</translation>
        </message>
    </context>
    <context>
        <name>minyi::ui::LinksSection</name>
        <message>
            <source>Related cases</source>
            <translation>关联案件</translation>
        </message>
        <message>
            <source>none</source>
            <translation>无</translation>
        </message>
        <message>
            <source>Merged: it is handled in the other case, and nobody writes here.</source>
            <translation>已并案：在另一案件中办理，本案不再填写。</translation>
        </message>
        <message>
            <source>Registered by mistake: the number stays, with its reason.</source>
            <translation>误登记：编号保留并注明理由。</translation>
        </message>
        <message>
            <source>Take the link back: %1</source>
            <translation>解除关联：%1</translation>
        </message>
        <message>
            <source>Link</source>
            <translation>关联</translation>
        </message>
        <message>
            <source>Split off</source>
            <translation>分案</translation>
        </message>
        <message>
            <source>Merge into another</source>
            <translation>并入他案</translation>
        </message>
        <message>
            <source>Take the merge off</source>
            <translation>撤销并案</translation>
        </message>
        <message>
            <source>Void the number</source>
            <translation>编号作废</translation>
        </message>
    </context>
    <context>
        <name>minyi::ui::LinkForms</name>
        <message>
            <source>Link</source>
            <translation>关联</translation>
        </message>
        <message>
            <source>Related case</source>
            <translation>相关案件</translation>
        </message>
        <message>
            <source>What joins them</source>
            <translation>关联理由</translation>
        </message>
        <message>
            <source>The cases are linked</source>
            <translation>已关联</translation>
        </message>
        <message>
            <source>Merge</source>
            <translation>并案</translation>
        </message>
        <message>
            <source>From now on it is handled in the other case: it leaves the list of open cases and its clocks end. The merge can be taken off again.</source>
            <translation>此后在另一案件中办理：本案退出在办列表，期限终止。并案可以撤销。</translation>
        </message>
        <message>
            <source>Handled in</source>
            <translation>并入</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>理由</translation>
        </message>
        <message>
            <source>The case is merged</source>
            <translation>已并案</translation>
        </message>
        <message>
            <source>Take the merge off</source>
            <translation>撤销并案</translation>
        </message>
        <message>
            <source>The case stands where it stood, and its clocks run from the days they always ran from.</source>
            <translation>案件恢复原状态，期限仍从原起算日计算。</translation>
        </message>
        <message>
            <source>The merge is taken off</source>
            <translation>并案已撤销</translation>
        </message>
        <message>
            <source>Split off</source>
            <translation>分案</translation>
        </message>
        <message>
            <source>A case of its own with its own number, as old as this one: no time is gained.</source>
            <translation>另立一案、另编案号，办案期限与本案相同，不重新计算。</translation>
        </message>
        <message>
            <source>Title of the new case</source>
            <translation>新案名称</translation>
        </message>
        <message>
            <source>Who goes into it</source>
            <translation>列入新案的人员</translation>
        </message>
        <message>
            <source>Split off: %1</source>
            <translation>已分案：%1</translation>
        </message>
        <message>
            <source>Void the number</source>
            <translation>编号作废</translation>
        </message>
        <message>
            <source>Only for what was registered twice by mistake. Number and row stay, with the reason; nothing is erased.</source>
            <translation>仅用于重复登记。编号和记录保留并注明理由，不删除任何内容。</translation>
        </message>
        <message>
            <source>The number is void</source>
            <translation>编号已作废</translation>
        </message>
        <message>
            <source>Take the link back</source>
            <translation>解除关联</translation>
        </message>
        <message>
            <source>The link is taken back</source>
            <translation>关联已解除</translation>
        </message>
    </context>
    <context>
        <name>minyi::ui::CaseUndo</name>
        <message>
            <source>Undo</source>
            <translation>撤销</translation>
        </message>
        <message>
            <source>Nothing of yours to undo here: a step, a paper or what another wrote stays.</source>
            <translation>没有可撤销的操作：流转、文书和他人填写的内容不撤销。</translation>
        </message>
        <message>
            <source>Undone: %1</source>
            <translation>已撤销：%1</translation>
        </message>
    </context>
    <context>
        <name>minyi::ui::CasesPage</name>
        <message>
            <source>undo</source>
            <translation>撤销</translation>
        </message>
        <message>
            <source>change the chosen</source>
            <translation>批量办理</translation>
        </message>
        <message>
            <source>Choose several cases first: Shift with the arrow keys, or Ctrl and a click.</source>
            <translation>请先选择多件案件：Shift 加方向键，或 Ctrl 加单击。</translation>
        </message>
        <message>
            <source>Changed: %1 of %2</source>
            <translation>已办理 %1/%2</translation>
        </message>
    </context>
    <context>
        <name>minyi::ui::BulkForm</name>
        <message numerus="yes">
            <source>Change %n cases</source>
            <translation><numerusform>批量办理 %n 件</numerusform></translation>
        </message>
        <message>
            <source>Each is changed as if alone: what is refused for one is done for the others. Look at the preview first.</source>
            <translation>逐件办理：某件被拒绝不影响其他各件。请先看预览。</translation>
        </message>
        <message>
            <source>What is done</source>
            <translation>办理内容</translation>
        </message>
        <message>
            <source>Handler</source>
            <translation>承办人</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>说明</translation>
        </message>
        <message>
            <source>Change them</source>
            <translation>批量办理</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
        <message>
            <source>Assign</source>
            <translation>指派</translation>
        </message>
        <message>
            <source>Cases to change</source>
            <translation>待办理案件</translation>
        </message>
        <message>
            <source>Preview</source>
            <translation>预览</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>停止</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>已办</translation>
        </message>
        <message>
            <source>Would be done</source>
            <translation>可办</translation>
        </message>
        <message>
            <source>Refused</source>
            <translation>被拒绝</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1/%2</translation>
        </message>
        <message>
            <source>Done: %1 of %2</source>
            <translation>已办 %1/%2</translation>
        </message>
        <message>
            <source>Would be done: %1 of %2</source>
            <translation>可办 %1/%2</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>关闭</translation>
        </message>
    </context>
    <context>
        <name>Column</name>
        <message>
            <source>Result</source>
            <translation>结果</translation>
        </message>
    </context>
    <context>
        <name>minyi::ui::TrendLine</name>
        <message>
            <source>%1 values, the last %2</source>
            <translation>共 %1 个值，最近为 %2</translation>
        </message>
    </context>
</TS>
