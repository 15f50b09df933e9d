<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Action</name>
    <message>
        <source>Go to Cases</source>
        <translation>转到案件</translation>
    </message>
    <message>
        <source>Export the list</source>
        <translation>导出列表</translation>
    </message>
    <message>
        <source>Hand over cases</source>
        <translation>移交案件</translation>
    </message>
    <message>
        <source>Name a stand-in</source>
        <translation>指定代办人</translation>
    </message>
    <message>
        <source>Go to Incidents</source>
        <translation>转到接处警</translation>
    </message>
    <message>
        <source>Import a file</source>
        <translation>导入文件</translation>
    </message>
</context>
<context>
    <name>CaseClass</name>
    <message>
        <source>Administrative</source>
        <translation>行政</translation>
    </message>
    <message>
        <source>Criminal</source>
        <translation>刑事</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>外部</translation>
    </message>
</context>
<context>
    <name>CaseDue</name>
    <message>
        <source>Overdue</source>
        <translation>逾期</translation>
    </message>
    <message>
        <source>Due today</source>
        <translation>今日到期</translation>
    </message>
    <message>
        <source>Due in 3 days</source>
        <translation>3日内到期</translation>
    </message>
    <message>
        <source>Due in 7 days</source>
        <translation>7日内到期</translation>
    </message>
</context>
<context>
    <name>CaseNumber</name>
    <message>
        <source>%1 crim [%2] %3-%4</source>
        <translation>%1刑〔%2〕%3-%4</translation>
    </message>
    <message>
        <source>%1 adm [%2] %3-%4</source>
        <translation>%1行〔%2〕%3-%4</translation>
    </message>
</context>
<context>
    <name>CaseRole</name>
    <message>
        <source>Reporter</source>
        <translation>报案人</translation>
    </message>
    <message>
        <source>Suspect</source>
        <translation>嫌疑人</translation>
    </message>
    <message>
        <source>Party</source>
        <translation>当事人</translation>
    </message>
    <message>
        <source>Victim</source>
        <translation>被害人</translation>
    </message>
    <message>
        <source>Witness</source>
        <translation>证人</translation>
    </message>
    <message>
        <source>Guardian</source>
        <translation>监护人</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>其他</translation>
    </message>
</context>
<context>
    <name>CaseRoleAdministrative</name>
    <message>
        <source>Suspect</source>
        <translation>违法嫌疑人</translation>
    </message>
    <message>
        <source>Victim</source>
        <translation>被侵害人</translation>
    </message>
</context>
<context>
    <name>CaseRoleCriminal</name>
    <message>
        <source>Suspect</source>
        <translation>犯罪嫌疑人</translation>
    </message>
    <message>
        <source>Victim</source>
        <translation>被害人</translation>
    </message>
</context>
<context>
    <name>CaseSort</name>
    <message>
        <source>by deadline</source>
        <translation>按期限</translation>
    </message>
    <message>
        <source>by report</source>
        <translation>按接报时间</translation>
    </message>
    <message>
        <source>by number</source>
        <translation>按案号</translation>
    </message>
    <message>
        <source>by stage</source>
        <translation>按阶段</translation>
    </message>
</context>
<context>
    <name>CaseStage</name>
    <message>
        <source>Reported</source>
        <translation>接报</translation>
    </message>
    <message>
        <source>Filing</source>
        <translation>立案</translation>
    </message>
    <message>
        <source>Investigation</source>
        <translation>调查</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>审核</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>决定</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>送达</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>回访</translation>
    </message>
    <message>
        <source>Acceptance</source>
        <translation>受案</translation>
    </message>
    <message>
        <source>Detection</source>
        <translation>侦查</translation>
    </message>
    <message>
        <source>Prosecution</source>
        <translation>移送</translation>
    </message>
