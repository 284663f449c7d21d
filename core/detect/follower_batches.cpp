// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/detect/follower_batches.h"

#include "core/detect/follower_runs.h"
#include "core/detect/follower_signals.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <random>

namespace lockstep {

namespace {

constexpr std::size_t permutationsOfAll = 499;
constexpr std::size_t permutationsOfHalf = 99; // a screen: what counts is the other half
constexpr std::size_t permutationRound = 25;
constexpr std::size_t enoughHigher = 10;
constexpr std::size_t localPermutations = 1999;
constexpr double crowdingNeeded = 0.3;
constexpr double wideBandDays = 60;
constexpr double leastShareOfRuns = 0.05; ///< of the window, as of a single band
constexpr double leastOutside = 400;      ///< followers
constexpr int signalKinds = 3;

class Search {
public:
    Search(const FollowerSeries& series, const BatchSettings& settings, const TaskContext& task)
        : m_settings(settings), m_task(task), m_all(makeSignals(series, m_result)),
          m_dispersions(dispersionsOf(m_all))
    {
    }

    Result<BatchSearch> run()
    {
        auto confirmed = onHalves(scanDates, {});
        for (auto& candidate : onHalves(scanQuiet, windowsOf(confirmed)))
            confirmed.push_back(candidate);
        setQ(confirmed);
        auto rest = onAll(windowsOf(confirmed));
        if (m_task.cancelled())
            return makeError(ErrorCode::cancelled, messageText(QT_TRANSLATE_NOOP("core", "The search was stopped.")));
        group(std::move(confirmed), true);
        group(std::move(rest), false);
        for (auto& batch : m_result.batches)
            complete(batch);
        countDecoys();
        m_result.quietExpected = m_all.quietExpected;
        std::sort(m_result.batches.begin(), m_result.batches.end(),
                  [](const FollowerBatch& a, const FollowerBatch& b) { return a.ranks.from < b.ranks.from; });
        if (m_task.cancelled())
            return makeError(ErrorCode::cancelled, messageText(QT_TRANSLATE_NOOP("core", "The search was stopped.")));
        return std::move(m_result);
    }

private:
    struct Candidate {
        BatchSignal signal;
        double q = 1;
    };

    /// Sets listP of each: how often the permuted list shows a higher score anywhere.
    void setListP(std::vector<BatchSignal>& found, const Signals& s, const Dispersions& d, std::size_t permutations)
    {
        for (int k = 0; k < signalKinds; ++k) {
            const auto kind = static_cast<BatchSignalKind>(k);
            if (std::none_of(found.begin(), found.end(), [kind](const BatchSignal& b) { return b.kind == kind; }))
                continue;
            double lowest = std::numeric_limits<double>::max();
            for (const auto& signal : found)
                if (signal.kind == kind)
                    lowest = std::min(lowest, signal.score);
            std::vector<double> best;
            // In rounds, so that a hopeless candidate is given up early (Besag and Clifford 1991); the rounds do not
            // depend on the number of threads.
            for (bool open = true; open && best.size() < permutations && !m_task.cancelled();) {
                const auto done = best.size();
                best.resize(std::min(permutations, done + permutationRound), 0);
                forEachIndex(best.size() - done, m_settings.threads, [&](std::size_t i) {
                    if (m_task.cancelled())
                        return;
                    const auto worldSeed = m_settings.seed * 1'000'003 + (done + i) * 8 + static_cast<std::size_t>(k);
                    best[done + i] = bestOf(kind, reshuffled(s, worldSeed), d, lowest * 0.999);
                });
                open = false;
                for (auto& signal : found) {
                    if (signal.kind != kind)
                        continue;
                    const auto higher = static_cast<std::size_t>(
                        std::count_if(best.begin(), best.end(), [&](double v) { return v >= signal.score; }));
                    // Three scans are tried on every list: Bonferroni over them.
                    signal.listP = std::min(1.0, signalKinds * permutationP(higher, best.size()));
                    open = open || higher < enoughHigher;
                }
            }
        }
    }

