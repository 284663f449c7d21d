// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/language/shingles.h"

#include "core/language/normal_text.h"
#include "core/stats/random.h"

#include <algorithm>
#include <limits>

namespace lockstep {

namespace {

std::uint32_t hashOf(std::string_view text)
{
    std::uint64_t hash = 0xcbf29ce484222325ULL; // FNV-1a
    for (const char c : text)
        hash = (hash ^ static_cast<unsigned char>(c)) * 0x100000001b3ULL;
    return static_cast<std::uint32_t>(mixBits(hash) >> 32);
}

struct HashFamily {
    std::array<std::uint32_t, minHashes> factor{};
    std::array<std::uint32_t, minHashes> offset{};
};

constexpr HashFamily makeFamily()
{
    HashFamily family;
    SplitMix random(0x3317a5);
    for (std::size_t i = 0; i < minHashes; ++i) {
        family.factor[i] = static_cast<std::uint32_t>(random.next()) | 1U;
        family.offset[i] = static_cast<std::uint32_t>(random.next());
    }
    return family;
}

constexpr HashFamily hashFamily = makeFamily();

} // namespace

std::vector<std::uint32_t> shinglesOf(std::string_view normal)
{
    std::vector<std::size_t> starts; // of tokens, then of characters
    std::size_t tokens = 0;
    forEachToken(normal, [&](std::string_view token) {
        tokens += isEmojiMarker(token) ? 0 : 1;
        starts.push_back(static_cast<std::size_t>(token.data() - normal.data()));
    });
    std::size_t inOne = 2;
    if (tokens < wordPairsFrom) {
        inOne = 4;
        starts.clear();
        for (std::size_t i = 0; i < normal.size(); ++i)
            if ((static_cast<unsigned char>(normal[i]) & 0xC0U) != 0x80U)
                starts.push_back(i);
    }
    starts.push_back(tokens < wordPairsFrom ? normal.size() : normal.size() + 1);
    std::vector<std::uint32_t> hashes;
    for (std::size_t i = 0; i + inOne < starts.size(); ++i) {
        const auto end = starts[i + inOne] - (tokens < wordPairsFrom ? 0 : 1);
        hashes.push_back(hashOf(normal.substr(starts[i], end - starts[i])));
    }
    std::sort(hashes.begin(), hashes.end());
    hashes.erase(std::unique(hashes.begin(), hashes.end()), hashes.end());
    return hashes;
}

double jaccard(std::span<const std::uint32_t> a, std::span<const std::uint32_t> b)
{
    std::size_t shared = 0;
    std::size_t i = 0;
    std::size_t k = 0;
    while (i < a.size() && k < b.size()) {
        shared += a[i] == b[k] ? 1 : 0;
        const bool stepA = a[i] <= b[k];
        k += b[k] <= a[i] ? 1 : 0;
        i += stepA ? 1 : 0;
    }
    const auto all = a.size() + b.size() - shared;
    return all == 0 ? 0 : static_cast<double>(shared) / static_cast<double>(all);
}

BandKeys bandKeysOf(std::span<const std::uint32_t> shingles)
{
    std::array<std::uint32_t, minHashes> least{};
    least.fill(std::numeric_limits<std::uint32_t>::max());
    for (const auto piece : shingles)
        for (std::size_t i = 0; i < minHashes; ++i) // no branches: the compiler makes vectors of it
            least[i] = std::min(least[i], piece * hashFamily.factor[i] + hashFamily.offset[i]);
    BandKeys keys;
    for (std::size_t band = 0; band < minHashBands; ++band) {
        std::uint64_t key = band;
        for (std::size_t i = 0; i < hashesOfBand; ++i)
            key = mixBits(key ^ least[band * hashesOfBand + i]);
        keys[band] = static_cast<std::uint32_t>(key);
    }
    return keys;
}

} // namespace lockstep
