#pragma once

#include <QWidget>

#include "core/cases/queries.h"
#include "core/evidence/queries.h"
#include "core/review/queries.h"
#include "core/review/reviewing.h"
#include "ui/kit/detail_pane.h"
#include "ui/kit/session.h"

#include <optional>

class QPushButton;

namespace minyi::ui {

class FileCourier;

/// What a reviewer reads and does: the case, what is to look at again, its checklist and evidence, and every opinion so far.
class ReviewDetail : public DetailPane {
    Q_OBJECT

public:
    /// All that is shown of one case.
    struct Shown {
        core::cases::FileAnswer file;
        core::evidence::DeskAnswer desk;
        core::review::CardAnswer card;
        std::optional<core::review::LookRow> look = {}; ///< drawn for a second look
    };

    explicit ReviewDetail(Session& session, QWidget* parent = nullptr);

    void show(const Shown& shown);
    void clear();
    /// Why this reviewer is shown nothing.
    void close(const QString& words);
    const std::optional<Shown>& shown() const { return m_shown; }
    void retranslate();

signals:
    void passAsked();
    void returnAsked();
    void opinionAsked();
    void overrideAsked();
    void acceptAsked(const minyi::core::review::DefectRow& defect, bool accept);
    void markAsked(const minyi::core::evidence::ItemRow& item);
    void caseAsked(qint64 id);
    void standBackAsked();
    void answerRecusalAsked(const minyi::core::review::RecusalRow& recusal);
    void secondLookAsked(const minyi::core::review::LookRow& look);
    void printAsked(qint64 id);
    void refused(const QString& words);

protected:
    void build(QVBoxLayout* column) override;

private:
    void addHead(QVBoxLayout* column);
    void addSteps(QVBoxLayout* column);
    void addDefects(QVBoxLayout* column);
    void addEvidence(QVBoxLayout* column);
    void addFacts(QVBoxLayout* column);
    void addRounds(QVBoxLayout* column);

    Session& m_session;
    FileCourier* m_courier; ///< a reviewer opens files and adds none
    std::optional<Shown> m_shown;
};

} // namespace minyi::ui
