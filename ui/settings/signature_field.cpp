#include "ui/settings/signature_field.h"

#include "core/staff/signature.h"
#include "ui/kit/calls.h"
#include "ui/kit/labels.h"
#include "ui/print/signing.h"
#include "ui/text/words.h"

#include <QBuffer>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QImageReader>

namespace minyi::ui {

namespace {

constexpr QSize kShown(180, 44), kKept(600, 200);

/// No larger than a form needs; none if the file holds no picture.
QImage pictureOf(const QString& path)
{
    QImageReader reader(path);
    reader.setAutoTransform(true);
    const QImage read = reader.read();
    if (read.isNull())
        return {};
    const QImage small = read.width() > kKept.width() || read.height() > kKept.height()
                             ? read.scaled(kKept, Qt::KeepAspectRatio, Qt::SmoothTransformation)
                             : read;
    return print::greyOnWhite(small);
}

QByteArray base64Of(const QImage& image)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes.toBase64();
}

} // namespace

SignatureField::SignatureField(Session& session, QWidget* parent)
    : QWidget(parent), m_session(session), m_picture(makeLabel({}, "meta", "2")), m_choose(makeButton({})), m_remove(makeButton({}, "ghost"))
{
    m_picture->setFixedSize(kShown);
    m_picture->setAlignment(Qt::AlignCenter);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    for (QWidget* widget : std::initializer_list<QWidget*>{m_picture, m_choose, m_remove})
        row->addWidget(widget);
    connect(m_choose, &QPushButton::clicked, this, &SignatureField::choose);
    connect(m_remove, &QPushButton::clicked, this, [this] { set({}); });
    retranslate();
}

void SignatureField::reload()
{
    ask(m_session, core::staff::OwnSignature{}, this, [this](core::Result<std::string> png) {
        const QImage image = png ? print::signatureImage(*png) : QImage();
        m_remove->setVisible(!image.isNull());
        if (image.isNull())
            return m_picture->setText(tr("None"));
        const qreal ratio = devicePixelRatioF();
        QPixmap shown = QPixmap::fromImage(image.scaled(kShown * ratio, Qt::KeepAspectRatio, Qt::SmoothTransformation));
        shown.setDevicePixelRatio(ratio);
        m_picture->setPixmap(shown);
    });
}

void SignatureField::choose()
{
    const auto path = QFileDialog::getOpenFileName(this, tr("Picture of your signature"), {}, tr("Pictures (*.png *.jpg *.jpeg)"));
    if (!path.isEmpty())
        take(path);
}

void SignatureField::take(const QString& path)
{
    const QImage image = pictureOf(path);
    if (image.isNull())
        return emit told(false, tr("The file is no picture. Your signature stays as it was. Choose a PNG or JPEG file."));
    set(base64Of(image).toStdString());
}

void SignatureField::set(const std::optional<std::string>& png)
{
    submit(m_session, core::staff::SetSignature{png}, this, [this, taken = !png](core::Result<core::Done> done) {
        if (!done)
            return emit told(false, sentence(done.error()));
        emit told(true, taken ? tr("Signature removed") : tr("Signature kept"));
        reload();
    });
}

void SignatureField::retranslate()
{
    m_picture->setAccessibleName(tr("Your signature"));
    m_choose->setText(tr("Choose picture…"));
    m_remove->setText(tr("Remove"));
    const auto words = tr("Forms set it beside your name for what you entered or signed in the program, and for nothing else.");
    setToolTip(words);
    m_choose->setAccessibleDescription(words);
    reload();
}

} // namespace minyi::ui
