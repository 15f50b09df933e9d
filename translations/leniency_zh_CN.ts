<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
    <context>
        <name>minyi::ui::LeniencyForms</name>
        <message>
            <source>not said</source>
            <translation>未说明</translation>
        </message>
        <message>
            <source>no</source>
            <translation>无</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>有</translation>
        </message>
        <message>
            <source>No-penalty course: %1</source>
            <translation>不予处罚程序：%1</translation>
        </message>
        <message>
            <source>Try by the no-penalty list</source>
            <translation>按不予处罚清单办理</translation>
        </message>
        <message>
            <source>A person of the case is told by his id number, an enterprise by its registration number.</source>
            <translation>个人以身份证号、企业以统一社会信用代码识别。</translation>
        </message>
        <message>
            <source>an enterprise, named below</source>
            <translation>企业（在下方填写）</translation>
        </message>
        <message>
            <source>Whose act</source>
            <translation>当事人</translation>
        </message>
        <message>
            <source>Name of the enterprise</source>
            <translation>企业名称</translation>
        </message>
        <message>
            <source>Registration number</source>
            <translation>统一社会信用代码</translation>
        </message>
        <message>
            <source>Found on</source>
            <translation>发现日期</translation>
        </message>
        <message>
            <source>Entry</source>
            <translation>清单事项</translation>
        </message>
        <message>
            <source>Confidence: %1</source>
            <translation>可信度：%1</translation>
        </message>
        <message>
            <source>No entry that fits this case was in use on the day the act was found.</source>
            <translation>发现当日没有适用本案的已启用事项。</translation>
        </message>
        <message>
            <source>In the own records since the list began: the same act %1, other cases of the kind %2.</source>
            <translation>清单施行以来本系统记录：同一行为 %1 件，同类案件 %2 件。</translation>
        </message>
        <message>
            <source>What was asked</source>
            <translation>查询内容</translation>
        </message>
        <message>
            <source>Of which sources</source>
            <translation>查询来源</translation>
        </message>
        <message>
            <source>A source knows the same act</source>
            <translation>有来源记录同一行为</translation>
        </message>
        <message>
            <source>Why the other cases are another act</source>
            <translation>其他案件非同一行为的理由</translation>
        </message>
        <message>
            <source>A repeat leads to the ordinary procedure.</source>
            <translation>非首次的转普通程序。</translation>
        </message>
        <message>
            <source>One yes leads to the ordinary procedure.</source>
            <translation>任一项为“有”即转普通程序。</translation>
        </message>
        <message>
            <source>Injury to a person</source>
            <translation>造成人身伤害</translation>
        </message>
        <message>
            <source>About the injury</source>
            <translation>人身伤害说明</translation>
        </message>
        <message>
            <source>Loss of property</source>
            <translation>造成财产损失</translation>
        </message>
        <message>
            <source>About the loss</source>
            <translation>财产损失说明</translation>
        </message>
        <message>
            <source>A further offence</source>
            <translation>涉及其他违法犯罪</translation>
        </message>
        <message>
            <source>About the further offence</source>
            <translation>其他违法犯罪说明</translation>
        </message>
        <message>
            <source>Notice in society</source>
            <translation>造成社会影响</translation>
        </message>
        <message>
            <source>About the notice</source>
            <translation>社会影响说明</translation>
        </message>
        <message>
            <source>What has to be corrected</source>
            <translation>改正事项</translation>
        </message>
        <message>
            <source>By</source>
            <translation>期限</translation>
        </message>
        <message>
            <source>The order is extended once.</source>
            <translation>改正期限只可延长一次。</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>理由</translation>
        </message>
        <message>
            <source>The proof is a piece of evidence of this file. A correction after the ordered day leads to the ordinary procedure.</source>
            <translation>证明须为本案在案证据。逾期改正的转普通程序。</translation>
        </message>
        <message>
            <source>Corrected on</source>
            <translation>改正日期</translation>
        </message>
        <message>
            <source>What proves it</source>
            <translation>证明内容</translation>
        </message>
        <message>
            <source>Number of the evidence</source>
            <translation>证据编号</translation>
        </message>
        <message>
            <source>Articles, band and list version are right.</source>
            <translation>条款、幅度、清单版本无误。</translation>
        </message>
        <message>
            <source>The ordinary procedure goes on, with your reason.</source>
            <translation>转普通程序，连同您的理由记录。</translation>
        </message>
        <message>
            <source>What they should know</source>
            <translation>需说明的情况</translation>
        </message>
        <message>
            <source>Words said</source>
            <translation>教育内容</translation>
        </message>
        <message>
            <source>Said by</source>
            <translation>教育人</translation>
        </message>
        <message>
            <source>Undertaking of the party</source>
            <translation>当事人承诺</translation>
        </message>
        <message>
            <source>Served on</source>
            <translation>送达日期</translation>
        </message>
        <message>
            <source>How</source>
            <translation>送达方式</translation>
        </message>
        <message>
            <source>The course ends and is not begun again in this case; a lighter penalty stays possible.</source>
            <translation>程序终止，本案不再重启；仍可依法从轻、减轻处罚。</translation>
        </message>
        <message>
            <source>Which test failed</source>
            <translation>未通过的测试</translation>
        </message>
    </context>
    <context>
        <name>minyi::ui::LeniencySection</name>
        <message>
            <source>In use</source>
            <translation>已启用</translation>
        </message>
        <message>
            <source>Not in use</source>
            <translation>未启用</translation>
        </message>
        <message>
            <source>%1, a case of another unit</source>
            <translation>%1，其他单位案件</translation>
        </message>
        <message>
            <source>No-penalty list</source>
            <translation>不予处罚清单</translation>
        </message>
        <message>
            <source>%1 entries fit</source>
            <translation>可适用 %1 项</translation>
        </message>
        <message>
            <source>Whose act</source>
            <translation>当事人</translation>
        </message>
        <message>
            <source>Found on</source>
            <translation>发现日期</translation>
        </message>
        <message>
            <source>Entry</source>
            <translation>清单事项</translation>
        </message>
        <message>
            <source>First-time query</source>
            <translation>首违查询</translation>
        </message>
        <message>
            <source>sources: %1</source>
            <translation>来源：%1</translation>
        </message>
        <message>
            <source>the same act here: %1</source>
            <translation>本系统同一行为：%1</translation>
        </message>
        <message>
            <source>other cases of the kind: %1</source>
            <translation>同类案件：%1</translation>
        </message>
        <message>
            <source>Another act, since</source>
            <translation>非同一行为的理由</translation>
        </message>
        <message>
            <source>The same act before: %1</source>
            <translation>此前同一行为：%1</translation>
        </message>
        <message>
            <source>The same act again: %1</source>
            <translation>再次发生同一行为：%1</translation>
        </message>
        <message>
            <source>injury</source>
            <translation>人身伤害</translation>
        </message>
        <message>
            <source>loss</source>
            <translation>财产损失</translation>
        </message>
        <message>
            <source>further offence</source>
            <translation>其他违法犯罪</translation>
        </message>
        <message>
            <source>notice in society</source>
            <translation>社会影响</translation>
        </message>
        <message>
            <source>%1: yes, %2</source>
            <translation>%1：有，%2</translation>
        </message>
        <message>
            <source>%1: no</source>
            <translation>%1：无</translation>
        </message>
        <message>
            <source>Harm</source>
            <translation>危害后果</translation>
        </message>
        <message>
            <source>Correction ordered</source>
            <translation>责令改正</translation>
        </message>
        <message>
            <source>%1, by %2</source>
            <translation>%1，限 %2 前</translation>
        </message>
        <message>
            <source>The ordered day has passed without a proof.</source>
            <translation>改正期限已过，未提交证明。</translation>
        </message>
        <message>
            <source>Extended, since</source>
            <translation>延期理由</translation>
        </message>
        <message>
            <source>Corrected on</source>
            <translation>改正日期</translation>
        </message>
        <message>
            <source>Legal officer</source>
            <translation>法制员</translation>
        </message>
        <message>
            <source>Education</source>
            <translation>教育</translation>
        </message>
        <message>
            <source>Undertaking</source>
            <translation>承诺</translation>
        </message>
        <message>
            <source>Decided</source>
            <translation>决定</translation>
        </message>
        <message>
            <source>Served</source>
            <translation>送达</translation>
        </message>
        <message>
            <source>Ordinary procedure, since</source>
            <translation>转普通程序的原因</translation>
        </message>
        <message>
            <source>Try by the list</source>
            <translation>按清单办理</translation>
        </message>
    </context>
    <context>
        <name>minyi::ui::EnterpriseForms</name>
        <message>
            <source>Mark as concerning an enterprise</source>
            <translation>标记为涉企案件</translation>
        </message>
        <message>
            <source>Before a measure is taken its effect on the enterprise has to be weighed. Only legal affairs takes the mark off.</source>
            <translation>采取措施前须评估对企业的影响。标记只能由法制部门取消。</translation>
        </message>
        <message>
            <source>Registration number</source>
            <translation>统一社会信用代码</translation>
        </message>
        <message>
            <source>Marked; other cases with this number: %1</source>
            <translation>已标记；该代码涉及的其他案件：%1</translation>
        </message>
        <message>
            <source>Weigh a measure</source>
            <translation>评估措施影响</translation>
        </message>
        <message>
            <source>Amounts in yuan; 0 where there is none. What is frozen is never above what is alleged.</source>
            <translation>金额单位为元，没有的填0。冻结金额不得超过涉案金额。</translation>
        </message>
        <message>
            <source>Enterprise</source>
            <translation>企业名称</translation>
        </message>
        <message>
            <source>Which measure, against whom or what</source>
            <translation>拟采取的措施及对象</translation>
        </message>
        <message>
            <source>Amount alleged</source>
            <translation>涉案金额</translation>
        </message>
        <message>
            <source>Amount to be frozen</source>
            <translation>拟冻结金额</translation>
        </message>
        <message>
            <source>Illegal income</source>
            <translation>违法所得</translation>
        </message>
        <message>
            <source>Other property of the matter</source>
            <translation>其他涉案财物</translation>
        </message>
        <message>
            <source>Lawful property</source>
            <translation>合法财产</translation>
        </message>
        <message>
            <source>What is the person&apos;s, what the enterprise&apos;s</source>
            <translation>个人与企业财产区分</translation>
        </message>
        <message>
            <source>Lesser measures that were tried</source>
            <translation>损害最小方案</translation>
        </message>
        <message>
            <source>Letter of cooperation, outside the own area</source>
            <translation>异地协作函</translation>
        </message>
        <message>
            <source>It is a commercial dispute: no measure is taken</source>
            <translation>属经济纠纷，不采取措施</translation>
        </message>
        <message>
            <source>Commercial-dispute test</source>
            <translation>经济纠纷审查</translation>
        </message>
        <message>
            <source>Contact officer</source>
            <translation>联络民警</translation>
        </message>
        <message>
            <source>Visits, outside the hours of work</source>
            <translation>走访安排：避开生产经营时间</translation>
        </message>
        <message>
            <source>Weighed</source>
            <translation>已评估</translation>
        </message>
        <message>
            <source>Why it is released</source>
            <translation>解除理由</translation>
        </message>
        <message>
            <source>What was found</source>
            <translation>检查情况</translation>
        </message>
        <message>
            <source>What was told, how and to whom</source>
            <translation>告知内容、方式和对象</translation>
        </message>
        <message>
            <source>What is released, one a line</source>
            <translation>解除清单，每行一项</translation>
        </message>
        <message>
            <source>Something is held without need: a release list is due in 3 days</source>
            <translation>有不必继续的措施，3日内提交解除清单</translation>
        </message>
        <message>
            <source>Noted</source>
            <translation>已记录</translation>
        </message>
        <message>
            <source>Let one measure through</source>
            <translation>批准一次放行</translation>
        </message>
        <message>
            <source>One measure is taken without being weighed. It is listed in the month with your reason.</source>
            <translation>一次措施未经评估即可采取，连同您的理由列入当月清单。</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>理由</translation>
        </message>
        <message>
            <source>Let through, with your reason</source>
            <translation>已放行，理由已记录</translation>
        </message>
        <message>
            <source>Take the enterprise mark off</source>
            <translation>取消涉企标记</translation>
        </message>
        <message>
            <source>Measures need not be weighed any more. It is listed in the month with your reason.</source>
            <translation>此后采取措施不再评估，连同您的理由列入当月清单。</translation>
        </message>
        <message>
            <source>The mark is taken off</source>
            <translation>已取消标记</translation>
        </message>
    </context>
    <context>
        <name>minyi::ui::EnterpriseSection</name>
        <message>
            <source>%1 yuan</source>
            <translation>%1元</translation>
        </message>
        <message>
            <source>Enterprise</source>
            <translation>涉企</translation>
        </message>
        <message>
            <source>not marked</source>
            <translation>未标记</translation>
        </message>
        <message>
            <source>A commercial dispute was found: no measure is taken.</source>
            <translation>经审查属经济纠纷，不得采取措施。</translation>
        </message>
        <message>
            <source>Its effect on the enterprise has to be weighed before a measure is taken.</source>
            <translation>采取措施前须先评估对企业的影响。</translation>
        </message>
        <message>
            <source>Next check</source>
            <translation>下次检查</translation>
        </message>
        <message>
            <source>Release list</source>
            <translation>解除清单</translation>
        </message>
        <message>
            <source>The enterprise has not been told the result yet.</source>
            <translation>结果尚未告知企业。</translation>
        </message>
        <message>
            <source>Weighed</source>
            <translation>已评估</translation>
        </message>
        <message>
            <source>number %1</source>
            <translation>第%1次</translation>
        </message>
        <message>
            <source>Measure</source>
            <translation>措施</translation>
        </message>
        <message>
            <source>Amounts</source>
            <translation>金额</translation>
        </message>
        <message>
            <source>alleged %1</source>
            <translation>涉案 %1</translation>
        </message>
        <message>
            <source>frozen %1</source>
            <translation>冻结 %1</translation>
        </message>
        <message>
            <source>illegal income %1</source>
            <translation>违法所得 %1</translation>
        </message>
        <message>
            <source>other %1</source>
            <translation>其他 %1</translation>
        </message>
        <message>
            <source>lawful %1</source>
            <translation>合法 %1</translation>
        </message>
        <message>
            <source>Person&apos;s and enterprise&apos;s</source>
            <translation>个人与企业财产</translation>
        </message>
        <message>
            <source>Lesser measures tried</source>
            <translation>损害最小方案</translation>
        </message>
        <message>
            <source>Letter of cooperation</source>
            <translation>异地协作函</translation>
        </message>
        <message>
            <source>Commercial-dispute test</source>
            <translation>经济纠纷审查</translation>
        </message>
        <message>
            <source>Contact officer</source>
            <translation>联络民警</translation>
        </message>
        <message>
            <source>Visits</source>
            <translation>走访安排</translation>
        </message>
        <message>
            <source>held without need</source>
            <translation>有不必继续的措施</translation>
        </message>
        <message>
            <source>Mark by registration number</source>
            <translation>按信用代码标记涉企</translation>
        </message>
        <message>
            <source>Weigh a measure</source>
            <translation>评估措施影响</translation>
        </message>
        <message>
            <source>Let one measure through</source>
            <translation>批准一次放行</translation>
        </message>
        <message>
            <source>Take the enterprise mark off</source>
            <translation>取消涉企标记</translation>
        </message>
    </context>
    <context>
        <name>minyi::ui::LeniencyOverlay</name>
        <message>
            <source>open</source>
            <translation>不限</translation>
        </message>
        <message>
            <source>in use</source>
            <translation>已启用</translation>
        </message>
        <message>
            <source>not valid today</source>
            <translation>今日不在有效期</translation>
        </message>
        <message>
            <source>not in use</source>
            <translation>未启用</translation>
        </message>
        <message>
            <source>put into use</source>
            <translation>启用</translation>
        </message>
        <message>
            <source>taken out</source>
            <translation>停用</translation>
        </message>
        <message>
            <source>No-penalty list</source>
            <translation>不予处罚清单</translation>
        </message>
        <message>
            <source>Put into use</source>
            <translation>启用</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>关闭</translation>
        </message>
        <message>
            <source>%1 of %2 in use</source>
            <translation>%2 项中 %1 项启用</translation>
        </message>
        <message>
            <source>The bureau has said nothing of it yet.</source>
            <translation>本局尚未决定是否启用。</translation>
        </message>
        <message>
            <source>Take out of use</source>
            <translation>停用</translation>
        </message>
    </context>
    <context>
        <name>minyi::ui::ListForms</name>
        <message>
            <source>Put into use</source>
            <translation>启用</translation>
        </message>
        <message>
            <source>Confidence: %1</source>
            <translation>可信度：%1</translation>
        </message>
        <message>
            <source>Where it comes from: %1</source>
            <translation>来源：%1</translation>
        </message>
        <message>
            <source>Issuing document</source>
            <translation>发布文号</translation>
        </message>
        <message>
            <source>Valid from</source>
            <translation>生效日期</translation>
        </message>
        <message>
            <source>Valid to</source>
            <translation>失效日期</translation>
        </message>
        <message>
            <source>%1 is in use</source>
            <translation>%1 已启用</translation>
        </message>
        <message>
            <source>Take out of use</source>
            <translation>停用</translation>
        </message>
        <message>
            <source>No case is matched with it any more, and none that waits for the legal officer is agreed to.</source>
            <translation>此后案件不再匹配该事项，待法制员审核的也不得同意。</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>理由</translation>
        </message>
        <message>
            <source>%1 is out of use</source>
            <translation>%1 已停用</translation>
        </message>
    </context>
    <context>
        <name>NoPenaltyConfidence</name>
        <message>
            <source>High: published or plain in the text</source>
            <translation>高：已有公布清单或条文明确</translation>
        </message>
        <message>
            <source>Medium: proposed from the statute</source>
            <translation>中：依条文拟定</translation>
        </message>
        <message>
            <source>Low: needs the bureau&apos;s own approval</source>
            <translation>低：须本局批准</translation>
        </message>
        <message>
            <source>Example only, not for local use</source>
            <translation>仅作样例，不供本地适用</translation>
        </message>
    </context>
    <context>
        <name>NoPenaltyState</name>
        <message>
            <source>Act found</source>
            <translation>已发现</translation>
        </message>
        <message>
            <source>Entry matched, first-time query to come</source>
            <translation>已匹配，待首违查询</translation>
        </message>
        <message>
            <source>First time, harm to be checked</source>
            <translation>首次，待核查后果</translation>
        </message>
        <message>
            <source>Harm is minor, to be corrected</source>
            <translation>后果轻微，待改正</translation>
        </message>
        <message>
            <source>Corrected, with the legal officer</source>
            <translation>已改正，待法制员审核</translation>
        </message>
        <message>
            <source>Agreed, to be decided</source>
            <translation>已同意，待决定</translation>
        </message>
        <message>
            <source>Decided and served</source>
            <translation>已决定并送达</translation>
        </message>
        <message>
            <source>Ordinary procedure</source>
            <translation>转普通程序</translation>
        </message>
    </context>
    <context>
        <name>NoPenaltyParty</name>
        <message>
            <source>Person</source>
            <translation>个人</translation>
        </message>
        <message>
            <source>Enterprise</source>
            <translation>企业</translation>
        </message>
    </context>
    <context>
        <name>NoPenaltyFailure</name>
        <message>
            <source>The act is not on the list</source>
            <translation>不属清单事项</translation>
        </message>
        <message>
            <source>Not the first time</source>
            <translation>不属首次违法</translation>
        </message>
        <message>
            <source>The harm is not minor</source>
            <translation>危害后果不属轻微</translation>
        </message>
        <message>
            <source>Not corrected in time</source>
            <translation>未按期改正</translation>
        </message>
        <message>
            <source>The legal officer disagrees</source>
            <translation>法制员不同意</translation>
        </message>
        <message>
            <source>The case went another way</source>
            <translation>案件另作处理</translation>
        </message>
    </context>
    <context>
        <name>NoPenaltyStep</name>
        <message>
            <source>Match with an entry</source>
            <translation>匹配清单事项</translation>
        </message>
        <message>
            <source>Make the first-time query</source>
            <translation>首违查询</translation>
        </message>
        <message>
            <source>Not the first time</source>
            <translation>不属首次</translation>
        </message>
        <message>
            <source>Check the harm</source>
            <translation>核查危害后果</translation>
        </message>
        <message>
            <source>The harm is not minor</source>
            <translation>后果不轻微</translation>
        </message>
        <message>
            <source>Order the correction</source>
            <translation>责令改正</translation>
        </message>
        <message>
            <source>Extend the order</source>
            <translation>延长改正期限</translation>
        </message>
        <message>
            <source>Prove the correction</source>
            <translation>提交改正证明</translation>
        </message>
        <message>
            <source>Corrected too late</source>
            <translation>逾期改正</translation>
        </message>
        <message>
            <source>Agree</source>
            <translation>同意</translation>
        </message>
        <message>
            <source>Disagree</source>
            <translation>不同意</translation>
        </message>
        <message>
            <source>Record the education</source>
            <translation>记录教育</translation>
        </message>
        <message>
            <source>Record the service</source>
            <translation>记录送达</translation>
        </message>
        <message>
            <source>To the ordinary procedure</source>
            <translation>转普通程序</translation>
        </message>
    </context>
    <context>
        <name>EnterpriseNote</name>
        <message>
            <source>Measure taken</source>
            <translation>采取措施</translation>
        </message>
        <message>
            <source>Interval check</source>
            <translation>定期检查</translation>
        </message>
        <message>
            <source>Release list</source>
            <translation>解除清单</translation>
        </message>
        <message>
            <source>Enterprise told the result</source>
            <translation>结果已告知企业</translation>
        </message>
        <message>
            <source>Measure ended</source>
            <translation>措施解除</translation>
        </message>
        <message>
            <source>Let through by the leader</source>
            <translation>领导批准放行</translation>
        </message>
        <message>
            <source>Enterprise mark taken off</source>
            <translation>取消涉企标记</translation>
        </message>
    </context>
    <context>
        <name>FieldName</name>
        <message>
            <source>entry of the list</source>
            <translation>清单事项</translation>
        </message>
        <message>
            <source>first day of its validity</source>
            <translation>生效日期</translation>
        </message>
        <message>
            <source>last day of its validity</source>
            <translation>失效日期</translation>
        </message>
        <message>
            <source>day the act was found</source>
            <translation>发现日期</translation>
        </message>
        <message>
            <source>id number of the person</source>
            <translation>当事人身份证号</translation>
        </message>
        <message>
            <source>name of the enterprise</source>
            <translation>企业名称</translation>
        </message>
        <message>
            <source>registration number</source>
            <translation>统一社会信用代码</translation>
        </message>
        <message>
            <source>no-penalty course</source>
            <translation>不予处罚程序</translation>
        </message>
        <message>
            <source>what was asked</source>
            <translation>查询内容</translation>
        </message>
        <message>
            <source>sources that were asked</source>
            <translation>查询来源</translation>
        </message>
        <message>
            <source>why the other cases are another act</source>
            <translation>其他案件非同一行为的理由</translation>
        </message>
        <message>
            <source>whether a person was injured</source>
            <translation>是否造成人身伤害</translation>
        </message>
        <message>
            <source>whether property was lost</source>
            <translation>是否造成财产损失</translation>
        </message>
        <message>
            <source>whether there is a further offence</source>
            <translation>是否涉及其他违法犯罪</translation>
        </message>
        <message>
            <source>whether society took notice</source>
            <translation>是否造成社会影响</translation>
        </message>
        <message>
            <source>words about the injury</source>
            <translation>人身伤害说明</translation>
        </message>
        <message>
            <source>words about the loss</source>
            <translation>财产损失说明</translation>
        </message>
        <message>
            <source>words about the further offence</source>
            <translation>其他违法犯罪说明</translation>
        </message>
        <message>
            <source>words about the notice</source>
            <translation>社会影响说明</translation>
        </message>
        <message>
            <source>order to correct</source>
            <translation>责令改正</translation>
        </message>
        <message>
            <source>day of the correction</source>
            <translation>改正日期</translation>
        </message>
        <message>
            <source>proof of the correction</source>
            <translation>改正证明</translation>
        </message>
        <message>
            <source>undertaking of the party</source>
            <translation>当事人承诺</translation>
        </message>
        <message>
            <source>record of the education</source>
            <translation>教育记录</translation>
        </message>
        <message>
            <source>which test failed</source>
            <translation>未通过的测试</translation>
        </message>
        <message>
            <source>assessment of the effect on the enterprise</source>
            <translation>涉企影响评估</translation>
        </message>
        <message>
            <source>amount alleged</source>
            <translation>涉案金额</translation>
        </message>
        <message>
            <source>amount frozen, at most the alleged</source>
            <translation>冻结金额，不超过涉案金额</translation>
        </message>
        <message>
            <source>illegal income</source>
            <translation>违法所得</translation>
        </message>
        <message>
            <source>other property of the matter</source>
            <translation>其他涉案财物</translation>
        </message>
        <message>
            <source>lawful property</source>
            <translation>合法财产</translation>
        </message>
        <message>
            <source>person&apos;s and enterprise&apos;s property</source>
            <translation>个人与企业财产区分</translation>
        </message>
        <message>
            <source>lesser measures that were tried</source>
            <translation>损害最小方案</translation>
        </message>
        <message>
            <source>commercial-dispute test</source>
            <translation>经济纠纷审查</translation>
        </message>
        <message>
            <source>contact officer</source>
            <translation>联络民警</translation>
        </message>
        <message>
            <source>visits that are planned</source>
            <translation>走访安排</translation>
        </message>
        <message>
            <source>what is released</source>
            <translation>解除清单内容</translation>
        </message>
        <message>
            <source>kind of the note</source>
            <translation>记录种类</translation>
        </message>
        <message>
            <source>what is held without need</source>
            <translation>不必继续的措施</translation>
        </message>
        <message>
            <source>month</source>
            <translation>月份</translation>
        </message>
    </context>
    <context>
        <name>Column</name>
        <message>
            <source>Entry</source>
            <translation>清单事项</translation>
        </message>
        <message>
            <source>Act</source>
            <translation>违法行为</translation>
        </message>
        <message>
            <source>Kinds of case</source>
            <translation>案件种类</translation>
        </message>
        <message>
            <source>Confidence</source>
            <translation>可信度</translation>
        </message>
        <message>
            <source>Use</source>
            <translation>启用</translation>
        </message>
        <message>
            <source>Valid</source>
            <translation>有效期</translation>
        </message>
        <message>
            <source>Issued by</source>
            <translation>发布文号</translation>
        </message>
    </context>
    <context>
        <name>Action</name>
        <message>
            <source>No-penalty list</source>
            <translation>不予处罚清单</translation>
        </message>
    </context>
</TS>
