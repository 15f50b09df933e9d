#include "ui/documents/print_pane.h"

#include "ui/documents/print_on.h"
#include "ui/kit/detail_pane.h"
#include "ui/kit/labels.h"
#include "ui/kit/option_tile.h"
#include "ui/kit/qt_text.h"
#include "ui/orders/order_clock.h"
#include "ui/text/words.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCoreApplication>
#include <QDateEdit>
#include <QPrinterInfo>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QVBoxLayout>

namespace minyi::ui {

namespace {

constexpr int kMostCopies = 20;
constexpr PrintPane::Form kForms[] = {PrintPane::Form::Daily, PrintPane::Form::Order, PrintPane::Form::Incidents,
                                      PrintPane::Form::Cases, PrintPane::Form::Deadlines, PrintPane::Form::Week, PrintPane::Form::Circular, PrintPane::Form::Opinion};

} // namespace

PrintPane::PrintPane(Session& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_daily(new OptionTile(QStringLiteral("1"), tr("Daily report")))
    , m_orderForm(new OptionTile(QStringLiteral("2"), tr("Supervision order")))
    , m_incidents(new OptionTile(QStringLiteral("3"), tr("Incidents not decided")))
    , m_cases(new OptionTile(QStringLiteral("4"), tr("Case register")))
    , m_deadlines(new OptionTile(QStringLiteral("5"), tr("Deadline list")))
    , m_week(new OptionTile(QStringLiteral("6"), tr("Week sheet")))
    , m_circular(new OptionTile(QStringLiteral("7"), tr("Monthly circular")))
    , m_opinion(new OptionTile(QStringLiteral("8"), tr("Review opinion")))
    , m_day(new QDateEdit(qtDate(core::dayOf(session.now()) - 1)))
    , m_order(new QComboBox)
    , m_paper(new QComboBox)
    , m_view(new QComboBox)
    , m_printer(new QComboBox)
    , m_copies(new QSpinBox)
    , m_full(new QCheckBox)
    , m_watermark(new QCheckBox)
    , m_checks(new QVBoxLayout)
    , m_export(makeButton({}))
    , m_print(makeButton({}, "primary"))
{
    for (auto** head : {&m_formsHead, &m_settingsHead, &m_checksHead})
        *head = makeLabel({}, "section");
    for (auto** head : {&m_dayHead, &m_orderHead, &m_viewHead, &m_printerHead, &m_copiesHead})
        *head = makeLabel({}, "meta", "2");
    m_noPrinter = makeWrapped({}, "meta", "2");
    m_noPrinter->hide();
    m_day->setDisplayFormat(QStringLiteral("yyyy-MM-dd"));
    m_day->setCalendarPopup(true);
    m_copies->setRange(1, kMostCopies);
    m_watermark->setChecked(true);
    m_view->setObjectName(QStringLiteral("caseView"));
    for (auto* box : {m_order, m_view, m_printer})
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(16, 12, 16, 12);
    column->setSpacing(6);
    for (auto* widget : std::initializer_list<QWidget*>{m_formsHead, m_daily, m_orderForm, m_incidents, m_cases, m_deadlines, m_week, m_circular, m_opinion, m_dayHead, m_day,
                                                        m_orderHead, m_order, m_paper, m_viewHead, m_view, m_settingsHead, m_printerHead,
                                                        m_printer, m_noPrinter, m_copiesHead, m_copies, m_full, m_watermark, m_checksHead})
        column->addWidget(widget);
    column->addLayout(m_checks);
    column->addStretch(1);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(0);
    whole->addWidget(makeScroll(content), 1);
    whole->addWidget(makeFoot());
    for (const auto form : kForms)
        connect(tile(form), &OptionTile::clicked, this, [this, form] { setForm(form); });
    connect(m_day, &QDateEdit::dateChanged, this, &PrintPane::changed);
    connect(m_order, &QComboBox::activated, this, [this] { m_wanted = order(), emit changed(); });
    for (auto* box : {m_view, m_paper})
        connect(box, &QComboBox::activated, this, &PrintPane::changed);
    connect(m_copies, &QSpinBox::valueChanged, this, &PrintPane::changed);
    connect(m_full, &QCheckBox::toggled, this, &PrintPane::changed);
    connect(m_watermark, &QCheckBox::toggled, this, &PrintPane::changed);
    m_incidents->setVisible(session.actor.may(core::Permission::SeeIncidents));
    m_cases->setVisible(session.actor.may(core::Permission::SeeCases));
    for (auto* form : {m_deadlines, m_week})
        form->setVisible(session.actor.may(core::Permission::SeeCases) || session.actor.may(core::Permission::SeeOrders));
    m_circular->setVisible(session.actor.may(core::Permission::SeeFigures));
    m_opinion->hide();
    findPrinters();
    retranslate();
    chooseDaily();
}

QWidget* PrintPane::makeFoot()
{
    auto* foot = new QWidget;
    auto* row = new QHBoxLayout(foot);
    row->setContentsMargins(16, 8, 16, 12);
    row->addWidget(m_export);
    row->addWidget(m_print, 1);
    connect(m_export, &QPushButton::clicked, this, &PrintPane::exportAsked);
    connect(m_print, &QPushButton::clicked, this, &PrintPane::printAsked);
    return foot;
}

PrintPane::Form PrintPane::form() const
{
    for (const auto each : kForms)
        if (tile(each)->isChecked())
            return each;
    return Form::Daily;
}

core::Day PrintPane::day() const
{
    const auto date = m_day->date();
    return core::dayFrom(date.year(), date.month(), date.day()).value_or(core::dayOf(m_session.now()) - 1);
}

qint64 PrintPane::order() const
{
    return m_order->currentData().toLongLong();
}

bool PrintPane::isFull() const
{
    return form() == Form::Order && !paper() && m_full->isChecked();
}

bool PrintPane::hasWatermark() const
{
    return m_watermark->isChecked();
}

int PrintPane::copies() const
{
    return m_copies->value();
}

QString PrintPane::printer() const
{
    return m_printer->currentData().toString();
}

void PrintPane::setForm(Form form)
{
    tile(form)->setChecked(true);
    for (auto* widget : std::initializer_list<QWidget*>{m_orderHead, m_order, m_paper, m_full})
        widget->setVisible(form == Form::Order);
    for (auto* widget : std::initializer_list<QWidget*>{m_dayHead, m_day})
        widget->setVisible(form == Form::Daily || form == Form::Incidents || form == Form::Week || form == Form::Circular);
    for (auto* widget : std::initializer_list<QWidget*>{m_viewHead, m_view})
        widget->setVisible(form == Form::Cases);
    nameDay();
    emit changed();
}

OptionTile* PrintPane::tile(Form form) const
{
    OptionTile* const tiles[] = {m_daily, m_orderForm, m_incidents, m_cases, m_deadlines, m_week, m_circular, m_opinion};
    return tiles[static_cast<std::size_t>(form)];
}

/// The day means something else on each form.
void PrintPane::nameDay()
{
    const auto words = form() == Form::Incidents ? tr("Incidents received on")
                       : form() == Form::Week    ? tr("Week from")
                       : form() == Form::Circular ? tr("A day of the month")
                                                 : tr("Matters handled on");
    m_dayHead->setText(words);
    m_day->setAccessibleName(words);
}

void PrintPane::chooseDaily()
{
    setForm(Form::Daily);
}

void PrintPane::chooseIncidents()
{
    if (m_session.actor.may(core::Permission::SeeIncidents))
        setForm(Form::Incidents);
}

void PrintPane::chooseCases()
{
    if (m_session.actor.may(core::Permission::SeeCases))
        setForm(Form::Cases);
}

void PrintPane::chooseDeadlines()
{
    setForm(Form::Deadlines);
}

void PrintPane::chooseCircular(core::Day day)
{
    m_day->setDate(qtDate(day));
    setForm(Form::Circular);
}

void PrintPane::chooseOrder(qint64 id)
{
    m_wanted = id;
    if (const int at = m_order->findData(id); at >= 0)
        m_order->setCurrentIndex(at);
    setForm(Form::Order);
}

void PrintPane::chooseOpinion(qint64 file)
{
    m_file = file;
    m_opinion->show();
    setForm(Form::Opinion);
}

void PrintPane::setChecks(const QList<PrintCheck>& checks)
{
    while (auto* item = m_checks->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_bad = false;
    for (const auto& check : checks) {
        m_checks->addWidget(checkRow(check));
        m_bad = m_bad || check.how == PrintCheck::How::Bad;
    }
    setBusy(m_busy);
}

void PrintPane::setBusy(bool busy)
{
    m_busy = busy;
    m_export->setEnabled(!busy && !m_bad);
    m_print->setEnabled(!busy && !m_bad && m_printer->isEnabled());
}

void PrintPane::findPrinters()
{
    for (const auto& name : QPrinterInfo::availablePrinterNames())
        m_printer->addItem(name, name);
    m_printer->setEnabled(m_printer->count() > 0);
    if (m_printer->count() == 0)
        m_printer->addItem(tr("No printer set up"), QString());
    m_printer->setCurrentIndex(std::max(0, m_printer->findData(QPrinterInfo::defaultPrinterName())));
}

void PrintPane::focusForms()
{
    tile(form())->setFocus(Qt::OtherFocusReason);
}

void PrintPane::retranslate()
{
    namePapers();
    const std::pair<QLabel*, QString> heads[] = {
        {m_formsHead, tr("Forms")},     {m_orderHead, tr("Order")},   {m_settingsHead, tr("Print settings")},
        {m_printerHead, tr("Printer")}, {m_copiesHead, tr("Copies")}, {m_checksHead, tr("Before printing")},
        {m_viewHead, tr("View of the cases")}};
    for (const auto& [label, words] : heads)
        label->setText(words);
    const std::pair<QAbstractButton*, QString> buttons[] = {
        {m_daily, tr("Daily report")}, {m_orderForm, tr("Supervision order")}, {m_incidents, tr("Incidents not decided")},
        {m_cases, tr("Case register")},
        {m_deadlines, tr("Deadline list")},
        {m_week, tr("Week sheet")}, {m_circular, tr("Monthly circular")}, {m_opinion, tr("Review opinion")},
        {m_full, tr("Copy for the unit, unmasked")},
        {m_watermark, tr("Watermark")}, {m_export, tr("Export PDF")},          {m_print, tr("Print")}};
    for (const auto& [button, words] : buttons) {
        button->setText(words);
        button->setAccessibleName(words);
    }
    nameDay();
    m_order->setAccessibleName(tr("Order"));
    m_view->setAccessibleName(tr("View of the cases"));
    m_printer->setAccessibleName(tr("Printer"));
    m_copies->setAccessibleName(tr("Copies"));
    if (!m_printer->isEnabled())
        m_printer->setItemText(0, tr("No printer set up"));
    m_noPrinter->setVisible(!m_printer->isEnabled());
    m_noPrinter->setText(noPrinterWords());
}

void PrintPane::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), tokens().surface);
}

} // namespace minyi::ui
