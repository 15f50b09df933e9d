#include "core/imports/xml.h"

#include <expat.h>

namespace minyi::core::imports {

namespace {

constexpr int kMaxDepth = 64;

std::string_view local(std::string_view name)
{
    const auto colon = name.rfind(':');
    return colon == std::string_view::npos ? name : name.substr(colon + 1);
}

} // namespace

struct Xml::Parser {
    XML_Parser handle = XML_ParserCreate(nullptr);

    ~Parser() { XML_ParserFree(handle); }

    static void start(void* data, const XML_Char* name, const XML_Char** pairs)
    {
        Xml& self = *static_cast<Xml*>(data);
        if (++self.m_depth > kMaxDepth)
            return self.refuseFile("too_deep");
        if (self.m_stopped)
            return;
        self.opened(local(name), [pairs](std::string_view wanted) -> std::string_view {
            for (const XML_Char** at = pairs; *at; at += 2)
                if (local(*at) == wanted)
                    return at[1];
            return {};
        });
    }
    static void end(void* data, const XML_Char* name)
    {
        Xml& self = *static_cast<Xml*>(data);
        --self.m_depth;
        if (!self.m_stopped)
            self.closed(local(name));
    }
    static void characters(void* data, const XML_Char* text, int length)
    {
        Xml& self = *static_cast<Xml*>(data);
        if (!self.m_stopped)
            self.text({text, static_cast<std::size_t>(length)});
    }
    static void doctype(void* data, const XML_Char*, const XML_Char*, const XML_Char*, int)
    {
        static_cast<Xml*>(data)->refuseFile("document_type");
    }
};

Xml::Xml()
    : m_parser(std::make_unique<Parser>())
{
    XML_SetUserData(m_parser->handle, this);
    XML_SetElementHandler(m_parser->handle, &Parser::start, &Parser::end);
    XML_SetCharacterDataHandler(m_parser->handle, &Parser::characters);
    XML_SetStartDoctypeDeclHandler(m_parser->handle, &Parser::doctype);
}

Xml::~Xml() = default;

bool Xml::feed(std::string_view piece)
{
    if (!m_stopped && XML_Parse(m_parser->handle, piece.data(), static_cast<int>(piece.size()), 0) != XML_STATUS_OK)
        refuseFile("bad_xml");
    return !m_stopped;
}

Result<Done> Xml::finish()
{
    if (!m_stopped && XML_Parse(m_parser->handle, nullptr, 0, 1) != XML_STATUS_OK)
        refuseFile("bad_xml");
    return m_refusal ? Result<Done>(tl::unexpected(*m_refusal)) : Done{};
}

void Xml::refuseFile(std::string_view why)
{
    if (m_stopped)
        return;
    m_refusal = Refusal{Why::BadFile, "file: " + std::string(why)};
    stop();
}

void Xml::stop()
{
    m_stopped = true;
    XML_StopParser(m_parser->handle, XML_FALSE);
}

} // namespace minyi::core::imports
