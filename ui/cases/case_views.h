#pragma once

#include <QLabel>
#include <QWidget>

#include "core/cases/queries.h"
#include "ui/kit/side_row.h"

#include <vector>

class QVBoxLayout;

namespace minyi::ui {

/// The views of the case desk: those everybody has, the own saved ones and those shared with the unit.
class CaseViews : public QWidget {
    Q_OBJECT

public:
    explicit CaseViews(QWidget* parent = nullptr);

    void showSaved(std::vector<core::cases::ViewRow> views);
    /// Counts over everything open.
    void showCounts(const core::cases::DeskAnswer& whole);
    /// Marks the view these filters are.
    void reflect(const core::cases::Filters& filters);
    /// The marked view's name, or "Own conditions".
    QString name() const;
    /// The own saved view that is marked; 0 if none is.
    qint64 own() const;
    /// Hides those whose name has not the words.
    void narrow(const QString& words);
    void retranslate();

signals:
    void chosen(const minyi::core::cases::Filters& filters);

private:
    struct BuiltIn;
    static const std::vector<BuiltIn>& builtIns();

    std::vector<core::cases::ViewRow> m_views;
    core::cases::Filters m_filters;
    QLabel* m_head;
    QList<SideRow*> m_builtIns, m_saved;
    QVBoxLayout* m_savedColumn;
};

} // namespace minyi::ui
