#include "tests/ui/gallery_page.h"

#include "ui/kit/deadline_card.h"
#include "ui/kit/form_dialog.h"
#include "ui/look/theme.h"
#include "ui/shell/toast.h"

#include <QApplication>
#include <QDir>

#include <memory>

namespace {

void shoot(QWidget& widget, const QString& file)
{
    for (int i = 0; i < 4; ++i)
        QApplication::processEvents();
    widget.grab().save(file);
}

minyi::ui::DeadlineFacts facts()
{
    using namespace minyi::ui;
    return {"治安案件办案期限", deadlineChip(ChipState::Today, "余 14小时18分"),
            {{"立案", "2026-10-21（次日起算）"}, {"届满", "2026-11-20 周五 24:00"}, {"扣除", "鉴定 0 日 · 听证 0 日"}, {"延长", "未延长，可呈批延长 30 日"}},
            0.97, "第 30 日 / 共 30 日", "《公安机关办理行政案件程序规定》第一百六十五条第一款", "规则 2026.1", {{"F1", "查看条文"}, {"E", "呈批延期"}}};
}

void shootTheme(const QDir& out, bool dark)
{
    using namespace minyi;
    ui::Theme::apply(dark);
    const QString tail = dark ? "-dark.png" : ".png";
    const std::unique_ptr<QWidget> gallery(test::makeGallery());
    gallery->resize(1440, 900);
    gallery->show();
    shoot(*gallery, out.filePath("gallery" + tail));
    for (const auto size : {QSize(1440, 900), QSize(960, 500)}) {
        const std::unique_ptr<QWidget> frame(test::makeFrame(size.width() < 1000));
        frame->resize(size);
        frame->show();
        shoot(*frame, out.filePath(QStringLiteral("frame-%1").arg(size.width()) + tail));
        ui::Toasts toasts(frame.get(), 72, 28);
        toasts.post(ui::Tone::Ok, "已提交法制审核", "撤回", [] {});
        ui::FormDialog dialog("退回案件并停止审核计时？", frame.get());
        dialog.addFact("望海路派出所会收到退回意见。办案期限不停，余 14小时18分。");
        auto* reason = dialog.addLine("退回理由", {}, true);
        dialog.setVerbs("退回案件", "返回修改");
        dialog.open();
        dialog.showProblem({reason, "退回理由不能为空"});
        shoot(*frame, out.filePath(QStringLiteral("dialog-%1").arg(size.width()) + tail));
    }
    ui::DeadlineCard card;
    card.setFacts(facts());
    card.show();
    shoot(card, out.filePath("deadline" + tail));
}

} // namespace

/// Usage: shots_gallery DIR. Draws the kit for people to look at; no picture is compared with another.
int main(int argc, char** argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication app(argc, argv);
    QApplication::setCursorFlashTime(0);
    const QDir out(argc > 1 ? QString::fromLocal8Bit(argv[1]) : QStringLiteral("."));
    shootTheme(out, false);
    shootTheme(out, true);
    return 0;
}
