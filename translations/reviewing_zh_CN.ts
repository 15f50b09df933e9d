<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
    <context>
        <name>ReviewError</name>
        <message>
            <source>Person</source>
            <translation>主体</translation>
        </message>
        <message>
            <source>Facts</source>
            <translation>事实</translation>
        </message>
        <message>
            <source>Evidence</source>
            <translation>证据</translation>
        </message>
        <message>
            <source>Nature</source>
            <translation>定性</translation>
        </message>
        <message>
            <source>Article</source>
            <translation>法条适用</translation>
        </message>
        <message>
            <source>Procedure</source>
            <translation>程序</translation>
        </message>
        <message>
            <source>Time limit</source>
            <translation>期限</translation>
        </message>
        <message>
            <source>Amount</source>
            <translation>数额</translation>
        </message>
        <message>
            <source>Document</source>
            <translation>文书</translation>
        </message>
        <message>
            <source>Service</source>
            <translation>送达</translation>
        </message>
        <message>
            <source>Other</source>
            <translation>其他</translation>
        </message>
    </context>
    <context>
        <name>ReviewGround</name>
        <message>
            <source>Major public interest</source>
            <translation>涉及重大公共利益</translation>
        </message>
        <message>
            <source>Major rights, after a hearing</source>
            <translation>涉及重大权益、经过听证</translation>
        </message>
        <message>
            <source>Difficult, several relations of law</source>
            <translation>疑难复杂、涉及多个法律关系</translation>
        </message>
        <message>
            <source>Detention</source>
            <translation>拟行政拘留</translation>
        </message>
        <message>
            <source>Licence revoked</source>
            <translation>拟吊销许可证</translation>
        </message>
        <message>
            <source>Business suspended</source>
            <translation>拟责令停产停业</translation>
        </message>
        <message>
            <source>Transfer</source>
            <translation>拟移送</translation>
        </message>
        <message>
            <source>Disputed refusal to file</source>
            <translation>不予立案有争议</translation>
        </message>
        <message>
            <source>Economic crime</source>
            <translation>经济犯罪</translation>
        </message>
        <message>
            <source>Prosecution</source>
            <translation>移送审查起诉</translation>
        </message>
        <message>
            <source>An enterprise is concerned</source>
            <translation>涉企</translation>
        </message>
        <message>
            <source>A minor is concerned</source>
            <translation>涉未成年人</translation>
        </message>
        <message>
            <source>First use of an article</source>
            <translation>首次适用新条款</translation>
        </message>
    </context>
    <context>
        <name>ReviewPart</name>
        <message>
            <source>Case</source>
            <translation>案件</translation>
        </message>
        <message>
            <source>Person</source>
            <translation>人员</translation>
        </message>
        <message>
            <source>Evidence</source>
            <translation>证据</translation>
        </message>
        <message>
            <source>Checklist</source>
            <translation>清单项</translation>
        </message>
    </context>
    <context>
        <name>ReviewField</name>
        <message>
            <source>title</source>
            <translation>案件名称</translation>
        </message>
        <message>
            <source>kind of case</source>
            <translation>案件类别</translation>
        </message>
        <message>
            <source>what is reported</source>
            <translation>简要案情</translation>
        </message>
        <message>
            <source>place</source>
            <translation>地点</translation>
        </message>
        <message>
            <source>complex</source>
            <translation>疑难复杂</translation>
        </message>
        <message>
            <source>enterprise</source>
            <translation>涉企</translation>
        </message>
        <message>
            <source>role</source>
            <translation>角色</translation>
        </message>
        <message>
            <source>name</source>
            <translation>名称</translation>
        </message>
        <message>
            <source>identity number</source>
            <translation>证件号码</translation>
        </message>
        <message>
            <source>phone</source>
            <translation>电话</translation>
        </message>
        <message>
            <source>sex</source>
            <translation>性别</translation>
        </message>
        <message>
            <source>day of birth</source>
            <translation>出生日期</translation>
        </message>
        <message>
            <source>note</source>
            <translation>备注</translation>
        </message>
        <message>
            <source>from whom</source>
            <translation>来源</translation>
        </message>
        <message>
            <source>time of the taking</source>
            <translation>提取时间</translation>
        </message>
        <message>
            <source>first officer</source>
            <translation>提取人</translation>
        </message>
        <message>
            <source>second officer</source>
            <translation>第二名民警</translation>
        </message>
        <message>
            <source>what it proves</source>
            <translation>证明内容</translation>
        </message>
        <message>
            <source>where it is kept</source>
            <translation>保管处</translation>
        </message>
        <message>
            <source>status</source>
            <translation>状态</translation>
        </message>
        <message>
            <source>reason</source>
            <translation>理由</translation>
        </message>
        <message>
            <source>mark</source>
            <translation>标记</translation>
        </message>
    </context>
    <context>
        <name>Refusal</name>
        <message>
            <source>This has to be reviewed by somebody with the legal qualification. Nothing was changed. Have your certificate recorded, or leave it to a qualified reviewer.</source>
            <translation>此案须由取得法律职业资格的人员审核。未作任何更改。请先登记资格证书，或交由有资格的审核人。</translation>
        </message>
        <message>
            <source>You have no part in this case any more. Nothing was changed. Somebody else goes on with it.</source>
            <translation>您已回避本案。未作任何更改。由其他人员继续办理。</translation>
        </message>
        <message>
            <source>The case was decided otherwise, so nobody in it gets this paper. Nothing was changed. Make the paper of the decision.</source>
            <translation>本案作出的是另一种决定，没有人适用这份文书。未作任何更改。请制作相应的决定书。</translation>
        </message>
        <message>
            <source>This kind of case has to go through the full legal review. Nothing was changed. Have its handler submit it.</source>
            <translation>此类案件须经完整法制审核。未作任何更改。请由承办人送审。</translation>
        </message>
        <message>
            <source>The legal review has not agreed to the file as it is. Nothing was changed. Have it reviewed first.</source>
            <translation>法制审核尚未同意现有案卷。未作任何更改。请先送审。</translation>
        </message>
    </context>
    <context>
        <name>FieldName</name>
        <message>
            <source>certificate</source>
            <translation>资格证书</translation>
        </message>
        <message>
            <source>day of the certificate</source>
            <translation>证书日期</translation>
        </message>
        <message>
            <source>day of the first review</source>
            <translation>首次从事审核日期</translation>
        </message>
        <message>
            <source>month</source>
            <translation>月份</translation>
        </message>
    </context>
    <context>
        <name>Limit</name>
        <message>
            <source>Review at the station</source>
            <translation>所内审核</translation>
        </message>
        <message>
            <source>Legal review</source>
            <translation>法制审核</translation>
        </message>
        <message>
            <source>Supplement for the review</source>
            <translation>补充审核材料</translation>
        </message>
        <message>
            <source>Request for recusal</source>
            <translation>回避申请</translation>
        </message>
    </context>
    <context>
        <name>Today</name>
        <message>
            <source>Reviews to come</source>
            <translation>待办审核</translation>
        </message>
        <message>
            <source>Supplement it</source>
            <translation>补充材料</translation>
        </message>
        <message>
            <source>Open the review</source>
            <translation>打开审核</translation>
        </message>
    </context>
    <context>
        <name>minyi::ui::ReviewForms</name>
        <message>
            <source>What is wrong, one a line, as “kind / where: what”</source>
            <translation>存在问题，每行一条，格式“类别/位置：问题”</translation>
        </message>
        <message>
            <source>Submit for legal review</source>
            <translation>提交法制审核</translation>
        </message>
        <message>
            <source>Reviewed in full: %1</source>
            <translation>须完整审核：%1</translation>
        </message>
        <message>
            <source>What is proposed that has to be reviewed in full:</source>
            <translation>拟作出的须完整审核的处理：</translation>
        </message>
        <message>
            <source>Submitted</source>
            <translation>已送审</translation>
        </message>
        <message>
            <source>Stand back from this case</source>
            <translation>申请自行回避</translation>
        </message>
        <message>
            <source>You take no step in this case any more and are shown nothing of its review. This cannot be taken back.</source>
            <translation>回避后不再办理本案任何事项，也不再显示其审核内容，且不可撤回。</translation>
        </message>
        <message>
            <source>You have no part in the case any more</source>
            <translation>已回避本案</translation>
        </message>
        <message>
            <source>Note a request for recusal</source>
            <translation>登记回避申请</translation>
        </message>
        <message>
            <source>The leader answers it within two days; until then the officer goes on.</source>
            <translation>由负责人二日内决定；决定前该人员继续履职。</translation>
        </message>
        <message>
            <source>Officer</source>
            <translation>民警</translation>
        </message>
        <message>
            <source>Reason the party gives</source>
            <translation>当事人申请理由</translation>
        </message>
        <message>
            <source>The request is noted</source>
            <translation>已登记申请</translation>
        </message>
        <message>
            <source>Answer the request</source>
            <translation>决定回避申请</translation>
        </message>
        <message>
            <source>Has no part in it any more</source>
            <translation>同意回避</translation>
        </message>
        <message>
            <source>Goes on</source>
            <translation>驳回申请</translation>
        </message>
        <message>
            <source>Decision</source>
            <translation>决定</translation>
        </message>
        <message>
            <source>Answered</source>
            <translation>已决定</translation>
        </message>
        <message>
            <source>Give the second look</source>
            <translation>复查</translation>
        </message>
        <message>
            <source>Agreed to by %1. What you find changes nothing of the case; it is counted.</source>
            <translation>由%1审核同意。复查不改变案件处理，仅计入差错统计。</translation>
        </message>
        <message>
            <source>What was found</source>
            <translation>发现的问题</translation>
        </message>
        <message>
            <source>Second look given</source>
            <translation>已复查</translation>
        </message>
        <message>
            <source>Drawn: %1 of %2</source>
            <translation>已抽取%1件，共%2件</translation>
        </message>
    </context>
    <context>
        <name>minyi::ui::ReviewSection</name>
        <message>
            <source>nothing</source>
            <translation>无</translation>
        </message>
        <message>
            <source>Review</source>
            <translation>法制审核</translation>
        </message>
        <message>
            <source>round %1</source>
            <translation>第%1次</translation>
        </message>
        <message>
            <source>Has to be reviewed in full</source>
            <translation>须完整审核</translation>
        </message>
        <message>
            <source>The file was changed after the agreement: it has to be reviewed again.</source>
            <translation>同意后案卷有变化，须重新审核。</translation>
        </message>
        <message>
            <source>Submit, saying what is proposed</source>
            <translation>送审并注明拟处理意见</translation>
        </message>
        <message>
            <source>Note a request for recusal</source>
            <translation>登记回避申请</translation>
        </message>
        <message>
            <source>Stand back from this case</source>
            <translation>申请自行回避</translation>
        </message>
        <message>
            <source>Changed since it was reviewed</source>
            <translation>审核后的变化</translation>
        </message>
        <message>
            <source>asked to stand back</source>
            <translation>被申请回避</translation>
        </message>
        <message>
            <source>goes on, the request was refused</source>
            <translation>申请已驳回，继续履职</translation>
        </message>
        <message>
            <source>has no part in it any more</source>
            <translation>已回避</translation>
        </message>
        <message>
            <source>Answer the request</source>
            <translation>决定回避申请</translation>
        </message>
    </context>
    <context>
        <name>minyi::ui::ReviewDetail</name>
        <message>
            <source>%1 of %2 done</source>
            <translation>已核销%1/%2</translation>
        </message>
        <message>
            <source>Reviewed in full: %1</source>
            <translation>须完整审核：%1</translation>
        </message>
        <message>
            <source>Only a reviewer with the legal qualification decides this case; yours is not recorded.</source>
            <translation>此案须由取得法律职业资格的人员审核，尚未登记您的资格。</translation>
        </message>
        <message>
            <source>Print the opinion</source>
            <translation>打印审核意见书</translation>
        </message>
        <message>
            <source>Give the second look</source>
            <translation>复查</translation>
        </message>
        <message>
            <source>Stand back</source>
            <translation>回避</translation>
        </message>
    </context>
    <context>
        <name>minyi::ui::PrintPane</name>
        <message>
            <source>Review opinion</source>
            <translation>法制审核意见书</translation>
        </message>
    </context>
    <context>
        <name>minyi::ui::ReviewPage</name>
        <message>
            <source>Second looks</source>
            <translation>复查</translation>
        </message>
        <message>
            <source>Draw for a second look</source>
            <translation>抽取复查</translation>
        </message>
        <message>
            <source>not said</source>
            <translation>未分类</translation>
        </message>
        <message>
            <source>No errors found in the month</source>
            <translation>当月未发现差错</translation>
        </message>
        <message>
            <source>Errors found in the month: %1</source>
            <translation>当月差错：%1</translation>
        </message>
    </context>
</TS>
