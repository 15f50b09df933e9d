#include "ui/cases/file_courier.h"

#include "ui/kit/calls.h"
#include "ui/kit/qt_text.h"
#include "ui/text/files_words.h"
#include "ui/text/words.h"

#include <QDesktopServices>
#include <QFile>
#include <QFileInfo>
#include <QUrl>

namespace minyi::ui {

namespace ev = core::evidence;

/// Files on their way to one piece of evidence.
struct FileCourier::Load {
    core::Id<ev::Evidence> evidence;
    QStringList paths;
    std::optional<std::string> label;
    core::Contents store;
    qsizetype at = 0, added = 0;
    std::optional<core::Refusal> problem; ///< the first
};

FileCourier::FileCourier(Session& session, QWidget* over)
    : DiskWork(over, [](qint64 done, qint64 total) { return tr("%1 of %2").arg(sizeWords(done), sizeWords(total)); })
    , open([](const QString& path) { QDesktopServices::openUrl(QUrl::fromLocalFile(path)); })
    , m_session(session)
{
}

FileCourier::~FileCourier()
{
    stop(); // the copies are still there
}

bool FileCourier::begin(const QString& title)
{
    return DiskWork::begin(title, tr("Files are being copied already. Wait until they are done."));
}

void FileCourier::bring(core::Id<ev::Evidence> evidence, const QStringList& paths, const QString& label)
{
    if (paths.isEmpty() || !begin(tr("Files are copied into the case")))
        return;
    auto load = std::make_shared<Load>();
    load->evidence = evidence;
    load->paths = paths;
    if (!label.trimmed().isEmpty())
        load->label = label.trimmed().toStdString();
    askEach(m_session, ev::StoreFor{evidence}, m_over, [this, load](auto store) {
        if (!store) {
            load->problem = store.error();
            return finish(*load);
        }
        load->store = *store;
        next(load);
    });
}

void FileCourier::next(std::shared_ptr<Load> load)
{
    if (load->at == load->paths.size())
        return finish(*load);
    say(tr("file %1 of %2").arg(load->at + 1).arg(load->paths.size()));
    const auto path = QFile::encodeName(load->paths[load->at]).toStdString();
    carry<core::Content>([this, store = load->store, path] { return store.take(path, progress()); },
                         [this, load](const core::Result<core::Content>& content) { added(load, content); });
}

/// What is in the store is named to the office; a file that cannot be read keeps no other out, a full disk and a stop do.
void FileCourier::added(const std::shared_ptr<Load>& load, const core::Result<core::Content>& content)
{
    const auto path = load->paths[load->at++];
    const auto missed = [this, load](const core::Refusal& refusal) {
        load->problem = load->problem.value_or(refusal);
        const bool others = refusal.why != core::Why::Cancelled && refusal.why != core::Why::DiskFull && refusal.why != core::Why::ReadOnly;
        others ? next(load) : finish(*load);
    };
    if (!content)
        return missed(content.error());
    const ev::AttachFile command{load->evidence, content->hash, content->bytes, QFileInfo(path).fileName().toStdString(), load->label};
    submit(m_session, command, m_over, [this, load, missed](auto made) {
        if (!made)
            return missed(made.error());
        ++load->added;
        next(load);
    });
}

void FileCourier::finish(const Load& load)
{
    end();
    if (load.added > 0)
        emit done(tr("Files added: %1").arg(load.added));
    if (load.problem)
        emit refused(sentence(*load.problem));
}

void FileCourier::look(core::Id<ev::Attachment> file)
{
    if (!begin(tr("A copy is made for looking at")))
        return;
    if (!m_copies)
        m_copies = std::make_unique<QTemporaryDir>(); // mode 0700
    const auto stem = m_copies->filePath(QString::number(++m_looked));
    submit(m_session, ev::OpenFile{file}, m_over, [this, stem](auto fetched) {
        if (!fetched) {
            end();
            return emit refused(sentence(fetched.error()));
        }
        const auto path = stem + QLatin1Char('.') + qt(fetched->suffix);
        carry<core::Done>([this, fetched = *fetched, path] { return fetched.store.copyOut(fetched.hash, QFile::encodeName(path).toStdString(), progress()); },
                          [this, path](const core::Result<core::Done>& copied) {
                              end();
                              if (!copied)
                                  return emit refused(sentence(copied.error()));
                              QFile::setPermissions(path, QFileDevice::ReadOwner);
                              open(path);
                          });
    });
}

} // namespace minyi::ui
