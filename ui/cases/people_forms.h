#pragma once

#include <QObject>

#include "core/cases/person_commands.h"
#include "core/cases/privacy.h"
#include "ui/kit/form_desk.h"

#include <functional>

namespace minyi::ui {

/// The forms about one person of a case: add, correct or cross him out, look behind his mask, protect him, see where else he is.
class PeopleForms : public FormDesk {
    Q_OBJECT

public:
    using FormDesk::FormDesk;
    using File = core::cases::FileAnswer;
    using Row = core::cases::PersonRow;

    void openAdd(const File& file);
    void openChange(const File& file, const Row& person);
    void openRemove(const File& file, const Row& person);
    void openReveal(const File& file, const Row& person, std::function<void(const core::cases::Plain&)> shown);
    void openProtect(const Row& person);
    void openElsewhere(const Row& person);

signals:
    void done(const QString& words);

private:
    struct Fields;

    void addSame(FormDialog* form, const File& file, Fields& fields);
    void addRole(FormDialog* form, const File& file, Fields& fields);
    void addCivil(FormDialog* form, Fields& fields);
    void addGuards(FormDialog* form, const File& file, Fields& fields);
    static void say(core::cases::AddPerson& command, const Fields& fields);
    static core::cases::ChangePerson changeOf(const Row& person, const Fields& fields);
    /// Days are days, and who may be known already is told.
    void watch(FormDialog* form, Fields& fields);
    /// Who may be the same, below what is typed, as long as the form is open.
    void showAlike(FormDialog* form, const Fields& fields);
};

} // namespace minyi::ui