</context>
<context>
    <name>CaseState</name>
    <message>
        <source>Checking</source>
        <translation>审查</translation>
    </message>
    <message>
        <source>Not filed</source>
        <translation>不予立案</translation>
    </message>
    <message>
        <source>Transferred</source>
        <translation>移送</translation>
    </message>
    <message>
        <source>Filed</source>
        <translation>立案</translation>
    </message>
    <message>
        <source>Investigating</source>
        <translation>调查</translation>
    </message>
    <message>
        <source>Mediated</source>
        <translation>调解</translation>
    </message>
    <message>
        <source>Fast review</source>
        <translation>快速审核</translation>
    </message>
    <message>
        <source>Legal review</source>
        <translation>法制审核</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>告知</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>决定</translation>
    </message>
    <message>
        <source>Executing</source>
        <translation>执行</translation>
    </message>
    <message>
        <source>Case closed</source>
        <translation>结案</translation>
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
        <source>Turned criminal</source>
        <translation>转为刑事</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>受案</translation>
    </message>
    <message>
        <source>Turned administrative</source>
        <translation>转为行政</translation>
    </message>
    <message>
        <source>Coercive measures</source>
        <translation>侦查措施</translation>
    </message>
    <message>
        <source>In custody</source>
        <translation>刑事拘留</translation>
    </message>
    <message>
        <source>Arrested</source>
        <translation>逮捕</translation>
    </message>
    <message>
        <source>On bail</source>
        <translation>取保候审</translation>
    </message>
    <message>
        <source>Residential surveillance</source>
        <translation>监视居住</translation>
    </message>
    <message>
        <source>Investigation concluded</source>
        <translation>侦查终结</translation>
    </message>
    <message>
        <source>Sent for prosecution</source>
        <translation>移送起诉</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>撤案</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>外部导入</translation>
    </message>
</context>
<context>
    <name>CaseStep</name>
    <message>
        <source>File the case</source>
        <translation>立案</translation>
    </message>
    <message>
        <source>Decline to file</source>
        <translation>不予立案</translation>
    </message>
    <message>
        <source>Transfer the case</source>
        <translation>移送案件</translation>
    </message>
    <message>
        <source>Begin investigating</source>
        <translation>开展调查</translation>
    </message>
    <message>
        <source>Record mediation</source>
        <translation>调解达成</translation>
    </message>
    <message>
        <source>Mediation kept</source>
        <translation>调解履行</translation>
    </message>
    <message>
        <source>Mediation failed</source>
        <translation>调解未履行</translation>
    </message>
    <message>
        <source>Use the fast procedure</source>
        <translation>快速办理</translation>
    </message>
    <message>
        <source>Submit for legal review</source>
        <translation>提交法制审核</translation>
    </message>
    <message>
        <source>Agree</source>
        <translation>同意</translation>
    </message>
    <message>
        <source>Return to supplement</source>
        <translation>退回补充</translation>
    </message>
    <message>
        <source>Return to correct</source>
        <translation>责令纠正</translation>
    </message>
    <message>
        <source>Disagree</source>
        <translation>不同意</translation>
    </message>
    <message>
        <source>Notice given</source>
        <translation>告知当事人</translation>
    </message>
    <message>
        <source>Decide a penalty</source>
        <translation>决定处罚</translation>
    </message>
    <message>
        <source>Decide no penalty</source>
        <translation>决定不予处罚</translation>
    </message>
    <message>
        <source>Turn criminal</source>
        <translation>转为刑事案件</translation>
    </message>
    <message>
        <source>Record execution</source>
        <translation>执行完毕</translation>
    </message>
    <message>
        <source>Archive the case</source>
        <translation>归档</translation>
    </message>
    <message>
        <source>End the investigation</source>
        <translation>终止调查</translation>
    </message>
    <message>
        <source>Reopen the case</source>
        <translation>重新办理</translation>
    </message>
    <message>
        <source>Turn administrative</source>
        <translation>转为行政案件</translation>
    </message>
    <message>
        <source>Take measures</source>
        <translation>采取侦查措施</translation>
    </message>
    <message>
        <source>Summon</source>
        <translation>传唤</translation>
    </message>
    <message>
        <source>Detain</source>
        <translation>刑事拘留</translation>
    </message>
    <message>
        <source>Ask for arrest</source>
        <translation>提请逮捕</translation>
    </message>
    <message>
        <source>Record the arrest</source>
        <translation>执行逮捕</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>释放</translation>
    </message>
    <message>
        <source>Grant bail</source>
        <translation>取保候审</translation>
    </message>
    <message>
        <source>Put under surveillance</source>
        <translation>监视居住</translation>
    </message>
    <message>
        <source>Lift the measure</source>
        <translation>解除措施</translation>
    </message>
    <message>
        <source>Conclude the investigation</source>
        <translation>侦查终结</translation>
    </message>
    <message>
        <source>Send for prosecution</source>
        <translation>移送起诉</translation>
    </message>
    <message>
        <source>Sent back by prosecutors</source>
        <translation>退回补充侦查</translation>
    </message>
    <message>
        <source>Withdraw the case</source>
        <translation>撤销案件</translation>
    </message>
    <message>
        <source>File again</source>
        <translation>重新立案</translation>
    </message>
