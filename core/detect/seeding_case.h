// SPDX-License-Identifier: GPL-3.0-or-later
// A list of sentences put to the test on the half of the days that was not used to find it.
#pragma once

#include "core/detect/sentence_lists.h"
#include "core/detect/unit_contrast.h"

#include <cstdint>
#include <vector>

namespace lockstep {

struct Seeder {
    std::uint32_t account = 0;
    std::uint32_t comments = 0;  ///< on the creators of the case, confirmation half
    std::uint32_t sentences = 0; ///< different ones of the list among them
    double expected = 0;         ///< of those, if it wrote as others do there
    double logP = 0;
    double q = 1;
};

struct SeedingCase {
    std::vector<std::uint32_t> families;   ///< of the list, ascending
    std::vector<std::uint32_t> creators;   ///< where the list is used, by index, ascending
    std::vector<Seeder> core;              ///< confirmed, by account
    std::vector<std::uint32_t> associated; ///< used the list on the discovery half only, by account
    std::size_t familiesConfirmed = 0;     ///< used by at least three of the core on the confirmation half
    double accountsTested = 0;
    double elsewhere = 0;   ///< share of the list among comments on other creators
    double exclusivity = 0; ///< of the uses of the list on the confirmation half: by members
    UnitContrast contrast;
    double rotationP = 1;       ///< chance of so few repeats within the accounts; permutation of the sentences
    double repeats = 0;         ///< pairs of the same sentence from one account
    double repeatsExpected = 0; ///< the same when the sentences are dealt out at random
};

/// Null: at each comment an account says a sentence of the list as often as others do under the same creator, in the
/// same language and length, or as people do under all other creators, whichever is more. Others: who is no candidate
/// and says nothing of the list under a second creator of the case. A sentence counts once an account, so a habit is
/// one success. Poisson-binomial, Benjamini-Hochberg over all accounts with at least two comments there. Empty core
/// when too little is left. O(comments).
SeedingCase testList(const SharedComments& comments, const std::vector<std::uint32_t>& familyOf,
                     const SentenceList& list, double fdr, std::uint64_t seed);

/// Big enough: minimumSeeders confirmed, minimumFamilies sentences, three creators or ten posts.
bool isSeeding(const SharedComments& comments, const std::vector<std::uint32_t>& familyOf, const SeedingCase& found);

} // namespace lockstep
