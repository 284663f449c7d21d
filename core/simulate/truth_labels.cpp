// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/simulate/truth_labels.h"

#include "core/simulate/day_rhythm.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace lockstep {

namespace {

struct RoleWords {
    std::string_view role, group;
};

/// By SimRole.
constexpr std::array<RoleWords, 17> words{{{"ordinary", ""},
                                           {"fan", "fan-"},
                                           {"class", "class-"},
                                           {"giveaway", "giveaway-"},
                                           {"farm", "pool-"},
                                           {"farm", "ring-"},
                                           {"staff", "staff-"},
                                           {"household", "household-"},
                                           {"pod", "pod-"},
                                           {"hobby", "hobby-"},
                                           {"hijacked", "collusion-"},
                                           {"commenter", "comments-"},
                                           {"loop", "loop-"},
                                           {"suggested", "suggested-"},
                                           {"diaspora", "diaspora-"},
                                           {"purged", "purged-"},
                                           {"harvester", "harvester-"}}};

class Labeller {
public:
    Labeller(const ScenarioParameters& parameters, const Population& population,
             const std::function<AccountId(std::uint32_t)>& idOf, std::vector<TruthRow>& truth)
        : m_p(parameters), m_world(population), m_idOf(idOf), m_truth(truth)
    {
    }

    void roles()
    {
        for (std::uint32_t c = 0; c < m_world.creators.size(); ++c)
            rowOf(m_world.numberOf(c)).role = "creator";
        for (std::uint32_t u = 0; u < m_world.accounts.size(); ++u) { // after the creators: owners are likers
            const auto& account = m_world.accounts[u];
            const auto& word = words[static_cast<std::size_t>(account.role)];
            auto& row = rowOf(u);
            row.role = word.role;
            if (account.role != SimRole::ordinary)
                row.group = std::string(word.group) + std::to_string(account.group + 1);
        }
        label(m_world.customers, m_p.framing > 0 ? "beneficiary" : "customer", "pool-1");
        for (std::size_t i = 0; i < m_world.ringCustomers.size(); ++i)
            label({m_world.ringCustomers[i]}, "customer",
                  "ring-" + std::to_string(i / static_cast<std::size_t>(m_p.ringCustomers) + 1));
        label(m_world.seedCustomers, "customer", "comments-1");
        label(m_world.requesters, "requester", "collusion-1");
        label(m_world.managed, "managed", "growth-1");
        label(m_world.resold, "resold", "resale-1");
        label(m_world.rebranded, "rebrand", "rebrand-1");
    }

    void orders(const LikeEvents& likes, const std::vector<SideEvent>& sideEvents)
    {
        for (const auto& like : likes.bought)
            deliver(like.account, m_world.numberOf(m_world.posts[like.post].creator));
        for (const auto& event : sideEvents)
            if (event.planted)
                deliver(event.account, event.order);
        for (auto& row : m_truth)
            std::sort(row.customers.begin(), row.customers.end());
    }

private:
    TruthRow& rowOf(std::uint32_t number) { return m_truth[m_idOf(number).index()]; }

    void label(const std::vector<std::uint32_t>& creators, std::string_view role, const std::string& group)
    {
        for (const auto creator : creators) {
            auto& row = rowOf(m_world.numberOf(creator));
            row.role = role;
            row.group = group;
        }
    }

    /// In a pod everybody gives and takes: there the received ones are not counted apart.
    void deliver(std::uint32_t account, std::uint32_t served)
    {
        auto& row = rowOf(account);
        ++row.planted;
        if (served == noOwner || row.role == "pod")
            return;
        auto& customer = rowOf(served);
        if (served != account)
            ++customer.planted;
        if (std::find(row.customers.begin(), row.customers.end(), customer.account) == row.customers.end())
            row.customers.push_back(customer.account);
    }

    const ScenarioParameters& m_p;
    const Population& m_world;
    const std::function<AccountId(std::uint32_t)>& m_idOf;
    std::vector<TruthRow>& m_truth;
};

} // namespace

void labelTruth(const ScenarioParameters& parameters, const Population& population, const LikeEvents& likes,
                const std::vector<SideEvent>& sideEvents, const std::function<AccountId(std::uint32_t)>& idOf,
                std::vector<TruthRow>& truth)
{
    Labeller labeller(parameters, population, idOf, truth);
    labeller.roles();
    labeller.orders(likes, sideEvents);
}

TruthRow listTruth(ListedFollower::Kind kind, std::string_view account, const std::string& owner, std::uint64_t rank)
{
    TruthRow row{std::string(account), "ordinary", "", {}, 0, rank};
    if (kind == ListedFollower::Kind::newcomer) {
        row.role = "newcomer";
        row.group = "newcomer-1";
    } else if (kind == ListedFollower::Kind::bought) {
        row.role = "farm";
        row.group = "batch-1";
        row.customers.push_back(owner);
        row.planted = 1;
    }
    return row;
}

std::vector<TruthPrice> priceOrders(const ScenarioParameters& parameters, const std::vector<TruthRow>& truth)
{
    const auto& p = parameters;
    const auto day = [&p](double days) {
        return Instant{p.start.ms + static_cast<std::int64_t>(days * static_cast<double>(secondsPerDay)) * 1000};
    };
    const auto months = [&p](double from) { return std::ceil((p.days - from) / 30.0); }; // one begun is one paid
    std::vector<TruthPrice> prices;
    for (const auto& row : truth) {
        const auto amount = static_cast<double>(row.planted);
        if (row.group == "batch-1" && row.role == "customer")
            prices.push_back({row.account, "follower batch", amount, p.batchPrice * amount / 10'000, {}, "customer"});
        else if (row.group == "pool-1" && (row.role == "customer" || row.role == "beneficiary"))
            prices.push_back({row.account, "like subscription", amount,
                              p.subscriptionPrice * months(p.subscriptionFrom), day(p.subscriptionFrom),
                              row.role == "customer" ? "customer" : "third party"});
        else if (row.group == "comments-1" && row.role == "customer")
            prices.push_back({row.account, "comments", amount, p.seedPrice * amount / 100, day(0), "customer"});
        else if (row.role == "requester")
            prices.push_back({row.account, "likes of hijacked accounts", amount, p.requestPrice * amount / 1'000,
                              day(0), "customer"});
        else if (row.role == "managed")
            prices.push_back({row.account, "growth service", amount, p.growthPrice * months(p.growthFrom),
                              day(p.growthFrom), "customer"});
        else if (row.role == "resold")
            prices.push_back({row.account, "account", 1, p.resalePrice, day(p.resaleDay), "customer"});
    }
    return prices;
}

} // namespace lockstep
