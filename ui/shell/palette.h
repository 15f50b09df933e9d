#pragma once

#include <QHash>

#include "ui/kit/cells.h"
#include "ui/kit/overlay.h"
#include "ui/shell/page.h"

#include <functional>
#include <vector>

class QLineEdit;
class QStandardItemModel;

namespace minyi::ui {

class Desk;
class ListView;

/// Ctrl+K: pages, actions and open orders and matters by their number. ">" keeps to actions, "#" to numbers.
class Palette : public Overlay {
    Q_OBJECT

public:
    /// What can be run, by id; the window says which are possible now.
    Palette(Desk& desk, const QStringList& actions, QWidget* parent);

    QLineEdit* field() const { return m_field; }
    ListView* list() const { return m_list; }

signals:
    void actionChosen(const QString& id);
    void pageChosen(minyi::ui::PageId page);
    void itemChosen(minyi::ui::PageId page, minyi::core::AggKind kind, qint64 id);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    QWidget* firstFocus() const override;

private:
    enum class Group { Pages, Actions, Items };
    struct Entry {
        Group group;
        ListRow row;
        QString also; ///< what it is found by beside its title
        std::function<void()> run;
    };

    void collect(const QStringList& actions);
    void askItems();
    void filter();
    bool matches(const Entry& entry, const QString& text) const;
    void runCurrent();

    Desk& m_desk;
    QLineEdit* m_field;
    ListView* m_list;
    QStandardItemModel* m_model;
    std::vector<Entry> m_entries;
};

} // namespace minyi::ui
