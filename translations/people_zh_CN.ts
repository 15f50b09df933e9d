<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
    <context>
        <name>CaseRole</name>
        <message>
            <source>Company</source>
            <translation>单位</translation>
        </message>
    </context>
    <context>
        <name>Action</name>
        <message>
            <source>Open a sealed record</source>
            <translation>查阅封存记录</translation>
        </message>
    </context>
    <context>
        <name>SealPurpose</name>
        <message>
            <source>A state organ needs it to handle a case</source>
            <translation>有关国家机关为办案需要</translation>
        </message>
        <message>
            <source>A body inquires under the rules of the State</source>
            <translation>有关单位根据国家规定进行查询</translation>
        </message>
    </context>
    <context>
        <name>PersonAlike</name>
        <message>
            <source>Same identity number</source>
            <translation>身份证号相同</translation>
        </message>
        <message>
            <source>Same credit code</source>
            <translation>统一社会信用代码相同</translation>
        </message>
        <message>
            <source>Same name and born day</source>
            <translation>姓名和出生日期相同</translation>
        </message>
        <message>
            <source>Same telephone</source>
            <translation>电话相同</translation>
        </message>
    </context>
    <context>
        <name>FieldName</name>
        <message>
            <source>a suspect</source>
            <translation>违法嫌疑人</translation>
        </message>
        <message>
            <source>address</source>
            <translation>住址</translation>
        </message>
        <message>
            <source>workplace</source>
            <translation>工作单位</translation>
        </message>
        <message>
            <source>the same person</source>
            <translation>同一人员</translation>
        </message>
        <message>
            <source>identity number</source>
            <translation>身份证号</translation>
        </message>
        <message>
            <source>credit code of the company</source>
            <translation>统一社会信用代码</translation>
        </message>
        <message>
            <source>born day</source>
            <translation>出生日期</translation>
        </message>
        <message>
            <source>whom the guardian guards</source>
            <translation>被监护人</translation>
        </message>
        <message>
            <source>number</source>
            <translation>编号</translation>
        </message>
    </context>
    <context>
        <name>FieldFault</name>
        <message>
            <source>he is in the case in this role already</source>
            <translation>此人在本案已有该身份</translation>
        </message>
        <message>
            <source>who is in the case already is not named anew</source>
            <translation>已在案件中的人员不再另填姓名</translation>
        </message>
        <message>
            <source>an identity number has 18 characters</source>
            <translation>身份证号应为18位</translation>
        </message>
        <message>
            <source>an identity number has 17 digits, and a digit or X at its end</source>
            <translation>身份证号应为17位数字，末位为数字或X</translation>
        </message>
        <message>
            <source>the born day in the identity number is no day that can be</source>
            <translation>身份证号中的出生日期不可能</translation>
        </message>
        <message>
            <source>the last character of the identity number does not fit the others</source>
            <translation>身份证号的校验位不符</translation>
        </message>
        <message>
            <source>the identity number has another born day</source>
            <translation>身份证号中的出生日期与所填不一致</translation>
        </message>
        <message>
            <source>the identity number has another gender</source>
            <translation>身份证号中的性别与所填不一致</translation>
        </message>
        <message>
            <source>a company has a credit code and no identity number</source>
            <translation>单位填统一社会信用代码，不填身份证号</translation>
        </message>
        <message>
            <source>a credit code has 18 characters</source>
            <translation>统一社会信用代码应为18位</translation>
        </message>
        <message>
            <source>a credit code has digits and capitals, but no I, O, S, V or Z</source>
            <translation>统一社会信用代码由数字和大写字母组成，不含I、O、S、V、Z</translation>
        </message>
        <message>
            <source>the last character of the credit code does not fit the others</source>
            <translation>统一社会信用代码的校验位不符</translation>
        </message>
        <message>
            <source>this is no telephone number</source>
            <translation>这不是电话号码</translation>
        </message>
        <message>
            <source>the born day is still to come</source>
            <translation>出生日期晚于今天</translation>
        </message>
        <message>
            <source>only a guardian guards somebody</source>
            <translation>只有监护人才填被监护人</translation>
        </message>
        <message>
            <source>a guardian guards somebody else, who is no guardian himself</source>
            <translation>被监护人应是本案另一人，且不是监护人</translation>
        </message>
        <message>
            <source>a reason has four characters at least</source>
            <translation>理由至少四个字</translation>
        </message>
        <message>
            <source>say in ten characters at least what it is needed for</source>
            <translation>具体事由至少写十个字</translation>
        </message>
    </context>
    <context>
        <name>minyi::ui::PeopleSection</name>
        <message>
            <source>Correct</source>
            <translation>更正</translation>
        </message>
        <message>
            <source>Cross out</source>
            <translation>删除人员</translation>
        </message>
        <message>
            <source>People</source>
            <translation>当事人</translation>
        </message>
        <message>
            <source>%1, masked</source>
            <translation>%1 人，已脱敏</translation>
        </message>
        <message>
            <source>Add a person</source>
            <translation>添加人员</translation>
        </message>
        <message>
            <source>Protected</source>
            <translation>受保护</translation>
        </message>
        <message>
            <source>A minor: the guardian is missing</source>
            <translation>未成年人，缺监护人</translation>
        </message>
        <message>
            <source>A minor</source>
            <translation>未成年人</translation>
        </message>
        <message>
            <source>guards %1</source>
            <translation>监护%1</translation>
        </message>
        <message>
            <source>name and number</source>
            <translation>姓名和号码</translation>
        </message>
        <message>
            <source>Protect</source>
            <translation>设为受保护</translation>
        </message>
        <message>
            <source>Take the protection off</source>
            <translation>解除保护</translation>
        </message>
        <message numerus="yes">
            <source>In %n other case(s)</source>
            <translation>
                <numerusform>另涉%n案</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>minyi::ui::PeopleForms</name>
        <message>
            <source>A credit code that begins with 9 marks the case as concerning an enterprise: legal review before filing, and only the legal department takes the mark off.</source>
            <translation>统一社会信用代码以9开头的，本案即标为涉企案件：立案前须经法制审核，且只能由法制部门取消。</translation>
        </message>
        <message>
            <source>somebody new in the case</source>
            <translation>案件中的新人员</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>人员</translation>
        </message>
        <message>
            <source>empty if no number is known; gender and birth are read from it</source>
            <translation>没有号码可留空；性别和出生日期由号码得出</translation>
        </message>
        <message>
            <source>by the number</source>
            <translation>由号码得出</translation>
        </message>
        <message>
            <source>male</source>
            <translation>男</translation>
        </message>
        <message>
            <source>female</source>
            <translation>女</translation>
        </message>
        <message>
            <source>Gender</source>
            <translation>性别</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>住址</translation>
        </message>
        <message>
            <source>a decision has to name it</source>
            <translation>决定书须写明</translation>
        </message>
        <message>
            <source>Workplace</source>
            <translation>工作单位</translation>
        </message>
        <message>
            <source>Correct</source>
            <translation>更正</translation>
        </message>
        <message>
            <source>In each role he has in the case; papers that are final stay as they are.</source>
            <translation>该人员在本案的各个身份一并更正；已定稿的文书不变。</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>备注</translation>
        </message>
        <message>
            <source>Corrected</source>
            <translation>已更正</translation>
        </message>
        <message>
            <source>Cross out</source>
            <translation>删除人员</translation>
        </message>
        <message>
            <source>Keep</source>
            <translation>保留</translation>
        </message>
        <message>
            <source>He is crossed out in this role, not erased: the timeline keeps who did it and why.</source>
            <translation>只在此身份下划去，不抹去：时间线保留由谁、为何划去。</translation>
        </message>
        <message>
            <source>Crossed out</source>
            <translation>已划去</translation>
        </message>
        <message>
            <source>Role</source>
            <translation>身份</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>姓名</translation>
        </message>
        <message>
            <source>Identity number</source>
            <translation>身份证号</translation>
        </message>
        <message>
            <source>empty if no number is known</source>
            <translation>不知道号码就留空</translation>
        </message>
        <message>
            <source>Born (YYYY-MM-DD)</source>
            <translation>出生日期（年-月-日）</translation>
        </message>
        <message>
            <source>Credit code of a company</source>
            <translation>单位的统一社会信用代码</translation>
        </message>
        <message>
            <source>Telephone</source>
            <translation>电话</translation>
        </message>
        <message>
            <source>nobody</source>
            <translation>无</translation>
        </message>
        <message>
            <source>A guardian guards</source>
            <translation>被监护人</translation>
        </message>
        <message>
            <source>Protected: nobody but the handler learns of him</source>
            <translation>受保护：除承办人外不公开</translation>
        </message>
        <message>
            <source>Add a person</source>
            <translation>添加人员</translation>
        </message>
        <message>
            <source>This is no day: write it as 1990-01-31.</source>
            <translation>日期不对，请写成1990-01-31。</translation>
        </message>
        <message>
            <source>The person is added</source>
            <translation>已添加人员</translation>
        </message>
        <message>
            <source>Show for 30 seconds</source>
            <translation>显示30秒</translation>
        </message>
        <message>
            <source>Who looks, when and why is kept in the timeline and counted.</source>
            <translation>谁在何时为何查看会记入时间线并计数。</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>理由</translation>
        </message>
        <message>
            <source>Protect</source>
            <translation>设为受保护</translation>
        </message>
        <message>
            <source>Take the protection off</source>
            <translation>解除保护</translation>
        </message>
        <message>
            <source>Name, number and telephone are for the handler alone; no list, search, paper or export has them.</source>
            <translation>姓名、号码和电话只有承办人可见，列表、搜索、打印和导出都没有。</translation>
        </message>
        <message>
            <source>Name, number and telephone are then masked like those of others, and found.</source>
            <translation>此后姓名、号码和电话与他人一样脱敏，也能搜到。</translation>
        </message>
        <message>
            <source>Protected</source>
            <translation>已设为受保护</translation>
        </message>
        <message>
            <source>No longer protected</source>
            <translation>已解除保护</translation>
        </message>
        <message>
            <source>Other cases</source>
            <translation>另涉案件</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>关闭</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
        <message>
            <source>None in your sight.</source>
            <translation>您可见范围内没有。</translation>
        </message>
    </context>
    <context>
        <name>minyi::ui::SealedForms</name>
        <message>
            <source>Protected</source>
            <translation>受保护</translation>
        </message>
        <message>
            <source>Open a sealed record</source>
            <translation>查阅封存记录</translation>
        </message>
        <message>
            <source>The law seals records of public order. Who opens one, when and for what is kept, and the inspectors read it.</source>
            <translation>治安违法记录依法封存。谁在何时为何查阅均有记录，由督察人员查看。</translation>
        </message>
        <message>
            <source>Purpose</source>
            <translation>用途</translation>
        </message>
        <message>
            <source>reported %1</source>
            <translation>%1报案</translation>
        </message>
        <message>
            <source>handled by %1</source>
            <translation>承办人%1</translation>
        </message>
        <message>
            <source>decided %1</source>
            <translation>%1作出决定</translation>
        </message>
        <message>
            <source>Sealed record</source>
            <translation>封存记录</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>关闭</translation>
        </message>
    </context>
    <context>
        <name>minyi::ui::CasesPage</name>
        <message>
            <source>Open a sealed record</source>
            <translation>查阅封存记录</translation>
        </message>
    </context>
    <context>
        <name>minyi::ui::ReviewDetail</name>
        <message>
            <source>protected</source>
            <translation>受保护</translation>
        </message>
    </context>
