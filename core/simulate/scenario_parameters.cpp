// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/simulate/scenario_parameters.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace lockstep {

namespace {

/// One place that knows all dials by name; works for a constant and a changeable struct.
template <class Parameters, class Visitor>
void visitFields(Parameters& p, Visitor&& visit)
{
#define LOCKSTEP_DIAL(field) visit(#field, p.field)
    LOCKSTEP_DIAL(seed);
    LOCKSTEP_DIAL(accounts);
    LOCKSTEP_DIAL(creators);
    LOCKSTEP_DIAL(days);
    LOCKSTEP_DIAL(start);
    LOCKSTEP_DIAL(communities);
    LOCKSTEP_DIAL(activityMu);
    LOCKSTEP_DIAL(activitySigma);
    LOCKSTEP_DIAL(sessionsPerDay);
    LOCKSTEP_DIAL(sessionPosts);
    LOCKSTEP_DIAL(feedHours);
    LOCKSTEP_DIAL(gapSeconds);
    LOCKSTEP_DIAL(followsMedian);
    LOCKSTEP_DIAL(followsSigma);
    LOCKSTEP_DIAL(inCommunity);
    LOCKSTEP_DIAL(popularityExponent);
    LOCKSTEP_DIAL(postsPerDayLow);
    LOCKSTEP_DIAL(postsPerDayHigh);
    LOCKSTEP_DIAL(likeProbability);
    LOCKSTEP_DIAL(affinitySigma);
    LOCKSTEP_DIAL(qualitySigma);
    LOCKSTEP_DIAL(qualityMemory);
    LOCKSTEP_DIAL(exploreShare);
    LOCKSTEP_DIAL(exploreSigma);
    LOCKSTEP_DIAL(notifications);
    LOCKSTEP_DIAL(notificationMinutes);
    LOCKSTEP_DIAL(commentsPerLike);
    LOCKSTEP_DIAL(ownWords);
    LOCKSTEP_DIAL(followsPerDay);
    LOCKSTEP_DIAL(unfollowShare);
    LOCKSTEP_DIAL(viewLogs);
    LOCKSTEP_DIAL(followerLists);
    LOCKSTEP_DIAL(fanClubs);
    LOCKSTEP_DIAL(fanClubSize);
    LOCKSTEP_DIAL(fanShare);
    LOCKSTEP_DIAL(fanMinutes);
    LOCKSTEP_DIAL(classes);
    LOCKSTEP_DIAL(classSize);
    LOCKSTEP_DIAL(classPresence);
    LOCKSTEP_DIAL(giveawayAccounts);
    LOCKSTEP_DIAL(giveawayHosts);
    LOCKSTEP_DIAL(giveawayPosts);
    LOCKSTEP_DIAL(giveawayDays);
    LOCKSTEP_DIAL(giveawayMinutes);
    LOCKSTEP_DIAL(households);
    LOCKSTEP_DIAL(staff);
    LOCKSTEP_DIAL(staffClients);
    LOCKSTEP_DIAL(staffShare);
    LOCKSTEP_DIAL(staffMinutes);
    LOCKSTEP_DIAL(viralPosts);
    LOCKSTEP_DIAL(viralReach);
    LOCKSTEP_DIAL(loopAccounts);
    LOCKSTEP_DIAL(loopHosts);
    LOCKSTEP_DIAL(newsSpikes);
    LOCKSTEP_DIAL(newsReach);
    LOCKSTEP_DIAL(collabPosts);
    LOCKSTEP_DIAL(suggested);
    LOCKSTEP_DIAL(suggestedCreators);
    LOCKSTEP_DIAL(diaspora);
    LOCKSTEP_DIAL(hobbyists);
    LOCKSTEP_DIAL(purgeShare);
    LOCKSTEP_DIAL(rebrands);
    LOCKSTEP_DIAL(customers);
    LOCKSTEP_DIAL(poolSize);
    LOCKSTEP_DIAL(likesPerPost);
    LOCKSTEP_DIAL(quotaJitter);
    LOCKSTEP_DIAL(startMinutes);
    LOCKSTEP_DIAL(dripMinutes);
    LOCKSTEP_DIAL(poolLife);
    LOCKSTEP_DIAL(poolAwakeOnly);
    LOCKSTEP_DIAL(poolShift);
    LOCKSTEP_DIAL(poolSessions);
    LOCKSTEP_DIAL(poolFlagged);
    LOCKSTEP_DIAL(subscriptionFrom);
    LOCKSTEP_DIAL(customerPosts);
    LOCKSTEP_DIAL(framing);
    LOCKSTEP_DIAL(poolLocal);
    LOCKSTEP_DIAL(poolFollowBack);
    LOCKSTEP_DIAL(boughtShare);
    LOCKSTEP_DIAL(seedCustomers);
    LOCKSTEP_DIAL(seeders);
    LOCKSTEP_DIAL(seedTemplates);
    LOCKSTEP_DIAL(seedsPerPost);
    LOCKSTEP_DIAL(seedMinutes);
    LOCKSTEP_DIAL(seedParaphrase);
    LOCKSTEP_DIAL(pods);
    LOCKSTEP_DIAL(podSize);
    LOCKSTEP_DIAL(podCoverage);
    LOCKSTEP_DIAL(podMinutes);
    LOCKSTEP_DIAL(podComments);
    LOCKSTEP_DIAL(requesters);
    LOCKSTEP_DIAL(hijacked);
    LOCKSTEP_DIAL(requestsEach);
    LOCKSTEP_DIAL(requestLow);
    LOCKSTEP_DIAL(requestHigh);
    LOCKSTEP_DIAL(requestMinutes);
    LOCKSTEP_DIAL(requestsPerWeek);
    LOCKSTEP_DIAL(managed);
    LOCKSTEP_DIAL(growthFrom);
    LOCKSTEP_DIAL(growthLow);
    LOCKSTEP_DIAL(growthHigh);
    LOCKSTEP_DIAL(unfollowLow);
    LOCKSTEP_DIAL(unfollowHigh);
    LOCKSTEP_DIAL(followBack);
    LOCKSTEP_DIAL(resold);
    LOCKSTEP_DIAL(resaleDay);
    LOCKSTEP_DIAL(resaleGapDays);
    LOCKSTEP_DIAL(resaleShiftHours);
    LOCKSTEP_DIAL(harvesters);
    LOCKSTEP_DIAL(harvestSeconds);
    LOCKSTEP_DIAL(roundMinutes);
    LOCKSTEP_DIAL(pollMinutes);
    LOCKSTEP_DIAL(namesOnly);
    LOCKSTEP_DIAL(countsOnly);
    LOCKSTEP_DIAL(outageDays);
    LOCKSTEP_DIAL(rings);
    LOCKSTEP_DIAL(ringSize);
    LOCKSTEP_DIAL(ringCustomers);
    LOCKSTEP_DIAL(ringShare);
    LOCKSTEP_DIAL(ringGapSeconds);
    LOCKSTEP_DIAL(ringHours);
    LOCKSTEP_DIAL(listFollowers);
    LOCKSTEP_DIAL(batch);
    LOCKSTEP_DIAL(batchInterleave);
    LOCKSTEP_DIAL(batchPosition);
    LOCKSTEP_DIAL(batchClusters);
    LOCKSTEP_DIAL(batchClusterDays);
    LOCKSTEP_DIAL(batchClustered);
    LOCKSTEP_DIAL(batchFlagged);
    LOCKSTEP_DIAL(listFlagged);
    LOCKSTEP_DIAL(listYears);
    LOCKSTEP_DIAL(listNewcomers);
    LOCKSTEP_DIAL(newcomerRun);
    LOCKSTEP_DIAL(newcomerShare);
    LOCKSTEP_DIAL(subscriptionPrice);
    LOCKSTEP_DIAL(batchPrice);
    LOCKSTEP_DIAL(seedPrice);
    LOCKSTEP_DIAL(growthPrice);
    LOCKSTEP_DIAL(requestPrice);
    LOCKSTEP_DIAL(resalePrice);
#undef LOCKSTEP_DIAL
}

template <class Number>
bool read(std::string_view text, Number& number)
{
    const auto* end = text.data() + text.size();
    Number value{};
    const auto [stopped, error] = std::from_chars(text.data(), end, value);
    if (error != std::errc{} || stopped != end)
        return false;
    number = value;
    return true;
}

bool read(std::string_view text, Instant& instant)
{
    const auto parsed = fromIso(text);
    if (parsed)
        instant = *parsed;
    return parsed.has_value();
}

template <class Number>
std::string written(Number number)
{
    std::array<char, 40> text{};
    const auto end = std::to_chars(text.data(), text.data() + text.size(), number).ptr;
    return {text.data(), end};
}

std::string written(Instant instant)
{
    return toIso(instant);
}

} // namespace

