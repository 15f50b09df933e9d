#include "tests/ui/gallery_page.h"

#include "ui/kit/bars.h"
#include "ui/kit/card.h"
#include "ui/kit/kpi_tile.h"
#include "ui/kit/labels.h"
#include "ui/kit/list_delegate.h"
#include "ui/kit/load_chart.h"
#include "ui/kit/row_model.h"
#include "ui/kit/segmented.h"
#include "ui/kit/views.h"
#include "ui/shell/rail.h"
#include "ui/shell/status_bar.h"
#include "ui/shell/top_bar.h"

#include <QStandardItemModel>

using namespace minyi::ui;

namespace minyi::test {

namespace {

QString u(const char* text)
{
    return QString::fromUtf8(text);
}

struct Line {
    Chip chip;
    QString number;
    Cell cause;
    Count evidence;
};

const Column<Line> kColumns[] = {
    {QT_TRANSLATE_NOOP("Column", "期限"), [](const Line& l) { return QVariant::fromValue(l.chip); }, 136},
    {QT_TRANSLATE_NOOP("Column", "案号"), [](const Line& l) { return QVariant(l.number); }, 152},
    {QT_TRANSLATE_NOOP("Column", "案由与当事人"), [](const Line& l) { return QVariant::fromValue(l.cause); }, 220,
     Qt::AlignLeft, true},
    {QT_TRANSLATE_NOOP("Column", "证据"), [](const Line& l) { return QVariant::fromValue(l.evidence); }, 92,
     Qt::AlignRight},
};

Rail* makeRail(QWidget* parent, bool compact)
{
    auto* rail = new Rail(parent);
    const char* items[][2] = {{"go-jump-today", "今日"}, {"document-multiple", "案件"},
                              {"audio-headset", "回访"}, {"document-edit-sign", "审核"},
                              {"flag", "督办"},          {"office-chart-bar", "统计"},
                              {"document-print", "文书"}};
    for (int i = 0; i < 7; ++i)
        rail->addItem(i, items[i][0], u(items[i][1]), QStringLiteral("Ctrl+%1").arg(i + 1));
    rail->addItem(7, "folder-sync", u("同步"), "Ctrl+9", Rail::Place::Bottom);
    rail->addItem(8, "settings-configure", u("设置"), "Ctrl+,", Rail::Place::Bottom);
    rail->setBadge(0, 6, true);
    rail->setBadge(2, 14, false);
    rail->setBadge(7, 3, true);
    rail->setUser(u("陈"), u("陈海涛"), true);
    rail->setCurrent(0);
    rail->setCompact(compact);
    return rail;
}

QLayout* tiles()
{
    auto* row = new QHBoxLayout;
    row->setSpacing(12);
    const Kpi kpis[] = {{u("逾期"), u("最长 1天16小时"), "1", 2, {}, Glyph::Triangle, Tone::Danger, true},
                        {u("今日到期"), u("最近 5小时38分"), "2", 4, {}, Glyph::Clock, Tone::Warn},
                        {u("待回访"), u("3 件不满意"), "3", 14, "call-start", Glyph::None, Tone::Info},
                        {u("审核与退回"), u("1 件退回补充"), "4", 3, "document-edit-sign", Glyph::None, Tone::Pause},
                        {u("风险提示"), u("2 条高风险"), "5", 4, "notifications", Glyph::None, Tone::Danger}};
    for (const auto& kpi : kpis)
        row->addWidget(new KpiTile(kpi));
    return row;
}

void add(QStandardItemModel& model, const ListRow& row)
{
    auto* item = new QStandardItem(row.group ? row.title : row.chip.words);
    item->setData(QVariant::fromValue(row), RowRole);
    item->setData(row.sentence(), Qt::AccessibleTextRole);
    if (row.group)
        item->setFlags(Qt::ItemIsEnabled);
    model.appendRow(item);
}

ListView* makeList()
{
    auto* view = new ListView(u("我的待办"));
    auto* model = new QStandardItemModel(view);
    const auto overdue = deadlineChip(ChipState::Overdue, u("逾期 1天16小时"));
    add(*model, {true, u("逾期"), "2", {}, {}, {}, Glyph::Triangle, Tone::Danger, {}, {}, {}, {}, false});
    add(*model, {false,
                 u("办结反馈：户政窗口一次告知不清"),
                 u("工单 1113-0021 · 户政"),
                 u("补录办结反馈"),
                 {},
                 "flag",
                 Glyph::None,
                 Tone::Danger,
                 u("陈"),
                 u("陈海涛"),
                 overdue,
                 {},
                 false});
    add(*model, {false, u("处罚决定书送达：何*军殴打他人案"), u("望行〔2026〕1098 · 治安"), u("送达并上传回证"), {}, "document-send", Glyph::None,
                 Tone::Danger, u("马"), u("马晓东"), overdue, {}, false});
    add(*model, {true, u("今日到期"), "4", {}, {}, {}, Glyph::Clock, Tone::Warn, {}, {}, {}, {}, false});
    add(*model, {false, u("李*明电动自行车被盗案"), u("望行〔2026〕1063 · 治安 · 证据 8/10"), u("作出决定或呈批延期"), {}, "document-multiple",
                 Glyph::None, Tone::Warn, u("陈"), u("陈海涛"), deadlineChip(ChipState::Today, u("余 14小时18分")), {}, false});
    view->setModel(model);
    view->setItemDelegate(new ListDelegate(ListDelegate::Kind::Plate, view));
    view->setCurrentIndex(model->index(4, 0));
    return view;
}

TableView* makeTable()
{
    auto* view = new TableView(u("本所在办"));
    auto* model = new RowModel<Line>(kColumns, view);
    model->setRows({{deadlineChip(ChipState::Overdue, u("逾期 9小时42分")),
                     u("望行〔2026〕1098"),
                     {u("殴打他人"), u("何*军")},
                     {12, 12}},
                    {deadlineChip(ChipState::Today, u("余 14小时18分")),
                     u("望行〔2026〕1063"),
                     {u("盗窃电动自行车"), u("李*明")},
                     {8, 10}},
                    {deadlineChip(ChipState::Later, u("余 12天")),
                     u("望行〔2026〕1150"),
                     {u("使用虚假证件"), u("邵*鹏")},
                     {6, 7}}});
    view->setModel(model);
    for (int i = 0; i < 4; ++i)
        view->setColumnWidth(i, kColumns[i].width);
    view->horizontalHeader()->setSectionResizeMode(2, QHeaderView::Stretch);
    view->horizontalHeader()->setSortIndicator(0, Qt::AscendingOrder);
    view->selectRow(1);
    return view;
}

Card* loadCard()
{
    auto* card = new Card(u("未来 7 日期限"));
    card->addHeaderWidget(new LegendItem(u("法定"), &LoadChart::statutoryColour));
    card->addHeaderWidget(new LegendItem(u("3/5 日"), &LoadChart::ordersColour));
    auto* chart = new LoadChart;
    chart->setDays({{u("今天"), "20", 4, 2, true}, {u("周六"), "21", 0, 1, false, true}, {u("周日"), "22", 0, 0, false, true},
                    {u("周一"), "23", 6, 3}, {u("周二"), "24", 3, 1}, {u("周三"), "25", 2, 1}, {u("周四"), "26", 4, 1}});
    card->body()->addWidget(chart);
    return card;
}

QLayout* makeBody()
{
    auto* work = new Card(u("我的待办"));
    work->setCount(u("23 件，按剩余期限排序"));
    auto* order = new Segmented({{u("按期限")}, {u("按类型")}, {u("按案件")}}, u("排序"));
    order->setCurrent(0);
    work->addHeaderWidget(order);
    work->setBodyMargins(0, 0);
    work->body()->addWidget(makeList(), 3);
    work->body()->addWidget(makeTable(), 2);
    auto* batch = new Card(u("本所 09:00 回访批次"));
    batch->setLink(u("进入回访"));
    auto* bar = new StackedBar;
    bar->setParts({{u("满意"), 16, Tone::Ok}, {u("不满意"), 3, Tone::Danger}, {u("无回复"), 27, Tone::Neutral}},
                  u("已发送"), "46/46");
    batch->body()->addWidget(bar);
    auto* pane = new QWidget;
    auto* side = new QVBoxLayout(pane);
    side->setContentsMargins(0, 0, 0, 0);
    side->setSpacing(12);
    side->addWidget(loadCard(), 1);
    side->addWidget(batch);
    auto* row = new QHBoxLayout;
    row->setSpacing(12);
    row->addWidget(work, 5);
    row->addWidget(makeScroll(pane), 2);
    return row;
}

} // namespace

QWidget* makeFrame(bool compact)
{
    auto* window = new QWidget;
    auto* top = new TopBar;
    top->setTitle(u("今日"), u("11月20日 周五 09:42"));
    auto* add = makeButton(u("登记诉求"), "primary");
    add->setIcon(icon("list-add", &Tokens::onAccent));
    top->setActions({makeButton(u("交接班")), add});
    top->sync()->setState(Tone::Ok, Glyph::Tick, u("已同步 09:41"));
    top->bell()->setUnread(2);
    top->setCompact(compact);
    auto* status = new StatusBar;
    status->setHints({{{"J", "K"}, u("移动")}, {{"Enter"}, u("打开")}, {{"E"}, u("办理下一步")}});
    status->setIdentity(u("望海路派出所 · 主办民警 陈海涛 · 内部资料 注意保管"));
    auto* page = new QVBoxLayout;
    page->setContentsMargins(compact ? 16 : 24, compact ? 12 : 20, compact ? 16 : 24, compact ? 12 : 20);
    page->setSpacing(12);
    page->addLayout(tiles());
    page->addLayout(makeBody(), 1);
    auto* column = new QVBoxLayout;
    column->setSpacing(0);
    column->addWidget(top);
    column->addLayout(page, 1);
    column->addWidget(status);
    auto* row = new QHBoxLayout(window);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(makeRail(window, compact));
    row->addLayout(column, 1);
    return window;
}

} // namespace minyi::test
