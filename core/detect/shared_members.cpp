// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/detect/shared_members.h"

#include "core/detect/shared_audience.h"
#include "core/stats/fdr.h"
#include "core/stats/random.h"
#include "core/stats/tails.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <map>

namespace lockstep {

namespace {

constexpr std::size_t controlsPerMember = 5;

struct Sum {
    double unusual = 0;
    double expected = 0;
};

class SharedCase {
public:
    SharedCase(const AudienceSets& sets, const ProfileSurprise& surprise, const std::vector<std::uint32_t>& creators,
               bool secondPart, std::uint64_t seed)
        : m_sets(sets), m_surprise(surprise), m_creators(creators), m_seed(seed), m_secondPart(secondPart),
          m_index(sets.creators.size(), AudienceSets::noCreator)
    {
        for (std::uint32_t i = 0; i < creators.size(); ++i)
            m_index[creators[i]] = i;
        m_count.assign(sets.accountCount(), 0);
        for (const auto creator : creators)
            for (const auto account : sets.audienceOf(creator))
                ++m_count[account];
    }

    SharedConfirmation confirm()
    {
        measureFactors();
        SharedConfirmation result;
        std::vector<double> chances;
        for (std::uint32_t a = 0; a < m_sets.accountCount(); ++a) {
            if (!tested(a) || m_count[a] < sharedCreators)
                continue;
            result.members.push_back({a, m_count[a], m_surprise.unusual[a] != 0, 1, 1, 1});
            chances.push_back(chanceUnusual(a));
            result.expected += chances.back();
            result.unusual += m_surprise.unusual[a] != 0 ? 1 : 0;
        }
        result.shared = static_cast<std::uint32_t>(result.members.size());
        if (result.unusual > 0)
            result.logP = std::min(0.0, logPoissonTail(result.expected, result.unusual));
        rateProfiles(result, chances);
        rateOverlaps(result, chances);
        matchControls(result);
        return result;
    }

private:
    bool tested(std::uint32_t account) const
    {
        return !m_sets.of(account).empty() && inSecondPart(account, m_seed) == m_secondPart;
    }

    /// From the people who act for that creator and no other of the case: the crowd itself must not excuse itself.
    void measureFactors()
    {
        for (const auto creator : m_creators) {
            Sum sum;
            for (const auto account : m_sets.audienceOf(creator)) {
                if (!tested(account) || m_count[account] != 1)
                    continue;
                sum.unusual += m_surprise.unusual[account];
                sum.expected += static_cast<double>(m_surprise.expected[account]);
            }
            m_factor.push_back(audienceFactor(sum.unusual, sum.expected));
        }
    }

    double chanceUnusual(std::uint32_t account) const
    {
        std::array<double, 2> top{1, 1};
        for (const auto& tie : m_sets.of(account)) {
            if (m_index[tie.creator] == AudienceSets::noCreator)
                continue;
            const double factor = m_factor[m_index[tie.creator]];
            if (factor > top[0])
                top = {factor, top[0]};
            else
                top[1] = std::max(top[1], factor);
        }
        return std::min(0.9, static_cast<double>(m_surprise.expected[account]) * top[0] * top[1]);
    }

    /// Of the unusual accounts with that many creators or more: the share that was expected anyhow.
    static void rateProfiles(SharedConfirmation& result, const std::vector<double>& chances)
    {
        std::map<std::uint32_t, Sum, std::greater<>> byCount;
        for (std::size_t i = 0; i < result.members.size(); ++i) {
            auto& sum = byCount[result.members[i].creators];
            sum.unusual += result.members[i].unusual ? 1 : 0;
            sum.expected += chances[i];
        }
        std::map<std::uint32_t, double> q;
        Sum above;
        for (const auto& [count, sum] : byCount) {
            above.unusual += sum.unusual;
            above.expected += sum.expected;
            q[count] = std::min(1.0, above.expected / std::max(above.unusual, 1.0));
        }
        double lowest = 1; // more creators are never less telling
        for (auto& [count, value] : q)
            value = lowest = std::min(lowest, value);
        for (auto& member : result.members)
            if (member.unusual)
                member.qProfile = q[member.creators];
    }

