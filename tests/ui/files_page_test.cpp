#include "tests/ui/pages_office.h"

#include "core/cases/command_fields.h"
#include "core/evidence/commands.h"
#include "core/settings/settings.h"
#include "core/staff/commands.h"
#include "core/staff/rules.h"
#include "core/things/commands.h"
#include "ui/cases/case_detail.h"
#include "ui/cases/cases_page.h"
#include "ui/cases/checklist_pane.h"
#include "ui/cases/evidence_view.h"
#include "ui/cases/file_courier.h"
#include "ui/cases/file_list.h"
#include "ui/cases/files_section.h"
#include "ui/cases/phone_pictures.h"
#include "ui/cases/scanner.h"
#include "ui/kit/calls.h"
#include "ui/kit/progress_sheet.h"

#include <catch2/catch.hpp>

#include <QComboBox>
#include <QDropEvent>
#include <QElapsedTimer>
#include <QFile>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

#include <sys/stat.h>

using namespace minyi;
using test::openForm;
using test::settle;
using ui::CasesPage;
using ui::FileList;

namespace {

namespace ev = core::evidence;

/// A practice workplace on the disk with real threads: a theft of ma's with one piece of evidence.
class DiskOffice {
public:
    template <class C>
    auto say(const std::string& account, const C& command)
    {
        auto done = m_workplace->office().submit(account == "system" ? core::staff::systemActor() : *m_workplace->signIn(account, {}), command);
        INFO(std::string(core::CommandOf<C>::name) + ": " + (done ? "" : done.error().detail));
        REQUIRE(done);
        return *done;
    }
    DiskOffice()
    {
        core::workplace::Making making;
        making.practice = true;
        making.now = core::at(*core::dayFrom(2026, 11, 20), 8, 30);
        auto made = core::workplace::Workplace::make((m_folder.path() + "/place").toStdString(), making);
        REQUIRE(made);
        m_workplace = std::move(*made);
        m_workplace->setNow(core::at(*core::dayFrom(2026, 11, 20), 9, 30), true);
        say("system", core::staff::AddUnit{"370299020100", "望海路派出所", "Wanghai Road Station", "望海路所", core::staff::UnitKind::Station, {}});
        const std::tuple<const char*, const char*, core::Role> officers[] = {
            {"ma", "马晓东", core::Role::R4}, {"bai", "白星野", core::Role::R4}, {"chief", "赵倩", core::Role::R5}};
        for (const auto& [account, name, role] : officers)
            say("system", core::staff::AddOfficer{account, name, "370299020100", {role}, {}});
        core::cases::RegisterCase command;
        command.title = "电动自行车被盗";
        command.subtype = "theft";
        command.handler = "ma";
        command.people.push_back({"suspect", "刘海文", {}, {}, {}, {}, {}});
        file = say("ma", command).file;
        ev::AddEvidence evidence;
        evidence.file = file;
        evidence.name = "现场照片";
        evidence.source = "刘海文";
        evidence.store = "案管室";
        evidence.purpose = "证明现场";
        evidence.second = "bai";
        say("ma", evidence);
        m_session = session("en");
    }
    ui::Session session(const char* language)
    {
        ui::Session session;
        session.office = &m_workplace->office();
        session.packs = &m_workplace->packs();
        session.calendar.ask = [this]() -> const core::calendar::WorkCalendar& { return m_workplace->calendar(); };
        session.limits.ask = [this]() -> const core::deadlines::RulePack& { return m_workplace->deadlineRules(); };
        session.limitEvents = &m_workplace->limitEvents();
        session.actor = *m_workplace->signIn("ma", {});
        session.home = &m_home;
        session.language = QLatin1String(language);
        session.practice = true;
        return session;
    }
    ui::Session& session() { return m_session; }
    QString source(const char* name, const QByteArray& bytes)
    {
        const auto path = m_folder.path() + QLatin1Char('/') + QString::fromUtf8(name);
        QFile made(path);
        REQUIRE(made.open(QIODevice::WriteOnly));
        made.write(bytes);
        return path;
    }
    QString folder() const { return m_folder.path(); }

