// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ingest/instagram_ids.h"

#include "core/ingest/text_encoding.h"

#include <regex>

namespace lockstep {

namespace {

/// The part of a link behind the site's name, without query; empty for other sites.
std::string_view pathOf(std::string_view link)
{
    constexpr std::string_view site = "instagram.com/";
    const auto at = link.find(site);
    if (at == std::string_view::npos)
        return {};
    link.remove_prefix(at + site.size());
    return link.substr(0, link.find_first_of("?#"));
}

std::string_view firstPart(std::string_view path)
{
    return path.substr(0, path.find('/'));
}

} // namespace

std::string_view shortcodeOf(std::string_view link)
{
    const auto path = pathOf(link);
    for (const std::string_view kind : {"p/", "reel/", "reels/", "tv/"}) {
        // Some links name the author first: /river.amber/p/CODE/.
        const auto author = firstPart(path).size() + 1;
        for (const std::size_t at : {std::size_t{0}, author})
            if (at < path.size() && path.substr(at).starts_with(kind))
                return firstPart(path.substr(at + kind.size()));
    }
    return {};
}

std::string_view profileOf(std::string_view link)
{
    auto path = pathOf(link);
    if (path.starts_with("_u/"))
        path.remove_prefix(3);
    const auto name = firstPart(path);
    return path.size() <= name.size() + 1 ? name : std::string_view();
}

std::string exportOwnerOf(const std::filesystem::path& path)
{
    static const std::regex pattern("instagram-([A-Za-z0-9._]+)-[0-9]{4}-[0-9]{2}-[0-9]{2}-[A-Za-z0-9]+(\\.zip)?");
    for (const auto& part : path) {
        const auto name = part.string();
        std::smatch found;
        if (std::regex_match(name, found, pattern))
            return found[1];
    }
    return {};
}

std::optional<std::int64_t> timeOfShortcode(std::string_view code)
{
    constexpr std::string_view alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
    constexpr std::int64_t epochMs = 1314220021721;
    if (code.size() != 11) // of private posts, longer ones hold a key as well; shorter ones are older than the rule
        return std::nullopt;
    std::uint64_t id = 0;
    for (const char c : code) {
        const auto digit = alphabet.find(c);
        if (digit == std::string_view::npos || id >> 58 != 0)
            return std::nullopt;
        id = id << 6 | digit;
    }
    return static_cast<std::int64_t>(id >> 23) + epochMs;
}

std::string withoutMojibake(std::string text)
{
    std::string bytes;
    bool foreign = false;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const auto c = static_cast<unsigned char>(text[i]);
        if (c < 0x80) {
            bytes += text[i];
        } else if ((c == 0xC2 || c == 0xC3) && i + 1 < text.size()) {
            bytes += static_cast<char>(static_cast<unsigned char>(c << 6)
                                       | (static_cast<unsigned char>(text[++i]) & 0x3F));
            foreign = true;
        } else {
            return text;
        }
    }
    return foreign && isValidUtf8(bytes) ? bytes : text;
}

} // namespace lockstep
