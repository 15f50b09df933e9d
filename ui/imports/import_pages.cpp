#include "core/staff/queries.h"
#include "resources/resources.h"
#include "ui/imports/import_wizard.h"
#include "ui/kit/bars.h"
#include "ui/kit/calls.h"
#include "ui/kit/labels.h"
#include "ui/kit/qt_text.h"
#include "ui/kit/stepper.h"
#include "ui/orders/order_clock.h"
#include "ui/text/words.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QFileDialog>
#include <QHeaderView>
#include <QMimeData>
#include <QStackedWidget>
#include <QTableWidget>
#include <QVBoxLayout>

namespace minyi::ui {

namespace {

constexpr int kShownFaults = 500;

QVBoxLayout* columnOf(QWidget* page)
{
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    return column;
}

} // namespace

ImportWizard::ImportWizard(Session& session, QWidget* parent)
    : Overlay(parent)
    , m_session(session)
    , m_job(new ImportJob(session, this))
    , m_pages(new QStackedWidget)
    , m_stepper(new Stepper(Stepper::Names::Beside))
    , m_said(makeLabel({}, "meta", "2"))
    , m_back(makeButton(tr("Back")))
    , m_forward(makeButton(tr("Next"), "primary"))
    , m_cancel(makeButton(tr("Cancel")))
{
    setPanelWidth(760);
    setAccessibleName(tr("Import a file"));
    for (auto* page : {makeSource(), makeColumns(), makeCheck(), makeDone()})
        m_pages->addWidget(page);
    m_said->setWordWrap(true);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_cancel);
    buttons->addStretch(1);
    buttons->addWidget(m_back);
    buttons->addWidget(m_forward);
    auto* column = new QVBoxLayout(panel());
    column->setContentsMargins(20, 16, 20, 16);
    column->setSpacing(12);
    column->addWidget(makeLabel(tr("Import a file"), "title"));
    column->addWidget(m_stepper);
    column->addWidget(m_pages, 1);
    column->addWidget(m_said);
    column->addLayout(buttons);
    connect(m_back, &QPushButton::clicked, this, &ImportWizard::back);
    connect(m_forward, &QPushButton::clicked, this, &ImportWizard::forward);
    connect(m_cancel, &QPushButton::clicked, this, &ImportWizard::dismiss);
    connect(m_job, &ImportJob::ended, this, [this] { showResult(m_job->result()); });
    connect(m_job, &ImportJob::progressed, this, [this](qint64 rows) { m_counts->setText(tr("%1 rows read").arg(rows)); });
    ask(m_session, core::staff::Units{}, this, [this](auto units) {
        if (units)
            for (const auto& unit : *units)
                m_units.emplace_back(unit.name, unit.code);
    });
    go(Source);
}

QWidget* ImportWizard::makeSource()
{
    auto* page = new QWidget;
    auto* column = columnOf(page);
    auto* line = new QHBoxLayout;
    auto* choose = makeButton(tr("Choose a file"));
    auto* paste = makeButton(tr("Paste a table"));
    m_file = makeLabel(tr("CSV, workbook (XLSX) or JSON lines; found out by content."), "meta", "2");
    line->addWidget(choose);
    line->addWidget(paste);
    line->addWidget(m_file, 1);
    column->addLayout(line);
    m_profiles = new QComboBox;
    m_profiles->setAccessibleName(tr("How it is read"));
    m_profiles->addItem(tr("Find out what the columns are"));
    for (const auto path : resources::list("profiles/")) {
        const auto name = qt(path.substr(9)).chopped(5);
        m_profiles->addItem(name, name);
    }
    makeGuessing();
    column->addWidget(makeLabel(tr("How it is read"), "meta", "2"));
    column->addWidget(m_profiles);
    column->addWidget(m_guessing);
    column->addStretch(1);
    connect(choose, &QPushButton::clicked, this, &ImportWizard::chooseFile);
    connect(paste, &QPushButton::clicked, this, [this] {
        const auto* mime = QApplication::clipboard()->mimeData();
        this->paste(mime && mime->hasHtml() ? mime->html() : QApplication::clipboard()->text());
    });
    connect(m_profiles, &QComboBox::currentIndexChanged, this, [this](int index) { m_guessing->setVisible(index == 0); });
    return page;
}

