#include "ui/shell/pinyin.h"

#include <unicode/translit.h>

#include <memory>

namespace minyi::ui {

namespace {

bool isHan(QChar c)
{
    return c.script() == QChar::Script_Han;
}

} // namespace

QString pinyin(const QString& text)
{
    UErrorCode status = U_ZERO_ERROR;
    static const std::unique_ptr<icu::Transliterator> latin(icu::Transliterator::createInstance(
        "Han-Latin; NFD; [:Nonspacing Mark:] Remove; Lower", UTRANS_FORWARD, status));
    if (!latin)
        return {};
    QString whole, initials;
    for (const QChar c : text) {
        if (!isHan(c))
            continue;
        icu::UnicodeString sound(static_cast<UChar>(c.unicode()));
        latin->transliterate(sound);
        const auto said = QString(reinterpret_cast<const QChar*>(sound.getBuffer()), sound.length()).trimmed();
        whole += said;
        initials += said.left(1);
    }
    return whole.isEmpty() ? QString() : whole + QLatin1Char(' ') + initials;
}

} // namespace minyi::ui
