<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
    <context>
        <name>Verdict</name>
        <message>
            <source>Agrees with the record</source>
            <translation>与记录一致</translation>
        </message>
        <message>
            <source>Another cause was said</source>
            <translation>原因记录有误</translation>
        </message>
        <message>
            <source>Another rating was said</source>
            <translation>评价记录有误</translation>
        </message>
        <message>
            <source>Could not be heard</source>
            <translation>无法收听</translation>
        </message>
    </context>
    <context>
        <name>Column</name>
        <message>
            <source>Caller</source>
            <translation>回访人</translation>
        </message>
        <message>
            <source>Cause</source>
            <translation>原因</translation>
        </message>
        <message>
            <source>Length</source>
            <translation>时长</translation>
        </message>
        <message>
            <source>Found</source>
            <translation>核查结论</translation>
        </message>
        <message>
            <source>Round</source>
            <translation>轮次</translation>
        </message>
        <message>
            <source>Kept until</source>
            <translation>保存至</translation>
        </message>
    </context>
    <context>
        <name>Action</name>
        <message>
            <source>Listening: sample, calls without a recording, removal</source>
            <translation>听音核查、缺录音通话与到期销毁</translation>
        </message>
    </context>
    <context>
        <name>FieldName</name>
        <message>
            <source>recording</source>
            <translation>录音</translation>
        </message>
        <message>
            <source>list of recordings</source>
            <translation>录音清单</translation>
        </message>
        <message>
            <source>last day</source>
            <translation>截止日期</translation>
        </message>
        <message>
            <source>call of the sample</source>
            <translation>样本通话</translation>
        </message>
    </context>
    <context>
        <name>minyi::ui::FollowUpPage</name>
        <message>
            <source>Listening</source>
            <translation>听音核查</translation>
        </message>
    </context>
    <context>
        <name>minyi::ui::PlaySheet</name>
        <message>
            <source>Play</source>
            <translation>播放</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>暂停</translation>
        </message>
        <message>
            <source>Speed</source>
            <translation>速度</translation>
        </message>
        <message>
            <source>Place in the recording</source>
            <translation>播放位置</translation>
        </message>
        <message>
            <source>Space plays and pauses, the arrows go five seconds, S changes the speed.</source>
            <translation>空格播放或暂停，方向键前后五秒，S 切换速度。</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>关闭</translation>
        </message>
        <message>
            <source>This desktop has no loudspeaker or headset. Connect one and play again; the reason is on record.</source>
            <translation>本机没有扬声器或耳机。请接好后重新播放；收听事由已留痕。</translation>
        </message>
        <message>
            <source>This recording cannot be played here. The file itself is as it was taken in.</source>
            <translation>本机无法播放此录音。文件与入库时一致。</translation>
        </message>
    </context>
    <context>
        <name>minyi::ui::HearForm</name>
        <message>
            <source>Hear the recording</source>
            <translation>收听录音</translation>
        </message>
        <message>
            <source>Who hears a recording and why stands on the timeline of the matter.</source>
            <translation>收听人与事由会记入该事项的时间线。</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>事由</translation>
        </message>
        <message>
            <source>Hear</source>
            <translation>收听</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
        <message>
            <source>The file of this recording is missing or was changed. It is not played; the record says so.</source>
            <translation>该录音文件缺失或已被改动，不予播放，情况已记录在案。</translation>
        </message>
    </context>
    <context>
        <name>minyi::ui::CallsList</name>
        <message>
            <source>No recording</source>
            <translation>无录音</translation>
        </message>
        <message>
            <source>Removed after its time</source>
            <translation>到期已销毁</translation>
        </message>
        <message>
            <source>Play</source>
            <translation>播放</translation>
        </message>
        <message>
            <source>Play the recording of %1</source>
            <translation>播放录音：%1</translation>
        </message>
        <message>
            <source>Operators hear their own calls, and those of an objection under examination.</source>
            <translation>回访员可收听本人通话，以及复核中异议所涉通话。</translation>
        </message>
        <message>
            <source>Calls and recordings</source>
            <translation>通话与录音</translation>
        </message>
    </context>
    <context>
        <name>minyi::ui::ListeningForms</name>
        <message>
            <source>What was heard</source>
            <translation>核查结论</translation>
        </message>
        <message>
            <source>Written down: %1</source>
            <translation>记录原话：%1</translation>
        </message>
        <message>
            <source>This call has no recording. Ask the telephone exchange for it, or say that it could not be heard.</source>
            <translation>该通话没有录音。请向话务系统索取，或登记为无法收听。</translation>
        </message>
        <message>
            <source>The rating stays as it was given; what you find stands beside it.</source>
            <translation>评价保持原样，核查结论另行记录。</translation>
        </message>
        <message>
            <source>The recording and the record</source>
            <translation>录音与记录</translation>
        </message>
        <message>
            <source>Note (required where they differ)</source>
            <translation>说明（不一致时必填）</translation>
        </message>
        <message>
            <source>Record</source>
            <translation>登记</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
        <message>
            <source>What was heard is recorded</source>
            <translation>核查结论已登记</translation>
        </message>
        <message>
            <source>Ask for the removal</source>
            <translation>申请销毁</translation>
        </message>
        <message numerus="yes">
            <source>%n recording(s) past their time. Another person confirms the list; only then the files are deleted.</source>
            <translation>
                <numerusform>%n 条到期录音。须由另一人确认清单后，文件才会删除。</numerusform>
            </translation>
        </message>
        <message>
            <source>The removal is asked for</source>
            <translation>已申请销毁</translation>
        </message>
        <message>
            <source>Confirm the removal</source>
            <translation>确认销毁</translation>
        </message>
        <message numerus="yes">
            <source>%n recording(s) are deleted for good. That they were there, and who removed them, stays on record.</source>
            <translation>
                <numerusform>%n 条录音将永久删除。其曾经存在及由谁销毁，均留有记录。</numerusform>
            </translation>
        </message>
        <message>
            <source>Delete the files</source>
            <translation>删除文件</translation>
        </message>
        <message>
            <source>The recordings are removed</source>
            <translation>录音已销毁</translation>
        </message>
    </context>
    <context>
        <name>minyi::ui::ListeningSheet</name>
        <message>
            <source>Listening</source>
            <translation>听音核查</translation>
        </message>
        <message>
            <source>To listen to</source>
            <translation>待听样本</translation>
        </message>
        <message>
            <source>Without a recording</source>
            <translation>缺录音</translation>
        </message>
        <message>
            <source>Past their time</source>
            <translation>到期录音</translation>
        </message>
        <message>
            <source>What is listed</source>
            <translation>列表内容</translation>
        </message>
        <message>
            <source>First day</source>
            <translation>开始日期</translation>
        </message>
        <message>
            <source>Last day</source>
            <translation>截止日期</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>关闭</translation>
        </message>
        <message>
            <source>Calls to listen to</source>
            <translation>待听通话</translation>
        </message>
        <message>
            <source>Answered calls without a recording</source>
            <translation>已接通但无录音的通话</translation>
        </message>
        <message>
            <source>Recordings past their time</source>
            <translation>到期录音</translation>
        </message>
        <message>
            <source>No recording</source>
            <translation>无录音</translation>
        </message>
        <message>
            <source>Your own call</source>
            <translation>本人通话</translation>
        </message>
        <message>
            <source>To be heard</source>
            <translation>待听</translation>
        </message>
        <message>
            <source>Draw the sample</source>
            <translation>抽取样本</translation>
        </message>
        <message>
            <source>Hear</source>
            <translation>收听</translation>
        </message>
        <message>
            <source>Record what was heard</source>
            <translation>登记核查结论</translation>
        </message>
        <message>
            <source>Ask for the removal</source>
            <translation>申请销毁</translation>
        </message>
        <message>
            <source>Confirm the removal</source>
            <translation>确认销毁</translation>
        </message>
        <message>
            <source>%1 drawn, %2 heard, %3 differ</source>
            <translation>抽取 %1 条，已听 %2 条，不一致 %3 条</translation>
        </message>
        <message>
            <source>Nothing is drawn for this period</source>
            <translation>该时段尚未抽样</translation>
        </message>
        <message>
            <source>The draw takes its share of the calls that left no order, and some of the others. It is the same on every desktop.</source>
            <translation>按比例抽取未生成督办单的通话及部分其他通话，各台电脑抽取结果相同。</translation>
        </message>
        <message>
            <source>First follow-up</source>
            <translation>首次回访</translation>
        </message>
        <message>
            <source>Second follow-up</source>
            <translation>二次回访</translation>
        </message>
        <message>
            <source>%1 of %2 answered calls have no recording</source>
            <translation>%2 次接通通话中有 %1 次无录音</translation>
        </message>
        <message>
            <source>Every answered call has its recording</source>
            <translation>接通的通话均有录音</translation>
        </message>
        <message>
            <source>%1 answered calls in this period.</source>
            <translation>该时段接通 %1 次。</translation>
        </message>
        <message>
            <source>To be asked for</source>
            <translation>待申请</translation>
        </message>
        <message>
            <source>Asked for by %1</source>
            <translation>%1 已申请</translation>
        </message>
        <message>
            <source>%1 past their time</source>
            <translation>%1 条到期</translation>
        </message>
        <message>
            <source>No recording is past its time</source>
            <translation>没有到期录音</translation>
        </message>
        <message>
            <source>Recordings are kept for two years, for five where an order came of the call, and while one is open.</source>
            <translation>录音保存两年；由此生成督办单的保存五年；未办结的继续保存。</translation>
        </message>
        <message>
            <source>There were no answered calls in this period.</source>
            <translation>该时段没有接通的通话。</translation>
        </message>
        <message>
            <source>%1 calls drawn, %2 of them new</source>
            <translation>抽取 %1 条，其中新增 %2 条</translation>
        </message>
    </context>
</TS>
