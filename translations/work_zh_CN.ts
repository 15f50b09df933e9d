<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Column</name>
    <message>
        <source>Deadline</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>督办单</translation>
    </message>
    <message>
        <source>No number yet</source>
        <translation>未编号</translation>
    </message>
    <message>
        <source>Cause and person</source>
        <translation>原因与诉求人</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>承办单位</translation>
    </message>
    <message>
        <source>3 and 5 days</source>
        <translation>3 日、5 日</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>通话</translation>
    </message>
</context>
<context>
    <name>Funnel</name>
    <message>
        <source>Due</source>
        <translation>应回访</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>已发送</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>已答复</translation>
    </message>
    <message>
        <source>Dissatisfied</source>
        <translation>不满意</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>转工单</translation>
    </message>
    <message>
        <source>No reply</source>
        <translation>无回复</translation>
    </message>
</context>
<context>
    <name>OrderClock</name>
    <message>
        <source>Not issued</source>
        <translation>未签发</translation>
    </message>
    <message>
        <source>The clocks start when the order is issued</source>
        <translation>签发后开始计时</translation>
    </message>
</context>
<context>
    <name>OrderSteps</name>
    <message>
        <source>Record second call</source>
        <translation>登记二次回访</translation>
    </message>
    <message>
        <source>Find responsibility</source>
        <translation>认定责任</translation>
    </message>
</context>
<context>
    <name>PrintChecks</name>
    <message>
        <source>Fonts as the form asks</source>
        <translation>字体符合格式要求</translation>
    </message>
    <message>
        <source>Other fonts on this machine: %1</source>
        <translation>本机替代字体：%1</translation>
    </message>
    <message>
        <source>Full name and number: for the unit only</source>
        <translation>含全名和号码，仅限承办单位</translation>
    </message>
    <message>
        <source>Personal data is masked</source>
        <translation>个人信息已脱敏</translation>
    </message>
    <message>
        <source>No number yet: the order is not issued</source>
        <translation>未编号：督办单尚未签发</translation>
    </message>
    <message>
        <source>Numbered %1</source>
        <translation>字号 %1</translation>
    </message>
    <message>
        <source>The requirement is empty</source>
        <translation>督办要求未填</translation>
    </message>
    <message>
        <source>To be signed by hand after printing</source>
        <translation>打印后手签</translation>
    </message>
    <message>
        <source>No watermark</source>
        <translation>无水印</translation>
    </message>
</context>
<context>
    <name>Queue</name>
    <message>
        <source>Own matter</source>
        <translation>本人经办</translation>
    </message>
    <message>
        <source>In call: %1</source>
        <translation>通话中 %1</translation>
    </message>
    <message>
        <source>Agreed %1</source>
        <translation>约定 %1</translation>
    </message>
    <message>
        <source>try %1</source>
        <translation>第 %1 次</translation>
    </message>
</context>
<context>
    <name>ReplyForm</name>
    <message>
        <source>Read an unclear answer</source>
        <translation>判读无效回复</translation>
    </message>
    <message>
        <source>Dissatisfied goes to the call queue, the others settle the matter.</source>
        <translation>不满意的转人工回访，其余就此结清。</translation>
    </message>
    <message>
        <source>What is meant</source>
        <translation>本意</translation>
    </message>
    <message>
        <source>Why it is read so</source>
        <translation>判读理由</translation>
    </message>
    <message>
        <source>Record reading</source>
        <translation>登记判读</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>原文：%1</translation>
    </message>
