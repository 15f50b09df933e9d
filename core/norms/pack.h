#pragma once

#include "core/deadlines/pack.h"
#include "core/norms/norm.h"
#include "core/norms/topics.h"

namespace minyi::core::norms {

/// The norms of resources/rules/norms.json, checked as a whole.
class Norms {
public:
    /// Refused with Why::BadPack and "file: place: reason": a place the program has not, two versions of a family on one day, an
    /// article without words or without a place, words of a norm that was not loaded.
    static Result<Norms> load(deadlines::PackFile file, const Places& places);

    const std::vector<Norm>& all() const { return m_norms; }
    /// That the limits call so.
    const Norm* ofInstrument(std::string_view instrument) const;

private:
    std::vector<Norm> m_norms;
};

} // namespace minyi::core::norms