void ImportWizard::makeGuessing()
{
    m_kinds = new QComboBox;
    m_kinds->setAccessibleName(tr("What the rows are"));
    for (const auto kind : {core::imports::Kind::Matters, core::imports::Kind::Incident, core::imports::Kind::EventLog,
                            core::imports::Kind::HotlineOrders, core::imports::Kind::HotlineResults})
        m_kinds->addItem(words(kind), static_cast<int>(kind));
    m_channels = new QComboBox;
    m_channels->setAccessibleName(tr("Channel"));
    m_guessing = new QWidget;
    auto* guessing = columnOf(m_guessing);
    guessing->addWidget(makeLabel(tr("What the rows are"), "meta", "2"));
    guessing->addWidget(m_kinds);
    auto* head = makeLabel(tr("Channel"), "meta", "2");
    guessing->addWidget(head);
    guessing->addWidget(m_channels);
    const auto offer = [this, head] {
        offerChannels();
        head->setVisible(m_channels->count() > 0);
        m_channels->setVisible(m_channels->count() > 0);
    };
    connect(m_kinds, &QComboBox::currentIndexChanged, this, offer);
    offer();
}

/// Those over which rows of the chosen kind come; the one that was chosen stays if it is among them.
void ImportWizard::offerChannels()
{
    const auto kind = static_cast<core::imports::Kind>(m_kinds->currentData().toInt());
    const QVariant before = m_channels->currentData();
    m_channels->clear();
    for (const auto& token : core::TokensOf<core::followup::Channel>::table)
        if (core::imports::comesOver(kind, token.value))
            m_channels->addItem(channelName(m_session, std::string(token.text)), static_cast<int>(token.value));
    if (const int again = m_channels->findData(before); again > 0)
        m_channels->setCurrentIndex(again);
}

QWidget* ImportWizard::makeColumns()
{
    m_mapping = new ImportMapping;
    auto* scroll = makeScroll(m_mapping);
    scroll->setMinimumHeight(300);
    return scroll;
}

QWidget* ImportWizard::makeCheck()
{
    auto* page = new QWidget;
    auto* column = columnOf(page);
    m_counts = makeLabel({}, "section");
    m_progress = new ProgressLine;
    m_progress->setValue(1, Tone::Info, tr("Reading"));
    m_faultTable = new QTableWidget(0, 3);
    m_faultTable->setAccessibleName(tr("Rejected rows"));
    m_faultTable->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_faultTable->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_faultTable->verticalHeader()->hide();
    m_faultTable->horizontalHeader()->setStretchLastSection(true);
    m_faultTable->setMinimumHeight(220);
    m_errors = makeButton(tr("Save the rejected rows"));
    connect(m_errors, &QPushButton::clicked, this, [this] {
        const auto path = QFileDialog::getSaveFileName(this, tr("Save the rejected rows"), QStringLiteral("errors.csv"),
                                                       QStringLiteral("CSV (*.csv)"));
        if (!path.isEmpty())
            saveErrors(path);
    });
    column->addWidget(m_counts);
    column->addWidget(m_progress);
    column->addWidget(m_faultTable, 1);
    column->addWidget(m_errors, 0, Qt::AlignLeft);
    return page;
}

QWidget* ImportWizard::makeDone()
{
    auto* page = new QWidget;
    auto* column = columnOf(page);
    m_result = makeLabel({}, "section");
    m_takeBack = makeButton(tr("Take the import back"));
    m_takeBack->setEnabled(false);
    connect(m_takeBack, &QPushButton::clicked, this, &ImportWizard::takeBack);
    column->addWidget(m_result);
    column->addWidget(makeLabel(tr("It can be taken back as long as nothing of it was used."), "meta", "2"));
    column->addWidget(m_takeBack, 0, Qt::AlignLeft);
    column->addStretch(1);
    return page;
}

void ImportWizard::showFaults(const std::vector<core::batches::RowFault>& faults)
{
    m_faultTable->setHorizontalHeaderLabels({tr("Row"), tr("Field"), tr("Why")});
    const int shown = std::min<int>(kShownFaults, static_cast<int>(faults.size()));
    m_faultTable->setRowCount(shown);
    for (int i = 0; i < shown; ++i) {
        const auto& fault = faults[static_cast<std::size_t>(i)];
        m_faultTable->setItem(i, 0, new QTableWidgetItem(QString::number(fault.row)));
        m_faultTable->setItem(i, 1, new QTableWidgetItem(qt(fault.field)));
        m_faultTable->setItem(i, 2, new QTableWidgetItem(rowFault(fault.why)));
    }
    m_faultTable->setVisible(shown > 0);
    m_errors->setVisible(shown > 0);
    if (static_cast<int>(faults.size()) > shown)
        say(tr("The first %1 are shown; the file has them all.").arg(shown));
}

} // namespace minyi::ui
