// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/detect/delivery_test.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace lockstep {

namespace {

constexpr double unit = 0.25;      ///< nats
constexpr double delivered = 0.8;  ///< of the reactions to a creator who is served; the others are the account's own
constexpr double served = 0.9;     ///< of the creators of a case, for one account of the pool
constexpr double unevenness = 0.2; ///< part of a delivery that may spread over tau as audiences do

struct Step {
    int score = 0;
    double chance = 0;
};

/// What one creator can add to the score: when all reactions were slow, and when one came within tau.
struct CreatorSteps {
    std::vector<Step> slow;
    std::vector<Step> fast;
};

int onGrid(double nats)
{
    return static_cast<int>(std::lround(nats / unit));
}

/// Not every creator of the case is served by every account.
int ofCreator(int score)
{
    return onGrid(std::log(1 - served + served * std::exp(score * unit)));
}

/// How likely each score is, between two bounds at which it stays. Empty at first.
class ScoreMass {
public:
    ScoreMass(double lowNats, double highNats)
        : m_low(onGrid(lowNats)), m_mass(static_cast<std::size_t>(onGrid(highNats) - m_low + 1), 0)
    {
    }

    int bounded(int score) const { return std::clamp(score, m_low, m_low + static_cast<int>(m_mass.size()) - 1); }
    void put(int score, double chance) { m_mass[static_cast<std::size_t>(bounded(score) - m_low)] += chance; }

    /// Adds what `before`, of the same bounds, becomes after one of the steps.
    void addAfter(const ScoreMass& before, std::span<const Step> steps)
    {
        for (std::size_t i = 0; i < before.m_mass.size(); ++i)
            if (before.m_mass[i] > 0)
                for (const auto& step : steps)
                    put(static_cast<int>(i) + m_low + step.score, before.m_mass[i] * step.chance);
    }

    /// Ascending; none with chance 0.
    std::vector<Step> steps() const
    {
        std::vector<Step> all;
        for (std::size_t i = 0; i < m_mass.size(); ++i)
            if (m_mass[i] > 0)
                all.push_back({static_cast<int>(i) + m_low, m_mass[i]});
        return all;
    }

private:
    int m_low;
    std::vector<double> m_mass;
};

/// Scores of the reactions to one creator, apart where all were slow.
class CreatorScores {
public:
    CreatorScores() { m_slow.put(0, 1); }

    int bounded(int score) const { return m_slow.bounded(score); }

    /// `steps`: of the slow outcome, then of the others.
    void add(std::span<const Step> steps)
    {
        auto slow = empty();
        auto fast = empty();
        slow.addAfter(m_slow, steps.first(1));
        fast.addAfter(m_slow, steps.subspan(1));
        fast.addAfter(m_fast, steps);
        m_slow = std::move(slow);
        m_fast = std::move(fast);
    }

    void appendTo(CreatorSteps& all, double weight) const
    {
        for (const auto& step : m_slow.steps())
            all.slow.push_back({ofCreator(step.score), weight * step.chance});
        for (const auto& step : m_fast.steps())
            all.fast.push_back({ofCreator(step.score), weight * step.chance});
    }

private:
    static ScoreMass empty() { return {-8, 12}; }

    ScoreMass m_slow = empty();
    ScoreMass m_fast = empty();
};

/// One step for each score.
void merge(std::vector<Step>& steps)
{
    if (steps.empty())
        return;
    std::stable_sort(steps.begin(), steps.end(), [](const Step& a, const Step& b) { return a.score < b.score; });
    std::size_t last = 0;
    for (std::size_t i = 1; i < steps.size(); ++i)
        if (steps[i].score == steps[last].score)
            steps[last].chance += steps[i].chance;
        else
            steps[++last] = steps[i];
    steps.resize(last + 1);
}

/// The score of the account, by how many creators it was fast with: none, one, more.
class AccountScores {
public:
    AccountScores() { m_none.put(0, 1); }

    int bounded(int score) const { return m_none.bounded(score); }

    void add(const CreatorSteps& steps)
    {
        auto none = empty();
        auto one = empty();
        auto more = empty();
        none.addAfter(m_none, steps.slow);
        one.addAfter(m_none, steps.fast);
        one.addAfter(m_one, steps.slow);
        more.addAfter(m_one, steps.fast);
        more.addAfter(m_more, steps.slow);
        more.addAfter(m_more, steps.fast);
        m_none = std::move(none);
        m_one = std::move(one);
        m_more = std::move(more);
    }

    std::vector<Step> withSeveral() const { return m_more.steps(); }

private:
    static ScoreMass empty() { return {-6, 40}; }

    ScoreMass m_none = empty();
    ScoreMass m_one = empty();
    ScoreMass m_more = empty();
};

/// Of the slow outcome, then of each part.
std::vector<Step> outcomes(const DelayShape& shape, const DelayShape::Shares& shares, double chance)
{
    std::vector<Step> all;
    all.push_back({onGrid(std::log(1 - delivered)), 1 - chance});
    for (std::size_t part = 0; part < shape.parts(); ++part) {
        const double share = static_cast<double>(shares[part]);
        const double even = unevenness + (1 - unevenness) * shape.width(part) / share;
        all.push_back({onGrid(std::log(1 - delivered + delivered / chance * even)), chance * share});
    }
    return all;
}

} // namespace

DeliveryTest testDelivery(const DelayShape& shape, const DelayShape::Day& day, std::span<const DeliveryTrial> trials,
                          std::span<const double> bells)
{
    AccountScores scores;
    int observed = 0;
    int fastCreators = 0;
    for (std::size_t begin = 0, end = 0; begin < trials.size(); begin = end) {
        CreatorScores ordinary;
        CreatorScores withBell;
        int score = 0;
        bool fast = false;
        for (; end < trials.size() && trials[end].creator == trials[begin].creator; ++end) {
            const auto& trial = trials[end];
            const auto& shares = day[trial.hour];
            auto steps = outcomes(shape, shares, trial.chance);
            score = ordinary.bounded(score + steps[trial.part == DeliveryTrial::slow ? 0 : trial.part + 1].score);
            fast = fast || trial.part != DeliveryTrial::slow;
            ordinary.add(steps);
            const auto& bell = shape.bell() ? *shape.bell() : shares;
            steps[0].chance = 0;
            for (std::size_t part = 0; part < shape.parts(); ++part)
                steps[part + 1].chance = static_cast<double>(bell[part]);
            withBell.add(steps);
        }
        const double bell = bells[trials[begin].creator];
        CreatorSteps steps;
        ordinary.appendTo(steps, 1 - bell);
        withBell.appendTo(steps, bell);
        merge(steps.slow);
        merge(steps.fast);
        scores.add(steps);
        observed = scores.bounded(observed + ofCreator(score));
        fastCreators += fast ? 1 : 0;
    }

    DeliveryTest result;
    double tail = 0;
    double p = 1;
    const auto all = scores.withSeveral();
    for (auto step = all.rbegin(); step != all.rend(); ++step) {
        tail += step->chance;
        if (fastCreators > 1 && step->score >= observed)
            p = tail;
        if (tail < 1)
            result.tails.push_back(tail);
    }
    std::reverse(result.tails.begin(), result.tails.end());
    result.logP = std::min(0.0, std::log(p));
    return result;
}

} // namespace lockstep
