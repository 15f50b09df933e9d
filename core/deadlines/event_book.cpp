#include "core/deadlines/event_book.h"

#include "core/deadlines/pack_file.h"

#include <algorithm>

namespace minyi::core {

template <>
struct FieldsOf<deadlines::CaseEvent> {
    using T = deadlines::CaseEvent;
    static constexpr auto list =
        std::tuple(Field{1, "event", &T::event}, Field{2, "zh", &T::zh}, Field{3, "en", &T::en}, Field{4, "classes", &T::classes},
                   Field{5, "paper", &T::paper}, Field{6, "also", &T::also}, Field{7, "happened", &T::happened});
};

} // namespace minyi::core

namespace minyi::core::deadlines {

namespace {

/// What types alone do not say: words in both languages or in none, and only what has words can be recorded.
JsonCheck checkEvent(const CaseEvent& event)
{
    if (event.event.empty())
        return JsonFault{"event", "missing_field"};
    if (event.zh.empty() != event.en.empty())
        return JsonFault{event.zh.empty() ? "zh" : "en", "missing_field"};
    if (event.zh.empty() != event.classes.empty())
        return JsonFault{event.zh.empty() ? "zh" : "classes", "missing_field"};
    return {};
}

/// An event may leave out all but its name.
Json whole(Json json)
{
    for (const auto* text : {"zh", "en"})
        if (json.is_object() && !json.contains(text))
            json[text] = "";
    return json;
}

} // namespace

bool CaseEvent::is(std::string_view name) const
{
    return event == name || std::find(also.begin(), also.end(), name) != also.end();
}

bool CaseEvent::isFor(cases::Class kind) const
{
    return std::find(classes.begin(), classes.end(), kind) != classes.end();
}

Result<EventBook> EventBook::load(PackFile file)
{
    auto outer = openPack(file, "events", {"pack", "version", "valid_from", "events"});
    if (!outer)
        return tl::unexpected(outer.error());
    const Json& list = outer->json["events"];
    if (!list.is_array() || list.empty())
        return bad(file.name, list.is_array() ? "events: empty" : "events: wrong_type");
    EventBook book;
    for (const Json& json : list) {
        CaseEvent& event = book.m_events.emplace_back();
        auto fault = fromJson(whole(json), event);
        if (!fault)
            fault = checkEvent(event);
        const std::size_t place = book.m_events.size() - 1;
        if (!fault && !book.m_byName.emplace(event.event, place).second)
            fault = JsonFault{"event", "duplicate"};
        if (fault)
            return bad(file.name, "event " + (event.event.empty() ? "#" + std::to_string(place + 1) : event.event) + ": " +
                                      fault->text());
    }
    return book;
}

const CaseEvent* EventBook::find(std::string_view event) const
{
    const auto found = m_byName.find(event);
    return found == m_byName.end() ? nullptr : &m_events[found->second];
}

const CaseEvent* EventBook::of(Happened happened) const
{
    const auto found =
        std::find_if(m_events.begin(), m_events.end(), [&](const CaseEvent& e) {
            return std::find(e.happened.begin(), e.happened.end(), happened) != e.happened.end();
        });
    return found == m_events.end() ? nullptr : &*found;
}

} // namespace minyi::core::deadlines
