#include "ui/shell/finder.h"

#include "core/search/query_fields.h"
#include "ui/kit/calls.h"
#include "ui/kit/qt_text.h"
#include "ui/text/cases_words.h"

namespace minyi::ui {

Finder::Finder(Session& session, QWidget* context) : QObject(context), m_session(session), m_context(context)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(kPauseMs);
    connect(&m_pause, &QTimer::timeout, this, [this] {
        if (!m_running) // else its answer sends the newest
            send();
    });
}

void Finder::look(const QString& text)
{
    m_wanted = text;
    if (!text.isEmpty())
        return m_pause.start();
    m_pause.stop();
    emit found({});
}

void Finder::send()
{
    core::search::Find find;
    find.text = utf8(writtenNumber(m_wanted, core::civil(core::dayOf(m_session.now())).year));
    find.limit = kOfEachKind;
    find.each = true;
    find.uncounted = true;
    m_running = true;
    ++m_asked;
    askEach(m_session, find, m_context, [this, text = m_wanted](core::Result<core::search::Found> reply) {
        m_running = false;
        if (m_wanted != text) {
            if (!m_wanted.isEmpty() && !m_pause.isActive())
                send();
        } else if (reply)
            emit found(*reply);
        else
            emit failed(reply.error());
    });
}

} // namespace minyi::ui
