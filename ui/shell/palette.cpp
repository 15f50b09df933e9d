#include "ui/shell/palette.h"

#include "ui/kit/key_hint.h"
#include "ui/kit/labels.h"
#include "ui/kit/list_delegate.h"
#include "ui/kit/qt_text.h"
#include "ui/kit/views.h"
#include "ui/shell/actions.h"
#include "ui/shell/desk.h"
#include "ui/shell/finder.h"
#include "ui/shell/pinyin.h"
#include "ui/text/formats.h"
#include "ui/text/search_words.h"
#include "ui/text/words.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QStandardItemModel>
#include <QVBoxLayout>

namespace minyi::ui {

namespace {

constexpr int kEntry = RowRole + 1;
constexpr char kChipValue[] = "chipValue";

} // namespace

Palette::Palette(Desk& desk, const QStringList& actions, QWidget* parent)
    : Overlay(parent)
    , m_desk(desk)
    , m_field(new QLineEdit)
    , m_chipRow(new QWidget)
    , m_chips(new QHBoxLayout(m_chipRow))
    , m_list(new ListView(tr("Matches")))
    , m_problem(makeLabel({}, "meta", "danger"))
    , m_model(new QStandardItemModel(this))
    , m_finder(new Finder(desk.session(), this))
{
    build();
    connect(m_field, &QLineEdit::textChanged, this, &Palette::typed);
    connect(m_field, &QLineEdit::returnPressed, this, &Palette::runCurrent);
    connect(m_list, &ListView::opened, this, &Palette::runCurrent);
    connect(m_finder, &Finder::found, this, &Palette::showFound);
    connect(m_finder, &Finder::failed, this, [this](const core::Refusal& refusal) {
        m_problem->setText(sentence(refusal));
        m_problem->show();
    });
    collect(actions);
    fill();
}

void Palette::build()
{
    setPanelWidth(680, 96);
    m_field->setPlaceholderText(tr("Search or run a command"));
    m_field->setAccessibleName(m_field->placeholderText());
    m_field->installEventFilter(this);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new ListDelegate(ListDelegate::Kind::Plate, m_list));
    m_list->setMinimumHeight(360);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_chips->setContentsMargins(4, 0, 4, 0);
    m_chips->setSpacing(8);
    m_chipRow->hide();
    m_problem->setWordWrap(true);
    m_problem->hide();
    auto* hints = new KeyHints;
    hints->setHints({{{"Up", "Down"}, tr("Choose")}, {{"Enter"}, tr("Open")}, {{">"}, tr("Commands")}, {{"#"}, tr("Numbers")},
                     {{"@"}, tr("People")}, {{"Esc"}, tr("Close")}});
    auto* column = new QVBoxLayout(panel());
    column->setContentsMargins(12, 12, 12, 8);
    column->setSpacing(8);
    column->addWidget(m_field);
    column->addWidget(m_chipRow);
    column->addWidget(m_problem);
    column->addWidget(m_list, 1);
    column->addWidget(hints);
}

QWidget* Palette::firstFocus() const
{
    return m_field;
}

void Palette::collect(const QStringList& actions)
{
    for (const auto& row : m_desk.places()) {
        ListRow line;
        line.title = pageWord(row);
        line.icon = QLatin1String(row.icon);
        line.right = QLatin1String(row.shortcut);
        m_fixed.push_back({palette::Group::Pages, line, QLatin1String(row.word) + u' ' + pinyin(line.title),
                           [this, id = row.id] { emit pageChosen(id); }});
    }
    for (const auto& row : kActions) {
        if (row.menu == Menu::Go || row.id == "palette" || !actions.contains(qt(row.id)))
            continue;
        ListRow line;
        line.title = actionWord(row);
        line.icon = QLatin1String(row.icon);
        line.right = QLatin1String(row.shortcut);
        m_fixed.push_back({palette::Group::Commands, line, QLatin1String(row.word) + u' ' + pinyin(line.title),
                           [this, id = qt(row.id)] { emit actionChosen(id); }});
    }
}

void Palette::typed()
{
    const auto text = m_field->text().trimmed();
    m_finder->look(palette::prefixOf(text) == u'>' ? QString() : palette::wordsIn(text));
    fill();
}

void Palette::showFound(const core::search::Found& found)
{
    m_problem->hide();
    const QChar prefix = palette::prefixOf(m_field->text().trimmed());
    m_found.clear();
    for (const auto& hit : found.hits)
        if (palette::isWanted(hit, prefix))
            m_found.push_back(entryOf(hit));
    showChips(found.chips);
    fill();
}

Palette::Entry Palette::entryOf(const core::search::Hit& hit)
{
    const auto& place = palette::placeOf(hit.kind);
    return {place.group, palette::rowOf(hit, Formats(m_desk.session().language)), {},
            [this, page = place.page, kind = hit.kind, id = hit.id] { emit itemChosen(page, kind, id); }};
}