</context>
<context>
    <name>Script</name>
    <message>
        <source>Hello, this is the 968110 follow-up line of the public security bureau. Yesterday you came to us for %1. Are you the person, and may I take two minutes?</source>
        <translation>您好，这里是公安 968110 回访专线。您昨日在我局办理过“%1”，请问是您本人吗？可以占用您两分钟吗？</translation>
    </message>
    <message>
        <source>Good day, the public security follow-up line here. We served you in a matter of %1 and would like to hear how it went. Is now a good time?</source>
        <translation>您好，我是公安机关回访员。您近日有一件“%1”事项由我们办理，想听听您的意见，现在方便吗？</translation>
    </message>
    <message>
        <source>In your message you chose "dissatisfied". Is that still how you see it: satisfied, basically satisfied or dissatisfied?</source>
        <translation>您在短信里选择了“不满意”。现在您的评价是满意、基本满意，还是不满意？</translation>
    </message>
    <message>
        <source>Your answer to our message was "dissatisfied". Did you mean it so? You can say it again now.</source>
        <translation>您回复短信时评价为“不满意”，是您的本意吗？您可以现在重新评价。</translation>
    </message>
    <message>
        <source>How satisfied are you with the work of our officers: satisfied, basically satisfied or dissatisfied?</source>
        <translation>请您评价民警的工作：满意、基本满意，还是不满意？</translation>
    </message>
    <message>
        <source>If you think of the whole matter: were you satisfied, basically satisfied or dissatisfied?</source>
        <translation>从整件事来看，您觉得满意、基本满意，还是不满意？</translation>
    </message>
    <message>
        <source>So that the right unit can put it right: what was it mainly that left you dissatisfied? Somebody will follow it up within 3 working days and tell you the result within 5.</source>
        <translation>为了把问题转给具体单位整改，请问主要是哪方面让您不满意？我记录后，3 个工作日内会有人跟进，5 个工作日内把结果告诉您。</translation>
    </message>
    <message>
        <source>What should have gone otherwise? I pass it to the unit; you hear from them within 3 working days and get the result within 5.</source>
        <translation>您觉得哪里应当做得更好？我会转给承办单位，3 个工作日内有人联系您，5 个工作日内答复结果。</translation>
    </message>
    <message>
        <source>You first answered "dissatisfied". Was that a slip, or has the matter been settled since?</source>
        <translation>您之前回复的是“不满意”，请问是按错了，还是问题已经解决？</translation>
    </message>
    <message>
        <source>Earlier you were dissatisfied. May I ask whether the wrong figure was sent, or whether it is all right now?</source>
        <translation>您此前评价为不满意，请问是误发了数字，还是现在已经没有意见了？</translation>
    </message>
    <message>
        <source>Please tell me what happened in your own words; I write it down as you say it. Is the matter itself solved?</source>
        <translation>请您说说具体经过，我按您的原话记录。您的事情本身解决了吗？</translation>
    </message>
    <message>
        <source>I would like to note it in your words. What happened, and what do you wish? Has it been solved?</source>
        <translation>我想按您的原话记下来：当时的情况是怎样的，您希望怎样解决？现在解决了吗？</translation>
    </message>
    <message>
        <source>Thank you. I have written it down. Should anything come up, please ring 968110. Good-bye.</source>
        <translation>谢谢您，我已如实记录。如有问题，请拨打 968110。再见。</translation>
    </message>
    <message>
        <source>Thank you for your time; your words help us. For questions there is 968110, day and night. Good-bye.</source>
        <translation>感谢您的配合，您的意见对我们很有帮助。968110 全天有人接听。再见。</translation>
    </message>
</context>
<context>
    <name>minyi::ui::BatchCard</name>
    <message>
        <source>09:00 batch</source>
        <translation>09:00 批次</translation>
    </message>
    <message>
        <source>Run now</source>
        <translation>立即发起</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>handled %1 · %2 matters · %3 excluded, %4 merged</source>
        <translation>%1 办理事项·%2 件·排除 %3，合并 %4</translation>
    </message>
    <message>
        <source>Satisfaction %1 at a response rate of %2; "basically" weighs %3</source>
        <translation>满意率 %1，参评率 %2；“基本满意”按 %3 计</translation>
    </message>
</context>
<context>
    <name>minyi::ui::BatchProgress</name>
    <message>
        <source>Progress</source>
        <translation>批次进度</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>, %1 failed, %2 uncertain</source>
        <translation>，失败 %1，不明 %2</translation>
    </message>
    <message>
        <source>List generated</source>
        <translation>名单生成</translation>
    </message>
    <message>
        <source>%1 due</source>
        <translation>应回访 %1 件</translation>
    </message>
    <message>
        <source>Messages sent</source>
        <translation>短信发送</translation>
    </message>
    <message>
        <source>Collecting replies</source>
        <translation>收集答复</translation>
    </message>
    <message>
        <source>%1 answered, %2</source>
        <translation>已答复 %1，%2</translation>
    </message>
    <message>
        <source>Manual calls</source>
        <translation>人工回访</translation>
    </message>
    <message>
        <source>%1 called, %2 waiting</source>
        <translation>已回访 %1，待回访 %2</translation>
    </message>
