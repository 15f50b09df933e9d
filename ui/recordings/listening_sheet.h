#pragma once

#include <QDateEdit>
#include <QLabel>
#include <QStackedWidget>

#include "ui/kit/overlay.h"
#include "ui/recordings/listening_columns.h"

class QPushButton;

namespace minyi::ui {

class Banner;
class EmptyState;
class HearForm;
class ListeningForms;
class Segmented;
class TableView;

/// The sample to listen to, answered calls without a recording, and recordings past their time; each for who has to do with it.
class ListeningSheet : public Overlay {
    Q_OBJECT

public:
    enum View { Sample, Missing, Past };

    explicit ListeningSheet(Session& session, QWidget* parent);

    void choose(View view);
    void reload();
    /// Draws the sample of the period and shows it.
    void draw();
    void setPeriod(QDate from, QDate to);
    QString counted() const { return m_count->text(); }
    const RowModel<SampleLine>& sample() const { return *m_sample; }
    const RowModel<MissingLine>& missing() const { return *m_missing; }
    const RowModel<PastLine>& past() const { return *m_past; }
    TableView* table() const;

protected:
    QWidget* firstFocus() const override;

private:
    void lay();
    QWidget* layHead();
    QWidget* layFoot();
    QWidget* makePane(View view, QAbstractItemModel* model);
    void askSample(core::Day from, core::Day to);
    void askMissing(core::Day from, core::Day to);
    void askPast();
    void shown(int rows, const QString& counted, const QString& truth, const QString& next, const QString& action = {});
    const core::recordings::SampleRow* current() const;
    void hear();
    void verdict();
    void remove(bool confirm);
    void enableActs();

    Session& m_session;
    View m_view = Sample;
    HearForm* m_hear;
    ListeningForms* m_forms;
    RowModel<SampleLine>* m_sample;
    RowModel<MissingLine>* m_missing;
    RowModel<PastLine>* m_past;
    Segmented* m_views;
    QList<View> m_offered;
    QDateEdit *m_from, *m_to;
    QWidget* m_period;
    Banner *m_told, *m_problem;
    QStackedWidget* m_stack;
    QLabel* m_count;
    QPushButton *m_draw, *m_hearIt, *m_verdict, *m_ask, *m_confirm;
};

/// Over the window; goes with its closing.
ListeningSheet* openListening(Session& session, QWidget* over);

} // namespace minyi::ui
