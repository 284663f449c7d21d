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

Interner::Interner() : m_slots(1024) {}

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

std::uint32_t Interner::internKey(const Key& key, std::string_view text)
{
    const auto mask = m_slots.size() - 1;
    for (auto at = key.hash & mask;; at = (at + 1) & mask) {
        auto& slot = m_slots[at];
        if (slot.id == emptySlot) {
            slot = {key.words, key.length, m_strings.append(text)};
            return slot.id;
        }
        if (holds(slot, key, text))
            return slot.id;
    }
}

std::uint32_t Interner::intern(std::string_view text)
{
    makeRoomFor(1);
    return internKey(keyOf(text), text);
}

void Interner::intern(std::span<const std::string_view> texts, std::span<std::uint32_t> ids)
{
    assert(texts.size() == ids.size());
    std::array<Key, batchSize> keys; // NOLINT(*-member-init): a hot place, and filled below before it is read
    for (std::size_t begin = 0; begin < texts.size(); begin += batchSize) {
        const auto count = std::min(batchSize, texts.size() - begin);
        makeRoomFor(count);
        const auto mask = m_slots.size() - 1;
        for (std::size_t i = 0; i < count; ++i) {
            keys[i] = keyOf(texts[begin + i]);
            __builtin_prefetch(&m_slots[keys[i].hash & mask]);
        }
        for (std::size_t i = 0; i < count; ++i)
            ids[begin + i] = internKey(keys[i], texts[begin + i]);
    }
}

std::optional<std::uint32_t> Interner::find(std::string_view text) const
{
    const auto key = keyOf(text);
    const auto mask = m_slots.size() - 1;
    for (auto at = key.hash & mask; m_slots[at].id != emptySlot; at = (at + 1) & mask)
        if (holds(m_slots[at], key, text))
            return m_slots[at].id;
    return std::nullopt;
}

void Interner::makeRoomFor(std::size_t more)
{
    if ((size() + more) * 2 <= m_slots.size())
        return;
    auto capacity = m_slots.size();
    while ((size() + more) * 2 > capacity)
        capacity *= 2;
    std::vector<Slot> old(capacity);
    old.swap(m_slots);
    const auto mask = capacity - 1;
    for (const auto& slot : old) {
        if (slot.id == emptySlot)
            continue;
        auto at = hashOf(slot.words, slot.length) & mask;
        while (m_slots[at].id != emptySlot)
            at = (at + 1) & mask;
        m_slots[at] = slot;
    }
}

} // namespace lockstep
