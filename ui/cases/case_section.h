#pragma once

#include <QObject>

#include "core/cases/queries.h"
#include "ui/kit/session.h"

#include <functional>
#include <vector>

class QVBoxLayout;
class QWidget;

namespace minyi::ui {

class DetailPane;

/// A part of a case that looks after itself: it asks its own question, adds its lines to the detail and opens its own forms.
class CaseSection : public QObject {
    Q_OBJECT

public:
    CaseSection(Session& session, QWidget* over) : QObject(over), m_session(session), m_over(over) {}

    /// Asks for what it shows of the case; `loaded` is called once, whatever the office said.
    virtual void load(const core::cases::FileAnswer& file, std::function<void()> loaded) = 0;
    /// Adds its section to the column; nothing where it has nothing to say of the case last loaded.
    virtual void build(DetailPane& pane, QVBoxLayout* column) = 0;

signals:
    /// Something was done: the words for the toast; the page loads the case anew.
    void done(const QString& words);
    void refused(const QString& words);

protected:
    Session& m_session;
    QWidget* m_over; ///< what its forms open over, and what its questions live with
};

/// In the order shown, below the evidence. One line a section.
std::vector<CaseSection*> makeCaseSections(Session& session, QWidget* over);

} // namespace minyi::ui
