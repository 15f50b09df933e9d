#include "ui/shell/preferences.h"

#include "ui/look/theme.h"

#include <QDir>
#include <QLibraryInfo>
#include <QCoreApplication>
#include <QSettings>

namespace minyi::ui {

namespace {

int nearestSize(int percent)
{
    return percent >= 125 ? 125 : percent >= 112 ? 112 : 100;
}

} // namespace

Preferences::Preferences(const QString& file, QObject* parent) : QObject(parent)
{
    if (!file.isEmpty())
        m_file = std::make_unique<QSettings>(file, QSettings::IniFormat);
}

Preferences::~Preferences()
{
    for (const auto& translator : m_translators)
        QCoreApplication::removeTranslator(translator.get());
}

void Preferences::load(const QString& account)
{
    m_account = account;
    if (m_file) {
        const auto read = [&](const char* key, const QVariant& otherwise) {
            return m_file->value(account + u'/' + QLatin1String(key), otherwise);
        };
        m_language = read("language", m_language).toString() == QLatin1String("en") ? "en" : "zh";
        m_dark = read("dark", m_dark).toBool();
        m_percent = nearestSize(read("text", m_percent).toInt());
        m_lock = qBound(0, read("lock", m_lock).toInt(), 120);
    }
    apply();
}

void Preferences::keep(const char* key, const QVariant& value)
{
    if (m_file && !m_account.isEmpty())
        m_file->setValue(m_account + u'/' + QLatin1String(key), value);
}

QVariant Preferences::arranged(const QString& key) const
{
    return m_file && !m_account.isEmpty() ? m_file->value(m_account + QStringLiteral("/arranged.") + key) : QVariant();
}

void Preferences::arrange(const QString& key, const QVariant& value)
{
    keep(QByteArray("arranged." + key.toLatin1()).constData(), value);
}

void Preferences::setLanguage(const QString& language)
{
    m_language = language == QLatin1String("en") ? QStringLiteral("en") : QStringLiteral("zh");
    keep("language", m_language);
    translate();
    emit changed();
}

void Preferences::setDark(bool dark)
{
    m_dark = dark;
    keep("dark", dark);
    Theme::apply(m_dark, m_percent);
    emit changed();
}

void Preferences::setTextPercent(int percent)
{
    m_percent = nearestSize(percent);
    keep("text", m_percent);
    Theme::apply(m_dark, m_percent);
    emit changed();
}

void Preferences::setLockMinutes(int minutes)
{
    m_lock = qBound(0, minutes, 120);
    keep("lock", m_lock);
    emit changed();
}

void Preferences::apply()
{
    Theme::apply(m_dark, m_percent);
    translate();
    emit changed();
}

void Preferences::translate()
{
    emit languageComing(m_language);
    for (const auto& translator : m_translators)
        QCoreApplication::removeTranslator(translator.get());
    m_translators.clear();
    /// The sources are English; only Chinese needs catalogues.
    if (m_language == QLatin1String("en"))
        return;
    const auto install = [this](const QString& path) {
        auto translator = std::make_unique<QTranslator>();
        if (translator->load(path) && QCoreApplication::installTranslator(translator.get()))
            m_translators.push_back(std::move(translator));
    };
    install(QLibraryInfo::path(QLibraryInfo::TranslationsPath) + QStringLiteral("/qtbase_zh_CN.qm")); // the dialogs of files and printing
    const QDir catalogues(QStringLiteral(":/i18n"));
    for (const auto& name : catalogues.entryList({QStringLiteral("*_zh_CN.qm")}))
        install(catalogues.filePath(name));
}

} // namespace minyi::ui
