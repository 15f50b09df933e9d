#include "ui/review/remarks.h"

#include "ui/kit/qt_text.h"
#include "ui/text/review_words.h"

#include <QCoreApplication>
#include <QHash>
#include <QRegularExpression>

namespace minyi::ui {

namespace {

namespace rv = core::review;

/// The fields of a case that a reviewer reads.
constexpr std::string_view kFields[] = {"title", "subtype", "place", "summary"};

QString say(const char* words)
{
    return QCoreApplication::translate("Remark", words);
}

/// A colon parts the place from what is wrong with it, so a place has none.
QString plain(QString words)
{
    return words.replace(QLatin1Char(':'), QLatin1Char(' ')).replace(QStringLiteral("："), QStringLiteral(" ")).simplified();
}

std::optional<rv::ErrorKind> errorCalled(const QString& name)
{
    for (const auto& token : core::TokensOf<rv::ErrorKind>::table)
        if (words(token.value) == name)
            return token.value;
    return {};
}

/// "the paper, page 3" of "the paper"; nothing if the rest says something else.
std::optional<int> pageAfter(const QString& words, const QString& paper)
{
    static const QRegularExpression rest(QStringLiteral("^\\D+(\\d+)\\D*$"));
    if (words == paper)
        return 0;
    if (!words.startsWith(paper))
        return {};
    const auto found = rest.match(words.mid(paper.size()));
    return found.hasMatch() ? std::optional(found.captured(1).toInt()) : std::nullopt;
}

} // namespace

QString Place::anchor() const
{
    switch (of) {
    case Of::Field: return QStringLiteral("field ") + key;
    case Of::Evidence: return QStringLiteral("evidence ") + key;
    case Of::Item: return QStringLiteral("item ") + key;
    case Of::Paper: break;
    }
    return {};
}

QList<Place> placesOf(const core::evidence::DeskAnswer& desk, const core::documents::DeskAnswer& papers)
{
    QList<Place> places;
    for (const auto field : kFields)
        places << Place{Place::Of::Field, QString::fromUtf8(field.data(), static_cast<qsizetype>(field.size())), readFieldName(field)};
    for (const auto& item : desk.items)
        places << Place{Place::Of::Item, qt(item.id), plain(qt(item.zh))};
    for (const auto& one : desk.evidence)
        places << Place{Place::Of::Evidence, QString::number(one.number), plain(say(QT_TRANSLATE_NOOP("Remark", "evidence %1 %2")).arg(one.number).arg(qt(one.name)))};
    QHash<QString, int> count;
    for (const auto& row : papers.rows) {
        if (!row.document)
            continue;
        const int nth = ++count[qt(row.form)];
        auto name = plain(qt(row.zh));
        if (nth > 1)
            name += QStringLiteral("（%1）").arg(nth);
        places << Place{Place::Of::Paper, qt(row.form), name, row.document};
    }
    return places;
}

Place onPage(Place paper, int page)
{
    paper.page = page;
    paper.words = say(QT_TRANSLATE_NOOP("Remark", "%1, page %2")).arg(paper.words).arg(page);
    return paper;
}

std::optional<Place> placeNamed(const QString& words, const QList<Place>& places)
{
    const auto said = plain(words);
    for (const auto& place : places)
        if (place.words == said)
            return place;
    for (const auto& place : places) {
        if (place.of != Place::Of::Paper)
            continue;
        if (const auto page = pageAfter(said, place.words)) {
            auto found = place;
            found.page = *page;
            found.words = said;
            return found;
        }
    }
    return {};
}

std::vector<rv::NewDefect> remarksIn(const QString& text, const QString& whole)
{
    static const QRegularExpression slash(QStringLiteral("[/／]")), colon(QStringLiteral("[:：]"));
    std::vector<rv::NewDefect> defects;
    for (auto line : text.split(QLatin1Char('\n'), Qt::SkipEmptyParts)) {
        if (line.trimmed().isEmpty())
            continue;
        const auto cut = line.indexOf(slash);
        const auto kind = cut > 0 ? errorCalled(line.left(cut).trimmed()) : std::nullopt;
        if (kind)
            line = line.mid(cut + 1);
        const auto at = line.indexOf(colon);
        const auto target = at > 0 ? line.left(at).trimmed() : whole;
        const auto what = (at > 0 ? line.mid(at + 1) : line).trimmed();
        defects.push_back({target.toStdString(), what.toStdString(), kind});
    }
    return defects;
}

QStringList errorKinds()
{
    QStringList all;
    for (const auto& token : core::TokensOf<rv::ErrorKind>::table)
        all << words(token.value);
    return all;
}

std::vector<rv::Changed> changesAt(const Place& place, const std::vector<rv::Changed>& changes)
{
    std::vector<rv::Changed> there;
    for (const auto& change : changes) {
        const bool is = place.of == Place::Of::Field      ? change.of == rv::PartOf::Case && qt(change.field) == place.key
                        : place.of == Place::Of::Item     ? change.of == rv::PartOf::Item && qt(change.label) == place.key
                        : place.of == Place::Of::Evidence ? change.of == rv::PartOf::Evidence &&
                                                                qt(change.label).section(QLatin1Char(' '), 0, 0) == place.key
                                                          : false;
        if (is)
            there.push_back(change);
    }
    return there;
}

} // namespace minyi::ui
