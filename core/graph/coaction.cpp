// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/graph/coaction.h"

#include <algorithm>
#include <atomic>
#include <bit>
#include <thread>
#include <tuple>

namespace lockstep {

namespace {

constexpr std::size_t parts = 256;
constexpr std::uint64_t pairsInMemory = 32'000'000;

/// Never 0: no account is a pair with itself, so the higher one is at least 1.
std::uint64_t keyOf(std::uint32_t a, std::uint32_t b)
{
    return (std::uint64_t{std::min(a, b)} << 32) | std::max(a, b);
}

std::uint64_t mix(std::uint64_t key)
{
    key = (key ^ (key >> 32)) * 0x9E3779B97F4A7C15ULL;
    return (key ^ (key >> 29)) * 0xBF58476D1CE4E5B9ULL;
}

std::vector<CountedPair> countPart(const std::vector<std::uint64_t>& keys, std::uint32_t minCount)
{
    // Open addressing with linear probing; key 0 marks a free slot.
    struct Slot {
        std::uint64_t key = 0;
        std::uint32_t count = 0;
    };
    std::vector<Slot> table(std::bit_ceil(keys.size() * 2 + 1));
    const auto mask = table.size() - 1;
    for (const auto key : keys) {
        auto at = mix(key) & mask;
        while (table[at].key != 0 && table[at].key != key)
            at = (at + 1) & mask;
        table[at].key = key;
        ++table[at].count;
    }
    std::vector<CountedPair> pairs;
    for (const auto& slot : table)
        if (slot.count >= std::max(minCount, 1U))
            pairs.push_back(
                {static_cast<std::uint32_t>(slot.key >> 32), static_cast<std::uint32_t>(slot.key), slot.count});
    return pairs;
}

/// Counts each part by itself and empties it.
void countParts(std::vector<std::vector<std::uint64_t>>& keys, const CoactionSettings& settings,
                std::vector<CountedPair>& pairs)
{
    std::vector<std::vector<CountedPair>> counted(keys.size());
    std::atomic<std::size_t> next = 0;
    const auto work = [&] {
        for (auto part = next++; part < keys.size(); part = next++) {
            counted[part] = countPart(keys[part], settings.minCount);
            std::vector<std::uint64_t>().swap(keys[part]);
        }
    };
    {
        std::vector<std::jthread> helpers;
        for (int i = 1; i < settings.threads; ++i)
            helpers.emplace_back(work);
        work();
    }
    for (const auto& part : counted)
        pairs.insert(pairs.end(), part.begin(), part.end());
}

class TargetWalk {
public:
    TargetWalk(const InteractionGraph& graph, const CoactionSettings& settings) : m_graph(graph), m_settings(settings)
    {
    }

    std::span<const Contact> contacts(TargetId target)
    {
        const auto all = m_graph.ofTarget(target);
        if (!m_settings.keep)
            return all;
        m_kept.clear();
        std::copy_if(all.begin(), all.end(), std::back_inserter(m_kept), m_settings.keep);
        return m_kept;
    }

    /// The keys of the pairs of one target.
    template <class Emit>
    void forKeys(TargetId target, const Emit& emit)
    {
        const auto close = contacts(target);
        if (m_settings.countRepeats || !hasRepeatedActor(close)) {
            forEachClosePair(close, m_settings.windowMs,
                             [&emit](const Contact& a, const Contact& b) { emit(keyOf(a.other, b.other)); });
            return;
        }
        m_keys.clear();
        forEachClosePair(close, m_settings.windowMs,
                         [this](const Contact& a, const Contact& b) { m_keys.push_back(keyOf(a.other, b.other)); });
        std::sort(m_keys.begin(), m_keys.end());
        m_keys.erase(std::unique(m_keys.begin(), m_keys.end()), m_keys.end());
        for (const auto key : m_keys)
            emit(key);
    }

private:
    bool hasRepeatedActor(std::span<const Contact> contacts)
    {
        m_actors.clear();
        for (const auto& contact : contacts)
            m_actors.push_back(contact.other);
        std::sort(m_actors.begin(), m_actors.end());
        return std::adjacent_find(m_actors.begin(), m_actors.end()) != m_actors.end();
    }

    const InteractionGraph& m_graph;
    const CoactionSettings& m_settings;
    std::vector<Contact> m_kept;
    std::vector<std::uint32_t> m_actors;
    std::vector<std::uint64_t> m_keys;
};

} // namespace

std::uint64_t countClosePairs(std::span<const Contact> byTime, std::int64_t windowMs)
{
    std::uint64_t pairs = 0;
    std::size_t oldest = 0;
    for (std::size_t i = 0; i < byTime.size(); ++i) {
        if (byTime[i].time == Instant::missingMs) {
            oldest = i + 1;
            continue;
        }
        while (byTime[i].time - byTime[oldest].time > windowMs)
            ++oldest;
        pairs += i - oldest;
    }
    return pairs;
}

Coactions countCoactions(const InteractionGraph& graph, const CoactionSettings& settings, const TaskContext& task)
{
    Coactions result;
    TargetWalk walk(graph, settings);
    std::vector<TargetId> targets;
    std::uint64_t expected = 0;
    for (std::uint32_t t = 0; t < graph.targetCount(); ++t) {
        if (t % 1024 == 0 && task.cancelled())
            return {};
        if (graph.ofTarget(TargetId(t)).size() < 2)
            continue;
        const auto pairs = countClosePairs(walk.contacts(TargetId(t)), settings.windowMs);
        if (pairs > settings.maxPairsPerTarget) {
            result.skipped.push_back({TargetId(t), pairs});
        } else if (pairs > 0) {
            targets.push_back(TargetId(t));
            expected += pairs;
        }
    }

    const auto batches = std::clamp<std::uint64_t>(expected / pairsInMemory + 1, 1, parts);
    const auto partsInBatch = (parts + batches - 1) / batches;
    for (std::size_t begin = 0; begin < parts; begin += partsInBatch) {
        const auto end = std::min<std::size_t>(begin + partsInBatch, parts);
        std::vector<std::vector<std::uint64_t>> keys(end - begin);
        for (const auto target : targets) {
            if (task.cancelled())
                return {};
            walk.forKeys(target, [&](std::uint64_t key) {
                const auto part = static_cast<std::size_t>(mix(key) >> 56);
                if (part >= begin && part < end) {
                    keys[part - begin].push_back(key);
                    ++result.pairsSeen;
                }
            });
        }
        countParts(keys, settings, result.pairs);
    }
    std::sort(result.pairs.begin(), result.pairs.end(), [](const CountedPair& a, const CountedPair& b) {
        return std::tie(a.first, a.second) < std::tie(b.first, b.second);
    });
    return result;
}

} // namespace lockstep
