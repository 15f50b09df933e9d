#pragma once

#include <QHash>

#include "ui/kit/overlay.h"
#include "ui/shell/palette_rows.h"

#include <functional>
#include <vector>

class QHBoxLayout;
class QLabel;
class QLineEdit;
class QStandardItemModel;

namespace minyi::ui {

class Desk;
class Finder;
class ListView;

/// Ctrl+K: pages, commands, and whatever the record holds, by words, names, pinyin, numbers and typed tests. ">" keeps to
/// commands, "#" to numbers, "@" to people.
class Palette : public Overlay {
    Q_OBJECT

public:
    /// What can be run, by id; the window says which are possible now.
    Palette(Desk& desk, const QStringList& actions, QWidget* parent);

    QLineEdit* field() const { return m_field; }
    ListView* list() const { return m_list; }
    Finder* finder() const { return m_finder; }

signals:
    void actionChosen(const QString& id);
    void pageChosen(minyi::ui::PageId page);
    void itemChosen(minyi::ui::PageId page, minyi::core::AggKind kind, qint64 id);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    QWidget* firstFocus() const override;

private:
    struct Entry {
        palette::Group group;
        ListRow row;
        QString also; ///< what it is found by beside its title
        std::function<void()> run;
    };

    void build();
    void collect(const QStringList& actions);
    void typed();
    void showFound(const core::search::Found& found);
    void showChips(const std::vector<core::search::Chip>& chips);
    void selectChip(const QString& value);
    Entry entryOf(const core::search::Hit& hit);
    bool matches(const Entry& entry, const QString& text) const;
    void fill();
    void addRow(const ListRow& row, int entry = -1);
    void moveBy(int by);
    void runCurrent();

    Desk& m_desk;
    QLineEdit* m_field;
    QWidget* m_chipRow;
    QHBoxLayout* m_chips;
    ListView* m_list;
    QLabel* m_problem;
    QStandardItemModel* m_model;
    Finder* m_finder;
    std::vector<Entry> m_fixed; ///< pages and commands
    std::vector<Entry> m_found;
    std::vector<const Entry*> m_shown;
};

} // namespace minyi::ui
