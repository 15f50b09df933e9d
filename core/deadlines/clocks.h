#pragma once

#include "core/deadlines/facts.h"
#include "core/deadlines/rule.h"
#include "core/office/catalog.h"

namespace minyi::core::deadlines {

/// The clocks of a case; with an event as they would be if it had been recorded (nothing is written).
struct Clocks {
    Id<cases::CaseFile> file;
    std::optional<std::string> event;
    std::optional<Instant> at;
};

/// One day of why.
struct WhyRow {
    Day day;
    bool counted = false;
    std::string because; ///< a word of Because
    std::string name;    ///< of the holiday or make-up day
    std::int64_t number = 0;
};

/// `may`: it can be asked for now; asked, granted, refused: what became of it; later: another comes first.
enum class Stands { May, Asked, Granted, Refused, Later };

struct ExtensionRow {
    std::string id;
    Stands stands = Stands::May;
    std::string conditionZh, conditionEn, approverZh, approverEn;
    std::optional<std::int64_t> amount, least;
    std::optional<Unit> unit;
    bool dated = false;   ///< asks for a day
    bool outside = false; ///< an organ outside answers, on paper
    Id<CaseExtension> request;
    std::string askedBy, reason, words;
    bool mayAnswer = false; ///< the asker of this question is who answers
};

struct ClockRow {
    std::string key;  ///< what AskExtension calls the rule
    std::string rule; ///< the version
    std::int64_t version = 0;
    std::string nameZh, nameEn, instrumentZh, instrumentEn, article, startZh, startEn;
    std::optional<Limit> limit;
    Instant start;
    std::optional<Instant> due; ///< none while paused
    Day lastDay;
    bool provisional = false;
    bool custody = false;
    bool ours = true;
    std::optional<std::int64_t> left; ///< of a paused one
    std::optional<Unit> leftUnit;
    std::string pausedBy; ///< the paper that paused it
    bool tooLate = false; ///< a pause began after the limit had ended
    std::vector<ExtensionRow> extensions;
    std::vector<WhyRow> why;
};

struct FactRow {
    Id<CaseFact> id;
    std::string event, zh, en;
    Instant at;
    Instant recordedAt;
    std::string paper, note;
};

struct EventRow {
    std::string event, zh, en;
    bool paper = false;
};

struct CaseClocks {
    std::vector<ClockRow> clocks; ///< custody first, then by when they end
    std::vector<FactRow> facts;
    std::vector<EventRow> events; ///< that can be recorded here
    std::optional<Day> lawFrom;
    bool mayRecord = false;
    bool mayAsk = false;
    bool mayChooseLaw = false;
};

Result<CaseClocks> answer(const Ask& ask, const Clocks& question);

} // namespace minyi::core::deadlines
