// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/detect/delay_reference.h"

#include "core/detect/parallel.h"

#include <algorithm>
#include <cassert>
#include <cmath>

namespace lockstep {

namespace {

constexpr std::uint64_t enoughReactions = 30;

struct HourShare {
    std::array<std::uint64_t, 24> all{};
    std::array<std::uint64_t, 24> fast{};
};

struct OneShare {
    std::uint32_t creator = 0;
    double share = 0;
};

/// Shares of fast reactions over the hours within `reach` of `hour`, of the creators with enough of them; ascending.
std::vector<OneShare> sharesAround(const std::vector<HourShare>& counts, int hour, int reach)
{
    std::vector<OneShare> shares;
    for (std::uint32_t c = 0; c < counts.size(); ++c) {
        std::uint64_t all = 0;
        std::uint64_t fast = 0;
        for (int h = hour - reach; h <= hour + reach; ++h) {
            const auto at = static_cast<std::size_t>((h + 24) % 24);
            all += counts[c].all[at];
            fast += counts[c].fast[at];
        }
        if (all >= enoughReactions)
            shares.push_back({c, static_cast<double>(fast) / static_cast<double>(all)});
    }
    std::sort(shares.begin(), shares.end(), [](const OneShare& a, const OneShare& b) {
        return a.share != b.share ? a.share < b.share : a.creator < b.creator;
    });
    return shares;
}

/// The median of all but the one at `leftOut` (their number: leave nobody out).
double medianOfSorted(const std::vector<OneShare>& shares, std::size_t leftOut)
{
    const std::size_t n = shares.size() - (leftOut < shares.size() ? 1 : 0);
    const auto at = [&](std::size_t i) { return shares[i >= leftOut ? i + 1 : i].share; };
    return n % 2 == 1 ? at(n / 2) : (at(n / 2 - 1) + at(n / 2)) / 2;
}

} // namespace

DelayReference DelayReference::estimate(const AccountRhythms& rhythms, const TimedPosts& posts, int minutes,
                                        int threads, const TaskContext& task)
{
    DelayReference out;
    out.m_tau = std::int64_t{60'000} * minutes;

    std::vector<HourShare> counts(posts.creators.size());
    for (const auto& reaction : posts.reactions) {
        const auto& post = posts.posts[reaction.post];
        ++counts[post.creator].all[post.hour];
        if (out.fast(reaction))
            ++counts[post.creator].fast[post.hour];
    }
    if (posts.reactions.empty() || sharesAround(counts, 12, 12).size() < minimumCreators)
        return out;
    out.m_usable = true;

    out.m_base.resize(posts.creators.size());
    for (int hour = 0; hour < 24; ++hour) {
        std::vector<OneShare> shares;
        for (int reach = 0; reach <= 12 && shares.size() < minimumCreators; ++reach)
            shares = sharesAround(counts, hour, reach);
        std::vector<std::size_t> rank(posts.creators.size(), shares.size());
        for (std::size_t i = 0; i < shares.size(); ++i)
            rank[shares[i].creator] = i;
        for (std::size_t c = 0; c < posts.creators.size(); ++c)
            out.m_base[c][static_cast<std::size_t>(hour)] = static_cast<float>(medianOfSorted(shares, rank[c]));
    }

    // Rhythm of each account: reached within tau, given that it comes by at all within the life of a post.
    const auto soon = static_cast<std::size_t>(
        std::find(AccountRhythms::whileMinutes.begin(), AccountRhythms::whileMinutes.end(), minutes)
        - AccountRhythms::whileMinutes.begin());
    assert(soon < AccountRhythms::whileMinutes.size());
    out.m_rhythmOf.assign(posts.accountCount(), 0);
    std::uint32_t rows = 1;
    for (std::uint32_t a = 0; a < posts.accountCount(); ++a)
        if (posts.of(a).size() >= 2)
            out.m_rhythmOf[a] = rows++;
    out.m_rhythm.assign(rows, {});
    out.m_rhythm[0].fill(1);
    parallelFor(
        posts.accountCount(), threads,
        [&](std::size_t a, std::size_t) {
            if (out.m_rhythmOf[a] == 0)
                return;
            const auto days = rhythms.of(static_cast<std::uint32_t>(a));
            for (std::size_t h = 0; h < 24; ++h)
                out.m_rhythm[out.m_rhythmOf[a]][h] = (1 + days[soon][h]) / (5 + days[AccountRhythms::inSight][h]);
        },
        [&task] { return task.cancelled(); });

    std::array<double, 24> sum{};
    std::array<double, 24> count{};
    for (std::uint32_t a = 0; a < posts.accountCount(); ++a) {
        if (out.m_rhythmOf[a] == 0)
            continue;
        for (const auto& reaction : posts.of(a)) {
            const auto hour = posts.posts[reaction.post].hour;
            sum[hour] += out.m_rhythm[out.m_rhythmOf[a]][hour];
            ++count[hour];
        }
    }
    for (std::size_t row = 1; row < rows; ++row)
        for (std::size_t h = 0; h < 24; ++h)
            out.m_rhythm[row][h] = sum[h] > 0 ? static_cast<float>(out.m_rhythm[row][h] * count[h] / sum[h]) : 1.0F;
    return out;
}

double DelayReference::chance(std::uint32_t account, const TimedPosts::Post& post) const
{
    const double p = static_cast<double>(m_base[post.creator][post.hour])
                     * static_cast<double>(m_rhythm[m_rhythmOf[account]][post.hour]);
    return std::clamp(p, lowest, highest);
}

double DelayReference::rhythm(std::uint32_t account) const
{
    double sum = 0;
    for (const auto share : m_rhythm[m_rhythmOf[account]])
        sum += static_cast<double>(share);
    return sum / 24;
}

} // namespace lockstep
