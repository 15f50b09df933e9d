#pragma once

#include <QObject>
#include <QTranslator>
#include <QVariant>

#include <memory>
#include <vector>

class QSettings;

namespace minyi::ui {

/// How one user wants the window: language, theme, text size, when it locks. Kept per account in a file of the workplace folder
/// and put in force at once.
class Preferences : public QObject {
    Q_OBJECT

public:
    /// An empty file name keeps them in memory only.
    explicit Preferences(const QString& file, QObject* parent = nullptr);
    ~Preferences() override;

    /// Those of this account; what it never chose stays as it is now.
    void load(const QString& account);

    QString language() const { return m_language; } ///< zh, en
    bool dark() const { return m_dark; }
    int textPercent() const { return m_percent; }   ///< 100, 112, 125
    int lockMinutes() const { return m_lock; }      ///< 0: never

    void setLanguage(const QString& language);
    void setDark(bool dark);
    void setTextPercent(int percent);
    void setLockMinutes(int minutes);
    /// How a page was arranged, by its own key.
    QVariant arranged(const QString& key) const;
    void arrange(const QString& key, const QVariant& value);
    /// Puts theme and language in force again, for the start of the program.
    void apply();

signals:
    /// Before the words change, so that whoever formats by language knows it in time.
    void languageComing(const QString& language);
    void changed();

private:
    void keep(const char* key, const QVariant& value);
    void translate();

    std::unique_ptr<QSettings> m_file;
    std::vector<std::unique_ptr<QTranslator>> m_translators;
    QString m_account;
    QString m_language = QStringLiteral("zh");
    bool m_dark = false;
    int m_percent = 100, m_lock = 10;
};

} // namespace minyi::ui
