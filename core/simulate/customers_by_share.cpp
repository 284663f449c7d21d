// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/simulate/customers_by_share.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace lockstep {

namespace {

std::vector<char> creatorsWithAPart(const Population& world)
{
    std::vector<char> taken(world.creators.size(), 0);
    const std::array lists{&world.fanCreators, &world.giveawayHosts, &world.ringCustomers, &world.staffClients,
                           &world.loopHosts,   &world.newsCreators,  &world.seedCustomers, &world.requesters,
                           &world.managed,     &world.resold,        &world.rebranded};
    for (const auto* list : lists)
        for (const auto creator : *list)
            taken[creator] = 1;
    return taken;
}

/// Rough organic likes a post: who is there often sees it, and likes it as he likes this creator.
std::vector<double> expectedLikes(const Population& world)
{
    std::vector<double> expected(world.creators.size(), 0);
    for (const auto& account : world.accounts)
        for (const auto& followed : account.follows)
            expected[followed.creator] += followed.affinity * std::min(1.0, account.activity);
    return expected;
}

} // namespace

void chooseCustomersByShare(const ScenarioParameters& parameters, Population& world)
{
    if (parameters.boughtShare <= 0 || world.customers.empty())
        return;
    const auto expected = expectedLikes(world);
    const auto taken = creatorsWithAPart(world);
    const double wanted = parameters.likesPerPost * (1 - parameters.boughtShare) / parameters.boughtShare;
    const auto miss = [&](std::uint32_t c) { return std::abs(std::log((expected[c] + 1) / wanted)); };
    std::vector<std::uint32_t> candidates;
    for (std::uint32_t c = 0; c < static_cast<std::uint32_t>(parameters.creators); ++c)
        if (static_cast<int>(world.creators[c].posts.size()) >= parameters.customerPosts && !taken[c])
            candidates.push_back(c);
    std::stable_sort(candidates.begin(), candidates.end(), [&](auto a, auto b) { return miss(a) < miss(b); });
    const auto count = std::min(candidates.size(), world.customers.size());
    std::copy_n(candidates.begin(), count, world.customers.begin());
}

} // namespace lockstep
