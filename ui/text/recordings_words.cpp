#include "ui/text/recordings_words.h"

#include "ui/text/table.h"

namespace minyi::ui {

namespace {

using core::recordings::Verdict;

// clang-format off
constexpr Word<Verdict> kVerdict[] = {
    {Verdict::Agrees, QT_TRANSLATE_NOOP("Verdict", "Agrees with the record")},
    {Verdict::WrongCode, QT_TRANSLATE_NOOP("Verdict", "Another cause was said")},
    {Verdict::WrongRating, QT_TRANSLATE_NOOP("Verdict", "Another rating was said")},
    {Verdict::NotHeard, QT_TRANSLATE_NOOP("Verdict", "Could not be heard")},
};
// clang-format on
static_assert(complete(kVerdict));

} // namespace

QString words(Verdict verdict)
{
    return pick(kVerdict, verdict, "Verdict");
}

QString lengthWords(std::optional<std::int64_t> seconds)
{
    if (!seconds)
        return QStringLiteral("–");
    return QStringLiteral("%1:%2").arg(*seconds / 60).arg(*seconds % 60, 2, 10, QLatin1Char('0'));
}

} // namespace minyi::ui
