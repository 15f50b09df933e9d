#pragma once

#include <QObject>

#include "core/cases/queries.h"
#include "core/review/commands.h"
#include "core/review/queries.h"
#include "core/review/reviewing.h"
#include "ui/kit/form_desk.h"

namespace minyi::ui {

/// The forms of the review: what the station's legal officer says, the leader's word, recusals, second looks.
class ReviewForms : public FormDesk {
    Q_OBJECT

public:
    using FormDesk::FormDesk;

    void openPass(qint64 file);
    void openReturn(qint64 file);
    void openOverride(qint64 file);
    /// To the review, with what only the handler can tell.
    void openSubmit(const core::cases::FileAnswer& file, const core::review::CardAnswer& card);
    /// A step is put to the review before it is taken.
    void openSubmit(qint64 file, const core::review::OpeningRow& opening);
    void openWithdraw(qint64 file, core::review::Ground ground);
    void openStandBack(qint64 file);
    /// A party's request, written down by who works on the case.
    void openAskRecusal(qint64 file);
    void openAnswerRecusal(const core::review::RecusalRow& recusal);
    void openSecondLook(const core::review::LookRow& look);
    void draw(const QString& month);
    void accept(const core::review::DefectRow& defect, bool accept);
    void openNotMended(const core::review::DefectRow& defect);

signals:
    void done(const QString& words);
    void sent(const QString& words); ///< on its way: it waits for somebody else now
    /// A remark was accepted, or is open again.
    void looked(const QString& words, const minyi::core::review::DefectRow& defect, bool accept);
    void refused(const QString& words);
};

} // namespace minyi::ui
