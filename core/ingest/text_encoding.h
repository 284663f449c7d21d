// SPDX-License-Identifier: GPL-3.0-or-later
// Encodings of text files: recognised by content, turned into UTF-8 as a stream. What is not valid in its
// encoding is never replaced by a question mark: it becomes a byte that is not valid UTF-8 either, so that the
// row it stands in is refused.
#pragma once

#include "core/model/result.h"

#include <cstdint>
#include <string_view>

namespace lockstep {

enum class Encoding : std::uint8_t { utf8, utf16le, utf16be, windows1252 };

std::string_view name(Encoding encoding);

struct EncodingGuess {
    Encoding encoding = Encoding::utf8;
    std::size_t markBytes = 0; ///< length of the byte order mark, 0 without
};

/// From the first bytes: byte order mark, zero bytes at every second place, UTF-8 sequences against lone high bytes.
EncodingGuess guessEncoding(std::string_view head);

/// What a sample tells about UTF-8: sequences that are valid, and bytes that belong to none.
struct Utf8Count {
    std::uint64_t valid = 0;
    std::uint64_t invalid = 0;
    bool undefinedIn1252 = false; ///< one of the five bytes that Windows-1252 leaves free
};
/// A sequence cut off by the end is not counted.
Utf8Count countUtf8(std::string_view bytes);

/// True when every byte is 1..127. About 10 GB/s.
bool isPlainAscii(std::string_view bytes);
/// RFC 3629: no overlong forms, no surrogates, nothing above U+10FFFF.
bool isValidUtf8(std::string_view bytes);
/// At most `count` characters, never cut within one.
std::string_view firstCharacters(std::string_view utf8, std::size_t count);

/// UTF-16 or Windows-1252 to UTF-8, in pieces of any size.
class Utf8Converter {
public:
    static Result<Utf8Converter> create(Encoding encoding);

    Utf8Converter(Utf8Converter&& other) noexcept;
    Utf8Converter& operator=(Utf8Converter&& other) noexcept;
    ~Utf8Converter();

    struct Step {
        std::size_t consumed = 0;
        std::size_t produced = 0;
    };
    /// Converts as much as fits. `last`: nothing follows, so a cut-off character is invalid and not waited for.
    /// `out` has room for at least 8 bytes.
    Step convert(std::string_view in, char* out, std::size_t room, bool last);

private:
    explicit Utf8Converter(Encoding encoding) : m_unit(encoding == Encoding::windows1252 ? 1 : 2) {}

    void* m_handle = nullptr;
    std::size_t m_unit = 1; ///< bytes to step over at an invalid place
};

} // namespace lockstep
