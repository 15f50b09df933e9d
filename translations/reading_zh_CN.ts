<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>minyi::ui::PaperReader</name>
    <message>
        <source>Smaller</source>
        <translation>缩小</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>As wide as the window</source>
        <translation>适合宽度</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>As it is printed</source>
        <translation>打印样式</translation>
    </message>
    <message>
        <source>%1%, pages: %2</source>
        <translation>%1%，共 %2 页</translation>
    </message>
</context>
<context>
    <name>minyi::ui::DocumentForms</name>
    <message>
        <source>No printer</source>
        <translation>没有打印机</translation>
    </message>
    <message>
        <source>Save as a PDF</source>
        <translation>另存为 PDF</translation>
    </message>
</context>
<context>
    <name>minyi::ui::SealedForms</name>
    <message>
        <source>Number of the case, as 11-5 or in full</source>
        <translation>案件编号（11-5 或者完整编号）</translation>
    </message>
    <message>
        <source>What it is needed for, in ten characters at least</source>
        <translation>具体事由（至少十个字）</translation>
    </message>
    <message>
        <source>No paper of it is final.</source>
        <translation>没有已定稿的文书。</translation>
    </message>
    <message>
        <source>Its papers; to read one is noted too:</source>
        <translation>文书（阅看也会留下记录）：</translation>
    </message>
    <message>
        <source>Read: %1</source>
        <translation>阅看：%1</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>No printer is set up on this computer. It is set up in the system settings under Printers, not in this program; until then save a PDF and print it elsewhere.</source>
        <translation>这台计算机没有设置打印机。打印机在操作系统的“设置 › 打印机”中添加，不在本程序中设置；在此之前可以另存为 PDF，到别处打印。</translation>
    </message>
</context>
<context>
    <name>Refusal</name>
    <message>
        <source>There is no sealed record of this number. Nothing was opened.</source>
        <translation>没有这个编号的封存记录。未打开任何记录。</translation>
    </message>
</context>
<context>
    <name>FieldFault</name>
    <message>
        <source>several sealed records have this number; write it in full</source>
        <translation>有多份封存记录是这个编号，请填写完整编号</translation>
    </message>
</context>
</TS>
