#pragma once

#include <QObject>
#include <QString>

#include <map>

class QSplitter;

namespace minyi::ui {

/// How wide the panes of a page are: as its user pulled them, which is remembered, else as they are drawn.
class PaneWidths : public QObject {
    Q_OBJECT

public:
    PaneWidths(QSplitter* split, QString page);

    /// `drawn` is what the page gives the pane at its present width; what was pulled keeps within bounds of it.
    int of(int pane, int drawn);

private:
    void keep();
    QString key(int pane) const;

    QSplitter* m_split;
    QString m_page;
    std::map<int, int> m_laid; ///< side panes as they were last laid out
};

} // namespace minyi::ui
