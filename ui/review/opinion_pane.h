#pragma once

#include <QDate>
#include <QHash>
#include <QWidget>

#include "core/review/commands.h"
#include "core/review/queries.h"
#include "ui/kit/session.h"
#include "ui/review/remarks.h"

#include <vector>

class QComboBox;
class QDateEdit;
class QGridLayout;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace minyi::ui {

class OptionTile;
class Segmented;

/// What legal affairs may say, in the order of Alt+1 to Alt+6.
inline constexpr core::review::Opinion kOpinions[] = {core::review::Opinion::Agree,    core::review::Opinion::Supplement, core::review::Opinion::Correct,
                                                      core::review::Opinion::Disagree, core::review::Opinion::Transfer,   core::review::Opinion::Discuss};

/// Whether it comes with a numbered list of what is wrong.
inline bool listsRemarks(core::review::Opinion opinion)
{
    return opinion == core::review::Opinion::Supplement || opinion == core::review::Opinion::Correct;
}

/// The opinion on the case beside it: ten points, one of six conclusions, words and numbered remarks. What was typed stays with its case
/// until the office has it.
class OpinionPane : public QWidget {
    Q_OBJECT

public:
    explicit OpinionPane(Session& session, QWidget* parent = nullptr);

    /// The same round of the same case keeps what was typed; a further round begins with what the last one found.
    void show(const core::review::CardAnswer& card, core::Id<core::cases::CaseFile> file, const QList<Place>& places);
    void clear();
    /// To the first point nobody looked at, else to the conclusion.
    void enter();
    void choose(core::review::Opinion opinion);
    void find(core::review::Point point, core::review::Finding finding, const QString& reason = {});
    /// Begins a remark that is pinned there.
    void pin(const QString& place);
    /// To the field that says where.
    void choosePlace();
    void give();
    /// At the field it names.
    void showProblem(const core::Refusal& refusal);
    /// The office has it.
    void forget();
    core::review::DecideReview command() const;
    void retranslate();

signals:
    void given(const minyi::core::review::DecideReview& command);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    struct PointRow {
        core::review::Point point;
        QLabel* name;
        Segmented* finding;
        QLineEdit* note;
    };
    struct Draft {
        std::vector<int> findings;
        QStringList notes;
        int opinion = -1;
        QString words, article, remarks, receiver;
        QDate due;
    };

    QWidget* makeForm();
    void addPoints(QVBoxLayout* column);
    void addTiles(QVBoxLayout* column);
    void addWords(QVBoxLayout* column);
    QWidget* makeFoot();
    void setWords();
    void arrange();
    void load(const Draft& draft);
    Draft draft() const;
    Draft begun(const core::review::CardAnswer& card) const;
    int chosen() const;
    QString problemOf(const core::Refusal& refusal, const QWidget* field) const;
    /// The keyboard to a field, in full sight.
    void focusOn(QWidget* field);

    Session& m_session;
    core::Id<core::cases::CaseFile> m_file{};
    QString m_key;                ///< the case and its round
    QHash<QString, Draft> m_kept; ///< of other cases
    std::vector<PointRow> m_points;
    std::vector<OptionTile*> m_tiles;
    QLabel *m_head, *m_sum, *m_conclusion, *m_problem, *m_wordsName, *m_articleName, *m_receiverName, *m_remarksName, *m_dueName;
    QPlainTextEdit *m_words, *m_remarks;
    QLineEdit *m_article, *m_receiver;
    QComboBox *m_place, *m_kind;
    QPushButton *m_pin, *m_give;
    QDateEdit* m_due;
    QWidget* m_pins;
    QScrollArea* m_area = nullptr;
};

} // namespace minyi::ui
