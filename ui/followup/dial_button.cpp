#include "ui/followup/dial_button.h"

#include "ui/look/icons.h"

#include <QDesktopServices>
#include <QProcess>
#include <QStandardPaths>
#include <QUrl>

namespace minyi::ui {

DialButton::DialButton(QWidget* parent) : QPushButton(parent)
{
    setIcon(ui::icon(QStringLiteral("call-start")));
    setFocusPolicy(Qt::NoFocus);
    hide();
    connect(this, &QPushButton::clicked, this, &DialButton::dial);
    retranslate();
}

void DialButton::retranslate()
{
    setText(tr("Dial"));
    setToolTip(tr("Dial with the softphone (F3)"));
    setAccessibleName(toolTip());
}

void DialButton::setNumber(const QString& number)
{
    m_number = number;
    if (!m_number.isEmpty() && !std::exchange(m_looked, true))
        find({QStringLiteral("tel"), QStringLiteral("sip")});
    setVisible(!m_number.isEmpty() && !m_scheme.isEmpty());
}

void DialButton::find(const QStringList& schemes)
{
    const auto program = QStandardPaths::findExecutable(QStringLiteral("xdg-mime"));
    if (program.isEmpty() || schemes.isEmpty())
        return;
    auto* query = new QProcess(this);
    connect(query, &QProcess::errorOccurred, query, &QObject::deleteLater);
    connect(query, &QProcess::finished, this, [this, query, schemes] {
        const bool known = !query->readAllStandardOutput().trimmed().isEmpty();
        query->deleteLater();
        if (!known)
            return find(schemes.mid(1));
        m_scheme = schemes.first();
        setVisible(!m_number.isEmpty());
    });
    query->start(program, {QStringLiteral("query"), QStringLiteral("default"), QStringLiteral("x-scheme-handler/") + schemes.first()});
}

void DialButton::dial()
{
    if (isVisible())
        QDesktopServices::openUrl(QUrl(m_scheme + QLatin1Char(':') + m_number));
}

} // namespace minyi::ui