    /// Permutation of small blocks within the window and its flanks: how often does the window get as much (as
    /// little)?
    double localP(const BatchSignal& signal, RankWindow window, const Signals& s) const
    {
        const auto flank = std::max<std::size_t>(200, 2 * window.size());
        const auto left = window.from > flank ? window.from - flank : 0;
        const auto right = std::min(s.size(), window.to + flank);
        const bool excess = gatesOf(signal.kind).excess;
        const auto scan = ratesOf(signal, s);
        constexpr std::size_t block = 4;
        struct Counts {
            double hits = 0, expected = 0;
        };
        std::vector<Counts> blocks;
        const auto countOf = [&scan](std::size_t from, std::size_t to) {
            const auto c = scan.contrast({from, to});
            return Counts{c.inside, c.expectedInside};
        };
        for (auto from = left; from < right; from += block)
            blocks.push_back(countOf(from, std::min(right, from + block)));
        const auto observed = countOf(window.from, window.to);
        if (observed.expected <= 0)
            return 1;
        const double rate = observed.hits / observed.expected;
        const auto insideBlocks = std::max<std::size_t>(1, window.size() / block);
        std::mt19937_64 random(m_settings.seed ^ (window.from * 0x9E3779B97F4A7C15ULL + window.to));
        std::size_t exceeding = 0;
        for (std::size_t round = 0; round < localPermutations; ++round) {
            Counts sum;
            for (std::size_t i = 0; i < insideBlocks && i < blocks.size();
                 ++i) { // a partial shuffle draws the window
                std::swap(blocks[i], blocks[i + random() % (blocks.size() - i)]);
                sum.hits += blocks[i].hits;
                sum.expected += blocks[i].expected;
            }
            const double drawn = sum.expected > 0 ? sum.hits / sum.expected : (excess ? 0 : 1e9);
            exceeding += excess ? drawn >= rate : drawn <= rate;
        }
        return permutationP(exceeding, localPermutations);
    }

    /// A run without new accounts says something only when the dates of the others crowd: after a mention in the
    /// news many aged accounts of all kinds come at once, and new ones are as rare.
    bool crowds(BatchSignal& signal)
    {
        if (signal.kind != BatchSignalKind::noFresh)
            return true;
        const auto crowd = crowding(m_all.created, m_all.envelope, m_all.marginDays, signal.window);
        const auto chance = 2.0 / std::sqrt(static_cast<double>(std::max<std::size_t>(1, crowd.inside)));
        if (crowd.surplus < std::max(crowdingNeeded, chance)) {
            ++m_result.diverseRuns;
            return false;
        }
        signal.band = crowd.band;
        return true;
    }

    /// Ends and dates moved on all followers, where that makes the signal stronger.
    BatchSignal refined(BatchSignal signal, const Signals& s) const
    {
        const auto& d = signal.kind == BatchSignalKind::quiet ? m_dispersions.quiet : m_dispersions.fresh;
        const std::vector<double> bandDispersion{m_dispersions.band};
        const bool isBand = signal.kind == BatchSignalKind::band;
        const auto scan = ratesOf(signal, s);
        signal.score = scan.score(signal.window, gatesOf(signal.kind), isBand ? bandDispersion : d);
        signal.contrast = scan.contrast(signal.window);
        if (isBand) {
            const auto hit =
                BandScan(s.created, s.envelope, s.marginDays).refine(signal.window, signal.band, m_dispersions.band);
            if (hit.score > signal.score)
                signal = {signal.kind, hit.window, hit.band, hit.score, hit.contrast, signal.listP, signal.p};
            return signal;
        }
        const auto hit = scan.refine(signal.window, gatesOf(signal.kind), d);
        if (hit.score > signal.score)
            signal = {signal.kind, hit.window, {}, hit.score, hit.contrast, signal.listP, signal.p};
        return signal;
    }

    using Scan = std::vector<BatchSignal> (*)(const Signals&, const Dispersions&);

    /// Found on every second follower, confirmed on the others, ends and dates from all.
    std::vector<Candidate> onHalves(Scan scan, const std::vector<RankWindow>& known)
    {
        const auto left = without(m_all, known);
        const auto first = pick(left, everySecond(m_all.size(), 0));
        const auto second = pick(left, everySecond(m_all.size(), 1));
        const auto d = dispersionsOf(first);
        auto found = scan(first, d);
        setListP(found, first, d, permutationsOfHalf);
        std::vector<Candidate> candidates;
        for (auto& signal : found) {
            if (signal.listP > 0.05)
                continue;
            const RankWindow half{std::min(signal.window.from, second.size()),
                                  std::min(signal.window.to, second.size())};
            signal.p = localP(signal, half, second);
            signal.window = {2 * signal.window.from, std::min(m_all.size(), 2 * signal.window.to)};
            candidates.push_back({signal, 1});
        }
        setQ(candidates);
        std::vector<Candidate> kept;
        for (auto& candidate : candidates) {
            if (candidate.q > m_settings.level) {
                ++m_result.unconfirmed;
                continue;
            }
            candidate.signal = refined(candidate.signal, left);
            if (candidate.signal.score > 0 && crowds(candidate.signal))
                kept.push_back(candidate);
        }
        return kept;
    }

