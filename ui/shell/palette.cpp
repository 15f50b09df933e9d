#include "ui/shell/palette.h"

#include "core/followup/queries.h"
#include "core/followup/query_fields.h"
#include "core/orders/queries.h"
#include "core/orders/query_fields.h"
#include "ui/kit/calls.h"
#include "ui/kit/labels.h"
#include "ui/kit/list_delegate.h"
#include "ui/kit/qt_text.h"
#include "ui/kit/views.h"
#include "ui/shell/actions.h"
#include "ui/shell/desk.h"
#include "ui/shell/pinyin.h"
#include "ui/text/words.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QStandardItemModel>
#include <QVBoxLayout>

namespace minyi::ui {

namespace {

constexpr int kEntry = RowRole + 1;
constexpr int kMostItems = 8;
constexpr int kDaysBack = 30;

} // namespace

Palette::Palette(Desk& desk, const QStringList& actions, QWidget* parent)
    : Overlay(parent)
    , m_desk(desk)
    , m_field(new QLineEdit)
    , m_list(new ListView(tr("Matches")))
    , m_model(new QStandardItemModel(this))
{
    setPanelWidth(680, 96);
    m_field->setPlaceholderText(tr("Search or run a command"));
    m_field->setAccessibleName(m_field->placeholderText());
    m_field->installEventFilter(this);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new ListDelegate(ListDelegate::Kind::Plate, m_list));
    m_list->setMinimumHeight(300);
    m_list->setFocusPolicy(Qt::NoFocus);
    auto* hints = new KeyHints;
    hints->setHints({{{"Up", "Down"}, tr("Choose")}, {{"Enter"}, tr("Run")}, {{">"}, tr("Commands only")}, {{"#"}, tr("Numbers only")},
                     {{"Esc"}, tr("Close")}});
    auto* column = new QVBoxLayout(panel());
    column->setContentsMargins(12, 12, 12, 8);
    column->setSpacing(8);
    column->addWidget(m_field);
    column->addWidget(m_list, 1);
    column->addWidget(hints);
    connect(m_field, &QLineEdit::textChanged, this, &Palette::filter);
    connect(m_field, &QLineEdit::returnPressed, this, &Palette::runCurrent);
    connect(m_list, &ListView::opened, this, &Palette::runCurrent);
    collect(actions);
    askItems();
    filter();
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
        m_entries.push_back({Group::Pages, line, QLatin1String(row.word) + u' ' + pinyin(line.title),
                             [this, id = row.id] { emit pageChosen(id); }});
    }
    for (const auto& row : kActions) {
        if (row.menu == Menu::Go || row.id == "palette" || !actions.contains(qt(row.id)))
            continue;
        ListRow line;
        line.title = actionWord(row);
        line.icon = QLatin1String(row.icon);
        line.right = QLatin1String(row.shortcut);
        m_entries.push_back({Group::Actions, line, QLatin1String(row.word) + u' ' + pinyin(line.title),
                             [this, id = qt(row.id)] { emit actionChosen(id); }});
    }
}

void Palette::askItems()
{
    auto& session = m_desk.session();
    const auto add = [this](PageId page, core::AggKind kind, qint64 id, const QString& number, const QString& title) {
        ListRow line;
        line.title = number;
        line.meta = title;
        line.icon = kind == core::AggKind::Order ? QStringLiteral("flag") : QStringLiteral("call-start");
        m_entries.push_back({Group::Items, line, title, [this, page, kind, id] { emit itemChosen(page, kind, id); }});
    };
    if (session.may(core::Permission::SeeOrders))
        ask(session, core::orders::List{}, this, [this, add](core::Result<std::vector<core::orders::ListRow>> rows) {
            for (const auto& row : rows ? *rows : std::vector<core::orders::ListRow>{})
                if (!row.number.empty())
                    add(PageId::Orders, core::AggKind::Order, row.id.value, qt(row.number),
                        words(row.state) + QStringLiteral(" ") + qt(row.unit));
            filter();
        });
    if (!session.may(core::Permission::SeeFollowUp))
        return;
    const auto today = core::dayOf(session.now());
    core::followup::List list{today - kDaysBack, today, core::followup::State::ToCall, {}, {}, {}};
    ask(session, list, this, [this, add](core::Result<std::vector<core::followup::ListRow>> rows) {
        for (const auto& row : rows ? *rows : std::vector<core::followup::ListRow>{})
            add(PageId::FollowUp, core::AggKind::Matter, row.id.value, qt(row.sourceId), words(row.state) + QStringLiteral(" ") + qt(row.item));
        filter();
    });
}

bool Palette::matches(const Entry& entry, const QString& text) const
{
    const QChar kind = text.isEmpty() ? QChar() : text.front();
    const auto wanted = kind == u'>' || kind == u'#' ? text.mid(1).trimmed() : text;
    if ((kind == u'>' && entry.group == Group::Items) || (kind == u'#' && entry.group != Group::Items))
        return false;
    /// Numbers appear once something was typed, or the list would be nothing but them.
    if (entry.group == Group::Items && wanted.isEmpty())
        return kind == u'#';
    return entry.row.title.contains(wanted, Qt::CaseInsensitive) || entry.also.contains(wanted, Qt::CaseInsensitive);
}

void Palette::filter()
{
    const auto text = m_field->text().trimmed();
    m_model->clear();
    for (const auto group : {Group::Pages, Group::Actions, Group::Items}) {
        int found = 0;
        for (std::size_t i = 0; i < m_entries.size(); ++i) {
            const auto& entry = m_entries[i];
            if (entry.group != group || !matches(entry, text) || (group == Group::Items && found >= kMostItems))
                continue;
            if (found++ == 0) {
                ListRow head;
                head.group = true;
                head.title = group == Group::Pages ? tr("Pages") : group == Group::Actions ? tr("Commands") : tr("Orders and matters");
                auto* item = new QStandardItem(head.title);
                item->setData(QVariant::fromValue(head), RowRole);
                item->setFlags(Qt::ItemIsEnabled);
                m_model->appendRow(item);
            }
            auto* item = new QStandardItem(entry.row.title);
            item->setData(QVariant::fromValue(entry.row), RowRole);
            item->setData(static_cast<int>(i), kEntry);
            m_model->appendRow(item);
        }
    }
    m_list->setCurrentIndex(m_model->index(1, 0));
}

void Palette::runCurrent()
{
    const auto chosen = m_list->currentIndex().data(kEntry);
    if (!chosen.isValid())
        return;
    const auto run = m_entries[static_cast<std::size_t>(chosen.toInt())].run;
    dismiss();
    run();
}

bool Palette::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_field && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        const int by = key == Qt::Key_Down ? 1 : key == Qt::Key_Up ? -1 : 0;
        if (by != 0) {
            for (int row = m_list->currentIndex().row() + by; row >= 0 && row < m_model->rowCount(); row += by) {
                if (!m_model->index(row, 0).data(kEntry).isValid())
                    continue;
                m_list->setCurrentIndex(m_model->index(row, 0));
                break;
            }
            return true;
        }
    }
    return Overlay::eventFilter(watched, event);
}

} // namespace minyi::ui