    core::Id<core::cases::CaseFile> file;

private:
    QTemporaryDir m_folder;
    ui::WindowThread m_home;
    std::unique_ptr<core::workplace::Workplace> m_workplace;
    ui::Session m_session;
};

template <class F>
bool wait(F holds)
{
    return QTest::qWaitFor(holds, 5000);
}

std::unique_ptr<CasesPage> shown(DiskOffice& office)
{
    auto page = test::opened<CasesPage>(office.session());
    page->openChecklist(true);
    REQUIRE(wait([&] { return page->detail()->file() && page->checklist()->findChild<FileList*>(); }));
    return page;
}

const std::vector<ev::FileRow>& filesOf(const CasesPage& page)
{
    return page.detail()->desk().evidence.at(0).files;
}

void letFall(FileList& list, const QStringList& paths)
{
    QMimeData data;
    QList<QUrl> urls;
    for (const auto& path : paths)
        urls << QUrl::fromLocalFile(path);
    data.setUrls(urls);
    QDragEnterEvent enter(QPoint(4, 4), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&list, &enter);
    REQUIRE(enter.isAccepted());
    QDropEvent drop(QPointF(4, 4), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&list, &drop);
}

template <class W>
W* field(const QWidget& page, const char* name)
{
    auto* form = openForm(page);
    REQUIRE(form);
    auto* found = form->findChild<W*>(QLatin1String(name));
    INFO(name);
    REQUIRE(found);
    return found;
}

template <class B>
B* called(const QWidget& inside, const QString& name)
{
    for (auto* each : inside.findChildren<B*>())
        if (each->accessibleName() == name || each->text() == name)
            return each;
    return nullptr;
}

const QByteArray kPicture("\xff\xd8\xff\xe0 a picture");

} // namespace

TEST_CASE("files that are let fall on a piece of evidence are in the case, each with its kind, size and label", "[ui][files]")
{
    DiskOffice office;
    auto page = shown(office);
    letFall(*page->checklist()->findChild<FileList*>(), {office.source("刘海文.jpg", kPicture), office.source("b.pdf", "%PDF-1.7")});
    REQUIRE(openForm(*page));
    field<QLineEdit>(*page, "label")->setText("The stolen bicycle");
    openForm(*page)->accept();
    REQUIRE(wait([&] { return filesOf(*page).size() == 2; }));
    CHECK(filesOf(*page)[0].media == ev::Media::Jpeg);
    CHECK(filesOf(*page)[1].media == ev::Media::Pdf);
    CHECK(filesOf(*page)[0].label == "The stolen bicycle");
    CHECK(filesOf(*page)[0].name == "刘海文.jpg");
    QStringList words;
    REQUIRE(wait([&] { return page->checklist()->findChild<FileList*>()->findChildren<QLabel*>().size() == 2; }));
    for (const auto* label : page->checklist()->findChild<FileList*>()->findChildren<QLabel*>())
        words << label->text();
    CHECK(words == QStringList{"1-1 · Picture (JPEG) · 14 B · The stolen bicycle", "1-2 · Paper (PDF) · 8 B · The stolen bicycle"});
}

TEST_CASE("a file that cannot be read keeps no other out, and a folder let fall is told", "[ui][files]")
{
    DiskOffice office;
    auto page = shown(office);
    QSignalSpy refused(page->detail(), &ui::CaseDetail::refused), done(page->detail(), &ui::CaseDetail::done);
    letFall(*page->checklist()->findChild<FileList*>(), {office.folder(), office.source("a.jpg", kPicture)});
    openForm(*page)->accept();
    REQUIRE(wait([&] { return filesOf(*page).size() == 1; }));
    CHECK(done.size() == 1);
    REQUIRE(refused.size() == 1);
    CHECK(refused[0][0].toString().contains("not a file"));
}