</context>
<context>
    <name>minyi::ui::CallPane</name>
    <message>
        <source>Solved</source>
        <translation>已解决</translation>
    </message>
    <message>
        <source>Partly</source>
        <translation>部分解决</translation>
    </message>
    <message>
        <source>Not solved</source>
        <translation>未解决</translation>
    </message>
    <message>
        <source>Is the matter solved</source>
        <translation>问题是否解决</translation>
    </message>
    <message>
        <source>No matter chosen</source>
        <translation>未选择事项</translation>
    </message>
    <message>
        <source>Choose one in the queue with J and K; Enter takes the call.</source>
        <translation>用 J、K 在队列中选择，按 Enter 领取。</translation>
    </message>
    <message>
        <source>In the citizen's words</source>
        <translation>诉求记录（原话）</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message>
        <source>Take the call</source>
        <translation>领取回访</translation>
    </message>
    <message>
        <source>Call later</source>
        <translation>约定回电</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>上一题</translation>
    </message>
    <message>
        <source>No talk</source>
        <translation>未通话</translation>
    </message>
    <message>
        <source>Give back</source>
        <translation>退回队列</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>回访通话</translation>
    </message>
    <message>
        <source>Call back later</source>
        <translation>约定回电</translation>
    </message>
    <message>
        <source>The matter goes back to the queue and stands under "Agreed" until then.</source>
        <translation>事项回到队列，在“约定”中等到该时间。</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Choose a time that is still to come.</source>
        <translation>请选择尚未到来的时间。</translation>
    </message>
    <message>
        <source>Call recorded: %1</source>
        <translation>回访已登记：%1</translation>
    </message>
    <message>
        <source>You handled this matter yourself; a colleague has to make this call.</source>
        <translation>本事项由您本人经办，须由其他同事回访。</translation>
    </message>
    <message>
        <source>%1. Now with: %2.</source>
        <translation>%1。当前在：%2。</translation>
    </message>
    <message>
        <source>Enter takes the call. The number is shown in full while it is yours.</source>
        <translation>按 Enter 领取。领取期间显示完整号码。</translation>
    </message>
    <message>
        <source>%1 · contact %2 in 90 days</source>
        <translation>%1·近 90 天第 %2 次联系</translation>
    </message>
    <message>
        <source>handled %1</source>
        <translation>办理 %1</translation>
    </message>
    <message>
        <source>message: %1</source>
        <translation>短信：%1</translation>
    </message>
    <message>
        <source>In call</source>
        <translation>通话中</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>核对身份</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>确认评价</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>不满原因</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>诉求记录</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>结束语</translation>
    </message>
    <message>
        <source>Reason or legal basis (required)</source>
        <translation>理由或法律依据（必填）</translation>
    </message>
    <message>
        <source>Draft order, next</source>
        <translation>转工单，接下一个</translation>
    </message>
    <message>
        <source>Record, next</source>
        <translation>登记，接下一个</translation>
    </message>
</context>
<context>
    <name>minyi::ui::CallTiles</name>
    <message>
        <source>More causes</source>
        <translation>更多原因</translation>
    </message>
    <message>
        <source>First causes</source>
        <translation>返回常用原因</translation>
    </message>
</context>
<context>
    <name>minyi::ui::DetailPane</name>
    <message>
        <source>%1 in all, newest first</source>
        <translation>共 %1 条，新的在前</translation>
    </message>
    <message>
        <source>Show all %1</source>
        <translation>全部 %1 条</translation>
    </message>
</context>
<context>
    <name>minyi::ui::DocumentsPage</name>
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
        <source>Nothing to print</source>
        <translation>没有可打印的内容</translation>
    </message>
    <message>
        <source>A4, pages: %1</source>
        <translation>A4，共 %1 页</translation>
    </message>
    <message>
        <source>Export PDF</source>
        <translation>导出 PDF</translation>
    </message>
    <message>
        <source>PDF written, print %1</source>
        <translation>PDF 已导出，打印编号 %1</translation>
    </message>
    <message>
        <source>Sent to the printer, print %1</source>
        <translation>已送打印机，打印编号 %1</translation>
    </message>
    <message>
        <source>The printer did not take it. The print %1 is noted; print again, it says so itself.</source>
        <translation>打印机没有响应。打印编号 %1 已登记；请重新打印，会自动注明补打。</translation>
    </message>
    <message>
        <source>print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>turn the page</source>
        <translation>翻页</translation>
    </message>
    <message>
        <source>whole sheet</source>
        <translation>整页</translation>
    </message>
    <message>
        <source>larger, smaller</source>
        <translation>放大、缩小</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>文书</translation>
    </message>