</context>
<context>
    <name>CaseSubtype</name>
    <message>
        <source>Assault</source>
        <translation>殴打他人</translation>
    </message>
    <message>
        <source>Theft</source>
        <translation>盗窃</translation>
    </message>
    <message>
        <source>Fraud</source>
        <translation>诈骗</translation>
    </message>
    <message>
        <source>Damage to property</source>
        <translation>故意损毁财物</translation>
    </message>
    <message>
        <source>Gambling</source>
        <translation>赌博</translation>
    </message>
    <message>
        <source>Drug use</source>
        <translation>吸毒</translation>
    </message>
    <message>
        <source>Threats and insults</source>
        <translation>威胁侮辱</translation>
    </message>
    <message>
        <source>Noise</source>
        <translation>噪声扰民</translation>
    </message>
    <message>
        <source>Dogs</source>
        <translation>犬只管理</translation>
    </message>
    <message>
        <source>Letting registration</source>
        <translation>出租房屋登记</translation>
    </message>
    <message>
        <source>Disturbance</source>
        <translation>寻衅滋事</translation>
    </message>
    <message>
        <source>Imitation firearms</source>
        <translation>仿真枪</translation>
    </message>
    <message>
        <source>Cyber</source>
        <translation>网络违法</translation>
    </message>
    <message>
        <source>Fireworks</source>
        <translation>烟花爆竹</translation>
    </message>
    <message>
        <source>Domestic violence</source>
        <translation>家庭暴力</translation>
    </message>
    <message>
        <source>Unregistered lodging</source>
        <translation>未办住宿登记</translation>
    </message>
    <message>
        <source>Overstay</source>
        <translation>非法居留</translation>
    </message>
    <message>
        <source>Illegal work</source>
        <translation>非法就业</translation>
    </message>
    <message>
        <source>Traffic</source>
        <translation>交通违法</translation>
    </message>
    <message>
        <source>Security guards</source>
        <translation>保安服务</translation>
    </message>
    <message>
        <source>Hotels</source>
        <translation>旅馆业</translation>
    </message>
    <message>
        <source>Entertainment</source>
        <translation>娱乐场所</translation>
    </message>
    <message>
        <source>Scrap dealers</source>
        <translation>废旧金属收购</translation>
    </message>
    <message>
        <source>Chemicals</source>
        <translation>易制毒易制爆</translation>
    </message>
    <message>
        <source>Internal security</source>
        <translation>内部治安保卫</translation>
    </message>
    <message>
        <source>Network security</source>
        <translation>网络安全</translation>
    </message>
    <message>
        <source>Economic crime</source>
        <translation>经济犯罪</translation>
    </message>
</context>
<context>
    <name>CaseView</name>
    <message>
        <source>My cases</source>
        <translation>我主办的</translation>
    </message>
    <message>
        <source>Due today</source>
        <translation>今日到期</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>逾期</translation>
    </message>
    <message>
        <source>In legal review</source>
        <translation>法制审核中</translation>
    </message>
    <message>
        <source>Nobody&apos;s yet</source>
        <translation>待分派</translation>
    </message>
    <message>
        <source>Open here</source>
        <translation>本所在办</translation>
    </message>
    <message>
        <source>All, closed too</source>
        <translation>全部（含已结）</translation>
    </message>
</context>
<context>
    <name>Column</name>
        <message>
            <source>Evidence</source>
            <translation>证据</translation>
        </message>
    <message>
        <source>Case</source>
        <translation>案号</translation>
    </message>
    <message>
        <source>Case and people</source>
        <translation>案由与当事人</translation>
    </message>
    <message>
        <source>Handler</source>
        <translation>主办</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>接报</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>届满</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>当事人</translation>
    </message>
    <message>
        <source>Filing limit</source>
        <translation>立案时限</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>接警编号</translation>
    </message>
    <message>
        <source>Kind and place</source>
        <translation>类别与地点</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>处理结果</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>接警</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>渠道</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>处理时间</translation>
    </message>
</context>
<context>
    <name>HandOver</name>
    <message>
        <source>Leave</source>
        <translation>休假</translation>
    </message>
    <message>
        <source>Transfer of post</source>
        <translation>调离</translation>
    </message>
