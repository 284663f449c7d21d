// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/detect/growth_curve.h"

#include "core/detect/finding_id.h"
#include "core/detect/growth_innocent.h"
#include "core/detect/one_shot_likers.h"
#include "core/detect/parallel.h"
#include "core/stats/fdr.h"
#include "core/stats/random.h"

#include <algorithm>
#include <cmath>
#include <string>

namespace lockstep {

namespace {

constexpr std::size_t fewestPosts = 12;

struct Grown {
    GrowthLevel level;
    GrowthScan scan;
    std::vector<GrowthStep> steps; ///< that the calendar does not explain
    GrowthSigns signs;
    double p = 1;
    double q = 1;
    bool ordered = false; ///< the ledger has an order for this account: then a rise without signs is shown too
};

std::uint64_t seedOf(std::string_view name, std::uint64_t seed)
{
    std::uint64_t hash = mixBits(seed ^ 0x6436);
    for (const char c : name)
        hash = mixBits(hash ^ static_cast<unsigned char>(c));
    return hash;
}

/// An order for this account in the two weeks before one of the rises.
bool followsAnOrder(const CaseData& data, const FollowerCurve& series, const std::vector<GrowthStep>& steps)
{
    constexpr std::int64_t dayMs = 86'400'000;
    const auto name = data.accountNames[series.account.index()];
    const auto precedes = [&](const PurchaseOrder& order) {
        return std::any_of(steps.begin(), steps.end(), [&](const GrowthStep& step) {
            const auto lag = series.dayOf(step.from).ms - order.ordered.at.ms;
            return lag > -dayMs && lag <= 14 * dayMs;
        });
    };
    return std::any_of(data.orders.begin(), data.orders.end(), [&](const PurchaseOrder& order) {
        return order.target && data.targetNames[order.target.index()] == name && precedes(order);
    });
}

Grown testOne(const CaseData& data, const FollowerCurve& series, const LikeSeries* likes, std::uint64_t seed)
{
    Grown g;
    g.level = growthLevel(series);
    g.scan = scanGrowth(series, g.level, seed);
    g.steps = unexplained(data, series, g.scan.steps);
    if (g.steps.empty())
        return g;
    g.signs = growthSigns(series, g.level, g.steps, likes, seed);
    g.p = std::max(g.scan.smallestP, g.signs.p); // a rise and a sign: both must be beyond chance
    g.ordered = followsAnOrder(data, series, g.steps);
    return g;
}

std::pair<std::size_t, std::size_t> risingTogether(const std::vector<FollowerCurve>& all,
                                                   const std::vector<Grown>& grown, std::size_t self)
{
    std::size_t rising = 0;
    std::size_t others = 0;
    for (std::size_t i = 0; i < all.size(); ++i) {
        if (i == self)
            continue;
        ++others;
        rising += std::any_of(grown[i].scan.steps.begin(), grown[i].scan.steps.end(), [&](const GrowthStep& theirs) {
            const auto range = rangeOf(all[i], theirs);
            return std::any_of(grown[self].steps.begin(), grown[self].steps.end(), [&](const GrowthStep& own) {
                const auto mine = rangeOf(all[self], own);
                return range.from < mine.to && mine.from < range.to;
            });
        });
    }
    return {rising, others};
}

void describeStep(Finding& finding, const FollowerCurve& series, const GrowthStep& step, const StepShape& shape)
{
    finding.why.push_back(messageText(
        QT_TRANSLATE_NOOP("core", "From %1: %2 followers more than the days around it explain (%3 came, about %4 "
                                  "expected), 80 % of them within %5 days."),
        Moment{series.dayOf(step.from), Precision::day}, std::llround(step.size()), std::llround(step.gain),
        std::llround(step.expected), shape.sharpDays));
    if (shape.lost && *shape.lost > 0.02)
        finding.why.push_back(
            shape.halfLife
                ? messageText(QT_TRANSLATE_NOOP("core",
                                                "Of these %1 left within 30 days: half are gone after %2 days "
                                                "if it goes on like that."),
                              Share{*shape.lost}, *shape.halfLife)
                : messageText(QT_TRANSLATE_NOOP("core", "Of these %1 left within 30 days."), Share{*shape.lost}));
    auto& numbers = finding.statistic.numbers;
    numbers.push_back({"step_at", static_cast<double>(series.dayOf(step.from).ms)});
    numbers.push_back(
        {"step_days", static_cast<double>((step.to - step.from) * static_cast<std::size_t>(series.step))});
    numbers.push_back({"step_size", step.size()});
    numbers.push_back({"step_p", step.p});
    if (shape.lost)
        numbers.push_back({"lost", *shape.lost});
    if (shape.elasticity)
        numbers.push_back({"elasticity", *shape.elasticity});
}

void describeSigns(Finding& finding, const GrowthSigns& signs)
{
    const auto say = [&finding](Message text) { finding.why.push_back(std::move(text)); };
    if (signs.rounded > 0)
        say(messageText(QT_TRANSLATE_NOOP("core",
                                          "Rises of a round size, as sold (hundreds, five hundreds, thousands, "
                                          "within 5 %): %1 of %2; chance: %3."),
                        signs.rounded, signs.roundable, Probability{signs.roundP}));
    if (signs.evenP <= 0.05)
        say(messageText(QT_TRANSLATE_NOOP("core",
                                          "They arrived in even portions from day to day; people who come for a "
                                          "reason swing more (chance: %1)."),
                        Probability{signs.evenP}));
    if (signs.refills > 0)
        say(messageText(QT_TRANSLATE_NOOP("core", "Losses that were made good to the old mark: %1 (chance: %2)."),
                        signs.refills, Probability{signs.refillP}));
    if (signs.noReactionP <= 0.05)
        say(messageText(QT_TRANSLATE_NOOP("core",
                                          "The likes of the posts did not rise with the followers (chance for "
                                          "followers who look at the posts: %1)."),
                        Probability{signs.noReactionP}));
    auto& numbers = finding.statistic.numbers;
    numbers.push_back({"round_p", signs.roundP});
    numbers.push_back({"even_p", signs.evenP});
    numbers.push_back({"refill_p", signs.refillP});
    numbers.push_back({"no_reaction_p", signs.noReactionP});
}

void addEvidence(Finding& finding, const FollowerCurve& series, const std::vector<GrowthStep>& steps)
{
    for (const auto& step : steps) {
        if (!series.counts.empty())
            for (auto i = step.from; i <= std::min(step.to, series.counts.size() - 1); ++i)
                if (series.counts[i])
                    finding.counts.push_back(series.counts[i]);
    }
    std::sort(finding.counts.begin(), finding.counts.end());
    finding.counts.erase(std::unique(finding.counts.begin(), finding.counts.end()), finding.counts.end());
    finding.evidence = series.events;
}

Finding findingOf(const CaseData& data, const FollowerCurve& series, const Grown& g, std::size_t tested,
                  std::pair<std::size_t, std::size_t> together)
{
    Finding finding;
    finding.detector = "D6";
    const std::string name(data.displayName(series.account));
    const bool signs = g.signs.p <= GrowthBars::p;
    finding.title =
        signs ? messageText(QT_TRANSLATE_NOOP("core", "Followers of %1: rises that look like deliveries"), name)
              : messageText(QT_TRANSLATE_NOOP("core", "Followers of %1: a rise near an order in the ledger"), name);
    finding.customers = {series.account};
    finding.targets = {series.target};
    finding.window = TimeRange{rangeOf(series, g.steps.front()).from, rangeOf(series, g.steps.back()).to};
    double total = 0;
    for (std::size_t i = 0; i < g.steps.size(); ++i) {
        describeStep(finding, series, g.steps[i], g.signs.shapes[i]);
        total += g.steps[i].size();
    }
    describeSigns(finding, g.signs);
    finding.why.push_back(messageText(
        QT_TRANSLATE_NOOP("core",
                          "Accounts whose follower curve was tested: %1; about %2 of them would look like this "
                          "by chance alone."),
        tested, static_cast<double>(tested) * GrowthBars::p));
    auto& s = finding.statistic;
    s.numbers.push_back({"followers", total});
    s.null = messageText(QT_TRANSLATE_NOOP("core", "The account's own days: a local level with weekdays, negative "
                                                   "binomial with memory from day to day; the search was repeated on "
                                                   "simulated curves."));
    double expected = 0;
    double gain = 0;
    for (const auto& step : g.steps) {
        expected += step.expected;
        gain += step.gain;
    }
    s.effect = gain / std::max(expected, 1.0);
    s.controlEffect = 1;
    s.occasions = static_cast<int>(g.steps.size());
    s.p = std::max(g.p, 1e-6);
    s.q = std::max(g.q, 1e-6);
    addEvidence(finding, series, g.steps);
    finding.innocent = growthInnocent(data, series, g.steps, g.signs, together);
    finding.limits = messageText(QT_TRANSLATE_NOOP(
        "core",
        "Counts do not say who followed. One delivery within a day, of a size that is not round, looks like a "
        "good day; so does a slow one below the ordinary swings of the account."));
    finding.id = findingId(data, finding);
    return finding;
}

const LikeSeries* likesOf(const std::vector<LikeSeries>& all, AccountId account)
{
    const auto found = std::lower_bound(all.begin(), all.end(), account,
                                        [](const LikeSeries& s, AccountId a) { return s.account < a; });
    return found != all.end() && found->account == account ? &*found : nullptr;
}

void sayNothing(const std::vector<Grown>& grown, DetectorOutcome& outcome)
{
    if (grown.empty()) {
        outcome.nothing.push_back({"D6",
                                   messageText(QT_TRANSLATE_NOOP(
                                       "core", "No account has follower counts over 30 days or more (20 readings), "
                                               "nor 200 follows with a time.")),
                                   messageText(QT_TRANSLATE_NOOP(
                                       "core", "Import counts over time: date, followers, following, posts; one row "
                                               "a day."))});
        return;
    }
    std::size_t rises = 0;
    std::size_t accounts = 0;
    std::size_t declared = 0;
    for (const auto& g : grown) {
        rises += g.scan.steps.size();
        accounts += !g.scan.steps.empty();
        declared += g.scan.steps.size() - g.steps.size();
    }
    outcome.nothing.push_back(
        {"D6",
         messageText(QT_TRANSLATE_NOOP("core",
                                       "Follower curves tested: %1. Rises beyond the ordinary: %2, on %3 "
                                       "accounts; %4 fall on entries of the calendar, the others show none of "
                                       "the signs of a delivery."),
                     grown.size(), rises, accounts, declared),
         messageText(QT_TRANSLATE_NOOP("core",
                                       "From counts alone, on synthetic accounts with one delivery of half "
                                       "their followers over three days: about half would be found. A delivery "
                                       "within one day is seen as a rise, not as a delivery."))});
}

} // namespace

Result<DetectorOutcome> GrowthCurve::run(const InteractionGraph& graph, const DetectSettings& settings,
                                         const TaskContext& task) const
{
    const auto& data = graph.data();
    const auto cancelled = [] {
        return makeError(ErrorCode::cancelled, messageText(QT_TRANSLATE_NOOP("core", "Cancelled.")));
    };
    const auto all = followerSeries(graph);
    const auto likes = likeSeries(graph, fewestPosts);
    std::vector<Grown> grown(all.size());
    parallelFor(
        all.size(), settings.threads,
        [&](std::size_t i, std::size_t) {
            const auto name = data.accountNames[all[i].account.index()];
            grown[i] = testOne(data, all[i], likesOf(likes, all[i].account), seedOf(name, settings.seed));
        },
        [&task] { return task.cancelled(); });
    if (task.cancelled())
        return cancelled();
    std::vector<double> logP;
    for (const auto& g : grown)
        logP.push_back(std::log(g.p));
    const auto q = adjustedP(logP);
    DetectorOutcome outcome;
    outcome.parameters = {{"p", "0.01"}, {"q", "0.2"}, {"windows", "1 to 14 days"}};
    for (std::size_t i = 0; i < grown.size(); ++i) {
        grown[i].q = q[i];
        const bool listed = grown[i].p <= GrowthBars::p && q[i] <= GrowthBars::q;
        if (!grown[i].steps.empty() && (listed || grown[i].ordered))
            outcome.findings.push_back(
                findingOf(data, all[i], grown[i], grown.size(), risingTogether(all, grown, i)));
    }
    if (outcome.findings.empty())
        sayNothing(grown, outcome);
    auto bursts = findOneShotLikers(graph, settings, task);
    if (!bursts)
        return bursts.error();
    std::move(bursts->findings.begin(), bursts->findings.end(), std::back_inserter(outcome.findings));
    std::move(bursts->nothing.begin(), bursts->nothing.end(), std::back_inserter(outcome.nothing));
    return outcome;
}

} // namespace lockstep
