#pragma once

#include <QWidget>

#include "ui/followup/followup_columns.h"
#include "ui/kit/card.h"
#include "ui/kit/views.h"

namespace minyi::ui {

class EmptyState;
class Segmented;

/// Who is to be called, who asked to be called later, and whose answer nobody could read.
class QueuePane : public Card {
    Q_OBJECT

public:
    explicit QueuePane(Session& session, QWidget* parent = nullptr);

    enum Group { ToCall, Agreed, Unclear };

    void reload();
    /// The minute passed: waiting chips say something else.
    void retime();
    /// Chooses a matter, once it is in the list.
    void choose(qint64 matter);
    void chooseNext();
    qint64 current() const { return m_current; }
    Group group() const;
    const core::followup::QueueRow* row(qint64 matter) const;
    ListView* list() const { return m_list; }
    QueueModel& model() { return *m_model; }
    void retranslate();

signals:
    void currentChanged(qint64 matter);
    /// Enter on a row.
    void opened(qint64 matter);
    void counted(int toCall);

private:
    void askFor(std::optional<core::Id<core::followup::Matter>> after);
    void askUnclear();
    void show();

    Session& m_session;
    Segmented* m_groups;
    ListView* m_list;
    QueueModel* m_model;
    EmptyState* m_empty;
    std::vector<QueueLine> m_lines, m_coming, m_unclear;
    qint64 m_current = 0;
    int m_row = 0;
};

} // namespace minyi::ui
