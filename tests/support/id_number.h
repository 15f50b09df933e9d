#pragma once

#include <string>

namespace minyi::tests {

/// Seventeen digits with the character that checks them (GB 11643): a number whose date can be and which nobody was given.
inline std::string idNumber(std::string first)
{
    constexpr int kWeights[] = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    int sum = 0;
    for (std::size_t i = 0; i < first.size(); ++i)
        sum += (first[i] - '0') * kWeights[i];
    return first + "10X98765432"[sum % 11];
}

} // namespace minyi::tests
