#pragma once

#include "core/review/opening.h"
#include "core/review/overrides.h"
#include "core/review/said.h"
#include "tests/flows/theft.h"

namespace minyi::tests {

using Grounds = std::vector<Ground>;
inline constexpr auto kCriminal = cases::Class::Criminal;
inline const Refusal kUnread{Why::WrongState, "mandatory: coercive"};

/// A round about a step of a case, through its three desks.
struct Asked : Theft {
    using Theft::Theft;

    Refusal no(std::string_view who, const SubmitReview& command) { return w.refusal(who, command); }
    SubmitReview about(Step step, Grounds grounds = {}) { return {file, std::move(grounds), {}, step}; }
    void submit(Step step, Grounds grounds = {}) { w.say("chen", about(step, std::move(grounds))); }
    void pass(Step step, Grounds grounds = {})
    {
        submit(step, std::move(grounds));
        w.say("fa", CheckReview{file, true, {}, {}, {}});
    }
    void agree(Step step, Grounds grounds = {})
    {
        pass(step, std::move(grounds));
        w.say("xu", make::opinion(file));
    }
    void against(Opinion opinion)
    {
        auto command = make::opinion(file, opinion);
        command.words = "理由不足。";
        command.article = "第八十二条";
        if (opinion == Opinion::Supplement || opinion == Opinion::Correct)
            command.defects = {{"拘留理由", "补充", {}}};
        if (opinion == Opinion::Supplement)
            command.supplementDue = dayOf(w.office().now()) + 1;
        w.say("xu", command);
    }
};

/// A criminal case with measures begun.
struct Held : Asked {
    Held() : Asked("theft", false, kCriminal)
    {
        make::qualified(w, "xu");
        move("chen", Step::TakeMeasures);
    }
};

/// A report nobody filed yet, of a kind.
struct Reported : Asked {
    explicit Reported(std::string subtype, cases::Class kind = kCriminal, bool enterprise = false)
    {
        make::qualified(w, "xu");
        file = report(std::move(subtype), kind, enterprise);
    }
    Id<cases::CaseFile> report(std::string subtype, cases::Class kind, bool enterprise)
    {
        cases::RegisterCase command;
        command.title = "以预付卡为名收款后停业";
        command.subtype = std::move(subtype);
        command.handler = "chen";
        command.kind = kind;
        command.enterprise = enterprise;
        return w.say("chen", command).file;
    }
    const char* chief() { return w.row(file).kind == kCriminal ? "qin" : "ma"; }
};

} // namespace minyi::tests
