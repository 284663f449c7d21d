// SPDX-License-Identifier: GPL-3.0-or-later
// Plain values <-> bytes, little-endian, without gaps: the one canonical form, for storing and for hashing.
// A type is described once, `exchange(archive, value)` in model_archive.h, so that writing, reading and checking
// cannot drift apart. The reader believes nothing: lengths and enumerators are checked, a short or long input is
// told by done().
#pragma once

#include "core/model/ids.h"

#include <array>
#include <bit>
#include <concepts>
#include <cstdint>
#include <cstring>
#include <optional>
#include <span>
#include <string>
#include <type_traits>
#include <utility>
#include <variant>
#include <vector>

namespace lockstep {

using Bytes = std::vector<std::byte>;
using BytesView = std::span<const std::byte>;

/// The last enumerator; specialised in model_archive.h for every enumeration that is stored.
template <class Enum>
inline constexpr Enum lastOf = Enum{};

template <class T, class Wanted>
concept Is = std::same_as<std::remove_const_t<T>, Wanted>;

/// The same on every machine: the lowest byte first.
template <std::unsigned_integral T>
constexpr T littleEndian(T value)
{
    if constexpr (std::endian::native == std::endian::little || sizeof(T) == 1)
        return value;
    T swapped = 0;
    for (std::size_t i = 0; i < sizeof(T); ++i)
        swapped = static_cast<T>(swapped << 8 | (value >> (8 * i) & 0xff));
    return swapped;
}

class ByteWriter {
public:
    template <class... T>
    ByteWriter& operator()(const T&... values)
    {
        (write(values), ...);
        return *this;
    }
    /// Fields that came later; see ByteReader::later.
    template <class... T>
    ByteWriter& later(const T&... values)
    {
        return (*this)(values...);
    }
    const Bytes& bytes() const { return m_bytes; }
    Bytes take() { return std::move(m_bytes); }

private:
    void raw(const void* data, std::size_t size)
    {
        const auto before = m_bytes.size();
        m_bytes.resize(before + size); // not insert(): GCC 12 cries wolf on it
        if (size != 0)
            std::memcpy(m_bytes.data() + before, data, size);
    }
    template <std::integral T>
    void write(T value)
    {
        const auto stored = littleEndian(static_cast<std::make_unsigned_t<T>>(value));
        raw(&stored, sizeof stored);
    }
    void write(bool value) { write(static_cast<std::uint8_t>(value)); }
    void write(double value) { write(std::bit_cast<std::uint64_t>(value)); }
    template <class T>
    requires std::is_enum_v<T>
    void write(T value) { write(static_cast<std::uint8_t>(value)); }
    template <class Tag>
    void write(Id<Tag> id)
    {
        write(id.value());
    }
    void write(std::string_view text)
    {
        write(static_cast<std::uint32_t>(text.size()));
        raw(text.data(), text.size());
    }
    void write(const std::string& text) { write(std::string_view(text)); }
    void write(const char* text) { write(std::string_view(text)); }
    void write(std::monostate) {}
    template <std::size_t N>
    void write(const std::array<unsigned char, N>& bytes)
    {
        raw(bytes.data(), N);
    }
    template <class T>
    void write(const std::vector<T>& values)
    {
        write(static_cast<std::uint32_t>(values.size()));
        for (const auto& value : values)
            write(value);
    }
    template <class T>
    void write(const std::optional<T>& value)
    {
        write(value.has_value());
        if (value)
            write(*value);
    }
    template <class A, class B>
    void write(const std::pair<A, B>& pair)
    {
        write(pair.first);
        write(pair.second);
    }
    template <class... T>
    void write(const std::variant<T...>& value)
    {
        write(static_cast<std::uint8_t>(value.index()));
        std::visit([this](const auto& held) { this->write(held); }, value);
    }
    template <class T>
    requires std::is_class_v<T>
    void write(const T& value) { exchange(*this, value); }

