#pragma once

#include <QComboBox>

#include "ui/kit/session.h"

namespace minyi::ui {

/// The officers who may handle cases, filled when the roster comes; the data of a line is the account.
class OfficerChoice : public QComboBox {
    Q_OBJECT

public:
    /// `nobody` is the first line, of no account; none if empty.
    explicit OfficerChoice(Session& session, const QString& nobody = {}, QWidget* parent = nullptr);
    /// Said before the roster comes: this one is not to choose.
    void leaveOut(const QString& account) { m_without = account; }

private:
    QString m_without;
};

} // namespace minyi::ui
