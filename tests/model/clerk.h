#pragma once

#include "app/calls.h"
#include "core/base/json.h"

#include <functional>
#include <map>
#include <set>
#include <string>
#include <vector>

namespace minyi::model {

using core::Json;

/// Makes one call of the command line: here, or by a process of its own.
using Line = std::function<app::Reply(const app::Call&)>;

/// Works on a case by the calls that `minyictl` makes and by nothing else, minute by minute, and counts what he had to write.
class Clerk {
public:
    Clerk(Line line, std::string_view now);

    void pass(int minutes) { m_now.ms += minutes * core::kMinute; }
    std::string now() const { return core::plainTime(m_now); }
    std::string after(int days) const { return core::plainTime({m_now.ms + days * core::kDayMs}); }
    /// Must be taken; the answer.
    Json call(const std::string& who, std::vector<std::string> words);
    Json run(const std::string& who, const std::string& command, const Json& fields) { return call(who, {"do", command, fields.dump()}); }
    Json ask(const std::string& who, const std::string& question, const Json& fields) { return call(who, {"ask", question, fields.dump()}); }

    /// A new case: nothing was written for it yet.
    void registers(const Json& fields);
    void move(const std::string& who, const std::string& step, const std::string& note = {}, const Json& fields = {});
    /// Drafted, written where it is not filled already, locked; the paper.
    std::string paper(const std::string& form, const Json& values = Json::object(), const std::string& person = {}, const std::string& about = {});
    /// On whom the paper names, with the proof.
    std::string served(const std::string& document, const std::string& way = "direct", const std::string& note = {});
    /// The people of the case with a role, in the order they came into it.
    std::vector<std::string> people(const std::string& role);

    const std::string& file() const { return m_file; }
    const std::string& number() const { return m_number; }
    /// What was written more than once for this case.
    std::vector<std::string> writtenTwice() const;
    int calls() const { return m_calls; }

private:
    void wrote(const std::string& words);

    Line m_line;
    core::Instant m_now;
    std::string m_file, m_number; ///< an id goes out as text
    std::map<std::string, int> m_written;
    int m_calls = 0;
};

} // namespace minyi::model
