// SPDX-License-Identifier: GPL-3.0-or-later
// Who acts together: pairs of accounts that acted on the same target within a short time, counted.
// The measure behind "coordinated link sharing" (Giglietto et al., Information, Communication & Society 2020)
// and rhythm-blind by itself: a count says nothing before it is held against a null model.
//
// Cost: the window walk is linear in events + pairs. Counting partitions the pairs by hash first, so that each
// table stays in the cache: about 10 million pairs a second and core, 16 bytes a pair while it runs.
#pragma once

#include "core/graph/interaction_graph.h"
#include "core/model/task.h"

#include <algorithm>
#include <array>
#include <span>
#include <vector>

namespace lockstep {

/// An unordered pair of dense indices, first < second, and how often it was added.
struct CountedPair {
    std::uint32_t first = 0;
    std::uint32_t second = 0;
    std::uint32_t count = 0;

    friend bool operator==(const CountedPair&, const CountedPair&) = default;
};

/// A multiset of pairs. The result does not depend on the order of adding nor on threads.
class PairCounter {
public:
    /// Order of the two does not matter; they must differ.
    void add(std::uint32_t a, std::uint32_t b)
    {
        const auto key = a < b ? join(a, b) : join(b, a);
        m_parts[mix(key) >> 56].push_back(key);
    }
    std::uint64_t size() const;
    /// Pairs added at least `minCount` times, by (first, second) ascending. Empties the counter.
    std::vector<CountedPair> finish(std::uint32_t minCount = 1, int threads = 1);

private:
    static std::uint64_t join(std::uint32_t low, std::uint32_t high) { return (std::uint64_t(low) << 32) | high; }
    static std::uint64_t mix(std::uint64_t key)
    {
        key = (key ^ (key >> 32)) * 0x9E3779B97F4A7C15ULL;
        return (key ^ (key >> 29)) * 0xBF58476D1CE4E5B9ULL;
    }
    static std::vector<CountedPair> countPart(const std::vector<std::uint64_t>& keys, std::uint32_t minCount);

    std::array<std::vector<std::uint64_t>, 256> m_parts;
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
    std::int64_t windowMs = 60'000;
    /// A target with more pairs in the window is left out whole (and reported): its crowd is a fact about the
    /// target, and the work grows with the square of it.
    std::uint64_t maxPairsPerTarget = 2'000'000;
    /// Pairs seen on fewer targets are not returned.
    std::uint32_t minTargets = 1;
    int threads = 1;
};

struct HotTarget {
    TargetId target;
    std::uint64_t pairs = 0;
};

struct Coactions {
    std::vector<CountedPair> pairs; ///< AccountId values; count = targets acted on together within the window
    std::uint64_t pairsSeen = 0;    ///< before minTargets
    std::vector<HotTarget> skipped; ///< by TargetId ascending
};

/// Counts over all targets, each pair at most once a target. `accounts`, when not empty, is sorted and limits
/// both sides. When cancelled the counts are empty.
Coactions countCoactions(const InteractionGraph& graph, const CoactionSettings& settings,
                         std::span<const AccountId> accounts = {}, const TaskContext& task = {});

} // namespace lockstep
