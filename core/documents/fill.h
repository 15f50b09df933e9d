#pragma once

#include "core/cases/penalty.h"
#include "core/documents/form_fields.h"
#include "core/documents/rules.h"
#include "core/documents/table.h"
#include "core/office/ask.h"
#include "core/staff/queries.h"

namespace minyi::core::documents {

/// A paper as it stands: its form, all its values, what is around them.
struct Paper {
    Form form;
    Values values;
    Head head;
};

/// What a case knows, read once, for the papers made of it.
class CaseFacts {
public:
    CaseFacts(const Ask& ask, const cases::CaseFile& file);

    /// A draft and what the case says of it now; a locked one and what it said then. Nothing if its form is in no pack any more.
    std::optional<Paper> paperOf(const Document& document) const;
    /// What a source says for a paper; empty where nothing is known yet.
    std::string value(const Form& form, const Document& document, std::string_view source) const;
    /// The required fields of a paper that nobody filled in yet, in the order of the form.
    std::vector<std::string> missingOf(const Form& form, const Document& document, const Values& values) const;
    const std::vector<Document>& documents() const { return m_documents; }
    const std::vector<cases::CasePerson>& people() const { return m_people; }
    /// Those a form may be about: of its role and, once the case is decided, with its outcome.
    std::vector<const cases::CasePerson*> peopleFor(const Form& form) const;
    /// Whether somebody was punished so that a form has to prove it, and it is not final.
    bool lacksProof(const Form& form) const;
    /// Whether the case is decided and nobody in it has the outcome of a form.
    bool isDecidedOtherwise(const Form& form) const;
    /// The last step of the case that asks for a form; none if none was taken.
    const staff::TimelineRow* stepOf(const Form& form) const;
    /// Whether a paper of such an organ goes out in the bureau's name.
    bool isOfBureau(Organ organ) const;
    /// What decided the case, unless it was opened again since.
    const staff::TimelineRow* decision() const;
    const std::vector<staff::TimelineRow>& timeline() const { return m_timeline; }
    const cases::CaseFile& file() const { return m_file; }
    /// Whether somebody of the case is left out because the asker must not know him.
    bool hidesProtected() const { return m_hides; }

private:
    std::string caseValue(std::string_view source) const;
    const cases::CasePerson* personOf(const Form& form, const Document& document) const;
    std::string roleWord(const std::string& role) const;
    std::string personValue(const Form& form, const Document& document, std::string_view what) const;
    std::string namesOf(std::string_view role) const;
    std::string reporterValue(std::string_view what) const;
    std::string eventValue(std::string_view source) const;
    std::string stepValue(const Form& form, std::string_view what) const;
    std::string decisionValue(const Form& form, const Document& document, std::string_view what) const;
    std::optional<cases::Penalty> penaltyFor(const cases::CasePerson* person) const;
    bool hasOutcome(const cases::CasePerson& person, Outcome outcome) const;
    std::string aboutValue(const Document& document, std::string_view source) const;
    const Document* otherOf(const Document& document, std::string_view form) const;
    std::string otherValue(const Document& document, std::string_view form, std::string_view field) const;
    std::string lastValue(const Form& form, std::string_view field) const;
    std::string servedValue(const Document& document, std::string_view form) const;
    std::string tableValue(std::string_view source) const;
    std::string thingsTable() const;
    std::string personField(const cases::CasePerson& person, std::string_view what) const;
    std::string standingText(const Form& form, const Document& document, std::string_view key) const;
    std::string wordsOf(const cases::Penalty& penalty) const;
    const staff::TimelineRow* last(std::initializer_list<Happened> happened) const;
    std::string organOf(Organ organ) const;

    const Ask& m_ask;
    const Forms& m_forms;
    const cases::CaseFile& m_file;
    std::string m_unit, m_bureau;
    std::vector<cases::CasePerson> m_people;
    std::vector<staff::TimelineRow> m_timeline;
    std::vector<Document> m_documents;
    bool m_hides = false;
};

/// Whether somebody has a role a form names: "any", or whoever is suspected by whatever word.
bool hasRole(const cases::CasePerson& person, std::string_view role);
/// The typed values of a paper, as they are stored.
Values typedOf(const Document& document);
std::string jsonOf(const Values& values);
/// What a lock keeps, and what it gives back.
std::string frozenOf(const Paper& paper);
std::optional<Paper> thawed(const Document& document);

} // namespace minyi::core::documents
