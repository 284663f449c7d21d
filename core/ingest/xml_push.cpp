// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ingest/xml_push.h"

#include <libxml/parser.h>

#include <cstring>

namespace lockstep {

namespace {

const char* chars(const xmlChar* text)
{
    return reinterpret_cast<const char*>(text); // NOLINT: libxml2 counts in unsigned char
}

std::string_view localName(const xmlChar* name)
{
    const std::string_view whole(chars(name));
    return whole.substr(whole.find(':') + 1);
}

} // namespace

std::string XmlAttributes::of(const char* name) const
{
    for (auto* at = m_list; at && at[0]; at += 2)
        if (std::strcmp(chars(at[0]), name) == 0 && at[1])
            return chars(at[1]);
    return {};
}

struct XmlPush::Impl {
    explicit Impl(XmlListener& target) : listener(target)
    {
        handler.startElement = [](void* self, const xmlChar* element, const xmlChar** attributes) {
            static_cast<Impl*>(self)->listener.open(localName(element), XmlAttributes(attributes));
        };
        handler.endElement = [](void* self, const xmlChar* element) {
            static_cast<Impl*>(self)->listener.close(localName(element));
        };
        handler.characters = [](void* self, const xmlChar* words, int length) {
            static_cast<Impl*>(self)->listener.write({chars(words), static_cast<std::size_t>(length)});
        };
        handler.cdataBlock = handler.characters;
        handler.internalSubset = [](void* self, const xmlChar*, const xmlChar*, const xmlChar*) {
            static_cast<Impl*>(self)->hasDtd = true;
        };
        parser = xmlCreatePushParserCtxt(&handler, this, nullptr, 0, nullptr);
        if (parser)
            // NOENT: without it "&" in an attribute arrives as "&#38;". No entity can be declared: there is no
            // handler for it.
            xmlCtxtUseOptions(parser, XML_PARSE_NOENT | XML_PARSE_NONET | XML_PARSE_NOERROR | XML_PARSE_NOWARNING);
    }
    Impl(const Impl&) = delete;
    Impl& operator=(const Impl&) = delete;
    ~Impl()
    {
        if (parser && parser->myDoc)
            xmlFreeDoc(parser->myDoc);
        xmlFreeParserCtxt(parser);
    }

    XmlListener& listener;
    xmlSAXHandler handler{};
    xmlParserCtxtPtr parser = nullptr;
    bool hasDtd = false;
};

XmlPush::XmlPush(XmlListener& listener) : m_impl(std::make_unique<Impl>(listener)) {}
XmlPush::~XmlPush() = default;

bool XmlPush::feed(std::span<const char> block, bool isLast)
{
    if (!m_impl->parser)
        return false;
    const int state = xmlParseChunk(m_impl->parser, block.data(), static_cast<int>(block.size()), isLast ? 1 : 0);
    return state == XML_ERR_OK || state == XML_WAR_NS_URI_RELATIVE || state == XML_WAR_NS_URI;
}

bool XmlPush::hasDocumentType() const
{
    return m_impl->hasDtd;
}

std::uint64_t XmlPush::line() const
{
    const auto* parser = m_impl->parser;
    return parser && parser->input ? static_cast<std::uint64_t>(parser->input->line) : 0;
}

} // namespace lockstep
