#include "app/deadline_call.h"

#include "core/deadlines/answers.h"
#include "core/deadlines/event_book.h"
#include "core/store/files.h"
#include "resources/resources.h"

namespace minyi::app {

using namespace core;

namespace {

std::string_view pack(const char* name)
{
    return resources::find(name).value_or(std::string_view());
}

Result<deadlines::Question> questionFrom(const std::vector<std::string>& words)
{
    deadlines::Question question;
    bool started = false;
    for (std::size_t i = 1; i < words.size(); ++i) {
        const std::string& word = words[i];
        const bool more = i + 1 < words.size();
        if (word == "--why")
            question.why = true;
        else if (word == "--start" && more) {
            const auto start = parseInstant(words[++i]);
            if (!start)
                return refuse(Why::Invalid, "start: not_a_time");
            question.start = *start;
            started = true;
        } else if (word == "--ext" && more) {
            auto grant = deadlines::parseGrant(words[++i]);
            if (!grant)
                return tl::unexpected(grant.error());
            question.ext.push_back(std::move(*grant));
        } else if (word == "--out" && more) {
            const auto pause = deadlines::parsePause(words[++i]);
            if (!pause)
                return tl::unexpected(pause.error());
            question.out.push_back(*pause);
        } else if (word.starts_with("--") || !question.rule.empty())
            return refuse(Why::Invalid, word);
        else
            question.rule = word;
    }
    if (question.rule.empty() || !started)
        return refuse(Why::Missing, question.rule.empty() ? "RULE" : "--start");
    return question;
}

Reply batch(const std::string& path, const deadlines::RulePack& rules, const calendar::WorkCalendar& days)
{
    const auto bytes = readFile(path);
    if (!bytes)
        return refused({Why::BadFile, "cannot be read"}, false);
    Reply reply;
    std::string_view rest(*bytes);
    while (!rest.empty()) {
        const auto end = std::min(rest.find('\n'), rest.size());
        if (end > 0)
            reply.out += deadlines::answerLine(rest.substr(0, end), rules, days) + "\n";
        rest.remove_prefix(std::min(end + 1, rest.size()));
    }
    return reply;
}

} // namespace

Reply deadlineCall(const Call& call)
{
    const auto days = calendar::WorkCalendar::load("calendar.csv", pack("rules/calendar.csv"));
    if (!days)
        return refused(days.error(), call.json);
    const auto events = deadlines::EventBook::load({"events.json", pack("rules/events.json")});
    if (!events)
        return refused(events.error(), call.json);
    const auto rules = deadlines::RulePack::load({"deadlines.json", pack("rules/deadlines.json")},
                                                 {"regimes.json", pack("rules/regimes.json")}, *events);
    if (!rules)
        return refused(rules.error(), call.json);
    if (call.words.size() == 3 && call.words[1] == "--batch")
        return batch(call.words[2].starts_with("/") ? call.words[2] : call.folder + "/" + call.words[2], *rules, *days);
    const auto question = questionFrom(call.words);
    if (!question)
        return usage(question.error().detail + " - deadline RULE --start T [--ext ID[:N]]… [--out A..B]… [--why]");
    const auto answer = deadlines::answerJson(*question, *rules, *days);
    return answer ? answered(*answer, call.json) : refused(answer.error(), call.json);
}

} // namespace minyi::app
