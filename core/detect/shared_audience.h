// SPDX-License-Identifier: GPL-3.0-or-later
// Which creators share more accounts with an unusual profile than their audiences explain. First stage of the
// shared-crowd detector; sees one part of the accounts only.
#pragma once

#include "core/detect/audience_sets.h"
#include "core/detect/profile_surprise.h"
#include "core/model/task.h"

#include <cstdint>
#include <vector>

namespace lockstep {

struct AudienceLink {
    std::uint32_t first = 0; ///< creators, first < second
    std::uint32_t second = 0;
    std::uint32_t common = 0;  ///< accounts that act for both
    std::uint32_t unusual = 0; ///< ... with an unusual profile
    double expected = 0;
    double q = 1;
};

struct AudienceLinks {
    std::vector<AudienceLink> links;                ///< significant ones, by (first, second)
    std::vector<std::vector<std::uint32_t>> groups; ///< creators that are linked nearly all with all; three or more
    double pairsTested = 0;
    double typicalExpected = 0; ///< unusual accounts that two creators with a common audience share, on average
    std::uint32_t sampledAccounts = 0; ///< accounts with very many creators, of which a sample was used
};

struct AudienceLinkOptions {
    double fdr = 0.01;
    bool secondPart = false; ///< of the accounts, see inSecondPart
    std::uint64_t seed = 1;
    int threads = 1;
    std::uint32_t minimumShared = 5;
    double minimumRatio = 1.3;
    double groupDensity = 0.6;
    std::size_t creatorsPerAccount = 300;
};

/// Expected: every common account is unusual with the chance of its stratum, times how much oftener than that the
/// rest of the more unusual of the two audiences is. Poisson, Benjamini-Hochberg over all pairs with a common
/// account. O(sum of squares of creators of an account, capped).
AudienceLinks linkAudiences(const AudienceSets& sets, const ProfileSurprise& surprise,
                            const AudienceLinkOptions& options, const TaskContext& task);

/// How much oftener than expected an audience is unusual, at least 1: a creator of newcomers attracts newcomers.
double audienceFactor(double unusual, double expected);

} // namespace lockstep
