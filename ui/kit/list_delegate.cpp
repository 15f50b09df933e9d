#include "ui/kit/list_delegate.h"

#include "ui/kit/avatar.h"

namespace minyi::ui {

namespace {

constexpr int kEdge = 16;

/// Right-aligned chip, or quiet words; returns where the text left of it must end.
int paintRight(QPainter& painter, const QRect& box, const ListRow& row)
{
    const auto& t = tokens();
    if (!row.chip.words.isEmpty()) {
        const auto size = chipSize(row.chip, true);
        const QPoint at(box.right() - size.width() + 1, box.y() + (box.height() - size.height()) / 2);
        paintChip(painter, QRect(at, size), row.chip);
        return at.x() - 12;
    }
    if (row.right.isEmpty())
        return box.right();
    const auto type = row.rightStrong ? Type::MetaStrong : Type::Meta;
    const QColor ink = row.rightStrong ? t.ok.text : t.text2;
    const int wide = textWidth(type, row.right);
    const int top = row.meta.isEmpty() ? (box.height() - px(22)) / 2 : 8; // beside the title
    paintText(painter, QRect(box.right() - wide, box.y() + top, wide + 1, px(22)), row.right, type, ink);
    return box.right() - wide - 12;
}

/// The title in one line, what was looked for strong on a soft ground; returns the width it took.
int paintMarked(QPainter& painter, const QRect& box, const ListRow& row, Type type)
{
    const auto& t = tokens();
    int x = box.x();
    const auto part = [&](int from, int length, bool marked) {
        if (length <= 0 || x >= box.right())
            return;
        const auto text = row.title.mid(from, length);
        const auto how = marked ? Type::Section : type;
        const QRect place(x, box.y(), box.right() - x, box.height());
        if (marked) {
            const int wide = qMin(textWidth(how, text), place.width());
            paintBox(painter, QRectF(x, box.y() + 1, wide, box.height() - 2), t.warn.soft, t.warn.soft, 2, 0);
        }
        x += paintText(painter, place, text, how, marked ? t.warn.text : t.text);
    };
    int at = 0;
    for (const auto& [from, length] : row.marks) {
        part(at, from - at, false);
        part(from, length, true);
        at = from + length;
    }
    part(at, static_cast<int>(row.title.size()) - at, false);
    return x - box.x();
}

} // namespace

QString ListRow::sentence() const
{
    QStringList said;
    for (const auto& part : {chip.words, title, tag.words, meta, person, next, right}) {
        if (!part.isEmpty())
            said << part;
    }
    return said.join(QStringLiteral(", "));
}

ListDelegate::ListDelegate(Kind kind, QObject* parent) : QStyledItemDelegate(parent), m_kind(kind) {}

QSize ListDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const
{
    if (index.data(RowRole).value<ListRow>().group)
        return {200, px(33)};
    return {200, px(m_kind == Kind::Plate ? 50 : 58)};
}

void ListDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const auto& t = tokens();
    const auto row = index.data(RowRole).value<ListRow>();
    if (row.group) {
        paintGroup(*painter, option.rect, row);
        return;
    }
    const bool selected = option.state & QStyle::State_Selected;
    const bool hover = option.state & QStyle::State_MouseOver;
    const auto& box = option.rect;
    painter->fillRect(box, selected ? t.accentSoft : hover ? t.subtle : t.surface);
    if (selected)
        painter->fillRect(QRect(box.x(), box.y(), 3, box.height()), t.accentText);
    else
        paintLine(*painter, box.x() + kEdge + 40, box.bottom(), box.width() - 2 * kEdge - 24, t.line);
    paintRow(*painter, box.adjusted(kEdge, 0, -kEdge, -1), row, selected);
    if (option.state & QStyle::State_HasFocus)
        paintFocus(*painter, QRectF(box), radius::chip);
}

void ListDelegate::paintGroup(QPainter& painter, const QRect& box, const ListRow& row) const
{
    const auto& t = tokens();
    painter.fillRect(box, t.subtle);
    paintLine(painter, box.x(), box.bottom(), box.width(), t.line);
    int x = box.x() + kEdge;
    if (row.glyph != Glyph::None) {
        paintGlyph(painter, QRectF(x, box.center().y() - 6, 13, 13), row.glyph, t.of(row.tone).text, t.subtle);
        x += 21;
    }
    x += paintText(painter, QRect(x, box.y(), box.right() - x, box.height()), row.title, Type::MetaStrong, t.text) + 8;
    paintText(painter, QRect(x, box.y(), box.right() - x, box.height()), row.meta, Type::Meta, t.text2);
}

void ListDelegate::paintRow(QPainter& painter, const QRect& box, const ListRow& row, bool selected) const
{
    const auto& t = tokens();
    const bool plate = m_kind == Kind::Plate;
    const int side = plate ? 28 : 32;
    const QRect mark(box.x(), box.y() + (box.height() - side) / 2, side, side);
    if (plate)
        paintPlate(painter, mark, row.icon, row.glyph, row.tone);
    else
        paintAvatar(painter, mark, row.initial, row.person);
    const int right = paintRight(painter, box, row);
    const int left = mark.right() + 12;
    /// The next step starts at one place in all rows, so the eye runs down it.
    const int nextLeft = plate && !row.next.isEmpty() ? box.x() + box.width() * 57 / 100 : right;
    const int top = box.y() + (box.height() - px(row.meta.isEmpty() ? 22 : 40)) / 2;
    const QRect title(left, top, nextLeft - left - 8, px(22));
    const auto type = !plate && selected ? Type::Section : Type::ListTitle;
    const int used = row.marks.isEmpty() ? paintText(painter, title, row.title, type, t.text)
                                         : paintMarked(painter, title, row, type);
    if (!row.tag.words.isEmpty() && used + 8 + chipSize(row.tag, true).width() < title.width())
        paintChip(painter, QRect(QPoint(left + used + 8, top + 1), chipSize(row.tag, true)), row.tag);
    paintText(painter, QRect(left, top + px(21), nextLeft - left - 8, px(18)), row.meta, Type::Meta, t.text2);
    if (nextLeft >= right - 60)
        return;
    if (!row.initial.isEmpty())
        paintAvatar(painter, QRect(nextLeft, box.center().y() - 11, 24, 24), row.initial, row.person);
    const int nextText = nextLeft + (row.initial.isEmpty() ? 0 : 34);
    paintText(painter, QRect(nextText, box.y(), right - nextText, box.height()), row.next,
              selected ? Type::Strong : Type::Body, selected ? t.accentText : t.text2);
}

} // namespace minyi::ui
