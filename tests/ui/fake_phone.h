#pragma once

#include <QDesktopServices>
#include <QObject>
#include <QStringList>
#include <QUrl>

namespace minyi::test {

/// Takes what would go to the softphone of the desktop.
class FakePhone : public QObject {
    Q_OBJECT

public:
    explicit FakePhone(const QString& scheme) : m_scheme(scheme) { QDesktopServices::setUrlHandler(scheme, this, "ring"); }
    ~FakePhone() override { QDesktopServices::unsetUrlHandler(m_scheme); }

    const QStringList& rung() const { return m_rung; }

public slots:
    void ring(const QUrl& url) { m_rung << url.toString(); }

private:
    QString m_scheme;
    QStringList m_rung;
};

} // namespace minyi::test
