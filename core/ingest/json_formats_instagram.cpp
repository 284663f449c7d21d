// SPDX-License-Identifier: GPL-3.0-or-later
// Instagram's "Download your information" as JSON, the layouts of 2018 to 2026. Labels are in the language of the
// owner, so that fields are found by structure: links, times, nesting.
#include "core/ingest/instagram_ids.h"
#include "core/ingest/json_values.h"
#include "core/model/known_formats.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace lockstep {

namespace {

/// {"title", "string_list_data": [{"href", "value", "timestamp"}]}: followers, following and likes until 2025.
const Json& firstOfList(const Json& item)
{
    static const Json nothing;
    const auto& list = valueAt(item, "string_list_data");
    return list.is_array() && !list.empty() ? list.front() : nothing;
}

template <class Test>
bool mostItems(const JsonSample& sample, Test test)
{
    const auto good = std::count_if(sample.items.begin(), sample.items.end(), test);
    return static_cast<std::size_t>(good) * 2 > sample.items.size();
}

bool isProfileEntry(const Json& item)
{
    return !profileOf(cellAt(firstOfList(item), {"href"})).empty();
}

bool isFollowers(const JsonSample& sample)
{
    // Other lists of people (blocked, close friends, requests) stand under names of their own.
    return (sample.place().empty() || sample.place() == "relationships_followers")
           && mostItems(sample,
                        [](const Json& item) { return isProfileEntry(item) && hasText(firstOfList(item), "value"); });
}

bool isFollowing(const JsonSample& sample)
{
    return sample.place() == "relationships_following" && mostItems(sample, isProfileEntry);
}

std::string nameIn(const Json& item, const Json& entry)
{
    auto name = cellAt(entry, {"value"});
    if (name.empty())
        name = cellAt(item, {"title"});
    if (name.empty())
        name = profileOf(cellAt(entry, {"href"}));
    return withoutMojibake(std::move(name));
}

void followerRows(const Json& item, std::string_view /*list*/, const JsonNames& /*names*/, std::vector<JsonRow>& rows)
{
    const auto& entry = firstOfList(item);
    rows.push_back({nameIn(item, entry), cellAt(entry, {"timestamp"})});
}

void followingRows(const Json& item, std::string_view /*list*/, const JsonNames& names, std::vector<JsonRow>& rows)
{
    const auto& entry = firstOfList(item);
    rows.push_back({names.owner, nameIn(item, entry), "follow", cellAt(entry, {"timestamp"})});
}

/// The link of a like of 2026: {"timestamp", "label_values": [{"label", "href", "value"}, ...]}.
std::string linkInLabels(const Json& item)
{
    const auto& labels = valueAt(item, "label_values");
    if (!labels.is_array())
        return {};
    for (const auto& label : labels)
        if (auto link = cellAt(label, {"href"}); !shortcodeOf(link).empty())
            return link;
    return {};
}

std::string likedLink(const Json& item)
{
    auto link = cellAt(firstOfList(item), {"href"});
    return link.empty() ? linkInLabels(item) : link;
}

bool isLikes(const JsonSample& sample)
{
    return mostItems(sample, [](const Json& item) { return !shortcodeOf(likedLink(item)).empty(); });
}

bool isPostLikes(const JsonSample& sample)
{
    // Without a name of its own the list of 2026 looks like that of saved posts: only the name of the file differs.
    const bool named = sample.place() == "likes_media_likes";
    return (named || (sample.place().empty() && sample.file.find("like") != std::string::npos)) && isLikes(sample);
}

bool isCommentLikes(const JsonSample& sample)
{
    return sample.place() == "likes_comment_likes" && isLikes(sample);
}

void likeRows(const Json& item, std::string_view /*list*/, const JsonNames& names, std::vector<JsonRow>& rows)
{
    const auto link = likedLink(item);
    auto time = cellAt(firstOfList(item), {"timestamp"});
    if (time.empty())
        time = cellAt(item, {"timestamp"});
    rows.push_back({names.owner, std::string(shortcodeOf(link)), "like", std::move(time)});
}

/// The export does not say which comment it was: the post and the one who wrote it are all there is.
void commentLikeRows(const Json& item, std::string_view list, const JsonNames& names, std::vector<JsonRow>& rows)
{
    likeRows(item, list, names, rows);
    auto& target = rows.back()[1];
    if (const auto author = cellAt(item, {"title"}); !target.empty() && !author.empty())
        target += "/comment/" + author;
}

/// {"string_map_data": {"Comment": {"value"}, "Media Owner": {"value"}, "Time": {"timestamp"}}}
bool isComment(const Json& item)
{
    const auto& map = valueAt(item, "string_map_data");
    if (!map.is_object())
        return false;
    const auto has = [&map](std::string_view key) {
        return std::any_of(map.begin(), map.end(), [key](const Json& value) { return value.contains(key); });
    };
    return has("value") && has("timestamp");
}

bool isComments(const JsonSample& sample)
{
    const bool named = sample.place().starts_with("comments_");
    return (named || sample.place().empty()) && mostItems(sample, isComment);
}

void commentRows(const Json& item, std::string_view /*list*/, const JsonNames& names, std::vector<JsonRow>& rows)
{
    std::vector<std::string> values;
    std::string time;
    for (const auto& value : valueAt(item, "string_map_data")) {
        if (value.contains("timestamp"))
            time = cellAt(value, {"timestamp"});
        else if (value.contains("value"))
            values.push_back(withoutMojibake(cellAt(value, {"value"})));
    }
    values.resize(2); // the text first, then whose post it was, if that is known
    rows.push_back({names.owner, values[1], "comment", time, values[0]});
}

bool isLogins(const JsonSample& sample)
{
    return sample.place() == loginList;
}

/// {"title": time, "string_map_data": {"IP Address": {"value"}, "User Agent": {"value"}, "Time": {"timestamp"},
/// ...}}, under names in the language of the owner: the address has dots or colons and no space, the device is the
/// longest.
void loginRows(const Json& item, std::string_view /*list*/, const JsonNames& names, std::vector<JsonRow>& rows)
{
    std::string time, address, device;
    for (const auto& entry : valueAt(item, "string_map_data")) {
        if (auto stamp = cellAt(entry, {"timestamp"}); !stamp.empty())
            time = std::move(stamp);
        const auto value = withoutMojibake(cellAt(entry, {"value"}));
        const bool isAddress = value.find_first_not_of("0123456789abcdefABCDEF.:") == std::string::npos
                               && value.find_first_of(".:") != std::string::npos;
        if (isAddress)
            address = value;
        else if (value.find(' ') != std::string::npos && value.size() > device.size())
            device = value;
    }
    if (time.empty())
        time = cellAt(item, {"title"});
    std::string text = "Login";
    for (const auto& part : {address, device})
        if (!part.empty())
            text += " · " + part;
    rows.push_back({std::move(time), std::move(text), names.owner});
}

// 2018 to 2020: {"followers": {"name": time}, "following": {...}}, {"media_likes": [[time, "name"]]} and
// {"media_comments": [[time, "text", "name"]]}.

const char* const ofWhomOnly =
    QT_TRANSLATE_NOOP("core", "An export of 2018 to 2020 says whose post the owner liked or commented on, not which "
                              "one, and never what the owner received.");

/// {"name": "2018-05-04T10:00:00"}: other exports have objects of these names with something else in them.
bool isTimedNames(const Json& names)
{
    if (!names.is_object() || names.empty() || !names.front().is_string())
        return false;
    const auto& time = names.front().get_ref<const std::string&>();
    return time.size() >= 10 && time[4] == '-' && time[7] == '-';
}

bool isOldConnections(const JsonSample& sample)
{
    return isTimedNames(valueAt(sample.first(), "followers")) || isTimedNames(valueAt(sample.first(), "following"));
}

void oldConnectionRows(const Json& item, std::string_view /*list*/, const JsonNames& names,
                       std::vector<JsonRow>& rows)
{
    for (const auto& [name, time] : valueAt(item, "followers").items())
        rows.push_back({withoutMojibake(name), names.owner, "follow", cellOf(time)});
    for (const auto& [name, time] : valueAt(item, "following").items())
        rows.push_back({names.owner, withoutMojibake(name), "follow", cellOf(time)});
}

bool isOldEntry(const Json& item, std::size_t size)
{
    return item.is_array() && item.size() >= size
           && std::all_of(item.begin(), item.end(), [](const Json& cell) { return cell.is_string(); });
}

bool isOldLikes(const JsonSample& sample)
{
    return (sample.place() == "media_likes" || sample.place() == "comment_likes")
           && mostItems(sample, [](const Json& item) { return isOldEntry(item, 2); });
}

std::string entryAt(const Json& item, std::size_t i)
{
    return item.is_array() && i < item.size() ? withoutMojibake(cellOf(item[i])) : std::string();
}

void oldLikeRows(const Json& item, std::string_view list, const JsonNames& names, std::vector<JsonRow>& rows)
{
    auto target = entryAt(item, 1);
    if (list == "comment_likes" && !target.empty())
        target += "/comment";
    rows.push_back({names.owner, std::move(target), "like", entryAt(item, 0)});
}

bool isOldComments(const JsonSample& sample)
{
    return (sample.place() == "media_comments" || sample.place() == "live_comments")
           && mostItems(sample, [](const Json& item) { return isOldEntry(item, 3); });
}

void oldCommentRows(const Json& item, std::string_view /*list*/, const JsonNames& names, std::vector<JsonRow>& rows)
{
    rows.push_back({names.owner, entryAt(item, 2), "comment", entryAt(item, 0), entryAt(item, 1)});
}

const std::vector<JsonFormat::Column> actColumns{
    {"actor", Field::actor}, {"target", Field::target}, {"kind", Field::kind}, {"time", Field::time}};

} // namespace

