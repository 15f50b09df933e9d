#include "ui/print/leaves.h"

#include <QRegularExpression>

#include <qpdf/Pipeline.hh>
#include <qpdf/Pl_Flate.hh>
#include <qpdf/QPDFExc.hh>
#include <qpdf/QPDFPageObjectHelper.hh>

#include <algorithm>
#include <cmath>
#include <set>
#include <stdexcept>

namespace minyi::ui::print {

namespace {

constexpr double kLeast = 3, kMost = 14400; ///< points of a page's side; the most is that of PDF 1.7

/// Takes so many bytes and no more.
class Bounded : public Pipeline {
public:
    explicit Bounded(qint64 most, std::string* into = nullptr) : Pipeline("bounded", nullptr), m_left(most), m_into(into) {}

    void write(unsigned char const* data, size_t length) override
    {
        m_left -= static_cast<qint64>(length);
        if (m_left < 0)
            throw std::runtime_error("too large");
        if (m_into)
            m_into->append(reinterpret_cast<const char*>(data), length);
    }
    void finish() override {}
    qint64 left() const { return m_left; }

private:
    qint64 m_left;
    std::string* m_into;
};

/// Appends the unpacked stream; false where it cannot be unpacked or is too large.
bool unpack(QPDFObjectHandle stream, qint64 most, std::string& content)
{
    Bounded bounded(most - static_cast<qint64>(content.size()), &content);
    bool tried = false;
    const bool whole = stream.pipeStreamData(&bounded, &tried, 0, qpdf_dl_generalized, true, false);
    content += '\n';
    return whole && tried && bounded.left() >= 0;
}

bool contentOf(QPDFObjectHandle page, qint64 most, std::string& content)
{
    auto contents = page.getKey("/Contents");
    if (contents.isNull())
        return true;
    if (contents.isStream())
        return unpack(contents, most, content);
    if (!contents.isArray())
        return false;
    for (auto part : contents.getArrayAsVector())
        if (!part.isNull() && (!part.isStream() || !unpack(part, most, content)))
            return false;
    return true;
}

/// Looks for the first operator that leaves a mark.
class Marks : public QPDFObjectHandle::ParserCallbacks {
public:
    void handleObject(QPDFObjectHandle object, size_t, size_t) override
    {
        static const std::set<std::string> kMarks = {"S", "s", "f", "F", "f*", "B", "B*", "b", "b*", "sh", "Do", "Tj", "TJ", "'", "\"", "BI", "EI"};
        if (object.isInlineImage() || (object.isOperator() && kMarks.contains(object.getOperatorValue()))) {
            found = true;
            terminateParsing();
        }
    }
    void handleEOF() override {}

