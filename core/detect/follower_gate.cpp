// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/detect/follower_gate.h"

#include <algorithm>
#include <cmath>

namespace lockstep {

namespace {

constexpr std::size_t blockCount = 20;
constexpr double tauPasses = 0.6, tauDoubtful = 0.45;
constexpr double zPasses = 8, zDoubtful = 5;

double percentile95(std::vector<std::int64_t> values)
{
    const auto at = static_cast<std::ptrdiff_t>((values.size() - 1) * 95 / 100);
    std::nth_element(values.begin(), values.begin() + at, values.end());
    return static_cast<double>(values[static_cast<std::size_t>(at)]);
}

/// Kendall's tau-a of a series against its index.
double tauAgainstIndex(const std::vector<double>& values)
{
    int balance = 0;
    for (std::size_t i = 0; i < values.size(); ++i)
        for (std::size_t j = i + 1; j < values.size(); ++j)
            balance += (values[j] > values[i]) - (values[j] < values[i]);
    const auto n = static_cast<double>(values.size());
    return balance / (n * (n - 1) / 2);
}

OrderGate::Verdict verdictOf(double z, double tau)
{
    if (tau >= tauPasses || (z >= zPasses && tau > 0))
        return OrderGate::Verdict::passes;
    if (tau >= tauDoubtful || (z >= zDoubtful && tau > 0))
        return OrderGate::Verdict::doubtful;
    return OrderGate::Verdict::off;
}

} // namespace

OrderGate testOrder(std::span<const std::int64_t> created)
{
    std::vector<std::int64_t> known;
    known.reserve(created.size());
    for (const auto ms : created)
        if (ms != Instant::missingMs)
            known.push_back(ms);
    OrderGate gate;
    gate.tested = known.size();
    gate.missing = created.size() - known.size();
    if (known.size() < gateMinimum)
        return gate;

    double variance = 0;
    std::int64_t newest = Instant::missingMs;
    for (std::size_t i = 0; i < known.size(); ++i) {
        const double chance = 1.0 / static_cast<double>(i + 1);
        gate.expectedRecords += chance;
        variance += chance - chance * chance;
        if (known[i] > newest) {
            newest = known[i];
            ++gate.records;
        }
    }
    gate.z = (static_cast<double>(gate.records) - gate.expectedRecords) / std::sqrt(variance);

    std::vector<double> newestOfBlock;
    for (std::size_t b = 0; b < blockCount; ++b) {
        const auto from = static_cast<std::ptrdiff_t>(b * known.size() / blockCount);
        const auto to = static_cast<std::ptrdiff_t>((b + 1) * known.size() / blockCount);
        newestOfBlock.push_back(percentile95({known.begin() + from, known.begin() + to}));
    }
    gate.tau = tauAgainstIndex(newestOfBlock);
    gate.verdict = verdictOf(gate.z, gate.tau);
    return gate;
}

TestedList testList(FollowerList list)
{
    auto gate = testOrder(list.created);
    gate.timed = list.timed;
    if (list.timed) {
        gate.verdict = OrderGate::Verdict::passes;
        return {std::move(list), gate};
    }
    if (gate.verdict != OrderGate::Verdict::off && gate.verdict != OrderGate::Verdict::doubtful)
        return {std::move(list), gate};
    auto other = list.created;
    std::reverse(other.begin(), other.end());
    auto turned = testOrder(other);
    const bool otherIsBetter = turned.usable() && turned.tau > gate.tau;
    if (list.declared == ListOrder::unknown && otherIsBetter) {
        turned.turnedByTest = true;
        turnRound(list);
        return {std::move(list), turned};
    }
    if (otherIsBetter && gate.verdict == OrderGate::Verdict::off)
        gate.verdict = OrderGate::Verdict::turned;
    return {std::move(list), gate};
}

Message gateSentence(const OrderGate& gate)
{
    using V = OrderGate::Verdict;
    const auto records = static_cast<std::int64_t>(gate.records);
    const auto expected = static_cast<std::int64_t>(std::llround(gate.expectedRecords));
    switch (gate.verdict) {
    case V::passes:
        if (gate.timed)
            return messageText(
                QT_TRANSLATE_NOOP("core", "The followers are in the order of their recorded follow times."));
        if (gate.turnedByTest)
            return messageText(
                QT_TRANSLATE_NOOP("core",
                                  "The direction of this list was not known. Read with the last row as the oldest "
                                  "follower, its order is consistent with time: the newest creation date so far "
                                  "was passed %1 times (a shuffled list: about %2), and creation dates rise along "
                                  "the list (Kendall's tau %3 over 20 blocks)."),
                records, expected, gate.tau);
        return messageText(
            QT_TRANSLATE_NOOP("core",
                              "The order of this list is consistent with time: the newest creation date so far was "
                              "passed %1 times (a shuffled list: about %2), and creation dates rise along the list "
                              "(Kendall's tau %3 over 20 blocks)."),
            records, expected, gate.tau);
    case V::doubtful:
        return messageText(
            QT_TRANSLATE_NOOP("core",
                              "It is doubtful whether this list is in follow order: the newest creation date so far "
                              "was passed %1 times (a shuffled list: about %2), Kendall's tau is %3 over 20 blocks. "
                              "Nothing read from the order is more than a question."),
            records, expected, gate.tau);
    case V::turned:
        return messageText(
            QT_TRANSLATE_NOOP("core",
                              "This list seems to stand the other way round than was declared: creation dates fall "
                              "along it (Kendall's tau %1 over 20 blocks). Import it again with the other order."),
            gate.tau);
    case V::off:
        return messageText(
            QT_TRANSLATE_NOOP("core",
                              "This list is not in follow order: the newest creation date so far was passed %1 "
                              "times (a shuffled list: about %2), Kendall's tau is %3 over 20 blocks. Nothing is "
                              "read from the order."),
            records, expected, gate.tau);
    case V::untestable:
        break;
    }
    return messageText(QT_TRANSLATE_NOOP("core",
                                         "The order of this list cannot be tested: only %1 of its followers have a "
                                         "creation date, %2 are needed."),
                       gate.tested, gateMinimum);
}

} // namespace lockstep
