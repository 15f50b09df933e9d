#pragma once

#include <QObject>
#include <QTemporaryDir>

#include <memory>

class QProcess;

namespace minyi::ui {

/// One page from the scanner of this desktop, by the program of SANE. Where that is not installed it says so.
class Scanner : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    void scan();
    /// Which program is asked for; another one for tests.
    void setProgram(const QString& program) { m_program = program; }

signals:
    void scanned(const QString& path);
    void failed(const QString& words);

private:
    void end(bool sound, const QString& path);

    QString m_program = QStringLiteral("scanimage");
    QProcess* m_process = nullptr;
    std::unique_ptr<QTemporaryDir> m_pages;
    int m_page = 0;
};

} // namespace minyi::ui
