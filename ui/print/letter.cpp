#include "ui/print/flow.h"

#include <algorithm>

/// What only an official letter has: red head, closing, imprint (GB/T 9704-2012 as workflows 6.1 give it).
namespace minyi::ui::print {

namespace reports = core::reports;

namespace {

constexpr double kMarkDown = 350;  ///< the mark's top edge below the type area's
constexpr double kMarkPoints = 44; ///< as large as the width lets it be, and no larger
constexpr double kRuleDown = 40;   ///< of the red rule below the number
constexpr double kTitlePoints = 22;
constexpr double kThick = 3.5, kThin = 2.5; ///< rules of the imprint
constexpr double kSmall = 14;

} // namespace

void Flow::redFill(double x, double y, double width, double height)
{
    page().fills.push_back({QRectF(x, y, width, height), 0, true});
}

void Flow::operator()(const reports::RedHead& head)
{
    const QString mark = QString::fromStdString(head.mark), number = QString::fromStdString(head.number);
    double points = kMarkPoints;
    while (widthOf(mark, Face::Title, points) > width())
        points -= 1;
    m_y += kMarkDown;
    text(mark, Face::Title, points, left() + (width() - widthOf(mark, Face::Title, points)) / 2, m_y, points * kPoint);
    page().texts.back().red = true;
    const double line = m_sizes.bodyLine;
    m_y += points * kPoint + 2 * line; // two lines are left open
    text(number, m_sizes.text, m_sizes.body, left() + (width() - widthOf(number, m_sizes.text, m_sizes.body)) / 2, m_y, line);
    m_y += line + kRuleDown;
    redFill(left(), m_y, width(), 2 * kPoint);
    m_y += 2 * line;
    for (const QString& each : breakLines(QString::fromStdString(head.title), Face::Title, kTitlePoints, width())) {
        text(each, Face::Title, kTitlePoints, left() + (width() - widthOf(each, Face::Title, kTitlePoints)) / 2, m_y, line * 1.2);
        m_y += line * 1.2;
    }
    m_y += line;
}

/// The organ, and below it the date, four characters from the right.
void Flow::operator()(const reports::Closing& closing)
{
    const double line = m_sizes.bodyLine, size = m_sizes.body;
    const QString organ = QString::fromStdString(closing.organ), day = QString::fromStdString(closing.day);
    if (room() < 4 * line && !atTop())
        turnWith(2 * line); // a page with signatures alone could be put under anything
    space(2 * line);
    const double right = left() + width() - 4 * size * kPoint, dayWidth = widthOf(day, m_sizes.text, size);
    const double middle = right - dayWidth / 2, organWidth = widthOf(organ, m_sizes.text, size);
    text(organ, m_sizes.text, size, std::min(middle - organWidth / 2, left() + width() - organWidth), m_y, line);
    text(day, m_sizes.text, size, right - dayWidth, m_y + line, line);
    m_y += 2 * line;
}

/// At the foot of the last page, which is an even one.
void Flow::operator()(const reports::Imprint& imprint)
{
    const double line = kSmall * kPoint * 1.6, height = 2 * line + kThick;
    const auto copies = breakLines(QString::fromStdString(imprint.copies), Face::Body, kSmall, width() - 100);
    const double whole = height + line * static_cast<double>(copies.size() - 1);
    if (room() < whole)
        newPage();
    if (m_pages.size() % 2 == 1)
        newPage();
    double y = m_area.bottom() - whole;
    fill(left(), y, width(), kThick);
    for (const QString& each : copies) {
        text(each, Face::Body, kSmall, left() + 50, y, line);
        y += line;
    }
    fill(left(), y, width(), kThin);
    const QString issuer = QString::fromStdString(imprint.issuer), day = QString::fromStdString(imprint.day);
    text(issuer, Face::Body, kSmall, left() + 50, y, line);
    text(day, Face::Body, kSmall, left() + width() - 50 - widthOf(day, Face::Body, kSmall), y, line);
    fill(left(), m_area.bottom() - kThick, width(), kThick);
    m_y = m_area.bottom();
}

} // namespace minyi::ui::print
