// SPDX-License-Identifier: GPL-3.0-or-later
// What the owner of an account downloads from TikTok and from X.
#include "core/ingest/json_values.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>

namespace lockstep {

namespace {

constexpr std::array<std::string_view, 4> tiktokLists{"FansList", "Following", "ItemFavoriteList", "CommentsList"};

bool isTikTokExport(const JsonSample& sample)
{
    const bool has = std::any_of(sample.lists.begin(), sample.lists.end(), [](const auto& list) {
        return list == "FansList" || list == "ItemFavoriteList" || list == "CommentsList";
    });
    return has || (sample.place() == "VideoList" && !sample.items.empty());
}

/// "7267999999999999999" of https://www.tiktokv.com/share/video/7267999999999999999/.
std::string videoOf(const std::string& link)
{
    constexpr std::string_view part = "/video/";
    const auto at = link.find(part);
    if (at == std::string::npos)
        return {};
    const auto from = at + part.size();
    return link.substr(from, link.find_first_not_of("0123456789", from) - from);
}

void tiktokRows(const Json& item, std::string_view list, const JsonNames& names, std::vector<JsonRow>& rows)
{
    const auto time = cellAt(item, {"Date", "date"});
    const auto person = cellAt(item, {"UserName", "userName", "username"});
    if (list == "FansList")
        rows.push_back({person, names.owner, "follow", time, {}});
    else if (list == "Following")
        rows.push_back({names.owner, person, "follow", time, {}});
    else if (list == "ItemFavoriteList")
        rows.push_back({names.owner, videoOf(cellAt(item, {"link", "Link"})), "like", time, {}});
    else
        rows.push_back({names.owner, videoOf(cellAt(item, {"url", "Url"})), "comment", time,
                        cellAt(item, {"comment", "Comment"})});
}

bool isXFollowers(const JsonSample& sample)
{
    return hasText(sample.first(), "follower/accountId");
}

bool isXFollowing(const JsonSample& sample)
{
    return hasText(sample.first(), "following/accountId");
}

bool isXLikes(const JsonSample& sample)
{
    return hasText(sample.first(), "like/tweetId");
}

bool isXPosts(const JsonSample& sample)
{
    return hasText(sample.first(), "tweet/id_str");
}

bool isXAccount(const JsonSample& sample)
{
    return hasText(sample.first(), "account/accountId");
}

/// Its e-mail address and telephone number are left where they are.
void xAccountRows(const Json& item, std::string_view /*list*/, const JsonNames& /*names*/, std::vector<JsonRow>& rows)
{
    rows.push_back({cellAt(item, {"account/accountId"}), cellAt(item, {"account/username"}),
                    cellAt(item, {"account/createdAt"})});
}

void xFollowerRows(const Json& item, std::string_view /*list*/, const JsonNames& /*names*/,
                   std::vector<JsonRow>& rows)
{
    rows.push_back({cellAt(item, {"follower/accountId"})});
}

void xFollowingRows(const Json& item, std::string_view /*list*/, const JsonNames& names, std::vector<JsonRow>& rows)
{
    rows.push_back({names.owner, cellAt(item, {"following/accountId"}), "follow"});
}

/// Texts of X archives are escaped for HTML.
std::string unescaped(std::string text)
{
    constexpr std::array<std::pair<std::string_view, char>, 3> entities{
        {{"&lt;", '<'}, {"&gt;", '>'}, {"&amp;", '&'}}};
    for (const auto& [entity, character] : entities) // & last, so that &amp;lt; becomes &lt;
        for (auto at = text.find(entity); at != std::string::npos; at = text.find(entity, at + 1))
            text.replace(at, entity.size(), 1, character);
    return text;
}

void xLikeRows(const Json& item, std::string_view /*list*/, const JsonNames& names, std::vector<JsonRow>& rows)
{
    rows.push_back({names.owner, cellAt(item, {"like/tweetId"}), "like", unescaped(cellAt(item, {"like/fullText"}))});
}

/// "[12, 34]", as the information-operations tables have it. A share names whom the original named.
std::string xMentions(const Json& item, const std::string& text)
{
    if (text.starts_with("RT @"))
        return {};
    std::string list;
    for (const auto& one : valueAt(item, "tweet/entities/user_mentions"))
        if (const auto id = cellAt(one, {"id_str", "id"}); !id.empty())
            list += (list.empty() ? "" : ", ") + id;
    return list.empty() ? list : '[' + list + ']';
}

void xPostRows(const Json& item, std::string_view /*list*/, const JsonNames& names, std::vector<JsonRow>& rows)
{
    const auto text = unescaped(cellAt(item, {"tweet/full_text"}));
    rows.push_back({cellAt(item, {"tweet/id_str"}), names.owner, cellAt(item, {"tweet/created_at"}), text,
                    cellAt(item, {"tweet/in_reply_to_status_id_str"}), xMentions(item, text)});
}

} // namespace

std::vector<JsonFormat> tiktokAndXFormats()
{
    JsonFormat tiktok{.id = "tiktok-export",
                      .title = QT_TRANSLATE_NOOP("core", "TikTok export: followers, accounts followed, likes, "
                                                         "comments"),
                      .columns = {{"actor", Field::actor},
                                  {"target", Field::target},
                                  {"kind", Field::kind},
                                  {"time", Field::time},
                                  {"text", Field::text}},
                      .lists = {tiktokLists.begin(), tiktokLists.end()},
                      .ofOwner = true,
                      .gap = givenOnly,
                      .fits = isTikTokExport,
                      .rows = tiktokRows};
    JsonFormat followers{.id = "x-followers",
                         .title = QT_TRANSLATE_NOOP("core", "X archive: followers"),
                         .kind = DataSetKind::followerList,
                         .verb = Verb::follow,
                         .columns = {{"follower", Field::follower}},
                         .gap = QT_TRANSLATE_NOOP("core", "An X archive does not say when anyone followed, and the "
                                                          "order of its list is not documented."),
                         .fits = isXFollowers,
                         .rows = xFollowerRows};
    JsonFormat following{.id = "x-following",
                         .title = QT_TRANSLATE_NOOP("core", "X archive: accounts followed"),
                         .columns = {{"actor", Field::actor}, {"target", Field::target}, {"kind", Field::kind}},
                         .ofOwner = true,
                         .gap = givenOnly,
                         .fits = isXFollowing,
                         .rows = xFollowingRows};
    JsonFormat likes{
        .id = "x-likes",
        .title = QT_TRANSLATE_NOOP("core", "X archive: likes"),
        .columns = {{"actor", Field::actor}, {"target", Field::target}, {"kind", Field::kind}, {"text", Field::text}},
        .ofOwner = true,
        .gap = givenOnly,
        .fits = isXLikes,
        .rows = xLikeRows};
    JsonFormat posts{.id = "x-posts",
                     .title = QT_TRANSLATE_NOOP("core", "X archive: posts"),
                     .kind = DataSetKind::posts,
                     .columns = {{"post", Field::post},
                                 {"author", Field::author},
                                 {"posted_at", Field::postedAt},
                                 {"text", Field::text},
                                 {"reply_to", Field::replyTo},
                                 {"mentions", Field::mentions}},
                     .ofOwner = true,
                     .fits = isXPosts,
                     .rows = xPostRows};
    JsonFormat account{
        .id = "x-account",
        .title = QT_TRANSLATE_NOOP("core", "X archive: the account"),
        .kind = DataSetKind::accounts,
        .columns = {{"account", Field::account}, {"handle", Field::handle}, {"created", Field::created}},
        .fits = isXAccount,
        .rows = xAccountRows};
    return {tiktok, followers, following, likes, posts, account};
}

} // namespace lockstep