</context>
<context>
    <name>ImportKind</name>
    <message>
        <source>People served (to be asked)</source>
        <translation>被服务群众（待回访）</translation>
    </message>
    <message>
        <source>Event log of cases</source>
        <translation>案件事件日志</translation>
    </message>
    <message>
        <source>Incidents (110, 122)</source>
        <translation>警情（110、122）</translation>
    </message>
</context>
<context>
    <name>ImportTarget</name>
    <message>
        <source>Source number</source>
        <translation>来源编号</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Handler</source>
        <translation>经办人</translation>
    </message>
    <message>
        <source>Item handled</source>
        <translation>办理事项</translation>
    </message>
    <message>
        <source>Handled at</source>
        <translation>办理时间</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Exclusion</source>
        <translation>排除原因</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>案件名称</translation>
    </message>
    <message>
        <source>Kind of case</source>
        <translation>案由</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>摘要</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>立案时间</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>结案时间</translation>
    </message>
    <message>
        <source>Event number</source>
        <translation>事件编号</translation>
    </message>
    <message>
        <source>Time of the event</source>
        <translation>事件时间</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>环节</translation>
    </message>
    <message>
        <source>Who did it</source>
        <translation>办理人</translation>
    </message>
    <message>
        <source>Unit of the event</source>
        <translation>办理单位</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>接警时间</translation>
    </message>
    <message>
        <source>Dispatched</source>
        <translation>派警时间</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>到场时间</translation>
    </message>
    <message>
        <source>Fed back</source>
        <translation>反馈时间</translation>
    </message>
    <message>
        <source>Kind of incident</source>
        <translation>警情类别</translation>
    </message>
    <message>
        <source>Complex</source>
        <translation>疑难复杂</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>处理结果</translation>
    </message>
    <message>
        <source>Time of the outcome</source>
        <translation>处理时间</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>处理说明</translation>
    </message>
    <message>
        <source>Case number</source>
        <translation>案件编号</translation>
    </message>
    <message>
        <source>Linked to</source>
        <translation>关联警情</translation>
    </message>
</context>
<context>
    <name>ImportTrust</name>
    <message>
        <source>left out</source>
        <translation>不导入</translation>
    </message>
    <message>
        <source>sure</source>
        <translation>确定</translation>
    </message>
    <message>
        <source>likely</source>
        <translation>较可能</translation>
    </message>
    <message>
        <source>please look</source>
        <translation>请核对</translation>
    </message>
</context>
<context>
    <name>IncidentChannel</name>
    <message>
        <source>110 call</source>
        <translation>110接警</translation>
    </message>
    <message>
        <source>122 call</source>
        <translation>122接警</translation>
    </message>
</context>
<context>
    <name>IncidentOutcome</name>
    <message>
        <source>Filed</source>
        <translation>立案</translation>
    </message>
    <message>
        <source>Not filed</source>
        <translation>不予立案</translation>
    </message>
    <message>
        <source>Transferred</source>
        <translation>移送</translation>
    </message>
    <message>
        <source>Mediated on the spot</source>
        <translation>现场调解</translation>
    </message>
    <message>
        <source>No violation</source>
        <translation>无违法事实</translation>
    </message>
    <message>
        <source>Linked to an earlier one</source>
        <translation>并入在先警情</translation>
    </message>
</context>
<context>
    <name>IncidentStatus</name>
    <message>
        <source>Without an outcome</source>
        <translation>未处理</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>逾期</translation>
    </message>
    <message>
        <source>Settled in time</source>
        <translation>按期处理</translation>
    </message>
    <message>
        <source>Filed late</source>
        <translation>逾期立案</translation>
    </message>
</context>
<context>
    <name>IncidentView</name>
    <message>
        <source>Unfiled or late</source>
        <translation>未立案与逾期立案</translation>
    </message>
    <message>
        <source>No outcome</source>
        <translation>未处理</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>逾期</translation>
    </message>
    <message>
        <source>Filed late</source>
        <translation>逾期立案</translation>
    </message>
    <message>
        <source>Settled in time</source>
        <translation>按期处理</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
</context>
<context>
    <name>PageName</name>
    <message>
        <source>Cases</source>
        <translation>案件</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>接处警</translation>
    </message>
