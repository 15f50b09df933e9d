#include "ui/cases/case_undo.h"

#include "core/undo/commands.h"
#include "ui/kit/calls.h"
#include "ui/text/words.h"

namespace minyi::ui {

using core::undo::Undoable;
using core::undo::UndoLast;

CaseUndo::CaseUndo(Session& session, QWidget* over) : QObject(over), m_session(session), m_over(over) {}

void CaseUndo::sayDone(qint64 file, const QString& words)
{
    ask(m_session, Undoable{{file}}, m_over, [this, file, words](auto last) {
        if (!last || !last->change)
            return emit said(words, {}, {});
        emit said(words, tr("Undo"), [this, file, change = *last->change] { take(file, change); });
    });
}

void CaseUndo::undo(qint64 file)
{
    ask(m_session, Undoable{{file}}, m_over, [this, file](auto last) {
        if (last && last->change)
            return take(file, *last->change);
        emit said(tr("Nothing of yours to undo here: a step, a paper or what another wrote stays."), {}, {});
    });
}

void CaseUndo::take(qint64 file, qint64 change)
{
    submit(m_session, UndoLast{{file}, change}, m_over, [this](auto happened) {
        if (!happened)
            return emit said(sentence(happened.error()), {}, {});
        emit undone(tr("Undone: %1").arg(wordsOf<core::Happened>(*happened)));
    });
}

} // namespace minyi::ui