</context>
<context>
    <name>minyi::ui::FollowUpPage</name>
    <message>
        <source>answer</source>
        <translation>选答案</translation>
    </message>
    <message>
        <source>next question</source>
        <translation>下一题</translation>
    </message>
    <message>
        <source>record, next</source>
        <translation>登记，接下一个</translation>
    </message>
    <message>
        <source>rephrase</source>
        <translation>换说法</translation>
    </message>
    <message>
        <source>call later</source>
        <translation>约定回电</translation>
    </message>
    <message>
        <source>up and down</source>
        <translation>上下</translation>
    </message>
    <message>
        <source>take the call</source>
        <translation>领取</translation>
    </message>
    <message>
        <source>The reading is recorded</source>
        <translation>判读已登记</translation>
    </message>
    <message>
        <source>Ask yesterday's citizens now</source>
        <translation>立即发起昨日回访</translation>
    </message>
    <message>
        <source>Messages are queued for every matter that is due; nobody is asked twice a day.</source>
        <translation>应回访的事项逐件排入短信队列；同一号码一天只问一次。</translation>
    </message>
    <message>
        <source>Run again the same day, it changes nothing.</source>
        <translation>同一天再次发起，不会重复。</translation>
    </message>
    <message>
        <source>Run now</source>
        <translation>立即发起</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>%1: %2 messages queued, %3 to call, %4 excluded, %5 merged</source>
        <translation>%1：排入短信 %2 条，转人工 %3 件，排除 %4 件，合并 %5 件</translation>
    </message>
    <message>
        <source> · after the usual time</source>
        <translation>·晚于规定时间</translation>
    </message>
    <message>
        <source>Day report</source>
        <translation>生成日报</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>回访</translation>
    </message>
</context>
<context>
    <name>minyi::ui::OrderDetail</name>
    <message>
        <source>No order chosen</source>
        <translation>未选择督办单</translation>
    </message>
    <message>
        <source>Choose one in the list with J and K; E takes its next step.</source>
        <translation>用 J、K 在列表中选择，按 E 办理下一步。</translation>
    </message>
    <message>
        <source>No number yet</source>
        <translation>未编号</translation>
    </message>
    <message>
        <source>Previous order</source>
        <translation>上一单</translation>
    </message>
    <message>
        <source>Next order</source>
        <translation>下一单</translation>
    </message>
    <message>
        <source>name and number</source>
        <translation>姓名和号码</translation>
    </message>
    <message>
        <source>Print this order</source>
        <translation>打印督办单</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>签发</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>签收</translation>
    </message>
    <message>
        <source>Rectify</source>
        <translation>整改</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>审核</translation>
    </message>
    <message>
        <source>Second call</source>
        <translation>二次回访</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>办结</translation>
    </message>
    <message>
        <source>Next: %1. Not yours to do.</source>
        <translation>下一步：%1。由其他人办理。</translation>
    </message>
    <message>
        <source>Deadlines</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>%1 running</source>
        <translation>%1 项在计</translation>
    </message>
    <message>
        <source>from %1 until %2</source>
        <translation>%1 起，%2 届满</translation>
    </message>
    <message>
        <source> (provisional: no notice of holidays yet)</source>
        <translation>（暂定：尚无放假通知）</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>诉求</translation>
    </message>
    <message>
        <source>Matter</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>The citizen's words</source>
        <translation>诉求人原话</translation>
    </message>
    <message>
        <source>Requirement</source>
        <translation>督办要求</translation>
    </message>
    <message>
        <source>First rating</source>
        <translation>首次评价</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>反馈</translation>
    </message>
    <message>
        <source>times sent back: %1</source>
        <translation>退回 %1 次</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>核实情况</translation>
    </message>
    <message>
        <source>What was put right</source>
        <translation>整改措施</translation>
    </message>
    <message>
        <source>What the citizen says of it</source>
        <translation>诉求人意见</translation>
    </message>
    <message>
        <source>Opinion of the review</source>
        <translation>审核意见</translation>
    </message>
    <message>
        <source>Second rating</source>
        <translation>二次评价</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>责任认定</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>有责</translation>
    </message>
    <message>
        <source>Not responsible</source>
        <translation>无责</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>时间线</translation>
    </message>
</context>
<context>
    <name>minyi::ui::OrderFacets</name>
    <message>
        <source>Filter orders</source>
        <translation>筛选督办单</translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation>紧急程度</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>逾期</translation>
    </message>
    <message>
        <source>Due soon</source>
        <translation>即将到期</translation>
    </message>
    <message>
        <source>Also closed orders</source>
        <translation>含已销号</translation>
    </message>
