#pragma once

#include "core/cases/command_fields.h"
#include "core/evidence/commands.h"
#include "core/leniency/command_fields.h"
#include "core/leniency/decision_fields.h"
#include "core/leniency/enterprise_fields.h"
#include "core/leniency/enterprise_queries.h"
#include "core/leniency/query_fields.h"
#include "tests/support/id_number.h"
#include "tests/support/make.h"

namespace minyi::tests {

/// A station and legal affairs: chen and bai handle, ma decides, fa is the station's legal officer, xu of legal affairs, qin the leader.
struct LeniencyOffice {
    using File = Id<cases::CaseFile>;
    static constexpr const char* kIdNumber = "370299199001011234";
    static constexpr const char* kCode = "91370299MA3TEXT01R"; // its check character fits; nobody has it

    TestWorkplace w;

    LeniencyOffice()
    {
        const auto add = [&](const char* account, const char* name, const char* unit, Role role) {
            w.say("admin", staff::AddOfficer{account, name, unit, {role}, {}});
        };
        add("fa", "方知远", "370299020100", Role::R7);
        add("xu", "徐素问", "370299020000", Role::R8);
        add("bai", "白星野", "370299020100", Role::R4);
        add("jin", "金路遥", "370299020200", Role::R4);
    }

    /// A case of a kind with one who did it, under investigation.
    File file(std::string_view handler = "chen", std::string subtype = "scrap", std::string number = kIdNumber,
              cases::Class kind = cases::Class::Administrative)
    {
        cases::RegisterCase command;
        command.kind = kind;
        command.title = "废旧金属收购站未备案";
        command.subtype = std::move(subtype);
        command.handler = std::string(handler);
        cases::NewPerson party{"party", "沈一舟", {}, {}, {}, {}, {}};
        if (number.starts_with('9'))
            party.creditCode = number;
        else if (!number.empty()) // its last digit tells one from another; the one that checks follows from all
            party.idNumber = idNumber(number.substr(0, 16) + (number.back() == 'X' ? '1' : number.back()));
        command.people = {party};
        const auto id = w.say(handler, command).file;
        const bool criminal = kind == cases::Class::Criminal;
        if (w.row(id).flags & cases::kEnterprise || w.row(id).subtype == "economic")
            make::agreedTo(w, id, cases::Step::File);
        w.say(criminal ? "qin" : handler == "jin" ? "gao" : "ma", cases::MoveCase{id, cases::Step::File, {}, {}, {}});
        w.say(handler, cases::MoveCase{id, cases::Step::Investigate, {}, {}, {}});
        return id;
    }
    void switchOn(const std::string& entry = "NP14")
    {
        w.say("xu", leniency::SwitchEntry{entry, true, "滨公通〔2026〕1号", parseDay("2026-01-01"), parseDay("2027-12-31"), {}});
    }
    Id<cases::CasePerson> party(File file)
    {
        Id<cases::CasePerson> id;
        w.db([&](Db& db) { id = select<cases::CasePerson>(db, "WHERE file=? AND role='party'", file).front().id; });
        return id;
    }
    Day today() { return dayOf(w.office().now()); }
    Id<leniency::Course> begun(File file, std::string_view who = "chen")
    {
        return w.say(who, leniency::BeginCourse{file, today(), party(file), {}, {}});
    }
    leniency::State matched(File file, std::string_view who = "chen", const std::string& entry = "NP14")
    {
        begun(file, who);
        return w.say(who, leniency::MatchEntry{file, entry});
    }
    leniency::TestFirstTime query(File file) { return {file, "同一人同一行为", "警综平台、行政处罚系统", false, {}}; }
    leniency::CheckHarm harmless(File file) { return {file, false, false, false, false, {}, {}, {}, {}}; }
    std::int64_t photo(File file, std::string_view who = "chen")
    {
        evidence::AddEvidence command;
        command.file = file;
        command.kind = evidence::Kind::Document;
        command.name = "备案回执";
        command.source = "当事人";
        command.store = "案管室";
        command.purpose = "证明已改正";
        command.approval = "现场仅一名民警，已录像";
        return w.row(w.say(who, command)).number;
    }
    /// From nothing to the legal officer.
    void corrected(File file, std::string_view who = "chen")
    {
        matched(file, who);
        w.say(who, query(file));
        w.say(who, harmless(file));
        w.say(who, leniency::OrderCorrection{file, "5个工作日内补办备案", today() + 7});
        w.say(who, leniency::ProveCorrection{file, today(), "备案回执", photo(file, who)});
    }
    void educated(File file, std::string_view who = "chen", std::string_view legal = "fa")
    {
        corrected(file, who);
        w.say(legal, leniency::ReviewCourse{file, true, {}});
        w.say(who, leniency::EducateParty{file, "告知备案规定和后果", {}, "今后依法备案"});
    }
    /// The case's own way to the decision: it is not what is tried here.
    void atDecision(File file)
    {
        REQUIRE_FALSE(w.office().write(w.as("system"), [&](Tx& tx) {
            tx.move(file, &cases::CaseFile::state, cases::State::Investigating, cases::State::Decision);
            return true;
        }));
    }
    void decided(File file, std::string_view who = "chen", std::string_view legal = "fa", std::string_view chief = "ma")
    {
        educated(file, who, legal);
        atDecision(file);
        w.say(chief, noPenalty(file));
    }
    static cases::MoveCase noPenalty(File file) { return {file, cases::Step::NoPenalty, {}, "清单第NP14项，首违轻微并及时改正", {}}; }
    leniency::CardAnswer card(File file, std::string_view who = "chen") { return w.ask(who, leniency::Card{file}); }
    leniency::Course course(File file)
    {
        const auto all = card(file).courses;
        REQUIRE_FALSE(all.empty());
        return all.front().course;
    }
};

} // namespace minyi::tests
