#pragma once

#include "core/cases/command_fields.h"
#include "core/cases/query_fields.h"
#include "core/evidence/commands.h"
#include "core/evidence/queries.h"
#include "core/review/looking_fields.h"
#include "core/review/query_fields.h"
#include "core/review/reviewing_fields.h"
#include "core/review/table.h"
#include "tests/support/make.h"

namespace minyi::tests {

using namespace core::review;
using cases::MoveCase;
using cases::State;
using cases::Step;
using evidence::AddEvidence;
using evidence::Mark;
using evidence::MarkItem;
using evidence::Standing;

/// A case under investigation: chen handles it with bai, fa is the station's legal officer, xu and yan are of legal affairs.
struct Theft {
    TestWorkplace w;
    Id<cases::CaseFile> file;

    explicit Theft(std::string subtype = "theft", bool complex = false, cases::Class kind = cases::Class::Administrative)
    {
        const auto add = [&](const char* account, const char* name, const char* unit, Role role) {
            w.say("admin", staff::AddOfficer{account, name, unit, {role}, {}});
        };
        add("fa", "方知远", "370299020100", Role::R7);
        add("xu", "徐素问", "370299020000", Role::R8);
        add("yan", "严知微", "370299020000", Role::R8);
        add("bai", "白星野", "370299020100", Role::R4);
        cases::RegisterCase command;
        command.title = "电动自行车被盗";
        command.subtype = subtype;
        command.handler = "chen";
        command.complex = complex;
        command.kind = kind;
        command.people = {{"suspect", "刘海文", {}, {}, {}, {}, {}}};
        file = w.say("chen", command).file;
        if (subtype == "economic")
            make::agreedTo(w, file, Step::File);
        move(kind == cases::Class::Criminal ? "qin" : "ma", Step::File);
        move("chen", Step::Investigate);
    }

    State move(std::string_view who, Step step, std::optional<Json> fields = {}) { return w.say(who, MoveCase{file, step, {}, "理由", fields}); }
    Refusal refused(std::string_view who, Step step) { return w.refusal(who, MoveCase{file, step, {}, "理由", {}}); }
    AddEvidence taken(std::string item, evidence::Kind kind = evidence::Kind::Document)
    {
        AddEvidence command;
        command.file = file;
        command.kind = kind;
        command.name = "材料";
        command.source = "刘海文";
        command.store = "案管室";
        command.purpose = "证明身份";
        command.second = "bai";
        command.item = std::move(item);
        return command;
    }
    void submitted()
    {
        make::evidence(w, file, "chen", "bai");
        move("chen", w.row(file).kind == cases::Class::Criminal ? Step::Conclude : Step::SubmitForReview);
    }
    void passed()
    {
        submitted();
        w.say("fa", CheckReview{file, true, {}, {}, {}});
    }
    evidence::DeskAnswer desk(std::string_view who = "chen") { return w.ask(who, evidence::Desk{file}); }
    CardAnswer card(std::string_view who = "chen") { return w.ask(who, Card{file}); }
    std::vector<std::string> queue(std::string_view who)
    {
        std::vector<std::string> levels;
        for (const auto& row : w.ask(who, Queue{}))
            levels.emplace_back(toText(row.level));
        return levels;
    }
    Standing standing(std::string_view item)
    {
        for (const auto& row : desk().items)
            if (row.id == item)
                return row.standing;
        FAIL("no item " << item);
        return Standing::NotHeld;
    }
};

} // namespace minyi::tests
