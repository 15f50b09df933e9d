#include "ui/cases/case_choice.h"

#include "ui/kit/qt_text.h"
#include "ui/shell/finder.h"
#include "ui/text/cases_words.h"

#include <QLineEdit>

namespace minyi::ui {

namespace {

/// What tells cases of the same name apart: number, people, day.
QString sayHit(const core::search::Hit& hit)
{
    QStringList parts{spokenNumber(hit.number, hit.unit, {}) + QStringLiteral("  ") + qt(hit.title)};
    if (!hit.person.empty())
        parts << qt(hit.person);
    return (parts << qt(core::isoDay(hit.day))).join(kDot);
}

} // namespace

CaseChoice::CaseChoice(Session& session, qint64 but, QWidget* parent)
    : QComboBox(parent), m_but(but), m_finder(new Finder(session, this))
{
    setEditable(true);
    setInsertPolicy(NoInsert);
    lineEdit()->setPlaceholderText(tr("Number, name or words of the case"));
    connect(lineEdit(), &QLineEdit::textEdited, m_finder, &Finder::look);
    connect(m_finder, &Finder::found, this, [this](const core::search::Found& found) {
        const QString typed = lineEdit()->text();
        const int at = lineEdit()->cursorPosition();
        clear();
        for (const auto& hit : found.hits)
            if (hit.kind == core::AggKind::Case && hit.id != m_but)
                addItem(sayHit(hit), static_cast<qlonglong>(hit.id));
        setCurrentIndex(-1);
        lineEdit()->setText(typed); // clear() took it
        lineEdit()->setCursorPosition(at);
        if (count() > 0 && lineEdit()->hasFocus())
            showPopup();
    });
}

qint64 CaseChoice::chosenCase() const
{
    return currentIndex() >= 0 && itemText(currentIndex()) == currentText() ? currentData().toLongLong() : 0;
}

} // namespace minyi::ui