TEST_CASE("an opened file is a copy that cannot be written, in a folder that goes with the window", "[ui][files]")
{
    DiskOffice office;
    auto page = shown(office);
    auto* courier = page->detail()->findChild<ui::FileCourier*>();
    QString opened;
    courier->open = [&](const QString& path) { opened = path; };
    courier->bring(page->detail()->desk().evidence[0].id, {office.source("run.desktop", kPicture)}, {});
    REQUIRE(wait([&] { return filesOf(*page).size() == 1; }));
    REQUIRE(wait([&] { return called<QToolButton>(*page->checklist(), "Open a copy: 1-1") != nullptr; }));
    called<QToolButton>(*page->checklist(), "Open a copy: 1-1")->click();
    REQUIRE(wait([&] { return !opened.isEmpty(); }));
    CHECK(opened.endsWith(".jpg")); // by what it holds, not by what it was called
    QFile copy(opened);
    REQUIRE(copy.open(QIODevice::ReadOnly));
    CHECK(copy.readAll() == kPicture);
    struct stat state {};
    REQUIRE(::stat(opened.toUtf8().constData(), &state) == 0);
    CHECK((state.st_mode & 0777) == 0400);
    REQUIRE(::stat(courier->folder().toUtf8().constData(), &state) == 0);
    CHECK((state.st_mode & 0777) == 0700);
    page.reset();
    CHECK_FALSE(QFile::exists(opened));
}

TEST_CASE("a file is taken off with a reason and its line stays", "[ui][files]")
{
    DiskOffice office;
    auto page = shown(office);
    page->detail()->findChild<ui::FileCourier*>()->bring(page->detail()->desk().evidence[0].id, {office.source("a.jpg", kPicture)}, {});
    REQUIRE(wait([&] { return filesOf(*page).size() == 1 && called<QToolButton>(*page->checklist(), "Take off: 1-1"); }));
    called<QToolButton>(*page->checklist(), "Take off: 1-1")->click();
    field<QPlainTextEdit>(*page, "reason")->setPlainText("wrong case");
    openForm(*page)->accept();
    REQUIRE(wait([&] { return filesOf(*page).size() == 1 && filesOf(*page)[0].dropped; }));
    REQUIRE(wait([&] { return !called<QToolButton>(*page->checklist(), "Take off: 1-1"); }));
    CHECK(called<QToolButton>(*page->checklist(), "Open a copy: 1-1"));
}

TEST_CASE("while a large file is copied the window goes on, says how far it is, and stops it when asked", "[ui][files]")
{
    DiskOffice office;
    auto page = shown(office);
    auto* courier = page->detail()->findChild<ui::FileCourier*>();
    QSignalSpy refused(courier, &ui::FileCourier::refused);
    const auto path = office.source("film.mp4", kPicture);
    REQUIRE(QFile::resize(path, qint64(6) << 30)); // with holes; more than any disk writes before it is asked to stop
    QElapsedTimer clock;
    clock.start();
    courier->bring(page->detail()->desk().evidence[0].id, {path}, {});
    CHECK(clock.elapsed() < 200);
    auto* sheet = page->window()->findChild<ui::ProgressSheet*>();
    REQUIRE(sheet);
    REQUIRE(wait([&] { return sheet->isVisible(); }));
    qint64 longest = 0, last = clock.elapsed();
    for (int i = 0; i < 20; ++i) {
        settle(10);
        longest = qMax(longest, clock.elapsed() - last);
        last = clock.elapsed();
    }
    INFO("the longest turn of the window: " << longest << " ms");
    CHECK(longest < 500);
    called<QPushButton>(*sheet, "Cancel")->click();
    REQUIRE(wait([&] { return !courier->isBusy(); }));
    REQUIRE(refused.size() == 1);
    CHECK(filesOf(*page).empty());
    QDir store(office.folder() + "/place/files");
    CHECK(store.entryList(QDir::AllEntries | QDir::NoDotAndDotDot | QDir::Hidden).isEmpty());
}

