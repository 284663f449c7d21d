// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/detect/pair_counter.h"

#include "core/detect/parallel.h"
#include "core/stats/random.h"

#include <algorithm>
#include <bit>

namespace lockstep {

namespace {

constexpr std::size_t partitions = 256;
constexpr std::uint64_t keysInMemory = 32'000'000;

std::vector<Contact> usable(std::span<const Contact> contacts, const PairCountOptions& options)
{
    std::vector<Contact> kept;
    kept.reserve(contacts.size());
    for (const auto& contact : contacts)
        if (contact.time != Instant::missingMs && (!options.keep || options.keep(contact)))
            kept.push_back(contact);
    return kept;
}

/// Calls emit(first, second) for every two different accounts within the window. `contacts` is sorted by time.
template <class Emit>
void forPairs(const std::vector<Contact>& contacts, std::int64_t window, const Emit& emit)
{
    std::size_t from = 0;
    for (std::size_t i = 0; i < contacts.size(); ++i) {
        while (contacts[i].time - contacts[from].time > window)
            ++from;
        for (auto k = from; k < i; ++k)
            if (contacts[k].other != contacts[i].other)
                emit(std::min(contacts[k].other, contacts[i].other), std::max(contacts[k].other, contacts[i].other));
    }
}

std::uint64_t pairsWithin(const std::vector<Contact>& contacts, std::int64_t window)
{
    std::uint64_t pairs = 0;
    std::size_t from = 0;
    for (std::size_t i = 0; i < contacts.size(); ++i) {
        while (contacts[i].time - contacts[from].time > window)
            ++from;
        pairs += i - from;
    }
    return pairs;
}

/// Counts the keys of one partition in a small table with open addressing.
std::vector<PairCount> countKeys(const std::vector<std::uint64_t>& keys, std::uint32_t minimum)
{
    struct Slot {
        std::uint64_t key = 0; // 0: free. No pair has the key 0, because first < second
        std::uint32_t count = 0;
    };
    std::vector<Slot> table(std::bit_ceil(keys.size() * 2 + 1));
    const std::size_t mask = table.size() - 1;
    for (const auto key : keys) {
        auto at = static_cast<std::size_t>(mixBits(key)) & mask;
        while (table[at].key != 0 && table[at].key != key)
            at = (at + 1) & mask;
        table[at].key = key;
        ++table[at].count;
    }
    std::vector<PairCount> pairs;
    for (const auto& slot : table)
        if (slot.key != 0 && slot.count >= minimum)
            pairs.push_back(
                {static_cast<std::uint32_t>(slot.key >> 32), static_cast<std::uint32_t>(slot.key), slot.count});
    return pairs;
}

} // namespace

PairCounts countPairs(const InteractionGraph& graph, const PairCountOptions& options, const TaskContext& task)
{
    PairCounts result;
    std::vector<TargetId> targets;
    for (std::uint32_t t = 0; t < graph.targetCount() && !task.cancelled(); ++t) {
        if (graph.ofTarget(TargetId(t)).size() < 2)
            continue;
        const auto pairs = pairsWithin(usable(graph.ofTarget(TargetId(t)), options), options.windowMs);
        if (pairs > options.maxPairsOfTarget) {
            ++result.skippedTargets;
            result.skippedCoincidences += pairs;
        } else if (pairs > 0) {
            targets.push_back(TargetId(t));
            result.coincidences += pairs;
        }
    }

    const auto batches = std::clamp<std::uint64_t>(result.coincidences / keysInMemory + 1, 1, partitions);
    const auto perBatch = (partitions + batches - 1) / batches;
    for (std::size_t begin = 0; begin < partitions && !task.cancelled(); begin += perBatch) {
        const auto end = std::min<std::size_t>(begin + perBatch, partitions);
        std::vector<std::vector<std::uint64_t>> keys(end - begin);
        for (const auto target : targets) {
            if (task.cancelled())
                break;
            forPairs(usable(graph.ofTarget(target), options), options.windowMs,
                     [&](std::uint32_t first, std::uint32_t second) {
                         const std::uint64_t key = (std::uint64_t{first} << 32) | second;
                         const auto partition = static_cast<std::size_t>(mixBits(key) >> 56);
                         if (partition >= begin && partition < end)
                             keys[partition - begin].push_back(key);
                     });
        }
        std::vector<std::vector<PairCount>> counted(keys.size());
        parallelFor(
            keys.size(), options.threads,
            [&](std::size_t i, std::size_t) {
                counted[i] = countKeys(keys[i], options.minimum);
                keys[i] = {};
            },
            [&task] { return task.cancelled(); });
        for (const auto& part : counted)
            result.pairs.insert(result.pairs.end(), part.begin(), part.end());
    }
    std::sort(result.pairs.begin(), result.pairs.end(), [](const PairCount& a, const PairCount& b) {
        return a.first != b.first ? a.first < b.first : a.second < b.second;
    });
    return result;
}

} // namespace lockstep
