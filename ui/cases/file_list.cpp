#include "ui/cases/file_list.h"

#include "ui/kit/detail_pane.h"
#include "ui/kit/labels.h"
#include "ui/kit/qt_text.h"
#include "ui/text/files_words.h"

#include <QDragEnterEvent>
#include <QDropEvent>
#include <QMimeData>
#include <QUrl>
#include <QVBoxLayout>

namespace minyi::ui {

namespace {

/// Files of this desktop; what comes from elsewhere would have to be fetched first.
QStringList localFiles(const QMimeData* data)
{
    QStringList paths;
    for (const auto& url : data->urls())
        if (url.isLocalFile())
            paths << url.toLocalFile();
    return paths;
}

} // namespace

FileList::FileList(const core::evidence::EvidenceRow& evidence, bool mayAdd, bool mayOpen, QWidget* parent)
    : QWidget(parent), m_number(evidence.number), m_mayAdd(mayAdd && evidence.status == core::evidence::Status::Held), m_mayOpen(mayOpen)
{
    setAcceptDrops(m_mayAdd);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(12, 0, 0, 0);
    column->setSpacing(2);
    for (const auto& file : evidence.files)
        addFile(column, file);
    if (!m_mayAdd)
        return;
    auto* add = makeButton(tr("Add files"), "ghost");
    add->setAccessibleName(tr("Add files: %1").arg(m_number));
    add->setToolTip(tr("Or let them fall here."));
    column->addWidget(add, 0, Qt::AlignLeft);
    connect(add, &QPushButton::clicked, this, [this, add] { emit bringAsked({}, add); });
}

void FileList::addFile(QVBoxLayout* column, const core::evidence::FileRow& file)
{
    auto* line = new QHBoxLayout;
    line->setSpacing(0);
    const auto which = QStringLiteral("%1-%2").arg(m_number).arg(file.number);
    QStringList words{which, ui::words(file.media), sizeWords(file.bytes)};
    const auto called = file.label.empty() ? qt(file.name) : qt(file.label);
    if (!called.isEmpty())
        words << called;
    if (file.dropped)
        words << tr("taken off: %1").arg(qt(file.dropReason));
    line->addWidget(makeWrapped(words.join(QStringLiteral(" · ")), "meta", file.dropped ? "3" : ""), 1);
    if (m_mayOpen) {
        auto* open = makeIconButton(QStringLiteral("document-export"), tr("Open a copy: %1").arg(which));
        line->addWidget(open, 0, Qt::AlignTop);
        connect(open, &QToolButton::clicked, this, [this, file] { emit openAsked(file); });
    }
    if (m_mayAdd && !file.dropped) {
        auto* drop = makeIconButton(QStringLiteral("edit-delete-remove"), tr("Take off: %1").arg(which));
        line->addWidget(drop, 0, Qt::AlignTop);
        connect(drop, &QToolButton::clicked, this, [this, file] { emit dropAsked(file); });
    }
    column->addLayout(line);
}

void FileList::dragEnterEvent(QDragEnterEvent* event)
{
    if (m_mayAdd && !localFiles(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void FileList::dropEvent(QDropEvent* event)
{
    const auto paths = localFiles(event->mimeData());
    if (!m_mayAdd || paths.isEmpty())
        return;
    event->acceptProposedAction();
    emit bringAsked(paths, this);
}

} // namespace minyi::ui
