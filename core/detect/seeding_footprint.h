// SPDX-License-Identifier: GPL-3.0-or-later
// What came of a list of sentences, measured on all days, and what innocent explanations that leaves.
#pragma once

#include "core/detect/seeding_case.h"
#include "core/model/finding.h"

#include <optional>
#include <string>
#include <vector>

namespace lockstep {

struct SeedingFootprint {
    std::vector<EventId> evidence;      ///< comments of members from the list, ascending
    std::vector<TargetId> targets;      ///< posts with at least two of them, ascending
    std::vector<AccountId> customers;   ///< known authors with five or more, and not a stray few; ascending
    std::vector<std::string> examples;  ///< the sentences that were used most, as somebody wrote them
    double topCreatorShare = 0;         ///< of the evidence: under the posts of one creator
    double topFamilyShare = 0;          ///< of the evidence: one sentence
    double busiestDaysShare = 0;        ///< of the evidence: within three days in a row
    double mentionShare = 0;            ///< of the evidence: tags somebody
    double wholeMinutes = 0;            ///< of the evidence: on a whole minute
    double sharedAudience = 0;          ///< of the others under these posts with two comments or more: at half of the
                                        ///< creators of the case or more
    double medianSentences = 0;         ///< different sentences of the list an account
    std::optional<double> minutes;      ///< middle delay of the evidence after its post
    std::optional<double> otherMinutes; ///< the same of other comments on those posts
    Instant first;
    Instant last;
};

SeedingFootprint seedingFootprint(const InteractionGraph& graph, const SharedComments& comments,
                                  const SeedingCase& found);

std::vector<InnocentTest> innocentTests(const SeedingCase& found, const SeedingFootprint& print);

} // namespace lockstep
