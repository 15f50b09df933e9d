#pragma once

#include "core/base/id.h"
#include "core/base/time.h"
#include "core/base/tokens.h"

#include <cstdint>
#include <string_view>
#include <tuple>
#include <vector>

namespace minyi::core {

/// How two desktops' writes of one field meet (sync.md 3.1).
enum class FieldClass : std::uint8_t { Critical, Ordinary, Set, Narrative };

/// One member of a type: its number in the ledger (never reused), its name everywhere, and whether it is personal data.
template <class T, class M>
struct Field {
    using Type = M;

    int number;
    std::string_view name;
    M T::*member;
    FieldClass kind = FieldClass::Ordinary;
    bool personal = false;
};

inline constexpr bool kPersonal = true;

/// Specialise with `static constexpr auto list = std::tuple(Field{...}, ...)` to give a struct its one field table.
template <class T>
struct FieldsOf;

template <class T>
concept Fielded = requires { FieldsOf<T>::list; };

template <Fielded T, class F>
constexpr void forEachField(F&& f)
{
    std::apply([&](const auto&... field) { (f(field), ...); }, FieldsOf<T>::list);
}

/// What one commit is about (sync.md 2.2). Stored: never renumber.
enum class AggKind : std::uint8_t {
    Case = 1,
    Matter = 2,
    Order = 3,
    Appeal = 4,
    Person = 5,
    Unit = 6,
    Officer = 7,
    Setting = 8,
    RulePack = 9,
    Batch = 10,
    Workplace = 11,
    Incident = 12,
    Calendar = 13,
    Figures = 14,
};

template <>
struct TokensOf<AggKind> {
    static constexpr Token<AggKind> table[] = {
        {AggKind::Case,      "case"     },
        {AggKind::Matter,    "matter"   },
        {AggKind::Order,     "order"    },
        {AggKind::Appeal,    "appeal"   },
        {AggKind::Person,    "person"   },
        {AggKind::Unit,      "unit"     },
        {AggKind::Officer,   "officer"  },
        {AggKind::Setting,   "setting"  },
        {AggKind::RulePack,  "rule_pack"},
        {AggKind::Batch,     "batch"    },
        {AggKind::Workplace, "workplace"},
        {AggKind::Incident,  "incident" },
        {AggKind::Calendar,  "calendar" },
        {AggKind::Figures,   "figures"  },
    };
};

/// Specialise for a type that is a table of the projection:
///   static constexpr int number;              its number in the ledger, never reused
///   static constexpr std::string_view table;  columns are the field names
///   static constexpr AggKind aggregate;
///   static constexpr auto parent = &T::owner; only for rows that live inside another row's aggregate
///   static constexpr auto home = &T::unit;    only for roots that belong to a unit
template <class T>
struct EntityOf;

template <class T>
concept Entity = Fielded<T> && requires { EntityOf<T>::number; };

/// The same facts without the type, for the projector, the command line and the checks.
struct FieldInfo {
    int number = 0;
    std::string_view name;
    FieldClass kind = FieldClass::Ordinary;
    bool personal = false;
    std::string_view refTable; ///< the table a reference points into, else empty
};

struct EntityInfo {
    int number = 0;
    std::string_view table;
    AggKind aggregate = AggKind::Workplace;
    std::vector<FieldInfo> fields;
    int parentField = 0; ///< 0 for a root
    int homeField = 0;

    const FieldInfo* field(int fieldNumber) const;
    const FieldInfo* field(std::string_view name) const;
};

template <class M>
struct RefTable {
    static constexpr std::string_view table{};
};
template <Entity T>
struct RefTable<Id<T>> {
    static constexpr std::string_view table = EntityOf<T>::table;
};

template <Entity T, class M>
constexpr int fieldNumber(M T::*member)
{
    int number = 0;
    forEachField<T>([&](const auto& field) {
        if constexpr (std::is_same_v<decltype(field.member), M T::*>)
            if (field.member == member)
                number = field.number;
    });
    return number;
}

template <Entity T>
EntityInfo describe()
{
    EntityInfo info{EntityOf<T>::number, EntityOf<T>::table, EntityOf<T>::aggregate, {}, 0, 0};
    forEachField<T>([&](const auto& f) {
        using Type = typename std::remove_cvref_t<decltype(f)>::Type;
        info.fields.push_back({f.number, f.name, f.kind, f.personal, RefTable<Type>::table});
    });
    if constexpr (requires { EntityOf<T>::parent; })
        info.parentField = fieldNumber<T>(EntityOf<T>::parent);
    if constexpr (requires { EntityOf<T>::home; })
        info.homeField = fieldNumber<T>(EntityOf<T>::home);
    return info;
}

} // namespace minyi::core
