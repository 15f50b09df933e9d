#pragma once

#include <QObject>

#include "core/review/commands.h"
#include "core/review/queries.h"
#include "ui/kit/form_desk.h"

namespace minyi::ui {

/// The forms of the review: what the station's legal officer says, the opinion with its ten points, the leader's word.
class ReviewForms : public FormDesk {
    Q_OBJECT

public:
    using FormDesk::FormDesk;

    void openPass(qint64 file);
    void openReturn(qint64 file);
    void openOpinion(qint64 file, const core::review::CardAnswer& card);
    void openOverride(qint64 file);
    void accept(const core::review::DefectRow& defect, bool accept);

signals:
    void done(const QString& words);
    void refused(const QString& words);
};

} // namespace minyi::ui
