#include "tests/ui/gallery_page.h"

#include "ui/kit/banner.h"
#include "ui/kit/bars.h"
#include "ui/kit/card.h"
#include "ui/kit/chip.h"
#include "ui/kit/clock_bar.h"
#include "ui/kit/empty_state.h"
#include "ui/kit/field_row.h"
#include "ui/kit/funnel.h"
#include "ui/kit/labels.h"
#include "ui/kit/masked_label.h"
#include "ui/kit/option_tile.h"
#include "ui/kit/segmented.h"
#include "ui/kit/skeleton.h"
#include "ui/kit/stepper.h"
#include "ui/kit/timeline.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QRadioButton>

using namespace minyi::ui;

namespace minyi::test {

namespace {

QString u(const char* text)
{
    return QString::fromUtf8(text);
}

Card* chips()
{
    struct { ChipState state; const char* words; const char* note; } rows[] = {
        {ChipState::Overdue, "逾期 1天16小时",  "实底，三角"},        {ChipState::Today, "余 5小时38分", "浅底，时钟，24 小时内"},
        {ChipState::Soon,    "余 2天7小时",     "描边，时钟，3 个工作日内"}, {ChipState::Later, "余 12天", "灰描边，圆圈，3 个工作日以上"},
        {ChipState::Paused,  "鉴定中，已暂停",  "虚线，暂停"},        {ChipState::Done,  "按期办结",   "浅绿，对勾"},
    };
    auto* card = new Card(u("期限标签"));
    card->setCount(u("颜色、形状、图形、文字四重编码"));
    auto* grid = new QGridLayout;
    int line = 0;
    for (const auto& row : rows) {
        grid->addWidget(new ChipLabel(deadlineChip(row.state, u(row.words))), line, 0);
        grid->addWidget(makeLabel(u(row.note), "meta", "2"), line++, 1);
    }
    grid->setColumnMinimumWidth(0, 150);
    grid->setColumnStretch(1, 1);
    card->body()->addLayout(grid);
    card->body()->addStretch(1);
    return card;
}

QLayout* buttonRow()
{
    auto* row = new QHBoxLayout;
    row->addWidget(makeButton(u("提交审核"), "primary"));
    row->addWidget(makeButton(u("呈批延期")));
    row->addWidget(makeButton(u("更多"), "ghost"));
    row->addWidget(makeButton(u("挂断"), "danger"));
    auto* off = makeButton(u("不可用"));
    off->setEnabled(false);
    row->addWidget(off);
    row->addStretch(1);
    return row;
}

QLayout* choiceRow()
{
    auto* row = new QHBoxLayout;
    row->setSpacing(16);
    auto* masked = new QCheckBox(u("脱敏"));
    masked->setChecked(true);
    auto* yes = new QRadioButton(u("同意"));
    yes->setChecked(true);
    row->addWidget(masked);
    row->addWidget(new QCheckBox(u("附件")));
    row->addWidget(yes);
    row->addWidget(new QRadioButton(u("退回")));
    auto* units = new QComboBox;
    units->addItems({u("望海路派出所"), u("海棠里派出所")});
    units->setAccessibleName(u("单位"));
    row->addWidget(units, 1);
    return row;
}

Card* inputs()
{
    auto* card = new Card(u("按钮与输入"));
    card->body()->addLayout(buttonRow());
    auto* lines = new QHBoxLayout;
    auto* first = new QLineEdit;
    first->setPlaceholderText(u("案号或当事人"));
    first->setAccessibleName(u("筛选"));
    auto* second = new QLineEdit(u("望行〔2026〕1063"));
    second->setAccessibleName(u("案号"));
    lines->addWidget(first);
    lines->addWidget(second);
    card->body()->addLayout(lines);
    auto* wrong = new QLineEdit(QStringLiteral("1385678"));
    wrong->addAction(icon(Glyph::Triangle, Tone::Danger), QLineEdit::TrailingPosition);
    auto* row = new FieldRow(u("联系电话"), wrong, false);
    row->setError(u("手机号应为 11 位"));
    card->body()->addWidget(row);
    card->body()->addLayout(choiceRow());
    card->body()->addStretch(1);
    return card;
}

Card* clocks()
{
    struct { ClockState state; const char* words; } rows[] = {
        {{1.6, Mark::Open, Mark::Open, Tone::Info, {}},       "第 2 日，未督办"},
        {{3.4, Mark::Missed, Mark::Open, Tone::Info, {}},     "第 4 日，督办逾期"},
        {{3.9, Mark::Done, Mark::Open, Tone::Info, {}},       "第 4 日，已督办"},
        {{4.9, Mark::Done, Mark::Open, Tone::Warn, {}},       "办结余 4 小时"},
        {{5.0, Mark::Done, Mark::Missed, Tone::Danger, {}},   "办结逾期"},
        {{4.2, Mark::Done, Mark::Done, Tone::Ok, {}},         "按期办结"},
    };
    auto* card = new Card(u("3 日、5 日时钟与进度"));
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(18);
    grid->setColumnStretch(0, 1);
    int line = 0;
    for (auto& row : rows) {
        row.state.words = u(row.words);
        grid->addWidget(new ClockBar(row.state), line, 0);
        grid->addWidget(makeLabel(u(row.words), "meta", "2"), line++, 1);
    }
    card->body()->addLayout(grid);
    card->body()->addStretch(1);
    return card;
}

Card* messages()
{
    auto* card = new Card(u("提示与横幅"));
    card->body()->addWidget(new Banner(Tone::Ok, u("已提交法制审核"), u("撤回 5 秒")));
    card->body()->addWidget(new Banner(Tone::Warn, u("3 处修改与服务器冲突"), u("处理")));
    card->body()->addWidget(new Banner(Tone::Danger, u("打印失败：打印机无响应"), u("重试")));
    card->body()->addWidget(new Banner(Tone::Info, u("网络断开，正在离线办理"), u("详情")));
    card->body()->addStretch(1);
    return card;
}

Card* empties()
{
    auto* card = new Card(u("空状态"));
    card->setCount(u("说明原因，给一个动作"));
    auto* empty = new EmptyState;
    empty->setWords(u("今天没有到期事项"), u("下一个期限：11月23日 周一，6 件"), u("查看下周期限"));
    card->body()->addWidget(empty);
    return card;
}

Card* loadings()
{
    auto* card = new Card(u("载入"));
    card->setCount(u("超过 300 毫秒才显示骨架"));
    auto* skeleton = new Skeleton;
    skeleton->setProgress(1204, 2318, u("正在载入案件 1,204 / 2,318"));
    card->body()->addWidget(skeleton);
    return card;
}

Funnel* funnel()
{
    auto* result = new Funnel;
    const QList<FunnelStep> steps{{u("应回访")},
                                  {u("已发送")},
                                  {u("已答复")},
                                  {u("不满意"), Tone::Danger},
                                  {u("转工单"), Tone::Danger},
                                  {u("无回复"), Tone::Neutral, true}};
    result->setFunnel(
        steps, {u("合计"), {{1584, {}}, {1571, "99.2%"}, {597, "38.0%"}, {37, "6.2%"}, {16, "43.2%"}, {974, "62.0%"}}},
        {{u("户政"), {{412, {}}, {410, "99.5%"}, {168, "41.0%"}, {9, "5.4%"}, {4, "44.4%"}, {242, "59.0%"}}},
         {u("110 接处警"), {{448, {}}, {441, "98.4%"}, {142, "32.2%"}, {14, "9.9%"}, {6, "42.9%"}, {299, "67.8%"}}}});
    return result;
}

Card* steps()
{
    auto* card = new Card(u("步骤与漏斗"));
    auto* stepper = new Stepper;
    stepper->setSteps({{u("接报"), "10-21", StepState::Done},
                       {u("立案"), "10-21", StepState::Done},
                       {u("调查"), "11-18", StepState::Done},
                       {u("审核"), u("进行中"), StepState::Now},
                       {u("决定")},
                       {u("送达")},
                       {u("回访")}});
    auto* call = new Stepper(Stepper::Names::Beside);
    call->setSteps({{u("核对身份"), {}, StepState::Done}, {u("不满原因"), {}, StepState::Now}, {u("诉求记录")}});
    card->body()->addWidget(stepper);
    card->body()->addWidget(call);
    card->body()->addWidget(funnel());
    return card;
}

Card* answers()
{
    auto* card = new Card(u("选项"));
    auto* verdict = new Segmented({{u("合格"), Glyph::Tick, Tone::Ok},
                                   {u("存疑"), Glyph::Half, Tone::Warn},
                                   {u("不合格"), Glyph::Cross, Tone::Danger}},
                                  u("主体与管辖"));
    verdict->setCurrent(0);
    card->addHeaderWidget(verdict);
    auto* row = new QHBoxLayout;
    auto* chosen = new OptionTile("2", u("一次告知不清"));
    row->addWidget(new OptionTile("1", u("服务态度")));
    row->addWidget(chosen);
    chosen->setChecked(true);
    card->body()->addLayout(row);
    card->body()->addWidget(new MaskedLabel(u("联系电话"), "138****5678"));
    auto* pieces = new PieceBar;
    pieces->setPieces(8, 10, u("必需 8/10，缺 2 项"));
    auto* bullet = new BulletBar;
    bullet->setValue(0.842, 0.8, Tone::Info, u("满意率 84.2%，目标 80%"));
    card->body()->addWidget(pieces);
    card->body()->addWidget(bullet);
    return card;
}

Card* history()
{
    auto* card = new Card(u("时间线"));
    card->setLink(u("全部 17 条"));
    auto* timeline = new Timeline;
    timeline->setItems({{"11-18 16:05", u("调查终结，拟提交审核"), u("陈海涛")}, {"11-12 10:22", u("委托价格认定"), u("陈海涛 · 附件 1")},
                        {"10-30 09:15", u("扣押物品 1 件，移交保管"), u("赵倩")}});
    card->body()->addWidget(timeline);
    card->body()->addStretch(1);
    return card;
}

} // namespace

QWidget* makeGallery()
{
    auto* page = new QWidget;
    page->setWindowTitle(QStringLiteral("Gallery"));
    auto* grid = new QGridLayout(page);
    grid->setContentsMargins(24, 24, 24, 24);
    grid->setSpacing(16);
    Card* cards[] = {chips(), inputs(), clocks(), empties(), loadings(), messages(), steps(), answers(), history()};
    for (int i = 0; i < 9; ++i)
        grid->addWidget(cards[i], i / 3, i % 3);
    for (int i = 0; i < 3; ++i)
        grid->setColumnStretch(i, 1);
    return page;
}

} // namespace minyi::test
