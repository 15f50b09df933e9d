<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
    <context>
        <name>Action</name>
        <message>
            <source>Go to Today</source>
            <translation>前往今日</translation>
        </message>
        <message>
            <source>Go to Follow-up</source>
            <translation>前往回访</translation>
        </message>
        <message>
            <source>Go to Orders</source>
            <translation>前往督办</translation>
        </message>
        <message>
            <source>Go to Documents</source>
            <translation>前往文书</translation>
        </message>
        <message>
            <source>Go to Settings</source>
            <translation>前往设置</translation>
        </message>
        <message>
            <source>Filter this list</source>
            <translation>筛选此列表</translation>
        </message>
        <message>
            <source>New</source>
            <translation>新建</translation>
        </message>
        <message>
            <source>Save draft</source>
            <translation>保存草稿</translation>
        </message>
        <message>
            <source>Print</source>
            <translation>打印</translation>
        </message>
        <message>
            <source>Reload</source>
            <translation>刷新</translation>
        </message>
        <message>
            <source>Search or run a command</source>
            <translation>搜索或输入命令</translation>
        </message>
        <message>
            <source>Next pane</source>
            <translation>下一窗格</translation>
        </message>
        <message>
            <source>Previous pane</source>
            <translation>上一窗格</translation>
        </message>
        <message>
            <source>Application menu</source>
            <translation>应用菜单</translation>
        </message>
        <message>
            <source>Light or dark</source>
            <translation>切换浅色或深色</translation>
        </message>
        <message>
            <source>Chinese or English</source>
            <translation>切换中文或英文</translation>
        </message>
        <message>
            <source>Lock</source>
            <translation>锁定</translation>
        </message>
        <message>
            <source>Switch user</source>
            <translation>切换用户</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>退出</translation>
        </message>
        <message>
            <source>Go</source>
            <translation>前往</translation>
        </message>
        <message>
            <source>Page</source>
            <translation>页面</translation>
        </message>
        <message>
            <source>Window</source>
            <translation>窗口</translation>
        </message>
        <message>
            <source>User</source>
            <translation>用户</translation>
        </message>
    </context>
    <context>
        <name>AggKind</name>
        <message>
            <source>Case</source>
            <translation>案件</translation>
        </message>
        <message>
            <source>Follow-up matter</source>
            <translation>回访事项</translation>
        </message>
        <message>
            <source>Supervision order</source>
            <translation>督办单</translation>
        </message>
        <message>
            <source>Appeal</source>
            <translation>诉求</translation>
        </message>
        <message>
            <source>Person</source>
            <translation>人员</translation>
        </message>
        <message>
            <source>Unit</source>
            <translation>单位</translation>
        </message>
        <message>
            <source>Account</source>
            <translation>账号</translation>
        </message>
        <message>
            <source>Setting</source>
            <translation>参数</translation>
        </message>
        <message>
            <source>Rule pack</source>
            <translation>规则包</translation>
        </message>
        <message>
            <source>Import batch</source>
            <translation>导入批次</translation>
        </message>
        <message>
            <source>Workplace</source>
            <translation>工作区</translation>
        </message>
        <message>
            <source>Incident</source>
            <translation>警情</translation>
        </message>
    </context>
    <context>
        <name>CallReason</name>
        <message>
            <source>Replied dissatisfied</source>
            <translation>短信回复不满意</translation>
        </message>
        <message>
            <source>Message not delivered</source>
            <translation>短信未送达</translation>
        </message>
        <message>
            <source>Message outcome unknown</source>
            <translation>短信结果不明</translation>
        </message>
        <message>
            <source>Landline sample</source>
            <translation>固定电话抽样</translation>
        </message>
        <message>
            <source>No-reply sample</source>
            <translation>未回复抽样</translation>
        </message>
        <message>
            <source>Followed up by call</source>
            <translation>电话回访渠道</translation>
        </message>
        <message>
            <source>Reopened</source>
            <translation>重新打开</translation>
        </message>
        <message>
            <source>Merged</source>
            <translation>已合并</translation>
        </message>
        <message>
            <source>Invalid number</source>
            <translation>号码无效</translation>
        </message>
        <message>
            <source>Opted out</source>
            <translation>已退订</translation>
        </message>
        <message>
            <source>Invalid reply</source>
            <translation>无效回复</translation>
        </message>
        <message>
            <source>Cannot be reached</source>
            <translation>无法联系</translation>
        </message>
    </context>
    <context>
        <name>Column</name>
        <message>
            <source>Setting</source>
            <translation>参数</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>参数值</translation>
        </message>
        <message>
            <source>Origin</source>
            <translation>来源</translation>
        </message>
    </context>
    <context>
        <name>Delivery</name>
        <message>
            <source>Queued</source>
            <translation>待交付</translation>
        </message>
        <message>
            <source>Handed over</source>
            <translation>已交付</translation>
        </message>
        <message>
            <source>Accepted by the gateway</source>
            <translation>网关已接收</translation>
        </message>
        <message>
            <source>Delivered</source>
            <translation>已送达</translation>
        </message>
        <message>
            <source>Failed</source>
            <translation>发送失败</translation>
        </message>
        <message>
            <source>Expired</source>
            <translation>已过期</translation>
        </message>
        <message>
            <source>Outcome unknown</source>
            <translation>结果不明</translation>
        </message>
        <message>
            <source>Withdrawn</source>
            <translation>已撤回</translation>
        </message>
    </context>
    <context>
        <name>FieldName</name>
        <message>
            <source>order</source>
            <translation>督办单</translation>
        </message>
        <message>
            <source>matter</source>
            <translation>回访事项</translation>
        </message>
        <message>
            <source>account</source>
            <translation>账号</translation>
        </message>
        <message>
            <source>role</source>
            <translation>角色</translation>
        </message>
        <message>
            <source>roles</source>
            <translation>角色</translation>
        </message>
        <message>
            <source>unit</source>
            <translation>单位</translation>
        </message>
        <message>
            <source>name</source>
            <translation>姓名</translation>
        </message>
        <message>
            <source>note</source>
            <translation>备注</translation>
        </message>
        <message>
            <source>the citizen's words</source>
            <translation>群众原话</translation>
        </message>
        <message>
            <source>rating</source>
            <translation>评价</translation>
        </message>
        <message>
            <source>cause of dissatisfaction</source>
            <translation>不满意原因</translation>
        </message>
        <message>
            <source>second cause</source>
            <translation>次要原因</translation>
        </message>
        <message>
            <source>reason</source>
            <translation>理由</translation>
        </message>
        <message>
            <source>measure</source>
            <translation>追责措施</translation>
        </message>
        <message>
            <source>measures taken</source>
            <translation>整改措施</translation>
        </message>
        <message>
            <source>findings</source>
            <translation>核查情况</translation>
        </message>
        <message>
            <source>feedback</source>
            <translation>反馈</translation>
        </message>
        <message>
            <source>grounds</source>
            <translation>退单理由</translation>
        </message>
        <message>
            <source>requirement</source>
            <translation>督办要求</translation>
        </message>
        <message>
            <source>opinion</source>
            <translation>审核意见</translation>
        </message>
        <message>
            <source>legal basis</source>
            <translation>法律依据</translation>
        </message>
        <message>
            <source>pass phrase</source>
            <translation>口令</translation>
        </message>
        <message>
            <source>time of the next call</source>
            <translation>再拨时间</translation>
        </message>
        <message>
            <source>number of days</source>
            <translation>天数</translation>
        </message>
        <message>
            <source>grade</source>
            <translation>级别</translation>
        </message>
        <message>
            <source>copies</source>
            <translation>份数</translation>
        </message>
        <message>
            <source>day the citizen was told</source>
            <translation>告知日期</translation>
        </message>
        <message>
            <source>how the citizen was told</source>
            <translation>告知方式</translation>
        </message>
        <message>
            <source>words of the citizen</source>
            <translation>诉求人意见</translation>
        </message>
        <message>
            <source>way of contact</source>
            <translation>联系方式</translation>
        </message>
        <message>
            <source>words</source>
            <translation>内容</translation>
        </message>
        <message>
            <source>outcome of the call</source>
            <translation>通话结果</translation>
        </message>
        <message>
            <source>whether it is solved</source>
            <translation>问题是否解决</translation>
        </message>
        <message>
            <source>file</source>
            <translation>文件</translation>
        </message>
        <message>
            <source>value</source>
            <translation>参数值</translation>
        </message>
        <message>
            <source>setting</source>
            <translation>参数</translation>
        </message>
        <message>
            <source>starting day</source>
            <translation>生效日期</translation>
        </message>
        <message>
            <source>unit code</source>
            <translation>单位代码</translation>
        </message>
        <message>
            <source>parent unit</source>
            <translation>上级单位</translation>
        </message>
        <message>
            <source>working hours</source>
            <translation>工作时间</translation>
        </message>
        <message>
            <source>text</source>
            <translation>文本</translation>
        </message>
        <message>
            <source>day</source>
            <translation>日期</translation>
        </message>
        <message>
            <source>channel</source>
            <translation>回访渠道</translation>
        </message>
        <message>
            <source>workplace</source>
            <translation>工作区</translation>
        </message>
        <message>
            <source>folder</source>
            <translation>文件夹</translation>
        </message>
        <message>
            <source>extension</source>
            <translation>延期</translation>
        </message>
        <message>
            <source>due date</source>
            <translation>届满时间</translation>
        </message>
        <message>
            <source>name of the person</source>
            <translation>姓名</translation>
        </message>
        <message>
            <source>phone number</source>
            <translation>电话号码</translation>
        </message>
        <message>
            <source>item</source>
            <translation>事项</translation>
        </message>
        <message>
            <source>item number</source>
            <translation>事项编号</translation>
        </message>
        <message>
            <source>source number</source>
            <translation>来源编号</translation>
        </message>
        <message>
            <source>time handled</source>
            <translation>办理时间</translation>
        </message>
        <message>
            <source>handler</source>
            <translation>承办人</translation>
        </message>
        <message>
            <source>time</source>
            <translation>时间</translation>
        </message>
        <message>
            <source>file profile</source>
            <translation>文件格式</translation>
        </message>
        <message>
            <source>reason for exclusion</source>
            <translation>不纳入原因</translation>
        </message>
    </context>
    <context>
        <name>Happened</name>
        <message>
            <source>Workplace made</source>
            <translation>建立工作区</translation>
        </message>
        <message>
            <source>Restored from a backup</source>
            <translation>由备份恢复</translation>
        </message>
        <message>
            <source>Unit added</source>
            <translation>增加单位</translation>
        </message>
        <message>
            <source>Account added</source>
            <translation>增加账号</translation>
        </message>
        <message>
            <source>Role granted</source>
            <translation>授予角色</translation>
        </message>
        <message>
            <source>Role revoked</source>
            <translation>撤销角色</translation>
        </message>
        <message>
            <source>Pass phrase set</source>
            <translation>设置口令</translation>
        </message>
        <message>
            <source>Signed in</source>
            <translation>登录</translation>
        </message>
        <message>
            <source>Sign-in failed</source>
            <translation>登录失败</translation>
        </message>
        <message>
            <source>Setting changed</source>
            <translation>修改参数</translation>
        </message>
        <message>
            <source>Rule pack taken into use</source>
            <translation>启用规则包</translation>
        </message>
        <message>
            <source>Imported</source>
            <translation>导入</translation>
        </message>
        <message>
            <source>Import taken back</source>
            <translation>导入已撤回</translation>
        </message>
        <message>
            <source>Batch run</source>
            <translation>办理批次</translation>
        </message>
        <message>
            <source>Printed</source>
            <translation>打印</translation>
        </message>
        <message>
            <source>Taken in</source>
            <translation>接入</translation>
        </message>
        <message>
            <source>Excluded</source>
            <translation>不纳入回访</translation>
        </message>
        <message>
            <source>Merged</source>
            <translation>合并</translation>
        </message>
        <message>
            <source>Scheduled</source>
            <translation>排入发送</translation>
        </message>
        <message>
            <source>Message sent</source>
            <translation>发送短信</translation>
        </message>
        <message>
            <source>Message delivered</source>
            <translation>短信送达</translation>
        </message>
        <message>
            <source>Message failed</source>
            <translation>短信发送失败</translation>
        </message>
        <message>
            <source>Message outcome unknown</source>
            <translation>短信结果不明</translation>
        </message>
        <message>
            <source>Replied</source>
            <translation>回复</translation>
        </message>
        <message>
            <source>Late reply</source>
            <translation>逾期回复</translation>
        </message>
        <message>
            <source>Invalid reply</source>
            <translation>无效回复</translation>
        </message>
        <message>
            <source>Opted out</source>
            <translation>退订</translation>
        </message>
        <message>
            <source>No reply</source>
            <translation>未回复</translation>
        </message>
        <message>
            <source>Put on the call list</source>
            <translation>转人工回访</translation>
        </message>
        <message>
            <source>Taken for a call</source>
            <translation>认领回访</translation>
        </message>
        <message>
            <source>Put back</source>
            <translation>放回列表</translation>
        </message>
        <message>
            <source>Call made</source>
            <translation>拨打电话</translation>
        </message>
        <message>
            <source>Dissatisfaction confirmed</source>
            <translation>确认不满意</translation>
        </message>
        <message>
            <source>Settled</source>
            <translation>办结回访</translation>
        </message>
        <message>
            <source>Cannot be reached</source>
            <translation>无法联系</translation>
        </message>
        <message>
            <source>Reopened</source>
            <translation>重新打开</translation>
        </message>
        <message>
            <source>Order drafted</source>
            <translation>拟制督办单</translation>
        </message>
        <message>
            <source>Order issued</source>
            <translation>签发督办单</translation>
        </message>
        <message>
            <source>Orders merged</source>
            <translation>并单</translation>
        </message>
        <message>
            <source>Signed for</source>
            <translation>签收</translation>
        </message>
        <message>
            <source>Return asked for</source>
            <translation>申请退单</translation>
        </message>
        <message>
            <source>Order returned</source>
            <translation>退单</translation>
        </message>
        <message>
            <source>Appellant contacted</source>
            <translation>联系诉求人</translation>
        </message>
        <message>
            <source>Progress noted</source>
            <translation>填报进展</translation>
        </message>
        <message>
            <source>Feedback written</source>
            <translation>拟写反馈</translation>
        </message>
        <message>
            <source>Name and number shown</source>
            <translation>查看姓名号码</translation>
        </message>
        <message>
            <source>Incident recorded</source>
            <translation>警情登记</translation>
        </message>
        <message>
            <source>Incident corrected</source>
            <translation>警情更正</translation>
        </message>
        <message>
            <source>Incident settled</source>
            <translation>警情办结</translation>
        </message>
        <message>
            <source>Incident attached</source>
            <translation>关联警情</translation>
        </message>
        <message>
            <source>Reminded</source>
            <translation>催办</translation>
        </message>
        <message>
            <source>Extension asked for</source>
            <translation>申请延期</translation>
        </message>
        <message>
            <source>Extended</source>
            <translation>延期</translation>
        </message>
        <message>
            <source>Fed back</source>
            <translation>反馈</translation>
        </message>
        <message>
            <source>Feedback accepted</source>
            <translation>审核通过</translation>
        </message>
        <message>
            <source>Returned for rework</source>
            <translation>退回重办</translation>
        </message>
        <message>
            <source>Joint meeting</source>
            <translation>联席会商</translation>
        </message>
        <message>
            <source>Second follow-up call</source>
            <translation>二次回访</translation>
        </message>
        <message>
            <source>Completed</source>
            <translation>办结</translation>
        </message>
        <message>
            <source>Re-handling ordered</source>
            <translation>责令重办</translation>
        </message>
        <message>
            <source>Found responsible</source>
            <translation>认定有责</translation>
        </message>
        <message>
            <source>Closed out</source>
            <translation>销号</translation>
        </message>
        <message>
            <source>Paused</source>
            <translation>暂停</translation>
        </message>
        <message>
            <source>Resumed</source>
            <translation>恢复</translation>
        </message>
        <message>
            <source>Case registered</source>
            <translation>登记案件</translation>
        </message>
        <message>
            <source>Case edited</source>
            <translation>修改案件</translation>
        </message>
        <message>
            <source>Person added</source>
            <translation>添加人员</translation>
        </message>
        <message>
            <source>Person changed</source>
            <translation>修改人员</translation>
        </message>
        <message>
            <source>Person removed</source>
            <translation>移除人员</translation>
        </message>
        <message>
            <source>Officer assigned</source>
            <translation>指派承办人</translation>
        </message>
        <message>
            <source>Handed over</source>
            <translation>移交承办</translation>
        </message>
        <message>
            <source>Stand-in set</source>
            <translation>设定代办人</translation>
        </message>
        <message>
            <source>Stand-in ended</source>
            <translation>结束代办</translation>
        </message>
        <message>
            <source>Case filed</source>
            <translation>立案</translation>
        </message>
        <message>
            <source>Filing declined</source>
            <translation>不予立案</translation>
        </message>
        <message>
            <source>Case transferred</source>
            <translation>移送</translation>
        </message>
        <message>
            <source>Investigation begun</source>
            <translation>开始调查</translation>
        </message>
        <message>
            <source>Mediated</source>
            <translation>调解</translation>
        </message>
        <message>
            <source>Agreement performed</source>
            <translation>调解协议履行</translation>
        </message>
        <message>
            <source>Agreement not performed</source>
            <translation>调解协议未履行</translation>
        </message>
        <message>
            <source>Fast procedure</source>
            <translation>快速办理</translation>
        </message>
        <message>
            <source>Sent to legal review</source>
            <translation>送法制审核</translation>
        </message>
        <message>
            <source>Legal review agreed</source>
            <translation>法制审核同意</translation>
        </message>
        <message>
            <source>Returned by legal review</source>
            <translation>法制审核退回</translation>
        </message>
        <message>
            <source>Party told before the penalty</source>
            <translation>处罚前告知</translation>
        </message>
        <message>
            <source>Penalty decided</source>
            <translation>决定处罚</translation>
        </message>
        <message>
            <source>No penalty decided</source>
            <translation>决定不予处罚</translation>
        </message>
        <message>
            <source>Turned into a criminal case</source>
            <translation>转为刑事案件</translation>
        </message>
        <message>
            <source>Decision executed</source>
            <translation>执行完毕</translation>
        </message>
        <message>
            <source>Archived</source>
            <translation>归档</translation>
        </message>
        <message>
            <source>Investigation ended</source>
            <translation>终止调查</translation>
        </message>
        <message>
            <source>Case reopened</source>
            <translation>重新办理</translation>
        </message>
        <message>
            <source>Turned into an administrative case</source>
            <translation>转为行政案件</translation>
        </message>
        <message>
            <source>Coercive measures taken</source>
            <translation>采取强制措施</translation>
        </message>
        <message>
            <source>Summoned</source>
            <translation>传唤</translation>
        </message>
        <message>
            <source>Detained</source>
            <translation>刑事拘留</translation>
        </message>
        <message>
            <source>Arrest asked for</source>
            <translation>提请批准逮捕</translation>
        </message>
        <message>
            <source>Arrested</source>
            <translation>逮捕</translation>
        </message>
        <message>
            <source>Person released</source>
            <translation>释放</translation>
        </message>
        <message>
            <source>Bail granted</source>
            <translation>取保候审</translation>
        </message>
        <message>
            <source>Residential surveillance</source>
            <translation>监视居住</translation>
        </message>
        <message>
            <source>Measures lifted</source>
            <translation>解除强制措施</translation>
        </message>
        <message>
            <source>Investigation concluded</source>
            <translation>侦查终结</translation>
        </message>
        <message>
            <source>Sent for prosecution</source>
            <translation>移送审查起诉</translation>
        </message>
        <message>
            <source>Sent back for more investigation</source>
            <translation>退回补充侦查</translation>
        </message>
        <message>
            <source>Case withdrawn</source>
            <translation>撤销案件</translation>
        </message>
        <message>
            <source>Filed again</source>
            <translation>重新立案</translation>
        </message>
    </context>
    <context>
        <name>Limit</name>
        <message>
            <source>Sign for the order</source>
            <translation>督办单签收</translation>
        </message>
        <message>
            <source>Three-day supervision</source>
            <translation>3日跟踪督办</translation>
        </message>
        <message>
            <source>Five-day feedback</source>
            <translation>5日办结反馈</translation>
        </message>
        <message>
            <source>Rework</source>
            <translation>退回重办</translation>
        </message>
        <message>
            <source>Re-handling</source>
            <translation>责令重办</translation>
        </message>
        <message>
            <source>Call</source>
            <translation>人工回访</translation>
        </message>
    </context>
    <context>
        <name>MatterNext</name>
        <message>
            <source>Check the intake</source>
            <translation>清洗核对</translation>
        </message>
        <message>
            <source>Send the message</source>
            <translation>发送短信</translation>
        </message>
        <message>
            <source>Wait for the reply</source>
            <translation>等待回复</translation>
        </message>
        <message>
            <source>Settle the reply</source>
            <translation>归类回复</translation>
        </message>
        <message>
            <source>Call</source>
            <translation>电话回访</translation>
        </message>
        <message>
            <source>Finish the call</source>
            <translation>完成回访</translation>
        </message>
        <message>
            <source>None</source>
            <translation>无</translation>
        </message>
    </context>
    <context>
        <name>MatterState</name>
        <message>
            <source>To be checked</source>
            <translation>待清洗</translation>
        </message>
        <message>
            <source>To be sent</source>
            <translation>待发送</translation>
        </message>
        <message>
            <source>Waiting for a reply</source>
            <translation>待回复</translation>
        </message>
        <message>
            <source>Invalid reply</source>
            <translation>无效回复</translation>
        </message>
        <message>
            <source>To call</source>
            <translation>待人工回访</translation>
        </message>
        <message>
            <source>In call</source>
            <translation>回访中</translation>
        </message>
        <message>
            <source>No reply</source>
            <translation>未回复</translation>
        </message>
        <message>
            <source>Rated</source>
            <translation>已评价</translation>
        </message>
        <message>
            <source>Excluded</source>
            <translation>不纳入回访</translation>
        </message>
    </context>
    <context>
        <name>MatterStep</name>
        <message>
            <source>Exclude</source>
            <translation>不纳入回访</translation>
        </message>
        <message>
            <source>Merge</source>
            <translation>合并</translation>
        </message>
        <message>
            <source>Schedule</source>
            <translation>排入发送</translation>
        </message>
        <message>
            <source>Put on the call list</source>
            <translation>转人工回访</translation>
        </message>
        <message>
            <source>Send</source>
            <translation>发送</translation>
        </message>
        <message>
            <source>Note failed delivery</source>
            <translation>登记发送失败</translation>
        </message>
        <message>
            <source>Record satisfied reply</source>
            <translation>登记满意回复</translation>
        </message>
        <message>
            <source>Record dissatisfied reply</source>
            <translation>登记不满意回复</translation>
        </message>
        <message>
            <source>Record unclear reply</source>
            <translation>登记无效回复</translation>
        </message>
        <message>
            <source>Record opt-out</source>
            <translation>登记退订</translation>
        </message>
        <message>
            <source>Close the reply window</source>
            <translation>截止回复</translation>
        </message>
        <message>
            <source>Settle invalid reply</source>
            <translation>归类无效回复</translation>
        </message>
        <message>
            <source>Settle as dissatisfied</source>
            <translation>归类为不满意</translation>
        </message>
        <message>
            <source>Draw for a call</source>
            <translation>抽取回访</translation>
        </message>
        <message>
            <source>Take the call</source>
            <translation>认领回访</translation>
        </message>
        <message>
            <source>Put back</source>
            <translation>放回列表</translation>
        </message>
        <message>
            <source>Record no answer</source>
            <translation>登记无人接听</translation>
        </message>
        <message>
            <source>Confirm rating</source>
            <translation>确认评价</translation>
        </message>
        <message>
            <source>Settle with reason</source>
            <translation>说明后办结</translation>
        </message>
        <message>
            <source>Record as unreachable</source>
            <translation>登记无法联系</translation>
        </message>
        <message>
            <source>Record late reply</source>
            <translation>登记逾期回复</translation>
        </message>
        <message>
            <source>Reopen</source>
            <translation>重新打开</translation>
        </message>
    </context>
    <context>
        <name>OrderGrade</name>
        <message>
            <source>Grade 1, serious</source>
            <translation>一级，严重</translation>
        </message>
        <message>
            <source>Grade 2, responsible likely or repeated</source>
            <translation>二级，可能有责或重复</translation>
        </message>
        <message>
            <source>Grade 3, ordinary</source>
            <translation>三级，一般</translation>
        </message>
    </context>
    <context>
        <name>OrderNext</name>
        <message>
            <source>Issue the order</source>
            <translation>签发督办单</translation>
        </message>
        <message>
            <source>Sign for the order</source>
            <translation>签收督办单</translation>
        </message>
        <message>
            <source>Rectify and feed back</source>
            <translation>整改并反馈</translation>
        </message>
        <message>
            <source>Review the feedback</source>
            <translation>审核反馈</translation>
        </message>
        <message>
            <source>Call a second time</source>
            <translation>二次回访</translation>
        </message>
        <message>
            <source>Handle again</source>
            <translation>重新办理</translation>
        </message>
        <message>
            <source>Find responsibility</source>
            <translation>认定责任</translation>
        </message>
        <message>
            <source>Decide the measure</source>
            <translation>决定追责措施</translation>
        </message>
        <message>
            <source>None</source>
            <translation>无</translation>
        </message>
    </context>
    <context>
        <name>OrderState</name>
        <message>
            <source>Drafted</source>
            <translation>拟单</translation>
        </message>
        <message>
            <source>To be signed for</source>
            <translation>待签收</translation>
        </message>
        <message>
            <source>Rectifying</source>
            <translation>整改中</translation>
        </message>
        <message>
            <source>In review</source>
            <translation>待审核</translation>
        </message>
        <message>
            <source>Second follow-up</source>
            <translation>二次回访</translation>
        </message>
        <message>
            <source>Re-handled</source>
            <translation>重办</translation>
        </message>
        <message>
            <source>Completed</source>
            <translation>办结</translation>
        </message>
        <message>
            <source>Accountability</source>
            <translation>责任追究</translation>
        </message>
        <message>
            <source>Closed out</source>
            <translation>销号</translation>
        </message>
        <message>
            <source>Merged</source>
            <translation>并单</translation>
        </message>
    </context>
    <context>
        <name>OrderStep</name>
        <message>
            <source>Issue order</source>
            <translation>签发督办单</translation>
        </message>
        <message>
            <source>Merge orders</source>
            <translation>并单</translation>
        </message>
        <message>
            <source>Sign for order</source>
            <translation>签收</translation>
        </message>
        <message>
            <source>Ask to return</source>
            <translation>申请退单</translation>
        </message>
        <message>
            <source>Return order</source>
            <translation>同意退单</translation>
        </message>
        <message>
            <source>Record contact</source>
            <translation>登记联系</translation>
        </message>
        <message>
            <source>Note progress</source>
            <translation>填报进展</translation>
        </message>
        <message>
            <source>Ask for extension</source>
            <translation>申请延期</translation>
        </message>
        <message>
            <source>Grant extension</source>
            <translation>批准延期</translation>
        </message>
        <message>
            <source>Enter feedback</source>
            <translation>填写反馈</translation>
        </message>
        <message>
            <source>Sign feedback</source>
            <translation>签发反馈</translation>
        </message>
        <message>
            <source>Accept feedback</source>
            <translation>审核通过</translation>
        </message>
        <message>
            <source>Return for rework</source>
            <translation>退回重办</translation>
        </message>
        <message>
            <source>Record satisfied</source>
            <translation>登记满意</translation>
        </message>
        <message>
            <source>Record dissatisfied</source>
            <translation>登记不满意</translation>
        </message>
        <message>
            <source>Record not reached</source>
            <translation>登记无法联系</translation>
        </message>
        <message>
            <source>Record no answer</source>
            <translation>登记无人接听</translation>
        </message>
        <message>
            <source>Close as explained</source>
            <translation>说明后办结</translation>
        </message>
        <message>
            <source>Order re-handling</source>
            <translation>责令重办</translation>
        </message>
        <message>
            <source>Find responsible</source>
            <translation>认定有责</translation>
        </message>
        <message>
            <source>Find not responsible</source>
            <translation>认定无责并销号</translation>
        </message>
        <message>
            <source>Decide measure</source>
            <translation>决定追责措施</translation>
        </message>
    </context>
    <context>
        <name>Outcome</name>
        <message>
            <source>Answered</source>
            <translation>已接通</translation>
        </message>
        <message>
            <source>No answer</source>
            <translation>无人接听</translation>
        </message>
        <message>
            <source>Wrong number</source>
            <translation>错号</translation>
        </message>
        <message>
            <source>Not in service</source>
            <translation>空号</translation>
        </message>
        <message>
            <source>Declined</source>
            <translation>拒访</translation>
        </message>
        <message>
            <source>Call back later</source>
            <translation>约定再拨</translation>
        </message>
    </context>
    <context>
        <name>PageName</name>
        <message>
            <source>Today</source>
            <translation>今日</translation>
        </message>
        <message>
            <source>Follow-up</source>
            <translation>回访</translation>
        </message>
        <message>
            <source>Orders</source>
            <translation>督办</translation>
        </message>
        <message>
            <source>Documents</source>
            <translation>文书</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>设置</translation>
        </message>
    </context>
    <context>
        <name>Parsed</name>
        <message>
            <source>Satisfied</source>
            <translation>满意</translation>
        </message>
        <message>
            <source>Basically satisfied</source>
            <translation>基本满意</translation>
        </message>
        <message>
            <source>Dissatisfied</source>
            <translation>不满意</translation>
        </message>
        <message>
            <source>Opt-out</source>
            <translation>退订</translation>
        </message>
        <message>
            <source>Invalid reply</source>
            <translation>无效回复</translation>
        </message>
    </context>
    <context>
        <name>Permission</name>
        <message>
            <source>Sign in</source>
            <translation>登录</translation>
        </message>
        <message>
            <source>Manage accounts, units and settings</source>
            <translation>管理账号、单位和参数</translation>
        </message>
        <message>
            <source>Import follow-up matters</source>
            <translation>导入回访事项</translation>
        </message>
        <message>
            <source>Run the follow-up batch</source>
            <translation>办理回访批次</translation>
        </message>
        <message>
            <source>Call the public</source>
            <translation>电话回访</translation>
        </message>
        <message>
            <source>Approve exclusions</source>
            <translation>审批不纳入回访</translation>
        </message>
        <message>
            <source>Issue orders</source>
            <translation>签发督办单</translation>
        </message>
        <message>
            <source>Approve orders</source>
            <translation>审批督办事项</translation>
        </message>
        <message>
            <source>Sign for orders</source>
            <translation>签收督办单</translation>
        </message>
        <message>
            <source>Rectify</source>
            <translation>整改</translation>
        </message>
        <message>
            <source>Sign feedback</source>
            <translation>签发反馈</translation>
        </message>
        <message>
            <source>Review feedback</source>
            <translation>审核反馈</translation>
        </message>
        <message>
            <source>Decide accountability</source>
            <translation>决定责任追究</translation>
        </message>
        <message>
            <source>See follow-up</source>
            <translation>查看回访</translation>
        </message>
        <message>
            <source>See orders</source>
            <translation>查看督办</translation>
        </message>
        <message>
            <source>See integrity matters</source>
            <translation>查看廉洁纪律事项</translation>
        </message>
        <message>
            <source>Print</source>
            <translation>打印</translation>
        </message>
        <message>
            <source>Check and back up</source>
            <translation>校验和备份</translation>
        </message>
        <message>
            <source>Register cases</source>
            <translation>登记案件</translation>
        </message>
        <message>
            <source>Handle cases</source>
            <translation>办理案件</translation>
        </message>
        <message>
            <source>Decide on filing</source>
            <translation>决定是否立案</translation>
        </message>
        <message>
            <source>Check a file at the station</source>
            <translation>所法制初审</translation>
        </message>
        <message>
            <source>Review cases</source>
            <translation>法制审核</translation>
        </message>
        <message>
            <source>Decide cases</source>
            <translation>作出处理决定</translation>
        </message>
        <message>
            <source>Approve extensions and reopening</source>
            <translation>批准延期和重新办理</translation>
        </message>
        <message>
            <source>Assign cases</source>
            <translation>指派承办人</translation>
        </message>
        <message>
            <source>Archive cases</source>
            <translation>案件归档</translation>
        </message>
        <message>
            <source>See cases</source>
            <translation>查看案件</translation>
        </message>
        <message>
            <source>Record incidents</source>
            <translation>登记警情</translation>
        </message>
        <message>
            <source>Settle incidents</source>
            <translation>办结警情</translation>
        </message>
        <message>
            <source>See incidents</source>
            <translation>查看警情</translation>
        </message>
        <message>
            <source>Import incidents</source>
            <translation>导入警情</translation>
        </message>
    </context>
    <context>
        <name>PhoneKind</name>
        <message>
            <source>Mobile number</source>
            <translation>手机号码</translation>
        </message>
        <message>
            <source>Landline</source>
            <translation>固定电话</translation>
        </message>
        <message>
            <source>Invalid number</source>
            <translation>无效号码</translation>
        </message>
    </context>
    <context>
        <name>Rating</name>
        <message>
            <source>Very satisfied</source>
            <translation>非常满意</translation>
        </message>
        <message>
            <source>Satisfied</source>
            <translation>满意</translation>
        </message>
        <message>
            <source>Basically satisfied</source>
            <translation>基本满意</translation>
        </message>
        <message>
            <source>Dissatisfied</source>
            <translation>不满意</translation>
        </message>
        <message>
            <source>Very dissatisfied</source>
            <translation>非常不满意</translation>
        </message>
    </context>
    <context>
        <name>Refusal</name>
        <message>
            <source>Not found. Nothing was changed. Reload the list and choose again.</source>
            <translation>未找到，没有任何更改。请刷新列表后重新选择。</translation>
        </message>
        <message>
            <source>This step does not fit its present state. Nothing was changed. Reload to see where it stands.</source>
            <translation>当前状态不能办理这一步，没有任何更改。请刷新查看最新状态。</translation>
        </message>
        <message>
            <source>Your role may not do this. Nothing was changed. Ask somebody whose role includes it.</source>
            <translation>您的角色不能办理此事，没有任何更改。请由有相应权限的人员办理。</translation>
        </message>
        <message>
            <source>Somebody changed it meanwhile. Your entries are kept. Reload, compare and submit again.</source>
            <translation>他人已先行修改，您填写的内容仍在。请刷新核对后重新提交。</translation>
        </message>
        <message>
            <source>Something is still missing: %1. Your entries are kept. Fill it in and submit again.</source>
            <translation>还缺少：%1。您填写的内容仍在，请补充后重新提交。</translation>
        </message>
        <message>
            <source>This value cannot be used: %1. Your entries are kept. Correct it and submit again.</source>
            <translation>内容不符合要求：%1。您填写的内容仍在，请更正后重新提交。</translation>
        </message>
        <message>
            <source>It exists already. Nothing was added. Use the one that is there.</source>
            <translation>已经存在，没有重复增加。请使用已有的一项。</translation>
        </message>
        <message>
            <source>Somebody else has to do this: it is your own matter, call or unit. Nothing was changed.</source>
            <translation>此事涉及您本人或本单位，须由他人办理，没有任何更改。</translation>
        </message>
        <message>
            <source>It is too early for this. Nothing was changed. Try again when the time has come.</source>
            <translation>时间未到，没有任何更改。请到时再办。</translation>
        </message>
        <message>
            <source>The time for this is over. Nothing was changed. Ask your supervisor how to go on.</source>
            <translation>已过办理时限，没有任何更改。请向主管请示后续办法。</translation>
        </message>
        <message>
            <source>No messages are sent in quiet hours. Nothing was sent. Send in the next sending period.</source>
            <translation>静默时段不发送短信，没有发送任何内容。请在下一发送时段办理。</translation>
        </message>
        <message>
            <source>Another desktop sends for this unit today. Nothing was sent. Send from that desktop.</source>
            <translation>今日由另一台终端负责本单位发送，没有发送任何内容。请在该终端发送。</translation>
        </message>
        <message>
            <source>Account and pass phrase do not match. Nothing was opened. Type the pass phrase again.</source>
            <translation>账号与口令不符，未予登录。请重新输入口令。</translation>
        </message>
        <message>
            <source>Too many wrong pass phrases. The account is safe. Wait ten minutes, then try again.</source>
            <translation>口令错误次数过多，账号未受影响。请十分钟后再试。</translation>
        </message>
        <message>
            <source>Only a practice workplace may do this. Nothing was changed.</source>
            <translation>仅练习工作区可以这样做，没有任何更改。</translation>
        </message>
        <message>
            <source>There is nothing of this name: %1. Nothing was changed. Check the spelling.</source>
            <translation>没有这个名称：%1。没有任何更改，请核对。</translation>
        </message>
        <message>
            <source>The rule pack is faulty: %1. The one in force stays. Correct the file and load it again.</source>
            <translation>规则包有误：%1。仍沿用现行规则，请更正文件后重新加载。</translation>
        </message>
        <message>
            <source>The file cannot be read: %1. Nothing was taken over. Check the file and try again.</source>
            <translation>文件无法读取：%1。没有导入任何内容，请检查文件后重试。</translation>
        </message>
        <message>
            <source>Cancelled. Nothing was changed.</source>
            <translation>已取消，没有任何更改。</translation>
        </message>
        <message>
            <source>The workplace folder cannot be written. Everything recorded is safe. Allow writing to the folder, then try again.</source>
            <translation>工作区文件夹不可写入，已登记的内容未受影响。请开放写入权限后重试。</translation>
        </message>
        <message>
            <source>The disk is full. Everything recorded is safe. Free some space, then try again.</source>
            <translation>磁盘已满，已登记的内容未受影响。请清理空间后重试。</translation>
        </message>
        <message>
            <source>This workplace was last opened by a newer version. Nothing was changed. Install that version, then open it again.</source>
            <translation>该工作区由更新版本的程序打开过，没有任何更改。请安装新版本后再打开。</translation>
        </message>
        <message>
            <source>Another program on this computer has this workplace open. Nothing was changed. Close it, then try again.</source>
            <translation>本机另有程序正在使用该工作区，没有任何更改。请先将其关闭后重试。</translation>
        </message>
        <message>
            <source>The record could not be read or written. What was recorded before is safe. Start the program again; if it happens again, tell the administrator.</source>
            <translation>记录读写出错，此前登记的内容未受影响。请重新启动程序，如再次出现请联系管理员。</translation>
        </message>
    </context>
    <context>
        <name>Role</name>
        <message>
            <source>No role</source>
            <translation>无角色</translation>
        </message>
        <message>
            <source>Follow-up operator</source>
            <translation>回访员</translation>
        </message>
        <message>
            <source>Opinion-centre supervisor</source>
            <translation>民意中心主管</translation>
        </message>
        <message>
            <source>Unit clerk</source>
            <translation>单位内勤</translation>
        </message>
        <message>
            <source>Responsible officer</source>
            <translation>责任民警</translation>
        </message>
        <message>
            <source>Unit chief</source>
            <translation>单位负责人</translation>
        </message>
        <message>
            <source>Next-level reviewer</source>
            <translation>上级审核人</translation>
        </message>
        <message>
            <source>Station legal officer</source>
            <translation>所法制员</translation>
        </message>
        <message>
            <source>Legal-affairs reviewer</source>
            <translation>法制审核人</translation>
        </message>
        <message>
            <source>Bureau leader</source>
            <translation>局领导</translation>
        </message>
        <message>
            <source>Inspection and discipline</source>
            <translation>督察纪检</translation>
        </message>
        <message>
            <source>Case manager</source>
            <translation>案件管理员</translation>
        </message>
        <message>
            <source>Administrator</source>
            <translation>系统管理员</translation>
        </message>
        <message>
            <source>The program</source>
            <translation>系统</translation>
        </message>
    </context>
    <context>
        <name>Setting</name>
        <message>
            <source>Morning sending starts</source>
            <translation>上午发送开始</translation>
        </message>
        <message>
            <source>Morning sending ends</source>
            <translation>上午发送截止</translation>
        </message>
        <message>
            <source>Afternoon sending starts</source>
            <translation>下午发送开始</translation>
        </message>
        <message>
            <source>Afternoon sending ends</source>
            <translation>下午发送截止</translation>
        </message>
        <message>
            <source>Replies are awaited for</source>
            <translation>回复等待时长</translation>
        </message>
        <message>
            <source>Messages to one number a day</source>
            <translation>同一号码每日短信上限</translation>
        </message>
        <message>
            <source>Messages to one number in seven days</source>
            <translation>同一号码七日短信上限</translation>
        </message>
        <message>
            <source>A call is due within</source>
            <translation>人工回访时限</translation>
        </message>
        <message>
            <source>Call attempts</source>
            <translation>拨打次数</translation>
        </message>
        <message>
            <source>Call attempts spread over</source>
            <translation>拨打跨越天数</translation>
        </message>
        <message>
            <source>Share of landlines called</source>
            <translation>固定电话抽样比例</translation>
        </message>
        <message>
            <source>Share of no replies called</source>
            <translation>未回复抽样比例</translation>
        </message>
        <message>
            <source>An opt-out holds for</source>
            <translation>退订有效期</translation>
        </message>
        <message>
            <source>An order is signed for within</source>
            <translation>签收时限</translation>
        </message>
        <message>
            <source>Longest extension</source>
            <translation>延期上限</translation>
        </message>
        <message>
            <source>Time for rework</source>
            <translation>重办时限</translation>
        </message>
        <message>
            <source>Rounds of rework</source>
            <translation>重办次数上限</translation>
        </message>
        <message>
            <source>Weight of basically satisfied</source>
            <translation>基本满意权重</translation>
        </message>
        <message>
            <source>Target: satisfaction rate</source>
            <translation>满意率目标</translation>
        </message>
        <message>
            <source>Target: problem-solving rate</source>
            <translation>问题解决率目标</translation>
        </message>
        <message>
            <source>Target: on-time completion rate</source>
            <translation>按期办结率目标</translation>
        </message>
        <message>
            <source>Prefix of order numbers</source>
            <translation>督办单发文字号</translation>
        </message>
        <message>
            <source>Name of the hotline</source>
            <translation>热线名称</translation>
        </message>
        <message>
            <source>Name of the bureau</source>
            <translation>机关名称</translation>
        </message>
        <message>
            <source>Desktop that sends for this unit</source>
            <translation>本单位发送终端</translation>
        </message>
        <message>
            <source>Folder of outgoing messages</source>
            <translation>短信交换文件夹</translation>
        </message>
        <message>
            <source>Folder whose files are imported</source>
            <translation>自动导入文件夹</translation>
        </message>
        <message>
            <source>File names and their profiles</source>
            <translation>文件名与导入模板对应</translation>
        </message>
        <message>
            <source>A file is imported after standing still for</source>
            <translation>文件静止多久后导入</translation>
        </message>
    </context>
    <context>
        <name>SettingUnit</name>
        <message>
            <source>s</source>
            <translation>秒</translation>
        </message>
        <message>
            <source>h</source>
            <translation>小时</translation>
        </message>
        <message>
            <source>d</source>
            <translation>天</translation>
        </message>
        <message>
            <source>working days</source>
            <translation>个工作日</translation>
        </message>
        <message>
            <source>%</source>
            <translation>%</translation>
        </message>
        <message>
            <source>months</source>
            <translation>个月</translation>
        </message>
        <message>
            <source>working minutes</source>
            <translation>分钟（工作时间）</translation>
        </message>
    </context>
    <context>
        <name>Solved</name>
        <message>
            <source>Solved</source>
            <translation>已解决</translation>
        </message>
        <message>
            <source>Partly solved</source>
            <translation>部分解决</translation>
        </message>
        <message>
            <source>Not solved</source>
            <translation>未解决</translation>
        </message>
    </context>
    <context>
        <name>Start</name>
        <message>
            <source>Minyi 110 Workstation</source>
            <translation>民意110案件工作站</translation>
        </message>
        <message>
            <source>Folder: %1</source>
            <translation>文件夹：%1</translation>
        </message>
        <message>
            <source>There is no workplace in this folder yet. Nothing was changed. Make one with: minyictl init</source>
            <translation>该文件夹中还没有工作区，没有任何更改。请先运行 minyictl init 建立。</translation>
        </message>
    </context>
    <context>
        <name>Today</name>
        <message>
            <source>None</source>
            <translation>无</translation>
        </message>
        <message>
            <source>Longest %1</source>
            <translation>最长 %1</translation>
        </message>
        <message>
            <source>Next in %1</source>
            <translation>最近 %1</translation>
        </message>
        <message>
            <source>None overdue</source>
            <translation>无逾期</translation>
        </message>
        <message>
            <source>%1 overdue</source>
            <translation>%1 项逾期</translation>
        </message>
        <message>
            <source>Overdue</source>
            <translation>逾期</translation>
        </message>
        <message>
            <source>Due today</source>
            <translation>今日到期</translation>
        </message>
        <message>
            <source>To call</source>
            <translation>待回访</translation>
        </message>
        <message>
            <source>Open orders</source>
            <translation>在办督办</translation>
        </message>
        <message>
            <source>Calls to come</source>
            <translation>待回访</translation>
        </message>
        <message>
            <source>Orders to come</source>
            <translation>待办督办</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>起算</translation>
        </message>
        <message>
            <source>Expiry</source>
            <translation>届满</translation>
        </message>
        <message>
            <source>Excluded</source>
            <translation>扣除</translation>
        </message>
        <message>
            <source>%1 non-working days</source>
            <translation>非工作日 %1 天</translation>
        </message>
        <message>
            <source>Remark</source>
            <translation>备注</translation>
        </message>
        <message>
            <source>Provisional: no calendar for that year yet</source>
            <translation>暂定：该年度节假日安排尚未发布</translation>
        </message>
        <message>
            <source>%1 of %2 passed</source>
            <translation>已过 %1，共 %2</translation>
        </message>
        <message>
            <source>Set by the site in its settings</source>
            <translation>本单位参数</translation>
        </message>
        <message>
            <source>Rules %1</source>
            <translation>规则 %1</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>打开</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>今天</translation>
        </message>
    </context>
    <context>
        <name>UnitKind</name>
        <message>
            <source>Municipal bureau</source>
            <translation>市局</translation>
        </message>
        <message>
            <source>Sub-bureau</source>
            <translation>分局</translation>
        </message>
        <message>
            <source>Police station</source>
            <translation>派出所</translation>
        </message>
        <message>
            <source>Public Opinion Centre</source>
            <translation>民意中心</translation>
        </message>
        <message>
            <source>Service window</source>
            <translation>办事窗口</translation>
        </message>
    </context>
    <context>
        <name>minyi::ui::Bell</name>
        <message>
            <source>Notifications</source>
            <translation>通知</translation>
        </message>
        <message numerus="yes">
            <source>%n unread</source>
            <translation>
                <numerusform>%n 条未读</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>minyi::ui::BulletBar</name>
        <message>
            <source>Value against target</source>
            <translation>数值与目标</translation>
        </message>
    </context>
    <context>
        <name>minyi::ui::ClockBar</name>
        <message>
            <source>3-day and 5-day clock</source>
            <translation>3日和5日时钟</translation>
        </message>
    </context>
    <context>
        <name>minyi::ui::DeadlineCard</name>
        <message>
            <source>Legal source</source>
            <translation>依据</translation>
        </message>
    </context>
    <context>
        <name>minyi::ui::Desk</name>
        <message>
            <source>Internal use only</source>
            <translation>内部资料 注意保管</translation>
        </message>
        <message>
            <source>No messages yet</source>
            <translation>暂无消息</translation>
        </message>
    </context>
    <context>
        <name>minyi::ui::FieldRow</name>
        <message>
            <source>%1 (required)</source>
            <translation>%1（必填）</translation>
        </message>
    </context>
    <context>
        <name>minyi::ui::FormDialog</name>
        <message>
            <source>Save</source>
            <translation>保存</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
    </context>
    <context>
        <name>minyi::ui::Funnel</name>
        <message>
            <source>Call-back funnel</source>
            <translation>回访漏斗</translation>
        </message>
    </context>
    <context>
        <name>minyi::ui::KeyHints</name>
        <message>
            <source>Keys</source>
            <translation>按键</translation>
        </message>
    </context>
    <context>
        <name>minyi::ui::LoadChart</name>
        <message>
            <source>%1 %2: %3 statutory, %4 orders</source>
            <translation>%1 %2：法定 %3 项，督办 %4 项</translation>
        </message>
        <message>
            <source>Deadlines of the next seven days</source>
            <translation>未来七日期限</translation>
        </message>
    </context>
    <context>
        <name>minyi::ui::MainWindow</name>
        <message>
            <source>Minyi 110 Workstation</source>
            <translation>民意110案件工作站</translation>
        </message>
    </context>
    <context>
        <name>minyi::ui::MaskedLabel</name>
        <message>
            <source>Show %1</source>
            <translation>显示%1</translation>
        </message>
    </context>
    <context>
        <name>minyi::ui::OptionTile</name>
        <message>
            <source>Key %1</source>
            <translation>按键 %1</translation>
        </message>
    </context>
    <context>
        <name>minyi::ui::Palette</name>
        <message>
            <source>A sealed record is in no search</source>
            <translation>封存的记录不在检索之列</translation>
        </message>
        <message>
            <source>It is opened on the page Cases, by its number and for a stated purpose</source>
            <translation>须在“案件”页凭案号并说明用途查阅</translation>
        </message>
        <message>
            <source>Matches</source>
            <translation>匹配结果</translation>
        </message>
        <message>
            <source>Search or run a command</source>
            <translation>搜索或输入命令</translation>
        </message>
        <message>
            <source>Choose</source>
            <translation>选择</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>打开</translation>
        </message>
        <message>
            <source>Commands</source>
            <translation>命令</translation>
        </message>
        <message>
            <source>Numbers</source>
            <translation>编号</translation>
        </message>
        <message>
            <source>People</source>
            <translation>人员</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>关闭</translation>
        </message>
        <message>
            <source>Best match</source>
            <translation>最佳匹配</translation>
        </message>
        <message>
            <source>Pages</source>
            <translation>页面</translation>
        </message>
        <message>
            <source>Cases</source>
            <translation>案件</translation>
        </message>
        <message>
            <source>Incidents</source>
            <translation>警情</translation>
        </message>
        <message>
            <source>Orders</source>
            <translation>督办单</translation>
        </message>
        <message>
            <source>Follow-up matters</source>
            <translation>回访事项</translation>
        </message>
        <message>
            <source>Nothing found</source>
            <translation>没有找到</translation>
        </message>
        <message>
            <source>Try a name, its initials in pinyin, a number, two characters of the text, or a test such as due&lt;3</source>
            <translation>可输入姓名、姓名拼音首字母、编号、正文中的两个字，或条件，如 期限&lt;3</translation>
        </message>
    </context>
    <context>
        <name>minyi::ui::PaletteBox</name>
        <message>
            <source>Search or run a command</source>
            <translation>搜索或输入命令</translation>
        </message>
    </context>
    <context>
        <name>minyi::ui::PieceBar</name>
        <message>
            <source>Evidence</source>
            <translation>证据</translation>
        </message>
    </context>
    <context>
        <name>minyi::ui::ProgressLine</name>
        <message>
            <source>Progress</source>
            <translation>进度</translation>
        </message>
    </context>
    <context>
        <name>minyi::ui::Rail</name>
        <message>
            <source>Pages</source>
            <translation>页面</translation>
        </message>
    </context>
    <context>
        <name>minyi::ui::RailButton</name>
        <message numerus="yes">
            <source>%n urgent</source>
            <translation>
                <numerusform>%n 项紧急</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n waiting</source>
            <translation>
                <numerusform>%n 项待办</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>minyi::ui::SettingsPage</name>
        <message>
            <source>Next field</source>
            <translation>下一项</translation>
        </message>
        <message>
            <source>Move</source>
            <translation>移动</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>修改</translation>
        </message>
        <message>
            <source>Default</source>
            <translation>默认</translation>
        </message>
        <message>
            <source>Set here</source>
            <translation>已设定</translation>
        </message>
        <message>
            <source>Not set</source>
            <translation>未设定</translation>
        </message>
        <message>
            <source>Change: %1</source>
            <translation>修改：%1</translation>
        </message>
        <message>
            <source>A time of the day, as hours and minutes.</source>
            <translation>一天中的时刻，按时:分填写。</translation>
        </message>
        <message>
            <source>From %1 to %2 %3</source>
            <translation>%1 至 %2 %3</translation>
        </message>
        <message>
            <source>The value counts from today on. What was decided before keeps the old one.</source>
            <translation>自今日起生效，此前已作的决定仍按原值。</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>参数值</translation>
        </message>
        <message>
            <source>Change setting</source>
            <translation>修改参数</translation>
        </message>
        <message>
            <source>Keep as it is</source>
            <translation>保持不变</translation>
        </message>
        <message>
            <source>Setting changed</source>
            <translation>参数已修改</translation>
        </message>
        <message>
            <source>Appearance</source>
            <translation>显示</translation>
        </message>
        <message>
            <source>Parameters of the site</source>
            <translation>单位参数</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>语言</translation>
        </message>
        <message>
            <source>Theme</source>
            <translation>主题</translation>
        </message>
        <message>
            <source>Text size</source>
            <translation>字号</translation>
        </message>
        <message>
            <source>Lock when idle</source>
            <translation>闲置锁定</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>浅色</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>深色</translation>
        </message>
        <message>
            <source>After %1 minutes</source>
            <translation>%1 分钟后</translation>
        </message>
        <message>
            <source>Never</source>
            <translation>不锁定</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>设置</translation>
        </message>
    </context>
    <context>
        <name>minyi::ui::SignIn</name>
        <message>
            <source>Locked: %1</source>
            <translation>已锁定：%1</translation>
        </message>
        <message>
            <source>Sign in to Minyi 110 Workstation</source>
            <translation>登录民意110案件工作站</translation>
        </message>
        <message>
            <source>What was typed is kept. Continue, or let somebody else work here.</source>
            <translation>已填写的内容均已保留。可继续使用，或由他人登录。</translation>
        </message>
        <message>
            <source>A practice workplace: nothing here is real. Choose who you want to be.</source>
            <translation>练习工作区：数据均为虚构。请选择登录身份。</translation>
        </message>
        <message>
            <source>Use your own account: everything is recorded under it.</source>
            <translation>请使用本人账号，所有操作均记录在该账号名下。</translation>
        </message>
        <message>
            <source>Accounts</source>
            <translation>账号</translation>
        </message>
        <message>
            <source>Account</source>
            <translation>账号</translation>
        </message>
        <message>
            <source>Pass phrase</source>
            <translation>口令</translation>
        </message>
        <message>
            <source>Continue</source>
            <translation>继续</translation>
        </message>
        <message>
            <source>Sign in</source>
            <translation>登录</translation>
        </message>
        <message>
            <source>Other user</source>
            <translation>其他用户</translation>
        </message>
    </context>
    <context>
        <name>minyi::ui::Skeleton</name>
        <message>
            <source>Loading</source>
            <translation>正在加载</translation>
        </message>
    </context>
    <context>
        <name>minyi::ui::StackedBar</name>
        <message>
            <source>Progress of the batch</source>
            <translation>批次进度</translation>
        </message>
    </context>
    <context>
        <name>minyi::ui::StatusBar</name>
        <message>
            <source>Status bar</source>
            <translation>状态栏</translation>
        </message>
    </context>
    <context>
        <name>minyi::ui::Stepper</name>
        <message>
            <source>done</source>
            <translation>已完成</translation>
        </message>
        <message>
            <source>now</source>
            <translation>进行中</translation>
        </message>
        <message>
            <source>later</source>
            <translation>未开始</translation>
        </message>
        <message>
            <source>Steps</source>
            <translation>步骤</translation>
        </message>
    </context>
    <context>
        <name>minyi::ui::Timeline</name>
        <message>
            <source>Timeline</source>
            <translation>时间线</translation>
        </message>
    </context>
    <context>
        <name>minyi::ui::Toast</name>
        <message>
            <source>%1 (%2 s)</source>
            <translation>%1（%2 秒）</translation>
        </message>
    </context>
    <context>
        <name>minyi::ui::TodayPage</name>
        <message>
            <source>Move</source>
            <translation>移动</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>打开</translation>
        </message>
        <message>
            <source>Next step</source>
            <translation>办理下一步</translation>
        </message>
        <message>
            <source>Why this date</source>
            <translation>期限依据</translation>
        </message>
        <message>
            <source>Jump to group</source>
            <translation>切换分组</translation>
        </message>
        <message>
            <source>My work</source>
            <translation>我的待办</translation>
        </message>
        <message>
            <source>Deadlines, next 7 days</source>
            <translation>未来 7 日期限</translation>
        </message>
        <message>
            <source>09:00 follow-up batch</source>
            <translation>09:00 回访批次</translation>
        </message>
        <message>
            <source>Open follow-up</source>
            <translation>进入回访</translation>
        </message>
        <message>
            <source>Nothing is waiting for you</source>
            <translation>没有待办事项</translation>
        </message>
        <message>
            <source>New calls and orders appear here by themselves.</source>
            <translation>新的回访和督办会自动出现在这里。</translation>
        </message>
        <message>
            <source>%1 items, least time first</source>
            <translation>%1 件，按剩余期限排序</translation>
        </message>
        <message>
            <source>Satisfied</source>
            <translation>满意</translation>
        </message>
        <message>
            <source>Basically</source>
            <translation>基本满意</translation>
        </message>
        <message>
            <source>Dissatisfied</source>
            <translation>不满意</translation>
        </message>
        <message>
            <source>No reply</source>
            <translation>无回复</translation>
        </message>
        <message>
            <source>Sent</source>
            <translation>已发送</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>今日</translation>
        </message>
    </context>
    <context>
        <name>minyi::ui::TopBar</name>
        <message>
            <source>Top bar</source>
            <translation>顶栏</translation>
        </message>
    </context>
    <context>
        <name>SearchKey</name>
        <message>
            <source>Kind</source>
            <translation>类别</translation>
        </message>
        <message>
            <source>Unit</source>
            <translation>单位</translation>
        </message>
        <message>
            <source>State</source>
            <translation>状态</translation>
        </message>
        <message>
            <source>Officer</source>
            <translation>主办</translation>
        </message>
        <message>
            <source>Days left</source>
            <translation>余天数</translation>
        </message>
    </context>
    <context>
        <name>SearchFault</name>
        <message>
            <source>a value is missing</source>
            <translation>缺少内容</translation>
        </message>
        <message>
            <source>only a colon is possible here</source>
            <translation>此处只能用冒号</translation>
        </message>
        <message>
            <source>not a number of days</source>
            <translation>不是天数</translation>
        </message>
        <message>
            <source>no such kind</source>
            <translation>没有此类别</translation>
        </message>
        <message>
            <source>no such state</source>
            <translation>没有此状态</translation>
        </message>
        <message>
            <source>no such unit</source>
            <translation>没有此单位</translation>
        </message>
        <message>
            <source>no such officer</source>
            <translation>没有此人员</translation>
        </message>
    </context>
</TS>