    Bytes m_bytes;
};

class ByteReader {
public:
    explicit ByteReader(BytesView bytes) : m_rest(bytes) {}

    template <class... T>
    ByteReader& operator()(T&... values)
    {
        (read(values), ...);
        return *this;
    }
    /// Fields that a newer version put at the very end of a stored value: what an older one wrote ends before them
    /// and keeps its digest, so nothing that was sealed has to be written anew.
    template <class... T>
    ByteReader& later(T&... values)
    {
        return m_rest.empty() ? *this : (*this)(values...);
    }
    bool ok() const { return m_ok; }
    /// Everything was there and nothing is left over.
    bool done() const { return m_ok && m_rest.empty(); }

private:
    void raw(void* data, std::size_t size)
    {
        if (size > m_rest.size()) {
            m_ok = false;
            m_rest = {};
            return;
        }
        if (size != 0)
            std::memcpy(data, m_rest.data(), size);
        m_rest = m_rest.subspan(size);
    }
    template <std::integral T>
    void read(T& value)
    {
        std::make_unsigned_t<T> stored = 0;
        raw(&stored, sizeof stored);
        value = static_cast<T>(littleEndian(stored));
    }
    void read(bool& value)
    {
        std::uint8_t stored = 0;
        read(stored);
        m_ok = m_ok && stored <= 1;
        value = stored == 1;
    }
    void read(double& value)
    {
        std::uint64_t bits = 0;
        read(bits);
        value = std::bit_cast<double>(bits);
    }
    template <class T>
    requires std::is_enum_v<T>
    void read(T& value)
    {
        std::uint8_t stored = 0;
        read(stored);
        m_ok = m_ok && stored <= static_cast<std::uint8_t>(lastOf<T>);
        value = m_ok ? static_cast<T>(stored) : T{};
    }
    template <class Tag>
    void read(Id<Tag>& id)
    {
        std::uint32_t stored = 0;
        read(stored);
        id = Id<Tag>(stored);
    }
    void read(std::string& text)
    {
        std::uint32_t size = 0;
        read(size);
        m_ok = m_ok && size <= m_rest.size();
        if (!m_ok)
            return;
        text.resize(size);
        raw(text.data(), size);
    }
    void read(std::monostate&) {}
    template <std::size_t N>
    void read(std::array<unsigned char, N>& bytes)
    {
        raw(bytes.data(), N);
    }
    template <class T>
    void read(std::vector<T>& values)
    {
        std::uint32_t count = 0;
        read(count);
        values.clear();
        if (count <= m_rest.size() / sizeof(T))
            values.reserve(count);
        // Grows with the bytes that are there: a lying count ends at the end of the input.
        for (std::uint32_t i = 0; i < count && m_ok; ++i)
            read(values.emplace_back());
    }
    template <class T>
    void read(std::optional<T>& value)
    {
        bool has = false;
        read(has);
        value.reset();
        if (has && m_ok)
            read(value.emplace());
    }
    template <class A, class B>
    void read(std::pair<A, B>& pair)
    {
        read(pair.first);
        read(pair.second);
    }
    template <class... T>
    void read(std::variant<T...>& value)
    {
        std::uint8_t index = 0;
        read(index);
        m_ok = m_ok && index < sizeof...(T);
        if (m_ok)
            readAlternative(value, index, std::index_sequence_for<T...>{});
    }
    template <class Variant, std::size_t... I>
    void readAlternative(Variant& value, std::size_t index, std::index_sequence<I...>)
    {
        ((I == index ? read(value.template emplace<I>()) : void()), ...);
    }
    template <class T>
    requires std::is_class_v<T>
    void read(T& value)
    {
        m_ok = m_ok && ++m_depth <= deepest;
        if (m_ok)
            exchange(*this, value);
        --m_depth;
    }

    /// Values within values (a message in a message) in a file that was made to exhaust the stack end here.
    static constexpr int deepest = 32;

    BytesView m_rest;
    int m_depth = 0;
    bool m_ok = true;
};

} // namespace lockstep