namespace {

using Preset = void (*)(ScenarioParameters&);

void small(ScenarioParameters& p)
{
    p.accounts = 1'500;
    p.creators = 40;
    p.days = 30;
    p.fanClubSize = 60;
}

void subscription(ScenarioParameters& p)
{
    p.customers = 8;
}

/// Everything that people do in public: the ground for what is not a like.
void talkative(ScenarioParameters& p)
{
    p.accounts = 8'000;
    p.creators = 150;
    p.commentsPerLike = 0.023; // median of InstaFake
    p.ownWords = 1;
    p.followsPerDay = 0.05;
}

void full(ScenarioParameters& p)
{
    p.accounts = 12'000;
    addInnocentGroups(p);
}

struct NamedScenario {
    std::string_view name;
    Preset set;
};

constexpr std::array scenarios{
    NamedScenario{"clean", [](ScenarioParameters& p) { p.accounts = 12'000; }},
    NamedScenario{"nothing",
                  [](ScenarioParameters& p) {
                      small(p);
                      p.giveawayAccounts = 0;
                  }},
    NamedScenario{"S0",
                  [](ScenarioParameters& p) {
                      subscription(p);
                      p.framing = 1;
                  }},
    NamedScenario{"S1", subscription},
    NamedScenario{"S2",
                  [](ScenarioParameters& p) {
                      p.accounts = 0;
                      p.listFollowers = 40'000;
                      p.batch = 10'000;
                  }},
    NamedScenario{"S3",
                  [](ScenarioParameters& p) {
                      talkative(p);
                      p.seedCustomers = 6;
                  }},
    NamedScenario{"S4",
                  [](ScenarioParameters& p) {
                      talkative(p);
                      p.pods = 2;
                  }},
    NamedScenario{"S5",
                  [](ScenarioParameters& p) {
                      talkative(p);
                      p.accounts = 12'000;
                      p.requesters = 15;
                  }},
    NamedScenario{"S6",
                  [](ScenarioParameters& p) {
                      talkative(p);
                      p.managed = 5;
                  }},
    NamedScenario{"S7",
                  [](ScenarioParameters& p) {
                      talkative(p);
                      p.resold = 4;
                  }},
    NamedScenario{"S8",
                  [](ScenarioParameters& p) {
                      talkative(p);
                      p.accounts = 20'000;
                      p.creators = 250;
                      p.customers = 8;
                      p.dripMinutes = 2'880;
                      p.startMinutes = 60;
                      p.quotaJitter = 0.2;
                      p.poolAwakeOnly = 1;
                      p.poolLocal = 1;
                      p.poolFollowBack = 0.3;
                      p.subscriptionPrice = 60;
                  }},
    NamedScenario{"S9",
                  [](ScenarioParameters& p) {
                      small(p);
                      p.harvesters = 2;
                  }},
    NamedScenario{"giveaway",
                  [](ScenarioParameters& p) {
                      small(p);
                      p.giveawayHosts = 3;
                  }},
    NamedScenario{"ring",
                  [](ScenarioParameters& p) {
                      p.accounts = 12'000;
                      p.rings = 3;
                  }},
    NamedScenario{"full", full},
};

} // namespace

void addInnocentGroups(ScenarioParameters& p)
{
    p.households = 200;
    p.staff = 15;
    p.viralPosts = 3;
    p.loopAccounts = 300;
    p.newsSpikes = 2;
    p.collabPosts = 12;
    p.suggested = 250;
    p.diaspora = 200;
    p.hobbyists = 60;
    p.purgeShare = 0.02;
    p.rebrands = 3;
    p.commentsPerLike = 0.023;
    p.ownWords = 1;
    p.followsPerDay = 0.05;
    p.outageDays = 0.5;
}

const std::vector<std::string_view>& scenarioNames()
{
    static const auto names = [] {
        std::vector<std::string_view> list;
        for (const auto& scenario : scenarios)
            list.push_back(scenario.name);
        return list;
    }();
    return names;
}

Result<ScenarioParameters> scenarioParameters(std::string_view scenario)
{
    const auto* found = std::find_if(scenarios.begin(), scenarios.end(),
                                     [scenario](const auto& known) { return known.name == scenario; });
    if (found == scenarios.end())
        return makeError(
            ErrorCode::badArgument,
            messageText(
                QT_TRANSLATE_NOOP(
                    "core",
                    "There is no scenario \"%1\"; there are clean, nothing, S1 (like subscription), S2 (follower "
                    "batch), S3 (seeded comments), S4 (engagement group), S5 (hijacked accounts), S6 (growth "
                    "service), S7 (resold account), S8 (slow package), S9 (harvester), S0 (bought by a third party), "
                    "ring, giveaway and full."),
                scenario));
    ScenarioParameters p;
    p.scenario = scenario;
    found->set(p);
    return p;
}

Result<void> setParameter(ScenarioParameters& parameters, std::string_view field, std::string_view value)
{
    bool found = false;
    bool good = false;
    visitFields(parameters, [&](std::string_view name, auto& dial) {
        if (name == field) {
            found = true;
            good = read(value, dial);
        }
    });
    if (!found)
        return makeError(ErrorCode::badArgument,
                         messageText(QT_TRANSLATE_NOOP("core", "A synthetic world has no setting \"%1\"."), field));
    if (!good)
        return makeError(
            ErrorCode::badArgument,
            messageText(QT_TRANSLATE_NOOP("core",
                                          "\"%2\" is no value for the setting \"%1\"; write a plain number such as "
                                          "12 or 0.5 (for start a date such as 2025-03-03)."),
                        field, value));
    return {};
}

std::vector<std::pair<std::string, std::string>> parameterList(const ScenarioParameters& parameters)
{
    std::vector<std::pair<std::string, std::string>> list{{"scenario", parameters.scenario}};
    visitFields(parameters, [&](std::string_view name, const auto& dial) { list.emplace_back(name, written(dial)); });
    return list;
}

} // namespace lockstep
