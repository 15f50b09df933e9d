#include "ui/print/sheets.h"

#include "ui/print/clean.h"
#include "ui/print/drawn.h"

#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFWriter.hh>

#include <array>
#include <cstdio>

namespace minyi::ui::print {

namespace {

constexpr double kShort = 210 / 25.4 * 72, kLong = 297 / 25.4 * 72;
constexpr double kNumberRight = 200, kNumberBaseline = 170, kNumberPoints = 12; ///< from the right and the top, in 0.1 mm

std::string matrix(std::array<double, 6> m)
{
    char text[160];
    std::snprintf(text, sizeof text, "%.4f %.4f %.4f %.4f %.4f %.4f", m[0], m[1], m[2], m[3], m[4], m[5]);
    return text;
}

/// Turns a page upright, its lower left corner at the origin.
std::array<double, 6> upright(const Leaf& leaf)
{
    const double x0 = leaf.box.left(), y0 = leaf.box.top(), x1 = leaf.box.right(), y1 = leaf.box.bottom(); // y grows upwards here
    switch (leaf.turn) {
    case 90: return {0, -1, 1, 0, -y0, x1};
    case 180: return {-1, 0, 0, -1, x1, y1};
    case 270: return {0, 1, -1, 0, y1, -x0};
    default: return {1, 0, 0, 1, -x0, -y0};
    }
}

QPDFObjectHandle rectangle(double x0, double y0, double x1, double y1)
{
    return QPDFObjectHandle::newArray(QPDFObjectHandle::Rectangle(x0, y0, x1, y1));
}

/// One page a number, each with its number alone.
Layout numberPages(int count)
{
    Layout layout;
    layout.sheet = QRectF(0, 0, 2100, 2970);
    for (int i = 1; i <= count; ++i) {
        const QString number = QString::number(i);
        const double x = layout.sheet.right() - kNumberRight - widthOf(number, Face::Digits, kNumberPoints);
        layout.pages.push_back({{}, {}, {{number, Face::Digits, kNumberPoints, x, kNumberBaseline, 0}}});
    }
    return layout;
}

std::string pdfTime(core::Instant at)
{
    const auto date = core::civil(core::dayOf(at));
    const int minute = core::minuteOfDay(at);
    char text[40];
    std::snprintf(text, sizeof text, "D:%04d%02d%02d%02d%02d00+08'00'", date.year, date.month, date.day, minute / 60, minute % 60);
    return text;
}

} // namespace

Sheets::Sheets()
{
    m_pdf.emptyPDF();
    m_pdf.setSuppressWarnings(true);
}

void Sheets::add(Leaves leaves, const QString& bookmark, bool numbered)
{
    m_bookmarks.push_back({bookmark, m_sheets.size()});
    for (const Leaf& leaf : leaves.pages) {
        const bool across = leaf.turn % 180 != 0;
        const double wide = across ? leaf.box.height() : leaf.box.width(), high = across ? leaf.box.width() : leaf.box.height();
        Sheet sheet;
        sheet.lying = wide > high;
        const double sheetWide = sheet.lying ? kLong : kShort, sheetHigh = sheet.lying ? kShort : kLong;
        const double scale = std::min({1.0, sheetWide / wide, sheetHigh / high});
        const double left = (sheetWide - wide * scale) / 2, low = (sheetHigh - high * scale) / 2;
        sheet.placed = matrix({scale, 0, 0, scale, left, low}) + " cm " + matrix(upright(leaf)) + " cm";
        sheet.drawn = drawnOf(leaf);
        sheet.number = !numbered || leaf.blankBack ? 0 : ++m_numbered;
        if (leaves.own)
            nameFonts(sheet.drawn.getDict().getKey("/Resources"));
        m_sheets.push_back(std::move(sheet));
    }
    m_kept.push_back(std::move(leaves));
}

/// A page as one thing that is drawn: whatever it leaves behind, colours or matrices, stays in it.
QPDFObjectHandle Sheets::drawnOf(const Leaf& leaf)
{
    auto form = m_pdf.newStream(leaf.content);
    auto dictionary = form.getDict();
    dictionary.replaceKey("/Type", QPDFObjectHandle::newName("/XObject"));
    dictionary.replaceKey("/Subtype", QPDFObjectHandle::newName("/Form"));
    dictionary.replaceKey("/BBox", rectangle(leaf.box.left(), leaf.box.top(), leaf.box.right(), leaf.box.bottom()));
    auto resources = leaf.resources;
    dictionary.replaceKey("/Resources", m_pdf.copyForeignObject(resources));
    if (auto group = leaf.group; !group.isNull())
        dictionary.replaceKey("/Group", m_pdf.copyForeignObject(group));
    return form;
}

/// Qt names a font by the number its description happens to get, which is another one in every process.
void Sheets::nameFonts(QPDFObjectHandle resources)
{
    auto fonts = resources.getKey("/Font");
    if (!fonts.isDictionary())
        return;
    const auto rename = [](QPDFObjectHandle of, const char* key, const std::string& mark) {
        auto name = of.getKey(key);
        if (name.isName())
            if (const auto plus = name.getName().find('+'); plus != std::string::npos)
                of.replaceKey(key, QPDFObjectHandle::newName("/" + mark + name.getName().substr(plus)));
    };
    for (const auto& key : fonts.getKeys()) {
        auto font = fonts.getKey(key);
        if (!font.isDictionary() || !m_named.insert(font.getObjGen()).second)
            continue;
        std::string mark = "AAAAAA";
        for (std::size_t i = 6, rest = m_named.size(); i-- > 0; rest /= 26)
            mark[i] = static_cast<char>('A' + rest % 26);
        rename(font, "/BaseFont", mark);
        auto below = font.getKey("/DescendantFonts");
        auto inner = below.isArray() && below.getArrayNItems() > 0 ? below.getArrayItem(0) : font;
        rename(inner, "/BaseFont", mark);
        if (auto description = inner.getKey("/FontDescriptor"); description.isDictionary())
            rename(description, "/FontName", mark);
    }
}

/// A number is drawn on a sheet that stands; on one that lies it is moved into that one's corner.
void Sheets::addNumbers()
{
    auto numbers = leavesOf(drawn(numberPages(m_numbered)), true, {});
    if (!numbers)
        throw std::runtime_error("numbers");
    std::vector<QPDFObjectHandle> forms;
    for (const Leaf& leaf : numbers->pages) {
        forms.push_back(drawnOf(leaf));
        nameFonts(forms.back().getDict().getKey("/Resources"));
    }
    m_kept.push_back(std::move(*numbers));
    QPDFPageDocumentHelper pages(m_pdf);
    for (const Sheet& sheet : m_sheets) {
        const double wide = sheet.lying ? kLong : kShort, high = sheet.lying ? kShort : kLong;
        auto shown = QPDFObjectHandle::newDictionary({{"/P", sheet.drawn}});
        std::string content = "q " + sheet.placed + " /P Do Q\n";
        if (sheet.number > 0) {
            shown.replaceKey("/N", forms.at(static_cast<std::size_t>(sheet.number) - 1));
            content += "q " + matrix({1, 0, 0, 1, wide - kShort, high - kLong}) + " cm /N Do Q\n";
        }
        auto page = m_pdf.makeIndirectObject(QPDFObjectHandle::newDictionary({
            {"/Type", QPDFObjectHandle::newName("/Page")},
            {"/MediaBox", rectangle(0, 0, wide, high)},
            {"/Resources", QPDFObjectHandle::newDictionary({{"/XObject", shown}})},
            {"/Contents", m_pdf.newStream(content)},
        }));
        pages.addPage(QPDFPageObjectHelper(page), false);
    }
}

void Sheets::addBookmarks()
{
    const auto pages = m_pdf.getAllPages();
    auto root = m_pdf.makeIndirectObject(QPDFObjectHandle::newDictionary({{"/Type", QPDFObjectHandle::newName("/Outlines")}}));
    std::vector<QPDFObjectHandle> items;
    for (const Bookmark& mark : m_bookmarks)
        items.push_back(m_pdf.makeIndirectObject(QPDFObjectHandle::newDictionary({
            {"/Title", QPDFObjectHandle::newUnicodeString(mark.words.toStdString())},
            {"/Parent", root},
            {"/Dest", QPDFObjectHandle::newArray({pages.at(mark.sheet), QPDFObjectHandle::newName("/Fit")})},
        })));
    for (std::size_t i = 0; i < items.size(); ++i) {
        if (i > 0)
            items[i].replaceKey("/Prev", items[i - 1]);
        if (i + 1 < items.size())
            items[i].replaceKey("/Next", items[i + 1]);
    }
    root.replaceKey("/First", items.front());
    root.replaceKey("/Last", items.back());
    root.replaceKey("/Count", QPDFObjectHandle::newInteger(static_cast<long long>(items.size())));
    m_pdf.getRoot().replaceKey("/Outlines", root);
    m_pdf.getRoot().replaceKey("/PageMode", QPDFObjectHandle::newName("/UseOutlines"));
}

QByteArray Sheets::write(const QString& title, core::Instant at)
{
    cleanAll(m_pdf);
    addNumbers();
    addBookmarks();
    m_pdf.getTrailer().replaceKey("/Info", m_pdf.makeIndirectObject(QPDFObjectHandle::newDictionary({
                                               {"/Title", QPDFObjectHandle::newUnicodeString(title.toStdString())},
                                               {"/Producer", QPDFObjectHandle::newString("minyi")},
                                               {"/CreationDate", QPDFObjectHandle::newString(pdfTime(at))},
                                           })));
    QPDFWriter writer(m_pdf);
    writer.setOutputMemory();
    writer.setDeterministicID(true);
    writer.setObjectStreamMode(qpdf_o_generate);
    writer.setDecodeLevel(qpdf_dl_none); // pictures and fonts pass as they are
    writer.write();
    const auto bytes = writer.getBufferSharedPointer();
    return {reinterpret_cast<const char*>(bytes->getBuffer()), static_cast<qsizetype>(bytes->getSize())};
}

} // namespace minyi::ui::print
