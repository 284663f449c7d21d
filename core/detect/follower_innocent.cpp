// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/detect/follower_innocent.h"

#include "core/detect/follower_envelope.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace lockstep {

namespace {

const BatchSignal* dateSignal(const FollowerBatch& batch)
{
    const auto* band = batch.signal(BatchSignalKind::band);
    return band ? band : batch.signal(BatchSignalKind::noFresh);
}

/// Share of the known creation dates of [from, to) that are of the signal.
double dateShare(const FollowerSeries& series, const BatchSignal& date, std::size_t from, std::size_t to)
{
    double hits = 0, known = 0;
    for (auto i = from; i < to; ++i)
        if (series.created[i] != Instant::missingMs) {
            known += 1;
            hits += date.holds(series.created[i]);
        }
    return known > 0 ? hits / known : 0;
}

InnocentTest mention(const FollowerBatch& batch)
{
    InnocentTest t{messageText(QT_TRANSLATE_NOOP("core", "A mention in the news, a shout-out or a giveaway")),
                   Verdict::notExcluded,
                   {}};
    if (const auto* date = dateSignal(batch)) {
        t.verdict = Verdict::excluded;
        const auto& c = date->contrast;
        if (date->kind == BatchSignalKind::noFresh)
            t.test =
                messageText(QT_TRANSLATE_NOOP("core", "After a mention new accounts come too, and accounts of all "
                                                      "ages. Here %1 of the followers were new, of their neighbours "
                                                      "%2, and the creation dates of the others crowd."),
                            Share{c.insideRate()}, Share{c.outsideRate()});
        else
            t.test = messageText(
                date->runs.size() > 1
                    ? QT_TRANSLATE_NOOP("core",
                                        "People who come after a mention have accounts of all ages. Here %1 of the "
                                        "followers were created in the same few spans of days between %2 and %3, "
                                        "of their neighbours in the list %4.")
                    : QT_TRANSLATE_NOOP("core", "People who come after a mention have accounts of all ages. "
                                                "Here %1 of the followers were created between %2 and %3, of their "
                                                "neighbours in the list %4."),
                Share{c.insideRate()}, Moment{{date->band.from}, Precision::day},
                Moment{{date->band.to - 1}, Precision::day}, Share{c.outsideRate()});
        return t;
    }
    t.test = messageText(QT_TRANSLATE_NOOP("core", "The creation dates of this stretch are as mixed as those of its "
                                                   "neighbours, as they are after a mention. Only the share of quiet "
                                                   "accounts differs."));
    return t;
}

InnocentTest signUp(const FollowerBatch& batch, const FollowerSeries& series)
{
    double close = 0, known = 0;
    for (auto i = batch.ranks.from; i < batch.ranks.to; ++i)
        if (series.created[i] != Instant::missingMs && series.envelope[i] != Instant::missingMs) {
            known += 1;
            close += FollowEnvelope::ageDays(series.envelope[i], series.created[i]) <= series.marginDays;
        }
    const double share = known > 0 ? close / known : 0;
    return {
        messageText(QT_TRANSLATE_NOOP("core", "Suggested by the platform to people who sign up")),
        share < 0.25 ? Verdict::excluded : Verdict::notExcluded,
        messageText(QT_TRANSLATE_NOOP("core", "People who follow on signing up have accounts as young as the list "
                                              "allows. That holds for %1 of this stretch (at most %2 days old)."),
                    Share{share}, std::llround(series.marginDays))};
}

InnocentTest growthEra(const FollowerBatch& batch, const FollowerSeries& series)
{
    InnocentTest t{
        messageText(QT_TRANSLATE_NOOP("core", "A time of growth of the platform, or a move from another one")),
        Verdict::unknown,
        {}};
    const auto* date = dateSignal(batch);
    if (!date) {
        t.test = messageText(QT_TRANSLATE_NOOP("core", "This stretch has no creation dates of its own to test."));
        return t;
    }
    const auto n = series.size();
    const double inside = dateShare(series, *date, batch.ranks.from, batch.ranks.to);
    const auto later = batch.ranks.to + (n - batch.ranks.to) / 2; // far from the stretch, where all ages can appear
    const double elsewhere = later < n ? dateShare(series, *date, later, n) : date->contrast.outsideRate();
    const double most = std::max(elsewhere, date->contrast.outsideRate());
    t.verdict = inside >= 3 * most ? Verdict::excluded : Verdict::notExcluded;
    t.test = messageText(QT_TRANSLATE_NOOP("core",
                                           "Accounts from such a time follow at all ranks. Created in the same days: "
                                           "%1 of this stretch, %2 of its neighbours, %3 of the followers who came "
                                           "much later."),
                         Share{inside}, Share{date->contrast.outsideRate()}, Share{elsewhere});
    return t;
}

InnocentTest purge(const FollowerBatch& batch)
{
    InnocentTest t{
        messageText(QT_TRANSLATE_NOOP("core", "Accounts that the platform has deleted since")), Verdict::unknown, {}};
    if (batch.signal(BatchSignalKind::band)) {
        t.verdict = Verdict::excluded;
        t.test = messageText(QT_TRANSLATE_NOOP("core",
                                               "A deletion leaves gaps; it does not add accounts that were created "
                                               "within the same days."));
        return t;
    }
    t.test = messageText(QT_TRANSLATE_NOOP("core",
                                           "Deleted accounts leave no trace in a list. Deleting new accounts alone "
                                           "would look similar."));
    return t;
}

/// Collectors fetch pages of these sizes.
constexpr std::array<std::size_t, 4> pageSizes{50, 100, 200, 5000};

InnocentTest collector(const FollowerBatch& batch, const TestedList& tested)
{
    const auto& ranks = batch.ranks;
    const auto n = tested.list.size();
    const auto starts = [&](std::size_t rank) {
        return rank == 0 || rank == n
               || std::binary_search(tested.list.fileStarts.begin(), tested.list.fileStarts.end(), rank);
    };
    // Pages are counted from the newest follower, files from either end.
    const auto page = std::find_if(pageSizes.begin(), pageSizes.end(), [&](std::size_t size) {
        return ranks.size() >= size && (n - ranks.from) % size == 0 && (n - ranks.to) % size == 0;
    });
    const bool wholeFile = starts(ranks.from) && starts(ranks.to);
    InnocentTest t{
        messageText(QT_TRANSLATE_NOOP("core", "An artefact of how the list was collected")), Verdict::excluded, {}};
    if (wholeFile || page != pageSizes.end()) {
        t.verdict = Verdict::notExcluded;
        t.test =
            wholeFile
                ? messageText(QT_TRANSLATE_NOOP("core", "The stretch begins and ends where a file begins and ends."))
                : messageText(QT_TRANSLATE_NOOP("core", "The stretch begins and ends on a page of %1 names."), *page);
        return t;
    }
    t.test =
        messageText(QT_TRANSLATE_NOOP("core", "The stretch begins and ends neither with a file nor on a page of 50, "
                                              "100, 200 or 5,000 names."));
    return t;
}

InnocentTest order(const TestedList& tested)
{
    return {messageText(QT_TRANSLATE_NOOP("core", "The list is not in follow order")),
            tested.gate.verdict == OrderGate::Verdict::passes ? Verdict::excluded : Verdict::notExcluded,
            gateSentence(tested.gate)};
}

InnocentTest lastingChange(const FollowerBatch& batch)
{
    InnocentTest t{messageText(QT_TRANSLATE_NOOP("core", "A lasting change of who follows")), Verdict::excluded, {}};
    for (const auto& signal : batch.signals)
        if (signal.kind == BatchSignalKind::quiet && signal.contrast.oneSided())
            t.verdict = Verdict::notExcluded;
    t.test = t.verdict == Verdict::excluded
                 ? messageText(QT_TRANSLATE_NOOP("core", "Before and after the stretch the list looks alike."))
                 : messageText(QT_TRANSLATE_NOOP(
                     "core", "The stretch lies at an end of the list: what comes next is not known."));
    return t;
}

} // namespace

std::vector<InnocentTest> innocentExplanations(const FollowerBatch& batch, const FollowerSeries& series,
                                               const TestedList& tested)
{
    return {mention(batch),       signUp(batch, series),    growthEra(batch, series),
            lastingChange(batch), collector(batch, tested), purge(batch),
            order(tested)};
}

} // namespace lockstep
