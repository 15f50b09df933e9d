#pragma once

#include <stdexcept>
#include <string>

namespace minyi::core {

/// The disk, not a rule, said no. Caught by the writer and reader loops and where a workplace opens, nowhere else.
class DbError : public std::runtime_error {
public:
    DbError(int code, const std::string& message) : std::runtime_error(message), m_code(code) {}

    int code() const { return m_code; }
    bool diskFull() const;
    bool readOnly() const;

private:
    int m_code;
};

} // namespace minyi::core