</context>
<context>
    <name>minyi::ui::OrderForms</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>From now on the unit contacts the citizen within 24 hours of the issue.</source>
        <translation>签收后，须在签发起 24 小时内联系诉求人。</translation>
    </message>
    <message>
        <source>Once, within two working days of the issue. The centre decides.</source>
        <translation>限一次，签发后 2 个工作日内提出，由中心决定。</translation>
    </message>
    <message>
        <source>Why it is not this unit's matter</source>
        <translation>不属本单位的理由</translation>
    </message>
    <message>
        <source>How the citizen was contacted</source>
        <translation>联系方式</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>沟通内容</translation>
    </message>
    <message>
        <source>The first note meets the 3-day supervision.</source>
        <translation>首次填报即满足 3 日督办。</translation>
    </message>
    <message>
        <source>What was done so far</source>
        <translation>目前进展</translation>
    </message>
    <message>
        <source>Only before the due moment, and only once.</source>
        <translation>须在届满前，限一次。</translation>
    </message>
    <message>
        <source>The centre decides; until then the clock runs on.</source>
        <translation>由中心决定；批准前继续计时。</translation>
    </message>
    <message>
        <source>Working days</source>
        <translation>工作日</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>核实情况</translation>
    </message>
    <message>
        <source>What was put right</source>
        <translation>整改措施</translation>
    </message>
    <message>
        <source>Citizen told on</source>
        <translation>告知日期</translation>
    </message>
    <message>
        <source>How the citizen was told</source>
        <translation>告知方式</translation>
    </message>
    <message>
        <source>What the citizen says of it</source>
        <translation>诉求人意见</translation>
    </message>
    <message>
        <source>The signature stops the 5-day clock. Another unit then reviews the feedback.</source>
        <translation>签字后 5 日计时停止，由其他单位审核。</translation>
    </message>
    <message>
        <source>Found: %1</source>
        <translation>核实情况：%1</translation>
    </message>
    <message>
        <source>Put right: %1</source>
        <translation>整改措施：%1</translation>
    </message>
    <message>
        <source>Unit: %1. Cause: %2.</source>
        <translation>承办单位：%1；原因：%2。</translation>
    </message>
    <message>
        <source>The number is given and the 3-day and 5-day clocks start.</source>
        <translation>签发即编号，3 日、5 日开始计时。</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>督办级别</translation>
    </message>
    <message>
        <source>Requirement</source>
        <translation>督办要求</translation>
    </message>
    <message>
        <source>The order becomes a draft again for the unit you choose.</source>
        <translation>督办单恢复为草稿，改派所选单位。</translation>
    </message>
    <message>
        <source>Right unit</source>
        <translation>应承办单位</translation>
    </message>
    <message>
        <source>The citizen says: %1</source>
        <translation>诉求人意见：%1</translation>
    </message>
    <message>
        <source>Opinion</source>
        <translation>审核意见</translation>
    </message>
    <message>
        <source>Defects, one a line</source>
        <translation>问题清单，每行一条</translation>
    </message>
    <message>
        <source>You made the first call. Somebody else has to ask again.</source>
        <translation>首次回访由您完成，二次回访须由他人进行。</translation>
    </message>
    <message>
        <source>Ask whether the matter is put right now. It is a new answer beside the first.</source>
        <translation>询问是否已整改到位。新评价与首次评价并列保存。</translation>
    </message>
    <message>
        <source>The call</source>
        <translation>通话情况</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>评价</translation>
    </message>
    <message>
        <source>Solved</source>
        <translation>已解决</translation>
    </message>
    <message>
        <source>The citizen's words</source>
        <translation>诉求人原话</translation>
    </message>
    <message>
        <source>The work is complete and the citizen is still dissatisfied. Say why, and on what law.</source>
        <translation>工作已到位而诉求人仍不满意，说明理由和法律依据。</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Legal basis and explanation</source>
        <translation>法律依据与解释</translation>
    </message>
    <message>
        <source>The next level leads; five working days, two rounds at most.</source>
        <translation>由上一级牵头，5 个工作日，最多两轮。</translation>
    </message>
    <message>
        <source>Not responsible closes the order; responsible goes on to the decision on a measure.</source>
        <translation>无责即销号；有责进入责任追究。</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>责任认定</translation>
    </message>
    <message>
        <source>Not responsible</source>
        <translation>无责</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>有责</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>处理措施</translation>
    </message>
