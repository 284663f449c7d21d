// SPDX-License-Identifier: GPL-3.0-or-later
// What people capture from the screen or have scraped: Zeeschuimer, instaloader, Apify.
#include "core/ingest/instagram_ids.h"
#include "core/ingest/json_values.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace lockstep {

namespace {

constexpr const char* noLikers =
    QT_TRANSLATE_NOOP("core", "Such a capture holds posts and their counts, never who liked them or who follows. "
                              "Capture the same posts again and again to see how the counts grow.");

bool isFrom(const JsonSample& sample, std::string_view platform)
{
    return hasText(sample.first(), "nav_index") && cellAt(sample.first(), {"source_platform"}) == platform;
}

bool isZeeschuimerInstagram(const JsonSample& sample)
{
    return isFrom(sample, "instagram.com");
}

bool isZeeschuimerTikTok(const JsonSample& sample)
{
    return isFrom(sample, "tiktok.com");
}

bool isZeeschuimerTikTokComments(const JsonSample& sample)
{
    return isFrom(sample, "tiktok-comments");
}

const Json& firstNode(const Json& data, std::string_view edges)
{
    static const Json nothing;
    const auto& list = valueAt(data, edges);
    return list.is_array() && !list.empty() ? valueAt(list.front(), "node") : nothing;
}

/// Three shapes: the item list of the app, the older graph, and Polaris. A partial one has no time: its id has.
void zeeschuimerInstagramRows(const Json& item, std::string_view /*list*/, const JsonNames& /*names*/,
                              std::vector<JsonRow>& rows)
{
    const auto& data = valueAt(item, "data");
    const auto code = cellAt(data, {"code", "shortcode"});
    auto time = cellAt(data, {"taken_at", "taken_at_timestamp"});
    if (const auto inId = timeOfShortcode(code); time.empty() && inId)
        time = std::to_string(*inId);
    auto text = cellAt(data, {"caption/text", "caption"});
    if (text.empty())
        text = cellAt(firstNode(data, "edge_media_to_caption/edges"), {"text"});
    const bool hidden = cellAt(data, {"like_and_view_counts_disabled"}) == "true";
    rows.push_back({code, cellAt(data, {"user/username", "owner/username"}), time, text,
                    hidden ? std::string() : countAt(data, {"like_count", "edge_media_preview_like/count"}),
                    countAt(data, {"comment_count", "edge_media_to_comment/count"}),
                    hidden ? std::string() : countAt(data, {"play_count", "view_count", "video_view_count"}),
                    cellAt(item, {"timestamp_collected"})});
}

void zeeschuimerTikTokRows(const Json& item, std::string_view /*list*/, const JsonNames& /*names*/,
                           std::vector<JsonRow>& rows)
{
    const auto& data = valueAt(item, "data");
    rows.push_back({cellAt(data, {"id"}), cellAt(data, {"author/uniqueId", "author"}), cellAt(data, {"createTime"}),
                    cellAt(data, {"desc"}), countAt(data, {"stats/diggCount"}), countAt(data, {"stats/commentCount"}),
                    countAt(data, {"stats/playCount"}), countAt(data, {"stats/shareCount"}),
                    cellAt(item, {"timestamp_collected"})});
}

void zeeschuimerTikTokCommentRows(const Json& item, std::string_view /*list*/, const JsonNames& /*names*/,
                                  std::vector<JsonRow>& rows)
{
    const auto& data = valueAt(item, "data");
    rows.push_back({cellAt(data, {"user/unique_id", "user/uid"}), cellAt(data, {"aweme_id"}), "comment",
                    cellAt(data, {"create_time"}), cellAt(data, {"text"})});
}

bool isInstaloaderComments(const JsonSample& sample)
{
    const auto& item = sample.first();
    return hasText(item, "created_at") && hasText(item, "owner/username") && item.contains("answers");
}

/// Comments of one post, which only the name of the file tells: 2023-08-19_13-00-07_UTC_comments.json.
void instaloaderCommentRows(const Json& item, std::string_view /*list*/, const JsonNames& names,
                            std::vector<JsonRow>& rows)
{
    auto post = names.file;
    if (constexpr std::string_view ending = "_comments"; post.ends_with(ending))
        post.resize(post.size() - ending.size());
    const auto add = [&](const Json& comment) {
        rows.push_back({cellAt(comment, {"owner/username", "owner/id"}), post, "comment",
                        cellAt(comment, {"created_at"}), cellAt(comment, {"text"})});
    };
    add(item);
    if (const auto& answers = valueAt(item, "answers"); answers.is_array())
        for (const auto& answer : answers)
            add(answer);
}

bool isInstaloaderNode(const JsonSample& sample, std::string_view type)
{
    return cellAt(sample.first(), {"instaloader/node_type"}) == type;
}

bool isInstaloaderPost(const JsonSample& sample)
{
    return isInstaloaderNode(sample, "Post");
}

bool isInstaloaderProfile(const JsonSample& sample)
{
    return isInstaloaderNode(sample, "Profile");
}

void instaloaderPostRows(const Json& item, std::string_view /*list*/, const JsonNames& /*names*/,
                         std::vector<JsonRow>& rows)
{
    const auto& node = valueAt(item, "node");
    const auto code = cellAt(node, {"shortcode", "code", "iphone_struct/code"});
    auto time = cellAt(node, {"taken_at_timestamp", "date", "iphone_struct/taken_at"});
    if (const auto inId = timeOfShortcode(code); time.empty() && inId)
        time = std::to_string(*inId);
    rows.push_back({code, cellAt(node, {"owner/username"}), time,
                    cellAt(firstNode(node, "edge_media_to_caption/edges"), {"text"}),
                    countAt(node, {"edge_media_preview_like/count", "edge_liked_by/count"}),
                    countAt(node, {"edge_media_to_comment/count", "edge_media_to_parent_comment/count"}),
                    countAt(node, {"video_view_count", "iphone_struct/play_count"})});
}

void instaloaderProfileRows(const Json& item, std::string_view /*list*/, const JsonNames& /*names*/,
                            std::vector<JsonRow>& rows)
{
    const auto& node = valueAt(item, "node");
    rows.push_back({cellAt(node, {"username"}), cellAt(node, {"id"}), cellAt(node, {"full_name"}),
                    countAt(node, {"edge_followed_by/count", "iphone_struct/follower_count"}),
                    countAt(node, {"edge_follow/count", "iphone_struct/following_count"}),
                    countAt(node, {"mediacount", "edge_owner_to_timeline_media/count", "iphone_struct/media_count"}),
                    cellAt(node, {"is_private"}), cellAt(node, {"is_verified"}), cellAt(node, {"biography"})});
}

bool isApifyComments(const JsonSample& sample)
{
    const auto& item = sample.first();
    return hasText(item, "postUrl") && hasText(item, "ownerUsername") && item.contains("text");
}

void apifyCommentRows(const Json& item, std::string_view /*list*/, const JsonNames& /*names*/,
                      std::vector<JsonRow>& rows)
{
    const std::string post(shortcodeOf(cellAt(item, {"postUrl"})));
    const auto add = [&](const Json& comment) {
        rows.push_back({cellAt(comment, {"ownerUsername", "owner/username"}), post, "comment",
                        cellAt(comment, {"timestamp"}), cellAt(comment, {"text"})});
    };
    add(item);
    if (const auto& replies = valueAt(item, "replies"); replies.is_array())
        for (const auto& reply : replies)
            add(reply);
}

bool isApifyPosts(const JsonSample& sample)
{
    const auto& item = sample.first();
    return hasText(item, "shortCode") && item.contains("ownerUsername");
}

void apifyPostRows(const Json& item, std::string_view /*list*/, const JsonNames& /*names*/,
                   std::vector<JsonRow>& rows)
{
    rows.push_back({cellAt(item, {"shortCode"}), cellAt(item, {"ownerUsername"}), cellAt(item, {"timestamp"}),
                    cellAt(item, {"caption"}), countAt(item, {"likesCount"}), countAt(item, {"commentsCount"}),
                    countAt(item, {"videoPlayCount", "videoViewCount"})});
}

bool isApifyDetails(const JsonSample& sample)
{
    const auto& item = sample.first();
    return hasText(item, "username") && item.contains("followersCount") && item.contains("followsCount");
}

void apifyDetailRows(const Json& item, std::string_view /*list*/, const JsonNames& /*names*/,
                     std::vector<JsonRow>& rows)
{
    rows.push_back({cellAt(item, {"username"}), cellAt(item, {"id"}), cellAt(item, {"fullName"}),
                    countAt(item, {"followersCount"}), countAt(item, {"followsCount"}), countAt(item, {"postsCount"}),
                    cellAt(item, {"private"}), cellAt(item, {"verified"}), cellAt(item, {"biography"})});
}

const std::vector<JsonFormat::Column> postColumns{
    {"post", Field::post},   {"author", Field::author},     {"posted_at", Field::postedAt}, {"text", Field::text},
    {"likes", Field::likes}, {"comments", Field::comments}, {"views", Field::views}};

const std::vector<JsonFormat::Column> profileColumns{{"account", Field::account},
                                                     {"id", Field::none},
                                                     {"full name", Field::none},
                                                     {"followers", Field::followers},
                                                     {"following", Field::following},
                                                     {"posts", Field::posts},
                                                     {"private", Field::isPrivate},
                                                     {"verified", Field::isVerified},
                                                     {"bio", Field::bio}};

const std::vector<JsonFormat::Column> commentColumns{{"actor", Field::actor},
                                                     {"target", Field::target},
                                                     {"kind", Field::kind},
                                                     {"time", Field::time},
                                                     {"text", Field::text}};

} // namespace

