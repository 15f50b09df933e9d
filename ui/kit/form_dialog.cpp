#include "ui/kit/form_dialog.h"

#include "ui/kit/field_row.h"
#include "ui/kit/labels.h"
#include "ui/kit/scroll_pane.h"

#include <QApplication>
#include <QKeyEvent>
#include <QVBoxLayout>

namespace minyi::ui {

namespace {

/// The fields: as high as they are, and scrolled where the window is lower than that.
class Rows : public ScrollPane {
public:
    explicit Rows(QVBoxLayout* rows) : ScrollPane(new QWidget)
    {
        widget()->setLayout(rows);
        widget()->installEventFilter(this);
        auto policy = QSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
        policy.setHeightForWidth(true);
        setSizePolicy(policy);
    }

    int heightForWidth(int width) const override
    {
        const auto* rows = widget()->layout();
        return rows->hasHeightForWidth() ? rows->totalHeightForWidth(width) : rows->totalSizeHint().height();
    }
    QSize sizeHint() const override { return {widget()->sizeHint().width(), heightForWidth(widget()->sizeHint().width())}; }
    QSize minimumSizeHint() const override { return {widget()->minimumSizeHint().width(), qMin(96, sizeHint().height())}; }

protected:
    /// Rows that grow or shrink are other hints of ours.
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (watched == widget() && event->type() == QEvent::LayoutRequest)
            updateGeometry();
        return ScrollPane::eventFilter(watched, event);
    }
};

} // namespace

FormDialog::FormDialog(const QString& title, QWidget* parent)
    : Overlay(parent)
    , m_rows(new QVBoxLayout)
    , m_general(makeLabel({}, "meta", "danger"))
    , m_act(makeButton(tr("Save"), "primary"))
    , m_safe(makeButton(tr("Cancel")))
{
    setPanelWidth(480);
    setAccessibleName(title);
    panel()->setAccessibleName(title);
    auto* heading = makeLabel(title, "title");
    heading->setWordWrap(true);
    m_general->setWordWrap(true);
    m_general->hide();
    m_rows->setSpacing(12);
    m_rows->setContentsMargins(0, 0, 0, 0);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addStretch(1);
    buttons->addWidget(m_safe);
    buttons->addWidget(m_act);
    auto* column = new QVBoxLayout(panel());
    column->setContentsMargins(20, 16, 20, 16);
    column->setSpacing(12);
    column->addWidget(heading);
    m_area = new Rows(m_rows);
    column->addWidget(m_area, 1);
    panel()->installEventFilter(this);
    column->addWidget(m_general);
    column->addSpacing(4);
    column->addLayout(buttons);
    setVerbs(m_act->text(), m_safe->text());
    connect(m_act, &QPushButton::clicked, this, &FormDialog::accept);
    connect(m_safe, &QPushButton::clicked, this, &FormDialog::dismiss);
}

QLabel* FormDialog::addFact(const QString& sentence)
{
    auto* label = makeLabel(sentence, "body", "2");
    label->setWordWrap(true);
    m_rows->addWidget(label);
    return label;
}

void FormDialog::addField(const QString& label, QWidget* field, bool required)
{
    auto* row = new FieldRow(label, field, required);
    m_fields << row;
    m_rows->addWidget(row);
}

QLineEdit* FormDialog::addLine(const QString& label, const QString& text, bool required)
{
    auto* field = new QLineEdit(text);
    addField(label, field, required);
    return field;
}

QLineEdit* FormDialog::addSecret(const QString& label)
{
    auto* field = addLine(label, {}, true);
    field->setEchoMode(QLineEdit::Password);
    return field;
}

QPlainTextEdit* FormDialog::addText(const QString& label, const QString& text, bool required)
{
    auto* field = new QPlainTextEdit(text);
    field->setTabChangesFocus(true);
    field->setFixedHeight(88);
    addField(label, field, required);
    return field;
}

QComboBox* FormDialog::addChoice(const QString& label, const QStringList& choices, int current)
{
    auto* field = new QComboBox;
    field->addItems(choices);
    field->setCurrentIndex(current);
    addField(label, field);
    return field;
}

QDateEdit* FormDialog::addDate(const QString& label, QDate day)
{
    auto* field = new QDateEdit(day);
    field->setDisplayFormat(QStringLiteral("yyyy-MM-dd"));
    field->setCalendarPopup(true);
    addField(label, field);
    return field;
}

void FormDialog::setVerbs(const QString& act, const QString& safe, Act kind)
{
    m_kind = kind;
    m_act->setText(act);
    m_act->setAccessibleName(act);
    m_safe->setText(safe);
    m_safe->setAccessibleName(safe);
    setKind(m_act, kind == Act::Destructive ? "destroy" : "primary");
}

void FormDialog::setClose(const QString& words)
{
    setVerbs(words, words);
    m_act->hide();
}

void FormDialog::clearProblems()
{
    for (auto* row : m_fields)
        row->setError({});
    m_general->clear();
    m_general->hide();
}

void FormDialog::showProblem(const Problem& problem)
{
    clearProblems();
    FieldRow* wrong = nullptr;
    for (auto* row : m_fields) {
        if (problem.field && row->field() == problem.field)
            wrong = row;
    }
    if (wrong) {
        wrong->setError(problem.sentence);
        wrong->field()->setFocus(Qt::OtherFocusReason);
        m_area->ensureWidgetVisible(wrong);
    } else {
        m_general->setText(problem.sentence);
        m_general->show();
    }
    panel()->layout()->activate();
    place();
    update();
}

void FormDialog::setBusy(bool busy)
{
    m_act->setEnabled(!busy);
}

void FormDialog::accept()
{
    if (!m_act->isEnabled())
        return;
    if (m_check) {
        if (const auto problem = m_check()) {
            showProblem(*problem);
            return;
        }
    }
    clearProblems();
    emit accepted();
}

void FormDialog::dismiss()
{
    const bool wasOpen = isVisible();
    Overlay::dismiss();
    if (wasOpen)
        emit rejected();
}

QWidget* FormDialog::firstFocus() const
{
    if (m_kind == Act::Destructive)
        return m_safe;
    if (m_act->isHidden() && m_fields.isEmpty())
        return m_safe;
    return m_fields.isEmpty() ? m_act : m_fields.first()->field();
}

bool FormDialog::focusNextPrevChild(bool next)
{
    const bool moved = Overlay::focusNextPrevChild(next);
    if (auto* field = QApplication::focusWidget(); field && m_area->isAncestorOf(field))
        m_area->ensureWidgetVisible(field, 0, 40); // with its label
    return moved;
}

bool FormDialog::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == panel() && event->type() == QEvent::LayoutRequest)
        place();
    return Overlay::eventFilter(watched, event);
}

void FormDialog::keyPressEvent(QKeyEvent* event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    /// Enter in a line submits, on a button it presses that button; Ctrl+Enter submits from anywhere.
    if (enter && m_safe->hasFocus() && !(event->modifiers() & Qt::ControlModifier))
        dismiss();
    else if (enter)
        accept();
    else
        Overlay::keyPressEvent(event);
}

} // namespace minyi::ui
