#pragma once

#include <QObject>

#include "core/reports/bound_file.h"
#include "ui/cases/disk_work.h"
#include "ui/kit/form_desk.h"
#include "ui/print/bind.h"

namespace minyi::ui {

/// Binds a case: first it is laid out, so that whoever binds sees the index with its sheets; then it is a print and a PDF.
class CaseBinder : public DiskWork {
    Q_OBJECT

public:
    CaseBinder(Session& session, QWidget* over);

    /// `seals`: the archive that comes next would seal the record.
    void bind(const core::cases::DeskRow& row, bool seals);

    /// Where the PDF goes; a file dialog unless somebody says otherwise. Nothing if it goes nowhere.
    std::function<QString(const QString& name)> choosePath;

private:
    bool begin(const QString& title);
    void showIndex(const core::cases::DeskRow& row, bool seals, const core::reports::BoundFile& file, const print::Bound& bound);
    void save(core::Id<core::cases::CaseFile> file, const QString& path);

    Session& m_session;
};

} // namespace minyi::ui
