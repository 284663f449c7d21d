// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/detect/follower_envelope.h"

#include <algorithm>

namespace lockstep {

namespace {

constexpr double nearDays = 60;
constexpr std::size_t stepsToUpper = 3;

/// Largest known value of each window of `length` ranks after a rank, by a monotone queue.
std::vector<std::int64_t> newestAhead(std::span<const std::int64_t> created, std::size_t length)
{
    std::vector<std::int64_t> ahead(created.size(), Instant::missingMs);
    std::vector<std::size_t> queue; // ranks, newest creation date first
    std::size_t head = 0, next = 0;
    for (std::size_t i = 0; i < created.size(); ++i) {
        for (const auto end = std::min(created.size(), i + 1 + length); next < end; ++next) {
            while (queue.size() > head && created[queue.back()] <= created[next])
                queue.pop_back();
            queue.push_back(next);
        }
        while (head < queue.size() && queue[head] <= i)
            ++head;
        if (head < queue.size())
            ahead[i] = created[queue[head]];
    }
    return ahead;
}

} // namespace

double FollowEnvelope::ageDays(std::int64_t lowerMs, std::int64_t createdMs)
{
    return std::max(0.0, static_cast<double>(lowerMs - createdMs) / msPerDay);
}

FollowEnvelope followEnvelope(std::span<const std::int64_t> created)
{
    const auto n = created.size();
    const auto reach = std::max<std::size_t>(50, n / 20);
    const auto ahead = newestAhead(created, reach);
    FollowEnvelope envelope;
    envelope.lower.assign(n, Instant::missingMs);
    envelope.upper.assign(n, Instant::missingMs);
    std::vector<std::size_t> steps;
    std::int64_t newest = Instant::missingMs;
    for (std::size_t i = 0; i < n; ++i) {
        if (created[i] > newest) { // a missing date is smaller than all
            const bool followed =
                ahead[i] != Instant::missingMs && static_cast<double>(created[i] - ahead[i]) <= nearDays * msPerDay;
            if (followed || i + reach >= n) {
                newest = created[i];
                steps.push_back(i);
            } else {
                ++envelope.discarded;
            }
        }
        envelope.lower[i] = newest;
    }
    std::vector<double> lags;
    std::size_t step = 0;
    for (std::size_t i = 0; i < n; ++i) {
        while (step < steps.size() && steps[step] <= i)
            ++step;
        if (step + stepsToUpper > steps.size() || envelope.lower[i] == Instant::missingMs)
            continue;
        envelope.upper[i] = created[steps[step + stepsToUpper - 1]];
        lags.push_back(static_cast<double>(envelope.upper[i] - envelope.lower[i]) / msPerDay);
    }
    if (!lags.empty()) {
        const auto middle = lags.begin() + static_cast<std::ptrdiff_t>(lags.size() / 2);
        std::nth_element(lags.begin(), middle, lags.end());
        envelope.medianLagDays = *middle;
    }
    return envelope;
}

} // namespace lockstep
