#pragma once

#include <QWidget>

#include "core/evidence/queries.h"
#include "ui/kit/detail_pane.h"
#include "ui/kit/session.h"

#include <optional>

namespace minyi::ui {

class EvidenceView;

/// The checklist of the case beside it and the evidence that is held, in a pane of its own.
class ChecklistPane : public DetailPane {
    Q_OBJECT

public:
    explicit ChecklistPane(Session& session, QWidget* parent = nullptr);

    /// The same case keeps its place.
    void show(const core::evidence::DeskAnswer& desk, bool same);
    void clear();
    /// Made anew with each show.
    EvidenceView* view() const { return m_view; }
    void retranslate();
    /// Where the keyboard goes: what is missing first.
    void enter();

signals:
    void closeAsked();

protected:
    void build(QVBoxLayout* column) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    Session& m_session;
    std::optional<core::evidence::DeskAnswer> m_desk;
    EvidenceView* m_view = nullptr;
};

} // namespace minyi::ui
