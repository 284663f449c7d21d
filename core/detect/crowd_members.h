// SPDX-License-Identifier: GPL-3.0-or-later
// Which accounts are too quick, on the posts of one set of creators, for their own rhythm and for the other people
// under the same posts. Second stage of the locked-crowd detector.
#pragma once

#include "core/detect/crowd_links.h"
#include "core/detect/delay_shape.h"

#include <cstdint>
#include <vector>

namespace lockstep {

enum class Half : std::uint8_t { discovery, confirmation, both };

/// One account against the posts of a case.
struct AccountTest {
    std::uint32_t account = 0;
    std::uint32_t reactions = 0;
    std::uint32_t fast = 0;
    std::uint32_t occasions = 0; ///< sessions of six hours: what is counted as one trial
    double expected = 0;         ///< fast reactions, by its own rhythm and the other people there
    double logP = 0;             ///< testDelivery over one reaction a session
    double q = 1;
    /// Share of its reactions that is neither its own rhythm nor the moment: 0 ordinary, 1 all delivered. Each
    /// creator counts once, so that somebody who also follows one of them as a person does is seen with the others.
    double excess = 0;

    /// Whether it may be named. Nobody is for the company alone: by itself its speed may have no higher chance than
    /// `alone` either, whatever the others do.
    bool standsOut(double fdr, double alone) const;
};

inline constexpr double coreAlone = 0.05;   ///< of the core, on the days that were held back
inline constexpr double memberAlone = 0.10; ///< of everybody named, on all days
/// Nobody is named who is likelier than this to be here by mistake, however sure the others are: where hundreds are
/// beyond doubt, a level for all of them together would take some doubtful ones along.
inline constexpr double memberLocal = 0.20;

/// Reactions of every account over everything, to know its quickness elsewhere.
struct QuickTotals {
    std::vector<float> fast;
    std::vector<float> expected;
};
QuickTotals quickTotals(const TimedPosts& posts, const DelayReference& reference);

struct MemberTests {
    std::vector<AccountTest> accounts; ///< with at least three occasions on at least two creators, by account
    /// Others under the same posts, who were fast with no other creator of the case and late at least once with this
    /// one: their fast reactions, and what their rhythm lets expect of people who were late once.
    double othersFast = 0;
    double othersExpected = 0;
};

/// What both stages know about the data at one tau.
struct CrowdContext {
    const TimedPosts& posts;
    const DelayReference& reference;
    const DelayShape& shape;
    const CrowdLinks& links;
    const QuickTotals& totals;
    int threads = 1;
};

/// Tests every account on the case's posts of that half, one reaction a session; q is the share of mistakes that is
/// not exceeded nine times in ten over all accounts tested, not only the promising ones, in strata of accounts that
/// react to as many of the creators (stratifiedExceedanceQ, with memberLocal and the half's level for one alone).
/// O(reactions), and testDelivery for each account.
MemberTests testMembers(const CrowdContext& context, const std::vector<std::uint32_t>& creators, Half half);

/// One creator against a set of accounts: fast reactions of them on its posts, and what their rhythm and the other
/// people there let expect.
struct CreatorTest {
    std::uint32_t creator = 0;
    std::uint32_t reactions = 0;
    std::uint32_t fast = 0;
    std::uint32_t fastAccounts = 0;
    double expected = 0;
    double logP = 0;

    double excess() const { return (fast - expected) / (reactions - expected); }
};

/// Every creator that `members` (ascending) react to, by creator. `creators`: those of the case, left out of the
/// members' quickness elsewhere. O(reactions).
std::vector<CreatorTest> testCreators(const CrowdContext& context, const std::vector<std::uint32_t>& creators,
                                      const std::vector<std::uint32_t>& members, Half half);

} // namespace lockstep
