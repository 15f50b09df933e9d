#include "ui/documents/print_checks.h"

#include "ui/kit/labels.h"
#include "ui/look/paint.h"
#include "ui/print/faces.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QStringList>

namespace minyi::ui {

namespace {

/// These words are translated under this name.
struct Text {
    Q_DECLARE_TR_FUNCTIONS(PrintChecks)
};

/// Families this machine does not have, and what stands in for them.
PrintCheck checkFonts()
{
    QStringList fallbacks;
    for (const auto& use : print::fontsUsed())
        if (use.fallback)
            fallbacks << QStringLiteral("%1 → %2").arg(use.wanted, use.used);
    if (fallbacks.isEmpty())
        return {PrintCheck::How::Good, Text::tr("Fonts as the form asks")};
    return {PrintCheck::How::Note, Text::tr("Other fonts on this machine: %1").arg(fallbacks.join(QStringLiteral(", ")))};
}

/// 𰻝 (U+30EDD), …
QString namesOf(const QString& characters)
{
    QStringList names;
    for (const char32_t c : characters.toUcs4())
        names << QStringLiteral("%1 (U+%2)").arg(QString::fromUcs4(&c, 1), QString::number(static_cast<uint>(c), 16).toUpper());
    return names.join(QStringLiteral(", "));
}

} // namespace

QList<PrintCheck> checkPrint(const core::reports::Report& report, const print::Layout& layout, bool full, const std::optional<core::orders::OrderAnswer>& order)
{
    using How = PrintCheck::How;
    QList<PrintCheck> checks;
    checks << (full ? PrintCheck{How::Note, Text::tr("Full name and number: for the unit only")}
                    : PrintCheck{How::Good, Text::tr("Personal data is masked")});
    if (order) {
        checks << (order->row.number.empty() ? PrintCheck{How::Bad, Text::tr("No number yet: the order is not issued")}
                                             : PrintCheck{How::Good, Text::tr("Numbered %1").arg(QString::fromStdString(order->row.number))});
        if (order->requirement.empty())
            checks << PrintCheck{How::Bad, Text::tr("The requirement is empty")};
        checks << PrintCheck{How::Note, Text::tr("To be signed by hand after printing")};
    }
    if (report.watermark.empty())
        checks << PrintCheck{How::Note, Text::tr("No watermark")};
    checks << checkFonts();
    if (const QString missing = print::withoutGlyph(layout); !missing.isEmpty())
        checks << PrintCheck{How::Bad, Text::tr("No font on this machine has %1. Nothing is printed. Put a font that has it, by "
                                                "GB 18030-2022, into the folder “fonts” of the workplace and start again.")
                                           .arg(namesOf(missing))};
    return checks;
}

QWidget* checkRow(const PrintCheck& check)
{
    static constexpr std::pair<Glyph, const char*> kLooks[] = {{Glyph::Tick, "ok"}, {Glyph::Half, "warn"}, {Glyph::Cross, "danger"}};
    static constexpr Tone kTones[] = {Tone::Ok, Tone::Warn, Tone::Danger};
    const auto how = static_cast<std::size_t>(check.how);
    auto* row = new QWidget;
    auto* line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    auto* mark = new QLabel;
    mark->setPixmap(icon(kLooks[how].first, kTones[how]).pixmap(16));
    auto* words = makeLabel(check.words, "body", kLooks[how].second);
    words->setWordWrap(true);
    line->addWidget(mark, 0, Qt::AlignTop);
    line->addWidget(words, 1);
    return row;
}

} // namespace minyi::ui
