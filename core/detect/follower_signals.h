// SPDX-License-Identifier: GPL-3.0-or-later
// What is scanned in a follower list, and the scans of it: date bands, runs without new accounts, low activity.
// The search for batches (follower_batches.h) runs them on halves, on the whole list and on reshuffled versions.
#pragma once

#include "core/detect/follower_batches.h"

namespace lockstep {

/// What is scanned, as one entry a rank that moves with its follower when the list is permuted.
struct Signals {
    std::vector<std::int64_t> created, envelope;
    std::vector<float> fresh, freshExpected;
    std::vector<float> quiet, quietExpected;
    bool hasFresh = false;
    bool hasQuiet = false;
    double marginDays = 3;

    std::size_t size() const { return created.size(); }
};

/// Sets freshDays and freshRate of the search, too.
Signals makeSignals(const FollowerSeries& series, BatchSearch& search);
/// The followers at these ranks only, in this order.
Signals pick(const Signals& s, std::span<const std::uint32_t> order);
/// Ranks `first`, `first` + 2, ... below n.
std::vector<std::uint32_t> everySecond(std::size_t n, std::uint32_t first);
/// A version of the list without batches: blocks of 8 followers move over the whole list (shuffled nearby, a large
/// batch would stay one), and each follower keeps its age at following, not its creation date: else accounts that
/// were new when they came would stand as a band of aged ones elsewhere. Deterministic in `seed`.
Signals reshuffled(const Signals& s, std::uint64_t seed);
/// Ranks of batches found before are taken out of sight for what is searched after.
Signals without(Signals s, const std::vector<RankWindow>& windows);

/// Overdispersion of each signal, measured once on the list as it is.
struct Dispersions {
    std::vector<double> quiet, fresh;
    double band = 1;
};
Dispersions dispersionsOf(const Signals& s);

/// The strongest stretches, by kind; nothing but window, band, score and contrast are set.
std::vector<BatchSignal> scanDates(const Signals& s, const Dispersions& d);
std::vector<BatchSignal> scanQuiet(const Signals& s, const Dispersions& d);
/// The highest score of that kind anywhere, 0 when none is above `floor` or passes its gates.
double bestOf(BatchSignalKind kind, const Signals& s, const Dispersions& d, double floor);

/// The list as that signal sees it, and what a stretch must show there.
RateScan ratesOf(const BatchSignal& signal, const Signals& s);
ScanGates gatesOf(BatchSignalKind kind);

} // namespace lockstep
