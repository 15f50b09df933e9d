<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
    <context>
        <name>minyi::ui::NormCard</name>
        <message>
            <source>Close</source>
            <translation>关闭</translation>
        </message>
        <message>
            <source>More</source>
            <translation>翻页</translation>
        </message>
    </context>
    <context>
        <name>Norms</name>
        <message>
            <source>art. %1</source>
            <translation>第%1条</translation>
        </message>
        <message>
            <source>in force from %1 to %2</source>
            <translation>%1起施行，%2止</translation>
        </message>
        <message>
            <source>in force from %1</source>
            <translation>%1起施行</translation>
        </message>
        <message>
            <source>The text of this norm was not loaded; look in the norm itself.</source>
            <translation>未载入该规范的条文，请查阅原文。</translation>
        </message>
        <message>
            <source>Norms</source>
            <translation>规范依据</translation>
        </message>
        <message>
            <source>The law as of %1, in our own words</source>
            <translation>%1 有效的规定，要点为本系统自拟</translation>
        </message>
        <message>
            <source>No norm is kept for this place. Look in:</source>
            <translation>此处没有收录规范要点，可查阅：</translation>
        </message>
    </context>
    <context>
        <name>Action</name>
        <message>
            <source>Norms at this place (F1)</source>
            <translation>此处的规范依据（F1）</translation>
        </message>
    </context>
    <context>
        <name>minyi::ui::CasesPage</name>
        <message>
            <source>norms of the step</source>
            <translation>本步依据</translation>
        </message>
    </context>
</TS>
