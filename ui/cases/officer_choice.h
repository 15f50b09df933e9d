#pragma once

#include <QComboBox>

#include "ui/kit/session.h"

namespace minyi::ui {

/// The officers who may handle cases, or all; those of the asker's unit first. Filled when the roster comes; the data of a line is the account.
class OfficerChoice : public QComboBox {
    Q_OBJECT

public:
    /// `nobody` is the first line, of no account; none if empty.
    explicit OfficerChoice(Session& session, const QString& nobody = {}, QWidget* parent = nullptr);
    /// Said before the roster comes: this one is not to choose.
    void leaveOut(const QString& account) { m_without = account; }
    /// Likewise: whoever has an account, not only who handles cases.
    void takeAll() { m_all = true; }
    /// Likewise: this one is chosen to begin with.
    void beginWith(const QString& account) { m_first = account; }
    /// Likewise: the data of a line is the name, and this one is there already.
    void takeNames(const QString& now);

private:
    QString m_without, m_first;
    bool m_all = false, m_names = false;
};

} // namespace minyi::ui
