#pragma once

#include <QComboBox>

#include "ui/kit/form_desk.h"
#include "ui/kit/qt_text.h"
#include "ui/text/files_words.h"
#include "ui/text/review_words.h"

namespace minyi::ui {

/// The values in their words; the words have to stand above.
template <class E>
QComboBox* makeTokens(std::initializer_list<E> values)
{
    auto* box = new QComboBox;
    for (const E value : values)
        box->addItem(words(value), qt(core::toText(value)));
    return box;
}

template <class E>
E chosenToken(const QComboBox* box)
{
    return *core::fromText<E>(chosen(box));
}

} // namespace minyi::ui
