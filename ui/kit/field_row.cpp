#include "ui/kit/field_row.h"

#include "ui/kit/labels.h"
#include "ui/look/paint.h"

#include <QVBoxLayout>

namespace minyi::ui {

namespace {

class ErrorMark : public Painted {
public:
    ErrorMark() { setFixedSize(14, 18); }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        paintGlyph(painter, QRectF(0, 3, 12, 12), Glyph::Triangle, tokens().danger.text, tokens().surface);
    }
};

} // namespace

FieldRow::FieldRow(const QString& label, QWidget* field, bool required, QWidget* parent)
    : QWidget(parent)
    , m_field(field)
    , m_label(makeLabel({}, "meta", "2"))
    , m_error(new QWidget)
    , m_sentence(makeLabel({}, "meta", "danger"))
{
    m_name = QString(label).remove(QLatin1Char('&'));
    m_label->setText(required ? tr("%1 (required)").arg(label) : label);
    if (label.isEmpty())
        m_label->hide(); // to show what lies nowhere yet makes a window of it, which takes the keys
    m_label->setBuddy(field);
    field->setAccessibleName(m_name);
    m_sentence->setWordWrap(true);
    auto* line = new QHBoxLayout(m_error);
    line->setContentsMargins(2, 0, 0, 0);
    line->setSpacing(4);
    line->addWidget(new ErrorMark, 0, Qt::AlignTop);
    line->addWidget(m_sentence, 1);
    m_error->hide();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(m_label);
    column->addWidget(field);
    column->addWidget(m_error);
}

void FieldRow::setError(const QString& sentence)
{
    setLook(m_field, "error", !sentence.isEmpty());
    m_sentence->setText(sentence);
    m_error->setVisible(!sentence.isEmpty());
    m_field->setAccessibleDescription(sentence);
}

bool FieldRow::hasError() const
{
    return !m_sentence->text().isEmpty();
}

} // namespace minyi::ui