std::vector<JsonFormat> instagramExportFormats()
{
    JsonFormat followers{.id = "instagram-followers",
                         .title = QT_TRANSLATE_NOOP("core", "Instagram export: followers"),
                         .kind = DataSetKind::followerList,
                         .verb = Verb::follow,
                         .order = ListOrder::newestFirst,
                         .columns = {{"follower", Field::follower}, {"followed_at", Field::time}},
                         .fits = isFollowers,
                         .rows = followerRows};
    JsonFormat following{.id = "instagram-following",
                         .title = QT_TRANSLATE_NOOP("core", "Instagram export: accounts followed"),
                         .columns = actColumns,
                         .ofOwner = true,
                         .gap = givenOnly,
                         .fits = isFollowing,
                         .rows = followingRows};
    JsonFormat commentLikes{.id = "instagram-liked-comments",
                            .title = QT_TRANSLATE_NOOP("core", "Instagram export: liked comments"),
                            .columns = actColumns,
                            .ofOwner = true,
                            .gap = givenOnly,
                            .fits = isCommentLikes,
                            .rows = commentLikeRows};
    JsonFormat likes{.id = "instagram-likes",
                     .title = QT_TRANSLATE_NOOP("core", "Instagram export: liked posts"),
                     .columns = actColumns,
                     .ofOwner = true,
                     .gap = givenOnly,
                     .fits = isPostLikes,
                     .rows = likeRows};
    JsonFormat comments{.id = "instagram-comments",
                        .title = QT_TRANSLATE_NOOP("core", "Instagram export: comments"),
                        .columns = actColumns,
                        .ofOwner = true,
                        .gap = givenOnly,
                        .fits = isComments,
                        .rows = commentRows};
    comments.columns.push_back({"text", Field::text});
    JsonFormat logins{.id = loginFormat,
                      .title = QT_TRANSLATE_NOOP("core", "Instagram export: logins"),
                      .kind = DataSetKind::calendar,
                      .columns = {{"time", Field::time}, {"event", Field::event}, {"account", Field::account}},
                      .ofOwner = true,
                      .fits = isLogins,
                      .rows = loginRows};
    JsonFormat oldConnections{.id = "instagram-connections-2018",
                              .title = QT_TRANSLATE_NOOP("core", "Instagram export of 2018 to 2020: followers and "
                                                                 "accounts followed"),
                              .columns = actColumns,
                              .ofOwner = true,
                              .fits = isOldConnections,
                              .rows = oldConnectionRows};
    JsonFormat oldLikes{.id = "instagram-likes-2018",
                        .title = QT_TRANSLATE_NOOP("core", "Instagram export of 2018 to 2020: likes"),
                        .columns = actColumns,
                        .lists = {"media_likes", "comment_likes"},
                        .ofOwner = true,
                        .gap = ofWhomOnly,
                        .fits = isOldLikes,
                        .rows = oldLikeRows};
    JsonFormat oldComments{.id = "instagram-comments-2018",
                           .title = QT_TRANSLATE_NOOP("core", "Instagram export of 2018 to 2020: comments"),
                           .columns = comments.columns,
                           .lists = {"media_comments", "live_comments"},
                           .ofOwner = true,
                           .gap = ofWhomOnly,
                           .fits = isOldComments,
                           .rows = oldCommentRows};
    return {followers, following, commentLikes, likes, comments, logins, oldConnections, oldLikes, oldComments};
}

} // namespace lockstep
