// SPDX-License-Identifier: GPL-3.0-or-later
// A file as a stream of UTF-8: unpacked when it is gzip or xz, converted when it is of another encoding, without its
// byte order mark. Holds a few hundred kilobytes, whatever the size of the file.
#pragma once

#include "core/ingest/input_file.h"
#include "core/ingest/text_encoding.h"

#include <functional>
#include <memory>
#include <string>

namespace lockstep {

/// How the bytes of a file become text.
enum class Packing : std::uint8_t { none, gzip, xz };
struct TextForm {
    Packing packing = Packing::none;
    Encoding encoding = Encoding::utf8;
    std::size_t markBytes = 0;
};

/// Hears every byte of the file as it lies on the disk, once and in order: for digests and for progress.
using RawBytesListener = std::function<void(std::span<const char>)>;

class TextStream {
public:
    /// Reads the file from its beginning. The file outlives the stream.
    static Result<TextStream> open(InputFile& file, const TextForm& form, RawBytesListener listener = {});

    TextStream(TextStream&&) noexcept;
    TextStream& operator=(TextStream&&) noexcept;
    ~TextStream();

    /// The next bytes of text; 0 at the end. `into` has room for at least 8 bytes.
    /// badInput for a damaged or cut-off packed file.
    Result<std::size_t> read(std::span<char> into);

private:
    struct Impl;
    explicit TextStream(std::unique_ptr<Impl> impl);
    std::unique_ptr<Impl> m_impl;
};

} // namespace lockstep
