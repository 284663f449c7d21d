// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/detect/marked_ties.h"

#include "core/detect/audience_sets.h"
#include "core/detect/chosen.h"
#include "core/stats/quantile.h"
#include "core/stats/random.h"

#include <algorithm>
#include <array>
#include <utility>

namespace lockstep {

namespace {

constexpr double priorTies = 2;
constexpr std::array<double, 4> habitLimits{0.05, 0.15, 0.35, 0.65};

} // namespace

double MarkedTies::base() const
{
    return std::max(ordinaryShare, 0.01);
}

double MarkedTies::habit(double marked, double count) const
{
    return (marked + priorTies * base()) / (count + priorTies);
}

void MarkedTies::measure()
{
    std::vector<double> all(creators, 0);
    std::vector<double> marked(creators, 0);
    for (const auto& tie : ties) {
        ++all[tie.creator];
        marked[tie.creator] += tie.marked ? 1 : 0;
    }
    std::vector<double> shares;
    for (std::size_t creator = 0; creator < creators; ++creator)
        if (all[creator] >= enoughAccounts)
            shares.push_back(marked[creator] / all[creator]);
    creatorsCompared = shares.size();
    ordinaryShare = shares.empty() ? 0 : median(std::move(shares));
}

CrowdLinks linkByMarks(const MarkedTies& ties, bool secondPart, const LinkOptions& options, const TaskContext& task)
{
    CrowdLinks links;
    const auto base = static_cast<float>(ties.base());
    links.start.assign(std::size_t{1} + ties.accountCount(), 0);
    for (std::uint32_t a = 0; a < ties.accountCount(); ++a) {
        const auto first = links.edges.size();
        if (inSecondPart(a, options.seed) == secondPart)
            for (const auto& tie : ties.of(a))
                links.edges.push_back(
                    {a, tie.creator, 1, static_cast<std::uint16_t>(tie.marked ? 1 : 0), tie.marked, base, base});
        capCreators(links, first, options);
        links.start[a + 1] = links.edges.size();
    }
    auto byHabit = options;
    byHabit.habitPrior = priorTies * ties.base(); // MarkedTies::habit, as a multiple of the base
    byHabit.mostHabit = 0.9 / ties.base();
    linkEdges(links, ties.creators, byHabit, task);
    return links;
}

MarkedTies reshuffledMarks(const MarkedTies& ties, const std::vector<std::uint32_t>& named, std::uint64_t seed)
{
    const auto isNamed = chosen(ties.creators, named);
    constexpr auto groups = habitLimits.size() + 1;
    std::vector<std::array<std::vector<std::uint64_t>, groups>> places(ties.creators);
    std::array<double, groups> marksOf{};
    std::array<double, groups> tiesOf{};
    for (std::uint32_t a = 0; a < ties.accountCount(); ++a) {
        const auto all = ties.of(a);
        double marked = 0;
        double count = 0;
        for (const auto& tie : all)
            if (isNamed[tie.creator] == 0) {
                marked += tie.marked ? 1 : 0;
                ++count;
            }
        for (std::size_t i = 0; i < all.size(); ++i) {
            // Its habit elsewhere: what is dealt out must not say where it goes.
            const bool own = isNamed[all[i].creator] == 0;
            const double habit = ties.habit(marked - (own && all[i].marked ? 1 : 0), count - (own ? 1 : 0));
            const auto group = static_cast<std::size_t>(
                std::upper_bound(habitLimits.begin(), habitLimits.end(), habit) - habitLimits.begin());
            places[all[i].creator][group].push_back(ties.start[a] + i);
            if (!own)
                continue;
            marksOf[group] += all[i].marked ? 1 : 0;
            ++tiesOf[group];
        }
    }
    auto decoy = ties;
    SplitMix random(mixBits(seed ^ 0x57a9ULL));
    for (std::size_t creator = 0; creator < ties.creators; ++creator)
        for (std::size_t group = 0; group < groups; ++group) {
            const auto& here = places[creator][group];
            if (isNamed[creator] != 0) {
                const double rate = (marksOf[group] + ties.base()) / (tiesOf[group] + 1);
                for (const auto place : here)
                    decoy.ties[place].marked = random.uniform() < rate;
                continue;
            }
            for (auto i = here.size(); i > 1; --i)
                std::swap(decoy.ties[here[i - 1]].marked, decoy.ties[here[random.below(i)]].marked);
        }
    return decoy;
}

} // namespace lockstep
