// SPDX-License-Identifier: GPL-3.0-or-later
// Which creators share more surprising accounts than their common audience explains. Surprisingly quick ones, on the
// discovery half: the first stage of the locked-crowd detector. Marked ones (marked_ties.h): that of the marks.
#pragma once

#include "core/detect/delay_reference.h"
#include "core/detect/timed_posts.h"

#include <cstdint>
#include <vector>

namespace lockstep {

/// One account and one creator, discovery half. Where quickness is not asked for: one trial, and `fast` is what is
/// surprising.
struct AudienceEdge {
    std::uint32_t account = 0;
    std::uint32_t creator = 0;
    std::uint16_t trials = 0; ///< reactions
    std::uint16_t fast = 0;
    bool surprising = false; ///< likelier for a delivery (95 % fast) than for its own rhythm
    float expectedFast = 0;
    float chanceSurprising = 0; ///< of `surprising`, for an account in nobody's pay; bells included
};

struct CreatorLink {
    std::uint32_t first = 0; ///< creator indices, first < second
    std::uint32_t second = 0;
    std::uint32_t shared = 0; ///< accounts with a surprising edge to both
    double expected = 0;
    double q = 1;
};

struct CrowdLinks {
    std::vector<AudienceEdge> edges;                    ///< by account, then creator
    std::vector<std::uint64_t> start{0};                ///< account -> first edge
    std::vector<CreatorLink> links;                     ///< significant ones, by (first, second)
    std::vector<std::vector<std::uint32_t>> components; ///< creators, ascending; largest component first
    double bellRate = 0; ///< share of audience edges that are quick for reasons of their own: notifications, a habit
    double pairsTested = 0;
    std::uint32_t sampledAccounts = 0; ///< accounts with too many creators, of which a sample was used

    std::span<const AudienceEdge> of(std::uint32_t account) const
    {
        return std::span(edges).subspan(start[account], start[account + 1] - start[account]);
    }
};

struct LinkOptions {
    double fdr = 0.01;
    std::uint32_t minimumShared = 5;
    double minimumRatio = 1.3;
    double habitPrior = 2; ///< see quickness
    double mostHabit = 3;
    std::size_t creatorsPerAccount = 300;
    std::uint64_t seed = 1;
    int threads = 1;
};

/// Whether the reactions of one account to one creator look delivered: 95 % within tau against its own chances.
class DeliveryOdds {
public:
    void add(double chance, bool fast);
    std::uint32_t trials() const { return m_trials; }
    bool surprising() const { return m_logRatio > 0; }
    /// Chance of `surprising` when nothing was delivered, at the mean of the chances; or when a bell rings.
    double chanceSurprising(double bellRate) const;

private:
    std::uint32_t m_trials = 0;
    double m_logRatio = 0;
    double m_sum = 0;
};

/// How quick an account is elsewhere, against its expectation: (fast + prior) / (expected + prior) within 0.5 ..
/// `most`.
double quickness(double fast, double expected, double prior = 2, double most = 3);

/// The edges of the discovery half, and their links.
CrowdLinks linkCreators(const TimedPosts& posts, const DelayReference& reference, const LinkOptions& options,
                        const TaskContext& task);

/// Fills links and components from edges and start. Two passes over all pairs of creators of each account: O(sum of
/// squares, capped), memory O(edges + creators). Expected: audience-conditional Poisson (accounts that react to
/// both), each creator's share of surprising ones taken from the part of its audience that the other does not have,
/// so that a pool shared by both cannot hide itself.
void linkEdges(CrowdLinks& links, std::size_t creators, const LinkOptions& options, const TaskContext& task);

/// Keeps a sample of the last account's edges (from `first` on) when it reacts to very many creators; the choice
/// depends on the seed alone.
void capCreators(CrowdLinks& links, std::size_t first, const LinkOptions& options);

} // namespace lockstep