    bool found = false;
};

bool showsNothing(const std::string& content)
{
    auto scratch = QPDF::create();
    scratch->emptyPDF();
    scratch->setSuppressWarnings(true);
    Marks marks;
    QPDFObjectHandle::parseContentStream(scratch->newStream(content), &marks);
    return !marks.found;
}

/// Only what drawing looks up by name.
QPDFObjectHandle drawingResources(QPDFPageObjectHelper page)
{
    auto taken = QPDFObjectHandle::newDictionary();
    auto all = page.getAttribute("/Resources", false);
    if (all.isDictionary())
        for (const char* key : {"/ColorSpace", "/ExtGState", "/Font", "/Pattern", "/ProcSet", "/Shading", "/XObject"})
            if (all.hasKey(key))
                taken.replaceKey(key, all.getKey(key));
    return taken;
}

/// The part of the media box that the crop box leaves; empty if it is no rectangle of a page.
QRectF boxOf(QPDFPageObjectHelper page)
{
    const auto rectangle = [&](const char* key) {
        auto box = page.getAttribute(key, false);
        if (!box.isRectangle())
            return QRectF();
        const auto r = box.getArrayAsRectangle();
        return QRectF(QPointF(std::min(r.llx, r.urx), std::min(r.lly, r.ury)), QPointF(std::max(r.llx, r.urx), std::max(r.lly, r.ury)));
    };
    const QRectF media = rectangle("/MediaBox"), crop = rectangle("/CropBox");
    const QRectF box = crop.isEmpty() ? media : media.intersected(crop);
    const auto possible = [](double side) { return std::isfinite(side) && side >= kLeast && side <= kMost; };
    return possible(box.width()) && possible(box.height()) && std::isfinite(box.x()) && std::isfinite(box.y()) ? box : QRectF();
}

int turnOf(QPDFPageObjectHelper page)
{
    auto turn = page.getAttribute("/Rotate", false);
    const auto value = turn.isInteger() ? turn.getIntValue() % 360 : 0;
    return value % 90 == 0 ? static_cast<int>((value + 360) % 360) : 0;
}

core::Result<core::Done> take(QPDFObjectHandle object, const BindLimits& limits, Leaves& leaves)
{
    QPDFPageObjectHelper page(object);
    Leaf leaf;
    if (!contentOf(object, limits.content, leaf.content))
        return core::refuse(core::Why::BadFile, "broken");
    leaf.box = boxOf(page);
    if (leaf.box.isEmpty())
        return core::refuse(core::Why::BadFile, "page_size");
    leaf.turn = turnOf(page);
    leaf.resources = leaves.source->makeIndirectObject(drawingResources(page));
    auto group = object.getKey("/Group");
    leaf.group = group.isDictionary() ? leaves.source->makeIndirectObject(group) : QPDFObjectHandle::newNull();
    leaf.blankBack = !leaves.own && leaves.pages.size() % 2 == 1 && showsNothing(leaf.content);
    leaves.pages.push_back(std::move(leaf));
    return core::Done{};
}

core::Result<core::Done> read(Leaves& leaves, const BindLimits& limits)
{
    leaves.source->setSuppressWarnings(true);
    leaves.source->setAttemptRecovery(false);
    leaves.source->processMemoryFile("part", leaves.bytes.constData(), static_cast<size_t>(leaves.bytes.size()));
    if (leaves.source->isEncrypted())
        return core::refuse(core::Why::BadFile, "encrypted");
    const auto pages = leaves.source->getAllPages();
    if (pages.empty())
        return core::refuse(core::Why::BadFile, "broken");
    if (!leaves.own && std::cmp_greater(pages.size(), limits.pages))
        return core::refuse(core::Why::BadFile, "too_many_pages");
    for (const auto& page : pages)
        if (auto taken = take(page, limits, leaves); !taken)
            return taken;
    return core::Done{};
}

/// Whether the dictionary before a stream may be of one that holds objects or their places. Names may be written with escapes.
bool mayBeStructure(const QByteArray& dictionary)
{
    static const QRegularExpression names(QStringLiteral("/(First|W)\\b"));
    static const QRegularExpression pictures(QStringLiteral("/(DCT|JPX|CCITTFax|JBIG2)Decode"));
    const auto text = QString::fromLatin1(dictionary);
    return text.contains(names) || (text.contains(QLatin1Char('#')) && !text.contains(pictures));
}

/// How much the stream unpacks to; more than `most` if it does, or if it is packed in another way than everybody packs it.
qint64 unpackedSize(const QByteArray& dictionary, const QByteArray& data, qint64 most)
{
    static const QRegularExpression usual(QStringLiteral("/Filter\\s*\\[?\\s*/FlateDecode\\s*\\]?\\s*(/|>>|$)"));
    const auto text = QString::fromLatin1(dictionary);
    if (!text.contains(QLatin1String("/Filter")) && !text.contains(QLatin1Char('#')))
        return data.size();
    if (text.count(QLatin1String("/Filter")) != 1 || !text.contains(usual))
        return most + 1;
    Bounded bounded(most);
    Pl_Flate inflate("structure", &bounded, Pl_Flate::a_inflate);
    inflate.setWarnCallback([](char const*, int) {});
    try {
        inflate.write(reinterpret_cast<const unsigned char*>(data.constData()), static_cast<size_t>(data.size()));
        inflate.finish();
    } catch (const std::exception&) {
        return bounded.left() < 0 ? most + 1 : most - bounded.left(); // what is no zlib stream fails in the reader as well
    }
    return most - bounded.left();
}

} // namespace

int Leaves::numbered() const
{
    return static_cast<int>(std::ranges::count_if(pages, [](const Leaf& leaf) { return !leaf.blankBack; }));
}

bool structureWithin(const QByteArray& bytes, qint64 most)
{
    constexpr qsizetype kDictionary = 8192;
    qint64 left = most;
    for (qsizetype at = bytes.indexOf("stream"); at >= 0 && left >= 0; at = bytes.indexOf("stream", at + 6)) {
        if (at >= 3 && bytes.mid(at - 3, 3) == "end")
            continue;
        const qsizetype from = std::max({bytes.lastIndexOf("obj", at), at - kDictionary, qsizetype{0}});
        const QByteArray dictionary = bytes.mid(from, at - from);
        if (!mayBeStructure(dictionary))
            continue;
        qsizetype data = at + 6;
        while (data < bytes.size() && (bytes[data] == '\r' || bytes[data] == '\n'))
            ++data;
        const qsizetype end = bytes.indexOf("endstream", data);
        left -= unpackedSize(dictionary, bytes.mid(data, end < 0 ? -1 : end - data), left);
    }
    return left >= 0;
}

core::Result<Leaves> leavesOf(QByteArray bytes, bool own, const BindLimits& limits)
{
    Leaves leaves{std::move(bytes), std::make_unique<QPDF>(), {}, own};
    if (!own && !structureWithin(leaves.bytes, limits.structure))
        return core::refuse(core::Why::BadFile, "too_large");
    try {
        if (auto done = read(leaves, limits); !done)
            return tl::unexpected(done.error());
    } catch (const QPDFExc& fault) {
        return core::refuse(core::Why::BadFile, fault.getErrorCode() == qpdf_e_password ? "encrypted" : "broken");
    } catch (const std::exception&) {
        return core::refuse(core::Why::BadFile, "broken");
    }
    return leaves;
}

} // namespace minyi::ui::print
