#pragma once

#include "core/base/result.h"

#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

namespace minyi::core::imports {

/// XML as a stream, without document types: a file that declares one is refused, so no entity can grow.
class Xml {
public:
    using Attributes = std::function<std::string_view(std::string_view name)>;

    Xml();
    virtual ~Xml();
    Xml(const Xml&) = delete;
    Xml& operator=(const Xml&) = delete;

    /// False once there is a refusal or the reader has what it wanted.
    bool feed(std::string_view piece);
    Result<Done> finish();

protected:
    /// Names come without their prefix; an attribute that is not there is empty.
    virtual void opened(std::string_view name, const Attributes& attributes) = 0;
    virtual void closed(std::string_view) {}
    virtual void text(std::string_view) {}
    void refuseFile(std::string_view why);
    void stop();

private:
    struct Parser;
    std::unique_ptr<Parser> m_parser;
    std::optional<Refusal> m_refusal;
    int m_depth = 0;
    bool m_stopped = false;
};

} // namespace minyi::core::imports