<context>
    <name>minyi::ui::CaseForms</name>
        <message>
            <source>Identity number</source>
            <translation>身份证件号码</translation>
        </message>
        <message>
            <source>Who reports is the victim</source>
            <translation>报案人就是被侵害人</translation>
        </message>
</context>
<context>
    <name>Happened</name>
        <message>
            <source>Entry of a seized thing corrected</source>
            <translation>扣押财物登记已更正</translation>
        </message>
</context>
<context>
    <name>minyi::ui::ThingsForms</name>
        <message>
            <source>Correct the entry</source>
            <translation>更正登记</translation>
        </message>
        <message>
            <source>The entry is corrected</source>
            <translation>登记已更正</translation>
        </message>
</context>
<context>
    <name>minyi::ui::ThingsSection</name>
        <message>
            <source>Correct the entry</source>
            <translation>更正登记</translation>
        </message>
        <message>
            <source>Correct the entry: %1</source>
            <translation>更正登记：%1</translation>
        </message>
</context>
<context>
    <name>Refusal</name>
        <message>
            <source>Somebody is detained by the decision and the receipt of the detention is not final. Nothing was changed. Make it final under Papers first.</source>
            <translation>本案决定了行政拘留，但拘留执行回执尚未定稿。未作任何更改。请先在“文书”中将执行回执定稿。</translation>
        </message>
        <message>
            <source>A closed case goes into the archive bound. Nothing was changed. Bind its file first.</source>
            <translation>结案的案卷须先装订再归档。未作任何更改。请先装订案卷。</translation>
        </message>
        <message>
            <source> Grounds: %1.</source>
            <translation>事由：%1。</translation>
        </message>
        <message>
            <source>Detention is decided by the leader of the bureau. Nothing was changed. The case waits for him as it does for you.</source>
            <translation>行政拘留由公安局负责人决定。未作任何更改。案件同样在其待办中，请由其决定。</translation>
        </message>
        <message>
            <source>A fine above the limit of a station is decided by the leader of the bureau. Nothing was changed. The case waits for him as it does for you.</source>
            <translation>超过派出所限额的罚款由公安局负责人决定。未作任何更改。案件同样在其待办中，请由其决定。</translation>
        </message>
        <message>
            <source>Nobody is arrested before the procuratorate was asked since the detention. Nothing was changed. Let the request be approved first.</source>
            <translation>拘留后尚未提请批准逮捕，不得执行逮捕。未作任何更改。请先提请批准逮捕。</translation>
        </message>
        <message>
            <source>The case names no suspect. Nothing was changed. Add who is suspected under People.</source>
            <translation>案件中没有违法嫌疑人。未作任何更改。请先在“当事人”中添加违法嫌疑人。</translation>
        </message>
</context>
</TS>
