// SPDX-License-Identifier: GPL-3.0-or-later
// How much likelier the profile of an account is among accounts made for sale than among the ordinary people of this
// very data. Alone it accuses the innocent (at a base rate of 1 % most such profiles belong to ordinary people); it
// is only ever read as a rate of many accounts against people of the same activity and age.
#pragma once

#include "core/detect/audience_sets.h"
#include "core/model/message.h"

#include <array>
#include <cstdint>
#include <vector>

namespace lockstep {

struct ProfileSurprise {
    static constexpr double clip = 3;                 ///< log-odds are cut at +-3
    static constexpr std::size_t enoughCreators = 10; ///< to know what is ordinary
    static constexpr std::size_t enoughAudience = 30;

    std::vector<float> logOdds;        ///< by account; 0 when nothing is known
    std::vector<char> unusual;         ///< log-odds reach the clip: twenty times likelier
    std::vector<float> expected;       ///< chance to be unusual, of ordinary people of the same stratum
    std::vector<std::uint8_t> stratum; ///< activity (number of creators) x age of the account
    std::vector<Message> features;     ///< those that are known of at least half of the accounts
    std::uint64_t profiles = 0;        ///< active accounts with any known feature
    std::uint64_t active = 0;          ///< accounts with a tie
    bool agesKnown = false;            ///< creation dates of at least half of them
    double ordinaryRate = 0;           ///< unusual profiles in the audience of the middle creator

    /// Enough creators and profiles, and unusual profiles are unusual here (at most a fifth of an ordinary audience).
    bool usable() const { return !features.empty() && creatorsCompared >= enoughCreators && ordinaryRate <= 0.2; }
    std::size_t creatorsCompared = 0;
};

/// Naive Bayes over: nothing posted, empty biography, follows more than five times its followers, three digits or
/// more in the name, no picture, not private. What is ordinary: the share in the audience of the middle creator,
/// which no farm moves that serves fewer than half of the creators. O(ties).
ProfileSurprise profileSurprise(const CaseData& data, const AudienceSets& sets);

/// The same people with their profiles dealt out anew among those of the same stratum: what a decoy world is made of.
ProfileSurprise reshuffledProfiles(const ProfileSurprise& surprise, const AudienceSets& sets, std::uint64_t seed);

} // namespace lockstep
