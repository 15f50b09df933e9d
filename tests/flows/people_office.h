#pragma once

#include "core/cases/command_fields.h"
#include "core/cases/person_fields.h"
#include "core/cases/privacy.h"
#include "core/cases/query_fields.h"
#include "core/cases/table.h"
#include "core/reports/binding.h"
#include "core/reports/bound_file.h"
#include "tests/support/make.h"

namespace minyi::tests {

/// Numbers of a region nobody lives in, with the right last character.
inline const std::string kWang = "379999199001010029", kBoy = "379999201203050010", kOther = "379999198507120028";
inline const std::string kCompany = "91379999MA00000003";

/// A theft that chen handles with bai, who is also his stand-in; ma is their chief, zhao of another station and gao its chief, gu the
/// case manager, xu of legal affairs, qin the bureau leader, han the inspector.
struct PeopleOffice {
    TestWorkplace w;
    Id<cases::CaseFile> file;
    std::string number;

    PeopleOffice()
    {
        const auto add = [&](const char* account, const char* name, const char* unit, Role role) {
            w.say("admin", staff::AddOfficer{account, name, unit, {role}, {}});
        };
        add("gu", "顾听澜", "370299020000", Role::R11);
        add("xu", "徐素问", "370299020000", Role::R8);
        add("bai", "白星野", "370299020100", Role::R4);
        add("jia", "贾明远", "370299020100", Role::R4);
        const auto made = registered("chen");
        file = made.file;
        number = made.number;
        w.say("ma", cases::AssignOfficer{file, "chen", "bai", {}});
        const Day today = dayOf(w.office().now());
        w.say("chen", cases::SetStandIn{"chen", "jia", today, today + 3, "休假"});
    }

    cases::Registered registered(const char* who, std::string title = "电动自行车被盗")
    {
        cases::RegisterCase command;
        command.title = std::move(title);
        command.subtype = "theft";
        command.handler = std::string(who);
        return w.say(who, command);
    }
    Id<cases::CasePerson> add(cases::AddPerson person, const char* who = "chen")
    {
        if (!person.file)
            person.file = file;
        return w.say(who, person);
    }
    /// A witness with a number, a telephone and his wish to stay unknown.
    Id<cases::CasePerson> secret()
    {
        cases::AddPerson person{file, "reporter", "欧阳静好", kWang, "13800007755", {}, {}, "住望海路9号"};
        person.isProtected = true;
        return add(person);
    }
    void archive(bool files = true)
    {
        using cases::Step;
        if (files)
            w.say("ma", cases::MoveCase{file, Step::File, {}, "理由", {}});
        for (const Step step : {Step::Investigate, Step::Mediate, Step::MediationKept})
            w.say("chen", cases::MoveCase{file, step, {}, "理由", {}});
        if (w.ask("gu", reports::Binding{file}).archiveWaits)
            w.say("chen", reports::SealBoundFile{file, {}, 1});
        w.say("gu", cases::MoveCase{file, Step::Archive, {}, "理由", {}});
    }
    /// What the office answers to a question by its name, as the command line asks it.
    std::string asked(std::string_view account, std::string_view question, const Json& fields)
    {
        const auto* entry = w.workplace().catalog().findQuestion(question);
        REQUIRE(entry);
        Result<Json> out = refuse(Why::Broken);
        REQUIRE_FALSE(entry->call(w.office(), w.as(account), fields, out));
        return out ? out->dump() : std::string(toText(out.error().why)) + " " + out.error().detail;
    }
    Refusal refused(std::string_view account, Id<cases::CaseFile> id)
    {
        const auto reply = w.office().ask(w.as(account), cases::File{id});
        return reply ? Refusal{} : reply.error();
    }
};

/// Everybody of the office who sees cases.
inline constexpr const char* kAll[] = {"chen", "bai", "jia", "ma", "zhao", "gao", "gu", "xu", "qin", "han"};

} // namespace minyi::tests
