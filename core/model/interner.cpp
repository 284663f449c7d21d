// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/interner.h"

#include <algorithm>
#include <cassert>
#include <cstring>

namespace lockstep {

namespace {

constexpr std::size_t batchSize = 32; // as many cache lines as a core keeps in flight, and some

constexpr std::uint64_t mix(std::uint64_t a, std::uint64_t b)
{
    // The folded 64 x 64 multiplication of wyhash (Wang Yi, public domain).
    __extension__ using Wide = unsigned __int128;
    const auto product = static_cast<Wide>(a) * b;
    return static_cast<std::uint64_t>(product) ^ static_cast<std::uint64_t>(product >> 64);
}

std::uint64_t hashLong(std::string_view text)
{
    std::uint64_t hash = 0x9e3779b97f4a7c15ULL ^ text.size();
    while (!text.empty()) {
        std::uint64_t word = 0;
        const auto count = std::min<std::size_t>(text.size(), sizeof word);
        std::memcpy(&word, text.data(), count);
        hash = mix(hash ^ word, 0xa0761d6478bd642fULL);
        text.remove_prefix(count);
    }
    return hash;
}

} // namespace

Interner::Interner()
{
    for (auto& table : m_tables)
        table.places.resize(16);
}

std::uint64_t Interner::hashOf(const std::array<std::uint64_t, 3>& w, std::uint32_t length)
{
    if (length > inlineBytes)
        return w[0];
    const auto first = mix(w[0] ^ 0xa0761d6478bd642fULL, w[1] ^ 0xe7037ed1a0b428dbULL);
    return mix(first ^ length, w[2] ^ 0x8ebc6af09c88c6e3ULL);
}

Interner::Key Interner::keyOf(std::string_view text)
{
    Key key{{}, static_cast<std::uint32_t>(text.size()), 0};
    if (text.size() <= inlineBytes) {
        if (!text.empty())
            std::memcpy(key.words.data(), text.data(), text.size());
    } else {
        key.words[0] = hashLong(text);
        std::memcpy(&key.words[1], text.data(), 16);
    }
    key.hash = hashOf(key.words, key.length);
    return key;
}

bool Interner::holds(const Slot& slot, const Key& key, std::string_view text) const
{
    if (slot.length != key.length || slot.words != key.words)
        return false;
    return key.length <= inlineBytes || m_strings[slot.id] == text;
}

std::size_t Interner::Table::placeOf(const Interner& names, const Key& key, std::string_view text) const
{
    const auto mask = places.size() - 1;
    auto at = key.hash & mask;
    while (places[at].id != emptySlot && !names.holds(places[at], key, text))
        at = (at + 1) & mask;
    return at;
}

void Interner::Table::grow()
{
    std::vector<Slot> old(places.size() * 2);
    old.swap(places);
    const auto mask = places.size() - 1;
    for (const auto& slot : old) {
        if (slot.id == emptySlot)
            continue;
        auto at = hashOf(slot.words, slot.length) & mask;
        while (places[at].id != emptySlot)
            at = (at + 1) & mask;
        places[at] = slot;
    }
}

std::uint32_t Interner::internKey(const Key& key, std::string_view text)
{
    auto& table = m_tables[tableOf(key.hash)];
    auto at = table.placeOf(*this, key, text);
    if (table.places[at].id != emptySlot)
        return table.places[at].id;
    if ((table.used + 1) * 4 > table.places.size() * 3) {
        table.grow();
        at = table.placeOf(*this, key, text);
    }
    ++table.used;
    table.places[at] = {key.words, key.length, m_strings.append(text)};
    return table.places[at].id;
}

std::uint32_t Interner::intern(std::string_view text)
{
    return internKey(keyOf(text), text);
}

void Interner::intern(std::span<const std::string_view> texts, std::span<std::uint32_t> ids)
{
    assert(texts.size() == ids.size());
    std::array<Key, batchSize> keys; // NOLINT(*-member-init): a hot place, and filled below before it is read
    for (std::size_t begin = 0; begin < texts.size(); begin += batchSize) {
        const auto count = std::min(batchSize, texts.size() - begin);
        for (std::size_t i = 0; i < count; ++i) {
            keys[i] = keyOf(texts[begin + i]);
            const auto& places = m_tables[tableOf(keys[i].hash)].places;
            __builtin_prefetch(&places[keys[i].hash & (places.size() - 1)]);
        }
        for (std::size_t i = 0; i < count; ++i)
            ids[begin + i] = internKey(keys[i], texts[begin + i]);
    }
}

std::optional<std::uint32_t> Interner::find(std::string_view text) const
{
    const auto key = keyOf(text);
    const auto& table = m_tables[tableOf(key.hash)];
    const auto& slot = table.places[table.placeOf(*this, key, text)];
    return slot.id == emptySlot ? std::nullopt : std::optional(slot.id);
}

} // namespace lockstep
