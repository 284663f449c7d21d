// SPDX-License-Identifier: GPL-3.0-or-later
// A small case made by hand: 64 accounts, 8 posts of 4 authors, 24 accounts that like 6 of the posts within an
// hour, 36 that do not, one finding with every field filled, and the names that strangers choose to do harm.
#pragma once

#include "core/graph/interaction_graph.h"
#include "core/model/case_data.h"
#include "core/model/finding.h"

#include <memory>
#include <string>
#include <utility>
#include <vector>

namespace lockstep::sample {

inline constexpr std::uint32_t memberCount = 24; ///< AccountId 0 .. 23
inline constexpr std::uint32_t otherCount = 36;  ///< AccountId 24 .. 59
inline constexpr std::uint32_t authorCount = 4;  ///< AccountId 60 .. 63
inline constexpr std::uint32_t postCount = 8;    ///< TargetId 0 .. 7; author 60 + post / 2
inline constexpr std::uint32_t likedPostCount = 6;

inline constexpr AccountId markupName{3}, bidiName{5}, longName{7}, formulaName{8}, arabicName{9}, emptyName{10};

/// Small and the same on every machine; not for statistics.
class Sequence {
public:
    std::uint32_t next(std::uint32_t below)
    {
        m_state = m_state * 6364136223846793005ULL + 1442695040888963407ULL;
        return static_cast<std::uint32_t>(m_state >> 33) % below;
    }

private:
    std::uint64_t m_state = 7;
};

inline std::string accountName(std::uint32_t account)
{
    switch (account) {
    case markupName.value():
        return "<b>anna</b><img src=x onerror=alert(1)>";
    case bidiName.value():
        return "user\xe2\x80\xaegnp.exe";
    case longName.value():
        return std::string(5000, 'w');
    case formulaName.value():
        return "=HYPERLINK(\"http://x\";\"y\")";
    case arabicName.value():
        return "\xd9\x85\xd8\xad\xd9\x85\xd8\xaf";
    case emptyName.value():
        return "";
    case 60:
        return "bakkerij_jansen";
    case 61:
        return "cafe_de_zon";
    case 62:
        return "fietsen_peters";
    case 63:
        return "muziekschool_oost";
    default:
        return (account < memberCount ? "reader" : "visitor") + std::to_string(100 + account);
    }
}

inline void addInteraction(CaseData& data, std::uint32_t actor, std::uint32_t target, Verb verb, Moment when)
{
    auto& rows = data.interactions;
    rows.actor.push_back(actor);
    rows.target.push_back(target);
    rows.verb.push_back(static_cast<std::uint8_t>(verb));
    rows.time.push_back(when.at.ms);
    rows.precision.push_back(static_cast<std::uint8_t>(when.precision));
    rows.file.push_back(0);
    rows.row.push_back(static_cast<std::uint32_t>(rows.actor.size() + 1));
}

inline Instant postedAt(std::uint32_t post)
{
    return {fromIso("2024-05-01T08:00:00Z")->ms + post * 31LL * 3'600'000};
}

inline std::shared_ptr<const CaseData> caseData()
{
    auto data = std::make_shared<CaseData>();
    for (std::uint32_t a = 0; a < memberCount + otherCount + authorCount; ++a)
        data->accountNames.append(accountName(a));
    for (std::uint32_t p = 0; p < postCount; ++p) {
        data->targetNames.append("post-" + std::to_string(p + 1));
        data->targets.push_back(
            {Target::Kind::post, AccountId(60 + p / 2), {postedAt(p), Precision::exact}, FileId(1), p + 2});
    }
    AccountProfile profile;
    profile.account = AccountId(0);
    profile.handle = "lees_maar";
    profile.created = {*fromIso("2024-03-02T00:00:00Z"), Precision::day};
    profile.followers = 12;
    profile.following = 2411;
    profile.posts = 0;
    profile.bio = "Ik lees <i>alles</i>";
    profile.location = "Gent";
    profile.extra = {{"lang", "nl"}};
    data->profiles.push_back(profile);

    Sequence sequence;
    const auto after = [&](std::uint32_t post, std::int64_t seconds, Precision precision = Precision::exact) {
        return Moment{{postedAt(post).ms + seconds * 1000}, precision};
    };
    for (std::uint32_t post = 0; post < postCount; ++post) {
        if (post < likedPostCount)
            for (std::uint32_t a = 0; a < memberCount; ++a)
                addInteraction(*data, a, post, Verb::like, after(post, 120 + sequence.next(3300)));
        for (std::uint32_t a = memberCount; a < memberCount + otherCount; ++a)
            if (sequence.next(10) < 6)
                addInteraction(*data, a, post, sequence.next(5) == 0 ? Verb::comment : Verb::like,
                               after(post, 60 + sequence.next(600) * sequence.next(600)));
    }
    addInteraction(*data, 30, 6, Verb::share, after(6, 86'400, Precision::day));
    addInteraction(*data, 31, 7, Verb::like, Moment{});

    SourceFile interactions;
    interactions.name = "likes <may>.csv";
    interactions.rows = {data->interactions.size(), data->interactions.size(), 0};
    SourceFile posts;
    posts.name = "posts.csv";
    posts.rows = {postCount, postCount, 0};
    data->files = {interactions, posts};
    data->fileDataSet = {DataSetId(0), DataSetId(1)};
    DataSet likes;
    likes.title = "Likes of May";
    likes.files = {FileId(0)};
    DataSet postList;
    postList.kind = DataSetKind::posts;
    postList.title = "Posts";
    postList.files = {FileId(1)};
    data->dataSets = {likes, postList};
    return data;
}

inline constexpr std::uint32_t namedCount = 22; ///< of the members; two of the locked crowd are unclear

inline Finding lockedCrowd(const CaseData& data)
{
    Finding f;
    f.id = "D1-0a1b2c";
    f.detector = "D1";
    f.grade = Grade::strong;
    f.claim = ClaimLevel::coordinated;
    f.title = messageText("The same %1 accounts liked %2 posts of %3 authors within an hour", memberCount,
                          likedPostCount, 3);
    f.why = {messageText("On %1 of %2 posts at least %3 of the accounts appeared within an hour.", 6, 6, Share{0.95}),
             messageText("Account %1 alone did so on all of them.", accountName(markupName.value())),
             messageText("The three authors share no audience otherwise.")};
    for (std::uint32_t a = 0; a < memberCount; ++a)
        f.accounts.push_back({AccountId(a), Role::farmAccount,
                              a < 20           ? Membership::core
                              : a < namedCount ? Membership::associated
                                               : Membership::unclear,
                              a < 20 ? 1e-9 : 0.004});
    f.customers = {AccountId(60), AccountId(61), AccountId(62)};
    for (std::uint32_t p = 0; p < likedPostCount; ++p)
        f.targets.emplace_back(p);
    f.window = TimeRange{postedAt(0), {postedAt(5).ms + 3'600'000}};
    f.statistic.null = messageText("accounts of the same activity on the same posts");
    f.statistic.effect = 0.95;
    f.statistic.controlEffect = 0.13;
    f.statistic.occasions = 6;
    f.statistic.p = 1e-12;
    f.statistic.q = 1e-9;
    f.statistic.decoyWorlds = 20;
    f.statistic.confirmedOnHeldOutHalf = true;
    f.statistic.numbers = {{"posts", 6}, {"shared", 5.7}};
    f.independentSignals = {messageText("Same posts within an hour"), messageText("No posts of their own")};
    f.innocent = {
        {messageText("Giveaway or contest"), Verdict::excluded,
         messageText("No comments with tags on the posts: %1 of %2.", 0, 144)},
        {messageText("Fan club"), Verdict::excluded, messageText("%1 authors without shared followers.", 3)},
        {messageText("Notification group of friends"), Verdict::notExcluded,
         messageText("The data does not show who follows whom.")},
        {messageText("Recommended by the platform"), Verdict::unknown,
         messageText("Nothing in this data can show or exclude it.")}};
    f.price = PriceEstimate{12.5, 30, "EUR",
                            messageText("%1 likes a post x %2 posts at EUR 20 for 200 likes a post", 24, 6)};
    f.gradeReasons = {messageText("Confirmed on the half of the posts that was not used to find the group."),
                      messageText("Not A: no document of a purchase is in the case.")};
    f.limits = messageText("It does not show who paid, nor whether anybody did.");
    for (std::uint32_t e = 0; e < data.interactions.size(); ++e)
        if (data.interactions.actor[e] < memberCount)
            f.evidence.emplace_back(e);
    return f;
}

inline Finding pair()
{
    Finding f;
    f.id = "D3-77";
    f.detector = "D3";
    f.grade = Grade::question;
    f.claim = ClaimLevel::unusual;
    f.title = messageText("Two accounts acted together on %1 occasions", 4);
    f.why = {messageText("%1 of %2 actions of the first were followed by the second within a minute.", 4, 9)};
    f.accounts = {{AccountId(30), Role::unknown, Membership::associated, 0.008},
                  {AccountId(31), Role::unknown, Membership::associated, 0.009}};
    f.targets = {TargetId(6), TargetId(7)};
    f.statistic.null = messageText("the rhythm of both accounts");
    f.statistic.effect = 2.1;
    f.statistic.occasions = 4;
    f.statistic.p = 0.0004;
    f.statistic.q = 0.009;
    f.limits = messageText("Four occasions are few.");
    return f;
}

inline std::shared_ptr<const DetectionRun> detectionRun(const CaseData& data)
{
    auto run = std::make_shared<DetectionRun>();
    run->at = *fromIso("2024-06-01T12:00:00Z");
    run->version = "0.1.0";
    run->decoyWorlds = 20;
    run->parameters = {{"fdr", "0.01"}};
    run->aliases = {{{TargetId(6), TargetId(7)}, 11}};
    run->findings = {lockedCrowd(data), pair()};
    run->nothing = {{"D5", messageText("No follower list in the case, so the order of a list was not looked at."),
                     messageText("Import a follower list with its order to look.")}};
    return run;
}

} // namespace lockstep::sample
