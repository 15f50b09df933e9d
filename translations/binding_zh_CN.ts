<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>minyi::ui::CaseBinder</name>
        <message numerus="yes">
            <source>Cover, index and papers as one book of %n sheet(s), numbered from the first paper. It is a print and gets a number.</source>
            <translation>
                <numerusform>封面、目录和文书装订为一册，共%n页，自首份文书起编页码。装订即打印，有打印编号。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Bound: %n sheet(s), print %1</source>
            <translation>
                <numerusform>已装订%n页，打印编号%1</numerusform>
            </translation>
        </message>
        <message>
            <source>paper %1 of %2</source>
            <translation>第%1份文书，共%2份</translation>
        </message>
        <message>
            <source>Bind the file</source>
            <translation>装订案卷</translation>
        </message>
        <message>
            <source>A file is being bound already. Wait until it is done.</source>
            <translation>正在装订另一份案卷，请等待完成。</translation>
        </message>
        <message>
            <source>The file is laid out</source>
            <translation>正在编排案卷</translation>
        </message>
        <message>
            <source>Save as PDF</source>
            <translation>保存为PDF</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
        <message>
            <source>With the archive the record is sealed: it leaves all lists and is opened for a stated purpose only. Print the book before.</source>
            <translation>归档后案卷封存：不再出现在任何列表中，须说明用途方可查阅。请在归档前打印案卷。</translation>
        </message>
        <message>
            <source>Case file %1</source>
            <translation>案卷 %1</translation>
        </message>
        <message>
            <source>The file is bound</source>
            <translation>正在装订案卷</translation>
        </message>
        <message>
            <source>The print %1 is noted, its PDF was not written. Bind once more; it says so itself.</source>
            <translation>打印编号%1已登记，但PDF没有写成。请重新装订，案卷会注明为重印。</translation>
        </message>
</context>
<context>
    <name>minyi::ui::BindingSection</name>
        <message>
            <source>Bound file</source>
            <translation>案卷装订</translation>
        </message>
        <message>
            <source>not bound yet</source>
            <translation>尚未装订</translation>
        </message>
        <message>
            <source>The archive takes the file bound after the case was closed.</source>
            <translation>结案后装订成卷，方可归档。</translation>
        </message>
        <message>
            <source>Bind the file</source>
            <translation>装订案卷</translation>
        </message>
</context>
<context>
    <name>FieldName</name>
        <message>
            <source>copy for the victim</source>
            <translation>送被侵害人的副本</translation>
        </message>
        <message>
            <source>receipt of the detention</source>
            <translation>拘留执行回执</translation>
        </message>
        <message>
            <source>bound file</source>
            <translation>已装订的案卷</translation>
        </message>
</context>
</TS>
