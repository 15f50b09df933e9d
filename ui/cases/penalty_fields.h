#pragma once

#include "core/base/json.h"
#include "core/cases/queries.h"
#include "ui/kit/form_dialog.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QSpinBox>

#include <vector>

namespace minyi::ui {

/// What a decision asks: one penalty, or one for each of several suspects, who may also get none on grounds.
class PenaltyFields {
public:
    PenaltyFields(FormDialog* form, const core::cases::FileAnswer& file);

    /// As the command takes it.
    core::Json value() const;

private:
    struct One {
        qint64 person = 0; ///< 0: all alike
        QSpinBox* fine = nullptr;
        QSpinBox* days = nullptr;
        QCheckBox* warning = nullptr;
        QLineEdit* none = nullptr;
    };

    One add(FormDialog* form, qint64 person);

    std::vector<One> m_each;
};

} // namespace minyi::ui
