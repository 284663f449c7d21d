// SPDX-License-Identifier: GPL-3.0-or-later
// Who acts together: pairs of accounts that acted on the same target within a short time, counted.
// The measure behind "coordinated link sharing" (Giglietto et al., Information, Communication & Society 2020), with
// the numbers of coordination-network-toolkit and CooRTweet; rhythm-blind by itself: a count says nothing before it
// is held against a null model.
#pragma once

#include "core/graph/interaction_graph.h"
#include "core/model/task.h"

#include <functional>
#include <span>
#include <vector>

namespace lockstep {

/// An unordered pair of AccountId values, first < second, and how often it acted together.
struct CountedPair {
    std::uint32_t first = 0;
    std::uint32_t second = 0;
    std::uint32_t count = 0;

    friend bool operator==(const CountedPair&, const CountedPair&) = default;
};

/// How many pairs forEachClosePair() would look at (one account with itself included), without doing so.
/// Linear in events.
std::uint64_t countClosePairs(std::span<const Contact> byTime, std::int64_t windowMs);

/// Calls `visit(earlier, later)` for any two contacts at most `windowMs` apart, both ends included, whose other
/// sides differ. Contacts without a time are never close to anything.
template <class Visit>
void forEachClosePair(std::span<const Contact> byTime, std::int64_t windowMs, Visit visit)
{
    std::size_t oldest = 0;
    for (std::size_t i = 0; i < byTime.size(); ++i) {
        if (byTime[i].time == Instant::missingMs) {
            oldest = i + 1;
            continue;
        }
        while (byTime[i].time - byTime[oldest].time > windowMs)
            ++oldest;
        for (auto k = oldest; k < i; ++k)
            if (byTime[k].other != byTime[i].other)
                visit(byTime[k], byTime[i]);
    }
}

struct CoactionSettings {
    std::int64_t windowMs = 60'000; ///< both ends included
    /// A target with more pairs in the window is left out whole (and reported): its crowd is a fact about the
    /// target, and the work grows with the square of it.
    std::uint64_t maxPairsPerTarget = 2'000'000;
    /// Pairs counted less often are not returned.
    std::uint32_t minCount = 1;
    /// False: a pair counts once a target, however often the two acted on it. True: each two acts within the window
    /// count, as the peers do. Without repeated acts it is the same.
    bool countRepeats = false;
    int threads = 1;
    /// Contacts for which this is false are left out. Empty: all with a time.
    std::function<bool(const Contact&)> keep;
};

struct HotTarget {
    TargetId target;
    std::uint64_t pairs = 0;
};

struct Coactions {
    std::vector<CountedPair> pairs; ///< by (first, second)
    std::uint64_t pairsSeen = 0;    ///< before minCount
    std::vector<HotTarget> skipped; ///< by TargetId ascending
};

/// Counts over all targets; the same result with any number of threads. O(events + pairs): about 10 million pairs a
/// second and core. The pairs are spread over 256 parts by hash, so that each table stays in the cache, and at most 32
/// million are held at a time (about 512 MB while vectors grow), with a walk over the events for each such batch.
/// When cancelled the counts are empty.
Coactions countCoactions(const InteractionGraph& graph, const CoactionSettings& settings,
                         const TaskContext& task = {});

} // namespace lockstep
