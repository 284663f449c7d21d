// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ingest/table_formats.h"

#include <algorithm>

namespace lockstep {

namespace {

constexpr const char* noPeople =
    QT_TRANSLATE_NOOP("core", "Such a table holds posts and their counts and no person who liked or commented: only "
                              "the growth of counts can be looked at.");
constexpr const char* noFollowTimes =
    QT_TRANSLATE_NOOP("core", "Such a list does not say when anyone followed; a time in it is the time of the "
                              "collection. Only the order of the rows may tell.");

} // namespace

const std::vector<TableFormat>& tableFormats()
{
    static const std::vector<TableFormat> all{
        {.id = "apify-comments",
         .title = QT_TRANSLATE_NOOP("core", "Apify: comments"),
         .marks = {"postUrl", "ownerUsername", "text", "timestamp"},
         .mapping = "actor=ownerUsername,target=postUrl,time=timestamp,text=text",
         .kind = DataSetKind::interactions,
         .verb = Verb::comment},
        {.id = "apify-posts",
         .title = QT_TRANSLATE_NOOP("core", "Apify: posts"),
         .marks = {"shortCode", "ownerUsername", "likesCount"},
         .mapping = "post=shortCode,author=ownerUsername,posted_at=timestamp,text=caption,likes=likesCount,"
                    "comments=commentsCount,views=videoViewCount",
         .kind = DataSetKind::posts,
         .gap = noPeople},
        {.id = "crowdtangle",
         .title = QT_TRANSLATE_NOOP("core", "CrowdTangle: posts"),
         .marks = {"User Name", "Post Created", "Total Interactions", "URL"},
         .mapping = "post=URL,author=User Name,posted_at=Post Created,text=Description,text=Message,likes=Likes,"
                    "comments=Comments,shares=Shares,views=Views",
         .kind = DataSetKind::posts,
         .gap = noPeople},
        {.id = "meta-content-library",
         .title = QT_TRANSLATE_NOOP("core", "Meta Content Library: posts"),
         .marks = {"mcl_url", "creation_time", "post_owner.username", "statistics.like_count"},
         .mapping = "post=id,author=post_owner.username,posted_at=creation_time,text=text,"
                    "likes=statistics.like_count,comments=statistics.comment_count,shares=statistics.share_count,"
                    "views=statistics.views",
         .kind = DataSetKind::posts,
         .gap = noPeople},
        {.id = "x-information-operations",
         .title = QT_TRANSLATE_NOOP("core", "X (Twitter) information operations: posts, shares, replies, mentions"),
         .marks = {"tweetid", "userid", "tweet_time", "retweet_tweetid", "in_reply_to_tweetid"},
         .mapping = "post=tweetid,author=userid,posted_at=tweet_time,text=tweet_text,likes=like_count,"
                    "comments=reply_count,shares=retweet_count,share_of=retweet_tweetid,share_author=retweet_userid,"
                    "reply_to=in_reply_to_tweetid,quote_of=quoted_tweet_tweetid,mentions=user_mentions",
         .kind = DataSetKind::posts,
         .gap = QT_TRANSLATE_NOOP("core", "Such a release holds what the named accounts did and nothing of anybody "
                                          "else: there is no ordinary audience in it to compare with. Times are to "
                                          "the minute.")},
        {.id = "coordination-network-toolkit",
         .title = QT_TRANSLATE_NOOP("core", "Coordination Network Toolkit: messages, reposts, replies"),
         .marks = {"message_id", "user_id", "repost_id", "reply_id", "timestamp"},
         .mapping = "post=message_id,author=user_id,posted_at=timestamp,text=message,share_of=repost_id,"
                    "reply_to=reply_id",
         .kind = DataSetKind::posts},
        {.id = "phantombuster-followers",
         .title = QT_TRANSLATE_NOOP("core", "PhantomBuster: followers"),
         .marks = {"profileUrl", "username", "imgUrl", "query"},
         .mapping = "follower=username,private=isPrivate,verified=isVerified",
         .kind = DataSetKind::followerList,
         .verb = Verb::follow,
         .listColumn = "query",
         .gap = noFollowTimes},
        {.id = "magi-metrics-followers",
         .title = QT_TRANSLATE_NOOP("core", "Magi Metrics: followers"),
         .marks = {"Profile.URL", "Username", "Number.of.followers"},
         .mapping = "follower=Username,posts=Number.of.posts,following=Number.of.people.they.follow,"
                    "followers=Number.of.followers,private=Private.account",
         .kind = DataSetKind::followerList,
         .verb = Verb::follow,
         .gap = noFollowTimes},
        {.id = "github-stargazers",
         .title = QT_TRANSLATE_NOOP("core", "GitHub: the stars of a repository"),
         .marks = {"username", "star_time"},
         .mapping = "follower=username,time=star_time,created=created_at,followers=num_followers,"
                    "following=num_following,bio=bio",
         .kind = DataSetKind::followerList,
         .verb = Verb::follow}};
    return all;
}

const TableFormat* tableFormatOf(const std::vector<std::string>& columns)
{
    for (const auto& format : tableFormats())
        if (std::all_of(format.marks.begin(), format.marks.end(),
                        [&columns](auto mark) { return findColumn(columns, mark).has_value(); }))
            return &format;
    return nullptr;
}

void planTable(ReadPlan& plan, const TableFormat& format)
{
    plan.kind = format.kind;
    plan.verb = format.verb;
    for (auto rest = format.mapping; !rest.empty();) {
        const auto end = std::min(rest.find(','), rest.size());
        const auto part = rest.substr(0, end);
        const auto equals = part.find('=');
        const auto field = fieldFromName(part.substr(0, equals));
        const auto column = findColumn(plan.columns, part.substr(equals + 1));
        if (field && column && !plan.has(*field))
            plan.fields[*column] = *field;
        rest.remove_prefix(std::min(end + 1, rest.size()));
    }
}

} // namespace lockstep
