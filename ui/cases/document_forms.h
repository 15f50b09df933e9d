#pragma once

#include <QObject>

#include "core/documents/command_fields.h"
#include "core/documents/query_fields.h"
#include "core/reports/report.h"
#include "ui/kit/form_desk.h"

namespace minyi::ui {

/// The forms of a case's papers: which is made and about whom, what is written on it, its lock, its service.
class DocumentForms : public FormDesk {
    Q_OBJECT

public:
    using FormDesk::FormDesk;
    using Row = core::documents::DeskRow;

    /// One of several forms; those whose turn it is first.
    void openMore(qint64 file, const std::vector<Row>& rows);
    /// Of one form: at once, unless somebody has to be chosen.
    void draft(qint64 file, const Row& row);
    /// Only what is typed can be written; what the case fills is shown with where it comes from.
    void openFill(const core::documents::PaperAnswer& paper);
    void openRead(const core::documents::PaperAnswer& paper, const core::reports::Report& report);
    /// Where it cannot be printed it is saved instead.
    void openNoPrinter(const Row& row, std::function<void()> save);
    void openServe(const Row& row);
    void openUnlock(const Row& row);
    void openVoid(const Row& row);
    void openLock(const Row& row);

signals:
    void done(const QString& words);
    void refused(const QString& words);

private:
    QString name(const Row& row) const;
    void submitDraft(qint64 file, const Row& row, std::optional<core::Id<core::cases::CasePerson>> person);
    void drafted(core::Id<core::documents::Document> document);
    QWidget* addTyped(FormDialog* form, const core::documents::ValueRow& value);
    void addFilled(FormDialog* form, const core::documents::ValueRow& value);
};

} // namespace minyi::ui