    /// Chance that an account acts for a creator of the case: the mean, over its creators outside the case, of how
    /// many of their ordinary audience do; more for accounts that act for many. One creator's worth of the general
    /// rate is mixed in for accounts that have little else.
    void rateOverlaps(SharedConfirmation& result, const std::vector<double>& unusual) const
    {
        const auto cases = m_creators.size();
        std::vector<double> common(m_sets.creators.size() * cases, 0); // outside creator x case creator
        std::vector<double> audience(m_sets.creators.size(), 0);
        double allTies = 0;
        double squares = 0;
        std::vector<double> general(cases, 0);
        for (std::uint32_t a = 0; a < m_sets.accountCount(); ++a) {
            if (m_surprise.unusual[a] != 0)
                continue;
            const auto ties = m_sets.of(a);
            allTies += static_cast<double>(ties.size());
            squares += static_cast<double>(ties.size()) * static_cast<double>(ties.size());
            for (const auto& tie : ties)
                audience[tie.creator] += 1;
            if (m_count[a] == 0)
                continue;
            for (const auto& inside : ties) {
                const auto i = m_index[inside.creator];
                if (i == AudienceSets::noCreator)
                    continue;
                general[i] += 1;
                for (const auto& outside : ties)
                    common[outside.creator * cases + i] += 1;
            }
        }
        const double typical = allTies > 0 ? squares / allTies : 1;

        std::vector<double> logP;
        std::vector<double> chances(cases);
        for (auto& member : result.members) {
            const auto ties = m_sets.of(member.account);
            const auto size = static_cast<double>(ties.size());
            for (std::size_t i = 0; i < cases; ++i) {
                const double rate = -std::expm1(-size * general[i] / std::max(1.0, allTies));
                double sum = rate;
                double count = 1;
                for (const auto& tie : ties) {
                    if (m_index[tie.creator] != AudienceSets::noCreator)
                        continue;
                    sum += (common[tie.creator * cases + i] + rate) / (audience[tie.creator] + 1);
                    count += 1;
                }
                chances[i] = std::clamp(std::max(rate, sum / count * std::max(1.0, size / typical)), 1e-6, 0.95);
            }
            logP.push_back(logPoissonBinomialTail(chances, member.creators));
        }
        double family = 0;
        for (std::uint32_t a = 0; a < m_sets.accountCount(); ++a)
            family += tested(a) && m_sets.of(a).size() >= sharedCreators ? 1 : 0;
        const auto q = adjustedP(logP, family);
        for (std::size_t i = 0; i < q.size(); ++i) {
            result.members[i].qOverlap = q[i];
            logP[i] = result.members[i].unusual ? logP[i] + std::log(unusual[i]) : 0;
        }
        const auto joint = adjustedP(logP, family);
        for (std::size_t i = 0; i < joint.size(); ++i)
            result.members[i].q = joint[i];
    }

    void matchControls(SharedConfirmation& result) const
    {
        struct Candidate {
            std::uint64_t acts = 0;
            std::uint32_t account = 0;
            bool operator<(const Candidate& other) const
            {
                return acts != other.acts ? acts < other.acts : account < other.account;
            }
        };
        const auto acts = [this](std::uint32_t account) {
            std::uint64_t sum = 0;
            for (const auto& tie : m_sets.of(account))
                sum += m_index[tie.creator] == AudienceSets::noCreator ? tie.acts : 0;
            return sum;
        };
        std::map<std::uint8_t, std::vector<Candidate>> pools;
        for (std::uint32_t a = 0; a < m_sets.accountCount(); ++a)
            if (tested(a) && m_count[a] < 2)
                pools[m_surprise.stratum[a]].push_back({acts(a), a});
        for (auto& [stratum, pool] : pools)
            std::sort(pool.begin(), pool.end());

        // Matched sets as how many of how many are unusual: the member's own place in its set is what is permuted.
        std::vector<double> setShare;
        double unusualControls = 0;
        double unusualMembers = 0;
        for (const auto& member : result.members) {
            const auto& pool = pools[m_surprise.stratum[member.account]];
            if (pool.empty())
                continue;
            const auto at = std::lower_bound(pool.begin(), pool.end(), Candidate{acts(member.account), 0});
            auto from = static_cast<std::size_t>(at - pool.begin());
            const auto count = std::min(controlsPerMember, pool.size());
            from = std::min(from > count / 2 ? from - count / 2 : 0, pool.size() - count);
            double unusual = 0;
            for (auto i = from; i < from + count; ++i)
                unusual += m_surprise.unusual[pool[i].account];
            unusualControls += unusual;
            unusualMembers += member.unusual ? 1 : 0;
            result.controls += static_cast<std::uint32_t>(count);
            setShare.push_back((unusual + (member.unusual ? 1 : 0)) / static_cast<double>(count + 1));
        }
        if (result.controls == 0)
            return;
        result.controlShare = unusualControls / result.controls;
        std::int64_t asExtreme = 0;
        SplitMix random(mixBits(m_seed ^ 0xc0117015ULL));
        for (int p = 0; p < profilePermutations; ++p) {
            double sum = 0;
            for (const double share : setShare)
                sum += share > 0 && random.uniform() < share ? 1 : 0;
            asExtreme += sum >= unusualMembers ? 1 : 0;
        }
        result.pControls = permutationP(asExtreme, profilePermutations);
    }

    const AudienceSets& m_sets;
    const ProfileSurprise& m_surprise;
    const std::vector<std::uint32_t>& m_creators;
    std::uint64_t m_seed;
    bool m_secondPart;
    std::vector<std::uint32_t> m_index; ///< creator -> place in m_creators
    std::vector<std::uint32_t> m_count; ///< account -> creators of the case
    std::vector<double> m_factor;
};

} // namespace

SharedConfirmation confirmShared(const AudienceSets& sets, const ProfileSurprise& surprise,
                                 const std::vector<std::uint32_t>& creators, bool secondPart, std::uint64_t seed)
{
    return SharedCase(sets, surprise, creators, secondPart, seed).confirm();
}

} // namespace lockstep
