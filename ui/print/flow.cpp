#include "ui/print/flow.h"

#include "core/reports/plain_text.h"

#include <algorithm>
#include <limits>

namespace minyi::ui::print {

namespace reports = core::reports;

namespace {

QString toQt(const std::string& text)
{
    return QString::fromStdString(text);
}

} // namespace

Sizes sizesOf(bool compact, double tight)
{
    Sizes sizes = compact ? Sizes{14, 20.5 * kPoint * tight, 12, 17.5 * kPoint * tight} : Sizes{16, 28 * kPoint * tight, 14, 21 * kPoint * tight};
    sizes.headingLine *= tight;
    sizes.tight = tight;
    return sizes;
}

Sizes letterSizes()
{
    constexpr double kLine = 28.95 * kPoint;
    return {16, kLine, 16, kLine, 16, kLine, 2 * kLetterWidth / 28, Face::Letter, Face::Level};
}

Flow::Flow(QRectF area, Sizes sizes) : m_area(area), m_sizes(sizes), m_y(area.top()), m_pages(1) {}

void Flow::add(const reports::Block& block)
{
    std::visit(*this, block);
}

void Flow::newPage()
{
    m_pages.emplace_back();
    m_y = m_area.top();
}

void Flow::need(double height)
{
    if (room() < height && !atTop())
        newPage();
}

/// Where the grid begins of which a line lies below `from`; `from` where none does. The rules of its rows touch.
double Flow::gridAbove(double from)
{
    auto fills = page().fills;
    std::ranges::sort(fills, std::greater(), [](const Fill& fill) { return fill.rect.bottom(); });
    for (const Fill& fill : fills)
        if (fill.rect.bottom() > from)
            from = std::min(from, fill.rect.top());
    return from;
}

void Flow::turnWith(double height)
{
    const double from = gridAbove(m_y - height), moved = m_y - from;
    if (moved > m_area.height() / 2)
        return newPage(); // a long grid stays where it is
    auto& texts = page().texts;
    auto& fills = page().fills;
    const auto text = std::stable_partition(texts.begin(), texts.end(), [from](const Text& each) { return each.baseline < from; });
    const auto fill = std::stable_partition(fills.begin(), fills.end(), [from](const Fill& each) { return each.rect.top() < from; });
    std::vector<Text> lines(text, texts.end());
    std::vector<Fill> rules(fill, fills.end());
    texts.erase(text, texts.end());
    fills.erase(fill, fills.end());
    newPage();
    for (Text& each : lines) {
        each.baseline += m_area.top() - from;
        page().texts.push_back(std::move(each));
    }
    for (Fill& each : rules) {
        each.rect.translate(0, m_area.top() - from);
        page().fills.push_back(each);
    }
    m_y += moved;
}

void Flow::space(double height)
{
    if (!atTop())
        m_y += height;
}

void Flow::fill(double x, double y, double width, double height, int grey)
{
    page().fills.push_back({QRectF(x, y, width, height), grey, false});
}

/// The em box of the text, seven eighths of it above the baseline, stands in the middle of the box.
void Flow::text(const QString& text, Face face, double points, double x, double boxTop, double boxHeight, int grey)
{
    const double em = points * kPoint;
    page().texts.push_back({text, face, points, x, boxTop + (boxHeight - em) / 2 + em * 0.88, grey, false});
}

void Flow::lines(const std::vector<QString>& lines, Face face, double points, double pitch, double firstIndent,
                 double indent, int grey)
{
    bool first = true;
    for (const QString& line : lines) {
        need(pitch);
        text(line, face, points, left() + (first ? firstIndent : indent), m_y, pitch, grey);
        m_y += pitch;
        first = false;
    }
}

void Flow::operator()(const reports::Title& title)
{
    const auto centred = [this](const std::string& words, Face face, double points, double after) {
        for (const QString& line : breakLines(toQt(words), face, points, width())) {
            const double height = points * kPoint * 1.12;
            text(line, face, points, left() + (width() - widthOf(line, face, points)) / 2, m_y, points * kPoint);
            m_y += line.isEmpty() ? 0 : height;
        }
        m_y += words.empty() ? 0 : after;
    };
    need(500);
    centred(title.organ, Face::Body, 15, 12);
    centred(title.text, Face::Title, 18, 16);
    centred(title.below, Face::Body, 12, 8);
    const double size = m_sizes.form;
    if (!title.headLeft.empty() || !title.headRight.empty()) {
        const QString right = toQt(title.headRight);
        const double pitch = size * kPoint * 1.2;
        text(toQt(title.headLeft), Face::Body, size, left(), m_y, pitch);
        text(right, Face::Body, size, left() + width() - widthOf(right, Face::Body, size), m_y, pitch);
        m_y += pitch;
    }
    m_y += 8;
    fill(left(), m_y, width(), 2 * kPoint);
    fill(left(), m_y + 2 * kPoint + 5, width(), kInner);
    m_y += 2 * kPoint + 5 + kInner + 28;
}

void Flow::operator()(const reports::Heading& heading)
{
    const bool letter = m_sizes.headingIndent > 0; // its lines keep to the grid of the page
    space(letter ? 0 : 22 * m_sizes.tight);
    need(280); // a heading never stands alone at the end of a page
    lines(breakLines(toQt(heading.text), m_sizes.level, m_sizes.heading, width(), m_sizes.headingIndent), m_sizes.level, m_sizes.heading,
          m_sizes.headingLine, m_sizes.headingIndent, 0);
    m_y += letter ? 0 : 8;
}

void Flow::operator()(const reports::Paragraph& paragraph)
{
    const bool letter = m_sizes.headingIndent > 0;
    const double indent = letter ? m_sizes.headingIndent : 2 * m_sizes.body * kPoint;
    for (const QString& each : toQt(paragraph.text).split(u'\n'))
        lines(breakLines(each, m_sizes.text, m_sizes.body, width(), indent), m_sizes.text, m_sizes.body, m_sizes.bodyLine,
              indent, 0);
    m_y += letter ? 0 : 10; // a rule below does not touch it
}

void Flow::operator()(const reports::Items& items)
{
    for (std::size_t i = 0; i < items.items.size(); ++i) {
        const QString line = toQt(reports::itemMark(i + 1) + items.items[i]);
        if (m_sizes.headingIndent > 0) { // a letter's levels are paragraphs
            (*this)(reports::Paragraph{line.toStdString()});
            continue;
        }
        const double indent = 3 * m_sizes.form * kPoint;
        auto broken = breakLines(line, Face::Body, m_sizes.form, width() - indent, -indent);
        lines(broken, Face::Body, m_sizes.form, m_sizes.formLine, 0, indent);
    }
}

void Flow::operator()(const reports::Bars& bars)
{
    constexpr double kPitch = 64;
    double labels = 0;
    double values = 0;
    double most = 0;
    for (const auto& bar : bars.bars) {
        labels = std::max(labels, widthOf(toQt(bar.label), Face::Body, 12));
        values = std::max(values, widthOf(QString::number(bar.value), Face::StrongDigits, 12));
        most = std::max(most, bar.value);
    }
    labels = std::min(labels, width() * 0.45) + 36;
    const double longest = width() - labels - values - 30;
    for (const auto& bar : bars.bars) {
        const auto label = breakLines(toQt(bar.label), Face::Body, 12, labels - 30);
        const double height = kPitch * static_cast<double>(label.size());
        need(height);
        const double length = most > 0 ? longest * std::max(bar.value, 0.0) / most : 0;
        for (std::size_t i = 0; i < label.size(); ++i)
            text(label[i], Face::Body, 12, left(), m_y + kPitch * static_cast<double>(i), kPitch);
        fill(left() + labels, m_y + (height - 32) / 2, length, 32, 58);
        text(QString::number(bar.value), Face::StrongDigits, 12, left() + labels + length + 20, m_y, height);
        m_y += height;
    }
}

void Flow::operator()(const reports::Note& note)
{
    lines(breakLines(toQt(note.text), Face::Body, 10.5, width()), Face::Body, 10.5, 16 * kPoint, 0, 0, 60);
}

void Flow::operator()(const reports::CutLine& cut)
{
    constexpr double kHeight = 110;
    need(kHeight);
    const QString words = toQt(cut.text);
    const double gap = words.isEmpty() ? 0 : widthOf(words, Face::Body, 10.5) + 50;
    const double middle = m_y + kHeight / 2;
    const double from = left() + (width() - gap) / 2;
    for (double x = left(); x < left() + width(); x += 40)
        if (x + 24 < from || x > from + gap)
            fill(x, middle, std::min(24.0, left() + width() - x), kInner);
    text(words, Face::Body, 10.5, from + 25, m_y, kHeight);
    m_y += kHeight;
}

void Flow::operator()(const reports::PageBreak&)
{
    if (!atTop())
        newPage();
}

std::vector<Page> Flow::column(const std::vector<reports::Part>& parts, double columnWidth, double& height) const
{
    constexpr double kEndless = 1e6;
    Flow flow(QRectF(0, 0, columnWidth, kEndless), m_sizes);
    for (const auto& part : parts)
        std::visit(flow, part);
    height = flow.m_pages.size() > 1 ? kEndless : flow.m_y;
    return flow.take();
}

void Flow::operator()(const reports::Beside& beside)
{
    constexpr double kGap = 90;
    space(22);
    const double leftWidth = (width() - kGap) * beside.share;
    double leftHeight = 0;
    double rightHeight = 0;
    const auto first = column(beside.left, leftWidth, leftHeight);
    const auto second = column(beside.right, width() - kGap - leftWidth, rightHeight);
    const double height = std::max(leftHeight, rightHeight);
    if (height > m_area.height()) {
        for (const auto* parts : {&beside.left, &beside.right})
            for (const auto& part : *parts)
                std::visit(*this, part);
        return;
    }
    need(height);
    const auto put = [this](const Page& from, double x) {
        for (Fill each : from.fills) {
            each.rect.translate(x, m_y);
            page().fills.push_back(each);
        }
        for (Picture each : from.pictures) {
            each.rect.translate(x, m_y);
            page().pictures.push_back(each);
        }
        for (Text each : from.texts) {
            each.x += x;
            each.baseline += m_y;
            page().texts.push_back(each);
        }
    };
    put(first.front(), left());
    put(second.front(), left() + leftWidth + kGap);
    m_y += height;
}

} // namespace minyi::ui::print
