// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/graph/coaction.h"

#include <atomic>
#include <bit>
#include <thread>
#include <tuple>

namespace lockstep {

std::uint64_t PairCounter::size() const
{
    std::uint64_t total = 0;
    for (const auto& part : m_parts)
        total += part.size();
    return total;
}

std::vector<CountedPair> PairCounter::countPart(const std::vector<std::uint64_t>& keys, std::uint32_t minCount)
{
    // Open addressing with linear probing. Key 0 would be the pair (0, 0), which is never added: it marks a free
    // slot.
    struct Slot {
        std::uint64_t key = 0;
        std::uint32_t count = 0;
    };
    std::vector<Slot> table(std::bit_ceil(keys.size() * 2));
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

std::vector<CountedPair> PairCounter::finish(std::uint32_t minCount, int threads)
{
    std::array<std::vector<CountedPair>, 256> counted;
    std::atomic<std::size_t> next = 0;
    const auto work = [this, minCount, &counted, &next] {
        for (auto part = next++; part < m_parts.size(); part = next++) {
            if (m_parts[part].empty())
                continue;
            counted[part] = countPart(m_parts[part], minCount);
            std::vector<std::uint64_t>().swap(m_parts[part]);
        }
    };
    {
        std::vector<std::jthread> helpers;
        for (int i = 1; i < threads; ++i)
            helpers.emplace_back(work);
        work();
    }
    std::size_t total = 0;
    for (const auto& part : counted)
        total += part.size();
    std::vector<CountedPair> pairs;
    pairs.reserve(total);
    for (auto& part : counted) {
        pairs.insert(pairs.end(), part.begin(), part.end());
        std::vector<CountedPair>().swap(part);
    }
    std::sort(pairs.begin(), pairs.end(), [](const CountedPair& a, const CountedPair& b) {
        return std::tie(a.first, a.second) < std::tie(b.first, b.second);
    });
    return pairs;
}

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

namespace {

bool hasRepeatedActor(std::span<const Contact> contacts, std::vector<std::uint32_t>& scratch)
{
    scratch.clear();
    for (const auto& contact : contacts)
        scratch.push_back(contact.other);
    std::sort(scratch.begin(), scratch.end());
    return std::adjacent_find(scratch.begin(), scratch.end()) != scratch.end();
}

} // namespace

Coactions countCoactions(const InteractionGraph& graph, const CoactionSettings& settings,
                         std::span<const AccountId> accounts, const TaskContext& task)
{
    Coactions result;
    PairCounter counter;
    std::vector<Contact> kept;
    std::vector<std::uint32_t> actors;
    std::vector<std::pair<std::uint32_t, std::uint32_t>> ofOneTarget;
    for (std::uint32_t t = 0; t < graph.targetCount(); ++t) {
        if (t % 1024 == 0 && task.cancelled())
            return {};
        auto contacts = graph.ofTarget(TargetId(t));
        if (!accounts.empty()) {
            kept.clear();
            for (const auto& contact : contacts)
                if (std::binary_search(accounts.begin(), accounts.end(), contact.actor()))
                    kept.push_back(contact);
            contacts = kept;
        }
        if (contacts.size() < 2)
            continue;
        const auto pairs = countClosePairs(contacts, settings.windowMs);
        if (pairs > settings.maxPairsPerTarget) {
            result.skipped.push_back({TargetId(t), pairs});
            continue;
        }
        if (pairs == 0)
            continue;
        if (!hasRepeatedActor(contacts, actors)) {
            forEachClosePair(contacts, settings.windowMs,
                             [&counter](const Contact& a, const Contact& b) { counter.add(a.other, b.other); });
            continue;
        }
        ofOneTarget.clear();
        forEachClosePair(contacts, settings.windowMs, [&ofOneTarget](const Contact& a, const Contact& b) {
            ofOneTarget.emplace_back(std::min(a.other, b.other), std::max(a.other, b.other));
        });
        std::sort(ofOneTarget.begin(), ofOneTarget.end());
        ofOneTarget.erase(std::unique(ofOneTarget.begin(), ofOneTarget.end()), ofOneTarget.end());
        for (const auto& [a, b] : ofOneTarget)
            counter.add(a, b);
    }
    result.pairsSeen = counter.size();
    result.pairs = counter.finish(settings.minTargets, settings.threads);
    return result;
}

} // namespace lockstep
