// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/detect/delivery_test.h"

#include <algorithm>
#include <cmath>

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

int onGrid(double nats)
{
    return static_cast<int>(std::lround(nats / unit));
}

/// How likely each score is, between two bounds at which it stays.
class ScoreMass {
public:
    ScoreMass(double lowNats, double highNats)
        : m_low(onGrid(lowNats)), m_mass(static_cast<std::size_t>(onGrid(highNats) - m_low + 1), 0)
    {
        m_mass[static_cast<std::size_t>(-m_low)] = 1;
    }

    int bounded(int score) const { return std::clamp(score, m_low, m_low + static_cast<int>(m_mass.size()) - 1); }

    void add(std::span<const Step> steps)
    {
        m_next.assign(m_mass.size(), 0);
        for (std::size_t i = 0; i < m_mass.size(); ++i)
            if (m_mass[i] > 0)
                for (const auto& step : steps)
                    m_next[static_cast<std::size_t>(bounded(static_cast<int>(i) + m_low + step.score) - m_low)] +=
                        m_mass[i] * step.chance;
        m_mass.swap(m_next);
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
    std::vector<double> m_next;
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

/// Not every creator of the case is served by every account.
int ofCreator(int score)
{
    return onGrid(std::log(1 - served + served * std::exp(score * unit)));
}

} // namespace

DeliveryTest testDelivery(const DelayShape& shape, const DelayShape::Day& day, std::span<const DeliveryTrial> trials,
                          std::span<const double> bells)
{
    ScoreMass sum(-6, 40);
    int observed = 0;
    for (std::size_t begin = 0, end = 0; begin < trials.size(); begin = end) {
        ScoreMass ordinary(-8, 12);
        ScoreMass withBell = ordinary;
        int score = 0;
        for (; end < trials.size() && trials[end].creator == trials[begin].creator; ++end) {
            const auto& trial = trials[end];
            const auto& shares = day[trial.hour];
            auto steps = outcomes(shape, shares, trial.chance);
            score = ordinary.bounded(score + steps[trial.part == DeliveryTrial::slow ? 0 : trial.part + 1].score);
            ordinary.add(steps);
            const auto& bell = shape.bell() ? *shape.bell() : shares;
            steps[0].chance = 0;
            for (std::size_t part = 0; part < shape.parts(); ++part)
                steps[part + 1].chance = static_cast<double>(bell[part]);
            withBell.add(steps);
        }
        const double bell = bells[trials[begin].creator];
        std::vector<Step> steps;
        const auto mix = [&steps](const ScoreMass& mass, double weight) {
            for (const auto& step : mass.steps())
                steps.push_back({ofCreator(step.score), weight * step.chance});
        };
        mix(ordinary, 1 - bell);
        mix(withBell, bell);
        std::stable_sort(steps.begin(), steps.end(), [](const Step& a, const Step& b) { return a.score < b.score; });
        std::size_t last = 0;
        for (std::size_t i = 1; i < steps.size(); ++i)
            if (steps[i].score == steps[last].score)
                steps[last].chance += steps[i].chance;
            else
                steps[++last] = steps[i];
        steps.resize(last + 1);
        sum.add(steps);
        observed = sum.bounded(observed + ofCreator(score));
    }

    DeliveryTest result;
    double tail = 0;
    double p = 1;
    const auto all = sum.steps();
    for (auto step = all.rbegin(); step != all.rend(); ++step) {
        tail += step->chance;
        if (step->score >= observed)
            p = tail;
        if (tail < 1)
            result.tails.push_back(tail);
    }
    std::reverse(result.tails.begin(), result.tails.end());
    result.logP = std::min(0.0, std::log(p));
    return result;
}

} // namespace lockstep
