#include "ui/settings/settings_page.h"

#include "ui/kit/calls.h"
#include "ui/kit/card.h"
#include "ui/kit/form_dialog.h"
#include "ui/kit/labels.h"
#include "ui/kit/qt_text.h"
#include "ui/kit/segmented.h"
#include "ui/kit/views.h"
#include "ui/settings/signature_field.h"
#include "ui/shell/preferences.h"
#include "ui/text/formats.h"
#include "ui/text/words.h"

#include <QGridLayout>
#include <QHeaderView>

namespace minyi::ui {

namespace {

constexpr int kSizes[] = {100, 112, 125};
constexpr int kLocks[] = {5, 10, 30, 0};

const Column<SettingLine> kColumns[] = {
    {QT_TRANSLATE_NOOP("Column", "Setting"), [](const SettingLine& line) { return QVariant(line.name); }, 300, Qt::AlignLeft, true},
    {QT_TRANSLATE_NOOP("Column", "Value"), [](const SettingLine& line) { return QVariant(line.shown); }, 220},
    {QT_TRANSLATE_NOOP("Column", "Origin"), [](const SettingLine& line) { return QVariant(line.origin); }, 120},
};

/// Times of the day are kept as minutes.
bool isMinuteOfDay(std::string_view key)
{
    const auto* known = core::settings::find(key);
    return known && known->high == 1439;
}

} // namespace

SettingsPage::SettingsPage(Session& session, Preferences& preferences, QWidget* parent)
    : Page(session, parent), m_preferences(preferences)
{
    auto* content = new QWidget;
    auto* inner = new QVBoxLayout(content);
    inner->setContentsMargins(24, 20, 24, 20);
    inner->setSpacing(16);
    inner->addWidget(makeOwn());
    inner->addWidget(makeSite(), 1);
    if (!session.may(core::Permission::Administer))
        inner->addStretch(1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(makeScroll(content));
    connect(&preferences, &Preferences::changed, this, &SettingsPage::showOwn);
    watch(session, this, {core::AggKind::Setting}, [this] { reload(); });
    retranslate();
}

QWidget* SettingsPage::makeOwn()
{
    m_own = new Card;
    m_languageLabel = makeLabel({});
    m_themeLabel = makeLabel({});
    m_sizeLabel = makeLabel({});
    m_lockLabel = makeLabel({});
    m_signatureLabel = makeLabel({});
    m_signature = new SignatureField(session());
    m_language = new Segmented({{QStringLiteral("中文")}, {QStringLiteral("English")}}, {});
    m_theme = new Segmented({{{}}, {{}}}, {});
    m_size = new Segmented({{QStringLiteral("100%")}, {QStringLiteral("112%")}, {QStringLiteral("125%")}}, {});
    m_lock = new QComboBox;
    for ([[maybe_unused]] const int minutes : kLocks)
        m_lock->addItem({});
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(24);
    grid->setVerticalSpacing(12);
    grid->setColumnStretch(2, 1);
    int row = 0;
    const auto add = [&](QLabel* label, QWidget* field) {
        grid->addWidget(label, row, 0);
        grid->addWidget(field, row++, 1, Qt::AlignLeft);
    };
    add(m_languageLabel, m_language);
    add(m_themeLabel, m_theme);
    add(m_sizeLabel, m_size);
    add(m_lockLabel, m_lock);
    add(m_signatureLabel, m_signature);
    m_own->body()->addLayout(grid);
    connect(m_language, &Segmented::chosen, this, [this](int at) { m_preferences.setLanguage(at == 1 ? "en" : "zh"); });
    connect(m_theme, &Segmented::chosen, this, [this](int at) { m_preferences.setDark(at == 1); });
    connect(m_size, &Segmented::chosen, this, [this](int at) { m_preferences.setTextPercent(kSizes[at]); });
    connect(m_lock, &QComboBox::activated, this, [this](int at) { m_preferences.setLockMinutes(kLocks[at]); });
    connect(m_signature, &SignatureField::told, this, [this](bool well, const QString& words) { tell(well ? Tone::Ok : Tone::Danger, words); });
    return m_own;
}

QWidget* SettingsPage::makeSite()
{
    m_site = new Card;
    m_site->setBodyMargins(0, 0);
    m_table = new TableView({});
    m_model = new RowModel<SettingLine>(kColumns, this);
    m_table->setModel(m_model);
    setWidths(*m_table, kColumns);
    m_table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_table->setMinimumHeight(220);
    m_site->body()->addWidget(m_table);
    m_site->setVisible(session().may(core::Permission::Administer));
    const auto edit = [this](const QModelIndex& index) {
        if (index.isValid())
            change(m_model->row(index.row()));
    };
    connect(m_table, &TableView::opened, this, edit);
    connect(m_table, &TableView::nextStep, this, edit);
    return m_site;
}

QList<KeyHint> SettingsPage::keyHints() const
{
    if (!session().may(core::Permission::Administer))
        return {{{"Tab"}, tr("Next field")}};
    return {{{"J", "K"}, tr("Move")}, {{"Enter"}, tr("Change")}, {{"Tab"}, tr("Next field")}};
}

void SettingsPage::focusMain()
{
    if (m_site->isVisibleTo(this))
        m_table->setFocus(Qt::OtherFocusReason);
    else
        m_language->button(qMax(0, m_language->current()))->setFocus(Qt::OtherFocusReason);
}

SettingLine SettingsPage::lineOf(const core::settings::Value& value) const
{
    SettingLine line{value, settingName(value.key), qt(value.value), value.isDefault ? tr("Default") : tr("Set here")};
    const auto unit = settingUnit(value.key);
    if (isMinuteOfDay(value.key))
        line.shown = Formats(session().language).minuteOfDay(line.shown.toInt());
    else if (!unit.isEmpty())
        line.shown += (unit == QLatin1String("%") ? QString() : QStringLiteral(" ")) + unit;
    else if (line.shown.isEmpty())
        line.shown = tr("Not set");
    return line;
}

void SettingsPage::reload()
{
    showOwn();
    if (!session().may(core::Permission::Administer))
        return;
    ask(session(), core::settings::Current{}, this, [this](core::Result<std::vector<core::settings::Value>> values) {
        if (!values)
            return;
        const int kept = qMax(0, m_table->currentIndex().row());
        std::vector<SettingLine> lines;
        for (const auto& value : *values)
            lines.push_back(lineOf(value));
        m_model->setRows(std::move(lines));
        m_table->selectRow(kept);
    });
}

void SettingsPage::showOwn()
{
    m_language->setCurrent(m_preferences.language() == QLatin1String("en") ? 1 : 0);
    m_theme->setCurrent(m_preferences.dark() ? 1 : 0);
    for (int i = 0; i < 3; ++i)
        if (kSizes[i] == m_preferences.textPercent())
            m_size->setCurrent(i);
    for (int i = 0; i < 4; ++i)
        if (kLocks[i] == m_preferences.lockMinutes())
            m_lock->setCurrentIndex(i);
}

void SettingsPage::change(const SettingLine& line)
{
    auto* dialog = new FormDialog(tr("Change: %1").arg(line.name), this);
    const auto* known = core::settings::find(line.value.key);
    const Formats formats(session().language);
    if (known && known->low <= known->high)
        dialog->addFact(isMinuteOfDay(line.value.key)
                            ? tr("A time of the day, as hours and minutes.")
                            : tr("From %1 to %2 %3").arg(known->low).arg(known->high).arg(settingUnit(line.value.key)));
    dialog->addFact(tr("The value counts from today on. What was decided before keeps the old one."));
    const bool clock = isMinuteOfDay(line.value.key);
    auto* field = dialog->addLine(tr("Value"), clock ? line.shown : qt(line.value.value));
    dialog->setVerbs(tr("Change setting"), tr("Keep as it is"));
    connect(dialog, &Overlay::closed, dialog, &QObject::deleteLater);
    connect(dialog, &FormDialog::accepted, this, [this, dialog, field, clock, key = line.value.key] {
        core::settings::ChangeSetting command{key, utf8(field->text().trimmed()), {}};
        const auto parts = field->text().trimmed().split(u':');
        if (clock && parts.size() == 2)
            command.value = std::to_string(parts[0].toInt() * 60 + parts[1].toInt());
        dialog->setBusy(true);
        submit(session(), command, dialog, [this, dialog, field](core::Result<core::Done> done) {
            dialog->setBusy(false);
            if (!done)
                return dialog->showProblem({field, sentence(done.error())});
            dialog->finish();
            tell(Tone::Ok, tr("Setting changed"));
        });
    });
    dialog->open();
}

void SettingsPage::retranslate()
{
    m_own->setTitle(tr("Appearance"));
    m_site->setTitle(tr("Parameters of the site"));
    m_table->setAccessibleName(tr("Parameters of the site"));
    m_languageLabel->setText(tr("Language"));
    m_themeLabel->setText(tr("Theme"));
    m_sizeLabel->setText(tr("Text size"));
    m_lockLabel->setText(tr("Lock when idle"));
    m_signatureLabel->setText(tr("Signature on forms"));
    m_signature->retranslate();
    m_language->setAccessibleName(tr("Language"));
    m_theme->setAccessibleName(tr("Theme"));
    m_size->setAccessibleName(tr("Text size"));
    m_lock->setAccessibleName(tr("Lock when idle"));
    m_theme->setWords(0, tr("Light"));
    m_theme->setWords(1, tr("Dark"));
    for (int i = 0; i < 4; ++i)
        m_lock->setItemText(i, kLocks[i] ? tr("After %1 minutes").arg(kLocks[i]) : tr("Never"));
    reload();
}

Page* makeSettingsPage(Session& session, Preferences& preferences, QWidget* parent)
{
    return new SettingsPage(session, preferences, parent);
}

} // namespace minyi::ui
