#include "ui/text/norm_words.h"

#include "ui/kit/qt_text.h"
#include "ui/text/deadline_words.h"
#include "ui/text/formats.h"

#include <QCoreApplication>

namespace minyi::ui {

namespace {

QString tr(const char* text) { return QCoreApplication::translate("Norms", text); }

QString titled(const QString& title, const Session& session)
{
    return session.language == QLatin1String("en") ? title : QStringLiteral("《%1》").arg(title);
}

QString placeIn(const core::norms::NormRow& row, const Session& session)
{
    if (!row.place.empty())
        return qt(row.place);
    if (row.article == 0)
        return {};
    return session.language == QLatin1String("en") ? tr("art. %1").arg(row.article) : articleNumber(row.article);
}

QString inForce(const core::norms::NormRow& row, const Session& session)
{
    const Formats formats(session.language);
    if (row.validFrom && row.validTo)
        return tr("in force from %1 to %2").arg(formats.day(*row.validFrom), formats.day(*row.validTo));
    return row.validFrom ? tr("in force from %1").arg(formats.day(*row.validFrom)) : QString();
}

NormFacts::Entry entryOf(const core::norms::NormRow& row, const Session& session)
{
    NormFacts::Entry entry;
    QStringList norm{titled(said(session, row.zh, row.en), session), placeIn(row, session)};
    norm.removeAll(QString());
    entry.norm = norm.join(QLatin1Char(' '));
    QStringList version{said(session, row.versionZh, row.versionEn), inForce(row, session)};
    version.removeAll(QString());
    entry.version = version.join(QStringLiteral(" · "));
    entry.missing = !row.loaded;
    entry.words = row.loaded ? said(session, row.textZh, row.textEn) : tr("The text of this norm was not loaded; look in the norm itself.");
    return entry;
}

} // namespace

QString articleNumber(std::int64_t article)
{
    static const QString kDigits = QStringLiteral("零一二三四五六七八九");
    const auto hundreds = article / 100, tens = article / 10 % 10, ones = article % 10;
    QString number;
    if (hundreds > 0)
        number += QString(kDigits[hundreds]) + QStringLiteral("百");
    if (tens > 0)
        number += (tens == 1 && hundreds == 0 ? QString() : QString(kDigits[tens])) + QStringLiteral("十");
    else if (hundreds > 0 && ones > 0)
        number += kDigits[0];
    if (ones > 0)
        number += kDigits[ones];
    return QStringLiteral("第%1条").arg(number);
}

NormFacts normFacts(const core::norms::OfAnswer& answer, const QString& place, core::Day day, const Session& session)
{
    NormFacts facts;
    facts.title = place.isEmpty() ? tr("Norms") : place;
    facts.day = tr("The law as of %1, in our own words").arg(Formats(session.language).day(day));
    for (const auto& row : answer.rows)
        facts.entries << entryOf(row, session);
    facts.nothing = tr("No norm is kept for this place. Look in:");
    for (const auto& norm : answer.look)
        facts.look << titled(said(session, norm.zh, norm.en), session) + QLatin1Char(' ') + said(session, norm.versionZh, norm.versionEn);
    return facts;
}

} // namespace minyi::ui
