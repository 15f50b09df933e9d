#pragma once

#include "ui/kit/card.h"
#include "ui/kit/form_desk.h"
#include "ui/kit/views.h"

#include "core/metrics/chief_talk.h"
#include "ui/kit/row_model.h"

namespace minyi::ui {

/// Asks what was said in the talk with a unit's chief, and the plan.
class TalkForm : public FormDesk {
    Q_OBJECT

public:
    using FormDesk::FormDesk;

    void open(const core::metrics::BelowRow& row, std::int64_t year, std::int64_t month);

signals:
    void done(const QString& words);
};

/// Units below their target two months running, and whether the talk with the chief was held. Hidden where there are none.
class TalkCard : public Card {
    Q_OBJECT

public:
    TalkCard(Session& session, QWidget* over);

    /// The month that is shown, and the one before it.
    void show(core::Day month);
    TableView* table() const { return m_table; }
    void retranslate();

signals:
    void done(const QString& words);

private:
    void take(core::metrics::BelowAnswer answer);
    void record();

    Session& m_session;
    TalkForm* m_form;
    TableView* m_table;
    RowModel<core::metrics::BelowRow>* m_model;
    core::metrics::BelowAnswer m_answer;
};

} // namespace minyi::ui
