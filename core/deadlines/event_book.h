#pragma once

#include "core/cases/life.h"
#include "core/deadlines/pack.h"
#include "core/office/event.h"

#include <map>

namespace minyi::core::deadlines {

/// An event the limits name. One with words can be recorded on a case of its classes; `happened` are the lines of the timeline
/// that say the same (workflows 5.4), `also` the events that are the same moment.
struct CaseEvent {
    std::string event, zh, en;
    std::vector<cases::Class> classes;
    bool paper = false; ///< cannot be recorded without the number of the paper
    std::vector<std::string> also;
    std::vector<Happened> happened;

    bool is(std::string_view name) const;
    bool isFor(cases::Class kind) const;
};

/// The one table from what happens here to what the limits call it. A limit that names an event which is not in it is refused.
class EventBook {
public:
    /// Refuses with Why::BadPack and "file: event name: field: reason".
    static Result<EventBook> load(PackFile file);

    const CaseEvent* find(std::string_view event) const;
    /// The event that a line of a case's timeline means; nothing for most.
    const CaseEvent* of(Happened happened) const;
    const std::vector<CaseEvent>& events() const { return m_events; }

private:
    EventBook() = default;
    std::vector<CaseEvent> m_events;
    std::map<std::string, std::size_t, std::less<>> m_byName;
};

} // namespace minyi::core::deadlines
