// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ingest/html_items.h"

#include "core/ingest/instagram_ids.h"
#include "core/ingest/time_reader.h"

#include <libxml/HTMLparser.h>
#include <nlohmann/json.hpp>

#include <cstring>
#include <functional>
#include <utility>
#include <vector>

namespace lockstep {

namespace {

constexpr std::string_view boxClass = "uiBoxWhite";
constexpr std::size_t mostTexts = 256; ///< of one entry
constexpr std::size_t mostTextBytes = std::size_t{1} << 20;

using Json = nlohmann::ordered_json;

const char* chars(const xmlChar* text)
{
    return reinterpret_cast<const char*>(text); // NOLINT: libxml2 counts in unsigned char
}

std::string attribute(const xmlChar** attributes, const char* name)
{
    for (; attributes && attributes[0]; attributes += 2)
        if (std::strcmp(chars(attributes[0]), name) == 0 && attributes[1])
            return chars(attributes[1]);
    return {};
}

/// One box of the page: what is written in it, piece by piece, and its first link.
struct Box {
    std::vector<std::string> texts;
    std::string link;
    std::size_t linkAt = 0; ///< index into texts where the words of the link stand

    std::string toJson() const
    {
        Json item;
        if (!link.empty()) {
            const auto text = [this](std::size_t at) { return at < texts.size() ? texts[at] : std::string(); };
            item["title"] = linkAt > 0 ? text(0) : std::string();
            item["string_list_data"] = Json::array({{{"href", link},
                                                     {"value", text(linkAt)},
                                                     {"timestamp", text(std::max(linkAt + 1, texts.size() - 1))}}});
        } else {
            // Names and values in turn; the last of them is the time.
            Json map = Json::object();
            for (std::size_t i = 0; i + 1 < texts.size(); i += 2)
                map[texts[i]] = {{i + 3 < texts.size() ? "value" : "timestamp", texts[i + 1]}};
            item["string_map_data"] = std::move(map);
        }
        return item.dump(-1, ' ', false, Json::error_handler_t::replace);
    }
};

} // namespace

struct HtmlItems::Impl {
    explicit Impl(std::function<void(std::string)> deliver) : deliverText(std::move(deliver))
    {
        handler.startElement = [](void* self, const xmlChar* name, const xmlChar** attributes) {
            static_cast<Impl*>(self)->open(chars(name), attributes);
        };
        handler.endElement = [](void* self, const xmlChar* name) { static_cast<Impl*>(self)->close(chars(name)); };
        handler.characters = [](void* self, const xmlChar* words, int length) {
            static_cast<Impl*>(self)->write({chars(words), static_cast<std::size_t>(length)});
        };
        handler.cdataBlock = handler.characters;
        parser = htmlCreatePushParserCtxt(&handler, this, nullptr, 0, nullptr, XML_CHAR_ENCODING_UTF8);
        if (parser)
            htmlCtxtUseOptions(parser,
                               HTML_PARSE_RECOVER | HTML_PARSE_NOERROR | HTML_PARSE_NOWARNING | HTML_PARSE_NONET);
    }
    Impl(const Impl&) = delete;
    Impl& operator=(const Impl&) = delete;
    ~Impl()
    {
        if (parser && parser->myDoc)
            xmlFreeDoc(parser->myDoc);
        htmlFreeParserCtxt(parser);
    }

    void endText()
    {
        const auto words = trimmed(text);
        if (!words.empty() && box.texts.size() < mostTexts)
            box.texts.emplace_back(words);
        text.clear();
    }
    void open(std::string_view name, const xmlChar** attributes)
    {
        if (boxDepth == 0) {
            if (name != "div" || attribute(attributes, "class").find(boxClass) == std::string::npos)
                return;
            box = {};
            text.clear();
            boxDepth = 1;
            return;
        }
        endText();
        boxDepth += name == "div" ? 1 : 0;
        if (const auto href = attribute(attributes, "href"); name == "a" && box.link.empty() && !href.empty()) {
            box.link = href;
            box.linkAt = box.texts.size();
        }
    }
    void close(std::string_view name)
    {
        if (boxDepth == 0)
            return;
        endText();
        boxDepth -= name == "div" ? 1 : 0;
        if (boxDepth == 0)
            deliverText(box.toJson());
    }
    void write(std::string_view words)
    {
        if (boxDepth > 0 && text.size() + words.size() <= mostTextBytes)
            text += words;
    }

    std::function<void(std::string)> deliverText;
    htmlSAXHandler handler{};
    htmlParserCtxtPtr parser = nullptr;
    Box box;
    std::string text;
    std::size_t boxDepth = 0; ///< divisions open since the box began, itself included
};

bool looksLikeExportPage(std::string_view head)
{
    const auto start = trimmed(head.substr(0, 512));
    return (start.starts_with("<html") || start.starts_with("<!DOCTYPE") || start.starts_with("<!doctype"))
           && head.find(boxClass) != std::string_view::npos;
}

std::string placeOfPage(std::string_view stem)
{
    constexpr std::array<std::pair<std::string_view, std::string_view>, 5> places{
        {{"followers", "relationships_followers"},
         {"following", "relationships_following"},
         {"liked_comments", "likes_comment_likes"},
         {"liked_posts", "likes_media_likes"},
         {"comments", "comments_page"}}};
    for (const auto& [word, place] : places)
        if (stem.find(word) != std::string_view::npos)
            return std::string(place);
    return std::string(stem);
}

HtmlItems::HtmlItems(TextStream stream)
    : PushedItems(std::move(stream)), m_impl(std::make_unique<Impl>([this](std::string text) {
          const auto* input = m_impl->parser->input;
          deliver(std::move(text), input ? static_cast<std::uint64_t>(input->line) : 0);
      }))
{
}
HtmlItems::~HtmlItems() = default;

Result<void> HtmlItems::feed(std::span<const char> block, bool isLast)
{
    if (m_impl->parser)
        htmlParseChunk(m_impl->parser, block.data(), static_cast<int>(block.size()), isLast ? 1 : 0);
    return {};
}

} // namespace lockstep