</context>
<context>
    <name>minyi::ui::OrdersPage</name>
    <message>
        <source>Orders</source>
        <translation>督办</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>No order matches the filter</source>
        <translation>没有符合筛选的督办单</translation>
    </message>
    <message>
        <source>No open order</source>
        <translation>没有在办督办单</translation>
    </message>
    <message>
        <source>Esc in the filter empties it.</source>
        <translation>按 Esc 清除筛选。</translation>
    </message>
    <message>
        <source>A dissatisfied citizen with a cause makes one at the call.</source>
        <translation>回访确认不满意并登记原因后自动拟单。</translation>
    </message>
    <message>
        <source>All orders</source>
        <translation>全部督办单</translation>
    </message>
    <message>
        <source>Open orders</source>
        <translation>在办督办单</translation>
    </message>
    <message>
        <source>%1 of %2, by deadline</source>
        <translation>%1 / %2，按期限排序</translation>
    </message>
    <message>
        <source>Next: %1. Not yours to do.</source>
        <translation>下一步：%1。由其他人办理。</translation>
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
        <source>print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>fold panes</source>
        <translation>收起面板</translation>
    </message>
</context>
<context>
    <name>minyi::ui::OrdersStrip</name>
    <message>
        <source>Orders</source>
        <translation>督办工单</translation>
    </message>
    <message>
        <source>200 and more in progress</source>
        <translation>在办 200 件以上</translation>
    </message>
    <message>
        <source>%1 in progress</source>
        <translation>在办 %1</translation>
    </message>
    <message>
        <source>Open order: %1</source>
        <translation>打开督办单：%1</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>No order in progress</source>
        <translation>没有在办工单</translation>
    </message>
    <message>
        <source>A dissatisfied answer with its cause makes one.</source>
        <translation>确认不满意并登记原因后自动拟单。</translation>
    </message>
</context>
<context>
    <name>minyi::ui::PrintPane</name>
    <message>
        <source>Case register</source>
        <translation>案件台账</translation>
    </message>
    <message>
        <source>View of the cases</source>
        <translation>案件视图</translation>
    </message>
    <message>
        <source>Daily report</source>
        <translation>回访情况日报</translation>
    </message>
    <message>
        <source>Supervision order</source>
        <translation>民意诉求督办单</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>No printer set up</source>
        <translation>未设置打印机</translation>
    </message>
    <message>
        <source>Forms</source>
        <translation>文书模板</translation>
    </message>
    <message>
        <source>Matters handled on</source>
        <translation>办理日期</translation>
    </message>
    <message>
        <source>Incidents received on</source>
        <translation>接警日期</translation>
    </message>
    <message>
        <source>Incidents not decided</source>
        <translation>未决定警情清单</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>督办单</translation>
    </message>
    <message>
        <source>Print settings</source>
        <translation>打印设置</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>打印机</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>份数</translation>
    </message>
    <message>
        <source>Before printing</source>
        <translation>打印前检查</translation>
    </message>
    <message>
        <source>Copy for the unit, unmasked</source>
        <translation>承办单位联，含全名</translation>
    </message>
    <message>
        <source>Watermark</source>
        <translation>打印人水印</translation>
    </message>
    <message>
        <source>Export PDF</source>
        <translation>导出 PDF</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
</context>
<context>
    <name>minyi::ui::ProgressSteps</name>
    <message>
        <source>Progress of the batch</source>
        <translation>批次进度</translation>
    </message>
</context>
<context>
    <name>minyi::ui::QueuePane</name>
    <message>
        <source>Call queue</source>
        <translation>呼叫队列</translation>
    </message>
    <message>
        <source>To call</source>
        <translation>待回访</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>约定</translation>
    </message>
    <message>
        <source>Unclear</source>
        <translation>待判读</translation>
    </message>
    <message>
        <source>Part of the queue</source>
        <translation>队列分组</translation>
    </message>
    <message>
        <source>Nobody waits for a call</source>
        <translation>没有待回访事项</translation>
    </message>
    <message>
        <source>Dissatisfied and unreadable answers, failed messages and samples come here.</source>
        <translation>不满意、无效回复、发送失败和抽样的事项会进入队列。</translation>
    </message>
</context>
<context>
    <name>minyi::ui::ScriptBox</name>
    <message>
        <source>Say %1/5</source>
        <translation>话术 %1/5</translation>
    </message>
    <message>
        <source>F2 rephrase</source>
        <translation>F2 换一种说法</translation>
    </message>
</context>
</TS>
