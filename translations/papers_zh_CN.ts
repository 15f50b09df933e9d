<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
    <context>
        <name>minyi::ui::OrderForms</name>
        <message>
            <source>Evidence, one thing a line</source>
            <translation>佐证材料，每行一项</translation>
        </message>
        <message>
            <source>Evidence: %1</source>
            <translation>佐证材料：%1</translation>
        </message>
    </context>
    <context>
        <name>minyi::ui::OrderDetail</name>
        <message>
            <source>Evidence</source>
            <translation>佐证材料</translation>
        </message>
    </context>
    <context>
        <name>FieldName</name>
        <message>
            <source>evidence</source>
            <translation>佐证材料</translation>
        </message>
        <message>
            <source>picture of the signature</source>
            <translation>签名图片</translation>
        </message>
    </context>
    <context>
        <name>Happened</name>
        <message>
            <source>Signature set</source>
            <translation>设置签名</translation>
        </message>
    </context>
    <context>
        <name>PrintChecks</name>
        <message>
            <source>No font on this machine has %1. Nothing is printed. Put a font that has it, by GB 18030-2022, into the folder “fonts” of the workplace and start again.</source>
            <translation>本机字体缺字：%1。未打印。请把含该字的字体（符合 GB 18030-2022）放入工作区的 fonts 文件夹，再重新启动。</translation>
        </message>
    </context>
    <context>
        <name>minyi::ui::BoardView</name>
        <message>
            <source>Red %1</source>
            <translation>红牌 %1</translation>
        </message>
        <message>
            <source>Yellow %1</source>
            <translation>黄牌 %1</translation>
        </message>
    </context>
    <context>
        <name>minyi::ui::SettingsPage</name>
        <message>
            <source>Signature on forms</source>
            <translation>表单签名</translation>
        </message>
    </context>
    <context>
        <name>minyi::ui::SignatureField</name>
        <message>
            <source>None</source>
            <translation>无</translation>
        </message>
        <message>
            <source>Picture of your signature</source>
            <translation>签名图片</translation>
        </message>
        <message>
            <source>Pictures (*.png *.jpg *.jpeg)</source>
            <translation>图片 (*.png *.jpg *.jpeg)</translation>
        </message>
        <message>
            <source>The file is no picture. Your signature stays as it was. Choose a PNG or JPEG file.</source>
            <translation>该文件不是图片，签名未改动。请选择 PNG 或 JPEG 文件。</translation>
        </message>
        <message>
            <source>Signature removed</source>
            <translation>签名已删除</translation>
        </message>
        <message>
            <source>Signature kept</source>
            <translation>签名已保存</translation>
        </message>
        <message>
            <source>Your signature</source>
            <translation>您的签名</translation>
        </message>
        <message>
            <source>Choose picture…</source>
            <translation>选择图片…</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>删除</translation>
        </message>
        <message>
            <source>Forms set it beside your name for what you entered or signed in the program, and for nothing else.</source>
            <translation>仅在您本人录入或签署的表单上，印在姓名旁。</translation>
        </message>
    </context>
</TS>
