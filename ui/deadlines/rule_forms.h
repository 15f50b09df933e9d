#pragma once

#include <QObject>

#include "core/deadlines/edition_commands.h"
#include "core/deadlines/trial.h"
#include "ui/kit/form_desk.h"
#include "ui/kit/row_model.h"

namespace minyi::ui {

/// A new edition of the limits: drafted, changed limit by limit, tried on the cases of the last year, submitted, answered.
class RuleForms : public FormDesk {
    Q_OBJECT

public:
    using FormDesk::FormDesk;

    void openDraft();
    /// One limit as the edition will have it; `now` is what stands in the edition or in force.
    void openChange(const core::deadlines::EditionRow& edition, const core::deadlines::LimitRow& row);
    enum class Then { Nothing, Submit, Take };
    /// What the edition would have done, with what may follow.
    void openTrial(const core::deadlines::EditionRow& edition, Then then);
    void openReturn(const core::deadlines::EditionRow& edition);

signals:
    void done(const QString& words);

private:
    struct Look;
    void look(const std::shared_ptr<Look>& look, std::optional<std::string> after);
    void finish(const std::shared_ptr<Look>& look);
};

/// The limit in an edition that changes this one; nothing if it leaves it alone.
const core::deadlines::Rule* changedIn(const core::deadlines::EditionRow& edition, const core::deadlines::Rule& rule);

} // namespace minyi::ui
