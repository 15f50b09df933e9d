#pragma once

#include <QWidget>

#include "core/cases/queries.h"
#include "ui/kit/detail_pane.h"
#include "ui/kit/session.h"

#include <optional>

namespace minyi::ui {

/// One case in full: where it stands, the next steps, deadlines, people, what happened.
class CaseDetail : public DetailPane {
    Q_OBJECT

public:
    explicit CaseDetail(Session& session, QWidget* parent = nullptr);

    void show(const core::cases::FileAnswer& file);
    void clear();
    const std::optional<core::cases::FileAnswer>& file() const { return m_file; }
    /// The first step the actor may take; nothing if there is none.
    std::optional<core::cases::Step> nextStep() const;
    void retranslate();

signals:
    void stepChosen(minyi::core::cases::Step step);
    void assignAsked();
    void editAsked();
    void personAsked();
    void moveAsked(int by);
    void printAsked();

protected:
    void build(QVBoxLayout* column) override;

private:
    void addHead(QVBoxLayout* column);
    void addStepper(QVBoxLayout* column);
    void addSteps(QVBoxLayout* column);
    void addDeadline(QVBoxLayout* column);
    void addFacts(QVBoxLayout* column);
    void addPeople(QVBoxLayout* column);
    void addHistory(QVBoxLayout* column);

    Session& m_session;
    std::optional<core::cases::FileAnswer> m_file;
};

} // namespace minyi::ui
