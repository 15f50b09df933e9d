#include "ui/cases/scanner.h"

#include <QFileInfo>
#include <QProcess>
#include <QStandardPaths>

namespace minyi::ui {

void Scanner::scan()
{
    if (m_process)
        return emit failed(tr("A page is being scanned already."));
    const auto program = QStandardPaths::findExecutable(m_program);
    if (program.isEmpty())
        return emit failed(tr("No program for a scanner is installed on this desktop (scanimage, of SANE)."));
    if (!m_pages)
        m_pages = std::make_unique<QTemporaryDir>(); // mode 0700
    const auto path = m_pages->filePath(tr("scan-%1.png").arg(++m_page));
    m_process = new QProcess(this);
    m_process->setProgram(program);
    m_process->setArguments({QStringLiteral("--format=png"), QStringLiteral("--resolution=300")});
    m_process->setStandardOutputFile(path);
    connect(m_process, &QProcess::finished, this, [this, path](int code, QProcess::ExitStatus status) {
        end(status == QProcess::NormalExit && code == 0 && QFileInfo(path).size() > 0, path);
    });
    connect(m_process, &QProcess::errorOccurred, this, [this, path](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            end(false, path);
    });
    m_process->start();
}

void Scanner::end(bool sound, const QString& path)
{
    m_process->deleteLater();
    m_process = nullptr;
    if (sound)
        emit scanned(path);
    else
        emit failed(tr("The scanner gave no page. Look whether it is switched on and connected, then try again."));
}

} // namespace minyi::ui
