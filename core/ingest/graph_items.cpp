// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ingest/graph_items.h"

#include "core/ingest/time_reader.h"

#include <libxml/parser.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <cstring>
#include <deque>
#include <unordered_map>
#include <utility>
#include <vector>

namespace lockstep {

namespace {

constexpr std::size_t blockBytes = std::size_t{64} << 10;
constexpr std::size_t mostTextBytes = std::size_t{1} << 20;

using Json = nlohmann::ordered_json;

const char* chars(const xmlChar* text)
{
    return reinterpret_cast<const char*>(text); // NOLINT: libxml2 counts in unsigned char
}

/// Without a prefix such as "viz:".
std::string_view localName(const xmlChar* name)
{
    const std::string_view whole(chars(name));
    return whole.substr(whole.find(':') + 1);
}

struct Attributes {
    const xmlChar** list = nullptr;

    std::string of(const char* name) const
    {
        for (auto* at = list; at && at[0]; at += 2)
            if (std::strcmp(chars(at[0]), name) == 0 && at[1])
                return chars(at[1]);
        return {};
    }
};

} // namespace

struct GraphItems::Impl {
    Impl(TextStream source, std::string name) : stream(std::move(source)), fileName(std::move(name))
    {
        handler.startElement = [](void* self, const xmlChar* element, const xmlChar** attributes) {
            static_cast<Impl*>(self)->open(localName(element), {attributes});
        };
        handler.endElement = [](void* self, const xmlChar* element) {
            static_cast<Impl*>(self)->close(localName(element));
        };
        handler.characters = [](void* self, const xmlChar* words, int length) {
            static_cast<Impl*>(self)->write({chars(words), static_cast<std::size_t>(length)});
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

    void open(std::string_view element, const Attributes& attributes)
    {
        if (element == "key" || element == "attribute") { // what attributes are called
            const auto title = attributes.of(element == "key" ? "attr.name" : "title");
            titles[attributes.of("id")] = title.empty() ? attributes.of("id") : title;
        } else if (element == "node") {
            inNode = true;
            current = Json::object();
            nodeId = attributes.of("id");
            current["label"] = attributes.of("label");
        } else if (element == "edge") {
            inEdge = true;
            current = Json::object();
            current["source"] = nameOf(attributes.of("source"));
            current["target"] = nameOf(attributes.of("target"));
            for (const char* known : {"start", "timestamp", "weight", "kind", "label"})
                if (auto value = attributes.of(known); !value.empty())
                    current[known] = std::move(value);
            line = parser && parser->input ? static_cast<std::uint64_t>(parser->input->line) : 0;
        } else if (element == "attvalue" && (inNode || inEdge)) {
            set(attributes.of("for"), attributes.of("value"));
        } else if (element == "data" && (inNode || inEdge)) {
            key = attributes.of("key");
            text.clear();
            inData = true;
        }
    }
    void close(std::string_view element)
    {
        if (element == "data" && inData) {
            inData = false;
            set(key, std::string(trimmed(text)));
        } else if (element == "node" && inNode) {
            inNode = false;
            const auto part = [this](const char* name) {
                const auto found = current.find(name);
                return found == current.end() ? std::string() : found->get<std::string>();
            };
            auto name = part("id");
            if (name.empty())
                name = part("label");
            names[nodeId] = name.empty() ? nodeId : std::move(name);
        } else if (element == "edge" && inEdge) {
            inEdge = false;
            done.push_back({current.dump(-1, ' ', false, Json::error_handler_t::replace), line});
        }
    }
    void write(std::string_view words)
    {
        if (inData && text.size() + words.size() <= mostTextBytes)
            text += words;
    }
    void set(const std::string& id, std::string value)
    {
        const auto title = titles.find(id);
        const auto& name = title == titles.end() ? id : title->second;
        if (!value.empty()
            && !(inEdge && (name == "source" || name == "target"))) // an attribute is no end of an edge
            current[name] = std::move(value);
    }
    std::string nameOf(const std::string& id) const
    {
        const auto found = names.find(id);
        return found == names.end() ? id : found->second;
    }

    struct Edge {
        std::string text;
        std::uint64_t line = 0;
    };

    TextStream stream;
    std::string fileName;
    xmlSAXHandler handler{};
    xmlParserCtxtPtr parser = nullptr;
    std::unordered_map<std::string, std::string> titles;
    std::unordered_map<std::string, std::string> names;
    Json current;
    std::string nodeId;
    std::string key;
    std::string text;
    std::uint64_t line = 0;
    bool inNode = false;
    bool inEdge = false;
    bool inData = false;
    bool hasDtd = false;
    std::deque<Edge> done;
    std::size_t told = 0;
    RowNumber row = 0;
    bool atEnd = false;
};

bool looksLikeGraph(std::string_view head)
{
    const auto start = head.substr(0, 4096);
    return trimmed(start).starts_with('<')
           && (start.find("<gexf") != std::string_view::npos || start.find("<graphml") != std::string_view::npos);
}

GraphItems::GraphItems(TextStream stream, std::string fileName)
    : m_impl(std::make_unique<Impl>(std::move(stream), std::move(fileName)))
{
}
GraphItems::~GraphItems() = default;

bool GraphItems::next(JsonItem& item)
{
    if (m_impl->told == m_impl->done.size())
        return false;
    item = {};
    const auto& edge = m_impl->done[m_impl->told++];
    item.text = edge.text;
    item.line = edge.line;
    item.row = ++m_impl->row;
    return true;
}

Result<bool> GraphItems::refill()
{
    auto& s = *m_impl;
    if (s.atEnd || !s.parser)
        return false;
    s.done.clear();
    s.told = 0;
    std::vector<char> block(blockBytes);
    const auto count = s.stream.read(block);
    if (!count)
        return count.error();
    s.atEnd = *count == 0;
    const int state = xmlParseChunk(s.parser, block.data(), static_cast<int>(*count), s.atEnd ? 1 : 0);
    if (s.hasDtd)
        return makeError(
            ErrorCode::badInput,
            messageText(QT_TRANSLATE_NOOP("core", "\"%1\" has a document type (DTD), which can load other "
                                                  "files. It is not read. Save it without one."),
                        s.fileName));
    if (state != XML_ERR_OK && state != XML_WAR_NS_URI_RELATIVE && state != XML_WAR_NS_URI)
        return makeError(
            ErrorCode::badInput,
            messageText(QT_TRANSLATE_NOOP("core", "\"%1\" is not well-formed XML (line %2). Save it again "
                                                  "in the program that wrote it."),
                        s.fileName, s.parser->input ? s.parser->input->line : 0));
    return true;
}

} // namespace lockstep
