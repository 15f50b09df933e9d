#include "core/base/mask.h"

namespace minyi::core {

std::string maskedName(std::string_view name)
{
    std::size_t characters = 0, first = 0, second = 0, last = 0;
    for (std::size_t i = 0; i < name.size(); ++i) {
        if ((name[i] & 0xc0) == 0x80)
            continue;
        ++characters;
        (characters == 1 ? first : characters == 2 ? second : last) = i;
    }
    if (characters < 2)
        return std::string(name);
    std::string masked(name.substr(first, second - first));
    masked += '*';
    return characters > 2 ? masked.append(name.substr(last)) : masked;
}

std::string maskedPhone(std::string_view phone)
{
    if (phone.size() < 8)
        return phone.empty() ? "" : "****";
    return std::string(phone.substr(0, 3)) + "****" + std::string(phone.substr(phone.size() - 4));
}

std::string maskedNumber(std::string_view number)
{
    if (number.size() < 8)
        return number.empty() ? "" : "****";
    return std::string(number.substr(0, 3)) + std::string(number.size() - 5, '*') + std::string(number.substr(number.size() - 2));
}

} // namespace minyi::core