</context>
<context>
    <name>RowFault</name>
    <message>
        <source>missing</source>
        <translation>缺失</translation>
    </message>
    <message>
        <source>not a time</source>
        <translation>不是时间</translation>
    </message>
    <message>
        <source>out of range</source>
        <translation>超出范围</translation>
    </message>
    <message>
        <source>an unknown word</source>
        <translation>未知词语</translation>
    </message>
    <message>
        <source>too long</source>
        <translation>过长</translation>
    </message>
    <message>
        <source>a character that cannot be</source>
        <translation>非法字符</translation>
    </message>
    <message>
        <source>twice in the file</source>
        <translation>文件内重复</translation>
    </message>
    <message>
        <source>too few fields</source>
        <translation>列数不足</translation>
    </message>
    <message>
        <source>too many fields</source>
        <translation>列数过多</translation>
    </message>
    <message>
        <source>a quotation mark out of place</source>
        <translation>引号错误</translation>
    </message>
    <message>
        <source>an error cell</source>
        <translation>错误单元格</translation>
    </message>
    <message>
        <source>not JSON</source>
        <translation>不是 JSON</translation>
    </message>
    <message>
        <source>not flat</source>
        <translation>不是扁平对象</translation>
    </message>
    <message>
        <source>a key twice</source>
        <translation>键重复</translation>
    </message>
    <message>
        <source>contradicts what is known</source>
        <translation>与已有记录矛盾</translation>
    </message>
    <message>
        <source>an unknown unit</source>
        <translation>未知单位</translation>
    </message>
</context>
<context>
    <name>minyi::ui::CaseDetail</name>
        <message>
            <source>Bind the file</source>
            <translation>装订案卷</translation>
        </message>
        <message>
            <source>%1 waits for the file to be bound.</source>
            <translation>%1须先装订案卷。</translation>
        </message>
        <message>
            <source>%1 waits for a paper: %2.</source>
            <translation>%1须先制作文书：%2。</translation>
        </message>
        <message>
            <source>The record is sealed with it (Law art. 136): it leaves all lists, searches and counts, and is opened for a stated purpose only.</source>
            <translation>归档时案卷一并封存（《治安管理处罚法》第一百三十六条）：不再出现在列表、检索和统计中，须说明用途方可查阅。</translation>
        </message>
    <message>
        <source>No case chosen</source>
        <translation>未选择案件</translation>
    </message>
    <message>
        <source>Choose one in the list with J and K; E takes its next step.</source>
        <translation>用 J、K 在列表中选择；按 E 办理下一步。</translation>
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
        <source>Print this case</source>
        <translation>打印本案</translation>
    </message>
    <message>
        <source>nobody handles it yet</source>
        <translation>尚未分派</translation>
    </message>
    <message>
        <source>handled by %1</source>
        <translation>主办 %1</translation>
    </message>
    <message>
        <source>with %1</source>
        <translation>协办 %1</translation>
    </message>
    <message>
        <source>%1 stands in</source>
        <translation>%1 代办</translation>
    </message>
    <message>
        <source>reported %1</source>
        <translation>%1 接报</translation>
    </message>
    <message>
        <source>Kept as another system tells it; it has no steps here.</source>
        <translation>由其他系统导入，按原样保存，本机不办理。</translation>
    </message>
    <message>
        <source>At %1. No step of yours now.</source>
        <translation>当前：%1。暂无须由您办理的步骤。</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>分派</translation>
    </message>
    <message>
        <source>Assign anew</source>
        <translation>重新分派</translation>
    </message>
    <message>
        <source>Deadlines</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>extended %1 times</source>
        <translation>已延长 %1 次</translation>
    </message>
    <message>
        <source>complex</source>
        <translation>情况复杂</translation>
    </message>
    <message>
        <source>an enterprise is concerned</source>
        <translation>涉企</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>案情</translation>
    </message>
    <message>
        <source>Kind of case</source>
        <translation>案由</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>What is reported</source>
        <translation>报案情况</translation>
    </message>
    <message>
        <source>Correct the facts</source>
        <translation>更正案情</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>时间线</translation>
    </message>
</context>
<context>
    <name>minyi::ui::CaseFilter</name>
    <message>
        <source>Type a name above to find the others.</source>
        <translation>其余请在上方输入名称查找。</translation>
    </message>
    <message>
        <source>%1 states</source>
        <translation>%1 个阶段</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>我的</translation>
    </message>
    <message>
        <source>Nobody&apos;s</source>
        <translation>待分派</translation>
    </message>
    <message>
        <source>Closed too</source>
        <translation>含已结</translation>
    </message>
    <message>
        <source>Filter views and conditions</source>
        <translation>筛选视图与条件</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Handler</source>
        <translation>主办</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Closed cases too</source>
        <translation>包括已结案件</translation>
    </message>
