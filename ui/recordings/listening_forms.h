#pragma once

#include <QObject>

#include "core/recordings/queries.h"
#include "ui/kit/form_desk.h"

namespace minyi::ui {

/// What is done about the sample and about recordings past their time.
class ListeningForms : public FormDesk {
    Q_OBJECT

public:
    using FormDesk::FormDesk;

    void giveVerdict(const core::recordings::SampleRow& row, const QString& of);
    void askRemoval(std::vector<core::Id<core::recordings::Recording>> list);
    void confirmRemoval(std::vector<core::Id<core::recordings::Recording>> list);

signals:
    void done(const QString& words);
};

} // namespace minyi::ui
