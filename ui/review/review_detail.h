#pragma once

#include <QWidget>

#include "core/cases/queries.h"
#include "core/documents/queries.h"
#include "core/evidence/queries.h"
#include "core/review/queries.h"
#include "core/review/reviewing.h"
#include "ui/kit/detail_pane.h"
#include "ui/kit/session.h"
#include "ui/review/remarks.h"

#include <optional>

class QLabel;
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
        core::documents::DeskAnswer papers{};
    };

    explicit ReviewDetail(Session& session, QWidget* parent = nullptr);

    void show(const Shown& shown);
    void clear();
    /// Why this reviewer is shown nothing.
    void close(const QString& words);
    const std::optional<Shown>& shown() const { return m_shown; }
    const QList<Place>& places() const { return m_places; }
    void retranslate();
    /// Where it stands in the queue, from 1; 0 where it is not in it.
    void setPlaceInQueue(int at, int of);
    /// What is to be looked at again, in its order: what nobody accepted.
    std::vector<core::review::DefectRow> open() const;
    /// Marks it and the place it is pinned to, and scrolls there; a paper is asked for.
    void goTo(const core::review::DefectRow& defect);
    /// The number of the one that is marked; 0 if none is.
    qint64 at() const { return m_at; }
    /// A remark with what was done: old words beside new.
    QString said(const core::review::DefectRow& defect) const;

signals:
    void paperAsked(const minyi::ui::Place& place, const QString& said);
    void caseWanted(); ///< instead of a paper
    void moveAsked(int by);
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
    void addLimits(QVBoxLayout* column);
    void addSteps(QVBoxLayout* column);
    void addDefects(QVBoxLayout* column);
    void addDefect(QVBoxLayout* column, const core::review::DefectRow& defect, bool may);
    void addEvidence(QVBoxLayout* column);
    void addField(QVBoxLayout* column, const char* key, const QString& name, const QString& words);
    void addPapers(QVBoxLayout* column);
    void addProposal(QVBoxLayout* column);
    void addNotes();
    void mark(QLabel* label, bool marked);
    void addFacts(QVBoxLayout* column);

    Session& m_session;
    FileCourier* m_courier; ///< a reviewer opens files and adds none
    std::optional<Shown> m_shown;
    QList<Place> m_places;
    qint64 m_at = 0;
    int m_queueAt = 0, m_queueOf = 0;
};

/// Every opinion so far, the last first.
void addRounds(DetailPane& pane, QVBoxLayout* column, const core::review::CardAnswer& card, const Session& session);

} // namespace minyi::ui
