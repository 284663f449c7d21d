// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ingest/graph_items.h"

#include "core/ingest/gml_items.h"
#include "core/ingest/pajek_items.h"
#include "core/ingest/time_reader.h"
#include "core/ingest/xml_push.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <functional>
#include <unordered_map>
#include <utility>
#include <vector>

namespace lockstep {

namespace {

constexpr std::size_t mostTextBytes = std::size_t{1} << 20;

using Json = nlohmann::ordered_json;

} // namespace

struct GraphItems::Impl : XmlListener {
    using Deliver = std::function<void(std::string text, std::uint64_t line)>;

    Impl(std::string name, Deliver deliver) : fileName(std::move(name)), deliverEdge(std::move(deliver)), xml(*this)
    {
    }

    void open(std::string_view element, const XmlAttributes& attributes) override
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
            line = xml.line();
        } else if (element == "attvalue" && (inNode || inEdge)) {
            set(attributes.of("for"), attributes.of("value"));
        } else if (element == "data" && (inNode || inEdge)) {
            key = attributes.of("key");
            text.clear();
            inData = true;
        }
    }
    void close(std::string_view element) override
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
            deliverEdge(current.dump(-1, ' ', false, Json::error_handler_t::replace), line);
        }
    }
    void write(std::string_view words) override
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

    std::string fileName;
    Deliver deliverEdge;
    XmlPush xml;
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
};

std::optional<JsonShape::Kind> graphKindOf(std::string_view head)
{
    const auto start = trimmed(head.substr(0, 4096));
    if (start.starts_with('<')
        && (start.find("<gexf") != std::string_view::npos || start.find("<graphml") != std::string_view::npos))
        return JsonShape::Kind::graph;
    if (looksLikePajek(start))
        return JsonShape::Kind::pajek;
    if (looksLikeGml(start))
        return JsonShape::Kind::gml;
    return std::nullopt;
}

std::optional<std::string_view> unreadGraphOf(std::string_view head)
{
    auto start = std::string(trimmed(head.substr(0, 200)));
    std::transform(start.begin(), start.end(), start.begin(),
                   [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
    for (const char* word : {"*node data", "*tie data", "*node properties"})
        if (start.starts_with(word))
            return "VNA";
    std::string_view rest = start;
    if (rest.starts_with("strict "))
        rest.remove_prefix(7);
    for (const std::string_view word : {"digraph", "graph"})
        if (rest.starts_with(word)) { // "graph {", "graph name {": a brace, and nothing but a name before it
            const auto name = rest.substr(word.size(), rest.find('{') - word.size());
            if (rest.find('{') != std::string_view::npos && name.find_first_of(",;\t\n") == std::string_view::npos)
                return "DOT";
        }
    return std::nullopt;
}

GraphItems::GraphItems(TextStream stream, std::string fileName)
    : PushedItems(std::move(stream)),
      m_impl(std::make_unique<Impl>(std::move(fileName),
                                    [this](std::string text, std::uint64_t line) { deliver(std::move(text), line); }))
{
}
GraphItems::~GraphItems() = default;

Result<void> GraphItems::feed(std::span<const char> block, bool isLast)
{
    auto& s = *m_impl;
    const bool isGood = s.xml.feed(block, isLast);
    if (s.xml.hasDocumentType())
        return makeError(
            ErrorCode::badInput,
            messageText(QT_TRANSLATE_NOOP("core", "\"%1\" has a document type (DTD), which can load other "
                                                  "files. It is not read. Save it without one."),
                        s.fileName));
    if (!isGood)
        return makeError(
            ErrorCode::badInput,
            messageText(QT_TRANSLATE_NOOP("core", "\"%1\" is not well-formed XML (line %2). Save it again "
                                                  "in the program that wrote it."),
                        s.fileName, s.xml.line()));
    return {};
}

} // namespace lockstep
