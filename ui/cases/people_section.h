#pragma once

#include "ui/cases/case_section.h"

#include "core/cases/person_desk.h"
#include "core/cases/privacy.h"

#include <QPointer>
#include <QTimer>

#include <map>

class QHBoxLayout;

namespace minyi::ui {

class MaskedLabel;
class PeopleForms;

/// The people of a case: masked for who is not on it, shown for half a minute for a reason; what is missing of a minor; where else
/// somebody is known.
class PeopleSection : public CaseSection {
    Q_OBJECT

public:
    PeopleSection(Session& session, QWidget* over);

    void load(const core::cases::FileAnswer& file, std::function<void()> loaded) override;
    void build(DetailPane& pane, QVBoxLayout* column) override;

private:
    using Row = core::cases::PersonRow;

    void addPerson(QVBoxLayout* column, const Row& person);
    QWidget* nameOf(const Row& person);
    QWidget* maskedName(const Row& person);
    void addActs(QVBoxLayout* column, const Row& person);
    void show(core::Id<core::cases::CasePerson> id, const core::cases::Plain& plain);
    bool mayWrite() const;
    bool mayProtect() const;

    PeopleForms* m_forms;
    core::cases::FileAnswer m_file;
    std::map<std::int64_t, std::int64_t> m_elsewhere; ///< of a person, in how many other cases
    /// What is shown now: the detail is built anew when the look itself is put on record, and goes on showing it till its time is over.
    core::Id<core::cases::CasePerson> m_shown;
    QString m_plain;
    QTimer m_till;
    std::map<std::int64_t, QPointer<MaskedLabel>> m_labels;
};

} // namespace minyi::ui
