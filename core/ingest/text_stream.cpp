// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ingest/text_stream.h"

#include <algorithm>
#include <cstring>
#include <lzma.h>
#include <optional>
#include <vector>
#include <zlib.h>

namespace lockstep {

namespace {

constexpr std::size_t blockBytes = std::size_t{256} * 1024;
constexpr std::uint64_t mostXzBytes = std::uint64_t{256} << 20; ///< of memory; xz -9 asks for a quarter of it

} // namespace

struct TextStream::Impl {
    Impl(InputFile& source, const TextForm& textForm, RawBytesListener rawListener)
        : file(source), form(textForm), listener(std::move(rawListener))
    {
    }
    Impl(const Impl&) = delete;
    Impl& operator=(const Impl&) = delete;
    ~Impl()
    {
        if (inflating)
            ::inflateEnd(&zip);
        lzma_end(&xz);
    }

    Result<std::size_t> readRaw(std::span<char> into)
    {
        auto count = file.read(into);
        if (count && listener)
            listener(into.first(*count));
        return count;
    }

    Result<std::size_t> readUnpacked(std::span<char> into)
    {
        if (form.packing == Packing::none)
            return readRaw(into);
        if (form.packing == Packing::xz)
            return readXz(into);
        for (;;) {
            if (zip.avail_in == 0) {
                const auto count = readRaw(packed);
                if (!count)
                    return count;
                if (*count == 0)
                    return betweenMembers ? Result<std::size_t>(std::size_t{0}) : cutOff();
                zip.next_in = reinterpret_cast<Bytef*>(packed.data()); // NOLINT: zlib counts in unsigned char
                zip.avail_in = static_cast<uInt>(*count);
            }
            zip.next_out = reinterpret_cast<Bytef*>(into.data()); // NOLINT: as above
            zip.avail_out = static_cast<uInt>(into.size());
            betweenMembers = false;
            const int state = ::inflate(&zip, Z_NO_FLUSH);
            if (state == Z_STREAM_END) { // another member may follow
                betweenMembers = true;
                ::inflateReset(&zip);
            } else if (state != Z_OK && state != Z_BUF_ERROR) {
                return damaged();
            }
            if (const auto produced = into.size() - zip.avail_out; produced > 0)
                return produced;
        }
    }

    Result<std::size_t> readXz(std::span<char> into)
    {
        xz.next_out = reinterpret_cast<std::uint8_t*>(into.data()); // NOLINT: liblzma counts in unsigned char
        xz.avail_out = into.size();
        while (xz.avail_out == into.size() && !xzOver) {
            if (xz.avail_in == 0 && !packedOver) {
                const auto count = readRaw(packed);
                if (!count)
                    return count;
                xz.next_in = reinterpret_cast<const std::uint8_t*>(packed.data()); // NOLINT: as above
                xz.avail_in = *count;
                packedOver = *count == 0;
            }
            const auto state = lzma_code(&xz, packedOver ? LZMA_FINISH : LZMA_RUN);
            xzOver = state == LZMA_STREAM_END;
            if (state == LZMA_BUF_ERROR && packedOver)
                return cutOff();
            if (state != LZMA_OK && !xzOver && state != LZMA_BUF_ERROR)
                return damaged();
        }
        return into.size() - xz.avail_out;
    }

    Error cutOff() const
    {
        return makeError(
            ErrorCode::badInput,
            messageText(QT_TRANSLATE_NOOP("core", "\"%1\" ends in the middle of its compressed data: the "
                                                  "download or copy was cut off. Get the file again."),
                        file.name()));
    }
    Error damaged() const
    {
        return makeError(
            ErrorCode::badInput,
            messageText(QT_TRANSLATE_NOOP("core", "The compressed data of \"%1\" is damaged. Get the file "
                                                  "again, or unpack it and import the result."),
                        file.name()));
    }

    /// Moves the unconverted rest to the front and reads behind it.
    Result<void> refill()
    {
        std::memmove(block.data(), block.data() + begin, end - begin);
        end -= begin;
        begin = 0;
        const auto count = readUnpacked(std::span(block).subspan(end));
        if (!count)
            return count.error();
        end += *count;
        atEnd = *count == 0;
        return {};
    }

    Result<void> skipMark()
    {
        while (form.markBytes > 0) {
            const auto count = readUnpacked(std::span(block).first(form.markBytes));
            if (!count)
                return count.error();
            if (*count == 0)
                break;
            form.markBytes -= *count;
        }
        return {};
    }

    InputFile& file;
    TextForm form;
    RawBytesListener listener;
    std::optional<Utf8Converter> converter;
    std::vector<char> block = std::vector<char>(blockBytes); ///< not yet converted: [begin, end)
    std::size_t begin = 0;
    std::size_t end = 0;
    bool atEnd = false;
    std::vector<char> packed;
    z_stream zip{};
    lzma_stream xz = LZMA_STREAM_INIT;
    bool packedOver = false;
    bool xzOver = false;
    bool inflating = false;
    bool betweenMembers = false;
};

TextStream::TextStream(std::unique_ptr<Impl> impl) : m_impl(std::move(impl)) {}
TextStream::TextStream(TextStream&&) noexcept = default;
TextStream& TextStream::operator=(TextStream&&) noexcept = default;
TextStream::~TextStream() = default;

Result<TextStream> TextStream::open(InputFile& file, const TextForm& form, RawBytesListener listener)
{
    if (auto rewound = file.rewind(); !rewound)
        return rewound.error();
    auto impl = std::make_unique<Impl>(file, form, std::move(listener));
    if (form.packing == Packing::xz) {
        impl->packed.resize(blockBytes);
        if (lzma_stream_decoder(&impl->xz, mostXzBytes, LZMA_CONCATENATED) != LZMA_OK)
            return impl->damaged();
    }
    if (form.packing == Packing::gzip) {
        impl->packed.resize(blockBytes);
        constexpr int gzipOnly = 15 + 16;
        if (::inflateInit2(&impl->zip, gzipOnly) != Z_OK)
            return impl->damaged();
        impl->inflating = true;
    }
    if (form.encoding != Encoding::utf8) {
        auto converter = Utf8Converter::create(form.encoding);
        if (!converter)
            return converter.error();
        impl->converter = std::move(*converter);
    }
    if (auto skipped = impl->skipMark(); !skipped)
        return skipped.error();
    return TextStream(std::move(impl));
}

Result<std::size_t> TextStream::read(std::span<char> into)
{
    auto& s = *m_impl;
    if (!s.converter)
        return s.readUnpacked(into);
    for (;;) {
        const std::string_view waiting(s.block.data() + s.begin, s.end - s.begin);
        const auto step = s.converter->convert(waiting, into.data(), into.size(), s.atEnd);
        s.begin += step.consumed;
        if (step.produced > 0)
            return step.produced;
        if (s.atEnd)
            return std::size_t{0};
        if (auto filled = s.refill(); !filled)
            return filled.error();
    }
}

} // namespace lockstep
