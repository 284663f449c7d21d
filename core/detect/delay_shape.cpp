// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/detect/delay_shape.h"

#include <algorithm>

namespace lockstep {

namespace {

constexpr double enoughReactions = 30;
constexpr std::size_t sampledAccounts = 2'000;
constexpr double priorDays = 20; ///< so many days of the usual rhythm stand beside those of an account
constexpr float leastShare = 0.002F;

std::int64_t endOf(std::size_t part)
{
    return std::int64_t{60'000} * DelayShape::partEnds[part];
}

/// Quick reactions by part.
struct PartCounts {
    std::array<double, DelayShape::partEnds.size()> parts{};
    double all = 0;

    void add(std::size_t part, double weight = 1)
    {
        parts[part] += weight;
        all += weight;
    }
    void add(const PartCounts& other)
    {
        for (std::size_t part = 0; part < parts.size(); ++part)
            parts[part] += other.parts[part];
        all += other.all;
    }
};

/// No part is impossible: nobody's rhythm is known that well.
void normalise(DelayShape::Shares& shares, std::size_t parts)
{
    const auto divideBySum = [&] {
        float sum = 0;
        for (std::size_t part = 0; part < parts; ++part)
            sum += shares[part];
        for (std::size_t part = 0; part < parts; ++part)
            shares[part] = sum > 0 ? shares[part] / sum : 1.0F / static_cast<float>(parts);
    };
    divideBySum();
    for (std::size_t part = 0; part < parts; ++part)
        shares[part] = std::max(shares[part], leastShare);
    divideBySum();
}

/// The median over the creators, so that customers do not move it as long as they are fewer than half.
DelayShape::Shares medianShares(const std::vector<PartCounts>& creators, std::size_t parts)
{
    DelayShape::Shares result{};
    std::vector<double> shares;
    for (std::size_t part = 0; part < parts; ++part) {
        shares.clear();
        for (const auto& creator : creators)
            shares.push_back(creator.parts[part] / creator.all);
        const auto middle = shares.begin() + static_cast<std::ptrdiff_t>(shares.size() / 2);
        std::nth_element(shares.begin(), middle, shares.end());
        result[part] = static_cast<float>(*middle);
    }
    normalise(result, parts);
    return result;
}

} // namespace

DelayShape DelayShape::estimate(const AccountRhythms& rhythms, const TimedPosts& posts,
                                const DelayReference& reference)
{
    DelayShape shape;
    shape.m_rhythms = &rhythms;
    shape.m_tau = reference.tau();
    while (shape.m_parts < partEnds.size() && endOf(shape.m_parts) <= shape.m_tau)
        ++shape.m_parts;
    shape.learnAudiences(posts);
    shape.learnBells(posts, reference);
    shape.learnRhythm(posts);
    return shape;
}

std::size_t DelayShape::partOf(const TimedPosts::Reaction& reaction) const
{
    std::size_t part = 0;
    while (part + 1 < m_parts && reaction.delay > endOf(part))
        ++part;
    return part;
}

double DelayShape::width(std::size_t part) const
{
    return static_cast<double>(endOf(part) - (part == 0 ? 0 : endOf(part - 1))) / static_cast<double>(m_tau);
}

DelayShape::Day DelayShape::of(std::uint32_t account) const
{
    auto day = firstActs(account);
    for (std::size_t hour = 0; hour < day.size(); ++hour) {
        for (std::size_t part = 0; part < m_parts; ++part) {
            const float usual = m_rhythm[hour][part];
            auto& share = day[hour][part];
            share = m_audience[hour][part] * (static_cast<float>(priorDays) + share / usual);
        }
        normalise(day[hour], m_parts);
    }
    return day;
}

/// Days, by hour of the post, on which the account's first act after a moment of that hour falls into each part.
DelayShape::Day DelayShape::firstActs(std::uint32_t account) const
{
    const auto within = m_rhythms->of(account);
    Day days{};
    for (std::size_t part = 0; part < m_parts; ++part)
        for (std::size_t hour = 0; hour < days.size(); ++hour)
            days[hour][part] = within[part][hour] - (part > 0 ? within[part - 1][hour] : 0.0F);
    return days;
}

void DelayShape::learnAudiences(const TimedPosts& posts)
{
    std::vector<std::array<PartCounts, 24>> counts(posts.creators.size());
    for (const auto& reaction : posts.reactions)
        if (reaction.delay <= m_tau) {
            const auto& post = posts.posts[reaction.post];
            counts[post.creator][post.hour].add(partOf(reaction));
        }
    for (int hour = 0; hour < 24; ++hour) {
        std::vector<PartCounts> enough;
        for (int reach = 0; reach <= 12 && enough.size() < DelayReference::minimumCreators; ++reach) {
            enough.clear();
            for (const auto& creator : counts) {
                PartCounts around;
                for (int h = hour - reach; h <= hour + reach; ++h)
                    around.add(creator[static_cast<std::size_t>((h + 24) % 24)]);
                if (around.all >= enoughReactions)
                    enough.push_back(around);
            }
        }
        auto& shares = m_audience[static_cast<std::size_t>(hour)];
        if (!enough.empty()) {
            shares = medianShares(enough, m_parts);
            continue;
        }
        for (std::size_t part = 0; part < m_parts; ++part)
            shares[part] = static_cast<float>(width(part));
    }
}

/// From the accounts whose reactions to a creator, three or more, were all quick, where their rhythm makes that less
/// likely than a bell.
void DelayShape::learnBells(const TimedPosts& posts, const DelayReference& reference)
{
    constexpr double usualBells = 0.03; ///< of all pairs of account and creator; only weighs these here
    std::vector<PartCounts> creators(posts.creators.size());
    for (std::uint32_t a = 0; a < posts.accountCount(); ++a) {
        const auto all = posts.of(a);
        for (std::size_t begin = 0, end = 0; begin < all.size(); begin = end) {
            const auto creator = posts.posts[all[begin].post].creator;
            bool quick = true;
            double chance = 1;
            for (; end < all.size() && posts.posts[all[end].post].creator == creator; ++end) {
                quick = quick && reference.fast(all[end]);
                chance *= reference.chance(a, posts.posts[all[end].post]);
            }
            const double bell = usualBells / (usualBells + (1 - usualBells) * chance);
            if (!quick || end - begin < 3 || bell < 0.5)
                continue;
            for (auto i = begin; i < end; ++i)
                creators[creator].add(partOf(all[i]), bell);
        }
    }
    std::erase_if(creators, [](const PartCounts& creator) { return creator.all < enoughReactions; });
    if (creators.size() >= DelayReference::minimumCreators)
        m_bell = medianShares(creators, m_parts);
}

void DelayShape::learnRhythm(const TimedPosts& posts)
{
    std::vector<std::uint32_t> accounts;
    for (std::uint32_t a = 0; a < posts.accountCount(); ++a)
        if (posts.of(a).size() >= 2)
            accounts.push_back(a);
    const auto step = std::max<std::size_t>(1, accounts.size() / sampledAccounts);
    for (std::size_t i = 0; i < accounts.size(); i += step) {
        const auto days = firstActs(accounts[i]);
        for (std::size_t hour = 0; hour < days.size(); ++hour)
            for (std::size_t part = 0; part < m_parts; ++part)
                m_rhythm[hour][part] += days[hour][part];
    }
    for (auto& shares : m_rhythm)
        normalise(shares, m_parts);
}

} // namespace lockstep