    /// Date signals that need all followers to be seen.
    std::vector<Candidate> onAll(const std::vector<RankWindow>& known)
    {
        const auto left = without(m_all, known);
        auto found = scanDates(left, m_dispersions);
        setListP(found, left, m_dispersions, permutationsOfAll);
        std::vector<Candidate> kept;
        for (auto& signal : found) {
            // Between a batch, which is out of sight, and a wave of new accounts ordinary followers look like a band.
            if (signal.listP > m_settings.level || (signal.contrast.oneSided() && isNextTo(signal.window, known)))
                continue;
            signal.p = localP(signal, signal.window, left);
            kept.push_back({signal, 1});
        }
        setQ(kept);
        std::erase_if(kept, [this](Candidate& c) { return c.q > m_settings.level || !crowds(c.signal); });
        return kept;
    }

    static bool isNextTo(RankWindow window, const std::vector<RankWindow>& known)
    {
        const auto reach = window.size();
        const RankWindow around{window.from > reach ? window.from - reach : 0, window.to + reach};
        return std::any_of(known.begin(), known.end(), [&](const RankWindow& k) { return k.overlaps(around); });
    }

    static std::vector<RankWindow> windowsOf(const std::vector<Candidate>& candidates)
    {
        std::vector<RankWindow> windows;
        windows.reserve(candidates.size());
        for (const auto& candidate : candidates)
            windows.push_back(candidate.signal.window);
        return windows;
    }

    /// Benjamini and Hochberg's adjusted p.
    static void setQ(std::vector<Candidate>& candidates)
    {
        std::vector<std::size_t> order(candidates.size());
        for (std::size_t i = 0; i < order.size(); ++i)
            order[i] = i;
        std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
            return candidates[a].signal.p > candidates[b].signal.p;
        });
        double q = 1;
        const auto n = static_cast<double>(candidates.size());
        for (std::size_t i = 0; i < order.size(); ++i) {
            auto& candidate = candidates[order[i]];
            q = std::min(q, candidate.signal.p * n / static_cast<double>(order.size() - i));
            candidate.q = q;
        }
    }

    /// Candidates that share most of their ranks are one batch; the strongest gives the ranks.
    void group(std::vector<Candidate> candidates, bool confirmed)
    {
        std::stable_sort(candidates.begin(), candidates.end(),
                         [](const Candidate& a, const Candidate& b) { return a.signal.score > b.signal.score; });
        for (auto& candidate : candidates) {
            const auto& window = candidate.signal.window;
            auto home = std::find_if(m_result.batches.begin(), m_result.batches.end(),
                                     [&](const FollowerBatch& b) { return b.ranks.overlaps(window); });
            if (home == m_result.batches.end()) {
                FollowerBatch batch;
                batch.ranks = window;
                batch.signals = {candidate.signal};
                batch.confirmed = confirmed;
                batch.q = candidate.q;
                m_result.batches.push_back(batch);
            } else if (!home->signal(candidate.signal.kind) && home->confirmed == confirmed) {
                home->signals.push_back(candidate.signal);
            }
        }
    }

