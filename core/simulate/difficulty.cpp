// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/simulate/difficulty.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace lockstep {

namespace {

constexpr int levels = 5;
using Steps = std::array<double, levels>;

template <class Number>
void take(Number& dial, const Steps& steps, int level)
{
    dial = static_cast<Number>(steps[static_cast<std::size_t>(level - 1)]);
}

void setDensity(ScenarioParameters& p, int level)
{
    double density = 1;
    take(density, {0.5, 0.2, 0.1, 0.05, 0.02}, level);
    p.poolSize = static_cast<int>(std::lround(p.likesPerPost / density));
}

/// Own likes of a pool account per bought one. A life of 1 is 130 likes in 45 days, a customer posts 17 times. Nobody
/// likes more than his feed holds: far above 2 a life is as busy as it can be.
void setCamouflage(ScenarioParameters& p, int level)
{
    double ownPerBought = 0;
    take(ownPerBought, {0, 1, 5, 20, 50}, level);
    const double bought = p.customers * 17.0 * p.likesPerPost / std::max(1, p.poolSize);
    p.poolLife = std::min(20.0, ownPerBought * bought / 130);
}

void setRhythm(ScenarioParameters& p, int level)
{
    take(p.poolAwakeOnly, {0, 1, 1, 1, 1}, level);
    take(p.poolShift, {0, 7, 0, 0, 0}, level);
    take(p.poolSessions, {0, 0, 0, 1, 2}, level);
}

void setCompleteness(ScenarioParameters& p, int level)
{
    take(p.roundMinutes, {0, 1, 0, 0, 0}, level);
    take(p.pollMinutes, {0, 0, 60, 0, 0}, level);
    take(p.namesOnly, {0, 0, 0, 1, 0}, level);
    take(p.countsOnly, {0, 0, 0, 0, 1}, level);
}

void setConfounders(ScenarioParameters& p, int level)
{
    take(p.fanClubs, {0, 1, 1, 1, 1}, level);
    take(p.giveawayAccounts, {0, 0, 400, 400, 400}, level);
    take(p.classes, {0, 0, 3, 3, 3}, level);
    take(p.staff, {0, 0, 0, 15, 15}, level);
    take(p.viralPosts, {0, 0, 0, 3, 3}, level);
    if (level == levels)
        addInnocentGroups(p);
}

/// Everybody else becomes more, the pool stays; a rate of 0 is a world without an order.
void setBaseRate(ScenarioParameters& p, int level)
{
    double rate = 0;
    take(rate, {0.1, 0.05, 0.02, 0.005, 0}, level);
    if (rate > 0)
        p.accounts = static_cast<int>(std::lround(p.poolSize / rate));
    else
        p.customers = 0;
}

struct DifficultyDial {
    std::string_view name;
    void (*set)(ScenarioParameters&, int);
};

constexpr std::array dials{DifficultyDial{"customers",
                                          [](auto& p, int level) {
                                              take(p.customers, {20, 12, 8, 3, 1}, level);
                                          }},
                           DifficultyDial{"density", setDensity},
                           DifficultyDial{"share",
                                          [](auto& p, int level) {
                                              take(p.boughtShare, {0.8, 0.67, 0.5, 0.33, 0.15}, level);
                                          }},
                           DifficultyDial{"drip",
                                          [](auto& p, int level) {
                                              take(p.dripMinutes, {5, 15, 60, 240, 1'440}, level);
                                          }},
                           DifficultyDial{"jitter",
                                          [](auto& p, int level) {
                                              take(p.quotaJitter, {0, 0.03, 0.1, 0.2, 0.4}, level);
                                          }},
                           DifficultyDial{"camouflage", setCamouflage},
                           DifficultyDial{"profiles",
                                          [](auto& p, int level) {
                                              take(p.poolFlagged, {0.9, 0.7, 0.5, 0.25, 0}, level);
                                          }},
                           DifficultyDial{"rhythm", setRhythm},
                           DifficultyDial{"interleave",
                                          [](auto& p, int level) {
                                              take(p.batchInterleave, {1, 0.5, 0.2, 0.1, 0.02}, level);
                                          }},
                           DifficultyDial{"completeness", setCompleteness},
                           DifficultyDial{"confounders", setConfounders},
                           DifficultyDial{"baseRate", setBaseRate}};

} // namespace

const std::vector<std::string_view>& difficultyDials()
{
    static const auto names = [] {
        std::vector<std::string_view> list;
        for (const auto& dial : dials)
            list.push_back(dial.name);
        return list;
    }();
    return names;
}

Result<void> setDifficulty(ScenarioParameters& parameters, std::string_view dial, int level)
{
    const auto* found = std::find_if(dials.begin(), dials.end(), [dial](const auto& d) { return d.name == dial; });
    if (found == dials.end() || level < 1 || level > levels) {
        std::string known;
        for (const auto name : difficultyDials())
            known += (known.empty() ? "" : ", ") + std::string(name);
        return makeError(
            ErrorCode::badArgument,
            messageText(QT_TRANSLATE_NOOP("core", "There is no level %2 of \"%1\"; the dials are %3, each "
                                                  "from 1 (easy) to 5 (hard)."),
                        dial, level, known));
    }
    found->set(parameters, level);
    return {};
}

Result<ScenarioParameters> mixedWorld(int level)
{
    auto p = *scenarioParameters("S1");
    p.likesPerPost = 100;
    p.customerPosts = 8;
    for (const auto& dial : dials)
        if (dial.name != "completeness" && dial.name != "baseRate")
            if (auto set = setDifficulty(p, dial.name, level); !set)
                return set.error();
    if (level < levels)
        setBaseRate(p, level);
    p.accounts = std::clamp(p.accounts, 2'000, 40'000);
    return p;
}

} // namespace lockstep
