#pragma once

#include <QObject>

#include "core/cases/command_fields.h"
#include "core/cases/link_fields.h"
#include "core/cases/queries.h"
#include "ui/kit/form_desk.h"

namespace minyi::ui {

/// The forms that join cases and part them.
class LinkForms : public FormDesk {
    Q_OBJECT

public:
    using FormDesk::FormDesk;
    using File = core::cases::FileAnswer;

    void openLink(const File& file);
    void openMerge(const File& file);
    void openUnmerge(const File& file);
    void openSplit(const File& file);
    void openVoid(const File& file);
    void openUnlink(const core::cases::LinkRow& row);

signals:
    void done(const QString& words);
};

} // namespace minyi::ui
