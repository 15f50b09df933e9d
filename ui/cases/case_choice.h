#pragma once

#include <QComboBox>

#include "ui/kit/session.h"

namespace minyi::ui {

class Finder;

/// Names another case: what is typed is looked for, the cases found are the lines to choose from.
class CaseChoice : public QComboBox {
    Q_OBJECT

public:
    /// `but` is never offered: the case one stands in.
    CaseChoice(Session& session, qint64 but, QWidget* parent = nullptr);

    /// 0 until a line is chosen.
    qint64 chosenCase() const;

private:
    qint64 m_but;
    Finder* m_finder;
};

} // namespace minyi::ui
