#pragma once

#include <QWidget>

#include "core/recordings/queries.h"
#include "ui/kit/session.h"
#include "ui/look/tokens.h"

class QLabel;
class QVBoxLayout;

namespace minyi::ui {

class Banner;
class HearForm;

/// The calls of a matter, each with its recording or with the mark that it has none. Nothing for whoever may hear none.
class CallsList : public QWidget {
    Q_OBJECT

public:
    explicit CallsList(Session& session, QWidget* parent = nullptr);

    /// 0 for none.
    void show(qint64 matter);
    const std::vector<core::recordings::CallRow>& rows() const { return m_rows; }
    void retranslate();

private:
    void build();
    QWidget* line(const core::recordings::CallRow& row);

    Session& m_session;
    qint64 m_matter = 0;
    std::vector<core::recordings::CallRow> m_rows;
    HearForm* m_hear;
    QLabel* m_head;
    Banner* m_lost;
    QVBoxLayout* m_lines;
};

} // namespace minyi::ui
