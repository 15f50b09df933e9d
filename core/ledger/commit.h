#pragma once

#include "core/base/fields.h"
#include "core/base/value.h"
#include "core/security/vault.h"

#include <optional>
#include <string>
#include <vector>

namespace minyi::core {

/// What one operation of a commit does (sync.md 2.2). Stored: never renumber.
enum class OpCode : std::uint8_t {
    Create = 1,
    Set = 2,
    Add = 3,
    Remove = 4,
    Fact = 5,
    Transition = 6,
    Retract = 7,
    Resolve = 8,
};

/// One field of one row; a reference is the target's 16 bytes. `preds` are the commits whose value this one overwrites.
struct FieldWrite {
    int field = 0;
    Value value;
    std::vector<Uid> preds;
};

struct Operation {
    OpCode code = OpCode::Create;
    int entity = 0; ///< 0 for a fact
    Uid target;     ///< the row; for a fact the commit's aggregate
    std::vector<FieldWrite> writes;
    std::string fact;    ///< Happened, as its word
    std::string from;    ///< of a transition
    std::string payload; ///< of a fact: a JSON object with sorted keys
};

/// One user action on one aggregate. Its name (cid) is the first 16 bytes of the SHA-256 of the header's canonical bytes, so the
/// chain covers the hash of the body and a lawful redaction can drop the body and keep every link.
struct Header {
    std::uint8_t version = 1;
    std::uint8_t suite = kSuite1;
    Uid origin;
    std::int64_t seq = 0;
    Uid prev;
    std::int64_t hlc = 0; ///< 48 bits of milliseconds, 16 of a counter
    Instant wall;
    Uid actor;
    std::uint8_t role = 0;
    Uid unit; ///< the actor's
    Uid home; ///< the aggregate's
    Uid agg;
    AggKind kind = AggKind::Workplace;
    std::int64_t schema = 0;
    Uid group; ///< one transaction
    Digest body{};
};

std::string encodeHeader(const Header& header);

/// The operations of one commit as they come, kept in the bytes of its body: far less than they take themselves.
class Body {
public:
    void add(const Operation& operation);
    std::string bytes() const;

private:
    std::size_t m_count = 0;
    std::string m_operations;
};

/// Nothing if the bytes are not exactly one body; lengths are checked before anything is allocated.
std::optional<std::vector<Operation>> decodeBody(std::string_view bytes);

} // namespace minyi::core
