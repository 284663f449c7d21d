// SPDX-License-Identifier: GPL-3.0-or-later
// Text -> dense index, in the order of first appearance: the heart of an import, where every row costs two
// look-ups. Open addressing (linear probing, at most three quarters full) with slots of 32 bytes: a text of up to 24
// bytes lies in its slot, so a look-up touches one cache line; the batch form prefetches 32 of them at a time. The
// slots lie in 64 tables that grow one by one: the whole is never in memory twice.
// Indices depend on nothing but the order of the calls.
#pragma once

#include "core/model/string_table.h"

#include <array>
#include <cstdint>
#include <limits>
#include <optional>
#include <span>
#include <string_view>
#include <utility>
#include <vector>

namespace lockstep {

class Interner {
public:
    Interner();

    /// The index of the text, a new one when it was not seen before. Amortised O(1).
    std::uint32_t intern(std::string_view text);
    /// ids[i] = intern(texts[i]), several times faster than one by one. Both spans have the same length.
    void intern(std::span<const std::string_view> texts, std::span<std::uint32_t> ids);
    std::optional<std::uint32_t> find(std::string_view text) const;

    /// Index -> text. Views stay valid until the next intern().
    const StringTable& strings() const { return m_strings; }
    /// The table itself; the interner is used no more.
    StringTable takeStrings() { return std::move(m_strings); }
    std::uint32_t size() const { return m_strings.size(); }

private:
    static constexpr std::size_t tableBits = 6;
    static constexpr std::size_t inlineBytes = 24;
    static constexpr std::uint32_t emptySlot = std::numeric_limits<std::uint32_t>::max();

    /// What is compared: the text itself padded with zeros, or, when longer, its hash and its first 16 bytes.
    struct Key {
        std::array<std::uint64_t, 3> words;
        std::uint32_t length;
        std::uint64_t hash;
    };
    struct Slot {
        std::array<std::uint64_t, 3> words{};
        std::uint32_t length = 0;
        std::uint32_t id = emptySlot;
    };
    static_assert(sizeof(Slot) == 32);

    static Key keyOf(std::string_view text);
    static std::uint64_t hashOf(const std::array<std::uint64_t, 3>& words, std::uint32_t length);
    bool holds(const Slot& slot, const Key& key, std::string_view text) const;
    std::uint32_t internKey(const Key& key, std::string_view text);

    struct Table {
        std::vector<Slot> places; ///< a power of two
        std::size_t used = 0;
        /// Where the key is, or the empty slot where it belongs.
        std::size_t placeOf(const Interner& names, const Key& key, std::string_view text) const;
        void grow();
    };
    /// The tables go by the highest bits of the hash, the slots within one by the lowest.
    static std::size_t tableOf(std::uint64_t hash) { return hash >> (64 - tableBits); }

    std::array<Table, std::size_t{1} << tableBits> m_tables;
    StringTable m_strings;
};

} // namespace lockstep
