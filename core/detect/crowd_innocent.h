// SPDX-License-Identifier: GPL-3.0-or-later
// The innocent explanations of a locked crowd, each with what was measured.
#pragma once

#include "core/detect/crowd_scan.h"
#include "core/model/finding.h"

#include <vector>

namespace lockstep {

/// What the members did on the customers' posts, over both halves.
struct CrowdFootprint {
    std::size_t members = 0;
    std::size_t posts = 0;        ///< of the customers
    std::size_t postsReached = 0; ///< with at least three members fast
    double fastReactions = 0;
    double topCreatorShare = 0;  ///< of the fast reactions: on the busiest customer
    double busiestDaysShare = 0; ///< of the fast reactions: within the busiest three days in a row
    double clockShare = 0;       ///< of the fast reactions: within the busiest hour of the day (5-minute steps)
    double postClockShare = 0;   ///< the same for the posts themselves, weighted by those reactions
    double wholeMinutes = 0;     ///< share of reaction times on a whole minute
    double perPost = 0;          ///< median number of fast members on a reached post
    double medianCreators = 0;   ///< median number of customers a member was fast with
    double poolSize = 0;         ///< accounts the deliveries seem to be drawn from (capture-recapture)
    Instant first;
    Instant last;
    std::vector<TargetId> targets; ///< reached posts, ascending
    std::vector<EventId> evidence; ///< fast reactions of members to the customers' posts, ascending
};

CrowdFootprint footprint(const InteractionGraph& graph, const TimedPosts& posts, const CrowdCase& found);

/// Solves unique = S (1 - (1 - perDraw / S)^draws) for S (Farooqi et al. 2017): how large a pool is that showed
/// `unique` accounts in `draws` draws of `perDraw`. A lower bound when accounts are not reused evenly.
double capturedPool(double unique, double perDraw, double draws);

std::vector<InnocentTest> innocentTests(const CrowdCase& found, const CrowdFootprint& print);

} // namespace lockstep
