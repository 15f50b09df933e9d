#include "ui/followup/call_tiles.h"

#include "ui/kit/option_tile.h"
#include "ui/text/words.h"

#include <QGridLayout>
#include <QSignalBlocker>

namespace minyi::ui {

namespace {

constexpr int kAcross = 3;

bool isChosen(const CallChoice& choice, const CallDraft& draft)
{
    if (choice.kind == CallChoice::Kind::Rating)
        return draft.rating == choice.rating;
    return choice.kind == CallChoice::Kind::Cause && draft.cause == choice.cause;
}

} // namespace

CallTiles::CallTiles(QWidget* parent) : QWidget(parent), m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setSpacing(8);
    for (int i = 0; i < kAcross; ++i)
        m_grid->setColumnStretch(i, 1);
}

void CallTiles::show(const std::vector<CallChoice>& choices, const CallDraft& draft, const core::rules::Packs& packs,
                     std::string_view language)
{
    QStringList names;
    std::vector<int> digits;
    for (const auto& choice : choices) {
        const auto* cause = packs.cause(choice.cause.toStdString());
        digits.push_back(choice.digit);
        switch (choice.kind) {
        case CallChoice::Kind::Rating: names << words(choice.rating); break;
        case CallChoice::Kind::Cause: names << (cause ? QString::fromStdString(cause->name.in(language)) : choice.cause); break;
        case CallChoice::Kind::More: names << tr("More causes"); break;
        case CallChoice::Kind::Back: names << tr("First causes"); break;
        }
    }
    if (names != m_names || digits != m_digits) {
        qDeleteAll(findChildren<OptionTile*>());
        for (int i = 0; i < names.size(); ++i) {
            auto* tile = new OptionTile(QString::number(digits[static_cast<std::size_t>(i)]), names[i]);
            m_grid->addWidget(tile, i / kAcross, i % kAcross);
            connect(tile, &OptionTile::clicked, this, [this, i] {
                /// Later: choosing replaces the tiles, this one among them.
                QMetaObject::invokeMethod(this, [this, digit = m_digits[static_cast<std::size_t>(i)]] { emit chosen(digit); },
                                          Qt::QueuedConnection);
            });
        }
        m_names = names;
        m_digits = digits;
    }
    const auto tiles = findChildren<OptionTile*>();
    for (int i = 0; i < tiles.size(); ++i)
        tiles[i]->setChecked(isChosen(choices[static_cast<std::size_t>(i)], draft));
    setVisible(!choices.empty());
}

} // namespace minyi::ui
