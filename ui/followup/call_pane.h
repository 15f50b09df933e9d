#pragma once

#include <QHash>
#include <QStackedWidget>

#include "core/followup/queries.h"
#include "ui/followup/call_draft.h"
#include "ui/kit/session.h"
#include "ui/look/tokens.h"

#include <optional>

class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QToolButton;

namespace minyi::ui {

class Avatar;
class Banner;
class CallTiles;
class CallsList;
class ChipLabel;
class DialButton;
class ElidedLabel;
class EmptyState;
class MaskedLabel;
class ScriptBox;
class Segmented;
class Stepper;

/// The call: claim, what to say, what was answered, in whose words. One question at a time; digits choose. What was typed is kept
/// matter by matter until the office has recorded it.
class CallPane : public QWidget {
    Q_OBJECT

public:
    explicit CallPane(Session& session, QWidget* parent = nullptr);

    /// Looks at a matter; 0 for none. `own` when the asker handled it.
    void show(qint64 matter, bool own);
    void reload();
    qint64 matter() const { return m_matter; }
    bool isInCall() const;
    const CallDraft& draft() const { return m_draft; }
    const std::optional<core::followup::MatterAnswer>& answer() const { return m_answer; }
    QString problem() const;

    void claim();
    /// Looks at a matter and takes it at once: the next one in the room.
    void take(qint64 matter);
    void release();
    /// Records what was answered; done() follows when the office agreed.
    void record();
    void endWithout(core::followup::Outcome outcome);
    void callLater();
    void rephrase();
    void moveStage(int by);
    void choose(int digit);
    QJsonObject saveDraft() const;
    void restoreDraft(const QJsonObject& draft);
    void retranslate();

signals:
    /// The call is recorded; the words say how.
    void done(const QString& words);
    /// A call began or ended here: other keys now.
    void keysChanged();

protected:
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    static constexpr int kLongest = 500; ///< characters of what the citizen said
    /// "5  No answer": the digit that says it too.
    static QString noTalkWords(core::followup::Outcome outcome);
    QWidget* makeHead();
    QWidget* makeBody();
    QWidget* makeFoot();
    bool takesKey(const QKeyEvent& event);
    void refuseWith(const core::Refusal& refusal);
    void send(core::followup::RecordCall command);
    void setDraft(const CallDraft& draft);
    void keepTyped();
    void toQuote();
    void showAnswer();
    void showHead();
    void showDraft();
    void showHistory();

    Session& m_session;
    qint64 m_matter = 0;
    bool m_own = false, m_busy = false, m_taking = false, m_wasInCall = false;
    std::optional<core::followup::MatterAnswer> m_answer;
    CallDraft m_draft;
    QHash<qint64, CallDraft> m_drafts;
    EmptyState* m_empty;
    QWidget *m_headBox, *m_bodyBox, *m_footBox, *m_form;
    Avatar* m_avatar;
    ElidedLabel *m_name, *m_facts;
    QLabel *m_phone, *m_why, *m_quoteHead, *m_count, *m_solvedHead, *m_keptHead, *m_noteHead, *m_historyHead, *m_history;
    DialButton* m_dial;
    ChipLabel* m_state;
    Banner* m_banner;
    Stepper* m_stages;
    CallsList* m_calls;
    ScriptBox* m_script;
    CallTiles* m_tiles;
    QPlainTextEdit* m_quote;
    Segmented *m_solved, *m_kept;
    QLineEdit* m_note;
    QPushButton *m_claim, *m_later, *m_back, *m_noCall, *m_release, *m_record;
};

} // namespace minyi::ui
