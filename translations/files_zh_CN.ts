<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
    <context>
        <name>Media</name>
        <message>
            <source>Picture (JPEG)</source>
            <translation>图片（JPEG）</translation>
        </message>
        <message>
            <source>Picture (PNG)</source>
            <translation>图片（PNG）</translation>
        </message>
        <message>
            <source>Picture (GIF)</source>
            <translation>图片（GIF）</translation>
        </message>
        <message>
            <source>Picture (WebP)</source>
            <translation>图片（WebP）</translation>
        </message>
        <message>
            <source>Picture (HEIC)</source>
            <translation>图片（HEIC）</translation>
        </message>
        <message>
            <source>Picture (TIFF)</source>
            <translation>图片（TIFF）</translation>
        </message>
        <message>
            <source>Picture (BMP)</source>
            <translation>图片（BMP）</translation>
        </message>
        <message>
            <source>Paper (PDF)</source>
            <translation>文书（PDF）</translation>
        </message>
        <message>
            <source>Film or sound (MP4)</source>
            <translation>音视频（MP4）</translation>
        </message>
        <message>
            <source>Film (AVI)</source>
            <translation>视频（AVI）</translation>
        </message>
        <message>
            <source>Film (Matroska)</source>
            <translation>视频（MKV）</translation>
        </message>
        <message>
            <source>Sound (WAV)</source>
            <translation>录音（WAV）</translation>
        </message>
        <message>
            <source>Sound (MP3)</source>
            <translation>录音（MP3）</translation>
        </message>
        <message>
            <source>Sound (Ogg)</source>
            <translation>录音（Ogg）</translation>
        </message>
        <message>
            <source>Sound (AMR)</source>
            <translation>录音（AMR）</translation>
        </message>
        <message>
            <source>Archive or office paper</source>
            <translation>压缩包或办公文档</translation>
        </message>
        <message>
            <source>Office paper, older kind</source>
            <translation>旧版办公文档</translation>
        </message>
        <message>
            <source>Plain text</source>
            <translation>纯文本</translation>
        </message>
        <message>
            <source>Unknown kind of file</source>
            <translation>未识别的文件</translation>
        </message>
    </context>
    <context>
        <name>Keeping</name>
        <message>
            <source>With the officer</source>
            <translation>民警暂存</translation>
        </message>
        <message>
            <source>In the store room</source>
            <translation>已入保管室</translation>
        </message>
        <message>
            <source>At an appraisal</source>
            <translation>送检鉴定</translation>
        </message>
        <message>
            <source>At court or the procuratorate</source>
            <translation>随案移送</translation>
        </message>
        <message>
            <source>Kept elsewhere</source>
            <translation>异地保管</translation>
        </message>
    </context>
    <context>
        <name>ThingStatus</name>
        <message>
            <source>Seized</source>
            <translation>在扣</translation>
        </message>
        <message>
            <source>Given back</source>
            <translation>已发还</translation>
        </message>
        <message>
            <source>Confiscated</source>
            <translation>已没收</translation>
        </message>
        <message>
            <source>Destroyed</source>
            <translation>已销毁</translation>
        </message>
        <message>
            <source>Handed to another organ</source>
            <translation>已移交</translation>
        </message>
    </context>
    <context>
        <name>FieldName</name>
        <message>
            <source>quantity</source>
            <translation>数量</translation>
        </message>
        <message>
            <source>officer who takes it</source>
            <translation>接收民警</translation>
        </message>
        <message>
            <source>officer who gives it</source>
            <translation>移交民警</translation>
        </message>
        <message>
            <source>who receives it</source>
            <translation>接收人</translation>
        </message>
        <message>
            <source>place</source>
            <translation>地点</translation>
        </message>
        <message>
            <source>label</source>
            <translation>名称说明</translation>
        </message>
        <message>
            <source>size of the file</source>
            <translation>文件大小</translation>
        </message>
        <message>
            <source>hash of the file</source>
            <translation>文件校验值</translation>
        </message>
        <message>
            <source>a link, not a file</source>
            <translation>快捷方式，不是文件</translation>
        </message>
        <message>
            <source>not a file</source>
            <translation>不是文件</translation>
        </message>
        <message>
            <source>an empty file</source>
            <translation>空文件</translation>
        </message>
        <message>
            <source>it cannot be read</source>
            <translation>无法读取</translation>
        </message>
        <message>
            <source>it is not what was put in</source>
            <translation>内容与存入时不一致</translation>
        </message>
        <message>
            <source>what became of it</source>
            <translation>处理结果</translation>
        </message>
    </context>
    <context>
        <name>minyi::ui::ProgressSheet</name>
        <message>
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
    </context>
    <context>
        <name>minyi::ui::FileList</name>
        <message>
            <source>Add files</source>
            <translation>添加文件</translation>
        </message>
        <message>
            <source>Add files: %1</source>
            <translation>添加文件：%1</translation>
        </message>
        <message>
            <source>Or let them fall here.</source>
            <translation>也可以拖放到这里</translation>
        </message>
        <message>
            <source>taken off: %1</source>
            <translation>已移除：%1</translation>
        </message>
        <message>
            <source>Open a copy: %1</source>
            <translation>打开副本：%1</translation>
        </message>
        <message>
            <source>Take off: %1</source>
            <translation>移除：%1</translation>
        </message>
    </context>
    <context>
        <name>minyi::ui::FileCourier</name>
        <message>
            <source>Files are being copied already. Wait until they are done.</source>
            <translation>正在复制文件，请等复制完成</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 / %2</translation>
        </message>
        <message>
            <source>Files are copied into the case</source>
            <translation>正在把文件存入案卷</translation>
        </message>
        <message>
            <source>file %1 of %2</source>
            <translation>第 %1 个，共 %2 个</translation>
        </message>
        <message>
            <source>Files added: %1</source>
            <translation>已添加 %1 个文件</translation>
        </message>
        <message>
            <source>A copy is made for looking at</source>
            <translation>正在准备查看副本</translation>
        </message>
    </context>
    <context>
        <name>minyi::ui::Scanner</name>
        <message>
            <source>A page is being scanned already.</source>
            <translation>正在扫描</translation>
        </message>
        <message>
            <source>No program for a scanner is installed on this desktop (scanimage, of SANE).</source>
            <translation>本机没有安装扫描程序（SANE 的 scanimage）</translation>
        </message>
        <message>
            <source>scan-%1.png</source>
            <translation>扫描件-%1.png</translation>
        </message>
        <message>
            <source>The scanner gave no page. Look whether it is switched on and connected, then try again.</source>
            <translation>扫描仪没有返回页面。检查电源和连接后再试</translation>
        </message>
    </context>
    <context>
        <name>minyi::ui::FileForms</name>
        <message>
            <source>The case keeps a copy. The files chosen stay where they are and may be deleted afterwards.</source>
            <translation>案件内保存副本，原文件不变，之后可以删除。</translation>
        </message>
        <message>
            <source>and %1 more</source>
            <translation>另有%1个</translation>
        </message>
        <message>
            <source>Add files</source>
            <translation>添加文件</translation>
        </message>
        <message>
            <source>Files chosen: %1</source>
            <translation>已选文件：%1</translation>
        </message>
        <message>
            <source>What they show</source>
            <translation>内容说明</translation>
        </message>
        <message>
            <source>Add from the telephone</source>
            <translation>从手机添加</translation>
        </message>
        <message>
            <source>The folder of the telephone is being read.</source>
            <translation>正在读取手机文件夹</translation>
        </message>
        <message>
            <source>Newest pictures</source>
            <translation>最新图片</translation>
        </message>
        <message>
            <source>The newest %1. Choose one or more.</source>
            <translation>最新的 %1 个，选一个或多个</translation>
        </message>
        <message>
            <source>No picture lies in the folder of the telephone.</source>
            <translation>手机文件夹里没有图片</translation>
        </message>
        <message>
            <source>Choose at least one.</source>
            <translation>至少选一个</translation>
        </message>
        <message>
            <source>Take off the file</source>
            <translation>移除文件</translation>
        </message>
        <message>
            <source>The line stays with the reason; nothing is erased.</source>
            <translation>记录和理由保留，不会删除</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>理由</translation>
        </message>
        <message>
            <source>Taken off, with the reason</source>
            <translation>已移除并记录理由</translation>
        </message>
    </context>
    <context>
        <name>minyi::ui::FilesSection</name>
        <message>
            <source>Choose files</source>
            <translation>选择文件</translation>
        </message>
        <message>
            <source>From the telephone</source>
            <translation>从手机</translation>
        </message>
        <message>
            <source>Scan a page</source>
            <translation>扫描一页</translation>
        </message>
    </context>
    <context>
        <name>minyi::ui::ThingsSection</name>
        <message>
            <source>Not in the store room in time</source>
            <translation>逾期未入保管室</translation>
        </message>
        <message>
            <source>Seized things</source>
            <translation>扣押财物</translation>
        </message>
        <message>
            <source>%1 not stored in time</source>
            <translation>%1 件逾期未入库</translation>
        </message>
        <message>
            <source>Record a seized thing</source>
            <translation>登记扣押财物</translation>
        </message>
        <message>
            <source>taken %1</source>
            <translation>%1 扣押</translation>
        </message>
        <message>
            <source>to %1</source>
            <translation>交 %1</translation>
        </message>
        <message>
            <source>into the store room by %1</source>
            <translation>%1 前入保管室</translation>
        </message>
        <message>
            <source>stored after the time</source>
            <translation>入库超时</translation>
        </message>
        <message>
            <source>may be held until %1</source>
            <translation>扣押至 %1 届满</translation>
        </message>
        <message>
            <source>the time of the seizure stands still: appraisal</source>
            <translation>鉴定中，扣押期限暂停</translation>
        </message>
        <message>
            <source>of %1</source>
            <translation>持有人 %1</translation>
        </message>
        <message>
            <source>evidence %1</source>
            <translation>证据 %1</translation>
        </message>
        <message>
            <source>%1 gave, %2 took</source>
            <translation>%1 交，%2 收</translation>
        </message>
        <message>
            <source>Hand on</source>
            <translation>移交</translation>
        </message>
        <message>
            <source>Hand on: %1</source>
            <translation>移交：%1</translation>
        </message>
        <message>
            <source>End the seizure</source>
            <translation>解除扣押</translation>
        </message>
        <message>
            <source>End the seizure: %1</source>
            <translation>解除扣押：%1</translation>
        </message>
    </context>
    <context>
        <name>minyi::ui::ThingsForms</name>
        <message>
            <source>Record a seized thing</source>
            <translation>登记扣押财物</translation>
        </message>
        <message>
            <source>Name and features</source>
            <translation>名称和特征</translation>
        </message>
        <message>
            <source>Quantity</source>
            <translation>数量</translation>
        </message>
        <message>
            <source>Unit</source>
            <translation>单位</translation>
        </message>
        <message>
            <source>Serial number or mark</source>
            <translation>编号或标记</translation>
        </message>
        <message>
            <source>Owner or holder</source>
            <translation>所有人或持有人</translation>
        </message>
        <message>
            <source>Number of the decision</source>
            <translation>决定书文号</translation>
        </message>
        <message>
            <source>Where it is now</source>
            <translation>现存放处</translation>
        </message>
        <message>
            <source>Recorded; it goes into the store room within 24 hours</source>
            <translation>已登记，24小时内入保管室</translation>
        </message>
        <message>
            <source>Hand on</source>
            <translation>移交</translation>
        </message>
        <message>
            <source>Where it goes</source>
            <translation>去向</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>地点</translation>
        </message>
        <message>
            <source>Who receives it, outside</source>
            <translation>外单位接收人</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>理由</translation>
        </message>
        <message>
            <source>Handed on</source>
            <translation>已移交</translation>
        </message>
        <message>
            <source>End the seizure</source>
            <translation>解除扣押</translation>
        </message>
        <message>
            <source>The line stays with the reason; nothing is erased.</source>
            <translation>记录和理由保留，不会删除</translation>
        </message>
        <message>
            <source>What became of it</source>
            <translation>处理结果</translation>
        </message>
        <message>
            <source>Who received it</source>
            <translation>接收人</translation>
        </message>
        <message>
            <source>The seizure is ended, with the reason</source>
            <translation>已解除扣押并记录理由</translation>
        </message>
    </context>
</TS>
