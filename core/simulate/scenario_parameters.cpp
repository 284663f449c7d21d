// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/simulate/scenario_parameters.h"

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
    LOCKSTEP_DIAL(notifications);
    LOCKSTEP_DIAL(notificationMinutes);
    LOCKSTEP_DIAL(commentsPerLike);
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
    LOCKSTEP_DIAL(customers);
    LOCKSTEP_DIAL(poolSize);
    LOCKSTEP_DIAL(likesPerPost);
    LOCKSTEP_DIAL(quotaJitter);
    LOCKSTEP_DIAL(startMinutes);
    LOCKSTEP_DIAL(dripMinutes);
    LOCKSTEP_DIAL(poolLife);
    LOCKSTEP_DIAL(poolAwakeOnly);
    LOCKSTEP_DIAL(poolFlagged);
    LOCKSTEP_DIAL(subscriptionFrom);
    LOCKSTEP_DIAL(customerPosts);
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

const std::vector<std::string_view>& scenarioNames()
{
    static const std::vector<std::string_view> names{"clean", "nothing", "S1", "S2", "giveaway", "ring", "full"};
    return names;
}

Result<ScenarioParameters> scenarioParameters(std::string_view scenario)
{
    ScenarioParameters p;
    p.scenario = scenario;
    const auto small = [&p] {
        p.accounts = 1'500;
        p.creators = 40;
        p.days = 30;
        p.fanClubSize = 60;
    };
    if (scenario == "clean") {
        p.accounts = 12'000;
    } else if (scenario == "nothing") {
        small();
        p.giveawayAccounts = 0;
    } else if (scenario == "giveaway") {
        small();
        p.giveawayHosts = 3;
    } else if (scenario == "S1") {
        p.customers = 8;
    } else if (scenario == "S2") {
        p.accounts = 0;
        p.listFollowers = 40'000;
        p.batch = 10'000;
    } else if (scenario == "ring") {
        p.accounts = 12'000;
        p.rings = 3;
    } else if (scenario == "full") {
        p.accounts = 12'000;
        p.households = 200;
        p.staff = 15;
        p.viralPosts = 3;
    } else {
        return makeError(
            ErrorCode::badArgument,
            messageText(QT_TRANSLATE_NOOP("core", "There is no scenario \"%1\"; there are clean, nothing, S1 (like "
                                                  "subscription), S2 (follower batch), ring, giveaway and full."),
                        scenario));
    }
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
