#pragma once

#include "core/documents/document.h"
#include "core/office/catalog.h"

namespace minyi::core::documents {

/// A paper of a form, filled with all the case knows; what is typed begins with what its source says.
struct DraftDocument {
    Id<cases::CaseFile> file;
    std::string form;
    std::optional<Id<cases::CasePerson>> person; ///< where the form is about one and several come in question
    std::optional<Id<Document>> about;           ///< the paper it speaks of
    std::optional<std::int64_t> seen;            ///< of the case
};

/// The typed fields that are said; the others stay. What the case fills is corrected in the case.
struct WriteDocument {
    Id<Document> document;
    Json values; ///< by the key of the field
    std::optional<std::int64_t> seen; ///< of the document
};

/// It is final: nothing required is missing, it has its number, and what it reads is bound by its hash.
struct LockDocument {
    Id<Document> document;
    std::optional<std::int64_t> seen;
};

/// A draft again, with its number; never by who handles the case, and not once it was served.
struct UnlockDocument {
    Id<Document> document;
    std::string reason;
};

/// It does not count any more. Its number is not given again. A draft without a number is its handler's to void; anything else that of
/// who may unlock.
struct VoidDocument {
    Id<Document> document;
    std::string reason;
};

struct ServeDocument {
    Id<Document> document;
    Way way = Way::Direct;
    std::string to;            ///< whom the paper names if not said; of a copy the victims
    std::optional<Instant> at; ///< now if not said
    std::string note;          ///< witness, recording, consent, number of the post, where the notice hung
    bool copy = false;         ///< to the victim
};

Result<Id<Document>> run(Tx& tx, const DraftDocument& command);
Result<Done> run(Tx& tx, const WriteDocument& command);
Result<std::string> run(Tx& tx, const LockDocument& command); ///< its number, empty if it has none
Result<Done> run(Tx& tx, const UnlockDocument& command);
Result<Done> run(Tx& tx, const VoidDocument& command);
Result<Id<Service>> run(Tx& tx, const ServeDocument& command);

void add(Catalog& catalog);

} // namespace minyi::core::documents
