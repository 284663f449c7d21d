// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ingest/text_encoding.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstring>
#include <iconv.h>
#include <utility>

namespace lockstep {

namespace {

constexpr char invalidByte = '\xFF'; // never part of UTF-8

unsigned char at(std::string_view bytes, std::size_t index)
{
    return static_cast<unsigned char>(bytes[index]);
}

/// Length of the valid sequence at the front, 0 when there is none, -1 when the text ends within one.
int sequenceLength(std::string_view bytes)
{
    const unsigned char first = at(bytes, 0);
    if (first < 0x80)
        return 1;
    if (first < 0xC2 || first > 0xF4)
        return 0;
    const int length = first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4;
    for (std::size_t i = 1; i < static_cast<std::size_t>(length); ++i) {
        if (i >= bytes.size())
            return -1;
        unsigned char low = 0x80;
        unsigned char high = 0xBF;
        if (i == 1) { // overlong forms, surrogates, above U+10FFFF
            low = first == 0xE0 ? 0xA0 : first == 0xF0 ? 0x90 : 0x80;
            high = first == 0xED ? 0x9F : first == 0xF4 ? 0x8F : 0xBF;
        }
        if (at(bytes, i) < low || at(bytes, i) > high)
            return 0;
    }
    return length;
}

std::optional<Encoding> utf16WithoutMark(std::string_view head)
{
    std::array<std::size_t, 2> zeros{};
    for (std::size_t i = 0; i < head.size(); ++i)
        zeros[i % 2] += head[i] == '\0';
    const auto pairs = head.size() / 2;
    if (pairs == 0)
        return std::nullopt;
    // Tables are mostly ASCII (delimiters, digits): its zero bytes stand at one side of the pairs only.
    if (zeros[1] * 3 > pairs && zeros[0] * 20 < zeros[1])
        return Encoding::utf16le;
    if (zeros[0] * 3 > pairs && zeros[1] * 20 < zeros[0])
        return Encoding::utf16be;
    return std::nullopt;
}

} // namespace

std::string_view name(Encoding encoding)
{
    static constexpr std::array<std::string_view, 4> names{"UTF-8", "UTF-16LE", "UTF-16BE", "Windows-1252"};
    return names[static_cast<std::size_t>(encoding)];
}

EncodingGuess guessEncoding(std::string_view head)
{
    using namespace std::string_view_literals;
    if (head.starts_with("\xEF\xBB\xBF"sv))
        return {Encoding::utf8, 3};
    if (head.starts_with("\xFF\xFE"sv))
        return {Encoding::utf16le, 2};
    if (head.starts_with("\xFE\xFF"sv))
        return {Encoding::utf16be, 2};
    if (const auto wide = utf16WithoutMark(head.substr(0, 4096)))
        return {*wide, 0};
    const auto count = countUtf8(head);
    // A single broken character must not turn a UTF-8 file into mojibake: its row is refused instead.
    if (count.invalid > count.valid && !count.undefinedIn1252)
        return {Encoding::windows1252, 0};
    return {Encoding::utf8, 0};
}

Utf8Count countUtf8(std::string_view bytes)
{
    Utf8Count count;
    while (!bytes.empty()) {
        if (at(bytes, 0) < 0x80) {
            bytes.remove_prefix(1);
            continue;
        }
        const int length = sequenceLength(bytes);
        if (length < 0)
            break;
        if (length == 0) {
            ++count.invalid;
            const auto byte = at(bytes, 0);
            count.undefinedIn1252 |= byte == 0x81 || byte == 0x8D || byte == 0x8F || byte == 0x90 || byte == 0x9D;
        } else {
            ++count.valid;
        }
        bytes.remove_prefix(static_cast<std::size_t>(std::max(length, 1)));
    }
    return count;
}

bool isPlainAscii(std::string_view bytes)
{
    std::uint64_t high = 0;
    std::size_t i = 0;
    for (; i + 8 <= bytes.size(); i += 8) {
        std::uint64_t word = 0;
        std::memcpy(&word, bytes.data() + i, 8);
        high |= word | (word - 0x0101010101010101ULL); // the high bit is borrowed into by a zero byte
    }
    for (; i < bytes.size(); ++i)
        high |= bytes[i] == '\0' ? 0x80U : static_cast<std::uint64_t>(at(bytes, i));
    return (high & 0x8080808080808080ULL) == 0;
}

bool isValidUtf8(std::string_view bytes)
{
    while (!bytes.empty()) {
        const int length = sequenceLength(bytes);
        if (length <= 0)
            return false;
        bytes.remove_prefix(static_cast<std::size_t>(length));
    }
    return true;
}

std::string_view firstCharacters(std::string_view utf8, std::size_t count)
{
    std::size_t i = 0;
    for (; i < utf8.size() && count > 0; --count) {
        ++i;
        while (i < utf8.size() && (at(utf8, i) & 0xC0) == 0x80)
            ++i;
    }
    return utf8.substr(0, i);
}

Result<Utf8Converter> Utf8Converter::create(Encoding encoding)
{
    Utf8Converter converter(encoding);
    const char* const from = encoding == Encoding::windows1252 ? "CP1252"
                             : encoding == Encoding::utf16le   ? "UTF-16LE"
                             : encoding == Encoding::utf16be   ? "UTF-16BE"
                                                               : "UTF-8";
    const iconv_t handle = ::iconv_open("UTF-8", from);
    if (handle == reinterpret_cast<iconv_t>(-1)) // NOLINT: iconv's own error value
        return makeError(ErrorCode::internal,
                         messageText(QT_TRANSLATE_NOOP("core", "This computer cannot convert %1 to UTF-8. Save the "
                                                               "file as UTF-8 and import that."),
                                     name(encoding)));
    converter.m_handle = handle;
    return converter;
}

Utf8Converter::Utf8Converter(Utf8Converter&& other) noexcept
{
    *this = std::move(other);
}

Utf8Converter& Utf8Converter::operator=(Utf8Converter&& other) noexcept
{
    std::swap(m_handle, other.m_handle);
    std::swap(m_unit, other.m_unit);
    return *this;
}

Utf8Converter::~Utf8Converter()
{
    if (m_handle)
        ::iconv_close(m_handle);
}

Utf8Converter::Step Utf8Converter::convert(std::string_view in, char* out, std::size_t room, bool last)
{
    char* from = const_cast<char*>(in.data()); // NOLINT: iconv does not write through it
    std::size_t left = in.size();
    char* to = out;
    std::size_t free = room;
    while (left > 0) {
        if (::iconv(m_handle, &from, &left, &to, &free) != static_cast<std::size_t>(-1))
            break;
        if (errno == E2BIG || (errno == EINVAL && !last) || free == 0)
            break;
        *to++ = invalidByte;
        --free;
        const auto step = std::min(m_unit, left);
        from += step;
        left -= step;
    }
    return {in.size() - left, room - free};
}

} // namespace lockstep