    /// Looks at the ranks of the batch with the signals that did not find it, and sums up.
    void complete(FollowerBatch& batch)
    {
        if (m_all.hasQuiet && !batch.signal(BatchSignalKind::quiet))
            tryAt(batch, BatchSignalKind::quiet, {});
        if (!batch.hasDateSignal()) {
            const auto crowd = crowding(m_all.created, m_all.envelope, m_all.marginDays, batch.ranks);
            if (crowd.surplus >= crowdingNeeded)
                tryAt(batch, BatchSignalKind::band, crowd.band);
        }
        tryRuns(batch);
        if (m_all.hasFresh && !batch.signal(BatchSignalKind::noFresh))
            tryAt(batch, BatchSignalKind::noFresh, {});
        batch.organicShare = 1;
        for (auto& signal : batch.signals) {
            signal.contrast = ratesOf(signal, m_all).contrast(batch.ranks);
            signal.ordinaryRate = signal.contrast.outsideRate();
            if (!signal.runs.empty())
                signal.ordinaryRate = std::max(
                    signal.ordinaryRate, ordinaryRateOf(m_all.created, m_all.envelope, batch.ranks, signal.runs));
            batch.organicShare = std::min(batch.organicShare, organicShare(signal));
        }
        // Bought accounts are hardly ever new ones: what is left of those tells how many others there are, also where
        // it is too much to be a signal.
        if (m_all.hasFresh && !batch.signal(BatchSignalKind::noFresh)) {
            BatchSignal fresh;
            fresh.kind = BatchSignalKind::noFresh;
            fresh.window = batch.ranks;
            fresh.contrast = ratesOf(fresh, m_all).contrast(batch.ranks);
            batch.organicShare = std::min(batch.organicShare, organicShare(fresh));
        }
        batch.organicShare = std::clamp(batch.organicShare, 0.01, 1.0);
        setSize(batch);
    }

    /// A wide band, or none: perhaps several short runs of dates. Looked for on every second follower and tested on
    /// the others; the stretch was chosen by other signals, or is confirmed by the wide band already.
    void tryRuns(FollowerBatch& batch)
    {
        const auto band = std::find_if(batch.signals.begin(), batch.signals.end(),
                                       [](const BatchSignal& s) { return s.kind == BatchSignalKind::band; });
        if (band != batch.signals.end() && band->band.days() <= wideBandDays)
            return;
        BatchSignal signal;
        signal.kind = BatchSignalKind::band;
        signal.window = batch.ranks;
        signal.runs = dateRuns(m_all.created, m_all.envelope, m_all.marginDays, batch.ranks, m_dispersions.band);
        if (signal.runs.empty())
            return;
        signal.band = {signal.runs.front().from, signal.runs.back().to};
        const auto others = pick(m_all, everySecond(m_all.size(), 1));
        const RankWindow half{batch.ranks.from / 2, std::min(batch.ranks.to / 2, others.size())};
        const auto c = ratesOf(signal, others).contrast(half);
        if (!standsOut(c))
            return;
        signal.score = c.logLikelihoodRatio() / m_dispersions.band;
        if (signal.score < BandScan::gates().floor)
            return;
        signal.p = localP(signal, half, others);
        if (signal.p > m_settings.level)
            return;
        signal.listP = signal.p; // only these ranks were looked at
        if (band == batch.signals.end())
            batch.signals.push_back(signal);
        else { // what found the batch stays its score
            band->runs = signal.runs;
            band->band = signal.band;
        }
    }

    /// The gates of a single band. Of the flanks so much must be known that their rate is: before the last of the
    /// runs nobody can have followed with such an account.
    static bool standsOut(const Contrast& c)
    {
        const auto gates = BandScan::gates();
        const auto above = [](double side, double bound) { return side < 0 || side >= bound; };
        return c.inside >= gates.minHits && c.insideRate() >= leastShareOfRuns && c.expectedOutside >= leastOutside
               && c.ratio() >= gates.ratio && above(c.leftRatio, gates.sideRatio)
               && above(c.rightRatio, gates.sideRatio);
    }

    void setSize(FollowerBatch& batch) const
    {
        batch.leastShare = batch.boughtShare = 1 - batch.organicShare;
        const auto* dates = batch.signal(BatchSignalKind::band);
        const auto* quiet = batch.signal(BatchSignalKind::quiet);
        if (!quiet)
            return;
        // Those of whom the quiet flag is asked: new accounts are not, and are hardly ever bought.
        double asked = 0, inDates = 0, isQuiet = 0, both = 0, expectedQuiet = 0;
        for (auto i = batch.ranks.from; i < batch.ranks.to; ++i) {
            if (m_all.quietExpected[i] <= 0 || (dates && m_all.created[i] == Instant::missingMs))
                continue;
            const bool in = dates && dates->holds(m_all.created[i]), q = m_all.quiet[i] > 0;
            asked += 1;
            inDates += in;
            isQuiet += q;
            both += in && q;
            expectedQuiet += static_cast<double>(m_all.quietExpected[i]);
        }
        if (asked <= 0)
            return;
        const double d = inDates / asked, q = isQuiet / asked, together = both / asked - d * q;
        const double ordinaryQuiet = std::min(0.99, expectedQuiet / asked * quiet->contrast.outsideRate());
        const double ofAll = asked / static_cast<double>(batch.ranks.size());
        const double least = ofAll * (q - deviations(isQuiet, 1) / asked - ordinaryQuiet) / (1 - ordinaryQuiet);
        batch.leastShare = std::max(batch.leastShare, least);
        batch.boughtShare = batch.leastShare;
        if (!dates || d <= dates->ordinaryRate || q <= ordinaryQuiet || together <= 0)
            return;
        const double more = (d - dates->ordinaryRate) * (q - ordinaryQuiet);
        batch.estimated = true;
        batch.boughtShare = std::clamp(ofAll * more / (together + more), batch.leastShare, 1.0);
    }