TEST_CASE("pictures come from the telephone where its folder is set, and a scanner that is not there is told", "[ui][files]")
{
    DiskOffice office;
    const auto phone = office.folder() + "/phone";
    REQUIRE(QDir().mkpath(phone));
    QImage picture(40, 30, QImage::Format_RGB32);
    picture.fill(Qt::darkGreen);
    REQUIRE(picture.save(phone + "/IMG_1.jpg"));
    REQUIRE(picture.save(phone + "/IMG_2.png"));
    office.source("phone/notes.txt", "no picture");
    office.say("system", core::settings::ChangeSetting{"phone_folder", phone.toStdString(), {}});
    auto page = shown(office);
    called<QPushButton>(*page->checklist(), "Add files: 1")->click();
    auto* ways = page->detail()->findChild<QMenu*>("ways");
    REQUIRE(ways);
    REQUIRE(ways->actions().size() == 3);
    ways->actions()[1]->trigger();
    ways->close();
    auto* pictures = field<ui::PhonePictures>(*page, "pictures");
    REQUIRE(wait([&] { return pictures->count() == 2; }));
    openForm(*page)->accept();
    REQUIRE(openForm(*page)); // none was chosen
    pictures->selectAll();
    openForm(*page)->accept();
    REQUIRE(wait([&] { return filesOf(*page).size() == 2; }));
    auto* section = page->detail()->findChild<ui::FilesSection*>();
    REQUIRE(section);
    auto* scanner = section->findChild<ui::Scanner*>();
    QSignalSpy refused(page->detail(), &ui::CaseDetail::refused);
    scanner->setProgram("no-such-scanner");
    scanner->scan();
    REQUIRE(refused.size() == 1);
    CHECK(refused[0][0].toString().contains("scanimage"));
    scanner->setProgram("false"); // one that is there and gives nothing
    scanner->scan();
    REQUIRE(wait([&] { return refused.size() == 2; }));
}

TEST_CASE("a seized thing is recorded in the case, handed to the store room and given back", "[ui][things]")
{
    DiskOffice office;
    auto page = shown(office);
    REQUIRE(wait([&] { return called<QPushButton>(*page->detail(), "Record a seized thing") != nullptr; }));
    called<QPushButton>(*page->detail(), "Record a seized thing")->click();
    field<QLineEdit>(*page, "name")->setText("电动自行车");
    field<QLineEdit>(*page, "unit")->setText("辆");
    field<QLineEdit>(*page, "quantity")->setText("many");
    field<QLineEdit>(*page, "place")->setText("物证柜");
    openForm(*page)->accept();
    settle(100);
    REQUIRE(openForm(*page)); // that is no quantity
    field<QLineEdit>(*page, "quantity")->setText("1");
    openForm(*page)->accept();
    REQUIRE(wait([&] { return called<QPushButton>(*page->detail(), "Hand on: 1") != nullptr; }));
    called<QPushButton>(*page->detail(), "Hand on: 1")->click();
    field<QLineEdit>(*page, "place")->setText("3号柜");
    auto* took = field<QComboBox>(*page, "took");
    REQUIRE(wait([&] { return took->findData(QStringLiteral("bai")) >= 0; }));
    took->setCurrentIndex(took->findData(QStringLiteral("bai")));
    openForm(*page)->accept();
    const auto says = [&](const char* words) {
        for (const auto* label : page->detail()->findChildren<QLabel*>())
            if (label->text().contains(QLatin1String(words)))
                return true;
        return false;
    };
    REQUIRE(wait([&] { return !openForm(*page) && says("In the store room"); }));
    called<QPushButton>(*page->detail(), "End the seizure: 1")->click();
    field<QLineEdit>(*page, "receiver")->setText("王小满");
    field<QPlainTextEdit>(*page, "reason")->setPlainText("发还");
    openForm(*page)->accept();
    REQUIRE(wait([&] { return says("Given back") || !called<QPushButton>(*page->detail(), "Hand on: 1"); }));
}

TEST_CASE("a case with files and seized things holds at every size, in both themes and languages", "[ui][files][lint]")
{
    DiskOffice office;
    auto first = shown(office);
    first->detail()->findChild<ui::FileCourier*>()->bring(first->detail()->desk().evidence[0].id, {office.source("a.jpg", kPicture)}, {});
    REQUIRE(wait([&] { return filesOf(*first).size() == 1; }));
    office.say("ma", core::things::Seize{office.file, "电动自行车", "1", "辆", "LX2026", "刘海文", {}, {}, "物证柜", "滨公（扣）字〔2026〕1号", {}});
    first.reset();
    for (const char* language : {"zh", "en"}) {
        INFO(language);
        office.session() = office.session(language);
        auto page = shown(office);
        settle(100);
        CHECK(test::lintEverywhere(*page).join(QLatin1Char('\n')).toStdString() == "");
    }
}
