#include "tests/model/clerk.h"

#include <catch2/catch.hpp>

namespace minyi::model {

using namespace core;

Clerk::Clerk(Line line, std::string_view now) : m_line(std::move(line)), m_now(*parseInstant(now)) {}

Json Clerk::call(const std::string& who, std::vector<std::string> words)
{
    ++m_calls;
    std::string said;
    for (const auto& word : words)
        said += word + " ";
    app::Call call;
    call.words = std::move(words);
    call.account = who;
    call.now = m_now;
    call.json = true;
    const auto reply = m_line(call);
    INFO(who << ": " << said);
    INFO(reply.out << reply.err);
    REQUIRE(reply.exit == 0);
    return Json::parse(reply.out);
}

void Clerk::wrote(const std::string& words)
{
    if (!words.empty())
        ++m_written[words];
}

void Clerk::registers(const Json& fields)
{
    m_written.clear();
    m_calls = 0;
    for (const char* name : {"title", "place", "summary"})
        wrote(fields.at(name).get<std::string>());
    for (const Json& person : fields.at("people"))
        for (const char* name : {"name", "phone", "id_number"})
            wrote(person.value(name, ""));
    const auto made = run("chen", "cases.register", fields);
    m_file = made.at("file");
    m_number = made.at("number").get<std::string>();
}

void Clerk::move(const std::string& who, const std::string& step, const std::string& note, const Json& fields)
{
    Json command = {{"file", m_file}, {"step", step}};
    if (!note.empty())
        command["note"] = note;
    if (!fields.is_null())
        command["fields"] = fields;
    wrote(note);
    run(who, "cases.move", command);
    pass(5);
}

std::string Clerk::paper(const std::string& form, const Json& values, const std::string& person, const std::string& about)
{
    Json draft = {{"file", m_file}, {"form", form}};
    if (!person.empty())
        draft["person"] = person;
    if (!about.empty())
        draft["about"] = about;
    const std::string document = run("chen", "documents.draft", draft);
    const auto known = ask("chen", "documents.paper", {{"document", document}});
    Json left = Json::object();
    for (const Json& value : known.at("values")) {
        const auto key = value.at("key").get<std::string>();
        if (!values.contains(key) || value.at("value") == values[key])
            continue;
        left[key] = values[key];
        if (value.at("kind") != "choice") // a stroke of the pen
            wrote(values[key].get<std::string>());
    }
    if (!left.empty())
        run("chen", "documents.write", {{"document", document}, {"values", left}});
    run("chen", "documents.lock", {{"document", document}});
    pass(2);
    return document;
}

std::string Clerk::served(const std::string& document, const std::string& way, const std::string& note)
{
    wrote(note);
    run("chen", "documents.serve", {{"document", document}, {"way", way}, {"receiver", ""}, {"note", note}, {"copy", false}});
    pass(1);
    return paper("service_proof", Json::object(), {}, document);
}

std::vector<std::string> Clerk::people(const std::string& role)
{
    std::vector<std::string> found;
    const auto file = ask("chen", "cases.file", {{"file", m_file}});
    for (const Json& person : file.at("people"))
        if (person["role"] == role)
            found.push_back(person.at("id"));
    return found;
}

std::vector<std::string> Clerk::writtenTwice() const
{
    std::vector<std::string> twice;
    for (const auto& [words, times] : m_written)
        if (times > 1)
            twice.push_back(words);
    return twice;
}

} // namespace minyi::model
