// SPDX-License-Identifier: GPL-3.0-or-later
// A file of the user, opened for reading only. Regular files only: a folder, a pipe or a device is refused
// without waiting for it. Never written to, never locked.
#pragma once

#include "core/model/result.h"

#include <cstdint>
#include <filesystem>
#include <span>
#include <string>

namespace lockstep {

class InputFile {
public:
    /// notFound, notAFile, denied, inputOutput; badInput for an empty file.
    static Result<InputFile> open(const std::filesystem::path& path);

    InputFile(InputFile&& other) noexcept;
    InputFile& operator=(InputFile&& other) noexcept;
    ~InputFile();

    /// Without folders: a path may name a source.
    const std::string& name() const { return m_name; }
    std::uint64_t size() const { return m_size; }

    /// The next bytes; 0 at the end.
    Result<std::size_t> read(std::span<char> into);
    /// The bytes at an offset, fewer at the end; the reading position stays.
    Result<std::size_t> readAt(std::uint64_t offset, std::span<char> into) const;
    Result<void> rewind();
    /// badInput when the file was written to since open(): a digest of it would be of neither version.
    Result<void> checkUnchanged() const;

private:
    InputFile() = default;

    int m_descriptor = -1;
    std::string m_name;
    std::uint64_t m_size = 0;
    std::int64_t m_changedNs = 0;
};

} // namespace lockstep