std::vector<JsonFormat> captureFormats()
{
    JsonFormat instagram{.id = "zeeschuimer-instagram",
                         .title = QT_TRANSLATE_NOOP("core", "Zeeschuimer capture of Instagram"),
                         .kind = DataSetKind::posts,
                         .columns = postColumns,
                         .gap = noLikers,
                         .fits = isZeeschuimerInstagram,
                         .rows = zeeschuimerInstagramRows};
    instagram.columns.push_back({"counted_at", Field::countedAt});
    JsonFormat tiktok{.id = "zeeschuimer-tiktok",
                      .title = QT_TRANSLATE_NOOP("core", "Zeeschuimer capture of TikTok"),
                      .kind = DataSetKind::posts,
                      .columns = postColumns,
                      .gap = noLikers,
                      .fits = isZeeschuimerTikTok,
                      .rows = zeeschuimerTikTokRows};
    tiktok.columns.push_back({"shares", Field::shares});
    tiktok.columns.push_back({"counted_at", Field::countedAt});
    JsonFormat tiktokComments{.id = "zeeschuimer-tiktok-comments",
                              .title = QT_TRANSLATE_NOOP("core", "Zeeschuimer capture of TikTok comments"),
                              .columns = commentColumns,
                              .fits = isZeeschuimerTikTokComments,
                              .rows = zeeschuimerTikTokCommentRows};
    JsonFormat instaloader{.id = "instaloader-comments",
                           .title = QT_TRANSLATE_NOOP("core", "instaloader: comments of a post"),
                           .columns = commentColumns,
                           .fits = isInstaloaderComments,
                           .rows = instaloaderCommentRows};
    JsonFormat instaloaderPost{.id = "instaloader-post",
                               .title = QT_TRANSLATE_NOOP("core", "instaloader: a post"),
                               .kind = DataSetKind::posts,
                               .columns = postColumns,
                               .gap = noLikers,
                               .fits = isInstaloaderPost,
                               .rows = instaloaderPostRows};
    JsonFormat instaloaderProfile{.id = "instaloader-profile",
                                  .title = QT_TRANSLATE_NOOP("core", "instaloader: a profile"),
                                  .kind = DataSetKind::accounts,
                                  .columns = profileColumns,
                                  .fits = isInstaloaderProfile,
                                  .rows = instaloaderProfileRows};
    JsonFormat apifyComments{.id = "apify-comments",
                             .title = QT_TRANSLATE_NOOP("core", "Apify: comments"),
                             .columns = commentColumns,
                             .fits = isApifyComments,
                             .rows = apifyCommentRows};
    JsonFormat apifyPosts{.id = "apify-posts",
                          .title = QT_TRANSLATE_NOOP("core", "Apify: posts"),
                          .kind = DataSetKind::posts,
                          .columns = postColumns,
                          .gap = noLikers,
                          .fits = isApifyPosts,
                          .rows = apifyPostRows};
    JsonFormat apifyDetails{.id = "apify-details",
                            .title = QT_TRANSLATE_NOOP("core", "Apify: profiles"),
                            .kind = DataSetKind::accounts,
                            .columns = profileColumns,
                            .fits = isApifyDetails,
                            .rows = apifyDetailRows};
    return {instagram,          tiktok,        tiktokComments, instaloader, instaloaderPost,
            instaloaderProfile, apifyComments, apifyPosts,     apifyDetails};
}

} // namespace lockstep