</context>
<context>
    <name>PenaltyFields</name>
    <message>
        <source> yuan</source>
        <translation> 元</translation>
    </message>
    <message>
        <source>Fine</source>
        <translation>罚款</translation>
    </message>
    <message>
        <source>Days of detention</source>
        <translation>拘留日数</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>No penalty, because</source>
        <translation>不予处罚，理由</translation>
    </message>
</context>
<context>
    <name>minyi::ui::CaseForms</name>
    <message>
        <source>Register case</source>
        <translation>登记案件</translation>
    </message>
    <message>
        <source>The number is given on registering; a decision on filing is due within 24 hours, 3 days if it is complex.</source>
        <translation>登记时编号；24 小时内决定是否立案，情况复杂的 3 日。</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>案件名称</translation>
    </message>
    <message>
        <source>Kind of case</source>
        <translation>案由</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>What is reported</source>
        <translation>报案情况</translation>
    </message>
    <message>
        <source>Who reports</source>
        <translation>报案人</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Handler</source>
        <translation>主办</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>暂不分派</translation>
    </message>
    <message>
        <source>Complex: three days to decide</source>
        <translation>情况复杂：3 日内决定</translation>
    </message>
    <message>
        <source>Registered: %1</source>
        <translation>已登记：%1</translation>
    </message>
    <message>
        <source>Grounds</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>A station decides on a warning or up to 1,000 yuan; detention and more is for the bureau.</source>
        <translation>派出所可决定警告或 1000 元以下罚款；拘留和更重的处罚由公安局决定。</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>分派</translation>
    </message>
    <message>
        <source>Second officer</source>
        <translation>协办</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Assigned to %1</source>
        <translation>已分派给 %1</translation>
    </message>
    <message>
        <source>Correct the facts</source>
        <translation>更正案情</translation>
    </message>
    <message>
        <source>The facts are corrected</source>
        <translation>案情已更正</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>移交</translation>
    </message>
    <message>
        <source>All open cases of one officer go to another: all of them, or none.</source>
        <translation>把一名民警的全部在办案件移交给另一名民警：要么全部移交，要么都不移交。</translation>
    </message>
    <message>
        <source>From</source>
        <translation>移交人</translation>
    </message>
    <message>
        <source>To</source>
        <translation>接收人</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Cases handed over: %1</source>
        <translation>已移交 %1 件</translation>
    </message>
    <message>
        <source>Name a stand-in</source>
        <translation>指定代办人</translation>
    </message>
    <message>
        <source>He may do with the open cases what the absent officer may, from the first day to the last.</source>
        <translation>在起止日期内，代办人可以办理该民警的在办案件。</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>请假民警</translation>
    </message>
    <message>
        <source>Stands in</source>
        <translation>代办人</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>开始日期</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>结束日期</translation>
    </message>
    <message>
        <source>%1 stands in</source>
        <translation>%1 代办</translation>
    </message>
    <message>
        <source>The view is deleted</source>
        <translation>视图已删除</translation>
    </message>
    <message>
        <source>Save as view</source>
        <translation>存为视图</translation>
    </message>
    <message>
        <source>Share with the unit</source>
        <translation>与本单位共享</translation>
    </message>
    <message>
        <source>The view is saved</source>
        <translation>视图已保存</translation>
    </message>
</context>
<context>
    <name>minyi::ui::CaseViews</name>
    <message>
        <source>Own conditions</source>
        <translation>自定条件</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>视图</translation>
    </message>
</context>
<context>
    <name>minyi::ui::CasesPage</name>
    <message>
        <source>At %1. No step of yours now.</source>
        <translation>当前：%1。暂无须由您办理的步骤。</translation>
    </message>
    <message>
        <source>up and down</source>
        <translation>上下</translation>
    </message>
    <message>
        <source>next step</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>order</source>
        <translation>排序</translation>
    </message>
    <message>
        <source>hand over</source>
        <translation>移交</translation>
    </message>
    <message>
        <source>fold panes</source>
        <translation>收起面板</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>案件</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>New case</source>
        <translation>新建案件</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>No case matches the conditions</source>
        <translation>没有符合条件的案件</translation>
    </message>
    <message>
        <source>No open case</source>
        <translation>没有在办案件</translation>
    </message>
    <message>
        <source>Esc in the list empties them.</source>
        <translation>在列表中按 Esc 清除条件。</translation>
    </message>
    <message>
        <source>Ctrl+N registers one.</source>
        <translation>按 Ctrl+N 登记一件。</translation>
    </message>
    <message>
        <source>without %1</source>
        <translation>去掉 %1</translation>
    </message>
    <message>
        <source>Delete view</source>
        <translation>删除视图</translation>
    </message>
    <message>
        <source>Save as view</source>
        <translation>存为视图</translation>
    </message>
    <message>
        <source>%1 of %2 open</source>
        <translation>%1 / 在办 %2 件</translation>
    </message>
    <message>
        <source>In the list: %1</source>
        <translation>共 %1 件</translation>
    </message>
    <message>
        <source>%1, turned round</source>
        <translation>%1（倒序）</translation>
    </message>
