#include "ui/print/signing.h"

#include "core/staff/signature.h"
#include "ui/print/flow.h"

#include <QBuffer>
#include <QImageReader>
#include <QPainter>

#include <algorithm>

/// Who signs under a form, by hand or by the picture of a signature.
namespace minyi::ui::print {

namespace reports = core::reports;

namespace {

QString toQt(const std::string& text)
{
    return QString::fromStdString(text);
}

constexpr double kSignatureWide = 300;

} // namespace

QImage greyOnWhite(const QImage& image)
{
    QImage flat(image.size(), QImage::Format_RGB32);
    flat.fill(Qt::white);
    QPainter(&flat).drawImage(0, 0, image);
    return flat.convertToFormat(QImage::Format_Grayscale8);
}

QImage signatureImage(const std::string& base64)
{
    if (!core::staff::isSignature(base64))
        return {};
    QByteArray bytes = QByteArray::fromBase64(QByteArray::fromStdString(base64));
    QBuffer buffer(&bytes);
    const QImage image = QImageReader(&buffer, "png").read();
    return image.isNull() ? image : greyOnWhite(image);
}

void Flow::operator()(const reports::Signatures& signatures)
{
    const double size = m_sizes.form;
    const double pitch = size * kPoint * 1.9 * m_sizes.tight;
    const double share = width() / std::max(1.0, static_cast<double>(signatures.signers.size()));
    double sum = 0;
    double widest = 0;
    const auto widthOfLabel = [size](const reports::Signer& signer) { return widthOf(toQt(signer.label), Face::Body, size); };
    for (const auto& signer : signatures.signers) {
        sum += widthOfLabel(signer);
        widest = std::max(widest, widthOfLabel(signer));
    }
    space(14);
    if (sum > width()) {
        for (const auto& signer : signatures.signers) {
            lines(breakLines(toQt(signer.label), Face::Body, size, width()), Face::Body, size, pitch, 0, 0);
            sign(signer, left() + widthOfLabel(signer), m_y - pitch, pitch, width() - widthOfLabel(signer));
        }
        return;
    }
    need(pitch);
    double x = left();
    const double gap = (width() - sum) / static_cast<double>(signatures.signers.size());
    for (const auto& signer : signatures.signers) {
        const double wide = widthOfLabel(signer), step = widest <= share ? share : wide + gap;
        text(toQt(signer.label), Face::Body, size, x, m_y, pitch);
        sign(signer, x + wide, m_y, pitch, step - wide);
        x += step;
    }
    m_y += pitch;
}

void Flow::sign(const reports::Signer& signer, double x, double y, double height, double room)
{
    constexpr double kGap = 10;
    const QImage image = signatureImage(signer.png);
    const double most = std::min(room - 2 * kGap, kSignatureWide);
    if (image.isNull() || most <= 0)
        return;
    const QSizeF size = QSizeF(image.size()).scaled(most, height, Qt::KeepAspectRatio);
    page().pictures.push_back({QRectF(QPointF(x + kGap, y + (height - size.height()) / 2), size), image});
}

} // namespace minyi::ui::print