    /// Two standard deviations of a count.
    static double deviations(double count, double dispersion) { return 2 * std::sqrt(dispersion * (count + 1)); }

    void tryAt(FollowerBatch& batch, BatchSignalKind kind, DateBand band)
    {
        BatchSignal signal;
        signal.kind = kind;
        signal.window = batch.ranks;
        signal.band = band;
        const auto& d = kind == BatchSignalKind::quiet     ? m_dispersions.quiet
                        : kind == BatchSignalKind::noFresh ? m_dispersions.fresh
                                                           : std::vector<double>{m_dispersions.band};
        const auto gates = gatesOf(kind);
        const auto scan = ratesOf(signal, m_all);
        signal.score = scan.score(batch.ranks, gates, d);
        if (signal.score < gates.floor)
            return;
        signal.p = localP(signal, batch.ranks, m_all);
        if (signal.p > m_settings.level || (kind == BatchSignalKind::noFresh && !crowds(signal)))
            return;
        signal.listP = signal.p; // only these ranks were looked at
        batch.signals.push_back(signal);
    }

    /// Upper estimate of the ordinary followers in the stretch: what they show elsewhere and too seldom show here,
    /// with two deviations more. Of new accounts against the poorest flank: a wave of them next door proves nothing
    /// here.
    double organicShare(const BatchSignal& signal) const
    {
        const auto& c = signal.contrast;
        if (signal.kind == BatchSignalKind::noFresh) {
            const double dispersion = dispersionAt(signal.window.size(), m_dispersions.fresh);
            return (c.inside + 1 + deviations(c.inside, dispersion))
                   / std::max(1.0, c.expectedInside * c.poorestRate);
        }
        if (signal.kind == BatchSignalKind::band && c.expectedInside > 0) {
            const double inside = c.inside - deviations(c.inside, m_dispersions.band);
            return (1 - std::max(0.0, inside) / c.expectedInside) / std::max(0.01, 1 - signal.ordinaryRate);
        }
        return 1;
    }

    void countDecoys()
    {
        if (m_result.batches.empty() || m_settings.decoyWorlds <= 0)
            return;
        const auto worlds = static_cast<std::size_t>(m_settings.decoyWorlds);
        std::vector<std::vector<BatchSignal>> decoys(worlds);
        forEachIndex(worlds, m_settings.threads, [&](std::size_t i) {
            if (m_task.cancelled())
                return;
            const auto world = reshuffled(m_all, m_settings.seed * 7'368'787 + i);
            decoys[i] = scanDates(world, m_dispersions);
            for (const auto& signal : scanQuiet(world, m_dispersions))
                decoys[i].push_back(signal);
        });
        for (auto& batch : m_result.batches)
            for (const auto& world : decoys)
                for (const auto& decoy : world)
                    batch.decoyCases +=
                        decoy.kind == batch.signals.front().kind && decoy.score >= batch.signals.front().score;
    }

    const BatchSettings& m_settings;
    const TaskContext& m_task;
    BatchSearch m_result;
    Signals m_all;
    Dispersions m_dispersions;
};

} // namespace

const BatchSignal* FollowerBatch::signal(BatchSignalKind kind) const
{
    const auto found =
        std::find_if(signals.begin(), signals.end(), [kind](const BatchSignal& s) { return s.kind == kind; });
    return found == signals.end() ? nullptr : &*found;
}

Result<BatchSearch> findBatches(const FollowerSeries& series, const BatchSettings& settings, const TaskContext& task)
{
    return Search(series, settings, task).run();
}

} // namespace lockstep