void Palette::showChips(const std::vector<core::search::Chip>& chips)
{
    while (auto* item = m_chips->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const auto& chip : chips) {
        const auto fault = chipFault(chip);
        const Chip shown{fault.isEmpty() ? Tone::Info : Tone::Danger, Fill::Soft, fault.isEmpty() ? Glyph::None : Glyph::Triangle,
                         fault.isEmpty() ? chipWords(chip) : QStringLiteral("%1 (%2)").arg(chipWords(chip), fault)};
        auto* label = new ChipLabel(shown);
        label->setProperty(kChipValue, qt(chip.value));
        label->setCursor(Qt::PointingHandCursor);
        label->installEventFilter(this);
        m_chips->addWidget(label);
    }
    m_chips->addStretch();
    m_chipRow->setVisible(!chips.empty());
}

/// The test is typed text: a click on its chip leads back to it.
void Palette::selectChip(const QString& value)
{
    const auto text = m_field->text();
    const qsizetype at = value.isEmpty() ? -1 : text.indexOf(value, 0, Qt::CaseInsensitive);
    if (at < 0)
        return m_field->selectAll();
    const qsizetype from = text.lastIndexOf(u' ', at) + 1;
    m_field->setSelection(static_cast<int>(from), static_cast<int>(at + value.size() - from));
    m_field->setFocus();
}

bool Palette::matches(const Entry& entry, const QString& text) const
{
    const QChar prefix = palette::prefixOf(text);
    if (prefix == u'#' || prefix == u'@')
        return false;
    if (prefix == u'>' && entry.group != palette::Group::Commands)
        return false;
    const auto wanted = palette::wordsIn(text);
    return entry.row.title.contains(wanted, Qt::CaseInsensitive) || entry.also.contains(wanted, Qt::CaseInsensitive);
}

void Palette::addRow(const ListRow& row, int entry)
{
    auto* item = new QStandardItem(row.title);
    item->setData(QVariant::fromValue(row), RowRole);
    if (entry >= 0)
        item->setData(entry, kEntry);
    else
        item->setFlags(Qt::ItemIsEnabled);
    m_model->appendRow(item);
}

/// What is found stays until the next answer, so that the list does not blink at every key.
void Palette::fill()
{
    const auto text = m_field->text().trimmed();
    m_model->clear();
    m_shown.clear();
    for (const auto& entry : m_fixed)
        if (matches(entry, text))
            m_shown.push_back(&entry);
    if (!palette::wordsIn(text).isEmpty() && palette::prefixOf(text) != u'>')
        for (const auto& entry : m_found)
            m_shown.push_back(&entry);
    const QString heads[] = {tr("Pages"), tr("Commands"), tr("Cases"), tr("Incidents"), tr("Orders"), tr("Follow-up matters")};
    for (std::size_t i = 0; i < m_shown.size(); ++i) {
        const auto& entry = *m_shown[i];
        const bool best = i == 0 && !text.isEmpty();
        if (i == 0 || (i == 1 && !text.isEmpty()) || m_shown[i - 1]->group != entry.group) {
            ListRow head;
            head.group = true;
            head.title = best ? tr("Best match") : heads[static_cast<int>(entry.group)];
            addRow(head);
        }
        addRow(entry.row, static_cast<int>(i));
    }
    if (m_shown.empty() && !m_finder->isLooking()) {
        ListRow nothing;
        nothing.title = tr("Nothing found");
        nothing.meta = tr("Try a name, its initials in pinyin, a number, two characters of the text, or a test such as due<3");
        nothing.icon = QStringLiteral("edit-find");
        addRow(nothing);
        ListRow sealed;
        sealed.title = tr("A sealed record is in no search");
        sealed.meta = tr("It is opened on the page Cases, by its number and for a stated purpose");
        sealed.icon = QStringLiteral("object-locked");
        addRow(sealed);
    }
    m_list->setCurrentIndex(m_model->index(m_shown.empty() ? -1 : 1, 0));
}

void Palette::runCurrent()
{
    const auto chosen = m_list->currentIndex().data(kEntry);
    if (!chosen.isValid())
        return;
    const auto run = m_shown[static_cast<std::size_t>(chosen.toInt())]->run;
    dismiss();
    run();
}

void Palette::moveBy(int by)
{
    for (int row = m_list->currentIndex().row() + by; row >= 0 && row < m_model->rowCount(); row += by)
        if (m_model->index(row, 0).data(kEntry).isValid())
            return m_list->setCurrentIndex(m_model->index(row, 0));
}

bool Palette::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_field && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Down || key == Qt::Key_Up) {
            moveBy(key == Qt::Key_Down ? 1 : -1);
            return true;
        }
    }
    if (event->type() == QEvent::MouseButtonRelease && watched->property(kChipValue).isValid()) {
        selectChip(watched->property(kChipValue).toString());
        return true;
    }
    return Overlay::eventFilter(watched, event);
}

} // namespace minyi::ui
