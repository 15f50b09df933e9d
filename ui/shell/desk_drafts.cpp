#include "ui/shell/desk.h"

#include "ui/kit/qt_text.h"

namespace minyi::ui {

QJsonObject Desk::saveDrafts() const
{
    QJsonObject drafts{{QStringLiteral("page"), static_cast<int>(currentId())}};
    for (const auto& row : m_places) {
        const auto* made = m_pages.value(static_cast<int>(row.id));
        const auto draft = made ? made->saveDraft() : QJsonObject();
        if (!draft.isEmpty())
            drafts.insert(qt(row.name), draft);
    }
    return drafts;
}

void Desk::restoreDrafts(const QJsonObject& drafts)
{
    for (const auto& row : m_places) {
        const auto draft = drafts.value(qt(row.name)).toObject();
        if (!draft.isEmpty())
            page(row.id)->restoreDraft(draft);
    }
    if (drafts.contains(QLatin1String("page")))
        go(static_cast<PageId>(drafts.value(QLatin1String("page")).toInt()));
}

} // namespace minyi::ui
