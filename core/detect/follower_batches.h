// SPDX-License-Identifier: GPL-3.0-or-later
// Batches in a follower list that is in follow order: stretches that stand out by creation dates (a band, or a run
// without new accounts whose dates crowd), by low activity, or by both. Found on every second follower, confirmed on
// the others. A date band that is only seen with all followers together is kept apart as not confirmed; a quiet
// stretch alone is not, because low activity varies in every list.
#pragma once

#include "core/detect/follower_bands.h"
#include "core/detect/follower_scan.h"
#include "core/model/result.h"
#include "core/model/task.h"

#include <span>
#include <vector>

namespace lockstep {

/// One list as numbers, by rank, oldest first.
struct FollowerSeries {
    std::vector<std::int64_t> created;  ///< ms UTC or Instant::missingMs
    std::vector<std::int64_t> envelope; ///< lower bound of the follow time (follower_envelope.h), or the follow time
    std::vector<std::int8_t> quiet;     ///< 1, 0, -1 not known; empty: no such column
    double marginDays = 3;              ///< signUpMargin of the list

    std::size_t size() const { return created.size(); }
};

enum class BatchSignalKind : std::uint8_t {
    band,    ///< many made within a short time of one another
    noFresh, ///< hardly any new account though the neighbours have them, and the dates of the others crowd
    quiet,   ///< more low-activity accounts than neighbours of the same age
};

struct BatchSignal {
    BatchSignalKind kind = BatchSignalKind::band;
    RankWindow window; ///< where this signal alone is strongest
    DateBand band;     ///< band and noFresh: the creation dates
    double score = 0;
    Contrast contrast; ///< at the ranks of the batch
    double listP = 1;  ///< chance that a list without batch shows as much anywhere (block permutation of the list)
    double p = 1;      ///< on the half that was not used to find it; not confirmed: at its ranks on all followers
    std::vector<DateBand> runs{}; ///< band: when not empty, the dates are these, and `band` spans them
    /// band: share of ordinary followers with such a date, the higher of the flanks and, for runs, of the days around
    /// them within the stretch.
    double ordinaryRate = 0;

    /// band and noFresh: whether that creation date is one of its.
    bool holds(std::int64_t createdMs) const { return anyContains(dates(), createdMs); }
    /// band: the runs, or else the one band.
    std::span<const DateBand> dates() const { return runs.empty() ? std::span(&band, 1) : std::span(runs); }
};

struct FollowerBatch {
    RankWindow ranks;
    std::vector<BatchSignal> signals; ///< the one that found it first; then what else holds at the same ranks
    bool confirmed = false;           ///< found on every second follower, confirmed on the others
    double q = 1;                     ///< Benjamini-Hochberg over all candidates of this list
    /// At most this share of the stretch are ordinary followers, by its best signal or by the new accounts among
    /// them.
    double organicShare = 1;
    /// Share of the batch in its stretch. With dates and low activity both: estimated from how often the two meet in
    /// one account (capture and recapture, Lincoln 1930). Else, or when that cannot be, the least that the clearest
    /// signal asks for.
    double boughtShare = 0;
    double leastShare = 0;
    bool estimated = false; ///< boughtShare
    int decoyCases = 0;     ///< stretches at least as strong in reshuffled versions of this list

    const BatchSignal* signal(BatchSignalKind kind) const;
    bool hasDateSignal() const { return signal(BatchSignalKind::band) || signal(BatchSignalKind::noFresh); }
};

struct BatchSettings {
    std::uint64_t seed = 1;
    int threads = 2;
    double level = 0.01;
    int decoyWorlds = 0;
};

struct BatchSearch {
    std::vector<FollowerBatch> batches; ///< by rank
    double freshDays = 0;               ///< an account no older than this at following counts as new; 0: none such
    double freshRate = 0;               ///< share of new accounts in the list
    /// By rank: how often an ordinary account of that age is quiet, by the list's rates; 0: not asked of this one.
    std::vector<float> quietExpected;
    std::size_t diverseRuns = 0; ///< stretches of few new accounts with dates as mixed as next door
    std::size_t unconfirmed = 0; ///< candidates that the other half did not confirm
};

/// Fails only with ErrorCode::cancelled. About n log n a permutation; same result at any number of threads.
Result<BatchSearch> findBatches(const FollowerSeries& series, const BatchSettings& settings, const TaskContext& task);

} // namespace lockstep
