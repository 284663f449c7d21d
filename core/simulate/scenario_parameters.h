// SPDX-License-Identifier: GPL-3.0-or-later
// The dials of a synthetic world. Times in the unit that the name says, shares 0..1.
#pragma once

#include "core/model/moment.h"
#include "core/model/result.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace lockstep {

struct ScenarioParameters {
    std::string scenario = "clean";
    std::uint64_t seed = 1;

    // The ordinary world.
    int accounts = 20'000; ///< likers; creators come on top; 0: no likes, only a follower list
    int creators = 250;    ///< accounts that post
    int days = 45;         ///< observed period
    Instant start = Instant::fromSeconds(1'740'960'000); ///< 2025-03-03, a Monday
    int communities = 15;                                ///< of interest; sizes fall as 1 / rank
    double activityMu = -0.4;                            ///< activity of an account = exp(N(mu, sigma))
    double activitySigma = 0.9;
    double sessionsPerDay = 1.6; ///< at activity 1
    double sessionPosts = 6;     ///< posts seen in a session = 3 + Poisson(this)
    double feedHours = 60;       ///< older posts are not shown
    double gapSeconds = 9;       ///< mean time between two posts of a session
    double followsMedian = 25;   ///< followed creators = median * exp(N(0, sigma))
    double followsSigma = 0.6;
    double inCommunity = 0.75;       ///< share of follows within the own community
    double popularityExponent = 0.8; ///< creators' popularity = rank^-this
    double postsPerDayLow = 0.1;     ///< a creator's rate, drawn evenly in the logarithm
    double postsPerDayHigh = 1.0;
    double likeProbability = 0.35; ///< median chance to like a post that was seen
    double affinitySigma = 0.8;    ///< of that chance between pairs of account and creator
    double qualitySigma = 0.55;    ///< of posts, logarithm
    double qualityMemory = 0.85;   ///< lag-1 correlation of the quality of a creator's posts
    double exploreShare = 0;     ///< median share of the posts of a session that are by creators one does not follow
    double exploreSigma = 1;     ///< of that share, logarithm: few look at little else
    double notifications = 0.03; ///< share of follows with the bell on
    double notificationMinutes = 8; ///< mean delay of those, when awake
    double commentsPerLike = 0;     ///< share of likes that bring a comment by the same account
    int ownWords = 0;               ///< 1: comments are put together by their writers, 0: a dozen stock phrases
    double followsPerDay = 0;       ///< new follows of an account at activity 1: creators, friends
    double unfollowShare = 0.15;    ///< of those that are taken back, after weeks
    int viewLogs = 0;               ///< 1: what was seen is in the data
    int followerLists = 0;          ///< 1: so is who followed whom from before, without times

    // Innocent groups that a careless method accuses.
    int fanClubs = 1;
    int fanClubSize = 150;
    double fanShare = 0.9; ///< of the posts of their creator
    double fanMinutes = 8; ///< mean delay when awake
    int classes = 3;
    int classSize = 30;         ///< one phone break at fixed clock times on weekdays
    double classPresence = 0.7; ///< chance that a pupil looks in a break
    int giveawayAccounts = 400; ///< 0: none
    int giveawayHosts = 1;      ///< more than one: a loop giveaway
    int giveawayPosts = 12;     ///< over all hosts
    double giveawayDays = 2;
    double giveawayMinutes = 120; ///< mean delay when awake

    // More innocent groups, off unless asked for ("full" has them all).
    int households = 0;       ///< pairs who share most follows and half of their sessions, a minute apart
    int staff = 0;            ///< people of one agency
    int staffClients = 12;    ///< creators they work for
    double staffShare = 0.7;  ///< of the clients' posts each of them likes, in office hours
    double staffMinutes = 30; ///< mean delay within those
    int viralPosts = 0;       ///< posts that strangers saw
    double viralReach = 0.2;  ///< share of all accounts that liked one, over hours with a heavy tail
    int loopAccounts = 0;     ///< people in a loop giveaway: follow all hosts, like a post of each, in one day
    int loopHosts = 6;
    int newsSpikes = 0;     ///< creators in the news: people look up their latest posts, by the clock
    double newsReach = 0.1; ///< share of all accounts that do
    int collabPosts = 0;    ///< posts that the followers of a second creator see too
    int suggested = 0;      ///< new accounts that follow what the platform suggests
    int suggestedCreators = 20;
    int diaspora = 0;      ///< people of one community who live eight hours to the west
    int hobbyists = 0;     ///< people of one craft who post, and like and answer each other, selectively
    double purgeShare = 0; ///< of ordinary accounts that the platform closes on one day
    int rebrands = 0;      ///< creators with a new name, and nothing else new

    // Like subscription.
    int customers = 0;    ///< 0: nobody bought
    int poolSize = 1'000; ///< accounts the likes are drawn from, new draw for every post
    int likesPerPost = 200;
    double quotaJitter = 0.03;   ///< quota of a post = likesPerPost * (1 +- jitter)
    double startMinutes = 5;     ///< delivery starts evenly within this after the post
    double dripMinutes = 60;     ///< and takes this long, evenly
    double poolLife = 1;         ///< activity of the pool's accounts outside the orders: 1 as others, 0 none
    double poolAwakeOnly = 0;    ///< 1: only accounts that are awake where they live deliver
    double poolShift = 0;        ///< hours that the pool's accounts live to the east of where they seem to
    int poolSessions = 0;        ///< 1: deliver only within their own sessions, 2: and only on half of the days
    double poolFlagged = 0;      ///< share of the pool with an empty profile that follows many
    double subscriptionFrom = 0; ///< day on which the subscriptions start
    int customerPosts = 10;      ///< customers are drawn from creators with at least this many posts

    int framing = 0;           ///< 1: a third party pays, the customers know nothing of it
    double poolLocal = 0;      ///< 1: only accounts within two hours of the customer's clock deliver
    double poolFollowBack = 0; ///< share of the pool that follows the customers it likes
    double boughtShare = 0;    ///< above 0: customers are those whose bought share of likes comes closest to it

    // Comments written to order.
    int seedCustomers = 0;
    int seeders = 200;      ///< accounts that post them
    int seedTemplates = 60; ///< sentences of the supplier
    int seedsPerPost = 12;
    double seedMinutes = 10;     ///< mean delay
    double seedParaphrase = 0.1; ///< chance that a piece of a sentence is said in other words

    // Engagement groups of people who like and comment each other's posts.
    int pods = 0;
    int podSize = 40;
    double podCoverage = 0.85; ///< share of the members that turn up under each post
    double podMinutes = 20;    ///< median delay, by hand, when awake
    double podComments = 0.7;  ///< share of those who also write four words or more

    // Hijacked accounts: a service acts with the passwords of real people.
    int requesters = 0;   ///< creators who ask for likes
    int hijacked = 3'000; ///< accounts, each with its own life
    int requestsEach = 8;
    int requestLow = 50; ///< likes a request
    int requestHigh = 350;
    double requestMinutes = 10; ///< duration of a delivery
    double requestsPerWeek = 3; ///< at most so many uses of one account

    // Growth service: follows and unfollows in the name of its customer.
    int managed = 0;
    double growthFrom = 10; ///< day
    double growthLow = 100; ///< follows a day
    double growthHigh = 400;
    double unfollowLow = 2; ///< days later
    double unfollowHigh = 4;
    double followBack = 0.12;

    // Accounts that were sold.
    int resold = 0;
    double resaleDay = 22;
    double resaleGapDays = 5;    ///< silent before the new owner begins
    double resaleShiftHours = 8; ///< between the clocks of the two owners

    // A harvester reads everything and does nothing.
    int harvesters = 0;
    double harvestSeconds = 40; ///< between two pages, day and night

    // The collector: how much of the truth arrives in the files.
    int roundMinutes = 0;  ///< above 0: times of interactions are cut to so many minutes
    int pollMinutes = 0;   ///< above 0: the time is that of the round in which a like was first seen
    int namesOnly = 0;     ///< 1: who did what, without times
    int countsOnly = 0;    ///< 1: nobody's name, only how many liked and commented each post
    double outageDays = 0; ///< above 0: nothing was collected for so long, from the middle on

    // A ring: accounts of one hand that like the same posts one after the other.
    int rings = 0;
    int ringSize = 12;
    int ringCustomers = 4;      ///< creators whose posts a ring likes
    double ringShare = 0.9;     ///< of a ring's accounts on each of those posts
    double ringGapSeconds = 20; ///< mean time between two of its accounts
    double ringHours = 6;       ///< the round starts evenly within this after the post

    // Follower list of one account.
    int listFollowers = 0;        ///< ordinary followers; 0: no list
    int batch = 0;                ///< bought followers
    double batchInterleave = 0.9; ///< share of bought accounts within the ranks of the batch
    double batchPosition = 0.6;   ///< where the batch starts, as a share of the ordinary list
    int batchClusters = 6;        ///< runs of creation dates the supplier made his accounts in
    double batchClusterDays = 14; ///< width of one
    double batchClustered = 0.8;  ///< share of the batch that lies in a run
    double batchFlagged = 0.5;    ///< share of the batch with an empty profile that follows many
    double listFlagged = 0.08;    ///< the same among ordinary followers
    double listYears = 8;         ///< age of the list
    double listNewcomers = 0.04;  ///< share of followers who joined the platform within days before following
    int newcomerRun = 400;        ///< innocent run of new accounts (a list of suggestions), 0: none
    double newcomerShare = 0.6;   ///< of that run

    // Prices, for the truth file; the price list of a case is a file of its own.
    double subscriptionPrice = 20; ///< EUR a month and customer
    double batchPrice = 35;        ///< EUR for 10,000
    double seedPrice = 12;         ///< EUR for 100 comments
    double growthPrice = 30;       ///< EUR a month
    double requestPrice = 9;       ///< EUR for 1,000 likes from hijacked accounts
    double resalePrice = 250;      ///< EUR an account
};

/// "clean", "nothing", "S0" to "S9" (DETECTION 10.3), "giveaway", "ring", "full".
const std::vector<std::string_view>& scenarioNames();
/// The defaults of a scenario. badArgument for a name that does not exist.
Result<ScenarioParameters> scenarioParameters(std::string_view scenario);
/// DETECTION 10.2: every innocent group that a careless method accuses, on top of what the world has. "full" has
/// them.
void addInnocentGroups(ScenarioParameters& parameters);
/// Sets a dial by the name of its field, from text. badArgument names the dial.
Result<void> setParameter(ScenarioParameters& parameters, std::string_view field, std::string_view value);
/// Every dial with its value, in the order above; numbers in their shortest exact form.
std::vector<std::pair<std::string, std::string>> parameterList(const ScenarioParameters& parameters);

} // namespace lockstep
