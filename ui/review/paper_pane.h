#pragma once

#include <QWidget>

#include "core/documents/queries.h"
#include "core/reports/report.h"
#include "ui/kit/session.h"

class QLabel;
class QToolButton;

namespace minyi::ui {

class PaperView;

/// A paper of a case as it is printed, on the page somebody was sent to, with what a remark says of it above.
class PaperPane : public QWidget {
    Q_OBJECT

public:
    explicit PaperPane(Session& session, QWidget* parent = nullptr);

    /// `page` counts from 1; 0 is the first. `said` is what a remark says of it, with what was done.
    void open(core::Id<core::documents::Document> paper, const QString& title, int page, const QString& said);
    core::Id<core::documents::Document> paper() const { return m_paper; }
    /// From 1; 0 while nothing is shown.
    int page() const;
    PaperView* view() const { return m_view; }
    QString said() const;
    void retranslate();

signals:
    void closed();
    void refused(const QString& words);

private:
    void show(const core::reports::Report& report, int page);
    void showPlace();

    Session& m_session;
    core::Id<core::documents::Document> m_paper{};
    QLabel *m_title, *m_place, *m_said;
    QToolButton *m_back, *m_out, *m_in, *m_fit;
    PaperView* m_view;
};

} // namespace minyi::ui
