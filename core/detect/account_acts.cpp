// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/detect/account_acts.h"

#include "core/stats/quantile.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <limits>
#include <tuple>

namespace lockstep {

namespace {

constexpr std::size_t sizeClasses = 33;
constexpr double pullToClass = 50; ///< pairs that the mean of the size class is worth

} // namespace

bool isUsableAct(const InteractionGraph& graph, const Contact& contact)
{
    const auto& rows = graph.data().interactions;
    const auto verb = rows.what(EventId(contact.event));
    return verb != Verb::view && verb != Verb::unfollow && isToTheMinute(rows.when(EventId(contact.event)));
}

AccountActs AccountActs::build(const InteractionGraph& graph, std::int64_t windowMs, std::size_t crowd)
{
    AccountActs out;
    out.m_used.assign(graph.data().interactions.size(), false);
    std::vector<Contact> contacts;
    for (std::uint32_t t = 0; t < graph.targetCount(); ++t) {
        contacts.clear();
        for (const auto& contact : graph.ofTarget(TargetId(t)))
            if (isUsableAct(graph, contact))
                contacts.push_back(contact);
        // Sorted by time: mark every window that holds too many.
        std::size_t unmarked = 0;
        std::size_t from = 0;
        for (std::size_t i = 0; i < contacts.size(); ++i) {
            while (contacts[i].time - contacts[from].time > windowMs)
                ++from;
            if (i + 1 - from > crowd)
                unmarked = i + 1;
            else
                out.m_used[contacts[i].event] = true;
            if (unmarked == i + 1)
                for (auto k = from; k <= i; ++k)
                    out.m_used[contacts[k].event] = false;
        }
        for (const auto& contact : contacts)
            out.m_leftOut += out.m_used[contact.event] ? 0U : 1U;
    }
    out.m_start.reserve(std::size_t{1} + graph.accountCount());
    for (std::uint32_t a = 0; a < graph.accountCount(); ++a) {
        const auto first = out.m_acts.size();
        for (const auto& contact : graph.ofActor(AccountId(a)))
            if (out.m_used[contact.event])
                out.m_acts.push_back({contact.other, contact.event, contact.time});
        const auto from = out.m_acts.begin() + static_cast<std::ptrdiff_t>(first);
        std::sort(from, out.m_acts.end(), [](const Act& x, const Act& y) {
            return std::tie(x.target, x.time, x.event) < std::tie(y.target, y.time, y.event);
        });
        out.m_acts.erase(
            std::unique(from, out.m_acts.end(), [](const Act& x, const Act& y) { return x.target == y.target; }),
            out.m_acts.end());
        out.m_start.push_back(out.m_acts.size());
    }
    return out;
}

CoincidenceChance CoincidenceChance::estimate(const InteractionGraph& graph, const AccountActs& acts,
                                              std::int64_t windowMs, const std::vector<char>& suspect,
                                              bool ownTargets)
{
    struct Pairs {
        double all = 0;
        double close = 0;
    };
    std::vector<Pairs> targets(graph.targetCount());
    std::vector<std::uint8_t> classOf(graph.targetCount(), 0);
    std::array<Pairs, sizeClasses> classes{};
    Pairs total;
    std::vector<double> large; // shares of targets with enough pairs to have one
    std::vector<std::int64_t> times;
    for (std::uint32_t t = 0; t < graph.targetCount(); ++t) {
        times.clear();
        for (const auto& contact : graph.ofTarget(TargetId(t)))
            if (acts.used(contact.event) && suspect[contact.other] == 0)
                times.push_back(contact.time);
        const auto n = static_cast<double>(times.size());
        classOf[t] = static_cast<std::uint8_t>(std::bit_width(times.size()));
        targets[t].all = n * (n - 1) / 2;
        std::size_t from = 0;
        for (std::size_t i = 0; i < times.size(); ++i) {
            while (times[i] - times[from] > windowMs)
                ++from;
            targets[t].close += static_cast<double>(i - from);
        }
        // Every target weighs the same within its class: a single viral one must not speak for all.
        if (targets[t].all > 0) {
            auto& mean = classes[std::min<std::size_t>(classOf[t], sizeClasses - 1)];
            mean.all += 1;
            mean.close += targets[t].close / targets[t].all;
            total.all += 1;
            total.close += targets[t].close / targets[t].all;
        }
        if (times.size() >= 10)
            large.push_back(targets[t].close / targets[t].all);
    }
    CoincidenceChance out;
    out.m_chance.resize(graph.targetCount());
    const double everywhere = (total.close + 0.01) / (total.all + 1);
    out.m_ordinary = large.size() >= 20 ? std::max(median(large), 0.1 * everywhere) : everywhere;
    for (std::uint32_t t = 0; t < graph.targetCount(); ++t) {
        const auto& mean = classes[std::min<std::size_t>(classOf[t], sizeClasses - 1)];
        const double ordinary = (mean.close + 20 * out.m_ordinary) / (mean.all + 20);
        const double chance = ownTargets
                                  ? (targets[t].close + pullToClass * ordinary) / (targets[t].all + pullToClass)
                                  : out.m_ordinary;
        out.m_chance[t] = static_cast<float>(std::clamp(chance, 1e-6, 0.9));
    }
    return out;
}

std::size_t WeekRhythm::stepOf(std::int64_t timeMs)
{
    const auto day = (timeMs >= 0 ? timeMs : timeMs - TimedPosts::dayMs + 1) / TimedPosts::dayMs;
    const auto inDay = timeMs - day * TimedPosts::dayMs;
    const auto weekday = ((day + 3) % 7 + 7) % 7; // 1970-01-01 was a Thursday; 0 = Monday
    return static_cast<std::size_t>(inDay / (TimedPosts::hourMs / 6)) + (weekday >= 5 ? bins / 2 : 0);
}

WeekRhythm::WeekRhythm(const AccountActs& acts)
{
    std::array<double, bins> all{};
    double count = 0;
    for (std::uint32_t a = 0; a < acts.accountCount(); ++a)
        for (const auto& act : acts.of(a)) {
            ++all[stepOf(act.time)];
            ++count;
        }
    for (auto& share : all) {
        share /= std::max(1.0, count);
        m_ordinary += share * share;
    }
    m_withOrdinary.resize(acts.accountCount());
    std::vector<std::uint16_t> binsOfAccount;
    for (std::uint32_t a = 0; a < acts.accountCount(); ++a) {
        binsOfAccount.clear();
        double sum = 0;
        for (const auto& act : acts.of(a)) {
            const auto bin = stepOf(act.time);
            binsOfAccount.push_back(static_cast<std::uint16_t>(bin));
            sum += all[bin];
        }
        m_withOrdinary[a] = static_cast<float>(sum / std::max<double>(1, static_cast<double>(acts.of(a).size())));
        std::sort(binsOfAccount.begin(), binsOfAccount.end());
        for (const auto bin : binsOfAccount) {
            if (m_steps.size() == m_start.back() || m_steps.back().bin != bin)
                m_steps.push_back({bin, 0});
            if (m_steps.back().count < std::numeric_limits<std::uint16_t>::max())
                ++m_steps.back().count;
        }
        m_start.push_back(m_steps.size());
    }
}

double WeekRhythm::overlap(std::uint32_t first, std::uint32_t second, std::uint32_t sharedSteps) const
{
    // Twenty acts' worth of the common rhythm is added to each: a short history says little about habits.
    constexpr double prior = 20;
    double common = 0;
    double countFirst = 0;
    double countSecond = 0;
    auto a = m_start[first];
    auto b = m_start[second];
    for (auto i = a; i < m_start[first + 1]; ++i)
        countFirst += m_steps[i].count;
    for (auto i = b; i < m_start[second + 1]; ++i)
        countSecond += m_steps[i].count;
    while (a < m_start[first + 1] && b < m_start[second + 1]) {
        if (m_steps[a].bin < m_steps[b].bin)
            ++a;
        else if (m_steps[b].bin < m_steps[a].bin)
            ++b;
        else
            common += static_cast<double>(m_steps[a++].count) * m_steps[b++].count;
    }
    // Meetings in the same step on other targets, lowered by two standard errors: a habit shows in many.
    common = std::max(0.0, common - sharedSteps);
    common = std::max(0.0, common - 2 * std::sqrt(common));
    const double sum = common
                       + prior
                             * (countFirst * static_cast<double>(m_withOrdinary[first])
                                + countSecond * static_cast<double>(m_withOrdinary[second]))
                       + prior * prior * m_ordinary;
    const double chance = sum / ((countFirst + prior) * (countSecond + prior));
    return m_ordinary > 0 ? std::clamp(chance / m_ordinary, 1.0, 60.0) : 1;
}

} // namespace lockstep
