// SPDX-License-Identifier: GPL-3.0-or-later
// A file of the user, opened for reading only. Regular files only: a folder, a pipe or a device is refused
// without waiting for it. Never written to, never locked. A path that goes on behind the name of a zip archive,
// "export.zip/likes/liked_posts.json", is a file in it.
#pragma once

#include "core/ingest/zip_archive.h"
#include "core/model/result.h"

#include <cstdint>
#include <filesystem>
#include <memory>
#include <span>
#include <string>

namespace lockstep {

class InputFile {
public:
    /// notFound, notAFile, denied, inputOutput; badInput for an empty file or a damaged archive.
    static Result<InputFile> open(const std::filesystem::path& path);

    InputFile(InputFile&& other) noexcept;
    InputFile& operator=(InputFile&& other) noexcept;
    ~InputFile();

    /// Without folders: a path may name a source. In an archive: its name and the folders within.
    const std::string& name() const { return m_name; }
    const std::filesystem::path& path() const { return m_path; }
    /// In an archive: of the unpacked file, as the archive says.
    std::uint64_t size() const { return m_size; }
    /// Reading from the middle costs reading all that stands before.
    bool isPacked() const { return m_archive != nullptr; }

    /// The next bytes; 0 at the end.
    Result<std::size_t> read(std::span<char> into);
    /// The bytes at an offset, fewer at the end; the reading position stays.
    Result<std::size_t> readAt(std::uint64_t offset, std::span<char> into) const;
    Result<void> rewind();
    /// badInput when the file was written to since open(): a digest of it would be of neither version.
    Result<void> checkUnchanged() const;

private:
    InputFile() = default;
    static Result<InputFile> openOrdinary(const std::filesystem::path& path);

    int m_descriptor = -1;
    std::filesystem::path m_path;
    std::string m_name;
    std::uint64_t m_size = 0;
    std::int64_t m_changedNs = 0;
    std::uint64_t m_diskBytes = 0;
    std::string m_member;
    std::unique_ptr<ZipArchive> m_archive;
};

} // namespace lockstep