</context>
<context>
    <name>minyi::ui::FormDesk</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>minyi::ui::ImportMapping</name>
    <message>
        <source>Column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>示例值</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>对应</translation>
    </message>
    <message>
        <source>Guess</source>
        <translation>识别</translation>
    </message>
    <message>
        <source>%1 becomes</source>
        <translation>%1 对应</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>不导入</translation>
    </message>
    <message>
        <source> (needed)</source>
        <translation>（必需）</translation>
    </message>
</context>
<context>
    <name>minyi::ui::ImportWizard</name>
    <message>
        <source>%1, %2 KB</source>
        <translation>%1，%2 KB</translation>
    </message>
    <message>
        <source>Pasted table</source>
        <translation>粘贴的表格</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>选择文件</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt *.xlsx *.jsonl *.json);;All files (*)</source>
        <translation>表格 (*.csv *.tsv *.txt *.xlsx *.jsonl *.json);;所有文件 (*)</translation>
    </message>
    <message>
        <source>The file cannot be read, or is larger than 512 MB. Nothing was changed.</source>
        <translation>无法读取该文件，或文件超过 512 MB。没有任何更改。</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列对应</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>核对</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>上一步</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Reading; nothing is written.</source>
        <translation>正在读取，未写入任何内容。</translation>
    </message>
    <message>
        <source>Importing.</source>
        <translation>正在导入。</translation>
    </message>
    <message>
        <source>Nothing was imported.</source>
        <translation>没有导入任何内容。</translation>
    </message>
    <message>
        <source>Read %1, new %2, known %3, rejected %4</source>
        <translation>读取 %1，新增 %2，已有 %3，拒绝 %4</translation>
    </message>
    <message>
        <source>There is nothing new to import.</source>
        <translation>没有可导入的新内容。</translation>
    </message>
    <message>
        <source>The rejected rows are in the file, to be mended and imported again.</source>
        <translation>被拒绝的行已写入文件，更正后可再次导入。</translation>
    </message>
    <message>
        <source>The file could not be written. Nothing was changed.</source>
        <translation>无法写入文件。没有任何更改。</translation>
    </message>
    <message>
        <source>Taken back: %1 rows are gone again.</source>
        <translation>已撤回：%1 行已移除。</translation>
    </message>
    <message>
        <source>Import a file</source>
        <translation>导入文件</translation>
    </message>
    <message>
        <source>%1 rows read</source>
        <translation>已读取 %1 行</translation>
    </message>
    <message>
        <source>Paste a table</source>
        <translation>粘贴表格</translation>
    </message>
    <message>
        <source>CSV, workbook (XLSX) or JSON lines; found out by content.</source>
        <translation>CSV、工作簿（XLSX）或 JSON 行；按内容识别。</translation>
    </message>
    <message>
        <source>How it is read</source>
        <translation>读取方式</translation>
    </message>
    <message>
        <source>Find out what the columns are</source>
        <translation>自动识别各列</translation>
    </message>
    <message>
        <source>What the rows are</source>
        <translation>内容类型</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>渠道</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>读取</translation>
    </message>
    <message>
        <source>Rejected rows</source>
        <translation>被拒绝的行</translation>
    </message>
    <message>
        <source>Save the rejected rows</source>
        <translation>保存被拒绝的行</translation>
    </message>
    <message>
        <source>Take the import back</source>
        <translation>撤回本次导入</translation>
    </message>
    <message>
        <source>It can be taken back as long as nothing of it was used.</source>
        <translation>导入内容尚未使用时可以撤回。</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>The first %1 are shown; the file has them all.</source>
        <translation>显示前 %1 行；文件中有全部。</translation>
    </message>
