#include "ui/shell/palette_rows.h"

#include "ui/kit/qt_text.h"
#include "ui/text/cases_words.h"
#include "ui/text/search_words.h"

#include <algorithm>

namespace minyi::ui::palette {

namespace {

constexpr Place kPlaces[] = {{core::AggKind::Case, Group::Cases, PageId::Cases, "document-multiple"},
                             {core::AggKind::Incident, Group::Incidents, PageId::Incidents, "call-start"},
                             {core::AggKind::Order, Group::Orders, PageId::Orders, "flag"},
                             {core::AggKind::Matter, Group::Matters, PageId::FollowUp, "audio-headset"}};

/// Core counts characters, Qt counts UTF-16 units.
void addMarks(const std::vector<core::search::Mark>& marks, const QString& text, int offset, ListRow& row)
{
    const auto units = [&](std::int64_t characters) {
        int at = 0;
        for (; characters > 0 && at < text.size(); --characters)
            at += text.at(at).isHighSurrogate() ? 2 : 1;
        return at;
    };
    for (const auto& mark : marks) {
        const int from = units(mark.from);
        row.marks.append({offset + from, units(mark.from + mark.length) - from});
    }
}

/// Of a case the number everybody sees in the lists, where it has one beside the long.
QString shortNumber(const core::search::Hit& hit)
{
    const auto spoken = hit.kind == core::AggKind::Case ? spokenNumber(hit.number, hit.unit, {}) : QString();
    return spoken == qt(hit.number) ? QString() : spoken;
}

} // namespace

const Place& placeOf(core::AggKind kind)
{
    const auto* place = std::ranges::find(kPlaces, kind, &Place::kind);
    return place == std::end(kPlaces) ? kPlaces[0] : *place;
}

QChar prefixOf(const QString& text)
{
    const QChar first = text.isEmpty() ? QChar() : text.front();
    return first == u'>' || first == u'#' || first == u'@' ? first : QChar();
}

QString wordsIn(const QString& text)
{
    return prefixOf(text).isNull() ? text : text.mid(1).trimmed();
}

bool isWanted(const core::search::Hit& hit, QChar prefix)
{
    if (prefix == u'#')
        return !hit.numberMarks.empty() || hit.matched == "number" || hit.matched == "source_id";
    if (prefix == u'@')
        return hit.matched == "person" || hit.matched == "pinyin" || hit.matched == "phone" || hit.matched == "id_number";
    return true;
}

ListRow rowOf(const core::search::Hit& hit, const Formats& formats)
{
    ListRow line;
    const QString number = qt(hit.number), gap = number.isEmpty() ? QString() : QStringLiteral("  ");
    line.title = number + gap + qt(hit.title).replace(u'\n', u' ');
    addMarks(hit.numberMarks, number, 0, line);
    addMarks(hit.titleMarks, qt(hit.title), static_cast<int>(number.size() + gap.size()), line);
    QStringList meta;
    for (const auto& part : {shortNumber(hit), qt(hit.person), stateWords(hit), qt(hit.unit)})
        if (!part.isEmpty())
            meta << part;
    line.meta = meta.join(QStringLiteral(", "));
    line.right = formats.day(hit.day);
    line.icon = QLatin1String(placeOf(hit.kind).icon);
    return line;
}

} // namespace minyi::ui::palette
