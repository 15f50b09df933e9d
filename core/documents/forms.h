#pragma once

#include "core/deadlines/pack.h"
#include "core/cases/steps.h"
#include "core/documents/document.h"
#include "core/evidence/checklists.h"
#include "core/office/event.h"

#include <set>
#include <vector>

namespace minyi::core::documents {

/// The forms of 2024, those before it that old files were written on, and those of criminal cases.
enum class FormSet { Set2024, Old, Criminal };

/// Which decision about somebody a paper is of: who was decided on otherwise has none.
enum class Outcome { Penalty, NoPenalty };
enum class Proof { Detention }; ///< what of a penalty a paper proves to be carried out

/// What a field holds; a table is filled by the case alone. A record is text of pages; an officer one of the colleagues, by name.
enum class Kind { Line, Text, Day, Time, Number, Choice, Table, Record, Officer };

/// Who issues it: the station, the bureau, or who decided the case (a station chief decides in the station's name).
enum class Organ { Unit, Bureau, Decider };

struct FormField {
    std::string key;
    std::string zh, en;
    Kind kind = Kind::Line;
    std::optional<std::string> from;   ///< a source the case fills it from, never typed
    std::optional<std::string> begins; ///< typed, but begins with what a source says
    bool required = false;
    std::optional<std::string> article;
    std::vector<std::string> choices;

    bool isTyped() const { return !from; }
};

enum class BlockKind { Rows, Paragraph, Heading, Table, Sign, Seal, Note, Blank };

/// A piece of the printed layout.
struct Block {
    BlockKind kind = BlockKind::Paragraph;
    std::vector<std::string> rows;    ///< of Rows: keys side by side; of Table: heads; of Sign: who signs; of Blank: what is written by hand
    std::optional<std::string> text;  ///< with {key} where a value goes
    std::optional<std::string> field; ///< of a table, or the day beside the seal
    std::optional<std::string> when;  ///< a field: the block is left out where it says nothing
};

/// What else makes a paper due: a line of the timeline, or that the case has come to a state.
struct Asking {
    std::optional<cases::Class> kind; ///< in cases of this class alone
    std::optional<Happened> happened;
    std::optional<cases::State> state;
    std::optional<std::string> role; ///< one for each person of this role
};

struct Form {
    std::string key;
    std::vector<std::string> numbers; ///< in the table of workflows 5.5; none for "other"
    std::string zh, en;
    FormSet set = FormSet::Set2024;
    std::vector<cases::Class> classes;
    std::vector<cases::Step> steps;   ///< any of them asks for it
    std::vector<cases::State> states; ///< or that the case has come there
    std::vector<Asking> asked;        ///< or what is written there; until then it is made where it is needed
    std::vector<cases::State> lockIn; ///< where it becomes final; closed ones only where they are named
    std::optional<std::string> word;  ///< of its number, 行罚决字; none: it has no number
    bool many = false;                ///< a case may have several at once
    bool serves = false;              ///< it is handed to somebody
    std::optional<std::string> to;    ///< the field that says to whom, unless it was another
    bool about = false;               ///< it speaks of another paper of the case
    std::optional<std::string> person; ///< the role of whom it is about, one paper a person
    std::optional<Outcome> outcome;
    std::optional<Proof> proves;          ///< the end of the execution waits for it
    std::optional<std::string> fact;      ///< the event of the limits its service is
    std::optional<std::string> copyFact;  ///< and that of a copy to the victim
    Organ organ = Organ::Unit;
    std::vector<FormField> fields;
    std::vector<Block> layout;

    const FormField* field(std::string_view key) const;
};

/// What a source, or another word of the papers, is called.
struct Word {
    std::string key;
    std::string zh, en;
};

/// The forms of all kinds of cases: a pack, since the ministry changes them.
class Forms {
public:
    /// Refused with Why::BadPack: an unknown source, step, state or field of the layout, a key said twice, a required field without a label.
    static Result<Forms> load(deadlines::PackFile file);

    const Form* find(std::string_view key) const;
    const std::vector<Form>& all() const { return m_forms; }
    int version() const { return m_version; }
    /// What is deposited for a day of detention that is deferred, in yuan.
    std::int64_t depositPerDay() const { return m_depositPerDay; }
    /// In Chinese, as a paper has it; the key itself if there is none.
    std::string word(std::string_view key) const;
    const Word* wordOf(std::string_view key) const;

private:
    int m_version = 0;
    std::int64_t m_depositPerDay = 0;
    std::vector<Word> m_words;
    std::vector<Form> m_forms;
};

/// What is wrong with the forms of a pack beyond their types.
std::optional<std::string> faultOf(const std::vector<Form>& forms, const std::vector<Word>& words);

/// A form a checklist names that is none, as a fault of its pack.
std::optional<std::string> unknownPaper(const evidence::Checklists& lists, const Forms& forms);

} // namespace minyi::core::documents