</context>
<context>
    <name>minyi::ui::IncidentDetail</name>
    <message>
        <source>No incident chosen</source>
        <translation>未选择警情</translation>
    </message>
    <message>
        <source>Choose one in the list with J and K; E settles it.</source>
        <translation>用 J、K 在列表中选择；按 E 处理。</translation>
    </message>
    <message>
        <source>name and number</source>
        <translation>姓名和电话</translation>
    </message>
    <message>
        <source>Settle the incident</source>
        <translation>处理警情</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>complex</source>
        <translation>情况复杂</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>接警</translation>
    </message>
    <message>
        <source>Dispatched</source>
        <translation>派警</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>到场</translation>
    </message>
    <message>
        <source>Fed back</source>
        <translation>反馈</translation>
    </message>
    <message>
        <source>Filing limit ends</source>
        <translation>立案时限届满</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>处理</translation>
    </message>
    <message>
        <source>Enter times</source>
        <translation>填写时间</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>警情</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>What is reported</source>
        <translation>报警内容</translation>
    </message>
    <message>
        <source>Number of the source</source>
        <translation>来源编号</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Linked to</source>
        <translation>并入</translation>
    </message>
    <message>
        <source>Open case %1</source>
        <translation>打开案件 %1</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>时间线</translation>
    </message>
</context>
<context>
    <name>minyi::ui::IncidentForms</name>
    <message>
        <source>Record an incident</source>
        <translation>登记警情</translation>
    </message>
    <message>
        <source>Register first, judge later: the limit for filing runs from the receipt.</source>
        <translation>先登记后判断：立案时限自接警时起算。</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>渠道</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>接警时间</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Who reports</source>
        <translation>报警人</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>What is reported</source>
        <translation>报警内容</translation>
    </message>
    <message>
        <source>Complex: three days to decide</source>
        <translation>情况复杂：3 日内决定</translation>
    </message>
    <message>
        <source>Recorded: %1</source>
        <translation>已登记：%1</translation>
    </message>
    <message>
        <source>Enter times</source>
        <translation>填写时间</translation>
    </message>
    <message>
        <source>Dispatched</source>
        <translation>派警时间</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>到场时间</translation>
    </message>
    <message>
        <source>Fed back</source>
        <translation>反馈时间</translation>
    </message>
    <message>
        <source>The times are entered</source>
        <translation>时间已填写</translation>
    </message>
    <message>
        <source>Settle the incident</source>
        <translation>处理警情</translation>
    </message>
    <message>
        <source>Filed registers a case in the same act; every other outcome gives a reason.</source>
        <translation>立案的同时登记案件；其他结果须写明理由。</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>处理结果</translation>
    </message>
    <message>
        <source>Kind of the new case</source>
        <translation>新案件类型</translation>
    </message>
    <message>
        <source>Title of the new case</source>
        <translation>新案件名称</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
</context>
<context>
    <name>minyi::ui::IncidentsPage</name>
    <message>
        <source>Incidents</source>
        <translation>接处警</translation>
    </message>
    <message>
        <source>up and down</source>
        <translation>上下</translation>
    </message>
    <message>
        <source>settle</source>
        <translation>处理</translation>
    </message>
    <message>
        <source>record one</source>
        <translation>登记</translation>
    </message>
    <message>
        <source>export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>%1 loaded, the rest comes as you scroll</source>
        <translation>已载入 %1，滚动继续载入</translation>
    </message>
    <message>
        <source>In the list: %1</source>
        <translation>共 %1 件</translation>
    </message>
    <message>
        <source>Nothing unfiled, nothing late</source>
        <translation>没有未立案或逾期立案的警情</translation>
    </message>
    <message>
        <source>No incident here</source>
        <translation>没有警情</translation>
    </message>
    <message>
        <source>Actual filing, zero problems: this list stays empty.</source>
        <translation>如实立案零问题：这份清单保持为空。</translation>
    </message>
    <message>
        <source>Ctrl+N records one.</source>
        <translation>按 Ctrl+N 登记一件。</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>视图</translation>
    </message>
    <message>
        <source>Record an incident</source>
        <translation>登记警情</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
</context>
<context>
    <name>minyi::ui::ListExport</name>
    <message>
        <source>Export the list</source>
        <translation>导出列表</translation>
    </message>
    <message>
        <source>Workbook (*.xlsx);;Text (*.csv)</source>
        <translation>工作簿 (*.xlsx);;文本 (*.csv)</translation>
    </message>
    <message>
        <source>An export is under way.</source>
        <translation>正在导出。</translation>
    </message>
    <message>
        <source>Rows written to %1: %2</source>
        <translation>已写入 %1：%2 行</translation>
    </message>
</context>
</TS>
