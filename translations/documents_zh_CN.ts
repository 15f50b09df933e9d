<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
    <context>
        <name>DocumentStanding</name>
        <message>
            <source>Due later</source>
            <translation>尚未到期</translation>
        </message>
        <message>
            <source>Where needed</source>
            <translation>按需制作</translation>
        </message>
        <message>
            <source>Due</source>
            <translation>应当制作</translation>
        </message>
        <message>
            <source>Draft</source>
            <translation>草稿</translation>
        </message>
        <message>
            <source>Final</source>
            <translation>定稿</translation>
        </message>
        <message>
            <source>Voided</source>
            <translation>已作废</translation>
        </message>
    </context>
    <context>
        <name>ServiceWay</name>
        <message>
            <source>Handed over in person</source>
            <translation>直接送达</translation>
        </message>
        <message>
            <source>To an adult of the family</source>
            <translation>交成年家属</translation>
        </message>
        <message>
            <source>To the workplace or the committee</source>
            <translation>交所在单位或者居（村）民委员会</translation>
        </message>
        <message>
            <source>Left behind after a refusal, with a witness or a recording</source>
            <translation>拒收后留置送达（见证人或者录音录像）</translation>
        </message>
        <message>
            <source>By other police</source>
            <translation>委托其他公安机关送达</translation>
        </message>
        <message>
            <source>By post</source>
            <translation>邮寄送达</translation>
        </message>
        <message>
            <source>Electronically, by consent</source>
            <translation>经同意电子送达</translation>
        </message>
        <message>
            <source>By public notice</source>
            <translation>公告送达</translation>
        </message>
    </context>
    <context>
        <name>FieldName</name>
        <message>
            <source>fields of the paper</source>
            <translation>文书栏目</translation>
        </message>
        <message>
            <source>form</source>
            <translation>文书种类</translation>
        </message>
        <message>
            <source>the paper it speaks of</source>
            <translation>所涉文书</translation>
        </message>
        <message>
            <source>grounds of no penalty</source>
            <translation>不予处罚理由</translation>
        </message>
        <message>
            <source>on whom it is served</source>
            <translation>受送达人</translation>
        </message>
        <message>
            <source>what was written</source>
            <translation>填写内容</translation>
        </message>
    </context>
    <context>
        <name>minyi::ui::DocumentForms</name>
        <message>
            <source>Make final</source>
            <translation>定稿</translation>
        </message>
        <message>
            <source>It gets its number and is not changed any more. To open it again takes a reason, and is kept in the timeline.</source>
            <translation>定稿即编号，不再修改。重新打开须写明理由，并记入时间线。</translation>
        </message>
        <message>
            <source>Not yet</source>
            <translation>暂不</translation>
        </message>
        <message>
            <source>Drafted; fill in what is left</source>
            <translation>已起草，请填写其余栏目</translation>
        </message>
        <message>
            <source>Make this paper</source>
            <translation>制作文书</translation>
        </message>
        <message>
            <source>About whom</source>
            <translation>涉及人员</translation>
        </message>
        <message>
            <source>Another paper</source>
            <translation>其他文书</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
        <message>
            <source>Form</source>
            <translation>文书种类</translation>
        </message>
        <message>
            <source>not chosen</source>
            <translation>未选择</translation>
        </message>
        <message>
            <source>%1 lines</source>
            <translation>%1 行</translation>
        </message>
        <message>
            <source>%1: not known yet (from %2)</source>
            <translation>%1：尚无（来自%2）</translation>
        </message>
        <message>
            <source>%1: %2 (from %3)</source>
            <translation>%1：%2（来自%3）</translation>
        </message>
        <message>
            <source>Keep what is written</source>
            <translation>保存填写内容</translation>
        </message>
        <message>
            <source>A time is written as 2026-11-24 14:00.</source>
            <translation>时间写作 2026-11-24 14:00。</translation>
        </message>
        <message>
            <source>A day is written as 2026-11-24.</source>
            <translation>日期写作 2026-11-24。</translation>
        </message>
        <message>
            <source>Written</source>
            <translation>已保存</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>关闭</translation>
        </message>
        <message>
            <source>This is not what was locked: the record was changed past the program.</source>
            <translation>内容与定稿时不一致：记录被绕过本程序修改。</translation>
        </message>
        <message>
            <source>It was served</source>
            <translation>登记送达</translation>
        </message>
        <message>
            <source>How</source>
            <translation>送达方式</translation>
        </message>
        <message>
            <source>When</source>
            <translation>送达时间</translation>
        </message>
        <message>
            <source>That is still to come. Write when it was.</source>
            <translation>这个时间还没有到，请填写实际送达的时间。</translation>
        </message>
        <message>
            <source>The paper was made final later than that. Write a time after it.</source>
            <translation>文书在此之后才定稿，请填写定稿之后的时间。</translation>
        </message>
        <message>
            <source>On whom</source>
            <translation>受送达人</translation>
        </message>
        <message>
            <source>Witness, recording, consent or number of the post</source>
            <translation>见证人、录音录像、同意书或者邮件号</translation>
        </message>
        <message>
            <source>It was the copy for the victim</source>
            <translation>送被侵害人的副本</translation>
        </message>
        <message>
            <source>Service noted</source>
            <translation>已登记送达</translation>
        </message>
        <message>
            <source>Open it again</source>
            <translation>解除定稿</translation>
        </message>
        <message>
            <source>It is a draft again and keeps its number.</source>
            <translation>文书恢复为草稿，文号保留。</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>理由</translation>
        </message>
        <message>
            <source>Opened again</source>
            <translation>已解除定稿</translation>
        </message>
        <message>
            <source>Void this paper</source>
            <translation>作废文书</translation>
        </message>
        <message>
            <source>The line stays with the reason; its number is not given again.</source>
            <translation>记录和理由保留，文号不再使用。</translation>
        </message>
        <message>
            <source>Voided, with the reason</source>
            <translation>已作废并记录理由</translation>
        </message>
        <message>
            <source>Final</source>
            <translation>已定稿</translation>
        </message>
        <message>
            <source>Final: %1</source>
            <translation>已定稿：%1</translation>
        </message>
    </context>
    <context>
        <name>minyi::ui::DocumentsSection</name>
        <message>
            <source>Papers</source>
            <translation>法律文书</translation>
        </message>
        <message>
            <source>%1 due, %2 drafted, %3 final</source>
            <translation>应制作 %1，草稿 %2，定稿 %3</translation>
        </message>
        <message>
            <source>Another paper</source>
            <translation>其他文书</translation>
        </message>
        <message>
            <source>missing: %1</source>
            <translation>缺：%1</translation>
        </message>
        <message>
            <source>, </source>
            <translation>、</translation>
        </message>
        <message>
            <source>served: %1</source>
            <translation>送达 %1 次</translation>
        </message>
        <message>
            <source>Make this paper: %1</source>
            <translation>制作文书：%1</translation>
        </message>
        <message>
            <source>Fill in: %1</source>
            <translation>填写：%1</translation>
        </message>
        <message>
            <source>Read: %1</source>
            <translation>阅读：%1</translation>
        </message>
        <message>
            <source>Make final: %1</source>
            <translation>定稿：%1</translation>
        </message>
        <message>
            <source>Note the service: %1</source>
            <translation>登记送达：%1</translation>
        </message>
        <message>
            <source>Print: %1</source>
            <translation>打印：%1</translation>
        </message>
        <message>
            <source>Save as a file: %1</source>
            <translation>另存为文件：%1</translation>
        </message>
        <message>
            <source>Open again: %1</source>
            <translation>解除定稿：%1</translation>
        </message>
        <message>
            <source>Void: %1</source>
            <translation>作废：%1</translation>
        </message>
        <message>
            <source>Written, print %1</source>
            <translation>已写出，打印号 %1</translation>
        </message>
        <message>
            <source>Save as a file</source>
            <translation>另存为文件</translation>
        </message>
        <message>
            <source>Word processor (*.docx);;PDF (*.pdf)</source>
            <translation>文字处理文件 (*.docx);;PDF (*.pdf)</translation>
        </message>
        <message>
            <source>The printer did not take it. The print %1 is noted; print again, it says so itself.</source>
            <translation>打印机未接收。打印 %1 已登记；请再次打印，纸面会注明补打。</translation>
        </message>
        <message>
            <source>Sent to the printer, print %1</source>
            <translation>已送打印机，打印号 %1</translation>
        </message>
    </context>
<context>
    <name>minyi::ui::EvidenceView</name>
        <message>
            <source>its paper answers it, once it is final</source>
            <translation>对应文书定稿即视为已有</translation>
        </message>
        <message>
            <source>asked before the decision, not before the review</source>
            <translation>决定前须有，提请审核时不要求</translation>
        </message>
</context>
</TS>
