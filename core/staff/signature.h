#pragma once

#include "core/office/catalog.h"
#include "core/office/office.h"

#include <optional>
#include <string>
#include <string_view>

namespace minyi::core::staff {

/// The picture of one's own signature; none takes it away. Nobody sets that of another.
struct SetSignature {
    std::optional<std::string> png; ///< in base64, see isSignature()
};

/// The asker's own, in base64; empty if there is none.
struct OwnSignature {};

inline constexpr std::uint32_t kSignatureWidth = 1200, kSignatureHeight = 400; ///< pixels, at most
inline constexpr std::size_t kSignatureBytes = 64 * 1024;                      ///< of its base64, at most

/// The base64 of a PNG whose header names a size within these bounds. What is behind the header is checked by who draws it.
bool isSignature(std::string_view base64);

Result<Done> run(Tx& tx, const SetSignature& command);
Result<std::string> answer(const Ask& ask, const OwnSignature& question);

} // namespace minyi::core::staff

namespace minyi::core {

template <>
struct CommandOf<staff::SetSignature> {
    static constexpr std::string_view name = "staff.set_signature";
    static constexpr Permission needs = Permission::Anyone;
};
template <>
struct FieldsOf<staff::SetSignature> {
    using T = staff::SetSignature;
    static constexpr auto list = std::tuple(Field{1, "png", &T::png, FieldClass::Ordinary, kPersonal});
};
template <>
struct QuestionOf<staff::OwnSignature> {
    static constexpr std::string_view name = "staff.own_signature";
    static constexpr Permission needs = Permission::Anyone;
};
template <>
struct FieldsOf<staff::OwnSignature> {
    static constexpr auto list = std::tuple();
};

} // namespace minyi::core
